"""Tables in the house style that continue over pages at a flat cost a row."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.flow import EPSILON, Block
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.pdf.structure import Element
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Density, Row, TableColumn
from lkjip_desktop.report.engine.table.rows import Cell, Laid, lay_out, lay_row, lead_again
from lkjip_desktop.report.engine.text import Content, Run
from lkjip_desktop.report.engine.typeset import Line

_CAPTION_GAP: Final = 5
_NOTE_GAP: Final = 4
_CONTINUED: Final = "bersambung ke halaman berikutnya"
_CONTINUED_HEIGHT: Final = style.CONTINUED.leading + 2
_WHOLE: Final = 0.4  # of a page: a table up to that height is not parted
_LONG: Final = 900  # characters of caption or notes: more are paragraphs of their own
_LONG_REPEAT: Final = 120  # characters of a caption or band that are repeated on the next page


def row(*cells: Content | None) -> Row:
    return Row(cells)


def band(*cells: Content | None, continued: Content | None = None) -> Row:
    """A tinted row that is repeated as "(lanjutan)" while it is open across a page break.

    ``continued`` is a shorter text for that; cells left out are covered by the last one given.
    """
    return Row(cells, "band", continued)


def level(title: Content) -> Row:
    """A heading inside the table, above bands."""
    return Row((title,), "level")


def total(*cells: Content | None) -> Row:
    return Row(cells, "total")


def group(lead: Sequence[Content], rows: Sequence[Sequence[Content | None]]) -> list[Row]:
    """Rows that share their first cells, as a sasaran with its indicators does."""
    blank = [""] * len(lead)
    return [
        Row(
            (*(lead if number == 0 else blank), *cells),
            lead=len(lead),
            joined=number + 1 < len(rows),
        )
        for number, cells in enumerate(rows)
    ]


class Table(Block):
    """A captioned table; head, caption and open band are repeated on each page it reaches."""

    before: float = 3
    after: float = 12
    flat: "Table | None" = None
    """The same with one figure a cell, for a workbook."""
    role = ""

    def __init__(  # noqa: PLR0913 - all of it describes one table
        self,
        columns: Sequence[TableColumn],
        rows: Sequence[Row],
        caption: Numbered | None = None,
        *,
        notes: Sequence[Content] = (),
        note_look: style.TextStyle = style.NOTE,
        density: Density = grid.NORMAL,
        top_weight: float = 1.1,
        continued: str | None = None,
        keep: bool = False,
        loose: bool = False,
    ) -> None:
        """A ``loose`` table may be parted however low it is: its rows stand for themselves."""
        self.whole = 0.0 if loose else _WHOLE
        self.columns, self.rows, self.notes = columns, rows, notes
        self.density, self.note_look, self.top_weight = density, note_look, top_weight
        self.mark, self.keep = caption, keep
        self.continued = continued
        self._bundle = self._parted()
        self._memo: tuple[float, _MeasuredTable] | None = None

    def _parted(self) -> list[Block] | None:
        """The table with what would fill a page by itself set above and below as paragraphs."""
        caption = self.mark if self.mark and len(self.mark.title) > _LONG else None
        long_notes = sum(len(text.plain(note)) for note in self.notes) > _LONG
        if caption is None and not long_notes:
            return None
        notes = self.notes if long_notes else ()
        bare = Table(
            self.columns,
            self.rows,
            None if caption else self.mark,
            notes=() if long_notes else self.notes,
            note_look=self.note_look,
            density=self.density,
            top_weight=self.top_weight,
            continued=self.continued,
            loose=not self.whole,
        )
        bare.after = _NOTE_GAP if notes else self.after
        above = style.CAPTION.but(after=5)
        parts: list[Block] = (
            [Paragraph(caption_text(caption), above, mark=caption)] if caption else []
        )
        return [*parts, bare, *(Paragraph(note, self.note_look) for note in notes)]

    def expand(self) -> Sequence[Block] | None:
        return self._bundle

    def marks(self) -> Iterator[Numbered]:
        if self.mark:
            yield self.mark

    def _part(self, width: float) -> "_Part":
        if self._memo is None or self._memo[0] != width:
            self._memo = (width, _MeasuredTable(self, width))
        part = _Part(self._memo[1], 0, len(self._memo[1].grid.rows))
        part.mark = self.mark
        return part

    def height(self, width: float) -> float:
        return self._part(width).height(width)

    def lead(self, width: float, page: float) -> float:
        return self._part(width).lead(width, page)

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        return self._part(width).split(width, room, page)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        plan = self._memo[1] if self._memo else _MeasuredTable(self, width)
        _Part(plan, 0, len(plan.grid.rows)).draw(pen, x, top, width)


def caption_text(mark: Numbered) -> Content:
    """'Tabel 3.2  Title': number bold in the accent colour, title regular."""
    name = Run(text.Live(lambda: mark.name), bold=True, colour=style.ACCENT)
    return (name, f"\u00a0 {mark.title}")


def _cut(title: str) -> str:
    return title if len(title) <= _LONG_REPEAT else f"{title[:_LONG_REPEAT].rstrip()} …"


class _MeasuredTable:
    """A table measured in one width; the parts on each page look into the same plan."""

    def __init__(self, table: Table, width: float) -> None:
        self.table = table
        self.grid = lay_out(table.columns, table.rows, table.density, width)
        self.caption = self._caption(table.mark, width)
        self.caption_again = self._caption_again(table, width)
        self.notes = [typeset.wrap(note, table.note_look, width) for note in table.notes]
        lines = sum(len(note) for note in self.notes)
        self.note_height = lines * table.note_look.leading + (_NOTE_GAP if lines else 0)
        self._bands: dict[int, Laid] = {}

    def _caption(self, mark: Numbered | None, width: float) -> list[Line]:
        return typeset.wrap(caption_text(mark), style.CAPTION, width) if mark else []

    def _caption_again(self, table: Table, width: float) -> list[Line]:
        if table.mark is None:
            return []
        mark = table.mark
        name = Run(text.Live(lambda: mark.name), bold=True, colour=style.ACCENT)
        title = _cut(table.continued or mark.title)
        again = (name, f"\u00a0 {title} ", Run("(lanjutan)", colour=style.GREY))
        return typeset.wrap(again, style.CAPTION, width)

    def band_again(self, number: int) -> Laid | None:
        """The band that is open above a row, as it is repeated on the next page."""
        open_band = self.grid.rows[number].band
        if open_band < 0 or open_band == number:
            return None
        if open_band not in self._bands:
            self._bands[open_band] = self._lay_band(open_band)
        return self._bands[open_band]

    def _lay_band(self, number: int) -> Laid:
        columns = self.table.columns
        source = self.grid.rows[number].source or Row(())
        cells = _continued_cells(source, columns)
        return lay_row(columns, Row(cells, "band"), self.grid)


def _continued_cells(source: Row, columns: Sequence[TableColumn]) -> list[Content | None]:
    """The band's code and text with '(lanjutan)'; sums are not repeated."""
    texts = [
        number
        for number, cell in enumerate(source.cells)
        if cell and columns[number].kind in ("text", "code")
    ]
    name = texts[-1] if texts else 0
    cells: list[Content | None] = [_cut(text.plain(cell or "")) for cell in source.cells[:name]]
    cells.append(source.cells[name] if source.cells else "")
    title = _cut(text.plain(source.continued or cells[name] or ""))
    cells[name] = f"{title} (lanjutan)"
    return cells


