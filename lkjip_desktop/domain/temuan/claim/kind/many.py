"""Claims of how many indikator are in a state, all of them or none, or lie beyond a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.number.figure import round_half_up
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import (
    ACTS_OF_STATE,
    COUNTED,
    EMPTY,
    JUST,
    MET,
    MISSED,
    OVER,
    state_at,
    text_of,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    RUPIAH,
    THAN,
    Quantity,
    agrees,
)
from lkjip_desktop.domain.temuan.claim.scope import is_clear, is_told_now, is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

SCOPE: Final = r"(?:[cPOw]{0,3}[SJUK](?:(?:,?g|,)[SJUK])*)?"
"""Of what the indikator are, behind their number."""
_MANY: Final = pattern(
    rf"(?P<all>[eo]|zq?|q)(?:d(?P<of>q)?)?b(?P<known>v(?=[PO][SJU]))?(?P<scope>B?{SCOPE})[cPOt]{{0,3}}"
    r"e?(?P<but>,?x(?:I(?:,?g|,)?){1,4},?)?"
    r"(?P<bound>v(?=c*(?:nc*)?v))?[cPOt]{0,3}(?:(?<=c)p)?(?P<neg>n?)c{0,2}v"
)
_WHICH: Final = pattern(
    r"(?:(?:^|[,;])c|p(?=c)|^b(?=[cnv])|^[XO]b[cO]{0,3}(?=n?c{0,2}v,c))c?(?P<neg>n?)c{0,2}v,?"
    r"[cwh:]{1,2}(?P<all>q)"
    r"(?:d(?P<of>q))?(?:b|(?=[,.;:]|$))"
)
_TARGETS: Final = pattern(r"(?P<all>[eq])p(?P<scope>[cPOtbD]{0,6})(?P<neg>n?)c{0,2}v")
_OF: Final = pattern(
    r"d(?P<of>q)b[cPOt]{0,3}[SU]?v?[cOt]{0,3}(?=[,;])|(?:^|(?<=:))[cP]{0,2}(?P<first>q)b[cOt]{0,3}(?:w[cO]{0,3}(?=;)|(?=[,;]q[nv]))"
)
_OF_THOSE: Final = pattern(r"d(?P<of>q)bc[^,;:()qvneoSJUIKR]{1,8}(?:qb)?(?=,)")
"""So many that something is told of, which are all where there are no more."""
_ALSO: Final = pattern(
    r"(?:[,;]g?|,?g)[ch]{0,2}(?P<all>q)[bX]?[cO]{0,3}"
    r"(?:(?P<neg>n?)c{0,2}v(?!x)|(?P<left>n)(?=[,g;.)]|$))"
)


_MET_OF: Final = pattern(
    r"(?:v|M(?=[ch]{0,2}[eq](?:dq)?p))[ch]{0,2}(?P<all>[eq])(?:d(?P<of>q))?[cO]?(?P<what>[pb])"
)
_MET_NEEDS: Final = "vqp vqb vep veb Mqp Mep"
_BOUNDED: Final = pattern(
    rf"(?P<all>[ezo]|z?q)(?:dq)?b(?P<scope>{SCOPE})[cPOtw]{{0,3}}(?:(?P<funded>c[wV]?p)(?=c?p))?(?:p[cMt]{{0,3}}|M)(?P<than>[Bv])c?(?P<q>q)"
)


_BOUNDED_OF: Final = pattern(
    rf"(?:^|[,;])c?p(?P<all>[eo]|q)b(?P<scope>{SCOPE})[cPOt]{{0,2}}(?P<than>[Bv])c?(?P<q>q)"
)
_HAVING_BOUND: Final = pattern(
    r"(?:^|[,;])[cP]{0,2}p(?P<than>[Bv])c?(?P<q>q)[cPtVwh]{1,3}(?P<all>q)b$"
)
"""Beyond what something lies, and behind it of how many: capaian di atas 100 persen diraih tiga."""
_HAD: Final = frozenset(
    {
        "diraih", "dibukukan", "dicatat", "dicapai", "dicatatkan", "dimiliki", "diperoleh",
        "ditorehkan", "ditunjukkan", "dialami", "terdapat", "ada", "terjadi", "tercatat",
    }
)  # fmt: skip
_SHARES: Final = {"capaian": "capaian", "serapan": "serapan", "belanja": "serapan"}
_AMOUNTS: Final = {"pagu": "pagu", "sisa": "sisa"}
_ABSORBING: Final = frozenset({"menyerap", "terserap"})


@needing("v n M pqb bBq bvq pBqqb", own=False)
def wrong_numbers(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of indikator in a state, or beyond a figure, that there are not so many of."""
    if not is_told_now(parsed, facts.tahun) or _leaves_out_unknown(parsed):
        return
    if parsed.has("v n M"):
        yield from _many(parsed, facts)
    for match in _MEETING.finditer(parsed.letters) if parsed.has("pqb") else ():
        yield from _meeting(parsed, match, facts)
    for match in _BOUNDED.finditer(parsed.letters) if parsed.has("bBq bvq") else ():
        yield from _beyond(parsed, match, facts)
    for match in _BOUNDED_OF.finditer(parsed.letters) if parsed.has("pqbBq pebBq pobBq") else ():
        yield from _beyond(parsed, match, facts)
    for match in _HAVING_BOUND.finditer(parsed.letters) if parsed.has("pBqqb pvqqb") else ():
        between = range(match.start("q") + 1, match.start("all"))
        if not _HAD.isdisjoint(parsed.word(place) for place in between):
            yield from _beyond(parsed, match, facts)


