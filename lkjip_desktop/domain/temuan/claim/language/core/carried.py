"""What is told once for several names: target A sebesar 12, sedangkan B sebesar 15."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk
from lkjip_desktop.domain.temuan.claim.language.core.lettered import OTHER_TIME, LetteredSentence
from lkjip_desktop.domain.temuan.claim.language.core.whole import chunks_of
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR

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
