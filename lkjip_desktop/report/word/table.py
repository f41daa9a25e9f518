"""Tables of the story as tables of Word: the same widths, bands, joined cells and commas."""

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.table.grid import (
    Density,
    Row,
    TableColumn,
    cells,
    look_of,
    split_number,
    without_art,
)
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.engine.table.widths import column_widths, number_tails
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.word import look, markup
from lkjip_desktop.report.word.writer import Writer

_MOST_COLUMNS: Final = 63
"""Word refuses to open a table with more."""
_TALL: Final = 600  # characters of a cell: its row may be parted by a page break
_LEVEL_SPACE: Final = 6.0
_EASE: Final = 0.9  # points a side: columns as wide as their longest word leave Word no tolerance
_RULED: Final = 0.25  # points: Word gives a row the height of its line on top of its own
_STRONG: Final = markup.border("bottom", 0.7, look.colour(style.ACCENT))
_BAND: Final = f'<w:shd w:val="clear" w:color="auto" w:fill="{look.colour(style.BAND)}"/>'


def table(block: Table, writer: Writer, keep: bool) -> str:
    """Caption, table and notes; rows that close with what follows go to its page."""
    keep = keep or block.closes
    held = block.height(writer.width) <= writer.height * block.whole
    caption = style.CAPTION.but(before=block.before + 3, after=5)
    above = writer.caption(block.mark, caption, keep=True) if block.mark else ""
    notes = [writer.paragraph(note, block.note_look, keep=keep) for note in block.notes]
    tied = keep or bool(notes)
    parts = [_part(piece, writer, held=held, tied=tied) for piece in _narrow(block)]
    between = writer.gap(6, keep=keep)
    after = "".join(notes) if notes else writer.gap(block.after, keep=keep)
    return above + between.join(parts) + after


def _narrow(block: Table) -> Iterator[tuple[Sequence[TableColumn], Sequence[Row], Table]]:
    """The table in pieces of as many columns as Word can take, the first column in each."""
    columns, whole = without_art(block.columns, block.rows)
    yield columns[:_MOST_COLUMNS], whole, block
    rest = _MOST_COLUMNS - 1
    for start in range(_MOST_COLUMNS, len(columns), rest):
        own = [columns[0], *columns[start : start + rest]]
        rows = [Row([*row.cells[:1], *row.cells[start : start + rest]], row.kind) for row in whole]
        yield own, rows, block


@dataclass(frozen=True, slots=True)
class _CellLook:
    """What all cells of one table share."""

    columns: Sequence[TableColumn]
    density: Density
    widths: Sequence[float]
    tails: Sequence[float]
    lone: bool
    """Whether a row stands alone: LibreOffice ties no table to what follows that may not break."""


def _part(
    piece: tuple[Sequence[TableColumn], Sequence[Row], Table],
    writer: Writer,
    *,
    held: bool,
    tied: bool,
) -> str:
    """One table of Word; ``held`` together on a page if it can, ``tied`` to what follows."""
    columns, rows, block = piece
    headed = any(text.plain(column.head) for column in columns)
    if not rows and not headed:
        return ""
    density = block.density
    plan = _CellLook(
        columns,
        density,
        column_widths(columns, rows, density, writer.width),
        number_tails(columns, rows, density),
        len(rows) == 1 and not headed,
    )
    written = [_head(plan, writer)] if headed else []
    merges = _merges(rows)
    for number, row in enumerate(rows):
        following = rows[number + 1] if number + 1 < len(rows) else None
        glued = tied if following is None else held or _heads(row, following)
        glued = glued or (number > 0 and number + 2 == len(rows))  # no page with one row alone
        written.append(_row(plan, row, following, merges[number], writer, keep=glued))
    return f"<w:tbl>{_properties(plan, block, headed=headed)}{''.join(written)}</w:tbl>"


def _heads(row: Row, following: Row) -> bool:
    """Whether a page break below the row would leave it without what it belongs to."""
    return row.kind in ("band", "level") or following.kind == "total"


