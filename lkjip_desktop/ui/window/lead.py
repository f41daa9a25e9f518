"""Brings a cell or row of the report into view, in the tab where it is edited."""

from lkjip_desktop.app.command.periode import by_parts
from lkjip_desktop.app.overview.place import Area, Shown, place_of, quarter_of
from lkjip_desktop.ui.kit.host import IndicatorPane, PlacePane
from lkjip_desktop.ui.window import room
from lkjip_desktop.ui.window.report_host import ReportHost


def show_place(host: ReportHost, shown: Shown) -> bool:
    """In hand where that can be; False where it is nowhere to be seen."""
    place = place_of(shown.laporan, shown.address)
    _turn_to_quarter(host, shown)
    pane = host.sections.chosen
    opened = place.indikator is not None and not shown.address.column  # its page, no cell of it
    # Evidence and targets stand in more than one tab: it may be in hand already.
    if not opened and isinstance(pane, PlacePane) and pane.show_in_hand(shown.address):
        return True
    key = {Area.PLANNING: room.PLANNING, Area.TEXTS: room.TEXTS}.get(place.area)
    if place.indikator is not None:
        key = room.section_key(place.indikator.subsie)
    pane = host.sections.pane(key) if key and host.sections.select(key) else None
    if place.indikator is not None and isinstance(pane, IndicatorPane):
        pane.open_indicator(place.indikator.id)
    return pane is not None and pane.open_address(shown.address)


def _turn_to_quarter(host: ReportHost, shown: Shown) -> None:
    periode = quarter_of(shown.laporan, shown.address)
    if periode not in {None, host.session.periode} and by_parts(host.session.laporan):
        host.work_on(periode or "")
