"""Takaran: with how many decimals a figure is shown in its unit."""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.model.setting import Settings
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
    """Decimals of one unit: always so many (`tetap`), or at most so many and none of a count.

    Up to `lebih` are shown of a figure that has them.
    """

    desimal: int
    tetap: bool
    potong: bool = False
    lebih: int = 0

    def rounded(self, nilai: Fraction, more: int = 0) -> Fraction:
        """The figure as it is read back from its text; `more` is how many decimals at least."""
        places = max(self.desimal, self.lebih, more)
        return truncate(nilai, places) if self.potong else round_half_up(nilai, places)

    def text(self, nilai: Nilai, *, more: int = 0, kosong: str = "", strip: str = "-") -> str:
        """The figure as it is shown; see `rounded` for `more`."""
        asked = max(self.lebih, more) > self.desimal
        if isinstance(nilai, Fraction) and (asked or not self.tetap):
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
    fixed = is_percent(satuan) or is_index(satuan) or not satuan.strip()
    return Takaran(rules.desimal, tetap=fixed, potong=rules.potong)


def takaran(row: Indikator, rules: Settings, satuan: str | None = None) -> Takaran:
    """Of an indikator: as many decimals as were set for it, else those of its unit.

    `satuan` is that of a figure beside it, such as the result of a rincian: where it is another
    unit, what was set does not hold for it.
    """
    own = rules.desimal_indikator.get(row.id)
    same = satuan is None or satuan.strip().casefold() == row.satuan.strip().casefold()
    if own is None or not same:
        return takaran_satuan(row.satuan if satuan is None else satuan, rules)
    return Takaran(own, tetap=True, potong=rules.potong)
