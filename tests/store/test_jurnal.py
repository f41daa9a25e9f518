"""The jurnal only grows, its chain holds, and rows that it does not explain are named."""

import json
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from lkjip_desktop.domain.model.entity import Rincian
from lkjip_desktop.domain.model.jurnal import (
    RowChange,
    chained,
    differences,
    digest,
    replay,
    state_of,
    unwind,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import DamagedFile
from lkjip_desktop.store.sqlite.schema import read_state
from tests.luar import from_outside

TARGET = Address("indikator", "i1", "target")


@pytest.fixture
def worked_on(berkas):
    """A file with a few entries of several kinds."""
    with Document.open(berkas) as document:
        for value in "123":
            with document.revise(f"Target {value}", "Petugas", extra={"urutan": value}) as draft:
                draft.set(TARGET, value)
        with document.revise("Hapus", "Petugas") as draft:
            draft.delete(Rincian, "r1")
        document.undo("Petugas")
    return berkas


def tampered(path, *statements):
    """Do something to the file that the program never would."""
    with from_outside(path) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE jurnal SET label = 'lain'",
        "DELETE FROM jurnal WHERE nomor = 2",
        "DELETE FROM jurnal",
        "INSERT OR REPLACE INTO jurnal SELECT * FROM jurnal WHERE nomor = 2",
        "INSERT INTO jurnal SELECT 99, kode, waktu, oleh, label, jenis, '', '' FROM jurnal",
        "UPDATE berkas SET isi = x'00'",
    ],
)
def test_the_file_itself_lets_the_jurnal_only_grow_and_no_contents_change(worked_on, statement):
    with Document.open(worked_on) as document:
        document.add_berkas(b"gambar")
    with (
        closing(sqlite3.connect(worked_on)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="hanya bertambah"),
    ):
        connection.execute(statement)


def test_each_code_follows_from_the_one_before_and_the_content(worked_on):
    with closing(sqlite3.connect(worked_on)) as connection:
        previous = ""
        for nomor, kode, *content in connection.execute("SELECT * FROM jurnal ORDER BY nomor"):
            assert kode == chained(previous, [nomor, *content])
            previous = kode


@pytest.mark.parametrize("column", ["waktu", "oleh", "label", "jenis", "keterangan", "isi", "kode"])
@pytest.mark.parametrize("nomor", [1, 3, 6])
def test_a_changed_entry_breaks_the_chain(worked_on, column, nomor):
    with from_outside(worked_on) as connection:
        connection.execute(
            f"UPDATE jurnal SET {column} = replace({column}, substr({column}, -2), '9 ')"
            " WHERE nomor = ?",
            (nomor,),
        )
    with pytest.raises(DamagedFile):
        Document.open(worked_on)


def test_a_missing_entry_breaks_the_chain(worked_on):
    tampered(worked_on, "DELETE FROM jurnal WHERE nomor = 3")
    with pytest.raises(DamagedFile, match="catatan 3"):
        Document.open(worked_on)


def test_a_missing_first_entry_is_no_beginning(worked_on):
    tampered(worked_on, "DELETE FROM jurnal WHERE nomor = 1")
    with pytest.raises(DamagedFile, match="tidak berawal"):
        Document.open(worked_on)


def test_rows_changed_behind_the_jurnal_are_opened_and_named(worked_on):
    with closing(sqlite3.connect(worked_on)) as connection:
        connection.execute("UPDATE indikator SET target = '99' WHERE id = 'i1'")
        connection.execute("INSERT INTO tujuan (id, nama) VALUES ('luar', 'dari luar')")
        connection.execute("DELETE FROM nilai_baris WHERE pembanding = '2'")
        connection.commit()
    with Document.open(worked_on) as document:
        found = {(str(c.address), c.before, c.after) for c in document.unexplained}
        assert ("indikator/i1/target", "3", "99") in found
        assert ("tujuan/luar", 0, 1) in found
        assert ("tujuan/luar/nama", None, "dari luar") in found
        assert next(c.after for c in document.unexplained if c.address.kind == "nilai_baris") == 0
        with document.revise("Isi", "Petugas") as draft:
            draft.set(TARGET, "5")
        assert document.laporan.cell(TARGET) == "5"
    with Document.open(worked_on) as document:
        assert "indikator/i1/target" not in {str(c.address) for c in document.unexplained}
        assert ("tujuan/luar", 0, 1) in {
            (str(c.address), c.before, c.after) for c in document.unexplained
        }


