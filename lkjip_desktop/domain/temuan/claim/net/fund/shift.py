"""Which way the pagu went: by its revisions, by each of them, and from that of the year before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import RevisiPagu
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import ORDINAL
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import MORE, WAY, clause_at, is_strange
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_MORE: Final = {**MORE, "gemuk": 1, "longgar": 1, "ketat": -1, "ramping": -1, "sempit": -1}
_TURNED: Final = {
    1: "ditambah penambahan tambahan dinaikkan ditingkatkan kenaikan peningkatan melar diperbesar"
    " menebal",
    -1: "dipotong terpotong pemotongan dipangkas pemangkasan dikurangi pengurangan menciut ciut"
    " dikecilkan disunat diperkecil penurunan dirampingkan dihemat",
}
_WAYS: Final = {**WAY, **{word: way for way, words in _TURNED.items() for word in words.split()}}
_UNCHANGED: Final = frozenset({"berubah", "bergeser", "bergerak", "direvisi"})
_BECOMING: Final = frozenset({"ada", "mengalami", "terdapat", "terjadi"})
_CHANGE: Final = frozenset({"kenaikan", "penambahan", "pengurangan", "penurunan", "perubahan"})
_EITHER: Final = frozenset({"ataupun", "maupun"})
_LEVEL: Final = frozenset({"tetap", "utuh"})
_DENYING: Final = frozenset({"tak", "tanpa", "tidak"})
_LAST: Final = frozenset({"kemarin", "lalu", "sebelumnya", "silam"})
OTHERWISE: Final = word_set(
    "akan belum beberapa blokir bukan dapat depan diblokir diusulkan hampir jika kecuali kegiatan"
    " keluaran masing mendatang mengusulkan perjalanan perlu rencana sebagian selain sempat"
    " semester seksi setiap supaya tiap triwulan usul usulan"
)
"""Words of a change of a part of it, of one that is wanted, or that did not last."""
_KNOWN_WORDS: Final = word_set(
    "akhir alokasi anggaran awal belanja dana dibandingkan dikelola dinas diterima nilai tersedia"
    " dipa direvisi efisiensi jalan justru kantor kebijakan kemudian kena malah membawa membuat"
    " memperoleh mendapat menerima mengalami pagu penghematan perjalanan perubahan revisi satker"
    " sedikit semula sesudah setelah terkena ternyata total"
)
"""What such a change is told with."""


@cache
def telling_of_pagu() -> frozenset[str]:
    """The stems of the words that a change of the pagu is told with."""
    return frozenset(map(stem, _KNOWN_WORDS))


class _PaguChange(NamedTuple):
    """What is told of the pagu: the place of its words, its way (0: none), and how."""

    first: int
    last: int
    way: int
    compared: bool
    """Whether it is told to be more or less than another, and not to have become so."""


@needing("p", own=False)
def wrong_shifts(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A pagu that is told to have gone where it did not go."""
    parsed = _without_consequence(parsed)
    asked = [c.payload for c in parsed.chunks if c.letter == "p" and c.payload != "nilai"]
    if is_of_one_revision(parsed):
        return
    if asked[:1] == [] or asked[0] not in PAGU or is_elsewhere(parsed, facts):
        return
    turn = _turn(parsed)
    end = _end_of(parsed, turn) if turn is not None else 0
    told = [c for c in parsed.chunks if c.letter == "p" and c.payload != "nilai" and c.first <= end]
    asked = [c.payload for c in told]
    if not asked or not PAGU.issuperset(asked):
        return
    texts = {token.text for token in parsed.sentence.tokens}
    if turn is None or texts & OTHERWISE or any(c.letter in "IKSUJR" for c in parsed.chunks):
        return
    if is_strange(parsed, 0, turn.first, telling_of_pagu()):
        return
    pairs = _pairs(parsed, turn, asked, facts)
    signs = {(now > then) - (now < then) for now, then, _ in pairs}
    if not pairs or turn.way in signs or (0 in signs and turn.way):
        return
    now, then, words = pairs[0]
    quote = parsed.sentence.quote(turn.first, turn.last)
    so = f"{words} {format_rupiah(then)} dan {format_rupiah(now)}"
    right = f"{format_rupiah(then)} → {format_rupiah(now)}"
    yield Wrong(KEADAAN, quote, so, right, kedua=facts.place("ringkasan/pagu_akhir"))


