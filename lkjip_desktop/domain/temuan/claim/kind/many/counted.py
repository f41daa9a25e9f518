"""A number of indikator, all or none, before the state that they are in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.group import (
    SCOPE,
    group_of,
    is_so_many,
    miscounted,
    numbers_in,
    wrong_all_or_none,
    wrong_total,
)
from lkjip_desktop.domain.temuan.claim.kind.status import COUNTED, MET, MISSED, OVER, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_clear, is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

PLACED: Final = (
    r"(?=[ceCPhw]{1,5}[SU])[ceCh]{0,3}(?:w[cP]?)?[cP]{0,2}"
    r"(?P<who>[SU](?:(?:,?g|,)[SU])*)(?=$|[,.;])"
)
"""That those of a state are some's, which is no state of all: yang belum tercapai berada pada A."""
_PLACED: Final = pattern(PLACED)
SO_MANY: Final = pattern(
    rf"(?P<all>[eo]|zq?|q)(?:d(?P<of>q)?)?b(?:c?(?P<known>v(?=[PO][SJU])))?(?P<scope>B?{SCOPE})[cPOt]{{0,3}}"
    r"e?(?P<but>,?x(?:I(?:,?g|,)?){1,4},?)?"
    r"(?P<bound>v(?=c*(?:nc*)?v))?[cPOt]{0,3}(?:(?<=c)p)?(?P<neg>n?)c{0,2}v"
)


