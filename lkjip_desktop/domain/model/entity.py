"""The entities of a report as frozen rows; their columns serve store, JSON and merge alike."""

from __future__ import annotations

from dataclasses import fields
from functools import cache, lru_cache
from typing import ClassVar

from lkjip_desktop.domain.model.column import (
    LONGEST_ISI,
    LONGEST_TEKS,
    CellValue,
    Column,
    choice,
    content_hash,
    count,
    date,
    described,
    figure,
    flag,
    link,
    order,
    text,
    when,
    year,
)
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Entity:
    """A row: a permanent id and columns; kode and nama are labels that may change."""

    KIND: ClassVar[str] = ""
    """What file, JSON and addresses call it: `nilai_baris` of `NilaiBaris`, where it says none."""
    KEY: ClassVar[tuple[str, ...]] = ()
    """Columns of the natural key; such a row has id `keyed_id` and its key columns never change."""
    KEY_GREW: ClassVar[bool] = False
    """Whether the last column of the key came later: a row without it keeps the id it had."""

    id: str

    def __init_subclass__(cls) -> None:
        if "KIND" not in cls.__dict__:
            cls.KIND = "".join(f"_{c.lower()}" if c.isupper() else c for c in cls.__name__)[1:]


PENGISIAN = ("tahun", "triwulan", "bulan")
"""By which periode figures are entered: the year, its quarters or its months."""
GABUNG = ("jumlah", "rata_rata", "rata_rata_aktif", "terakhir", "kumulatif")
"""How the periode of a column join: sum, mean, mean of those that had anything, the last one, or
the last one because each figure already holds the earlier ones."""


@dataclass(frozen=True, slots=True)
class DataLaporan(Entity):
    """The report, one row whose id is the `ruang` that JSON and the next year's file keep."""

    KIND: ClassVar[str] = "laporan"

    tahun: int = year()
    renstra_awal: int = year()
    renstra_akhir: int = year()
    pagu_awal: str | None = figure()
    pagu_lalu: str | None = figure()
    """Pagu awal of the year before, in rupiah."""
    terkunci: int = flag(default=0)
    """1 while the report is locked: no entry, and exports bear no DRAF."""
    contoh: int = flag(default=0)
    """1 for a worked example: the window and the reviu say so."""
    pengisian_anggaran: str = choice(*PENGISIAN)
    """By which periode what was spent is entered, for every line of the budget."""


@dataclass(frozen=True, slots=True)
class Satker(Entity):
    """The office and its letterhead, one row."""

    nama: str = text()
    nama_pendek: str = text()
    instansi: str = text()
    """The ministry or body the office belongs to."""
    atasan: str = text()
    """The office it reports to (Kantor Wilayah)."""
    kop: str = text()
    """Letterhead lines, one a line; their number differs by year."""
    alamat: str = text()
    kota: str = text()
    telepon: str = text()
    surel: str = text()
    laman: str = text()
    logo: str | None = content_hash()


@dataclass(frozen=True, slots=True)
class Pejabat(Entity):
    """An official; sebutan is a.n., Plt. or Plh. before the jabatan."""

    nama: str = text()
    nip: str = text()
    pangkat: str = text()
    jabatan: str = text()
    sebutan: str = choice("", "a.n.", "Plt.", "Plh.")
    mulai: str | None = date()
    selesai: str | None = date()
    atasan: str | None = link("pejabat")
    """Whom the organisation chart draws above; None: the head of the office or an outsider."""
    luar: int = flag(default=0)
    """1 for an official of another office (the superior who signs the agreement)."""
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class Subsie(Entity):
    """A section of the office; the tabs of the window are built from these rows."""

    kode: str = text()
    nama: str = text()
    nama_pendek: str = text()
    kepala: str | None = link("pejabat")
    tugas: str = text()
    """What the section does, Markdown, for Bab I."""
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class Penandatangan(Entity):
    """Who signs which document."""

    KEY: ClassVar[tuple[str, ...]] = ("dokumen",)

    dokumen: str = choice(
        "kata_pengantar", "surat_pengantar", "pernyataan_reviu", "pengukuran_kinerja"
    )
    pejabat: str | None = link("pejabat")


