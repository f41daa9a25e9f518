"""Claims of how many indikator are in a state, all of them or none, or lie beyond a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.beyond import (
    BOUNDED,
    BOUNDED_OF,
    HAD,
    HAVING_BOUND,
    wrong_beyond_figure,
)
from lkjip_desktop.domain.temuan.claim.kind.many.counted import (
    SO_MANY,
    is_but,
    wrong_counted_in_state,
)
from lkjip_desktop.domain.temuan.claim.kind.many.group import (
    SCOPE,
    group_of,
    is_so_many,
    miscounted,
    numbers_in,
    wrong_all_or_none,
    wrong_total,
)
from lkjip_desktop.domain.temuan.claim.kind.status import (
    ACTS_OF_STATE,
    JUST,
    MET,
    MISSED,
    OVER,
    state_at,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT
from lkjip_desktop.domain.temuan.claim.scope import is_clear, is_told_now, is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_TARGETS: Final = pattern(
    r"(?P<all>[eq])(?:d(?P<of>q))?(?P<what>p)(?P<scope>[cPOtbD]{0,6})(?P<neg>n?)c{0,2}v"
)
_OF: Final = pattern(
    r"^S[Vwc]{1,3}(?P<its>q)b(?=,?g?[ch]{0,2}qc)|de?(?P<of>q)b[cPOt]{0,3}[SU]?v?[cOt]{0,3}(?=[,;])|(?:^|(?<=:))[cP]{0,2}(?P<first>q)b[cOt]{0,3}(?:w[cO]{0,3}(?=;)|(?=[,;]q[nv]))"
)
_OF_THOSE: Final = pattern(r"d(?P<of>q)bc[^,;:()qvneoSJUIKR]{1,8}(?:qb)?(?=,)(?P<its>(?!))?")
"""So many that something is told of, which are all where there are no more."""


@needing("v n M pqb bBq bvq pBqqb", own=False)
def wrong_numbers(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of indikator in a state, or beyond a figure, that there are not so many of."""
    if not is_told_now(parsed, facts.tahun) or _leaves_out_unknown(parsed):
        return
    if parsed.has("v n M"):
        yield from _many(parsed, facts)
    for match in OF_THOSE.finditer(parsed.letters) if parsed.has("lqb,qv wqb,qv") else ():
        yield from wrong_of_those(parsed, match, facts)
    for match in MEETING.finditer(parsed.letters) if parsed.has("pqb") else ():
        yield from wrong_meeting(parsed, match, facts)
    for match in BOUNDED.finditer(parsed.letters) if parsed.has("bBq bvq") else ():
        yield from wrong_beyond_figure(parsed, match, facts)
    for match in BOUNDED_OF.finditer(parsed.letters) if parsed.has("pqbBq pebBq pobBq") else ():
        yield from wrong_beyond_figure(parsed, match, facts)
    for match in HAVING_BOUND.finditer(parsed.letters) if parsed.has("pBqqb pvqqb") else ():
        between = range(match.start("q") + 1, match.start("all"))
        if not HAD.isdisjoint(parsed.word(place) for place in between):
            yield from wrong_beyond_figure(parsed, match, facts)


def _leaves_out_unknown(parsed: Parsed) -> bool:
    """Whether a sentence opens with something unknown that is not among all: selain A dan B, ..."""
    opens = parsed.sentence.tokens[0].text in {"kecuali", "selain"}
    return opens and "x" in re.split("[ez]", parsed.letters)[0][1:]


