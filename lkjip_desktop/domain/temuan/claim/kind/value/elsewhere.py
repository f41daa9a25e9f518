"""Figures that are not of the name or property before them: distances, lists, what others did."""

from __future__ import annotations

import re
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.beside import (
    is_more_by,
    is_of_many,
    is_of_others,
    is_raised,
    is_set,
)
from lkjip_desktop.domain.temuan.claim.kind.value.meant import MONEY
from lkjip_desktop.domain.temuan.claim.kind.value.untold import LISTED
from lkjip_desktop.domain.temuan.claim.known import is_planned
from lkjip_desktop.domain.temuan.claim.language.ahead import CHAPTERS, is_plan
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import UNITS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH

_APART: Final = pattern(
    r"[NIbDOfx][NIbcDOfx]{0,3}v|c[NIbcDOfx]{1,3}v|[NIb][vVaBnk]|[NIb]?c?a[ck]*[kd]|[NI]h"
)
"""What makes the figure before it a distance: 3,5 poin di atas target."""
_DIFFERENCE: Final = pattern(r"(?:a[ck]*[kd]|[KIR]c?v)$")
_FAR: Final = pattern(r"q(?:(?:B|a[ck]?[kd])c?p|N?Bc?p(?!c?q))")
"""A figure that is the distance from what stands behind it: Rp300 juta di atas pagu awal."""


_EACH_OF_TWO: Final = pattern(r"^[cP]{0,2}[IK]C$")
_ABOVE: Final = pattern(r"q[Nx]?(?:[Bv]|a[ck]*[kd])")


def _is_of_points(parsed: Parsed, place: int) -> bool:
    """Whether so many points lie between two: 1,2 persen poin lebih tinggi dari target."""
    last = parsed.chunks[place].last
    points, said = "poin" in parsed.texts[last + 1 : last + 2], parsed.chunks[place].number
    if points and said is not None and said.unit == PERCENT:
        return True
    return points and _ABOVE.match(parsed.letters, place) is not None


def _is_far(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether only words that it is still so stand before a distance: pagu masih Rp900 juta."""
    places = [at for at in range(*match.span("gap")) if parsed.letters[at] in "cM"]
    return all(parsed.word(at) in {"berada", "masih", "tetap"} for at in places)


def is_of_distance(parsed: Parsed, match: re.Match[str], start: int, prop: str) -> bool:
    """Whether a figure tells how far two lie apart, or is of others than its property is of."""
    letters, place, gap = parsed.letters, match.end() - 1, match["gap"]
    points = _is_of_points(parsed, place)
    far = _FAR.match(letters, place) is not None and _is_far(parsed, match)
    turned = "a" in gap and not is_to(parsed, place - 1)
    if points or far or turned or is_more_by(parsed, place):
        return True
    if _DIFFERENCE.search(letters[:start]) is not None and "c" in gap:
        return True
    if is_of_many(parsed, place, prop) or is_raised(parsed, start, place):
        return True
    if "V" in gap and not (prop == "target" and is_set(parsed, place)):
        return True
    if ":" in gap and re.search("[akB]|np?c", letters[:start]):
        return True  # Pagu 2024 tidak sebesar pagu 2023: Rp9,5 miliar
    if _EACH_OF_TWO.search(letters[:start]) and LISTED.match(letters, place + 1):
        return True  # of two of which one has no name here
    other = letters[start] == "v" and "t" in gap and not _is_of_plan(parsed, start, place)
    return other or is_of_others(parsed, start, place, of_money=prop in MONEY)


def _is_of_plan(parsed: Parsed, start: int, place: int) -> bool:
    """Whether a target behind its verb is one of the plan: belum mencapai target Renstra 2024."""
    return "D" in parsed.letters[start:place]


def is_distance(parsed: Parsed, place: int) -> bool:
    """Whether a figure tells how far apart two lie: 0,6 hari di atas target."""
    if _is_level(parsed, place):
        return False
    word, behind = parsed.chunks[place].word, parsed.letters[place + 1 : place + 3]
    far = word == "lebih" or (word in UNITS and behind == "cv") or _is_of_points(parsed, place)
    return far or _APART.match(parsed.letters, place + 1) is not None


_COMPARED: Final = pattern(r"[Nb]?c{0,2}(?:a[ck]*[kd]|v)[cpP]?(?:tc?\(?)?q")


def _is_level(parsed: Parsed, place: int) -> bool:
    """Whether what it is held against is told, too, and no distance is as large as that is.

    So in: 98,98 persen lebih baik daripada 97,4 persen pada tahun lalu.
    """
    match = _COMPARED.match(parsed.letters, place + 1)
    said, other = (parsed.chunks[at].number for at in (place, match.end() - 1 if match else place))
    if match is None or said is None or other is None or said.unit != other.unit:
        return False
    return parsed.chunks[place].word != "poin" and said.value * _HALF >= other.value


_HALF: Final = 2


_OTHER: Final = pattern(r"x[chMw]{1,3}$")
_ACTING: Final = ("be", "di", "me", "te")


def is_done_by_other(parsed: Parsed, place: int) -> bool:
    """Whether a verb of the own name is told of what has no name here: selimut baru tersedia."""
    chunk = parsed.chunks[place]
    alone = chunk.payload == "sebagian" and chunk.first == chunk.last
    acts = alone and parsed.word(place).startswith(_ACTING)
    return acts and _OTHER.search(parsed.letters[:place]) is not None


def is_named_beside(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether a figure is of another name than the one right before it."""
    return _is_of_several(parsed, match) or _is_column(parsed, match.start())


def is_labelled(left: str) -> bool:
    """Whether it is told in a label before what is told: Peringkat capaian: ..."""
    label = left.partition(":")
    return bool(label[1]) and "p" in label[0] and "I" not in label[0].rpartition("p")[2]


def is_to_come(parsed: Parsed, match: re.Match[str], tempat: str, facts: Facts) -> bool:
    """Whether a figure is one of the next year: of a target, or in a chapter of what is to come."""
    place = match.end() - 1
    said, ref = parsed.chunks[place].number, parsed.chunks[match.start()].ref
    planned = tempat in CHAPTERS and said is not None and is_planned(ref, said, facts)
    return planned or is_plan(parsed, place, tempat)


_LAST: Final = pattern(r"I[,g]{1,2}$")


def _is_column(parsed: Parsed, place: int) -> bool:
    """Whether a word of the own name heads what a row before it has of it."""
    return parsed.chunks[place].payload == "sebagian" and "R" in parsed.letters[:place]


def _is_of_several(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether it is the first of as many figures as are named: A, B, dan C adalah 3, 4, dan 5."""
    behind = LISTED.match(parsed.letters, match.end())
    return behind is not None and _LAST.search(parsed.letters[: match.start()]) is not None


_MANY: Final = 3
_EACH_ITS: Final = pattern(r"[xIR][cwP]?q")


def is_of_list(parsed: Parsed, place: int) -> bool:
    """Whether one word of a name stands with one of many figures: bea masuk, bea keluar, cukai."""
    chunk = parsed.chunks[place]
    if chunk.payload != "sebagian" or chunk.first < chunk.last:
        return False
    money = RUPIAH in {c.number.unit for c in parsed.chunks if c.number is not None}
    opens = place == 0 and not money and not parsed.word(0).startswith(_ACTING)
    told = len(_EACH_ITS.findall(parsed.letters)) if opens else parsed.letters.count("q")
    return told >= _MANY


def is_to(parsed: Parsed, place: int) -> bool:
    """Whether it is told what something rose or fell to."""
    return parsed.quote(place, place).casefold() in {"menjadi", "ke", "hingga", "sampai"}
