"""Claims that targets are met: of named indikator, of a number of them, of all or none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.number.figure import format_percent
from lkjip_desktop.domain.temuan.claim.code import CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.scope import is_clear
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at, table_of
from lkjip_desktop.domain.temuan.wording import measured

MET, OVER, MISSED, EMPTY, COUNTED = "tercapai", "lampau", "gagal", "kosong", "berlaku"
_FULL: Final = Fraction(100)
_NEARLY: Final = Fraction(99995, 1000)

_NAMED: Final = re.compile(r"(?P<who>I(?:(?:,?g|,)I)*)(?P<mid>[cPtOhMwqN]{0,6})(?P<neg>n?)c{0,2}v")
_OWN: Final = re.compile(r"p(?P<mid>[cPtOhMwqN]{0,6})(?P<neg>n?)c{0,2}v")
_TOLD: Final = re.compile(r"b[cO]{0,3}(?P<neg>n?)c{0,2}v[c,P]{0,4}(?P<who>I(?:(?:,?g|,)I)*)")
_SCOPE: Final = r"(?:[cPOw]{0,3}[SJU](?:(?:,?g|,)[SJU])*)?"
_MANY: Final = re.compile(
    rf"(?P<all>[ezo]|q)(?:d(?P<of>q))?b(?P<scope>{_SCOPE})[cPOt]{{0,3}}(?P<bound>v(?=c*n?c*v))?[cPOt]{{0,3}}(?P<neg>n?)c{{0,2}}v"
)
_TARGETS: Final = re.compile(r"(?P<all>[e])p(?P<scope>[cPOtb]{0,4})(?P<neg>n?)c{0,2}v")
_OF: Final = re.compile(r"d(?P<of>q)b[cO]{0,3}v?[cO]{0,3}(?=,)")
_ALSO: Final = re.compile(
    r"(?:,g?|,?g)c{0,2}(?P<all>q)b?[cO]{0,3}(?:(?P<neg>n?)c{0,2}v|(?P<left>n)(?=[,g;)]|$))"
)


def wrong_states(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """What is said to be met, or missed, and is not."""
    if "v" not in parsed.letters and "n" not in parsed.letters:
        return
    if not parsed.is_of(facts.tahun):
        return
    if own:
        yield from _own_state(parsed, own, facts)
    yield from _named_states(parsed, facts)
    if not own:
        yield from _many(parsed, facts)


def _state(parsed: Parsed, place: int, negated: bool) -> str:
    """What the status at this place says, "" where it is not judged."""
    chunk = parsed.chunks[place]
    said = chunk.payload
    if not _is_of_target(parsed, place):
        return ""
    if negated:
        return {MET: MISSED, "cukup": MISSED, "dalam": MISSED, COUNTED: EMPTY}.get(said, "")
    return MET if said in {"cukup", "dalam"} else said


def _is_of_target(parsed: Parsed, place: int) -> bool:
    """Whether a status is one of a target of this year, not of another measure or plan."""
    chunk, letters = parsed.chunks[place], parsed.letters
    words = parsed.sentence.tokens[chunk.first : chunk.last + 1]
    text = " ".join(item.text for item in words)
    behind = letters[place + 1 :]
    bare = text in {
        "melampaui",
        "melebihi",
        "memenuhi",
        "gagal mencapai",
        "gagal memenuhi",
        "dicapai",
        "mencapai atau melampaui",
    }
    if bare:
        reference = re.match(r"c?p", behind)
        is_target = reference is not None and parsed.chunks[place + reference.end()].payload in {
            "target",
            "batas",
        }
        if not is_target and not (text in {"dicapai", "mencapai atau melampaui"} and not behind):
            return False
        behind = behind[reference.end() if reference else 0 :]
    other = re.match(r"c*P?(?P<what>[XDx])", behind)
    if other is None:
        return True
    what = parsed.chunks[len(letters) - len(behind) + other.start("what")]
    if other["what"] == "D":
        return what.payload != "renstra"
    return other[0] == "x" and not text.endswith(("target", "targetnya"))


def _judge(hasil: IndikatorResult, state: str, text: str) -> bool | None:
    """Whether an indikator is in a state; None where it cannot be told."""
    reached, row = hasil.capaian, hasil.indikator
    if state == EMPTY:
        return not isinstance(reached, Fraction)
    if not isinstance(reached, Fraction) or _NEARLY <= reached < _FULL:
        return None
    literal = text.startswith(("di bawah", "di atas", "lebih", "kurang"))
    if literal and row.polaritas != "naik":
        reference = hasil.target if row.polaritas == "turun" else None
        if not isinstance(reference, Fraction) or not isinstance(hasil.realisasi, Fraction):
            return None
        return hasil.realisasi > reference if state == OVER else hasil.realisasi < reference
    if state == OVER:
        return reached > _FULL if row.polaritas == "naik" else None
    return reached >= _FULL if state == MET else reached < _FULL


def _text(parsed: Parsed, place: int) -> str:
    chunk = parsed.chunks[place]
    return " ".join(item.text for item in parsed.sentence.tokens[chunk.first : chunk.last + 1])


_JUDGED: Final = frozenset({"target", "realisasi", "capaian", "batas", "nilai"})


def _own_state(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    for match in _OWN.finditer(parsed.letters):
        prop = parsed.chunks[match.start()].payload
        if prop in _JUDGED - {"nilai"} and is_clear(parsed, match.start()):
            hasil = facts.indikator(own)
            state = _state(parsed, match.end() - 1, bool(match["neg"]))
            if state != EMPTY:
                yield from _against(parsed, match.start(), match.end() - 1, [hasil], state, facts)


def _named_states(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    letters = parsed.letters
    for match in _NAMED.finditer(letters):
        before = match.start() - 1
        if before >= 0:
            chunk = parsed.chunks[before]
            if chunk.letter in "xXRNKmaSJUbk" or (
                chunk.letter == "p" and chunk.payload not in _JUDGED
            ):
                continue
            if chunk.letter == "P" and _text(parsed, before) not in {"pada", "untuk", "bagi"}:
                continue
        who = _all_of(parsed, match.start("who"), match.end("who"), facts)
        state = _state(parsed, match.end() - 1, bool(match["neg"]))
        yield from _against(parsed, match.start(), match.end() - 1, who, state, facts)
    for match in _TOLD.finditer(letters):
        place = letters.index("v", match.start())
        who = _all_of(parsed, match.start("who"), match.end("who"), facts)
        state = _state(parsed, place, bool(match["neg"]))
        yield from _against(parsed, match.start(), match.end() - 1, who, state, facts, place)


def _all_of(parsed: Parsed, first: int, last: int, facts: Facts) -> list[IndikatorResult | None]:
    refs = [chunk.ref for chunk in parsed.chunks[first:last] if chunk.letter == "I"]
    return [facts.indikator(ref.id) for ref in refs if ref is not None]


def _against(
    parsed: Parsed,
    first: int,
    last: int,
    who: list[IndikatorResult | None],
    state: str,
    facts: Facts,
    place: int = -1,
) -> Iterator[Wrong]:
    text = _text(parsed, last if place < 0 else place)
    for hasil in who if state not in {"", COUNTED} else ():
        if hasil is not None and _judge(hasil, state, text) is False:
            quote = parsed.quote(first, last)
            reached = format_percent(hasil.capaian, facts.settings.desimal)
            done, reference = (
                measured(item, hasil.indikator, facts.settings)
                for item in (hasil.realisasi, hasil.target)
            )
            name = facts.name(hasil.indikator.id)
            so = f"capaian {name} {reached} (realisasi {done}, target {reference})"
            kedua = at(hasil.indikator, "realisasi")
            yield Wrong(KEADAAN, quote, so, reached, kedua=kedua)


# a number of them, all, none


def _many(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    letters = parsed.letters
    of = _OF.search(letters)
    for match in _MANY.finditer(letters):
        noun = parsed.chunks[letters.index("b", match.start())]
        since = of.start() if of is not None and of.end() < match.start() else -1
        if noun.payload == "indikator":
            yield from _counted(parsed, match, facts, since)
    for match in _TARGETS.finditer(letters):
        if parsed.chunks[match.start() + 1].payload == "target" and is_clear(parsed, match.start()):
            yield from _counted(parsed, match, facts)
    if of is not None and is_clear(parsed, of.start(), "SJU"):
        group = _group(parsed, of.start(), of.end(), facts)
        if group is not None:
            yield from _total(parsed, of.start("of"), group)
    said = _MANY.search(letters) or of
    if said is not None and is_clear(parsed, said.start(), "SJU"):
        for match in _ALSO.finditer(letters, said.end()):
            yield from _counted(parsed, match, facts, said.start())


def _counted(
    parsed: Parsed, match: re.Match[str], facts: Facts, since: int = -1
) -> Iterator[Wrong]:
    start = match.start("all") if since < 0 else since
    left = match.groupdict().get("left")
    last = match.end() - 1
    state = MISSED if left else _state(parsed, last, bool(match["neg"]))
    if not state or not is_clear(parsed, start, "SJU"):
        return
    group = _group(parsed, start, match.end(), facts)
    if group is None:
        return
    quote = parsed.quote(match.start("all"), last)
    of = match.groupdict().get("of")
    if of:
        yield from _total(parsed, match.start("of"), group)
    also = any(chunk.payload == OVER for chunk in parsed.chunks if chunk.letter == "v")
    allowed = numbers_in(group, state, facts, beside=also)
    quantifier = parsed.chunks[match.start("all")]
    if quantifier.letter in "ezo":
        denied = parsed.letters[match.start("all") - 1 : match.start("all")] == "n"
        if not denied:
            yield from _all_or_none(quantifier, group, state, allowed, quote)
        elif group.banyak_berlaku in allowed:
            yield _miscounted(quote, group, state, allowed)
    elif (
        quantifier.number is not None and quantifier.number.is_count and not quantifier.number.bound
    ):
        said = int(quantifier.number.value)
        if said not in allowed and not quantifier.number.about:
            yield _miscounted(quote, group, state, allowed)


def _all_or_none(
    quantifier: Chunk, group: GroupResult, state: str, allowed: list[int], quote: str
) -> Iterator[Wrong]:
    if quantifier.letter == "o" and (
        quantifier.number is None or quantifier.number.value != group.banyak_indikator
    ):
        return
    wanted = {0} if quantifier.letter == "z" else {group.banyak_berlaku, group.banyak_indikator}
    if not wanted & set(allowed):
        yield _miscounted(quote, group, state, allowed)


_TOLD_AS: Final = {
    MET: "mencapai target",
    OVER: "melampaui target",
    MISSED: "belum mencapai target",
    EMPTY: "tidak berlaku",
    COUNTED: "terukur",
}


def _miscounted(quote: str, group: GroupResult, state: str, allowed: list[int]) -> Wrong:
    judged = state in {MET, OVER, MISSED}
    total = group.banyak_berlaku if judged else group.banyak_indikator
    so = f"yang {_TOLD_AS[state]} {allowed[0]} dari {total} indikator"
    so = f"{so} yang terukur" if judged else so
    return Wrong(CACAH, quote, so, str(allowed[0]), kedua=table_of(Indikator))


def _total(parsed: Parsed, place: int, group: GroupResult) -> Iterator[Wrong]:
    number = parsed.chunks[place].number
    known = {group.banyak_indikator, group.banyak_berlaku}
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
    if state == MISSED:
        return [missed, missed + group.banyak_tidak_berlaku]
    if state == EMPTY:
        return [group.banyak_indikator - measured, group.banyak_tidak_berlaku]
    return [group.banyak_berlaku]


def _group(parsed: Parsed, start: int, end: int, facts: Facts) -> GroupResult | None:
    """The group that a number of indikator is of: those named with it or before it, or all."""
    refs: list[Ref] = [
        c.ref for c in parsed.chunks[start:end] if c.letter in "SJU" and c.ref is not None
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
    from dataclasses import replace

    return replace(
        groups[0],
        daftar_id=tuple(row for group in groups for row in group.daftar_id),
        banyak_indikator=sum(group.banyak_indikator for group in groups),
        banyak_berlaku=sum(group.banyak_berlaku for group in groups),
        banyak_tidak_berlaku=sum(group.banyak_tidak_berlaku for group in groups),
    )
