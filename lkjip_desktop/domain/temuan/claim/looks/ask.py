"""How a look is asked: with the sentence alone, or the indikator or place it stands under."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.looks.reading import SentenceLook, SentenceReading
from lkjip_desktop.domain.temuan.claim.net.distance.way import tells_rate
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, need_of


def of_own(look: Callable[[Parsed, str, Facts], Iterable[Wrong]]) -> SentenceLook:
    """One that takes the sentence and the indikator it stands under."""
    return SentenceLook(
        lambda reading, facts: look(reading.parsed, reading.text.indikator, facts), need_of(look)
    )


def of_figures(look: Callable[[Parsed], Iterable[Wrong]]) -> SentenceLook:
    """One that takes the sentence alone, which denies itself."""
    return SentenceLook(lambda reading, _: look(reading.parsed), need_of(look))


def of_place(look: Callable[[Parsed, str, Facts, str], Iterable[Wrong]]) -> SentenceLook:
    """One that takes the section that the sentence stands in, too."""

    def found(reading: SentenceReading, facts: Facts) -> Iterable[Wrong]:
        return look(reading.parsed, reading.text.indikator, facts, reading.text.tempat)

    return SentenceLook(found, need_of(look))


def of_result(reading: SentenceReading, found: Iterable[Wrong]) -> Iterable[Wrong]:
    """Without what is told of a rate: it may fall while the result rises, and is held by itself."""
    found = [*found]
    held = found and tells_rate(reading.parsed)
    return [x for x in found if x.aturan is not KEADAAN] if held else found
