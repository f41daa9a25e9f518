"""A file that is known is not looked at again; one that differs in a single cell is not known."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import RefusedFile
from tests import dikenal
from tests.contoh import laporan_contoh, write


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    path = write(tmp_path / "laporan.lkjip", laporan_contoh("induk"))
    Document.open(path).close()
    return path


def test_the_same_bytes_are_one_report(berkas: Path) -> None:
    with Document.open(berkas) as first, Document.open(berkas, readonly=True) as second:
        assert first.laporan is second.laporan


def test_where_it_is_switched_off_every_file_is_read(
    berkas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dikenal, "use", False)
    with Document.open(berkas) as first, Document.open(berkas, readonly=True) as second:
        assert first.laporan is not second.laporan
        assert first.laporan == second.laporan


def test_a_cell_that_was_changed_from_outside_is_seen(berkas: Path) -> None:
    with closing(sqlite3.connect(berkas)) as connection:
        connection.execute("UPDATE satker SET nama = 'Lain'")
        connection.commit()
    with Document.open(berkas) as document:
        assert [(cell.address.column, cell.after) for cell in document.unexplained] == [
            ("nama", "Lain")
        ]


def test_a_letter_that_was_changed_in_the_jurnal_is_seen(berkas: Path) -> None:
    contents = bytearray(berkas.read_bytes())
    contents[contents.index(b"Laporan dibuat")] ^= 1
    berkas.write_bytes(contents)
    with pytest.raises(RefusedFile):
        Document.open(berkas)
