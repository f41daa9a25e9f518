"""Slices of the budget: the part of all money that one kegiatan, section or sasaran has.

The share may be told in words, roughly or as a limit: hampir separuh pagu dipakai untuk ...
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, fits_roughly
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.fund.amount.money import WORDS_OF_MONEY
from lkjip_desktop.domain.temuan.claim.net.sense import end_of, strange_words, telling
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_MONEY: Final = frozenset({"akhir", "belanja", "pagu", "realisasi"})
_OTHERWISE: Final = frozenset(
    {
        "akan", "antara", "awal", "dialihkan", "efisiensi", "kecuali", "masing", "per", "sebagian",
        "selain", "semester", "setiap", "sisa", "sisanya", "tambahan", "tidak", "triwulan",
    }
)  # fmt: skip
_TAKING: Final = (
    "ambil alokasi arah bagi besar guna hampir kelola kisar kuasa paling pakai sekitar separuh"
    " serap terbesar untuk"
)


@cache
def _known() -> frozenset[str]:
    return telling() | WORDS_OF_MONEY | set(map(stem, _TAKING.split()))


@needing("pq po qp op", own=False)
def wrong_slices(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A share of all money that is not what is told to have it."""
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    said = [c for c in parsed.chunks if c.letter in "qo"]
    named = {c.ref for c in parsed.chunks if c.ref is not None and c.letter in "IKSUJR"}
    if len(said) != 1 or len(named) != 1 or not asked <= _MONEY:
        return
    number, ref = said[0].number, next(iter(named))
    if number is None or number.live or number.unit != PERCENT or not parsed.is_of(facts.tahun):
        return
    last = max(end_of(parsed, said[0].first), *(c.last + 1 for c in parsed.chunks if c.ref == ref))
    texts = {token.text for token in parsed.sentence.tokens[:last]}
    if (
        texts & _OTHERWISE
        or strange_words(parsed, 0, last, _known())
        or not _is_of_all(parsed, said[0])
    ):
        return
    known = [] if is_elsewhere(parsed, facts) else _shares(ref, facts)
    ahead = any(c.ref == ref and c.last < said[0].first for c in parsed.chunks)
    ahead = ahead or any(pair in parsed.letters for pair in ("pK", "pI", "pS", "pU"))
    known = known if ahead else known[:-1]  # the last is of its own money
    if known and not any(fits_roughly(number, nilai) for nilai in known):
        first = min(said[0].first, *(c.first for c in parsed.chunks if c.ref == ref))
        quote = parsed.sentence.quote(first, last - 1)
        yield contradiction(quote, number, Figure(known[0], "bagiannya dari pagu akhir"))


def _is_of_all(parsed: Parsed, said: Chunk) -> bool:
    """Whether a share is one of the money that is told right behind it, and names nobody's."""
    place = parsed.chunks.index(said)
    behind = parsed.chunks[place + 1 : place + 4]
    money = next((c for c in behind if c.letter not in "dcePh"), None)
    return money is not None and money.letter == "p" and money.payload in _MONEY


def _shares(ref: Ref, facts: Facts) -> list[Fraction]:
    """The part of the whole that it has, of what it was given and of what was spent."""
    line = facts.kegiatan(ref.id) if ref.kind == KEGIATAN else None
    group = facts.group(ref.kind, ref.id) if ref.kind in {"S", "J", "U"} else None
    own = facts.indikator(ref.id) if ref.kind == "I" else None
    pairs = [
        (x.pagu, getattr(x, column))
        for x, column in ((line, "realisasi"), (group, "pasti"), (own, "realisasi_anggaran"))
        if x is not None
    ]
    wholes = (facts.whole("akhir"), facts.whole("belanja"))
    if not pairs or not all(isinstance(nilai, Fraction) and nilai for nilai in wholes):
        return []
    parts = [nilai for nilai in pairs[0] if isinstance(nilai, Fraction)]
    if len(parts) < len(pairs[0]):
        return []
    of = [nilai for nilai in wholes if isinstance(nilai, Fraction)]
    return [
        parts[0] * 100 / of[0],
        parts[1] * 100 / of[1],
        parts[1] * 100 / of[0],
        parts[1] * 100 / parts[0],
    ]
