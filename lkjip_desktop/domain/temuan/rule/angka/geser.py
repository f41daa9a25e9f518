"""Koma atau nol yang bergeser: one figure ten, a hundred or a thousand times the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import CapaianLalu, Indikator, NilaiBaris
from lkjip_desktop.domain.model.satuan import is_counted, is_duration, is_index, is_percent
from lkjip_desktop.domain.model.waktu import periode_words
from lkjip_desktop.domain.number.figure import entered_decimals
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.rule.angka.isian import NEAR, RUNNING, TUMBUH, typed_periods
from lkjip_desktop.domain.temuan.rule.angka.skala import ScaledFigure
from lkjip_desktop.domain.temuan.wording import call, plain, shown

KOMA: Final = FindingRule(
    "UKUR-08",
    Severity.PERINGATAN,
    "Satu angka suatu indikator sepuluh, seratus, seribu, atau sejuta kali angka lainnya, atau"
    " sepersepuluh, seperseratus, atau seperseribunya.",
)

SHIFTS: Final = tuple(Fraction(10) ** power for power in (1, 2, 3, -1, -2, -3))
UNITS: Final = (*SHIFTS, Fraction(10**6), Fraction(10**9))
"""With rupiah beside million or billion rupiah."""
TENFOLD: Final = frozenset({Fraction(10), Fraction(1, 10)})
ALIKE: Final = 2
"""The other figures lie within so many times of each other."""
LOOSE: Final = 3
"""The same beside a figure that is a shift of what is usual."""
OTHERS: Final = 3
APART: Final = 50
"""So many times above all the others a figure stands alone, however they differ."""
ROUGH: Final = (Fraction(3, 4), Fraction(4, 3))
"""What is left of a shift where figures cannot grow tenfold."""
CLOSE: Final = (Fraction(4, 5), Fraction(5, 4))
"""The same where they hardly can."""
EXACT: Final = (Fraction(9, 10), Fraction(10, 9))
"""The same of a percentage beside the target of its year."""
GROWTH: Final = frozenset({"kenaikan", "penambahan", "peningkatan", "pertumbuhan", "perubahan"})
"""What is of these knows no size; a percentage of more than its whole neither."""


def shift_of(
    value: Fraction, due: Fraction, window: tuple[Fraction, Fraction] = CLOSE
) -> Fraction | None:
    """By what a figure misses what is due, where that is a comma or zeros gone astray."""
    low, high = window
    return next((each for each in UNITS if low <= value / (each * due) <= high), None)


def is_told(value: Fraction) -> bool:
    """Whether a figure has two digits that tell: of 3 and 30 either may be meant."""
    return len(str(int(value * 10 ** entered_decimals(value))).strip("0")) > 1


def of_koma(bahan: IndikatorInput, told: Sequence[ScaledFigure]) -> Iterator[Temuan]:
    """A figure of an indikator with its decimal point elsewhere than all the others."""
    row = bahan.hasil.indikator
    if _may_leap(row):
        return
    figures = [item for item in (*told, *_of_periods(bahan)) if item.nilai > NOL]
    values = sorted(item.nilai for item in figures)
    if len(values) <= OTHERS:
        return
    middle = values[len(values) // 2]
    item = _apart(figures, middle, LOOSE)
    if values[-1] > APART * values[-2]:
        item = max(figures)
    rough = shift_of(item.nilai, middle, ROUGH) if item is not None else None
    if rough is None:
        item = _apart(figures, middle, ALIKE)
    if item is None:
        return
    others = [other for other in figures if other is not item]
    for shift in UNITS if rough is None else (rough,):
        meant = item.nilai / shift
        near = min(others, key=lambda other: abs(other.nilai - meant))
        if _is_slip(bahan, item, near, shift, rough=rough is not None) or (
            shift in TENFOLD and _is_tenth(bahan.hasil.indikator, item, shift, others)
        ):
            yield _shifted(row, item, near, meant)
            return


def _apart(figures: Sequence[ScaledFigure], middle: Fraction, times: int) -> ScaledFigure | None:
    """The one figure that is more than so many times off what is usual, if it is one."""
    low, high = middle / times, middle * times
    far = [item for item in figures if not low <= item.nilai <= high]
    return far[0] if len(far) == 1 else None


def _is_tenth(
    row: Indikator, item: ScaledFigure, shift: Fraction, others: Sequence[ScaledFigure]
) -> bool:
    """Whether a percentage of an earlier year is a tenth of what it was to be in that year."""
    same = [other for other in others if (other.nama, other.waktu) == ("Target", item.waktu)]
    past = item.lokasi.kind == CapaianLalu.KIND and item.lokasi.column == "realisasi"
    scaled = is_percent(row.satuan) or is_index(row.satuan)
    told = scaled and row.polaritas == "naik" and past and is_told(item.nilai)
    return told and bool(same) and shift_of(item.nilai, same[0].nilai, EXACT) == shift


def _may_leap(row: Indikator) -> bool:
    """Whether it may be of any size, by its name."""
    growth = TUMBUH if is_percent(row.satuan) else GROWTH
    return not growth.isdisjoint(plain(row.nama).split())


def _of_periods(bahan: IndikatorInput) -> Iterator[ScaledFigure]:
    """What the periods typed in come to."""
    row, reached = bahan.hasil.indikator, bahan.hasil.realisasi
    last = [item for item in bahan.daftar_nilai if item.realisasi]
    if row.pengisian != "tahun" and last and bahan.hasil.diketik and isinstance(reached, Fraction):
        place = at(max(last, key=lambda item: item.periode), "realisasi")
        yield ScaledFigure(reached, "Realisasi", "", place)


def _is_slip(
    bahan: IndikatorInput, item: ScaledFigure, near: ScaledFigure, shift: Fraction, *, rough: bool
) -> bool:
    """Whether a figure that far from the others is hardly meant, by what it is and where it goes.

    What is counted may leap where fewer are better, and any result may where that is explained;
    `rough` says that the figure is a shift of what is usual, not only of one of the others.
    """
    row = bahan.hasil.indikator
    scaled = is_percent(row.satuan) or is_index(row.satuan)
    rises = row.polaritas == "naik"
    above = is_percent(row.satuan) and item.nilai > SERATUS
    if rough and shift > 1 and (above or (rises and (scaled or is_counted(row.satuan)))):
        return True
    exact = shift_of(item.nilai, near.nilai) == shift and is_told(item.nilai)
    share = scaled and item.nilai < 1 and shift >= Fraction(1, 100)
    if not exact or share:  # a share is told as one: see UKUR-01
        return False
    if item.lokasi.column != "realisasi":
        return True
    better = row.polaritas != "rentang" and rises == (shift > 1)
    if item.lokasi.kind == CapaianLalu.KIND:
        first = min(past.tahun for past in bahan.daftar_lalu)
        if item.waktu.endswith(str(first)) and item.nilai.denominator == 1 and rises and shift < 1:
            return scaled  # what is counted may have begun in that year
        sized = is_index(row.satuan) or is_duration(row.satuan) or "rupiah" in row.satuan.lower()
        return shift not in TENFOLD or sized or (rises and better)
    explained = bahan.says("analisis") if better else bahan.says("kendala")
    return not explained or (rises and better)


def _shifted(row: Indikator, item: ScaledFigure, near: ScaledFigure, meant: Fraction) -> Temuan:
    own, other, due = (shown(x, entered_decimals(x)) for x in (item.nilai, near.nilai, meant))
    whole = meant.denominator == 1 or not is_counted(row.satuan)
    way = (
        f"bila maksudnya {due}, tulis {due}" if whole else "periksa apakah angkanya terketik lebih"
    )
    pesan = (
        f"{item.nama} {call(row)}{item.waktu} tertulis {own}, sedangkan"
        f" {near.nama[0].lower()}{near.nama[1:]}{near.waktu} {other}, seakan-akan komanya bergeser;"
        f" {way}."
    )
    angka = ((item.nama, own), (near.nama, other))
    return KOMA.temuan(pesan, item.lokasi, indikator=row, angka=angka, kedua=near.lokasi)


EMPAT: Final = FindingRule(
    "UKUR-13",
    Severity.PERINGATAN,
    "Suatu nilai indeks ditulis pada skala 4 atau 5, sedangkan angka lainnya pada skala 100, atau"
    " sebaliknya.",
)
STEPS: Final = ((4, Fraction(25)), (5, Fraction(20)))
"""The answers of a survey, and what a score of them is multiplied with to be one of 100."""
NEARLY: Final = (Fraction(9, 10), Fraction(10, 9))


def of_empat(bahan: IndikatorInput, figures: Sequence[ScaledFigure]) -> Iterator[Temuan]:
    """A score of a few answers beside others up to 100, or the other way round, that they fit."""
    row = bahan.hasil.indikator
    if not is_index(row.satuan):
        return
    for most, times in STEPS:
        small = [item for item in figures if 1 <= item.nilai <= most]
        large = [item for item in figures if times <= item.nilai <= SERATUS]
        if len(small) + len(large) < len(figures):
            continue
        one, others = sorted((small, large), key=len)
        if len(one) != 1 or len(others) < OTHERS:
            continue
        (item,) = one
        own, meant = (most, times * item.nilai) if one is small else (100, item.nilai / times)
        near = min(others, key=lambda other: abs(other.nilai - meant))
        low, high = NEARLY
        if low <= meant / near.nilai <= high:
            yield _on_scale(row, item, near, meant, own)
            return


def _on_scale(
    row: Indikator, item: ScaledFigure, near: ScaledFigure, meant: Fraction, most: int
) -> Temuan:
    own, other, due = (shown(x, entered_decimals(x)) for x in (item.nilai, near.nilai, meant))
    pesan = (
        f"{item.nama} {call(row)}{item.waktu} tertulis {own}, yaitu pada skala {most}, sedangkan"
        f" {near.nama[0].lower()}{near.nama[1:]}{near.waktu} {other}; bila maksudnya {due},"
        f" tulis {due}."
    )
    angka = ((item.nama, own), (near.nama, other))
    return EMPAT.temuan(pesan, item.lokasi, indikator=row, angka=angka, kedua=near.lokasi)


BEYOND: Final = 2
"""Periods that come to so many times the target have one too many of something."""
TYPICAL: Final = (Fraction(1, 2), Fraction(2))


def of_lonjakan(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """One of the periods that are added up with a zero too many, by the others and the target."""
    row, target = bahan.hasil.indikator, bahan.hasil.target
    if row.gabung != "jumlah" or row.pengisian == "tahun" or not bahan.hasil.diketik:
        return
    periods = typed_periods(bahan, reader)
    if len(periods) < RUNNING or not isinstance(target, Fraction) or target <= NOL:
        return
    total = sum((value for _, _, value in periods), NOL)
    most = max(periods, key=lambda period: period[2])
    rest = [value for _, _, value in periods if value is not most[2]]
    meant = slipped_down(most[2], rest)
    low, high = NEAR
    if meant is None or total <= BEYOND * target:
        return
    if low * target <= total - most[2] + meant <= high * target:
        places = max(map(entered_decimals, (total, target, meant)))
        own, whole, due, wanted = (shown(x, places) for x in (most[2], total, meant, target))
        pesan = (
            f"Realisasi {call(row)} pada {periode_words(most[1])} tertulis {own}, sehingga setahun"
            f" {whole}, jauh melebihi target {wanted}, seakan-akan kelebihan nol; bila maksudnya"
            f" {due}, tulis {due}."
        )
        angka = (("Realisasi", own), ("Target setahun", wanted))
        lokasi, kedua = at(most[0], "realisasi"), at(row, "target")
        yield KOMA.temuan(pesan, lokasi, indikator=row, angka=angka, kedua=kedua)


def of_baris(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """A periode of a row whose two figures are no match, while those of the others are."""
    row = bahan.hasil.indikator
    for table, values in bahan.tables():
        if table.rincian.pengisian == "tahun":
            continue
        for item, figures in zip(table.baris, values, strict=True):
            told = [(each, _pair(each, reader)) for each in figures]
            known = [(each, pair) for each, pair in told if pair is not None]
            found = slipped_pair([pair for _, pair in known])
            if found is None:
                continue
            place, side, meant = found
            heads = (table.kolom_pembanding or "Pembanding", table.kolom_realisasi or "Realisasi")
            cell, pair = known[place]
            own, other, due = (
                shown(x, entered_decimals(x)) for x in (pair[side], pair[1 - side], meant)
            )
            pesan = (
                f"“{item.baris.uraian}” pada {call(row)}: {heads[side]} pada"
                f" {periode_words(cell.periode)} tertulis {own}, sedangkan {heads[1 - side]}"
                f" {other}, seakan-akan komanya bergeser; bila maksudnya {due}, tulis {due}."
            )
            lokasi, kedua = (at(cell, COLUMNS[each]) for each in (side, 1 - side))
            yield KOMA.temuan(pesan, lokasi, indikator=row, kedua=kedua)


COLUMNS: Final = ("pembanding", "realisasi")
Pair = tuple[Fraction, Fraction]
"""What was planned and what was done."""


def _pair(cell: NilaiBaris, reader: Reader) -> Pair | None:
    left, right = (reader.read(cell, column, []) for column in COLUMNS)
    known = isinstance(left, Fraction) and isinstance(right, Fraction)
    return (left, right) if known and left > NOL and right > NOL else None  # type: ignore[operator, return-value]


def slipped_pair(pairs: Sequence[Pair]) -> tuple[int, int, Fraction] | None:
    """Which pair is no match while the others are, which of its two is wrong, and what is meant.

    A zero too many may be in either; too few only in what was planned: little may well be done.
    """
    low, high = TYPICAL
    odd = [n for n, (planned, done) in enumerate(pairs) if not low <= done / planned <= high]
    if len(pairs) < RUNNING or len(odd) != 1:
        return None
    (n,) = odd
    planned, done = pairs[n]
    rest = [pair for place, pair in enumerate(pairs) if place != n]
    large = int(done > planned)
    shift = shift_of(max(planned, done), min(planned, done))
    meant = slipped_down(pairs[n][large], [pair[large] for pair in rest])
    if shift is None:
        return None
    if meant is not None and pairs[n][large] / meant == shift:
        return n, large, meant
    usual = sorted(pair[0] for pair in rest)[len(rest) // 2]
    if large and low <= shift * planned / usual <= high:
        return n, 0, shift * planned
    return None


def slipped_down(value: Fraction, others: Sequence[Fraction]) -> Fraction | None:
    """What a figure is without the zeros that set it apart from the others of its kind."""
    middle = sorted(others)[len(others) // 2] if others else NOL
    if middle <= NOL:
        return None
    low, high = TYPICAL
    shifts = (shift for shift in SHIFTS if shift > 1)
    return next((value / s for s in shifts if low <= value / s / middle <= high), None)
