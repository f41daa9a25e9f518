"""Chunks of a sentence: its names, properties, times and quantities, one letter for each."""

from __future__ import annotations

from functools import cache, cached_property
from typing import Any, Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.language import lexicon
from lkjip_desktop.domain.temuan.claim.language.lexer import Sentence, is_year
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When

QUANTITY, COLLECTIVE, TIME, UNKNOWN, COUNTED = "q", "o", "t", "x", "N"
DONE, NOUN = "V", "b"
SHARED: Final = "taksa"
"""Payload of a part of the name of an indikator that a kegiatan or a sasaran has in its own."""
DENYING: Final = frozenset(map(stem, ("belum", "tanpa", "tidak")))
WORTH: Final = frozenset({"biaya", "harga", "nilai"})
_WITHIN: Final = lexicon.MONTHS.keys() - {"desember"}


class Chunk(NamedTuple):
    """Some tokens that mean one thing."""

    letter: str
    first: int
    last: int
    """Places of its first and last token in the sentence."""
    payload: str = ""
    ref: Ref | None = None
    number: Quantity | None = None
    when: When | None = None
    word: str = ""
    """Of a quantity, the unit or noun right behind it."""


def is_worth(chunk: Chunk) -> bool:
    """Whether a chunk tells what something is worth, and not how many there are."""
    return chunk.letter == UNKNOWN and chunk.payload in WORTH and chunk.last > chunk.first


class ParsedTable(NamedTuple):
    """The cells of a table, read."""

    head: tuple[Parsed, ...]
    rows: tuple[tuple[Parsed, ...], ...]
    told: tuple[tuple[str, ...], ...]


_ASKED: Final = "qpboveaItdKBSnmgRNUzDwyckxhV,:"
"""The letters that are asked for most; as many as bits are quick to compare."""
_BITS: Final = {letter: 1 << at for at, letter in enumerate(_ASKED)}


def bits_of(letters: str) -> int:
    """A bit for each letter that has one: whether some are among others is asked often."""
    bits = 0
    for letter in {*letters}:
        bits |= _BITS.get(letter, 0)
    return bits


class ChunkOrder(NamedTuple):
    """Orders of letters of which a sentence is to have one."""

    alone: int
    """The letters that are an order by themselves."""
    longer: tuple[tuple[int, str], ...]
    """Of each other one the bits of its letters, and these."""

    def stands(self, letters: str, present: int) -> bool:
        """Whether one of them stands among these letters, of which some are `present`."""
        if self.alone & present:
            return True
        for bits, order in self.longer:
            if bits & present == bits:
                at = -1
                for letter in order:
                    at = letters.find(letter, at + 1)
                    if at < 0:
                        break
                else:
                    return True
        return False


@cache
def orders_of(needs: str) -> ChunkOrder:
    """The orders that are parted by blanks."""
    parts = needs.split(" ")
    alone = [part for part in parts if part in _BITS]
    longer = [(bits_of(part), part) for part in parts if part not in _BITS]
    return ChunkOrder(bits_of("".join(alone)), tuple(longer))


class ParsedChunks(NamedTuple):
    """What a sentence was read as."""

    sentence: Sentence
    letters: str
    chunks: tuple[Chunk, ...]
    under: tuple[Parsed, ...] = ()
    """The lead-ins it stands under, the outermost first."""
    table: ParsedTable | None = None
    topic: Ref | None = None
    """The only name in the sentence before, where there is none in this one."""
    joined: tuple[Parsed, ...] = ()
    """What a lead-in says of the name an item begins with, or a label of each of its parts."""
    bare: tuple[Parsed, ...] = ()
    """What the sentence says without its asides."""
    parts: tuple[Parsed, ...] = ()
    """What its parts say, each by itself."""
    unframed: tuple[Parsed, ...] = ()
    """That of its parts which is all of it but what only frames it."""
    apart: tuple[Parsed, ...] = ()
    """What it tells as if each were a sentence."""
    core: Parsed | None = None
    """That of its parts which is all of it but what claims nothing."""


class Parsed(ParsedChunks):
    """A sentence with its chunks; `letters` has one for each.

    What many look at is made once.
    """

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Its words and marks."""
        return tuple([token.text for token in self.sentence.tokens])

    @cached_property
    def present(self) -> int:
        """Which letters it has."""
        return bits_of(self.letters)

    @cached_property
    def tells_figure(self) -> bool:
        """Whether it has a number that is no year and no live figure."""
        told = [t.number for t in self.sentence.tokens if t.number is not None and not is_year(t)]
        told += [chunk.number for chunk in self.chunks if chunk.number is not None]
        return not all(number.live for number in told)

    @cached_property
    def made(self) -> dict[object, Any]:
        """What was made of it, by what made it."""
        return {}

    def quote(self, first: int, last: int) -> str:
        """What is written from one chunk to another."""
        return self.sentence.quote(self.chunks[first].first, self.chunks[last].last)

    def quote_of(self, chunk: Chunk) -> str:
        """What is written of one chunk, in lower case."""
        return self.sentence.quote(chunk.first, chunk.last).casefold()

    def word(self, place: int) -> str:
        """The first word of a chunk."""
        return self.sentence.tokens[self.chunks[place].first].text

    def has(self, needs: str) -> bool:
        """Whether these letters stand in this order, whatever between, or those behind a blank.

        What looks for a form needs not be made ready where its letters are nowhere.
        """
        return orders_of(needs).stands(self.letters, self.present)

    def is_of(self, tahun: int) -> bool:
        """Whether no time but this year is named."""
        if TIME not in self.letters:
            return True
        whens = [chunk.when for chunk in self.chunks if chunk.when is not None]
        return all(not when.part and when.year in {0, tahun} for when in whens)

    @property
    def is_within_year(self) -> bool:
        """Whether a month or a day before the year's end is told: a figure up to it is less."""
        places = (at for c in self.chunks if c.letter == TIME for at in range(c.first, c.last + 1))
        return any(self.sentence.tokens[at].text in _WITHIN for at in places)

    def is_near(self, tahun: int) -> bool:
        """Whether no year but this one is named."""
        return all(c.when is None or c.when.year in {0, tahun} for c in self.chunks)