@dataclass(frozen=True, slots=True)
class Jenjang(Entity):
    """A level of objectives (such as Sasaran Strategis); any number of them."""

    nama: str = text()
    urutan: str = order()


DOKUMEN = ("laporan", "renstra", "perjanjian_kinerja")
"""The documents an objective may belong to; their wordings differ in real reports."""


@dataclass(frozen=True, slots=True)
class Tujuan(Entity):
    """A goal of the plan."""

    kode: str = text()
    nama: str = text()
    dokumen: str = choice("renstra", "laporan", "perjanjian_kinerja")
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class Sasaran(Entity):
    """An objective; induk makes a tree of any depth."""

    dokumen: str = choice(*DOKUMEN)
    jenjang: str | None = link("jenjang")
    tujuan: str | None = link("tujuan")
    induk: str | None = link("sasaran", cascades=True)
    kode: str = text()
    nama: str = text()
    urutan: str = order()


POLARITAS = ("naik", "turun", "rentang")
"""Higher is better, lower is better, inside a range is best."""


@dataclass(frozen=True, slots=True)
class Indikator(Entity):
    """What the report measures."""

    sasaran: str | None = link("sasaran", cascades=True)
    subsie: str | None = link("subsie")
    """The section that fills it in; None is the planning officer."""
    kode: str = text()
    nama: str = text()
    nama_pendek: str = text()
    satuan: str = text("%")
    polaritas: str = choice(*POLARITAS)
    target: str | None = figure()
    target_atas: str | None = figure()
    """Upper bound where polaritas is rentang; target is then the lower one."""
    definisi: str = text()
    rumus: str = text()
    sumber_data: str = text()
    pengisian: str = choice(*PENGISIAN)
    """By which periode the realisasi is entered where no counted rincian gives it."""
    gabung: str = choice(*GABUNG)
    """How its periode join."""
    realisasi: str | None = figure()
    """Typed in for the year; used only where no counted rincian gives a result."""
    realisasi_anggaran: str | None = figure()
    """Rupiah, typed in where it is known per indikator only; its lines are then not asked for."""
    selesai: int = flag(default=0)
    bobot: str | None = figure(carried=True)
    """Its weight in the weighted mean of capaian; None counts as 1."""
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class NilaiIndikator(Entity):
    """What an indikator reached in one periode, and rupiah spent on it; typed in."""

    KEY: ClassVar[tuple[str, ...]] = ("indikator", "periode")

    indikator: str | None = link("indikator", cascades=True)
    periode: str = text()
    realisasi: str | None = figure()
    realisasi_anggaran: str | None = figure()


@dataclass(frozen=True, slots=True)
class TargetPeriode(Entity):
    """The target up to a quarter; that of the fourth is the year's and stands in the indikator."""

    KEY: ClassVar[tuple[str, ...]] = ("indikator", "periode")

    indikator: str | None = link("indikator", cascades=True)
    periode: str = text()
    target: str | None = figure()
    target_atas: str | None = figure()


@dataclass(frozen=True, slots=True)
class TutupPeriode(Entity):
    """A quarter that is closed: its figures, and those of the quarters before, stay as they are."""

    KEY: ClassVar[tuple[str, ...]] = ("periode",)

    periode: str = text()
    tanggal: str | None = date()


@dataclass(frozen=True, slots=True)
class IndikatorRenstra(Entity):
    """An indikator of the strategic plan."""

    sasaran: str | None = link("sasaran", cascades=True)
    kode: str = text()
    nama: str = text()
    satuan: str = text("%")
    polaritas: str = choice(*POLARITAS)
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class TargetRenstra(Entity):
    """The plan's target of one year."""

    KEY: ClassVar[tuple[str, ...]] = ("indikator_renstra", "tahun")

    indikator_renstra: str | None = link("indikator_renstra", cascades=True)
    tahun: int = year()
    target: str | None = figure()
    target_atas: str | None = figure()


