"""Marks that carry meaning by shape first and colour second: keadaan, tingkat, predikat, pills."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.tokens import MARK, TYPE_NOTE, Palette


class Mark(StrEnum):
    """What a mark says; the value is the word a screen reader or tooltip uses."""

    KOSONG = "belum diisi"
    DIKERJAKAN = "dikerjakan"
    SELESAI = "selesai"
    GALAT = "galat"
    PERINGATAN = "peringatan"
    CATATAN = "catatan"
    TERCAPAI = "tercapai"
    MENDEKATI = "mendekati target"
    DI_BAWAH = "di bawah target"
    TIDAK_BERLAKU = "tidak berlaku"
    CATATAN_TERBUKA = "catatan terbuka"
    CATATAN_DIJAWAB = "catatan dijawab"
    CATATAN_SELESAI = "catatan selesai"
    DIKEMBALIKAN = "dikembalikan"


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _line(p: QPainter, colour: QColor, width: float, *points: tuple[float, float]) -> None:
    p.setPen(_pen(colour, width))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _shape(p: QPainter, colour: QColor, *points: tuple[float, float], rounding: float = 0) -> None:
    """A filled polygon; its corners are rounded by an outline of width `rounding`."""
    p.setPen(_pen(colour, rounding) if rounding else Qt.PenStyle.NoPen)
    p.setBrush(colour)
    p.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def _disc(p: QPainter, colour: QColor) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(colour)
    p.drawEllipse(QRectF(0.5, 0.5, 13, 13))


# Everything below is drawn on a grid of 14; `paint` scales it.


def _kosong(p: QPainter, tema: Palette) -> None:
    pen = _pen(tema.field_border, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    # The circumference of radius 5.6 holds eight dashes and eight gaps.
    unit = 2 * 3.14159265 * 5.6 / 16 / 1.4
    pen.setDashPattern([unit * 1.1, unit * 0.9])
    p.setPen(pen)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawEllipse(QRectF(1.4, 1.4, 11.2, 11.2))


def _dikerjakan(p: QPainter, tema: Palette) -> None:
    p.setPen(QPen(tema.accent, 1.4))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawEllipse(QRectF(1.2, 1.2, 11.6, 11.6))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(tema.accent)
    p.drawPie(QRectF(1.2, 1.2, 11.6, 11.6), 90 * 16, 180 * 16)


def _selesai(p: QPainter, tema: Palette) -> None:
    _disc(p, tema.ok_text)
    _line(p, tema.surface, 1.7, (4.1, 7.3), (6.2, 9.3), (9.9, 5.0))


def _galat(p: QPainter, tema: Palette) -> None:
    a, b, c, d = 0.9, 4.55, 9.45, 13.1
    corners = ((b, a), (c, a), (d, b), (d, c), (c, d), (b, d), (a, c), (a, b))
    _shape(p, tema.error, *corners, rounding=0.8)
    _line(p, tema.surface, 1.7, (5.0, 5.0), (9.0, 9.0))
    _line(p, tema.surface, 1.7, (9.0, 5.0), (5.0, 9.0))


def _peringatan(p: QPainter, tema: Palette) -> None:
    _shape(p, tema.warn_fill, (7, 1.6), (13.2, 12.6), (0.8, 12.6), rounding=1.2)
    ink = tema.surface if tema.dark else tema.text
    _line(p, ink, 1.6, (7, 5.4), (7, 8.6))
    _line(p, ink, 1.7, (7, 10.9), (7, 10.91))


def _catatan(p: QPainter, tema: Palette) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(tema.accent)
    p.drawRoundedRect(QRectF(1, 1, 12, 12), 2, 2)
    _line(p, tema.on_accent, 1.7, (7, 6.7), (7, 10.3))
    _line(p, tema.on_accent, 1.8, (7, 4.0), (7, 4.01))


def _tercapai(p: QPainter, tema: Palette) -> None:
    _line(p, tema.ok_text, 1.7, (2.2, 7.6), (5.4, 10.7), (11.9, 3.6))


def _mendekati(p: QPainter, tema: Palette) -> None:
    p.setPen(_pen(tema.warn_text, 1.5))
    p.setBrush(Qt.BrushStyle.NoBrush)
    for y in (4.9, 9.3):
        wave = QPainterPath(QPointF(1.4, y + 1.1))
        wave.cubicTo(QPointF(3.6, y - 2.4), QPointF(5.4, y - 1.0), QPointF(7, y))
        wave.cubicTo(QPointF(8.6, y + 1.0), QPointF(10.4, y + 2.4), QPointF(12.6, y - 1.1))
        p.drawPath(wave)


def _di_bawah(p: QPainter, tema: Palette) -> None:
    _shape(p, tema.below_text, (2.3, 3.4), (11.7, 3.4), (7, 11.2), rounding=0.8)


def _tidak_berlaku(p: QPainter, tema: Palette) -> None:
    _line(p, tema.text3, 1.5, (2.5, 7), (11.5, 7))


_BALLOON = ((1.5, 2.0), (12.5, 2.0), (12.5, 9.6), (7.2, 9.6), (4.4, 12.3), (4.4, 9.6), (1.5, 9.6))


def _balloon(p: QPainter, line: QColor, fill: QColor) -> None:
    p.setPen(_pen(line, 1.3))
    p.setBrush(fill)
    p.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _BALLOON]))


def _catatan_terbuka(p: QPainter, tema: Palette) -> None:
    _balloon(p, tema.accent, tema.accent)
    _line(p, tema.on_accent, 1.2, (4.0, 4.7), (10.0, 4.7))
    _line(p, tema.on_accent, 1.2, (4.0, 7.1), (8.0, 7.1))


def _catatan_dijawab(p: QPainter, tema: Palette) -> None:
    _balloon(p, tema.accent, tema.surface)
    _line(p, tema.accent, 1.2, (4.0, 4.7), (10.0, 4.7))
    _line(p, tema.accent, 1.2, (4.0, 7.1), (8.0, 7.1))


def _catatan_selesai(p: QPainter, tema: Palette) -> None:
    _balloon(p, tema.ok_text, tema.surface)
    _line(p, tema.ok_text, 1.4, (4.2, 5.9), (6.2, 7.8), (9.8, 4.1))


def _dikembalikan(p: QPainter, tema: Palette) -> None:
    p.setPen(_pen(tema.warn_text, 1.4))
    p.setBrush(tema.warn_soft)
    p.drawEllipse(QRectF(1.2, 1.2, 11.6, 11.6))
    _line(p, tema.warn_text, 1.3, (5.8, 4.2), (3.9, 6.1), (5.8, 8.0))
    _line(p, tema.warn_text, 1.3, (4.1, 6.1), (8.6, 6.1), (9.8, 7.2), (9.8, 9.4))


_DRAW: Final[dict[Mark, Callable[[QPainter, Palette], None]]] = {
    Mark.KOSONG: _kosong,
    Mark.DIKERJAKAN: _dikerjakan,
    Mark.SELESAI: _selesai,
    Mark.GALAT: _galat,
    Mark.PERINGATAN: _peringatan,
    Mark.CATATAN: _catatan,
    Mark.TERCAPAI: _tercapai,
    Mark.MENDEKATI: _mendekati,
    Mark.DI_BAWAH: _di_bawah,
    Mark.TIDAK_BERLAKU: _tidak_berlaku,
    Mark.CATATAN_TERBUKA: _catatan_terbuka,
    Mark.CATATAN_DIJAWAB: _catatan_dijawab,
    Mark.CATATAN_SELESAI: _catatan_selesai,
    Mark.DIKEMBALIKAN: _dikembalikan,
}

TEXT_ROLE: Final = {
    Mark.KOSONG: "text3",
    Mark.DIKERJAKAN: "accent",
    Mark.SELESAI: "ok_text",
    Mark.GALAT: "error",
    Mark.PERINGATAN: "warn_text",
    Mark.CATATAN: "accent",
    Mark.TERCAPAI: "ok_text",
    Mark.MENDEKATI: "warn_text",
    Mark.DI_BAWAH: "below_text",
    Mark.TIDAK_BERLAKU: "text3",
    Mark.CATATAN_TERBUKA: "accent",
    Mark.CATATAN_DIJAWAB: "accent",
    Mark.CATATAN_SELESAI: "ok_text",
    Mark.DIKEMBALIKAN: "warn_text",
}
"""The colour role of a count or word that stands beside the mark."""

SOFT_ROLE: Final = {
    Mark.TERCAPAI: "ok_soft",
    Mark.MENDEKATI: "warn_soft",
    Mark.DI_BAWAH: "below_soft",
    Mark.TIDAK_BERLAKU: "header",
    Mark.GALAT: "error_soft",
    Mark.PERINGATAN: "warn_soft",
    Mark.CATATAN: "selection",
}
"""The ground of a pill or banner that speaks of the mark."""


def paint(painter: QPainter, rect: QRectF, mark: Mark, tema: Palette) -> None:
    """Draw `mark` as a square centred in `rect`."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    painter.scale(side / 14, side / 14)
    _DRAW[mark](painter, tema)
    painter.restore()


