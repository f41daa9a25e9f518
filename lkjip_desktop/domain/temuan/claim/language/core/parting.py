"""The clauses of a sentence of which each says what it is of: A mencapai 80, sedangkan B turun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    BACK,
    LEAST,
    OTHER_TIME,
    LetteredSentence,
    supposing_in,
)
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set

_NAMING: Final = pattern(r"[cPgtmC]{0,5}(?:p[cPmt]{0,3})?(?:[IKSUJO]|h?[qeoz]b)")
_SCOPES: Final = frozenset({"d", "X"})
"""A sentence that begins so tells in all clauses of what it names there: dari 11 indikator, ..."""
_TIMES_OVER: Final = frozenset({"butir", "kali", "revisi"})
_PROPERTY: Final = "p"
_TELLING: Final = frozenset("vnMaw")
_PARTING: Final = word_set(", ; adapun dan namun sebaliknya sedangkan sementara serta tetapi")
"""What stands between clauses."""
_LISTING: Final = frozenset({",", "dan", "serta"})
_LISTED: Final = frozenset("IKSUJ,")
_SAME: Final = frozenset({"adalah", "artinya", "atau", "ialah", "yaitu", "yakni"})
"""What these begin is of what stands before them."""
_SO: Final = frozenset({"jadi", "maka", "sehingga"})


def clauses_in(said: LetteredSentence, left: Sequence[int]) -> Iterator[Sequence[int]]:
    """The places of the words of each clause, where these places are those of several."""
    starts = [0]
    ends = (n for n in range(LEAST, len(left) - LEAST) if said.texts[left[n]] in _PARTING)
    for n in ends:
        if _begins_behind(said, left, n) and said.states(left[starts[-1] : n]):
            starts.append(n + 1)
    if not starts[1:] or said.parsed.letters[:1] in _SCOPES:
        return
    if supposing_in(said.texts):
        return
    parts = [left[a:b] for a, b in pairwise([*starts, len(left)])]
    for n, part in enumerate(parts):
        alone = _names(said, part[0], part[-1]) and _is_full(said, part, first=not n)
        if not (n or alone):
            return  # all that follows may be of what it tells: Sesudah revisi pertama, ...
        if alone and _is_of_year(said, parts[:n], part) and not _is_compared(said, part, parts[-1]):
            yield _alone(said, part)


def _begins_behind(said: LetteredSentence, left: Sequence[int], n: int) -> bool:
    """Whether a clause that says what it is of begins behind this word."""
    text, behind = said.texts[left[n]], said.texts[left[n + 1]]
    before = [said.texts[at] in _PARTING for at in left[max(0, n - LEAST) : n]]
    listed = text in _LISTING and (any(before) or said.letters[left[n - 1]] in _LISTED)
    if left[n] in said.inner or listed or behind in _SO | _PARTING | _SAME:
        return False
    return said.states(left[n:]) and _names(said, left[n + 1], left[-1])


def _names(said: LetteredSentence, first: int, last: int) -> bool:
    """Whether a clause says what it is of."""
    chunks = [c for c in said.parsed.chunks if c.first >= first and c.last <= last]
    match = _NAMING.match("".join([c.letter for c in chunks]))
    if match is None or said.texts[first] == "yang":
        return False
    named = chunks[match.end() - 1]
    of_own = bool(said.own) and named.ref is not None and named.ref.id == said.own
    half = named.payload == "sebagian" and not (of_own and named.last > named.first)
    return not half and named.payload not in _TIMES_OVER


def _is_of_year(
    said: LetteredSentence, before: Sequence[Sequence[int]], part: Sequence[int]
) -> bool:
    """Whether no time that is told before a clause may be that of the clause."""
    timed = any(said.letters[at] in {OTHER_TIME, TIME} for at in part)
    return timed or not any(said.letters[at] == OTHER_TIME for some in before for at in some)


def _is_compared(said: LetteredSentence, part: Sequence[int], last: Sequence[int]) -> bool:
    """Whether a change is from the year that the last clause names: A naik 3 dan B 4 dari 2021."""
    if part is last or "a" not in {said.letters[at] for at in part}:
        return False
    if any(said.letters[at] == OTHER_TIME for at in part):
        return False
    whens = (c.when for c in said.parsed.chunks if c.last == last[-1] and c.letter == TIME)
    return any(when is not None and 0 < when.year < said.tahun - 1 for when in whens)


def _is_full(said: LetteredSentence, part: Sequence[int], *, first: bool) -> bool:
    """Whether a clause leaves nothing out that is told before it: lalu 3C sebesar 99,98."""
    letters = [said.letters[at] for at in part if said.texts[at] != "tetap"]
    chunks = [c.letter for c in said.parsed.chunks if part[0] <= c.first <= part[-1]]
    paired = chunks.count("q") > 1 and chunks.count("I") > 1
    back = not first and not BACK.isdisjoint([said.texts[at] for at in part])
    if paired or back:
        return False
    return _PROPERTY in letters or ("m" not in letters and not _TELLING.isdisjoint(letters))


def _alone(said: LetteredSentence, part: Sequence[int]) -> Sequence[int]:
    """A clause without what joins the next, and without what follows of all that is told."""
    texts = [said.texts[at] for at in part]
    end = next((n for n, text in enumerate(texts) if text in _SO), len(part))
    while texts[end - 1] in _PARTING:
        end -= 1
    return part[:end]
