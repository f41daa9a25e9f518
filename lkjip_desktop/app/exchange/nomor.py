"""The numbers that the report prints its tables and pictures with."""

from __future__ import annotations

from collections.abc import Mapping

from lkjip_desktop.app.exchange.ekspor import context_of
from lkjip_desktop.domain.display.live_menu import references
from lkjip_desktop.domain.display.perbaikan import CorrectionList
from lkjip_desktop.domain.model.laporan import Laporan


def reference_numbers(laporan: Laporan, periode: str) -> Mapping[str, str]:
    """By its token what a reference prints, as "Tabel 3.4"; none of what is not printed.

    That of the report of the year, or of a quarter.
    """
    # The layout is slow to import and only who refers to something needs it.
    from lkjip_desktop.report.compose import names

    ctx = context_of(laporan, periode, lambda _: None, CorrectionList())
    return names(ctx, [item.token for item in references(laporan)])
