"""The targets that the plan has for an indikator, and the figure that is told of one."""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.known import ENDS
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit


def said_of(parsed: Parsed, place: int, hasil: IndikatorResult) -> Quantity | None:
    """The figure in the unit of the indikator; None where it is of none."""
    chunk, satuan = parsed.chunks[place], hasil.indikator.satuan
    told, word = chunk.number, chunk.word
    if told is None or told.live or told.about:
        return None
    said = in_its_unit(in_its_thousands(told, word, satuan), satuan)
    if said is None or (said.unit == PERCENT) != is_percent(satuan):
        return None
    bare = is_index(satuan) and (not word or word in ENDS or not word[:1].isalpha())
    counted = word in satuan.casefold().split()
    return said if said.unit == PERCENT or bare or counted or told.unit else None


def targets_of(hasil: IndikatorResult, year: int, facts: Facts) -> list[Fraction]:
    """What the target of a year may be."""
    row = hasil.indikator.id
    found = numbers_of(facts.planned(row, year))
    found += numbers_of([hasil.target]) if year == facts.tahun else []
    return found + numbers_of([facts.past(row, year).get("target")])
