"""Pagu that is told to have gone up or down, against the year before or by its revision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.net.fund.shift import is_of_one_revision
from lkjip_desktop.domain.temuan.claim.thesaurus.office.reader import OfficeClause
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_PAGU: Final = frozenset({"akhir", "awal", "lalu", "pagu", "uang"})
_TOLD: Final = frozenset("uqnpOtdcg,()")
_REVISING: Final = frozenset({"revisi", "perubahan", "penyesuaian"})
_ACTS: Final = word_set(
    "dikurangi dinaikkan dipangkas dipotong ditambah memangkas memotong menambah menaikkan"
    " mengurangi menurunkan pemangkasan pemotongan"
)
"""What is done to a pagu within the year."""


def wrong_pagu_turns(
    parsed: Parsed, clauses: Sequence[OfficeClause], facts: Facts
) -> Iterator[Wrong]:
    """Clauses of a sentence on the pagu alone that let it turn the other way."""
    items = [item for clause in clauses for item in clause.items]
    props = {item.payload for item in items if item.letter == "p"}
    turns = [clause for clause in clauses if "u" in clause.letters]
    if not turns or not props or not props <= _PAGU or {"awal", "lalu"} <= props:
        return
    if is_of_one_revision(parsed):
        return
    if any(item.letter in "IKSUJRwkzeE" for item in items):
        return
    acts = not (_REVISING | _ACTS).isdisjoint(token.text for token in parsed.sentence.tokens)
    for before, clause in zip((None, *clauses), clauses, strict=False):
        if clause not in turns or not _TOLD.issuperset(clause.letters):
            continue
        opened = before is not None and _SINCE.fullmatch(before.letters) is not None
        past = opened or any(x.letter == "t" or x.payload == "lalu" for x in clause.items)
        if past == acts or len(clause.of("u")) > 1:
            continue  # of both, or of none, it is not told since when
        yield from _turned(parsed, clause, facts, past=past)


_SINCE: Final = pattern(r"d?t")
"""A clause that only says since when: dibandingkan dengan tahun sebelumnya."""


def _turned(parsed: Parsed, clause: OfficeClause, facts: Facts, *, past: bool) -> Iterator[Wrong]:
    first, last = facts.whole("lalu" if past else "awal"), facts.whole("akhir")
    if not isinstance(first, Fraction) or not isinstance(last, Fraction):
        return
    at = clause.letters.index("u")
    denied = clause.letters[max(0, at - 1) : at] == "n"
    up = (clause.items[at].payload == "naik") != denied
    if (last > first if up else last < first) or (denied and last == first):
        return
    when = "tahun sebelumnya" if past else "sebelum revisi"
    so = f"pagu {when} {format_rupiah(first)} dan sekarang {format_rupiah(last)}"
    quote = parsed.sentence.quote(clause.items[0].first, clause.items[-1].last)
    yield Wrong(KEADAAN, quote, so, f"{format_rupiah(first)} → {format_rupiah(last)}")
