"""A composed story as plain data, so that other typesetters can set the same text and shapes.

Lengths are points, colours "#rrggbb". A run is [text, bold, italic, colour, size, rise, goal];
only what a reader cannot miss is left out: triangles, hatching, lines to be filled in by hand.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from lkjip_desktop.report import block, cover, form, side
from lkjip_desktop.report.chart import scene
from lkjip_desktop.report.engine import contents, paragraph, style, text
from lkjip_desktop.report.engine.flow import Anchor, Block, NewPage, Space, stacked
from lkjip_desktop.report.engine.number import HEADINGS, Numbered, Numbering
from lkjip_desktop.report.engine.pages.page import Meta
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.table import grid, table
from lkjip_desktop.report.engine.table.widths import column_widths
from lkjip_desktop.report.engine.text import Content

Data = dict[str, Any]
_LEVELS = {"section": 2, "appendix": 2, "subsection": 3, "item": 4}
_MOST = 0.9  # of a page: what is higher is not kept together


def plain(story: Sequence[Block], meta: Meta, numbering: Numbering) -> Data:
    """Everything another typesetter needs; the numbers of the story are filled in by this."""
    numbering.assign(mark for piece in story for mark in piece.marks())
    frames = {lying: meta.paper.frame(landscape=lying) for lying in (False, True)}
    return {
        "title": meta.title,
        "satker": meta.satker,
        "short": meta.short,
        "draft": meta.draft,
        "frames": {
            "landscape" if lying else "portrait": {
                name: round(getattr(frame, name), 2)
                for name in ("width", "height", "left", "right", "top", "bottom", "head", "foot")
            }
            for lying, frame in frames.items()
        },
        "sections": list(_sections(story, frames)),
    }


def _sections(story: Sequence[Block], frames: dict[bool, style.Frame]) -> Iterator[Data]:
    """Runs of blocks that share paper and furniture; each begins a page."""
    now: Data = {"kind": "body", "landscape": False, "head": "", "opener": False, "blocks": []}
    before = None
    for piece in _spliced(story):
        if isinstance(piece, NewPage):
            if now["blocks"]:
                yield now
                before = now["kind"]
            now = _turned(now, piece, before)
        else:
            frame = frames[now["landscape"]]
            now["blocks"] += _blocks(piece, frame.text_width, frame.text_height)
    if now["blocks"]:
        yield now


def _turned(now: Data, command: NewPage, before: str | None) -> Data:
    kind = command.kind or now["kind"]
    head = now["head"] if command.head is None else command.head
    if isinstance(head, Numbered):
        head = f"{head.name} {head.title}"
    lying = now["landscape"] if command.landscape is None else command.landscape
    return {
        "kind": kind,
        "landscape": lying,
        "head": head,
        "opener": command.opener,
        "restart": kind != before,
        "blocks": [],
    }


def _spliced(story: Iterable[Block]) -> Iterator[Block]:
    for piece in story:
        inner = None if piece.bound or isinstance(piece, contents.Contents) else piece.expand()
        if inner is None:
            yield piece
        else:
            yield from _spliced(inner)


def _blocks(piece: Block, width: float, page: float) -> list[Data]:
    if isinstance(piece, contents.Contents):
        return [{"t": "contents", "kinds": list(piece.kinds)}]
    inner = piece.expand()
    if inner is not None:
        found = [data for child in inner for data in _blocks(child, width, page)]
        whole = piece.bound and stacked(inner, width) < page * _MOST
        return [{"t": "bound", "blocks": found}] if whole else found
    return _leaf(piece, width)


def _leaf(piece: Block, width: float) -> list[Data]:  # noqa: C901, PLR0911, PLR0912 - a case a kind
    match piece:
        case paragraph.Paragraph():
            return [_text(piece.content, piece.look, mark=piece.mark, marker=piece.marker)]
        case table.Table():
            return _table(piece, width)
        case scene.Chart():
            return [_chart(piece.scene(width), piece.before, piece.after)]
        case block.Opener(mark=Numbered() as mark):
            return _opener(mark)
        case Anchor(mark=Numbered() as mark):
            return [_text("", TextStyle(1, 1), mark=mark)]
        case Space():
            return [{"t": "space", "height": piece.before}]
        case block.KeyFigures():
            return [_key_figures(piece, width)]
        case block.Strip():
            return [*_leaf(piece.chart, width), _key_figures(piece.figures, width)]
        case side.Inset():
            head = [_text(piece.row.heading, style.ANALYSIS_LABEL)] if piece.lined else []
            return [*head, *_leaf(piece.inner, width - side.INDENT)]
        case form.Letterhead():
            return [
                _text(words, TextStyle(10.5, 15, align="centre"))
                for words in (*piece.names, piece.address)
            ]
        case form.Definitions():
            rows = [[name, ":", value] for name, value in piece.pairs]
            return [_bare(rows, [110, 12, width - 122], TextStyle(11, 17))]
        case form.Signature():
            return [_signature(piece, width)]
        case form.SideBySide():
            cells = [[_stack(blocks) for _, _, blocks in piece.stacks]]
            return [_bare(cells, [width / len(cells[0])] * len(cells[0]), style.SIGNATURE)]
        case cover.Cover():
            return _cover(piece)
    raise TypeError(f"no plain form of {type(piece).__name__}")


def _text(
    content: Content, look: TextStyle, *, mark: Numbered | None = None, marker: Content = ""
) -> Data:
    return {
        "t": "text",
        "runs": _runs(content, look),
        "look": _look(look),
        "marker": _runs(marker, look) if marker else [],
        "mark": _mark(mark) if mark else None,
    }


def _mark(mark: Numbered) -> Data:
    name = mark.name if mark.kind in ("chapter", "table", "figure") else mark.number
    return {
        "kind": mark.kind,
        "level": _LEVELS.get(mark.kind, 1),
        "heading": mark.kind in HEADINGS,
        "listed": mark.listed,
        "number": text.clean(name) if mark.number else "",
        "title": text.clean(mark.listing),
        "key": mark.key,
    }


def _look(look: TextStyle) -> Data:
    return {
        "size": look.size,
        "leading": look.leading,
        "bold": look.cut in (style.BOLD, style.BOLD_ITALIC),
        "italic": look.cut in (style.ITALIC, style.BOLD_ITALIC),
        "colour": _hex(look.colour),
        "align": look.align,
        "before": look.before,
        "after": look.after,
        "indent": look.indent,
        "keep": look.keep,
    }


def _hex(operands: str) -> str:
    parts = [round(float(part) * 255) for part in operands.split()]
    return "#{:02x}{:02x}{:02x}".format(*parts)


def _runs(content: Content, look: TextStyle) -> list[list[Any]]:
    """Runs with the look's own bold and italic in them; page references keep only their goal."""
    base = _look(look)
    return [
        [
            "" if (reference := _reference(run)) else text.text_of(run),
            run.bold or base["bold"],
            run.italic or base["italic"],
            _hex(run.colour) if run.colour else None,
            run.size,
            run.rise,
            reference,
        ]
        for run in text.runs(content)
    ]


