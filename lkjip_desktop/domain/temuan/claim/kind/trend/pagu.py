"""How the pagu rose or fell by its revisions, and what is told in pairs beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.against import is_so
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import written
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.scope import is_clear
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

# the pagu


_BESIDE: Final = pattern(r"k[cP]{0,2}p(?:c?(?P<t>t))?(?:c?q)?,?c?$")


_FINAL: Final = "ringkasan/pagu_akhir"


_TO_WHAT: Final = pattern(r"qc{1,3}q")
"""By how much, and to what: pagu awal bertambah Rp2 juta menjadi Rp40 juta."""


def wrong_pagu(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    prop = parsed.chunks[match.start("one")].payload
    said = parsed.chunks[match.start("by")].number
    if own or prop not in {"pagu", "awal", "akhir"} or said is None or said.live or said.bound:
        return
    turned = next(c for c in parsed.chunks[match.start() :] if c.letter == "a").payload
    held = turned == "tetap" or parsed.letters[: match.start()].endswith("k")
    if held or not is_clear(parsed, match.start()) or re.search("[IKSUR]", parsed.letters):
        return  # what it stayed at, or what it is held against
    named = parsed.word(match.start("by") - 1) in {"menjadi", "yaitu", "yakni"}
    behind = parsed.texts[parsed.chunks[match.start("by")].last + 1 :][:1]
    named = named or (turned == "naik" and bool(behind) and behind[0] in _FOR)
    if named or is_of_other_year(parsed, facts.tahun):
        return
    pairs = _pairs(parsed, match, prop, facts)
    if prop == "awal" and _TO_WHAT.match(parsed.letters, match.start("by")):
        pairs += _pairs(parsed, match, "akhir", facts)
    if match.groupdict().get("two") and any(agrees(said, then) for _, then in pairs):
        return  # the pagu that it is held against
    changes = _changes(parsed, match, said.unit, pairs, facts)
    meant = [item for item in changes if agrees(said, abs(item))]
    quote, kedua = parsed.quote(match.start(), match.start("by")), facts.place(_FINAL)
    if changes and not meant:
        right = written(abs(changes[0]), said)
        yield Wrong(ANGKA, quote, f"selisih pagunya {right}", right, kedua=kedua)
    elif meant and not any(is_so(turned, item, Fraction(0)) for item in meant):
        so = (
            f"pagunya {'bertambah' if meant[0] > 0 else 'berkurang'} {written(abs(meant[0]), said)}"
        )
        yield Wrong(KEADAAN, quote, so, kedua=kedua)


_FOR: Final = frozenset({"bagi", "guna", "untuk"})
"""Behind a figure, that it is but a part: penambahan pagu Rp400 juta untuk perahu karet."""


def _changes(
    parsed: Parsed,
    match: re.Match[str],
    unit: str,
    pairs: list[tuple[Fraction, Fraction]],
    facts: Facts,
) -> list[Fraction]:
    """By how much the pagu may be meant to have changed, the likeliest first."""
    if unit == PERCENT:
        return [(now - then) / then * 100 for now, then in pairs if then]
    if unit != RUPIAH:
        return []
    dated = _on_days(parsed, match, facts)
    if dated is not None:
        return dated
    beside = _BESIDE.search(parsed.letters[: match.start("one")])
    bare = "two" in match.groupdict() and not (match["two"] or (beside and beside["t"]))
    parts = [item for item in facts.revisions() if isinstance(item, Fraction)] if bare else []
    return [*(now - then for now, then in pairs), *parts]


def is_of_other_year(parsed: Parsed, tahun: int) -> bool:
    """Whether a sentence begins with a year of which the revisions are not known."""
    when = parsed.chunks[1].when if parsed.letters.startswith("Pt") else None
    return when is not None and when.year not in {0, tahun}


def _on_days(parsed: Parsed, match: re.Match[str], facts: Facts) -> list[Fraction] | None:
    """What the revisions of the day or the month that is told come to; None: of none is told.

    None either where there was no revision then, which is said of the day.
    """
    compared = "k" in parsed.letters or any(match.groupdict().get(x) for x in ("two", "t", "year"))
    places = [at for at, chunk in enumerate(parsed.chunks) if day_of(parsed, chunk)]
    told = [day_of(parsed, parsed.chunks[at]) for at in places if _binds(parsed, match, at)]
    if compared or len(told) != len(places):
        return None
    of_day = [
        jumlah
        for _, day, jumlah in facts.revised_lines()
        if len(told) == 1 and (day.endswith(told[0]) or told[0] in day)
    ]
    known = [jumlah for jumlah in of_day if isinstance(jumlah, Fraction)]
    return [sum(known, Fraction(0)), *known] if known and len(known) == len(of_day) else None


_OPENING: Final = pattern(r"Pt+(?P<gap>,?[cwP]{0,2})")
_BEHIND: Final = pattern(r"[NwV]{0,2}P")


def _binds(parsed: Parsed, match: re.Match[str], at: int) -> bool:
    """Whether a day is that of a change: it opens its clause, or stands in or right behind it."""
    if match.start() <= at < match.start("by"):
        return True
    if at < match.start():
        return _OPENING.fullmatch(parsed.letters, 0, match.start()) is not None
    return _BEHIND.fullmatch(parsed.letters, match.end(), at) is not None


def day_of(parsed: Parsed, chunk: Chunk) -> str:
    """The day, or the month, that a time tells, as it stands in a date; "" where it is neither."""
    when = chunk.when
    if when is None:
        return ""
    if when.day:
        return when.day.removeprefix("0000")
    month = MONTHS.get(parsed.texts[chunk.first], 0)
    year = f"{when.year:04}" if when.year else ""
    return f"{year}-{month:02}-" if month else ""


def _pairs(
    parsed: Parsed, match: re.Match[str], prop: str, facts: Facts
) -> list[tuple[Fraction, Fraction]]:
    """What is held against what, the later first."""
    first, final, last_year = (facts.whole(name) for name in ("awal", "akhir", "lalu"))
    groups = match.groupdict()
    before = _BESIDE.search(parsed.letters[: match.start("one")])
    told = match.start("two") if groups.get("two") else before.end() - 1 if before else -1
    told = parsed.letters.rindex("p", 0, told + 1) if told >= 0 else told
    two = parsed.chunks[told].payload if told >= 0 else ""
    times = [parsed.chunks[match.start(name)].when for name in ("t", "year") if groups.get(name)]
    times += [parsed.chunks[before.start("t")].when] if before and before["t"] else []
    year = times[0].year if times and times[0] is not None else 0
    if year and year != facts.tahun:
        then = [last_year] if year == facts.tahun - 1 else []
    elif two:
        then = [first if two == "awal" else final]
    else:
        then = [first, last_year]
    now = {"awal": [first], "akhir": [final], "pagu": [final, first]}[prop]
    return [
        (one, other)
        for other in then
        for one in now
        if isinstance(one, Fraction) and isinstance(other, Fraction) and one is not other
    ]
