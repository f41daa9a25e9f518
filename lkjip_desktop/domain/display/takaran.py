"""Takaran: with how many decimals a figure is shown in its unit."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_same_measure, is_scale
from lkjip_desktop.domain.model.setting import NO_ANGKA, Settings
from lkjip_desktop.domain.number.figure import (
    Nilai,
    entered_decimals,
    format_number,
    round_half_up,
    truncate,
)
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Takaran:
    """Decimals of one unit: always so many (`tetap`), or at most so many and none of a count."""

    desimal: int
    tetap: bool
    potong: bool = False
    khusus: Mapping[Fraction, int] = NO_ANGKA
    """Single figures that are shown with up to so many; see `domain.display.places`."""

    def most(self, nilai: Fraction, more: int = 0) -> int:
        """With up to how many decimals the figure is shown; `more` is how many at least."""
        own = self.khusus.get(nilai, 0) if self.khusus else 0
        return max(self.desimal, own, more)

    def rounded(self, nilai: Fraction, more: int = 0) -> Fraction:
        """The figure as it is read back from its text; see `most` for `more`."""
        if not 10**self.desimal % nilai.denominator:
            return nilai  # all of it is shown, however it is
        places = self.most(nilai, more)
        return truncate(nilai, places) if self.potong else round_half_up(nilai, places)

    def text(self, nilai: Nilai, *, more: int = 0, kosong: str = "", strip: str = "-") -> str:
        """The figure as it is shown; see `most` for `more`."""
        if isinstance(nilai, Fraction) and (
            not self.tetap or self.most(nilai, more) > self.desimal
        ):
            return self._digits(self.rounded(nilai, more))
        return format_number(nilai, self.desimal, potong=self.potong, kosong=kosong, strip=strip)

    def _digits(self, rounded: Fraction) -> str:
        cut = truncate if self.potong else round_half_up
        fixed = self.tetap and cut(rounded, self.desimal) == rounded
        return format_number(rounded, self.desimal if fixed else None)

    def places(self, nilai: Nilai) -> int:
        """How many decimals the text of a figure has."""
        _, _, decimals = self.text(nilai).partition(",")
        return len(decimals)


def takaran_isian(nilai: Nilai) -> Takaran:
    """Of what was entered: all the decimals it has; fewer of what was computed once."""
    return Takaran(entered_decimals(nilai), tetap=False)


def takaran_satuan(satuan: str, rules: Settings) -> Takaran:
    """Percentages and indices have the decimals of the settings, counts only those they need.

    What has no unit is taken for an index.
    """
    return Takaran(rules.desimal, is_scale(satuan), rules.potong, rules.desimal_angka)


def takaran(row: Indikator, rules: Settings, satuan: str | None = None) -> Takaran:
    """Of an indikator: as many decimals as were set for it, else those of its unit.

    `satuan` is that of a figure beside it, such as the result of a rincian: where it is another
    measure, what was set does not hold for it.
    """
    own = rules.desimal_indikator.get(row.id)
    if own is None or not (satuan is None or is_same_measure(satuan, row.satuan)):
        return takaran_satuan(row.satuan if satuan is None else satuan, rules)
    return Takaran(own, True, rules.potong, rules.desimal_angka)
