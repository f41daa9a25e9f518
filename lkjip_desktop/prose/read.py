"""Reads the Markdown of a text into lines and tables, just as the report understands it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from lkjip_desktop.prose.block import Block, Kind, TextLine, TextRun, TextTable, tidy
from lkjip_desktop.prose.simple import TextNode
from lkjip_desktop.prose.syntax import FIRST, PRIVATE, letters, parse, store

_LISTS: Final = {"bullet_list": Kind.BULLET, "ordered_list": Kind.NUMBER}


def read(source: str) -> tuple[Block, ...]:
    """The parts of a text; where parsing would lose a letter, its lines are taken as typed."""
    stored, names = store(source)
    reader = _TextReader(names)
    found = list(reader.blocks(parse(stored)))
    if letters(stored) > sum(letters(words) for words in reader.seen):
        found = [TextLine(tuple(reader.filled(line, TextRun("")))) for line in stored.splitlines()]
    return tidy(found)


class _TextReader:
    """Walks the tree of one text."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self.seen: list[str] = []

    def blocks(self, nodes: Sequence[TextNode]) -> Iterator[Block]:
        for node in nodes:
            match node.type:
                case "paragraph":
                    yield TextLine(tuple(self.content(node)))
                case "heading":
                    yield TextLine(tuple(self.content(node)), Kind.HEADING, int(node.tag[1:]))
                case "bullet_list" | "ordered_list":
                    yield from self.items(node, 0)
                case "table":
                    yield self.table(node)
                case "hr":
                    pass
                case _:
                    yield from self.blocks(node.children)

    def items(self, node: TextNode, depth: int) -> Iterator[TextLine]:
        """The items of a list and of the lists inside them."""
        kind, start = _LISTS[node.type], int(node.attrs.get("start", 1))
        for place, item in enumerate(node.children):
            head = TextLine((), kind, depth, begins=place == 0, number=start)
            for child in item.children:
                if child.type in _LISTS:
                    yield from self.items(child, depth + 1)
                    continue
                for runs in self.lines(child):
                    yield replace(head, runs=runs)
                    head = TextLine((), Kind.CONTINUED, depth)

    def lines(self, node: TextNode) -> Iterator[tuple[TextRun, ...]]:
        """What an item holds, tables as one line a row: a list has no room for them."""
        for block in self.blocks([node]):
            if isinstance(block, TextLine):
                yield block.runs
                continue
            for row in block.rows:
                yield tuple(
                    run
                    for place, cell in enumerate(row)
                    for run in ([TextRun("; ")] if place else []) + list(cell)
                )

    def content(self, node: TextNode) -> Iterator[TextRun]:
        inner = node.children[0] if node.children and node.children[0].type == "inline" else node
        for token in inner.children:
            yield from self.runs(token, TextRun(""))

    def runs(self, node: TextNode, look: TextRun) -> Iterator[TextRun]:
        look = replace(
            look, bold=look.bold or node.type == "strong", italic=look.italic or node.type == "em"
        )
        if node.type == "softbreak":
            yield replace(look, text=" ")
        elif node.type == "hardbreak":
            yield replace(look, text="\n")
        elif node.children:
            for child in node.children:
                yield from self.runs(child, look)
            if node.type == "link":
                yield from self.address(node)
        else:
            self.seen.append(node.content)
            yield from self.filled(node.content, look)

    def address(self, node: TextNode) -> Iterator[TextRun]:
        """A link is what one can read of it on paper."""
        address = str(node.attrs.get("href", ""))
        words = "".join(child.content for child in node.children)
        if address and address.removeprefix("mailto:") != words:
            self.seen.append(address)
            yield TextRun(f" ({address})")

    def filled(self, words: str, look: TextRun) -> Iterator[TextRun]:
        """The text with its live figures in their places."""
        end = 0
        for match in PRIVATE.finditer(words):
            if match.start() > end:
                yield replace(look, text=words[end : match.start()])
            yield replace(look, text=self.names[ord(match[0]) - FIRST], live=True)
            end = match.end()
        if end < len(words):
            yield replace(look, text=words[end:])

    def table(self, node: TextNode) -> TextTable:
        lines = [line for part in node.children for line in part.children]
        rows = tuple(tuple(tuple(self.content(cell)) for cell in line.children) for line in lines)
        right = tuple("right" in str(cell.attrs.get("style", "")) for cell in lines[0].children)
        return TextTable(rows, right)
