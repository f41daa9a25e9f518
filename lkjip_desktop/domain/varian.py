"""Default texts whose sentences fit the data: no sentence about figures that are not there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.figures import Figures
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.live import Bentuk, live_value, tokens

FIRST: Final = "? "
"""Begins a line that is printed only where its figures are there."""
NEXT: Final = "| "
"""Begins the line that is tried where the one above did not fit."""


def fitting(source: str, laporan: Laporan, figures: Figures) -> str:
    """The Markdown of a default text for this report; paragraphs left without a line are gone."""
    paragraphs = source.strip().split("\n\n")
    kept = ("\n".join(_lines(part.split("\n"), laporan, figures)) for part in paragraphs)
    return "\n\n".join(part for part in kept if part)


def _lines(lines: Iterable[str], laporan: Laporan, figures: Figures) -> Iterator[str]:
    open_choice = False
    for line in lines:
        if line.startswith(FIRST):
            open_choice = True
        elif not line.startswith(NEXT):
            yield line
            continue
        words = line.removeprefix(FIRST).removeprefix(NEXT)
        if open_choice and all(is_told(laporan, figures, token) for token in tokens(words)):
            open_choice = False
            yield words


def is_told(laporan: Laporan, figures: Figures, token: str) -> bool:
    """Whether a live figure says something: a name, a share, or a count or amount that is not 0."""
    hidup = live_value(laporan, figures, token)
    if isinstance(hidup.nilai, str):
        return hidup.nilai not in ("", "0", "-")
    counted = hidup.bentuk in (Bentuk.CACAH, Bentuk.RUPIAH)
    return isinstance(hidup.nilai, Fraction) and not (counted and hidup.nilai == 0)