class _Part(Block):
    """The rows of a table that stand on one page, or that are still to be placed."""

    role = ""

    def __init__(self, plan: _MeasuredTable, start: int, stop: int) -> None:
        self.plan, self.start, self.stop = plan, start, stop
        self.before, self.after = plan.table.before, plan.table.after
        self._last = stop == len(plan.grid.rows)
        self.closes = self._last and plan.table.closes

    @property
    def _caption(self) -> list[Line]:
        return self.plan.caption_again if self.start else self.plan.caption

    def _top_height(self) -> float:
        """Caption, head and repeated band."""
        caption = self._caption
        height = len(caption) * style.CAPTION.leading + (_CAPTION_GAP if caption else 0)
        if self.plan.grid.head:
            height += self.plan.grid.head.height
        again = self.plan.band_again(self.start) if self.start else None
        return height + (again.height if again else 0)

    def _rows_height(self, stop: int) -> float:
        tops = self.plan.grid.tops
        return tops[stop] - tops[self.start]

    def _height_to(self, stop: int) -> float:
        last = stop == len(self.plan.grid.rows)
        tail = self.plan.note_height if last else _CONTINUED_HEIGHT
        return self._top_height() + self._rows_height(stop) + tail

    def height(self, width: float) -> float:  # noqa: ARG002
        return self._height_to(self.stop)

    def lead(self, width: float, page: float) -> float:
        whole = self.height(width)
        if whole <= page * self.plan.table.whole:
            return whole
        stop = min(self.start + 2, self.stop)
        while stop < self.stop and self.plan.grid.rows[stop - 1].glue:
            stop += 1
        return min(self._height_to(stop), page)

    def split(
        self,
        width: float,  # noqa: ARG002
        room: float,
        page: float,
    ) -> tuple[Block, Block] | None:
        rows, tops = self.plan.grid.rows, self.plan.grid.tops
        space = room - self._top_height() - _CONTINUED_HEIGHT + EPSILON
        fits = bisect_right(tops, tops[self.start] + space) - 1
        stop = fits = min(fits, self.stop - 1)
        while stop > self.start and rows[stop - 1].glue:
            stop -= 1
        if stop <= self.start:
            if room < page - 1 or fits <= self.start:
                return None
            stop = fits
        first = _Part(self.plan, self.start, stop)
        first.mark = self.mark
        return first, _Part(self.plan, stop, self.stop)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        with pen.tag("Table", self.plan):
            y = self._draw_grid(pen, x, self._draw_caption(pen, x, top, width), width)
        self._draw_tail(pen, x, y, width)

    def _draw_grid(self, pen: Pen, x: float, y: float, width: float) -> float:
        """Head and rows under their rules; the y below them."""
        plan = self.plan
        again = plan.band_again(self.start) if self.start else None
        body = [again, *self._rows()] if again else self._rows()
        self._draw_tints(pen, body, x, y, width)
        pen.rule(x, y, x + width, y, plan.table.top_weight, style.ACCENT)
        if plan.grid.head:
            self._draw_head(pen, plan.grid.head, x, y)
            y -= plan.grid.head.height
            pen.rule(x, y, x + width, y, 0.7, style.ACCENT)
        for laid, following in zip(body, [*body[1:], None][: len(body)], strict=True):
            if laid is again:
                with pen.aside():
                    _draw_row(pen, laid, x, y, {})
            else:
                _draw_row(pen, laid, x, y, pen.row((plan, laid.number), laid.tags))
            if self.start and laid is plan.grid.rows[self.start]:
                self._draw_lead(pen, x, y - laid.above)
            y -= laid.height
            self._draw_rule(pen, laid, following, x, y, width)
        return y

    def _draw_head(self, pen: Pen, head: Laid, x: float, y: float) -> None:
        if self.start:
            with pen.aside():
                _draw_row(pen, head, x, y, {})
        else:
            _draw_row(pen, head, x, y, pen.row((self.plan, head.number), head.tags))

    def _draw_lead(self, pen: Pen, x: float, top: float) -> None:
        """What leads the group in which this page begins."""
        plan = self.plan
        with pen.aside():
            for cell in lead_again(plan.table.columns, plan.grid, self.start, self.stop):
                _draw_cell(pen, cell, x, top)

    def _rows(self) -> list[Laid]:
        return self.plan.grid.rows[self.start : self.stop]

    def _draw_tints(self, pen: Pen, body: Sequence[Laid], x: float, y: float, width: float) -> None:
        """The ground of the bands first, so that it covers half of no rule."""
        y -= self.plan.grid.head.height if self.plan.grid.head else 0
        for laid in body:
            y -= laid.height
            if laid.kind == "band":
                pen.box(x, y, width, laid.height, fill=style.BAND)

    def _draw_caption(self, pen: Pen, x: float, top: float, width: float) -> float:
        caption = self._caption
        if not caption:
            return top
        with pen.aside() if self.start else pen.tag("Caption"):
            pen.lines(caption, style.CAPTION, x, top, width)
        return top - len(caption) * style.CAPTION.leading - _CAPTION_GAP

    def _draw_rule(
        self, pen: Pen, laid: Laid, following: Laid | None, x: float, y: float, width: float
    ) -> None:
        if following is None:
            pen.rule(x, y, x + width, y, 1.1, style.ACCENT)
        elif laid.lead:
            left = self.plan.grid.lefts[laid.lead] if laid.joined else 0.0
            weight, colour = (0.35, style.HAIRLINE) if laid.joined else (0.7, style.ACCENT)
            pen.rule(x + left, y, x + width, y, weight, colour)
        elif laid.joined:
            return
        elif "total" in (laid.kind, following.kind) or laid.kind == "level":
            pen.rule(x, y, x + width, y, 0.7, style.ACCENT)
        else:
            pen.rule(x, y, x + width, y, 0.35, style.HAIRLINE)

    def _draw_tail(self, pen: Pen, x: float, y: float, width: float) -> None:
        if not self._last:
            look = style.CONTINUED
            with pen.aside():
                pen.say(x + width, y - 2 - look.baseline, _CONTINUED, look, "right")
            return
        y -= _NOTE_GAP
        look = self.plan.table.note_look
        for note in self.plan.notes:
            with pen.tag("P"):
                pen.lines(note, look, x, y, width)
            y -= len(note) * look.leading


def _draw_row(pen: Pen, laid: Laid, x: float, top: float, tags: Mapping[int, Element]) -> None:
    """``tags`` are the elements of its cells by column."""
    around = pen.words
    for cell in laid.cells:
        pen.words = tags.get(cell.column, around)
        _draw_cell(pen, cell, x, top - laid.above)
    pen.words = around


def _draw_cell(pen: Pen, cell: Cell, x: float, top: float) -> None:
    top -= cell.drop
    if cell.art is not None and cell.art.paint is not None:
        cell.art.paint(pen, x + cell.x, top - cell.art.height)
    elif cell.number:
        pen.line(x + cell.number.before, top - cell.look.baseline, cell.number.line)
    else:
        pen.lines(cell.lines, cell.look, x + cell.x, top, cell.width)
