"""The entities of a report as frozen rows, and the columns that store, JSON and merge share."""

from __future__ import annotations

from dataclasses import Field, field, fields
from enum import Enum
from functools import cache, lru_cache
from typing import Any, ClassVar, TypeAlias, cast

from lkjip_desktop.domain.record import dataclass

CellValue: TypeAlias = str | int | None
"""What one column of one row holds, in the file, the jurnal and the merge alike."""


class ColumnKind(Enum):
    """What a column holds; the file stores all but FLAG and COUNT as TEXT."""

    TEXT = "teks"
    FIGURE = "angka"
    """Canonical digits, '-' (tidak berlaku), None (belum diisi) or '=' and a cell (rujukan)."""
    LINK = "tautan"
    """The id of another row, or None."""
    CHOICE = "pilihan"
    DATE = "tanggal"
    """ISO date or None."""
    WHEN = "waktu"
    """An ISO date, a quarter ('2023-T1'), or empty."""
    FLAG = "tanda"
    """0 or 1."""
    COUNT = "bilangan"
    """A whole number: a year, a width."""
    HASH = "hash"
    """The sha256 of contents in `berkas`, or None."""
    ORDER = "urutan"
    """A fractional text key; lists are shown by (order, id) and the key never conflicts."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column; a link has a goal, and `hangs` tells whether the row goes when its goal goes."""

    name: str
    kind: ColumnKind
    reference: str | None = None
    cascades: bool = False
    choices: tuple[str, ...] = ()
    default: CellValue = None
    span: tuple[int, int] = (0, 0)
    """Of a COUNT the least and the most it can be, its default apart (a year not entered); of a
    TEXT its fewest and most characters."""

    @property
    def nullable(self) -> bool:
        """Whether None is a content of this column."""
        return self.kind in _NULLABLE


YEARS = (1945, 2100)
"""The first and the last year that a report can speak of."""

LONGEST, LONGEST_TEKS = 10_000, 50_000
"""Characters of a text in a form or table, and of a running text: some 1,500 and 7,500 words."""
LONGEST_ISI = 1_000_000
"""Characters of a setting: one of them has a line for each text and picture carried over."""

_NULLABLE = {ColumnKind.FIGURE, ColumnKind.LINK, ColumnKind.DATE, ColumnKind.HASH}


def _column(kind: ColumnKind, default: CellValue, **extra: Any) -> Any:
    return field(default=default, metadata={"kind": kind, **extra})


def _text(default: str = "", longest: int = LONGEST) -> Any:
    return _column(ColumnKind.TEXT, default, span=(0, longest))


def _figure() -> Any:
    return _column(ColumnKind.FIGURE, None)


def _link(reference: str, *, cascades: bool = False) -> Any:
    return _column(ColumnKind.LINK, None, reference=reference, cascades=cascades)


def _choice(*choices: str) -> Any:
    return _column(ColumnKind.CHOICE, choices[0], choices=choices)


def _date() -> Any:
    return _column(ColumnKind.DATE, None)


def _when() -> Any:
    return _column(ColumnKind.WHEN, "")


def _flag(*, default: int) -> Any:
    return _column(ColumnKind.FLAG, default)


def _count(least: int, most: int, default: int = 0) -> Any:
    return _column(ColumnKind.COUNT, default, span=(least, most))


def _year() -> Any:
    return _count(*YEARS)


def _hash() -> Any:
    return _column(ColumnKind.HASH, None)


def _order() -> Any:
    return _column(ColumnKind.ORDER, "")


@dataclass(frozen=True, slots=True)
class Entity:
    """A row: a permanent id and columns; kode and nama are labels that may change."""

    KIND: ClassVar[str] = ""
    KEY: ClassVar[tuple[str, ...]] = ()
    """Columns of the natural key; such a row has id `keyed_id` and its key columns never change."""

    id: str


