"""By how much the pagu went up or down: amounts that no revision and no two years come to."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import accumulate, combinations
from typing import Final

from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.trend.pagu import is_of_other_year
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import ORDINAL
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.fund.shift import OTHERWISE, PAGU, telling_of_pagu
from lkjip_desktop.domain.temuan.claim.net.sense import end_of, is_strange, telling
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_TURNS: Final = (
    "bertambah berkurang naik turun pangkas potong tingkat susut menaikkan menurunkan menambah"
    " mengurangi memangkas memotong meningkatkan mengubah"
)
_ACTS: Final = (
    "bersih neto disahkan ditetapkan disetujui terbit persetujuan pengesahan tanggal bulan surat"
    " direvisi dipa dpa sekali tepatnya apbd refocusing diefisienkan menggenapkan"
    " bandingkan besarnya"
)
_PARTS: Final = frozenset({"bagi", "guna", "pada", "untuk"})
"""Words behind an amount with which it may be a part of a revision."""


@cache
def turning() -> frozenset[str]:
    """The stems of the verbs of a change."""
    return frozenset(map(stem, _TURNS.split()))


@cache
def telling_of_steps() -> frozenset[str]:
    """The stems of the words that a change of the pagu and its revision are told with."""
    return telling_of_pagu() | telling() | turning() | set(map(stem, _ACTS.split()))


@needing("pt tp wt", own=False)
def wrong_revisions(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A day on which it is told that the pagu changed, and no revision was made."""
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    whens = [c for c in parsed.chunks if c.when is not None]
    if len(whens) != 1 or not asked <= PAGU:
        return
    day = whens[0].when.day if whens[0].when is not None else ""
    tokens = parsed.sentence.tokens
    texts = [token.text for token in tokens]
    turned = not turning().isdisjoint(map(stem, texts)) or not _REVISING.isdisjoint(texts)
    if not asked and _BUDGETS.isdisjoint(texts):
        return
    if not day or day.startswith("0000") or not turned or not OTHERWISE.isdisjoint(texts):
        return
    known = [text for text in facts.revised() if text]
    revision = texts[:1] == ["revisi"] and _UNSET.isdisjoint(texts)
    last = whens[0].last if revision else end_of(parsed, whens[0].first)
    if any(c.letter in "IKSUJRekmnD" for c in parsed.chunks) or is_elsewhere(parsed, facts):
        return
    told = known and len(known) == len(facts.revised()) and day not in known
    if any(t.kind == ORDINAL and t.number and t.number.value > len(known) for t in tokens):
        return  # the third of an office whose report holds two
    if told and not is_strange(parsed, 0, last, telling_of_steps()):
        right = " dan ".join(map(date_words, sorted(known)))
        quote = parsed.sentence.quote(max(0, whens[0].first - 4), whens[0].last)
        yield Wrong(ANGKA, quote, f"revisi pagu bertanggal {right}", right)


_REVISING: Final = frozenset({"direvisi", "revisi"})
_UNSET: Final = frozenset({"batal", "dibahas", "dibatalkan", "ditolak", "dirapatkan", "rapat"})
"""What a revision is that was not made on that day."""
_BUDGETS: Final = frozenset({"dipa", "dpa"})
"""What the pagu stands in."""


def between(facts: Facts) -> list[Fraction]:
    """The pagu that the office began with, and what it was behind each revision."""
    first, last, revisions = facts.whole("awal"), facts.whole("akhir"), facts.revisions()
    changes = numbers_of(revisions)
    if not isinstance(first, Fraction) or not isinstance(last, Fraction):
        return []
    whole = len(changes) == len(revisions)
    return [*accumulate(changes, initial=first), last] if whole else []


@needing("pq po qp op", own=False)
def wrong_steps(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """The only amount of a sentence that tells of a change of the pagu, and is none."""
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    said = [c for c in parsed.chunks if c.letter in "qo" and c.word not in _CHANGES]
    said = [c for c in said if not _is_beginning(parsed, c, facts)]
    if len(said) != 1 or not asked <= PAGU or is_elsewhere(parsed, facts):
        return
    number, tokens = said[0].number, parsed.sentence.tokens
    if number is None or number.live or number.bound or number.unit != RUPIAH:
        return
    last = end_of(parsed, said[0].first)
    texts = [token.text for token in tokens[:last]]
    turned = not turning().isdisjoint(map(stem, texts))
    strange = is_strange(parsed, 0, last, telling_of_steps())
    if not turned or not OTHERWISE.isdisjoint(texts) or strange:
        return
    if any(c.letter in "IKSUJRekmn" for c in parsed.chunks if c.first < last):
        return
    if is_of_other_year(parsed, facts.tahun):
        return
    years = {c.when.year for c in parsed.chunks if c.when is not None} - {0, facts.tahun}
    known = _changes(facts, compared=bool(years) or "k" in parsed.letters)
    shared = tokens[last].text in _PARTS if last < len(tokens) else False
    if not known or _is_known(number, facts) or any(agrees(number, nilai) for nilai in known):
        return
    if shared and number.value < max(known):
        return
    quote = parsed.sentence.quote(max(0, said[0].first - 4), said[0].last)
    yield contradiction(quote, number, Figure(known[0], "perubahan pagu dalam tahun berjalan"))


def _is_beginning(parsed: Parsed, chunk: Chunk, facts: Facts) -> bool:
    """Whether a figure only says how often it changed, or which pagu: pagu awal Rp8,9 miliar."""
    at = parsed.chunks.index(chunk)
    if chunk.word == "kali":
        return parsed.letters[at + 1 : at + 2] == "b"
    before = parsed.chunks[at - 1].payload if at else ""
    known = facts.whole("awal") if before == "awal" else None
    return chunk.number is not None and known is not None and agrees(chunk.number, known)


def _changes(facts: Facts, *, compared: bool) -> list[Fraction]:
    """What revisions come to, alone and together, and how far pagu of two times lie apart.

    Of the year before only where that is told, or a comparison.
    """
    revisions = numbers_of(facts.revisions())
    levels = numbers_of(facts.whole(name) for name in _LEVELS[: None if compared else 2])
    if not revisions or len(revisions) != len(facts.revisions()):
        return []
    apart = [abs(a - b) for a, b in combinations(levels, 2)]
    return [abs(exact_sum(revisions)), *map(abs, revisions), *apart]


def _is_known(said: Quantity, facts: Facts) -> bool:
    """Whether it is a pagu itself, and not by how much one changed."""
    levels = [*numbers_of(facts.whole(name) for name in _LEVELS), *between(facts)]
    return any(agrees(said, nilai) for nilai in levels)


_CHANGES: Final = frozenset({"perubahan", "revisi"})
"""What is counted where all of them are told together: kedua revisi."""
_LEVELS: Final = ("awal", "akhir", "lalu")
