"""A true data set: what is changed in an example, and how it is told."""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import Entity
from tests.korpus.kasus import jalur, ubah

Change = tuple[str, str, CellValue]
Case = tuple[str, str, tuple[Entity, ...]]
"""The example, in words what is changed, and the rows that change it."""


def case(contoh: str, nama: str, *changes: Change) -> Case:
    """Cells of an example changed."""
    return contoh, nama, ubah(contoh, changes)


def figure(contoh: str, path: str, name: str) -> int:
    """A whole figure that an example has."""
    return int(Fraction(getattr(jalur(contoh)[path], name)))
