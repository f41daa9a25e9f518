r"""The corpora: cases read from plain files, and how a case changes an example.

They stand in ``cases``. A line of ``kalimat_*.tsv`` puts a text into a place; one of
``data_salah.tsv`` (false) and of ``data_benar.tsv`` (true) changes cells.
``silang_*.tsv`` do both: they hold one document, person or date against another, over offices of
many kinds, and were written without a look at the rules.
``susunan_*.tsv`` hold lists, tables in a text, captions, footnotes and headings (and cells, where
the place is 'data'); ``\n`` in them is a new line.
New lines go at the end with the next id; a line is never given another meaning.
"""

from __future__ import annotations

import csv
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, cast

from lkjip_desktop.app.example.terkoreksi import terkoreksi
from lkjip_desktop.domain.model.column import CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import (
    KINDS,
    BarisTabel,
    Entity,
    Gambar,
    Indikator,
    KolomTabel,
    Narasi,
    Rincian,
    SelTabel,
    Tabel,
    column,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from tests.contoh import laporan_contoh
from tests.korpus.kantor import KANTOR

FOLDER = Path(__file__).parent
BIASA = "Keadaan pada akhir masa pelaporan"
"""What stands in a place while nothing is claimed there."""
_NAMES: Mapping[str, tuple[str, ...]] = {
    "laporan": (),
    "satker": (),
    "surat_pengantar": (),
    "pejabat": ("jabatan",),
    "subsie": ("kode",),
    "penandatangan": ("dokumen",),
    "jenjang": ("nama",),
    "tujuan": ("kode",),
    "sasaran": ("dokumen", "kode"),
    "indikator": ("kode",),
    "indikator_renstra": ("kode",),
    "target_renstra": ("indikator_renstra", "tahun"),
    "perjanjian_kinerja": ("versi",),
    "butir": ("perjanjian_kinerja", "nama"),
    "rincian": ("indikator", "judul"),
    "baris": ("rincian", "uraian"),
    "nilai_baris": ("baris", "periode"),
    "kegiatan": ("nama",),
    "alokasi": ("kegiatan", "indikator"),
    "nilai_alokasi": ("alokasi", "periode"),
    "revisi_pagu": ("tanggal",),
    "capaian_lalu": ("indikator", "tahun"),
    "standar": ("indikator",),
    "narasi": ("indikator", "tempat"),
    "nilai_indikator": ("indikator", "periode"),
    "target_periode": ("indikator", "periode"),
    "tautan_renstra": ("indikator", "indikator_renstra"),
    "tautan_butir": ("indikator", "butir"),
    "belanja": ("kegiatan", "jenis", "sumber_dana"),
    "nilai_belanja": ("belanja", "periode"),
    "aksi": ("uraian",),
    "nilai_aksi": ("aksi", "periode"),
    "kendala": ("uraian",),
    "bukti": ("uraian",),
    "tabel": ("judul",),
    "kolom_tabel": ("tabel", "judul"),
    "baris_tabel": ("tabel", "urutan"),
    "sel_tabel": ("baris_tabel", "kolom_tabel"),
}
"""The columns that name a row of a kind for a reader; a link is named as its goal is."""
_IN_RINCIAN = {
    "judul_rincian": "judul",
    "keterangan": "keterangan",
    "kolom_realisasi": "kolom_realisasi",
}


class Kasus(NamedTuple):
    """One case; of a true one jenis, satu, dua and kode are empty."""

    id: str
    contoh: str
    tempat: str
    """A chapter's section, INDIKATOR.ASPEK, another place (see `sisipkan`), or 'data'."""
    jenis: str
    """The kind of contradiction in words."""
    satu: str
    dua: str
    """The two figures (or words) that exclude each other."""
    kode: str
    """The finding that should be raised; '?' where no rule raises it yet."""
    isi: str
    """The text, or the changes ``JALUR KOLOM=ISI`` joined by ' ; '."""


@cache
def dasar(contoh: str) -> Laporan:
    """What a case starts from: terkoreksi, kecil, besar, or an office of the corpora."""
    if office := KANTOR.get(contoh):
        return office()
    if contoh == "terkoreksi":
        return terkoreksi(laporan_contoh("induk"))
    return laporan_contoh(contoh)


def kalimat_benar() -> Iterator[Kasus]:
    """The true sentences, in order of their ids."""
    files = ("kalimat_benar.tsv", "susunan_benar.tsv", "silang_benar.tsv")
    for row in [row for name in files for row in lines(name)]:
        yield Kasus(row["id"], row["contoh"], row["tempat"], "", "", "", "", row["isi"])


def salah() -> Iterator[Kasus]:
    """The false sentences and data, in order of their ids."""
    files = ("kalimat_salah.tsv", "data_salah.tsv", "susunan_salah.tsv", "silang_salah.tsv")
    for row in [row for name in files for row in lines(name)]:
        yield Kasus(**row)


def lines(name: str) -> list[dict[str, str]]:
    """The cases of a file of ``cases`` by their columns."""
    with (FOLDER / "cases" / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [row | {"isi": row["isi"].replace("\\n", "\n")} for row in rows]


def terapkan(kasus: Kasus) -> tuple[Entity, ...]:
    """The rows that the case puts into its example; KeyError where its place is not there."""
    if kasus.tempat == "data":
        return ubah(kasus.contoh, changes_of(kasus.isi))
    return sisipkan(kasus.contoh, kasus.tempat, kasus.isi)


def changes_of(text: str) -> Iterator[tuple[str, str, str]]:
    """The changes that a line writes as ``JALUR KOLOM=ISI`` joined by ' ; '."""
    for part in text.split(" ; "):
        cell, content = part.split("=", 1)
        path, name = cell.rsplit(" ", 1)
        yield path, name, content


def ubah(contoh: str, changes: Iterable[tuple[str, str, CellValue]]) -> tuple[Entity, ...]:
    """Rows with changed cells, each given as (path, column, content); '@PATH' is that row's id.

    A path '+KIND/NAME' is a new row, and a figure, a date or a link without content is None.
    """
    rows = dict(jalur(contoh))
    changed: dict[str, None] = {}
    for path, name, content in changes:
        row = rows.get(path) or _new(contoh, path)
        rows[path] = replace(row, **cast("Any", {name: _content(rows, row, name, content)}))
        changed[path] = None
    return tuple(
        _keyed(contoh, rows[path]) if path.startswith("+") else rows[path] for path in changed
    )


def _new(contoh: str, path: str) -> Entity:
    return KINDS[path.removeprefix("+").partition("/")[0]](baru(contoh, path))


def _keyed(contoh: str, row: Entity) -> Entity:
    if not row.KEY:
        return row
    key = keyed_id(dasar(contoh).ruang, type(row), *(getattr(row, name) for name in row.KEY))
    return replace(row, id=key)


def _content(rows: Mapping[str, Entity], row: Entity, name: str, content: CellValue) -> CellValue:
    if not isinstance(content, str):
        return content
    if content.startswith("@"):
        return rows[content[1:]].id
    kind = column(type(row), name).kind
    if not content and kind in {ColumnKind.FIGURE, ColumnKind.DATE, ColumnKind.LINK}:
        return None
    return int(content) if kind in {ColumnKind.COUNT, ColumnKind.FLAG} else content


@cache
def jalur(contoh: str) -> Mapping[str, Entity]:
    """Every row of the example by a path of names, such as nilai_baris/1A/Unsur/Biaya/2025."""
    laporan = dasar(contoh)
    return {
        "/".join([row.KIND, *_names(laporan, row)]): row
        for row in laporan.all_rows()
        if row.KIND in _NAMES
    }


def _names(laporan: Laporan, row: Entity) -> Iterator[str]:
    for name in _NAMES[row.KIND]:
        content, described = getattr(row, name), column(type(row), name)
        if described.kind is not ColumnKind.LINK:
            yield str(content)
        elif content is not None:
            reference = cast("str", described.reference)
            yield from _names(laporan, laporan.get(KINDS[reference], content))


def sisipkan(contoh: str, tempat: str, teks: str) -> tuple[Entity, ...]:
    """The rows that put a text into a place.

    A section's code or INDIKATOR.ASPEK: a paragraph more. ``gambar.X``: a picture's caption, X a
    section or an indikator. ``tabel.X``, ``sumber.X``, ``kolom.X``: title, source and heading of
    a free table in a section. ``judul_rincian.X``, ``keterangan.X``, ``kolom_realisasi.X``: title,
    note and heading of the first rincian of an indikator.
    """
    kind, _, where = tempat.partition(".")
    if kind == "gambar":
        return (_gambar(contoh, where, teks),)
    if kind in {"tabel", "sumber", "kolom"}:
        return tuple(_tabel(where, **{kind: teks}))
    if kind in _IN_RINCIAN:
        rincian = _rincian(contoh, where)
        return (replace(rincian, **cast("Any", {_IN_RINCIAN[kind]: teks})),)
    return (_narasi(contoh, tempat, teks),)


def baru(*key: object) -> str:
    """An id for a new row, the same in every run."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, "/".join(map(str, key))))


def _narasi(contoh: str, tempat: str, teks: str) -> Narasi:
    path = "narasi/" + tempat.replace(".", "/")
    row = jalur(contoh).get(path)
    if isinstance(row, Narasi):
        return replace(row, teks=f"{row.teks}\n\n{teks}" if row.teks else teks)
    kode, _, aspek = tempat.rpartition(".")
    indikator = jalur(contoh)[f"indikator/{kode}"].id if kode else None
    key = keyed_id(dasar(contoh).ruang, Narasi, indikator, aspek)
    return Narasi(key, indikator=indikator, tempat=aspek, teks=teks)


def _gambar(contoh: str, where: str, teks: str) -> Gambar:
    indikator = jalur(contoh).get(f"indikator/{where}")
    return Gambar(
        baru("gambar", where),
        indikator=indikator.id if indikator else None,
        tempat="" if indikator else where,
        keterangan=teks,
        nama="foto.jpg",
        berkas="0" * 64,
        urutan="z",
    )


def _rincian(contoh: str, kode: str) -> Rincian:
    laporan = dasar(contoh)
    indikator = cast("Indikator", jalur(contoh)[f"indikator/{kode}"])
    return laporan.children(Rincian, "indikator", indikator.id)[0]


def _tabel(
    where: str, tabel: str = BIASA, sumber: str = "Data kantor", kolom: str = "Banyak"
) -> Iterator[Entity]:
    table = baru("tabel", where)
    yield Tabel(table, tempat=where, judul=tabel, sumber=sumber, urutan="z")
    heads = [baru(table, "kolom", number) for number in range(2)]
    yield KolomTabel(heads[0], tabel=table, judul="Uraian", jenis="teks", urutan="b")
    yield KolomTabel(heads[1], tabel=table, judul=kolom, jenis="angka", urutan="c")
    for urutan, words, figure in (("b", "Bagian depan", "41"), ("c", "Bagian belakang", "36")):
        line = baru(table, "baris", urutan)
        yield BarisTabel(line, tabel=table, urutan=urutan)
        yield SelTabel(baru(line, 0), baris_tabel=line, kolom_tabel=heads[0], isi=words)
        yield SelTabel(baru(line, 1), baris_tabel=line, kolom_tabel=heads[1], angka=figure)
