"""What part of all the money something takes, where a sentence tells of money."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity

_MONEY: Final = frozenset({"akhir", "awal", "belanja", "pagu"})


def parts_of_all(parsed: Parsed, ref: Ref, said: Quantity, facts: Facts) -> Iterator[Figure]:
    """The shares that an indikator or a kegiatan has in the pagu and in what was spent."""
    told = any(c.letter == "p" and c.payload in _MONEY for c in parsed.chunks)
    line = facts.kegiatan(ref.id) if ref.kind == KEGIATAN else None
    hasil = facts.indikator(ref.id) if ref.kind == INDIKATOR else None
    if said.unit != PERCENT or not told:
        return
    pagu = line.pagu if line else hasil.pagu if hasil else None
    spent = line.realisasi if line else hasil.realisasi_anggaran if hasil else None
    wholes = [facts.whole(name) for name in ("akhir", "awal", "belanja")]
    for part, whole in (
        (pagu, wholes[0]),
        (pagu, wholes[1]),
        (spent, wholes[2]),
        (spent, wholes[0]),
    ):
        if not isinstance(part, Fraction) or not isinstance(whole, Fraction) or not whole:
            continue
        share = part / whole * 100
        if abs(share - said.value) <= max(said.step, said.value * _NEAR):
            yield Figure(share, "")


_NEAR: Final = Fraction(1, 20)
"""How far from a share told roughly it may be: hampir 60 persen is not 49,5."""
_OUT_OF: Final = frozenset({"de", "dc", "dX", "qd", "Nd"})


def _spent_at(parsed: Parsed) -> Iterator[int]:
    """Where it is told of what was spent."""
    for at, chunk in enumerate(parsed.chunks):
        if chunk.letter == "p" and chunk.payload in {"belanja", "realisasi"}:
            yield at
