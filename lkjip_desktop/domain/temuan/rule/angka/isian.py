"""Ukuran angka yang diketik: signs, sums, fractions and scales of what an indikator is given."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from typing import Final

from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import Entity, Indikator, NilaiIndikator
from lkjip_desktop.domain.model.satuan import (
    can_fall_below_zero,
    is_counted,
    is_duration,
    is_index,
    is_percent,
    is_scale,
)
from lkjip_desktop.domain.model.waktu import periode_words
from lkjip_desktop.domain.number.figure import entered_decimals
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.wording import alike, call, listed, plain, shown

_P = Severity.PERINGATAN

NEGATIF: Final = FindingRule(
    "UKUR-04",
    _P,
    "Angka di bawah nol untuk sesuatu yang dihitung banyaknya, atau satu-satunya di antara angka"
    " lain yang di atas nol.",
)
KUMULATIF: Final = FindingRule(
    "UKUR-05",
    _P,
    "Angka triwulan atau bulan yang dijumlahkan tampaknya sudah memuat angka sebelumnya.",
)
MENURUN: Final = FindingRule(
    "UKUR-06", _P, "Angka yang diisi kumulatif lebih kecil daripada angka periode sebelumnya."
)
PECAHAN_CACAH: Final = FindingRule(
    "UKUR-07", _P, "Yang dihitung satu per satu, misalnya orang, tertulis dengan pecahan."
)

TAMBAHAN: Final = FindingRule(
    "UKUR-14",
    _P,
    "Angka triwulan atau bulan yang tidak dijumlahkan tampaknya tambahan: bersama-sama mendekati"
    " target, sedangkan hasilnya jauh di bawahnya.",
)

TUMBUH: Final = word_set(
    "capaian kenaikan pemenuhan penambahan pencapaian pendapatan penerimaan peningkatan"
    " perbandingan pertumbuhan perubahan pnbp rasio realisasi target"
)
"""A percentage of growth, or of a target that may be passed, may well be above 100."""
_REASON: Final = pattern(
    r"(?:melebihi|melampaui|lebih (?:dari|besar daripada)|di atas)\s(?:angka\s)?(?:100|seratus)\b",
    re.IGNORECASE,
)
_MEAN: Final = pattern(
    r"\b(?:rata|rerata|rasio|rerataan|per|perbandingan|kepadatan|setara|indeks|frekuensi|tingkat)\b"
)
"""What is told with one of these is no count, whatever its unit."""


def may_pass_hundred(row: Indikator, *texts: str) -> bool:
    """Whether a percentage may be above 100: of growth, of a target, or as it is explained."""
    growing = not TUMBUH.isdisjoint(plain(row.nama).split())
    told = (row.definisi, row.rumus, *texts)
    return growing or any(_REASON.search(text) for text in told if text)


def of_isian(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """What the figures typed in for one indikator cannot mean as they stand."""
    row = bahan.hasil.indikator
    if not any(table.dihitung for table in bahan.hasil.rincian):
        periods = typed_periods(bahan, reader)
        yield from _below_zero(row, periods)
        yield from _typed_falling(bahan, periods, reader)
        yield from _typed_running(bahan, periods)
        yield from _typed_apart(bahan, periods)
        yield from _broken(row, periods)
    yield from _below_zero(row, _past(bahan, reader))
    yield from _broken(row, _target(bahan))
    for table, _ in bahan.tables():
        yield from _broken_rows(row, table)


Typed = tuple[Entity, str, Fraction]
"""The row a figure stands in, its periode ("" for the year), and the figure."""


def typed_periods(bahan: IndikatorInput, reader: Reader) -> list[Typed]:
    """The realisasi typed in, of the year or by periode, as far as they count."""
    row = bahan.hasil.indikator
    if row.pengisian == "tahun":
        rows: list[tuple[Entity, str]] = [(row, "")]
    else:
        mark = "-T" if row.pengisian == "triwulan" else "-"
        own = [item for item in bahan.daftar_nilai if _is_of(item, bahan.tahun, mark)]
        own.sort(key=lambda item: item.periode)
        rows = [(item, item.periode) for item in own]
    read = [(item, periode, reader.read(item, "realisasi", [])) for item, periode in rows]
    return [(item, when, value) for item, when, value in read if isinstance(value, Fraction)]


def _target(bahan: IndikatorInput) -> list[Typed]:
    """The target, which is of the same unit."""
    value = bahan.hasil.target
    row = bahan.hasil.indikator
    return [(row, TARGET, value)] if isinstance(value, Fraction) else []


def _past(bahan: IndikatorInput, reader: Reader) -> list[Typed]:
    """The realisasi of earlier years."""
    read = [(item, reader.read(item, "realisasi", [])) for item in bahan.daftar_lalu]
    return [(item, str(item.tahun), value) for item, value in read if isinstance(value, Fraction)]


TARGET: Final = "target"
"""What stands for the periode of a figure that is none."""


def _is_of(item: NilaiIndikator, tahun: int, mark: str) -> bool:
    start = item.periode.startswith(f"{tahun}{mark}")
    return start and ("T" in item.periode) == ("T" in mark)


def _when(periode: str) -> str:
    return f" {periode_words(periode)}" if periode else ""


def _below_zero(row: Indikator, periods: Iterable[Typed]) -> Iterator[Temuan]:
    if can_fall_below_zero(row.satuan) or not TUMBUH.isdisjoint(plain(row.nama).split()):
        return
    for item, when, value in periods:
        if value < NOL:
            told = shown(value, entered_decimals(value), row.satuan)
            pesan = (
                f"Realisasi {call(row)}{_when(when)} {told}, padahal yang dihitung banyaknya tidak"
                " di bawah 0; perbaiki angkanya."
            )
            yield NEGATIF.temuan(pesan, at(item, "realisasi"), indikator=row)


DOUBLED: Final = 2
"""Targets of a percentage that grow to so many times the first are of what comes together."""


def _typed_falling(
    bahan: IndikatorInput, periods: Sequence[Typed], reader: Reader
) -> Iterator[Temuan]:
    """Cumulative figures that get smaller; a percentage may, unless its targets grow."""
    row = bahan.hasil.indikator
    if row.gabung != "kumulatif" or row.pengisian == "tahun":
        return
    if is_percent(row.satuan) or is_index(row.satuan):
        targets = _targets(bahan, reader)
        if len(targets) < RUNNING or targets[-1] < DOUBLED * targets[0]:
            return
    for (before, sooner, less), (item, later, value) in pairwise(periods):
        if value < less:
            places = alike((less, value))
            one, two = (shown(each, places, row) for each in (value, less))
            pesan = (
                f"Realisasi {call(row)} {one} pada {periode_words(later)} lebih kecil daripada"
                f" {two} pada {periode_words(sooner)}, padahal diisi kumulatif; isi angka sampai"
                " dengan periode itu, atau ubah cara menggabungkannya."
            )
            lokasi, kedua = at(item, "realisasi"), at(before, "realisasi")
            yield MENURUN.temuan(pesan, lokasi, indikator=row, kedua=kedua)
            return


def _targets(bahan: IndikatorInput, reader: Reader) -> list[Fraction]:
    """The targets up to each quarter, the year's as the last."""
    of_year = [item for item in bahan.daftar_target if item.periode.startswith(f"{bahan.tahun}-T")]
    of_year.sort(key=lambda item: item.periode)
    rows: tuple[Entity, ...] = (*of_year, bahan.hasil.indikator)
    read = [reader.read(item, "target", []) for item in rows]
    return [value for value in read if isinstance(value, Fraction)]


