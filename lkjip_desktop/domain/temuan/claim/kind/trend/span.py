"""A change from one year or figure to another, told from either end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.against import change_of, is_so
from lkjip_desktop.domain.temuan.claim.kind.trend.who import is_turned, who_of
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import known_figures
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import agrees, plain
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at


def wrong_from_to(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    refs, prop = who_of(parsed, match, own)
    if len(refs) != 1:
        return
    named = prop if prop in {"target", "capaian"} else "realisasi"
    for name in [name for name in ("from", "to") if name in match.groupdict()]:
        place = match.start(name)
        said, chunk = parsed.chunks[place].number, parsed.chunks[place]
        when = _time_behind(parsed, place)
        if said is None or said.live or said.bound:
            continue
        if when is None and name == "from":
            yield from _from(parsed, match, refs[0], named, facts)
            continue
        if when is None and _SERIES.match(parsed.letters, place + 1):
            continue
        known = known_figures(refs[0], named, when or When(), said, chunk.word, facts)
        if not known and parsed.letters[place + 1 : place + 2] not in {"N", "x"}:
            unit = facts.unit(refs[0].id)
            known = known_figures(refs[0], named, when or When(), said, unit, facts)
        real = [item for item in known if isinstance(item.nilai, Fraction)]
        if real and not any(agrees(said, item.nilai) for item in real):
            yield contradiction(parsed.quote(match.start(), place), said, real[0])
    if "to" in match.groupdict():
        yield from _of_quality(parsed, match, refs[0], facts)


_BETTER: Final = frozenset({"membaik", "memburuk"})


def _of_quality(parsed: Parsed, match: re.Match[str], ref: Ref, facts: Facts) -> Iterator[Wrong]:
    """That a figure got better or worse which went the other way: memburuk dari 49 menjadi 44."""
    change, hasil = change_of(parsed, match), facts.indikator(ref.id)
    first, last = (parsed.chunks[match.start(name)].number for name in ("from", "to"))
    if change not in _BETTER or hasil is None or first is None or last is None:
        return
    turned = is_turned(change, hasil.indikator)
    if turned and first.unit == last.unit and not is_so(turned, last.value, first.value):
        way = "bertambah" if last.value > first.value else "berkurang"
        quote = parsed.quote(match.start(), match.start("to"))
        so = f"{facts.name(ref.id)} {way}, dan {_BEST[hasil.indikator.polaritas]}"
        yield Wrong(KEADAAN, quote, so, kedua=at(hasil.indikator, "realisasi"))


_BEST: Final = {"naik": "makin tinggi makin baik", "turun": "makin rendah makin baik"}


def wrong_to_from(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """What something rose or fell to is told first: naik menjadi 84 dari 82,6."""
    refs, prop = who_of(parsed, match, own)
    if len(refs) == 1 and parsed.word(match.start("to") - 1) == "menjadi":
        named = prop if prop in {"target", "capaian"} else "realisasi"
        yield from _from(parsed, match, refs[0], named, facts)


def _from(
    parsed: Parsed, match: re.Match[str], ref: Ref, named: str, facts: Facts
) -> Iterator[Wrong]:
    """Where a change to the result of this year began, of no year by name: a year before it."""
    hasil, place = facts.indikator(ref.id), match.start("from")
    first, last = parsed.chunks[place].number, parsed.chunks[match.start("to")].number
    if hasil is None or first is None or last is None or TIME in parsed.letters:
        return
    years = range(facts.tahun - 1, facts.tahun - 1 - _YEARS_BACK, -1)
    before = numbers_of(facts.past(ref.id, year).get(named) for year in years)
    now: Nilai = getattr(hasil, named)
    if named == "realisasi" and isinstance(hasil.target, Fraction):
        before = [*before, hasil.target] if before else []
    if not before or not isinstance(now, Fraction) or not agrees(last, now) or first.about:
        return
    if first.unit == last.unit and not any(agrees(first, nilai) for nilai in before):
        so = f"{named} {facts.name(ref.id)} {plain(before[0])} pada tahun {years[0]}"
        quote, kedua = parsed.quote(match.start(), place), at(hasil.indikator, named)
        yield Wrong(ANGKA, quote, so, plain(before[0]), kedua=kedua)


_YEARS_BACK: Final = 5
_SERIES: Final = pattern(r"[Nc]?[,g]{1,2}[cxgP]{0,2}q")
"""A figure that is not the last one of a row of years."""


def _time_behind(parsed: Parsed, place: int) -> When | None:
    behind = re.match(r"(?:N?x?|I)[cP]{0,2}t", parsed.letters[place + 1 :])
    return parsed.chunks[place + behind.end()].when if behind else None
