"""A column of an entity as a table or a form shows it, and the words of its choices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Final, TypeAlias

from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.sheet.cell import View, choice, figure, measure, text, tick
from lkjip_desktop.app.sheet.lembar import Alignment, ColumnWidth, EntryCell, SheetColumn
from lkjip_desktop.app.sheet.offer import Offer, once_for_report
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.column import CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import (
    Entity,
    Indikator,
    Jenjang,
    Kegiatan,
    Pejabat,
    PerjanjianKinerja,
    Sasaran,
    Subsie,
    Tujuan,
    column,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.pejabat import in_office
from lkjip_desktop.domain.model.tree import reading_order, walk
from lkjip_desktop.domain.model.waktu import when_words
from lkjip_desktop.domain.number.figure import FigureColumn
from lkjip_desktop.domain.record import dataclass

Choices: TypeAlias = tuple[tuple[str, CellValue], ...]
ChoicesOf: TypeAlias = Callable[[Laporan], Choices]
ChoicesOfRow: TypeAlias = Callable[[Laporan, str], Choices]


@dataclass(frozen=True, slots=True)
class PlanField:
    """One column; with `shown` it is computed, else it is entered as its kind asks."""

    name: str
    judul: str
    minimum: int = 64
    lebar: ColumnWidth | int = ColumnWidth.ISI
    needed: bool = False
    """Whether an empty cell says that it is not filled in."""
    kolom: FigureColumn = FigureColumn.ANGKA
    choices: ChoicesOf | None = None
    choices_of: ChoicesOfRow | None = None
    """Choices that differ from row to row."""
    shown: Callable[[View, Figures, Any], EntryCell] | None = None
    words: bool = False
    """Whether what `shown` gives are words."""
    typed: bool = False
    """Whether what `shown` gives can be typed over: its cell is of another kind of row."""
    tree: bool = False
    """Whether it is indented by the depth of its row."""
    keterangan: str = ""


def heading(kind: type[Entity], field: PlanField) -> SheetColumn:
    computed = field.shown is not None
    holds = None if computed else column(kind, field.name).kind
    figures = (computed and not field.words) or holds is ColumnKind.FIGURE
    return SheetColumn(
        field.name,
        field.judul,
        Alignment.TENGAH
        if holds is ColumnKind.FLAG
        else Alignment.KANAN
        if figures
        else Alignment.KIRI,
        field.lebar,
        field.minimum,
        field.kolom,
        hitungan=computed and not field.words and not field.typed,
        keterangan=field.keterangan,
    )


def entry(view: View, row: Entity, field: PlanField) -> EntryCell:
    """The cell of a row that is there."""
    target = ref(view.laporan, type(row), row.id, field)
    editable = view.may_edit(target.address(view.laporan))
    return _entry(view, target, getattr(row, field.name), field, row, editable=editable)


def empty_entry(
    view: View, kind: type[Entity], field: PlanField, values: dict[str, CellValue]
) -> EntryCell:
    """The cell of a row that does not exist yet."""
    row = kind("", **values)
    target = ref(view.laporan, kind, "", field)
    return _entry(view, target, getattr(row, field.name), field, row, editable=True)


def ref(laporan: Laporan, kind: type[Entity], row: str, field: PlanField) -> CellRef:
    """Where a field of a row is stored."""
    choices = field.choices(laporan) if field.choices else ()
    if field.choices_of is not None:
        choices = field.choices_of(laporan, row)
    return CellRef(kind, field.name, id=row, choices=choices)


def _entry(
    view: View,
    target: CellRef,
    content: CellValue,
    field: PlanField,
    row: Entity,
    *,
    editable: bool,
) -> EntryCell:
    kind = column(target.kind, target.column).kind
    if target.choices or kind in {ColumnKind.CHOICE, ColumnKind.LINK}:
        found = choice(view, target, content, editable=editable)
    elif kind is ColumnKind.FIGURE:
        unit = getattr(row, "satuan", "") if field.kolom is FigureColumn.ANGKA else ""
        of = row if isinstance(row, Indikator) else unit
        raw = None if content is None else str(content)
        if unit:
            found = measure(view, target, raw, of, editable=editable, needed=field.needed)
        else:
            kolom, needed = field.kolom, field.needed
            found = figure(view, target, raw, kolom=kolom, editable=editable, needed=needed)
    elif kind is ColumnKind.FLAG:
        found = tick(view, target, content, editable=editable)
    else:
        words = _words(kind, content)
        found = text(view, target, words, editable=editable, needed=field.needed)
    return replace(found, keterangan=field.keterangan) if field.keterangan else found


def _words(kind: ColumnKind, content: CellValue) -> str:
    if kind in {ColumnKind.DATE, ColumnKind.WHEN}:
        return when_words(str(content or ""))
    return str(content or "")


# choices


DOKUMEN: Final[Choices] = (
    ("Laporan", "laporan"),
    ("Renstra", "renstra"),
    ("Perjanjian Kinerja", "perjanjian_kinerja"),
)
POLARITAS: Final[Choices] = (
    ("makin tinggi makin baik", "naik"),
    ("makin rendah makin baik", "turun"),
    ("di dalam rentang", "rentang"),
)
OFFICER: Final = "petugas perencanaan"
WHOLE: Final = "seluruh pagu"


def fixed(*choices: tuple[str, CellValue]) -> ChoicesOf:
    """Choices that are the same in every report."""
    offer = Offer(choices)
    return lambda _: offer


def distinct(choices: Iterable[tuple[str, CellValue]]) -> Offer:
    """Choices whose words differ: a second one of the same name bears a number."""
    seen: Counter[str] = Counter()
    found = []
    for words, content in choices:
        plain = " ".join(words.split()) or "tanpa nama"
        seen[plain] += 1
        found.append((plain if seen[plain] == 1 else f"{plain} ({seen[plain]})", content))
    return Offer(found)


@once_for_report
def pejabat(laporan: Laporan) -> Choices:
    """Every official by name and office, and nobody."""
    rows = (
        (", ".join(filter(None, (row.nama, row.jabatan))), row.id)
        for row in laporan.daftar(Pejabat)
    )
    return distinct((("–", None), *rows))


def serving(laporan: Laporan, tanggal: str | None, chosen: str | None) -> Choices:
    """Nobody, the officials who held their post on a day, and the one chosen before."""
    there = {row.id for row in laporan.daftar(Pejabat) if in_office(laporan, row, tanggal)}
    return tuple(item for item in pejabat(laporan) if item[1] in {None, chosen, *there})


def party(column: str) -> ChoicesOfRow:
    """Who can be a party of an agreement: those in office on its day."""

    def choices(laporan: Laporan, row: str) -> Choices:
        agreement = laporan.find(PerjanjianKinerja, row)
        if agreement is None or agreement.tanggal is None:
            return pejabat(laporan)
        return serving(laporan, agreement.tanggal, getattr(agreement, column))

    return choices


@once_for_report
def subsie(laporan: Laporan) -> Choices:
    """Every section, and the planning officer; a section by its name or code, too."""
    there = laporan.daftar(Subsie)
    rows = ((row.nama_pendek or row.nama or row.kode, row.id) for row in there)
    offer = distinct(((OFFICER, None), *rows))
    offer.also = tuple(
        (name, offer.shown[row.id]) for row in there for name in (row.nama, row.kode) if name
    )
    return offer


@once_for_report
def jenjang(laporan: Laporan) -> Choices:
    """Every level, and none (that of the objective above)."""
    return distinct((("–", None), *((row.nama, row.id) for row in laporan.daftar(Jenjang))))


@once_for_report
def tujuan(laporan: Laporan) -> Choices:
    """Every goal, and none."""
    rows = ((f"{row.kode} {row.nama}", row.id) for row in laporan.daftar(Tujuan))
    return distinct((("–", None), *rows))


def sasaran(dokumen: str) -> ChoicesOf:
    """The objectives of one document, and none."""

    @once_for_report
    def choices(laporan: Laporan) -> Choices:
        rows = (
            (f"{row.kode} {row.nama}", row.id)
            for row, _ in walk(laporan, Sasaran)
            if row.dokumen == dokumen
        )
        return distinct((("–", None), *rows))

    return choices


@once_for_report
def indikator(laporan: Laporan) -> Choices:
    """Every indikator in reading order."""
    rows = reading_order(laporan)
    return distinct((f"{row.kode} {row.nama_pendek or row.nama}", row.id) for row in rows)


@once_for_report
def kegiatan(laporan: Laporan) -> Choices:
    """Every budget line, and the whole."""
    rows = ((f"{row.kode} {row.nama}", row.id) for row, _ in walk(laporan, Kegiatan))
    return distinct(((WHOLE, None), *rows))