RUNNING: Final = 3
"""So many periods that grow tell a running sum from a large one."""
NEAR: Final = (Fraction(3, 4), Fraction(5, 4))
FAR: Final = Fraction(3, 2)
"""The last of running sums is near the target, their sum is far beyond it."""


def _typed_running(bahan: IndikatorInput, periods: Sequence[Typed]) -> Iterator[Temuan]:
    """Quarters that are added up and of which the last alone is about the target."""
    row, target = bahan.hasil.indikator, bahan.hasil.target
    summed = row.gabung == "jumlah" and row.polaritas == "naik" and row.pengisian != "tahun"
    values = [value for _, _, value in periods]
    if not summed or len(values) < RUNNING or not isinstance(target, Fraction) or target <= NOL:
        return
    if seem_running(values, [target]):
        yield running(row, f"Realisasi {call(row)}", periods)


def _typed_apart(bahan: IndikatorInput, periods: Sequence[Typed]) -> Iterator[Temuan]:
    """Periods that together make the target while the last of them, or their mean, is the result.

    What stands still or grows is no part of a sum.
    """
    row, target, reached = bahan.hasil.indikator, bahan.hasil.target, bahan.hasil.realisasi
    counts = not (is_scale(row.satuan) or is_duration(row.satuan) or _MEAN.search(plain(row.nama)))
    apart = row.gabung not in {"jumlah", "kumulatif"} and row.pengisian != "tahun"
    if not (counts and apart and row.polaritas == "naik" and bahan.hasil.sampai.setahun):
        return
    values = [value for _, _, value in periods]
    if (
        len(values) < RUNNING
        or not isinstance(target, Fraction)
        or not isinstance(reached, Fraction)
    ):
        return
    (low, high), whole = NEAR, sum(values, NOL)
    falls = any(later < sooner for sooner, later in pairwise(values))
    if falls and low * target <= whole <= high * target and 2 * reached <= target:
        places = max(map(entered_decimals, (*values, target, reached)))
        told = listed(shown(value, places) for value in values)
        one, added, due = (shown(value, places) for value in (reached, whole, target))
        pesan = (
            f"Realisasi {call(row)} per periode {told} berjumlah {added}, mendekati target {due},"
            f" sedangkan hasilnya {one} karena tidak dijumlahkan; ubah cara menggabungkannya, atau"
            " kesampingkan dengan alasan."
        )
        kedua = at(periods[-1][0], "realisasi")
        yield TAMBAHAN.temuan(pesan, at(row, "gabung"), indikator=row, kedua=kedua)