def _many(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    letters = parsed.letters
    of = _of_how_many(parsed)
    for match in SO_MANY.finditer(letters) if parsed.has("bv") and not _equals(parsed) else ():
        noun = parsed.chunks[letters.index("b", match.start())]
        since = of.start() if of is not None and of.end() < match.start() else -1
        if noun.payload == "indikator" and is_but(parsed, match) and not _narrows(parsed, match):
            yield from wrong_counted_in_state(parsed, match, facts, since)
    for match in WHICH.finditer(letters) if parsed.has("vq") else ():
        yield from wrong_so_many_are(parsed, match, facts)
    if NOTES.fullmatch(letters) and parsed.chunks[0].payload == "indikator":
        yield from wrong_noted(parsed, facts)
    for match in MET_OF.finditer(letters) if parsed.has(MET_NEEDS) else ():
        yield from wrong_met_of(parsed, match, facts)
    for match in _TARGETS.finditer(letters) if parsed.has("epv qpv") else ():
        of_target = parsed.chunks[match.start("what")].payload == "target"
        if of_target and is_clear(parsed, match.start()):
            yield from wrong_counted_in_state(parsed, match, facts)
    if of is not None:
        yield from _of_total(parsed, of, facts)
    yield from wrong_more(parsed, of or _of_those(parsed, facts), facts)


_EQUAL: Final = frozenset({"menyamai", "sama"})
_EXACT: Final = frozenset({"pas", "persis"})


def _equals(parsed: Parsed) -> bool:
    """Whether it is told of those that are as much as the target, and no more."""
    states = [c for c in parsed.chunks if c.letter == "v"]
    beside = {text for c in states for text in parsed.texts[c.last + 1 : c.last + 2]}
    return not _EXACT.isdisjoint(beside) or any(parsed.texts[c.first] in _EQUAL for c in states)


def _of_how_many(parsed: Parsed) -> re.Match[str] | None:
    """How many indikator there are, where a sentence tells it."""
    of = _OF.search(parsed.letters) if parsed.has("qb") else None
    within = parsed.chunks[of.start() : of.end()] if of is not None else ()
    noun = next((chunk for chunk in within if chunk.letter == "b"), None)
    some = any(chunk.letter == "v" and chunk.payload in {MET, OVER, MISSED} for chunk in within)
    some = some or (of is not None and "S" in of[0] and parsed.letters.count("S") > 1)
    return of if noun is not None and noun.payload in _OF_THEM and not some else None


_OF_THEM: Final = frozenset({"butir", "iku", "indikator"})
"""What those are called that a state is told of."""


def _of_those(parsed: Parsed, facts: Facts) -> re.Match[str] | None:
    """So many of which something is told, if they are all there are."""
    match = _OF_THOSE.search(parsed.letters) if parsed.has("dqbc,") else None
    return None if match is None or [*_of_total(parsed, match, facts)] else match


def _narrows(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether those in a state are told only to say more of some: yang tercapai capaiannya ..."""
    behind = _FURTHER.match(parsed.letters, match.end())
    inside = range(match.start(), match.end())
    return behind is not None and any(parsed.word(place) == "yang" for place in inside)


_FURTHER: Final = pattern(r"p[cMt]{0,3}[Bv]")


def _of_total(parsed: Parsed, of: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """The number of indikator that a sentence begins with."""
    group = group_of(parsed, of.start(), of.end(), facts)
    if group is not None and is_clear(parsed, of.start(), "SJU"):
        told = next(name for name in ("of", "its", "first") if of[name])
        share = parsed.chunks[of.start(told) - 2].number if of.start(told) > 1 else None
        if share is not None and share.unit == PERCENT:
            group = facts.group("", "") or group  # Seksi A: 25 persen dari 12 indikator
        if not _are_those(parsed, of.start(told), group.banyak_indikator):
            yield from wrong_total(parsed, of.start(told), group)


_POINTING: Final = frozenset({"itu", "tersebut"})


def _are_those(parsed: Parsed, place: int, every: int) -> bool:
    """Whether some are meant that were told of before: dari tiga indikator tersebut."""
    said, last = parsed.chunks[place].number, parsed.chunks[place + 1].last
    pointed = not _POINTING.isdisjoint(parsed.texts[last + 1 : last + 2])
    return pointed and said is not None and said.value < every


_ALSO: Final = pattern(
    r"(?:[,;]g?|,?g)[ch]{0,2}(?P<all>q)[bXp]?[cO]{0,3}?"
    r"(?:(?P<neg>n?)c{0,2}v(?!x)|(?P<left>n)(?=[,g;.)]|$)|(?P<done>c)(?=[,g;.)]|$))"
)


def wrong_more(parsed: Parsed, of: re.Match[str] | None, facts: Facts) -> Iterator[Wrong]:
    """How many more are told behind the first number."""
    letters = parsed.letters
    said = SO_MANY.search(letters) or of
    if said is not None and is_clear(parsed, said.start(), "SJU"):
        for match in _ALSO.finditer(letters, said.end()):
            if not _is_rest(parsed, match):
                continue
            if "X" in match[0] and "yang" in parsed.quote(match.start(), match.end() - 1).split():
                continue  # three of those that did not are some of them
            yield from wrong_counted_in_state(parsed, match, facts, said.start())
        for match in _ENDING.finditer(letters, said.end()):
            yield from _ended(parsed, match, facts, said.start())


def _is_rest(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether a clause tells of more of them in full or in short: sepuluh sisanya sudah."""
    at = match.start("all") + 1
    if match["done"] and parsed.quote_of(parsed.chunks[match.start("done")]) not in _DONE:
        return False
    return parsed.letters[at] != "p" or parsed.chunks[at].payload == "sisa"


_DONE: Final = frozenset({"sudah", "telah"})
_ENDING: Final = pattern(
    r"(?:[,;]g?|,?g)[ch]{0,2}(?P<all>q)(?P<so>[bNcxPpvVn]{1,6}?)(?=[,;.]|,?g|$)"
)
"""How many more, up to the end of what is told of them: dua lagi persis pada target."""
_MORE: Final = r"(?:indikator |lagi |lainnya |sisanya |di antaranya )?(?:yang )?(?:masih |baru )?"
_AIM: Final = r"(?: target(?:nya)?)?"
_ENDINGS: Final = {
    JUST: pattern(
        rf"{_MORE}(?:(?:sama )?persis|pas|tepat|sama)"
        rf"(?: pada| di| dengan| menyentuh| mencapai| sama dengan)?{_AIM}"
    ),
    MISSED: pattern(
        rf"{_MORE}(?:belum|tidak|gagal) (?:sampai|mencapainya|memenuhinya|menyentuhnya|meraihnya"
        rf"|berhasil|kesampaian|(?:sampai|mencapai|memenuhi|meraih) target(?:nya)?)"
        rf"|{_MORE}(?:di bawah|meleset dari|kurang dari) target(?:nya)?"
    ),
    OVER: pattern(rf"{_MORE}(?:melampauinya|melebihinya|melewatinya|di atasnya|lebih tinggi)"),
}
"""How the state is told of those that a number is of, whose target was told before."""


def _ended(parsed: Parsed, match: re.Match[str], facts: Facts, since: int) -> Iterator[Wrong]:
    """How many more are in a state that is told with no word for the state alone."""
    said = parsed.chunks[match.start("all")].number
    words = " ".join(
        token.text
        for chunk in parsed.chunks[match.start("so") : match.end()]
        for token in parsed.sentence.tokens[chunk.first : chunk.last + 1]
    )
    state = next((state for state, form in _ENDINGS.items() if form.fullmatch(words)), "")
    group = group_of(parsed, since, match.end(), facts) if state else None
    if group is None or said is None or is_wished(parsed, since):
        return
    allowed = numbers_in(group, state, facts, beside=False)
    if not is_so_many(said, allowed, group):
        quote = parsed.quote(match.start("all"), match.end() - 1)
        yield miscounted(quote, group, state, allowed)


WHICH: Final = pattern(
    r"(?:(?:^|[,;])c|p(?=c)|^b(?=[cnv])|^[XO]b[cO]{0,3}(?=n?c{0,2}v,c))c?(?P<neg>n?)c{0,2}v,?"
    r"[cwh:]{1,2}(?P<all>q)"
    r"(?:d(?P<of>q))?(?:b|(?=[,.;:]|$))"
)


MET_OF: Final = pattern(
    r"(?:v|M(?=[ch]{0,2}[eq](?:dq)?p))[ch]{0,2}(?P<all>[eq])(?:d(?P<of>q))?[cO]?(?P<what>[pb])"
)
MET_NEEDS: Final = "vqp vqb vep veb Mqp Mep"


OF_THOSE: Final = pattern(
    r"(?P<who>[SJU])[cOt]{0,2}[lw]c?(?P<of>q)b,(?:c(?=q))?(?P<all>q)b?c{0,2}(?P<neg>n?)c{0,2}v"
)
"""How many a sasaran has, and how many of them: dua di antaranya belum tercapai."""


def wrong_of_those(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """So many of the indikator of a sasaran in a state."""
    said, place = parsed.chunks[match.start("all")].number, match.end() - 1
    state = state_at(parsed, place, bool(match["neg"]))
    group = group_of(parsed, match.start(), match.end(), facts)
    among = parsed.texts[parsed.chunks[match.start("all")].last + 1 :][:2] == ("di", "antaranya")
    if not state or group is None or said is None or not among or not said.is_count:
        return
    allowed = numbers_in(group, state, facts, beside=False)
    if not is_so_many(said, allowed, group):
        yield miscounted(parsed.quote(match.start("all"), place), group, state, allowed)


def wrong_so_many_are(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """Those in a state, and behind it how many they are."""
    said = parsed.chunks[match.start("all")].number
    place = parsed.letters.index("v", match.start())
    state, group = state_at(parsed, place, bool(match["neg"])), group_of(parsed, 0, place, facts)
    told = parsed.chunks[match.end() - 1 if match[0].endswith("b") else match.start()]
    named = told.payload in {"indikator", "target"}
    if not state or group is None or said is None or not named:
        return
    if match["of"]:
        yield from wrong_total(parsed, match.start("of"), group)
    allowed = numbers_in(group, state, facts, beside=False)
    if not is_so_many(said, allowed, group):
        yield miscounted(parsed.quote(match.start(), match.end() - 1), group, state, allowed)


def wrong_noted(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """How many indikator are in the states that are noted: Tercapai: 4, belum tercapai: 2."""
    group = facts.group("", "")
    for match in _NOTED.finditer(parsed.letters) if group is not None else ():
        said, place = parsed.chunks[match.start("all")].number, match.start("state")
        state = parsed.chunks[place].payload
        state = MISSED if match["neg"] and state == MET else state
        if group is None or said is None or state not in {MET, MISSED, OVER}:
            continue
        allowed = numbers_in(group, state, facts, beside=state == MET)
        if not is_so_many(said, allowed, group):
            quote = parsed.quote(match.start("neg"), match.start("all"))
            yield miscounted(quote, group, state, allowed)


_NOTED: Final = pattern(
    r"(?:^b?|(?<=[,;g)]))(?P<neg>n?)c{0,2}(?P<state>v):?(?P<all>q)b?(?=[,;(g]|$)"
)
NOTES: Final = pattern(r"b(?:n?c{0,2}vq(?:\(q\))?[,;g]{0,2})+")
"""IKU tercapai 4, belum tercapai 2."""


MEETING: Final = pattern(
    rf"x?p[ch]{{0,3}}(?P<neg>n?)c{{0,2}}[Vvwc]{{1,2}}P(?P<all>q)b{SCOPE}"
    r"|^(?P<not>n?)[xv]?p[PO]{0,2}(?P<so>q)(?:dq)?b$"
)
"""Pemenuhan target dapat dibuktikan pada enam indikator; tercapainya target lima indikator."""


def wrong_meeting(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """On how many the meeting of the target is told, as a noun."""
    prop, many = parsed.letters.index("p", match.start()), "all" if match["all"] else "so"
    named = parsed.quote(match.start() + len(match["not"] or ""), prop).casefold()
    told = ACTS_OF_STATE.get(named, "")
    noun = parsed.chunks[parsed.letters.index("b", match.start())]
    if told and noun.payload == "indikator" and parsed.letters[:prop].count("q") <= 1:
        state = MISSED if match["neg"] or match["not"] else told
        said = parsed.chunks[match.start(many)].number
        group = group_of(parsed, match.start(), match.end(), facts)
        if said is not None and group is not None and not is_wished(parsed, match.start()):
            allowed = numbers_in(group, state, facts, beside=False)
            if not is_so_many(said, allowed, group):
                quote = parsed.quote(match.start(), match.end() - 1)
                yield miscounted(quote, group, state, allowed)


def wrong_met_of(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """So many targets, or all of them, told behind the verb: memenuhi enam dari delapan target."""
    before = parsed.letters[: match.start()]
    verb = parsed.chunks[match.start()]
    state = MET if verb.letter == "M" else verb.payload
    if parsed.chunks[match.start("what")].payload not in {"target", "indikator"}:
        return
    if state not in {MET, OVER, MISSED} or re.search("[InbvK]", before):
        return
    group, quantifier = group_of(parsed, 0, match.end(), facts), parsed.chunks[match.start("all")]
    if group is None or not is_clear(parsed, match.start(), "SJU"):
        return
    quote = parsed.quote(match.start(), match.end() - 1)
    allowed = numbers_in(group, state, facts, beside=state == MET)
    if match["of"]:
        yield from wrong_total(parsed, match.start("of"), group)
    if quantifier.letter == "e":
        yield from wrong_all_or_none(quantifier, group, state, allowed, quote)
    elif quantifier.number is not None and not is_so_many(quantifier.number, allowed, group):
        yield miscounted(quote, group, state, allowed)
