"""Measures of a result: told in days where it is one of hours, or by a multiple that it has not.

Parts and multiples by which it changed: menyusut lebih dari separuh, dua kali lipat. As a part in
words is rough, it is only held to be wrong where it lies clearly off both the change since the one
year that is told and what the result is of the earlier one.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import agrees
from lkjip_desktop.domain.temuan.claim.net.part.portion import exact_share, fits_share, how_meant
from lkjip_desktop.domain.temuan.claim.net.sense import (
    WAY,
    SentenceSubject,
    is_called,
    is_strange,
    picks_some,
    subject_of,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_TIMES: Final = frozenset({"detik", "menit", "jam", "hari", "minggu", "bulan"})
_TOLD: Final = pattern(r"[Ip][cMtPhw]{0,4}(?P<q>q)")


@needing("q", figure=True)
def wrong_measures(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """The result or the target of an indikator with another unit of time behind it."""
    match = _TOLD.search(parsed.letters)
    said = parsed.chunks[match.start("q")].number if match is not None else None
    if match is None or said is None or said.unit or said.live or said.bound:
        return
    place = parsed.chunks[match.start("q")].last + 1
    behind = parsed.sentence.tokens[place : place + 1]
    word = behind[0].text if behind else ""
    of = (
        subject_of(parsed, own, facts)
        if word in _TIMES and not is_elsewhere(parsed, facts)
        else None
    )
    unit = of.hasil.indikator.satuan.casefold().partition(" ")[0] if of is not None else ""
    if of is None or of.rows or unit == word or unit not in _TIMES:
        return
    if any(agrees(said, nilai) for nilai in (of.hasil.realisasi, of.hasil.target)):
        satuan = of.hasil.indikator.satuan
        quote = parsed.sentence.quote(parsed.chunks[match.start()].first, place)
        so = f"{facts.name(of.ref.id)} diukur dalam {satuan}"
        yield Wrong(ANGKA, quote, so, satuan, kedua=at(of.hasil.indikator))


_LEFT: Final = frozenset({"menjadi", "tinggal"})
"""Words before a part that the result is of the earlier one."""
_MULTIPLES: Final = ("kali", "lipat")
_KNOWN: Final = frozenset({"angka", "banding", "kali", "kurang", "lebih", "lipat", "tinggal"})
"""Stems of what such a change is told with."""
_MOST: Final = 10
"""Points by which a multiple may be off."""


@needing(figure=True)
def wrong_times(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A part or a multiple that neither the change nor the result is of the earlier one."""
    tokens = parsed.sentence.tokens
    found = [n for n, token in enumerate(tokens) if token.number and _share(parsed, n)]
    if len(found) != 1:
        return
    others = {item.place for item in figures_of(parsed, words=True)}.difference(found)
    share = _share(parsed, found[0]) if not others else None
    if share is None or is_elsewhere(parsed, facts):
        return
    place, before = found[0], [token.text for token in tokens[: found[0]]]
    changed, left = not WAY.keys().isdisjoint(before), not _LEFT.isdisjoint(before)
    left = left or share > _WHOLE
    of = subject_of(parsed, own, facts) if changed or left else None
    year = _year_of(parsed, of, place, facts) if of is not None else 0
    if of is None or not year:
        return
    shares = [*_known(of, year, facts, changed=changed, left=left)]
    how = how_meant(parsed, place)
    if shares and not any(_fits(share, how, nilai) for nilai in shares):
        right = percentage(shares[0], 2)
        what = "perubahannya" if changed else "realisasinya dibandingkan dengan yang lalu"
        quote = parsed.sentence.quote(max(0, place - 2), min(place + 2, len(tokens) - 1))
        yield Wrong(ANGKA, quote, f"{what} {right}", right, kedua=at(of.hasil.indikator))


_WHOLE: Final = 100


def _share(parsed: Parsed, place: int) -> Fraction | None:
    """A part in words in percent, or so many times: separuh, dua kali lipat."""
    token = parsed.sentence.tokens[place]
    behind = tuple(item.text for item in parsed.sentence.tokens[place + 1 : place + 3])
    if token.number is None:
        return None
    return (
        token.number.value * 100
        if behind == _MULTIPLES
        else exact_share(parsed, place, token.number)
    )


def _year_of(parsed: Parsed, of: SentenceSubject, place: int, facts: Facts) -> int:
    """The one earlier year that is told, where all of the indikator is told of; else 0."""
    years = {when.year for when in of.whens if when.year} - {facts.tahun}
    if of.rows or any(when.part for when in of.whens) or len(years) != 1:
        return 0
    own = words_of(of.hasil)
    strange = is_strange(parsed, 0, len(parsed.sentence.tokens), own | _KNOWN)
    if picks_some(parsed, place, own):
        return 0
    return 0 if strange or not is_called(parsed, 0, place, of.hasil) else min(years)


def _known(
    of: SentenceSubject, year: int, facts: Facts, *, changed: bool, left: bool
) -> Iterator[Fraction]:
    then, now = facts.past(of.ref.id, year).get("realisasi"), of.hasil.realisasi
    if not isinstance(then, Fraction) or not isinstance(now, Fraction) or then <= 0:
        return
    if changed:
        yield abs(now - then) * 100 / then
        if is_percent(of.hasil.indikator.satuan):
            yield abs(now - then)
    if left:
        yield now * 100 / then


def _fits(share: Fraction, how: str, nilai: Fraction) -> bool:
    return fits_share(share, how, nilai) or (share > _WHOLE and abs(nilai - share) <= _MOST)
