"""Older files: brought to the present version after a backup beside them, their jurnal still read.

The older version is made up: version 1 called satker.laman 'situs' and had no satker.surel yet, and
version 3 is the present one; the backups that the real program left are of a newer one.
"""

import hashlib
import json
import sqlite3
import tempfile
from contextlib import closing

import pytest
from sqlite_utils import Database

from lkjip_desktop.domain.model.jurnal import canonical, state_of
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import DamagedFile, NewerFile, RefusedFile
from lkjip_desktop.store.jurnal import COLUMNS, record_code
from lkjip_desktop.store.past import cell_history
from lkjip_desktop.store.sqlite import schema
from lkjip_desktop.store.sqlite.schema import MigrationStep, fingerprint, read_state, schema_of
from tests.luar import from_outside
from tests.store import snapshot

LAMAN = Address("satker", "satker", "laman")


def rename_site(db):
    if "situs" in db["satker"].columns_dict:
        db["satker"].transform(rename={"situs": "laman"})


def add_mail(db):
    if "surel" not in db["satker"].columns_dict:
        db["satker"].add_column("surel", str, not_null_default="")


STEPS = (
    MigrationStep(
        rename_site, lambda cell: ("satker", "laman", cell[2]) if cell[1] == "situs" else cell
    ),
    MigrationStep(add_mail, added=lambda kind: {"surel": ""} if kind == "satker" else {}),
)


@pytest.fixture
def old(berkas, monkeypatch):
    """A file of version 1 with three changes of the site, as the program of that time left it."""
    with Document.open(berkas) as document:
        for value in ("a.id", "b.id", "c.id"):
            with document.revise(f"Laman {value}", "Petugas") as draft:
                draft.set(LAMAN, value)
    with closing(sqlite3.connect(berkas)) as connection:
        connection.execute("ALTER TABLE satker RENAME COLUMN laman TO situs")
        connection.execute("ALTER TABLE satker DROP COLUMN surel")
        connection.execute("PRAGMA user_version=1")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name <> '1'")
        retell(connection)
        connection.commit()
        first = schema_of(connection)
    monkeypatch.setattr(schema, "STEPS", STEPS)
    migrated = _schemas_on_the_way(first)
    monkeypatch.setattr(schema, "shipped_schemas", lambda version: migrated.get(version, []))
    return berkas