PENGISIAN = ("tahun", "triwulan", "bulan")
"""By which periode figures are entered: the year, its quarters or its months."""
GABUNG = ("jumlah", "rata_rata", "rata_rata_aktif", "terakhir", "kumulatif")
"""How the periode of a column join: sum, mean, mean of those that had anything, the last one, or
the last one because each figure already holds the earlier ones."""


@dataclass(frozen=True, slots=True)
class DataLaporan(Entity):
    """The report, one row whose id is the `ruang` that JSON and the next year's file keep."""

    KIND: ClassVar[str] = "laporan"

    tahun: int = _year()
    renstra_awal: int = _year()
    renstra_akhir: int = _year()
    pagu_awal: str | None = _figure()
    pagu_lalu: str | None = _figure()
    """Pagu awal of the year before, in rupiah."""
    terkunci: int = _flag(default=0)
    """1 while the report is locked: no entry, and exports bear no DRAF."""
    contoh: int = _flag(default=0)
    """1 for a worked example: the window and the reviu say so."""
    pengisian_anggaran: str = _choice(*PENGISIAN)
    """By which periode what was spent is entered, for every line of the budget."""


@dataclass(frozen=True, slots=True)
class Satker(Entity):
    """The office and its letterhead, one row."""

    KIND: ClassVar[str] = "satker"

    nama: str = _text()
    nama_pendek: str = _text()
    instansi: str = _text()
    """The ministry or body the office belongs to."""
    atasan: str = _text()
    """The office it reports to (Kantor Wilayah)."""
    kop: str = _text()
    """Letterhead lines, one a line; their number differs by year."""
    alamat: str = _text()
    kota: str = _text()
    telepon: str = _text()
    surel: str = _text()
    laman: str = _text()
    logo: str | None = _hash()


@dataclass(frozen=True, slots=True)
class Pejabat(Entity):
    """An official; sebutan is a.n., Plt. or Plh. before the jabatan."""

    KIND: ClassVar[str] = "pejabat"

    nama: str = _text()
    nip: str = _text()
    pangkat: str = _text()
    jabatan: str = _text()
    sebutan: str = _choice("", "a.n.", "Plt.", "Plh.")
    mulai: str | None = _date()
    selesai: str | None = _date()
    atasan: str | None = _link("pejabat")
    """Whom the organisation chart draws above; None: the head of the office or an outsider."""
    luar: int = _flag(default=0)
    """1 for an official of another office (the superior who signs the agreement)."""
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class Subsie(Entity):
    """A section of the office; the tabs of the window are built from these rows."""

    KIND: ClassVar[str] = "subsie"

    kode: str = _text()
    nama: str = _text()
    nama_pendek: str = _text()
    kepala: str | None = _link("pejabat")
    tugas: str = _text()
    """What the section does, Markdown, for Bab I."""
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class Penandatangan(Entity):
    """Who signs which document."""

    KIND: ClassVar[str] = "penandatangan"
    KEY: ClassVar[tuple[str, ...]] = ("dokumen",)

    dokumen: str = _choice(
        "kata_pengantar", "surat_pengantar", "pernyataan_reviu", "pengukuran_kinerja"
    )
    pejabat: str | None = _link("pejabat")


@dataclass(frozen=True, slots=True)
class Jenjang(Entity):
    """A level of objectives (such as Sasaran Strategis); any number of them."""

    KIND: ClassVar[str] = "jenjang"

    nama: str = _text()
    urutan: str = _order()


DOKUMEN = ("laporan", "renstra", "perjanjian_kinerja")
"""The documents an objective may belong to; their wordings differ in real reports."""


@dataclass(frozen=True, slots=True)
class Tujuan(Entity):
    """A goal of the plan."""

    KIND: ClassVar[str] = "tujuan"

    kode: str = _text()
    nama: str = _text()
    dokumen: str = _choice("renstra", "laporan", "perjanjian_kinerja")
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class Sasaran(Entity):
    """An objective; induk makes a tree of any depth."""

    KIND: ClassVar[str] = "sasaran"

    dokumen: str = _choice(*DOKUMEN)
    jenjang: str | None = _link("jenjang")
    tujuan: str | None = _link("tujuan")
    induk: str | None = _link("sasaran", cascades=True)
    kode: str = _text()
    nama: str = _text()
    urutan: str = _order()