def _properties(plan: _CellLook, block: Table, *, headed: bool) -> str:
    density = plan.density
    sides = (
        ("top", density.pad_y - _RULED),
        ("left", max(density.pad_left - _EASE, 0)),
        ("bottom", density.pad_y - _RULED),
        ("right", max(density.pad_right - _EASE, 0)),
    )
    margins = "".join(
        f'<w:{side} w:w="{markup.twips(room)}" w:type="dxa"/>' for side, room in sides
    )
    top = markup.border("top", block.top_weight, look.colour(style.ACCENT))
    total = markup.twips(sum(plan.widths))
    grid = "".join(f'<w:gridCol w:w="{markup.twips(width)}"/>' for width in plan.widths)
    return (
        f"<w:tblPr>{markup.value('tblStyle', look.TABLE)}"
        f'<w:tblW w:w="{total}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblBorders>{top}</w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar>'
        f'<w:tblLook w:val="0{"020" if headed else "000"}" w:firstRow="{int(headed)}" '
        'w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


def _head(plan: _CellLook, writer: Writer) -> str:
    shape = plan.density.head
    written = []
    for column, width in zip(plan.columns, plan.widths, strict=True):
        own = shape.but(align="right") if column.kind in ("number", "figure") else shape
        inside = writer.paragraph(column.head, own, keep=True)
        written.append(_cell(inside, width, f"{markup.value('vAlign', 'bottom')}"))
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(written)}</w:tr>"


def _merges(rows: Sequence[Row]) -> list[str]:
    """Whether the leading cells of each row begin or go on with a group: restart, continue, ''."""
    merges, inside = [], False
    for row in rows:
        if row.lead and inside:
            merges.append("continue")
        else:
            merges.append("restart" if row.lead and row.joined else "")
        inside = bool(row.lead and row.joined)
    return merges


def _row(
    plan: _CellLook, row: Row, following: Row | None, merge: str, writer: Writer, *, keep: bool
) -> str:
    rule = _rule(row, following)
    shade = _BAND if row.kind == "band" else ""
    written = []
    for number, content, span in cells(row, len(plan.columns)):
        inside = _content(plan, row, number, content, span, writer, keep=keep)
        joined = merge if number < row.lead else ""
        properties = (
            (markup.value("gridSpan", span) if span > 1 else "")
            + (markup.value("vMerge", joined) if joined else "")
            + (f"<w:tcBorders>{rule}</w:tcBorders>" if rule else "")
            + shade
        )
        width = sum(plan.widths[number : number + span])
        written.append(_cell(inside, width, properties))
    longest = max((len(text.plain(cell)) for cell in row.cells if cell), default=0)
    free = longest >= _TALL or (plan.lone and keep)
    whole = "" if free else "<w:trPr><w:cantSplit/></w:trPr>"
    return f"<w:tr>{whole}{''.join(written)}</w:tr>"


def _rule(row: Row, following: Row | None) -> str:
    """The line below a row where it is not the hairline of all rows."""
    if following is None:
        return ""
    ends = row.lead and not row.joined
    strong = ends or row.kind == "level" or "total" in (row.kind, following.kind)
    return _STRONG if strong else ""


def _cell(inside: str, width: float, properties: str) -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{markup.twips(width)}" w:type="dxa"/>{properties}</w:tcPr>'
        f"{inside}</w:tc>"
    )


def _content(
    plan: _CellLook,
    row: Row,
    number: int,
    content: Content,
    span: int,
    writer: Writer,
    *,
    keep: bool,
) -> str:
    column = plan.columns[number]
    shape = look_of(column, row.kind, plan.density).but(keep=False)
    if row.kind == "level":
        shape = shape.but(before=_LEVEL_SPACE)
    more: dict[str, str] = {"keepLines": "<w:keepLines/>"} if plan.lone and keep else {}
    if column.kind == "figure" and span == 1:
        shape = shape.but(align="right")
    elif column.kind == "number" and span == 1 and (number or split_number(content)):
        shape = shape.but(align="right")
        short = plan.tails[number] - _tail(content, shape)
        if content and short > 0.05:  # noqa: PLR2004 - a twip
            more["ind"] = f'<w:ind w:right="{markup.twips(short)}"/>'
    return writer.paragraph(content, shape, keep=keep, extra=more)


def _tail(content: Content, shape: TextStyle) -> float:
    """The room a figure takes right of its comma; all there is for what is no figure."""
    parts = split_number(content) if content else None
    if parts is None:
        return 1e9
    whole = typeset.wrap(content, shape, 1e9)[0]
    cut = whole.segments[0].look
    return whole.width - typeset.width(parts[0], cut.cut, cut.size)
