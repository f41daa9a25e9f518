"""Texts that try a pattern hardest: what its own repeats eat, again and again, and then no end."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

# The parse of a pattern has no public name; a Python that moves it fails here and is seen.
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_TRIED = " a1A.,-_*#=:;/\\|'\"([{<>)]}%&~–“\n\t\0é"
_CLASSES = {
    code.CATEGORY_DIGIT: "1",
    code.CATEGORY_NOT_DIGIT: "a",
    code.CATEGORY_SPACE: " ",
    code.CATEGORY_NOT_SPACE: "a",
    code.CATEGORY_WORD: "a",
    code.CATEGORY_NOT_WORD: ".",
}
_REPEATS = {code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT}

Node = tuple[Any, Any]


def pumps(pattern: re.Pattern[str], ways: int = 3) -> set[tuple[str, str]]:
    """What stands once at the beginning of a hostile text, and what is repeated behind it.

    Repeated are the letters of each class, what each repeat and each pair of neighbours takes,
    every beginning of the pattern, and the whole; each behind nothing and behind its beginning.
    """
    tree = list(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG))
    found: set[tuple[str, str]] = set()
    for way in range(ways):
        found |= _of_sequence(tree, "", way)
        whole = example(tree, way)
        found |= {("", whole), ("", whole + " "), ("", whole + ","), ("", whole[:-1])}
    return {(begun, piece) for begun, piece in found if piece}


def _of_sequence(nodes: list[Node], begun: str, way: int) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    before = begun
    for node in nodes:
        own = example([node], way)
        found |= {("", own), (before, own), ("", before + own)}
        for inner in _below(node):
            found |= _of_sequence(inner, before, way)
        for letter in _letters(node):
            found |= {("", letter), (before, letter)}
        before += own
    for one, two in pairwise(nodes):
        found.add(("", example([one, two], way)))
    return found


def _below(node: Node) -> Iterator[list[Node]]:
    kind, value = node
    if kind in _REPEATS:
        yield list(value[2])
    elif kind is code.SUBPATTERN:
        yield list(value[3])
    elif kind is code.BRANCH:
        yield from map(list, value[1])
    elif kind in {code.ASSERT, code.ASSERT_NOT}:
        yield list(value[1])
    elif kind is code.ATOMIC_GROUP:
        yield list(value)


def _letters(node: Node) -> set[str]:
    kind, value = node
    if kind is code.IN:
        return set(_members(value)[:6])
    return set()


def example(nodes: Iterable[Node], way: int) -> str:
    """A text that these parts take; `way` chooses among branches, letters and lengths."""
    return "".join(_example(kind, value, way) for kind, value in nodes)


def _example(kind: Any, value: Any, way: int) -> str:
    if kind is code.LITERAL:
        return chr(value)
    if kind is code.NOT_LITERAL:
        return next(letter for letter in _TRIED if ord(letter) != value)
    if kind is code.ANY:
        return "a"
    if kind is code.IN:
        members = _members(value)
        return members[way % len(members)] if members else ""
    if kind is code.BRANCH:
        return example(value[1][way % len(value[1])], way)
    if kind in _REPEATS:
        least, most, inner = value
        return example(inner, way) * min(int(most), max(int(least), way))
    if kind is code.SUBPATTERN:
        return example(value[3], way)
    return example(value, way) if kind is code.ATOMIC_GROUP else ""


def _members(items: list[Node]) -> list[str]:
    """Letters of a class, its own first; of one that says what it is not, some of all others."""
    named: list[str] = []
    for kind, value in items:
        if kind is code.LITERAL:
            named.append(chr(value))
        elif kind is code.RANGE:
            named += [chr(value[0]), chr(value[1])]
        elif kind is code.CATEGORY:
            named.append(_CLASSES[value])
    if items[0][0] is code.NEGATE:
        return [letter for letter in _TRIED if letter not in named] or ["a"]
    return named