POLARITAS = ("naik", "turun", "rentang")
"""Higher is better, lower is better, inside a range is best."""


@dataclass(frozen=True, slots=True)
class Indikator(Entity):
    """What the report measures."""

    KIND: ClassVar[str] = "indikator"

    sasaran: str | None = _link("sasaran", cascades=True)
    subsie: str | None = _link("subsie")
    """The section that fills it in; None is the planning officer."""
    kode: str = _text()
    nama: str = _text()
    nama_pendek: str = _text()
    satuan: str = _text("%")
    polaritas: str = _choice(*POLARITAS)
    target: str | None = _figure()
    target_atas: str | None = _figure()
    """Upper bound where polaritas is rentang; target is then the lower one."""
    definisi: str = _text()
    rumus: str = _text()
    sumber_data: str = _text()
    pengisian: str = _choice(*PENGISIAN)
    """By which periode the realisasi is entered where no counted rincian gives it."""
    gabung: str = _choice(*GABUNG)
    """How its periode join."""
    realisasi: str | None = _figure()
    """Typed in for the year; used only where no counted rincian gives a result."""
    realisasi_anggaran: str | None = _figure()
    """Rupiah, typed in where it is known per indikator only; its lines are then not asked for."""
    selesai: int = _flag(default=0)
    bobot: str | None = _figure()
    """Its weight in the weighted mean of capaian; None counts as 1."""
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class NilaiIndikator(Entity):
    """What an indikator reached in one periode, and rupiah spent on it; typed in."""

    KIND: ClassVar[str] = "nilai_indikator"
    KEY: ClassVar[tuple[str, ...]] = ("indikator", "periode")

    indikator: str | None = _link("indikator", cascades=True)
    periode: str = _text()
    realisasi: str | None = _figure()
    realisasi_anggaran: str | None = _figure()


@dataclass(frozen=True, slots=True)
class TargetPeriode(Entity):
    """The target up to a quarter; that of the fourth is the year's and stands in the indikator."""

    KIND: ClassVar[str] = "target_periode"
    KEY: ClassVar[tuple[str, ...]] = ("indikator", "periode")

    indikator: str | None = _link("indikator", cascades=True)
    periode: str = _text()
    target: str | None = _figure()
    target_atas: str | None = _figure()


@dataclass(frozen=True, slots=True)
class TutupPeriode(Entity):
    """A quarter that is closed: its figures, and those of the quarters before, stay as they are."""

    KIND: ClassVar[str] = "tutup_periode"
    KEY: ClassVar[tuple[str, ...]] = ("periode",)

    periode: str = _text()
    tanggal: str | None = _date()


@dataclass(frozen=True, slots=True)
class IndikatorRenstra(Entity):
    """An indikator of the strategic plan."""

    KIND: ClassVar[str] = "indikator_renstra"

    sasaran: str | None = _link("sasaran", cascades=True)
    kode: str = _text()
    nama: str = _text()
    satuan: str = _text("%")
    polaritas: str = _choice(*POLARITAS)
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class TargetRenstra(Entity):
    """The plan's target of one year."""

    KIND: ClassVar[str] = "target_renstra"
    KEY: ClassVar[tuple[str, ...]] = ("indikator_renstra", "tahun")

    indikator_renstra: str | None = _link("indikator_renstra", cascades=True)
    tahun: int = _year()
    target: str | None = _figure()
    target_atas: str | None = _figure()


