"""Sentences read with the thesaurus: each word with its letter; what no table knows is foreign."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import UNKNOWN, Chunk, Parsed, is_worth
from lkjip_desktop.domain.temuan.claim.language.forms import by_first, heading
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.language.words import HEADS

_KEPT: Final = frozenset("ISKURJODtqoN")
"""Chunks that are taken as they are; a jenjang as a sasaran."""
FOREIGN, OWN_WORD, QUALITY, PART, STATED = "x", "h", "Q", "sebagian", "sifat"
_STATED: Final = pattern(r"ke[a-z]{4,40}an(?:nya)?")
"""The noun of a quality: ketepatan, keikutsertaan."""


class Item(NamedTuple):
    """A name, a time, a number, a phrase of the thesaurus, or a foreign word."""

    letter: str
    payload: str
    first: int
    last: int
    """Places of its first and last token in the sentence."""
    chunk: Chunk | None = None

    @property
    def ref(self) -> Ref | None:
        return self.chunk.ref if self.chunk is not None else None

    @property
    def number(self) -> Quantity | None:
        return self.chunk.number if self.chunk is not None else None

    @property
    def when(self) -> When | None:
        return self.chunk.when if self.chunk is not None else None


class ReadSentence(NamedTuple):
    """A sentence read with the thesaurus; `letters` has one for each item."""

    parsed: Parsed
    items: tuple[Item, ...]
    letters: str

    def text(self, first: int, last: int) -> str:
        """The words from one item to another, the last not counted in."""
        tokens = self.parsed.sentence.tokens[
            self.items[first].first : self.items[last - 1].last + 1
        ]
        return " ".join([token.text for token in tokens])

    def quote(self, first: int, last: int) -> str:
        """What is written from one item to another, the last not counted in."""
        return self.parsed.sentence.quote(self.items[first].first, self.items[last - 1].last)


def may_tell(parsed: Parsed, own: str) -> bool:
    """Whether a sentence has anything by which something could be told, and of which it could."""
    texts, begins = parsed.texts, heading()
    if not own and "indikator" not in texts and _TOLD_OF.isdisjoint(parsed.letters):
        return False
    if "o" in parsed.letters or begins.isdisjoint(texts):
        return "o" in parsed.letters
    lengths, meaning = by_first()
    places = [at for at, text in enumerate(texts) if text in begins]
    said = (texts[at : at + length] for at in places for length in lengths[texts[at]])
    return any(meaning[words][0] in _MAY_TELL for words in said if words in meaning)


_TOLD_OF: Final = frozenset("IKR")
_MAY_TELL: Final = HEADS | {"g"}


def read(parsed: Parsed, stems: frozenset[str]) -> ReadSentence | None:
    """The items of a sentence under an indikator with these stems; None: nothing is told."""
    reading = items_of(parsed, stems)
    letters = reading.letters
    if _TELLING.isdisjoint(letters) and "ro" not in letters:
        return None
    return (
        _without_asides(reading)
        if "," in letters and ("b" in letters or "A" in letters)
        else reading
    )


def items_of(parsed: Parsed, stems: frozenset[str]) -> ReadSentence:
    """The items of a sentence, whether anything is told or not."""
    found = [*_items(parsed, stems)]
    timed = any(item.letter == "t" for item in found)
    items = tuple(_without_spans(parsed, found) if timed else found)
    return ReadSentence(parsed, items, "".join([item.letter for item in items]))


_TELLING: Final = HEADS | {QUALITY}
_ASIDE: Final = pattern(r"(?:^|,)b[^,;:()]{0,60},|,A[^,;:()]{0,60},")


def _without_asides(reading: ReadSentence) -> ReadSentence:
    """A sentence without what stands between commas and only gives a reason, or says which."""
    left = set[int]()
    for match in _ASIDE.finditer(reading.letters):
        opens = match.start() + (match[0][0] == ",")
        empty = match[0].strip(",A") == "" or reading.text(opens, opens + 1) == "yang"
        if reading.letters[opens] == "b" or empty:
            left.update(range(match.start(), match.end()))
    if not left:
        return reading
    items = tuple([item for at, item in enumerate(reading.items) if at not in left])
    return ReadSentence(reading.parsed, items, "".join([item.letter for item in items]))


def _without_spans(parsed: Parsed, items: list[Item]) -> Iterator[Item]:
    """A number of years made one word that changes nothing: dua tahun berturut-turut."""
    for item, behind in zip_longest(items, items[1:]):
        if item.letter == "t" and _is_years(parsed, item):
            continue
        counts = item.letter == "q" and behind is not None and behind.letter == "t"
        if counts and _is_years(parsed, behind):
            yield Item("A", "", item.first, behind.last)
        else:
            yield item


def _is_years(parsed: Parsed, item: Item) -> bool:
    return item.first == item.last and parsed.sentence.tokens[item.first].text == "tahun"


def _items(parsed: Parsed, stems: frozenset[str]) -> Iterator[Item]:
    run: list[int] = []
    for chunk in parsed.chunks:
        if chunk.letter == UNKNOWN and is_worth(chunk):
            yield from _phrases(parsed, run, stems)
            yield Item(FOREIGN, "", chunk.first, chunk.last)
            run = []
        elif chunk.letter in _KEPT:
            before = [*_phrases(parsed, run, stems)] if run else []
            yield from before
            yield _kept(chunk, "".join([item.letter for item in before]))
            run = []
        elif chunk.letter == "c" and chunk.last - chunk.first >= _LONG:
            yield from _phrases(parsed, run, stems)
            yield Item("A", "", chunk.first, chunk.last)
            run = []
        else:
            run += range(chunk.first, chunk.last + 1)
    yield from _phrases(parsed, run, stems)


_LONG: Final = 3
"""Words behind the first of a phrase that says nothing of its own."""


def _kept(chunk: Chunk, before: str) -> Item:
    letter = "S" if chunk.letter == "J" else chunk.letter
    part = chunk.payload == PART and chunk.first == chunk.last
    if letter == "I" and part and before.endswith(("g", "gn")):
        return Item(QUALITY, "naik" if before[-1] == "g" else "turun", chunk.first, chunk.last)
    return Item(letter, chunk.payload, chunk.first, chunk.last, chunk)


def _phrases(parsed: Parsed, run: list[int], stems: frozenset[str]) -> Iterator[Item]:
    """The longest phrases of words that stand between what has a name."""
    tokens, at, begun = parsed.sentence.tokens, 0, by_first().lengths
    texts = tuple([tokens[place].text for place in run])
    before, denied = "", False
    while at < len(run):
        found = _phrase(texts, at, run) if texts[at] in begun else None
        item = found or _word(tokens[run[at]].kind, texts[at], run[at], stems)
        if before == "g" or item.letter in _WEIGHED:
            item = _weighed(item, texts[at], before, stems)
        if denied and item.letter in {"j", QUALITY}:
            item = item._replace(payload=_REVERSED.get(item.payload, ""))
        yield item
        denied = before == "g" and texts[at] in _NOT
        before = "g" if denied else item.letter
        at += item.last - item.first + 1


_NOT: Final = frozenset({"kurang", "tak", "tidak"})
_REVERSED: Final = {
    "naik": "turun", "turun": "naik", "baik": "buruk", "buruk": "baik", "cepat": "lambat",
    "lambat": "cepat",
}  # fmt: skip
"""What a quality is that is more and more denied: makin tidak puas."""


_WEIGHED: Final = frozenset("abcsj")
"""Letters of what is another thing behind another word, or where the name has it."""


def _weighed(item: Item, text: str, before: str, stems: frozenset[str]) -> Item:
    """A word as it is where it stands: a quality needs a degree, and a name is no head."""
    if before == "g" and item.letter == OWN_WORD:
        return item._replace(letter=QUALITY, payload="naik")
    if item.letter == "j":
        if before == "g":
            return item
        return item._replace(letter="A" if text in _HOW_MUCH else FOREIGN)
    if item.letter in _WEIGHED and item.first == item.last and stem(text) in stems:
        return item._replace(letter=OWN_WORD)
    return item


def _phrase(texts: tuple[str, ...], at: int, run: list[int]) -> Item | None:
    lengths, meaning = by_first()
    for length in lengths[texts[at]]:
        said = texts[at : at + length]
        meant, last = meaning.get(said), run[at + len(said) - 1]
        if meant is not None and last - run[at] == len(said) - 1:
            return Item(*meant, run[at], last)
    return None


def _word(kind: str, text: str, place: int, stems: frozenset[str]) -> Item:
    """A mark, a word of the name of the own indikator, or a foreign one."""
    if kind == MARK:
        return Item(text if text in ",;:()" else ",", "", place, place)
    root = stem(text)
    if root in stems or root.startswith(_beginnings(stems)):
        named = _STATED.fullmatch(text) is not None
        return Item("G" if named else OWN_WORD, STATED if named else "", place, place)
    return Item(FOREIGN, "", place, place)


@lru_cache(maxsize=1000)
def _beginnings(stems: frozenset[str]) -> tuple[str, ...]:
    """Those that other words may begin with."""
    return tuple([own for own in stems if len(own) > _SHORT])


_HOW_MUCH: Final = frozenset({"cepat", "sedikit", "tipis"})
"""Words of a quality that also say how much something turned."""
_SHORT: Final = 3
