"""The human name of a cell: where it stands, what it is, and the words of its row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import Any, Final

from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    Aksi,
    Alokasi,
    Baris,
    BarisTabel,
    Belanja,
    Butir,
    CapaianLalu,
    DataLaporan,
    Edisi,
    Entity,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    Kendala,
    KolomTabel,
    Komentar,
    Narasi,
    NarasiPeriode,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Pejabat,
    Pemakaian,
    Penandatangan,
    Pengaturan,
    Rincian,
    Satker,
    SelTabel,
    SuratPengantar,
    Tabel,
    TargetPeriode,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
    TutupPeriode,
    columns,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan, sort_key
from lkjip_desktop.domain.model.naskah import ASPEK, NASKAH, NASKAH_TRIWULAN
from lkjip_desktop.domain.model.sebutan import JENIS, choice_words, column_words
from lkjip_desktop.domain.model.setting import SETTING_BARIS, setting_of
from lkjip_desktop.domain.model.waktu import BULAN, quarter_words
from lkjip_desktop.domain.record import dataclass

SHOWN: Final = 60
"""Characters of a text that stand for it in a list."""


_ALONE = (DataLaporan, Indikator, Satker, SuratPengantar)
"""Kinds whose place says already which row it is."""


@dataclass(frozen=True, slots=True)
class CellName:
    """A cell as people call it."""

    tempat: str
    """The indikator with its kode, or the heading the row stands under."""
    isian: str
    """What it is: "Realisasi, baris 2"; of a whole row what the row is: "Baris 2"."""
    keterangan: str = ""
    """The words of the row, if it has any."""
    indikator: str | None = None
    """Id of the indikator it belongs to."""
    kode: str = ""
    """Kode of that indikator."""

    def __str__(self) -> str:
        """All of it in one line: "3F, Realisasi, baris 2 (Layanan surel)"."""
        line = ", ".join(filter(None, (self.kode or self.tempat, self.isian)))
        return f"{line} ({_short(self.keterangan)})" if self.keterangan else line


def describe(laporan: Laporan, address: Address) -> CellName:
    """The name of a cell, or of a row where the column is ''; a row that is gone has its kind.

    An Address without an id is the table of its kind.
    """
    kind = KINDS[address.kind]
    row = laporan.find(kind, address.id)
    if not address.id:
        return CellName(JENIS[kind.KIND][1], "")
    if row is None:
        isian = column_words(kind, address.column) if address.column else JENIS[kind.KIND][0]
        return CellName(JENIS[kind.KIND][1], f"{isian} yang sudah tidak ada")
    return describe_row(laporan, row, address.column)


def describe_row(laporan: Laporan, row: Entity, name: str = "") -> CellName:
    """The name of column `name` of a row, or of the row; it need not be in the report yet."""
    isian, keterangan = _named(laporan, row, name)
    indikator = indikator_of(laporan, row)
    if indikator is None:
        return CellName(_heading(laporan, row), isian, keterangan)
    tempat = f"{indikator.kode} {indikator.nama}".strip()
    return CellName(tempat, isian, keterangan, indikator.id, indikator.kode)


def cell_name(laporan: Laporan, address: Address) -> str:
    """The name in one line, for labels of revisions and lists of cells."""
    return str(describe(laporan, address))


def indikator_of(laporan: Laporan, row: Entity) -> Indikator | None:
    """The indikator a row belongs to, by whatever rows stand between."""
    if isinstance(row, Komentar):  # an address, not a link
        return laporan.find(Indikator, row.indikator)
    while not isinstance(row, Indikator):
        parents = (laporan.find(kind, getattr(row, name)) for kind, name in _ABOVE[type(row)])
        parent = next((found for found in parents if found is not None), None)
        if parent is None:
            return None
        row = parent
    return row


def _above(kind: type[Entity]) -> tuple[tuple[type[Entity], str], ...]:
    """What rows of a kind hang on and by which column, an indikator before anything else."""
    above = [item for item in columns(kind) if item.cascades and item.reference != kind.KIND]
    above.sort(key=lambda item: item.reference != Indikator.KIND)
    return tuple((KINDS[item.reference or ""], item.name) for item in above)


_ABOVE: Final = {kind: _above(kind) for kind in ENTITIES}


def _heading(laporan: Laporan, row: Entity) -> str:
    tabel = getattr(row, "tabel", None)
    if isinstance(row, SelTabel):
        baris = laporan.find(BarisTabel, row.baris_tabel)
        tabel = baris.tabel if baris else None
    found = laporan.find(Tabel, tabel)
    return found.judul if found and found.judul else JENIS[row.KIND][1]


def _named(laporan: Laporan, row: Entity, name: str) -> tuple[str, str]:
    told = _TOLD.get(type(row))
    if told is not None:
        return told(laporan, row, name)
    isian = column_words(type(row), name) if name else JENIS[row.KIND][0]
    return isian, "" if isinstance(row, _ALONE) else _words(row)


def _words(row: Entity | None) -> str:
    """The first of its texts that tells a row from its neighbours."""
    names = ("uraian", "tindak_lanjut", "nama", "judul", "keterangan", "alasan", "kode")
    return next(filter(None, (str(getattr(row, name, "") or "") for name in names)), "")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1].rstrip()}…"


def short_words(row: Entity) -> str:
    """The words of a row, as many as stand for it in a list; empty where it has none."""
    return _short(_words(row))


def _place(laporan: Laporan, row: Entity, by: str) -> int:
    """The number of a row in its list, from 1."""
    siblings = laporan.children(type(row), by, getattr(row, by))
    return 1 + bisect_left(siblings, sort_key(row), key=sort_key)


def _baris(laporan: Laporan, row: Baris, name: str) -> tuple[str, str]:
    number = f"baris {_place(laporan, row, 'rincian')}"
    isian = f"{column_words(Baris, name)}, {number}" if name else number.capitalize()
    return isian, ": ".join(filter(None, (row.kelompok, row.uraian)))


def _nilai_baris(laporan: Laporan, row: NilaiBaris, name: str) -> tuple[str, str]:
    baris = laporan.find(Baris, row.baris)
    if baris is None:
        return JENIS[row.KIND][0], ""
    rincian = laporan.find(Rincian, baris.rincian)
    head = getattr(rincian, f"kolom_{name}", "") if name else JENIS[row.KIND][0]
    number, words = _baris(laporan, baris, "")
    head = head or column_words(NilaiBaris, name)
    return f"{head}, {number.lower()}{_quarter(row.periode)}", words


def _quarter(periode: str) -> str:
    _, _, part = periode.partition("-")
    if not part:
        return ""
    words = quarter_words(int(part[1:])) if part.startswith("T") else BULAN[int(part) - 1]
    return f", {words}"


def _of_periode(
    _: Laporan, row: NilaiIndikator | TargetPeriode | TutupPeriode, name: str
) -> tuple[str, str]:
    isian = column_words(type(row), name) if name else JENIS[row.KIND][0]
    return f"{isian}{_quarter(row.periode)}", ""


def _narasi(_: Laporan, row: Narasi, name: str) -> tuple[str, str]:
    places = ASPEK if row.indikator else NASKAH
    judul = next((item.judul for item in places if item.kode == row.tempat), row.tempat)
    return (f"{column_words(Narasi, name)}: {judul}" if name == "selesai" else judul), ""


def _narasi_periode(_: Laporan, row: NarasiPeriode, name: str) -> tuple[str, str]:
    places = ASPEK if row.indikator else NASKAH_TRIWULAN
    judul = next((item.judul for item in places if item.kode == row.tempat), row.tempat)
    told = f"{column_words(NarasiPeriode, name)}: {judul}" if name == "selesai" else judul
    return f"{told}{_quarter(row.periode)}", ""


def _alokasi(laporan: Laporan, row: Alokasi, name: str) -> tuple[str, str]:
    isian = column_words(Alokasi, name) if name else JENIS[row.KIND][0]
    return isian, _words(laporan.find(Kegiatan, row.kegiatan))


def _nilai_alokasi(laporan: Laporan, row: NilaiAlokasi, name: str) -> tuple[str, str]:
    alokasi = laporan.find(Alokasi, row.alokasi)
    words = _words(laporan.find(Kegiatan, alokasi.kegiatan)) if alokasi else ""
    isian = column_words(NilaiAlokasi, name) if name else JENIS[row.KIND][0]
    return f"{isian}{_quarter(row.periode)}", words


def _belanja(laporan: Laporan, row: Belanja, name: str) -> tuple[str, str]:
    words = belanja_words(row)
    told = f"{column_words(Belanja, name)} {words}" if name else f"{words[0].upper()}{words[1:]}"
    return told, _words(laporan.find(Kegiatan, row.kegiatan))


def belanja_words(row: Belanja) -> str:
    """A line of belanja: 'belanja barang (PNBP)'."""
    source = row.sumber_dana.strip()
    return choice_words(row.jenis) + (f" ({source})" if source else "")


def _nilai_belanja(laporan: Laporan, row: NilaiBelanja, _: str) -> tuple[str, str]:
    line = laporan.find(Belanja, row.belanja)
    told = f"Realisasi {belanja_words(line)}" if line else JENIS[row.KIND][0]
    words = _words(laporan.find(Kegiatan, line.kegiatan)) if line else ""
    return f"{told}{_quarter(row.periode)}", words


def _kendala(laporan: Laporan, row: Kendala, name: str) -> tuple[str, str]:
    beside = laporan.children(Kendala, "indikator", row.indikator)
    place = [item.id for item in beside if item.periode == row.periode].index(row.id) + 1
    number = f"kendala {place}{_quarter(row.periode)}"
    head = {"uraian": "", "tindak_lanjut": "Tindak lanjut"}.get(name)
    head = column_words(Kendala, name) if name and head is None else head
    return f"{head}, {number}" if head else number[:1].upper() + number[1:], _words(row)


def _aksi(laporan: Laporan, row: Aksi, name: str) -> tuple[str, str]:
    number = f"aksi {_place(laporan, row, 'indikator')}"
    return f"{column_words(Aksi, name)}, {number}" if name else number.capitalize(), _words(row)


def _nilai_aksi(laporan: Laporan, row: NilaiAksi, name: str) -> tuple[str, str]:
    aksi = laporan.find(Aksi, row.aksi)
    if aksi is None:
        return JENIS[row.KIND][0], ""
    head = column_words(NilaiAksi, name) if name else "Angka"
    return f"{head} aksi {_place(laporan, aksi, 'indikator')}{_quarter(row.periode)}", _words(aksi)


def _of_year(_: Laporan, row: CapaianLalu, name: str) -> tuple[str, str]:
    return (f"{column_words(type(row), name) if name else JENIS[row.KIND][0]} {row.tahun}", "")


def _target_renstra(laporan: Laporan, row: TargetRenstra, name: str) -> tuple[str, str]:
    isian = column_words(TargetRenstra, name) if name else "Target"
    return f"{isian} {row.tahun}", _words(laporan.find(IndikatorRenstra, row.indikator_renstra))


def _by_link(kind: type[Entity], link: str) -> Callable[[Laporan, Any, str], tuple[str, str]]:
    """A row that is known by the words of another."""

    def told(laporan: Laporan, row: Entity, name: str) -> tuple[str, str]:
        isian = column_words(type(row), name) if name else JENIS[row.KIND][0]
        return isian, _words(laporan.find(kind, getattr(row, link)))

    return told


def _sel_tabel(laporan: Laporan, row: SelTabel, _: str) -> tuple[str, str]:
    kolom = laporan.find(KolomTabel, row.kolom_tabel)
    baris = laporan.find(BarisTabel, row.baris_tabel)
    number = f"baris {_place(laporan, baris, 'tabel')}" if baris else ""
    return ", ".join(filter(None, (kolom.judul if kolom else "", number))) or "Isi tabel", ""


def _baris_tabel(laporan: Laporan, row: BarisTabel, name: str) -> tuple[str, str]:
    number = f"baris {_place(laporan, row, 'tabel')}"
    return (f"{column_words(BarisTabel, name)}, {number}" if name else number.capitalize()), ""


def _penandatangan(laporan: Laporan, row: Penandatangan, _: str) -> tuple[str, str]:
    return f"Penanda tangan {choice_words(row.dokumen)}", _words(laporan.find(Pejabat, row.pejabat))


def _pengaturan(laporan: Laporan, row: Pengaturan, _: str) -> tuple[str, str]:
    setting = setting_of(row.nama)
    kind, _, reference = row.nama.partition("/")
    of = laporan.find(Indikator, reference.partition("/")[0]) if kind in SETTING_BARIS else None
    return (setting.label if setting else row.nama), _words(of)


def _edisi(_: Laporan, row: Edisi, name: str) -> tuple[str, str]:
    return f"{column_words(Edisi, name)}, edisi {row.nomor}" if name else f"Edisi {row.nomor}", ""


def _komentar(_: Laporan, row: Komentar, name: str) -> tuple[str, str]:
    said = choice_words(row.jenis).capitalize()
    isian = column_words(Komentar, name) if name else said
    at = f" pada {row.tempat}" if row.tempat else ""
    return f"{isian}{at}", row.teks


_TOLD: Final[dict[type[Entity], Callable[[Laporan, Any, str], tuple[str, str]]]] = {
    Aksi: _aksi,
    Alokasi: _alokasi,
    Baris: _baris,
    BarisTabel: _baris_tabel,
    Belanja: _belanja,
    CapaianLalu: _of_year,
    Kendala: _kendala,
    Edisi: _edisi,
    Komentar: _komentar,
    Narasi: _narasi,
    NilaiAksi: _nilai_aksi,
    NarasiPeriode: _narasi_periode,
    NilaiAlokasi: _nilai_alokasi,
    NilaiBaris: _nilai_baris,
    NilaiBelanja: _nilai_belanja,
    NilaiIndikator: _of_periode,
    Pemakaian: _by_link(Rincian, "rincian"),
    Penandatangan: _penandatangan,
    Pengaturan: _pengaturan,
    SelTabel: _sel_tabel,
    TargetPeriode: _of_periode,
    TargetRenstra: _target_renstra,
    TautanButir: _by_link(Butir, "butir"),
    TautanRenstra: _by_link(IndikatorRenstra, "indikator_renstra"),
    TutupPeriode: _of_periode,
}