@dataclass(frozen=True, slots=True)
class TautanRenstra(Entity):
    """A link between an indikator and an indikator of the plan."""

    KIND: ClassVar[str] = "tautan_renstra"
    KEY: ClassVar[tuple[str, ...]] = ("indikator", "indikator_renstra")

    indikator: str | None = _link("indikator", cascades=True)
    indikator_renstra: str | None = _link("indikator_renstra", cascades=True)


@dataclass(frozen=True, slots=True)
class PerjanjianKinerja(Entity):
    """One version of the performance agreement."""

    KIND: ClassVar[str] = "perjanjian_kinerja"

    versi: str = _choice("awal", "perubahan")
    nomor: str = _text()
    tanggal: str | None = _date()
    kota: str = _text()
    pihak_pertama: str | None = _link("pejabat")
    pihak_kedua: str | None = _link("pejabat")
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class Butir(Entity):
    """A row of the agreement: an indikator with its target."""

    KIND: ClassVar[str] = "butir"

    perjanjian_kinerja: str | None = _link("perjanjian_kinerja", cascades=True)
    sasaran: str | None = _link("sasaran")
    kode: str = _text()
    nama: str = _text()
    satuan: str = _text("%")
    target: str | None = _figure()
    target_atas: str | None = _figure()
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class TautanButir(Entity):
    """A link between an indikator and a row of the agreement."""

    KIND: ClassVar[str] = "tautan_butir"
    KEY: ClassVar[tuple[str, ...]] = ("indikator", "butir")

    indikator: str | None = _link("indikator", cascades=True)
    butir: str | None = _link("butir", cascades=True)


CARA = (
    "rata_rata_persentase",
    "jumlah_per_jumlah",
    "rata_rata_realisasi",
    "jumlah",
    "baris_terakhir",
    "diketik",
    "rata_rata_berbobot",
)
"""Mean of row percentages, sum over sum, mean of realisasi, sum, last row, typed in, weighted mean
of row percentages."""


@dataclass(frozen=True, slots=True)
class Rincian(Entity):
    """A detail table under an indikator; its headings are data."""

    KIND: ClassVar[str] = "rincian"

    indikator: str | None = _link("indikator", cascades=True)
    judul: str = _text()
    kolom_kelompok: str = _text()
    kolom_uraian: str = _text("Uraian")
    kolom_pembanding: str = _text("Target")
    kolom_realisasi: str = _text("Realisasi")
    pengisian: str = _choice(*PENGISIAN)
    """By which periode its rows are entered."""
    gabung_pembanding: str = _choice(*GABUNG)
    gabung_realisasi: str = _choice(*GABUNG)
    """How the periode of each column join."""
    gabung_baris: str = _choice("kolom", "persentase")
    """Whether the percentage of a row is that of its joined columns, or the mean of those of its
    periode."""
    cara: str = _choice(*CARA)
    hasil: str | None = _figure()
    """The result where cara is diketik."""
    satuan: str = _text("%")
    """Unit of the result."""
    dihitung: int = _flag(default=1)
    """Whether the result counts for the indikator (ikut dihitung)."""
    kaki_jumlah: int = _flag(default=0)
    kaki_rata_rata: int = _flag(default=0)
    keterangan: str = _text()
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class Pemakaian(Entity):
    """A rincian that serves a further indikator, under headings of its own (empty: the same)."""

    KIND: ClassVar[str] = "pemakaian"
    KEY: ClassVar[tuple[str, ...]] = ("rincian", "indikator")

    rincian: str | None = _link("rincian", cascades=True)
    indikator: str | None = _link("indikator", cascades=True)
    judul: str = _text()
    kolom_pembanding: str = _text()
    kolom_realisasi: str = _text()
    dihitung: int = _flag(default=1)
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class Baris(Entity):
    """A row of a rincian; its figures are in `nilai`."""

    KIND: ClassVar[str] = "baris"

    rincian: str | None = _link("rincian", cascades=True)
    kelompok: str = _text()
    uraian: str = _text()
    satuan: str = _text()
    polaritas: str = _choice("", *POLARITAS)
    """Empty: the percentage is the plain ratio, as with naik."""
    dihitung: int = _flag(default=1)
    bobot: str | None = _figure()
    """Its weight where the cara weighs rows; its share is bobot over the sum. None counts as 1; the
    realisasi of a row with "-" is taken off the result (such as dispensasi)."""
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class NilaiBaris(Entity):
    """The figures of a row in one periode: the year, a quarter or a month."""

    KIND: ClassVar[str] = "nilai_baris"
    KEY: ClassVar[tuple[str, ...]] = ("baris", "periode")

    baris: str | None = _link("baris", cascades=True)
    periode: str = _text()
    pembanding: str | None = _figure()
    realisasi: str | None = _figure()


