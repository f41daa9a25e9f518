"""Nouns of an act that stand for the verb, and asides: what they say nothing more with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import UNKNOWN, Chunk
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref

ACTS: Final = frozenset(
    {
        "ketercapaian", "ketidaktercapaian", "pelaksanaan", "pemberian", "pemenuhan", "penanganan",
        "pencapaian", "pengerjaan", "penyediaan", "penyelenggaraan", "penyelesaian", "perolehan",
        "terlaksananya", "terselenggaranya", "terselesaikannya",
    }
)  # fmt: skip
"""Nouns of an act that say no more than that what is named behind them is done."""
_BETWEEN: Final = frozenset("cn")


def plainly(chunks: list[Chunk], letters: str, own: str) -> list[Chunk]:
    """The chunks of a sentence as they would be, were it told plainly; themselves, if it is."""
    if own and UNKNOWN in letters and any(_is_act(c) or _is_its(c) for c in chunks):
        chunks = _with_acts(chunks, own)
    if letters.count(",") > 1 and ",j" in letters:
        chunks = _without_asides(chunks)
    return _without_frame(chunks) if letters.startswith("c:") else chunks


def _without_frame(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without a label that only says that something follows: Ringkasan: ..."""
    return (
        chunks[2:] if chunks[0].payload and not any(c.letter == ":" for c in chunks[2:]) else chunks
    )


def _with_acts(chunks: list[Chunk], own: str) -> list[Chunk]:
    """The act made one with the indikator it is written under: pemberian bantuan hukum.

    Its own alone, as under others an act may be what only a part of the figure tells. An act of
    something told before, pelaksanaannya, is the indikator where its state is told right behind.
    """
    found = list[Chunk]()
    for place, chunk in enumerate(chunks):
        before = found[-1] if found else None
        if before is not None and _is_act(before) and chunk.ref == Ref(INDIKATOR, own):
            found[-1] = chunk._replace(first=before.first)
        elif not place and _is_its(chunk) and _is_stated(chunks[1:]):
            found.append(chunk._replace(letter=INDIKATOR, payload="", ref=Ref(INDIKATOR, own)))
        else:
            found.append(chunk)
    return found


def _is_act(chunk: Chunk) -> bool:
    return chunk.letter == UNKNOWN and chunk.payload in ACTS


def _is_its(chunk: Chunk) -> bool:
    return chunk.letter == UNKNOWN and chunk.payload.removesuffix("nya") in ACTS


def _is_stated(behind: Sequence[Chunk]) -> bool:
    first = next((c.letter for c in behind if c.letter not in _BETWEEN), "")
    return first == "v"


_ASIDE: Final = pattern(r"(?<=[pI]),[jVPc]{1,5},(?=c{0,3}[qvM])")
"""setelah dihitung, between what is told of and what is told."""


def _without_asides(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without a clause between commas that only says how something was found."""
    letters = "".join([chunk.letter for chunk in chunks])
    match = _ASIDE.search(letters)
    if match is None or "j" not in match[0] or "V" not in match[0]:
        return chunks
    return [*chunks[: match.start()], *chunks[match.end() :]]