def _reference(run: text.Run) -> str | None:
    live = run.text
    return live.target if isinstance(live, text.Live) and live.volatile else None


def _opener(mark: Numbered) -> list[Data]:
    title = _text(mark.title, style.OPENER.but(after=20, keep=True), mark=mark)
    if mark.kind != "chapter":
        return [title]
    return [_text(mark.name.upper(), style.OPENER_NUMBER.but(before=12, keep=True)), title]


def _cover(piece: cover.Cover) -> list[Data]:
    large = TextStyle(37, 42, style.BOLD, before=120)
    return [
        *(_text(words, TextStyle(11, 15.9)) for words in piece.office),
        _text(piece.kicker, large.but(size=12.5, leading=16)),
        _text(piece.title, large.but(before=8)),
        _text(piece.year, TextStyle(150, 180, style.BOLD, style.ACCENT)),
        _text(piece.satker, TextStyle(17, 21, style.BOLD)),
        *(_text(words, TextStyle(9.2, 13.6)) for words in piece.address),
    ]


def _chart(drawn: scene.Scene, before: float, after: float) -> Data:
    return {
        "t": "chart",
        "width": drawn.width,
        "height": round(drawn.height, 2),
        "before": before,
        "after": after,
        "shapes": [_shape(shape) for shape in drawn.shapes],
        "labels": [
            {
                "x": round(label.rect.left, 2),
                "y": round(label.y, 2),
                "words": text.clean(label.words),
                "plate": label.plate,
                "rect": [round(edge, 2) for edge in label.rect],
                **_look(label.look),
            }
            for label in drawn.labels
        ],
    }


