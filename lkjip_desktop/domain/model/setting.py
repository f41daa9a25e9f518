"""Every setting of a report with its default, described once for editor, JSON and validation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Pengaturan
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.domain.number.figure import read_canonical, to_canonical
from lkjip_desktop.domain.number.numeral import RefusedNumber
from lkjip_desktop.domain.record import dataclass

K = TypeVar("K")
V = TypeVar("V")

_SHOWN = 60
"""Characters of a wrong content that stand in the sentence about it."""


class PredikatSign(Enum):
    """The sign a predikat is shown with; any number of bands share these three."""

    DI_BAWAH = "di_bawah"
    MENDEKATI = "mendekati"
    TERCAPAI = "tercapai"


@dataclass(frozen=True, slots=True)
class PredikatBand:
    """A band of capaian: from `mulai` (inclusive; None: the very bottom) up to the next band."""

    nama: str
    mulai: Fraction | None
    tanda: PredikatSign


Predikat: TypeAlias = tuple[PredikatBand, ...]
"""Bands in rising order, the first without a start: half-open intervals without a hole between."""

SettingValue: TypeAlias = bool | int | str | Fraction | frozenset[str] | Predikat


class SettingKind(Enum):
    """What a setting holds; each is stored as text."""

    FLAG = "ya atau tidak"
    COUNT = "bilangan bulat"
    FIGURE = "angka"
    CHOICE = "pilihan"
    SET = "beberapa pilihan"
    """Codes of choices with commas between, in the order of the choices."""
    BANDS = "pita predikat"
    """One band a line: start | name | sign; the start of the first line is empty."""
    LINK = "tautan"
    """The id of a row of the kind in `reference`, or nothing."""


@dataclass(frozen=True, slots=True)
class SettingChoice:
    """One choice of a setting: what is stored and what the editor shows."""

    kode: str
    label: str


@dataclass(frozen=True, slots=True)
class Setting:
    """The description of a setting: its name, its words, what it holds, and its default as text."""

    nama: str
    kelompok: str
    label: str
    kind: SettingKind
    default: str
    choices: tuple[SettingChoice, ...] = ()
    minimum: int = 0
    maximum: int = 0
    reference: str = ""
    keterangan: str = ""

    def read(self, isi: str) -> SettingValue:
        """The value of the stored text; Refusal where it is none of this setting's."""
        match self.kind:
            case SettingKind.FLAG:
                return self._code(isi, ("0", "1")) == "1"
            case SettingKind.COUNT:
                return int(self._number(isi))
            case SettingKind.FIGURE:
                return self._number(isi)
            case SettingKind.CHOICE:
                return self._code(isi, self._codes())
            case SettingKind.SET:
                codes = self._codes()
                return frozenset(self._code(part, codes) for part in isi.split(",") if part)
            case SettingKind.BANDS:
                return read_bands(isi)
            case SettingKind.LINK:
                return isi

    def write(self, value: SettingValue) -> str:
        """The text that `read` turns into this value."""
        if isinstance(value, bool):
            return "1" if value else "0"
        if isinstance(value, frozenset):
            return ",".join(code for code in self._codes() if code in value)
        if isinstance(value, tuple):
            return write_bands(value)
        if isinstance(value, Fraction):
            return to_canonical(value) or ""
        return str(value)

    def _codes(self) -> tuple[str, ...]:
        return tuple(choice.kode for choice in self.choices)

    def _code(self, isi: str, codes: tuple[str, ...]) -> str:
        if isi not in codes:
            raise Refusal(
                f"Pengaturan “{self.label}” tidak mengenal isi “{isi[:_SHOWN]}”; pilih salah satu"
                f" dari: {', '.join(codes)}."
            )
        return isi

    def _number(self, isi: str) -> Fraction:
        value = _digits(isi)
        whole = self.kind is not SettingKind.COUNT or (value is not None and value.denominator == 1)
        if value is None or not whole or not self.minimum <= value <= self.maximum:
            raise Refusal(
                f"Pengaturan “{self.label}” berisi “{isi[:_SHOWN]}”; tulis "
                f"{self.kind.value} dari {self.minimum} sampai {self.maximum}."
            )
        return value


