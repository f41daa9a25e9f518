"""The place in an order that a clause begins with: urutan kedua ditempati B dengan 94 persen."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER, ORDINAL
from lkjip_desktop.domain.temuan.claim.net.contest.clause import ContestClause

RANKS: Final = ("peringkat", "urutan", "posisi", "tempat", "nomor", "ranking")
_BEFORE: Final = frozenset({"adapun", "di", "pada"})
_MEASURES: Final = frozenset({"%", "juta", "miliar", "persen", "rp", "rupiah", "triliun"})


def told_rank(clause: ContestClause) -> tuple[int, set[int]]:
    """Which place a clause begins with, 0 where with none, and where it and figures are told."""
    said = [(at, token) for at, token in clause.tokens if token.text not in _BEFORE]
    if len(said) <= 1 or said[0][1].text not in RANKS:
        return 0, set()
    rank = clause.number_at(said[1][0], ORDINAL)
    if not rank:
        return 0, set()
    figures = {at for at, token in said if token.kind == NUMBER or token.text in _MEASURES}
    return rank, {said[0][0], said[1][0]} | figures
