"""A builder of small reports: rows in a few words, each with an id that says what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult, figures
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    Belanja,
    DataLaporan,
    Entity,
    Indikator,
    Jenjang,
    Kegiatan,
    Narasi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Pemakaian,
    Pengaturan,
    RevisiPagu,
    Rincian,
    Sasaran,
    Satker,
    Subsie,
    SuratPengantar,
    TargetPeriode,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan

RUANG = "6f1c3e0e-3d0a-4f0e-9b0f-2f8d0a3f1c11"
TAHUN = 2031

E = TypeVar("E", bound=Entity)
Pasangan = tuple[str | None, str | None]
"""pembanding and realisasi as they stand in the file: canonical digits, "-", None or a rujukan."""


class Rakit:
    """Collects rows; `laporan` is the report they make. Each method answers the id of its row."""

    def __init__(self, tahun: int = TAHUN) -> None:
        self.tahun = tahun
        self.rows: dict[str, Entity] = {}
        self.put(DataLaporan(RUANG, tahun=tahun))
        self.put(Satker("satker", nama="Kantor Uji", kota="Kota Uji"))
        self.put(SuratPengantar("surat"))

    def put(self, row: Entity) -> str:
        """Any row as it is; one with the same id is replaced."""
        self.rows[row.id] = row
        return row.id

    def set(self, row: str, **columns: CellValue) -> None:
        """Change columns of a row that is there."""
        self.rows[row] = replace(self.rows[row], **columns)  # type: ignore[arg-type]

    def _next(self, kind: type[Entity]) -> tuple[str, str]:
        number = sum(isinstance(row, kind) for row in self.rows.values()) + 1
        return f"{kind.KIND}-{number}", f"{number:06d}"

    def _new(self, kind: type[E], **columns: CellValue) -> str:
        row, order = self._next(kind)
        return self.put(kind(row, **{"urutan": order, **columns}))  # type: ignore[arg-type, call-arg]

    def _keyed(self, kind: type[E], **columns: CellValue) -> str:
        key = [columns[name] for name in kind.KEY]
        return self.put(kind(keyed_id(RUANG, kind, *key), **columns))  # type: ignore[arg-type]

    def setting(self, nama: str, isi: str) -> str:
        """A setting that differs from its default."""
        return self._keyed(Pengaturan, nama=nama, isi=isi)

    def subsie(self, nama: str = "Seksi") -> str:
        return self._new(Subsie, nama=nama)

    def jenjang(self, nama: str = "Jenjang") -> str:
        return self._new(Jenjang, nama=nama)

    def sasaran(self, **columns: CellValue) -> str:
        return self._new(Sasaran, **columns)

    def indikator(self, target: str | None = "100", **columns: CellValue) -> str:
        return self._new(Indikator, target=target, **columns)

    def rincian(self, indikator: str, *pairs: Pasangan, **columns: CellValue) -> str:
        """A rincian with a row for each pair, in the default cara unless told."""
        rincian = self._new(Rincian, indikator=indikator, **columns)
        for pair in pairs:
            self.baris(rincian, *pair)
        return rincian

    def baris(
        self,
        rincian: str,
        pembanding: str | None = None,
        realisasi: str | None = None,
        **columns: CellValue,
    ) -> str:
        """A row with the figures of the year."""
        baris = self._new(Baris, rincian=rincian, **columns)
        self.nilai(baris, str(self.tahun), pembanding, realisasi)
        return baris

    def triwulan(self, rincian: str, quarters: Mapping[int, Pasangan], **columns: CellValue) -> str:
        """A row with figures by quarter, in a rincian that is filled in so."""
        self.set(rincian, pengisian="triwulan")
        baris = self._new(Baris, rincian=rincian, **columns)
        for number, pair in quarters.items():
            self.nilai(baris, f"{self.tahun}-T{number}", *pair)
        return baris

    def nilai(self, baris: str, periode: str, pembanding: str | None, realisasi: str | None) -> str:
        columns = {"pembanding": pembanding, "realisasi": realisasi}
        return self._keyed(NilaiBaris, baris=baris, periode=periode, **columns)

    def target(
        self, indikator: str, triwulan: int, target: str | None, target_atas: str | None = None
    ) -> str:
        """The target up to a quarter."""
        columns = {"target": target, "target_atas": target_atas}
        periode = f"{self.tahun}-T{triwulan}"
        return self._keyed(TargetPeriode, indikator=indikator, periode=periode, **columns)

    def nilai_indikator(self, indikator: str, triwulan: int, **columns: CellValue) -> str:
        """What is typed in for an indikator in a quarter."""
        periode = f"{self.tahun}-T{triwulan}"
        return self._keyed(NilaiIndikator, indikator=indikator, periode=periode, **columns)

    def pemakaian(self, rincian: str, indikator: str, **columns: CellValue) -> str:
        return self._keyed(Pemakaian, rincian=rincian, indikator=indikator, **columns)

    def kegiatan(self, pagu: str | None = None, **columns: CellValue) -> str:
        return self._new(Kegiatan, pagu=pagu, **columns)

    def alokasi(
        self,
        kegiatan: str,
        indikator: str | None,
        pagu: str | None = None,
        realisasi: str | None = None,
        quarters: Mapping[int, str | None] | None = None,
    ) -> str:
        """A line with its realisasi, of the year or by quarter."""
        alokasi = self._keyed(Alokasi, kegiatan=kegiatan, indikator=indikator, pagu=pagu)
        periods = {str(self.tahun): realisasi}
        if quarters is not None:
            self.set(RUANG, pengisian_anggaran="triwulan")
            periods = {f"{self.tahun}-T{number}": item for number, item in quarters.items()}
        for periode, item in periods.items():
            self._keyed(NilaiAlokasi, alokasi=alokasi, periode=periode, realisasi=item)
        return alokasi

    def belanja(
        self,
        kegiatan: str,
        pagu: str | None = None,
        realisasi: str | Mapping[int, str | None] | None = None,
        **columns: CellValue,
    ) -> str:
        """A line of belanja with its realisasi, of the year or by quarter."""
        belanja = self._new(Belanja, kegiatan=kegiatan, pagu=pagu, **columns)
        if isinstance(realisasi, Mapping):
            self.set(RUANG, pengisian_anggaran="triwulan")
            periods = {f"{self.tahun}-T{number}": item for number, item in realisasi.items()}
        else:
            periods = {str(self.tahun): realisasi}
        for periode, item in periods.items():
            self._keyed(NilaiBelanja, belanja=belanja, periode=periode, realisasi=item)
        return belanja

    def revisi(
        self,
        jumlah: str | None,
        kegiatan: str | None = None,
        tanggal: str | None = None,
        jenis: str = "",
    ) -> str:
        columns = {"jumlah": jumlah, "kegiatan": kegiatan, "tanggal": tanggal}
        return self._new(RevisiPagu, jenis_belanja=jenis, **columns)

    def narasi(self, teks: str, indikator: str | None = None, tempat: str = "analisis") -> str:
        return self._keyed(Narasi, indikator=indikator, tempat=tempat, teks=teks)

    @property
    def laporan(self) -> Laporan:
        return Laporan(self.rows.values())

    @property
    def figures(self) -> Figures:
        return figures(self.laporan)

    def pada(self, triwulan: int) -> Figures:
        """The figures as of the end of a quarter."""
        return figures(self.laporan, f"{self.tahun}-T{triwulan}")

    def hasil(self, indikator: str) -> IndikatorResult:
        return self.figures.indikator[indikator]
