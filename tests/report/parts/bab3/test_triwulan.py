"""Tables of the quarters."""

from dataclasses import replace

from lkjip_desktop.domain.model.entity import Indikator, NilaiBaris
from lkjip_desktop.report.parts.bab3 import triwulan
from tests.contoh import laporan_contoh
from tests.report.cetak import cetak


def test_a_row_that_is_not_measured_in_any_quarter_is_left_out_and_that_is_said():
    laporan = laporan_contoh("kecil")
    own = laporan.daftar(Indikator)[0].id
    (whole,) = cetak(laporan).ctx.figures.indikator[own].rincian
    first = whole.baris[0].baris
    cells = [
        replace(cell, pembanding="-", realisasi="-")
        for cell in laporan.children(NilaiBaris, "baris", first.id)
    ]
    printed = cetak(laporan.with_changes(cells))
    (changed,) = printed.ctx.figures.indikator[own].rincian
    before = triwulan.rows_by_quarter(cetak(laporan).ctx, whole)
    after = triwulan.rows_by_quarter(printed.ctx, changed)
    assert before is not None
    assert after is not None
    assert first.uraian in [row.cells[1] for row in before.rows]
    assert first.uraian not in [row.cells[1] for row in after.rows]
    assert (list(before.notes), list(after.notes)) == ([], [triwulan.IDLE])