def _digits(text: str) -> Fraction | None:
    try:
        value = read_canonical(text)
    except RefusedNumber:
        return None
    return value if isinstance(value, Fraction) else None


def read_bands(text: str) -> Predikat:
    """Bands from their stored lines; Refusal unless they rise from an open bottom."""
    bands = tuple(_read_band(line) for line in text.split("\n"))
    starts = [band.mulai for band in bands]
    if starts[0] is not None:
        raise Refusal("Pita predikat yang pertama tidak boleh memiliki batas bawah.")
    rising = [start for start in starts[1:] if start is not None]
    if len(rising) != len(starts) - 1 or rising != sorted(set(rising)):
        raise Refusal(
            "Batas bawah pita predikat harus terisi dan terus naik dari pita kedua sampai terakhir."
        )
    return bands


def _read_band(line: str) -> PredikatBand:
    start, _, rest = line.partition("|")
    nama, _, sign = rest.rpartition("|")
    lower = _digits(start) if start else None
    known = {tanda.value: tanda for tanda in PredikatSign}
    if not nama.strip() or "|" in nama or sign not in known or (start and lower is None):
        raise Refusal(
            f"Baris pita predikat “{line}” tidak dapat dibaca; isi batas bawah, nama, dan tandanya."
        )
    return PredikatBand(nama, lower, known[sign])


def write_bands(bands: Predikat) -> str:
    return "\n".join(
        f"{to_canonical(band.mulai) or ''}|{band.nama}|{band.tanda.value}" for band in bands
    )


BAND_SETS = (
    (
        "Tiga tingkat",
        "|Di bawah target|di_bawah\n80|Mendekati target|mendekati\n100|Tercapai|tercapai",
    ),
    ("Tiga warna", "|Merah|di_bawah\n80|Kuning|mendekati\n100|Hijau|tercapai"),
    (
        "Enam tingkat",
        (
            "|Sangat kurang|di_bawah\n50|Kurang|di_bawah\n70|Cukup|mendekati\n"
            "90|Baik|mendekati\n110|Sangat baik|tercapai\n"
            "120|Tidak dapat disimpulkan|tercapai"
        ),
    ),
)
"""Sets of bands in use, offered by the editor: (name, stored lines)."""

_PARTS = (
    SettingChoice("surat_pengantar", "Surat pengantar"),
    SettingChoice("sampul", "Sampul"),
    SettingChoice("kata_pengantar", "Kata pengantar"),
    SettingChoice("pernyataan_reviu", "Pernyataan telah direviu"),
    SettingChoice("ikhtisar_eksekutif", "Ikhtisar eksekutif"),
    SettingChoice("daftar_isi", "Daftar isi"),
    SettingChoice("daftar_tabel", "Daftar tabel"),
    SettingChoice("daftar_gambar", "Daftar gambar"),
    SettingChoice("bab_1", "Bab I Pendahuluan"),
    SettingChoice("bab_2", "Bab II Perencanaan Kinerja"),
    SettingChoice("bab_3", "Bab III Akuntabilitas Kinerja"),
    SettingChoice("bab_4", "Bab IV Penutup"),
    SettingChoice("lampiran_perjanjian_kinerja", "Lampiran perjanjian kinerja"),
    SettingChoice("lampiran_rencana_aksi", "Lampiran rencana aksi"),
    SettingChoice("lampiran_pengukuran_kinerja", "Lampiran pengukuran kinerja"),
    SettingChoice("lampiran_reviu", "Lampiran daftar periksa reviu"),
    SettingChoice("lampiran_perubahan", "Lampiran perubahan sejak edisi sebelumnya"),
    SettingChoice("lampiran_gambar", "Lampiran gambar"),
    SettingChoice("lampiran_bukti", "Lampiran daftar bukti dukung"),
    SettingChoice("lampiran_dokumen", "Lampiran dokumen pindaian dan bukti"),
)


