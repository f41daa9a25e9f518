"""A label over several things with a figure each, told of each by itself.

"Kegiatan menurut seksi: Pengelolaan (8), Pelayanan (2)" tells that Pengelolaan has 8 kegiatan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk
from lkjip_desktop.domain.temuan.claim.language.core.lettered import LetteredSentence, as_sentence
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH

_LIST: Final = pattern(
    r"(?P<head>[^:;,()q]{1,9}):"
    r"[^:;,()q]{1,4}(?:q[bNxc]?|\(q[bNxc]?\))"
    r"(?:[,;g]{1,2}[^:;,()q]{1,4}(?:q[bNxc]?|\(q[bNxc]?\)))+"
)
_ITEM: Final = pattern(r"[:,;g](?P<name>[xPfcN]{0,3}[IKSURJ])\(?(?P<many>q)(?P<unit>[bNxc]?)\)?")
_LEVEL, _COUNTED, _SECTION = "J", "b", "U"
_OTHER: Final = frozenset("tnvaT")
"""With these the label tells of a state or a time, and the figures of what is so."""


def spread(said: LetteredSentence) -> Iterator[str]:
    """What such a list tells of each thing that is named."""
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
