"""Paints the changes: headings over the whole width, values in boxes where one must be chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lkjip_desktop.app.share.perubahan import ChangeKind, Corrected, PartChange, ValueVoice
from lkjip_desktop.app.share.review import (
    ChangeGroup,
    ChangePlace,
    is_open,
    losers,
    offered,
    voices,
)
from lkjip_desktop.domain.merge.decision import Choice, ValueSource
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.ui.kit import icon, mark, theme
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.tokens import (
    RADIUS,
    ROW_CHANGE,
    ROW_CONFLICT,
    TYPE_BODY,
    TYPE_DENSE,
    TYPE_NOTE,
)
from lkjip_desktop.ui.konsolidasi.model import (
    BAGIAN,
    DASAR,
    HASIL,
    ISIAN,
    SOURCES,
    UNDECIDED,
    ChangeModel,
    Index,
    Node,
    corrected_words,
)

GROUP_HEIGHT: Final = 34
PLACE_HEIGHT: Final = 30
CODE_WIDTH: Final = 28
CODE_LEFT: Final = 50
"""Where the code of an indikator begins; its changes have their icon there."""
WORDS_LEFT: Final = CODE_LEFT + CODE_WIDTH
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
EMPTY: Final = frozenset({"belum diisi", "belum ada"})
_MARKS: Final = {
    ChangeKind.CATATAN: Mark.CATATAN_DIJAWAB,
    ChangeKind.BENTROK: Mark.PERINGATAN,
    ChangeKind.OTOMATIS: Mark.SELESAI,
    ChangeKind.TERTUTUP: Mark.PERINGATAN,
    ChangeKind.WEWENANG: Mark.CATATAN,
    ChangeKind.LUAR: Mark.PERINGATAN,
}


def boxes(item: PartChange, column: int, cell: QRect) -> list[tuple[Choice, QRect]]:
    """The choices made inside a cell and where each one stands, from top to bottom."""
    source = SOURCES.get(column)
    choices = offered(item, source) if source is not None else ()
    return [
        (choice, QRect(cell.left() + 4, cell.top() + n * ROW_CONFLICT + 4, cell.width() - 8, 43))
        for n, choice in enumerate(choices)
    ]


def row_height(node: Node) -> int:
    """The height of a line, px: one conflict is as high as its most values of one source."""
    if isinstance(node.content, ChangeGroup):
        return GROUP_HEIGHT
    if isinstance(node.content, ChangePlace):
        return PLACE_HEIGHT
    if isinstance(node.content, Corrected) or node.content.conflict is None:
        return ROW_CHANGE
    most = max(len(voices(node.content, source)) for source in SOURCES.values())
    return ROW_CONFLICT * most


class ChangeDelegate(QStyledItemDelegate):
    """Draws every cell itself; `texts_of` tells whether a change has texts to compare."""

    def __init__(self, model: ChangeModel) -> None:
        super().__init__(model)
        self._model = model
        self.with_texts: frozenset[tuple[object, ...]] = frozenset()
        """Keys of the lines that have texts to compare."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        node = self._model.node(index)
        return QSize(40, row_height(node) if node else ROW_CHANGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node = self._model.node(index)
        if node is None:
            return
        rect: QRect = option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, node, index.column(), chosen=chosen)
        if node.item is not None:
            self._change(painter, rect, node, index.column())
        elif isinstance(node.content, Corrected):
            _corrected(painter, rect, node.content, index.column())
        elif index.column() == ISIAN:
            opened = bool(option.state & QStyle.StateFlag.State_Open)  # type: ignore[attr-defined]
            _heading(painter, rect, node, opened=opened)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, node: Node, column: int, *, chosen: bool
    ) -> None:
        tema = theme.current()
        undecided = node.item is not None and is_open(node.item)
        ground = tema.header if isinstance(node.content, ChangeGroup) else tema.surface
        if undecided:
            ground = tema.warn_soft
        elif chosen:
            ground = tema.bar if node.item is not None and node.item.conflict else tema.selection
        painter.fillRect(rect, ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(tema.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen:
            painter.setPen(tema.accent)
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if column == ISIAN and (undecided or chosen):
            edge = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(edge, tema.warn_text if undecided else tema.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _change(self, painter: QPainter, rect: QRect, node: Node, column: int) -> None:
        item = node.item
        if item is None:
            return
        if column == ISIAN:
            _name(painter, rect, item)
        elif column == HASIL:
            _result(painter, rect, item, texts=node.key in self.with_texts)
        elif item.conflict is None:
            _value(painter, rect, item, column)
        else:
            _choices(painter, rect, item, column)


OR: Final = "\x9c"
"""Between two wordings of a line, the longer first: Qt draws the one there is room for."""


def _draw(
    painter: QPainter, area: QRect, text: str, colour: QColor, flags: Qt.AlignmentFlag
) -> int:
    """Draw one line, elided if need be; how wide it is."""
    metrics = painter.fontMetrics()
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.width()))
    painter.setPen(colour)
    painter.drawText(area, flags, fitting)
    return metrics.horizontalAdvance(fitting)


def _fit(painter: QPainter, words: str, weight: int, size: int, width: int) -> None:
    """Take the size, or a smaller one where the words are wider: a figure is never elided."""
    painter.setFont(theme.font(size, weight, figures=True))
    if painter.fontMetrics().horizontalAdvance(words) > width:
        painter.setFont(theme.font(TYPE_NOTE, weight, figures=True))


def _heading(painter: QPainter, rect: QRect, node: Node, *, opened: bool) -> None:
    tema, content = theme.current(), node.content
    left = rect.left() + (12 if isinstance(content, ChangeGroup) else 28)
    arrow = QRectF(left, rect.center().y() - 7, 15, 15)
    icon.paint(painter, arrow, "kurung_bawah" if opened else "kurung_kanan", tema.text2)
    area = rect.adjusted(left - rect.left() + 22, 0, -8, 0)
    if isinstance(content, ChangeGroup):
        sign = QRectF(area.left(), rect.center().y() - 7, 15, 15)
        mark.paint(painter, sign, _MARKS[content.jenis], tema)
        area.setLeft(area.left() + 24)
        painter.setFont(theme.font(TYPE_BODY, 600))
        area.setLeft(area.left() + 10 + _draw(painter, area, content.jenis.value, tema.text, LEFT))
        painter.setFont(theme.font(TYPE_DENSE))
        _draw(painter, area, content.hint, tema.text2, LEFT)
    elif isinstance(content, ChangePlace):
        painter.setFont(theme.font(TYPE_BODY, 600))
        code = area.adjusted(0, 0, -area.width() // 2, 0)
        end = area.left() + _draw(painter, code, content.kode, tema.text, LEFT) + 9
        if content.kode:
            area.setLeft(max(rect.left() + WORDS_LEFT, end))
        name = area.adjusted(0, 0, -150, 0)
        area.setLeft(area.left() + 9 + _draw(painter, name, content.nama, tema.text, LEFT))
        painter.setFont(theme.font(TYPE_DENSE))
        many = "" if content.items[0].conflict else f", {len(content.items)} perubahan"
        _draw(painter, area, content.seksi + many, tema.text2, LEFT)


def _corrected(painter: QPainter, rect: QRect, corrected: Corrected, column: int) -> None:
    tema = theme.current()
    words = corrected_words(corrected, column)
    painter.setFont(theme.font(TYPE_DENSE, figures=column in SOURCES))
    if column == ISIAN:
        _draw(painter, rect.adjusted(WORDS_LEFT + 16, 0, -8, 0), words, tema.text2, LEFT)
    elif column == HASIL:
        _draw(painter, rect.adjusted(32, 0, -8, 0), words, tema.text2, LEFT)
    else:
        _draw(painter, rect.adjusted(8, 0, -13, 0), words, tema.text2, RIGHT)


def _name(painter: QPainter, rect: QRect, item: PartChange) -> None:
    tema = theme.current()
    sign = QRectF(rect.left() + CODE_LEFT, rect.center().y() - 7, 14, 14)
    icon.paint(painter, sign, _sign(item), tema.text2)
    area = rect.adjusted(WORDS_LEFT, 0, -8, 0)
    if item.conflict is not None:
        middle = rect.center().y()
        painter.setFont(theme.font(TYPE_BODY))
        two = bool(item.nama.keterangan)
        upper = QRect(area.left(), middle - (18 if two else 10), area.width(), 20)
        _draw(painter, upper, item.nama.isian, tema.text, LEFT)
        painter.setFont(theme.font(TYPE_DENSE))
        lower = QRect(area.left(), middle + 1, area.width(), 18)
        _draw(painter, lower, item.nama.keterangan, tema.text2, LEFT)
        return
    painter.setFont(theme.font(TYPE_BODY))
    area.setLeft(area.left() + 10 + _draw(painter, area, item.nama.isian, tema.text, LEFT))
    painter.setFont(theme.font(TYPE_DENSE))
    if area.width() > CODE_WIDTH:  # less is but an ellipsis
        _draw(painter, area, item.nama.keterangan, tema.text2, LEFT)


def _sign(item: PartChange) -> str:
    """The icon of what happened: a text, a row that came or went, or an entry."""
    if item.address.kind == "narasi":
        return "dokumen"
    if not item.address.column:
        return "tambah" if item.bagian[0].value else "kurang"
    return "pensil"


def _value(painter: QPainter, rect: QRect, item: PartChange, column: int) -> None:
    told = voices(item, SOURCES[column])
    words = " atau ".join(dict.fromkeys(group[0].teks for group in told))
    tema = theme.current()
    small = words in EMPTY
    area = rect.adjusted(8, 0, -13, 0)
    _fit(painter, words, 400, TYPE_DENSE if small else TYPE_BODY, area.width())
    _draw(painter, area, words, tema.text3 if small else tema.text, RIGHT)


def _choices(painter: QPainter, rect: QRect, item: PartChange, column: int) -> None:
    found = boxes(item, column, rect)
    told = voices(item, SOURCES[column])
    if not found:  # the parts began differently: nothing to choose here, but to be seen
        for n, group in enumerate(told):
            area = QRect(rect.left(), rect.top() + n * ROW_CONFLICT, rect.width(), ROW_CONFLICT)
            _voices(painter, area.adjusted(12, 4, -13, -5), group, column, bold=False)
        return
    for (choice, box), group in zip(found, told, strict=True):
        _box(painter, box, group, column, chosen=item.pilihan == choice)


def _box(
    painter: QPainter, box: QRect, group: tuple[ValueVoice, ...], column: int, *, chosen: bool
) -> None:
    tema = theme.current()
    painter.setBrush(tema.selection if chosen else tema.surface)
    painter.setPen(QPen(tema.accent if chosen else tema.field_border, 1.6 if chosen else 1))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    centre = QPointF(box.left() + 16, box.top() + 14.5)
    painter.setPen(QPen(tema.accent if chosen else tema.field_border, 1.4))
    painter.setBrush(tema.surface)
    painter.drawEllipse(centre, 5.6, 5.6)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tema.accent)
        painter.drawEllipse(centre, 3, 3)
    _voices(painter, box.adjusted(9, 0, -9, 0), group, column, bold=chosen)


def _voices(
    painter: QPainter, area: QRect, group: tuple[ValueVoice, ...], column: int, *, bold: bool
) -> None:
    tema, words = theme.current(), group[0].teks
    small = words in EMPTY
    upper = QRect(area.left() + 16, area.top() + 4, area.width() - 16, 20)
    size = TYPE_DENSE if small else TYPE_BODY
    _fit(painter, words, 600 if bold else 400, size, upper.width())
    _draw(painter, upper, words, tema.text2 if small else tema.text, RIGHT)
    painter.setFont(theme.font(TYPE_NOTE))
    lower = QRect(area.left(), area.top() + 23, area.width(), 17)
    _draw(painter, lower, _who(group, column), tema.text2, RIGHT)


def _who(group: tuple[ValueVoice, ...], column: int) -> str:
    day = date_words(group[-1].waktu, year=False)
    if column == DASAR:
        return day
    names = dict.fromkeys(one.subsie if column == BAGIAN else one.oleh for one in group)
    return ", ".join(filter(None, (*names, day)))


def _result(painter: QPainter, rect: QRect, item: PartChange, *, texts: bool) -> None:
    tema = theme.current()
    sign = QRectF(rect.left() + 10, rect.center().y() - 6, 13, 13)
    area = rect.adjusted(32, 0, -8, 0)
    middle = rect.center().y()
    upper = QRect(area.left(), middle - 18, area.width(), 20)
    lower = QRect(area.left(), middle + 1, area.width(), 18)
    if is_open(item):
        mark.paint(painter, sign.adjusted(-1, -1, 1, 1), Mark.PERINGATAN, tema)
        painter.setFont(theme.font(TYPE_BODY, 600))
        _draw(painter, upper, UNDECIDED, tema.warn_text, LEFT)
        painter.setFont(theme.font(TYPE_NOTE))
        _draw(painter, lower, _keys(item, texts=texts), tema.text2, LEFT)
        return
    taken = item.jenis is ChangeKind.BENTROK or item.jenis.taken
    mark.paint(painter, sign, Mark.TERCAPAI if taken else Mark.TIDAK_BERLAKU, tema)
    painter.setFont(theme.font(TYPE_BODY, 600 if item.conflict else 400, figures=True))
    if item.conflict is None:
        _draw(painter, area, _taken_words(item, texts=texts), tema.text, LEFT)
        return
    lost = ", ".join(losers(item))
    _draw(painter, upper if lost else area, item.hasil, tema.text, LEFT)
    painter.setFont(theme.font(TYPE_NOTE))
    _draw(painter, lower, f"{lost} disimpan di riwayat" if lost else "", tema.text2, LEFT)


def _keys(item: PartChange, *, texts: bool) -> str:
    keys = "D, I, atau B" if offered(item, ValueSource.DASAR) else "I atau B"
    longer = f"{keys}; Enter: lihat teks" if texts else f"{keys} di papan ketik"
    return f"{longer}{OR}{keys}"


def _taken_words(item: PartChange, *, texts: bool) -> str:
    if not (item.jenis.taken or item.jenis is ChangeKind.BENTROK):
        words = "tidak diambil"
    elif not item.address.column and not item.bagian[0].value:
        words = "dihapus"
    else:
        words = "baris baru" if item.hasil == "baris baru" else "dari bagian"
    return f"{words}, lihat teks{OR}lihat teks" if texts else words
