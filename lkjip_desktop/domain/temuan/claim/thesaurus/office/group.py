"""What all, none, most or so many of the indikator or kegiatan are told to be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.thesaurus.judge import is_in_state
from lkjip_desktop.domain.temuan.claim.thesaurus.office.reader import OfficeClause, OfficeItem
from lkjip_desktop.domain.temuan.claim.thesaurus.office.weigh import (
    DENIED,
    OPERATORS,
    SHARES,
    value_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import table_of

_GROUPS: Final = frozenset("SUJ")
_QUANTIFYING: Final = frozenset("ezEMoq")
_CLAIMING: Final = frozenset("sc")
EXCEPTING: Final = "k"
_BARRED: Final = frozenset("wxmuFRYty")
_SAID: Final = pattern(
    r"(?P<bound>c(?=q))?(?P<all>n?e|z|E|M|o|q)?(?P<of>q)?(?P<noun>[bT])?l?(?P<all2>n?e)?"
    r"(?:(?P<neg>n{0,2})(?P<state>s)T?|(?P<denied>n?)p?(?P<more>n?)(?P<how>c)(?P<to>q|[IK]|pO?|O)"
    r"|(?P<not>n))(?P<many>q)?"
)
_BEGUN: Final = pattern(r"[peboqznMETl]{1,4}")
_NEARLY: Final = Fraction(99995, 1000)
Member = IndikatorResult | KegiatanResult
Question = Callable[[Member], bool | None]


class GroupClaim(NamedTuple):
    """What earlier clauses of a sentence tell that the next ones leave out."""

    all: str = ""
    noun: str = ""
    prop: str = ""
    holds: Question | None = None


def wrong_groups(parsed: Parsed, clauses: Sequence[OfficeClause], facts: Facts) -> Iterator[Wrong]:
    """Numbers and shares of indikator or kegiatan that are so, and are others."""
    letters = "".join([clause.letters for clause in clauses])
    if _QUANTIFYING.isdisjoint(letters) or _CLAIMING.isdisjoint(letters) or "R" in letters:
        return
    if EXCEPTING in letters:
        return
    groups = {item.ref for clause in clauses for item in clause.of("SUJ")}
    if len(groups) > 1:
        return
    if any(clause.letters == "S" and clause.opens in {":", ";", ","} for clause in clauses):
        return  # sasaran 3; indikator 7: it is counted
    group, told = None, GroupClaim()
    for clause in clauses:
        group = next((item.ref for item in clause.of("SUJ")), group)
        if not _BARRED.isdisjoint(clause.letters):
            told = GroupClaim()
            continue
        for part in _parts(clause):
            wrong, told = _judged(parsed, part, group, told, facts)
            yield from wrong


def _parts(clause: OfficeClause) -> Iterator[tuple[OfficeItem, ...]]:
    """What "and" joins in a clause, without the names of what it is told of."""
    items = [item for item in clause.items if item.letter not in _GROUPS]
    run = list[OfficeItem]()
    for at, item in enumerate(items):
        behind = "".join([x.letter for x in items[at + 1 : at + 2]])
        if item.letter == "g" and behind and behind in "qoezEMncT" and run:
            yield tuple(run)
            run = []
        elif item.letter != "g" and not (item.letter == "O" and not _is_operand(items, at)):
            run.append(item)
    yield tuple(run)


def _is_operand(items: Sequence[OfficeItem], at: int) -> bool:
    return any(item.letter == "c" for item in items[max(0, at - 2) : at])


def _judged(
    parsed: Parsed,
    items: tuple[OfficeItem, ...],
    group: Ref | None,
    told: GroupClaim,
    facts: Facts,
) -> tuple[list[Wrong], GroupClaim]:
    letters = "".join([item.letter for item in items])
    match = _SAID.fullmatch(letters)
    prop = next((item.payload for item in items if item.letter == "p"), told.prop)
    if match is None:
        begun = _BEGUN.fullmatch(letters) is not None
        return [], _begun(letters, prop, told, items) if begun else GroupClaim()
    noun = items[match.start("noun")] if match["noun"] else None
    called = told.noun if noun is None else noun.payload or "indikator"
    holds = _question(match, items, prop, told, facts)
    how = match["all"] or match["all2"] or ("" if match["many"] else told.all)
    now = GroupClaim(told.all if not match["all"] else how, called, prop, holds)
    called = called or ("indikator" if group is not None and how in {"e", "ne"} else "")
    members = facts.lines() if called == "kegiatan" else _members(group, facts)
    if (
        noun is not None
        and group is None
        and parsed.sentence.tokens[noun.first].text.endswith("nya")
    ):
        return [], GroupClaim()
    if called == "sasaran":
        return [], GroupClaim()
    if holds is None or not called or not members or (match["all"] and match["all2"]):
        return [], now
    many = _number(items, match, how, len(members), _measured(members))
    if many is None or (called == "kegiatan" and group is not None):
        return [], now
    states = [holds(x) for x in members]
    least = sum(state is True for state in states)
    most = least + sum(state is None for state in states)
    if any(many(count) for count in range(least, most + 1)) or _is_apart(
        match, items, members, least
    ):
        return [], now
    quote = parsed.sentence.quote(items[0].first, items[-1].last)
    so = f"yang demikian {least} dari {len(members)} {called}"
    kind = Kegiatan if called == "kegiatan" else Indikator
    return [Wrong(CACAH, quote, so, str(least), kedua=table_of(kind))], now


def _begun(letters: str, prop: str, told: GroupClaim, items: Sequence[OfficeItem]) -> GroupClaim:
    """What a part without a claim says for the next: Tanpa kecuali, ...; Capaian enam indikator."""
    noun = next((x.payload or "indikator" for x in items if x.letter in "bT"), told.noun)
    how = "ne" if "ne" in letters else next((x for x in letters if x in "ezEM"), told.all)
    return GroupClaim(how, noun, prop)


def _members(group: Ref | None, facts: Facts) -> Sequence[Member]:
    return facts.members(group.kind, group.id) if group is not None else facts.members()


def _number(
    items: Sequence[OfficeItem], match: re.Match[str], how: str, every: int, measured: int
) -> Callable[[int], bool] | None:
    """How many are told, as a question to their number."""
    if match["many"]:
        some = items[match.start("many")]
        return _exactly(some, every, measured=measured) if how in {"", "e"} else None
    if how in {"q", "o"}:
        first = items[match.start("all")] if match["all"] else None
        of = items[match.start("of")].number if match["of"] else None
        if first is None or (of is not None and of.value != every):
            return None
        number = first.number
        if how == "o":
            full = number is not None and number.value == every
            return (lambda some: some == every) if full else None
        how = items[match.start("bound")].payload if match["bound"] else ""
        return _exactly(first, every, how, measured)
    return {
        "e": lambda some: some == every,
        "ne": lambda some: some < every,
        "z": lambda some: not some,
        "E": bool,
        "M": lambda some: some * 2 > every,
    }.get(how)


def _measured(members: Sequence[Member]) -> int:
    """How many of them have a capaian."""
    return sum(isinstance(getattr(x, "capaian", None), Fraction) for x in members)


def _exactly(
    item: OfficeItem, every: int, how: str = "", measured: int = 0
) -> Callable[[int], bool] | None:
    """So many, or so many percent of all; with a limit, more or fewer."""
    number = item.number
    if number is None or number.live or not (number.is_count or number.unit == PERCENT):
        return None
    said = number
    if how:
        holds, whole = OPERATORS[how], Fraction(_FULL, every) if said.unit else Fraction(1)
        return lambda some: holds(some * whole, said.value)
    if said.unit:
        totals = {every, measured or every}
        return lambda some: any(agrees(said, Fraction(some * _FULL, x)) for x in totals)
    return lambda some: some == said.value


def _is_apart(
    match: re.Match[str], items: Sequence[OfficeItem], members: Sequence[Member], least: int
) -> bool:
    """Whether those beyond their target are told of apart from those that only reach it."""
    if not match["state"] or match["neg"] or not (match["all"] == "q" or match["many"]):
        return False
    item = items[match.start("many")] if match["many"] else items[match.start("all")]
    over = sum(
        isinstance(x.capaian, Fraction) and x.capaian > _FULL
        for x in members
        if isinstance(x, IndikatorResult)
    )
    state = items[match.start("state")].payload
    return item.number is not None and state == "capai" and item.number.value == least - over


_FULL: Final = 100


def _question(
    match: re.Match[str],
    items: Sequence[OfficeItem],
    prop: str,
    told: GroupClaim,
    facts: Facts,
) -> Question | None:
    """What is told of each."""
    if match["not"]:
        before = told.holds if match["all"] == "q" else None
        return None if before is None else lambda x: _denied(before(x))
    if match["state"]:
        item = items[match.start("state")]
        denied = len(match["neg"]) % 2 == 1
        return lambda x: _in_state(item.payload, x, denied=denied)
    how = items[match.start("how")].payload
    if match["denied"] or match["more"]:
        how = DENIED.get(how, "")
    share = prop in SHARES
    other, but = _operand(items[match.start("to") : match.end("to")], prop, facts, share=share)
    if not how or other is None or not prop:
        return None
    holds, said = OPERATORS[how], items[match.start("to")].number

    def asked(member: Member) -> bool | None:
        ref = _ref(member)
        one = value_of(ref, prop, facts, share=share)
        if one is None or ref == but or (_NEARLY <= one < _FULL and other == _FULL):
            return False if ref == but and how in {"<", ">"} else None
        if said is not None and one != other and agrees(said, one):
            return None
        return holds(one, other)

    return asked


def _denied(state: bool | None) -> bool | None:
    return None if state is None else not state


def _in_state(head: str, member: Member, *, denied: bool) -> bool | None:
    if not isinstance(member, IndikatorResult):
        return None
    return is_in_state(head, "target", member, negated=denied)


def _ref(member: Member) -> Ref:
    if isinstance(member, IndikatorResult):
        return Ref(INDIKATOR, member.indikator.id)
    return Ref(KEGIATAN, member.kegiatan.id)


def _operand(
    items: Sequence[OfficeItem], prop: str, facts: Facts, *, share: bool
) -> tuple[Fraction | None, Ref | None]:
    """What each is compared with, and which of them it is."""
    first = items[0]
    if first.letter == "q":
        number = first.number
        fits = number is not None and number.unit == (PERCENT if share else RUPIAH)
        return (number.value if number is not None and fits else None), None
    if first.letter in "IK" and first.ref is not None:
        return value_of(first.ref, prop, facts, share=share), first.ref
    return value_of(WHOLE, first.payload or prop, facts, share=share), None
