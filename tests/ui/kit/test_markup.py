"""No text of a user is ever taken for markup: nothing it names is opened, nothing is called."""

import ctypes
import ctypes.util
import os
import re
import socket
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPixmapCache
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QTextBrowser,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from shiboken6 import isValid

import lkjip_desktop
from lkjip_desktop import assets
from lkjip_desktop.app.overview.finding_list import ListedFinding, levels
from lkjip_desktop.app.overview.planning import PARTS
from lkjip_desktop.domain.batas import is_possible
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, Komentar, columns
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.label import PlainLabel
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.kit.tokens import LIGHT
from lkjip_desktop.ui.konsolidasi.compare import marked
from lkjip_desktop.ui.temuan.row import ITEM
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.ui.adegan import scenes
from tests.ui.conftest import Meja
from tests.ui.kit.form.test_wheel import HOLDERS, holder_of
from tests.ui.studio import Studio

PACKAGE = Path(lkjip_desktop.__file__).parent
IN_OPEN, IN_NONBLOCK = 0x20, 0o4000
RICH = {"kurang", "angka", "utas", "judul_periode"}
"""Labels of forms that hold markup of ours, with what a user typed escaped in it."""
KEPT = {"kode", "tempat"}
"""Columns the program itself reads: a poisoned one would not be a report any more."""


class Bait:
    """A picture and a port that nobody may ask for, and whether someone did."""

    def __init__(self, folder: Path) -> None:
        self.picture = folder / "umpan.png"
        QImage(8, 8, QImage.Format.Format_RGB32).save(str(self.picture))
        self.port = socket.create_server(("127.0.0.1", 0))
        self.port.setblocking(False)
        libc = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)
        self._watch = libc.inotify_init1(IN_NONBLOCK)
        assert libc.inotify_add_watch(self._watch, os.fsencode(folder), IN_OPEN) >= 0

    @property
    def text(self) -> str:
        host, port = self.port.getsockname()
        return (
            f'<img src="{self.picture}"><img src="file://{self.picture}">'
            f'<img src="http://{host}:{port}/a.png"><b>Isi</b> &amp; <a href="x">x</a>'
        )

    def taken(self) -> bool:
        try:
            seen = os.read(self._watch, 4096)
        except BlockingIOError:
            seen = b""
        try:
            called = bool(self.port.accept())
        except BlockingIOError:
            called = False
        opened = self.picture.name.encode() in seen  # and not who lists the folder
        return opened or called

    def close(self) -> None:
        os.close(self._watch)
        self.port.close()


@pytest.fixture(scope="module")
def satu(tmp_path_factory):
    """One bait for all: what is found in a report full of it is remembered."""
    bait = Bait(tmp_path_factory.mktemp("umpan"))
    yield bait
    bait.close()


@pytest.fixture
def umpan(satu):
    """As if nobody had taken it before: Qt keeps the pictures it read."""
    QPixmapCache.clear()
    satu.taken()
    return satu


OF_THREAD = {"induk", "alamat", "indikator", "sisi"}
"""What joins notes to a thread and to a cell: with other words in it nothing of them is shown."""


def poisoned(laporan: Laporan, text: str) -> Laporan:
    """The report with this text in every field that takes one."""
    rows = []
    for kind in KINDS.values():
        names = [
            item.name
            for item in columns(kind)
            if item.kind is ColumnKind.TEXT and item.name not in {*kind.KEY, *KEPT}
            if kind is not Komentar or item.name not in OF_THREAD
            if is_possible(item, text)
        ]
        if kind.KIND != "pengaturan":
            rows += [replace(row, **dict.fromkeys(names, text)) for row in laporan.daftar(kind)]
    return laporan.with_changes(rows)


def hover(widget) -> None:
    """What the pointer at rest brings up, over a widget and over the rows of a list."""
    spots = [QPoint(4, 4)]
    if isinstance(widget, QAbstractItemView):
        widget = widget.viewport()
        spots = [QPoint(30, y) for y in range(8, min(widget.height(), 300), 24)]
    for spot in spots:
        event = QHelpEvent(QHelpEvent.Type.ToolTip, spot, widget.mapToGlobal(spot))
        QApplication.sendEvent(widget, event)
        QApplication.processEvents()


class Pointer:
    """Rests once over everything of a window that says something, and again where it says more."""

    def __init__(self, meja: Meja) -> None:
        self._meja = meja
        self._seen: set[tuple] = set()

    def go_over_all(self) -> None:
        for widget in self._meja.root.findChildren(QWidget):
            if not isValid(widget):  # the last tooltip itself was one of them
                continue
            tipped = widget.toolTip() or isinstance(widget, (QLabel, QAbstractItemView))
            if widget.isVisible() and tipped and self._is_new(widget):
                hover(widget)

    def _is_new(self, widget: QWidget) -> bool:
        words: object = widget.text() if isinstance(widget, QLabel) else None
        if isinstance(widget, QAbstractItemView):
            words = (widget.model().rowCount(), self._meja.window.current_indicator)
        said = (widget, widget.toolTip(), words)
        if said in self._seen:
            return False
        self._seen.add(said)
        return True


