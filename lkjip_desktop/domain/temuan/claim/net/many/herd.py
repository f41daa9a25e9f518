"""How many indikator rose or fell since an earlier year: so many, most, all or none of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import QUALITY, WAY, sign, strange_words, telling
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_WAYS: Final = {"naik": 1, "turun": -1, "tetap": 0}
_BETTER: Final = {"membaik": 1, "memburuk": -1}
_RATED: Final = frozenset({"bagus", "baik", "buruk", "jelek"})
_OTHERWISE: Final = word_set(
    "antara antaranya belum bukan kecuali masing nasional salah selain semester target tidak"
    " triwulan"
)
_MOST: Final = frozenset({"sebagian besar", "mayoritas", "kebanyakan"})
_LEAST: Final = frozenset({"sebagian kecil"})
_HALF: Final = Fraction(1, 2)


@needing("b", own=False)
def wrong_herds(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of indikator that are told to have gone one way and did not."""
    nouns = [c for c in parsed.chunks if c.letter == "b" and c.payload == "indikator"]
    turn = _turn(parsed) if nouns else None
    if turn is None or len(nouns) != 1 or is_elsewhere(parsed, facts):
        return
    years = {c.when.year for c in parsed.chunks if c.when is not None and not c.when.part}
    years -= {0, facts.tahun}
    named = {c.ref for c in parsed.chunks if c.ref is not None and c.letter in "SJU"}
    total = _total(parsed, nouns[0], turn[0])
    told = _told(parsed, nouns[0], turn[0], total)
    if parsed.letters[parsed.chunks.index(turn[0]) + 1 :][:1] in {"x", "N"}:
        return  # of something else of theirs
    if (
        len(years) != 1
        or len(named) > 1
        or told is None
        or not _is_plain(parsed, nouns[0], turn[0])
    ):
        return
    of = next(iter(named), None)
    members = facts.members(of.kind, of.id) if of is not None else facts.members()
    if total is not None and total.number is not None and total.number.value != len(members):
        return
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    counts = _counts(members, next(iter(years)), turn, asked, facts)
    if counts and not any(told(Fraction(count), Fraction(len(members))) for count in counts):
        first, last = sorted((nouns[0], turn[0]), key=lambda c: c.first)
        before = parsed.sentence.quote(max(0, first.first - 2), last.last)
        so = f"yang demikian {counts[0]} dari {len(members)} indikator"
        yield Wrong(CACAH, before, so, str(counts[0]), kedua=table_of(Indikator))


def _turn(parsed: Parsed) -> tuple[Chunk, int, bool] | None:
    """The only word of a change, which way it tells of, and whether it tells of how good."""
    found = list[tuple[Chunk, int, bool]]()
    for chunk in parsed.chunks:
        word = parsed.quote_of(chunk)
        if chunk.letter == "a" and chunk.payload in _WAYS:
            rated = word in QUALITY or not _RATED.isdisjoint(word.split())
            found.append((chunk, _WAYS[chunk.payload], rated))
        elif chunk.letter == "a" and chunk.payload in _BETTER:
            found.append((chunk, _BETTER[chunk.payload], True))
        elif word in WAY or word in QUALITY:
            found.append((chunk, WAY.get(word) or QUALITY[word], word in QUALITY))
    if (
        len(found) == _NEXT
        and len({way for _, way, _ in found}) == 1
        and _are_joined(parsed, found)
    ):
        return found[1][0], found[1][1], any(quality for _, _, quality in found)
    return found[0] if len(found) == 1 else None


def _are_joined(parsed: Parsed, found: Sequence[tuple[Chunk, int, bool]]) -> bool:
    """Whether two words are told as one: meningkat atau membaik."""
    first, last = (parsed.chunks.index(chunk) for chunk, _, _ in found)
    return last == first + _NEXT and parsed.letters[first + 1] in "gy"


_NEXT: Final = 2


