"""Days and months as Indonesians write them."""

from __future__ import annotations

from datetime import date
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


def day_words(day: date) -> str:
    """12 Januari 2024."""
    return f"{day.day} {BULAN[day.month - 1]} {day.year}"
