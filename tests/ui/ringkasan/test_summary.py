"""The summary beside the tabs: it is worked out where the report changed, and nowhere else."""

import pytest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.kit.focus import stops
from lkjip_desktop.ui.ringkasan import pane
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh


@pytest.fixture
def worked_out(monkeypatch):
    """The reports of which a summary was worked out."""
    found, made = pane.summary, []
    monkeypatch.setattr(pane, "summary", lambda *given: made.append(given[0]) or found(*given))
    return made


def test_going_to_another_indikator_works_nothing_out_and_a_change_does(induk, worked_out):
    shown = induk.window.show_side(room.SUMMARY)
    worked_out.clear()
    row = induk.go("3F").editor.indikator
    assert shown.chart._open == row
    assert worked_out == []
    where = Address("indikator", row, "target")
    induk.window.change("Target", lambda draft: draft.set(where, "40"))
    assert worked_out == [induk.laporan]


@pytest.mark.parametrize(("name", "leads"), [("terkoreksi", False), ("triwulan", True)])
def test_tab_comes_to_what_is_missing_only_where_it_leads_there(meja, name, leads):
    meja.open(laporan_contoh(name))
    shown = meja.window.show_side(room.SUMMARY)
    QApplication.processEvents()
    assert ("href" in shown.form.kurang.text()) is leads
    assert (shown.form.kurang in stops(shown)) is leads
