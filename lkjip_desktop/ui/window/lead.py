"""Brings a cell or row of the report into view, in the tab where it is edited."""

from lkjip_desktop.app.command.periode import by_parts
from lkjip_desktop.app.overview.place import Area, Shown, place_of, quarter_of
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.kit.host import IndicatorPane, PlacePane
from lkjip_desktop.ui.window import room
from lkjip_desktop.ui.window.report_host import ReportHost


def show_place(host: ReportHost, shown: Shown) -> bool:
    """In hand where that can be; False where it is nowhere to be seen."""
    place = place_of(shown.laporan, shown.address)
    if _is_gone(host, shown.address, place.indikator):
        return False
    periode = other_quarter(host, shown)
    if periode is not None:
        host.work_on(periode)
    pane = before = host.sections.chosen
    opened = place.indikator is not None and not shown.address.column  # its page, no cell of it
    # Evidence and targets stand in more than one tab: it may be in hand already.
    if (
        (shown.beside or not opened)
        and isinstance(pane, PlacePane)
        and pane.show_in_hand(shown.address)
    ):
        return True
    key = {Area.PLANNING: room.PLANNING, Area.TEXTS: room.TEXTS}.get(place.area)
    if place.indikator is not None:
        key = room.section_key(place.indikator.subsie)
    pane = host.sections.pane(key) if key and host.sections.select(key) else None
    if place.indikator is not None and isinstance(pane, IndicatorPane):
        pane.open_indicator(place.indikator.id)
        # Whoever reads one analysis after the other goes on to the next, in other sections too.
        if opened and before is not pane and isinstance(before, IndicatorPane):
            pane.turn_to(before.page)
    return pane is not None and pane.open_address(shown.address)


def _is_gone(host: ReportHost, address: Address, indikator: Indikator | None) -> bool:
    """Whether it is of an indikator that is no more: its tab would be turned to for nothing."""
    of = indikator.id if indikator is not None else ""
    of = of or (address.id if address.kind == Indikator.KIND else "")
    return bool(of) and host.session.laporan.find(Indikator, of) is None


def other_quarter(host: ReportHost, shown: Shown) -> str | None:
    """The quarter in which it is seen, where that is not the one that is worked on."""
    periode = quarter_of(shown.laporan, shown.address)
    seen = periode in {None, host.session.periode} or not by_parts(host.session.laporan)
    return None if seen else periode
