"""Every key there is stands in the list of Bantuan, and no key means two things in one place."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMenuBar, QWidget

from lkjip_desktop import ui
from lkjip_desktop.app.overview.planning import PARTS
from lkjip_desktop.ui.bantuan.keys import groups
from lkjip_desktop.ui.grid.command import COMMAND_OF
from lkjip_desktop.ui.kit.host import FINDINGS, NOTES
from lkjip_desktop.ui.kit.row_list import SideList
from lkjip_desktop.ui.konsolidasi.view import consolidate
from lkjip_desktop.ui.naskah.editor import KEYS
from lkjip_desktop.ui.window import room

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

WORDS = {
    "Return": "Enter",
    "Enter": "Enter",
    "Escape": "Esc",
    "Delete": "Delete",
    "Insert": "",  # the other way to copy and paste; nobody who knows it needs the list
    "Equal": "",  # plus without Shift
    "Space": "Spasi",
    "Tab": "Tab",
    "Backtab": "Shift+Tab",
    "PageUp": "Page Up",
    "PageDown": "Page Down",
    "Left": "Panah",
    "Right": "Panah",
    "Up": "Panah",
    "Down": "Panah",
    "Plus": "+",
    "Minus": "-",
    "F35": "",  # the end of the range of function keys
}
"""How the list calls a key of Qt; others are called what they are."""


def rooms(meja) -> Iterator[str]:
    """Every page of the window, one after the other, by a name for messages."""
    window = meja.window
    for tab in window.sections.rooms:
        window.sections.select(tab.key)
        QApplication.processEvents()
        yield tab.title
    window.sections.select(room.PLANNING)
    for part in PARTS:
        window.pane().form.daftar.choose(part.key)
        QApplication.processEvents()
        yield part.title
    consolidate(window)
    QApplication.processEvents()
    yield "Konsolidasi"
    window.close_view()
    window.form.aksi_pratinjau.trigger()
    QApplication.processEvents()
    yield "Pratinjau"
    window.close_view()


class Page(NamedTuple):
    """What a page of the window answers to."""

    name: str
    shortcuts: list[str]
    """All there are in the window while it is shown."""
    live: list[QKeySequence]
    """Those that would act."""
    letters: list[str]
    """The underlined ones."""


_pages: list[Page] = []


@pytest.fixture
def pages(request: pytest.FixtureRequest) -> list[Page]:
    """Every page of the window, gone through once for all tests that only read them."""
    if not _pages:
        induk = request.getfixturevalue("induk")
        _pages.extend(
            Page(name, _shortcuts(induk.root), _live(induk.root), _letters(induk.root))
            for name in rooms(induk)
        )
    return _pages


def _shortcuts(root: QWidget) -> list[str]:
    found = [s for action in root.findChildren(QAction) for s in action.shortcuts()]
    found += [shortcut.key() for shortcut in root.findChildren(QShortcut)]
    return [spelled(s) for s in found if not s.isEmpty()]


def _live(root: QWidget) -> list[QKeySequence]:
    found = [s for action in root.findChildren(QAction) for s in action.shortcuts()]
    for shortcut in root.findChildren(QShortcut):
        parent = shortcut.parent()
        own = shortcut.context() == Qt.ShortcutContext.WidgetShortcut
        apart = isinstance(parent, QWidget) and parent.window() is not root
        if not own and not apart and parent.isVisible():
            found.append(shortcut.key())
    return found


def _letters(root: QWidget) -> list[str]:
    found = [letter(action.text()) for action in root.findChild(QMenuBar).actions()]
    for widget in root.findChildren(QWidget):
        buddy = isinstance(widget, QLabel) and widget.buddy() is not None
        if widget.isVisible() and (isinstance(widget, QAbstractButton) or buddy):
            found.append(letter(widget.text()))
    return found


def listed(meja) -> list[str]:
    return [keys for _, found in groups(meja.root) for keys, _ in found]


def spelled(sequence: QKeySequence) -> str:
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    for qt, ours in (("PgUp", "Page Up"), ("PgDown", "Page Down"), ("Return", "Enter")):
        text = text.replace(qt, ours)
    return text.replace("Left", "Panah kiri").replace("Right", "Panah kanan")


def test_every_shortcut_of_every_page_is_listed(induk, pages):
    told = {key.strip() for keys in listed(induk) for key in keys.split(", ")}
    for page in pages:
        assert not set(page.shortcuts) - told, page.name


def test_every_key_that_a_widget_handles_is_listed(meja):
    """Looked for in the source: what is not listed may be reached by nobody."""
    told = " ".join(listed(meja)).replace("+", " + ").replace(",", " ").split()
    text = " ".join(listed(meja))
    for path in sorted(Path(ui.__file__).parent.rglob("*.py")):
        for key in set(re.findall(r"\bKey_([A-Z]\w*)", path.read_text("utf-8"))):
            words = WORDS.get(key, key)
            assert not words or words in told or (len(words) > 1 and words in text), (
                f"{path.name}: {key}"
            )


def test_no_shortcut_means_two_things_on_one_page(pages):
    for page in pages:
        count = Counter(s.toString() for s in page.live if not s.isEmpty())
        assert not [key for key, n in count.items() if n > 1], page.name


def test_tables_and_texts_take_no_key_of_the_window(induk):
    window = {s.toString() for a in induk.root.findChildren(QAction) for s in a.shortcuts()}
    table = {QKeySequence(key.value | held.value).toString() for key, held in COMMAND_OF}
    texts = {key for keys, _ in KEYS for key in keys.split(", ")}
    assert not window & table
    assert not window & texts


def test_no_underlined_letter_means_two_things_on_one_page(pages):
    for page in pages:
        count = Counter(filter(None, page.letters))
        assert not [key for key, n in count.items() if n > 1], page.name


def test_no_underlined_letter_means_two_things_in_one_menu(induk):
    for menu in induk.root.findChildren(QMenu):
        count = Counter(filter(None, (letter(a.text()) for a in menu.actions() if a.isVisible())))
        assert not [key for key, n in count.items() if n > 1], menu.title()


def letter(text: str) -> str:
    found = re.search(r"&([^&])", text.replace("&&", ""))
    return found[1].lower() if found else ""


def test_a_menu_entry_that_asks_first_ends_in_dots_and_its_button_does_not(induk):
    form = induk.window.form
    asking = {"aksi_buka", "aksi_bagikan", "aksi_ekspor", "aksi_cetak"}
    named = {action.objectName(): action for action in form.perkakas.actions()}
    assert {name for name, action in named.items() if action.text().endswith("…")} == asking | {
        "aksi_kirim"
    }
    shown = {form.perkakas.widgetForAction(named[name]).text() for name in asking}
    assert shown == {"Buka", "Bagikan", "Ekspor PDF", "Cetak"}


def test_tabs_are_changed_by_keys(induk):
    titles = [tab.key for tab in induk.window.sections.rooms]
    start = titles.index(induk.window.sections.current)
    QTest.keyClick(induk.focus(), Qt.Key.Key_Tab, CTRL)
    assert induk.window.sections.current == titles[start + 1]
    QTest.keyClick(induk.focus(), Qt.Key.Key_Tab, CTRL | SHIFT)
    QTest.keyClick(induk.focus(), Qt.Key.Key_Tab, CTRL | SHIFT)
    assert induk.window.sections.current == titles[start - 1]
    assert induk.focus() is not None
    assert induk.window.pane().isAncestorOf(induk.focus())


@pytest.mark.parametrize("key", [room.PLANNING, room.TEXTS, ""])
def test_f6_goes_round_the_parts_of_the_window_and_back_to_where_one_was(induk, key):
    window = induk.window
    window.sections.select(key or window.sections.rooms[1].key)
    QApplication.processEvents()
    window._views.focus_page()
    seen = [induk.focus()]
    for _ in range(8):
        QTest.keyClick(induk.focus(), Qt.Key.Key_F6)
        if induk.focus() is seen[0]:
            break
        seen.append(induk.focus())
    assert induk.focus() is seen[0]
    assert window.form.seksi in seen
    assert any(isinstance(one, SideList) for one in seen), "the list, not the buttons above it"
    assert len(seen) >= 3
    QTest.keyClick(induk.focus(), Qt.Key.Key_F6, SHIFT)
    assert induk.focus() is seen[-1]


def test_f6_leads_to_what_one_works_in_and_not_to_the_buttons_above_it(sendiri, induk):
    induk.go("3F")
    window = induk.window
    window.show_side(FINDINGS)
    window._views.focus_page()
    QTest.keyClick(induk.focus(), Qt.Key.Key_F6)
    induk.type("7")
    induk.press(Qt.Key.Key_Return)
    assert induk.hasil("3F").rincian[0].baris[0].pembanding == 7
    QTest.keyClick(induk.focus(), Qt.Key.Key_F6)
    assert induk.focus() is window.side.pane(FINDINGS).form.daftar


def test_f6_comes_back_to_the_cell_that_was_left(induk):
    induk.go("3F")
    view = induk.page.grids[0].view
    view.setFocus()
    view.go(1, 2)
    QTest.keyClick(view, Qt.Key.Key_F6)
    assert not view.hasFocus()
    QTest.keyClick(induk.focus(), Qt.Key.Key_F6, SHIFT)
    assert view.hasFocus()
    assert view.place == (1, 2)


@pytest.mark.parametrize("side", [room.SUMMARY, FINDINGS, NOTES])
def test_it_is_seen_where_f6_leads(sendiri, induk, side):
    induk.go("3F")
    window, root = induk.window, induk.root
    window.show_side(side)
    window._views.focus_page()

    def look(one: QWidget) -> QImage:
        return root.grab(QRect(one.mapTo(root, QPoint()), one.size())).toImage()

    unseen = []
    for _ in range(5):
        one = induk.focus()
        lit = look(one)
        QTest.keyClick(one, Qt.Key.Key_F6)
        if look(one) == lit:
            unseen.append(f"{type(one).__name__} {one.objectName()} {one.accessibleName()}")
    assert unseen == []


def test_alt_and_a_letter_open_a_page_of_the_indikator_and_begin_there(induk):
    induk.go("3F")
    tab, shown = induk.pane.form.tab, []
    for place in range(tab.count()):
        induk.window._views.focus_page()
        letter = QKeySequence.mnemonic(tab.tabText(place))[0]
        QTest.keyClick(induk.focus(), letter.key(), Qt.KeyboardModifier.AltModifier)
        assert tab.currentIndex() == place
        assert induk.pane.form.isi.currentWidget().isAncestorOf(induk.focus())
        shown.append(letter.key())
    menus = {
        QKeySequence.mnemonic(item.text())[0].key() for item in induk.window.form.menu.actions()
    }
    assert not menus & set(shown)
