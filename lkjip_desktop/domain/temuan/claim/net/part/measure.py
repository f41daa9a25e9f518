"""Measures: a result of the year that is told in days where it is one of hours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import agrees
from lkjip_desktop.domain.temuan.claim.net.sense import subject_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

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
