"""What was done of a row, mistyped beside a whole that is right: 989 yang direkam dari 1.067."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.fact.digit import slip
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import (
    contradicted,
    exact,
    in_row,
    rows_called,
    rows_named,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import agrees, digits
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_DONE_OF: Final = pattern(r"(?P<part>q)N?c{0,2}Vc?d[ce]{0,2}(?P<whole>q)")
_FEW: Final = 2
"""So few digits are another number as easily as a mistyped one."""


@needing("RqVdq", own=True, figure=True)
def wrong_done(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A number out of the whole of a row that is mistyped, whatever verb tells what was done."""
    hasil = facts.indikator(own)
    if hasil is None or not parsed.is_of(facts.tahun):
        return
    for match in _DONE_OF.finditer(parsed.letters):
        start, end = _clause(parsed, match)
        part, whole = (exact(parsed.chunks[match.start(name)]) for name in ("part", "whole"))
        rows = {*rows_named(parsed, start, end)}
        if part is None or whole is None or len(rows) != 1 or digits(part) <= _FEW:
            continue
        for _, item in rows_called(hasil, next(iter(rows))):
            done, of = item.realisasi, item.pembanding
            if not isinstance(done, Fraction) or not isinstance(of, Fraction):
                continue
            if agrees(whole, of) and not agrees(part, done) and slip(part, done):
                right = in_row(item, "realisasi", f"pada baris “{item.baris.uraian}”")
                yield contradicted(parsed, start, end - 1, part, right)


def _clause(parsed: Parsed, match: re.Match[str]) -> tuple[int, int]:
    """The first chunk of the clause that a pair stands in, and the one behind its last."""
    start = max(parsed.letters.rfind(mark, 0, match.start()) for mark in ",;:(") + 1
    return start, match.end()
