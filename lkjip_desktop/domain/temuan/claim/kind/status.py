"""Claims that targets are met: of named indikator, of a number of them, of all or none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import NotApplicable
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import UNITS
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity
from lkjip_desktop.domain.temuan.claim.scope import is_clear, is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import measured, percentage

MET, OVER, MISSED, EMPTY, COUNTED = "tercapai", "lampau", "gagal", "kosong", "berlaku"
WITHIN: Final = "tidak lampau"
JUST: Final = "tepat"
_FULL: Final = Fraction(100)
_NEARLY: Final = Fraction(99995, 1000)

_NAMED: Final = pattern(
    r"(?P<who>(?<!I,)(?<!Ig)(?<!I,g)I(?:(?:,?g|,)p?I){0,11})(?P<mid>[cPtOhMwqNC]{0,6})(?P<neg>n?)c{0,2}v"
)
_OWN: Final = pattern(r"p(?P<mid>[cPtOhMwqN]{0,6})(?P<neg>n?)c{0,2}v")
_TOLD: Final = pattern(
    r"(?:[bpq][cO]{0,3}|(?:^|[,;])c|^(?=n?c{0,2}v:))(?P<neg>n?)c{0,2}v{1,2}(?P<full>\(?q\)?)?"
    r"(?:(?P<as>,?[kx])p?|[c,PlX:h(]{0,4})(?P<who>I(?:(?:,?g|,)p?I)*)(?!n?c{0,2}v)"
)
_EXAMPLES: Final = frozenset({"contohnya", "misalnya", "seperti", "termasuk"})
_NOTED: Final = pattern(r"(?P<who>I)[^I;]*\(c?(?P<neg>n?)c{0,2}v\)")
_DASHED: Final = pattern(r"^(?P<who>I):[^I;,:]{0,4}[qN)](?P<neg>n?)c{0,2}v$")
"""A status behind the figures of an indikator, in brackets or at the end."""
_NOT_YET: Final = pattern(r"(?P<neg>n)c{0,2}vpc?(?P<who>I?)")


@needing("p v n")
def wrong_states(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """What is said to be met, or missed, and is not."""
    parsed = _up_to_outcome(parsed)
    if not parsed.is_of(facts.tahun):
        return
    if "p" in parsed.letters[:2] or parsed.letters.startswith("xvI"):
        yield from _acts(parsed, own, facts)
    if "v" not in parsed.letters and "n" not in parsed.letters:
        return
    if own:
        yield from _own_state(parsed, own, facts)
    yield from _named_states(parsed, facts)
    yield from _missed_still(parsed, own, facts)
    noted = (*_NOTED.finditer(parsed.letters), *_DASHED.finditer(parsed.letters))
    for match in noted:
        place, who = (
            parsed.letters.index("v", match.start("neg")),
            _all_of(parsed, match.start(), match.start() + 1, facts),
        )
        state = state_at(parsed, place, bool(match["neg"]))
        yield from _against(parsed, match.start(), place, who, state, facts)


_OF_STATE: Final = pattern(
    r"^(?:[cx]?(?:p?I(?:(?:,?g|,)p?I)*cn?c{0,2}v|n?c?vpI)|[nx]?[vV]p?I)(?=[cxV])"
)
_OUTCOMES: Final = frozenset({"akan", "harus", "layak", "menjadi", "patut", "perlu", "wajib"})


def _up_to_outcome(parsed: Parsed) -> Parsed:
    """What is told to be met or missed, without what comes of it, of another time perhaps.

    So in: target A yang belum tercapai menjadi perhatian tahun depan.
    """
    match = _OF_STATE.match(parsed.letters)
    if match is None or parsed.word(match.end()) not in _OUTCOMES:
        return parsed
    return parsed._replace(letters=match[0], chunks=parsed.chunks[: match.end()])


ACTS_OF_STATE: Final = {
    "ketercapaian target": MET, "pemenuhan target": MET, "pencapaian target": MET,
    "tercapainya target": MET, "terpenuhinya target": MET, "keberhasilan pencapaian target": MET,
    "pelampauan target": OVER, "terlampauinya target": OVER, "ketidaktercapaian target": MISSED,
    "kegagalan pencapaian target": MISSED, "kegagalan pemenuhan target": MISSED,
    "keberhasilan mencapai target": MET, "keberhasilan memenuhi target": MET,
    "keberhasilan melampaui target": OVER, "kegagalan mencapai target": MISSED,
    "kegagalan memenuhi target": MISSED,
}  # fmt: skip
"""How it is told with the noun of an act that targets are met."""
_ACT_OF: Final = pattern(r"^(?:[xvV]?p(?P<by>P?)(?P<who>I?)|xv(?P<of>I))(?P<behind>.?)")
_TELLING: Final = frozenset(ACTS_OF_STATE) - {
    "ketercapaian target", "pemenuhan target", "pencapaian target",
}  # fmt: skip


def _acts(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A state told with a noun at the beginning: kegagalan pencapaian target mediasi."""
    match = _ACT_OF.match(parsed.letters)
    prop = 1 if match is not None and match["of"] else parsed.letters.find("p", 0, 2)
    named = parsed.quote(0, prop).casefold() if match is not None else ""
    if match is None or named not in _TELLING:
        return
    told = match["who"] or match["of"]
    if not told and (not own or match["by"] or match["behind"] in {*"xbNRKSUJ"}):
        return
    last = match.end() - len(match["behind"]) - 1 if told else prop
    who = _all_of(parsed, last, last + 1, facts) if told else [facts.indikator(own)]
    yield from _against(parsed, 0, last, who, ACTS_OF_STATE[named], facts)