def _with_sections(parts: Sequence[SettingChoice]) -> Iterator[SettingChoice]:
    """Below each chapter the sections of it that an office may do without."""
    for part in parts:
        yield part
        chapter = " ".join(part.label.split()[:2])
        for tempat in NASKAH:
            if tempat.opsional and tempat.bagian == part.kode:
                yield SettingChoice(tempat.kode, f"{tempat.judul} ({chapter})")


BAGIAN_LAPORAN = tuple(_with_sections(_PARTS))
"""Parts of the report that can be switched off, in the order they are printed."""

_HITUNG, _CETAK, _BAGI = "Perhitungan", "Laporan", "Pembagian"

SETTINGS = (
    Setting(
        "desimal", _HITUNG, "Banyak desimal", SettingKind.COUNT, "2", maximum=6,
        keterangan="Berlaku saat angka ditampilkan; perhitungan memakai nilai utuh.",
    ),
    Setting(
        "pembulatan", _HITUNG, "Cara pembulatan", SettingKind.CHOICE, "setengah_ke_atas",
        (
            SettingChoice("setengah_ke_atas", "Setengah dibulatkan ke atas"),
            SettingChoice("potong", "Desimal selebihnya dipotong"),
        ),
    ),
    Setting(
        "rumus_turun", _HITUNG, "Rumus capaian bila makin rendah makin baik", SettingKind.CHOICE,
        "dua_t_kurang_r",
        (
            SettingChoice("dua_t_kurang_r", "(2 × target − realisasi) : target × 100"),
            SettingChoice("t_per_r", "target : realisasi × 100"),
        ),
    ),
    Setting(
        "lantai_nol", _HITUNG, "Capaian negatif dihitung 0", SettingKind.FLAG, "0",
    ),
    Setting(
        "batas_dipakai", _HITUNG, "Capaian yang ditampilkan dibatasi", SettingKind.FLAG, "0",
        keterangan="Capaian asli tetap ditampilkan di samping capaian yang dibatasi.",
    ),
    Setting(
        "batas_capaian", _HITUNG, "Batas atas capaian (%)", SettingKind.FIGURE, "120",
        minimum=100, maximum=1000,
    ),
    Setting(
        "rata_rata_dibatasi", _HITUNG, "Rata-rata memakai capaian yang dibatasi",
        SettingKind.FLAG, "0",
        keterangan="Berlaku hanya bila capaian yang ditampilkan dibatasi.",
    ),
    Setting(
        "rata_rata_berbobot", _HITUNG, "Rata-rata berbobot disajikan di samping rata-rata",
        SettingKind.FLAG, "0",
        keterangan="Bobot diisi pada daftar indikator; yang kosong berbobot 1.",
    ),
    Setting(
        "predikat", _HITUNG, "Predikat capaian", SettingKind.BANDS, BAND_SETS[0][1],
        keterangan="Batas bawah termasuk ke dalam pitanya, batas atas menjadi awal pita berikut.",
    ),
    Setting(
        "efisiensi", _HITUNG, "Metode efisiensi", SettingKind.CHOICE, "capaian_serapan",
        (
            SettingChoice("capaian_serapan", "(1 − serapan : capaian) × 100"),
            SettingChoice(
                "indeks", "Indeks efisiensi: capaian : serapan, tingkat efisiensi: indeks − 1"
            ),
        ),
    ),
    Setting(
        "kertas", _CETAK, "Ukuran kertas", SettingKind.CHOICE, "a4",
        (
            SettingChoice("a4", "A4 (210 × 297 mm)"),
            SettingChoice("f4_215", "F4 (215 × 330 mm)"),
            SettingChoice("f4_210", "F4 (210 × 330 mm)"),
        ),
    ),
    Setting(
        "dupleks", _CETAK, "Cetak bolak-balik", SettingKind.FLAG, "0",
        keterangan="Margin jilid bergantian dan bab dimulai di halaman ganjil.",
    ),
    Setting(
        "perbandingan", _CETAK, "Letak perbandingan kinerja", SettingKind.CHOICE, "indikator",
        (
            SettingChoice("indikator", "Pada setiap indikator"),
            SettingChoice("bab", "Dikumpulkan per jenis perbandingan"),
        ),
    ),
    Setting(
        "teks_triwulan", _CETAK, "Teks triwulan dicetak dalam laporan tahun", SettingKind.FLAG, "1",
        keterangan="Analisis, kendala, dan tindak lanjut triwulan, ditandai triwulannya.",
    ),
    Setting(
        "bagian_mati", _CETAK, "Bagian yang tidak dicetak", SettingKind.SET,
        "pernyataan_reviu,lampiran_reviu", BAGIAN_LAPORAN,
    ),
    Setting(
        "pemilik_realisasi_alokasi", _BAGI, "Pengisi realisasi anggaran per kegiatan",
        SettingKind.CHOICE, "indikator",
        (
            SettingChoice("indikator", "Seksi pemilik indikator"),
            SettingChoice("kegiatan", "Seksi penanggung jawab kegiatan"),
            SettingChoice("subsie", "Satu seksi untuk semua"),
        ),
    ),
    Setting(
        "subsie_realisasi_alokasi", _BAGI, "Seksi pengisi semua realisasi anggaran",
        SettingKind.LINK, "", reference="subsie",
    ),
)  # fmt: skip
"""All settings in the order the editor shows them."""

