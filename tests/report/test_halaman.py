"""The pages of the examples as a reader sees them: letters, lines, how full they are."""

import re
from collections import Counter
from functools import cache

import pypdfium2 as pdfium
import pytest
from pypdfium2 import raw

from lkjip_desktop.domain.formula.periode import interim_periods
from lkjip_desktop.domain.model.entity import Pejabat
from lkjip_desktop.report.compose import compose
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.pages.page import Placed, Sheet
from lkjip_desktop.report.engine.pages.spread import spread
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.style import A4
from lkjip_desktop.report.engine.text import clean
from lkjip_desktop.report.parts.seksi import targets
from tests.contoh import CONTOH, DAFTAR_CONTOH, laporan_contoh
from tests.report.cetak import Cetakan, cetak, cetak_interim, with_setting
from tests.report.keras import read_pages

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
    # In the chart of the organisation a name may be wider than its box.
    pages = [page for page in cetak(laporan).pages if "Struktur organisasi, indikator" not in page]
    names = [row.nama.split(" ") for row in laporan.daftar(Pejabat) if " " in row.nama]
    gaps = [(name, at) for name in names for at in range(1, len(name))]
    parted = [f"{' '.join(name[:at])}\n{' '.join(name[at:])}".casefold() for name, at in gaps]
    assert parted
    assert [name for name in parted for page in pages if name in page.casefold()] == []


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


PAGES = {"induk": 40, "besar": 50, "kecil": 19, "terkoreksi": 46, "triwulan": 59}
INTERIM = [found.kode for found in interim_periods(2022)]
PRINTED = [*((name, "") for name in PAGES), *(("triwulan", kode) for kode in INTERIM)]
"""Every example, and every report of a quarter or semester of the one that has quarters."""

EMPTY = 0.25
"""Of the frame: less stands only where a chapter or an appendix ends."""


def printed_as(name: str, kode: str) -> Cetakan:
    return cetak_interim(name, kode) if kode else cetak(laporan_contoh(name))


@cache
def filled(name: str, kode: str) -> dict[int, float]:
    """How far down the ink of each page after the cover reaches, of its frame, by its place."""
    printed = printed_as(name, kode)
    shares = {}
    pages = zip(read_pages(printed.data), printed.built.sheets, strict=True)
    for number, (page, sheet) in enumerate(pages):
        frame = sheet.frame
        ink = [low for _, low, _, top in page.boxes if low > frame.bottom - 2 and top < frame.top]
        if ink and sheet.kind != "bare":
            shares[number] = (frame.top - min(ink)) / frame.text_height
    return shares


def test_every_example_is_measured():
    assert {*PAGES} == {*DAFTAR_CONTOH}
    assert len(INTERIM) == 6


@pytest.mark.parametrize(("name", "kode"), PRINTED)
def test_pages_are_full_and_few(name, kode):
    shares = filled(name, kode).values()
    assert sum(shares) / len(shares) >= (0.9 if name == "induk" else 0.8)
    pages = len(printed_as(name, kode).built.sheets)
    assert 6 <= pages <= 12 if kode else pages <= PAGES[name]


@pytest.mark.parametrize(("name", "kode"), PRINTED)
def test_no_page_is_nearly_empty_but_the_last_of_a_chapter(name, kode):
    sheets = [*printed_as(name, kode).built.sheets]
    openers = {number for number, sheet in enumerate(sheets) if sheet.opener} | {len(sheets)}
    low = [number for number, share in filled(name, kode).items() if share < EMPTY]
    # An empty page may lie between, where chapters begin on the right.
    assert [number for number in low if not openers & {number + 1, number + 2}] == []


@pytest.mark.parametrize("name", CONTOH)
def test_prose_names_every_table_and_figure_by_a_live_reference(name):
    printed = cetak(laporan_contoh(name))
    story = compose(printed.ctx)
    told = set(targets(story))
    numbered = [mark for item in story for mark in item.marks() if mark.kind in ("table", "figure")]
    assert len(numbered) > 5
    refs = [(mark.title, printed.ctx.numbering.ref(mark.label or "")) for mark in numbered]
    assert [title for title, ref in refs if ref.target not in told] == []


def test_the_last_chapter_answers_each_sasaran_of_the_third():
    printed = cetak(laporan_contoh("induk"))
    last = next(page for page in printed.pages if page.startswith("BAB IV"))
    for number, verdict in enumerate(("3 dari 3", "3 dari 3", "7 dari 9"), 1):
        assert re.search(rf"Sasaran {number}: . {verdict} tercapai, rata-rata capaian", last)


def test_white_space_is_spread_over_gaps_and_moves_nothing_to_another_page():
    def blocks() -> list[Block]:
        return [Paragraph("Kalimat yang cukup panjang. " * 20) for _ in range(6)]

    frame = A4.frame()
    sheet = Sheet(frame, "body", 1)
    top = frame.top
    for item in blocks():
        sheet.placed.append(Placed(item, frame.left, top, frame.text_width))
        top -= item.height(frame.text_width) + 6
    before = [item.top for item in sheet.placed]
    spread([sheet])
    after = [item.top for item in sheet.placed]
    moved = [old - new for old, new in zip(before, after, strict=True)]
    assert moved[0] == 0
    assert moved == sorted(moved)
    last = sheet.placed[-1]
    assert last.top - last.block.height(last.width) >= frame.bottom - 0.01


@pytest.mark.parametrize("off", ["", "pernyataan_reviu"])
def test_the_two_pages_of_the_summary_face_each_other_where_sheets_have_two_sides(off):
    printed = cetak(with_setting(laporan_contoh("besar"), bagian_mati=off))
    summary = next(mark for mark in printed.marks if mark.title == "Ikhtisar Eksekutif")
    pictured = next(mark for mark in printed.marks if mark.label == "gambar:capaian")
    assert printed.built.sheets[summary.sheet].mirrored
    assert pictured.sheet == summary.sheet + 1
