"""Claims of a change: against an earlier year, and of the pagu against what it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.against import (
    wrong_against,
    wrong_against_by,
    wrong_by_to,
    wrong_like,
)
from lkjip_desktop.domain.temuan.claim.kind.trend.pagu import (
    PAGU_BESIDE,
    wrong_pagu,
    wrong_pagu_turned,
)
from lkjip_desktop.domain.temuan.claim.kind.trend.span import (
    wrong_formerly,
    wrong_from_to,
    wrong_to_from,
)
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
_BY_AGAINST: Final = pattern(
    SUBJECT + r"(?:t|[^;]{0,24}?[,g](?=c?q))?c?(?P<by>q)N{0,2}a(?P<to>[kd])[cPp]{0,3}t"
)
_FROM_TO: Final = pattern(
    SUBJECT + r"(?:[PD]{0,2})a[ch]{0,2}d(?P<from>q)(?:N?x?|I)(?:[cP]{0,2}t)?"
    r"[cP]{1,2}(?P<to>q)(?!N?x?[cP]q)(?:N?x?[cP]{0,2}t)?"
)
_FORMERLY: Final = pattern(
    r"^k[cP]{0,2}(?P<t>t),?(?P<prop>p)?c{0,2}(?P<who>I)(?P<after>(?!))?c{0,2}a,?c{1,2}"
    r"(?P<from>q)(?:N?x?|I)c{1,2}(?P<to>q)"
)
"""Dibandingkan tahun lalu A menunjukkan perbaikan, yang semula 77,4 menjadi 79,5."""
_TO_FROM: Final = pattern(SUBJECT + r"ac(?P<to>q)(?:N?x?|I)d(?P<from>q)")
_FROM: Final = pattern(SUBJECT + r"a[ch]{0,2}d(?P<from>q)N?x?[cP]{0,2}t(?!c{1,2}q)")
_PAGU: Final = pattern(
    r"(?P<one>p)(?:[cOtM]{0,3}q)?[cOt]{0,4}a(?:[ch]{0,2}|[cP]{0,2}t{1,2}c?)(?P<by>q)(?:\(q\))?(?:[cP]{0,2}(?:[kd]c?(?P<two>p)[cO]{0,2}(?P<t>t)?|[kd]c?(?P<year>t)))?"
)
_PAGU_CUT: Final = pattern(r"a(?P<one>p)[cOPte]{0,6}(?P<by>q)")
"""What the pagu was changed by, as a noun: penambahan anggaran sebesar Rp150 juta."""
_PAGU_TURN: Final = pattern(
    r"(?P<one>p)[cOt]{0,4}a[cP]{0,2}(?:[kd]c?(?P<two>p)[cO]{0,2}(?P<t>t)?|[kd][cP]{0,2}(?P<year>t))"
)
_BY_TO: Final = pattern(SUBJECT + r"a[ch]{0,2}(?P<by>q)N{0,2}c{1,2}(?P<last>q)(?!N?c?d)")
_BY_FROM: Final = pattern(
    SUBJECT + r"a[ch]{0,2}(?P<by>q)(?:N{0,2}|I),?d(?P<first>q)"
    r"(?:(?:N?|I)[cP]{0,2}(?P<t>t)(?!.*[qt])|(?!(?:N?|I)[cPx]{0,2}[tc]q?))"
)
_RISE_IN: Final = pattern(
    r"^k[cP]{0,2}(?P<t>t),?c{0,2}a(?P<prop>(?!))?(?P<after>(?!))?(?P<by>(?!))?P?(?P<who>I)(?!P?[cx]?q)"
)
"""Terhadap tahun lalu telah terjadi penurunan pada penyuluhan hukum."""
_RISE_OF: Final = pattern(
    r"a(?P<who>I)(?P<prop>(?!))?(?P<after>(?!))?(?:[dk]|P)[cP]{0,2}(?P<t>t)(?:[cP]{1,2}(?P<until>t))?[cM]{1,3}(?P<by>q)"
)
_APPOSED: Final = pattern(
    r"(?<=,)c(?P<prop>(?!))?(?P<who>I),c{0,2}(?P<after>(?!))?a[cP]{0,2}(?P<by>q)?[NIb]{0,2}"
    r"c{0,2}(?P<to>[kd])[cPp]{0,3}t"
)
"""One that is named behind its number: satu lagi, yaitu A, menurun dibandingkan tahun lalu."""
_NOUN_OF: Final = pattern(
    r"(?:^[Vw]?|(?<=[,;])c?)a(?=[pPI])(?P<prop>p)?P?(?P<who>I)?(?P<after>(?!))?[cP]{0,2}(?:(?P<by>q)[NI]{0,2})?c?[kd]"
    r"[cPp]{0,3}(?P<t>t)"
)
"""Terjadinya penurunan realisasi perkara banding dibandingkan tahun 2023."""
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
    (_RISE_OF, "aItq", wrong_against),
    (_NOUN_OF, "at", wrong_against),
    (_RISE_IN, "ktaI", wrong_against),
    (_APPOSED, "I,at", wrong_against),
    (_BY_AGAINST, "qat", wrong_against_by),
    (_FROM_TO, "adqcq adqPq", wrong_from_to),
    (_FORMERLY, "ktIacqcq", wrong_formerly),
    (_TO_FROM, "acqdq", wrong_to_from),
    (_FROM, "adqt", wrong_from_to),
    (_BY_TO, "aqcq", wrong_by_to),
    (_BY_FROM, "aqdq", wrong_by_to),
    (_PAGU_TURN, "pa", wrong_pagu_turned),
    (_PAGU_MORE, "papcq", wrong_pagu),
    (_PAGU_CUT, "apq", wrong_pagu),
    (PAGU_BESIDE, "pa", wrong_pagu_turned),
)
"""How a change is told, the letters it is never without, and what it is held against."""
