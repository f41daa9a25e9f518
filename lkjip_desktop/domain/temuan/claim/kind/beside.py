"""Figures that only stand beside what a claim is of: distances, numbers of others, aims set."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed

_BESIDE: Final = ("di atas", "di bawah")


def is_beside(parsed: Parsed, place: int) -> bool:
    """Whether a figure tells how far above or below a limit something lies: satu kasus di atas."""
    return any(
        c.letter in "vB" and parsed.quote_of(c).startswith(_BESIDE) for c in _behind(parsed, place)
    )


def _behind(parsed: Parsed, place: int) -> Sequence[Chunk]:
    """The chunk behind a figure and what it counts."""
    counts = parsed.letters[place + 1 : place + 2] in {"N", "I"}
    return parsed.chunks[place + 1 + counts : place + 2 + counts]


_FORMER: Final = frozenset({"awalnya", "mulanya", "semula", "sedianya", "tadinya"})
_FROM: Final = pattern(r"a[ch]{0,2}d$")
_TO: Final = pattern(r"q[NIb]?,?c{1,2}q")
"""What it rose or fell from, with what to: naik dari 92 persen menjadi 95 persen."""


def is_former(parsed: Parsed, start: int, place: int) -> bool:
    """Whether a figure is told as what was before a change: pagu kegiatan semula Rp6 miliar."""
    if _FROM.search(parsed.letters[:place]) and _TO.match(parsed.letters, place):
        return True
    since = max(parsed.letters.rfind(mark, 0, start + 1) for mark in ",;:(") + 1
    since = max(since, parsed.letters.rfind("q", 0, place) + 1)
    first, last = parsed.chunks[since].first, parsed.chunks[place].first
    return not _FORMER.isdisjoint(token.text for token in parsed.sentence.tokens[first:last])


_EACH: Final = pattern(r"(?<=e)[IR][^,;:()jg]*$")


def is_of_each(parsed: Parsed, left: str) -> bool:
    """Whether it is told of each of something else: setiap kunjungan menghasilkan Rp12 juta."""
    match = _EACH.search(left)
    return match is not None and parsed.word(match.start() - 1) in {"setiap", "tiap"}


_PERIODS: Final = word_set("bulan hari jam kuartal minggu pekan semester triwulan")
_IN_ONE: Final = frozenset({"sebulan", "sehari", "sejam", "semalam", "seminggu", "sepekan"})


def is_of_period(parsed: Parsed, first: int, place: int) -> bool:
    """Whether it is told of each day or month: setiap hari pos itu melayani 5 orang.

    It is so before the name that begins at a chunk, or behind the figure and what it counts.
    """
    texts, behind = parsed.texts, parsed.chunks[place].last + 1
    if not {*texts[behind : behind + 2]}.isdisjoint(_IN_ONE):
        return True
    ends = [parsed.chunks[first].first - 1, behind + 1, behind + 2]
    ends += range(1, ends[0])
    return any(
        0 < at < len(texts) and texts[at] in _PERIODS and texts[at - 1] in {"per", "setiap", "tiap"}
        for at in ends
    ) or not _IN_ONE.isdisjoint(texts[: parsed.chunks[first].first])


_SETTING: Final = frozenset({"dinaikkan", "diturunkan", "ditingkatkan"})


def is_set(parsed: Parsed, place: int) -> bool:
    """Whether it is told what a target was made: dinaikkan menjadi 95%, dipatok 95%."""
    if parsed.word(place - 1) in {"dipasang", "dipatok"}:
        return True
    return parsed.word(place - 2) in _SETTING and parsed.word(place - 1) == "menjadi"


def is_of_many(parsed: Parsed, place: int, prop: str) -> bool:
    """Whether a figure says how many a mean is of: rata-rata capaian 11 indikator."""
    said, behind = parsed.chunks[place].number, parsed.chunks[place + 1 : place + 2]
    counted = bool(behind) and behind[0].letter == "b" and said is not None and said.is_count
    return counted and prop in {"rata", "capaian"}


_RAISING: Final = frozenset({"menaikkan", "menambah", "mengubah", "meningkatkan", "menurunkan"})


def is_raised(parsed: Parsed, start: int, place: int) -> bool:
    """Whether it is told what somebody does with a target: menaikkan target menjadi 62."""
    before = parsed.quote_of(parsed.chunks[start - 1]) if start else ""
    return before in _RAISING and parsed.quote_of(parsed.chunks[place - 1]) == "menjadi"


_MORE_BY: Final = pattern(r"[NIbf]?(?P<more>a)c?[kd]")


def is_more_by(parsed: Parsed, place: int) -> bool:
    """Whether a figure says by how much there is more: 700 bidang lebih banyak daripada target."""
    match = _MORE_BY.match(parsed.letters, place + 1)
    return match is not None and parsed.word(match.start("more")) == "lebih"


def stands_off(parsed: Parsed, place: int) -> bool:
    """Whether a figure may tell how far above or below its target something lies."""
    return any(
        c.letter == "v" and parsed.quote_of(c).startswith(_BESIDE) for c in _behind(parsed, place)
    )


_RATES: Final = frozenset({"per", "sebulan", "sehari", "seminggu", "setiap", "tiap"})
_USING: Final = frozenset({"dipakai", "digunakan", "terpakai", "dihabiskan", "dibelanjakan"})


def _is_used(parsed: Parsed, start: int, place: int, *, of_money: bool) -> bool:
    """Whether it is told what was spent of a pagu, or of a rest what one kegiatan has of it."""
    rest = parsed.word(start) == "sisanya" and parsed.letters.startswith("PK", place + 1)
    used = any(parsed.word(at) in _USING for at in range(start + 1, place))
    return rest or (used and of_money)


def _is_of_actor(parsed: Parsed, start: int) -> bool:
    """Whether somebody who is not known does it: undang-undang menargetkan penerimaan."""
    clause = re.split("[,;:()]", parsed.letters[:start])[-1]
    return parsed.word(start).startswith("me") and "x" in clause


def _is_rate(parsed: Parsed, place: int) -> bool:
    """Whether a figure is one of many: pagu Rp10 juta per hektare."""
    tokens = parsed.sentence.tokens[parsed.chunks[place].last + 1 :][:1]
    return bool(tokens) and tokens[0].text in _RATES


def is_of_others(parsed: Parsed, start: int, place: int, *, of_money: bool) -> bool:
    """Whether somebody else set a figure, or it is of each, for so much of it, or what was used."""
    if _is_of_actor(parsed, start) or _is_rate(parsed, place):
        return True
    if any(parsed.word(at) == "per" and parsed.letters[at] == "c" for at in range(start, place)):
        return True
    used = _is_used(parsed, start, place, of_money=of_money)
    return used or is_of_each(parsed, parsed.letters[:start])


MEAN: Final = frozenset({"rata", "ratanya", "rerata", "reratanya"})
_AHEAD: Final = 5
"""Words before a list that may tell of its mean."""


def is_of_mean(parsed: Parsed, place: int) -> bool:
    """Whether a name ends a list of which it is the mean: rata-rata nilai IKPA dan SMART."""
    match = _LIST.search(parsed.letters, 0, place + 1)
    if match is None:
        return False
    first = parsed.chunks[match.start()].first
    return not MEAN.isdisjoint(parsed.texts[max(0, first - _AHEAD) : first + 2])


_LIST: Final = pattern(r"[IR](?:(?:,?g|,)p?[IR]){1,11}$")
