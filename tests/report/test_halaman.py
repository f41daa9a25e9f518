"""The pages of the examples as a reader sees them: letters, lines."""

import re
from collections import Counter
from functools import cache

import pypdfium2 as pdfium
import pytest
from pypdfium2 import raw

from lkjip_desktop.domain.model.entity import Pejabat
from lkjip_desktop.report.engine.text import clean
from tests.contoh import CONTOH, laporan_contoh
from tests.report.cetak import cetak

SMALL = 8.5
MOST_SMALL = 0.2
PARTED = re.compile(
    r"\bRp\.?\n[−-]?\d|\d\n%|\bKelas\n[IVX]+|\bNIP\n\d|\b\d{8}\n\d{6}\b|\b\d{6}\n\d\b"
    r"|\b(?:Tabel|Gambar|Bab|Triwulan)\n[\dIVXLE]"
    r"|\d\n(?:juta|miliar|orang|porsi|kejadian)\b|\b\d{1,2}\n(?:Januari|Maret|Desember) \d{4}"
)


@cache
def sizes(name: str) -> Counter[float]:
    """How many letters of which size stand in an example."""
    found: Counter[float] = Counter()
    document = pdfium.PdfDocument(cetak(laporan_contoh(name)).data)
    for page in document:
        text = page.get_textpage()
        for number in range(raw.FPDFText_CountChars(text)):
            if raw.FPDFText_GetUnicode(text, number) not in (10, 13, 32, 160):
                found[round(raw.FPDFText_GetFontSize(text, number), 2)] += 1
        text.close()
    document.close()
    return found


@pytest.mark.parametrize("name", CONTOH)
def test_at_most_a_fifth_of_the_letters_is_small(name):
    found = sizes(name)
    small = sum(count for size, count in found.items() if size <= SMALL)
    assert 0 < small <= MOST_SMALL * sum(found.values())


@pytest.mark.parametrize("name", CONTOH)
def test_no_letter_but_a_raised_mark_is_below_eight_points(name):
    raised = sum(count for size, count in sizes(name).items() if size < 8)
    assert raised < 20


@pytest.mark.parametrize("name", CONTOH)
def test_names_nip_money_and_units_are_never_split(name):
    laporan = laporan_contoh(name)
    text = cetak(laporan).text
    assert PARTED.findall(text) == []
    names = {row.nama for row in laporan.daftar(Pejabat) if " " in row.nama}
    parted = ["\n".join(name.split(" ")) for name in names]
    assert names
    assert [name for name in parted if name in text] == []


@pytest.mark.parametrize(
    "words",
    [
        "Rutan Kelas IIB di",
        "NIP 19700101 199003 1 001 di",
        "tanggal 13 Maret 2023 di",
        "sebesar 12 % di",
        "ada 30 orang di",
        "lihat Tabel 3.2 di",
        "pada Triwulan II di",
    ],
)
def test_what_is_read_as_one_has_no_space_that_a_line_ends_at(words):
    held = clean(words).split(" ")
    assert held[-1] == "di"
    assert len(held) <= (4 if "Maret" in words else 3)