@dataclass(frozen=True, slots=True)
class TautanRenstra(Entity):
    """A link between an indikator and an indikator of the plan."""

    KEY: ClassVar[tuple[str, ...]] = ("indikator", "indikator_renstra")

    indikator: str | None = link("indikator", cascades=True)
    indikator_renstra: str | None = link("indikator_renstra", cascades=True)


@dataclass(frozen=True, slots=True)
class PerjanjianKinerja(Entity):
    """One version of the performance agreement."""

    versi: str = choice("awal", "perubahan")
    nomor: str = text()
    tanggal: str | None = date()
    kota: str = text()
    pihak_pertama: str | None = link("pejabat")
    pihak_kedua: str | None = link("pejabat")
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class Butir(Entity):
    """A row of the agreement: an indikator with its target."""

    perjanjian_kinerja: str | None = link("perjanjian_kinerja", cascades=True)
    sasaran: str | None = link("sasaran")
    kode: str = text()
    nama: str = text()
    satuan: str = text("%")
    target: str | None = figure()
    target_atas: str | None = figure()
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class TautanButir(Entity):
    """A link between an indikator and a row of the agreement."""

    KEY: ClassVar[tuple[str, ...]] = ("indikator", "butir")

    indikator: str | None = link("indikator", cascades=True)
    butir: str | None = link("butir", cascades=True)


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

    indikator: str | None = link("indikator", cascades=True)
    judul: str = text()
    kolom_kelompok: str = text()
    kolom_uraian: str = text("Uraian")
    kolom_pembanding: str = text("Target")
    kolom_realisasi: str = text("Realisasi")
    pengisian: str = choice(*PENGISIAN)
    """By which periode its rows are entered."""
    gabung_pembanding: str = choice(*GABUNG)
    gabung_realisasi: str = choice(*GABUNG)
    """How the periode of each column join."""
    gabung_baris: str = choice("kolom", "persentase")
    """Whether the percentage of a row is that of its joined columns, or the mean of those of its
    periode."""
    cara: str = choice(*CARA)
    hasil: str | None = figure()
    """The result where cara is diketik."""
    satuan: str = text("%")
    """Unit of the result."""
    dihitung: int = flag(default=1)
    """Whether the result counts for the indikator (ikut dihitung)."""
    kaki_jumlah: int = flag(default=0)
    kaki_rata_rata: int = flag(default=0)
    keterangan: str = text()
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class Pemakaian(Entity):
    """A rincian that serves a further indikator, under headings of its own (empty: the same)."""

    KEY: ClassVar[tuple[str, ...]] = ("rincian", "indikator")

    rincian: str | None = link("rincian", cascades=True)
    indikator: str | None = link("indikator", cascades=True)
    judul: str = text()
    kolom_pembanding: str = text()
    kolom_realisasi: str = text()
    dihitung: int = flag(default=1)
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class Baris(Entity):
    """A row of a rincian; its figures are in `nilai`."""

    rincian: str | None = link("rincian", cascades=True)
    kelompok: str = text()
    uraian: str = text()
    satuan: str = text()
    polaritas: str = choice("", *POLARITAS)
    """Empty: the percentage is the plain ratio, as with naik."""
    dihitung: int = flag(default=1)
    bobot: str | None = figure(carried=True)
    """Its weight where the cara weighs rows; its share is bobot over the sum. None counts as 1; the
    realisasi of a row with "-" is taken off the result (such as dispensasi)."""
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class NilaiBaris(Entity):
    """The figures of a row in one periode: the year, a quarter or a month."""

    KEY: ClassVar[tuple[str, ...]] = ("baris", "periode")

    baris: str | None = link("baris", cascades=True)
    periode: str = text()
    pembanding: str | None = figure()
    realisasi: str | None = figure()


