"""Figures that claim nothing: what is wanted, live, narrowed, left, or of what has no name here."""

from __future__ import annotations

import re
from typing import Final

from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import vocabulary
from lkjip_desktop.domain.temuan.claim.kind.value.meant import MONEY, WANTED
from lkjip_desktop.domain.temuan.claim.language.chunk import SHARED, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.units import rupiah_of


def is_left(parsed: Parsed, place: int, said: Quantity) -> bool:
    """Whether money is what the two sums before it differ by: what is left of what they are of."""
    sums = [c.number for c in parsed.chunks[:place] if c.number is not None]
    told = [number.value for number in sums if number.unit == RUPIAH == said.unit]
    return len(told) > 1 and agrees(said, abs(told[-2] - told[-1]))


_OUT_OF: Final = pattern(r"qdp?")


def is_out_of(parsed: Parsed, place: int) -> bool:
    """Whether a figure is told with the most it may be: 903 dari nilai maksimal 956."""
    return _OUT_OF.match(parsed.letters, place) is not None


OF_UNNAMED: Final = pattern(r"pc?qPx")
"""A figure of what the report does not know by this name: dari pagu Rp200.000.000 untuk Kajian."""


LISTED: Final = pattern(r"N?(?:,c?qN?)*,?gc?q")


def is_listed(parsed: Parsed, place: int, ref: Ref) -> bool:
    """Whether a figure is the first of several, one for each that a group has: 95 dan 99 persen."""
    several = re.search("[oqe]b", parsed.letters[:place]) is not None
    return ref.kind != INDIKATOR and several and bool(LISTED.match(parsed.letters, place + 1))


def is_of_other(parsed: Parsed, start: int, own: str, facts: Facts) -> bool:
    """Whether "nilai" in a later clause is of what the sentence begins with, which is foreign."""
    first, hasil = parsed.chunks[0], facts.indikator(own)
    if hasil is None or first.letter != "x" or "," not in parsed.letters[:start]:
        return False
    foreign = stem(parsed.sentence.tokens[first.first].text) not in vocabulary(hasil)
    return foreign and INDIKATOR not in parsed.letters[1:start].partition(",")[2]


_APART_WORDS: Final = word_set(
    "beda defisit jarak kekurangan kelebihan kesenjangan perbandingan perbedaan rasio selisih"
    " selisihnya surplus"
)


def is_apart(parsed: Parsed, start: int, place: int) -> bool:
    """Whether a clause tells how far two figures lie apart: selisih antara target dan realisasi."""
    since = max(parsed.letters.rfind(mark, 0, start) for mark in ",;:(") + 1
    tokens = parsed.sentence.tokens
    ahead = (c for c in parsed.chunks[since:place] if c.letter in "xc")
    return any(token.text in _APART_WORDS for c in ahead for token in tokens[c.first : c.last + 1])


def is_told(parsed: Parsed, start: int, said: Quantity, prop: str) -> bool:
    """Whether a figure is told of what was, or a target of what is wanted.

    "Sisanya" in percent are the others, and more than half of what is left is of what is left.
    """
    first = parsed.sentence.tokens[parsed.chunks[start].first].text
    if said.unit != RUPIAH and (first == "sisanya" or (prop == "sisa" and said.bound)):
        return False
    told = prop in WANTED or not is_wished(parsed, start)
    return not said.live and told and not (said.bound and _is_narrowed(parsed, start))


def _is_narrowed(parsed: Parsed, start: int) -> bool:
    """Whether a limit may pick some out rather than tell of one: yang capaiannya di bawah 90%.

    So does one in a label: serapan di bawah 90%: K1.3 (82%).
    """
    if parsed.letters.find(":", start) > start:
        return True
    since = max(parsed.letters.rfind(mark, 0, start) for mark in ",;:j") + 1
    return re.search("[bzeoqhnXx]", parsed.letters[since:start]) is not None


def is_ambiguous(parsed: Parsed, start: int, prop: str, ref: Ref, facts: Facts) -> bool:
    """Whether money may be of a kegiatan of this name or of what is counted, or a cut of pagu."""
    hasil = facts.indikator(ref.id) if ref.kind == "I" and prop in {"sisa", "hemat"} else None
    if hasil is not None and rupiah_of(hasil.indikator.satuan):
        return True
    cut = prop == "sisa" and "a" in parsed.letters[:start]
    shared = any(c.ref == ref and c.payload == SHARED for c in parsed.chunks)
    return cut or (shared and prop in MONEY)
