"""What takes long says so by the hourglass, and lets go of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.command.edit import cell
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.number.figure import parse_entry
from lkjip_desktop.ui.entry.commit import commit
from lkjip_desktop.ui.grid.sheet import CellEdit
from lkjip_desktop.ui.kit.busy import busy


def test_the_hourglass_goes_also_where_the_deed_is_refused(qapp):
    def refused():
        with busy():
            assert QApplication.overrideCursor().shape() is Qt.CursorShape.WaitCursor
            raise Refusal("ditolak")

    with pytest.raises(Refusal):
        refused()
    assert QApplication.overrideCursor() is None


@pytest.mark.parametrize(("count", "shown"), [(1, False), (501, True)])
def test_only_a_long_change_shows_the_hourglass(induk, monkeypatch, count, shown):
    change, seen = induk.session.change, []

    def watched(label, edit):
        seen.append(QApplication.overrideCursor() is not None)
        return change(label, edit)

    monkeypatch.setattr(induk.session, "change", watched)
    target = cell(induk.indikator("3F"), "target")
    commit(induk.window, "Target", [CellEdit(target, "81", parse_entry("81"))] * count)
    assert induk.indikator("3F").target == "81"
    assert seen == [shown]
    assert QApplication.overrideCursor() is None
