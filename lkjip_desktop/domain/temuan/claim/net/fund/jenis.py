"""The jenis of belanja: which has the most or the least, and figures that are none of theirs.

Behind the name of a jenis, up to the next one or what is told why, money and shares are of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import JENIS_BELANJA
from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import jenis_named, of_jenis
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    RUPIAH,
    Quantity,
    fits_roughly,
)
from lkjip_desktop.domain.temuan.claim.net.fund.money import OTHER_MONEY, WORDS_OF_MONEY
from lkjip_desktop.domain.temuan.claim.net.sense import REASONS, strange_words
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.wording import percentage

_OTHERWISE: Final = word_set("akan bukan kecuali kedua ketiga pernah salah selain setelah tidak")
_FOR: Final = frozenset({"dipakai", "digunakan", "pada", "untuk"})
"""Words behind the most that tell of a part of it."""
_RANKED: Final = word_set("alokasi bagian pagu penyerapan porsi serapan serapannya pagunya sisa")
_AMONG: Final = frozenset({"antara", "dari", "di"})
_FEWEST: Final = 2


@needing("m", own=False)
def wrong_jenis(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A jenis of belanja that is told to have the most or the least and has not."""
    most = [c for c in parsed.chunks if c.letter == "m" and c.payload in {"max", "min"}]
    parsed = _without_reason(parsed, most[0].last) if most else parsed
    parsed, followers = _with_followers(parsed, most[0].last if most else 0)
    jenis = jenis_named(parsed.sentence) if len(most) == 1 else ""
    if not jenis or is_elsewhere(parsed, facts):
        return
    texts = {token.text for token in parsed.sentence.tokens}
    behind = {token.text for token in parsed.sentence.tokens[most[0].last + 1 :]}
    if _lies_in(parsed, most[0].last + 1, PILIHAN[jenis]):
        behind = set()
    if (
        not parsed.is_of(facts.tahun)
        or behind & _FOR
        or not (texts & _RANKED or "jenis belanja" in parsed.sentence.text.casefold())
    ):
        return
    if any(c.letter in "IKSUJR" for c in parsed.chunks) or _is_of_some(parsed, texts):
        return
    every = {key: of_jenis(key, facts) for key in JENIS_BELANJA}
    props = _props(parsed)
    highest = most[0].payload == "max"
    best = list[tuple[str, str]]()
    for prop in props:
        values = {key: known[prop] for key, known in every.items() if prop in known}
        if jenis not in values or len(values) < _FEWEST:
            return
        first = (max if highest else min)(values, key=lambda key: values[key])
        if values[first] == values[jenis]:
            if prop == props[0]:
                yield from _misplaced(parsed, [jenis, *followers], prop, values, highest=highest)
            return
        best.append((prop, first))
    if best:
        prop, first = best[0]
        right = _held_by(first, prop, every[first][prop])
        word = "tertinggi" if highest else "terendah"
        quote = parsed.sentence.quote(most[0].first, most[0].last)
        so = f"{prop} {word} ada pada {right}"
        yield Wrong(KEADAAN, quote, so, right)


def _held_by(jenis: str, prop: str, nilai: Fraction) -> str:
    shown = percentage(nilai, 2) if prop == "serapan" else format_rupiah(nilai)
    return f"{PILIHAN[jenis]} ({shown})"


def _is_of_some(parsed: Parsed, texts: set[str]) -> bool:
    """Whether it is told of some of them only, or of one that is not the first."""
    counted = [at for at, c in enumerate(parsed.chunks) if c.letter == "o"]
    among = {parsed.word(at) for at in counted if parsed.word(at - 1) in _AMONG}
    return bool((texts - among) & _OTHERWISE) or len(among) < len(counted)


_FOLLOWING: Final = frozenset({"diikuti", "disusul", "kemudian", "lalu"})