@dataclass(frozen=True, slots=True)
class Kegiatan(Entity):
    """A budget line, a tree (kegiatan, output); pagu in rupiah after all revisions."""

    induk: str | None = link("kegiatan", cascades=True)
    subsie: str | None = link("subsie")
    kode: str = text()
    nama: str = text()
    jenis: str = choice("kegiatan", "keluaran")
    pagu: str | None = figure()
    """Rupiah; of a line with children, the sum of theirs where None."""
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class Alokasi(Entity):
    """The part of a kegiatan that serves an indikator, or none (indikator None)."""

    KEY: ClassVar[tuple[str, ...]] = ("kegiatan", "indikator")

    kegiatan: str | None = link("kegiatan", cascades=True)
    indikator: str | None = link("indikator", cascades=True)
    pagu: str | None = figure()


@dataclass(frozen=True, slots=True)
class NilaiAlokasi(Entity):
    """The realisasi of an alokasi in one periode, in rupiah."""

    KEY: ClassVar[tuple[str, ...]] = ("alokasi", "periode")

    alokasi: str | None = link("alokasi", cascades=True)
    periode: str = text()
    realisasi: str | None = figure()


JENIS_BELANJA = ("51", "52", "53", "57")
"""Belanja pegawai, barang, modal, bantuan sosial (the account's first two digits)."""


@dataclass(frozen=True, slots=True)
class RevisiPagu(Entity):
    """A revision of the pagu: a signed amount in rupiah, of one kegiatan or of the whole (None)."""

    tanggal: str | None = date()
    kegiatan: str | None = link("kegiatan")
    jenis_belanja: str = choice("", *JENIS_BELANJA)
    """The belanja of that kegiatan it changes; empty where it names none."""
    jumlah: str | None = figure()
    alasan: str = text()
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class CapaianLalu(Entity):
    """Target and realisasi of an earlier year."""

    KEY: ClassVar[tuple[str, ...]] = ("indikator", "tahun")

    indikator: str | None = link("indikator", cascades=True)
    tahun: int = year()
    target: str | None = figure()
    realisasi: str | None = figure()


@dataclass(frozen=True, slots=True)
class Standar(Entity):
    """The national standard of an indikator, if there is one."""

    KEY: ClassVar[tuple[str, ...]] = ("indikator",)

    indikator: str | None = link("indikator", cascades=True)
    nilai: str | None = figure()
    sumber: str = text()


@dataclass(frozen=True, slots=True)
class Tabel(Entity):
    """A free table of a chapter (staff, inmates)."""

    tempat: str = text()
    judul: str = text()
    sumber: str = text()
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class KolomTabel(Entity):
    """A column of a free table."""

    tabel: str | None = link("tabel", cascades=True)
    judul: str = text()
    jenis: str = choice("teks", "angka")
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class BarisTabel(Entity):
    """A row of a free table."""

    tabel: str | None = link("tabel", cascades=True)
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class SelTabel(Entity):
    """A cell of a free table; a figure is canonical digits in `angka`, words are in `isi`."""

    KEY: ClassVar[tuple[str, ...]] = ("baris_tabel", "kolom_tabel")

    baris_tabel: str | None = link("baris_tabel", cascades=True)
    kolom_tabel: str | None = link("kolom_tabel", cascades=True)
    isi: str = text()
    angka: str | None = figure()


@dataclass(frozen=True, slots=True)
class Narasi(Entity):
    """Markdown by place: a section of a chapter (no indikator) or an aspect of an indikator."""

    KEY: ClassVar[tuple[str, ...]] = ("indikator", "tempat")

    indikator: str | None = link("indikator", cascades=True)
    tempat: str = text()
    """Code of a chapter's section, or an aspect: analisis, kendala, tindak_lanjut, program, ..."""
    teks: str = text(longest=LONGEST_TEKS)
    selesai: int = flag(default=0)


