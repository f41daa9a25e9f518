"""No pattern of the program takes a time that grows with the square of a text."""

import ast
import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache
from types import ModuleType

import pytest

import lkjip_desktop
from lkjip_desktop.domain.pattern import LazyPattern
from lkjip_desktop.domain.temuan.claim.language.lexer import sentences
from tests.serangan import pumps

SHORT, LONG = 1_000, 4_000
NOTICED = 0.012
"""CPU seconds over the long text below which no growth can be told from noise."""
GROWN = 8
"""Times as long for four times the text: twice of what is linear, half of what is quadratic."""
PIECES = (
    *" \t\n\v\u00a0a1AR.,-_*#=:;/\\|'\"([{<>)]}%&~–“",
    *("a ", "1 ", "1.", "1,", ". ", ": ", " .", "a\n", "\n ", "- ", "{{", "{{ ", "(a"),
    *("Rp ", "pagu ", "capaian :", "target tahun 2024 ", "1.000", "12,5 ", "lima puluh ", "1 (a"),
    *("] ", "a.", "](", "1. ", "tahun ", "[a", "<a ", "A.1", "_a", '"a', "–1", "0-"),
)
BEGINNINGS = ("", "pagu", "1", "1 (a", "lima", "lima (1", "pagu 1,,", "tahun", "{{a", "Rp", "“")
"""What a pattern may have found before it comes to the blanks, digits and letters of a piece."""
WHOLE, ANYWHERE = {"match", "fullmatch"}, {"search", "finditer", "findall", "sub", "subn", "split"}
METHODS = (WHOLE | ANYWHERE) - {"split"}
"""Those that a text does not have, too."""
LOCAL = {"tahun": 2031, "side": "before"}
"""What a function puts into the words of a pattern."""
OURS = {"(<w:p>.*?</w:p>)", r"<(widget|layout|actiongroup|action)\b([^>]*)>"}
"""Looked for only in XML of the program itself, where all that begins has its end."""

Uses = dict[re.Pattern[str], set[str]]


@cache
def patterns() -> Uses:
    """Every pattern that the package compiles, and the methods by which it is used.

    Found as values of modules and classes, also in lists, and as words in a call, wherever it
    stands. What no call names is used as its module uses what it holds by another name.
    """
    found: Uses = {}
    for module in pkgutil.walk_packages(lkjip_desktop.__path__, "lkjip_desktop."):
        if not module.name.endswith("__main__"):
            for item, method in _of_module(importlib.import_module(module.name)):
                found.setdefault(item, set()).update({method} - {""})
    return {item: uses or WHOLE | ANYWHERE for item, uses in found.items()}


def _of_module(module: ModuleType) -> Iterator[tuple[re.Pattern[str], str]]:
    tree = ast.parse(inspect.getsource(module))
    calls = [(item, item.func) for item in ast.walk(tree) if isinstance(item, ast.Call)]
    methods = [(call, used) for call, used in calls if isinstance(used, ast.Attribute)]
    called = [found for call, used in methods for found in _of_call(module, call, used)]
    yield from called
    named = {item for item, method in called if method}
    others = {used.attr for _, used in methods if not _held(module, used.value)} & METHODS
    for item in (item for value in vars(module).values() for item in _inside(value)):
        for method in others if item not in named else ():
            yield item, method
        yield item, ""
    if module.__name__ == "lkjip_desktop.cli.parser":
        for text, _ in module._MESSAGES:
            yield re.compile(text, re.DOTALL), "fullmatch"


def _held(module: ModuleType, node: ast.expr) -> bool:
    """Whether it is known what a method is called of: a pattern by its name, a text, a module."""
    if not isinstance(node, ast.Name):
        return True
    return isinstance(vars(module).get(node.id), re.Pattern | LazyPattern | ModuleType)


