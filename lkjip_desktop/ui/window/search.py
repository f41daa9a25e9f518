"""The search field of the toolbar: words or a kode, hits below it, Enter goes to the first."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.host import Host

if TYPE_CHECKING:
    from lkjip_desktop.app.overview.search import Hit

WIDTH, LEAST = 248, 140
LIST_WIDTH = 520
MOST_SHOWN = 12
WORDS = "Cari indikator, tabel, teks"
BY_CODE = "Kode indikator, misalnya 3F"


class SearchField(QLineEdit):
    """Keeps the keyboard while the arrows move in the list of hits."""

    left = Signal()
    """Esc: the focus goes back to the report."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._hits: tuple[Hit, ...] = ()
        self.before: QWidget | None = None
        """Who had the keys before they were called here."""
        self.setPlaceholderText(WORDS)
        self.setAccessibleName(WORDS)
        self.setToolTip(f"{WORDS} (Ctrl+F)")
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setClearButtonEnabled(True)
        picture = QIcon(icon.pixmap("cari", theme.current().text2))
        self.addAction(picture, QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._look)

    @cached_property
    def list(self) -> QListWidget:
        """The hits, from the first search on."""
        made = QListWidget(self)
        made.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        made.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFrameShape(QFrame.Shape.Box)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName("Hasil pencarian")
        made.itemClicked.connect(self._open)
        return made

    def _is_listing(self) -> bool:
        return "list" in vars(self) and self.list.isVisible()

    def _hide_list(self) -> None:
        if self._is_listing():
            self.list.hide()

    def begin(self, *, by_code: bool = False) -> None:
        """Take the keyboard, for words or for a kode; not while a view lies over the report."""
        if not self.isVisible():
            return
        self.setPlaceholderText(BY_CODE if by_code else WORDS)
        if not self.hasFocus():
            self.before = self.window().focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _look(self, text: str) -> None:
        from lkjip_desktop.app.overview.search import search

        self._hits = search(self._host.session.laporan, text)
        self.list.clear()
        for place, hit in enumerate(self._hits):
            item = QListWidgetItem(f"{hit.text}   ({hit.kind})", self.list)
            item.setData(Qt.ItemDataRole.UserRole, place)
        if not self._hits and text.strip():
            nothing = QListWidgetItem("Tidak ditemukan", self.list)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.setCurrentRow(0)
        self._place()

    def _place(self) -> None:
        count = self.list.count()
        if not count:
            self.list.hide()
            return
        row = max(24, self.list.sizeHintForRow(0))
        height = row * min(MOST_SHOWN, count) + 2 * self.list.frameWidth()
        right = self.mapToGlobal(QPoint(self.width(), self.height() + 2))
        left = max(self.window().mapToGlobal(QPoint(8, 0)).x(), right.x() - LIST_WIDTH)
        self.list.setGeometry(left, right.y(), right.x() - left, height)
        self.list.show()

    def _open(self, item: QListWidgetItem) -> None:
        place = item.data(Qt.ItemDataRole.UserRole)
        if place is None:
            return
        from lkjip_desktop.app.overview.naskah import Suspect

        address: Address = self._hits[place].address
        words = self.text().split() if address.column else []
        self.list.hide()
        self.clear()
        said = [Suspect(one, one) for one in (" ".join(words), *words)]
        self._host.open_address(address, said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10}
        steps[Qt.Key.Key_PageUp] = -10
        key = Qt.Key(event.key())
        if key in steps and self._is_listing():
            row = self.list.currentRow() + steps[key]
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._is_listing() and self.list.currentRow() >= 0:
                self._open(self.list.currentItem())
        elif key is Qt.Key.Key_Escape:
            self._hide_list()
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide_list()
        self.setPlaceholderText(WORDS)
        reasons = Qt.FocusReason
        if event.reason() not in {reasons.ActiveWindowFocusReason, reasons.PopupFocusReason}:
            self.before = None
