"""Yang diketik berulang: the same table or row typed again, one quantity with two values, one kode.

A table that is typed twice drifts apart; it should be a rujukan or a shared rincian.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial
from itertools import chain
from typing import Final, TypeVar

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.memo import Each, Index, Source
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Gambar, Indikator, Kendala, Narasi, Rincian, Subsie
from lkjip_desktop.domain.model.laporan import Address, is_rujukan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, to_canonical
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, Values, cell_of
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.ikatan import PLAN_KINDS
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, names
from lkjip_desktop.domain.temuan.kembar import (
    GAMBAR,
    KODE,
    KODE_DAFTAR,
    NAMA,
    NAMA_DAFTAR,
    SENAMA,
    TEKS,
    of_baris,
    of_gambar,
    of_kendala,
    of_kode,
    of_nama_laporan,
    of_nama_pendek,
    of_nama_rencana,
    of_senama,
    of_teks,
    of_uraian,
    wordings,
)
from lkjip_desktop.domain.temuan.wording import alike, call, content_words, plain, shown

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
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
    urutan: int
    """Its place among the rows of its indikator."""


class TableForm(NamedTuple):
    """A table in the form in which tables are compared; `isi` is "" where it is too small."""

    rincian: Rincian
    indikator: Indikator
    judul: str
    kolom_realisasi: str
    isi: str
    berarti: bool
    """Whether a figure in it is hardly the same by chance."""
    urutan: int
    """Its place among the tables of its indikator."""


class TypedContent(NamedTuple):
    """What one indikator has that may have been typed elsewhere, too."""

    per_isi: Mapping[str, tuple[TableForm, ...]]
    """Its tables by what they hold, without those too small to tell."""
    daftar_isi: tuple[RowForm, ...]


def typed_inputs(bahan: IndikatorInput) -> object:
    """What `typed_in` reads: the figures of an indikator may change, and its tables stay."""
    row = bahan.hasil.indikator
    names = (row.kode, row.nama_pendek, row.nama, row.subsie)
    return (names, bahan.hasil.rincian, bahan.nilai)


def typed_in(bahan: IndikatorInput) -> TypedContent:
    """The tables and rows of one indikator in the form in which they are compared."""
    tables: list[TableForm] = []
    rows: list[RowForm] = []
    for hasil, values in bahan.tables():
        table = _table(bahan.hasil.indikator, hasil, values, len(tables))
        tables.append(table)
        for row, figures in zip(hasil.baris, values, strict=True):
            item = _row(table, row, figures, len(rows))
            if item is not None:
                rows.append(item)
    per_isi = _grouped((table.isi, table) for table in tables if table.isi)
    return TypedContent(per_isi, tuple(rows))


def _table(
    indikator: Indikator, hasil: RincianResult, values: tuple[Values, ...], urutan: int
) -> TableForm:
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
        urutan,
    )


def _row(table: TableForm, row: BarisResult, figures: Values, urutan: int) -> RowForm | None:
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
        urutan,
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


class _Pair(NamedTuple):
    """Two tables or rows that were typed twice, and what is said of them."""

    rank: int
    """What is said of tables comes first, then of equal rows, then of one figure in them."""
    first: TableForm | RowForm
    other: TableForm | RowForm
    temuan: Temuan


RowKey = tuple[str, ...]
"""What rows have in common: a word for the kind, then contents."""
_TABEL_SAMA: Index[str, str, TableForm] = Index()
_SALINAN: Each[str, tuple[_Pair, ...]] = Each()
_SALINAN_INDIKATOR: Each[str, tuple[int, ...]] = Each()
_BARIS: Each[str, Mapping[RowKey, tuple[RowForm, ...]]] = Each()
_BARIS_SAMA: Index[str, RowKey, RowForm] = Index()
_PASANGAN: Each[RowKey, tuple[_Pair, ...]] = Each()


def of_ketikan(
    room: Hashable, ketikan: Mapping[str, TypedContent], reader: Reader
) -> Iterator[Temuan]:
    """Tables and rows typed more than once, and one quantity with two values.

    `ketikan` is what each indikator has, by its id in reading order.
    """
    places = {row: place for place, row in enumerate(ketikan)}

    def place(pair: _Pair) -> tuple[int, ...]:
        (one, of), (other, to) = ((item, _indikator(item)) for item in (pair.first, pair.other))
        return (pair.rank, places[of], one.urutan, places[to], other.urutan)

    tables = {row: content.per_isi for row, content in ketikan.items()}
    same = _TABEL_SAMA.recall(room, tables)
    copies = _SALINAN.recall(
        room, same, None, (Source(same),), reader, lambda isi: tuple(_copies(same[isi]))
    )
    rows = _rows(room, ketikan, copies, reader)
    shared = _BARIS_SAMA.recall(room, rows)
    pairs = _PASANGAN.recall(
        room, shared, None, (Source(shared),), reader, lambda key: tuple(_pairs(key, shared[key]))
    )
    found = [*chain(*copies.values()), *chain(*pairs.values())]
    return (pair.temuan for pair in sorted(found, key=place))


def _indikator(item: TableForm | RowForm) -> str:
    table = item if isinstance(item, TableForm) else item.table
    return table.indikator.id


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    found: dict[K, list[V]] = {}
    for key, item in pairs:
        found.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in found.items()}


def _copies(group: Sequence[TableForm]) -> Iterator[_Pair]:
    """Each table that is the first one of the group once more."""
    first, *others = group
    for other in others:
        if other.berarti or other.judul == first.judul:
            yield _Pair(0, first, other, _same_table(first, other))


def _rows(
    room: Hashable,
    ketikan: Mapping[str, TypedContent],
    copies: Mapping[str, tuple[_Pair, ...]],
    reader: Reader,
) -> Mapping[str, Mapping[RowKey, tuple[RowForm, ...]]]:
    """The rows of each indikator by all they could share with others; those of copies are left."""
    fresh = _grouped(
        (_indikator(pair.other), pair.other.urutan) for pair in chain(*copies.values())
    )
    copied = _SALINAN_INDIKATOR.same(room, fresh)

    def rows(key: str) -> Mapping[RowKey, tuple[RowForm, ...]]:
        left = copied.get(key, ())
        kept = [row for row in ketikan[key].daftar_isi if row.table.urutan not in left]
        return _grouped((shared, row) for row in kept for shared in _keys(row))

    return _BARIS.recall(room, ketikan, None, (Source(ketikan), Source(copied)), reader, rows)


def _keys(row: RowForm) -> Iterator[RowKey]:
    if any(row.berarti):
        yield ("baris", row.uraian, row.pembanding, row.realisasi)
    if row.berarti[1]:
        yield ("pembanding", row.realisasi)
    if row.berarti[0]:
        yield ("realisasi", row.uraian, row.table.kolom_realisasi, row.pembanding)


def _pairs(key: RowKey, group: Sequence[RowForm]) -> Iterator[_Pair]:
    """What is at odds between the first row of a group and each other.

    Rows that agree in a telling figure and in words, and nearly agree in the other figure, are one
    quantity. Tables of one indikator may well repeat a row (one a semester): they are not compared.
    """
    first, *others = group
    for other in others:
        if key[0] == "baris":
            if other.table.rincian.id != first.table.rincian.id:
                yield _Pair(1, first, other, _same_row(first, other))
        elif key[0] == "pembanding":
            if _differ(first, other, "pembanding") and first.words & other.words:
                yield _Pair(2, first, other, _two_pembanding(first, other))
        elif _differ(first, other, "realisasi"):
            yield _Pair(3, first, other, _two_realisasi(first, other))


def _same_table(first: TableForm, copy: TableForm) -> Temuan:
    one, two = call(first.indikator), call(copy.indikator)
    where = f"pada {one} dan {two}" if one != two else f"dua kali pada {one}"
    heads = [item.rincian.kolom_realisasi.strip() for item in (first, copy)]
    told = f", di bawah judul kolom “{heads[0]}” dan “{heads[1]}”"
    other = told if all(heads) and plain(heads[0]) != plain(heads[1]) else ""
    pesan = (
        f"Tabel “{copy.rincian.judul}” diketik {where} dengan isi yang sama{other};"
        f" pakai satu tabel untuk keduanya{', atau perbaiki judulnya' if other else ''}."
    )
    kedua = at(first.rincian)
    return TABEL.temuan(pesan, at(copy.rincian), indikator=copy.indikator, kedua=kedua)


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
    (TABEL, BARIS, NILAI, KODE, NAMA, TEKS, SENAMA, GAMBAR),
    of_indikator=(of_baris,),
    of_laporan=(
        *(
            OfLaporan(partial(of_kode, kind), (names if kind is Indikator else kind,))
            for kind in KODE_DAFTAR
        ),
        *(OfLaporan(partial(of_senama, kind), (kind,)) for kind in NAMA_DAFTAR),
        OfLaporan(of_nama_pendek, (names,)),
        OfLaporan(of_uraian, (wordings, names, Subsie)),
        OfLaporan(of_nama_rencana, PLAN_KINDS),
        OfLaporan(of_nama_laporan, (Indikator,)),
        OfLaporan(of_teks, (names, Narasi)),
        OfLaporan(of_kendala, (names, Kendala)),
        OfLaporan(of_gambar, (Gambar, names)),
    ),
    concerns=(Concern.CONSISTENCY,),
)
