"""The archive of evidence: numbered, indexed, the same each time, one file in memory at a time."""

import tracemalloc
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from lkjip_desktop import cli
from lkjip_desktop.app.exchange.arsip import write_archive
from lkjip_desktop.cli.usage import DONE, REFUSED
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Bukti, Indikator, Kegiatan
from lkjip_desktop.report.engine.build import Cancelled
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh

KECIL = laporan_contoh("kecil")


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    Document.create(tmp_path / "a.lkjip", KECIL).close()
    of, line = KECIL.daftar(Indikator)[0].id, KECIL.daftar(Kegiatan)[0].id
    with Document.open(tmp_path / "a.lkjip") as found:
        with found.revise("bukti", "uji") as draft:
            pdf, evil = draft.add_berkas(b"%PDF-isi"), draft.add_berkas(b"MZ")
            for values in (
                {"indikator": of, "uraian": "Hadir", "nama": "hadir.pdf", "berkas": pdf},
                {"indikator": of, "uraian": "=1+1", "nama": "..\\..\\CON", "berkas": evil},
                {"indikator": of, "uraian": "Notula", "wajib": 1},
                {"kegiatan": line, "uraian": "Kuitansi", "tempat": "Lemari 2"},
                {"kegiatan": line, "uraian": "Hilang", "nama": "h.png", "berkas": "ab" * 32},
            ):
                order = f"a{len(draft.laporan.rows(Bukti))}"
                draft.new(Bukti, **{"periode": "2025-T1", "urutan": order, **values})
        yield found


def test_files_lie_in_numbered_folders_with_an_index_of_all_rows(document, tmp_path):
    out = tmp_path / "bukti.zip"
    assert write_archive(document, out) == 2
    with zipfile.ZipFile(out) as archive:
        assert archive.namelist() == [
            "01 1A Ketepatan waktu/01 hadir.pdf",
            "01 1A Ketepatan waktu/02 _CON",
            "Daftar Bukti.xlsx",
            "Daftar Bukti.pdf",
        ]
        assert archive.testzip() is None
        assert archive.read("01 1A Ketepatan waktu/01 hadir.pdf") == b"%PDF-isi"
        book = CalamineWorkbook.from_filelike(BytesIO(archive.read("Daftar Bukti.xlsx")))
        rows = book.get_sheet_by_index(0).to_python()
        pages = PdfReader(BytesIO(archive.read("Daftar Bukti.pdf"))).pages
        text = "".join(page.extract_text() for page in pages)
    table = {row[3]: dict(zip(rows[0], row, strict=True)) for row in rows[1:]}
    assert list(table) == ["Hadir", "=1+1", "Notula", "Kuitansi", "Hilang"]
    assert table["Hadir"]["Ukuran (byte)"] == 8
    assert table["Hadir"]["Berkas"] == "01 hadir.pdf"
    assert table["Hadir"]["Sidik SHA-256"] == sha256(b"%PDF-isi").hexdigest()
    assert table["Notula"]["Keterangan"] == "belum ada"
    assert table["Notula"]["Wajib"] == "ya"
    assert table["Kuitansi"]["Tempat menyimpan"] == "Lemari 2"
    assert table["Kuitansi"]["Keterangan"] == ""
    assert table["Hilang"]["Keterangan"] == "isinya tidak ada di berkas ini"
    assert table["Hilang"]["Berkas"] == ""
    assert all(words in text for words in ("Hadir", "Kuitansi", "Lemari 2", "belum ada"))


def test_the_same_report_gives_the_same_bytes_and_stopping_leaves_nothing(document, tmp_path):
    one, two, three = (tmp_path / f"{name}.zip" for name in "abc")
    write_archive(document, one)
    write_archive(document, two)
    assert one.read_bytes() == two.read_bytes()
    with pytest.raises(Cancelled):
        write_archive(document, three, lambda done, _: done < 1)
    assert not three.exists()
    assert not [item for item in tmp_path.iterdir() if item.suffix == ".sementara"]


def test_one_file_is_in_memory_at_a_time(document, tmp_path):
    of, size = KECIL.daftar(Indikator)[1].id, 4_000_000
    with document.revise("banyak", "uji") as draft:
        for number in range(8):
            berkas = draft.add_berkas(bytes([number]) * size)
            draft.new(Bukti, indikator=of, periode="2025", berkas=berkas, nama="x.bin")
    write_archive(document, tmp_path / "warm.zip")
    tracemalloc.start()
    write_archive(document, tmp_path / "besar.zip")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 * size < 8 * size


def test_the_command_writes_it_or_says_why_not_in_one_sentence(document, tmp_path, capsys):
    file, out = str(document.path), tmp_path / "keluar.zip"
    assert cli.main(["bukti", file, "-o", str(out)]) == DONE
    assert zipfile.is_zipfile(out)
    capsys.readouterr()
    assert cli.main(["bukti", file, "-o", str(tmp_path / "x.lkjip")]) == REFUSED
    assert capsys.readouterr().err.count("\n") == 1
    with Document.in_memory(KECIL) as bare, pytest.raises(Refusal, match="belum memuat bukti"):
        write_archive(bare, out)
