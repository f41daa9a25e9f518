"""What was changed outside the program goes back to what the jurnal proves, or is entered in it."""

import sqlite3
from contextlib import closing

import pytest

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Baris
from lkjip_desktop.domain.model.jurnal import KUNCI, PULIH, state_of
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import LockedLaporan

TARGET = Address("indikator", "i1", "target")

OUTSIDE = (
    "UPDATE indikator SET target = '99' WHERE id = 'i1'",
    "UPDATE satker SET nama = 'Kantor lain'",
    "INSERT INTO tujuan (id, nama) VALUES ('luar', 'dari luar')",
    "DELETE FROM nilai_baris WHERE baris = 'b2'",
    "DELETE FROM baris WHERE id = 'b2'",
)


@pytest.fixture
def touched(berkas):
    """A file in which a row was changed, one made and one deleted behind the jurnal."""
    with Document.open(berkas) as document:
        with document.revise("Target", "Petugas") as draft:
            draft.set(TARGET, "81")
        before = state_of(document.laporan)
    with closing(sqlite3.connect(berkas)) as outside:
        for statement in OUTSIDE:
            outside.execute(statement)
        outside.commit()
    return berkas, before


def test_the_jurnal_gives_back_every_row_and_keeps_what_was_found(touched):
    path, before = touched
    with Document.open(path) as document:
        assert state_of(document.laporan) != before
        revision = document.mend("Petugas")
        assert state_of(document.laporan) == before
        assert document.unexplained == ()
        assert {row.id for row in revision.rows} >= {"i1", "luar", "b2"}
        assert document.mend("Petugas") is None
    with Document.open(path) as document:
        assert state_of(document.laporan) == before
        assert document.unexplained == ()
        entry = document.jurnal[document.jurnal.nomor]
        assert (entry.kind, entry.actor, entry.rows) == (PULIH, "Petugas", ())
        assert ["indikator/i1/target", "99"] in entry.extra["dari_luar"]
        assert document.undo_step is None


def test_what_was_found_can_be_entered_instead(touched):
    path, before = touched
    with Document.open(path) as document:
        found = state_of(document.laporan)
        document.accept_from_outside("Petugas")
        assert document.unexplained == ()
    with Document.open(path) as document:
        assert state_of(document.laporan) == found != before
        assert document.unexplained == ()
        assert document.jurnal[document.jurnal.nomor].rows
        with document.revise("Hapus", "Petugas") as draft:
            draft.delete(Baris, "b1")


def test_a_locked_report_is_mended_but_takes_nothing_from_outside(berkas):
    with closing(sqlite3.connect(berkas)) as outside:
        outside.execute("UPDATE laporan SET terkunci = 1")
        outside.commit()
    with Document.open(berkas) as document:
        with pytest.raises(LockedLaporan):
            document.accept_from_outside("Petugas")
        document.mend("Petugas")
        assert document.laporan.data.terkunci == 0


def test_a_lock_that_was_opened_from_outside_is_not_entered(berkas):
    with Document.open(berkas) as document, document.revise("Kunci", "Petugas", KUNCI) as draft:
        draft.set(Address("laporan", document.laporan.data.id, "terkunci"), 1)
    with closing(sqlite3.connect(berkas)) as outside:
        outside.execute("UPDATE laporan SET terkunci = 0")
        outside.commit()
    with Document.open(berkas) as document:
        with pytest.raises(Refusal, match="Kunci laporan"):
            document.accept_from_outside("Petugas")
        document.mend("Petugas")
        assert document.laporan.data.terkunci == 1


def test_a_sound_file_has_nothing_to_mend(berkas):
    with Document.open(berkas) as document:
        nomor = document.jurnal.nomor
        assert document.mend("Petugas") is None
        assert document.accept_from_outside("Petugas") is None
        assert document.jurnal.nomor == nomor
