"""Shows pages one below the other, as wide as wanted; only what is seen is drawn."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.pratinjau.pages import PageList

GAP: Final = 14.0
MARGIN: Final = 28.0
INCH: Final = 96 / 72
"""Logical pixels a point at 100 %."""
KEPT: Final = 12
"""Drawn pages kept."""


class Fit(StrEnum):
    """Sizes that follow the window."""

    AUTO = "Otomatis"
    """100 %, and smaller where the window is narrower than that."""
    WIDTH = "Lebar halaman"
    PAGE = "Satu halaman"


Size = Fit | int
"""A fit, or percent."""
SIZES: Final[tuple[Size, ...]] = (Fit.AUTO, Fit.WIDTH, Fit.PAGE, 50, 75, 100, 125, 150, 200)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the view stands: a page and how far down it, as a share of its height."""

    page: int = 0
    share: float = 0.0


class PageView(QAbstractScrollArea):
    """Scrolls over the pages; `page` is the one that is read."""

    turned = Signal(int)
    """The page that is read, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PageList | None = None
        self._size: Size = Fit.WIDTH
        self._tops: list[float] = []
        self._scales: list[float] = []
        self._drawn: dict[tuple[int, float], QImage] = {}
        self._page = 0
        self._words = ""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._draw_next)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)

    @property
    def page(self) -> int:
        """The page that is read, from 0."""
        return self._page

    @property
    def size_shown(self) -> Size:
        return self._size

    def show_pages(self, pages: PageList | None) -> None:
        """Show these pages at the place where the last ones were read."""
        spot = self._spot()
        self._pages = pages
        self._drawn.clear()
        self._lay_out()
        self._go(spot)
        self._on_scroll()

    def set_words(self, words: str) -> None:
        """What to say as long as there are no pages."""
        if words != self._words:
            self._words = words
            self.viewport().update()

    def set_size(self, size: Size) -> None:
        """Show the pages larger or smaller, at the same place."""
        spot = self._spot()
        self._size = size
        self._lay_out()
        self._go(spot)

    def zoom(self, steps: int) -> None:
        """To a larger or smaller size of the list."""
        fixed = [size for size in SIZES if isinstance(size, int)]
        now = round(self._scales[self._page] / INCH * 100) if self._scales else 100
        beyond = [size for size in fixed if (size > now if steps > 0 else size < now)]
        if beyond:
            self.set_size(beyond[0] if steps > 0 else beyond[-1])

    def go_to(self, page: int) -> None:
        """Read a page from its top."""
        self._go(_Spot(page))

    def step(self, by: int) -> None:
        count = len(self._pages) if self._pages else 0
        self.go_to(max(0, min(self._page + by, count - 1)))

    # layout

    def _lay_out(self) -> None:
        pages, room = self._pages, self.viewport().size()
        self._tops, self._scales = [], []
        if pages is None or not len(pages):
            self.verticalScrollBar().setRange(0, 0)
            self.viewport().update()
            return
        self._scales = [self._scale_of(size, room) for size in pages.sizes]
        top = GAP
        for size, scale in zip(pages.sizes, self._scales, strict=True):
            self._tops.append(top)
            top += size.height() * scale + GAP
        wide = max(s.width() * k for s, k in zip(pages.sizes, self._scales, strict=True)) + 2 * GAP
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(top - room.height())))
        bar.setPageStep(room.height())
        bar.setSingleStep(48)
        self.horizontalScrollBar().setRange(0, max(0, round(wide - room.width())))
        self.horizontalScrollBar().setPageStep(room.width())
        self.viewport().update()

    def _scale_of(self, size: QSizeF, room: QSize) -> float:
        """Pixels a point: each page fits by itself, so that a landscape one dwarfs no other."""
        if isinstance(self._size, int):
            return self._size / 100 * INCH
        across = (room.width() - 2 * MARGIN) / size.width()
        most = {Fit.AUTO: INCH, Fit.PAGE: (room.height() - 2 * GAP) / size.height()}
        return max(0.1, min(across, most.get(self._size, across)))

    def _rect(self, place: int) -> QRectF:
        """Where a page is in the viewport."""
        pages = self._pages
        if pages is None:
            return QRectF()
        size = pages.sizes[place] * self._scales[place]
        room = self.viewport().width()
        left = max(GAP, (room - size.width()) / 2) - self.horizontalScrollBar().value()
        return QRectF(
            QPointF(round(left), round(self._tops[place]) - self.verticalScrollBar().value()), size
        )

    def _spot(self) -> _Spot:
        if self._pages is None or not self._tops:
            return _Spot(self._page)
        down = self.verticalScrollBar().value() + GAP
        page = max((n for n, top in enumerate(self._tops) if top <= down), default=0)
        height = self._pages.sizes[page].height() * self._scales[page]
        return _Spot(page, (down - self._tops[page]) / height)

    def _go(self, spot: _Spot) -> None:
        if self._pages is None or not self._tops:
            return
        page = max(0, min(spot.page, len(self._tops) - 1))
        height = self._pages.sizes[page].height() * self._scales[page]
        self.verticalScrollBar().setValue(round(self._tops[page] + spot.share * height - GAP))

    def _on_scroll(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = max((n for n, top in enumerate(self._tops) if top <= middle), default=0)
        self._page = page
        self.turned.emit(page)
        self.viewport().update()

    # painting

    def _seen(self) -> list[int]:
        screen = QRectF(self.viewport().rect())
        return [n for n in range(len(self._tops)) if self._rect(n).intersects(screen)]

    def _key(self, place: int) -> tuple[int, float]:
        return place, round(self._scales[place] * self.devicePixelRatioF(), 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tema = QPainter(self.viewport()), theme.current()
        painter.fillRect(self.viewport().rect(), tema.canvas)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._tops:
            painter.setFont(theme.font())
            painter.setPen(tema.text2)
            inside = QRectF(self.viewport().rect()).adjusted(MARGIN, 0, -MARGIN, 0)
            wrapped = QTextOption(Qt.AlignmentFlag.AlignCenter)
            painter.drawText(inside, self._words, wrapped)
        for place in self._seen():
            rect = self._rect(place)
            painter.fillRect(rect, Qt.GlobalColor.white)
            image = self._drawn.get(self._key(place))
            if image is not None:
                painter.drawImage(rect, image)
            else:
                self._later.start()
            painter.setPen(QPen(tema.frame, 1))
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.hasFocus():
            painter.setPen(QPen(tema.accent, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _draw_next(self) -> None:
        """Draw one page that is seen and missing, then let the window breathe."""
        missing = [place for place in self._seen() if self._key(place) not in self._drawn]
        if not missing or self._pages is None:
            return
        for place in missing:
            key = self._key(place)
            image = self._pages.picture(place, key[1])
            if image is not None:
                self._drawn[key] = image
                break
        while len(self._drawn) > KEPT:
            del self._drawn[next(iter(self._drawn))]
        if image is not None:
            self.viewport().update()

    def draw_missing(self) -> None:
        """Pages came that were not drawn when they were looked at."""
        self._later.start()

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        spot = self._spot()
        self._lay_out()
        self._go(spot)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        if key in steps:
            self.step(steps[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.go_to(0 if key is Qt.Key.Key_Home else len(self._tops) - 1)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in zooms:
            self.zoom(zooms[key])
        else:
            super().keyPressEvent(event)
