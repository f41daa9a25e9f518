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
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_SIGNED: Final = pattern(r"(?:^|[cPOth,])D(?P<between>(?:[cPtVwOvnhU]|(?<=[Vw]P)x{1,6}){0,8})t")


@needing("D")
def wrong_agreements(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """A date or a number of the perjanjian kinerja that none of them has."""
    known = facts.agreements()
    for match in _SIGNED.finditer(parsed.letters) if known else ():
        document = parsed.chunks[parsed.letters.index("D", match.start())]
        when = parsed.chunks[match.end() - 1].when
        days = {day for day, _ in known if day}
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
