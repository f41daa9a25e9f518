"""The Markdown that nearly every text is, read without the parser.

To import markdown-it and set it up takes a tenth of an export that starts from nothing. Read here
are paragraphs and lists of one level with bold and italic words; whatever might mean more than that
is left to the parser, and a test holds that both read the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from types import MappingProxyType
from typing import Final, Protocol

from lkjip_desktop.domain.named import NamedTuple

Attributes = Mapping[str, str | int | float]


class TextNode(Protocol):
    """A part of a text as those see it who print or edit it; types are called as by markdown-it."""

    @property
    def type(self) -> str: ...
    @property
    def tag(self) -> str: ...
    @property
    def content(self) -> str: ...
    @property
    def attrs(self) -> Attributes: ...
    @property
    def children(self) -> Sequence[TextNode]: ...


class PlainNode(NamedTuple):
    """A node that was read here."""

    type: str
    children: Sequence[TextNode] = ()
    content: str = ""
    attrs: Attributes = MappingProxyType({})
    tag: str = ""


_FURTHER: Final = re.compile(r"[\0\t\r_`\[\]<>\\&|~]")
"""What may be mark-up of another sort."""
_LETTER: Final = "(?:[^\\W_]|[\U000f0000-\U000ffffd])"
"""A letter, a figure or a stored placeholder: marks beside it mean what they seem to."""
_LINE: Final = re.compile(
    rf"(?P<marker>- |[0-9]{{1,9}}\. )?(?P<words>(?![0-9]+[.)])[“\"'(]?\*{{0,2}}{_LETTER}(?:.*\S)?)"
)
_STRESSED: Final = re.compile(
    rf"(?:(?<= )|\A)(\*{{1,2}})({_LETTER}(?:[^*]*{_LETTER})?)\1(?=[ .,:;)]|\Z)"
)
_STRESS: Final = {"*": "em", "**": "strong"}


def simple(stored: str) -> Sequence[TextNode] | None:
    """The blocks of a text whose placeholders are stored; None where that takes the parser."""
    if _FURTHER.search(stored):
        return None
    found: list[TextNode] = []
    for part in stored.split("\n\n"):
        lines = part.strip("\n")
        made = _block(lines.split("\n")) if lines else None
        if lines and (made is None or _goes_on(found, made)):
            return None
        found += [made] if made else []
    return found


def _goes_on(before: Sequence[TextNode], made: TextNode) -> bool:
    """Whether it may be the rest of a list that is parted by blank lines."""
    return bool(before) and made.type != "paragraph" and made.type == before[-1].type


def _block(lines: Sequence[str]) -> TextNode | None:
    """The paragraph or list that all of the lines are."""
    read = [match for match in map(_LINE.fullmatch, lines) if match]
    inside = [made for match in read if (made := _line(match["words"]))]
    kinds = {(match["marker"] or "")[-2:] for match in read}
    if len(inside) < len(lines) or len(kinds) > 1:
        return None
    marker = read[0]["marker"]
    if not marker:
        first, *rest = inside
        return PlainNode("paragraph", [*first, *(n for line in rest for n in (_BREAK, *line))])
    items = [PlainNode("list_item", [PlainNode("paragraph", line)]) for line in inside]
    if marker == "- ":
        return PlainNode("bullet_list", items)
    return PlainNode("ordered_list", items, attrs={"start": int(marker[:-2])})


_BREAK: Final = PlainNode("softbreak")


def _line(words: str) -> Sequence[TextNode] | None:
    """Text with some of it in bold or italic; None where a star is left over."""
    parts = _STRESSED.split(words)
    nodes = []
    for between, stars, inner in zip_longest(parts[::3], parts[1::3], parts[2::3]):
        if "*" in between:
            return None
        if between:
            nodes.append(_text(between))
        if stars:
            nodes.append(PlainNode(_STRESS[stars], [_text(inner)]))
    return nodes


def _text(words: str) -> PlainNode:
    return PlainNode("text", content=words)
