"""How far two figures of the money of the whole lie apart, told behind both of them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.fund.shift import (
    OTHERWISE,
    is_of_one_revision,
    telling_of_pagu,
)
from lkjip_desktop.domain.temuan.claim.net.sense import is_strange
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_APART: Final = word_set(
    "beda bedanya berbeda berjarak berselisih jarak jaraknya perbedaan perbedaannya selisih"
    " selisihnya terpaut"
)
_NAMED: Final = {
    "awal": "awal", "akhir": "akhir", "pagu": "akhir", "belanja": "belanja",
    "realisasi": "belanja",
}  # fmt: skip
_CALLED: Final = {"awal": "pagu awal", "akhir": "pagu akhir", "belanja": "realisasi anggaran"}
_LETTERS: Final = frozenset("pgxcqwnMVPBOkdtb.,")
_TWO: Final = 2


@needing("pgpq pPpq pdpq pkpq", words=_APART, own=False, figure=True)
def wrong_gaps_of_money(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A difference between the pagu as it was and as it is, or what was spent of it."""
    times = {c.first for c in parsed.chunks if c.letter == "q" and c.word == "kali"}
    figures = [x for x in figures_of(parsed, words=True) if x.place not in times]
    if len(figures) != 1 or figures[0].number.unit != RUPIAH or not {*parsed.letters} <= _LETTERS:
        return
    place, said = figures[0]
    asked = [c.payload for c in parsed.chunks if c.letter == "p" and c.payload != "sisa"]
    keys = [*dict.fromkeys(_NAMED.get(name, "") for name in asked)]
    before = all(c.first < place for c in parsed.chunks if c.letter == "p")
    of_now = parsed.is_of(facts.tahun) and OTHERWISE.isdisjoint(parsed.texts)
    if len(keys) != _TWO or "" in keys or not (before and of_now) or is_of_one_revision(parsed):
        return
    if is_strange(parsed, 0, len(parsed.texts), _known()) or is_elsewhere(parsed, facts):
        return
    one, other = (facts.whole(key) for key in keys)
    if not isinstance(one, Fraction) or not isinstance(other, Fraction):
        return
    if not agrees(said, abs(one - other)):
        name = f"selisih {_CALLED[keys[0]]} dan {_CALLED[keys[1]]}"
        figure = Figure(abs(one - other), name, facts.place("ringkasan/pagu_akhir"))
        yield contradiction(parsed.sentence.quote(0, place), said, figure)


@cache
def _known() -> frozenset[str]:
    return telling_of_pagu() | frozenset(
        map(stem, (*_APART, "antara", "berasal", "kali", "rupiah", "terdapat"))
    )
