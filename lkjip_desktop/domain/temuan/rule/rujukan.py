"""Rujukan dan hitungan: cells that lead nowhere, and figures no formula can take as they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.masalah import Masalah, MasalahKind
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Baris,
    Butir,
    CapaianLalu,
    Entity,
    Indikator,
    IndikatorRenstra,
    NilaiAlokasi,
    NilaiBaris,
    NilaiIndikator,
    SelTabel,
    Standar,
    TargetRenstra,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan, figure_columns
from lkjip_desktop.domain.model.waktu import periode_words
from lkjip_desktop.domain.number.figure import Nilai, entered_decimals, format_rupiah
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, rules_of
from lkjip_desktop.domain.temuan.remedy import stray_row
from lkjip_desktop.domain.temuan.rule.naskah import angka_hidup
from lkjip_desktop.domain.temuan.wording import call, listed, measured, shown

_G, _P, _C = Severity.GALAT, Severity.PERINGATAN, Severity.CATATAN

HILANG: Final = FindingRule("RUJ-01", _G, "Rujukan menunjuk isian yang sudah tidak ada.")
MELINGKAR: Final = FindingRule("RUJ-02", _G, "Rujukan berputar kembali ke isian itu sendiri.")
BUKAN_ANGKA: Final = FindingRule(
    "RUJ-03", _G, "Isian angka, atau isian yang dirujuknya, bukan angka."
)
PEMBANDING_NOL: Final = FindingRule(
    "HIT-01", _G, "Pembanding 0 tetapi ada realisasinya; baris itu tidak ikut dihitung."
)
PEMBANDING_NEGATIF: Final = FindingRule("HIT-02", _G, "Pembanding di bawah 0.")
TANPA_PEMBANDING: Final = FindingRule(
    "HIT-03",
    _P,
    "Ada realisasi, tetapi pembandingnya tidak berlaku; baris itu tidak ikut dihitung.",
)
TARGET_NOL: Final = FindingRule("HIT-04", _C, "Target 0 terlampaui, sehingga capaiannya 0.")
TARGET_NEGATIF: Final = FindingRule("HIT-05", _G, "Target di bawah 0 tidak mempunyai capaian.")
RENTANG: Final = FindingRule("HIT-06", _G, "Batas atas target lebih kecil daripada batas bawahnya.")
BAGI_NOL: Final = FindingRule("HIT-07", _P, "Realisasi 0 menjadi pembagi dalam rumus capaian.")
PERIODE_GANDA: Final = FindingRule(
    "HIT-08",
    _G,
    "Ada angka pada periode yang bukan cara pengisiannya; angka itu tidak dihitung.",
    remedy=stray_row,
)
PERIODE_LAIN: Final = FindingRule(
    "HIT-09", _P, "Ada angka dari tahun lain; angka itu tidak dipakai.", remedy=stray_row
)
REALISASI_GANDA: Final = FindingRule(
    "HIT-10", _G, "Realisasi diketik padahal sudah dihitung dari tabel; hasil tabel yang dipakai."
)
ANGGARAN_GANDA: Final = FindingRule(
    "HIT-11", _G, "Realisasi anggaran terisi pada indikator dan sekaligus pada alokasinya."
)

ATURAN: Final = {
    MasalahKind.RUJUKAN_HILANG: (
        HILANG, "merujuk isian yang sudah tidak ada; pilih tujuan baru atau ketik angkanya",
    ),
    MasalahKind.RUJUKAN_MELINGKAR: (
        MELINGKAR, "merujuk kembali ke dirinya sendiri; ketik angkanya pada salah satu isian",
    ),
    MasalahKind.BUKAN_ANGKA: (BUKAN_ANGKA, "tidak berisi angka; ketik ulang angkanya"),
    MasalahKind.PEMBANDING_NOL: (
        PEMBANDING_NOL,
        ("mempunyai pembanding 0 tetapi realisasinya {realisasi}, sehingga tidak ikut dihitung; isi"
        " pembandingnya atau perbaiki realisasinya"),
    ),
    MasalahKind.PEMBANDING_NEGATIF: (
        PEMBANDING_NEGATIF, "mempunyai pembanding {pembanding}, di bawah 0; perbaiki angkanya",
    ),
    MasalahKind.TANPA_PEMBANDING: (
        TANPA_PEMBANDING,
        ("mempunyai realisasi {realisasi} tetapi pembandingnya tidak berlaku, sehingga tidak ikut"
        " dihitung; isi pembandingnya, atau tulis - pada realisasinya"),
    ),
    MasalahKind.TARGET_NOL: (
        TARGET_NOL,
        ("mempunyai target 0 yang terlampaui oleh realisasi {realisasi}, sehingga capaiannya 0;"
        " pastikan keduanya benar"),
    ),
    MasalahKind.TARGET_NEGATIF: (
        TARGET_NEGATIF, "mempunyai target {target}, di bawah 0; perbaiki targetnya",
    ),
    MasalahKind.RENTANG_TERBALIK: (
        RENTANG,
        ("mempunyai batas atas target {target_atas} yang lebih kecil daripada batas bawahnya"
        " {target}; perbaiki salah satunya"),
    ),
    MasalahKind.BAGI_NOL: (
        BAGI_NOL,
        ("mempunyai realisasi 0, yang tidak dapat menjadi pembagi target {target}; perbaiki"
        " realisasinya, atau tulis - bila tidak berlaku"),
    ),
    MasalahKind.PERIODE_GANDA: (
        PERIODE_GANDA,
        ("terisi pada {periode}, yang bukan cara pengisiannya, sehingga tidak dihitung; pindahkan"
        " dengan menu Laporan, “Pindahkan angka di luar pengisian”"),
    ),
    MasalahKind.PERIODE_LAIN: (
        PERIODE_LAIN,
        ("memuat angka {periode}, padahal laporan ini tentang tahun {tahun}, sehingga tidak"
        " dipakai; hapus dengan menu Laporan, “Hapus angka di luar pengisian”"),
    ),
    MasalahKind.REALISASI_GANDA: (
        REALISASI_GANDA,
        ("mempunyai realisasi yang diketik{diketik} dan sekaligus dihitung dari tabel{dihitung};"
        " hapus yang diketik"),
    ),
    MasalahKind.ANGGARAN_GANDA: (
        ANGGARAN_GANDA,
        ("mempunyai realisasi anggaran pada indikator{uang} dan sekaligus pada alokasinya{alokasi};"
        " sisakan satu"),
    ),
}  # fmt: skip
"""Every trouble a formula meets, with what is said of its cell."""

TAK_DIHITUNG: Final = frozenset(
    {MasalahKind.PEMBANDING_NOL, MasalahKind.PEMBANDING_NEGATIF, MasalahKind.TANPA_PEMBANDING}
)
"""What leaves a row out does no harm to one that is not counted anyway."""

ELSEWHERE: Final[tuple[type[Entity], ...]] = (TargetRenstra, Butir, CapaianLalu, Standar, SelTabel)
"""Kinds whose figures go into no formula that would complain."""


def of_indikator(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """What the formulas of one indikator met, each cell of a shared table at its owner."""
    hasil = bahan.hasil
    left_out = {
        item for table in hasil.rincian if table.pemakaian is not None for item in table.masalah
    } | set(_harmless(bahan))
    if not hasil.masalah:
        return
    rows, typed, twice = _rows(bahan), _typed(bahan), _twice(bahan, reader)
    for item in hasil.masalah:
        if item not in left_out:
            aturan, words = ATURAN[item.kode]
            row = rows.get(item.lokasi.id)
            name = f"{_cell_words(row, item)} {call(hasil.indikator)}".strip()
            stray = _stray(typed.get(item.lokasi.id), str(bahan.tahun), item, reader)
            told = words.format(**_figures_of(row, hasil), **twice, **stray)
            pesan = f"{name[0].upper()}{name[1:]} {told}."
            kedua = _beside(item, bahan)
            yield aturan.temuan(pesan, item.lokasi, indikator=hasil.indikator, kedua=kedua)


_PAIRED: Final = {
    MasalahKind.PEMBANDING_NOL: ("pembanding", "realisasi"),
    MasalahKind.TANPA_PEMBANDING: ("pembanding", "realisasi"),
    MasalahKind.TARGET_NOL: ("target", "realisasi"),
    MasalahKind.RENTANG_TERBALIK: ("target", "target_atas"),
    MasalahKind.BAGI_NOL: ("target", "realisasi"),
}
"""The columns of a row whose figures are at odds."""


def _beside(item: Masalah, bahan: IndikatorInput) -> Address | None:
    """The other figure of those that are at odds."""
    pair = _PAIRED.get(item.kode, ())
    if item.lokasi.column in pair:
        other = next(name for name in pair if name != item.lokasi.column)
        return Address(item.lokasi.kind, item.lokasi.id, other)
    if item.kode is MasalahKind.ANGGARAN_GANDA:
        spent = (row for rows in bahan.realisasi_alokasi for row in rows if row.realisasi)
        return next((at(row, "realisasi") for row in spent), None)
    counted = [table for table in bahan.hasil.rincian if table.pemakaian is None]
    if item.kode is MasalahKind.REALISASI_GANDA and counted:
        return at(counted[0].rincian)
    return None


def _harmless(bahan: IndikatorInput) -> Iterator[Masalah]:
    for table, _ in bahan.tables():
        for row in table.baris if table.masalah else ():
            if not (table.dihitung and row.dihitung):
                yield from (item for item in row.masalah if item.kode in TAK_DIHITUNG)


def _rows(bahan: IndikatorInput) -> dict[str, BarisResult]:
    """The rows of all tables by the ids of their own and of their figures."""
    return {
        key: row
        for table, values in reversed(list(bahan.tables()))
        for row, figures in zip(table.baris, values, strict=True)
        for key in (row.baris.id, *(figure.id for figure in figures))
    }


def _cell_words(row: BarisResult | None, item: Masalah) -> str:
    kind = item.lokasi.kind
    if kind in {NilaiBaris.KIND, Baris.KIND}:
        return f"baris “{row.baris.uraian}” pada" if row is not None else "satu baris pada"
    if kind == NilaiIndikator.KIND and item.lokasi.column == "realisasi":
        return "realisasi"
    return "" if kind == Indikator.KIND else "anggaran"


def _figures_of(row: BarisResult | None, hasil: IndikatorResult) -> dict[str, str]:
    """The figures that are at odds, by the names under which `ATURAN` speaks of them."""
    satuan = "" if row is not None else hasil.indikator.satuan
    known: dict[str, Nilai] = {
        "target": hasil.target,
        "target_atas": hasil.target_atas,
        "pembanding": row.pembanding if row is not None else None,
        "realisasi": row.realisasi if row is not None else hasil.realisasi,
    }
    return {name: shown(nilai, entered_decimals(nilai), satuan) for name, nilai in known.items()}


def _typed(bahan: IndikatorInput) -> dict[str, NilaiBaris | NilaiAlokasi]:
    """What is typed in rows of tables and of the budget, by its id."""
    tables = (values for _, lines in bahan.tables() for values in lines)
    rows: dict[str, NilaiBaris | NilaiAlokasi] = {x.id: x for values in tables for x in values}
    return rows | {x.id: x for values in bahan.realisasi_alokasi for x in values}


def _stray(
    row: NilaiBaris | NilaiAlokasi | None, tahun: str, item: Masalah, reader: Reader
) -> dict[str, str]:
    """The periode that a figure stands in without being asked for there, and the figure."""
    if row is None:
        of_year = item.lokasi.kind == Indikator.KIND
        other = "periode lain" if item.kode is MasalahKind.PERIODE_GANDA else "tahun lain"
        return {"periode": f"tahun {tahun}" if of_year else other, "tahun": tahun}
    names = [name for name in ("pembanding", "realisasi") if getattr(row, name, None) is not None]
    figures = [reader.read(row, name, []) for name in names]
    told = listed(shown(nilai, entered_decimals(nilai)) for nilai in figures)
    return {"periode": f"{periode_words(row.periode)} ({told})", "tahun": tahun}


def _twice(bahan: IndikatorInput, reader: Reader) -> dict[str, str]:
    """What is typed for the year and what is computed besides, in brackets; "" where unknown."""
    hasil = bahan.hasil
    row, told = hasil.indikator, dict.fromkeys(("diketik", "dihitung", "uang", "alokasi"), "")
    typed, money = (reader.read(row, name, []) for name in ("realisasi", "realisasi_anggaran"))
    if isinstance(typed, Fraction):
        told["diketik"] = f" ({measured(typed, row, bahan.rules)})"
        told["dihitung"] = f" ({measured(hasil.realisasi, row, bahan.rules)})"
    if isinstance(money, Fraction):
        spent = [line.realisasi for line in hasil.alokasi if isinstance(line.realisasi, Fraction)]
        told["uang"] = f" ({format_rupiah(money)})"
        told["alokasi"] = f" ({format_rupiah(sum(spent, NOL))})"
    return told


def of_laporan(laporan: Laporan, figures: Figures, reader: Reader) -> Iterator[Temuan]:
    """The same for the budget of the report and for figures outside every formula."""
    pagu = figures.pagu
    money: list[Masalah] = [*pagu.masalah]
    for hasil in pagu.kegiatan.values():
        money += hasil.masalah
    for line in pagu.tanpa_indikator:
        money += line.masalah
    yield from _told(laporan, money, "Isian anggaran")
    other: list[Masalah] = []
    for kind in ELSEWHERE:
        names = figure_columns(kind)
        for row in laporan.rows(kind).values():
            for name in names:
                reader.read(row, name, other)
    yield from _told(laporan, other, "Isian")


def elsewhere_inputs(laporan: Laporan, figures: Figures) -> object:
    """What `of_laporan` reads."""
    return (figures.pagu, *(laporan.rows(kind) for kind in ELSEWHERE))


def _told(laporan: Laporan, daftar_masalah: Iterable[Masalah], name: str) -> Iterator[Temuan]:
    for item in daftar_masalah:
        aturan, words = ATURAN[item.kode]
        told = words.format_map(defaultdict(str))
        yield aturan.temuan(f"{name}{_of_what(laporan, item)} {told}.", item.lokasi)


def _of_what(laporan: Laporan, item: Masalah) -> str:
    row = laporan.find(KINDS[item.lokasi.kind], item.lokasi.id)
    if isinstance(row, TargetRenstra):
        plan = laporan.find(IndikatorRenstra, row.indikator_renstra)
        return f" target Renstra {plan.kode if plan else ''} tahun {row.tahun}"
    if isinstance(row, Butir):
        return f" target butir perjanjian kinerja {row.kode or row.nama}"
    if isinstance(row, CapaianLalu):
        return f" capaian tahun {row.tahun}"
    return ""


KELUARGA: Final = (
    RuleFamily(
        "RUJ",
        "Rujukan yang rusak",
        rules_of("RUJ", {**vars(angka_hidup), **globals()}),
        of_laporan=(
            OfLaporan(of_laporan, (elsewhere_inputs,)),
            OfLaporan(angka_hidup.of_naskah, ()),
        ),
        concerns=(Concern.CONSISTENCY,),
    ),
    RuleFamily(
        "HIT",
        "Angka yang tidak dapat dihitung",
        rules_of("HIT", globals()),
        (of_indikator,),
        concerns=(Concern.CONSISTENCY,),
    ),
)
