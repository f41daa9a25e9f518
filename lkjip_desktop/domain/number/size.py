"""Sizes of files as people read them."""

from __future__ import annotations

_KILO = 1000


def size_words(size: int) -> str:
    """Bytes as people read them: "620 kB", "3,4 MB"."""
    kilo = max(1, round(size / _KILO))
    return f"{kilo} kB" if kilo < _KILO else f"{kilo / _KILO:.1f} MB".replace(".", ",")
