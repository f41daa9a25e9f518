"""Between: a result told to lie in a range where it does not, or to be a share of an earlier one.

A berada antara 80 dan 85 persen; A tahun ini 70 persen dari jumlah tahun 2023.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import format_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.known import is_in_unit
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees, plain
from lkjip_desktop.domain.temuan.claim.net.sense import SentenceSubject, subject_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_RANGE: Final = pattern(r"(?P<of>[pI])[cMPtIwhV]{0,6}B(?P<low>q)[NI]?g(?P<high>q)")
_SHARE: Final = pattern(r"(?<![ap])[cxy](?P<said>q)d[cp]{0,2}t(?![cP]?q)")
_AMOUNTS: Final = frozenset({"angka", "capaian", "hasil", "jumlah", "realisasi", "volume"})
_STRANGE: Final = frozenset("eomXRKS")


@needing("Bqgq qdt")
def wrong_betweens(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Ranges in which a result does not lie, and shares of an earlier one that it is not."""
    if not _STRANGE.isdisjoint(parsed.letters):
        return
    of = subject_of(parsed, own, facts)
    if of is None or of.rows or any(when.part for when in of.whens):
        return
    for match in _RANGE.finditer(parsed.letters):
        yield from _outside(parsed, match, of, facts)
    share = _SHARE.search(parsed.letters)
    if share is not None:
        yield from _other_share(parsed, share, of, facts)


def _outside(
    parsed: Parsed, match: re.Match[str], of: SentenceSubject, facts: Facts
) -> Iterator[Wrong]:
    low, high = (parsed.chunks[match.start(name)] for name in ("low", "high"))
    between, years = parsed.word(match.start("low") - 1), {when.year for when in of.whens}
    prop = parsed.chunks[match.start("of")].payload if match["of"] == "p" else ""
    if between != "antara" or low.number is None or high.number is None or len(years) > 1:
        return
    known = _values(of.hasil, prop, years.pop() if years else 0, high.number.unit, facts)
    fits = high.number.unit == PERCENT or is_in_unit(of.hasil, high.number, high.word)
    least, most = sorted([low.number.value, high.number.value])
    if fits and known and not any(least <= nilai <= most for nilai in known):
        yield _wrong(parsed, match, prop or "realisasi", known[0], high.number.unit, of.hasil)


def _values(
    hasil: IndikatorResult, prop: str, year: int, unit: str, facts: Facts
) -> list[Fraction]:
    """What of an indikator in a year may lie in a range; the capaian, too, where none is named."""
    shared = (unit == PERCENT) == is_percent(hasil.indikator.satuan)
    named = [prop] if prop else ["realisasi", "capaian"]
    asked = [x for x in named if x == "capaian" or (shared and x in {"target", "realisasi"})]
    if year in {0, facts.tahun}:
        found = numbers_of(getattr(hasil, name) for name in asked)
        return [*found, *(numbers_of([hasil.capaian_dibatasi]) if "capaian" in asked else ())]
    past = facts.past(hasil.indikator.id, year)
    return numbers_of(past.get(name) for name in asked)


def _other_share(
    parsed: Parsed, match: re.Match[str], of: SentenceSubject, facts: Facts
) -> Iterator[Wrong]:
    """A share of what an earlier year came to, of an indikator that is no share itself."""
    chunk = parsed.chunks[match.start("said")]
    said, when = chunk.number, parsed.chunks[match.end() - 1].when
    told = {
        parsed.sentence.tokens[at_].text for at_ in range(chunk.last, len(parsed.sentence.tokens))
    }
    if said is None or when is None or said.unit != PERCENT or said.live or said.bound:
        return
    if said.about or is_percent(of.hasil.indikator.satuan) or _AMOUNTS.isdisjoint(told):
        return
    past = facts.past(of.ref.id, when.year).get("realisasi") if when.year else None
    now = of.hasil.realisasi
    if when.year >= facts.tahun or not isinstance(past, Fraction) or not isinstance(now, Fraction):
        return
    if past and not any(agrees(said, x) for x in _shares(now, past)):
        yield _wrong(parsed, match, "bagian dari tahun lalu", now * 100 / past, PERCENT, of.hasil)


def _shares(now: Fraction, past: Fraction) -> tuple[Fraction, ...]:
    """What share of an earlier result a later one is, and by what share they lie apart."""
    share = now * 100 / past
    return share, abs(share - 100)


def _wrong(
    parsed: Parsed,
    match: re.Match[str],
    what: str,
    right: Fraction,
    unit: str,
    hasil: IndikatorResult,
) -> Wrong:
    figure = format_percent(right, 2) if unit == PERCENT else plain(right)
    quote = parsed.quote(match.start(), match.end() - 1)
    so = f"{what} indikator {hasil.indikator.kode} {figure}"
    return Wrong(ANGKA, quote, so, figure, kedua=at(hasil.indikator))
