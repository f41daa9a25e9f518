"""The group that a number of indikator is of, how many of it are in a state, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import COUNTED, EMPTY, JUST, MET, MISSED, OVER
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import table_of

SCOPE: Final = r"(?:[cPOw]{0,3}[SJUK](?:(?:,?g|,)[SJUK])*)?"
"""Of what the indikator are, behind their number."""


def is_so_many(said: Quantity, allowed: list[int], group: GroupResult) -> bool:
    """Whether it is one of these numbers, or their share of the group; not judged if rough."""
    if said.bound or said.about:
        return True
    if said.unit == PERCENT:
        totals = {group.banyak_berlaku, group.banyak_indikator} - {0}
        shares = [Fraction(100 * number, total) for number in allowed for total in totals]
        return not shares or any(agrees(said, share) for share in shares)
    return not said.is_count or said.value in allowed


def wrong_all_or_none(
    quantifier: Chunk, group: GroupResult, state: str, allowed: list[int], quote: str
) -> Iterator[Wrong]:
    if quantifier.letter == "o" and (
        quantifier.number is None or quantifier.number.value != group.banyak_indikator
    ):
        return
    wanted = {0} if quantifier.letter == "z" else {group.banyak_berlaku, group.banyak_indikator}
    if not wanted & set(allowed):
        yield miscounted(quote, group, state, allowed)


_TOLD_AS: Final = {
    MET: "mencapai target",
    OVER: "melampaui target",
    JUST: "tepat pada target",
    MISSED: "belum mencapai target",
    EMPTY: "tidak berlaku",
    COUNTED: "terukur",
}


def miscounted(quote: str, group: GroupResult, state: str, allowed: list[int]) -> Wrong:
    """That there are so many others in a state."""
    judged = state in {MET, OVER, JUST, MISSED}
    total = group.banyak_berlaku if judged else group.banyak_indikator
    so = f"yang {_TOLD_AS[state]} {allowed[0]} dari {total} indikator"
    so = f"{so} yang terukur" if judged else so
    return Wrong(CACAH, quote, so, str(allowed[0]), kedua=table_of(Indikator))


def wrong_total(parsed: Parsed, place: int, group: GroupResult) -> Iterator[Wrong]:
    number = parsed.chunks[place].number
    known = {group.banyak_indikator, group.banyak_berlaku}
    every = [c.number.value for c in parsed.chunks if c.number is not None and c.letter in "qo"]
    if number is not None and any(number.value + other in known for other in every):
        return  # a part beside the rest: lima indikator berhasil, tiga belum
    if number is not None and number.is_count and number.value not in known:
        end = min(place + 1, len(parsed.chunks) - 1)
        quote = parsed.quote(place, end)
        so = f"{group.banyak_indikator} indikator, {group.banyak_berlaku} di antaranya terukur"
        right = str(group.banyak_indikator)
        yield Wrong(CACAH, quote, so, right, kedua=table_of(Indikator))


def numbers_in(group: GroupResult, state: str, facts: Facts, *, beside: bool) -> list[int]:
    """How many of a group are in a state, the likeliest first."""
    measured, met, over = facts.tally(group.daftar_id)
    missed = measured - met
    if state == MET:
        return [met, met - over] if beside else [met]
    if state == OVER:
        return [over]
    if state == JUST:
        return [met - over]
    if state == MISSED:
        return [missed, missed + group.banyak_tidak_berlaku]
    if state == EMPTY:
        return [group.banyak_indikator - measured, group.banyak_tidak_berlaku]
    return [group.banyak_berlaku]


def group_of(parsed: Parsed, start: int, end: int, facts: Facts) -> GroupResult | None:
    """The group that a number of indikator is of: those named with it or before it, or all."""
    refs: list[Ref] = [
        c.ref for c in parsed.chunks[start:end] if c.letter in "SJUK" and c.ref is not None
    ]
    if not refs:
        refs = [c.ref for c in parsed.chunks[:start] if c.letter in "SJU" and c.ref is not None]
        if len(set(refs)) > 1:
            return None
    if not refs:
        return facts.group("", "")
    found = [facts.group(ref.kind, ref.id) for ref in dict.fromkeys(refs)]
    known = [item for item in found if item is not None]
    if len(known) != len(found) or not known:
        return None
    return known[0] if len(known) == 1 else _joined(known)


def _joined(groups: list[GroupResult]) -> GroupResult:
    return replace(
        groups[0],
        daftar_id=tuple(row for group in groups for row in group.daftar_id),
        banyak_indikator=sum(group.banyak_indikator for group in groups),
        banyak_berlaku=sum(group.banyak_berlaku for group in groups),
        banyak_tidak_berlaku=sum(group.banyak_tidak_berlaku for group in groups),
    )
