"""The rows by which an indikator is told."""

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.report.engine.flow import flat
from lkjip_desktop.report.parts.bab3 import indikator
from lkjip_desktop.report.side import Inset
from tests.contoh import laporan_contoh
from tests.report.cetak import cetak


def heads(kode: str) -> list[str]:
    """The heads of its rows in order."""
    ctx = cetak(laporan_contoh("induk")).ctx
    own = next(row for row in ctx.laporan.daftar(Indikator) if row.kode == kode)
    blocks = indikator.indikator(ctx, ctx.figures.indikator[own.id])
    rows = [leaf.row.head for block in blocks for leaf in flat(block) if isinstance(leaf, Inset)]
    return list(dict.fromkeys(rows))


FULL = [
    "Yang diukur",
    "Target dan realisasi",
    "Perbandingan",
    "Penyebab",
    "Efisiensi dan program",
]


def test_what_has_tables_or_several_hurdles_is_told_in_five_rows():
    assert heads("1A") == FULL
    assert heads("3B") == FULL


def test_what_is_told_in_a_few_lines_says_what_is_measured_beside_what_was_reached():
    assert heads("3C") == FULL[1:]


def test_what_was_not_measured_is_compared_with_nothing():
    assert heads("3D") == [FULL[1], *FULL[3:]]
