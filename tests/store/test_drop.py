"""Contents are taken out for good: journaled, never while a row names them, and not undone."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Bukti, Gambar, Indikator
from lkjip_desktop.domain.model.jurnal import BUANG_ISI
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import NotSaved
from tests.contoh import laporan_contoh, write

SECRET = b"rahasia-yang-harus-hilang-" * 40_000
CELL = Address("bukti", "b", "berkas")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.lkjip"
    write(path, laporan_contoh("kecil"))
    with Document.open(path) as document, document.revise("bukti", "uji") as draft:
        code = draft.add_berkas(SECRET)
        of = document.laporan.daftar(Indikator)[0].id
        draft.put(Bukti("b", indikator=of, periode="2025", nama="a.pdf", berkas=code))
    return path


def test_the_bytes_are_gone_from_the_file_and_the_row_stays(file: Path) -> None:
    before = file.stat().st_size
    with Document.open(file) as document:
        code = document.laporan.get(Bukti, "b").berkas or ""
        entry = document.drop_berkas(CELL, "Buang isi a.pdf", "uji")
        assert entry is not None
        assert (entry.kind, entry.extra) == (BUANG_ISI, {"sha256": code})
        row = document.laporan.get(Bukti, "b")
        assert (row.nama, row.berkas) == ("a.pdf", None)
        assert document.undo_step is None
        assert document.discard_changes("uji") is None
        assert document.drop_berkas(CELL, "lagi", "uji") is None
    assert SECRET[:52] not in file.read_bytes()
    assert file.stat().st_size < before - len(SECRET) // 2
    with Document.open(file) as document:
        assert not document.has_berkas(code)
        assert document.unexplained == ()
        assert document.laporan.get(Bukti, "b").nama == "a.pdf"


def test_what_another_row_names_stays(file: Path) -> None:
    with Document.open(file) as document:
        code = document.laporan.get(Bukti, "b").berkas
        with document.revise("gambar", "uji") as draft:
            draft.put(Gambar("g", tempat="simpulan", keterangan="Apel", berkas=code))
        with pytest.raises(Refusal, match="juga dipakai di"):
            document.drop_berkas(CELL, "Buang", "uji")
        assert document.berkas(code or "") == SECRET
    with closing(sqlite3.connect(file)) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="berkas masih dipakai"):
            connection.execute("DELETE FROM berkas")
        with pytest.raises(sqlite3.IntegrityError, match="hanya bertambah"):
            connection.execute("UPDATE berkas SET isi = x'00'")


def test_a_failure_leaves_contents_and_row(file: Path, monkeypatch) -> None:
    with Document.open(file) as document:

        def full(*_: object) -> None:
            raise sqlite3.OperationalError("disk full")

        with monkeypatch.context() as patch:
            patch.setattr(document.jurnal, "append", full)
            with pytest.raises(NotSaved):
                document.drop_berkas(CELL, "Buang", "uji")
        row = document.laporan.get(Bukti, "b")
        assert document.berkas(row.berkas or "") == SECRET
    with Document.open(file) as document:
        assert document.berkas(document.laporan.get(Bukti, "b").berkas or "") == SECRET
