"""Years to come under a picture, which only shows what was."""

from __future__ import annotations

import re
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.text.tahun.sebut import (
    PLANNED,
    PREPARING,
    WORK,
    ReportYears,
    in_heading,
    in_result_heading,
)

_EVENT: Final = pattern(
    r"\W*(?:audit|bursa|kebakaran|longsor|mediasi|panen|serangan|sidang|uji)\b", re.IGNORECASE
)
"""What is seen besides what `WORK` knows."""
_IN_YEAR: Final = pattern(
    r"(?:(?<!baru )\b(?:tahun|tahun\s+anggaran)\s+|\()(?P<tahun>20\d\d)\W*\Z", re.IGNORECASE
)
_AHEAD: Final = pattern(
    r"\b(?:anggaran|angkatan|arah|calon|cpns|dipa|dpa|gelombang|haji|kalender|kejuaraan"
    r"|kerja\s+sama|kesiap\w+|kontrak|liga|lokasi|men(?:jelang|ghadapi|uju|yambut|yongsong)|olimpiade|pekan"
    r"|pe(?:luncuran|lunasan|mbekalan|mbentukan|mbukaan|mesanan|milihan|milu|nerimaan|ngesahan"
    r"|nugasan|nunjukan)|perjanjian|persetujuan|peta|pilkada|pppk|program|rangka|rka"
    r"|rkpd|sensus|sppt|tahap|tema|visi|yang)\b",
    re.IGNORECASE,
)
"""What is done or shown in a year for the one to come."""


def in_picture(text: str, masa: ReportYears) -> tuple[int, ...]:
    """As `in_heading`, and years to come in which something is shown to have been done."""
    return _still_ahead(text, masa) or in_heading(text, masa)


def in_result_picture(text: str, masa: ReportYears) -> tuple[int, ...]:
    """The same among the results."""
    return _still_ahead(text, masa) or in_result_heading(text, masa)


def _still_ahead(text: str, masa: ReportYears) -> tuple[int, ...]:
    """The year to come in which a picture is told to be of something that is done."""
    if "20" not in text or str(masa.tahun) in text or PLANNED.search(text):
        return ()
    yearly = _IN_YEAR.search(text)
    done = yearly is not None and (WORK.match(text) or _EVENT.match(text))
    if yearly is None or not done or PREPARING.search(text) or _AHEAD.search(text):
        return ()
    year = int(yearly["tahun"])
    return (year,) if year > masa.tahun else ()
