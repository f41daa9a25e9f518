"""The one indikator or kegiatan that is told to have the most or the least."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH
from lkjip_desktop.domain.temuan.claim.thesaurus.office.reader import OfficeClause, OfficeItem
from lkjip_desktop.domain.temuan.claim.thesaurus.office.weigh import SHARES, value_of
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_BEFORE: Final = pattern(r"(?P<who>[IK])p?(?P<deny>n?)p?m(?!o)")
_BEHIND: Final = pattern(r"q?p?mp?q?(?P<who>[IK])?q?")
_ALONE: Final = pattern(r"[IK]q?")
_JOINED: Final = frozenset({",", "(", ":", "–", "—"})


def wrong_peaks_told(
    parsed: Parsed, clauses: Sequence[OfficeClause], facts: Facts
) -> Iterator[Wrong]:
    """Names of a sentence that are told to have the most, where another one has."""
    if any(not {*clause.letters}.isdisjoint("wkRSUJt") for clause in clauses):
        return
    prop = ""
    for clause, behind in zip_longest(clauses, clauses[1:]):
        after = behind if clause.letters.count("m") == 1 else None  # terbesar dan terkecil: A, B
        for part in _parts(clause):
            letters = "".join([item.letter for item in part])
            prop = next((item.payload for item in part if item.letter == "p"), prop)
            told = _told(letters, part, after)
            if told is not None:
                yield from _judged(parsed, *told, prop, facts)


def _parts(clause: OfficeClause) -> Iterator[list[OfficeItem]]:
    """What "and" joins in a clause, each with a place in an order."""
    run = list[OfficeItem]()
    for item in clause.items:
        if item.letter == "g" and any(x.letter == "m" for x in run):
            yield run
            run = []
        elif item.letter not in "bgOl":
            run.append(item)
    yield run


def _told(
    letters: str, part: Sequence[OfficeItem], after: OfficeClause | None
) -> tuple[OfficeItem, OfficeItem, bool] | None:
    """The name and its place, and whether it is denied; a name may stand behind the next mark."""
    if letters.count("m") != 1:
        return None
    place = part[letters.index("m")]
    before = _BEFORE.match(letters)
    if before is not None:
        return part[0], place, bool(before["deny"])
    behind = _BEHIND.fullmatch(letters)
    if behind is None:
        return None
    if behind["who"]:
        return part[behind.start("who")], place, False
    joined = after is not None and after.opens in _JOINED
    if after is not None and joined and _ALONE.fullmatch(after.letters):
        return after.items[0], place, False
    return None


def _judged(
    parsed: Parsed, named: OfficeItem, place: OfficeItem, denied: bool, prop: str, facts: Facts
) -> Iterator[Wrong]:
    if named.ref is None or (named.ref.kind == INDIKATOR and prop not in {"", "capaian"}):
        return
    prop = "capaian" if named.ref.kind == INDIKATOR else {"uang": "pagu"}.get(prop, prop)
    if prop not in {"capaian", "serapan", "pagu", "belanja", "sisa"}:
        return
    if named.ref.kind == INDIKATOR:
        every = [Ref(INDIKATOR, row) for row in facts.each("capaian")]
    else:
        every = [Ref(KEGIATAN, x.kegiatan.id) for x in facts.lines() if not x.tingkat]
    share = prop in SHARES
    found = {ref: value_of(ref, prop, facts, share=share) for ref in every}
    known = {ref: nilai for ref, nilai in found.items() if nilai is not None}
    if named.ref not in known or len(known) < len(every) or not every[1:]:
        return
    best = (max if place.payload == "max" else min)(known.values())
    if (known[named.ref] == best) != denied:
        return
    unit = PERCENT if share else RUPIAH
    first, last = sorted((named, place), key=lambda item: item.first)
    quote = parsed.sentence.quote(first.first, last.last)
    so = f"angkanya {shown_in(known[named.ref], unit)} dan yang {_CALLED[place.payload]} "
    yield Wrong(KEADAAN, quote, so + shown_in(best, unit), shown_in(best, unit))


_CALLED: Final = {"max": "tertinggi", "min": "terendah"}
