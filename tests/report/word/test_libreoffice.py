"""The Word document in a program that is not ours: LibreOffice opens it and turns it into pages."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.contoh import CONTOH, laporan_contoh
from tests.report.cetak import cetak
from tests.report.keras import page_texts, words_of
from tests.report.naskah_word import naskah_word

OFFICE = shutil.which("soffice")


def turned(data: bytes, folder: Path) -> bytes:
    """The pages as PDF; a profile of its own lets several run at once."""
    source = folder / "laporan.docx"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=300)
    return (folder / "laporan.pdf").read_bytes()


@pytest.mark.lama
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice tidak ada; ./run test-long memasangnya")
@pytest.mark.parametrize("name", CONTOH)
def test_libreoffice_turns_the_document_into_pages_with_all_it_says(name, tmp_path):
    laporan = laporan_contoh(name)
    data, printed = turned(naskah_word(laporan).data, tmp_path), cetak(laporan)
    pages = page_texts(data)
    assert abs(len(pages) - printed.built.pages) <= printed.built.pages / 4 + 2
    said = words_of(data)
    titles = [mark.title for mark in printed.marks if mark.kind != "front" and mark.listed]
    folded = said.casefold()
    missing = [title for title in titles if "".join(title.split()).casefold() not in folded]
    assert missing == []
