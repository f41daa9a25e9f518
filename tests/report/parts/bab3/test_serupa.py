"""A detail table that several indikator show alike."""

from dataclasses import replace

from lkjip_desktop.domain.model.entity import Indikator, NilaiBaris
from lkjip_desktop.report.parts.bab3 import indikator, serupa
from tests.contoh import laporan_contoh
from tests.report.cetak import cetak

TITLE = "Manajemen keamanan, tahun 2022"


def test_it_is_printed_once_with_the_one_that_has_the_fewest_tables():
    printed = cetak(laporan_contoh("induk"))
    (table,) = [mark for mark in printed.marks if mark.title == TITLE]
    home = next(row for row in printed.ctx.laporan.daftar(Indikator) if row.kode == "3H")
    item = printed.ctx.numbering.find(indikator.label_of(home.id))
    assert item is not None
    assert item.sheet == table.sheet
    told = " ".join(printed.text.split())
    assert f"Manajemen keamanan: 100,00 %, sama dengan {table.name} pada indikator 3H." in told


def test_it_stands_with_each_where_one_figure_differs():
    laporan = laporan_contoh("induk")
    alike = serupa.homes(cetak(laporan).ctx)
    home = next(row for row in laporan.daftar(Indikator) if row.kode == "3H")
    assert home in {found.indikator for found in alike.values()}
    rincian = next(item for item in cetak(laporan).ctx.figures.indikator[home.id].rincian)
    (cell, *_) = laporan.children(NilaiBaris, "baris", rincian.baris[0].baris.id)
    other = cetak(laporan.with_changes([replace(cell, realisasi="99")]))
    assert home not in {found.indikator for found in serupa.homes(other.ctx).values()}
    assert sum(mark.title == TITLE for mark in other.marks) == 2
