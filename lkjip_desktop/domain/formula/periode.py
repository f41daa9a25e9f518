"""The periode of a year, which of them figures are entered for, and up to which one computes."""

from __future__ import annotations

from functools import cache
from typing import Final, TypeVar

from lkjip_desktop.domain.formula.masalah import Masalah, MasalahKind, masalah_at
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import NilaiAlokasi, NilaiBaris, NilaiBelanja, NilaiIndikator
from lkjip_desktop.domain.model.waktu import ROMAN, parse_periode, quarter_words
from lkjip_desktop.domain.named import NamedTuple

N = TypeVar("N", NilaiBaris, NilaiAlokasi, NilaiBelanja, NilaiIndikator)

FIRST_YEAR, LAST_YEAR = 2000, 2100
"""Years that a report can be of."""
TRIWULAN, BULAN = 4, 12
"""How many quarters and months a year has."""
SEBULAN, SETRIWULAN, SESEMESTER = 1, 3, 6
"""How many months a periode has."""
MONTHS: Final = {"T": SETRIWULAN, "S": SESEMESTER}
"""The same, by the letter of a quarter or semester in its code."""


def quarters(tahun: int) -> tuple[str, ...]:
    return tuple(f"{tahun}-T{number}" for number in range(1, TRIWULAN + 1))


def months(tahun: int) -> tuple[str, ...]:
    return tuple(f"{tahun}-{number:02}" for number in range(1, BULAN + 1))


@cache
def periode_of(tahun: int, pengisian: str) -> tuple[str, ...]:
    """The periode that are filled in: the year itself, its quarters or its months, in order."""
    if pengisian == "tahun":
        return (str(tahun),)
    return quarters(tahun) if pengisian == "triwulan" else months(tahun)


def last_month(periode: str) -> int:
    """The month that a periode ends with: 6 of '2022-T2', 3 of '2022-03', 12 of the year."""
    _, _, part = periode.partition("-")
    if not part:
        return BULAN
    return int(part[1:]) * MONTHS[part[0]] if part[0] in MONTHS else int(part)


class AsOf(NamedTuple):
    """The moment figures are computed as of: the end of a quarter, or of the whole year.

    What is filled in for a later periode is not there yet; the fourth quarter is the year.
    """

    tahun: int
    bulan: int = BULAN
    """The last month that counts: 3, 6, 9 or 12."""

    @classmethod
    def of(cls, tahun: int, periode: str) -> AsOf:
        """As of the end of a periode of this year, all of it where `periode` is empty.

        Raises ValueError for a month, and for what is of another year.
        """
        if periode and periode not in {str(tahun), *quarters(tahun)}:
            raise ValueError(f"no quarter of {tahun}: {periode}")
        return cls(tahun, last_month(periode))

    @property
    def setahun(self) -> bool:
        """Whether it is the whole year."""
        return self.bulan == BULAN

    @property
    def triwulan(self) -> int:
        """The quarter it ends with, from 1."""
        return self.bulan // SETRIWULAN

    @property
    def periode(self) -> str:
        """'2022' of the whole year, else '2022-T2'."""
        return str(self.tahun) if self.setahun else self.periode_triwulan

    @property
    def periode_triwulan(self) -> str:
        """The quarter it ends with as a periode, of the year the fourth."""
        return f"{self.tahun}-T{self.triwulan}"

    @property
    def last_day(self) -> str:
        """Its last day as an ISO date."""
        from calendar import monthrange

        return f"{self.tahun}-{self.bulan:02}-{monthrange(self.tahun, self.bulan)[1]}"

    def daftar(self, pengisian: str) -> tuple[str, ...]:
        """The periode of this pengisian that are over by then, in order."""
        return _over(self.tahun, self.bulan, pengisian)

    def of_last_quarter(self, pengisian: str) -> tuple[str, ...]:
        """Those of them that end in the quarter it ends with."""
        start = self.bulan - SETRIWULAN
        return tuple(name for name in self.daftar(pengisian) if last_month(name) > start)


