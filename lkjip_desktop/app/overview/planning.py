"""The parts of planning in the order a year is set up: what each holds and how far it is."""

from __future__ import annotations

from enum import Enum
from typing import Final

from lkjip_desktop.app.overview.place import PLANNED, is_planned
from lkjip_desktop.app.sheet.cell import Marks
from lkjip_desktop.domain.display.nama import indikator_of
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Aksi,
    Alokasi,
    BarisTabel,
    Belanja,
    Bukti,
    Butir,
    CapaianLalu,
    DataLaporan,
    Entity,
    Indikator,
    IndikatorRenstra,
    Jenjang,
    Kegiatan,
    Kendala,
    KolomTabel,
    Lampiran,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBelanja,
    Pejabat,
    Penandatangan,
    Pengaturan,
    PerjanjianKinerja,
    RevisiPagu,
    Sasaran,
    Satker,
    SelTabel,
    Standar,
    Subsie,
    SuratPengantar,
    Tabel,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
    Tujuan,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class PlanningPart:
    """One entry of the side list; `wanted` are the kinds without which it is empty."""

    key: str
    title: str
    icon: str
    kinds: tuple[type[Entity], ...]
    wanted: tuple[type[Entity], ...] = ()


PARTS: Final = (
    PlanningPart("satker", "Satker dan kop", "gedung", (Satker,), (Satker,)),
    PlanningPart("pejabat", "Pejabat", "orang", (Pejabat, Penandatangan), (Pejabat,)),
    PlanningPart("seksi", "Seksi", "kisi", (Subsie,), (Subsie,)),
    PlanningPart("sasaran", "Tujuan dan sasaran", "daftar", (Jenjang, Tujuan, Sasaran), (Sasaran,)),
    PlanningPart("indikator", "Indikator", "grafik", (Indikator,), (Indikator,)),
    PlanningPart(
        "renstra",
        "Renstra",
        "sasaran",
        (IndikatorRenstra, TargetRenstra, TautanRenstra),
        (IndikatorRenstra,),
    ),
    PlanningPart(
        "perjanjian",
        "Perjanjian Kinerja",
        "centang_dokumen",
        (PerjanjianKinerja, Butir, TautanButir),
        (Butir,),
    ),
    PlanningPart("aksi", "Rencana aksi", "kalender", (Aksi, NilaiAksi, Kendala), (Aksi,)),
    PlanningPart("kegiatan", "Kegiatan dan pagu", "uang", (Kegiatan, RevisiPagu), (Kegiatan,)),
    PlanningPart("belanja", "Belanja", "uang", (Belanja, NilaiBelanja)),
    PlanningPart("alokasi", "Alokasi", "tabel", (Alokasi,), (Alokasi,)),
    PlanningPart("lalu", "Tahun lalu", "jam", (CapaianLalu, Standar), (CapaianLalu,)),
    PlanningPart("surat", "Surat pengantar", "dokumen", (SuratPengantar,), (SuratPengantar,)),
    PlanningPart(
        "tabel", "Tabel bebas", "daftar_angka", (Tabel, KolomTabel, BarisTabel, SelTabel), (Tabel,)
    ),
    PlanningPart("bukti", "Bukti dukung", "buka", (Bukti,), (Bukti,)),
    PlanningPart("lampiran", "Lampiran pindaian", "lampiran", (Lampiran,), (Lampiran,)),
    PlanningPart("pengaturan", "Pengaturan laporan", "gerigi", (Pengaturan, DataLaporan)),
)
PART: Final = {part.key: part for part in PARTS}
_OF_KIND: Final = {kind.KIND: part.key for part in PARTS for kind in part.kinds}


class State(Enum):
    """How far a part is; the worst finding in it, else whether it holds anything."""

    GALAT = "galat"
    PERINGATAN = "peringatan"
    CATATAN = "catatan"
    EMPTY = "belum diisi"
    DONE = "selesai"


_ORDER: Final = tuple(State)


def part_of(laporan: Laporan, address: Address) -> str | None:
    """The key of the part in which a cell is edited, None where it is no matter of planning."""
    kind = KINDS[address.kind]
    if kind is Indikator and address.column and address.column not in PLANNED | {"target"}:
        return None
    if kind is DataLaporan and address.column in {"pagu_awal", "pagu_lalu"}:
        return "kegiatan"
    if kind is Alokasi or (kind is Kegiatan and _is_allocated(laporan, address)):
        return "alokasi"
    row = laporan.find(kind, address.id)
    if kind in {NilaiAksi, Kendala} and not is_planned(laporan, address):
        return None
    if kind is NilaiAlokasi:
        served = row is not None and indikator_of(laporan, row) is not None
        return None if served else "kegiatan"
    if kind in {Lampiran, Bukti} and row is not None and indikator_of(laporan, row) is not None:
        return None
    return _OF_KIND.get(address.kind)


def _is_allocated(laporan: Laporan, address: Address) -> bool:
    """Whether the pagu of a kegiatan is at fault, not because it is missing, but for its lines."""
    row = laporan.find(Kegiatan, address.id)
    return row is not None and address.column == "pagu" and row.pagu is not None


def states(laporan: Laporan, marks: Marks) -> dict[str, State]:
    """The state of every part by its key, from the open findings by the cell they stand in."""
    found = {part.key: _filled(laporan, part) for part in PARTS}
    for where, (level, _) in marks.items():
        key = part_of(laporan, where)
        if key is not None and not _is_elsewhere(where):
            found[key] = min(found[key], State(level), key=_ORDER.index)
    return found


def _is_elsewhere(where: Address) -> bool:
    """Findings of the report as a whole; those of an indikator, but for its own words."""
    whole = where.kind in {DataLaporan.KIND, Satker.KIND} and not where.column
    return whole or (where.kind == Indikator.KIND and where.column not in PLANNED | {"target"})


def _filled(laporan: Laporan, part: PlanningPart) -> State:
    for kind in part.wanted:
        rows = laporan.rows(kind).values()
        if not rows or (kind in {Satker, SuratPengantar} and not any(map(_has_words, rows))):
            return State.EMPTY
    return State.DONE


def _has_words(row: Entity) -> bool:
    return bool(getattr(row, "kop", "") or getattr(row, "nomor", "") or getattr(row, "kepada", ""))