def pixmap(mark: Mark, tema: Palette, size: int = MARK, ratio: float = 1.0) -> QPixmap:
    """The mark on a clear ground, `size` logical px wide, for a screen of density `ratio`."""
    side = round(size * ratio)
    picture = QPixmap(side, side)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    paint(painter, QRectF(0, 0, side, side), mark, tema)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


_BADGE_GAP: Final = 3.0


def badge_width(count: int, size: int = MARK) -> float:
    """How wide `paint_badge` draws, px."""
    return size + _BADGE_GAP + QFontMetricsF(_badge_font()).horizontalAdvance(str(count))


def _badge_font() -> QFont:
    return theme.font(12, 600, figures=True)


def paint_badge(
    painter: QPainter, rect: QRectF, mark: Mark, count: int, tema: Palette, size: int = MARK
) -> None:
    """Draw a level and how many findings of it there are, right-aligned and centred in `rect`."""
    left = rect.right() - badge_width(count, size)
    paint(painter, QRectF(left, rect.center().y() - size / 2, size, size), mark, tema)
    painter.save()
    painter.setFont(_badge_font())
    painter.setPen(getattr(tema, TEXT_ROLE[mark]))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, right, str(count))
    painter.restore()


def pill_size(text: str, mark: Mark | None = None) -> QSize:
    """The size `paint_pill` needs, px."""
    advance = QFontMetricsF(_pill_font(mark)).horizontalAdvance(text)
    if mark is None:
        return QSize(max(22, round(advance + 14)), 18)
    return QSize(round(advance + 34), 24)


