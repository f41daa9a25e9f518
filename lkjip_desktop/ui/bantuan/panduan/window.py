"""The window of the guide: contents and search beside its pages; it stays open while working."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from lkjip_desktop.assets import resource
from lkjip_desktop.report.guide.source import FOLDER, GuideSection, chapters
from lkjip_desktop.ui.bantuan.panduan.page import GuidePage
from lkjip_desktop.ui.bantuan.panduan.place import place_of_focus
from lkjip_desktop.ui.kit.form.fill import fill
from lkjip_desktop.ui.kit.host import Host

PDF: Final = "panduan.pdf"
CONTENTS: Final = 300
"""Width of the list of contents (px)."""
_PLACE: Final = Qt.ItemDataRole.UserRole
_SHORTEST: Final = 2
"""Letters below which nothing is searched for."""


@dataclass
class GuideForm:
    """forms/panduan.ui."""

    root: QWidget
    cari: QLineEdit
    mundur: QToolButton
    maju: QToolButton
    hasil: QLabel
    pdf: QPushButton
    belah: QSplitter
    daftar: QTreeWidget
    halaman: GuidePage


class Guide(QObject):
    """One for the program; closing it only hides it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.form = form = fill("panduan", GuideForm, window)
        form.root.setWindowFlag(Qt.WindowType.Window)
        form.root.resize(form.root.size().boundedTo(window.screen().availableSize()))
        form.belah.setSizes([CONTENTS, 3 * CONTENTS])
        form.belah.setStretchFactor(0, 0)
        form.belah.setStretchFactor(1, 1)
        self._connect()
        self._list()

    def _connect(self) -> None:
        form = self.form
        form.daftar.currentItemChanged.connect(lambda item, _: self._turn(item))
        form.halaman.sourceChanged.connect(lambda _: self._follow())
        form.halaman.backwardAvailable.connect(form.mundur.setEnabled)
        form.halaman.forwardAvailable.connect(form.maju.setEnabled)
        form.mundur.clicked.connect(form.halaman.backward)
        form.maju.clicked.connect(form.halaman.forward)
        form.mundur.setShortcut(QKeySequence("Alt+Left"))
        form.maju.setShortcut(QKeySequence("Alt+Right"))
        form.mundur.setEnabled(False)
        form.maju.setEnabled(False)
        form.cari.textChanged.connect(self.narrow)
        form.cari.returnPressed.connect(self._first_hit)
        form.pdf.clicked.connect(self._open_pdf)
        QShortcut(QKeySequence.StandardKey.Find, form.root, form.cari.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), form.root, self._leave)

    def show(self, place: str) -> None:
        """Open the guide at a place, or turn the open one to it."""
        root = self.form.root
        self.form.cari.clear()
        root.show()
        root.raise_()
        root.activateWindow()
        self.form.halaman.go(place)
        self.form.halaman.setFocus()

    def stand_before(self, dialog: QDialog) -> None:
        """Belong to a dialog until it ends: it lets no other window of the program be used."""
        self._move(dialog)
        dialog.finished.connect(lambda _: self._come_back())

    def _come_back(self) -> None:
        shown = self.form.root.isVisible()
        self._move(self._window)
        self.form.root.setVisible(shown)

    def _move(self, owner: QWidget) -> None:
        root = self.form.root
        if root.parentWidget() is not owner:
            place = root.geometry()
            root.setParent(owner, Qt.WindowType.Window)
            root.setGeometry(place)

    # contents and search

    def narrow(self, text: str) -> None:
        """List the sections in which all these words occur, and mark them on the page."""
        words = tuple(w for w in text.casefold().split() if len(w) >= _SHORTEST)
        count = self._list(words)
        self.form.hasil.setText(_count_words(count) if words else "")
        self.form.halaman.mark(words)

    def _list(self, words: tuple[str, ...] = ()) -> int:
        """Fill the contents; how many sections there are."""
        tree, count = self.form.daftar, 0
        with QSignalBlocker(tree):
            tree.clear()
            for chapter in chapters():
                found = [s for s in chapter.daftar_bagian if _matches(s, words)]
                if not found:
                    continue
                count += len(found)
                top = _item(chapter.title, chapter.key)
                places = ((s.heading, f"{chapter.key}#{s.anchor}") for s in found if s.title)
                top.addChildren([_item(*place) for place in places])
                tree.addTopLevelItem(top)
                top.setExpanded(bool(words) or chapter.key != "temuan")
        self._follow()
        return count

    def _first_hit(self) -> None:
        top = self.form.daftar.topLevelItem(0)
        if top is not None:
            self.form.daftar.setCurrentItem(top.child(0) if top.childCount() else top)
            self.form.daftar.setFocus()

    def _turn(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.form.halaman.go(item.data(0, _PLACE))

    def _follow(self) -> None:
        """Choose in the contents what the page shows."""
        tree, place = self.form.daftar, self.form.halaman.place
        found = [item for item in _items(tree) if item.data(0, _PLACE) == place]
        with QSignalBlocker(tree):
            if found:
                tree.setCurrentItem(found[0])
            else:
                tree.clearSelection()

    # the rest

    def _open_pdf(self) -> None:
        path = resource(FOLDER, PDF)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.form.hasil.setText("Tidak ada program yang membuka PDF di komputer ini.")
            self.form.hasil.setToolTip(str(path))

    def _leave(self) -> None:
        if self.form.cari.text():
            self.form.cari.clear()
        else:
            self.form.root.close()


def show_guide(host: Host) -> None:
    """Open the guide at what the focus is in."""
    window = host.window
    _guide_of(window).show(place_of_focus(window))


def show_guide_over(dialog: QWidget) -> None:
    """Open the guide at what a dialog is for; both can then be used."""
    window = _outermost(dialog)
    if not isinstance(dialog, QDialog):
        raise TypeError(dialog)
    guide = _guide_of(window)
    place = place_of_focus(dialog, window)
    guide.stand_before(dialog)
    guide.show(place)


def _guide_of(window: QWidget) -> Guide:
    return window.findChild(Guide) or Guide(window)


def _outermost(widget: QWidget) -> QWidget:
    """The window from which all this was opened."""
    above = widget.parentWidget()
    return widget if above is None else _outermost(above)


def _matches(section: GuideSection, words: tuple[str, ...]) -> bool:
    return all(word in section.words for word in words)


def _items(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    return tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)


def _count_words(count: int) -> str:
    return f"{count} bagian memuatnya" if count else "Tidak ada bagian yang memuatnya"


def _item(title: str, place: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([title])
    item.setData(0, _PLACE, place)
    item.setToolTip(0, title)
    return item
