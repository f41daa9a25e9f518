"""Draws one cell in each of its states; shape and words first, colour second."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF

from lkjip_desktop.app.sheet.lembar import Alignment, CellContent, CellKind, CellState, EntryCell
from lkjip_desktop.domain.batas import LONGEST_FIGURE
from lkjip_desktop.ui.grid.paint.measure import (
    CHECK,
    CHEVRON_ROOM,
    INDENT,
    MARK_ROOM,
    Ink,
    mark_of,
    text_inset,
)
from lkjip_desktop.ui.grid.sheet import CellDraft
from lkjip_desktop.ui.grid.words import EMPTY
from lkjip_desktop.ui.kit import mark, theme, tokens
from lkjip_desktop.ui.kit.label import elided_lines
from lkjip_desktop.ui.kit.mark import Mark

_RING: Final = 2
_VCENTER: Final = Qt.AlignmentFlag.AlignVCenter
_ALIGN: Final = {
    Alignment.KIRI: Qt.AlignmentFlag.AlignLeft | _VCENTER,
    Alignment.KANAN: Qt.AlignmentFlag.AlignRight | _VCENTER,
    Alignment.TENGAH: Qt.AlignmentFlag.AlignCenter,
}
_TINTED: Final = frozenset((CellState.HITUNGAN, CellState.TOTAL))
_PROVISIONAL: Final = "sementara"


def rules_right(left: EntryCell, right: EntryCell) -> bool:
    """Whether a rule stands between two neighbours: not inside tinted ground, nor in a total."""
    plain = (CellState.ENTRI, CellState.TERKUNCI, CellState.LABEL)
    return left.keadaan in plain or right.keadaan in plain


CORNER: Final = 7
"""Sides of the corner that says that a cell has a note (px)."""
_CORNER: Final = {"terbuka": True, "dijawab": False}
"""Whether it is filled, by how far the note is."""


class CellPainter:
    """Draws with one QPainter on one ground of colours, for the length of one paint event."""

    def __init__(self, painter: QPainter, fonts: Ink) -> None:
        self._p = painter
        self._ink = fonts
        self._tema = theme.current()
        self._line = QPen(self._tema.line, 1)
        self._text_colours = {
            CellState.ENTRI: self._tema.text,
            CellState.HITUNGAN: self._tema.text,
            CellState.TOTAL: self._tema.text,
            CellState.JUDUL: self._tema.text,
            CellState.TERKUNCI: self._tema.text2,
            CellState.TINDAKAN: self._tema.accent,
            CellState.LABEL: self._tema.text,
        }

    def ground(self, sel: EntryCell) -> QColor:
        if sel.keadaan in _TINTED:
            label = sel.keadaan is CellState.TOTAL and sel.jenis is CellKind.TEKS and sel.teks
            return self._tema.header if label else self._tema.computed
        plain = sel.keadaan in {CellState.ENTRI, CellState.TINDAKAN, CellState.LABEL}
        return self._tema.surface if plain else self._tema.header

    def cell(
        self,
        rect: QRect,
        sel: EntryCell,
        teks: str,
        draf: CellDraft | None,
        rata: Alignment,
        *,
        selected: bool,
    ) -> None:
        """One cell with its ground and the rule below it."""
        p = self._p
        p.fillRect(rect, self._tema.selection if selected else self.ground(sel))
        self._rule_below(rect)
        inner = rect.adjusted(self._ink.pad, 0, -self._ink.pad, -1)
        level = mark_of(sel.tingkat, draf)
        if level:
            self._mark(rect, level)
            inner.setLeft(rect.left() + MARK_ROOM + 4)
        elif sel.rujukan:
            self._sign(rect, "=")
            inner.setLeft(rect.left() + MARK_ROOM)
        if draf:
            self._text(inner, draf.teks, rata, self._tema.text, self._ink.body)
            self.ring(rect, self._tema.error if level is Mark.GALAT else self._tema.warn_fill)
        elif sel.jenis is CellKind.CENTANG:
            place = QRect(inner.left(), rect.top(), CHECK, rect.height())
            self._check(
                place if rata is Alignment.KIRI else rect,
                on=sel.edit == "ya",
                locked=sel.keadaan is not CellState.ENTRI,
            )
        elif sel.isi is CellContent.KOSONG and sel.keadaan is CellState.ENTRI:
            if teks:
                self._empty(rect, level is not None)
        else:
            self._content(inner, sel, teks, rata)
        if sel.balon:
            self._corner(rect, sel.balon)

    def _corner(self, rect: QRect, balon: str) -> None:
        """The upper right corner of a cell of which something is said; what is settled has none."""
        if balon not in _CORNER:
            return
        right, top = rect.right(), rect.top()
        points = [(right - CORNER, top), (right, top), (right, top + CORNER)]
        self._p.setPen(QPen(self._tema.accent, 1))
        self._p.setBrush(self._tema.accent if _CORNER[balon] else self._tema.surface)
        self._p.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def rule_right(self, rect: QRect) -> None:
        self._p.setPen(self._line)
        self._p.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom())

    def band(self, rect: QRect, sel: EntryCell, *, selected: bool) -> None:
        """A heading, or a row that does something, over the whole width."""
        self._p.fillRect(rect, self._tema.selection if selected else self.ground(sel))
        self._rule_below(rect)
        inner = rect.adjusted(self._ink.pad + sel.lekuk * INDENT, 0, -self._ink.pad, -1)
        if sel.keadaan is CellState.TINDAKAN:
            self._plus(inner)
            inner.setLeft(inner.left() + 18)
            self._elided(inner, sel.teks, self._tema.accent, self._ink.text)
            return
        if sel.lipat is not None:
            centre = QPointF(inner.left() + 5, inner.center().y() + 0.5)
            self._chevron(centre, folded=sel.lipat)
            inner.setLeft(inner.left() + 20)
        level = mark_of(sel.tingkat, None)
        if level:
            self._mark(inner.adjusted(-6, 0, 0, 0), level)
            inner.setLeft(inner.left() + MARK_ROOM)
        inner = self._code(inner, sel)
        self._elided(inner, sel.teks, self._tema.text, self._ink.head)

    def ring(self, rect: QRect, colour: QColor) -> None:
        self._p.setPen(QPen(colour, _RING, j=Qt.PenJoinStyle.MiterJoin))
        self._p.setBrush(Qt.BrushStyle.NoBrush)
        self._p.drawRect(rect.adjusted(1, 1, -1, -1))

    def current(self, rect: QRect) -> None:
        self.ring(rect, self._tema.accent)

    # parts

    def _rule_below(self, rect: QRect) -> None:
        self._p.setPen(self._line)
        self._p.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def _content(self, inner: QRect, sel: EntryCell, teks: str, rata: Alignment) -> None:
        inner = inner.adjusted(sel.lekuk * INDENT, 0, 0, 0)
        if sel.keadaan is CellState.TERKUNCI:
            inner = self._locked(inner, rata)
        if sel.kode:
            inner = self._code(inner, sel)
        if sel.jenis is CellKind.PILIHAN and sel.keadaan is CellState.ENTRI:
            self._chevron(QPointF(inner.right() - 4, inner.center().y() + 0.5), folded=False)
            inner.setRight(inner.right() - CHEVRON_ROOM)
        total = sel.keadaan is CellState.TOTAL
        bold = sel.tebal or (total and sel.jenis is not CellKind.TEKS)
        # Figures of equal width widen the hyphen: texts do without.
        plain = self._ink.text if sel.jenis is not CellKind.ANGKA else self._ink.body
        font = self._ink.bold if bold else plain
        colour = self._text_colours[sel.keadaan]
        if sel.isi is CellContent.TIDAK_BERLAKU:
            colour = self._tema.text3
        elif total and sel.jenis is CellKind.TEKS:
            colour = self._tema.text2
        if sel.sementara:
            self._provisional(inner, teks, font)
        self._text(inner, teks, rata, colour, font)

    def _text(self, rect: QRect, teks: str, rata: Alignment, colour: QColor, font: QFont) -> None:
        if rata is Alignment.KANAN:
            self._p.setFont(font)
            self._p.setPen(colour)
            # Figures are never elided: a column grows with them, and clipping shows if one did not.
            shown = teks[:LONGEST_FIGURE]  # which only a text that is no figure exceeds
            self._p.drawText(rect, _ALIGN[rata] | Qt.TextFlag.TextSingleLine, shown)
        else:
            self._elided(rect, teks, colour, font, rata)

    def _elided(
        self, rect: QRect, teks: str, colour: QColor, font: QFont, rata: Alignment = Alignment.KIRI
    ) -> None:
        p = self._p
        p.setFont(font)
        p.setPen(colour)
        line, step = teks.replace("\n", " "), self._ink.line
        most = (rect.height() - self._ink.tinggi + 1) // step + 1
        if most <= 1:
            seen = line[: max(rect.width(), 0) + 1]  # a letter takes a pixel at least
            shown = p.fontMetrics().elidedText(seen, Qt.TextElideMode.ElideRight, rect.width())
            p.drawText(rect, _ALIGN[rata], shown)
            return
        lines = elided_lines(line, font, max(rect.width(), 20), most)
        top = rect.top() + (rect.height() - step * len(lines)) // 2
        for number, words in enumerate(lines):
            where = QRect(rect.left(), top + number * step, rect.width(), step)
            p.drawText(where, _ALIGN[rata], words)

    def _code(self, inner: QRect, sel: EntryCell) -> QRect:
        if not sel.kode:
            return inner
        self._p.setFont(self._ink.head)
        self._p.setPen(self._tema.text2)
        self._p.drawText(inner, _ALIGN[Alignment.KIRI], sel.kode)
        room = text_inset(self._ink, sel) - sel.lekuk * INDENT
        return inner.adjusted(room, 0, 0, 0)

    def _mark(self, rect: QRect, level: Mark) -> None:
        side = tokens.MARK_CELL
        top = rect.top() + (rect.height() - 1 - side) / 2
        mark.paint(self._p, QRectF(rect.left() + 6, top, side, side), level, self._tema)

    def _sign(self, rect: QRect, sign: str) -> None:
        self._p.setFont(self._ink.head)
        self._p.setPen(self._tema.accent)
        self._p.drawText(rect.adjusted(7, 0, 0, -1), _ALIGN[Alignment.KIRI], sign)

    def _empty(self, rect: QRect, marked: bool) -> None:
        p = self._p
        pen = QPen(self._tema.field_border, 1)
        pen.setDashPattern([3, 2])
        left = MARK_ROOM + 2 if marked else 3
        frame = QRectF(rect).adjusted(left + 0.5, 2.5, -3.5, -3.5)
        p.setPen(pen)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.drawRoundedRect(frame, 3, 3)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if self._ink.note_metrics.horizontalAdvance(EMPTY) + 4 <= frame.width():
            p.setFont(self._ink.note)
            p.setPen(self._tema.text3)
            p.drawText(frame, Qt.AlignmentFlag.AlignCenter, EMPTY)

    def _provisional(self, inner: QRect, teks: str, font: QFont) -> None:
        """A dashed line under the figure, and the word where there is room."""
        p = self._p
        width = QFontMetrics(font).horizontalAdvance(teks)
        pen = QPen(self._tema.field_border, 1)
        pen.setDashPattern([3, 2])
        p.setPen(pen)
        bottom = inner.bottom() - max(2, (inner.height() - 20) // 2)
        if width:  # else the line would still leave a dot
            p.drawLine(inner.right() - width, bottom, inner.right(), bottom)
        word = self._ink.note_metrics.horizontalAdvance(_PROVISIONAL)
        if word + 8 + width <= inner.width():
            p.setFont(self._ink.note)
            p.setPen(self._tema.text3)
            p.drawText(inner, _ALIGN[Alignment.KIRI], _PROVISIONAL)

    def _check(self, rect: QRect, *, on: bool, locked: bool) -> None:
        p = self._p
        box = QRectF(0, 0, CHECK, CHECK)
        box.moveCenter(QRectF(rect.adjusted(0, 0, 0, -1)).center())
        fill = self._tema.text3 if locked else self._tema.accent
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(fill if on else self._tema.field_border, 1))
        p.setBrush(fill if on else self._tema.surface)
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if on:
            pen = QPen(self._tema.on_accent, 1.8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            p.setPen(pen)
            points = ((4.2, 8.3), (6.9, 10.9), (11.8, 5.4))
            p.drawPolyline(QPolygonF([box.topLeft() + QPointF(x, y) for x, y in points]))
        p.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _chevron(self, centre: QPointF, *, folded: bool) -> None:
        shape = ((-2, -4), (2, 0), (-2, 4)) if folded else ((-4, -2), (0, 2), (4, -2))
        self._stroke([centre + QPointF(x, y) for x, y in shape], self._tema.text2)

    def _plus(self, inner: QRect) -> None:
        x, y = inner.left() + 6, inner.center().y() + 0.5
        for line in (((-5, 0), (5, 0)), ((0, -5), (0, 5))):
            self._stroke([QPointF(x + dx, y + dy) for dx, dy in line], self._tema.accent)

    def _stroke(self, points: list[QPointF], colour: QColor) -> None:
        pen = QPen(colour, tokens.STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._p.setPen(pen)
        self._p.drawPolyline(QPolygonF(points))
        self._p.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _locked(self, inner: QRect, rata: Alignment) -> QRect:
        """A padlock at the edge away from the text; returns what room is left."""
        right = rata is Alignment.KIRI
        x = inner.right() - 9 if right else inner.left()
        body = QRectF(x, inner.center().y() - 0.5, 9, 6.5)
        shackle = QPainterPath(QPointF(x + 2, body.top()))
        shackle.arcTo(QRectF(x + 2, body.top() - 4.5, 5, 6), 180, -180)
        shackle.lineTo(x + 7, body.top())
        p = self._p
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(self._tema.text3, 1.2))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawPath(shackle)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(self._tema.text3)
        p.drawRoundedRect(body, 1.2, 1.2)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        return inner.adjusted(0, 0, -14, 0) if right else inner.adjusted(14, 0, 0, 0)