def _with_followers(parsed: Parsed, most: int) -> tuple[Parsed, list[str]]:
    """A sentence up to where it is told what comes next, and those jenis in their order."""
    texts = parsed.texts
    behind = range(most + 1, len(texts) - 1)
    last = next((at for at in behind if texts[at] == "," and texts[at + 1] in _FOLLOWING), 0)
    if not most or not last:
        return parsed, []
    followers = [key for key, place, _ in _named(parsed) if place > last]
    chunks = tuple([c for c in parsed.chunks if c.first < last])
    sentence = parsed.sentence._replace(tokens=parsed.sentence.tokens[:last])
    cut = Parsed(sentence, parsed.letters[: len(chunks)], chunks)
    return cut, followers


def _misplaced(
    parsed: Parsed,
    told: Sequence[str],
    prop: str,
    values: Mapping[str, Fraction],
    *,
    highest: bool,
) -> Iterator[Wrong]:
    """The first jenis told to come next that does not: disusul belanja modal dan belanja barang."""
    for place, key in enumerate(told[1:], 1):
        left = {other: x for other, x in values.items() if other not in told[:place]}
        if key not in left:
            return
        best = (max if highest else min)(left, key=lambda other: left[other])
        if left[best] != left[key]:
            right = _held_by(best, prop, left[best])
            so = f"{prop} berikutnya ada pada {right}"
            first, last = parsed.chunks[0].first, parsed.chunks[-1].last
            yield Wrong(KEADAAN, parsed.sentence.quote(first, last), so, right)
            return


def _without_reason(parsed: Parsed, most: int) -> Parsed:
    """A sentence up to its reason or what came of it: names there are of something else."""
    tokens, texts = parsed.sentence.tokens, parsed.texts
    behind = range(most + 1, len(texts))
    last = next((at for at in behind if texts[at] in _BECAUSE), len(texts))
    chunks = tuple([c for c in parsed.chunks if c.first < last])
    return parsed._replace(
        sentence=parsed.sentence._replace(tokens=tokens[:last]),
        letters=parsed.letters[: len(chunks)],
        chunks=chunks,
    )


def _lies_in(parsed: Parsed, first: int, jenis: str) -> bool:
    """Whether no more is told behind the most than that it lies in a jenis: terjadi pada ..."""
    texts = parsed.texts[first:]
    by = texts[:1] and texts[0] in {"menurut", "per"} and texts[1:3] == ("jenis", "belanja")
    match texts[3:] if by else texts:
        case [verb, "di" | "pada", *name, "."] | [verb, "di" | "pada", *name]:
            return verb in _LYING and " ".join(name) == jenis
    return False


_BECAUSE: Final = word_set(
    "akibat karena lantaran maka mengingat padahal sebab sedangkan sehingga sementara"
)
_LYING: Final = frozenset({"ada", "berada", "terdapat", "terjadi", "tercatat"})


def _props(parsed: Parsed) -> tuple[str, ...]:
    """By what they are put in order: what is named, else by pagu and by what was spent."""
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    named = {"serapan": "serapan", "sisa": "sisa", "pagu": "pagu", "akhir": "pagu"}
    found = [prop for word, prop in named.items() if word in asked]
    return (found[0],) if found else ("pagu", "belanja")


_NAMES: Final = {
    tuple(words[at:]): key
    for key in JENIS_BELANJA
    for words in [PILIHAN[key].split()]
    for at in range(len(words) - _FEWEST + 1)
}
"""Each jenis by the words it may be called with, two at the least: bantuan sosial."""
_ELIDED: Final = frozenset(PILIHAN[key].split()[1] for key in JENIS_BELANJA)
"""Words of another jenis without its noun: belanja pegawai (99 persen) dan barang (96 persen)."""
_ROUGHLY: Final = frozenset({"hampir", "kisar", "sekitar"})
_ENDS: Final = REASONS | {";", "sedangkan", "sementara", "adapun"}


