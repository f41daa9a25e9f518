"""Outcomes: that a target is met, or missed, told right beside it, whatever else a sentence tells.

A target with its name and its state makes a claim of its own: Kendala utama ialah mundurnya jadwal,
sehingga target tidak dapat dipenuhi. It is held where it is no wish, no doubt and no question, and
of the year that stands with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import takewhile
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import plain, sign_of
from lkjip_desktop.domain.temuan.claim.net.spoken.item import (
    DOUBTING,
    MARKS,
    WANTING,
    SentenceItem,
    SpokenClaim,
    claims_in,
    letters_of,
    spoken_of,
    whens_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.text.terbilang import KATA
from lkjip_desktop.domain.temuan.wording import percentage

_CLASSES: Final = {
    "T": "target targetnya",
    "n": "belum gagal tak tidak",
    "L": "luput meleset",
    "s": "dicapai dipenuhi diraih diwujudkan teraih tercapai tergapai terpenuhi terwujud",
    "o": "dilampaui terlampaui terlewati",
    "S": "tercapainya terpenuhinya",
    "m": "memenuhi mencapai menggapai menyamai menyentuh meraih",
    "e": "sampai",
    "N": "memenuhinya mencapainya mengimbangi mengimbanginya meraihnya",
    "w": "harus perlu",
    "E": "dikejar diperjuangkan diupayakan diusahakan",
    "l": "lebih",
    "b": "baik",
    "i": "banyak besar tinggi",
    "r": "kecil rendah sedikit",
    "k": "dari daripada dibanding",
    "j": "beda perbedaan selisih",
    "0": "nihil nol",
    "y": "atas",
    "v": "bawah",
    "A": "ada terdapat",
    "z": "sama",
    "d": "dengan",
    "p": "angka hasil kinerja nilai realisasi realisasinya",
    "P": "dibebankan dijanjikan diperjanjikan direncanakan disepakati ditargetkan ditetapkan",
    "g": "dan sedangkan sementara tetapi",
    "R": "jangka menengah renstra",
    "M": "melampaui",
    "a": (
        "akhirnya adalah antara benar berhasil dapat dimaksud di hakikatnya ini itu juga"
        " kembali kepada kini kinerjanya lagi malah masih maupun memang mampu nyatanya"
        " pada pula pun saja sayangnya sebagaimana sekarang sendiri"
        " selalu sesungguhnya sudah tahunan telah tersebut tetap turut untuk yang"
    ),
}  # fmt: skip
_LETTERS: Final = letters_of(_CLASSES)
_YEAR: Final = r"(?:[RaP]{0,3}t)?"
"""Of which year a target is, behind it."""
_CLAIMS: Final = (
    pattern(
        r"T[apIRUP]{0,4}t?[apItUP]{0,6}(?:,aq[xI]{0,2},|\(q[xI]{0,2}\))?a{0,2}(?P<neg>n?)a{0,3}"
        r"(?P<state>[so]|w?E)(?:a{0,2}t(?:[ag]a?t)?)?"
    ),
    pattern(r"(?P<neg>n?)a?(?P<state>S)a?Ta{0,2}(?:Ia?)?(?:t(?:[ag]a?t)?)?"),
    pattern(r"(?P<neg>n)a?(?P<state>S)a{0,2}(?:p?a?)I(?=a?t|[ax,.;:]|$)"),
    pattern(rf"I,?[ap]{{0,3}}(?:ed)?t?[ap]{{0,3}}(?P<neg>n?)a{{0,3}}(?P<state>[mM])a?T{_YEAR}"),
    pattern(rf"(?P<neg>n)a{{0,3}}(?P<state>[me])a?T{_YEAR}(?:a?I)?"),
    pattern(
        rf"(?:I[ap]{{0,3}}t?[ap]{{0,3}})?(?P<neg>n?)a{{0,2}}(?P<state>L|lb)k[ap]{{0,3}}[TP]{_YEAR}"
    ),
    pattern(r"(?:I[ap]{0,3}t?[ap]{0,3})?(?P<neg>n?)a{0,3}(?P<state>N)"),
    pattern(rf"(?P<neg>n?)(?P<state>z)d(?:(?:[ap]a)?P|[ap]?T){_YEAR}"),
    pattern(rf"[Ip]a{{0,4}}t?a{{0,3}}(?P<neg>n?)a(?P<state>[yv])(?:[ap]aP|[ap]?T){_YEAR}"),
    pattern(r"(?P<neg>n?)a{0,3}(?P<state>(?<=a)[yv]|l[ir]k)[ap]?TR{0,2}a?t"),
    pattern(r"(?P<neg>)nA?(?P<state>j)a{0,2}(?:[pI]g)?Ta{0,2}(?:gp)?I?"),
    pattern(r"(?P<neg>)(?P<state>j)a{0,3}(?:[pI]g)?Ta{0,2}(?:gp)?I?a?0"),
)
_COUNTED: Final = pattern(r"q[xI]?.$")
_HALF: Final = frozenset(word for letter in "soSmMeLENbzjyvir" for word in _CLASSES[letter].split())
_ACTS: Final = frozenset(_CLASSES["S"].split())
_AIM: Final = frozenset(_CLASSES["T"].split() + _CLASSES["P"].split())
_PARTING: Final = MARKS | {"g"}
_GRANTING: Final = word_set("berkat karena mengorbankan menghalangi pendukung penyebab")
"""Words before the noun of an act by which it took place."""
_BEHIND: Final = word_set(
    "adapun adalah antara berkat dan dengan didorong didukung dikarenakan disebabkan ditopang hal"
    " hingga ialah karena kendati maka meliputi meski meskipun namun oleh padahal sebab sedangkan"
    " sehingga sekalipun sementara tetapi walau walaupun yaitu yakni"
)
"""Words behind a target that is named, by which it is no other: not target nasional."""


@needing(words=_HALF)
def outcomes_in(parsed: Parsed, _own: str, _tahun: int) -> tuple[SpokenClaim, ...]:
    """Where it is told that a target is met, or missed."""
    if parsed.under or (_AIM | _ACTS).isdisjoint(parsed.texts) or parsed.texts[0] == "sebelum":
        return ()
    return tuple(
        [
            (items, match)
            for items, match in claims_in(parsed, _LETTERS, _CLAIMS)
            if not (
                _is_counted(match)
                or _is_distance(parsed, items, match)
                or _is_otherwise(parsed, items, match)
            )
        ]
    )


def _is_counted(match: re.Match[str]) -> bool:
    """Whether it is told of so many: 10 standar belum mencapai target."""
    told = _COUNTED.search(match.string[: match.start() + 1])
    return told is not None and match["state"] not in _AHEAD


def _is_distance(parsed: Parsed, items: Sequence[SentenceItem], match: re.Match[str]) -> bool:
    """Whether it tells by how much: dua angka di atas target tahun sebelumnya."""
    before = parsed.texts[: items[match.start()].first + 1]
    told = before if before[-1] == "angka" else before[:-1]
    return told[-1:] == ("angka",) and not KATA.isdisjoint(told[-2:-1])


def wrong_outcomes(
    parsed: Parsed, told: Sequence[SpokenClaim], own: str, facts: Facts
) -> Iterator[Wrong]:
    """Targets told as met that are not, and as missed that are met, each by itself."""
    for items, match in told:
        yield from _held(parsed, items, match, own, facts)


def _is_otherwise(parsed: Parsed, items: Sequence[SentenceItem], match: re.Match[str]) -> bool:
    """Whether it is wanted, doubted, or told of another target than that of the year."""
    tokens, place = parsed.sentence.tokens, match.start()
    before = tokens[items[place - 1].first].text if place else ""
    granted = match["state"] == "S" and not match["neg"] and before in _GRANTING
    while place and items[place - 1].letter not in MARKS:
        place -= 1
        text = tokens[items[place].first].text
        wanted = text in WANTING and not (match["neg"] or granted)
        chunk = items[place].chunk
        if wanted or text in DOUBTING or (chunk is not None and chunk.letter == "X"):
            return True  # wished for, doubted, or of the whole country
        if match["state"] in _SAME and items[place].letter == "T":
            return True  # the target of one year and of another: target tahun ini sama dengan ...
    only = "satunya" in parsed.texts[items[place].first : items[match.start()].first]
    if only and "R" in parsed.letters:
        return True  # satu-satunya jenis jasa yang ... adalah parkir
    if match["state"] == "S" and not match["neg"] and not granted and place < match.start():
        return True  # mendorong tercapainya target
    if before == "yang" and _picks(parsed, items, match.start()):
        return True  # satu-satunya jenis yang tidak mencapai target
    if before == "yang" and tokens[items[match.start()].first].text == "targetnya":
        of = items[match.start() - 2].letter if match.start() > 1 else ""
        if of not in {INDIKATOR, "t"}:
            return True  # of what is called otherwise: A yang targetnya terpenuhi
    return _is_of_other(parsed, items, match)


def _picks(parsed: Parsed, items: Sequence[SentenceItem], place: int) -> bool:
    """Whether it is told of some, the only one or so many, of what is called otherwise."""
    noun = items[place - 2] if place > 1 else None
    if noun is None or noun.letter != "x":
        return False
    if not noun.first or parsed.texts[noun.first - 1] in {",", ";", "bahwa"}:
        return True
    first = parsed.sentence.tokens[noun.first - 1]
    return first.text == "satunya" or first.number is not None


def _is_of_other(parsed: Parsed, items: Sequence[SentenceItem], match: re.Match[str]) -> bool:
    """Whether what stands behind it makes its target, or what is told of by name, another one."""
    tokens, end = parsed.sentence.tokens, match.end()
    behind = [tokens[item.first].text for item in items[end : end + 2]]
    if not behind or behind in (["tidak", "lepas"], ["tidak", "terlepas"]):
        return False
    if items[end - 1].letter == "T":
        return items[end].letter not in "agtIU,;:." and behind[0] not in _BEHIND
    return match["state"] == "S" and items[end].letter == "x" and behind[0] not in _BEHIND


def _held(
    parsed: Parsed,
    items: Sequence[SentenceItem],
    match: re.Match[str],
    own: str,
    facts: Facts,
) -> Iterator[Wrong]:
    inside = items[match.start() : match.end()]
    hasil = spoken_of(parsed, inside, own, facts)
    for year in _years(items, match, facts) if hasil is not None else ():
        if hasil is not None and _is_not_so(hasil, year, inside, match, facts):
            quote = parsed.sentence.quote(inside[0].first, inside[-1].last)
            so, right = _so(hasil, year, facts)
            yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator))
            return


def _so(hasil: IndikatorResult, year: int, facts: Facts) -> tuple[str, str]:
    """What is so in a year, and the figure of it: the capaian, or what is planned."""
    name = facts.name(hasil.indikator.id)
    if year > facts.tahun:
        now, aim = (
            ", ".join(map(plain, numbers_of(some)))
            for some in ([hasil.realisasi], facts.planned(hasil.indikator.id, year))
        )
        return f"realisasi {name} {now} dan targetnya tahun {year} {aim}", aim
    right = percentage(_reached(hasil, year, facts), 2)
    return f"capaian {name}{'' if year == facts.tahun else f' tahun {year}'} {right}", right


def _reached(hasil: IndikatorResult, year: int, facts: Facts) -> Nilai:
    row = hasil.indikator.id
    return hasil.capaian if year == facts.tahun else facts.past(row, year).get("capaian")


def _is_not_so(
    hasil: IndikatorResult,
    year: int,
    inside: Sequence[SentenceItem],
    match: re.Match[str],
    facts: Facts,
) -> bool:
    """Whether a target is told as met in a year in which it was missed, or the other way round."""
    state = match["state"]
    denied = bool(match["neg"]) != (state in _MISSING)
    if state == "E" and not denied:
        return False  # it is wanted
    if year > facts.tahun:
        return _is_not_planned(hasil, year, state, facts, denied=denied)
    reached, later = _reached(hasil, year, facts), any(item.letter == "R" for item in inside)
    if later or not isinstance(reached, Fraction) or state in {"lik", "lrk"}:
        return False
    if {*state} & _OF_SIDE:
        lies = _lies(hasil, reached, state, year, facts)
        return lies is not None and (lies == denied) and not (denied and state in _SAME)
    if _NEARLY <= reached < SERATUS:
        return False
    beyond = state in {"o", "M"}
    if beyond and (hasil.indikator.polaritas != "naik" or denied or reached == SERATUS):
        return False
    return (reached >= SERATUS) == denied


def _is_not_planned(
    hasil: IndikatorResult, year: int, state: str, facts: Facts, *, denied: bool
) -> bool:
    """Whether the result does not lie so to the target of a year to come."""
    if state in _AHEAD:
        return not denied and _is_beyond(hasil, year, facts) not in {None, _AHEAD[state]}
    return _planned_met(hasil, year, facts) == denied and not {*state} & _OF_SIDE


_MISSING: Final = frozenset({"L", "wE"})
_SAME: Final = frozenset("jz")
_AHEAD: Final = {"y": 1, "v": -1, "lik": 1, "lrk": -1}
"""What tells on which side of a target that is still ahead a result lies."""
_OF_SIDE: Final = frozenset("bjvyz")
"""Letters of what tells on which side of the target a result lies."""


def _lies(
    hasil: IndikatorResult, reached: Fraction, state: str, year: int, facts: Facts
) -> bool | None:
    """Whether the result of a year lies so to its target; None where that is not clear."""
    past, this, polaritas = (
        facts.past(hasil.indikator.id, year),
        year == facts.tahun,
        hasil.indikator.polaritas,
    )
    done = hasil.realisasi if this else past.get("realisasi")
    aims = [hasil.target, hasil.target_atas] if this else [past.get("target")]
    real = [aim for aim in aims if isinstance(aim, Fraction)]
    if polaritas == "rentang" or not isinstance(done, Fraction) or not real:
        return None
    if state in _SAME:
        return done in real or hasil.realisasi in real  # kini sama dengan target tahun lalu
    if state == "lb":
        return reached > SERATUS
    return (done > real[0] if state == "y" else done < real[0]) if polaritas == "naik" else None


_NEARLY: Final = Fraction(99995, 1000)


def _planned_met(hasil: IndikatorResult, year: int, facts: Facts) -> bool | None:
    """Whether the result already is what is planned for a year to come."""
    way = {"naik": 1, "turun": -1}.get(hasil.indikator.polaritas, 0)
    beyond = _is_beyond(hasil, year, facts) if way else None
    return None if beyond is None else beyond * way >= 0


def _is_beyond(hasil: IndikatorResult, year: int, facts: Facts) -> int | None:
    """Whether the result is more than what is planned for a year (1), less (-1), or just it."""
    planned = {x for x in facts.planned(hasil.indikator.id, year) if isinstance(x, Fraction)}
    now = hasil.realisasi
    if len(planned) != 1 or not isinstance(now, Fraction):
        return None
    return sign_of(now - planned.pop())


def _years(items: Sequence[SentenceItem], match: re.Match[str], facts: Facts) -> tuple[int, ...]:
    """The years that it is told of: within it, in its clause, or at the beginning; (): unclear."""
    if match["state"] == "N":
        return _years_of_its(items, match, facts)
    inside = items[match.start() : match.end()]
    first, last = match.span()
    while first and items[first - 1].letter not in _PARTING:
        first -= 1
    while last < len(items) and items[last].letter not in _PARTING:
        last += 1
    opening = [*takewhile(lambda item: item.letter not in MARKS, items[:_OPENING])]
    if any(when.year not in {0, facts.tahun} for when in whens_of(items[match.end() : last])):
        return ()
    for part in (inside, items[first : match.end()], opening):
        whens = whens_of(part)
        years = {when.year or facts.tahun for when in whens}
        if part is inside and any(year > facts.tahun for year in years):
            return (max(years),)
        if whens:
            joined = _JOINED.search("".join([item.letter for item in part]))
            several = len(years) > 1 and not (part is inside and joined)
            return () if several or any(when.part for when in whens) else (*sorted(years),)
    if _JOINED_BEFORE.search(match.string[: match.start()]):
        return tuple(sorted({w.year or facts.tahun for w in whens_of(items[: match.start()])}))
    before = whens_of(items[:first])
    return () if any(when.part[:1] in {"S", "T"} for when in before) else (facts.tahun,)


def _years_of_its(
    items: Sequence[SentenceItem], match: re.Match[str], facts: Facts
) -> tuple[int, ...]:
    """The year in which the target that stands before it is told to be met: memenuhinya."""
    before = match.string[: match.start()]
    aim = before.rfind("T")
    if aim < 0 or ";" in before[aim:]:
        return ()
    first = match.start()
    while first and items[first - 1].letter not in _PARTING:
        first -= 1
    near, of = (
        whens_of(items[max(first, aim) : match.end()]),
        whens_of(items[aim : aim + _OPENING * 2]),
    )
    ahead = {when.year for when in of if when.year > facts.tahun}
    if ahead or "R" in before[aim : aim + _OPENING]:
        return tuple(ahead) if len(ahead) == 1 else ()
    years = {when.year or facts.tahun for when in near}
    if any(when.part for when in near) or len(years) > 1:
        return ()
    opens = any(x.letter in "Ip" for x in items[first : match.end()])
    told = years or opens or {when.year or facts.tahun for when in whens_of(items)} <= {facts.tahun}
    return tuple(years or {facts.tahun}) if told else ()


_JOINED: Final = pattern(r"t[ag]a?t")
_JOINED_BEFORE: Final = pattern(r"t[ag]a?t,$")
_OPENING: Final = 2
