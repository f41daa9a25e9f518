"""Skala suatu ukuran: one figure on another scale than the others, or beyond its end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Entity, Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.satuan import can_fall_below_zero, is_index, is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import entered_decimals
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, Values, cell_of
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.rule.angka.isian import NEGATIF, TUMBUH, may_pass_hundred
from lkjip_desktop.domain.temuan.wording import call, plain, same_unit, shown

_P = Severity.PERINGATAN

PECAHAN: Final = FindingRule(
    "UKUR-01", _P, "Satu angka suatu indikator tertulis sebagai pecahan, 0,98 di samping 98."
)
PUNCAK: Final = FindingRule(
    "UKUR-09",
    _P,
    "Angka melebihi yang tertinggi pada skalanya, misalnya persentase tahun lalu di atas 100 %.",
)

_SCALES: Final[tuple[tuple[re.Pattern[str], int], ...]] = (
    (pattern(r"\b(?:spbe|pemerintahan berbasis elektronik|maturitas|spip)\b"), 5),
    (
        pattern(
            r"\b(?:ikpa|pelaksanaan anggaran|kinerja anggaran|s?akip|akuntabilitas kinerja|ikm|skm"
            r"|kepuasan|reformasi birokrasi|keterbukaan informasi|profesionalitas asn)\b"
        ),
        100,
    ),
)
"""Scores by what they are of, and the most that anybody can have."""


class ScaledFigure(NamedTuple):
    """A figure of an indikator, what it is called and of which year it is."""

    nilai: Fraction
    nama: str
    waktu: str
    lokasi: Address


WHOLE: Final = Fraction(20)
"""From here on a figure is no share of 1."""
NEAR: Final = (Fraction(1, 2), Fraction(2))
"""A share written as a fraction is, a hundredfold, this near to the other figures."""


def of_pecahan(bahan: IndikatorInput, figures: Sequence[ScaledFigure]) -> Iterator[Temuan]:
    """Figures of a percentage or an index of which one is a hundredth of the others."""
    row = bahan.hasil.indikator
    if not (is_percent(row.satuan) or is_index(row.satuan)):
        return
    whole = [item for item in figures if item.nilai >= WHOLE]
    parts = [item for item in figures if 0 < item.nilai.numerator < item.nilai.denominator]
    for item in parts if whole else ():
        near = min(whole, key=lambda other: abs(other.nilai - SERATUS * item.nilai))
        if is_hundredth(item.nilai, near.nilai):
            yield _fraction(row, item, near)


def is_hundredth(nilai: Fraction, other: Fraction) -> bool:
    return NEAR[0] <= SERATUS * nilai / other <= NEAR[1]


def _fraction(row: Indikator, item: ScaledFigure, near: ScaledFigure) -> Temuan:
    own, other = (shown(one.nilai, entered_decimals(one.nilai)) for one in (item, near))
    most = shown(SERATUS * item.nilai, entered_decimals(SERATUS * item.nilai))
    pesan = (
        f"{item.nama} {call(row)}{item.waktu} tertulis {own}, sedangkan"
        f" {near.nama[0].lower()}{near.nama[1:]}{near.waktu} {other}; bila"
        f" maksudnya {most}, tulis {most}."
    )
    angka = ((item.nama, own), (near.nama, other))
    return PECAHAN.temuan(pesan, item.lokasi, indikator=row, angka=angka, kedua=near.lokasi)


def of_column(
    bahan: IndikatorInput, table: RincianResult, values: tuple[Values, ...]
) -> Iterator[Temuan]:
    """A column of percentages of which one row holds a fraction: 0,98 below 100, 97 and 93."""
    heads = {"pembanding": table.kolom_pembanding, "realisasi": table.kolom_realisasi}
    for column, head in heads.items():
        rows = [
            (getattr(row, column), row, figures)
            for row, figures in zip(table.baris, values, strict=True)
            if row.dihitung and isinstance(getattr(row, column), Fraction)
        ]
        small = [item for item in rows if 0 < item[0] < 1]
        others = [item for item in rows if item[0] >= _HALF]
        if len(small) != 1 or len(others) < SEVERAL or len(others) + 1 < len(rows):
            continue
        nilai, row, figures = small[0]
        told = _in_percent(head) or all(is_percent(row.baris.satuan) for _, row, _ in rows)
        near = min(others, key=lambda item: abs(item[0] - SERATUS * nilai))
        if told and is_hundredth(nilai, near[0]):
            own, due = (shown(x, entered_decimals(x)) for x in (nilai, SERATUS * nilai))
            pesan = (
                f"“{row.baris.uraian}” pada {call(bahan.hasil.indikator)} mempunyai {head} {own},"
                f" sedangkan “{near[1].baris.uraian}” {shown(near[0], entered_decimals(near[0]))};"
                f" bila maksudnya {due}, tulis {due}."
            )
            lokasi, kedua = cell_of(row, figures, column), cell_of(near[1], near[2], column)
            yield PECAHAN.temuan(pesan, lokasi, indikator=bahan.hasil.indikator, kedua=kedua)


_HALF: Final = Fraction(50)


def _in_percent(heading: str) -> bool:
    """Whether a column is of percentages by its heading, whatever its rows are counted in."""
    return "%" in heading or not _PERCENT.isdisjoint(plain(heading).split())


_PERCENT: Final = frozenset({"persen", "persentase"})


def scaled_figures(bahan: IndikatorInput, reader: Reader) -> Iterator[ScaledFigure]:
    """Target and realisasi in every document and year that is known."""
    row, tied = bahan.hasil.indikator, bahan.terkait
    sources: list[tuple[Entity, str, str, str]] = [
        (row, "target", "Target", ""),
        (row, "realisasi", "Realisasi", ""),
    ]
    for past in bahan.daftar_lalu:
        sources.append((past, "target", "Target", f" tahun {past.tahun}"))
        sources.append((past, "realisasi", "Realisasi", f" tahun {past.tahun}"))
    sources += [(standard, "nilai", "Standar nasional", "") for standard in bahan.standar]
    if tied.butir is not None and same_unit(tied.butir.satuan, row.satuan):
        sources.append((tied.butir, "target", "Target perjanjian kinerja", ""))
    if tied.rencana is not None and same_unit(tied.rencana.indikator.satuan, row.satuan):
        sources += [
            (year, "target", "Target Renstra", f" tahun {year.tahun}")
            for year in tied.rencana.daftar_target
        ]
    for source, column, name, when in sources:
        value = reader.read(source, column, [])
        if isinstance(value, Fraction):
            yield ScaledFigure(value, name, when, at(source, column))


_SIGNED: Final = TUMBUH | {
    "deviasi", "defisit", "efisiensi", "gap", "inflasi", "kontribusi", "laba", "neraca",
    "penurunan", "rugi", "saldo", "selisih", "suhu", "surplus",
}  # fmt: skip
"""What is of one of these may well change its sign."""
SEVERAL: Final = 3


def of_minus(bahan: IndikatorInput, figures: Sequence[ScaledFigure]) -> Iterator[Temuan]:
    """The one figure of an indikator that is below 0; its target has a rule of old."""
    row = bahan.hasil.indikator
    below = [item for item in figures if item.nilai < 0]
    if len(below) != 1 or len(figures) <= SEVERAL or below[0].lokasi == at(row, "target"):
        return
    signed = can_fall_below_zero(row.satuan) and not is_percent(row.satuan)
    if signed or not _SIGNED.isdisjoint(plain(row.nama).split()):
        return
    (item,) = below
    own = shown(item.nilai, entered_decimals(item.nilai), row.satuan)
    pesan = (
        f"{item.nama} {call(row)}{item.waktu} {own}, sedangkan angka lainnya di atas 0; perbaiki"
        " angkanya, atau kesampingkan dengan alasan."
    )
    yield NEGATIF.temuan(pesan, item.lokasi, indikator=row)


def of_puncak(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """Figures above the most there can be; target and realisasi in percent have rules of old."""
    row = bahan.hasil.indikator
    past = [
        (item, "realisasi", f"Realisasi {call(row)} tahun {item.tahun}")
        for item in bahan.daftar_lalu
    ]
    past += [(item, "nilai", f"Standar nasional {call(row)}") for item in bahan.standar]  # type: ignore[misc]
    if is_percent(row.satuan):
        if row.polaritas != "naik" or may_pass_hundred(row, bahan.text("analisis")):
            return
        most, of = SERATUS, "suatu persentase"
        figures: list[tuple[Entity, str, str]] = [*past]
    elif is_index(row.satuan) and (scale := scale_of(row.nama)):
        most, of = Fraction(scale), "nilai ini"
        figures = [(row, "target", f"Target {call(row)}"), *past]
        reached = bahan.hasil.realisasi
        if bahan.hasil.diketik and isinstance(reached, Fraction) and reached > most:
            yield _above(row, f"Realisasi {call(row)}", row, "realisasi", reached, of, most)
    else:
        return
    for source, column, name in figures:
        value = reader.read(source, column, [])
        if isinstance(value, Fraction) and value > most:
            yield _above(row, name, source, column, value, of, most)


def scale_of(nama: str) -> int | None:
    """The most that a score of this name can be; None where nothing is known of it."""
    words = plain(nama)
    return next((most for form, most in _SCALES if form.search(words)), None)


def _above(
    row: Indikator, name: str, source: Entity, column: str, value: Fraction, of: str, most: Fraction
) -> Temuan:
    unit = "%" if is_percent(row.satuan) else ""
    pesan = (
        f"{name} {shown(value, entered_decimals(value), unit)}, padahal {of} paling tinggi"
        f" {shown(most, 0, unit)}; perbaiki angkanya, atau sebut alasannya dalam definisi"
        " indikator."
    )
    return PUNCAK.temuan(pesan, at(source, column), indikator=row, kedua=at(row, "satuan"))
