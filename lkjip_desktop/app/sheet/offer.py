"""What many rows of a table offer to choose from: listed once for a report, and shared by all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, wraps
from typing import TypeVar

from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.laporan import Laporan

T = TypeVar("T")


class Offer(tuple[tuple[str, CellValue], ...]):  # noqa: SLOT001 - keeps what follows from it
    """Words to pick from, each with the content it stands for; one object for many cells."""

    also: tuple[tuple[str, str], ...] = ()
    """Other words that may be typed, each with those of the choice that they mean."""

    @classmethod
    def of(cls, choices: Iterable[tuple[str, CellValue]]) -> Offer:
        """The same object where it is one already."""
        return choices if isinstance(choices, Offer) else cls(choices)

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(words for words, _ in self)

    @cached_property
    def shown(self) -> dict[CellValue, str]:
        """The first words of each content."""
        return {content: words for words, content in reversed(self)}


def once_for_report(make: Callable[[Laporan], T]) -> Callable[[Laporan], T]:
    """Remember what a pure function makes of the report it was asked about last."""
    known: list[tuple[Laporan, T]] = []

    @wraps(make)
    def made(laporan: Laporan) -> T:
        if not known or known[0][0] is not laporan:
            known[:] = [(laporan, make(laporan))]
        return known[0][1]

    return made