def sentence_of(row: QTreeWidgetItem) -> str:
    """What a line of the findings says, whatever the figures and codes in it."""
    finding = row.data(0, ITEM)
    words = finding.temuan.pesan if isinstance(finding, ListedFinding) else row.text(0)
    return re.sub(r"\d+[A-Z]?", "", words)


def test_the_bait_is_seen_to_be_taken_where_text_is_markup(umpan, qtbot):
    """Else the tests below could not fail."""
    label = QLabel(umpan.text)
    qtbot.addWidget(label)
    label.show()
    QApplication.processEvents()
    assert umpan.taken()


def test_a_label_of_ours_and_every_tooltip_say_what_was_typed(umpan, qtbot, meja):
    label = PlainLabel(umpan.text)
    qtbot.addWidget(label)
    label.show()
    QToolTip.showText(QPoint(5, 5), umpan.text, label)
    QApplication.processEvents()
    tips = [w for w in QApplication.topLevelWidgets() if w.objectName() == "qtooltip_label"]
    assert [tip.textFormat() for tip in tips] == [Qt.TextFormat.PlainText]
    assert not umpan.taken()


@pytest.mark.parametrize("form", sorted(HOLDERS))
def test_every_label_of_a_form_is_plain_but_for_those_that_hold_our_own_markup(form, qtbot):
    root = load(form, holder_of(form)).root
    qtbot.addWidget(root)
    labels = [*root.findChildren(QLabel), *([root] if isinstance(root, QLabel) else [])]
    rich = {w.objectName() for w in labels if w.textFormat() is not Qt.TextFormat.PlainText}
    assert rich <= RICH


def test_no_module_makes_a_label_that_guesses():
    guessing = [
        path.relative_to(PACKAGE).as_posix()
        for path in (PACKAGE / "ui").rglob("*.py")
        if path.name != "label.py"
        and re.search(
            r"(?<![A-Za-z])QLabel\(|QMessageBox\(|QErrorMessage\(", path.read_text("utf-8")
        )
    ]
    assert guessing == []
    assert len(HOLDERS) >= len(list(assets.form("mulai").parent.glob("*.ui"))) - 2


def test_a_report_full_of_markup_is_looked_at_without_opening_anything(meja, umpan):
    """Every tab, part, page and kind of finding, with all their tooltips; pasted texts, too."""
    meja.open(poisoned(laporan_contoh("induk"), umpan.text))
    window, pointer = meja.window, Pointer(meja)
    pointer.go_over_all()
    for tab in window.sections.rooms:
        window.sections.select(tab.key)
        QApplication.processEvents()
        pointer.go_over_all()
        assert not umpan.taken(), tab.title
    window.sections.select(room.PLANNING)
    for part in PARTS:
        meja.pane.form.daftar.choose(part.key)
        QApplication.processEvents()
        pointer.go_over_all()
        assert not umpan.taken(), part.key
    meja.go("3F")
    for key in ("analisis", "tahun_lalu", "gambar", "tentang", "riwayat"):
        meja.pane.editor.open_page(key)
        QApplication.processEvents()
        pointer.go_over_all()
        assert not umpan.taken(), key
    window.show_side(room.FINDINGS)
    tree = window.side.pane(room.FINDINGS).form.daftar
    assert isinstance(tree, QTreeWidget)
    assert levels(meja.laporan, meja.session.findings)
    row = tree.topLevelItem(0)
    told = set()
    while row is not None:
        sentence = sentence_of(row)
        if sentence not in told:
            told.add(sentence)
            tree.setCurrentItem(row)
        row = tree.itemBelow(row)
    pointer.go_over_all()
    window.show_message(umpan.text)
    pointer.go_over_all()
    editor = meja.pane.editor.open_page("analisis").boxes["kendala"].editor
    mime = QMimeData()
    mime.setHtml(umpan.text)
    editor.setFocus()
    editor.insertFromMimeData(mime)
    QApplication.processEvents()
    assert not umpan.taken()


@pytest.mark.parametrize(
    "name",
    ["rincian", "tautan", "riwayat", "sisipkan_angka", "templat", "catatan", "tutup_periode"],
)
def test_a_dialog_over_a_report_full_of_markup_opens_nothing(qapp, umpan, monkeypatch, name):
    theme.apply(qapp, LIGHT)
    studio = Studio(qapp, Preference(), None, "uji")
    opened = studio.open
    monkeypatch.setattr(studio, "open", lambda laporan: opened(poisoned(laporan, umpan.text)))
    scenes()[name](studio)
    studio.close()
    assert not umpan.taken()


def test_two_texts_held_against_each_other_are_texts(qtbot, umpan):
    page = QTextBrowser()
    qtbot.addWidget(page)
    page.setHtml(marked(umpan.text, f"{umpan.text} {umpan.text}"))
    page.show()
    QApplication.processEvents()
    assert umpan.text in page.toPlainText()
    assert not umpan.taken()
