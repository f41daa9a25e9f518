"""Claims of a change: against an earlier year, and of the pagu against what it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.against import (
    wrong_against,
    wrong_by_to,
    wrong_like,
)
from lkjip_desktop.domain.temuan.claim.kind.trend.pagu import wrong_pagu
from lkjip_desktop.domain.temuan.claim.kind.trend.span import wrong_from_to, wrong_to_from
from lkjip_desktop.domain.temuan.claim.kind.trend.who import BEFOREHAND, SUBJECT
from lkjip_desktop.domain.temuan.claim.language.ahead import CHAPTERS
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_AGAINST: Final = pattern(
    SUBJECT + r"(?:a[cP]{0,2}(?P<by>q)?[NIb]{0,2}x?(?:,)?c{0,2}(?P<to>[kd])|(?P<same>y))[cPp]{0,3}"
    r"(?:(?P<again>I)[cP]{0,2})?t"
)
_LIKE: Final = pattern(SUBJECT + r"a(?P<by>(?!))?(?P<like>[cP]{0,2})p?(?P<t>t)")
"""Target tahun 2024 tetap sama dengan target tahun 2023."""
_FROM_TO: Final = pattern(
    SUBJECT + r"(?:[PD]{0,2})a[ch]{0,2}d(?P<from>q)(?:N?x?|I)(?:[cP]{0,2}t)?"
    r"[cP]{1,2}(?P<to>q)(?!N?x?[cP]q)(?:N?x?[cP]{0,2}t)?"
)
_TO_FROM: Final = pattern(SUBJECT + r"ac(?P<to>q)(?:N?x?|I)d(?P<from>q)")
_FROM: Final = pattern(SUBJECT + r"a[ch]{0,2}d(?P<from>q)N?x?[cP]{0,2}t(?!c{1,2}q)")
_PAGU: Final = pattern(
    r"(?P<one>p)(?:[cOtM]{0,3}q)?[cOt]{0,4}a(?:[ch]{0,2}|[cP]{0,2}t{1,2}c?)(?P<by>q)(?:\(q\))?(?:[cP]{0,2}(?:[kd]c?(?P<two>p)[cO]{0,2}(?P<t>t)?|[kd]c?(?P<year>t)))?"
)
_PAGU_CUT: Final = pattern(r"a(?P<one>p)[cOPte]{0,6}(?P<by>q)")
"""What the pagu was changed by, as a noun: penambahan anggaran sebesar Rp150 juta."""
_BY_FROM: Final = pattern(
    SUBJECT + r"a[ch]{0,2}(?P<by>q)(?:N{0,2}|I),?d(?P<first>q)"
    r"(?:(?:N?|I)[cP]{0,2}(?P<t>t)(?!.*[qt])|(?!(?:N?|I)[cPx]{0,2}[tc]q?))"
)
_APPOSED: Final = pattern(
    r"(?<=,)c(?P<prop>(?!))?(?P<who>I),c{0,2}(?P<after>(?!))?a[cP]{0,2}(?P<by>q)?[NIb]{0,2}"
    r"c{0,2}(?P<to>[kd])[cPp]{0,3}t"
)
"""One that is named behind its number: satu lagi, yaitu A, menurun dibandingkan tahun lalu."""
_PAGU_MORE: Final = pattern(
    r"(?P<one>p)[cOt]{0,3}a[ck]{0,2}[kd]c?(?P<two>p)[cO]{0,2}(?P<t>t)?[c]{1,2}(?P<by>q)"
)


@needing("a yt")
def wrong_trends(parsed: Parsed, own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """What is said to have risen, fallen or stayed and has not, or not by so much."""
    if tempat in CHAPTERS and _BECOMES.search(parsed.letters):
        return  # ditekan menjadi 7 kasus
    for form, needs, judge in _TOLD:
        for match in form.finditer(parsed.letters) if parsed.has(needs) else ():
            yield from judge(parsed, match, own, facts)
    for match in _PAGU.finditer(parsed.letters):
        if not _PAGU_MORE.match(parsed.letters, match.start()):
            yield from wrong_pagu(parsed, match, own, facts)


_BECOMES: Final = pattern(r"acq")
"""A change with what it leads to; in a chapter of what is to come it is one that is planned."""


_TOLD: Final[
    tuple[
        tuple[re.Pattern[str], str, Callable[[Parsed, re.Match[str], str, Facts], Iterator[Wrong]]],
        ...,
    ]
] = (
    (_AGAINST, "at yt", wrong_against),
    (_LIKE, "at", wrong_like),
    (BEFOREHAND, "kt,a", wrong_against),
    (_APPOSED, "I,at", wrong_against),
    (_FROM_TO, "adqcq adqPq", wrong_from_to),
    (_TO_FROM, "acqdq", wrong_to_from),
    (_FROM, "adqt", wrong_from_to),
    (_BY_FROM, "aqdq", wrong_by_to),
    (_PAGU_MORE, "papcq", wrong_pagu),
    (_PAGU_CUT, "apq", wrong_pagu),
)
"""How a change is told, the letters it is never without, and what it is held against."""
