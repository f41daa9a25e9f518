"""Words of a change that both ends deny which are told with it: 143 kasus, naik dari 221."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT
from lkjip_desktop.domain.temuan.claim.net.sense import WAY
from lkjip_desktop.domain.temuan.claim.net.shape import (
    SaidFigure,
    figures_of,
    unit_of,
    word_behind,
)
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_WAYS: Final = {
    **WAY, "dinaikkan": 1, "ditingkatkan": 1, "diturunkan": -1, "kenaikan": 1, "peningkatan": 1,
    "penurunan": -1,
}  # fmt: skip
_TO: Final = frozenset({"hingga", "ke", "menjadi", "sampai"})
_FROM: Final = frozenset({"dari", "daripada"})
_DENYING: Final = frozenset({"belum", "bukan", "tak", "tanpa", "tidak"})
_APART: Final = _WAYS.keys() | {
    "atas", "bawah", "kurang", "lebih", "melewati", "sekitar", "selisih", "terpaut",
}  # fmt: skip
"""Words right before a figure that is none of both ends."""
_PARTING: Final = word_set("; maka namun padahal sedangkan sehingga sementara tetapi")
_LINKS: Final = _TO | {"", "dalam", "dan", "dari", "di", "pada"}
_RANKED: Final = frozenset({"peringkat", "posisi", "ranking", "urutan"})
"""What is better where its figure is less."""
_SPANNING: Final = frozenset({"berkisar", "kisaran", "membentang", "rentang", "terentang"})
_NEAR: Final = 9
"""Words of both ends at most."""


@needing("q", words=_WAYS.keys(), figure=True)
def wrong_turns_of_ends(parsed: Parsed) -> Iterator[Wrong]:
    """What is said to rise to less than it was, or to fall to more."""
    texts = parsed.texts
    places = [-1, *(at for at, text in enumerate(texts) if text in _WAYS), len(texts)]
    if not _RANKED.isdisjoint(texts):
        return
    figures = figures_of(parsed, words=True)
    for before, at, behind in zip(places, places[1:], places[2:], strict=False):
        both = at - before == 1 or behind - at == 1  # naik turun
        if both or not _DENYING.isdisjoint(texts[max(0, at - 2) : at]):
            continue
        ends = _ends(texts, figures, at, behind)
        changes = [last.number.value - first.number.value for first, last in ends]
        alike = all(_alike(parsed, first, last) for first, last in ends)
        if ends and alike and all(change * _WAYS[texts[at]] < 0 for change in changes):
            told = (at, *(item.place for item in ends[0]))
            turned = "bertambah" if changes[0] > 0 else "berkurang"
            amount = shown_in(abs(changes[0]), ends[0][1].number.unit).replace(" %", " poin")
            quote = parsed.sentence.quote(min(told), max(told))
            yield Wrong(HITUNGAN, quote, f"angkanya {turned} {amount}")
            return


def _ends(
    texts: Sequence[str], figures: Sequence[SaidFigure], at: int, behind: int
) -> list[tuple[SaidFigure, SaidFigure]]:
    """What it was and what it is, told around a word of a change; each that it may be."""
    stop = next((n for n in range(at, behind) if texts[n] in _PARTING), behind)
    told = [x for x in figures if at < x.place < min(stop, at + 2 * _NEAR)]
    origin = next((x for x in told if texts[x.place - 1] in _FROM), None)
    arrived = next((x for x in told if texts[x.place - 1] in _TO), None)
    if origin is None or not _SPANNING.isdisjoint(texts[at : origin.place]):
        return []
    if arrived is not None:
        between = range(*sorted((origin.place, arrived.place)))[1:]
        near = len(between) < _NEAR and not any(x.place in between for x in told)
        return [(origin, arrived)] if near else []
    if origin.place - at > _NEAR or not _TO.isdisjoint(texts[at:stop]):
        return []
    parted = [n for n in range(at) if texts[n] in _PARTING - {"tetapi"}]
    values = [x for x in figures if max(parted, default=-1) < x.place < at]
    values = [x for x in values if texts[x.place - 1] not in _APART]
    return [(origin, x) for x in values if unit_of(x.number) == unit_of(origin.number)]


def _alike(parsed: Parsed, one: SaidFigure, other: SaidFigure) -> bool:
    """Whether two figures are of the same unit."""
    words = {word_behind(parsed, x.place) for x in (one, other)}
    same = unit_of(one.number) == unit_of(other.number)
    bare = word_behind(parsed, one.place) in _TO and unit_of(one.number) == ""
    return (same and len(words - _LINKS) <= 1) or (bare and unit_of(other.number) == PERCENT)