def _of_call(
    module: ModuleType, call: ast.Call, used: ast.Attribute
) -> Iterator[tuple[re.Pattern[str], str]]:
    if used.attr not in WHOLE | ANYWHERE | {"compile"}:
        return
    words = ast.unparse(used.value) == "re"
    try:
        held = _value(module, call.args[0] if words else used.value)
    except (NameError, AttributeError, IndexError):  # of a function: what it was handed
        return
    if words and isinstance(held, str):
        yield re.compile(held, _flags(module, call)), used.attr.replace("compile", "")
    elif isinstance(held, re.Pattern | LazyPattern):
        yield from ((item, used.attr) for item in _inside(held))


def _value(module: ModuleType, node: ast.expr) -> object:
    named = isinstance(node, ast.Name | ast.Attribute | ast.Constant | ast.JoinedStr | ast.BinOp)
    if not named:
        raise NameError(ast.unparse(node))
    return eval(ast.unparse(node), dict(vars(module)) | LOCAL)  # noqa: S307  our own source


def _flags(module: ModuleType, call: ast.Call) -> int:
    given = [item.value for item in call.keywords if item.arg == "flags"]
    if ast.unparse(call.func) == "re.compile":
        given += call.args[1:]
    flags = _value(module, given[0]) if given else 0
    assert isinstance(flags, int)
    return flags


def _inside(value: object, depth: int = 3) -> Iterator[re.Pattern[str]]:
    if isinstance(value, LazyPattern):
        value = re.compile(value.pattern, value.flags)
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif isinstance(value, type) and value.__module__.startswith("lkjip_desktop"):
        yield from (found for item in vars(value).values() for found in _inside(item, 0))
    elif depth and isinstance(value, tuple | list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _inside(item, depth - 1)


def attacked() -> list[re.Pattern[str]]:
    return [item for item in patterns() if item.pattern not in OURS]


def seconds(pattern: re.Pattern[str], uses: set[str], text: str) -> float:
    """CPU that a look at a text takes."""
    began = time.process_time()
    for method in uses & WHOLE:
        getattr(pattern, method)(text)
    for _ in pattern.finditer(text) if uses & ANYWHERE else ():
        pass
    return time.process_time() - began


def grows(pattern: re.Pattern[str], begun: str, piece: str) -> str:
    """Where the time grows faster than the text, in which text; "" where it does not."""
    uses = patterns()[pattern]
    short, long = (begun + piece * (size // len(piece)) + "\0" for size in (SHORT, LONG))
    if seconds(pattern, uses, long) <= NOTICED:
        return ""
    before, taken = (min(seconds(pattern, uses, text) for _ in range(5)) for text in (short, long))
    return f"{pattern.pattern} {begun!r} {piece!r}" if taken > GROWN * max(before, 1e-3) else ""


def test_patterns_are_found_wherever_they_stand() -> None:
    found = patterns()
    assert len(found) > 350
    assert {"match"} in found.values()
    assert re.compile(r"(?<!\d)2031(?!\d)") in found


def test_no_pattern_grows_with_the_square_of_what_it_takes_itself() -> None:
    for pattern in attacked():
        for begun, piece in pumps(pattern, 1):
            assert not grows(pattern, begun, piece)


@pytest.mark.lama
def test_no_pattern_grows_with_the_square_of_any_text() -> None:
    general = {(begun, piece) for piece in " \n1a.," for begun in BEGINNINGS}
    general |= {("", piece) for piece in PIECES}
    found = [
        grows(pattern, begun, piece)
        for pattern in attacked()
        for begun, piece in sorted(pumps(pattern) | general)
    ]
    assert [text for text in found if text] == []


def test_a_sentence_of_blanks_is_read_in_a_time_that_grows_with_it() -> None:
    def taken(count: int) -> float:
        began = time.process_time()
        sentences("Pagu" + " " * count + "1")
        return time.process_time() - began

    short, long = min(taken(1_000 + n) for n in range(3)), taken(8_000)
    assert long < 20 * max(short, 1e-3)
