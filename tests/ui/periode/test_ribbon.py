"""The quarters side by side: nothing they tell is written over another, however narrow they are."""

from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.overview.quarter_run import QuarterStand
from lkjip_desktop.domain.model.setting import PredikatSign
from lkjip_desktop.ui.periode.ribbon import QuarterRibbon


def test_capaian_goes_below_the_name_where_it_has_no_room_beside_it(qtbot):
    ribbon = QuarterRibbon(lambda _: None)
    qtbot.addWidget(ribbon)
    heads = {"2022-T1": "TW I", "2022-T2": "TW II", "2022-T3": "TW III", "": "Tahun"}
    told = ("122,54*", "98,18 dari 80,12", PredikatSign.TERCAPAI)
    ribbon.show_run(
        [
            QuarterStand(periode, head, *told, closed=head == "TW II", chosen=not periode)
            for periode, head in heads.items()
        ]
    )
    stops = ribbon.stops
    widest = max(stop.needed() for stop in stops)
    assert stops[1].needed() > stops[0].needed() + 5, "the padlock takes room"
    for width, lines in ((widest + 2, told[:2]), (widest - 4, ("", told[0]))):
        ribbon.resize(width * len(stops), ribbon.height())
        ribbon.show()
        QApplication.processEvents()
        assert [stop.lines()[1:] for stop in stops] == [lines] * len(stops)
        assert told[1] in stops[0].toolTip()
