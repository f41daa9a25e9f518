"""The code of a module without what no start needs: a fifth of its memory.

Left out is what Python itself leaves out where it is told to: the docstrings of functions
(`python -OO`), and the columns of each line that a traceback underlines
(`python -X no_debug_ranges`); the lines stay. Both are chosen when Python begins, for what it
compiles from then on, and this program finds the bytecode of its libraries compiled.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from opcode import hasconst
from types import CodeType
from typing import Final

_FUNCTION: Final = 1
"""`inspect.CO_OPTIMIZED`: what a class or a module says of itself is no constant of theirs."""
_LINE, _NO_LINE = 13, 15
"""Kinds of an entry in the table of lines: Objects/locations.md of CPython."""
_MOST: Final = 8
"""Steps of code that one entry holds."""
_SIX: Final = 0x3F
"""Bits of a number in one byte; the next one says that more follow."""


def lean(code: CodeType) -> CodeType:
    """The same code, which does the same in the same lines."""
    consts = tuple([lean(it) if isinstance(it, CodeType) else it for it in code.co_consts])
    if _says(code):
        consts = ("", *consts[1:])  # numpy wants some text
    return code.replace(co_consts=consts, co_linetable=bytes(_table(code)))


def _says(code: CodeType) -> bool:
    """Whether the first constant is a docstring and nothing else."""
    if not code.co_flags & _FUNCTION or code.co_name.startswith("<") or not code.co_consts:
        return False
    steps = zip(code.co_code[::2], code.co_code[1::2], strict=True)
    return isinstance(code.co_consts[0], str) and not any(
        place == 0 and step in hasconst for step, place in steps
    )


def _table(code: CodeType) -> Iterator[int]:
    before = code.co_firstlineno
    for line, parts in groupby(code.co_lines(), key=lambda part: part[2]):
        left = sum(end - start for start, end, _ in parts) // 2
        while left:
            steps = min(left, _MOST)
            left -= steps
            yield 0x80 | (_NO_LINE if line is None else _LINE) << 3 | steps - 1
            if line is not None:
                yield from _signed(line - before)
                before = line


def _signed(number: int) -> Iterator[int]:
    """The lowest bits first; the very lowest says whether it is negative."""
    left = abs(number) << 1 | (number < 0)
    while left > _SIX:
        yield _SIX + 1 | left & _SIX
        left >>= 6
    yield left
