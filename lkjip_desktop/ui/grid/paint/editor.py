"""The field that opens in a cell: a plain line edit that hands the grid's keys back to the grid."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QWidget

from lkjip_desktop.app.sheet.lembar import Alignment
from lkjip_desktop.ui.grid.paint.measure import Ink
from lkjip_desktop.ui.kit import theme

_MAX_SHOWN: Final = 10
_ALIGN: Final = {
    Alignment.KIRI: Qt.AlignmentFlag.AlignLeft,
    Alignment.KANAN: Qt.AlignmentFlag.AlignRight,
    Alignment.TENGAH: Qt.AlignmentFlag.AlignHCenter,
}


class CellEditor(QLineEdit):
    """Lies over one cell and grows with its text as far as the table reaches."""

    left = Signal()
    """The focus went elsewhere: what stands here is to be taken without questions."""

    def __init__(
        self,
        parent: QWidget,
        on_key: Callable[[QKeyEvent], bool],
        on_tab: Callable[[bool], None],
    ) -> None:
        super().__init__(parent)
        self._on_key = on_key
        self._on_tab = on_tab
        self._cell = QRect()
        self._room = QRect()
        self._rata = Alignment.KIRI
        self._pad = 0
        self.choices = ChoiceList(self)
        self.setFrame(False)
        # The cell is the frame: none of what the style gives to fields in forms.
        self.setStyleSheet("QLineEdit {border: none; border-radius: 0; padding: 0; min-height: 0}")
        self.setAutoFillBackground(True)
        self.hide()
        self.textChanged.connect(self._fit)
        self.textEdited.connect(self._filter)

    def open(self, cell: QRect, room: QRect, fonts: Ink, rata: Alignment) -> None:
        """Show over ``cell``, free to grow within ``room``."""
        self._cell, self._room, self._rata = cell, room, rata
        self._pad = fonts.pad
        self.setFont(fonts.body)
        self.setAlignment(_ALIGN[rata] | Qt.AlignmentFlag.AlignVCenter)
        # Qt keeps 2 px beside the text for itself.
        self.setTextMargins(fonts.pad - 3, 0, fonts.pad - 3, 1)
        self._fit()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, cell: QRect, room: QRect) -> None:
        """The table moved under the field."""
        if cell != self._cell:
            self.choices.hide()
        self._cell, self._room = cell, room
        self._fit()

    def offer(self, labels: tuple[str, ...]) -> None:
        """Choices to pick from while this field is open."""
        self.choices.fill(labels)

    def _fit(self) -> None:
        text = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self._pad
        rect = QRect(self._cell)
        if self._rata is Alignment.KANAN:
            rect.setLeft(max(self._room.left(), min(rect.left(), rect.right() - text)))
        else:
            rect.setWidth(max(rect.width(), min(text, self._room.right() - rect.left())))
        self.setGeometry(rect)

    def _filter(self, text: str) -> None:
        self.choices.narrow(text)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        self._on_tab(next)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._on_key(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Whatever the window does with Del or Esc, an open field comes first.
            super().event(event)
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
                event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.MenuBarFocusReason,
        }
        # Not isVisible: a pane that is hidden with an open field takes its text along.
        if event.reason() not in stays and not self.isHidden():
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.choices.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(theme.current().accent, 2, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class ChoiceList(QListWidget):
    """The labels a cell may take, under its field; the field keeps the keyboard."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._labels: tuple[str, ...] = ()
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.Box)
        self.setProperty("peran", "bingkai")
        self.setUniformItemSizes(True)
        self.setAccessibleName("Pilihan")
        self.hide()

    def fill(self, labels: tuple[str, ...]) -> None:
        self._labels = labels
        self.clear()
        self.addItems(list(labels))

    def drop(self) -> None:
        """Open with all labels, the one in the field chosen; none where none of them is there."""
        if not self._labels:
            return
        self.fill(self._labels)
        found = [i for i, label in enumerate(self._labels) if label == self._field.text()]
        none = -1 if self._field.text() else 0  # what is empty begins at the first label
        self.setCurrentRow(found[0] if found else none)
        self._show()

    def narrow(self, text: str) -> None:
        """Open with the labels that contain ``text``; the first is chosen."""
        if not self._labels:
            return
        wanted = text.strip().casefold()
        self.clear()
        self.addItems([label for label in self._labels if wanted in label.casefold()])
        self.setCurrentRow(0 if self.count() and wanted else -1)
        if self.count():
            self._show()
        else:
            self.hide()

    def step(self, by: int) -> None:
        self.setCurrentRow(max(0, min(self.currentRow() + by, self.count() - 1)))

    def chosen(self) -> str | None:
        """The label marked in the open list."""
        item = self.currentItem() if self.isVisible() else None
        return item.text() if item else None

    def _show(self) -> None:
        row = max(20, self.sizeHintForRow(0))
        height = row * min(_MAX_SHOWN, self.count()) + 2 * self.frameWidth()
        width = max(self._field.width(), self.sizeHintForColumn(0) + 24)
        below = self._field.mapToGlobal(QPoint(0, self._field.height()))
        screen = self._field.screen().availableGeometry()
        if below.y() + height > screen.bottom():
            below.setY(below.y() - height - self._field.height())
        left = max(screen.left(), min(below.x(), screen.right() + 1 - width))
        self.setGeometry(QRect(left, below.y(), min(width, screen.width()), height))
        self.show()
