"""What a written text may contain, for those who print it and for those who edit it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from lkjip_desktop.prose.simple import TextNode, simple

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

PLACEHOLDER: Final = re.compile(r"\{\{(.{0,400}?)\}\}", re.DOTALL)
# Placeholders travel through the parser as one private character each: no mark-up can cut them.
FIRST: Final = 0xF0000
PRIVATE: Final = re.compile("[\U000f0000-\U000ffffd]")
MISTAKEN: Final = "\ufffd"
"""What a private character becomes that a user typed: it must not pose as a placeholder."""

_SWITCHED_OFF: Final = (
    "html_block", "html_inline", "image", "code", "fence", "lheading", "entity", "reference",
)  # fmt: skip
_MOST_BRACKETS: Final = 1000
"""Opening brackets of a text that is looked at for links: the parser goes on from each of them
twenty deep, five seconds for the letters of a report that are nothing else."""


@cache
def _parser(links: bool) -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False})
    return parser.enable("table").disable([*_SWITCHED_OFF, *([] if links else ["link"])])


def store(source: str) -> tuple[str, list[str]]:
    """The text with a private character for each {{name}}, and these names in order."""
    names: list[str] = []

    def put(match: re.Match[str]) -> str:
        names.append(match[1].strip())
        return chr(FIRST + len(names) - 1)

    return PLACEHOLDER.sub(put, PRIVATE.sub(MISTAKEN, source)), names


@lru_cache(maxsize=1024)
def parse(stored: str) -> Sequence[TextNode]:
    """The blocks of a text whose placeholders are stored; what Markdown does not know is text."""
    found = simple(stored)
    return parsed(stored) if found is None else found


def parsed(stored: str) -> Sequence[TextNode]:
    """The same in whatever way a text is written, by the parser."""
    from markdown_it.tree import SyntaxTreeNode

    links = "](" in stored and stored.count("[") <= _MOST_BRACKETS
    return tuple(SyntaxTreeNode(_parser(links).parse(stored)).children)


def letters(words: str) -> int:
    """How many letters there are: a text that has fewer of them after parsing lost something."""
    return sum(map(str.isalpha, words))
