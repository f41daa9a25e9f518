"""From one year to a later one, row by row: what is taken along, and what starts empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final, TypeVar, cast

from lkjip_desktop.app.year.relink import rujukan_columns
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    Aksi,
    Bukti,
    CapaianLalu,
    DataLaporan,
    Edisi,
    Entity,
    Gambar,
    Indikator,
    IndikatorRenstra,
    Kendala,
    Komentar,
    Lampiran,
    Narasi,
    NarasiPeriode,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Pengaturan,
    Pengesampingan,
    PerjanjianKinerja,
    RevisiPagu,
    Satker,
    Standar,
    SuratPengantar,
    TargetPeriode,
    TargetRenstra,
    TautanRenstra,
    TutupPeriode,
    column,
    columns,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.domain.model.setting import TARGET_ATAS_LALU, earlier_year, row_setting
from lkjip_desktop.domain.number.figure import Nilai, round_half_up, to_canonical

E = TypeVar("E", bound=Entity)


KEPT_FIGURES: Final = (TargetRenstra, CapaianLalu, Standar)
"""Kinds whose figures hold for other years as well."""

FORGOTTEN: Final = (
    RevisiPagu,
    Lampiran,
    Pengesampingan,
    NilaiIndikator,
    TargetPeriode,
    TutupPeriode,
    NarasiPeriode,
    Kendala,
    NilaiAksi,
    Bukti,
    Komentar,
    NilaiBelanja,
    Edisi,
)
"""Kinds that belong to one year only; what `promised` and `asked_again` tell of them apart."""

KEPT_PARTS: Final = frozenset({"kata_pengantar", "bab_1", "bab_2"})
"""Parts of the report whose text and pictures are taken along, to be looked through again."""

DECIMALS: Final = 10
"""Decimals of a realisasi that becomes one of an earlier year, half-up."""


class YearStep:
    """From one year to a later one, row by row."""

    def __init__(self, lalu: Laporan, tahun: int, satker: str) -> None:
        self.lalu = lalu
        self.tahun = tahun
        self.satker = satker
        self.figures = figures(lalu)
        self.new_plan = tahun > lalu.data.renstra_akhir
        versions = lalu.daftar(PerjanjianKinerja)
        self.agreement = versions[-1].id if versions else None
        self._special: Mapping[type[Entity], Callable[[Any], Entity | None]] = {
            DataLaporan: self._data,
            Satker: self._satker,
            Indikator: self._indikator,
            Aksi: lambda row: replace(row, asal=""),
            TargetRenstra: lambda row: None if self.new_plan else row,
            PerjanjianKinerja: self._agreement,
            NilaiBaris: self._periode,
            NilaiAlokasi: self._periode,
            CapaianLalu: lambda row: row if row.tahun < self.lalu.data.tahun else None,
            Narasi: self._narasi,
            Gambar: lambda row: row if self._is_kept(row) else None,
            SuratPengantar: self._letter,
        }

    def taken(self, row: Entity) -> Entity | None:
        """The row as the new year has it, or None."""
        kind = type(row)
        if kind in FORGOTTEN:
            return None
        begun = self._fixed(row) if kind in KEPT_FIGURES else _without_figures(row)
        special = self._special.get(kind)
        return special(begun) if special else begun

    def _fixed(self, row: E) -> E:
        """The row with the figures its rujukan led to, which are of another year now."""
        reader = Reader(self.lalu)
        figures = {item: to_canonical(reader.read(row, item, [])) for item in rujukan_columns(row)}
        return replace(row, **cast("Any", figures)) if figures else row

    def _data(self, row: DataLaporan) -> DataLaporan:
        length = row.renstra_akhir - row.renstra_awal + 1
        plans_on = -(-max(0, self.tahun - row.renstra_akhir) // length) if length > 0 else 0
        next_year = self.tahun == row.tahun + 1
        return replace(
            row,
            tahun=self.tahun,
            renstra_awal=_possible("renstra_awal", row.renstra_awal + plans_on * length),
            renstra_akhir=_possible("renstra_akhir", row.renstra_akhir + plans_on * length),
            pagu_awal=None,
            pagu_lalu=_stored(self.figures.pagu.pagu_awal) if next_year else None,
            terkunci=0,
            contoh=0,
        )

    def _satker(self, row: Satker) -> Satker:
        if self.satker in {"", row.nama}:
            return row
        return replace(row, nama=self.satker, nama_pendek="")

    def _indikator(self, row: Indikator) -> Indikator:
        target, upper = self._planned(row)
        return replace(row, target=target, target_atas=upper, selesai=0)

    def _planned(self, row: Indikator) -> tuple[str | None, str | None]:
        """The plan's target of the year, where its indikator agree on one in the same satuan."""
        found = set()
        for link in self.lalu.children(TautanRenstra, "indikator", row.id):
            plan = self.lalu.find(IndikatorRenstra, link.indikator_renstra)
            if plan is not None and plan.satuan.casefold() == row.satuan.casefold():
                targets = self.lalu.children(TargetRenstra, "indikator_renstra", plan.id)
                fixed = (self._fixed(row) for row in targets if row.tahun == self.tahun)
                found |= {(row.target, row.target_atas) for row in fixed}
        return found.pop() if len(found) == 1 and not self.new_plan else (None, None)

    def _agreement(self, row: PerjanjianKinerja) -> PerjanjianKinerja | None:
        """The last version is where the new agreement begins."""
        if row.id != self.agreement:
            return None
        return replace(row, versi="awal", nomor="", tanggal=None)

    def _periode(self, row: NilaiBaris | NilaiAlokasi) -> Entity | None:
        old, _, quarter = row.periode.partition("-")
        if old != str(self.lalu.data.tahun):
            return None
        return replace(row, periode="-".join(filter(None, (str(self.tahun), quarter))))

    def _narasi(self, row: Narasi) -> Narasi | None:
        return replace(row, selesai=0) if self._is_kept(row) else None

    def _is_kept(self, row: Narasi | Gambar) -> bool:
        parts = {place.kode: place.bagian for place in NASKAH}
        return row.indikator is None and parts.get(row.tempat) in KEPT_PARTS

    def _letter(self, row: SuratPengantar) -> SuratPengantar:
        jenis = row.jenis.replace(str(self.lalu.data.tahun), str(self.tahun))
        return replace(row, nomor="", tanggal=None, jenis=jenis)

    def realisasi_of_old_year(self) -> list[CapaianLalu]:
        """Target and realisasi of the report that is carried over, as those of an earlier year."""
        old = self.lalu.data.tahun
        return [
            CapaianLalu(
                keyed_id(self.lalu.ruang, CapaianLalu, row, old),
                indikator=row,
                tahun=old,
                target=_stored(hasil.target),
                realisasi=_stored(hasil.realisasi),
            )
            for row, hasil in self.figures.indikator.items()
        ]

    def upper_bounds_of_old_year(self) -> list[Pengaturan]:
        """The upper bounds of its ranges, which an earlier year keeps as settings of its row."""
        old, ruang = self.lalu.data.tahun, self.lalu.ruang
        return [
            setting_row(ruang, row_setting(TARGET_ATAS_LALU, earlier_year(row, old)), upper)
            for row, hasil in self.figures.indikator.items()
            if isinstance(hasil.target_atas, Fraction)
            and (upper := _stored(hasil.target_atas)) is not None
        ]


def _possible(name: str, year: int) -> int:
    """A year of the next plan, no later than a year can be."""
    return min(year, column(DataLaporan, name).span[1])


def _stored(nilai: Nilai) -> str | None:
    rounded = round_half_up(nilai, DECIMALS) if isinstance(nilai, Fraction) else nilai
    return to_canonical(rounded)


def _without_figures(row: E) -> E:
    """The row with its figures belum diisi, but for what is carried; a rujukan is structure."""
    kept = rujukan_columns(row)
    figures = (item for item in columns(type(row)) if item.kind is ColumnKind.FIGURE)
    emptied = {i.name: None for i in figures if not i.carried and i.name not in kept}
    return replace(row, **cast("Any", emptied))


def setting_row(ruang: str, nama: str, isi: str) -> Pengaturan:
    return Pengaturan(keyed_id(ruang, Pengaturan, nama), nama, isi)
