"""The quarters of an indikator and its year: one that is not filled in repeats none before it."""

from functools import partial

from lkjip_desktop.app.overview.quarter_run import QuarterStand, quarter_run
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Indikator, NilaiBaris
from lkjip_desktop.domain.model.laporan import Laporan
from tests.contoh import laporan_contoh


def without(*periode: str) -> Laporan:
    """The small example, all of it by quarter, with nothing filled in for these."""
    laporan = laporan_contoh("kecil")
    gone = [row for row in laporan.daftar(NilaiBaris) if row.periode in periode]
    return laporan.with_changes((), [(NilaiBaris, row.id) for row in gone])


def run(laporan: Laporan) -> list[QuarterStand]:
    row = laporan.daftar(Indikator)[0]
    return list(quarter_run(laporan, partial(figures, laporan), row, ""))


def test_a_quarter_that_is_not_filled_in_says_so_and_the_year_up_to_when_it_is():

    first, second, third, fourth, year = run(without("2025-T4"))
    assert third.detail.startswith("92,8 dari")
    assert (fourth.value, fourth.detail, fourth.tanda) == ("–", "belum diisi, target 90,0", None)
    assert year.detail == "92,8 s.d. TW III, target 90,0"
    assert year.value.endswith("*")
    assert first.tanda is second.tanda is None, "without target"
    assert run(laporan_contoh("kecil"))[-1].detail == "93,5 dari 90,0"


def test_a_quarter_left_out_between_two_does_not_hold_the_year_back():
    _, second, third, _, year = run(without("2025-T2"))
    assert (second.value, second.detail) == ("–", "belum diisi")
    assert third.detail != second.detail
    assert "s.d." not in year.detail


def test_what_only_waits_for_its_realisasi_is_not_filled_in():
    laporan = without("2025-T4")
    rows = [row for row in laporan_contoh("kecil").daftar(NilaiBaris) if row.periode == "2025-T4"]
    bare = [type(r)(r.id, r.baris, r.periode, r.pembanding) for r in rows]
    assert run(laporan.with_changes(bare))[3].detail.startswith("belum diisi")
    barred = [type(r)(r.id, r.baris, r.periode, "-", "-") for r in rows]
    assert run(laporan.with_changes(barred))[3].detail == "92,8 dari 90,0"
