"""Unknown figures: in plain words of one indikator, one that is none of what is known of it.

Where a sentence has its name, times, and none but the words with which any result is told, each of
its figures is one of the year that stands beside it, or how far two of these lie apart. What is a
figure of what need not be known then: one that is none of all these is told wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.temuan.claim.fact.digit import slip
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.kind.value.part import parts_of_all
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.net.unknown.known import known_of
from lkjip_desktop.domain.temuan.claim.net.unknown.told import PlainFigure, plain_figure
from lkjip_desktop.domain.temuan.claim.wrong import Wrong


def wrong_unknowns(told_in: Sequence[tuple[Parsed, str]], facts: Facts) -> Iterator[Wrong]:
    """Figures that are none of what is known of the one indikator that is told of."""
    for parsed, row in told_in:
        hasil = facts.indikator(row)
        if hasil is None or hasil.indikator.polaritas == "rentang":
            continue
        told = plain_figure(parsed, hasil, facts)
        for item in told:
            known = (
                []
                if _is_plainly(item, hasil, facts)
                else known_of(parsed, item, told, hasil, facts)
            )
            parts = parts_of_all(parsed, Ref(INDIKATOR, row), item.said, facts) if known else ()
            if known and not any(agrees(item.said, x.nilai) for x in (*known, *parts)):
                quote = parsed.quote(max(0, item.place - 3), item.place)
                yield contradiction(quote, item.said, meant_of(item.said, known, told))
                return


def _is_plainly(item: PlainFigure, hasil: IndikatorResult, facts: Facts) -> bool:
    """Whether a figure is just what it is told as, so that no more need be known."""
    row, wanted = hasil.indikator, item.prop in {"batas", "target"}
    column = "target" if wanted else "capaian" if item.prop == "capaian" else "realisasi"
    if (item.said.unit == PERCENT) != is_percent(row.satuan) and column != "capaian":
        return False
    if item.year in {0, facts.tahun}:
        nilai: Nilai = getattr(hasil, column)
    else:
        nilai = facts.past(row.id, item.year).get(column)
    return isinstance(nilai, Fraction) and agrees(item.said, nilai)


def meant_of(said: Quantity, known: Sequence[Figure], told: Sequence[PlainFigure]) -> Figure:
    """The first that is told nowhere else and that a slip may have made this of, or any other."""
    untold = [x for x in known if not any(agrees(y.said, x.nilai) for y in told)]
    every = (*untold, *known)
    near = (x for x in every if isinstance(x.nilai, Fraction) and slip(said, x.nilai))
    return next(near, every[0])