@dataclass(frozen=True, slots=True)
class Kegiatan(Entity):
    """A budget line, a tree (kegiatan, output); pagu in rupiah after all revisions."""

    KIND: ClassVar[str] = "kegiatan"

    induk: str | None = _link("kegiatan", cascades=True)
    subsie: str | None = _link("subsie")
    kode: str = _text()
    nama: str = _text()
    jenis: str = _choice("kegiatan", "keluaran")
    pagu: str | None = _figure()
    """Rupiah; of a line with children, the sum of theirs where None."""
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class Alokasi(Entity):
    """The part of a kegiatan that serves an indikator, or none (indikator None)."""

    KIND: ClassVar[str] = "alokasi"
    KEY: ClassVar[tuple[str, ...]] = ("kegiatan", "indikator")

    kegiatan: str | None = _link("kegiatan", cascades=True)
    indikator: str | None = _link("indikator", cascades=True)
    pagu: str | None = _figure()


@dataclass(frozen=True, slots=True)
class NilaiAlokasi(Entity):
    """The realisasi of an alokasi in one periode, in rupiah."""

    KIND: ClassVar[str] = "nilai_alokasi"
    KEY: ClassVar[tuple[str, ...]] = ("alokasi", "periode")

    alokasi: str | None = _link("alokasi", cascades=True)
    periode: str = _text()
    realisasi: str | None = _figure()


JENIS_BELANJA = ("51", "52", "53", "57")
"""Belanja pegawai, barang, modal, bantuan sosial (the account's first two digits)."""


@dataclass(frozen=True, slots=True)
class RevisiPagu(Entity):
    """A revision of the pagu: a signed amount in rupiah, of one kegiatan or of the whole (None)."""

    KIND: ClassVar[str] = "revisi_pagu"

    tanggal: str | None = _date()
    kegiatan: str | None = _link("kegiatan")
    jenis_belanja: str = _choice("", *JENIS_BELANJA)
    """The belanja of that kegiatan it changes; empty where it names none."""
    jumlah: str | None = _figure()
    alasan: str = _text()
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class CapaianLalu(Entity):
    """Target and realisasi of an earlier year."""

    KIND: ClassVar[str] = "capaian_lalu"
    KEY: ClassVar[tuple[str, ...]] = ("indikator", "tahun")

    indikator: str | None = _link("indikator", cascades=True)
    tahun: int = _year()
    target: str | None = _figure()
    realisasi: str | None = _figure()


@dataclass(frozen=True, slots=True)
class Standar(Entity):
    """The national standard of an indikator, if there is one."""

    KIND: ClassVar[str] = "standar"
    KEY: ClassVar[tuple[str, ...]] = ("indikator",)

    indikator: str | None = _link("indikator", cascades=True)
    nilai: str | None = _figure()
    sumber: str = _text()


