"""Tables of the quarters."""

from dataclasses import replace

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Indikator, NilaiBaris
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.parts.bab3 import triwulan
from lkjip_desktop.report.parts.wording.cara import provisional_notes
from lkjip_desktop.report.xlsx.figure import content_text
from tests.contoh import laporan_contoh
from tests.report.cetak import cetak, nothing


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


def test_a_quarter_that_is_not_filled_in_does_not_repeat_the_one_before():
    laporan = laporan_contoh("kecil")
    last = [row for row in laporan.daftar(NilaiBaris) if row.periode == "2025-T4"]
    open_ = laporan.with_changes((), [(NilaiBaris, row.id) for row in last])
    ctx = Context(open_, figures(open_), lambda _: "", nothing)
    table, whole = triwulan.results_by_quarter(ctx), triwulan.results_by_quarter(cetak(laporan).ctx)
    assert table is not None
    assert whole is not None
    told = [[content_text(cell) for cell in row.cells[2:7]] for row in table.rows[:3]]
    assert told == [
        ["Target", "", "", "", "90,0"],
        ["Realisasi", "96,9", "95,5", "92,8", ""],
        ["Capaian (%)", "", "", "", ""],
    ]
    assert (table.notes[0], whole.notes) == (triwulan.GAPS, [triwulan.UNSET, triwulan.DRAWN])
    since = "Belum diisi untuk TW IV, sehingga angkanya sampai triwulan sebelumnya: 1A, 1B, dan 1C."
    assert provisional_notes(ctx) == [since]
    first = replace(last[0], pembanding=None)
    half = open_.with_changes([first])
    ctx = Context(half, figures(half), lambda _: "", nothing)
    assert provisional_notes(ctx)[1].startswith("Sementara, karena sebagian rinciannya")
