"""What is told once for several names: target A sebesar 12, sedangkan B sebesar 15.

So a label is over several things with a figure each: "Kegiatan menurut seksi: Pengelolaan (8),
Pelayanan (2)" tells that Pengelolaan has 8 kegiatan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    OTHER_TIME,
    LetteredSentence,
    as_sentence,
)
from lkjip_desktop.domain.temuan.claim.language.core.whole import chunks_of
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH

_SEVERAL: Final = pattern(
    r"(?:[Pt]{0,2}(?P<of>p)[Ot]{0,2}I[cPt]{0,2}|Ic{0,2}(?P<done>v)[cP]{0,2})q[NIpbx]{0,2}"
    r"(?:[,g]{1,2}I[cPt]{0,2}q[NIpbx]{0,2})+"
)
_CARRIED: Final = frozenset({"capaian", "target"})


def carried_in(said: LetteredSentence, left: Sequence[int]) -> Iterator[str]:
    """The texts of clauses, each with the property or the state that only the first one names."""
    chunks = chunks_of(said, left)
    match = _SEVERAL.fullmatch("".join([c.letter for c in chunks]))
    if match is None or any(c.payload == "sebagian" for c in chunks if c.letter == INDIKATOR):
        return
    of = chunks[match.start("of" if match["of"] else "done")]
    if OTHER_TIME in said.letters:
        return  # untuk tahun 2026 ditargetkan A 89 persen dan B 160 orang
    if match["of"] and (of.first != of.last or of.payload not in _CARRIED):
        return
    parts = [*_parts(said, left)]
    yield said.text(parts[0])
    for part in parts[1:]:
        named = next(c for c in chunks if c.letter == INDIKATOR and c.first >= part[0])
        yield _carried(said, part, of, 0 if match["of"] else named.last + 1 - part[0])


def _parts(said: LetteredSentence, left: Sequence[int]) -> Iterator[Sequence[int]]:
    start = 0
    for n in range(len(left) + 1):
        ends = n == len(left) or (left[n] not in said.inner and said.letters[left[n]] in {",", "g"})
        if ends and start < n:
            yield left[start:n]
        start = n + 1 if ends else start


def _carried(said: LetteredSentence, part: Sequence[int], of: Chunk, place: int) -> str:
    """A clause with the words of this chunk at this place among its own."""
    return said.text([*part[:place], *range(of.first, of.last + 1), *part[place:]])


_EACH: Final = r"[^:;,()gq]{1,4}(?:q[bNxc]?|\(q[bNxc]?\))"
_LIST: Final = pattern(rf"(?P<head>[^:;,()q]{{1,9}}):{_EACH}(?:(?:[,;]g?|g){_EACH})+")
_ITEM: Final = pattern(r"[:,;g](?P<name>[xPfcN]{0,3}[IKSURJ])\(?(?P<many>q)(?P<unit>[bNxc]?)\)?")
_LEVEL, _COUNTED, _SECTION = "J", "b", "U"
_OTHER: Final = frozenset("tnvaT")
"""With these the label tells of a state or a time, and the figures of what is so."""


def spread(said: LetteredSentence) -> Iterator[str]:
    """What a list under a label tells of each thing that is named."""
    letters, chunks = said.parsed.letters, said.parsed.chunks
    whole = _LIST.fullmatch(letters)
    if whole is None or not _OTHER.isdisjoint(whole["head"]):
        return
    heads = [chunk for chunk in chunks[: whole.end("head")] if chunk.letter in "bp"]
    for item in _ITEM.finditer(letters, whole.end("head")):
        name = _words(said, chunks, *item.span("name"))
        many = _words(said, chunks, *item.span("many"))
        unit = _words(said, chunks, *item.span("unit"))
        if item["name"][-1] == _SECTION and " " not in name:
            continue  # the name of a section in one word is a word elsewhere
        if item["name"][-1] == _LEVEL:
            yield as_sentence(f"{name} berjumlah {many}")
        elif item["unit"] == _COUNTED or (heads and heads[0].letter == _COUNTED):
            what = unit if item["unit"] == _COUNTED else said.parsed.quote_of(heads[0])
            yield as_sentence(f"{name} memiliki {many} {what}")
        elif (
            heads
            and heads[0] == chunks[0]
            and not unit
            and _is_measured(chunks[item.start("many")])
        ):
            yield as_sentence(f"{said.parsed.quote_of(heads[0])} {name} sebesar {many}")


def _is_measured(many: Chunk) -> bool:
    """Whether a figure says in what it is told: of a bare one the property is not sure."""
    return many.number is not None and many.number.unit in {PERCENT, RUPIAH}


def _words(said: LetteredSentence, chunks: Sequence[Chunk], first: int, last: int) -> str:
    return said.words(range(chunks[first].first, chunks[last - 1].last + 1)) if last > first else ""
