"""Clauses that are whole: they name what they are of, and need nothing that stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    BACK,
    LEAST,
    OTHER_TIME,
    LetteredSentence,
    supposing_in,
)
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.stem import stem

_UNIT: Final = "[NIpbxc]{0,3}"
_WHOLE: Final = pattern(
    r"[cgjPt]{0,3}(?:(?P<of>p)[cOPt]{0,2})?(?P<name>[IKS])"
    r"(?:"
    rf"(?P<how>[cVMOPthp]{{0,4}})q{_UNIT}(?:[cdkPV]{{0,2}}p[cO]?q{_UNIT}|\(pc?q{_UNIT}\)|Pt)?"
    r"|(?P<state>c{0,2}n?c?v(?:Pt|t)?)"
    rf"|(?P<gap>c{{0,2}}q{_UNIT}v)"
    r"|(?P<turn>[ch]{0,2}a[cdktPqNpb]{0,9})"
    r")"
)
_MONEY_TOLD: Final = pattern(rf"[cgjPt]{{0,3}}p[cOPt]{{0,3}}[cVMPth]{{0,3}}q{_UNIT}")
_MONEY: Final = frozenset({"akhir", "awal", "belanja", "pagu", "serapan", "sisa"})
_TOLD: Final = frozenset("cMp")
_VERBS: Final = frozenset("Mp")
RESULT: Final = "realisasi"


class WholeClause(NamedTuple):
    """What a clause that is whole tells."""

    words: frozenset[str]
    """The stems of its words."""
    name: frozenset[str] = frozenset()
    """The stems of the name in it."""
    of: str = ""
    """The property that it tells a figure of."""
    bare: bool = False
    """Whether it has no verb."""
    goes_on: bool = False
    """Whether what it tells a figure of may be told before it: capaian A 90%, B sebesar 80%."""
    figured: bool = False
    """Whether it tells a figure of what it names, and no state and no change."""
    of_money: bool = False
    turns: bool = False
    """Whether it tells a change and not since when."""


def chunks_of(said: LetteredSentence, part: Sequence[int]) -> list[Chunk]:
    """The chunks between the first and the last of these places."""
    return [c for c in said.parsed.chunks if part[0] <= c.first and c.last <= part[-1]]


def whole_in(said: LetteredSentence, part: Sequence[int]) -> WholeClause | None:
    """What these words tell, if they are a clause that is whole."""
    if len(part) < LEAST:
        return None
    texts = [said.texts[at] for at in part]
    if supposing_in(texts) or not BACK.isdisjoint(texts):
        return None
    chunks = chunks_of(said, part)
    letters = "".join([c.letter for c in chunks])
    match = _WHOLE.fullmatch(letters)
    if match is None:
        return _of_money(said, part, chunks, letters)
    named = chunks[match.start("name")]
    if named.payload == "sebagian" or not _is_timed(said, part, turns=match["turn"] is not None):
        return None
    prop = chunks[match.start("of")].payload if match["of"] else ""
    if match["turn"] is not None and _may_be_no_change(said, part, chunks):
        return None
    if named.letter != INDIKATOR and prop not in _MONEY:
        return None
    return WholeClause(
        frozenset(map(stem, texts)),
        frozenset(map(stem, said.texts[named.first : named.last + 1])),
        prop,
        bare=not prop and match["how"] is not None and _TOLD.isdisjoint(match["how"]),
        goes_on=not prop and match["how"] is not None and _VERBS.isdisjoint(match["how"]),
        figured=match["how"] is not None,
        of_money=named.letter != INDIKATOR,
        turns=match["turn"] is not None and not any(said.letters[n] == OTHER_TIME for n in part),
    )


def _may_be_no_change(said: LetteredSentence, part: Sequence[int], chunks: Sequence[Chunk]) -> bool:
    """Whether it may compare with what stands beside it, or be a name: izin tinggal tetap 336."""
    if any(c.payload == "tetap" for c in chunks) and any(c.letter == "q" for c in chunks):
        return True
    compares = any(said.texts[at] == "lebih" for at in part)
    return compares and not any(said.letters[at] == OTHER_TIME for at in part)


def _of_money(
    said: LetteredSentence, part: Sequence[int], chunks: Sequence[Chunk], letters: str
) -> WholeClause | None:
    """A clause that tells of the money of the office, or of that of what stands before it."""
    told = _MONEY_TOLD.fullmatch(letters) is not None
    props = [c.payload for c in chunks if c.letter == "p"]
    if not told or props[0] not in _MONEY or not _is_timed(said, part, turns=False):
        return None
    words = frozenset(stem(said.texts[at]) for at in part)
    return WholeClause(words, of=props[0], figured=True, of_money=True)


def _is_timed(said: LetteredSentence, part: Sequence[int], *, turns: bool) -> bool:
    """Whether no time in a clause may be that of another, too."""
    times = [n for n, at in enumerate(part) if said.letters[at] == OTHER_TIME]
    if not turns:
        return not times
    held = all(said.letters[part[n - 1]] in "dk" for n in times if n)
    whens = (c.when for c in chunks_of(said, part) if c.letter == "t" and c.when is not None)
    return held and all(when.year in {0, said.tahun, said.tahun - 1} for when in whens)