_SO: Final = frozenset({"akibatnya", "hingga", "maka", "sehingga"})
_REVISED: Final = frozenset({"perubahan", "revisi"})


def _without_consequence(parsed: Parsed) -> Parsed:
    """A sentence up to what came of the change: ..., sehingga beberapa kegiatan ditunda."""
    if _SO.isdisjoint(parsed.texts):
        return parsed
    places = [c.first for c in parsed.chunks if c.letter == "a"]
    behind = range(min(places, default=len(parsed.texts)), len(parsed.texts))
    last = next((at for at in behind if parsed.texts[at] in _SO), len(parsed.texts))
    chunks = tuple([c for c in parsed.chunks if c.first < last])
    sentence = parsed.sentence._replace(tokens=parsed.sentence.tokens[:last])
    return Parsed(sentence, parsed.letters[: len(chunks)], chunks)


def is_of_one_revision(parsed: Parsed) -> bool:
    """Whether it is told of one of several revisions: sesudah revisi pertama."""
    tokens = parsed.sentence.tokens
    return any(one.text in _REVISED and other.kind == ORDINAL for one, other in pairwise(tokens))


PAGU: Final = frozenset({"akhir", "awal", "pagu"})


def _turn(parsed: Parsed) -> _PaguChange | None:
    """The only word of a change of a sentence, or the first of several that tell of none."""
    texts = [token.text for token in parsed.sentence.tokens]
    found = [turn for place in range(len(texts)) for turn in _at(texts, place)]
    level = not any(turn.way or turn.compared for turn in found)
    return found[0] if len(found) == 1 or (found and level) else None


def _at(texts: list[str], place: int) -> Iterator[_PaguChange]:
    word, before = texts[place], texts[place - 1] if place else ""
    behind = texts[place + 1] if place + 1 < len(texts) else ""
    if word in {"lebih", "kian", "makin", "semakin"} and behind in _MORE:
        yield _PaguChange(place, place + 1, _MORE[behind], compared=True)
    elif word in _UNCHANGED and before in _DENYING:
        yield _PaguChange(place - 1, place, 0, compared=False)
    elif word in _BECOMING and before in _DENYING and _is_any_change(texts[place + 1 :]):
        yield _PaguChange(place - 1, place + 1, 0, compared=False)
    elif word == "sama" and behind in {"dengan", "seperti"} and before not in _DENYING:
        yield _PaguChange(place, place + 1, 0, compared=False)
    elif word in _LEVEL or (
        not _is_denied(texts, place) and word in _WAYS and before not in {"bila", "jika"}
    ):
        denied = before in _DENYING
        way = 0 if word in _LEVEL else _WAYS[word]
        if not denied:
            yield _PaguChange(place, place, way, compared=False)


def _is_any_change(behind: list[str]) -> bool:
    """Whether it is any change: perubahan, penambahan maupun pengurangan."""
    both = behind[:1] + behind[2:3]
    either = behind[1:2] and behind[1] in _EITHER and _CHANGE.issuperset(both)
    return behind[:1] == ["perubahan"] or bool(either)


def _is_denied(texts: list[str], place: int) -> bool:
    """Whether a change is one of those that are told not to have been: tidak mengalami kenaikan."""
    before = texts[max(0, place - 4) : place]
    either = before[-1:] and before[-1] in _EITHER
    verb = before[-3:-2] if either else before[-1:]
    denies = before[-4:-3] if either else before[-2:-1]
    return _BECOMING.issuperset(verb) and bool(verb) and not _DENYING.isdisjoint(denies)


