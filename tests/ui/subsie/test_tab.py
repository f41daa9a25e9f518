"""The Tab key stops only where something is to be seen or done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from lkjip_desktop.ui.subsie.editor import PAGES


def test_tab_visits_no_empty_ground(induk):
    induk.go("3F")
    for kind in PAGES:
        page = induk.pane.editor.open_page(kind.key)
        areas = [page, *page.findChildren(QScrollArea)]
        found = [area for area in areas if isinstance(area, QScrollArea)]
        assert all(area.focusPolicy() is Qt.FocusPolicy.NoFocus for area in found), kind.key
