"""So many of all that a table counts: where one of the two is right, the other one is, too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.fact.digit import slip
from lkjip_desktop.domain.temuan.claim.kind.many.out_of import acts, around
from lkjip_desktop.domain.temuan.claim.kind.table import (
    Known,
    contradicted,
    counts_rows,
    exact,
    in_all,
    is_foreign,
    is_other_unit,
    rows_named,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_FORMS: Final = (
    pattern(r"(?P<part>q)[NIbxDcR]{0,4}d[ce]?[xNIb]{0,2}(?P<whole>q)"),
    pattern(r"(?<!a)d[ce]?(?P<whole>q)[^q,;:()akdp]{0,9},?[^q,;:()akdp]{0,5}(?P<part>q)"),
)
_FEW: Final = 10
"""A number from which on it is seldom another's by chance."""
_MANY: Final = 100
_IF_MORE: Final = frozenset(
    {"butuh", "cukup", "diperlukan", "kurang", "lagi", "membutuhkan", "memerlukan", "perlu", "saja"}
)
"""Words before a part that would be, were there more of it: dua pengaduan lagi, 114 dari 120."""


def wrong_of_all(parsed: Parsed, hasil: IndikatorResult, tahun: int) -> Iterator[Wrong]:
    """A part of all, or the number of all, that is not so beside the other one."""
    for form in _FORMS:
        for match in form.finditer(parsed.letters):
            places = match.start("part"), match.start("whole")
            part, whole = (exact(parsed.chunks[place]) for place in places)
            if part is None or whole is None or not _may_be(parsed, match, hasil, tahun):
                continue
            if not (part.is_count and whole.is_count) or part.unit or whole.unit:
                continue
            told = [_told(parsed, match, part, whole, table, hasil) for table in hasil.rincian]
            if all(told) and told[0]:
                start, end = match.start(), match.end() - 1
                yield contradicted(parsed, start, end, *told[0])
                return


def _may_be(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult, tahun: int) -> bool:
    """Whether a pair may be of all rows in all the year."""
    whole = match.start("whole")
    chunk = parsed.chunks[whole]
    if is_wished(parsed, match.end()) or not _IF_MORE.isdisjoint(parsed.texts[: chunk.first]):
        return False
    start, end = around(parsed, match.start(), match.end())
    whens = [c.when for c in parsed.chunks[:end] if c.when is not None]
    if any(when.part or when.year not in {0, tahun} for when in whens):
        return False
    other = any(is_other_unit(parsed.chunks[match.start(x)], hasil) for x in ("part", "whole"))
    if other or rows_named(parsed, start, end) or chunk.number is None:
        return False
    return not counts_rows(parsed.texts, chunk.last, chunk.number, hasil)


def _told(
    parsed: Parsed,
    match: re.Match[str],
    part: Quantity,
    whole: Quantity,
    table: RincianResult,
    hasil: IndikatorResult,
) -> tuple[Quantity, Known] | None:
    """The figure that is not so, and what is."""
    every, done = table.jumlah_pembanding, table.jumlah_realisasi
    if not isinstance(every, Fraction) or not isinstance(done, Fraction) or every == done:
        return None
    parts = {done, every - done}
    rows = {x for row in table.baris for x in (row.pembanding, row.realisasi)}
    if part.value in parts and whole.value not in {every, *parts, *rows}:
        if part.value >= _FEW and slip(whole, every):
            return whole, in_all(table, "jumlah_pembanding", _total(table.kolom_pembanding))
    elif whole.value == every and part.value not in {every, *parts, *rows}:
        start, end = around(parsed, match.start("part"), match.end())
        told = acts(parsed, start, end, hasil) and not is_foreign(parsed, start, end, hasil)
        near = part.value >= _MANY and any(slip(part, x) for x in parts)
        if told or near:
            return part, in_all(table, "jumlah_realisasi", _total(table.kolom_realisasi))
    return None


def _total(head: str) -> str:
    """What the total of a column is called."""
    return f"jumlah {head.lower().removeprefix('jumlah ')}"
