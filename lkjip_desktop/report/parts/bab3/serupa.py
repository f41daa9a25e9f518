"""Detail tables that several indikator show alike: each is printed once."""

from __future__ import annotations

from collections.abc import Hashable
from operator import itemgetter

from lkjip_desktop.domain.display.nomor import face
from lkjip_desktop.report.context import Context, details
from lkjip_desktop.report.parts.bab3 import rincian


def homes(ctx: Context) -> dict[str, rincian.DetailPlace]:
    """By its label each detail table that stands with another indikator, which has the same.

    It stands with the one that has the fewest tables, so that none has to be told on two pages.
    """
    alike: dict[Hashable, list[tuple[int, rincian.DetailPlace]]] = {}
    for hasil in ctx.figures.indikator.values():
        own = details(hasil)
        for number, item in enumerate(own):
            if item.baris and not rincian.Detail(ctx, hasil, item, number).is_plain():
                here = rincian.DetailPlace(hasil.indikator, rincian.label_of(hasil, number))
                alike.setdefault(face(item), []).append((len(own), here))
    found = {}
    for places_of in alike.values():
        home = min(places_of, key=itemgetter(0))[1]
        found.update({here.label: home for _, here in places_of if here is not home})
    return found