def _end_of(parsed: Parsed, turn: _PaguChange) -> int:
    """The place of the last token that tells of a change: what it is held against stands in it."""
    last = clause_at(parsed, turn.first)[-1]
    tokens = parsed.sentence.tokens
    if last + 1 < len(tokens) and tokens[last + 1].text == "(":  # by so much (4 persen) from what
        closes = next((at for at in range(last, len(tokens)) if tokens[at].text == ")"), last)
        last = clause_at(parsed, min(closes + 1, len(tokens) - 1))[-1]
    behind = [c for c in parsed.chunks if c.first > last + 1]
    parted = parsed.sentence.tokens[last + 1 : last + 2]
    compared = bool(behind) and behind[0].letter == "k" and parted[0].text == ","
    return clause_at(parsed, behind[0].first)[-1] if compared else last


def _is_of_last(parsed: Parsed, turn: _PaguChange, facts: Facts) -> bool:
    """Whether what is held against another is the pagu of last year: Pagu tahun 2021 lebih ..."""
    match = _OF_YEAR.match(parsed.letters)
    if match is None:
        return False
    when = parsed.chunks[match.end() - 1].when
    return (
        when is not None and when.year == facts.tahun - 1 and match.end() <= _before(parsed, turn)
    )


def _before(parsed: Parsed, turn: _PaguChange) -> int:
    """How many chunks end before a change."""
    return sum(c.last < turn.first for c in parsed.chunks)


_OF_YEAR: Final = pattern(r"h?pc?t")


def _pairs(
    parsed: Parsed, turn: _PaguChange, asked: list[str], facts: Facts
) -> list[tuple[Fraction, Fraction, str]]:
    """What may have changed, and from what; none where that cannot be told."""
    first, last, before = (facts.whole(name) for name in ("awal", "akhir", "lalu"))
    end = _end_of(parsed, turn)
    whens = [c.when for c in parsed.chunks if c.when is not None and c.first <= end]
    years = {when.year for when in whens if when.year} - {facts.tahun}
    texts = {token.text for token in parsed.sentence.tokens[: end + 1]}
    if any(when.part and when.part != "A" for when in whens) or years - {facts.tahun - 1}:
        return []
    if years or texts & _LAST:
        found = [(last, before, "akhir")] if "awal" not in asked else []
        found += [(first, before, "awal")] if "akhir" not in asked else []
        words = "pagu awal tahun sebelumnya dan pagu {} tahun ini masing-masing"
        if turn.compared and _is_of_last(parsed, turn, facts):
            found = [(then, now, name) for now, then, name in found]
            words = "pagu {} tahun ini dan pagu awal tahun sebelumnya masing-masing"
    else:
        flipped = turn.compared and asked[0] == "awal"
        if flipped and asked[1:] != ["akhir"]:
            return []
        found = [(first, last, "awal")] if flipped else [(last, first, "akhir")]
        words = "pagu akhir dan pagu awal" if flipped else "pagu awal dan pagu akhir"
    return [
        (now, then, words.format(name))
        for now, then, name in found
        if isinstance(now, Fraction) and isinstance(then, Fraction)
    ]


SIGNS: Final = {
    **dict.fromkeys(("bertambah", "ditambah", "menambah", "menaikkan", "meningkatkan"), 1),
    **dict.fromkeys(("berkurang", "dikurangi", "dipangkas", "dipotong", "memangkas"), -1),
    **dict.fromkeys(("memotong", "mengurangi", "menurunkan"), -1),
}
"""Which way verbs of a revision tell of."""
REVISIONS: Final = frozenset({"perubahan", "revisi"})
_FOR: Final = frozenset({"agar", "dapat", "guna", "supaya", "tidak", "untuk"})
"""Before a verb these make it what is wanted, or what was not done."""
_OTHERWISE: Final = word_set("akan belanja blokir diusulkan kegiatan keluaran rencana usulan")
_LATEST: Final = frozenset({"terakhir"})


