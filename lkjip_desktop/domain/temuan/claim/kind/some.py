"""Figures of some rows together that were named before: di kedua kabupaten itu, di keduanya."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.temuan.claim.kind.table import Known, headings
from lkjip_desktop.domain.temuan.claim.language.chunk import COLLECTIVE, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import BARIS
from lkjip_desktop.domain.temuan.finding import at

_POINTING: Final = frozenset({"itu", "tersebut"})
_TOGETHER: Final = {"keduanya": 2, "ketiganya": 3, "keempatnya": 4, "kelimanya": 5}
_MOST: Final = 12
"""Rows of which any few are looked at; of more only those that are named."""


def how_many_rows(parsed: Parsed, first: int, last: int, hasil: IndikatorResult) -> int:
    """How many rows a clause takes together, fewer than any table has; 0: none, or all."""
    named, heads = BARIS in parsed.letters, headings(hasil).counted
    words = [parsed.word(place) for place in range(first, last)]
    found = 0
    for place, word in enumerate(words, first):
        behind = words[place - first + 1 : place - first + 2]
        found = found or _taken(parsed, place)
        if named and (word,) in heads and not _POINTING.isdisjoint(behind):
            found = found or 1  # di kecamatan itu
    if not found and parsed.letters[first] in "Vpw" and words[0].startswith("me"):
        # what the rows did that are named before an aside: ..., menyerap 1.750 contoh
        found = len({c.ref for c in parsed.chunks[:first] if c.letter == BARIS})
    return found if found < min(len(table.baris) for table in hasil.rincian) else 0


def _taken(parsed: Parsed, place: int) -> int:
    """How many a word takes together: kedua kabupaten, keduanya."""
    chunk = parsed.chunks[place]
    if chunk.letter == COLLECTIVE and parsed.letters[place + 1 : place + 2] in {"N", "I"}:
        return int(chunk.number.value) if chunk.number is not None else 0
    return _TOGETHER.get(parsed.word(place), 0)


def sums_of_some(parsed: Parsed, many: int, hasil: IndikatorResult) -> Iterator[Known]:
    """What so many rows come to: those that are named, or else any of them."""
    named = {c.ref.id for c in parsed.chunks if c.letter == BARIS and c.ref is not None}
    for table in hasil.rincian:
        rows = [item for item in table.baris if item.baris.id in named]
        rows = rows if len(rows) == many else list(table.baris)
        if len(rows) <= _MOST:
            yield from _sums(table, many, [(row.realisasi, row.pembanding) for row in rows])


def _sums(table: RincianResult, many: int, rows: list[tuple[Nilai, Nilai]]) -> Iterator[Known]:
    heads = (table.rincian.kolom_realisasi, table.rincian.kolom_pembanding)
    for some in combinations(rows, many):
        done, of = (numbers_of(column) for column in zip(*some, strict=True))
        if len(done) == len(of) == many:
            sums = exact_sum(done), exact_sum(of)
            for nilai, head in zip(sums, heads, strict=True):
                name = f"jumlah {head.lower()} {many} baris itu"
                yield Known(nilai, name, at(table.rincian))
            yield Known(sums[1] - sums[0], "")
