"""Which year of its plan a report is of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.text.terbilang import read_words

_YEAR: Final = r"(?:19|20)\d\d"
_OF_PLAN: Final = pattern(
    r"\btahun\s(?:yang\s)?(?P<nth>pertama|ke-?\s?(?:[a-z]{3,9}|\d))(?=\s)"
    r"(?:\s(?:dari|dalam|atas|bagi|pelaksanaan|penerapan|penjabaran|periode|masa|berlakunya)){0,4}"
    rf"\s(?:renstra|rencana strategis)(?:\s(?:tahun|periode))*\s"
    rf"(?P<first>{_YEAR})\s?[-–]\s?(?P<last>{_YEAR})",
    re.IGNORECASE,
)
_ANY_YEAR: Final = pattern(rf"(?<!\d){_YEAR}(?!\d)")
_LATER: Final = frozenset({"akan", "berikutnya", "depan", "hingga", "mendatang", "sampai", "sejak"})


@needing("D", words={"renstra", "rencana"}, own=False)
def wrong_plan_years(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Which year of its plan the report is of, told as another: tahun keempat Renstra 2021-2026."""
    text = parsed.sentence.text
    match = _OF_PLAN.search(text)
    if match is None or not _LATER.isdisjoint(parsed.texts):
        return
    span = int(match["first"]), int(match["last"])
    years = {int(year) for year in _ANY_YEAR.findall(text)} - {*span, facts.tahun}
    if years or span != (facts.plan_begin(), facts.plan_end()):
        return
    said, right = _ordinal(match["nth"].casefold()), facts.tahun - span[0] + 1
    if said and said != right:
        so = f"tahun {facts.tahun} tahun ke-{right} Renstra {span[0]}-{span[1]}"
        yield Wrong(ANGKA, match[0], so, str(right), kedua=facts.plan_place())


def _ordinal(text: str) -> int:
    if text == "pertama":
        return 1
    rest = text.removeprefix("ke").strip("- ")
    number = int(rest) if rest.isdigit() else read_words(rest)
    return int(number or 0)