@dataclass(frozen=True, slots=True)
class Tabel(Entity):
    """A free table of a chapter (staff, inmates)."""

    KIND: ClassVar[str] = "tabel"

    tempat: str = _text()
    judul: str = _text()
    sumber: str = _text()
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class KolomTabel(Entity):
    """A column of a free table."""

    KIND: ClassVar[str] = "kolom_tabel"

    tabel: str | None = _link("tabel", cascades=True)
    judul: str = _text()
    jenis: str = _choice("teks", "angka")
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class BarisTabel(Entity):
    """A row of a free table."""

    KIND: ClassVar[str] = "baris_tabel"

    tabel: str | None = _link("tabel", cascades=True)
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class SelTabel(Entity):
    """A cell of a free table; a figure is canonical digits in `angka`, words are in `isi`."""

    KIND: ClassVar[str] = "sel_tabel"
    KEY: ClassVar[tuple[str, ...]] = ("baris_tabel", "kolom_tabel")

    baris_tabel: str | None = _link("baris_tabel", cascades=True)
    kolom_tabel: str | None = _link("kolom_tabel", cascades=True)
    isi: str = _text()
    angka: str | None = _figure()


@dataclass(frozen=True, slots=True)
class Narasi(Entity):
    """Markdown by place: a section of a chapter (no indikator) or an aspect of an indikator."""

    KIND: ClassVar[str] = "narasi"
    KEY: ClassVar[tuple[str, ...]] = ("indikator", "tempat")

    indikator: str | None = _link("indikator", cascades=True)
    tempat: str = _text()
    """Code of a chapter's section, or an aspect: analisis, kendala, tindak_lanjut, program, ..."""
    teks: str = _text(longest=LONGEST_TEKS)
    selesai: int = _flag(default=0)


@dataclass(frozen=True, slots=True)
class NarasiPeriode(Entity):
    """Markdown of one periode: an aspect of an indikator, or a text of the interim report."""

    KIND: ClassVar[str] = "narasi_periode"
    KEY: ClassVar[tuple[str, ...]] = ("indikator", "tempat", "periode")

    indikator: str | None = _link("indikator", cascades=True)
    tempat: str = _text()
    periode: str = _text()
    teks: str = _text(longest=LONGEST_TEKS)
    selesai: int = _flag(default=0)


@dataclass(frozen=True, slots=True)
class Kendala(Entity):
    """What stood in the way of an indikator in a periode, and what is done about it."""

    KIND: ClassVar[str] = "kendala"

    indikator: str | None = _link("indikator", cascades=True)
    periode: str = _text()
    uraian: str = _text()
    tindak_lanjut: str = _text()
    penanggung_jawab: str = _text()
    waktu: str = _when()
    """Until when; empty where not yet said."""
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class Aksi(Entity):
    """A step of the action plan under an indikator; its status is computed."""

    KIND: ClassVar[str] = "aksi"

    indikator: str | None = _link("indikator", cascades=True)
    uraian: str = _text()
    keluaran: str = _text()
    satuan: str = _text()
    penanggung_jawab: str = _text()
    gabung: str = _choice(*GABUNG)
    """How its quarters join."""
    asal: str = _text()
    """The tindak lanjut of last year's report that it carries out; empty where it is new."""
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class NilaiAksi(Entity):
    """Of a step in one quarter: what is planned, what was done, and why it is late."""

    KIND: ClassVar[str] = "nilai_aksi"
    KEY: ClassVar[tuple[str, ...]] = ("aksi", "periode")

    aksi: str | None = _link("aksi", cascades=True)
    periode: str = _text()
    target: str | None = _figure()
    realisasi: str | None = _figure()
    alasan: str = _text()


@dataclass(frozen=True, slots=True)
class Bukti(Entity):
    """Evidence for an indikator, a step or a kegiatan in a periode: a file, a link, or a place."""

    KIND: ClassVar[str] = "bukti"

    indikator: str | None = _link("indikator", cascades=True)
    aksi: str | None = _link("aksi", cascades=True)
    kegiatan: str | None = _link("kegiatan", cascades=True)
    periode: str = _text()
    uraian: str = _text()
    """What it shows."""
    nama: str = _text()
    """The file name it came from."""
    berkas: str | None = _hash()
    laman: str = _text()
    """The address on a network where it is."""
    tempat: str = _text()
    """Where the original is kept."""
    wajib: int = _flag(default=0)
    """Asked for by the planning officer."""
    dicetak: int = _flag(default=0)
    """Whether it goes into Lampiran."""
    urutan: str = _order()