@needing("q", own=False)
def wrong_jenis_figures(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Money and shares that are told of a jenis of belanja and are none of its."""
    low = parsed.sentence.text.casefold()
    if not ("belanja" in low or "bantuan" in low):
        return
    named = [*_named(parsed)]
    if not parsed.is_of(facts.tahun) or parsed.is_within_year:
        return
    if not named or any(c.letter in "IKSUJR" for c in parsed.chunks):
        return
    if is_elsewhere(parsed, facts) or _is_aside(parsed, named[0][1]):
        return
    ends = [place for _, place, _ in named[1:]] + [len(parsed.sentence.tokens)]
    for (jenis, _, first), last in zip(named, ends, strict=True):
        known = of_jenis(jenis, facts)
        wrong = _in_span(parsed, first, _end(parsed, first, last), known, jenis, facts)
        if known and wrong is not None:
            yield wrong
            return


def _named(parsed: Parsed) -> Iterator[tuple[str, int, int]]:
    """Each jenis that is named, where its name begins, and where what is told of it does."""
    texts = [token.text for token in parsed.sentence.tokens]
    last = 0
    for place in range(len(texts)):
        for name, key in _NAMES.items():
            if place >= last and tuple(texts[place : place + len(name)]) == name:
                last = place + len(name)
                yield key, place, last


def _is_aside(parsed: Parsed, place: int) -> bool:
    """Whether words before the first jenis tell of something else, or of a part."""
    texts = {token.text for token in parsed.sentence.tokens[:place]}
    figures = any(c.letter in "qo" and c.first < place for c in parsed.chunks)
    return (
        figures
        or not texts.isdisjoint(OTHER_MONEY | _OTHERWISE)
        or bool(strange_words(parsed, 0, place, WORDS_OF_MONEY))
    )


def _end(parsed: Parsed, first: int, last: int) -> int:
    texts = [token.text for token in parsed.sentence.tokens]
    ends = _ENDS | _ELIDED
    return next((at for at in range(first, last) if texts[at] in ends), last)


def _in_span(
    parsed: Parsed, first: int, last: int, known: Mapping[str, Fraction], jenis: str, facts: Facts
) -> Wrong | None:
    """The first figure between these tokens that is not so, where all words are of money."""
    chunks = [c for c in parsed.chunks if first <= c.first < last]
    texts = {token.text for token in parsed.sentence.tokens[first:last]}
    if not known or strange_words(parsed, first, last, WORDS_OF_MONEY | _ROUGHLY):
        return None
    if not texts.isdisjoint(OTHER_MONEY | _OTHERWISE) or any(c.letter in "mabnezk" for c in chunks):
        return None
    said = [(c, c.number) for c in chunks if c.letter == "q" and c.number is not None]
    if any(number.live or number.unit not in {RUPIAH, PERCENT} for _, number in said):
        return None
    whole, spent = facts.whole("akhir"), facts.whole("belanja")
    for chunk, number in said:
        asked = {c.payload for c in chunks if c.letter == "p" and c.first < chunk.first}
        if chunk.first and parsed.texts[chunk.first - 1] == "dari":
            asked -= {"sisa", "hemat"}  # tersisa Rp95 juta dari Rp9,5 miliar
        found = _meant(number, asked, known, [x for x in (whole, spent) if isinstance(x, Fraction)])
        if not found:
            return None
        if not any(fits_roughly(number, nilai) for _, nilai in found):
            name, nilai = found[0]
            figure = Figure(nilai, f"{name} {PILIHAN[jenis]}")
            return contradiction(parsed.sentence.quote(first, chunk.last), number, figure)
    return None


def _meant(
    said: Quantity, asked: set[str], known: Mapping[str, Fraction], wholes: list[Fraction]
) -> list[tuple[str, Fraction]]:
    """What a figure of a jenis may be: its money, its serapan, and its part of all."""
    if said.unit == RUPIAH:
        only = "sisa" if asked & {"sisa", "hemat"} else ""
        order = ["belanja", "pagu"] if asked & {"belanja", "realisasi"} else ["pagu", "belanja"]
        props = (
            [only] if only and not asked & {"pagu", "belanja", "realisasi"} else [*order, "sisa"]
        )
        return [(_CALLED[prop], known[prop]) for prop in props if prop in known]
    share = known.get("serapan")
    if share is None:
        return []
    parts = [known[prop] * 100 / of for of in wholes if of for prop in ("pagu", "belanja")]
    return [
        (_CALLED["serapan"], share),
        (_CALLED["sisa"], 100 - share),
        *(("bagian", nilai) for nilai in parts),
    ]


_CALLED: Final = {
    "belanja": "realisasi", "pagu": "pagu", "sisa": "sisa", "serapan": "serapan",
}  # fmt: skip
