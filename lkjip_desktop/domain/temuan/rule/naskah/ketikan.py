"""Ketikan yang menunggu diisi: what was left to be filled in later in what is typed elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Final

from lkjip_desktop.domain.display.nama import describe_row
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    Butir,
    Entity,
    IndikatorRenstra,
    Kegiatan,
    KolomTabel,
    Pejabat,
    PerjanjianKinerja,
    RevisiPagu,
    Sasaran,
    Satker,
    SelTabel,
    SuratPengantar,
    Tujuan,
    columns,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.text.tersisa import blanks
from lkjip_desktop.domain.temuan.wording import call, first_few

TERSISA: Final = FindingRule(
    "TEKS-04",
    Severity.PERINGATAN,
    "Naskah, keterangan, judul, atau ketikan lain masih memuat tempat yang menunggu diisi.",
)

TYPED: Final[tuple[type[Entity], ...]] = (
    Satker,
    Pejabat,
    SuratPengantar,
    Tujuan,
    Sasaran,
    IndikatorRenstra,
    PerjanjianKinerja,
    Butir,
    Kegiatan,
    RevisiPagu,
    KolomTabel,
    SelTabel,
)
"""Kinds outside the indikator whose words no other rule looks through."""
_TOLD: Final = frozenset({"jenis", "banyaknya", "keterangan"})
"""Texts of the letter that are looked at as texts."""
_WORDS: Final = {
    kind: tuple(
        item.name
        for item in columns(kind)
        if item.kind is ColumnKind.TEXT and not (kind is SuratPengantar and item.name in _TOLD)
    )
    for kind in TYPED
}
_LEFT: Final[Each[str, tuple[tuple[str, tuple[str, ...]], ...]]] = Each(64)


def _left(names: Iterable[str], row: Entity) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The columns of a row that wait for something, with what stands there for it."""
    read = [(name, blanks(getattr(row, name))) for name in names]
    return tuple([(name, left) for name, left in read if left])


def _said(name: str, left: Iterable[str]) -> str:
    words = first_few([f"“{item}”" for item in left], 2)
    return f"{name} masih memuat {words}; isi atau hapus."


def of_ketikan(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """What is typed outside the indikator."""
    for kind in TYPED:
        rows: Mapping[str, Entity] = laporan.rows(kind)
        names = _WORDS[kind]
        found = _LEFT.of_rows((laporan.ruang, kind), rows, partial(_left, names), reader)
        for key, cells in found.items():
            for column, left in cells:
                name = describe_row(laporan, rows[key], column)
                pesan = _said(f"{name.isian} ({name.tempat})", left)
                yield TERSISA.temuan(pesan, at(rows[key], column), perihal=left)


_OWN: Final = (("nama", "Nama"), ("definisi", "Definisi"), ("sumber_data", "Sumber data"))
"""Not the formula, which may stand in brackets: [kapal tepat waktu] / [kapal]."""
_KENDALA: Final = (
    ("uraian", "Kendala"),
    ("tindak_lanjut", "Tindak lanjut"),
    ("penanggung_jawab", "Penanggung jawab tindak lanjut"),
)
_AKSI: Final = (
    ("uraian", "Uraian aksi"),
    ("keluaran", "Keluaran aksi"),
    ("penanggung_jawab", "Penanggung jawab aksi"),
)
_HEADS: Final = (("kolom_uraian", "Judul kolom uraian"),)
_LINE: Final = (("kelompok", "Kelompok baris"), ("uraian", "Uraian baris"))


def of_indikator(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """What is typed for an indikator besides its texts."""
    own = bahan.hasil.indikator
    rows: list[tuple[Entity, tuple[tuple[str, str], ...]]] = [(own, _OWN)]
    rows += [(row, _KENDALA) for row in bahan.daftar_kendala]
    rows += [(item.aksi, _AKSI) for item in bahan.daftar_aksi]
    rows += [(row, (("sumber", "Sumber standar"),)) for row in bahan.standar]
    for table, _values in bahan.tables():
        rows.append((table.rincian, _HEADS))
        rows += [(item.baris, _LINE) for item in table.baris]
    for row, named in rows:
        for column, name in named:
            if left := blanks(getattr(row, column)):
                pesan = _said(f"{name} {call(own)}", left)
                yield TERSISA.temuan(pesan, at(row, column), indikator=own)
