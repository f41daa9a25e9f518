"""What is told to be the most or the least, without the figure that is told beside it.

"Serapan terendah, yakni 90 persen, ada pada A" tells that A has the least, and so does "Serapan
terendah ada pada A sebesar 90 persen, tertinggi pada B sebesar 99 persen"; of B it tells the most.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.core.lettered import LetteredSentence, as_sentence
from lkjip_desktop.domain.temuan.claim.language.core.whole import chunks_of
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set

_ONE: Final = "[RKIUS]"
_FIGURE: Final = "q[Nb]?"
_BEFORE: Final = pattern(
    rf"(?P<head>[cP]{{0,2}}(?P<of>[pcxINOb]{{1,4}})m[pO]?),c?(?P<many>{_FIGURE}),"
    rf"(?P<tail>[cwVvhxP]{{1,4}}(?P<one>{_ONE}))"
)
"""The figure between what is the most and what has it."""
_BEHIND: Final = pattern(
    rf"(?P<what>[cP]{{0,2}}(?P<of>[pcxINOb]{{1,4}}))"
    rf"(?P<most>m[pO]?[cwVvP]{{0,4}}(?P<one>{_ONE}))[cP]?(?P<many>{_FIGURE})"
    rf"(?:,?[gc]?(?P<next>m[cwVvP]{{0,4}}(?P<two>{_ONE}))[cP]?(?P<more>{_FIGURE}))?"
)
"""Each figure behind what has the most or the least."""
_FIRST: Final = pattern(
    rf"(?P<head>[cP]{{0,2}}(?P<one>{_ONE})[cwVv]{{1,3}}(?P<of>p)m[pO]?),c?(?P<many>{_FIGURE})"
)
"""The figure behind, where what has the most stands first."""


_OF_SOME: Final = word_set("antara jika kecuali kedua ketiga nomor selain sesudah setelah tanpa")
"""With these it is the most of some, or the next of all."""


def peaked(said: LetteredSentence, left: Sequence[int]) -> Iterator[str]:
    """What the words at these places tell of the most and the least, each time as one sentence."""
    if not {"m", "q"} <= {*said.letters} or not left or not _OF_SOME.isdisjoint(said.texts):
        return
    chunks = chunks_of(said, left)
    letters = "".join([chunk.letter for chunk in chunks])

    def words(first: int, last: int) -> str:
        return said.words(range(chunks[first].first, chunks[last - 1].last + 1))

    # a bare count may be the most of all where a share is not: of which of them, its figure tells
    counts = any(c.number is not None and not c.number.unit for c in chunks if c.letter == "q")
    if counts and "p" not in letters:
        return
    before, behind = _BEFORE.fullmatch(letters), _BEHIND.fullmatch(letters)
    first = _FIRST.fullmatch(letters)
    if first is not None:
        yield as_sentence(words(*first.span("head")))
    if before is not None:
        yield as_sentence(f"{words(*before.span('head'))} {words(*before.span('tail'))}")
    if behind is not None:
        what = words(*behind.span("what"))
        yield from (
            as_sentence(f"{what} {words(*behind.span(most))}")
            for most in ("most", "next")
            if behind[most]
        )
    for match, one, many in (
        (first, "one", "many"),
        (before, "one", "many"),
        (behind, "one", "many"),
        (behind, "two", "more"),
    ):
        if match is not None and match[one]:
            at = letters.find("p", 0, match.start(many))
            of = f"{words(at, at + 1)} " if match["of"] == "p" or letters[at - 1] == "m" else ""
            yield as_sentence(f"{of}{words(*match.span(one))} sebesar {words(*match.span(many))}")
