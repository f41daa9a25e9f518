"""How many indikator are so and which share of all that is, each told by itself.

"Tujuh dari sembilan indikator, atau 77,78 persen, mencapai target" tells both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    BACK,
    LetteredSentence,
    as_sentence,
)
from lkjip_desktop.domain.temuan.claim.language.core.whole import chunks_of

_MANY: Final = r"q(?:d[ce]?q)?b?"
_BOTH: Final = pattern(
    rf"(?P<of>(?:[cP]{{0,2}}dqb[cPODt]{{0,4}},)?)[cwh]{{0,2}}(?P<first>{_MANY}),?[yc]{{1,2}}"
    rf"(?P<second>{_MANY}),?(?P<state>c{{0,2}}(?:nc?)?v[ctPO]{{0,3}})"
    r"(?:[,;]?g[^b]*)?"
)
_JOINED: Final = frozenset({"atau", "setara", "yaitu", "yakni"})
_NOUN: Final = "indikator"


def rated(said: LetteredSentence, left: Sequence[int]) -> Iterator[str]:
    """What the words at these places tell of how many indikator are so, each as one sentence."""
    if not {"b", "q", "v"} <= {*said.letters} or not left or _JOINED.isdisjoint(said.texts):
        return
    chunks = chunks_of(said, left)
    match = _BOTH.fullmatch("".join([chunk.letter for chunk in chunks]))
    if match is None:
        return
    last = chunks[match.end("state") - 1].last
    if not BACK.isdisjoint(said.texts[:last]):  # dari tiga indikator tersebut, dua atau ...
        return
    nouns = {c.payload for c in chunks if c.letter == "b"}
    behind = "b" in match["first"] or "b" in match["second"]
    if nouns != {_NOUN} or not behind:
        return

    def words(group: str) -> str:
        first, last = match.span(group)
        return said.words(range(chunks[first].first, chunks[last - 1].last + 1))

    of = f"{words('of')}, " if match["of"] else "Sebanyak "
    for many in ("first", "second"):
        noun = "" if "b" in match[many] else f" {_NOUN}"
        yield as_sentence(f"{of}{words(many)}{noun} {words('state')}")