def _leaves_out_unknown(parsed: Parsed) -> bool:
    """Whether a sentence opens with something unknown that is not among all: selain A dan B, ..."""
    opens = parsed.sentence.tokens[0].text in {"kecuali", "selain"}
    return opens and "x" in re.split("[ez]", parsed.letters)[0][1:]


def _many(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    letters = parsed.letters
    of = _of_how_many(parsed)
    for match in _MANY.finditer(letters) if parsed.has("bv") else ():
        noun = parsed.chunks[letters.index("b", match.start())]
        since = of.start() if of is not None and of.end() < match.start() else -1
        if noun.payload == "indikator" and _is_but(parsed, match) and not _narrows(parsed, match):
            yield from _counted(parsed, match, facts, since)
    for match in _WHICH.finditer(letters) if parsed.has("vq") else ():
        yield from _so_many_are(parsed, match, facts)
    if _NOTES.fullmatch(letters) and parsed.chunks[0].payload == "indikator":
        yield from wrong_noted(parsed, facts)
    for match in _MET_OF.finditer(letters) if parsed.has(_MET_NEEDS) else ():
        yield from _met_of(parsed, match, facts)
    for match in _TARGETS.finditer(letters) if parsed.has("epv qpv") else ():
        if parsed.chunks[match.start() + 1].payload == "target" and is_clear(parsed, match.start()):
            yield from _counted(parsed, match, facts)
    for match in _SOME.finditer(letters) if parsed.has("wbv") else ():
        yield from _some_are(parsed, match, facts)
    if of is not None:
        yield from _of_total(parsed, of, facts)
    yield from _also(parsed, of or _of_those(parsed, facts), facts)


_SOME: Final = pattern(r"(?:^|(?<![nzqobS]))w(?P<noun>b)c{1,2}(?P<neg>n?)c{0,2}v")


def _some_are(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """Some that are told to be in a state, where none is: masih ada indikator yang belum ..."""
    there = parsed.quote_of(parsed.chunks[match.start()]) in _THERE
    noun, place = parsed.chunks[match.start("noun")], match.end() - 1
    state = state_at(parsed, place, bool(match["neg"]))
    group = group_of(parsed, match.start(), match.end(), facts)
    if not there or noun.payload != "indikator" or not state or group is None:
        return
    if is_wished(parsed, match.start()) or not is_clear(parsed, match.start(), "SJU"):
        return
    if not any(numbers_in(group, state, facts, beside=False)):
        quote = parsed.quote(match.start(), place)
        yield miscounted(quote, group, state, [0])


_THERE: Final = frozenset({"ada", "terdapat"})


def _of_how_many(parsed: Parsed) -> re.Match[str] | None:
    """How many indikator there are, where a sentence tells it."""
    of = _OF.search(parsed.letters) if parsed.has("qb") else None
    within = parsed.chunks[of.start() : of.end()] if of is not None else ()
    noun = next((chunk for chunk in within if chunk.letter == "b"), None)
    some = any(chunk.letter == "v" and chunk.payload in {MET, OVER, MISSED} for chunk in within)
    some = some or (of is not None and "S" in of[0] and parsed.letters.count("S") > 1)
    return of if noun is not None and noun.payload != "sasaran" and not some else None


def _of_those(parsed: Parsed, facts: Facts) -> re.Match[str] | None:
    """So many of which something is told, if they are all there are."""
    match = _OF_THOSE.search(parsed.letters) if parsed.has("dqbc,") else None
    return None if match is None or [*_of_total(parsed, match, facts)] else match


def _also(parsed: Parsed, of: re.Match[str] | None, facts: Facts) -> Iterator[Wrong]:
    """How many more are told behind the first number."""
    letters = parsed.letters
    said = _MANY.search(letters) or of
    if said is not None and is_clear(parsed, said.start(), "SJU"):
        for match in _ALSO.finditer(letters, said.end()):
            if "X" in match[0] and "yang" in parsed.quote(match.start(), match.end() - 1).split():
                continue  # three of those that did not are some of them
            yield from _counted(parsed, match, facts, said.start())
        for match in _ENDING.finditer(letters, said.end()):
            yield from _ended(parsed, match, facts, said.start())


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


def _is_but(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether what stands between a number and its state only excepts some, or the unmeasured."""
    if match["known"] and parsed.chunks[match.start("known")].payload != COUNTED:
        return False
    if not match["but"]:
        return True
    place = parsed.letters.index("x", match.start("but"))
    return parsed.quote(place, place).casefold() in _EXCEPT


def _narrows(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether those in a state are told only to say more of some: yang tercapai capaiannya ..."""
    behind = _FURTHER.match(parsed.letters, match.end())
    inside = range(match.start(), match.end())
    return behind is not None and any(parsed.word(place) == "yang" for place in inside)


_FURTHER: Final = pattern(r"p[cMt]{0,3}[Bv]")


def _so_many_are(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """Those in a state, and behind it how many they are."""
    said = parsed.chunks[match.start("all")].number
    place = parsed.letters.index("v", match.start())
    state, group = state_at(parsed, place, bool(match["neg"])), group_of(parsed, 0, place, facts)
    told = parsed.chunks[match.end() - 1 if match[0].endswith("b") else match.start()]
    named = told.payload in {"indikator", "target"}
    if not state or group is None or said is None or not named:
        return
    if match["of"]:
        yield from _total(parsed, match.start("of"), group)
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
_NOTES: Final = pattern(r"b(?:n?c{0,2}vq(?:\(q\))?[,;g]{0,2})+")
"""IKU tercapai 4, belum tercapai 2."""


_MEETING: Final = pattern(
    rf"x?p[ch]{{0,3}}(?P<neg>n?)c{{0,2}}[Vvwc]{{1,2}}P(?P<all>q)b{SCOPE}"
    r"|^(?P<not>n?)[xv]?p[PO]{0,2}(?P<so>q)(?:dq)?b$"
)
"""Pemenuhan target dapat dibuktikan pada enam indikator; tercapainya target lima indikator."""


def _meeting(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
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


def _of_total(parsed: Parsed, of: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    """The number of indikator that a sentence begins with."""
    group = group_of(parsed, of.start(), of.end(), facts)
    if group is not None and is_clear(parsed, of.start(), "SJU"):
        yield from _total(parsed, of.start("of" if of["of"] else "first"), group)


def _met_of(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
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
        yield from _total(parsed, match.start("of"), group)
    if quantifier.letter == "e":
        yield from _all_or_none(quantifier, group, state, allowed, quote)
    elif quantifier.number is not None and not is_so_many(quantifier.number, allowed, group):
        yield miscounted(quote, group, state, allowed)


def _counted(
    parsed: Parsed, match: re.Match[str], facts: Facts, since: int = -1
) -> Iterator[Wrong]:
    start = match.start("all") if since < 0 else since
    left = match.groupdict().get("left")
    last = match.end() - 1
    state = MISSED if left else state_at(parsed, last, bool(match["neg"]))
    group = group_of(parsed, start, match.end(), facts)
    if not state or group is None or not _is_of_all(parsed, match, start):
        return
    quote = parsed.quote(match.start("all"), last)
    of = match.groupdict().get("of")
    allowed = _allowed(parsed, quote, group, state, facts)
    quantifier = parsed.chunks[match.start("all")]
    if of:
        if _are_some_of_those(parsed, match, allowed):
            return
        yield from _total(parsed, match.start("of"), group)
    but_for = _but_for(parsed, group, state, facts) if quantifier.letter == "e" else None
    if but_for is not None:
        if not but_for:
            yield miscounted(quote, group, state, allowed)
    elif quantifier.letter in "ezo":
        denied = parsed.letters[match.start("all") - 1 : match.start("all")] == "n"
        if not denied:
            yield from _all_or_none(quantifier, group, state, allowed, quote)
        elif group.banyak_berlaku in allowed:
            yield miscounted(quote, group, state, allowed)
    elif quantifier.number is not None and not is_so_many(quantifier.number, allowed, group):
        yield miscounted(quote, group, state, allowed)


def _is_of_all(parsed: Parsed, match: re.Match[str], start: int) -> bool:
    """Whether a number is one of what the report tells of, as it is and not as it should be."""
    opens = _opens_clause(parsed, start) and not is_wished(parsed, start)
    return opens and not _is_of_unnamed(parsed, match)


def _are_some_of_those(parsed: Parsed, match: re.Match[str], allowed: list[int]) -> bool:
    """Whether something is told of some of those in a state: dua dari tiga yang belum tercapai."""
    said, of = (parsed.chunks[match.start(name)].number for name in ("all", "of"))
    behind = parsed.letters[match.end() : match.end() + 1]
    which = any(parsed.word(at) == "yang" for at in range(match.start("of"), match.end()))
    if said is None or of is None or not which or not behind or behind in ",;.:":
        return False
    return of.value in allowed and said.value <= of.value


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


def _allowed(parsed: Parsed, quote: str, group: GroupResult, state: str, facts: Facts) -> list[int]:
    """How many may be meant: those beyond their target are told of apart, or may be alone meant."""
    also = any(chunk.payload == OVER for chunk in parsed.chunks if chunk.letter == "v")
    allowed = numbers_in(group, state, facts, beside=also)
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


def is_so_many(said: Quantity, allowed: list[int], group: GroupResult) -> bool:
    """Whether it is one of these numbers, or their share of the group; not judged if rough."""
    if said.bound or said.about:
        return True
    if said.unit == PERCENT:
        totals = {group.banyak_berlaku, group.banyak_indikator} - {0}
        shares = [Fraction(100 * number, total) for number in allowed for total in totals]
        return not shares or any(agrees(said, share) for share in shares)
    return not said.is_count or said.value in allowed


def _all_or_none(
    quantifier: Chunk, group: GroupResult, state: str, allowed: list[int], quote: str
) -> Iterator[Wrong]:
    if quantifier.letter == "o" and (
        quantifier.number is None or quantifier.number.value != group.banyak_indikator
    ):
        number = quantifier.number.value if quantifier.number is not None else 0
        if " yang " in quote and number > max(allowed):
            yield miscounted(quote, group, state, allowed)
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


def _total(parsed: Parsed, place: int, group: GroupResult) -> Iterator[Wrong]:
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


def _beyond(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    start, place, than = match.start("all"), match.start("q"), match.start("than")
    since = match.end("funded") if match.groupdict().get("funded") else match.start()
    if since > match.start() and parsed.chunks[since - 1].payload != "pagu":
        return
    props = (c.payload for c in parsed.chunks[since:place] if c.letter == "p")
    prop = next(props, "capaian")
    limit, said = parsed.chunks[place].number, text_of(parsed, than)
    compare = THAN.get(said)
    noun = next(c for c in parsed.chunks[match.start() : match.end()] if c.letter == "b")
    column = _column(parsed, prop, limit, match) if noun.payload == "indikator" else ""
    if limit is None or compare is None or not column:
        return
    group = group_of(parsed, start, match.end(), facts)
    if group is None or not is_clear(parsed, start, "SJU"):
        return
    rows = (facts.indikator(row) for row in group.daftar_id)
    reached = numbers_of(getattr(row, column) for row in rows)
    if limit.step < 1:  # told to its decimals, as those are shown that it is a limit of
        reached = [round_half_up(nilai / limit.step, 0) * limit.step for nilai in reached]
    count = sum(compare(nilai, limit.value) for nilai in reached)
    quantifier = parsed.chunks[start]
    told = quantifier.number
    if quantifier.letter == "z":
        right = count == 0
    elif quantifier.letter in "eo":
        right = count == len(reached)
    else:
        right = told is None or told.about or not told.is_count or told.value == count
    if not right:
        so = f"{column} {said} {parsed.quote(place, place)} ada pada {count} dari {len(reached)}"
        quote = parsed.quote(min(start, place), max(start, place))
        yield Wrong(CACAH, quote, f"{so} indikator", str(count), kedua=table_of(Indikator))


def _column(parsed: Parsed, prop: str, limit: Quantity | None, match: re.Match[str]) -> str:
    """Whose figure lies beyond a limit; "" where that cannot be told."""
    if limit is None or limit.live:
        return ""
    if limit.unit == RUPIAH:
        return _AMOUNTS.get(prop, "")
    told = {parsed.quote_of(c) for c in parsed.chunks[match.start() : match.end()]}
    absorbed = prop != "belanja" or not told.isdisjoint(_ABSORBING)
    return _SHARES.get(prop, "") if limit.unit == PERCENT and absorbed else ""