@dataclass(frozen=True, slots=True)
class NarasiPeriode(Entity):
    """Markdown of one periode: an aspect of an indikator, or a text of the interim report."""

    KEY: ClassVar[tuple[str, ...]] = ("indikator", "tempat", "periode")

    indikator: str | None = link("indikator", cascades=True)
    tempat: str = text()
    periode: str = text()
    teks: str = text(longest=LONGEST_TEKS)
    selesai: int = flag(default=0)


@dataclass(frozen=True, slots=True)
class Kendala(Entity):
    """What stood in the way of an indikator in a periode, and what is done about it."""

    indikator: str | None = link("indikator", cascades=True)
    periode: str = text()
    uraian: str = text()
    tindak_lanjut: str = text()
    penanggung_jawab: str = text()
    waktu: str = when()
    """Until when; empty where not yet said."""
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class Aksi(Entity):
    """A step of the action plan under an indikator; its status is computed."""

    indikator: str | None = link("indikator", cascades=True)
    uraian: str = text()
    keluaran: str = text()
    satuan: str = text()
    penanggung_jawab: str = text()
    gabung: str = choice(*GABUNG)
    """How its quarters join."""
    asal: str = text()
    """The tindak lanjut of last year's report that it carries out; empty where it is new."""
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class NilaiAksi(Entity):
    """Of a step in one quarter: what is planned, what was done, and why it is late."""

    KEY: ClassVar[tuple[str, ...]] = ("aksi", "periode")

    aksi: str | None = link("aksi", cascades=True)
    periode: str = text()
    target: str | None = figure()
    realisasi: str | None = figure()
    alasan: str = text()


@dataclass(frozen=True, slots=True)
class Bukti(Entity):
    """Evidence for an indikator, a step or a kegiatan in a periode: a file, a link, or a place."""

    indikator: str | None = link("indikator", cascades=True)
    aksi: str | None = link("aksi", cascades=True)
    kegiatan: str | None = link("kegiatan", cascades=True)
    periode: str = text()
    uraian: str = text()
    """What it shows."""
    nama: str = text()
    """The file name it came from."""
    berkas: str | None = content_hash()
    laman: str = text()
    """The address on a network where it is."""
    tempat: str = text()
    """Where the original is kept."""
    wajib: int = flag(default=0)
    """Asked for by the planning officer."""
    dicetak: int = flag(default=0)
    """Whether it goes into Lampiran."""
    urutan: str = order()


JENIS_KOMENTAR = ("catatan", "jawaban", "selesai", "tarik", "kembali")
"""A note; an answer to one; that it is settled; that it is withdrawn; that a part is returned."""


@dataclass(frozen=True, slots=True)
class Komentar(Entity):
    """What a user says of an indikator, a row or a cell; never changed or deleted, only answered.

    No column is a link: it stays where what it speaks of goes, and conflicts with nothing.
    """

    sisi: str = text()
    """Id of the section that says it; empty: the planning officer."""
    induk: str = text()
    """Id of the note that this answers, settles or withdraws; empty where it begins."""
    alamat: str = text()
    """What it speaks of: the address of a cell, a row, an indikator, or (`kembali`) a section."""
    indikator: str = text()
    """Id of the indikator that belonged to; empty where there is none."""
    tempat: str = text()
    """What the place was called then."""
    isian: str = text()
    """What the cell showed then; empty where it speaks of no cell."""
    jenis: str = choice(*JENIS_KOMENTAR)
    teks: str = text()
    tenggat: str | None = date()
    """By when a returned part is awaited."""
    oleh: str = text()
    waktu: str = text()
    """ISO date and time, as in the jurnal."""


@dataclass(frozen=True, slots=True)
class Belanja(Entity):
    """A kegiatan's budget by jenis and sumber dana, in rupiah."""

    kegiatan: str | None = link("kegiatan", cascades=True)
    jenis: str = choice(*JENIS_BELANJA)
    sumber_dana: str = text()
    pagu_awal: str | None = figure()
    blokir: str | None = figure()
    pagu: str | None = figure()
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class NilaiBelanja(Entity):
    """The realisasi of a line of belanja in one periode, in rupiah."""

    KEY: ClassVar[tuple[str, ...]] = ("belanja", "periode")

    belanja: str | None = link("belanja", cascades=True)
    periode: str = text()
    realisasi: str | None = figure()