def _total(parsed: Parsed, noun: Chunk, turn: Chunk) -> Chunk | None:
    """How many there are in all, where so many of them are told of: dari 10 indikator, 8 naik."""
    at = parsed.chunks.index(noun)
    before, behind = parsed.letters[max(0, at - 2) : at], parsed.letters[at + 1 :]
    told = _OF_TOTAL.match(behind) if before == "dq" else None
    some = parsed.chunks[at + told.end()] if told is not None else None
    return parsed.chunks[at - 1] if some is not None and some.first < turn.first else None


_OF_TOTAL: Final = pattern(r"[cOPt]{0,4},[ch]{0,2}(?=q)")


def _told(
    parsed: Parsed, noun: Chunk, turn: Chunk, total: Chunk | None
) -> Callable[[Fraction, Fraction], bool] | None:
    """What is said of how many they are, as a question to their number and that of all."""
    figures = [c for c in parsed.chunks if c.letter in "qo" and c.number is not None]
    figures = [c for c in figures if c != total and (total is None or c.first < turn.first)]
    ahead = [c for c in parsed.chunks if c.last < noun.first]
    if total is not None and len(figures) == 1:
        some = figures[0].number
        sure = some is not None and some.is_exact_count
        return (lambda one, _: one == some.value) if some is not None and sure else None
    quotes = {parsed.quote_of(c) for c in ahead[-2:]}
    if len(figures) == 1 and figures[0] in ahead[-1:]:
        said = figures[0].number
        if {c.letter for c in ahead[-2:-1]} == {"z"}:
            return lambda some, _: not some  # tidak ada satu indikator pun
        exact = said is not None and said.is_exact_count
        return (lambda some, _: some == said.value) if said is not None and exact else None
    if figures or turn.first < noun.first:
        return None
    if quotes & _MOST:
        return lambda some, every: some > every * _HALF
    if quotes & _LEAST:
        return lambda some, every: 0 < some < every * _HALF
    letters = {c.letter for c in ahead[-1:]}
    if letters == {"e"}:
        return lambda some, every: some == every
    return (lambda some, _: not some) if letters == {"z"} else None


def _is_plain(parsed: Parsed, noun: Chunk, turn: Chunk) -> bool:
    """Whether nothing but a change of indikator is told up to its end."""
    last = max(noun.last, turn.last)
    colons = [at for at, text in enumerate(parsed.texts[: noun.first]) if text == ":"]
    first = colons[-1] + 1 if colons else 0
    texts = {token.text for token in parsed.sentence.tokens[first : last + 1]}
    quoted = {
        word for c in parsed.chunks if c.letter in "ze" for word in parsed.quote_of(c).split()
    }
    foreign = any(c.letter in "IKRvfDm" and first <= c.first <= last for c in parsed.chunks)
    if foreign or not (texts - quoted).isdisjoint(_OTHERWISE):
        return False
    return not strange_words(parsed, first, last, _known())


@cache
def _known() -> frozenset[str]:
    words = " ".join([*_MOST, *_LEAST, "indikator", "kinerja", "utama"])
    return telling() | set(map(stem, words.split()))


def _counts(
    members: Sequence[IndikatorResult],
    year: int,
    turn: tuple[Chunk, int, bool],
    asked: set[str],
    facts: Facts,
) -> list[int]:
    """How many went that way: by their figures, by how good they are, and by their capaian."""
    _, way, quality = turn
    signs = list[tuple[int, int, int]]()
    for hasil in members:
        past, polaritas = facts.past(hasil.indikator.id, year), hasil.indikator.polaritas
        known = isinstance(past.get("realisasi"), Fraction) and polaritas in {"naik", "turun"}
        if not known or not isinstance(hasil.realisasi, Fraction):
            return []
        raw = sign(hasil.realisasi, past.get("realisasi"))
        good = raw if polaritas == "naik" else -raw
        signs.append((raw, good, sign(hasil.capaian, past.get("capaian"))))
    columns = (2,) if asked == {"capaian"} else (1, 2) if quality else (0, 1, 2)
    return [sum(row[column] == way for row in signs) for column in columns] if signs else []
