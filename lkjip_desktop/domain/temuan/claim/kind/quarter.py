"""Claims of a quarter: what a row, or all rows together, gave in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import (
    Known,
    contradicted,
    exact,
    is_foreign,
    is_other_unit,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at


def wrong_in_quarter(parsed: Parsed, hasil: IndikatorResult, facts: Facts) -> Iterator[Wrong]:
    """What a row, or all rows together, gave in a quarter."""
    whens = [c.when for c in parsed.chunks if c.when is not None]
    places = [at for at, letter in enumerate(parsed.letters) if letter == "q"]
    periods = {f"{when.year or facts.tahun}-{when.part}" for when in whens}
    said = exact(parsed.chunks[places[0]]) if len(places) == 1 else None
    if said is None or len(periods) != 1 or not all(when.part.startswith("T") for when in whens):
        return
    last = len(parsed.chunks)
    rows = [c.ref.id for c in parsed.chunks if c.letter == "R" and c.ref is not None]
    turned = re.search(r"a[ch]{1,2}q", parsed.letters)
    spans = [(0, turned.start()), (turned.start() + 1, last)] if turned else [(0, last)]
    foreign = any(is_foreign(parsed, *span, hasil) for span in spans) or is_other_unit(
        parsed.chunks[places[0]], hasil
    )
    if foreign or rows[1:]:
        return
    known = _of_quarter(hasil, rows[0] if rows else "", next(iter(periods)), said, facts)
    if known and not any(agrees(said, item.nilai) for item in known):
        yield contradicted(parsed, 0, len(parsed.chunks) - 1, said, known[0])


def _of_quarter(
    hasil: IndikatorResult, row: str, period: str, said: Quantity, facts: Facts
) -> list[Known]:
    found: list[Known] = []
    for table in hasil.rincian:
        values = [
            facts.in_period(item.baris.id, period)
            for item in table.baris
            if row in {"", item.baris.id}
        ]
        pairs = [
            (one, other)
            for one, other in values
            if isinstance(one, Fraction) and isinstance(other, Fraction)
        ]
        if not pairs:
            continue
        place = at(table.rincian)
        compared = sum((one for one, _ in pairs), Fraction(0))
        done = sum((other for _, other in pairs), Fraction(0))
        if said.unit == PERCENT and compared:
            found.append(Known(done / compared * 100, "persentase triwulan itu", place))
        elif not said.unit and (row or said.is_count):
            found += [
                Known(done, f"{table.rincian.kolom_realisasi.lower()} triwulan itu", place),
                Known(compared, ""),
                Known(compared - done, ""),
            ]
    return found
