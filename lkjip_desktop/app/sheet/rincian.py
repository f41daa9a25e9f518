"""The sheet of a rincian as one indikator uses it: rows, ticks, percentages and the foot."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import Final, TypeVar

from lkjip_desktop.app.command.edit import CellRef, cell, insert_rows, keyed_cell
from lkjip_desktop.app.command.periode import blank_closed
from lkjip_desktop.app.sheet.cell import (
    Rows,
    View,
    action,
    choice,
    computed,
    figure,
    measure,
    plain,
    text,
    tick,
)
from lkjip_desktop.app.sheet.lembar import (
    MOST_LINES,
    Alignment,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.span import Span
from lkjip_desktop.domain.display.explain import explain_kaki, explain_persentase, explain_rincian
from lkjip_desktop.domain.display.takaran import Takaran, takaran, takaran_satuan
from lkjip_desktop.domain.formula.baris import BERBOBOT, CARA_REALISASI, BarisResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.entity import Baris, Indikator, NilaiBaris, Rincian, keyed_id
from lkjip_desktop.domain.model.laporan import Address, is_rujukan
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.number.figure import FigureColumn, Nilai
from lkjip_desktop.store.draft import Draft

ADD: Final = "tambah_baris"
"""The address of the row that adds a row."""
BEFORE: Final = "sebelumnya"
UPTO: Final = "sampai"
"""End the keys of the columns that join the periode before, and all up to now."""
WORDS: Final = ("kelompok", "uraian", "satuan")
"""Texts of a row; each has its column in `_columns`."""
OPTIONAL: Final = ("kelompok", "satuan", "polaritas")
"""Columns that are shown where a row uses them or the user asks for them."""

CARA: Final = {
    "rata_rata_persentase": "rata-rata persentase",
    "jumlah_per_jumlah": "jumlah dibagi jumlah",
    "rata_rata_berbobot": "rata-rata berbobot",
    "rata_rata_realisasi": "rata-rata realisasi",
    "jumlah": "jumlah realisasi",
    "baris_terakhir": "realisasi baris terakhir",
    "diketik": "hasil diketik",
}
"""The ways of computing a result, in words."""
ARAH: Final = (
    ("perbandingan biasa", ""),
    ("makin tinggi makin baik", "naik"),
    ("makin rendah makin baik", "turun"),
)
"""How the percentage of a row is taken: "" is the plain ratio, as is makin tinggi."""

_MEANS: Final = frozenset({"rata_rata_persentase", "rata_rata_realisasi"})
_SUMS: Final = frozenset({"jumlah_per_jumlah", "jumlah"})

V = TypeVar("V")


def rincian_sheet(
    view: View,
    hasil: RincianResult,
    rows: Rows,
    extra: frozenset[str] = frozenset(),
    before: RincianResult | None = None,
) -> EntrySheet:
    """The table under one indikator; `extra` are OPTIONAL columns to show though none uses them.

    `before` is the same table at the end of the quarter before the one that is worked on.
    """
    shape = _Shape(view, hasil, extra, before)
    baris = [
        rows.row(item.baris.id, shape.inputs(number, item), partial(shape.row, number, item))
        for number, item in enumerate(hasil.baris, 1)
    ]
    rows.finish()
    if shape.editable:
        baris.append(action((ADD, hasil.rincian.id), "Tambah baris", len(shape.columns)))
    return EntrySheet(
        kolom=shape.columns,
        baris=(*baris, *shape.foot()),
        nama=hasil.judul or "Rincian",
        beku=shape.frozen,
        baris_teks=MOST_LINES,
        baris_baru=shape.empty_row() if shape.editable else (),
        tab_angka=bool(view.periode),
    )


LEAST_OF_PERIODE: Final = 64
"""How narrow a column of one periode may be, px: up to three of them stand side by side."""


def _by_row(told: Mapping[Address, V]) -> dict[str, list[tuple[Address, V]]]:
    """What is told of cells, by the id of their row."""
    found: dict[str, list[tuple[Address, V]]] = {}
    for where, what in told.items():
        found.setdefault(where.id, []).append((where, what))
    return found


class _Shape:
    """What all rows of one table have in common."""

    def __init__(
        self, view: View, hasil: RincianResult, extra: frozenset[str], before: RincianResult | None
    ) -> None:
        self.view = view
        self.marks, self.notes = _by_row(view.marks), _by_row(view.notes)
        self.span = view.span(hasil.rincian.pengisian)
        self.closed = {name for name in self.span.periode if view.is_closed(name)}
        self.before = {item.baris.id: item for item in before.baris} if before else {}
        self.hasil = hasil
        self.rincian = hasil.rincian
        self.editable = view.may_edit(Address(Rincian.KIND, self.rincian.id))
        first = hasil.baris[0].baris.id if hasil.baris else ""
        rule = Address(Baris.KIND, first, "bobot")
        self.may_rule = self.editable and (not first or view.may_edit(rule))
        """Whether it may be changed how the rows count: not once a figure of them is closed."""
        self.realisasi_saja = self.rincian.cara in CARA_REALISASI
        self.tahun = view.laporan.data.tahun
        fresh = FigureColumn.ANGKA if self.realisasi_saja else FigureColumn.CACAH
        self.pembanding = _kind((item.pembanding for item in hasil.baris), fresh)
        self.realisasi = _kind((item.realisasi for item in hasil.baris), fresh)
        if self.realisasi_saja and is_percent(self.rincian.satuan):
            self.realisasi = FigureColumn.PERSEN
        used = {name for name in OPTIONAL if any(getattr(b.baris, name) for b in hasil.baris)}
        self.optional = used | extra | ({"kelompok"} if self.rincian.kolom_kelompok else set())
        self.columns = self._columns()

    def _columns(self) -> tuple[SheetColumn, ...]:
        rincian, hasil = self.rincian, self.hasil
        group = SheetColumn("kelompok", rincian.kolom_kelompok or "Kelompok", minimum=96)
        unit = SheetColumn("satuan", "Satuan", minimum=64)
        direction = SheetColumn("polaritas", "Arah", minimum=96)
        found = [group] if "kelompok" in self.optional else []
        found.append(
            SheetColumn(
                "uraian",
                rincian.kolom_uraian or "Uraian",
                lebar=ColumnWidth.LENTUR,
                minimum=88 if self.span.upto else 120,
            )
        )
        found += [unit] if "satuan" in self.optional else []
        found += [direction] if "polaritas" in self.optional else []
        # Beside three columns a measure it gets short: all are to be seen on a small screen.
        words, least = ("Persen", LEAST_OF_PERIODE) if self.span.upto else ("Persentase", 96)
        share = SheetColumn("persentase", words, Alignment.KANAN, minimum=least, hitungan=True)
        weight = SheetColumn("bobot", "Bobot", Alignment.KANAN, minimum=72)
        return (
            *found,
            *self._measure("pembanding", hasil.kolom_pembanding or "Pembanding", self.pembanding),
            *self._measure("realisasi", hasil.kolom_realisasi or "Realisasi", self.realisasi),
            # Where the result is made of the realisasi alone, a ratio of the two says nothing.
            *([] if self.realisasi_saja else [share]),
            *([weight] if rincian.cara == BERBOBOT else []),
            SheetColumn("dihitung", "Dihitung", Alignment.TENGAH, minimum=72),
        )

    @property
    def frozen(self) -> int:
        """How many columns stay at the left: what names a row."""
        return [column.kunci for column in self.columns].index("uraian") + 1

    def _measure(self, name: str, judul: str, kind: FigureColumn) -> Iterator[SheetColumn]:
        """The columns of one measure: what stood before, what is typed now, and all up to now."""
        span = self.span
        if span.before:
            yield _sum(f"{name} {BEFORE}", judul, span.before)
        for periode, head in span.now:
            yield _figures(self._key(name, periode), judul, head, kind)
        if span.upto or not span.now:
            yield _sum(f"{name} {UPTO}", judul, span.upto)

    def _key(self, name: str, periode: str) -> str:
        return column_key(name, periode, self.span)

    def inputs(self, number: int, item: BarisResult) -> tuple[object, ...]:
        """Everything a row shows."""
        view, values = self.view, self._values(item)
        own = (item.baris.id, *(row.id for row in values))
        ids = dict.fromkeys((*own, *self._unwritten(item.baris.id))) if self.notes else own
        marks = [mark for name in own for mark in self.marks.get(name, ())]
        said = [note for name in ids for note in self.notes.get(name, ())]
        raws = [raw for row in values for raw in (row.pembanding, row.realisasi)]
        pointed = [raw and view.name_of(Address.parse(raw[1:])) for raw in raws if is_rujukan(raw)]
        return (
            (number, item, values, self.columns, self.realisasi_saja, self.tahun),
            (self.editable, self.may_rule),
            (self.span, self.closed, self.before.get(item.baris.id)),
            view.settings,
            (marks, said),
            pointed,
        )

    def _unwritten(self, baris: str) -> list[str]:
        """Ids of the rows of what is typed here, whether they are there or not."""
        ruang = self.view.laporan.ruang
        return [keyed_id(ruang, NilaiBaris, baris, periode) for periode, _ in self.span.now]

    def _values(self, item: BarisResult) -> tuple[NilaiBaris, ...]:
        return self.view.laporan.children(NilaiBaris, "baris", item.baris.id)

    def row(self, number: int, item: BarisResult) -> SheetRow:
        """One row of the file; of all it could show only what has a column is made."""
        cells = self._cells(item)
        sel = tuple(cells[str(column.kunci)]() for column in self.columns)
        return SheetRow(item.baris.id, sel, str(number))

    def _cells(self, item: BarisResult) -> dict[str, Callable[[], EntryCell]]:
        """What makes the cell of each column there can be."""
        baris, view = item.baris, self.view
        rule = self.may_rule
        return {
            **{name: partial(self._words, baris, name) for name in WORDS},
            "polaritas": lambda: choice(view, _direction(baris.id), baris.polaritas, editable=rule),
            **self._figures(item, "pembanding", self.pembanding),
            **self._figures(item, "realisasi", self.realisasi),
            "persentase": lambda: computed(
                item.persentase,
                view.settings,
                note=explain_persentase(item, view.settings),
                sementara=item.sementara,
            ),
            "bobot": lambda: figure(
                view, cell(baris, "bobot"), baris.bobot, editable=rule, needed=False
            ),
            "dihitung": lambda: tick(view, cell(baris, "dihitung"), baris.dihitung, editable=rule),
        }

    def _words(self, baris: Baris, name: str) -> EntryCell:
        told, needed = getattr(baris, name), name == "uraian"
        return text(self.view, cell(baris, name), told, editable=self.editable, needed=needed)

    def _ordered(self, key: object, cells: dict[str, EntryCell], judul: str = "") -> SheetRow:
        blank = plain("", total=not judul)
        sel = tuple(cells.get(str(column.kunci), blank) for column in self.columns)
        return SheetRow(key, sel, judul)

    def _figures(
        self, item: BarisResult, name: str, kind: FigureColumn
    ) -> dict[str, Callable[[], EntryCell]]:
        """What makes the cells of one measure, by the key of their column."""
        earlier, upto = self.before.get(item.baris.id), self.span.upto or "gabungan periode"
        return {
            f"{name} {BEFORE}": partial(self._joined, earlier, name, self.span.before),
            f"{name} {UPTO}": partial(self._joined, item, name, upto),
            **{
                self._key(name, periode): partial(self._figure, item, name, kind, periode)
                for periode in self.span.periode
            },
        }

    def _joined(self, item: BarisResult | None, name: str, note: str) -> EntryCell:
        if item is None:
            return plain("")
        nilai: Nilai = getattr(item, name)
        places = 0 if isinstance(nilai, Fraction) and nilai.denominator == 1 else None
        rules, waits = self.view.settings, item.sementara
        return computed(nilai, rules, desimal=places, note=note, sementara=waits)

    def _figure(self, item: BarisResult, name: str, kind: FigureColumn, periode: str) -> EntryCell:
        row = next((row for row in self._values(item) if row.periode == periode), None)
        counted = item.baris.dihitung == 1
        return figure(
            self.view,
            keyed_cell(NilaiBaris, name, item.baris.id, periode),
            getattr(row, name) if row else None,
            kolom=_row_kind(item.baris, kind),
            editable=self.editable and periode not in self.closed,
            needed=counted and not (name == "pembanding" and self.realisasi_saja),
        )

    def empty_row(self) -> tuple[EntryCell, ...]:
        """What a row that does not exist yet looks like."""
        baris = Baris("", rincian=self.rincian.id)
        cells = {
            **{name: text(self.view, cell(baris, name), "") for name in WORDS},
            "polaritas": choice(self.view, _direction(""), ""),
            **self._empty("pembanding", self.pembanding),
            **self._empty("realisasi", self.realisasi),
            "bobot": figure(self.view, cell(baris, "bobot"), None, needed=False),
            "dihitung": tick(self.view, cell(baris, "dihitung"), 1),
        }
        return self._ordered("", cells, " ").sel

    def _empty(self, name: str, kind: FigureColumn) -> dict[str, EntryCell]:
        return {
            self._key(name, periode): figure(
                self.view, keyed_cell(NilaiBaris, name, "", periode), None, kolom=kind
            )
            for periode in self.span.periode
        }

    # the foot

    def foot(self) -> list[SheetRow]:
        """Sum, mean and result, as far as the rincian wants them."""
        rincian, cara = self.rincian, self.rincian.cara
        found = []
        if rincian.kaki_jumlah or cara in _SUMS:
            found.append(self._sum())
        if rincian.kaki_rata_rata or cara in _MEANS:
            found.append(self._mean())
        if cara in {"diketik", "baris_terakhir", BERBOBOT}:
            found.append(self._result())
        return found

    def _sum(self) -> SheetRow:
        hasil, rules = self.hasil, self.view.settings
        cells = {
            "uraian": _label("Jumlah"),
            self._total("pembanding"): self._exact(hasil.jumlah_pembanding),
            self._total("realisasi"): self._exact(hasil.jumlah_realisasi),
            "persentase": computed(
                hasil.persentase_jumlah, rules, total=True, note=explain_kaki(hasil, rules)
            ),
        }
        if self.realisasi_saja:
            del cells["persentase"]
        return self._ordered("jumlah", cells)

    def _total(self, name: str) -> str:
        """The key of the column that holds all up to now."""
        if self.span.upto or not self.span.now:
            return f"{name} {UPTO}"
        return self._key(name, self.span.periode[0])

    def _exact(self, nilai: Nilai) -> EntryCell:
        places = None if isinstance(nilai, Fraction) and nilai.denominator != 1 else 0
        return computed(nilai, self.view.settings, desimal=places, total=True)

    def _mean(self) -> SheetRow:
        hasil, rules = self.hasil, self.view.settings
        formula = explain_rincian(hasil, rules)
        cells = {"uraian": _label("Rata-rata")}
        if self.realisasi_saja:
            cells[self._total("realisasi")] = computed(
                hasil.rata_rata_realisasi,
                rules,
                desimal=self._size(),
                total=True,
                sementara=hasil.sementara,
            )
        else:
            cells["persentase"] = computed(
                hasil.rata_rata_persentase, rules, total=True, sementara=hasil.sementara
            )
        if self.rincian.cara in _MEANS:
            cells = {k: _noted(sel, formula) if k != "uraian" else sel for k, sel in cells.items()}
        return self._ordered("rata_rata", cells)

    def _size(self) -> Takaran:
        """How the result is shown; the mean of a column that is no result is one of counts."""
        rules = self.view.settings
        if self.rincian.cara not in {"rata_rata_realisasi", "baris_terakhir"}:
            return Takaran(rules.desimal, tetap=False, potong=rules.potong)
        owner = self.view.laporan.find(Indikator, self.rincian.indikator)
        satuan = self.rincian.satuan
        return takaran(owner, rules, satuan) if owner else takaran_satuan(satuan, rules)

    def _result(self) -> SheetRow:
        hasil, rules = self.hasil, self.view.settings
        words = "Hasil" + (f" ({self.rincian.satuan})" if self.rincian.satuan else "")
        if self.rincian.cara == "diketik":
            value = measure(
                self.view,
                cell(self.rincian, "hasil"),
                self.rincian.hasil,
                self.rincian.satuan,
                editable=self.editable,
            )
        else:
            note = explain_rincian(hasil, rules)
            value = computed(
                hasil.nilai,
                rules,
                desimal=self._size(),
                total=True,
                note=note,
                sementara=hasil.sementara,
            )
        where = "persentase" if self.rincian.cara == BERBOBOT else self._total("realisasi")
        return self._ordered("hasil", {"uraian": _label(words), where: value})


def _figures(key: str, judul: str, head: str, kind: FigureColumn) -> SheetColumn:
    """What is typed; `head` is its periode where the measure has several columns."""
    column = SheetColumn(key, judul, Alignment.KANAN, minimum=88, kolom=kind, pokok=bool(head))
    return _of_periode(column, head)


def _sum(key: str, judul: str, head: str) -> SheetColumn:
    column = SheetColumn(key, judul, Alignment.KANAN, minimum=88, hitungan=True)
    return _of_periode(column, head)


def _of_periode(column: SheetColumn, head: str) -> SheetColumn:
    """The column under the heading of its measure, where the measure has several."""
    if not head:
        return column
    judul = column.judul
    return replace(column, judul=f"{judul}: {head}", kelompok=judul, minimum=LEAST_OF_PERIODE)


def column_key(name: str, periode: str, span: Span) -> str:
    """The key of the column that a figure of this periode is typed in."""
    return name if len(span.now) == 1 else f"{name} {periode}"


def _kind(found: Iterable[Nilai], fresh: FigureColumn) -> FigureColumn:
    """Counts, as long as all that is entered is whole: then "12,345" is asked about.

    Where nothing is entered yet, what such a table mostly holds: of shares, counts.
    """
    numbers = [nilai for nilai in found if isinstance(nilai, Fraction)]
    whole = all(nilai.denominator == 1 for nilai in numbers)
    return fresh if not numbers else FigureColumn.CACAH if whole else FigureColumn.ANGKA


def _row_kind(baris: Baris, kind: FigureColumn) -> FigureColumn:
    if is_percent(baris.satuan):
        return FigureColumn.PERSEN
    return FigureColumn.ANGKA if is_index(baris.satuan) else kind


def _direction(baris: str) -> CellRef:
    return CellRef(Baris, "polaritas", id=baris, choices=ARAH)


def _label(words: str) -> EntryCell:
    return plain(words, total=True)


def _noted(sel: EntryCell, note: str) -> EntryCell:
    return replace(sel, keterangan=note)


def make_rows(
    draft: Draft, count: int, *, rincian: str, periode: Span
) -> list[dict[Hashable, CellRef]]:
    """Rows at the end of a rincian, and the cells of each by the key of its column."""
    there = draft.laporan.children(Baris, "rincian", rincian)
    made = insert_rows(draft, Baris, there, len(there), [{"rincian": rincian}] * count)
    blank_closed(draft, rincian, [row.id for row in made])
    return [_cells(row, periode) for row in made]


def _cells(row: Baris, periode: Span) -> dict[Hashable, CellRef]:
    found: dict[Hashable, CellRef] = {
        name: cell(row, name) for name in (*WORDS, "bobot", "dihitung")
    }
    found["polaritas"] = _direction(row.id)
    for name in ("pembanding", "realisasi"):
        for item in periode.periode:
            found[column_key(name, item, periode)] = keyed_cell(NilaiBaris, name, row.id, item)
    return found