JENIS_KOMENTAR = ("catatan", "jawaban", "selesai", "tarik", "kembali")
"""A note; an answer to one; that it is settled; that it is withdrawn; that a part is returned."""


@dataclass(frozen=True, slots=True)
class Komentar(Entity):
    """What somebody says of an indikator, a row or a cell; never changed or deleted, only answered.

    No column is a link: it stays where what it speaks of goes, and conflicts with nothing.
    """

    KIND: ClassVar[str] = "komentar"

    sisi: str = _text()
    """Id of the section that says it; empty: the planning officer."""
    induk: str = _text()
    """Id of the note that this answers, settles or withdraws; empty where it begins."""
    alamat: str = _text()
    """What it speaks of: the address of a cell, a row, an indikator, or (`kembali`) a section."""
    indikator: str = _text()
    """Id of the indikator that belonged to; empty where there is none."""
    tempat: str = _text()
    """What the place was called then."""
    isian: str = _text()
    """What the cell showed then; empty where it speaks of no cell."""
    jenis: str = _choice(*JENIS_KOMENTAR)
    teks: str = _text()
    tenggat: str | None = _date()
    """By when a returned part is awaited."""
    oleh: str = _text()
    waktu: str = _text()
    """ISO date and time, as in the jurnal."""


@dataclass(frozen=True, slots=True)
class Belanja(Entity):
    """A kegiatan's budget by jenis and sumber dana, in rupiah."""

    KIND: ClassVar[str] = "belanja"

    kegiatan: str | None = _link("kegiatan", cascades=True)
    jenis: str = _choice(*JENIS_BELANJA)
    sumber_dana: str = _text()
    pagu_awal: str | None = _figure()
    blokir: str | None = _figure()
    pagu: str | None = _figure()
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class NilaiBelanja(Entity):
    """The realisasi of a line of belanja in one periode, in rupiah."""

    KIND: ClassVar[str] = "nilai_belanja"
    KEY: ClassVar[tuple[str, ...]] = ("belanja", "periode")

    belanja: str | None = _link("belanja", cascades=True)
    periode: str = _text()
    realisasi: str | None = _figure()


@dataclass(frozen=True, slots=True)
class Edisi(Entity):
    """A locking of the report: what was signed, when and by whom."""

    KIND: ClassVar[str] = "edisi"
    KEY: ClassVar[tuple[str, ...]] = ("nomor",)

    nomor: int = _count(1, 1000)
    tanggal: str | None = _date()
    periode: str = _text()
    sidik: str = _text()
    """sha256 of what `data` prints, without editions and notes."""
    penandatangan: str = _text()
    alasan: str = _text()
    """Why the edition before was opened again; empty in the first."""


@dataclass(frozen=True, slots=True)
class Gambar(Entity):
    """A picture with its caption, under an indikator or in a chapter's section."""

    KIND: ClassVar[str] = "gambar"

    indikator: str | None = _link("indikator", cascades=True)
    tempat: str = _text()
    keterangan: str = _text()
    nama: str = _text()
    """The file name it came from."""
    berkas: str | None = _hash()
    lebar: int = _count(1, 100, default=100)
    """Width in percent of the text width."""
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class Lampiran(Entity):
    """A scanned PDF appended to the report."""

    KIND: ClassVar[str] = "lampiran"

    indikator: str | None = _link("indikator", cascades=True)
    judul: str = _text()
    nama: str = _text()
    berkas: str | None = _hash()
    urutan: str = _order()


@dataclass(frozen=True, slots=True)
class SuratPengantar(Entity):
    """The covering letter, one row."""

    KIND: ClassVar[str] = "surat_pengantar"

    nomor: str = _text()
    tanggal: str | None = _date()
    kota: str = _text()
    kepada: str = _text()
    tempat_tujuan: str = _text()
    jenis: str = _text()
    banyaknya: str = _text()
    keterangan: str = _text()


