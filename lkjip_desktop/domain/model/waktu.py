"""Days and moments as Indonesians write them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

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


ROMAN: Final = ("I", "II", "III", "IV")
"""The quarters."""


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
