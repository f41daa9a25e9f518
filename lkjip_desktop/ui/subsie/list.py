"""The list of a section's indikator, grouped by level, each with its stage and its findings."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QWidget

from lkjip_desktop.app.overview.progress import Stage
from lkjip_desktop.app.overview.waiting import WAITING, WHY
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.kit import mark, theme
from lkjip_desktop.ui.kit.label import elided_lines
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.row_list import STAGE_MARK, RowList
from lkjip_desktop.ui.kit.tokens import MARGIN_PANE, ROW_INDIKATOR

GROUP_HEIGHT: Final = 32
FIRST_GROUP_HEIGHT: Final = 28
NARROW: Final = 132
"""Below this width (px) only marks and codes are shown."""


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """A row of the list: the heading of a level, or an indikator."""

    id: str
    """Of the indikator; "" of a heading."""
    kode: str = ""
    nama: str = ""
    stage: Stage = Stage.EMPTY
    findings: tuple[tuple[Mark, int], ...] = ()
    """How many it has of each level that it has any of, the gravest first."""
    waits: bool = False
    """Whether its results belong to a text that cannot be read yet."""
    notes: int = 0
    """Open notes."""
    returned: bool = False
    """Whether it came back to be looked at again."""

    @property
    def is_group(self) -> bool:
        return not self.id

    @property
    def key(self) -> str:
        return self.id

    @property
    def words(self) -> str:
        return f"{self.kode} {self.nama}".strip()

    @property
    def tooltip(self) -> str:
        if self.is_group:
            return ""
        below = WHY if self.waits else self.counts
        return f"{self.kode}  {self.nama}\n{below}".strip()

    @property
    def spoken(self) -> str:
        if self.is_group:
            return self.nama
        found = f", {self.counts}" if self.findings else ""
        if self.waits:
            found = f", {WAITING} isian yang belum tersimpan"
        said = f", {self.notes} catatan terbuka" if self.notes else ""
        stage = f"{self.sign.value}, " if self.returned else ""
        return f"{self.kode} {self.nama}, {stage}{self.stage.value}{found}{said}"

    @property
    def counts(self) -> str:
        """Its findings in words: "1 galat, 4 peringatan"."""
        return ", ".join(f"{count} {level.value}" for level, count in self.findings)

    @property
    def sign(self) -> Mark:
        """What stands before it: its stage, or that it was returned."""
        return Mark.DIKEMBALIKAN if self.returned else STAGE_MARK[self.stage]


class IndicatorList(RowList[IndicatorRow]):
    """Chosen by mouse, arrows, or typing a code; Enter goes on to what is to be filled in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setMinimumWidth(76)

    def row_height(self, row: IndicatorRow, *, first: bool) -> int:
        if not row.is_group:
            return ROW_INDIKATOR
        return FIRST_GROUP_HEIGHT if first else GROUP_HEIGHT

    def paint(self, painter: QPainter, rect: QRect, row: IndicatorRow, *, chosen: bool) -> None:
        (_paint_group if row.is_group else _paint_item)(painter, rect, row)


def _paint_waiting(painter: QPainter, room: QRect, narrow: bool) -> int:
    """In place of the findings, which belong to it too; answers the width taken (px)."""
    painter.setFont(theme.font(11))
    painter.setPen(theme.current().warn_text)
    room = room.translated(0, room.height() + 2) if narrow else room
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(flags), WAITING)
    return painter.fontMetrics().horizontalAdvance(WAITING) + 8


def _paint_group(painter: QPainter, rect: QRect, item: IndicatorRow) -> None:
    painter.setFont(theme.font(12, 600))
    painter.setPen(theme.current().text2)
    inner = rect.adjusted(MARGIN_PANE, 0, -8, -4)
    name = elided_lines(item.nama, painter.font(), inner.width(), 1)[0]
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, name)


def _paint_item(painter: QPainter, rect: QRect, item: IndicatorRow) -> None:
    tema = theme.current()
    line, narrow = 17, rect.width() < NARROW
    top = rect.top() + 8
    sign = QRectF(rect.left() + MARGIN_PANE, top + 1, 14, 14)
    mark.paint(painter, sign, item.sign, tema)
    painter.setFont(theme.font(13, 600))
    painter.setPen(tema.text)
    most = rect.width() - 44 if narrow else rect.width() // 3
    kode = elided_lines(item.kode, painter.font(), most, 1)[0]
    wide = painter.fontMetrics().horizontalAdvance(kode)
    where = QRect(rect.left() + 38, top, wide + 2, line)
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, kode)
    right = rect.right() - 14
    if item.waits:
        right -= _paint_waiting(painter, QRect(rect.left(), top, right - rect.left(), line), narrow)
    elif item.findings:
        badge = QRectF(rect.left(), top, right - rect.left(), line)
        if narrow:
            badge.translate(0, line + 2)
        mark.paint_badge(painter, badge, *item.findings[0], tema)
        right -= 40
    if narrow:
        return
    if item.notes:
        badge = QRectF(rect.left(), top + line + 1, rect.right() - 14 - rect.left(), line)
        mark.paint_badge(painter, badge, Mark.CATATAN_TERBUKA, item.notes, tema)
        right = min(right, rect.right() - 54)
    font = theme.font(12)
    painter.setFont(font)
    painter.setPen(tema.text2)
    left = rect.left() + max(64, 38 + wide + 8)
    for number, text in enumerate(elided_lines(item.nama, font, right - left, 2)):
        where = QRect(left, top + number * line, right - left, line)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, text)