@dataclass(frozen=True, slots=True)
class Pengaturan(Entity):
    """A setting that differs from its default; keys and defaults stand in `domain.pengaturan`."""

    KIND: ClassVar[str] = "pengaturan"
    KEY: ClassVar[tuple[str, ...]] = ("nama",)

    nama: str = _text()
    isi: str = _text(longest=LONGEST_ISI)


@dataclass(frozen=True, slots=True)
class Pengesampingan(Entity):
    """A finding set aside with a reason."""

    KIND: ClassVar[str] = "pengesampingan"
    KEY: ClassVar[tuple[str, ...]] = ("kode", "lokasi")

    kode: str = _text()
    lokasi: str = _text()
    alasan: str = _text()


ENTITIES: tuple[type[Entity], ...] = (
    DataLaporan,
    Satker,
    Pejabat,
    Subsie,
    Penandatangan,
    Jenjang,
    Tujuan,
    Sasaran,
    Indikator,
    NilaiIndikator,
    TargetPeriode,
    TutupPeriode,
    IndikatorRenstra,
    TargetRenstra,
    TautanRenstra,
    PerjanjianKinerja,
    Butir,
    TautanButir,
    Rincian,
    Pemakaian,
    Baris,
    NilaiBaris,
    Kegiatan,
    Alokasi,
    NilaiAlokasi,
    RevisiPagu,
    CapaianLalu,
    Standar,
    Tabel,
    KolomTabel,
    BarisTabel,
    SelTabel,
    Narasi,
    NarasiPeriode,
    Kendala,
    Aksi,
    NilaiAksi,
    Bukti,
    Komentar,
    Belanja,
    NilaiBelanja,
    Edisi,
    Gambar,
    Lampiran,
    SuratPengantar,
    Pengaturan,
    Pengesampingan,
)
"""Every kind, parents before children."""

APPEND_ONLY: frozenset[type[Entity]] = frozenset({Komentar, Edisi})
"""Kinds whose rows are never changed or deleted once they are there."""

KINDS: dict[str, type[Entity]] = {kind.KIND: kind for kind in ENTITIES}


def _described(item: Field[Any]) -> Column:
    meta, default = item.metadata, cast("CellValue", item.default)
    return Column(
        item.name,
        meta["kind"],
        meta.get("reference"),
        meta.get("cascades", False),
        meta.get("choices", ()),
        default,
        meta.get("span", (0, 0)),
    )


_COLUMNS = {
    kind: {item.name: _described(item) for item in fields(kind) if item.name != "id"}
    for kind in ENTITIES
}


def columns(kind: type[Entity]) -> tuple[Column, ...]:
    """The columns of a kind in order, without its id."""
    return tuple(_COLUMNS[kind].values())


def column(kind: type[Entity], name: str) -> Column:
    """One column by name; KeyError if the kind has none such."""
    return _COLUMNS[kind][name]


@cache
def links_to(reference: str) -> tuple[tuple[type[Entity], Column], ...]:
    """Every (kind, column) that may point to rows of the kind named."""
    return tuple(
        (kind, item) for kind in ENTITIES for item in columns(kind) if item.reference == reference
    )


def new_id() -> str:
    """A permanent id for a row without natural key."""
    import uuid

    return str(uuid.uuid4())


def keyed_id(ruang: str, kind: type[Entity], *key: CellValue) -> str:
    """The id of a row with natural key: the same in every file of one report and its successors."""
    text = "\x1f".join([kind.KIND, *("" if part is None else str(part) for part in key)])
    return _id_of(ruang, text)


@lru_cache(maxsize=65_536)
def _id_of(ruang: str, key: str) -> str:
    import uuid

    return str(uuid.uuid5(uuid.UUID(ruang), key))
