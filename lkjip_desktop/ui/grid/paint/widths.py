"""How wide the columns of a table are: as their figures need, the elastic ones what is left."""

from collections.abc import MutableMapping, Sequence
from typing import Final

from lkjip_desktop.app.sheet.lembar import CellKind, ColumnWidth, EntryCell
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.grid.paint.header import heading_width
from lkjip_desktop.ui.grid.paint.measure import Ink, natural_width

MAX_TEXT_WIDTH: Final = 320
MAX_HEADING_WIDTH: Final = 220
_CANDIDATES: Final = 24


class ColumnWidths:
    """Measures every cell once, then only what changed: columns grow and never shrink meanwhile."""

    def __init__(self, model: GridModel) -> None:
        self._model = model
        self._natural: list[int] = []
        self._heads: list[int] = []
        self.by_hand: MutableMapping[str, int] = {}
        """Widths that the user set, by the key of the column."""

    def measure(self, fonts: Ink) -> None:
        """Forget all and measure the whole sheet."""
        kolom = self._model.sheet.kolom
        self._heads = [min(MAX_HEADING_WIDTH, heading_width(fonts, k)) for k in kolom]
        self._natural = [max(k.minimum, head) for k, head in zip(kolom, self._heads, strict=True)]
        self.grow(fonts, range(self._model.rowCount()), range(len(kolom)))

    def grow(self, fonts: Ink, rows: Sequence[int], columns: Sequence[int]) -> bool:
        """Widen what some cells need; whether anything became wider."""
        grown = False
        for column in columns:
            if column < len(self._natural) and self._model.column(column).lebar is ColumnWidth.ISI:
                needed = self._widest(fonts, rows, column)
                if needed > self._natural[column]:
                    self._natural[column] = needed
                    grown = True
        return grown

    def set_by_hand(self, column: int, width: int) -> None:
        """The user dragged a column."""
        self.by_hand[self._key(column)] = max(width, self._least(column))

    def forget_by_hand(self, column: int) -> None:
        self.by_hand.pop(self._key(column), None)

    def _key(self, column: int) -> str:
        return str(self._model.column(column).kunci)

    def _least(self, column: int) -> int:
        """What the user cannot go below: a column of figures never gets too narrow for them."""
        kolom, baris = self._model.column(column), self._model.sheet.baris
        figures = any(b.sel[column].jenis is CellKind.ANGKA for b in baris[:1])
        whole = figures and kolom.lebar is ColumnWidth.ISI
        return self._natural[column] if whole else kolom.minimum

    def widths(self, room: int) -> list[int]:
        """The width of every column, px, if ``room`` is there for all of them."""
        kolom = self._model.sheet.kolom
        if len(self._natural) != len(kolom):
            return []
        widths = [self._fixed(column) for column in range(len(kolom))]
        elastic = [column for column, width in enumerate(widths) if width == 0]
        spare = room - sum(widths)
        if len(elastic) == 1 and self._model.sheet.baris_teks > 1:
            spare = self._beside_whole(widths, elastic[0], spare)
        for number, column in enumerate(elastic):
            share = spare // (len(elastic) - number)
            widths[column] = max(kolom[column].minimum, share)
            spare -= widths[column]
        return self._narrowed(widths, room) if self._is_bare() else widths

    def _is_bare(self) -> bool:
        """Whether no row has cells of its own: headings alone stand there."""
        return all(baris.sel[0].melebar for baris in self._model.sheet.baris)

    def _narrowed(self, widths: list[int], room: int) -> list[int]:
        """As narrow as it takes to see all headings at once, none narrower than its words."""
        slack = [max(0, width - head) for width, head in zip(widths, self._heads, strict=True)]
        over, rest = sum(widths) - room, sum(slack)
        for column, part in enumerate(slack if 0 < over <= rest else ()):
            less = over * part // rest if rest else 0
            widths[column] -= less
            over, rest = over - less, rest - part
        return widths

    def _beside_whole(self, widths: Sequence[int], elastic: int, spare: int) -> int:
        """What the elastic column can have beside as many whole columns as are seen with it.

        Where not all are, those at the end are out of sight in any case.
        """
        for column in range(len(widths) - 1, elastic, -1):
            if spare >= self._model.column(elastic).minimum:
                break
            spare += widths[column]
        return spare

    def _fixed(self, column: int) -> int:
        """The width of a column that does not depend on the room; 0 if it is elastic."""
        kolom = self._model.column(column)
        by_hand = self.by_hand.get(self._key(column))
        if by_hand is not None:
            return max(by_hand, self._least(column))
        if kolom.lebar is ColumnWidth.LENTUR:
            return 0
        if isinstance(kolom.lebar, int):  # where texts go on in further lines, headings are whole
            wraps = self._model.sheet.baris_teks > 1
            return max(self._natural[column], kolom.lebar) if wraps else kolom.lebar
        return self._natural[column]

    def _widest(self, fonts: Ink, rows: Sequence[int], column: int) -> int:
        """The width of the widest cell, looking closely only at the longest texts."""
        model = self._model
        cells = [(model.cell(r, column), r) for r in rows if not model.cell(r, 0).melebar]
        widest = 0
        for sel, row in sorted(cells, key=_length, reverse=True)[:_CANDIDATES]:
            draf = model.draft(row, column)
            if draf and sel.jenis is not CellKind.ANGKA:
                continue  # words that were not understood are no reason to move all columns
            width = natural_width(fonts, sel, model.shown(row, column), draf) + 1
            free = sel.jenis is CellKind.ANGKA and draf is None
            widest = max(widest, width if free else min(width, MAX_TEXT_WIDTH))
        return widest


def _length(cell: tuple[EntryCell, int]) -> int:
    sel = cell[0]
    marked = 3 if sel.tingkat or sel.rujukan else 0
    return len(sel.teks) + marked + 2 * sel.lekuk + (6 if sel.kode else 0)
