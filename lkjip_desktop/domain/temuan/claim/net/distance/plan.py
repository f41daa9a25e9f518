"""Plans: the target of one year to come that is none of the plan's."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import ENDS
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import (
    SentenceSubject,
    clause_at,
    strange_words,
    subject_of,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.net.shape import word_behind
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_SETTING: Final = frozenset(
    map(stem, ("dipasang", "dipatok", "disepakati", "ditetapkan", "direncanakan", "yaitu", "baru"))
)
_OF_OTHERS: Final = frozenset(
    {"kementerian", "nasional", "provinsi", "pusat", "rpjmd", "rpjmn", "triwulan", "semester"}
)


@needing("pt tp")
def wrong_plans(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A target that is told for a later year and is not what the plan has for it."""
    aims = [c for c in parsed.chunks if c.letter == "p" and c.payload == "target"]
    whens = {c.when for c in parsed.chunks if c.when is not None}
    year = next(iter(whens)).year if len(whens) == 1 else 0
    if len(aims) != 1 or year <= facts.tahun or is_elsewhere(parsed, facts):
        return
    of = subject_of(parsed, own, facts)
    chunk = _behind(parsed, aims[0])
    if of is None or of.rows or chunk is None or not _is_of(parsed, aims[0], chunk, of):
        return
    said = _said(parsed, chunk, of)
    planned = [x for x in facts.planned(of.ref.id, year) if isinstance(x, Fraction)]
    if said is not None and planned and not any(agrees(said, nilai) for nilai in planned):
        name = f"target {facts.name(of.ref.id)} tahun {year}"
        quote = parsed.sentence.quote(aims[0].first, chunk.last)
        yield contradiction(quote, said, Figure(planned[0], name, at(of.hasil.indikator)))


def _behind(parsed: Parsed, aim: Chunk) -> Chunk | None:
    """The only figure behind the word of a target, in its clause."""
    clause = clause_at(parsed, aim.first)
    figures = [c for c in parsed.chunks if c.letter == "q"]
    inside = [c for c in figures if aim.last < c.first <= clause[-1]]
    return inside[0] if len(inside) == len(figures) == 1 else None


def _is_of(parsed: Parsed, aim: Chunk, chunk: Chunk, of: SentenceSubject) -> bool:
    """Whether nothing foreign stands from the word of a target to its figure."""
    texts = {token.text for token in parsed.sentence.tokens}
    known = words_of(of.hasil) | _SETTING
    return texts.isdisjoint(_OF_OTHERS) and not strange_words(parsed, aim.first, chunk.first, known)


def _said(parsed: Parsed, chunk: Chunk, of: SentenceSubject) -> Quantity | None:
    """The figure in the unit of the indikator; None where it is of none."""
    told, satuan = chunk.number, of.hasil.indikator.satuan
    word = word_behind(parsed, chunk.last)
    if told is None or told.live or told.bound or told.about:
        return None
    said = in_its_unit(in_its_thousands(told, word, satuan), satuan)
    if said is None or (said.unit == PERCENT) != is_percent(satuan):
        return None
    bare = is_index(satuan) and (not word or word in ENDS)
    counted = word in satuan.casefold().split()
    return said if said.unit == PERCENT or bare or counted or told.unit else None
