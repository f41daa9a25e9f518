"""The parts of a sentence that tell one figure of one indikator in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, is_generic
from lkjip_desktop.domain.temuan.claim.net.unknown.words import AIMS, PLAIN
from lkjip_desktop.domain.temuan.claim.wrong import needing

_PARTS_FROM_WORDS: Final = (
    "agar akibat berkat guna harus kendati karena lantaran maka meski meskipun namun padahal perlu"
    " sebab sedangkan sehingga seiring sekalipun sementara supaya tetapi walau walaupun ;"
)
_PARTS_FROM: Final = frozenset(_PARTS_FROM_WORDS.split())
"""What a part begins with that leaves what is told before it as it is: a reason, what follows."""
_REASONS_WORDS: Final = (
    "berkat dengan karena kendati lantaran meski meskipun mengingat sejak sekalipun seiring setelah"
    " tersedianya walau walaupun"
)
_REASONS: Final = frozenset(_REASONS_WORDS.split())
"""What a clause begins with that only gives a reason, or tells since when."""
_FOREIGN: Final = frozenset("RKSUJXmeozfLFl")
"""Letters of what is told of something else, or of some of it."""
_OF_RESULT: Final = frozenset({"batas", "capaian", "realisasi", "target"})
LONGEST_UNIT: Final = 5
_OUT_OF: Final = pattern(r"(?<!a)q[NbI]?dq")


@needing("q", figure=True)
def plain_parts(parsed: Parsed, own: str, tahun: int) -> tuple[tuple[Parsed, str], ...]:
    """What of a sentence is told in plain words, each with the indikator that it is told of."""
    if parsed.under or parsed.letters.startswith("hI"):
        return ()  # hanya indikator ini yang ...: it is told of the others
    named = ((part, _only_name(part, own)) for part in parts_of(parsed, tahun))
    return tuple([(part, row) for part, row in named if row])


def parts_of(parsed: Parsed, tahun: int) -> Iterator[Parsed]:
    """What of a sentence is told in plain words, from its beginning, or behind a reason."""
    semicolon = parsed.letters.find(";")
    ahead = any(c.when.year > tahun for c in parsed.chunks[:semicolon] if c.when is not None)
    parted = parsed.letters.count(";") == 1 and ":" not in parsed.letters and not ahead
    for first in (0, semicolon + 1) if parted else (0,):
        starts = [first]
        if first < len(parsed.chunks) and parsed.word(first) in _REASONS:
            last = semicolon if parted and not first else len(parsed.letters)
            starts += [x + 1 for x in range(first, last) if parsed.letters[x] == ","]
        for start in starts:
            part = _cut(parsed, start, None)
            part = _cut(part, 0, _plain_end(part))
            if "q" in part.letters and (start == 0 or INDIKATOR in part.letters):
                yield part


def _cut(parsed: Parsed, first: int, last: int | None) -> Parsed:
    """A sentence without its other chunks."""
    return parsed._replace(chunks=parsed.chunks[first:last], letters=parsed.letters[first:last])


def _only_name(parsed: Parsed, own: str) -> str:
    """The id of the one indikator that is named, or that a result is told of; "" of others."""
    chunks = [c for at_, c in enumerate(parsed.chunks) if not may_be_unit(parsed, at_)]
    if not _FOREIGN.isdisjoint(c.letter for c in chunks if not is_plan(parsed, c)):
        return ""
    names = [c for c in chunks if c.letter == INDIKATOR]
    partial = any(c.payload and (not own or _is_one_word(parsed, c)) for c in names)
    if partial or _is_of_part(parsed):
        return ""
    named = {c.ref.id for c in names if c.ref is not None}
    told = any(c.payload in _OF_RESULT for c in parsed.chunks if c.letter == "p")
    if own and (told or parsed.letters.startswith("a")):
        named.add(own)
    return next(iter(named)) if len(named) == 1 and own in {"", *named} else ""


def _is_one_word(parsed: Parsed, chunk: Chunk) -> bool:
    """Whether a part of a name has but one word that tells: jumlah petugas."""
    told = [text for text in parsed.texts[chunk.first : chunk.last + 1] if not is_generic(text)]
    return len(told) <= 1


def may_be_unit(parsed: Parsed, place: int) -> bool:
    """Whether a word behind a figure may be its unit, whatever else it means: 115 kunjungan."""
    chunk = parsed.chunks[place]
    counted = chunk.letter == "f" or (chunk.letter == INDIKATOR and chunk.payload == "sebagian")
    return counted and parsed.letters[place - 1 : place] == "q"


def is_plan(parsed: Parsed, chunk: Chunk) -> bool:
    return chunk.letter == "X" and parsed.quote_of(chunk) == "target renstra"


def _is_of_part(parsed: Parsed) -> bool:
    """Whether a figure counts some of others, or those that are new: 4 dari 37; 5 temuan baru.

    So many of the target are no part.
    """
    tokens = parsed.sentence.tokens
    for match in _OUT_OF.finditer(parsed.letters) if parsed.has("qdq") else ():
        behind = {token.text for token in tokens[parsed.chunks[match.end() - 1].first :]}
        if AIMS.isdisjoint(behind):
            return True
    beside = (c.first for c in parsed.chunks if c.first > 1 and tokens[c.first].text == "baru")
    return any(tokens[at_ - 2].number is not None for at_ in beside)


def _plain_end(parsed: Parsed) -> int:
    """Up to where it has no word of what it tells but those of a unit behind a figure; 0: not so.

    What comes behind must begin as a part of its own.
    """
    tokens, strange, last = parsed.sentence.tokens, LONGEST_UNIT, 0
    for place, chunk in enumerate(parsed.chunks):
        last = place if tokens[chunk.first].text in _PARTS_FROM else last
        if chunk.when is not None:
            if chunk.when.part and not parsed.quote_of(chunk).endswith("tahun terakhir"):
                return 0
        elif chunk.letter == "q":
            strange = 0
        elif chunk.letter == INDIKATOR or tokens[chunk.first].kind == MARK:
            strange = LONGEST_UNIT
        else:
            more = len(strange_places(parsed, chunk))
            strange += more
            if more and strange >= LONGEST_UNIT:
                return last
    return len(parsed.chunks)


def strange_places(parsed: Parsed, chunk: Chunk) -> list[int]:
    """The places of the words of a chunk that are no plain ones."""
    places, tokens = range(chunk.first, chunk.last + 1), parsed.sentence.tokens
    return [at_ for at_ in places if tokens[at_].kind != MARK and tokens[at_].text not in PLAIN]
