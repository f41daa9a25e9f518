"""Claims of the free tables of a section: the total of a column that is named, and of them all."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts, FreeTable
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_ITEM: Final = pattern(r"(?:^|[,gl:])[ch]{0,2}q(?P<name>N[xN]{0,3})")
_TOTAL: Final = pattern(r"^[cxVPOwN]{1,9}q(?P<unit>N?)[.,]?$")
_PARTIAL: Final = pattern(r"[dXmneh]")


class _Said(NamedTuple):
    """A quantity of a sentence with what it counts."""

    value: Fraction
    stems: frozenset[str]
    first: int
    last: int


def wrong_totals(parsed: Parsed, tempat: str, facts: Facts) -> Iterator[Wrong]:
    """Totals of people and things that the tables of the section do not give."""
    if parsed.letters.count("q") == 0 or _PARTIAL.search(parsed.letters):
        return
    if not parsed.is_of(facts.tahun):
        return
    said = frozenset(stem(token.text) for token in parsed.sentence.tokens)
    for table in facts.free(tempat):
        about = stems_of(table.judul)
        if about & said:
            yield from _columns(parsed, table)
        if about and about <= said and _TOTAL.search(parsed.letters):
            yield from _whole(parsed, table)


def _items(parsed: Parsed) -> list[_Said]:
    found = []
    for match in _ITEM.finditer(parsed.letters):
        place = match.start("name") - 1
        number = parsed.chunks[place].number
        if number is not None and number.is_count and not (number.about or number.bound):
            last = match.end() - 1
            named = parsed.quote(place + 1, last)
            found.append(_Said(number.value, frozenset(map(stem, words(named))), place, last))
    return found


def _columns(parsed: Parsed, table: FreeTable) -> Iterator[Wrong]:
    """Two or more columns told side by side, each with its total."""
    totals = {stems_of(heading): (heading, total) for heading, total in table.kolom}
    told = [(item, totals[item.stems]) for item in _items(parsed) if item.stems in totals]
    if len({heading for _, (heading, _) in told}) < _SIDES:
        return
    for item, (heading, total) in told:
        if isinstance(total, Fraction) and item.value != total:
            right = format_number(total, 0)
            so = f"jumlah “{heading}” pada tabel “{table.judul}” {right}"
            quote = parsed.quote(item.first, item.last)
            yield Wrong(ANGKA, quote, so, right, kedua=table.lokasi)


_SIDES: Final = 2


def _whole(parsed: Parsed, table: FreeTable) -> Iterator[Wrong]:
    place = parsed.letters.index("q")
    number = parsed.chunks[place].number
    totals = [total for _, total in table.kolom]
    known = [total for total in totals if isinstance(total, Fraction)]
    if (
        number is None
        or not number.is_count
        or number.about
        or number.bound
        or len(known) < len(totals)
    ):
        return
    allowed = {sum(known, Fraction(0)), *known}
    if known and number.value not in allowed:
        right = format_number(sum(known, Fraction(0)), 0)
        quote = parsed.quote(0, len(parsed.chunks) - 1)
        so = f"jumlah pada tabel “{table.judul}” {right}"
        yield Wrong(ANGKA, quote, so, right, kedua=table.lokasi)
