"""That an indikator has the most or the least of all, in a clause that goes on about it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.net.carried.clause import (
    CarriedClause,
    carried_clauses,
    hasil_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.wording import percentage

_COLUMNS: Final = {
    "capaian": "capaian", "serapan": "serapan", "penyerapan": "serapan", "pagu": "pagu",
    "anggaran": "pagu", "sisa": "sisa",
}  # fmt: skip
_FORM: Final = pattern(
    r"^(?:dengan )?(?P<what>capaian|serapan|penyerapan|pagu|anggaran|sisa)"
    r"(?: (?:kinerja|anggaran|pagu))?(?P<its>nya)?(?: I| indikator)?"
    r"(?: (?:adalah|menjadi|tercatat|merupakan))?"
    r" (?:ter?|paling )(?P<way>tinggi|besar|rendah|kecil)"
    r"(?: (?:di antara|dari|antara)(?: (?:semua|seluruh|para|ke\w+|#))?"
    r" indikator(?: (?:lain|lainnya|kantor|kinerja|ada))*)?$"
)
_TOPS: Final = frozenset({"paling", "tertinggi", "terbesar", "terendah", "terkecil"})
_NAMES: Final = frozenset("KSUJR")


@needing(words=_TOPS)
def wrong_carried_tops(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That an indikator has the most or the least of all, where another one has."""
    if any(c.letter in _NAMES for c in parsed.chunks) or not parsed.is_of(facts.tahun):
        return
    for clause in carried_clauses(parsed, own):
        match = _FORM.fullmatch(clause.said)
        if match is not None and (
            match["its"] or " I" in clause.said or "indikator" in clause.said
        ):
            most = match["way"] in {"tinggi", "besar"}
            yield from _held(parsed, clause, _COLUMNS[match["what"]], facts, most=most)


def _held(
    parsed: Parsed, clause: CarriedClause, column: str, facts: Facts, *, most: bool
) -> Iterator[Wrong]:
    hasil = hasil_of(parsed, clause, facts)
    own = getattr(hasil, column) if hasil is not None else None
    every = [(getattr(x, column), x.indikator) for x in facts.members()]
    known = [(x, row) for x, row in every if isinstance(x, Fraction)]
    if hasil is None or not isinstance(own, Fraction) or not known[1:]:
        return
    nilai, row = (max if most else min)(known, key=lambda item: item[0])
    if round(nilai, 2) == round(own, 2):
        return
    shown = format_rupiah if column in {"pagu", "sisa"} else lambda x: percentage(x, 2)
    right, place = f"{facts.name(row.id)} ({shown(nilai)})", Address(Indikator.KIND, row.id)
    so = f"{column} yang demikian ada pada {right}, bukan yang {shown(own)}"
    quote = parsed.sentence.quote(clause.places[0], clause.last)
    yield Wrong(KEADAAN, quote, so, right, kedua=place)
