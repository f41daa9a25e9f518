"""Refuses a figure below zero in a cell whose unit has none, however it came in."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.baris import CARA_REALISASI
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    Aksi,
    Alokasi,
    Baris,
    Belanja,
    CapaianLalu,
    DataLaporan,
    Entity,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    RevisiPagu,
    Rincian,
    SelTabel,
    Standar,
    TargetPeriode,
    TargetRenstra,
)
from lkjip_desktop.domain.model.satuan import can_fall_below_zero
from lkjip_desktop.domain.number.figure import Nilai, format_number
from lkjip_desktop.domain.number.numeral import RefusedNumber
from lkjip_desktop.store.draft import Draft

_SIGNED: Final = (RevisiPagu, SelTabel)
"""A revision takes away as well as it adds; a free table holds what its office wants."""
_MONEY: Final = (DataLaporan, Kegiatan, Alokasi, NilaiAlokasi, Belanja, NilaiBelanja)
_UNIT_OF: Final[dict[type[Entity], tuple[str, type[Entity]]]] = {
    TargetRenstra: ("indikator_renstra", IndikatorRenstra),
    CapaianLalu: ("indikator", Indikator),
    NilaiIndikator: ("indikator", Indikator),
    TargetPeriode: ("indikator", Indikator),
    Standar: ("indikator", Indikator),
    NilaiAksi: ("aksi", Aksi),
}
"""Whose unit the figures of a row have: the column of the link, and where it leads."""


def refuse_below_zero(
    draft: Draft, kind: type[Entity], where: Mapping[str, CellValue], column: str, nilai: Nilai
) -> None:
    """RefusedNumber, with the way out, where `nilai` cannot stand in the cell of a row.

    `where` names the row by its id or, where it need not exist yet, by its natural key.
    """
    if kind in _SIGNED or not isinstance(nilai, Fraction) or nilai >= 0:
        return
    shown = format_number(nilai, None)
    if kind in _MONEY or column == "realisasi_anggaran":
        raise RefusedNumber(
            f"Jumlah uang {shown} di bawah nol; tulis tanpa tanda minus, atau catat pengurangan"
            " pagu sebagai revisi pagu."
        )
    satuan = _unit(draft, kind, where)
    if not can_fall_below_zero(satuan):
        scale = f"satuan “{satuan}”" if satuan else "hitungan"
        raise RefusedNumber(
            f"{shown} di bawah nol, yang tidak mungkin untuk {scale}; tulis 0 atau lebih, atau -"
            " bila tidak berlaku."
        )


def _unit(draft: Draft, kind: type[Entity], where: Mapping[str, CellValue]) -> str:
    if kind is NilaiBaris:
        return _unit_of_baris(draft, str(where["baris"]))
    link, owning = _UNIT_OF.get(kind, ("id", kind))
    owner = draft.find(owning, str(where[link]))
    return str(getattr(owner, "satuan", ""))


def _unit_of_baris(draft: Draft, key: str) -> str:
    """Its own, else that of the result where the realisasi is the result."""
    baris = draft.find(Baris, key)
    if baris is None or baris.satuan:
        return baris.satuan if baris else ""
    rincian = draft.find(Rincian, baris.rincian or "")
    return rincian.satuan if rincian and rincian.cara in CARA_REALISASI else ""