_EVERY: Final = frozenset({"segenap", "seluruh", "semua", "setiap", "tiap"})
_BOTH: Final = {"kedua": 2, "ketiga": 3, "keempat": 4}
_EACH: Final = frozenset({"duanya", "keduanya", "keempatnya", "ketiganya", "semuanya", "tiganya"})
"""How all revisions are told of together: kedua revisi, dua-duanya."""
_NET: Final = word_set("bersama bersama-sama bersih gabungan keseluruhan neto total")
"""With these only what they come to is told."""
_MADE: Final = frozenset({"diubah", "direvisi"})
_BY_ALL: Final = pattern(r"c?a?c?q")
"""Behind the pagu: how much more or less it is by all of them, or what it came to."""


@needing("p", words=REVISIONS | _MADE, own=False)
def wrong_signs(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A revision that changed the pagu the other way than is told."""
    texts = parsed.texts
    turns = [(at_, SIGNS[text]) for at_, text in enumerate(texts) if text in SIGNS]
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    if len(turns) != 1 or not asked <= PAGU or not _OTHERWISE.isdisjoint(texts):
        return
    place, way = turns[0]
    others = {c.letter for c in parsed.chunks if c.letter in "IKSUJRDe"}
    every = _all_told(parsed, facts)
    if others - ({"e"} if every else set()) or texts[place - 1] in _FOR:
        return
    if not parsed.is_near(facts.tahun) or (REVISIONS.isdisjoint(texts) and not every):
        return
    some = [item for item in every if (item[1] > 0) != (way > 0)] or _meant(parsed, facts)
    if some and all((amount > 0) != (way > 0) for _, amount in some):
        day, amount = some[0]
        verb = "menambah" if amount > 0 else "mengurangi"
        so = f"revisi pagu tanggal {date_words(day)} {verb} {format_rupiah(abs(amount))}"
        quote = parsed.sentence.quote(place, min(place + 1, len(texts) - 1))
        yield Wrong(KEADAAN, quote, so, format_rupiah(amount), kedua=table_of(RevisiPagu))


def _all_told(parsed: Parsed, facts: Facts) -> Sequence[tuple[str, Fraction]]:
    """All revisions, where they are told of together and there are several of them."""
    days, amounts, texts = facts.revised(), numbers_of(facts.revisions()), parsed.texts
    if not all(days) or len(days) != len(amounts) or 0 in amounts or not amounts[1:]:
        return ()
    before = {text for text, then in pairwise(texts) if then in REVISIONS}
    counted = {_BOTH[text] for text in before if text in _BOTH}
    together = not _EACH.isdisjoint(texts) or not _EVERY.isdisjoint(before)
    told = (together or counted == {len(amounts)}) and _NET.isdisjoint(texts)
    told = told and not _BY_ALL.match(parsed.letters.rpartition("p")[2])
    return sorted(zip(days, amounts, strict=True)) if told else ()


def _meant(parsed: Parsed, facts: Facts) -> Sequence[tuple[str, Fraction]]:
    """The revisions that a sentence tells of: by their day, their month, their place, or all."""
    days, amounts = facts.revised(), numbers_of(facts.revisions())
    if not days or not all(days) or len(days) != len(amounts) or 0 in amounts:
        return ()
    every = sorted(zip(days, amounts, strict=True))
    told = [c.when.day for c in parsed.chunks if c.when is not None and c.when.day]
    if told:
        return [item for item in every if item[0] in told]
    months = {MONTHS[text] for text in parsed.texts if text in MONTHS}
    if months:
        return [item for item in every if int(item[0][5:7]) in months]
    if not _LATEST.isdisjoint(parsed.texts):
        return every[-1:]
    tokens = parsed.sentence.tokens
    places = [(n, t.number) for n, t in enumerate(tokens) if t.kind == ORDINAL and t.number]
    if len(places) != 1:
        return every if not places else ()
    place, number = places[0]
    if parsed.texts[place + 1 : place + 2] and parsed.texts[place + 1] in REVISIONS:
        return ()  # kedua revisi: both together
    which = int(number.value)
    return every[which - 1 : which]