@dataclass(frozen=True, slots=True)
class Edisi(Entity):
    """A locking of the report: what was signed, when and by whom."""

    KEY: ClassVar[tuple[str, ...]] = ("nomor",)

    nomor: int = count(1, 1000)
    tanggal: str | None = date()
    periode: str = text()
    sidik: str = text()
    """sha256 of what `data` prints, without editions and notes."""
    penandatangan: str = text()
    alasan: str = text()
    """Why the edition before was opened again; empty in the first."""


@dataclass(frozen=True, slots=True)
class Gambar(Entity):
    """A picture with its caption, under an indikator or in a chapter's section."""

    indikator: str | None = link("indikator", cascades=True)
    tempat: str = text()
    keterangan: str = text()
    nama: str = text()
    """The file name it came from."""
    berkas: str | None = content_hash()
    lebar: int = count(1, 100, default=100)
    """Width in percent of the text width."""
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class Lampiran(Entity):
    """A scanned PDF appended to the report."""

    indikator: str | None = link("indikator", cascades=True)
    judul: str = text()
    nama: str = text()
    berkas: str | None = content_hash()
    urutan: str = order()


@dataclass(frozen=True, slots=True)
class SuratPengantar(Entity):
    """The covering letter, one row."""

    nomor: str = text()
    tanggal: str | None = date()
    kota: str = text()
    kepada: str = text()
    tempat_tujuan: str = text()
    jenis: str = text()
    banyaknya: str = text()
    keterangan: str = text()


@dataclass(frozen=True, slots=True)
class Pengaturan(Entity):
    """A setting that differs from its default; `domain.model.setting` has names and defaults."""

    KEY: ClassVar[tuple[str, ...]] = ("nama",)

    nama: str = text()
    isi: str = text(longest=LONGEST_ISI)


@dataclass(frozen=True, slots=True)
class Pengesampingan(Entity):
    """What a rule found in a place and was set aside with a reason.

    `perihal` has a line for each matter; without any, as before version 4, it is all of them.
    """

    KEY: ClassVar[tuple[str, ...]] = ("kode", "lokasi", "perihal")
    KEY_GREW: ClassVar[bool] = True

    kode: str = text()
    lokasi: str = text()
    alasan: str = text()
    perihal: str = text()


ENTITIES: tuple[type[Entity], ...] = tuple(
    kind
    for kind in [*globals().values()]
    if isinstance(kind, type) and issubclass(kind, Entity) and kind is not Entity
)
"""Every kind as it stands above: parents before children."""

APPEND_ONLY: frozenset[type[Entity]] = frozenset({Komentar, Edisi})
"""Kinds whose rows are never changed or deleted once they are there."""

KINDS: dict[str, type[Entity]] = {kind.KIND: kind for kind in ENTITIES}


_COLUMNS = {
    kind: {item.name: described(item) for item in fields(kind) if item.name != "id"}
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
    words = [kind.KIND, *("" if part is None else str(part) for part in key)]
    if kind.KEY_GREW and not words[-1]:
        words.pop()
    return _id_of(ruang, "\x1f".join(words))


@lru_cache(maxsize=65_536)
def _id_of(ruang: str, key: str) -> str:
    """`uuid.uuid5`, whose module asks what machine this is before it can be used."""
    from hashlib import sha1  # with OpenSSL behind it, and not wanted to open a file

    seed = bytes.fromhex(ruang.replace("-", "")) + key.encode()
    made = int.from_bytes(sha1(seed, usedforsecurity=False).digest()[:16])
    made = made & ~(0xF000 << 64 | 0xC000 << 48) | 5 << 76 | 0x8000 << 48
    text = f"{made:032x}"
    return "-".join([text[:8], text[8:12], text[12:16], text[16:20], text[20:]])
