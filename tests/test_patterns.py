"""No pattern of the program takes a time that grows with the square of a text."""

import ast
import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache

import pytest

import lkjip_desktop
from lkjip_desktop.domain.pattern import LazyPattern
from lkjip_desktop.domain.temuan.claim.language.lexer import sentences

SHORT, LONG = 1_000, 4_000
NOTICED = 0.02
"""CPU seconds over the long text below which no growth can be told from noise."""
PIECES = (
    *" \t\n\v\u00a0a1AR.,-_*#=:;/\\|'\"([{<>)]}%&~–“",
    *("a ", "1 ", "1.", "1,", ". ", ": ", " .", "a\n", "\n ", "- ", "{{", "{{ ", "(a"),
    *("Rp ", "pagu ", "capaian :", "target tahun 2024 ", "1.000", "12,5 ", "lima puluh ", "1 (a"),
    *("] ", "a.", "](", "1. ", "tahun ", "[a", "<a ", "A.1", "_a", '"a', "–1", "0-"),
)
BEGINNINGS = ("", "pagu", "1", "1 (a", "lima", "lima (1", "pagu 1,,", "tahun", "{{a", "Rp", "“")
"""What a pattern may have found before it comes to the blanks, digits and letters of a piece."""


_WRITTEN = re.compile(r'\bre\.(?:sub|search|split|find\w+)\(\s*(r?"(?:[^"\\\n]|\\.)*")')


@cache
def patterns() -> dict[str, tuple[re.Pattern[str], bool]]:
    """Every pattern that a module of the package holds, and whether it is looked for anywhere.

    Those in a list of patterns are matched as a whole. Those that a function writes where it uses
    them are found by their words.
    """
    found: dict[str, tuple[re.Pattern[str], bool]] = {}
    sources = []
    for module in pkgutil.walk_packages(lkjip_desktop.__path__, "lkjip_desktop."):
        if module.name.endswith("__main__"):
            continue
        loaded = importlib.import_module(module.name)
        sources.append(inspect.getsource(loaded))
        for name, value in vars(loaded).items():
            for number, pattern in enumerate(_inside(value)):
                if isinstance(pattern.pattern, str):
                    named = isinstance(value, re.Pattern | LazyPattern)
                    place = f"{module.name}.{name}" if named else f"{module.name}.{name}.{number}"
                    found[place] = (pattern, named)
    source = "".join(sources)
    matched = set(re.findall(r"\b(\w+)\.(?:full)?match\(", source))
    held = {
        place: (item, named and place.split(".")[-1] not in matched)
        for place, (item, named) in found.items()
    }
    written = {ast.literal_eval(literal) for literal in _WRITTEN.findall(source)}
    return held | {text: (re.compile(text), True) for text in written}


def _inside(value: object, depth: int = 3) -> Iterator[re.Pattern[str]]:
    if isinstance(value, LazyPattern):
        yield re.compile(value.pattern, value.flags)
    elif isinstance(value, re.Pattern):
        yield value
    elif depth and isinstance(value, tuple | list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _inside(item, depth - 1)


def seconds(pattern: re.Pattern[str], text: str, *, anywhere: bool) -> float:
    """CPU that a look at a text takes."""
    began = time.process_time()
    pattern.fullmatch(text)
    pattern.match(text)
    for _ in pattern.finditer(text) if anywhere else ():
        pass
    return time.process_time() - began


def test_the_package_has_patterns() -> None:
    found = patterns()
    assert len(found) > 50
    assert any(anywhere for _, anywhere in found.values())


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_no_pattern_grows_with_the_square_of_a_text(piece: str) -> None:
    short, long = (piece * (n // len(piece)) for n in (SHORT, LONG))
    for place, (pattern, anywhere) in patterns().items():
        for begun in BEGINNINGS if piece in " \n1a.," else ("",):
            taken = seconds(pattern, begun + long, anywhere=anywhere)
            if taken > NOTICED:
                before = min(seconds(pattern, begun + short, anywhere=anywhere) for _ in range(5))
                again = min(seconds(pattern, begun + long, anywhere=anywhere) for _ in range(5))
                assert again < 3 * LONG / SHORT * max(before, 1e-3), f"{place} {begun!r}"


def test_a_sentence_of_blanks_is_read_in_a_time_that_grows_with_it() -> None:
    def taken(count: int) -> float:
        began = time.process_time()
        sentences("Pagu" + " " * count + "1")
        return time.process_time() - began

    short, long = min(taken(1_000 + n) for n in range(3)), taken(8_000)
    assert long < 20 * max(short, 1e-3)
