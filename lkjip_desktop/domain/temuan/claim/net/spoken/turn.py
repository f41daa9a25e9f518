"""Turns: that a result rose, fell, got better or worse since a year, told right beside the two.

Perbaikan A dibandingkan tahun 2023 terjadi seiring ...: the noun of a change with its name and what
it is held against makes a claim of its own, whatever else a sentence tells. Polarity, too: whether
more or less is told to be the better (Makin besar A, makin baik kinerjanya).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.quantity import plain
from lkjip_desktop.domain.temuan.claim.net.sense import clause_at
from lkjip_desktop.domain.temuan.claim.net.spoken.item import (
    DOUBTING,
    MARKS,
    WANTING,
    SentenceItem,
    SpokenClaim,
    claims_in,
    letters_of,
    spoken_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_CLASSES: Final = {
    "U": "bertambahnya kenaikan meningkatnya naiknya peningkatan pertambahan",
    "D": "berkurangnya menurunnya penurunan turunnya",
    "B": "membaiknya perbaikan",
    "W": "kemerosotan kemunduran memburuknya",
    "u": "bertambah meningkat naik",
    "d": "berkurang menurun turun",
    "b": "membaik",
    "w": "memburuk",
    "s": "bertahan stagnan tetap",
    "v": "beranjak bergerak bergeser berubah",
    "l": "lebih",
    "e": "dan",
    "m": "kurang",
    "g": "baik",
    "h": "buruk",
    "i": "banyak besar tinggi",
    "r": "kecil rendah sedikit",
    "n": "belum tak tidak",
    "k": "dari daripada dibanding dibandingkan disandingkan ketimbang terhadap",
    "q": "seperti",
    "c": "disebabkan dikarenakan karena didorong diakibatkan",
    "j": "didukung ditopang mencerminkan menandakan menggambarkan menunjukkan",
    "C": "capaian capaiannya persentase",
    "p": "angka berkinerja kinerja nilai realisasi realisasinya kinerjanya",
    "a": (
        "adanya akan dengan di dimaksud indikator ini itu juga justru keadaan kedudukan"
        " kedudukannya malah masih memang mengalami pada posisi posisinya pun sama sebesar sendiri"
        " sesungguhnya sudah telah terdapat terjadi tersebut ternyata yang"
    ),
}  # fmt: skip
_LETTERS: Final = letters_of(_CLASSES)
_FORMS: Final = (
    pattern(r"(?P<turn>[UDBW])a?(?P<of>C{0,2})p?a?(?:I{1,2}a{0,2})?t?a?ka?(?P<of2>C{0,2})p?t"),
    pattern(r"^(?P<turn>[UDBW])a?(?P<of>C{0,2})p?a?(?:(?<=[Cp])I?|I)a?(?=c)"),
    pattern(r"^(?P<turn>[UDBW])(?P<of>C{0,2})p?a?I(?=j)"),
    pattern(r"ka?p?t,?a{0,3}(?P<turn>[UDBW])a?(?P<of>C{0,2})p?a?(?:(?<=[Cp])I?|I)(?=a?q|[.,;]|$)"),
    pattern(
        r"(?P<of>C{0,2})(?:(?<=C)|p|I)a?I?a{0,3}t?a{0,3}(?P<turn>[UD])a?q[ax]{0,2}ka{0,2}"
        r"(?P<of2>C{0,2})p?a?t"
    ),
    pattern(r"ka?p?t,?(?P<of>C{0,2})p?a?(?:Ia{0,2})?a{0,3}(?P<neg>n?)a?(?P<turn>[udbws]|l[ghir])"),
    pattern(
        r"(?P<neg>n?)a{0,2}(?P<turn>[bw]|l[gh])ka{0,2}(?P<of2>C{0,2})p?a?t,a{0,2}"
        r"(?P<of>C{0,2})(?:(?<=C)|p|I)"
    ),
    pattern(
        r"(?P<of>C{0,2})(?:(?<=C)|p|I)a?I?a{0,3}t?a{0,3}(?P<neg>n?)a{0,2}"
        r"(?P<turn>[udbwsv]|l[ghir]|(?<=n)len(?=m))m?a?(?:k|(?<=s)q)a{0,2}(?P<of2>C{0,2})p?a?t"
    ),
)
_TURNING: Final = frozenset(
    word for letter in "UDBWudbwsvghirm" for word in _CLASSES[letter].split()
)
_CAUSES: Final = frozenset([*_CLASSES["c"].split(), *_CLASSES["j"].split()])
_WAYS: Final = {"u": 1, "d": -1, "s": 0, "li": 1, "lr": -1}
_UNMOVED: Final = frozenset({"len", "v"})
"""What is denied of what stayed as it was: tidak beranjak, tidak lebih dan tidak kurang."""
_QUALITIES: Final = frozenset({"kinerja", "kinerjanya"})
"""What rises where the result gets better, be that less."""
_BETTER: Final = {"b": 1, "w": -1, "lg": 1, "lh": -1}


@needing(words=_TURNING)
def turns_in(parsed: Parsed, _own: str, _tahun: int) -> tuple[SpokenClaim, ...]:
    """Where it is told what changed since when."""
    if parsed.under or not ("t" in parsed.letters or _CAUSES.intersection(parsed.texts)):
        return ()
    return tuple(
        [
            (items, match)
            for items, match in claims_in(parsed, _LETTERS, _FORMS)
            if not (_is_wanted(parsed.texts, items, match) or _is_of_part(items, match))
            and not _is_neither(match)
        ]
    )


def _is_neither(match: re.Match[str]) -> bool:
    """Whether a change is denied before its noun: tidak terjadi kenaikan maupun penurunan."""
    before = match.string[max(0, match.start() - _NEAR) : match.start()]
    return "neg" not in match.re.groupindex and "n" in before


_NEAR: Final = 4


def _is_of_part(items: Sequence[SentenceItem], match: re.Match[str]) -> bool:
    """Whether what changed is called by but a part of a name, which may tell only some of it."""
    inside = items[match.start() : match.end()]
    told = any(x.chunk.payload for x in inside if x.letter == INDIKATOR and x.chunk is not None)
    return told and {"neg", "of2"} <= match.re.groupindex.keys()


def wrong_turns_told(
    parsed: Parsed, told: Sequence[SpokenClaim], own: str, facts: Facts
) -> Iterator[Wrong]:
    """Changes since a year that did not take place, each by itself."""
    for items, match in told:
        inside = items[match.start() : match.end()]
        hasil = spoken_of(parsed, inside, own, facts)
        if hasil is not None:
            reached = bool(match["of"]) or _is_of_share(parsed, items, match)
            yield from _held(parsed, inside, match, hasil, facts, reached=reached)


def _is_wanted(texts: Sequence[str], items: Sequence[SentenceItem], match: re.Match[str]) -> bool:
    """Whether a change is wanted, doubted or told of others before it in its clause."""
    place = match.start()
    while place and items[place - 1].letter not in MARKS:
        place -= 1
        if texts[items[place].first] in DOUBTING | WANTING | {"rencana", "target"}:
            return True
    return False


def _is_of_share(parsed: Parsed, items: Sequence[SentenceItem], match: re.Match[str]) -> bool:
    """Whether it is told before that the capaian is looked at, and no other property since."""
    tokens = parsed.sentence.tokens
    told = [x for x in items[: match.end()] if x.letter in "Cp"]
    return bool(told) and tokens[told[-1].first].text.startswith("capaian")


def _held(
    parsed: Parsed,
    inside: Sequence[SentenceItem],
    match: re.Match[str],
    hasil: IndikatorResult,
    facts: Facts,
    *,
    reached: bool,
) -> Iterator[Wrong]:
    whens = [x.chunk.when for x in inside if x.chunk is not None and x.chunk.when is not None]
    years = {when.year or facts.tahun for when in whens} - {facts.tahun}
    if _is_of_more(parsed, inside, hasil):
        return
    if _opens_with_another(parsed, inside[0].first, years | {facts.tahun}):
        return
    row, column = hasil.indikator, "capaian" if reached else "realisasi"
    if not whens and inside[-1].letter != "t":
        years = {facts.tahun - 1}
    if len(years) != 1 or any(when.part for when in whens) or row.polaritas == "rentang":
        return
    year = years.pop()
    now, then = getattr(hasil, column), facts.past(row.id, year).get(column)
    if year > facts.tahun or not isinstance(now, Fraction) or not isinstance(then, Fraction):
        return
    turn, denied = match["turn"].lower(), bool(match.groupdict().get("neg"))
    if turn in _UNMOVED:
        turn, denied = "s", not denied
    good = 1 if column == "capaian" or row.polaritas == "naik" else -1
    of_quality = any(parsed.texts[x.first] in _QUALITIES for x in inside if x.letter == "p")
    way = _WAYS.get(turn, _BETTER.get(turn, 0)) * (1 if turn in _WAYS and not of_quality else good)
    moved = (now > then) - (now < then)
    if (moved == way) == denied:
        so = f"{column} {facts.name(row.id)} {plain(then)} pada tahun {year} dan {plain(now)}"
        quote = parsed.sentence.quote(inside[0].first, inside[-1].last)
        right = f"{plain(then)} → {plain(now)}"
        yield Wrong(KEADAAN, quote, f"{so} pada tahun {facts.tahun}", right, kedua=at(row))


def _is_of_more(parsed: Parsed, inside: Sequence[SentenceItem], hasil: IndikatorResult) -> bool:
    """Whether a part of a name may be that of more than it: anggaran pos A, jumlah lulusan."""
    since = clause_at(parsed, inside[0].first)[0]
    before = [c.letter for c in parsed.chunks if since <= c.first < inside[0].first]
    noun = inside[0].letter in _NOUNS
    if (
        noun
        and "x" in before
        and INDIKATOR not in before
        and not any(x.letter == INDIKATOR for x in inside)
    ):
        return True  # nilai restitusi mengalami kenaikan
    last = inside[-1].last
    told = [c for c in parsed.chunks if c.letter == INDIKATOR and c.first <= last][-1:]
    if not told or not told[0].payload:
        return False
    beside = next((c for c in parsed.chunks if c.last == told[0].first - 1), None)
    share = is_percent(hasil.indikator.satuan)
    counted = share and parsed.texts[told[0].first] == "jumlah"
    return counted or (beside is not None and beside.letter + beside.payload in _NARROWING)


_NOUNS: Final = frozenset("UDBW")
"""Letters of a change that is told as a thing: kenaikan."""
_NARROWING: Final = frozenset({"ppagu", "xkasus", "xjumlah"})
_OPENED: Final = pattern(r"^[cP]{0,2}t(?P<comma>,?)")


def _opens_with_another(parsed: Parsed, place: int, years: Collection[int]) -> bool:
    """Whether a sentence begins with the year it is of, and that is another: pada tahun 2022 ..."""
    opened = _OPENED.match(parsed.letters)
    if opened is None:
        return False
    chunk = parsed.chunks[opened.start("comma") - 1]
    near = clause_at(parsed, place)[0] <= parsed.chunks[opened.end() - 1].last + 1
    told = chunk.when is not None and chunk.first < place and chunk.when.year not in {0, *years}
    return near and told


_OF_POLARITY: Final = {
    "M": "kian makin semakin",
    "l": "lebih",
    "U": "banyak besar naik tinggi",
    "D": "kecil rendah sedikit turun",
    "G": "bagus baik",
    "H": "buruk jelek",
    "P": "berpolarisasi berpolaritas polarisasi polaritas",
    "+": "maksimal maksimum maximize menaik meningkat positif",
    "-": "menurun minimal minimize minimum negatif",
    "u": "kenaikan meningkatnya naiknya peningkatan",
    "d": "berkurangnya menurunnya penurunan turunnya",
    "B": "adalah berarti ialah merupakan",
    "E": "kemajuan perbaikan",
    "F": "kemunduran",
    "K": "kabar kondisi",
    "n": "tidak",
    "k": "dari dibandingkan dibanding ke",
    "m": "kurang",
    "a": (
        "angka angkanya dengan dimaksud ini itu kinerja kinerjanya menjadi menunjukkan nilai"
        " nilainya pada perlu perhatian karena realisasi realisasinya suatu tersebut yang"
    ),
}  # fmt: skip
_POLAR_LETTERS: Final = letters_of(_OF_POLARITY)
_POLARITIES: Final = (
    pattern(r"M(?P<way>[UD])[aI]{0,4},?M(?P<good>[GH])"),
    pattern(r"l(?P<way>[UD])a{0,2}Ba{0,3}l(?P<good>[GH])"),
    pattern(r"Pa?(?P<way>[+-])(?P<good>)"),
    pattern(r"(?P<way>[ud])[aIkt]{0,8}Ba{0,2}(?P<good>E|F|K[GH])"),
    pattern(r"(?P<way>[ud])[aIktqx]{0,9}a(?P<good>K)a{0,2}(?P<not>m)G"),
)
_NEEDED: Final = frozenset(word for letter in "MlPEFK" for word in _OF_POLARITY[letter].split())
_MORE: Final = frozenset("Uu+")
_GOOD: Final = frozenset("GE")


@needing(words=_NEEDED)
def polarities_in(parsed: Parsed, own: str, _tahun: int) -> tuple[SpokenClaim, ...]:
    """Where it is told which way is the better one."""
    texts = parsed.texts
    if parsed.under or not (own or INDIKATOR in parsed.letters):
        return ()
    return tuple(
        [
            (items, match)
            for items, match in claims_in(parsed, _POLAR_LETTERS, _POLARITIES)
            if _is_of_one(texts, items, match, own)
        ]
    )


def _is_of_one(
    texts: Sequence[str], items: Sequence[SentenceItem], match: re.Match[str], own: str
) -> bool:
    """Whether the clause itself tells of whom: an indikator by its name, or one that is meant."""
    first = match.start()
    while first and texts[items[first - 1].first] not in _PARTING:
        first -= 1
    if INDIKATOR in match.string[first : match.end()]:
        return True
    inside = texts[items[first].first : items[match.end() - 1].last + 1]
    named = {x.chunk.ref for x in items if x.letter == INDIKATOR and x.chunk is not None}
    plain = bool(own) and {ref.id for ref in named if ref is not None} <= {own}
    return not _POINTING.isdisjoint(inside) or (
        plain and _FOREIGN not in match.string[first : match.start()]  # unsur A makin ...
    )


_FOREIGN: Final = "x"
_PARTING: Final = MARKS | {"sedangkan", "sementara"}
_POINTING: Final = frozenset({"dimaksud", "ini", "tersebut"})


def wrong_polarities(
    parsed: Parsed, told: Sequence[SpokenClaim], own: str, facts: Facts
) -> Iterator[Wrong]:
    """Indikator of which the other way is the better one."""
    for items, match in told:
        inside = items[match.start() : match.end()]
        hasil = spoken_of(parsed, inside, own, facts)
        polaritas = hasil.indikator.polaritas if hasil is not None else "rentang"
        good = not match["good"] or match["good"][-1] in _GOOD
        more = (match["way"] in _MORE) == good
        if hasil is not None and polaritas != "rentang" and more != (polaritas == "naik"):
            so = f"polaritas {facts.name(hasil.indikator.id)} {polaritas}"
            quote = parsed.sentence.quote(inside[0].first, inside[-1].last)
            yield Wrong(KEADAAN, quote, so, polaritas, kedua=at(hasil.indikator))
            return
