"""Outcomes: that a target is met, or missed, told right beside it, whatever else a sentence tells.

A target with its name and its state makes a claim of its own: Kendala utama ialah mundurnya jadwal,
sehingga target tidak dapat dipenuhi. It is held where it is no wish, no doubt and no question, and
of the year that stands with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import takewhile
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import format_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.quantity import plain
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_CLASSES: Final = {
    "T": "target targetnya",
    "n": "belum gagal tak tidak",
    "s": "dicapai dipenuhi tercapai terpenuhi",
    "o": "dilampaui terlampaui terlewati",
    "S": "tercapainya terpenuhinya",
    "m": "memenuhi mencapai menggapai menyamai menyentuh meraih",
    "e": "sampai",
    "g": "dan sedangkan sementara tetapi",
    "R": "jangka menengah renstra",
    "M": "melampaui",
    "b": "bawah",
    "u": "atas",
    "l": "lebih",
    "r": "kecil rendah sedikit",
    "w": "banyak besar tinggi",
    "k": "dari daripada dibanding",
    "a": (
        "akhirnya angka berhasil dapat dimaksud di ini itu juga kembali kinerja kinerjanya lagi"
        " malah masih mampu nilai nyatanya pada pula pun realisasi realisasinya saja sama sayangnya"
        " sendiri sudah telah tersebut tetap yang"
    ),
}  # fmt: skip
_LETTERS: Final = {word: letter for letter, words in _CLASSES.items() for word in words.split()}
_CLAIMS: Final = (
    pattern(r"T[aIR]{0,4}(?P<when>t?)[aI]{0,3}(?P<neg>n?)a{0,3}(?P<state>[so])(?:a?t)?"),
    pattern(r"(?P<neg>n?)a?(?P<state>S)a?Ta{0,2}(?:Ia?)?t?"),
    pattern(r"I,?a{0,3}t?a{0,3}(?P<neg>n?)a{0,3}(?P<state>[mM])a?T(?:R{0,2}a?t)?"),
    pattern(r"(?P<neg>n)a{0,3}(?P<state>[me])a?T(?:R{0,2}a?t)?(?:a?I)?"),
    pattern(r"(?P<neg>n?)a{0,3}(?P<state>(?<=a)[bu]|l[rw]k)a?TR{0,2}a?t"),
)
_COUNTED: Final = pattern(r"q[xI]?.$")
_COMPARING: Final = frozenset("bul")
"""Letters of what is below or above a target."""
_HALF: Final = frozenset(word for letter in "soSmMburw" for word in _CLASSES[letter].split())
_AIM: Final = frozenset(_CLASSES["T"].split())
MARKS: Final = frozenset(",;:()")
_PARTING: Final = MARKS | {"g"}
_GRANTING: Final = frozenset(
    {"berkat", "karena", "mengorbankan", "menghalangi", "pendukung", "penyebab"}
)
"""Words before the noun of an act by which it took place."""
_DOUBTING_WORDS: Final = (
    "andai andaikata apabila apakah barangkali bila bukan dianggap disimpulkan hampir hanya jika"
    " kalau kapan mungkin mustahil niscaya nyaris sebagian seandainya sekalipun sekiranya semua"
    " seolah sepenuhnya seluruh tepat tentu tidaklah berbeda"
)
DOUBTING: Final = frozenset(_DOUBTING_WORDS.split())
"""Words before it in its clause by which it is doubted, denied, or told of others."""
_WANTING_WORDS: Final = (
    "agar akan dalam demi diharapkan guna harus hendak ingin supaya tanpa untuk upaya selain"
)
WANTING: Final = frozenset(_WANTING_WORDS.split())
"""Words before it by which it is wanted that a target is met; that it is missed is not."""
_BEHIND_WORDS: Final = (
    "adapun adalah antara berkat dan dengan hal hingga ialah karena kendati maka meliputi meski"
    " meskipun namun oleh padahal sebab sedangkan sehingga sekalipun sementara tetapi walau"
    " walaupun yaitu yakni"
)
_BEHIND: Final = frozenset(_BEHIND_WORDS.split())
"""Words behind a target that is named, by which it is no other: not target nasional."""


class SentenceItem(NamedTuple):
    """A name, a time, or a word, by its letter and its tokens."""

    letter: str
    first: int
    last: int
    chunk: Chunk | None = None


SpokenClaim = tuple[Sequence[SentenceItem], re.Match[str]]
"""The words of a sentence, and where in them something is told."""


@needing(words=_HALF)
def outcomes_in(parsed: Parsed, _own: str, _tahun: int) -> tuple[SpokenClaim, ...]:
    """Where it is told that a target is met, or missed."""
    if parsed.under or _AIM.isdisjoint(parsed.texts):
        return ()
    items = [*items_of(parsed, _LETTERS)]
    letters = "".join([item.letter for item in items])
    found = (match for form in _CLAIMS for match in form.finditer(letters))
    return tuple(
        [
            (items, match)
            for match in found
            if (
                match["state"][0] in _COMPARING or not _COUNTED.search(letters[: match.start() + 1])
            )
            and not _is_otherwise(parsed, items, match)
        ]
    )


def wrong_outcomes(
    parsed: Parsed, told: Sequence[SpokenClaim], own: str, facts: Facts
) -> Iterator[Wrong]:
    """Targets told as met that are not, and as missed that are met, each by itself."""
    for items, match in told:
        yield from _held(parsed, items, match, own, facts)


def items_of(parsed: Parsed, letters: Mapping[str, str]) -> Iterator[SentenceItem]:
    """A sentence as its words: I of a name, t of a time, those above, q, marks, x."""
    tokens = parsed.sentence.tokens
    for chunk in parsed.chunks:
        if chunk.letter == INDIKATOR or chunk.when is not None:
            letter = INDIKATOR if chunk.letter == INDIKATOR else "t"
            yield SentenceItem(letter, chunk.first, chunk.last, chunk)
            continue
        for place in range(chunk.first, chunk.last + 1):
            kind, text = tokens[place].kind, tokens[place].text
            letter = "q" if kind == NUMBER else text if kind == MARK else letters.get(text, "x")
            yield SentenceItem(letter, place, place, chunk)


def _is_otherwise(parsed: Parsed, items: Sequence[SentenceItem], match: re.Match[str]) -> bool:
    """Whether it is wanted, doubted, or told of another target than that of the year."""
    tokens, place = parsed.sentence.tokens, match.start()
    before = tokens[items[place - 1].first].text if place else ""
    granted = match["state"] == "S" and not match["neg"] and before in _GRANTING
    while place and items[place - 1].letter not in MARKS:
        place -= 1
        text = tokens[items[place].first].text
        wanted = text in WANTING and not (match["neg"] or granted)
        if wanted or text in DOUBTING:
            return True
    if match["state"] == "S" and not match["neg"] and not granted and place < match.start():
        return True  # mendorong tercapainya target
    end = match.end()
    if end == len(items) or items[end - 1].letter != "T":
        return False
    return items[end].letter not in "agtI,;:." and tokens[items[end].first].text not in _BEHIND


def _held(
    parsed: Parsed,
    items: Sequence[SentenceItem],
    match: re.Match[str],
    own: str,
    facts: Facts,
) -> Iterator[Wrong]:
    inside = items[match.start() : match.end()]
    hasil = spoken_of(parsed, inside, own, facts)
    year = _year(items, match, facts) if hasil is not None else 0
    if hasil is None or not year:
        return
    if match["state"][0] in _COMPARING:
        yield from _beside(parsed, inside, match, hasil, year, facts)
        return
    row, denied = hasil.indikator, bool(match["neg"])
    ahead = any(item.letter == "R" for item in inside)
    met = _planned_met(hasil, year, facts) if year > facts.tahun else None
    reached = hasil.capaian if year == facts.tahun else facts.past(row.id, year).get("capaian")
    if year <= facts.tahun and not ahead and isinstance(reached, Fraction):
        met = reached >= SERATUS if not _NEARLY <= reached < SERATUS else None
    beyond = match["state"] in {"o", "M"}
    if met is None or (beyond and (row.polaritas != "naik" or denied or reached == SERATUS)):
        return
    if met == denied:
        when = "" if year == facts.tahun else f" tahun {year}"
        right = format_percent(reached, 2) if year <= facts.tahun else _now(hasil)
        quote = parsed.sentence.quote(inside[0].first, inside[-1].last)
        so = f"{'capaian' if year <= facts.tahun else 'realisasi'} {facts.name(row.id)}"
        yield Wrong(KEADAAN, quote, f"{so}{when} {right}", right, kedua=at(row))


def _beside(
    parsed: Parsed,
    inside: Sequence[SentenceItem],
    match: re.Match[str],
    hasil: IndikatorResult,
    year: int,
    facts: Facts,
) -> Iterator[Wrong]:
    """A result that is told as below or above the target of a year to come, and is not."""
    planned = _planned(hasil, year, facts) if year > facts.tahun else None
    now, row = hasil.realisasi, hasil.indikator
    quote = parsed.sentence.quote(inside[0].first, inside[-1].last)
    if planned is None or not isinstance(now, Fraction) or match["neg"]:
        return
    below = not {"b", "r"}.isdisjoint(match["state"])
    if (now >= planned) if below else (now <= planned):
        right, name = plain(planned), facts.name(row.id)
        so = f"realisasi {name} {plain(now)} dan targetnya tahun {year} {right}"
        yield Wrong(KEADAAN, quote, so, right, kedua=at(row))


_NEARLY: Final = Fraction(99995, 1000)


def _now(hasil: IndikatorResult) -> str:
    """The result of this year."""
    return plain(hasil.realisasi) if isinstance(hasil.realisasi, Fraction) else ""


def _planned_met(hasil: IndikatorResult, year: int, facts: Facts) -> bool | None:
    """Whether the result already is what is planned for a year to come."""
    planned = _planned(hasil, year, facts)
    now, way = hasil.realisasi, {"naik": 1, "turun": -1}.get(hasil.indikator.polaritas, 0)
    if planned is None or not isinstance(now, Fraction) or not way:
        return None
    return (now - planned) * way >= 0


def _planned(hasil: IndikatorResult, year: int, facts: Facts) -> Fraction | None:
    """The one target that is planned for a year."""
    planned = {x for x in facts.planned(hasil.indikator.id, year) if isinstance(x, Fraction)}
    return planned.pop() if len(planned) == 1 else None


def spoken_of(
    parsed: Parsed, inside: Sequence[SentenceItem], own: str, facts: Facts
) -> IndikatorResult | None:
    """The indikator that is named in it, or else the only one that is spoken of."""
    of = [x.chunk for x in inside if x.letter == INDIKATOR and x.chunk is not None]
    of = of or [c for c in parsed.chunks if c.letter == INDIKATOR]
    named = {c.ref.id for c in of if c.ref is not None}
    row = next(iter(named)) if len(named) == 1 else "" if named else own
    partial = any(c.payload for c in of)
    if not row or (partial and row != own) or (not inside and own not in {"", row}):
        return None
    others = any(c.letter in "KSJR" for c in parsed.chunks)
    return None if others and not named else facts.indikator(row)


def _year(items: Sequence[SentenceItem], match: re.Match[str], facts: Facts) -> int:
    """The year that it is told of: within it, in its clause, or at the beginning; 0: unclear."""
    inside = items[match.start() : match.end()]
    first, last = match.span()
    while first and items[first - 1].letter not in _PARTING:
        first -= 1
    while last < len(items) and items[last].letter not in _PARTING:
        last += 1
    opening = [*takewhile(lambda item: item.letter not in MARKS, items[:_OPENING])]
    behind = [
        x.chunk.when for x in items[match.end() : last] if x.chunk is not None and x.chunk.when
    ]
    if any(when.year not in {0, facts.tahun} for when in behind):
        return 0
    for part in (inside, items[first : match.end()], opening):
        whens = [x.chunk.when for x in part if x.chunk is not None and x.chunk.when is not None]
        years = {when.year or facts.tahun for when in whens}
        if part is inside and any(year > facts.tahun for year in years):
            return max(years)
        if whens:
            return 0 if any(when.part for when in whens) or len(years) > 1 else years.pop()
    before = [x.chunk.when for x in items[:first] if x.chunk is not None and x.chunk.when]
    return 0 if any(when.part[:1] in {"S", "T"} for when in before) else facts.tahun


_OPENING: Final = 2