def is_but(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether what stands between a number and its state only excepts some, or the unmeasured."""
    if match["known"] and parsed.chunks[match.start("known")].payload != COUNTED:
        return False
    if not match["but"]:
        return True
    place = parsed.letters.index("x", match.start("but"))
    return parsed.quote(place, place).casefold() in _EXCEPT


def wrong_counted_in_state(
    parsed: Parsed, match: re.Match[str], facts: Facts, since: int = -1
) -> Iterator[Wrong]:
    start = match.start("all") if since < 0 else since
    left = match.groupdict().get("left")
    last = match.end() - 1
    done = match.groupdict().get("done")
    state = MET if done else MISSED if left else state_at(parsed, last, bool(match["neg"]))
    group = group_of(parsed, start, match.end(), facts)
    if not state or group is None or not _is_of_all(parsed, match, start):
        return
    base, of = _base(parsed, match), match.groupdict().get("of")
    allowed = _allowed(parsed, match, group, state, facts)
    measured = base == COUNTED or _is_of_measured(parsed, start, match.start("all"), group)
    if measured and state == MISSED:
        allowed = allowed[:1]
    if of:
        if _are_some_of_those(parsed, match, allowed):
            return
        yield from _wrong_whole(parsed, match, group, base, facts)
    if not of or base in {"", COUNTED}:
        yield from _wrong_number(parsed, match, group, state, allowed, facts)


def _is_of_measured(parsed: Parsed, first: int, last: int, group: GroupResult) -> bool:
    """Whether it is told before that there are so many as are measured: dari 22 indikator, ..."""
    said = [c.number.value for c in parsed.chunks[first:last] if c.number is not None]
    return said == [group.banyak_berlaku] and group.banyak_berlaku != group.banyak_indikator


def _wrong_number(
    parsed: Parsed,
    match: re.Match[str],
    group: GroupResult,
    state: str,
    allowed: list[int],
    facts: Facts,
) -> Iterator[Wrong]:
    """So many, all or none told to be in a state in which others in number are."""
    quantifier = parsed.chunks[match.start("all")]
    quote = parsed.quote(match.start("all"), match.end() - 1)
    but_for = _but_for(parsed, group, state, facts) if quantifier.letter == "e" else None
    if but_for is not None:
        if not but_for:
            yield miscounted(quote, group, state, allowed)
    elif quantifier.letter in "ezo":
        denied = parsed.letters[match.start("all") - 1 : match.start("all")] == "n"
        if not denied:
            yield from wrong_all_or_none(quantifier, group, state, allowed, quote)
        elif group.banyak_berlaku in allowed:
            yield miscounted(quote, group, state, allowed)
    elif quantifier.number is not None and not is_so_many(quantifier.number, allowed, group):
        fewer = quantifier.number.value <= max(allowed)
        if not (fewer and _FAR_BEYOND.match(parsed.letters, match.end())):
            yield miscounted(quote, group, state, allowed)


_FAR_BEYOND: Final = pattern(r"[cP]{0,2}Bq")
"""By how much at least: 14 melampaui target lebih dari 20 persen."""


def _base(parsed: Parsed, match: re.Match[str]) -> str:
    """The state of those that a state is told of; "" where none is: dari 22 yang terukur."""
    groups = match.groupdict()
    name = next((name for name in ("known", "bound") if groups.get(name)), "")
    place = match.start(name) if name else 0
    denied = bool(name) and parsed.letters[place - 1] == "n"
    return state_at(parsed, place, denied) if name else ""


def _wrong_whole(
    parsed: Parsed, match: re.Match[str], group: GroupResult, base: str, facts: Facts
) -> Iterator[Wrong]:
    """Of how many it is told: of all, or of those in the state that they are told to be in."""
    place, said = match.start("of"), parsed.chunks[match.start("of")].number
    if not base:
        yield from wrong_total(parsed, place, group)
        return
    allowed = numbers_in(group, base, facts, beside=True)
    if said is not None and said.is_exact_count and said.value not in allowed:
        last = match.start("known" if match["known"] else "bound")
        yield miscounted(parsed.quote(place, last), group, base, allowed)


def _tells_place(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether it is told where all those of a state are."""
    which = any(parsed.word(place) == "yang" for place in range(match.start(), match.end()))
    return which and _PLACED.match(parsed.letters, match.end()) is not None


def _is_of_all(parsed: Parsed, match: re.Match[str], start: int) -> bool:
    """Whether a number is one of what the report tells of, as it is and not as it should be."""
    opens = _opens_clause(parsed, start) and not is_wished(parsed, start)
    placed = match["all"] == "e" and _tells_place(parsed, match)
    return opens and not placed and not _is_of_unnamed(parsed, match)


def _are_some_of_those(parsed: Parsed, match: re.Match[str], allowed: list[int]) -> bool:
    """Whether something is told of some of those in a state: dua dari tiga yang belum tercapai."""
    said, of = (parsed.chunks[match.start(name)].number for name in ("all", "of"))
    behind = parsed.letters[match.end() : match.end() + 1]
    which = any(parsed.word(at) == "yang" for at in range(match.start("of"), match.end()))
    if said is None or of is None or not which or of.value not in allowed:
        return False
    measured = parsed.chunks[match.end() - 1].payload == COUNTED
    told = behind and behind not in ",;.:"
    return said.value < of.value if measured and not told else bool(told and said.value <= of.value)


_MOST_OF: Final = frozenset(
    {"hampir semua", "hampir seluruh", "sebagian", "sebagian besar", "sebagian kecil"}
)
_AFTER_CLAUSE: Final = pattern(r"v[cOt]{0,3}[,;]g?[cht]{0,3}(?:pc?)?$")


def _opens_clause(parsed: Parsed, start: int) -> bool:
    """Whether nothing foreign stands before a number, or only how most of the targets came out.

    So in: sebagian besar target terpenuhi, hanya tersisa tiga indikator yang belum.
    """
    if is_clear(parsed, start, "SJU"):
        return True
    left = parsed.letters[:start]
    most = parsed.letters.startswith("X") and parsed.quote(0, 0).casefold() in _MOST_OF
    known = most and re.search("[xXRIKmdn]", left[1:]) is None
    return known and _AFTER_CLAUSE.search(left) is not None


def _is_of_unnamed(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether all are those of what is told before by no name: sasaran itu, semua indikatornya."""
    noun = match[0].find("b") + match.start()
    own = noun >= 0 and parsed.word(noun).endswith("nya")
    named = re.search("[SJUK]", parsed.letters[: match.end()])
    return own and not named and re.search("[bf]", parsed.letters[: match.start()]) is not None


def _allowed(
    parsed: Parsed, match: re.Match[str], group: GroupResult, state: str, facts: Facts
) -> list[int]:
    """How many may be meant: those beyond their target are told of apart, or may be alone meant."""
    quote = parsed.quote(match.start("all"), match.end() - 1)
    also = any(chunk.payload == OVER for chunk in parsed.chunks if chunk.letter == "v")
    allowed = numbers_in(group, state, facts, beside=also)
    if parsed.word(0) in _EXCEPT:  # selain A, masih ada tiga indikator yang belum tercapai
        named = parsed.letters[: match.start()].count("I")
        allowed += [number - named for number in allowed[:1]]
    through = "embus" in quote and state == MET
    return [*allowed, *numbers_in(group, OVER, facts, beside=also)] if through else allowed


_EXCEPT: Final = frozenset({"kecuali", "pengecualian", "selain", "terkecuali"})


def _but_for(parsed: Parsed, group: GroupResult, state: str, facts: Facts) -> bool | None:
    """Whether all but those named are in a state; None where none are excepted."""
    tokens = parsed.sentence.tokens
    since = next((place for place, t in enumerate(tokens) if t.text in _EXCEPT), None)
    if since is None:
        return None
    behind = [c for c in parsed.chunks if c.first > since]
    ends = next((c.first for c in behind if c.letter in "vpe;."), len(tokens))
    if any(c.letter in "xVN" for c in behind if c.first < ends):
        return True  # one of them is not known by its name
    named = {c.ref.id for c in behind if c.letter == "I" and c.ref is not None and c.first < ends}
    others = (facts.indikator(row) for row in group.daftar_id)
    reached = {x.indikator.id: x.capaian for x in others if x is not None}
    missed = {row for row, nilai in reached.items() if isinstance(nilai, Fraction) and nilai < _ALL}
    return not named or state != MET or missed == named


_ALL: Final = 100