def _shape(shape: scene.Shape) -> Data:
    match shape:
        case scene.Bar(x, y, width, height, fill):
            place = [round(value, 2) for value in (x, y, max(width, 0), height)]
            return {"s": "bar", "at": place, "fill": fill}
        case scene.Rule(x1, y1, x2, y2, weight, colour, dash):
            place = [round(value, 2) for value in (x1, y1, x2, y2)]
            dashes = list(dash)
            return {"s": "rule", "at": place, "w": weight, "c": _hex(colour), "dash": dashes}
        case scene.Dot(x, y, radius):
            return {"s": "dot", "at": [round(x, 2), round(y, 2), radius]}


def _table(piece: table.Table, width: float) -> list[Data]:
    columns, density = piece.columns, piece.density
    found: list[Data] = []
    if piece.mark:
        look = style.CAPTION.but(before=piece.before, after=5, keep=True)
        found.append(_text(table.caption_text(piece.mark), look, mark=piece.mark))
    head = None
    if any(text.plain(column.head) for column in columns):
        cells = [
            _cell(at, 1, column.head, density.head, column.kind)
            for at, column in enumerate(columns)
        ]
        head = {"kind": "head", "cells": cells}
    found.append(
        {
            "t": "table",
            "widths": [
                round(value, 2) for value in column_widths(columns, piece.rows, density, width)
            ],
            "head": head,
            "rows": [_row(columns, row, density) for row in piece.rows],
            "pad": [density.pad_left, density.pad_right, density.pad_y],
            "rules": True,
            "after": piece.after,
        }
    )
    found += [_text(note, piece.note_look) for note in piece.notes]
    return found


def _row(columns: Sequence[grid.TableColumn], row: grid.Row, density: grid.Density) -> Data:
    cells = [
        _cell(at, span, content, grid.look_of(columns[at], row.kind, density), columns[at].kind)
        for at, content, span in grid.spans(row, len(columns))
    ]
    return {"kind": row.kind, "cells": cells}


def _cell(at: int, span: int, content: Content, look: TextStyle, kind: str) -> Data:
    return {
        "at": at,
        "span": span,
        "runs": _runs(content, look),
        "look": _look(look.but(align="right") if kind == "number" else look),
        "number": kind == "number",
    }


def _bare(
    rows: Sequence[Sequence[Content]],
    widths: Sequence[float],
    look: TextStyle,
    *,
    rules: bool = False,
) -> Data:
    """A table without head, for what stands side by side."""
    return {
        "t": "table",
        "widths": [round(value, 2) for value in widths],
        "head": None,
        "rows": [
            {
                "kind": "row",
                "cells": [_cell(at, 1, content, look, "text") for at, content in enumerate(cells)],
            }
            for cells in rows
        ],
        "pad": [0, 4, 3],
        "rules": rules,
        "after": 10,
    }


def _key_figures(piece: block.KeyFigures, width: float) -> Data:
    cells: list[Content] = []
    for figure in piece.figures:
        bold = text.Run(figure.value, bold=True, size=piece.size * 0.8)
        cells.append((f"{figure.label}\n", bold, f" {figure.unit}\n{figure.note}"))
    return _bare([cells], [width / len(cells)] * len(cells), TextStyle(8, 12), rules=True)


def _party(party: form.Signatory) -> Content:
    pieces: list[text.Run] = []
    for above in party.above:
        pieces += [*text.runs(above), text.Run("\n")]
    nip = f"\nNIP {form.group_nip(party.nip)}" if party.nip else ""
    return [*pieces, text.Run("\n\n\n\n"), text.bold(party.name), text.Run(nip)]


def _signature(piece: form.Signature, width: float) -> Data:
    parties = [_party(party) for party in piece.parties]
    if len(parties) == 1:
        return _bare([["", *parties]], [width * 0.58, width * 0.42], style.SIGNATURE)
    return _bare([parties], [width / len(parties)] * len(parties), style.SIGNATURE)


def _stack(blocks: Sequence[Block]) -> Content:
    """The text of a stack in a form; a run for each line."""
    pieces: list[text.Run] = []
    for piece in blocks:
        match piece:
            case paragraph.Paragraph():
                pieces += text.runs(piece.content)
            case form.Blank():
                pieces.append(text.Run(piece.label))
            case form.Signature():
                pieces += [run for party in piece.parties for run in text.runs(_party(party))]
        pieces.append(text.Run("\n"))
    return pieces
