"""Figures that stand beside each other, with the decimals by which each follows from the others."""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.domain.display.explain import (
    decimals_to_efisiensi,
    decimals_to_mean,
    persen,
)
from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.formula.figures import GroupResult, IndikatorResult
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.text import Exact


class RowFigures(NamedTuple):
    """What a row of results says of an indikator."""

    target: str
    realisasi: str
    capaian: str
    serapan: str


class TableFigures:
    """The figures of a table of results; ``groups`` where each sasaran has its mean.

    They are written as elsewhere in the report (`Context.places`), and with more decimals only
    where else a mean would not follow from its rows.
    """

    def __init__(self, ctx: Context, *, groups: bool = False) -> None:
        self._ctx, self._rows = ctx, dict[str, RowFigures]()
        self._least = dict.fromkeys(ctx.figures.indikator, 0)
        whole = ctx.figures.ringkasan
        for group in (*(whole.per_sasaran.values() if groups else ()), whole.semua):
            every = [ctx.figures.indikator[row] for row in group.daftar_id]
            capped = group.rata_rata_dibatasi
            terms = [item.capaian_dibatasi if capped else item.capaian for item in every]
            places = decimals_to_mean(terms, ctx.settings)
            self._least |= {row: max(self._least[row], places) for row in group.daftar_id}

    def of(self, hasil: IndikatorResult) -> RowFigures:
        """Those of an indikator; remembered, for a table has them for paper and for a workbook."""
        row_id = hasil.indikator.id
        if row_id not in self._rows:
            self._rows[row_id] = self._row(hasil)
        return self._rows[row_id]

    def _row(self, hasil: IndikatorResult) -> RowFigures:
        ctx, row = self._ctx, hasil.indikator
        places, size = ctx.places(hasil, self._least[row.id]), takaran(row, ctx.settings)

        def measured(nilai: Nilai) -> str:
            return Exact.of(size.text(nilai, more=places.ukuran), nilai)

        upper, target = hasil.target_atas, measured(hasil.target)
        return RowFigures(
            f"{target}–{measured(upper)}" if isinstance(upper, Fraction) else target,
            measured(hasil.realisasi),
            self._percentage(hasil.capaian_dibatasi, places.capaian),
            self._percentage(hasil.serapan, places.serapan),
        )

    def of_group(self, group: GroupResult) -> tuple[str, str]:
        """Mean capaian and serapan of a group."""
        spent, done = decimals_to_efisiensi(group, self._ctx.settings)
        mean = self._percentage(group.rata_rata_capaian, done)
        return mean, self._percentage(group.serapan, spent)

    def _percentage(self, nilai: Nilai, places: int) -> str:
        return Exact.of(persen(self._ctx.settings).text(nilai, more=places), nilai)
