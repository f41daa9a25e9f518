"""Units as offices write them: which are a percentage, and which are an index or score."""

from __future__ import annotations

from typing import Final

PERSEN: Final = frozenset({"%", "persen", "persentase", "prosen"})
INDEKS: Final = frozenset({"indeks", "index", "nilai", "skor", "poin", "angka"})


def is_percent(satuan: str) -> bool:
    """Whether the unit is a percentage."""
    return satuan.strip().lower() in PERSEN


def is_index(satuan: str) -> bool:
    """Whether the unit is an index, a score or points ("Indeks", "nilai SAKIP")."""
    words = satuan.lower().split()
    return bool(words) and words[0] in INDEKS
