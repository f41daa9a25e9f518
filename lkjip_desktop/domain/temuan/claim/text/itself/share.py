"""Percentages told with part and whole: 8 dari 11 atau 72,73%, naik 12 unit atau 9,3%."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.pattern import word_set
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure, figures_of, unit_of, word_behind
from lkjip_desktop.domain.temuan.claim.units import written_like
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_THAT_IS: Final = frozenset({"atau", "setara", "yaitu", "yakni", "(", ","})
_SAYING: Final = _THAT_IS | {"dengan", "sebesar"}
_JOINED: Final = 5
"""Words at most between a part and its percentage, its noun among them."""
_OF_OTHER: Final = word_set(
    "dari daripada di dibanding dibandingkan kali kurang lebih naik per poin setiap target"
    " terhadap turun untuk"
)
"""Behind a percentage or within what is told of it: it is of something else than its part."""
_UP: Final = word_set(
    "bertambah kenaikan meningkat naik penambahan peningkatan pertumbuhan tambahan tumbuh"
)
_DOWN: Final = frozenset({"berkurang", "menurun", "menyusut", "penurunan", "turun"})
_AGAINST: Final = frozenset({"dari", "daripada", "dibanding", "dibandingkan", "terhadap"})
_AIMED: Final = frozenset({"ditargetkan", "target", "targetnya"})
_AIMS: Final = frozenset({"batas", "pagu", "rencana", "target"})
_NO_NOUNS: Final = frozenset({"", "atau", "dan", "dari", "menjadi", "pada", "terdapat", "yang"})
_APART: Final = frozenset({")", ";", ":"})
"""Marks across which nothing is told of how many something is."""
_WHO: Final = frozenset({("dan", "yang"), (",", "yang")})
_CLOSE, _LED = 3, 7
"""Words before a figure that tell how it is meant, and what it is held against."""


@needing("qq", figure=True)
def wrong_shares_here(parsed: Parsed) -> Iterator[Wrong]:
    """What is so wrong by one sentence, or a part of it."""
    return wrong_shares(parsed, None)


def wrong_shares(parsed: Parsed, before: Parsed | None) -> Iterator[Wrong]:
    """Percentages that are not those of the figure before them."""
    figures = figures_of(parsed, words=True)
    for at, (part, share) in enumerate(pairwise(figures)):
        if share.number.unit != PERCENT:
            continue
        pairs = pairwise(figures[max(0, at - 2) : at + 1])
        out_of = next((pair for pair in pairs if _is_out_of(parsed, *pair, share)), None)
        if out_of is not None:
            yield from _held(parsed, *out_of, share)
            continue
        if not _is_told_so(parsed, part, share):
            continue
        others = [x for x in figures if x not in (part, share) and _is_like(parsed, x, part)]
        way = _way(parsed, figures[at - 1].place if at else -1, part.place)
        if way:
            earlier = figures_of(before) if before is not None else []
            earlier = [x for x in earlier if before and _is_like(before, x, part)]
            whole = _base(parsed, others, earlier, part, way)
        else:
            whole = _whole_behind(parsed, figures[at + 2 :], part, share)
            whole = whole or _whole(parsed, figures[:at], part)
            whole = whole or _target(parsed, figures[:at], part)
        if whole is None or _is_of_more(parsed, share, whole, others):
            continue
        yield from _held(parsed, part, whole, share, [] if way else _anyhow((*others, whole), part))


def _held(
    parsed: Parsed,
    part: SaidFigure,
    whole: SaidFigure,
    share: SaidFigure,
    others: Iterable[Fraction] = (),
) -> Iterator[Wrong]:
    """A percentage of a part, which may be one of some others."""
    right = part.number.value / whole.number.value * 100
    if not any(_agrees(share, part, whole, x) for x in (right, *others)):
        quote = parsed.sentence.quote(part.place, share.place)
        shown = written_like(right, share.number)
        yield Wrong(HITUNGAN, quote, f"hasil baginya {shown}", shown)


def _is_out_of(parsed: Parsed, part: SaidFigure, whole: SaidFigure, share: SaidFigure) -> bool:
    """Whether a percentage is told behind its whole: 42 dari 60 penetapan yang diawasi (72%)."""
    texts = parsed.texts
    led = texts[part.place + 1 : whole.place]
    behind = texts[whole.place + 1 : share.place]
    within = _APART.isdisjoint((*led, *behind)) and "," not in led
    joint = next((n for n, word in enumerate(behind) if word in _THAT_IS | {"="}), -1)
    if (
        {"dari", "/"}.isdisjoint(led[-_CLOSE:])
        or len(led) > _LED
        or not (within and 0 <= joint < _LED)
    ):
        return False
    plain = all(word in _SAYING | {"="} for word in behind[joint:]) and _AGAINST.isdisjoint(behind)
    alike = unit_of(part.number) == unit_of(whole.number) != PERCENT
    return plain and alike and 0 < part.number.value <= whole.number.value


def _is_told_so(parsed: Parsed, part: SaidFigure, share: SaidFigure) -> bool:
    """Whether a percentage tells in another way what the figure before it does."""
    between = parsed.texts[part.place + 1 : share.place]
    says = [n for n, word in enumerate(between) if word in _THAT_IS]
    if part.number.unit == PERCENT or not says or len(between) > _JOINED:
        return False
    plain = all(word in _SAYING for word in between[says[0] :])
    plain = plain and ";" not in between
    return plain and _OF_OTHER.isdisjoint(between) and part.number.value > 0


def _is_of_more(
    parsed: Parsed, share: SaidFigure, whole: SaidFigure, others: Sequence[SaidFigure]
) -> bool:
    """Whether it is told behind a percentage that it is of another figure than the whole."""
    behind = parsed.texts[share.place + 1 : share.place + 3]
    follows = [x for x in others if x.place > share.place][:1] == [whole]
    return not _OF_OTHER.isdisjoint(behind) and not follows


def _is_like(parsed: Parsed, one: SaidFigure, other: SaidFigure) -> bool:
    """Whether two figures are in one unit, and of one thing where both name it."""
    if unit_of(one.number) != unit_of(other.number):
        return False
    nouns = {word_behind(parsed, one.place), word_behind(parsed, other.place)} - _NO_NOUNS
    nouns = {noun for noun in nouns if not noun.startswith(("ber", "di", "me", "ter"))}
    return unit_of(one.number) == RUPIAH or len(nouns) <= 1 or not nouns.isdisjoint(COUNTERS)


def _way(parsed: Parsed, before: int, place: int) -> int:
    """Whether a figure tells by how much something rose, 1, or fell, -1; else 0."""
    words = parsed.texts[max(before + 1, place - _CLOSE) : place]
    if not _AGAINST.isdisjoint(words) or "menjadi" in words:
        return 0
    return (not _UP.isdisjoint(words)) - (not _DOWN.isdisjoint(words))


def _whole(parsed: Parsed, before: Sequence[SaidFigure], part: SaidFigure) -> SaidFigure | None:
    """Of how many the part is that is told right behind its whole: dari 11 terdapat 8."""
    whole = before[-1] if before else None
    if whole is None or not _is_like(parsed, whole, part):
        return None
    texts = parsed.texts
    between = texts[whole.place + 1 : part.place]
    counted = whole.number.is_count and part.number.is_count
    of = "dari" in texts[max(0, whole.place - 2) : whole.place]
    some = any(pair in _WHO for pair in pairwise(between[:_CLOSE])) and counted
    apart = _UP | _DOWN | _AIMS | {"menjadi"}
    if not (of or some) or not apart.isdisjoint(between):
        return None
    fits = (counted or unit_of(part.number) == RUPIAH) and part.number.value <= whole.number.value
    return whole if fits else None


def _target(parsed: Parsed, before: Sequence[SaidFigure], part: SaidFigure) -> SaidFigure | None:
    """What was wanted, before what was reached: ditargetkan 120, terealisasi 111 (92,5 %)."""
    whole = before[-1] if before and _is_like(parsed, before[-1], part) else None
    led = parsed.texts[max(0, whole.place - _CLOSE) : whole.place] if whole is not None else ()
    between = parsed.texts[whole.place + 1 : part.place] if whole is not None else ()
    joined = between[-2:-1] in ((",",), ("dan",)) and len(between) <= _JOINED
    return whole if joined and not _AIMED.isdisjoint(led) else None


def _whole_behind(
    parsed: Parsed, behind: Sequence[SaidFigure], part: SaidFigure, share: SaidFigure
) -> SaidFigure | None:
    """The whole right behind a percentage: 84 orang atau 70 persen dari 120 orang."""
    whole = behind[0] if behind else None
    if whole is None or not _is_like(parsed, whole, part):
        return None
    between = parsed.texts[share.place + 1 : whole.place]
    of = between[:1] == ("dari",) and len(between) <= _LED
    plain = all(map(str.isalnum, between)) and _AIMS.isdisjoint({*between} - {"pagu"})
    return whole if of and plain and part.number.value <= whole.number.value else None


def _base(
    parsed: Parsed,
    others: Sequence[SaidFigure],
    earlier: Sequence[SaidFigure],
    part: SaidFigure,
    way: int,
) -> SaidFigure | None:
    """From what something rose or fell by a part: the one of two so far apart, or the only one."""
    by = part.number.value
    for one in (*others, *earlier):
        if any(x.number.value - one.number.value == way * by for x in others):
            return one
    held = [x for x in others if _is_held(parsed.texts, x.place)]
    return held[0] if len(others) == 1 and held else None


def _is_held(texts: Sequence[str], place: int) -> bool:
    """Whether something is held against a figure, and that is no aim."""
    led = texts[max(0, place - _LED) : place]
    led = led[max((at for at, word in enumerate(led) if not word.isalnum()), default=-1) + 1 :]
    return not _AGAINST.isdisjoint(led) and _AIMS.isdisjoint(led) and "menjadi" not in led


def _anyhow(others: Sequence[SaidFigure], part: SaidFigure) -> Iterator[Fraction]:
    """What a percentage may be of instead: any other figure, or what is left of it."""
    for item in others:
        if item.number.value > 0:
            right = part.number.value / item.number.value * 100
            yield from (right, 100 - right, right - 100, 200 - right)


def _agrees(share: SaidFigure, part: SaidFigure, whole: SaidFigure, right: Fraction) -> bool:
    rough = [x.number.step / x.number.value / 2 for x in (part, whole) if x.number.step != 1]
    off = share.number.step + right * sum(rough) if rough else 0
    return agrees(share.number, right) or abs(share.number.value - right) <= off
