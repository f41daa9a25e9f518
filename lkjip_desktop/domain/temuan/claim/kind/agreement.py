"""Claims of the date and the number of the perjanjian kinerja."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.model.entity import PerjanjianKinerja
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.when import months_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_SIGNED: Final = pattern(r"(?:^|[cPOth,])D(?P<between>(?:[cPtVwOvnhU]|(?<=[Vw]P)x{1,6}){0,8})t")


_SHORT: Final = "pk"


@needing("D")
def wrong_agreements(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """A date or a number of the perjanjian kinerja that none of them has."""
    known = facts.agreements()
    days = {day for day, _ in known if day}
    others = _is_of_others(parsed, days) or _is_of_other_year(parsed, facts.tahun)
    found = [*_signed(parsed, days)] if days and not others else []
    yield from found
    if found:
        return
    for match in _SIGNED.finditer(parsed.letters) if known and not others else ():
        document = parsed.chunks[parsed.letters.index("D", match.start())]
        when = parsed.chunks[match.end() - 1].when
        told = when is not None and when.day and not when.day.startswith("0000")
        if (
            document.payload == "perjanjian"
            and told
            and days
            and when is not None
            and when.day not in days
        ):
            right = " dan ".join(date_words(day) for day in sorted(days))
            quote = parsed.quote(match.start(), match.end() - 1)
            so = f"perjanjian kinerja bertanggal {right}"
            yield Wrong(ANGKA, quote, so, right, kedua=table_of(PerjanjianKinerja))
    yield from _numbers(parsed, known)


@needing("t", words={_SHORT})
def wrong_short_agreements(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A day on which PK was signed, as the perjanjian kinerja is called for short."""
    days = {day for day, _ in facts.agreements() if day}
    signed = _SHORT_SIGNED.search(parsed.sentence.text.casefold())
    if days and signed is not None and not _is_of_other_year(parsed, facts.tahun):
        yield from _other_day(parsed, days)


_SHORT_SIGNED: Final = pattern(
    r"\bpk (?:tahun )?(?:\d{4} )?(?:kami |kita |balai |kantor )?(?:telah |sudah )?"
    r"(?:diteken|ditandatangani)\b|\b(?:penandatanganan|tanda tangan) pk\b"
)
_SIGNING: Final = frozenset(
    {
        "diteken", "ditandatangani", "menandatangani", "meneken", "penandatanganan", "tandatangani",
        "teken",
    }
)  # fmt: skip
_BESIDE: Final = frozenset(
    {
        "akan", "konsep", "menjelang", "perbaikan", "perubahan", "persiapan", "rancangan", "rapat",
        "revisi", "sebelum", "sejak", "sesudah", "setelah", "sosialisasi",
    }
)  # fmt: skip
"""Words of what is done before and after."""


def _signed(parsed: Parsed, days: set[str]) -> Iterator[Wrong]:
    """The one day of a sentence that tells of the signing, whatever the order of its words."""
    documents = [parsed.quote_of(c) for c in parsed.chunks if c.letter == "D"]
    agreed = [text for text in documents if text.startswith(("perjanjian kinerja", "dokumen perj"))]
    if len(agreed) == 1 and not _SIGNING.isdisjoint(parsed.texts):
        yield from _other_day(parsed, days)


def _other_day(parsed: Parsed, days: set[str]) -> Iterator[Wrong]:
    texts, times = {*parsed.texts}, [c for c in parsed.chunks if c.when is not None]
    told = [c for c in times if c.when is not None and c.when.day]
    told = told or [c for c in times if months_of(parsed.texts[c.first : c.last + 1])]
    if len(told) != 1:
        return
    before = {*parsed.texts[: told[0].first]}
    behind = {*parsed.texts[told[0].last + 1 :]}
    signed = not _SIGNING.isdisjoint(before) and _SIGNING.isdisjoint(behind)
    beside = before if signed else texts
    if not beside.isdisjoint(_BESIDE):
        return
    when = told[0].when
    if when is None or when.day.startswith("0000") or when.day in days:
        return
    if not when.day and (not signed or _is_in(parsed, told[0], days)):
        return
    right = " dan ".join(date_words(day) for day in sorted(days))
    quote = parsed.sentence.quote(told[0].first, told[0].last)
    so = f"perjanjian kinerja bertanggal {right}"
    yield Wrong(ANGKA, quote, so, right, kedua=table_of(PerjanjianKinerja))


def _is_in(parsed: Parsed, time: Chunk, days: set[str]) -> bool:
    """Whether a day lies in the month or the quarter that is told, of whatever year."""
    months = months_of(parsed.texts[time.first : time.last + 1])
    return bool(months & {int(day[5:7]) for day in days})


_OF_OTHERS: Final = pattern(r"Dc?x{0,2}(?:Px{0,2})?[eXfKU]")


def _is_of_others(parsed: Parsed, days: set[str]) -> bool:
    """Whether it is of the agreements of the seksi, or of a change that the report lacks."""
    changed = any(c.letter == "D" and "perubahan" in parsed.quote_of(c) for c in parsed.chunks)
    return (changed and len(days) == 1) or _OF_OTHERS.search(parsed.letters) is not None


def _is_of_other_year(parsed: Parsed, tahun: int) -> bool:
    """Whether it is of the agreement of another year, which was signed in or just before it."""
    whens = [c.when for c in parsed.chunks if c.when is not None]
    years = {when.year for when in whens if when.year and not (when.day or when.part)}
    days = {int(when.day[:4]) for when in whens if when.day}
    other = next(iter(years)) if len(years) == 1 else tahun
    return other != tahun and bool(days) and days <= {other, other - 1}


_NUMBERED: Final = pattern(
    r"\b(?:bernomor|nomor|no\.)\s+(?P<nomor>[A-Z0-9][\w.\-]{0,20}(?:/[\w.\-]{1,20}){1,5})",
    re.IGNORECASE,
)


def _numbers(parsed: Parsed, known: tuple[tuple[str, str], ...]) -> Iterator[Wrong]:
    numbers = {number.strip() for _, number in known if number.strip()}
    document = next((c for c in parsed.chunks if c.letter == "D"), None)
    if document is None or document.payload != "perjanjian" or not numbers:
        return
    for match in _NUMBERED.finditer(parsed.sentence.text):
        said = match["nomor"].rstrip(".,;")
        if said not in numbers:
            right = " dan ".join(sorted(numbers))
            quote, so = match[0].rstrip(".,;"), f"perjanjian kinerja bernomor {right}"
            yield Wrong(ANGKA, quote, so, right, kedua=table_of(PerjanjianKinerja))
