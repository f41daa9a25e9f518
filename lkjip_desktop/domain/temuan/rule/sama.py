"""Yang diketik berulang: the same table or row typed again, one quantity with two values, one kode.

A table that is typed twice drifts apart; it should be a rujukan or a shared rincian.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from typing import Final, NamedTuple

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Indikator,
    Narasi,
    Rincian,
)
from lkjip_desktop.domain.model.laporan import Address, is_rujukan
from lkjip_desktop.domain.number.figure import Nilai, to_canonical
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, Values, cell_of
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.ikatan import PLAN_KINDS
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, names
from lkjip_desktop.domain.temuan.kembar import (
    KODE,
    KODE_DAFTAR,
    NAMA,
    TEKS,
    of_kode,
    of_nama_laporan,
    of_nama_rencana,
    of_teks,
)
from lkjip_desktop.domain.temuan.wording import alike, call, content_words, plain, shown

_G, _P = Severity.GALAT, Severity.PERINGATAN

TABEL: Final = FindingRule("SAMA-01", _P, "Tabel yang sama diketik pada dua indikator.")
BARIS: Final = FindingRule("SAMA-02", _P, "Baris yang sama diketik pada beberapa tabel.")
NILAI: Final = FindingRule(
    "SAMA-03", _G, "Besaran yang sama tertulis dengan dua angka yang berbeda pada dua tabel."
)

BERARTI: Final = 4
"""Digits, without zeros at the end, from which a figure is hardly the same by chance."""
DEKAT: Final = Fraction(1, 20)
"""Two values of one quantity lie this near; further apart they are two quantities."""


class RowForm(NamedTuple):
    """A row that was typed, in the form in which rows are compared."""

    table: TableForm
    row: BarisResult
    pembanding: str
    realisasi: str
    lokasi: Address
    lokasi_pembanding: Address
    words: frozenset[str]
    uraian: str
    berarti: tuple[bool, bool]
    """Whether pembanding and realisasi are hardly the same by chance."""


class TableForm(NamedTuple):
    """A table in the form in which tables are compared; `isi` is "" where it is too small."""

    rincian: Rincian
    indikator: Indikator
    judul: str
    kolom_realisasi: str
    isi: str
    berarti: bool
    """Whether a figure in it is hardly the same by chance."""


class TypedContent(NamedTuple):
    """What one indikator has that may have been typed elsewhere, too."""

    daftar_tabel: tuple[TableForm, ...]
    daftar_isi: tuple[RowForm, ...]


def typed_inputs(bahan: IndikatorInput) -> object:
    """What `typed_in` reads: the figures of an indikator may change, and its tables stay."""
    row = bahan.hasil.indikator
    names = (row.kode, row.nama_pendek, row.nama, row.subsie)
    return (names, bahan.hasil.rincian, bahan.nilai)


def typed_in(bahan: IndikatorInput) -> TypedContent:
    """The tables and rows of one indikator in the form in which they are compared."""
    tables, rows = [], []
    for hasil, values in bahan.tables():
        table = _table(bahan.hasil.indikator, hasil, values)
        tables.append(table)
        for row, figures in zip(hasil.baris, values, strict=True):
            item = _row(table, row, figures)
            if item is not None:
                rows.append(item)
    return TypedContent(tuple(tables), tuple(rows))


def _table(indikator: Indikator, hasil: RincianResult, values: tuple[Values, ...]) -> TableForm:
    raw = [
        tuple((item.periode, item.pembanding, item.realisasi) for item in figures)
        for figures in values
    ]
    cells = [cell for row in raw for _, *pair in row for cell in pair if cell is not None]
    numbers = [cell for cell in cells if cell != "-"]
    whole = len(raw) > 1 and numbers and not any(is_rujukan(cell) for cell in cells)
    words = [plain(f"{row.baris.kelompok} {row.baris.uraian}") for row in hasil.baris]
    return TableForm(
        hasil.rincian,
        indikator,
        plain(hasil.judul),
        plain(hasil.kolom_realisasi),
        repr((words, raw)) if whole else "",
        any(_is_telling(cell) for cell in numbers),
    )


def _row(table: TableForm, row: BarisResult, figures: Values) -> RowForm | None:
    raw = [cell for item in figures for cell in (item.pembanding, item.realisasi)]
    if not figures or any(cell is not None and is_rujukan(cell) for cell in raw):
        return None
    left, right = _text(row.pembanding), _text(row.realisasi)
    if left is None or right is None or not row.baris.uraian.strip():
        return None
    return RowForm(
        table,
        row,
        left,
        right,
        cell_of(row, figures, "realisasi"),
        cell_of(row, figures, "pembanding"),
        content_words(row.baris.uraian),
        plain(row.baris.uraian),
        (_is_telling(left), _is_telling(right)),
    )


def _text(nilai: Nilai) -> str | None:
    """Canonical text: it is quick to compare; None where there is no such figure."""
    try:
        return to_canonical(nilai) if isinstance(nilai, Fraction) else None
    except ValueError:
        return None


def _is_telling(text: str) -> bool:
    digits = text.replace(".", "").lstrip("-0").rstrip("0")
    return len(digits) >= BERARTI


_PASANGAN: Memo[Temuan] = Memo()
"""What was said of two rows: the pairs are found anew at every change, most of them the same."""


def of_ketikan(daftar_ketikan: Sequence[TypedContent], reader: Reader) -> Iterator[Temuan]:
    """Tables and rows typed more than once, and one quantity with two values."""
    tables = [table for item in daftar_ketikan for table in item.daftar_tabel]
    copies: set[str] = set()
    for first, copy in _same_tables(tables):
        copies.add(copy.rincian.id)
        yield _same_table(first, copy)
    rows = [
        row
        for item in daftar_ketikan
        for row in item.daftar_isi
        if row.table.rincian.id not in copies
    ]
    for say, one, other in (*_same_rows(rows), *_same_quantities(rows)):
        key = (say, one.lokasi, other.lokasi)
        yield _PASANGAN.recall(key, (one, other), reader, partial(say, one, other))


def _same_tables(tables: Iterable[TableForm]) -> Iterator[tuple[TableForm, TableForm]]:
    groups: dict[str, list[TableForm]] = {}
    for table in tables:
        if table.isi:
            groups.setdefault(table.isi, []).append(table)
    for group in groups.values():
        first, *others = group
        for other in others:
            if other.berarti or other.judul == first.judul:
                yield first, other


def _same_table(first: TableForm, copy: TableForm) -> Temuan:
    one, two = call(first.indikator), call(copy.indikator)
    where = f"pada {one} dan {two}" if one != two else f"dua kali pada {one}"
    pesan = (
        f"Tabel “{copy.rincian.judul}” diketik {where} dengan isi yang sama;"
        f" pakai satu tabel untuk keduanya."
    )
    kedua = at(first.rincian)
    return TABEL.temuan(pesan, at(copy.rincian), indikator=copy.indikator, kedua=kedua)


Pair = tuple[Callable[[RowForm, RowForm], Temuan], RowForm, RowForm]
"""Two rows that are at odds, and what there is to say of them."""


def _same_rows(rows: Iterable[RowForm]) -> Iterator[Pair]:
    groups: dict[tuple[str, str, str], list[RowForm]] = {}
    for row in rows:
        groups.setdefault((row.uraian, row.pembanding, row.realisasi), []).append(row)
    for group in groups.values():
        first, *others = group
        for other in others if any(first.berarti) else ():
            if other.table.rincian.id != first.table.rincian.id:
                yield _same_row, first, other


def _same_row(first: RowForm, other: RowForm) -> Temuan:
    one, two = call(first.table.indikator), call(other.table.indikator)
    places = alike([first.row.pembanding, first.row.realisasi])
    left, right = shown(first.row.pembanding, places), shown(first.row.realisasi, places)
    pesan = (
        f"Baris “{other.row.baris.uraian}” pada {two} ({left} dan {right}) sudah diketik pada"
        f" {one}; jadikan rujukan."
    )
    owner = other.table.indikator
    return BARIS.temuan(pesan, other.lokasi, indikator=owner, kedua=first.lokasi)


def _same_quantities(rows: Sequence[RowForm]) -> Iterator[Pair]:
    """Rows that agree in a telling figure and in words, and nearly agree in the other figure.

    Tables of one indikator may well repeat a row (one a semester): they are not compared.
    """
    by_realisasi: dict[str, list[RowForm]] = {}
    by_words: dict[tuple[str, str, str], list[RowForm]] = {}
    for row in rows:
        if row.berarti[1]:
            by_realisasi.setdefault(row.realisasi, []).append(row)
        if row.berarti[0]:
            key = (row.uraian, row.table.kolom_realisasi, row.pembanding)
            by_words.setdefault(key, []).append(row)
    for group in by_realisasi.values():
        for other in group[1:]:
            if _differ(group[0], other, "pembanding") and group[0].words & other.words:
                yield _two_pembanding, group[0], other
    for group in by_words.values():
        for other in group[1:]:
            if _differ(group[0], other, "realisasi"):
                yield _two_realisasi, group[0], other


def _differ(one: RowForm, other: RowForm, name: str) -> bool:
    left, right = getattr(one.row, name), getattr(other.row, name)
    if one.table.indikator.id == other.table.indikator.id or left == right:
        return False
    if not isinstance(left, Fraction) or not isinstance(right, Fraction):
        return False
    return abs(left - right) <= DEKAT * max(abs(left), abs(right))


def _two_pembanding(one: RowForm, other: RowForm) -> Temuan:
    values = (one.row.pembanding, other.row.pembanding)
    return _two_values(one, other, values, (one.lokasi_pembanding, other.lokasi_pembanding))


def _two_realisasi(one: RowForm, other: RowForm) -> Temuan:
    values = (one.row.realisasi, other.row.realisasi)
    return _two_values(one, other, values, (one.lokasi, other.lokasi))


def _two_values(
    one: RowForm, other: RowForm, values: tuple[Nilai, Nilai], cells: tuple[Address, Address]
) -> Temuan:
    left, right = values
    places = alike([left, right])
    first, second = shown(left, places), shown(right, places)
    here, there = call(other.table.indikator), call(one.table.indikator)
    pesan = (
        f"“{other.row.baris.uraian}” pada {here} tertulis {second}, sedangkan"
        f" “{one.row.baris.uraian}” pada {there} {first}; samakan atau jadikan rujukan."
    )
    angka = (
        (f"{there}, {one.row.baris.uraian}", first),
        (f"{here}, {other.row.baris.uraian}", second),
    )
    owner, (kedua, lokasi) = other.table.indikator, cells
    return NILAI.temuan(pesan, lokasi, indikator=owner, angka=angka, kedua=kedua)


KELUARGA: Final = RuleFamily(
    "SAMA",
    "Yang diketik berulang",
    (TABEL, BARIS, NILAI, KODE, NAMA, TEKS),
    of_laporan=(
        *(OfLaporan(partial(of_kode, kind), (kind,)) for kind in KODE_DAFTAR),
        OfLaporan(of_nama_rencana, PLAN_KINDS),
        OfLaporan(of_nama_laporan, (Indikator,)),
        OfLaporan(of_teks, (names, Narasi)),
    ),
    concerns=(Concern.CONSISTENCY,),
)
