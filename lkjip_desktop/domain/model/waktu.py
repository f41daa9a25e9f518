"""Days and moments as Indonesians write them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from lkjip_desktop.domain.pattern import pattern

BULAN: Final = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)


_SPELT: Final = tuple(
    f"{name} {others}".lower().split()
    for name, others in zip(
        BULAN,
        (
            "January",
            "February Pebruari",
            "March",
            "",
            "May",
            "June",
            "July",
            "August Agt Ags",
            "",
            "October",
            "November Nopember",
            "December",
        ),
        strict=True,
    )
)
"""How each month is written, too: by an English Excel, as it was spelt before, and in short."""
_SHORTEST: Final = 3


def month_of(word: str) -> int | None:
    """The month that a word in small letters, or its first three letters, stands for."""
    meant = [n for n, names in enumerate(_SPELT, 1) if any(name.startswith(word) for name in names)]
    return meant[0] if len(meant) == 1 and len(word) >= _SHORTEST else None


ROMAN: Final = ("I", "II", "III", "IV")
"""The quarters."""


_TRIWULAN: Final = r"(?:tw|triwulan|t|q|kuartal)[ .-]*(?P<tw>iv|i{1,3}|[1-4])"
_SEMESTER: Final = r"(?:smt|semester|s)[ .-]*(?P<smt>i{1,2}|[12])"
_BULAN: Final = r"(?:bulan )?(?P<bulan>[a-z]{3,9})"
_PART: Final = f"(?:{_TRIWULAN}|{_SEMESTER}|{_BULAN})"
_PERIODE: Final = tuple(
    pattern(text)
    for text in (
        r"tahun|(?:tahun ?)?(?P<year>\d{4})",
        r"(?P<year>\d{4})-(?P<number>0?[1-9]|1[0-2])",
        rf"{_PART}(?:[ ,./-]+(?:tahun )?(?P<year>\d{{4}}))?",
        rf"(?P<year>\d{{4}})[ ,./-]*{_PART}",
    )
)
_ROMAN: Final = {name.lower(): str(place) for place, name in enumerate(ROMAN, 1)}


def parse_periode(text: str) -> tuple[str, str] | None:
    """A periode as people write it: its year, "" where none is named, and its part.

    The part is 'T2' of a quarter, 'S1' of a semester, '05' of a month, "" of the year itself:
    2022, TW II 2022, tw2, triwulan 2 tahun 2022, 2022-T2, semester I, 2022-05, Mei 2022. None for
    anything else.
    """
    plain = " ".join(text.lower().split())
    found = next(filter(None, (known.fullmatch(plain) for known in _PERIODE)), None)
    if found is None:
        return None
    said = found.groupdict()
    year = said["year"] or ""
    if said.get("bulan"):
        month = month_of(said["bulan"])
        return (year, f"{month:02}") if month else None
    if said.get("number"):
        return year, said["number"].zfill(2)
    for name, letter in (("tw", "T"), ("smt", "S")):
        if said.get(name):
            return year, letter + _ROMAN.get(said[name], said[name])
    return year, ""


def periode_words(periode: str) -> str:
    """A periode in a sentence: "tahun 2024", "triwulan II 2024", "Maret 2024"."""
    tahun, _, part = periode.partition("-")
    if not part:
        return f"tahun {tahun}"
    if part.startswith("T"):
        return f"triwulan {ROMAN[int(part[1:]) - 1]} {tahun}"
    return f"{BULAN[int(part) - 1]} {tahun}"


def quarter_words(triwulan: int) -> str:
    """TW II."""
    return f"TW {ROMAN[triwulan - 1]}"


def when_words(waktu: str, quarter: str = "TW") -> str:
    """A day as 31 Maret 2023, a quarter as TW I 2023; empty for nothing."""
    year, _, part = waktu.partition("-")
    if part.startswith("T"):
        return f"{quarter} {ROMAN[int(part[1:]) - 1]} {year}"
    return day_words(date.fromisoformat(waktu)) if waktu else ""


def day_words(day: date) -> str:
    """12 Januari 2024."""
    return f"{day.day} {BULAN[day.month - 1]} {day.year}"


def moment_words(iso: str) -> str:
    """An ISO time as "12 Jan 2024 14.02"; a text that is none stays as it is."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{moment.day} {BULAN[moment.month - 1][:3]} {moment.year} {moment:%H.%M}"


def clock_warning(last: str, now: datetime) -> str:
    """What to say of a clock more than a day behind the last change (ISO), "" of a good one.

    A time that cannot be read, or has no offset, says nothing of the clock.
    """
    try:
        behind = datetime.fromisoformat(last) - now
    except (ValueError, TypeError):
        return ""
    if behind <= timedelta(days=1):
        return ""
    return (
        f"Jam komputer ini menunjuk {moment_words(now.isoformat())}, padahal perubahan terakhir di"
        f" berkas ini bertanggal {moment_words(last)}; betulkan tanggal dan jam komputer sebelum"
        " mengisi."
    )


def recent_words(iso: str, today: date) -> str:
    """A moment for a list of files: "hari ini, 14.02", "kemarin, 08.10", "6 Maret 2023"."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return ""
    days = (today - moment.date()).days
    if days in {0, 1}:
        return f"{'kemarin' if days else 'hari ini'}, {moment:%H.%M}"
    return day_words(moment.date())


def date_words(iso: str, *, year: bool = True) -> str:
    """The day of an ISO time: "6 Maret 2023", or "6 Maret"; "" for a text that is none."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return ""
    return day_words(moment.date()) if year else f"{moment.day} {BULAN[moment.month - 1]}"