def test_an_orphan_is_damage(worked_on):
    with closing(sqlite3.connect(worked_on)) as connection:
        connection.execute("UPDATE baris SET rincian = 'tidak-ada'")
        connection.commit()
    with pytest.raises(DamagedFile, match="induk"):
        Document.open(worked_on)


@pytest.mark.parametrize("statement", ["DELETE FROM satker", "UPDATE rincian SET cara = 'entah'"])
def test_a_report_without_what_everything_relies_on_is_damage(worked_on, statement):
    with closing(sqlite3.connect(worked_on)) as connection:
        connection.execute(statement)
        connection.commit()
    with pytest.raises(DamagedFile):
        Document.open(worked_on)


def test_replaying_all_entries_gives_the_report_and_unwinding_them_nothing(worked_on):
    with Document.open(worked_on) as document:
        state = {}
        for entry in document.jurnal:
            replay(state, entry.rows)
        assert state == state_of(document.laporan)
        with closing(sqlite3.connect(worked_on)) as connection:
            assert read_state(connection) == state
        for entry in reversed(list(document.jurnal)):
            unwind(state, entry.rows)
        assert state == {}


def test_the_digest_is_of_rows_and_not_of_their_order(laporan):
    state = state_of(laporan)
    assert digest(state) == digest(dict(reversed(state.items())))
    state["satker", "satker"]["nama"] = "Lain"
    assert digest(state) != digest(state_of(laporan))


def test_differences_lead_from_one_state_to_the_other(laporan):
    then = state_of(laporan)
    now = state_of(laporan)
    now["tujuan", "t"] = {"nama": "baru"}
    del now["rincian", "r1"]
    now["satker", "satker"] = now["satker", "satker"] | {"nama": "Lain"}
    changes = differences(then, now)
    assert RowChange("satker", "satker", {"nama": "Kantor Contoh"}, {"nama": "Lain"}) in changes
    replay(then, changes)
    assert then == now
    assert differences(then, now) == ()


def test_entries_are_found_by_number_kind_and_row(worked_on):
    with Document.open(worked_on) as document:
        jurnal = document.jurnal
        assert len(jurnal) == 6
        assert jurnal[2].label == "Target 1"
        assert jurnal[2].extra == {"urutan": "1"}
        assert [entry.nomor for entry in jurnal.between(2, 4)] == [2, 3, 4]
        assert [entry.nomor for entry in jurnal.of_kinds(["urung"])] == [6]
        assert [entry.nomor for entry in jurnal.naming("i1")] == [1, 2, 3, 4, 5, 6]
        with pytest.raises(KeyError):
            jurnal[7]


def test_the_time_of_an_entry_is_the_pcs_own_with_its_offset(worked_on):
    with Document.open(worked_on) as document:
        told = datetime.fromisoformat(document.jurnal[1].waktu)
    assert told.utcoffset() == datetime.now().astimezone().utcoffset()
    assert abs(datetime.now().astimezone() - told) < timedelta(hours=6)


def test_the_content_of_an_entry_is_plain_json(worked_on):
    with closing(sqlite3.connect(worked_on)) as connection:
        (isi,) = connection.execute("SELECT isi FROM jurnal WHERE nomor = 2").fetchone()
    assert json.loads(isi) == [["indikator", "i1", {"target": "80"}, {"target": "1"}]]
