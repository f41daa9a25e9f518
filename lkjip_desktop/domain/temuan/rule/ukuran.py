"""Ukuran yang tidak cocok: one figure on two scales, under a wrong heading, of a wrong sign."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.baris import CARA_REALISASI, BarisResult
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.periode import TRIWULAN
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import NilaiBaris
from lkjip_desktop.domain.model.satuan import can_fall_below_zero, is_index, is_percent
from lkjip_desktop.domain.model.waktu import periode_words
from lkjip_desktop.domain.number.figure import entered_decimals, format_rupiah
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, Values, cell_of
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, rules_of
from lkjip_desktop.domain.temuan.rule.angka import geser, isian, rumus, skala
from lkjip_desktop.domain.temuan.rule.angka.geser import of_baris, of_empat, of_koma, of_lonjakan
from lkjip_desktop.domain.temuan.rule.angka.isian import (
    KUMULATIF,
    MENURUN,
    NEGATIF,
    RUNNING,
    TUMBUH,
    may_pass_hundred,
    of_isian,
    seem_running,
)
from lkjip_desktop.domain.temuan.rule.angka.rumus import (
    of_bobot,
    of_jumlah,
    of_rumus,
    of_satuan,
    weights,
)
from lkjip_desktop.domain.temuan.rule.angka.skala import (
    PECAHAN,
    WHOLE,
    is_hundredth,
    of_column,
    of_minus,
    of_pecahan,
    of_puncak,
    scaled_figures,
)
from lkjip_desktop.domain.temuan.rule.tabel.gabung import of_sepadan
from lkjip_desktop.domain.temuan.wording import alike, call, listed, plain, shown

_P = Severity.PERINGATAN

DI_ATAS_SERATUS: Final = FindingRule(
    "UKUR-02",
    _P,
    "Target suatu persentase melebihi 100 %, padahal bukan persentase kenaikan dan definisinya"
    " tidak menyebut alasannya.",
)
KEPALA: Final = FindingRule(
    "UKUR-03", _P, "Judul kolom tabel tidak cocok dengan isinya, misalnya “Capaian” di atas target."
)

_RESULT: Final = frozenset({"capaian", "hasil", "pencapaian", "realisasi"})
_TARGET: Final = frozenset({"target", "rencana"})
_FILLING: Final = frozenset({"kinerja", "indikator", "tahun", "ini", "laporan"})


def of_indikator(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """What the target and the tables of one indikator cannot mean as they stand."""
    yield from _over_hundred(bahan, reader)
    yield from _running_money(bahan, reader)
    for table, values in bahan.tables():
        yield from _headings(bahan, table, values)
        yield from of_column(bahan, table, values)
        for row, figures in zip(table.baris, values, strict=True):
            if table.dihitung and row.dihitung:
                yield from _below_zero(bahan, table, row, figures, reader)
                if table.rincian.pengisian != "tahun":  # else none of them counts: see HIT-08
                    yield from _cumulative(bahan, table, row, figures, reader)
                    yield from _falling(bahan, table, row, figures, reader)
                yield from _share_of_one(bahan, table, row, figures)


def _over_hundred(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """The first target above 100 %: of the report, else of a year of the plan."""
    row, plan = bahan.hasil.indikator, bahan.terkait.rencana
    if row.polaritas != "naik" or not is_percent(row.satuan):
        return
    places = [("Target", "", at(row, "target"), bahan.hasil.target)]
    if plan is not None and is_percent(plan.indikator.satuan):
        for year in plan.daftar_target:
            planned = reader.read(year, "target", [])
            places.append(("Target Renstra", f" tahun {year.tahun}", at(year, "target"), planned))
    for name, when, lokasi, target in places:
        if isinstance(target, Fraction) and target > SERATUS and not may_pass_hundred(row):
            pesan = (
                f"{name} {call(row)}{when} {shown(target, entered_decimals(target), '%')}, padahal"
                " suatu persentase paling tinggi 100 %; perbaiki targetnya, sebut alasannya dalam"
                " definisi indikator, atau kesampingkan dengan alasan."
            )
            yield DI_ATAS_SERATUS.temuan(pesan, lokasi, indikator=row)
            return


def _headings(
    bahan: IndikatorInput, table: RincianResult, values: tuple[Values, ...]
) -> Iterator[Temuan]:
    compared = any(item.pembanding not in {None, "-"} for row in values for item in row)
    left, right = table.kolom_pembanding.strip(), table.kolom_realisasi.strip()
    columns = (
        (compared and _is_only(left, _RESULT, bahan.tahun), "kolom_pembanding", left, "target"),
        (_is_only(right, _TARGET, bahan.tahun), "kolom_realisasi", right, "realisasi"),
    )
    for wrong, column, heading, holds in columns:
        if wrong:
            name = f"tabel “{table.judul}”" if table.judul else "tabel rincian"
            other = "realisasi" if holds == "target" else "target"
            pesan = (
                f"Kolom {holds} {name} pada {call(bahan.hasil.indikator)} berjudul “{heading}”,"
                f" sebutan untuk kolom {other}; perbaiki judulnya atau tukar isinya."
            )
            yield KEPALA.temuan(pesan, at(table.rincian, column), indikator=bahan.hasil.indikator)
    yield from _score_as_target(bahan, table)


def _score_as_target(bahan: IndikatorInput, table: RincianResult) -> Iterator[Temuan]:
    """The score of an index in the only row of a table, out of what is called its target."""
    row, due = bahan.hasil.indikator, bahan.hasil.target
    rows = [item for item in table.baris if item.masuk]
    head = table.kolom_pembanding.strip()
    if len(rows) != 1 or not is_index(row.satuan) or not _is_only(head, _TARGET, bahan.tahun):
        return
    most, scored = rows[0].pembanding, plain(rows[0].baris.uraian).split()[:1]
    known = isinstance(most, Fraction) and isinstance(due, Fraction)
    if known and most != due and {*scored} & _SCORES:
        places = alike([most, due])
        pesan = (
            f"Kolom “{head}” tabel “{table.judul}” pada {call(row)} berisi"
            f" {shown(most, places)}, sedangkan target {call(row)} {shown(due, places)}; beri"
            " judul menurut isinya, misalnya “Nilai Tertinggi”, atau perbaiki angkanya."
        )
        lokasi = at(table.rincian, "kolom_pembanding")
        yield KEPALA.temuan(pesan, lokasi, indikator=row, kedua=at(row, "target"))


_SCORES: Final = frozenset({"hasil", "indeks", "nilai", "skor"})


def _is_only(heading: str, names: frozenset[str], tahun: int) -> bool:
    """Whether a heading is one of these names, of this year or of none."""
    words = set(plain(heading).split())
    return bool(words & names) and words <= names | _FILLING | {str(tahun)}


def _below_zero(
    bahan: IndikatorInput, table: RincianResult, row: BarisResult, figures: Values, reader: Reader
) -> Iterator[Temuan]:
    satuan = row.baris.satuan or (table.rincian.satuan if _is_result(table) else "")
    told = [(item, reader.read(item, "realisasi", [])) for item in figures]
    below = [(item, value) for item, value in told if isinstance(value, Fraction) and value < NOL]
    if not below or can_fall_below_zero(satuan):
        return
    cell, done = below[0]
    if TUMBUH.isdisjoint(plain(f"{table.kolom_realisasi} {row.baris.uraian}").split()):
        name = table.kolom_realisasi or "Realisasi"
        pesan = (
            f"“{row.baris.uraian}” pada {call(bahan.hasil.indikator)}: {name}"
            f" {shown(done, entered_decimals(done), satuan)}, padahal yang dihitung"
            " banyaknya tidak di bawah 0; perbaiki angkanya."
        )
        yield NEGATIF.temuan(pesan, at(cell, "realisasi"), indikator=bahan.hasil.indikator)


LEAST, MOST = Fraction(1, 2), Fraction(3)
"""What a quarter adds lies between these shares of the first one where quarters were added up."""


def _cumulative(
    bahan: IndikatorInput, table: RincianResult, row: BarisResult, figures: Values, reader: Reader
) -> Iterator[Temuan]:
    """Quarters in both columns of which each seems to hold those before it."""
    rincian, satuan = table.rincian, row.baris.satuan
    summed = rincian.gabung_pembanding == rincian.gabung_realisasi == "jumlah"
    figures = tuple([item for item in figures if _WITHIN in item.periode])
    if len(figures) not in {TRIWULAN, BULAN} or not summed:
        return
    if is_percent(satuan) or is_index(satuan):
        return
    quarters = sorted(figures, key=lambda item: item.periode)
    left, right = (_read(quarters, column, reader) for column in ("pembanding", "realisasi"))
    alone = not left and all(item.pembanding in {None, "-"} for item in quarters)
    grows = bool(right) and min(_steps(right)) >= NOL
    runs = grows and (_is_running(left) or (bool(left) and seem_running(right, left)))
    if _is_running(right) if alone else runs:
        places = max(map(entered_decimals, right))
        told = [shown(value, places) for value in right]
        each = [shown(value, places) for value in _steps(right)]
        pesan = (
            f"Realisasi “{row.baris.uraian}” pada {call(bahan.hasil.indikator)} per periode"
            f" {listed(told)} tampaknya sudah dijumlahkan dengan periode sebelumnya, padahal"
            f" program menjumlahkannya lagi; isi tambahan setiap periode, {listed(each)}, atau"
            " kesampingkan dengan alasan."
        )
        kedua, lokasi = (at(quarters[place], "realisasi") for place in (0, -1))
        yield KUMULATIF.temuan(pesan, lokasi, indikator=bahan.hasil.indikator, kedua=kedua)


def _running_money(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """Periods of a line of the budget that pass its pagu together, and not the last one alone."""
    row = bahan.hasil.indikator
    for line, rows in zip(bahan.hasil.alokasi, bahan.realisasi_alokasi, strict=True):
        periods = sorted(rows, key=lambda item: item.periode)
        known = [reader.read(item, "realisasi", []) for item in periods]
        spent = [value for value in known if isinstance(value, Fraction)]
        steps, pagu = _steps(spent), line.pagu
        if len(spent) < RUNNING or len(spent) != len(known) or not isinstance(pagu, Fraction):
            continue
        if min(steps) >= NOL and spent[-1] <= pagu < sum(spent):
            pesan = (
                f"Realisasi anggaran {call(row)} per periode {listed(map(format_rupiah, spent))}"
                f" berjumlah {format_rupiah(sum(spent, NOL))}, melebihi pagunya"
                f" {format_rupiah(pagu)}, sedangkan yang terakhir saja tidak, tampaknya karena"
                " sudah dijumlahkan dengan periode sebelumnya; isi tambahan setiap periode,"
                f" {listed(map(format_rupiah, steps))}, atau kesampingkan dengan alasan."
            )
            lokasi, kedua = at(periods[-1], "realisasi"), at(line.alokasi, "pagu")
            yield KUMULATIF.temuan(pesan, lokasi, indikator=row, kedua=kedua)


def _falling(
    bahan: IndikatorInput, table: RincianResult, row: BarisResult, figures: Values, reader: Reader
) -> Iterator[Temuan]:
    """Figures that should hold all before them and are smaller."""
    periods = sorted(figures, key=lambda item: item.periode)
    for column in ("pembanding", "realisasi"):
        if getattr(table.rincian, f"gabung_{column}") != "kumulatif":
            continue
        known = [(item, reader.read(item, column, [])) for item in periods]
        numbers = [(item, value) for item, value in known if isinstance(value, Fraction)]
        for (before, sooner), (item, later) in pairwise(numbers):
            if later < sooner:
                places = alike((sooner, later))
                heading = getattr(table, f"kolom_{column}") or column.capitalize()
                pesan = (
                    f"“{row.baris.uraian}” pada {call(bahan.hasil.indikator)}: {heading}"
                    f" {shown(later, places)} pada {periode_words(item.periode)} lebih kecil"
                    f" daripada {shown(sooner, places)} pada {periode_words(before.periode)},"
                    " padahal kolomnya diisi kumulatif; isi angka sampai dengan periode itu, atau"
                    " ubah cara menggabungkannya."
                )
                lokasi, kedua = at(item, column), at(before, column)
                yield MENURUN.temuan(pesan, lokasi, indikator=bahan.hasil.indikator, kedua=kedua)
                break


def _read(quarters: Iterable[NilaiBaris], column: str, reader: Reader) -> list[Fraction]:
    found = [reader.read(item, column, []) for item in quarters]
    numbers = [value for value in found if isinstance(value, Fraction)]
    return numbers if len(numbers) in {TRIWULAN, BULAN} else []


def _steps(values: list[Fraction]) -> list[Fraction]:
    return [values[0], *(later - sooner for sooner, later in pairwise(values))] if values else []


def _is_running(values: list[Fraction]) -> bool:
    """Whether figures grow as running sums do: each by about as much as the first one holds."""
    first, *added = _steps(values) or [NOL]
    if len(values) == BULAN:
        return first > NOL and min(added) >= NOL and values[-1] >= MANY * first
    return first > NOL and all(LEAST * first <= step <= MOST * first for step in added)


BULAN: Final = 12
_WITHIN: Final = "-"
"""In the name of a quarter or a month; the whole year may stand beside them, left empty."""
MANY: Final = 6
"""Months that never fall and end at so many times the first one are running sums."""


def _share_of_one(
    bahan: IndikatorInput, table: RincianResult, row: BarisResult, figures: Values
) -> Iterator[Temuan]:
    """A row of percentages or scores with one figure of 100 and one of 1."""
    satuan = row.baris.satuan or (table.rincian.satuan if _is_result(table) else "")
    left, right = row.pembanding, row.realisasi
    if not (is_percent(satuan) or is_index(satuan)):
        return
    if not isinstance(left, Fraction) or not isinstance(right, Fraction):
        return
    small, large = sorted((left, right))
    if 0 < small < 1 and large >= WHOLE and is_hundredth(small, large):
        places = entered_decimals(small)
        head, name = table.kolom_pembanding or "Pembanding", table.kolom_realisasi or "Realisasi"
        pesan = (
            f"“{row.baris.uraian}” pada {call(bahan.hasil.indikator)} mempunyai {head}"
            f" {shown(left, places)} dan {name} {shown(right, places)}; tulis keduanya sebagai"
            " persentase, atau keduanya sebagai pecahan."
        )
        columns = ("realisasi", "pembanding") if right == small else ("pembanding", "realisasi")
        lokasi, kedua = (cell_of(row, figures, column) for column in columns)
        yield PECAHAN.temuan(pesan, lokasi, indikator=bahan.hasil.indikator, kedua=kedua)


def _is_result(table: RincianResult) -> bool:
    return table.rincian.cara in CARA_REALISASI


def of_angka(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """The figures of one indikator in all documents and years against one another."""
    figures = tuple(scaled_figures(bahan, reader))
    for look in (of_pecahan, of_minus, of_koma, of_empat, of_satuan):
        yield from look(bahan, figures)


KELUARGA: Final = RuleFamily(
    "UKUR",
    "Ukuran yang tidak cocok",
    rules_of("UKUR", {**vars(isian), **vars(skala), **vars(geser), **vars(rumus), **globals()}),
    of_indikator=(
        of_indikator,
        of_angka,
        of_lonjakan,
        of_baris,
        of_sepadan,
        of_puncak,
        of_isian,
        of_rumus,
        of_jumlah,
    ),
    of_laporan=(OfLaporan(of_bobot, (weights,)),),
    concerns=(Concern.CONSISTENCY,),
)
