"""Narratives written in Markdown as blocks of a story."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeAlias

from lkjip_desktop.prose.simple import TextNode
from lkjip_desktop.prose.syntax import FIRST, PRIVATE, letters, parse, store
from lkjip_desktop.report.engine import number, style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.paragraph import LEAST, Paragraph
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, row
from lkjip_desktop.report.engine.text import Content, Live, Piece, Run

Value: TypeAlias = str | Live | Block
"""What a placeholder becomes; a block, such as a picture, is set after the text it stands in."""
Resolve = Callable[[str], "Value"]
_NESTED: Final = 18
# A sentence or two in which nothing can be mark-up: most texts, and the parser takes its time.
_PLAIN: Final = re.compile(r"[A-Z][^\n\r*_`\[\]<>\\&|~!\0]*[^\s*_`\[\]<>\\&|~!\0]")


def blocks(
    source: str, resolve: Resolve = lambda name: f"{{{{{name}}}}}", look: TextStyle = style.BODY
) -> list[Block]:
    """Paragraphs, lists, headings and simple tables; what Markdown does not know stays text.

    ``resolve`` turns the inside of {{...}} into text, a reference or a block. ``look`` is the
    style of paragraphs; lists follow it in size.
    """
    stored, names = store(source)
    writer = _StoryWriter([resolve(name) for name in names], look)
    if _PLAIN.fullmatch(stored):
        return list(writer.placed([Run(part) for part in writer.filled(stored)]))
    written = list(writer.blocks(parse(stored)))
    if letters(stored) > sum(letters(words) for words in writer.seen):
        # A cell beyond the last heading or the title of a link would vanish: set it as typed.
        lines = (list(writer.filled(line)) for line in stored.splitlines() if line)
        return [block for line in lines for block in writer.placed(line)]
    return written


def inline(source: str, resolve: Resolve = lambda name: f"{{{{{name}}}}}") -> Content:
    """One stretch of text with bold and italic, its paragraphs parted by line breaks."""
    pieces: list[Piece] = []
    for block in blocks(source, resolve):
        if isinstance(block, Paragraph):
            if pieces:
                pieces.append("\n")
            if block.marker:
                pieces.append(f"{_words(block.marker)} ")
            content = block.content
            pieces += [content] if isinstance(content, (str, Live, Run)) else list(content)
        elif isinstance(block, Table):
            for line in block.rows:
                cells = [cell for cell in line.cells if cell]
                for position, cell in enumerate(cells):
                    pieces.append("; " if position else "\n")
                    pieces += [cell] if isinstance(cell, (str, Live, Run)) else list(cell)
    return pieces


def _words(content: Content) -> str:
    return content if isinstance(content, str) else ""


class _StoryWriter:
    """Walks the tree of one narrative."""

    def __init__(self, values: Sequence[Value], look: TextStyle) -> None:
        self.values, self.look = values, look
        self.seen: list[str] = []
        self.waiting: list[Block] = []
        """Pictures met in the text that is being set."""
        self.item_look = look.but(
            align="left",
            indent=20,
            after=1.5 if look.after > 2 else 0.5,  # noqa: PLR2004
        )

    def blocks(self, nodes: Sequence[TextNode]) -> Iterator[Block]:
        for node in nodes:
            match node.type:
                case "paragraph":
                    yield from self.placed(self.content(node))
                case "heading":
                    yield from self.placed(self.content(node), style.SMALL_HEADING, LEAST)
                case "bullet_list" | "ordered_list":
                    yield from _spaced(list(self.items(node, 0)), self.look)
                case "table":
                    yield self.table(node)
                    yield from self.pictures()
                case "hr":
                    pass
                case _:
                    yield from self.blocks(node.children)

    def placed(
        self, content: Sequence[Piece], look: TextStyle | None = None, depth: int = 0
    ) -> Iterator[Block]:
        """A paragraph and the pictures that stand in it; one that holds nothing else vanishes."""
        if any(str(piece).strip() for piece in map(_bare, content)):
            yield Paragraph(content, look or self.look, depth=depth)
        yield from self.pictures()

    def pictures(self) -> Iterator[Block]:
        """The pictures met since the last call."""
        yield from self.waiting
        self.waiting = []

    def items(self, node: TextNode, depth: int) -> Iterator[Block]:
        """The items of a list and of the lists inside them, each as one paragraph or more."""
        start = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else 0
        for position, item in enumerate(node.children):
            marker = _marker(node, start + position, depth)
            for child in item.children:
                if child.type in ("bullet_list", "ordered_list"):
                    yield from self.items(child, depth + 1)
                    continue
                for block in self.blocks([child]):
                    if isinstance(block, Paragraph):
                        yield self._item(block.content, marker, depth)
                        marker = ""
                    elif not isinstance(block, Table):
                        yield block

    def _item(self, content: Content, marker: str, depth: int) -> Paragraph:
        at = depth * _NESTED
        look = self.item_look.but(indent=self.item_look.indent + at)
        return Paragraph(content, look, marker=marker, marker_at=at + 2)

    def content(self, node: TextNode) -> list[Piece]:
        inner = node.children[0] if node.children and node.children[0].type == "inline" else node
        return [
            piece
            for token in inner.children
            for piece in self.runs(token, strong=False, emphasised=False)
        ]

    def runs(self, node: TextNode, *, strong: bool, emphasised: bool) -> Iterator[Run]:
        strong = strong or node.type == "strong"
        emphasised = emphasised or node.type == "em"
        if node.type == "softbreak":
            yield Run(" ")
        elif node.type == "hardbreak":
            yield Run("\n")
        elif node.children:
            for child in node.children:
                yield from self.runs(child, strong=strong, emphasised=emphasised)
            if node.type == "link":
                yield from self.address(node)
        else:
            self.seen.append(node.content)
            for part in self.filled(node.content):
                yield Run(part, bold=strong, italic=emphasised)

    def address(self, node: TextNode) -> Iterator[Run]:
        """On paper a link is worth what one can read of it."""
        address = str(node.attrs.get("href", ""))
        if address and address.removeprefix("mailto:") != "".join(
            child.content for child in node.children
        ):
            self.seen.append(address)
            yield Run(f" ({address})")

    def filled(self, words: str) -> Iterator[str | Live]:
        """The text with its placeholders replaced."""
        end = 0
        for match in PRIVATE.finditer(words):
            if match.start() > end:
                yield words[end : match.start()]
            value = self.values[ord(match[0]) - FIRST]
            if isinstance(value, Block):
                self.waiting.append(value)
            else:
                yield value
            end = match.end()
        if end < len(words):
            yield words[end:]

    def table(self, node: TextNode) -> Table:
        lines = [line for part in node.children for line in part.children]
        heads, *rows = [[self.content(cell) for cell in line.children] for line in lines]
        kinds = [_kind(cell) for cell in lines[0].children]
        columns = [TableColumn(head, kind) for head, kind in zip(heads, kinds, strict=True)]
        return Table(columns, [row(*cells) for cells in rows], density=grid.NORMAL)


def _kind(cell: TextNode) -> "grid.ColumnKind":
    """A column that is set flush right holds figures."""
    return "number" if "right" in str(cell.attrs.get("style", "")) else "text"


def _marker(node: TextNode, position: int, depth: int) -> str:
    if node.type == "bullet_list":
        return "–"
    return f"{number.letters(position).lower()}." if depth % 2 else f"{position}."


def _spaced(items: list[Block], look: TextStyle) -> list[Block]:
    if items and isinstance(items[-1], Paragraph):
        items[-1].after = look.after
    return items


def _bare(piece: Piece) -> object:
    return piece.text if isinstance(piece, Run) else piece
