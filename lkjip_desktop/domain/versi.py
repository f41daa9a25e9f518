"""What each version of the file and of the JSON added, and what an older report means in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    DataLaporan,
    NilaiAlokasi,
    NilaiBaris,
    Rincian,
)
from lkjip_desktop.domain.model.jurnal import Contents, RowChange, State, applied, state_of
from lkjip_desktop.domain.model.laporan import Laporan

BARU: Final[Mapping[int, Mapping[str, Contents]]] = {
    2: {
        "laporan": {"pengisian_anggaran": "tahun"},
        "indikator": {"pengisian": "tahun", "gabung": "jumlah"},
        "rincian": {
            "pengisian": "tahun",
            "gabung_pembanding": "jumlah",
            "gabung_realisasi": "jumlah",
            "gabung_baris": "kolom",
        },
    },
    3: {
        "indikator": {"bobot": None},
        "baris": {"bobot": None},
        "revisi_pagu": {"jenis_belanja": ""},
    },
    4: {"pengesampingan": {"perihal": ""}},
}
"""By version the columns it added to kinds that were there before, and what they hold there."""

VERSI: Final = max(BARU)
"""The version this program writes, of the file and of its JSON alike."""

JENIS_BARU: Final[Mapping[int, frozenset[str]]] = {
    2: frozenset({"nilai_indikator", "target_periode", "tutup_periode"}),
    3: frozenset(
        {"narasi_periode", "kendala", "aksi", "nilai_aksi", "bukti", "komentar", "belanja"}
        | {"nilai_belanja", "edisi"}
    ),
}
"""By version the kinds that are new in it; a report from before has no row of them."""


def is_later(versi: int, kind: str) -> bool:
    """Whether a report of this version knows nothing of a kind."""
    return any(later > versi and kind in kinds for later, kinds in JENIS_BARU.items())


def added(versi: int, kind: str) -> dict[str, CellValue]:
    """The columns of a kind that a report of this version has not, with what they hold."""
    found: dict[str, CellValue] = {}
    for later, kinds in BARU.items():
        if later > versi:
            found |= kinds.get(kind, {})
    return found


def as_meant(laporan: Laporan, versi: int) -> Laporan:
    """A report that was written as one of this version, with its own defaults in later columns."""
    return applied(laporan, meant_by_version_1(state_of(laporan))) if versi == 1 else laporan


_CARA_GABUNG: Final = {"rata_rata_realisasi": "rata_rata", "baris_terakhir": "terakhir"}
"""How version 1 joined quarters, by the cara of their table; by their sum in any other."""


def meant_by_version_1(rows: State) -> tuple[RowChange, ...]:
    """What a report of version 1 that was filled in by quarter says by the columns of version 2.

    Version 1 knew a quarter by its figures. In a table with figures of the year those count, as
    they did there.
    """
    (ruang, data), *_ = [(row, cells) for (kind, row), cells in rows.items() if kind == "laporan"]
    tahun = int(data["tahun"] or 0)
    changes = [
        RowChange(Rincian.KIND, row, {name: rows[Rincian.KIND, row][name] for name in cells}, cells)
        for row, cells in _tables(rows, tahun)
    ]
    spent = _periode(rows, NilaiAlokasi.KIND, ("realisasi",))
    if _by_quarter((periode for _, periode in spent), tahun):
        cells = {"pengisian_anggaran": "triwulan"}
        changes.append(RowChange(DataLaporan.KIND, ruang, {"pengisian_anggaran": "tahun"}, cells))
    return tuple(changes)


def _tables(rows: State, tahun: int) -> Iterator[tuple[str, Contents]]:
    filled: dict[CellValue, list[str]] = {}
    for nilai, periode in _periode(rows, NilaiBaris.KIND, ("pembanding", "realisasi")):
        baris = rows.get(("baris", str(nilai["baris"])), {})
        filled.setdefault(baris.get("rincian"), []).append(periode)
    for (kind, row), cells in rows.items():
        if kind == Rincian.KIND and _by_quarter(iter(filled.get(row, ())), tahun):
            gabung = _CARA_GABUNG.get(str(cells["cara"]), "jumlah")
            joined = dict.fromkeys(("gabung_pembanding", "gabung_realisasi"), gabung)
            yield row, {"pengisian": "triwulan", **joined}


def _periode(rows: State, kind: str, names: tuple[str, ...]) -> Iterator[tuple[Contents, str]]:
    """The rows of a kind that hold a figure, with their periode."""
    for (found, _), cells in rows.items():
        if found == kind and any(cells[name] is not None for name in names):
            yield cells, str(cells["periode"])


def _by_quarter(found: Iterator[str], tahun: int) -> bool:
    known = set(found)
    return str(tahun) not in known and bool(known & set(quarters(tahun)))
