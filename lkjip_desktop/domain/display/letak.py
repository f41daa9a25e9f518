"""Where the tables of the report of the year stand, as far as their numbers are sure beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.display.nomor import details, homes, is_sentence
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.periode import is_filled
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.entity import (
    BarisTabel,
    Indikator,
    IndikatorRenstra,
    KolomTabel,
    NilaiBaris,
    PerjanjianKinerja,
    RevisiPagu,
    SelTabel,
    Tabel,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.domain.named import NamedTuple

RENSTRA, REVISI, KEGIATAN, JANJI = "renstra", "revisi", "kegiatan", "janji"
CAPAIAN, TRIWULAN, RINCIAN, ANGGARAN, BEBAS = "capaian", "triwulan", "rincian", "anggaran", "bebas"
_LEFT_OVER: Final = "struktur_organisasi"
"""Where a free table stands whose own place the report does not have."""


class PlacedTable(NamedTuple):
    """A table of the report and the number it is printed with."""

    nomor: tuple[int, int]
    jenis: str
    judul: str
    indikator: Indikator | None = None
    rinci: tuple[str, ...] = ()
    """What else is read in it: its heads and rows."""

    @property
    def nama(self) -> str:
        return f"Tabel {self.nomor[0]}.{self.nomor[1]}"


def placed_tables(laporan: Laporan, figures: Figures) -> dict[tuple[int, int], PlacedTable]:
    """The tables of each chapter by their number, up to the first whose number is not sure."""
    found: dict[tuple[int, int], PlacedTable] = {}
    for bab in (1, 2, 3):
        for number, table in enumerate(_of_chapter(laporan, figures, bab), 1):
            found[bab, number] = table._replace(nomor=(bab, number))
    return found


def _of_chapter(laporan: Laporan, figures: Figures, bab: int) -> Iterator[PlacedTable]:
    rules = figures.settings
    if not rules.prints(f"bab_{bab}"):
        return
    for place in (item for item in NASKAH if item.bagian == f"bab_{bab}"):
        if not place.opsional or rules.prints(place.kode):
            yield from _computed(laporan, figures, place.kode)
            if place.kode == "capaian_kinerja" and rules.perbandingan == "bab":
                return
            yield from _free(laporan, place.kode)


def _computed(laporan: Laporan, figures: Figures, tempat: str) -> Iterator[PlacedTable]:
    told: list[tuple[object, str, str]] = []
    match tempat:
        case "rencana_strategis":
            rows = laporan.rows(IndikatorRenstra)
            told = [(rows, RENSTRA, "target kinerja menurut Rencana Strategis")]
        case "rencana_kerja_anggaran":
            told = [(laporan.rows(RevisiPagu), REVISI, "revisi pagu")]
            told += [(figures.kegiatan, KEGIATAN, "kegiatan dan pagu akhir")]
        case "perjanjian_kinerja":
            told = [(True, JANJI, "perjanjian kinerja")] * len(laporan.rows(PerjanjianKinerja))
        case "capaian_kinerja":
            every = figures.indikator
            quarters = any(hasil.per_periode for hasil in every.values())
            told = [(every, CAPAIAN, "kinerja dan anggaran semua indikator")]
            told += [(quarters, TRIWULAN, "capaian sampai akhir setiap triwulan")]
        case "realisasi_anggaran":
            told = [(there, ANGGARAN, judul) for there, judul in _of_budget(laporan, figures)]
    yield from (PlacedTable((0, 0), jenis, judul) for there, jenis, judul in told if there)
    yield from _details(laporan, figures) if tempat == "capaian_kinerja" else ()


def _of_budget(laporan: Laporan, figures: Figures) -> Iterator[tuple[object, str]]:
    """The tables of what was spent, and whether they are there."""
    groups, kegiatan = figures.ringkasan.per_subsie.values(), figures.kegiatan
    owned = any(isinstance(group.pagu, Fraction) for group in groups)
    yield owned, "pagu dan realisasi anggaran menurut penanggung jawab"
    yield kegiatan, "realisasi anggaran menurut kegiatan"
    yield (
        any(hasil.belanja for hasil in kegiatan.values()),
        "realisasi anggaran menurut jenis belanja",
    )
    quarterly = laporan.data.pengisian_anggaran != "tahun"
    yield kegiatan and quarterly, "realisasi anggaran menurut triwulan"


def _details(laporan: Laporan, figures: Figures) -> Iterator[PlacedTable]:
    """The detail tables in the order of their indikator, each with that of its quarters."""
    quarters = {
        item.rincian.id: _by_quarter(laporan, item)
        for hasil in figures.indikator.values()
        for item in details(hasil)
    }
    printed = homes(figures, lambda it: quarters[it.item.rincian.id] or not is_sentence(it.item))
    at_home = {(home.hasil.indikator.id, home.number) for home, _ in printed}
    for group in figures.ringkasan.per_sasaran.values():
        for key in group.daftar_id:
            hasil = figures.indikator[key]
            for number, item in enumerate(details(hasil)):
                if (key, number) not in at_home:
                    continue
                title = item.judul or hasil.indikator.nama
                rows = tuple([line.baris.uraian for line in item.baris])
                told = (*rows, item.rincian.kolom_uraian, hasil.indikator.nama)
                told += (item.kolom_pembanding, item.kolom_realisasi)
                tables = [RINCIAN] + [TRIWULAN] * quarters[item.rincian.id]
                for jenis in tables:
                    yield PlacedTable((0, 0), jenis, title, hasil.indikator, told)


def _by_quarter(laporan: Laporan, item: RincianResult) -> bool:
    """Whether its rows are printed a second time by quarter."""
    return item.rincian.pengisian != "tahun" and any(
        is_filled(value) and (value.pembanding is not None or value.realisasi is not None)
        for line in item.baris
        for value in laporan.children(NilaiBaris, "baris", line.baris.id)
    )


def _free(laporan: Laporan, tempat: str) -> Iterator[PlacedTable]:
    places = {item.kode for item in NASKAH}
    for row in laporan.daftar(Tabel):
        here = row.tempat if row.tempat in places else _LEFT_OVER
        columns = laporan.children(KolomTabel, "tabel", row.id)
        lines = laporan.children(BarisTabel, "tabel", row.id)
        if here == tempat and columns and lines:
            cells = (
                x for line in lines for x in laporan.children(SelTabel, "baris_tabel", line.id)
            )
            told = (*(item.judul for item in columns), *(cell.isi for cell in cells))
            yield PlacedTable((0, 0), BEBAS, row.judul or "Tabel", None, told)