TERSIMPAN = (
    Setting(
        "rasio_baris", "", "Persentase baris sejak awal perbandingan biasa", SettingKind.FLAG, "0",
    ),
    Setting("terbawa", "", "Isian yang terbawa dari tahun lalu", SettingKind.LINK, ""),
    Setting("angka_terbawa", "", "Angka laporan tahun lalu", SettingKind.LINK, ""),
    Setting("peta_anggaran", "", "Peta kode anggaran ke kegiatan", SettingKind.LINK, ""),
    Setting("satker_anggaran", "", "Kode satker berkas anggaran", SettingKind.LINK, ""),
)  # fmt: skip
"""What a file says of itself, shown in no editor: with which rules its figures were first made,
what it took along from the year before, how budget files were matched, and whose they were."""

SETTING = {setting.nama: setting for setting in (*SETTINGS, *TERSIMPAN)}

DESIMAL_INDIKATOR, TARGET_ATAS_LALU = "desimal", "target_atas_lalu"
SETTING_BARIS = {
    DESIMAL_INDIKATOR: Setting(
        DESIMAL_INDIKATOR, "", "Desimal indikator", SettingKind.COUNT, "", maximum=6,
    ),
    TARGET_ATAS_LALU: Setting(
        TARGET_ATAS_LALU, "", "Target atas tahun lalu", SettingKind.FIGURE, "", maximum=10**15,
    ),
}  # fmt: skip
"""Settings of one row each: their names go on with its id.

"desimal/<indikator>" and "target_atas_lalu/<indikator>/<tahun>".
"""


def setting_of(nama: str) -> Setting | None:
    """The description of a setting by the name it is stored under, None where there is none."""
    kind, slash, row = nama.partition("/")
    return SETTING_BARIS.get(kind) if slash and row else SETTING.get(nama)


def row_setting(kind: str, row: str) -> str:
    """The name under which a setting of one row is stored."""
    return f"{kind}/{row}"


def row_of_setting(nama: str) -> str:
    """Id of the row whose setting this is, "" for one of the whole report."""
    kind, _, rest = nama.partition("/")
    return rest.partition("/")[0] if kind in SETTING_BARIS else ""


