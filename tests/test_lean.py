"""Code without docstrings and columns does what it did, in the lines it did it in."""

import argparse
import asyncio.base_events
import dataclasses
import traceback
import typing
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, ModuleType

import pytest

from lkjip_desktop import joined
from lkjip_desktop.lean import lean

FAR = "\n" * 5000
SUMS = f"""
def jumlah(satu, dua):
    "Jumlahnya."
    hasil = ({FAR}
        satu
        + dua
    )
    return [hasil
        / nilai for nilai in (2, 1)]
"""


def lines(code: CodeType) -> list[int | None]:
    """The line of each step."""
    return [line for start, end, line in code.co_lines() for _ in range(start, end, 2)]


def pairs(code: CodeType, other: CodeType) -> Iterator[tuple[CodeType, CodeType]]:
    """Each code with what became of it."""
    yield code, other
    for one, two in zip(code.co_consts, other.co_consts, strict=True):
        if isinstance(one, CodeType):
            yield from pairs(one, two)


def read(source: str) -> CodeType:
    return compile(source, "naskah.py", "exec")


@pytest.mark.parametrize("module", [argparse, asyncio.base_events, dataclasses, joined, typing])
def test_each_step_is_in_its_line_and_says_no_column(module: ModuleType):
    code = read(Path(module.__file__ or "").read_text("utf-8"))
    for before, after in pairs(code, lean(code)):
        assert lines(after) == lines(before)
        assert after.co_code == before.co_code
        assert {place[2:] for place in after.co_positions()} <= {(None, None)}


def test_it_does_what_it_did_and_fails_where_it_failed():
    told = []
    for code in (read(SUMS), lean(read(SUMS))):
        space: dict[str, typing.Any] = {}
        exec(code, space)  # noqa: S102 - our own
        assert space["jumlah"](1, 3) == [2, 4]
        with pytest.raises(TypeError) as failed:
            space["jumlah"](1, "3")
        frame = traceback.extract_tb(failed.value.__traceback__)[-1]
        told.append((frame.lineno, frame.colno is None, space["jumlah"].__doc__))
    assert told == [(told[0][0], False, "Jumlahnya."), (told[0][0], True, "")]
    assert told[0][0] > 5000


def test_it_is_smaller():
    code = read(Path(typing.__file__).read_text("utf-8"))

    def size(code: CodeType) -> int:
        return sum(len(part.co_linetable) for part, _ in pairs(code, code))

    assert size(lean(code)) < size(code) / 2
