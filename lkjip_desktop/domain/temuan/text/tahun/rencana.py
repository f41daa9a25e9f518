"""Periods of the national plans that a text names: facts of what was enacted, and no others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern

_PERIODS: Final[Mapping[str, tuple[tuple[int, int], ...]]] = {
    "RPJPN": ((2005, 2025), (2025, 2045)),
    "RPJMN": ((2004, 2009), (2005, 2009), (2010, 2014), (2015, 2019), (2020, 2024), (2025, 2029)),
    "RKP": (),
}
"""First and last years, UU 17/2007 and 59/2024, Perpres 7/2005, 5/2010, 2/2015, 18/2020, 12/2025;
an RKP is of one year. The first RPJMN is told of as the first five years of the RPJPN, too."""
_PLAN: Final = pattern(
    r"\b(?:(?P<RPJPN>RPJPN|rencana\spembangunan\sjangka\spanjang\snasional)"
    r"|(?P<RPJMN>RPJMN|rencana\spembangunan\sjangka\smenengah\snasional)"
    r"|(?P<RKP>RKP|rencana\skerja\spemerintah(?!\sdaerah)))"
    r"(?:\s\([^()\d]{3,60}\))?(?:\s(?:ke-?\d|tahap(?:an)?|kesatu|pertama|kedua|ketiga|keempat|kelima"
    r"|I{1,3}|IV|V|tahun|periode|untuk|masa|kurun|waktu|pada|jangka|berlaku|anggaran|\(|,)){0,4}\s?\(?"
    r"(?P<awal>(?:19|20)\d\d)\s?(?:[-–—]|s\.?\s?d\.?|sampai(?:\sdengan)?|hingga)\s?(?:tahun\s)?"
    r"(?P<akhir>(?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_PART: Final = pattern(
    r"\b(?:awal|akhir|anggaran|capaian|evaluasi|hasil|kerangka|kinerja|(?:lima|setiap|tiap|dua|tiga|empat)"
    r"\s(?:tahun|dokumen)?|paruh|pelaksanaan|pendanaan|proyek|proyeksi|realisasi|serangkaian|sisa|target"
    r"|transisi|tahun)(?:\s(?:ke)?dua|\smasa|\sterakhir|\spertama|\sdalam|\spada|\sdari|\sdokumen){0,2}\s\Z",
    re.IGNORECASE,
)
"""What some years of a plan are told of."""


class WrongPeriod(NamedTuple):
    """A plan with a period that none of its kind has."""

    teks: str
    nama: str
    masa: tuple[tuple[int, int], ...]
    """The periods of its kind about that time; none of a plan of one year."""


@lru_cache(maxsize=20_000)
def wrong_periods(text: str) -> tuple[WrongPeriod, ...]:
    """The national plans that a text gives another period than was enacted."""
    low = text.casefold()
    if "20" not in text or not ("rpj" in low or "rkp" in low or "rencana" in low):
        return ()
    found = []
    for match in _PLAN.finditer(text):
        name, years = (_kind(match), (int(match["awal"]), int(match["akhir"])))
        within = any(a <= years[0] and years[1] <= b for a, b in _PERIODS[name]) or name == "RKP"
        if years in _PERIODS[name] or (within and _PART.search(text, 0, match.start())):
            continue
        near = [x for x in _PERIODS[name] if x[0] <= years[1] and years[0] <= x[1]]
        masa = tuple(near or _PERIODS[name][-2:])
        found.append(WrongPeriod(" ".join(match[0].split()), name, masa))
    return tuple(dict.fromkeys(found))


def _kind(match: re.Match[str]) -> str:
    return next(name for name in _PERIODS if match[name])