def _pill_font(mark: Mark | None) -> QFont:
    return theme.font(TYPE_NOTE if mark is None else 13, 600, figures=mark is None)


def paint_pill(
    painter: QPainter, rect: QRectF, text: str, tema: Palette, mark: Mark | None = None
) -> None:
    """Draw a rounded label filling `rect`.

    Without a mark it is a tab's counter; with one it is a predikat with its soft ground and rim.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = rect.height() / 2
    if mark is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tema.selection)
        painter.drawRoundedRect(rect, radius, radius)
        painter.setPen(tema.accent)
        inner, flag = rect, Qt.AlignmentFlag.AlignCenter
    else:
        ink: QColor = getattr(tema, TEXT_ROLE[mark])
        painter.setPen(QPen(ink, 1))
        painter.setBrush(getattr(tema, SOFT_ROLE[mark]))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        paint(painter, QRectF(rect.left() + 7, rect.center().y() - 7, 14, 14), mark, tema)
        painter.setPen(ink)
        inner, flag = rect.adjusted(24, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter
    painter.setFont(_pill_font(mark))
    painter.drawText(inner, flag, text)
    painter.restore()


class MarkLabel(QWidget):
    """A mark, alone or with a count, as a widget: for tabs, bars and lists of cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark | None = None
        self._count: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: Mark | None, count: int | None = None) -> None:
        """Show `mark`, with `count` beside it if given; neither clears the widget."""
        if (mark, count) == (self._mark, self._count):
            return
        self._mark, self._count = mark, count
        words = [str(count)] if count is not None else []
        self.setAccessibleName(" ".join([*words, mark.value if mark else ""]).strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._mark is None:
            return QSize(0, MARK)
        width = MARK if self._count is None else badge_width(self._count)
        return QSize(round(width + 0.5), 16)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._mark is None:
            return
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._count is None:
            paint(painter, QRectF(0, 0, MARK, rect.height()), self._mark, theme.current())
        else:
            paint_badge(painter, rect, self._mark, self._count, theme.current())


_TAB_EDGE: Final = 4


class TabCounter(QWidget):
    """Sits at the right of a tab: how many indicators are unfinished, a green disc when none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_open(self, count: int | None) -> None:
        """`count` unfinished indicators; 0 is the disc, None shows nothing."""
        self._open = count
        self.setFixedSize(self.sizeHint())
        words = {None: "", 0: "semua indikator selesai"}
        self.setAccessibleName(words.get(count, f"{count} indikator belum selesai"))
        self.update()

    def sizeHint(self) -> QSize:
        if self._open is None:
            return QSize(0, 18)
        size = pill_size(str(self._open)) if self._open else QSize(MARK, 18)
        return size + QSize(_TAB_EDGE, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._open is None:
            return
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(0, 0, -_TAB_EDGE, 0)
        if self._open:
            paint_pill(painter, rect, str(self._open), theme.current())
        else:
            paint(painter, rect, Mark.SELESAI, theme.current())