def earlier_year(indikator: str, tahun: int) -> str:
    """What the settings of an earlier year's row are named by."""
    return f"{indikator}/{tahun}"


class _Fixed(dict[K, V]):
    """Never changed once it is made, so that it has a hash."""

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))


class PerBaris(_Fixed[str, Any]):
    """Settings of single rows by id."""


class PerNilai(_Fixed[Fraction, int]):
    """Decimals of single figures by their exact value."""


NO_ANGKA: Mapping[Fraction, int] = PerNilai()
"""No figure has decimals of its own."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings in force: one attribute for each of SETTING."""

    desimal: int
    pembulatan: str
    rumus_turun: str
    lantai_nol: bool
    batas_dipakai: bool
    batas_capaian: Fraction
    rata_rata_dibatasi: bool
    rata_rata_berbobot: bool
    predikat: Predikat
    efisiensi: str
    kertas: str
    dupleks: bool
    perbandingan: str
    teks_triwulan: bool
    bagian_mati: frozenset[str]
    pemilik_realisasi_alokasi: str
    subsie_realisasi_alokasi: str
    rasio_baris: bool
    terbawa: str
    """See `domain.model.terbawa`."""
    angka_terbawa: str
    """See `domain.model.terbawa.carried_figures`."""
    peta_anggaran: str
    """Kegiatan by the codes of budget files, see `app.exchange.anggaran.match`."""
    satker_anggaran: str
    desimal_indikator: PerBaris
    """Decimals of an indikator by its id, where they do not follow its satuan."""
    target_atas_lalu: PerBaris
    """Upper bound of an earlier year's target by indikator and year, "<id>/2021"."""
    salah: tuple[str, ...] = ()
    """Ids of `pengaturan` rows that cannot be read; their defaults are in force."""
    desimal_angka: Mapping[Fraction, int] = NO_ANGKA
    """Decimals of single figures of a report, which no one sets; see `domain.display.places`."""

    @property
    def potong(self) -> bool:
        """Whether shown figures are cut off instead of rounded half-up."""
        return self.pembulatan == "potong"

    def prints(self, bagian: str) -> bool:
        """Whether a part of BAGIAN_LAPORAN is printed."""
        return bagian not in self.bagian_mati


def settings(laporan: Laporan) -> Settings:
    """The settings of a report: its `pengaturan` over the defaults; never raises."""
    return _settings(laporan.daftar(Pengaturan))


def reckoning(laporan: Laporan) -> Settings:
    """The settings that figures, and how they are written, rest on; of all others the defaults.

    It stays the same object where another one changes: nothing need be worked out anew.
    """
    return _settings(tuple([row for row in laporan.daftar(Pengaturan) if _counts(row.nama)]))


def _counts(nama: str) -> bool:
    setting = setting_of(nama)
    return setting is not None and (
        setting.kelompok == _HITUNG or setting.nama in {"rasio_baris", DESIMAL_INDIKATOR}
    )


@lru_cache(maxsize=8)
def _settings(daftar_pengaturan: tuple[Pengaturan, ...]) -> Settings:
    values: dict[str, Any] = dict(_DEFAULTS)
    rows: dict[str, PerBaris] = {kind: PerBaris() for kind in SETTING_BARIS}
    wrong = []
    for row in daftar_pengaturan:
        setting = setting_of(row.nama)
        try:
            value = setting.read(row.isi) if setting is not None else None
        except Refusal:
            value = None
        kind, _, reference = row.nama.partition("/")
        if value is None:
            wrong.append(row.id)
        elif reference:
            rows[kind][reference] = value
        else:
            values[row.nama] = value
    values |= {
        "desimal_indikator": rows[DESIMAL_INDIKATOR],
        "target_atas_lalu": rows[TARGET_ATAS_LALU],
    }
    return Settings(**values, salah=tuple(wrong))


_DEFAULTS = {nama: setting.read(setting.default) for nama, setting in SETTING.items()}
DEFAULT_SETTINGS = _settings(())
