"""The entry table as a pane embeds it: view and bar in one frame, as high as its rows."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lkjip_desktop.app.sheet.lembar import Alamat, EntrySheet
from lkjip_desktop.ui.grid.bar import HEIGHT, GridBar
from lkjip_desktop.ui.grid.message import Message, MessageKind, MessageQuestion
from lkjip_desktop.ui.grid.model import GridModel, tell_unread
from lkjip_desktop.ui.grid.sheet import Handlers
from lkjip_desktop.ui.grid.table import LEAST_ROWS
from lkjip_desktop.ui.grid.view import GridView
from lkjip_desktop.ui.kit import theme, tokens

_ROOM_MS = 30


class GridPanel(QFrame):
    """Give it handlers, then a sheet after every change.

    It is as high as its rows, as long as heading and bar fit with them into the page that scrolls
    around it, so that both stay in sight; with ``fill`` it takes the room it gets. Room for one
    line of the bar is always kept, and more lines lie over the table, so that nothing moves under
    the pointer when the bar comes, grows or goes.
    """

    pending_changed = Signal(int)
    """How many cells are "belum tersimpan"."""
    current_changed = Signal(object)
    """The address of the cell that got the focus."""

    def __init__(
        self,
        handlers: Handlers,
        parent: QWidget | None = None,
        *,
        fill: bool = False,
    ) -> None:
        super().__init__(parent)
        self.model = GridModel()
        self.model.setParent(self)
        tell_unread(self.model, handlers)
        self.view = GridView(self.model, handlers, self)
        self.bar = GridBar(self)
        self._fill = fill
        if fill:
            self.view.limit = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1 + HEIGHT)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        self.bar.hide()
        self.destroyed.connect(self.bar.deleteLater)
        vertical = QSizePolicy.Policy.Expanding if fill else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self._connect()

    def _connect(self) -> None:
        self.view.said.connect(self._on_said)
        self.view.asked.connect(self._on_asked)
        self.view.activity_changed.connect(self._on_activity)
        self.view.entry.pending_changed.connect(self.pending_changed)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.fitted.connect(self.updateGeometry)
        self.bar.answered.connect(self.view.answer)

    # for the host

    def set_sheet(self, lembar: EntrySheet) -> None:
        """Show ``lembar``; selection, current cell, scroll and drafts stay where they can.

        Where all rows are others, a table in hand goes to where one begins.
        """
        spot, before = self.view.spot, self.model.sheet.baris
        self.model.set_sheet(lembar)
        self.view.setAccessibleName(lembar.nama)
        if self.model.all_others(before):
            self.view.leave_cell()
        elif spot is not None and not self.view.place:
            self.view.go_back(spot)
        if self.view.hasFocus() and not self.view.place:
            self.view.enter_table()

    def begin(self) -> None:
        """Take the table in hand at the first figure to fill."""
        self.view.pointed = False
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.enter_table()

    def flush(self) -> None:
        """Take the text of an open field without asking; call before undo, closing, printing."""
        self.view.drop_question()
        self.view.session.leave()

    def retry(self) -> bool:
        """Try to store what is "belum tersimpan" now; whether nothing is left."""
        return self.view.entry.retry()

    def keep(self) -> bool:
        """Store what is being typed and what waits; False where something could not be stored."""
        self.flush()
        return self.retry() or not self.pending

    @property
    def pending(self) -> int:
        return self.view.entry.pending

    def show_cell(self, alamat: Alamat) -> bool:
        """Go to a cell, from a finding for example; False if it is not on this sheet."""
        place = self.model.place_of(alamat)
        if place is None:
            return False
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.entry.hush()
        self.view.go(*place)
        return True

    # size

    def sizeHint(self) -> QSize:
        return QSize(self.view.content_width() + 2, self.view.needed_height() + 2 + HEIGHT)

    def minimumSizeHint(self) -> QSize:
        least = self.view.height_of(min(LEAST_ROWS, self.model.rowCount())) + 2
        return QSize(160, least + HEIGHT if self._fill else self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        page = self._page()
        if page is not None and self.bar.parentWidget() is self:
            self.bar.setParent(page.widget())
            self.bar.hide()
            for watched in (page.viewport(), page.widget()):
                watched.installEventFilter(self)
            page.verticalScrollBar().valueChanged.connect(self._place_bar)
            self._limit(page)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.bar.hide()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_bar()
        if self.view.is_active():
            self._reveal_all()  # rows may have come after it was brought into sight

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        what = event.type()  # first, for each of many tables hears whatever befalls their page
        if what is QEvent.Type.Resize:
            page = self._page()
            if page is not None and watched is page.viewport():
                self._limit(page)
        if what is QEvent.Type.Resize or what is QEvent.Type.LayoutRequest:
            self._place_bar()
        return super().eventFilter(watched, event)

    def _limit(self, page: QScrollArea) -> None:
        """Heading and bar are to be seen with the rows in the page that scrolls around them."""
        if not self._fill:
            self.view.limit = page.viewport().height() - HEIGHT - 2
            self.view.fit()

    # the bar

    def _on_said(self, pesan: Message) -> None:
        self.bar.say(pesan)
        self._show_bar(True)
        if pesan.nada in {MessageKind.GEMA, MessageKind.GALAT}:
            self._reveal_all()

    def _on_asked(self, question: MessageQuestion | None) -> None:
        self.bar.ask(question)
        self._show_bar(True)
        self._reveal_all()

    def _on_activity(self) -> None:
        if self.view.is_active():
            self._show_bar(True)
            self._reveal_all()
        elif not self.view.question:
            self._show_bar(False)

    def _show_bar(self, shown: bool) -> None:
        shown = shown and self.isVisible()
        if self.bar.isHidden() is shown:
            self.bar.setVisible(shown)
            self.update()
        self._place_bar()

    def _place_bar(self) -> None:
        if self.bar.isHidden():
            return
        area = self.bar.parentWidget() or self
        corner = self.mapTo(area, QPoint(1, self.height() - HEIGHT - 1))
        slot = QRect(corner, QSize(self.width() - 2, HEIGHT))
        self.bar.resize(slot.width(), self.bar.height())
        cell = QRect()
        if self.view.place:
            cell = self.view.cell_rect(*self.view.place)
            cell.moveTopLeft(self.view.viewport().mapTo(area, cell.topLeft()))
        seen = area.visibleRegion().boundingRect()
        height = self.bar.sizeHint().height()
        urgent = height > HEIGHT or self.bar.pesan.nada in {MessageKind.GALAT, MessageKind.TANYA}
        self.bar.setGeometry(lie_over(slot, height, seen, cell) if urgent else slot)
        self.bar.raise_()

    def _on_current(self) -> None:
        sel = self.view.current
        if sel is not None:
            self._reveal()
            self._reveal_all()
            self.current_changed.emit(sel.alamat)

    def _page(self) -> QScrollArea | None:
        """What scrolls this table, if it is not the table itself."""
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        return page

    def _reveal_all(self) -> None:
        """Bring the whole table with its heading and bar into sight while one types in it.

        The mouse moves nothing: a second click would fall on another cell.
        """
        page = self._page()
        if page is not None and not self.view.pointed:
            left = page.verticalScrollBar().value()
            QTimer.singleShot(_ROOM_MS, self, lambda: self._show_all(left))

    def _show_all(self, left: int) -> None:
        page = self._page()
        if page is None or not self.view.is_active() or self.view.pointed:
            return
        room, bar = page.viewport().height(), page.verticalScrollBar()
        if bar.value() != left:  # who has scrolled on is not called back
            return
        top = self.mapTo(page.widget(), QPoint(0, 0)).y()
        if self.height() <= room:
            bar.setValue(min(top, max(bar.value(), top + self.height() - room)))

    def _reveal(self) -> None:
        """A table without a scroll bar of its own is scrolled by the page around it."""
        page = self._page()
        if page is None or not self.view.place or not self.view.is_active() or self.view.pointed:
            return
        rect = self.view.cell_rect(*self.view.place)
        centre = self.view.viewport().mapTo(page.widget(), rect.center())
        page.ensureVisible(centre.x(), centre.y(), 0, rect.height() // 2 + 1)

    # looks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for part in (self.view, self.view.columns, self.view.rows):
                part.viewport().update()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().frame, 1))
        painter.setBrush(theme.current().surface)
        below = HEIGHT if self.bar.isHidden() else 0
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5 - below)
        painter.drawRoundedRect(rect, tokens.RADIUS, tokens.RADIUS)


def lie_over(slot: QRect, height: int, seen: QRect, cell: QRect) -> QRect:
    """Where a bar of this height goes that must be read: to its slot, and up over its own table.

    What stands below is not covered in half. It lies within what is `seen` of the page and never
    over the cell it speaks of.
    """
    rect = QRect(slot.topLeft(), QSize(slot.width(), height))
    rect.moveBottom(max(seen.top() + height - 1, min(slot.bottom(), seen.bottom())))
    if rect.intersects(cell):
        rect.moveBottom(cell.top() - 1)
    if rect.top() < seen.top():
        rect.moveTop(cell.bottom() + 1)
    return rect
