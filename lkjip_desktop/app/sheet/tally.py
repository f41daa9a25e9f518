"""What the selected cells of a table add up to, for the bar under it, as Excel says it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lkjip_desktop.domain.number.figure import format_entered, format_number

DECIMALS = 2
"""Of the mean, half-up, and of a sum of figures without end; another sum is shown as it is."""


def tally(figures: Sequence[str]) -> str:
    """Sum, mean and count of canonical digits; "" of fewer than two, where there is no sum."""
    count = len(figures)
    if count < 2:  # noqa: PLR2004 - one figure is its own sum
        return ""
    whole = sum(map(Fraction, figures), Fraction(0))
    jumlah = format_entered(whole, DECIMALS)
    mean = format_number(whole / count, DECIMALS)
    return f"jumlah {jumlah}, rata-rata {mean}, {_counted(count)} angka"


def selected(count: int) -> str:
    """How many cells are selected, as words before what they add up to."""
    return f"{_counted(count)} sel dipilih:"


def _counted(count: int) -> str:
    return format_number(Fraction(count), 0)