def seem_running(values: Sequence[Fraction], planned: Sequence[Fraction]) -> bool:
    """Whether figures that are added up hold those before them, by what is planned in all.

    `planned` is what each of them should add, or the whole alone.
    """
    steps = [values[0], *(later - sooner for sooner, later in pairwise(values))]
    whole = sum(planned, NOL)
    if min(steps) < NOL or whole <= NOL or sum(values, NOL) <= FAR * whole:
        return False
    low, high = NEAR
    if len(planned) == len(values):
        return all(
            low * due <= done <= high * due
            for due, done in zip(accumulate(planned), values, strict=True)
        )
    return low * whole <= values[-1] <= high * whole


def running(
    row: Indikator, name: str, periods: Sequence[Typed], column: str = "realisasi"
) -> Temuan:
    """What is said of them."""
    values = [value for _, _, value in periods]
    places = max(map(entered_decimals, values))
    told = listed(shown(value, places) for value in values)
    steps = [values[0], *(later - sooner for sooner, later in pairwise(values))]
    each = listed(shown(value, places) for value in steps)
    pesan = (
        f"{name} per periode {told} tampaknya sudah dijumlahkan dengan periode sebelumnya, padahal"
        f" program menjumlahkannya lagi; isi tambahan setiap periode, {each}, atau kesampingkan"
        " dengan alasan."
    )
    kedua, lokasi = at(periods[0][0], column), at(periods[-1][0], column)
    return KUMULATIF.temuan(pesan, lokasi, indikator=row, kedua=kedua)


def _is_whole(value: Fraction) -> bool:
    return value.denominator == 1


def _broken(row: Indikator, periods: Iterable[Typed]) -> Iterator[Temuan]:
    """Fractions of what is counted one by one."""
    counted = is_counted(row.satuan) or _is_named(row)
    if not counted or _MEAN.search(plain(row.nama)) or "rata" in row.gabung:
        return
    for item, when, value in periods:
        if not _is_whole(value):
            told = shown(value, entered_decimals(value), row.satuan)
            is_target = when == TARGET
            name = f"Target {call(row)}" if is_target else f"Realisasi {call(row)}{_when(when)}"
            pesan = (
                f"{name} {told}, padahal {row.satuan.strip()} dihitung satu per satu; perbaiki"
                " angkanya atau satuannya."
            )
            lokasi = at(item, "target" if is_target else "realisasi")
            yield PECAHAN_CACAH.temuan(pesan, lokasi, indikator=row, kedua=at(row, "satuan"))


_MEASURES: Final = word_set("hektare ha kilometer km meter ton kilogram liter")


def _is_named(row: Indikator) -> bool:
    """Whether an indikator counts its unit by its name: Jumlah Pergelaran Seni in pergelaran."""
    words, satuan = plain(row.nama).split(), plain(row.satuan)
    measured = satuan in _MEASURES or is_duration(satuan) or is_scale(satuan)
    return words[:2] == ["jumlah", satuan] and not measured


def _broken_rows(row: Indikator, table: RincianResult) -> Iterator[Temuan]:
    rincian = table.rincian
    for item in table.baris:
        satuan = item.baris.satuan
        means = "rata" in f"{rincian.gabung_pembanding} {rincian.gabung_realisasi} {rincian.cara}"
        if not is_counted(satuan) or (means and rincian.cara != "rata_rata_persentase"):
            continue
        for column in ("pembanding", "realisasi"):
            value, heading = getattr(item, column), getattr(table, f"kolom_{column}")
            said = plain(f"{row.nama} {rincian.judul} {heading} {item.baris.uraian}")
            whole = not isinstance(value, Fraction) or _is_whole(value)
            if (
                not whole
                and "rata" not in getattr(rincian, f"gabung_{column}")
                and not _MEAN.search(said)
            ):
                told = shown(value, entered_decimals(value), satuan)
                pesan = (
                    f"“{item.baris.uraian}” pada {call(row)}: {heading or column.capitalize()}"
                    f" {told}, padahal {satuan.strip()} dihitung satu per satu; perbaiki angkanya"
                    " atau satuannya."
                )
                lokasi, kedua = at(item.baris), at(item.baris, "satuan")
                yield PECAHAN_CACAH.temuan(pesan, lokasi, indikator=row, kedua=kedua)
