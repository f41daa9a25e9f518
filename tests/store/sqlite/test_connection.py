"""A file's own word on its tables is not taken, and what is written is found again."""

import sqlite3
import sys
import time
from contextlib import closing

import pytest

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import DamagedFile, NotSaved
from lkjip_desktop.store.sqlite import connection as module
from lkjip_desktop.store.sqlite.connection import connect
from lkjip_desktop.store.sqlite.schema import make_tables, schema_of, shipped_schemas

TARGET = Address("indikator", "i1", "target")

FOREIGN = {
    "trigger": """CREATE TRIGGER palsu AFTER UPDATE ON indikator
        BEGIN UPDATE indikator SET target = '1'; END""",
    "view": """CREATE VIEW lihat AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n)
        SELECT x FROM n""",
    "virtual table": "CREATE VIRTUAL TABLE cari USING fts5(isi)",
    "table": "CREATE TABLE lain (a TEXT)",
    "column": "ALTER TABLE satker ADD COLUMN lain TEXT",
    "generated column": "ALTER TABLE satker ADD COLUMN palsu TEXT AS (nama) VIRTUAL",
    "index": "CREATE INDEX lain ON satker (nama)",
    "collation": "CREATE INDEX lain ON satker (nama COLLATE NOCASE)",
    "unique": "CREATE UNIQUE INDEX lain ON indikator (nama)",
    "a trigger less": "DROP TRIGGER jurnal_update",
    "an index less": "DROP INDEX idx_baris_rincian",
}


@pytest.mark.parametrize("what", FOREIGN)
def test_tables_that_are_not_ours_are_refused_before_a_row_is_read(berkas, what):
    with closing(sqlite3.connect(berkas)) as outside:
        outside.execute(FOREIGN[what])
        outside.commit()
    for how in ({}, {"readonly": True}, {"lazy": True}):
        with pytest.raises(DamagedFile, match="susunan tabelnya bukan yang dibuat program ini"):
            Document.open(berkas, **how)


def test_the_note_of_a_file_does_not_make_its_tables_ours(berkas):
    with closing(sqlite3.connect(berkas)) as outside:
        outside.execute("PRAGMA writable_schema=ON")
        outside.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = 'satker'",
            ('"nama" TEXT', '"nama" TEXT COLLATE NOCASE'),
        )
        outside.commit()
    with pytest.raises(DamagedFile, match="susunan"):
        Document.open(berkas)


def test_new_files_have_the_tables_that_ship_with_their_version():
    with closing(sqlite3.connect(":memory:")) as made:
        make_tables(made)
        (version,) = made.execute("PRAGMA user_version").fetchone()
        found = schema_of(made) in shipped_schemas(version)
        assert found, "write them: python -m tests.versi"


def test_a_commit_waits_for_the_folder_and_a_file_is_not_trusted(berkas):
    with closing(connect(berkas)) as connection:
        asked = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("synchronous", "trusted_schema", "cell_size_check", "foreign_keys")
        }
        assert asked == {
            "synchronous": 3,
            "trusted_schema": 0,
            "cell_size_check": 1,
            "foreign_keys": 1,
        }
        assert connection.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 0
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("ATTACH ':memory:' AS lain")
        if sys.version_info >= (3, 12):
            assert connection.getconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE)


def test_a_statement_that_never_ends_is_ended(monkeypatch):
    monkeypatch.setattr(module, "STATEMENT_SECONDS", 0.1)
    with closing(connect(None)) as connection:
        numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
        began = time.thread_time()
        with pytest.raises(sqlite3.OperationalError, match="interrupt"):
            connection.execute(f"{numbers} SELECT max(x) FROM n").fetchall()
        assert time.thread_time() - began < 5
        assert connection.execute("SELECT 1").fetchone() == (1,)


def changed_page(path, name, change):
    """Let `change` at the page on which a small table or index stands."""
    with closing(sqlite3.connect(path)) as outside:
        statement = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = outside.execute(statement, (name,)).fetchone()
        (size,) = outside.execute("PRAGMA page_size").fetchone()
    raw = bytearray(path.read_bytes())
    page = raw[(root - 1) * size : root * size]
    raw[(root - 1) * size : root * size] = change(page)
    assert len(raw) % size == 0
    path.write_bytes(raw)


def flipped(page):
    """A bit of the id i1 is another."""
    at = page.index(b"i1")
    return page[:at] + bytes([page[at] ^ 0x40]) + page[at + 1 :]


def swapped(page):
    """The ids of the two rows have changed places."""
    return page.replace(b"i1t1", b"i?t1").replace(b"i2t1", b"i1t1").replace(b"i?t1", b"i2t1")


def test_a_flipped_bit_in_an_index_is_refused(berkas):
    changed_page(berkas, "sqlite_autoindex_indikator_1", flipped)
    with pytest.raises(DamagedFile):
        Document.open(berkas)


@pytest.mark.parametrize(
    ("where", "change"), [("sqlite_autoindex_indikator_1", flipped), ("indikator", swapped)]
)
@pytest.mark.parametrize(
    "act", [lambda draft: draft.set(TARGET, "81"), lambda draft: draft.delete(Indikator, "i1")]
)
def test_an_entry_that_does_not_reach_its_row_is_not_confirmed(berkas, where, change, act):
    with Document.open(berkas) as document:
        changed_page(berkas, where, change)
        document._file.connection.execute("PRAGMA shrink_memory")
        before, raw = document.laporan, berkas.read_bytes()
        with pytest.raises(NotSaved, match="rusak"), document.revise("Isi", "") as draft:
            act(draft)
        assert document.laporan is before
        assert berkas.read_bytes() == raw


def test_what_is_written_is_what_is_found(berkas):
    with Document.open(berkas) as document, document.revise("Baru", "Petugas") as draft:
        new = draft.new(Indikator, nama="Indikator ketiga", sasaran="t1")
    with Document.open(berkas) as document:
        assert document.laporan.find(Indikator, new.id).nama == "Indikator ketiga"
