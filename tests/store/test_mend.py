"""What was changed outside the program goes back to what the jurnal proves, or is entered in it."""

import errno
import lzma
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lkjip_desktop import cli
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Baris
from lkjip_desktop.domain.model.jurnal import KUNCI, PULIH, state_of
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import DamagedFile, LockedLaporan, NotSaved, ReadOnlyLaporan
from tests.luar import from_outside

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


BROKEN = {
    "a link to nowhere": "UPDATE indikator SET sasaran='tidak-ada'",
    "a parent that is gone": "DELETE FROM sasaran",
    "no office": "DELETE FROM satker",
    "a row of no parent": "INSERT INTO baris (id, rincian) VALUES ('luar', 'tidak-ada')",
    "letters that are none": "UPDATE indikator SET polaritas=CAST(X'ff41' AS TEXT)",
    "a count with letters": "UPDATE laporan SET tahun='dua ribu'",
    "bytes for a name": "UPDATE satker SET nama=X'00ff'",
    "nothing where something must be": "UPDATE indikator SET nama=NULL",
}
"""Rows as no program of ours could read them."""


def break_rows(path, statement):
    """Change rows as a damaged disk does, which asks neither for links nor for types."""
    with from_outside(path) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        found = "SELECT sql, name FROM sqlite_master WHERE sql LIKE '%STRICT%'"
        tables = connection.execute(found).fetchall()
        version = connection.execute("PRAGMA schema_version").fetchone()[0]
        loose = [(re.sub("NOT NULL|STRICT", "", sql), name) for sql, name in tables]
        for step, words in enumerate((loose, tables), 1):
            connection.executemany("UPDATE sqlite_master SET sql=? WHERE name=?", words)
            connection.execute(f"PRAGMA schema_version={version + step}")
            connection.commit()
            if words is loose:
                with closing(sqlite3.connect(path)) as careless:
                    assert careless.execute(statement).rowcount
                    careless.commit()


@pytest.mark.parametrize("what", BROKEN)
def test_rows_that_cannot_be_go_back_to_what_the_chain_proves(touched, what):
    path, before = touched
    break_rows(path, BROKEN[what])
    damaged = path.read_bytes()
    with pytest.raises(DamagedFile, match="dapat dipulihkan dari riwayatnya"):
        Document.open(path)
    assert path.read_bytes() == damaged
    with Document.open(path, mending=True) as document:
        assert document.unexplained
        with pytest.raises(ReadOnlyLaporan, match="pulihkan dahulu"), document.revise("", "") as d:
            d.set(TARGET, "82")
        document.mend("Petugas")
        with document.revise("Target", "Petugas") as draft:
            draft.set(TARGET, "82")
    with Document.open(path) as document:
        document.undo("Petugas")
        assert state_of(document.laporan) == before
        assert document.unexplained == ()
        assert PULIH in {entry.kind for entry in document.jurnal}
    kept = path.with_name("laporan (sebelum dipulihkan).lkjip")
    with pytest.raises(DamagedFile):
        Document.open(kept)


LINKS = {
    "a link to nowhere": "UPDATE indikator SET sasaran='tidak-ada'",
    "a parent that is gone": "DELETE FROM sasaran",
    "a row of no parent": "INSERT INTO baris (id, rincian) VALUES ('luar', 'tidak-ada')",
    "children that are left": "DELETE FROM rincian",
}


@pytest.mark.parametrize("what", LINKS)
@pytest.mark.parametrize("name", ["versi_1/kecil", "versi_1/kecil-bagian", "versi_2/kecil-tutup"])
def test_links_of_an_older_file_go_back_to_what_the_chain_proves(tmp_path, name, what):
    path = kept(tmp_path, name)
    sound = kept(tmp_path, name, "utuh.lkjip")
    with Document.open(sound) as document:
        before = state_of(document.laporan)
    with closing(sqlite3.connect(path)) as careless:
        assert careless.execute(LINKS[what]).rowcount
        careless.commit()
    damaged = path.read_bytes()
    with pytest.raises(DamagedFile, match="dapat dipulihkan dari riwayatnya"):
        Document.open(path)
    assert path.read_bytes() == damaged
    with Document.open(path, mending=True) as document:
        assert document.unexplained
        assert state_of(document.laporan) == before
        document.mend("Petugas")
    with Document.open(path) as document:
        assert state_of(document.laporan) == before
        assert document.unexplained == ()
        assert PULIH in {entry.kind for entry in document.jurnal}


@pytest.mark.parametrize("name", ["versi_1/kecil", "versi_2/kecil-tutup"])
def test_an_older_file_that_the_chain_does_not_prove_is_refused_with_the_way_out(tmp_path, name):
    path = kept(tmp_path, name)
    with closing(sqlite3.connect(path)) as careless:
        careless.execute(LINKS["a parent that is gone"])
        careless.commit()
    with from_outside(path) as connection:
        connection.execute("UPDATE jurnal SET label='lain' WHERE nomor=1")
    damaged = path.read_bytes()
    for mending in (False, True):
        with pytest.raises(DamagedFile, match="salinan dari pemegang berkas") as caught:
            Document.open(path, mending=mending)
        assert not caught.value.provable
    assert path.read_bytes() == damaged


def kept(folder, name, called="laporan.lkjip"):
    """A file as the program of its version left it."""
    packed = Path(__file__).parent / f"{name}.lkjip.xz"
    path = folder / called
    path.write_bytes(lzma.decompress(packed.read_bytes()))
    return path


def test_a_file_whose_chain_is_broken_is_not_mended(touched):
    path, _ = touched
    break_rows(path, BROKEN["a link to nowhere"])
    with from_outside(path) as connection:
        connection.execute("UPDATE jurnal SET label='lain' WHERE nomor=1")
    damaged = path.read_bytes()
    for mending in (False, True):
        with pytest.raises(DamagedFile) as caught:
            Document.open(path, mending=mending)
        assert not caught.value.provable
        assert "lkjip pulihkan" not in caught.value.kalimat
    assert path.read_bytes() == damaged


def test_where_the_damaged_file_cannot_be_kept_nothing_is_mended(touched, monkeypatch):
    path, _ = touched
    break_rows(path, BROKEN["no office"])
    with Document.open(path, mending=True) as document:
        damaged = path.read_bytes()
        monkeypatch.setattr("os.replace", refused)
        monkeypatch.setattr("os.link", refused)
        with pytest.raises(NotSaved, match="tidak muat"):
            document.mend("Petugas")
        assert path.read_bytes() == damaged


def refused(*_, **__):
    raise OSError(errno.ENOSPC, "penuh")


def test_the_command_mends_them_too(touched, capsys):
    path, before = touched
    break_rows(path, BROKEN["a count with letters"])
    assert cli.main(["data", str(path)]) == 2
    assert "lkjip pulihkan" in capsys.readouterr().err
    assert cli.main(["pulihkan", "--terima", str(path)]) == 4
    assert cli.main(["pulihkan", str(path)]) == 0
    with Document.open(path) as document:
        assert state_of(document.laporan) == before


def test_what_cannot_be_written_is_not_shown_as_if_it_were_mended(berkas):
    with Document.open(berkas):  # who holds the lock
        break_rows(berkas, BROKEN["a link to nowhere"])
        with pytest.raises(DamagedFile, match="bila berkasnya dapat ditulisi"):
            Document.open(berkas, mending=True)
        with Document.open(berkas, readonly=True, mending=True) as document:
            assert document.unexplained
