"""Kolom yang tersalin: results of this year that are those of the year before."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.memo import Each, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import CapaianLalu
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.wording import call, first_few

SALINAN: Final = FindingRule(
    "LALU-07",
    Severity.PERINGATAN,
    "Realisasi hampir semua indikator yang diketik sama persis dengan realisasi tahun sebelumnya.",
)
MANY: Final = 4
MOST: Final = Fraction(3, 4)

_SAMA: Final[Each[str, tuple[bool, ...]]] = Each()


def of_salinan(laporan: Laporan, figures: Figures, reader: Reader) -> Iterator[Temuan]:
    """A column of results that is that of the year before."""
    rows, past = figures.indikator, laporan.grouped(CapaianLalu, "indikator")
    before = laporan.data.tahun - 1

    def look(key: str) -> tuple[bool, ...]:
        year = next((item for item in past.get(key, ()) if item.tahun == before), None)
        return _repeats(rows[key], year, reader)

    sources, room = (Source(rows), Source(past)), (laporan.ruang, figures.sampai.bulan)
    told = _SAMA.recall(room, rows, before, sources, reader, look)
    same = [key for key, repeated in told.items() if repeated == (True,)]
    if len(same) < MANY or len(same) < MOST * sum(map(bool, told.values())):
        return
    names = [call(rows[key].indikator) for key in same]
    pesan = (
        f"Realisasi {first_few(names)} sama persis dengan realisasi tahun {before}, seakan-akan"
        " kolomnya tersalin; periksa realisasinya, atau kesampingkan dengan alasan."
    )
    year = next(item for item in past[same[0]] if item.tahun == before)
    place, kedua = at(rows[same[0]].indikator, "realisasi"), at(year, "realisasi")
    yield SALINAN.temuan(pesan, place, kedua=kedua, perihal=names)


def _repeats(hasil: IndikatorResult, year: CapaianLalu | None, reader: Reader) -> tuple[bool, ...]:
    """Whether what is typed in is that of the year before; nothing where it may well be.

    What reaches its target, comes to nothing or to all of 100 may do so each year.
    """
    reached = hasil.realisasi
    if year is None or not hasil.diketik or reached in {hasil.target, NOL, SERATUS}:
        return ()
    last = reader.read(year, "realisasi", []) if isinstance(reached, Fraction) else None
    return (reached == last,) if isinstance(last, Fraction) else ()
