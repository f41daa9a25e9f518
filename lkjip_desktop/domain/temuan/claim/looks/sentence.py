"""What a sentence, an item of a list or a table claims that is not so."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import vocabulary
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.ahead import is_of_plans
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.looks.net import ELSE
from lkjip_desktop.domain.temuan.claim.looks.quote import as_written
from lkjip_desktop.domain.temuan.claim.looks.reading import SentenceReading
from lkjip_desktop.domain.temuan.claim.looks.told import (
    OF_FIGURES,
    OF_ITEM,
    OF_JOINED,
    OF_PART,
    TOLD,
)
from lkjip_desktop.domain.temuan.claim.net.reach import named as refs_of
from lkjip_desktop.domain.temuan.claim.scope import opens_with_part
from lkjip_desktop.domain.temuan.claim.wrong import Wrong


def wrong_in(reading: SentenceReading, facts: Facts) -> tuple[Wrong, ...]:
    """What a sentence, an item of a list or a table claims that is not so."""
    parsed = reading.parsed
    if parsed.table is not None:
        from lkjip_desktop.domain.temuan.claim.laid.grid import wrong_cells

        return tuple(wrong_cells(parsed, reading.text.indikator, facts))
    if reading.points_away(facts):
        return ()
    if _is_of_part(reading, facts):
        found = reading.wrong(OF_PART, facts) or reading.wrong(OF_FIGURES, facts)
        return found or _wrong_in_core(reading, facts)
    sentence = parsed.sentence
    if reading.apart and not reading.drafted:
        apart = (wrong for part in reading.apart for wrong in wrong_in(part, facts))
        return tuple([as_written(wrong, sentence) for wrong in apart])
    found = () if reading.silent else _wrong_as_told(reading, facts)
    if found:
        return found
    plans = is_of_plans(parsed, reading.text.tempat)
    parts = [part for part in reading.parts if not plans or _tells_of_now(part)]
    in_parts = (wrong for part in parts for wrong in _wrong_as_told(part, facts))
    return tuple([as_written(wrong, sentence) for wrong in in_parts])


def _tells_of_now(reading: SentenceReading) -> bool:
    """Whether a part counts indikator as they are, whatever is planned: karena masih empat ..."""
    texts = reading.parsed.texts
    return _COUNTS.match(reading.parsed.letters) is not None and not _NOW.isdisjoint(texts)


_COUNTS: Final = pattern(r"[ch]{0,3}[qez]b")
_NOW: Final = frozenset({"belum", "masih", "sudah", "telah"})


def _wrong_in_core(reading: SentenceReading, facts: Facts) -> tuple[Wrong, ...]:
    """What is claimed behind words that say nothing: Untuk diketahui pula, capaian terendah ..."""
    core = reading.core
    opened = core is not None and core.parsed.letters[:1] != reading.parsed.letters[:1]
    found = _wrong_as_told(core, facts) if core is not None and opened else ()
    return tuple([as_written(wrong, reading.parsed.sentence) for wrong in found])


def _is_of_part(reading: SentenceReading, facts: Facts) -> bool:
    """Whether a sentence begins with some of what it tells of, of which no figure is known."""
    if reading.parsed.letters[:1] != "P":
        return False
    refs = refs_of(reading.parsed, reading.text.indikator)
    every = (facts.indikator(ref.id) for ref in refs if ref.kind == INDIKATOR)
    known = facts.office().union(*[vocabulary(hasil) for hasil in every if hasil is not None])
    return opens_with_part(reading.parsed, known)


def _wrong_as_told(reading: SentenceReading, facts: Facts) -> tuple[Wrong, ...]:
    """What a sentence claims that is not so, taken as it stands."""
    parsed = reading.parsed
    found = reading.wrong(OF_ITEM, facts) if parsed.under else ()
    found = found or (() if is_elsewhere(parsed, facts) else reading.wrong(TOLD, facts))
    for bare in reading.bare if not found else ():
        found += bare.wrong(TOLD, facts)
    for joined in reading.joined if not found else ():
        found += joined.wrong(OF_JOINED, facts)
    if not found and not is_of_plans(parsed, reading.text.tempat):
        found = reading.wrong(ELSE, facts, first=True)
    return found + reading.wrong(OF_FIGURES, facts)
