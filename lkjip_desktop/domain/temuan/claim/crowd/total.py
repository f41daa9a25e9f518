"""How often something was done in all, told of no part: the total of a column of its table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.crowd.aside import year_end
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd, crowd_of, known_to, texts_of
from lkjip_desktop.domain.temuan.claim.fact.digit import SWAPPED, slip
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.clause import having
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_LEAST: Final = 100
"""A smaller total may be that of some of them."""


def wrong_totals(
    parsed: Parsed, figures: Sequence[tuple[int, Quantity]], facts: Facts
) -> Iterator[Wrong]:
    """The first figure, where two digits of a total are turned in it and it counts just that."""
    place, said = figures[0]
    if said.value < _LEAST or parsed.texts[place + 1 : place + 2] != ("kali",):
        return
    ended = year_end(parsed, facts.tahun)
    for table, rows in facts.free_now() if ended is not None else ():
        counted, _, _ = table.judul.casefold().partition(" menurut ")
        crowd = crowd_of(texts_of(parsed, ended or set())[:place], table, rows)
        if crowd.spans or not _is_plain(parsed, crowd, counted, place, facts):
            continue
        totals = [crowd.sum_of((), (n,)) for n in range(len(table.kolom))]
        found = [n for n, x in enumerate(totals) if x is not None and slip(said, x) == SWAPPED]
        if said.value in totals or len(found) != 1:
            continue
        total = totals[found[0]]
        if total is not None:
            right = format_number(total, 0)
            so = f"jumlah {crowd.call((), found)} {right}"
            yield Wrong(ANGKA, parsed.sentence.quote(0, place + 1), so, right, kedua=table.lokasi)
            return


def _is_plain(parsed: Parsed, crowd: Crowd, counted: str, place: int, facts: Facts) -> bool:
    """Whether all that is told before a figure is what the table counts, and when."""
    times = {at for c in parsed.chunks if c.letter == TIME for at in range(c.first, c.last + 1)}
    told = [text for at, text in enumerate(crowd.texts[:place]) if text and at not in times]
    known = known_to(crowd, facts)
    said = {stem(text) for text in told}
    return stems_of(counted) <= said and all(x in having() or stem(x) in known for x in told)
