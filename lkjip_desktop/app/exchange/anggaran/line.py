"""What a budget file says, whatever it was written by: one line an akun."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import exact_sum
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.record import dataclass

_KODE_SATKER: Final = re.compile(r"(?<!\d)\d{6}(?!\d)")
RO_DEPTH: Final = 4
"""Program, kegiatan, KRO and RO: as deep as kegiatan of a report are usually named."""


class RefusedBudget(Refusal):
    """A file that is no budget file of this report, or one whose sums disagree."""


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """The money of one akun under its codes; rupiah."""

    kode: tuple[str, ...]
    """Program, kegiatan, KRO, RO, komponen, subkomponen, as far as they are told."""
    akun: str
    pagu: Fraction
    realisasi: Fraction | None
    """Up to the end of the periode; None where the file tells none."""
    blokir: Fraction | None
    sumber_dana: str
    """Empty where the file tells none."""

    @property
    def jenis(self) -> str:
        """The first two digits of its akun."""
        return self.akun[:2]

    @property
    def keluaran(self) -> str:
        """Its codes down to the RO: 'WA.6231.EBA.994'."""
        return ".".join(self.kode[:RO_DEPTH])


@dataclass(frozen=True, slots=True)
class BudgetFile:
    """A budget file as it was read."""

    nama: str
    """Which report of which system it is."""
    satker: str
    """Whose it says it is; empty where it does not."""
    tahun: int | None
    bulan: int | None
    """The month it goes up to, from 1; None where it does not say."""
    daftar: tuple[BudgetLine, ...]

    @property
    def kode_satker(self) -> str:
        """The six digits of whose it is; empty where it does not tell them."""
        found = _KODE_SATKER.search(self.satker)
        return found[0] if found else ""

    @property
    def pagu(self) -> Fraction:
        return exact_sum(item.pagu for item in self.daftar)

    @property
    def realisasi(self) -> Fraction | None:
        """All that was spent; None where the file tells none."""
        told = [item.realisasi for item in self.daftar if item.realisasi is not None]
        return exact_sum(told) if told else None

    @property
    def blokir(self) -> Fraction | None:
        """All that is held back; None where the file tells none."""
        told = [item.blokir for item in self.daftar if item.blokir is not None]
        return exact_sum(told) if told else None