def reaches(parsed: Parsed, place: int) -> bool:
    """Whether a status rather says how much was reached: tercapai 36 desa."""
    return text_of(parsed, place) in {"tercapai", "dicapai"} and bool(
        re.match("[ch]?q", parsed.letters[place + 1 :])
    )


def state_at(parsed: Parsed, place: int, negated: bool) -> str:
    """What the status at this place says, "" where it is not judged."""
    chunk = parsed.chunks[place]
    if reaches(parsed, place) and not negated:
        return ""
    if place and text_of(parsed, place - 1) in {"agar", "demi", "guna", "untuk"}:
        return ""  # what something is for
    said = chunk.payload
    if not _is_of_target(parsed, place):
        return ""
    if negated:
        return {MET: MISSED, "cukup": MISSED, "dalam": MISSED, COUNTED: EMPTY, OVER: WITHIN}.get(
            said, ""
        )
    return MET if said in {"cukup", "dalam"} else said


def _is_of_target(parsed: Parsed, place: int) -> bool:
    """Whether a status is one of a target of this year, not of another measure or plan."""
    chunk, letters = parsed.chunks[place], parsed.letters
    words = parsed.sentence.tokens[chunk.first : chunk.last + 1]
    text = " ".join(item.text for item in words)
    after = parsed.sentence.tokens[chunk.last + 1 :][:1]
    if text.endswith("batas") and after and after[0].text == "waktu":
        return False
    behind = letters[place + 1 :]
    bare = text in {
        "melampaui",
        "melebihi",
        "melewati",
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
    if parsed.quote_of(what) in _AMONG:
        return True
    return other[0] == "x" and not text.endswith(("target", "targetnya"))


_AMONG: Final = frozenset({"antara lain", "di antaranya"})


def judge(hasil: IndikatorResult, state: str, text: str) -> bool | None:
    """Whether an indikator is in a state; None where it cannot be told."""
    reached, row = hasil.capaian, hasil.indikator
    if state == EMPTY:
        return not isinstance(reached, Fraction)
    well_within = text.startswith("jauh dari") and row.polaritas != "naik"  # jauh dari ambang
    if well_within or not isinstance(reached, Fraction) or _NEARLY <= reached < _FULL:
        return None
    literal = text.startswith(("di bawah", "di atas", "lebih", "kurang")) or "batas" in text
    better = text.startswith(("lebih baik", "lebih buruk"))
    literal = literal and state in {OVER, MISSED} and not better
    if (literal or state == WITHIN) and row.polaritas != "naik":
        reference = hasil.target if row.polaritas == "turun" else None
        if not isinstance(reference, Fraction) or not isinstance(hasil.realisasi, Fraction):
            return None
        if state == WITHIN:
            return hasil.realisasi <= reference
        return hasil.realisasi > reference if state == OVER else hasil.realisasi < reference
    if state == WITHIN:
        return reached <= _FULL
    if state == OVER:
        return reached > _FULL if better or row.polaritas == "naik" else None
    return reached >= _FULL if state == MET else reached < _FULL


def text_of(parsed: Parsed, place: int) -> str:
    chunk = parsed.chunks[place]
    return " ".join(item.text for item in parsed.sentence.tokens[chunk.first : chunk.last + 1])


_JUDGED: Final = frozenset({"target", "realisasi", "capaian", "batas", "nilai"})


def _own_state(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    for match in _OWN.finditer(parsed.letters):
        prop = parsed.chunks[match.start()].payload
        shared = parsed.letters[: match.start()].endswith(("q", "qd", "qc"))
        clear = is_clear(parsed, match.start()) and not is_wished(parsed, match.start())
        if prop in _JUDGED - {"nilai"} and not shared and clear:
            beside = _BESIDE.search(parsed.letters[: match.start()])
            ref = parsed.chunks[beside.start()].ref if beside else None
            who = [facts.indikator(ref.id if ref is not None else own)]
            if prop == "capaian":
                who = _but_either(who, parsed, match.end() - 1)
            state = state_at(parsed, match.end() - 1, bool(match["neg"]))
            if state != EMPTY:
                yield from _against(parsed, match.start(), match.end() - 1, who, state, facts)


_BESIDE: Final = pattern(r"Ic$")
"""Whose target it is, where another is named before it: A yang targetnya terpenuhi."""


def _named_states(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    letters = parsed.letters
    for match in _NAMED.finditer(letters):
        before = match.start() - 1
        if is_wished(parsed, match.start()) or _is_counted(parsed, match.start()):
            continue
        if before >= 0:
            chunk = parsed.chunks[before]
            if chunk.letter == "a" and before and parsed.chunks[before - 1].payload == "target":
                chunk = parsed.chunks[before - 1]
            if chunk.letter in "xXRNKmaSJUbk" or (
                chunk.letter == "p" and chunk.payload not in _JUDGED
            ):
                continue
            if chunk.letter == "P" and text_of(parsed, before) not in {"pada", "untuk", "bagi"}:
                continue
            if _OF_WHOSE.search(letters[: match.start()]) and parsed.word(before - 1) == "yang":
                continue  # desa yang target A-nya belum tercapai
        who = _all_of(parsed, match.start("who"), match.end("who"), facts)
        if before >= 0 and parsed.chunks[before].payload == "capaian":
            who = _but_either(who, parsed, match.end() - 1)
        state = state_at(parsed, match.end() - 1, bool(match["neg"]))
        yield from _against(parsed, match.start(), match.end() - 1, who, state, facts)
    yield from _told_states(parsed, facts)


_OF_WHOSE: Final = pattern(r"(?:^|[^IKS])[xNf]cp$")


def _is_counted(parsed: Parsed, place: int) -> bool:
    """Whether a word of a name is what a number counts: sepuluh standar yang belum terpenuhi."""
    number = parsed.chunks[place - 1].number if place else None
    part = parsed.chunks[place].payload == "sebagian" and parsed.word(place) not in UNITS
    return number is not None and number.is_count and part


def _told_states(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """A state before those it is told of: yang belum tercapai ialah ..."""
    letters = parsed.letters
    for match in _TOLD.finditer(letters):
        told = parsed.chunks[match.start()]
        if told.letter == "p" and told.payload != "target":
            continue
        said = parsed.quote(match.start(), match.start() + 1).casefold()
        if told.letter in ",;c" and not said.startswith("yang"):
            continue
        place = letters.rindex("v", match.start(), match.start("who"))
        named = not match["as"] or text_of(parsed, match.end("as") - 1) in _EXAMPLES
        if not named or ((match["as"] or match["full"]) and not is_of_some(parsed, match.start())):
            continue
        some = told.letter == "b" and letters[: match.start()].endswith(("q", "o"))
        if some and letters[place + 1 : match.start("who")] == ",":
            continue  # separuh indikator memenuhi target, A ...: it begins another clause
        who = _all_of(parsed, match.start("who"), match.end("who"), facts)
        if told.letter == "b":
            who = _but_either(who, parsed, place)
        if match["full"]:
            full = letters.index("q", place)
            who = [x for x in who if x is not None and is_clear_of(x, parsed.chunks[full].number)]
        state = state_at(parsed, place, bool(match["neg"]))
        yield from _against(parsed, match.start(), match.end() - 1, who, state, facts, place)


_SOME: Final = frozenset({"beberapa", "banyak", "berbagai", "sebagian", "sejumlah"})


def is_of_some(parsed: Parsed, start: int) -> bool:
    """Whether what stands before only tells that some of all there are are meant."""
    return all(
        letter in "chwt" or (letter in "xX" and parsed.word(at) in _SOME)
        for at, letter in enumerate(parsed.letters[:start])
    )


def is_clear_of(hasil: IndikatorResult, said: Quantity | None) -> bool:
    """Whether 100 percent of it may only be its capaian, or its realisasi has as much."""
    if said is None or said.unit != PERCENT or said.value != _FULL or said.live:
        return False
    share = is_percent(hasil.indikator.satuan) and hasil.capaian != hasil.realisasi
    reached = hasil.realisasi if isinstance(hasil.realisasi, Fraction) else None
    return not share or (reached is not None and reached >= _FULL)


def _but_either(
    who: list[IndikatorResult | None], parsed: Parsed, place: int
) -> list[IndikatorResult | None]:
    """Those that cannot be below their target by their figure and by what is reached of it both.

    "Indikator di bawah target" that is the better the lower are those that are met, or missed.
    """
    if not text_of(parsed, place).startswith(("di bawah", "di atas")):
        return who
    return [
        item
        for item in who
        if item is None or item.indikator.polaritas != "turun" or item.realisasi == item.target
    ]


def wrong_state(parsed: Parsed, who: Ref, negated: bool, facts: Facts) -> Iterator[Wrong]:
    """What is said of an indikator by no more than its state."""
    last = len(parsed.chunks) - 1
    hasil = facts.indikator(who.id) if who.kind == "I" else None
    yield from _against(parsed, 0, last, [hasil], state_at(parsed, last, negated), facts)


def _missed_still(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """What is not reached yet, as a noun: belum tercapainya target kesembuhan."""
    for match in _NOT_YET.finditer(parsed.letters) if "vp" in parsed.letters else ():
        place = parsed.letters.index("v", match.start())
        if text_of(parsed, place).endswith("nya") and parsed.chunks[place + 1].payload == "target":
            who = _all_of(parsed, match.start("who"), match.end("who"), facts)
            opens = own and not match["who"] and _BEGINS.match(parsed.letters[: match.start()])
            who = [facts.indikator(own)] if opens else who
            yield from _against(parsed, match.start(), match.end() - 1, who, MISSED, facts, place)


_BEGINS: Final = pattern(r"(?:.*[,;j])?c{0,2}$")


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
    text = text_of(parsed, last if place < 0 else place)
    for hasil in who if state not in {"", COUNTED} else ():
        if hasil is not None and isinstance(hasil.capaian, NotApplicable) and state in {MET, OVER}:
            so = f"capaian {facts.name(hasil.indikator.id)} tidak berlaku"
            yield Wrong(KEADAAN, parsed.quote(first, last), so, kedua=at(hasil.indikator))
        elif hasil is not None and judge(hasil, state, text) is False:
            quote = parsed.quote(first, last)
            reached = percentage(hasil.capaian, facts.settings.desimal)
            done, reference = (
                measured(item, hasil.indikator, facts.settings)
                for item in (hasil.realisasi, hasil.target)
            )
            name = facts.name(hasil.indikator.id)
            so = f"capaian {name} {reached} (realisasi {done}, target {reference})"
            kedua = at(hasil.indikator, "realisasi")
            yield Wrong(KEADAAN, quote, so, reached, kedua=kedua)
