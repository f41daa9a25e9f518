"""What an indikator is: one declaration, seen on its page, in planning and in the template."""

from lkjip_desktop.app.exchange.templat.content import pages
from lkjip_desktop.app.exchange.templat.page import view_of
from lkjip_desktop.app.overview.place import PLANNED
from lkjip_desktop.app.sheet.about import TEXTS, about_sheet
from lkjip_desktop.app.sheet.table.indikator import FIELDS, JOINED, UPPER, WEIGHT
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import Indikator, columns
from lkjip_desktop.domain.model.wewenang import INDIKATOR_COLUMNS
from tests.contoh import laporan_contoh

ELSEWHERE = {"realisasi", "realisasi_anggaran", "selesai", "urutan"}
"""Columns with a place of their own: the page of figures, the mark that it is done, the list."""


def test_every_column_of_an_indikator_is_entered_somewhere() -> None:
    shown = {item.name for item in (*FIELDS, JOINED, UPPER, WEIGHT)} | set(TEXTS) | ELSEWHERE
    assert {item.name for item in columns(Indikator)} - shown == set()


def test_its_page_shows_what_is_edited_in_planning() -> None:
    laporan = laporan_contoh("besar")
    hasil = figures(laporan)
    sheet = about_sheet(view_of(laporan, hasil, None), hasil, laporan.daftar(Indikator)[0])
    assert {line.sel[1].alamat.column for line in sheet.baris} == PLANNED
    assert "target" not in PLANNED, "it is seen with the figures"


def test_the_template_asks_for_every_text_that_a_section_fills_in() -> None:
    laporan = laporan_contoh("induk")
    row = next(row for row in laporan.daftar(Indikator))
    hasil = figures(laporan)
    found = pages(view_of(laporan, hasil, row.subsie), hasil, row.subsie)
    page = next(page for page in found if page.tabel[0].kunci == f"i/{row.id}")
    asked = {line.kunci for line in page.tabel[0].lembar.baris}
    texts = {item.name for item in columns(Indikator) if item.kind is ColumnKind.TEXT}
    assert texts & INDIKATOR_COLUMNS <= asked
    assert "definisi" not in asked, "the officer's"
