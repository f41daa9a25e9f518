"""Detail tables that several indikator show alike: each is printed once."""

from __future__ import annotations

from lkjip_desktop.domain.display import nomor
from lkjip_desktop.domain.display.nomor import DetailTable
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.parts.bab3 import rincian


def homes(ctx: Context) -> dict[str, rincian.DetailPlace]:
    """By its label each detail table that stands with another indikator, which has the same."""

    def is_table(here: DetailTable) -> bool:
        return not rincian.Detail(ctx, *here).is_plain()

    found = {}
    for home, others in nomor.homes(ctx.figures, is_table):
        place = rincian.DetailPlace(home.hasil.indikator, rincian.label_of(home.hasil, home.number))
        found.update({rincian.label_of(here.hasil, here.number): place for here in others})
    return found
