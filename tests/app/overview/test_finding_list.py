"""How the pane lists findings, and which of them is in hand after a change."""

from lkjip_desktop.app.overview.finding_list import (
    FindingGroup,
    Level,
    ListedFinding,
    next_open,
    same_finding,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.finding import Severity, Temuan


def _levels(*sentences):
    place = Address("narasi", "n", "teks")
    items = (
        ListedFinding(Temuan("TEKS-01", Severity.PERINGATAN, s, place), "Teks") for s in sentences
    )
    return (Level(Severity.PERINGATAN, (FindingGroup("KPR", tuple(items)),)),)


def test_two_findings_of_one_rule_in_one_place_are_told_apart_by_what_they_say():
    before, now = _levels("Satu.", "Dua."), _levels("Dua.")
    one, two = before[0].groups[0].items
    assert same_finding(two, before, now) == two
    assert same_finding(one, before, now) is None
    assert next_open(one, before, now) == two
    changed = _levels("Satu lagi.", "Dua.")
    assert same_finding(one, before, changed).temuan.pesan == "Satu lagi."