@cache
def _over(tahun: int, bulan: int, pengisian: str) -> tuple[str, ...]:
    return tuple(name for name in periode_of(tahun, pengisian) if last_month(name) <= bulan)


def quarter_name(periode: str) -> str:
    """TW II of '2022-T2'."""
    return quarter_words(last_month(periode) // SETRIWULAN)


class InterimPeriod(NamedTuple):
    """What an interim report is of: a quarter, or the two quarters of a semester."""

    kode: str
    """'2022-T2' or '2022-S1'."""
    nama: str
    """Triwulan II, Semester I."""
    sampai: AsOf
    """Its end."""
    daftar: tuple[str, ...]
    """Its quarters, in order."""


@cache
def interim_periods(tahun: int) -> tuple[InterimPeriod, ...]:
    """Every quarter of a year, then its semesters."""
    names = quarters(tahun)
    ends = [AsOf(tahun, last_month(name)) for name in names]
    found = [
        InterimPeriod(name, f"Triwulan {ROMAN[place]}", ends[place], (name,))
        for place, name in enumerate(names)
    ]
    for number in (1, 2):
        last = 2 * number
        name = f"Semester {ROMAN[number - 1]}"
        both = names[last - 2 : last]
        found.append(InterimPeriod(f"{tahun}-S{number}", name, ends[last - 1], both))
    return tuple(found)


def asked_periode(tahun: int, text: str, *, semester: bool = False) -> str:
    """The code of a periode of this year that was asked for in words, such as TW II or 2022-T2.

    Of a semester its last quarter, which says the same, unless semesters are asked for. Raises
    Refusal for a month and for what the year has not, with what there is.
    """
    year, part = parse_periode(text) or ("?", "")
    if year not in {"", str(tahun)} or part.isdecimal():
        raise Refusal(_unknown(tahun, text, part, semester=semester))
    if part.startswith("S") and not semester:
        part = f"T{2 * int(part[1:])}"
    return f"{tahun}-{part}" if part else str(tahun)


def _unknown(tahun: int, text: str, part: str, *, semester: bool) -> str:
    why = f"Periode {text} tidak ada pada laporan tahun {tahun}"
    if part.isdecimal():
        why = f"Periode {text} ialah bulan, padahal laporan dihitung sampai akhir triwulan"
    known = f"{tahun}, atau {tahun}-T1 sampai {tahun}-T4"
    if semester:
        known = f"{known} untuk triwulan, {tahun}-S1 atau {tahun}-S2 untuk semester"
    return f"{why}; tulis {known}."


def in_force(
    daftar_nilai: tuple[N, ...],
    sampai: AsOf,
    pengisian: str,
    masalah: list[Masalah],
    column: str = "realisasi",
) -> tuple[N | None, ...]:
    """The rows that count, one for each periode up to `sampai`; None where there is none yet.

    What stands in a periode of another pengisian is a trouble and not taken, and so is what is of
    another year; `column` is the one that is asked for.
    """
    wanted = sampai.daftar(pengisian)
    if len(daftar_nilai) == 1 and wanted == (daftar_nilai[0].periode,):
        return daftar_nilai
    by_periode = {nilai.periode: nilai for nilai in daftar_nilai}
    known = periode_of(sampai.tahun, pengisian)
    for periode, row in by_periode.items():
        if periode not in known and is_filled(row, column):
            own = periode.startswith(str(sampai.tahun))
            kode = MasalahKind.PERIODE_GANDA if own else MasalahKind.PERIODE_LAIN
            where = column if row.KIND == NilaiIndikator.KIND else "periode"  # it has two
            masalah.append(masalah_at(kode, row, where))
    return tuple(by_periode.get(name) for name in wanted)


def is_filled(
    row: NilaiBaris | NilaiAlokasi | NilaiBelanja | NilaiIndikator, column: str = "realisasi"
) -> bool:
    """Whether anything is filled in there: in this column, or in the pembanding beside it."""
    return getattr(row, column) is not None or getattr(row, "pembanding", None) is not None