def _schemas_on_the_way(first):
    """By version what a file may say: as it was made new, or on the way from the first."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for _, name, words in sorted(first, key=lambda row: row[0] != "table"):
            if name != "sqlite_sequence":
                connection.execute(words)
        found = {1: [first]}
        for version, step in enumerate(STEPS, 2):
            step.tables(Database(connection))
            found[version] = [schema_of(connection)]
    with closing(sqlite3.connect(":memory:")) as made:
        schema.make_tables(made)
        found[len(STEPS) + 1].append(schema_of(made))
    return found


def retell(connection):
    """Word the jurnal in the cells of version 1, with a chain that holds."""
    records = connection.execute(f"SELECT {COLUMNS} FROM jurnal ORDER BY nomor").fetchall()
    found = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    triggers = connection.execute(found).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("DELETE FROM jurnal")
    for _, sql in triggers:
        connection.execute(sql)
    previous = ""
    for nomor, _, waktu, oleh, label, jenis, keterangan, isi in records:
        extra = json.loads(keterangan)
        if "skema" in extra:
            extra["skema"] = fingerprint(connection)
        rows = json.loads(isi)
        for _, _, before, after in rows:
            for side in (before, after):
                if side and "surel" in side:
                    del side["surel"]
                if side and "laman" in side:
                    side["situs"] = side.pop("laman")
        texts = (waktu, oleh, label, jenis, canonical(extra), canonical(rows))
        previous = record_code(previous, (nomor, "", *texts))
        marks = ", ".join("?" * 8)
        connection.execute(f"INSERT INTO jurnal VALUES ({marks})", (nomor, previous, *texts))


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_older_file_is_migrated_after_a_backup_beside_it(old, laporan):
    before = digest(old)
    with Document.open(old) as document:
        assert document.laporan.satker.laman == "c.id"
        assert document.laporan.satker.surel == ""
        assert document.unexplained == ()
        entry = document.jurnal[5]
        assert (entry.kind, entry.extra["dari"], entry.extra["ke"]) == ("migrasi", 1, 3)
        assert entry.cells == ()  # what was added stands in the old entries as they are read
        assert (
            cell_history(document.jurnal, Address("satker", "satker", "surel"))[0].change.after
            == ""
        )
    backup = old.with_name("laporan (sebelum versi 3).lkjip")
    assert {item.name for item in old.parent.iterdir()} == {old.name, backup.name}
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT situs FROM satker").fetchone() == ("c.id",)
    migrated = digest(old)
    assert migrated != before
    with Document.open(old) as document:
        assert len(document.jurnal) == 5
    assert digest(old) == migrated


def test_old_entries_are_read_in_cells_of_the_present_and_never_rewritten(old):
    with closing(sqlite3.connect(old)) as connection:
        before = connection.execute("SELECT * FROM jurnal").fetchall()
    with Document.open(old) as document:
        told = [(r.change.before, r.change.after) for r in cell_history(document.jurnal, LAMAN)]
        assert told == [(None, ""), ("", "a.id"), ("a.id", "b.id"), ("b.id", "c.id")]
        assert document.undo_step is None  # never over a migration
        document.restore(2, "Petugas")
        assert document.laporan.satker.laman == "a.id"
        assert document.undo_step is not None
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("SELECT * FROM jurnal").fetchall()[: len(before)] == before


def test_a_migrated_file_has_the_tables_of_a_new_one(old, tmp_path, laporan):
    Document.open(old).close()
    new = tmp_path / "baru.lkjip"
    Document.create(new, laporan).close()
    shapes = []
    for path in (old, new):
        with closing(sqlite3.connect(path)) as connection:
            tables = connection.execute(
                "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"
            ).fetchall()
            shapes.append(
                {
                    name: (
                        strict,
                        {row[1:] for row in connection.execute(f"PRAGMA table_info('{name}')")},
                        {
                            row[2:]
                            for row in connection.execute(f"PRAGMA foreign_key_list('{name}')")
                        },
                    )
                    for name, strict in tables
                }
            )
            applied = connection.execute("SELECT name FROM _sqlite_migrations").fetchall()
            assert applied == [("1",), ("2",), ("3",)]
            assert connection.execute("PRAGMA user_version").fetchone() == (3,)
            assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    assert shapes[0] == shapes[1]
    with Document.open(new) as document:
        assert len(document.jurnal) == 1


def test_a_reader_migrates_in_a_temporary_copy_that_goes(old, monkeypatch, tmp_path):
    passing = tmp_path / "sementara"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    before = digest(old)
    read = snapshot.read(old)
    assert read.laporan.satker.laman == "c.id"
    assert len(read.jurnal) == 5
    with Document.open(old, readonly=True) as document:
        assert document.path == old
        assert document.readonly
        assert list(passing.iterdir())
    assert list(passing.iterdir()) == []
    assert digest(old) == before
    assert set(old.parent.iterdir()) == {old, passing}


def test_while_another_program_writes_an_older_file_is_migrated_in_a_copy_only(old, monkeypatch):
    with monkeypatch.context() as then:
        then.setattr(schema, "STEPS", ())
        with closing(sqlite3.connect(old)) as connection:
            state = read_state(connection)
    from lkjip_desktop.store.sqlite.lock import Lock

    lock = Lock(old)
    before = digest(old)
    with Document.open(old) as document:
        assert document.readonly
        assert document.laporan.satker.laman == "c.id"
        assert state_of(document.laporan) != state
    lock.release()
    assert digest(old) == before


def test_a_migration_that_fails_leaves_the_file_as_it_was(old, monkeypatch):
    def fail(db):
        db["satker"].drop()
        raise RuntimeError

    monkeypatch.setattr(schema, "STEPS", (STEPS[0], MigrationStep(fail, lambda cell: cell)))
    before = digest(old)
    with pytest.raises(RuntimeError):
        Document.open(old)
    assert digest(old) == before
    assert not [item for item in old.parent.iterdir() if item.name.startswith(".")]
    monkeypatch.setattr(schema, "STEPS", STEPS)
    with Document.open(old) as document:
        assert document.laporan.satker.laman == "c.id"


def test_a_damaged_older_file_is_refused_before_anything_is_done(old):
    with from_outside(old) as connection:
        connection.execute("DELETE FROM jurnal WHERE nomor = 3")
    before = digest(old)
    for readonly in (False, True):
        with pytest.raises(DamagedFile):
            Document.open(old, readonly=readonly)
    assert digest(old) == before
    assert list(old.parent.iterdir()) == [old]


def test_rows_from_outside_stay_unexplained_over_a_migration(old):
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("UPDATE satker SET situs = 'luar.id'")
        connection.commit()
    with Document.open(old) as document:
        assert [(c.address, c.before, c.after) for c in document.unexplained] == [
            (LAMAN, "c.id", "luar.id")
        ]


def test_a_file_of_the_present_is_too_new_for_the_program_before(old, monkeypatch):
    Document.open(old).close()
    monkeypatch.setattr(schema, "STEPS", STEPS[:1])
    with pytest.raises(NewerFile):
        Document.open(old)


def test_no_room_for_the_backup_is_no_damage(old, monkeypatch):
    from lkjip_desktop.store import backup

    def full(source, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "copy_to", full)
    before = digest(old)
    with pytest.raises(RefusedFile, match="tidak muat") as caught:
        Document.open(old)
    assert not isinstance(caught.value, DamagedFile)
    assert digest(old) == before
