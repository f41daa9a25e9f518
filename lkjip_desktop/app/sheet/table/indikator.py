"""The table of all indikator of the report, grouped by their objective."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import Any, Final

from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.sheet.cell import View, choice, plain
from lkjip_desktop.app.sheet.lembar import CellState, ColumnWidth, EntryCell, EntrySheet, SheetRow
from lkjip_desktop.app.sheet.table import field
from lkjip_desktop.app.sheet.table.base import ListTable, NewRow, Values, key_of
from lkjip_desktop.app.sheet.table.field import Choices, PlanField, heading
from lkjip_desktop.app.sheet.table.pengaturan import SettingRef, row_figure
from lkjip_desktop.domain.display.takaran import takaran_satuan
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model import entity
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    GABUNG,
    Entity,
    Indikator,
    Jenjang,
    Sasaran,
    column,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.order import keys_between
from lkjip_desktop.domain.model.sebutan import choice_words
from lkjip_desktop.domain.model.setting import DESIMAL_INDIKATOR, row_setting
from lkjip_desktop.domain.model.tree import jenjang_of, reading_order, walk
from lkjip_desktop.domain.number.figure import FigureColumn
from lkjip_desktop.store.draft import Draft


def _desimal(view: View, _: Figures, row: Indikator) -> EntryCell:
    usual = takaran_satuan(row.satuan, view.settings)
    words = f"{usual.desimal} desimal" if usual.tetap else "tanpa desimal bila bulat"
    note = f"0 sampai 6. Bila dikosongkan, mengikuti satuan: {words}."
    return row_figure(view, DESIMAL_INDIKATOR, row.id, FigureColumn.CACAH, note)


PENGISIAN: Final = tuple((choice_words(code), code) for code in entity.PENGISIAN)
_GABUNG: Final = tuple((choice_words(code), code) for code in GABUNG)


def _measured(view: View, figures: Figures, row: Indikator) -> EntryCell:
    """By which periode its own figure is typed; with a table of its own that says it."""
    if any(table.dihitung for table in figures.indikator[row.id].rincian):
        return plain("menurut tabelnya", keterangan="atur lewat cara hitung pada tabel rincian")
    return _choice(view, row, "pengisian", PENGISIAN)


def _joined(view: View, figures: Figures, row: Indikator) -> EntryCell:
    """How the periode of its own figure join; nothing is asked where there is one a year."""
    counted = any(table.dihitung for table in figures.indikator[row.id].rincian)
    if counted or row.pengisian == "tahun":
        return plain("")
    return _choice(view, row, "gabung", _GABUNG)


def _choice(view: View, row: Indikator, name: str, choices: Choices) -> EntryCell:
    target = CellRef(Indikator, name, id=row.id, choices=choices)
    may = view.may_edit(target.address(view.laporan))
    return choice(view, target, getattr(row, name), editable=may)


TARGET: Final = PlanField("target", "Target", minimum=72, needed=True)
FIELDS: Final = (
    PlanField("kode", "Kode", minimum=56, needed=True),
    PlanField("nama", "Nama indikator", lebar=ColumnWidth.LENTUR, minimum=190, needed=True),
    PlanField("nama_pendek", "Nama pendek", lebar=130, keterangan="untuk grafik dan daftar"),
    PlanField("subsie", "Diisi oleh", lebar=128, choices=field.subsie),
    PlanField("satuan", "Satuan", minimum=60),
    PlanField("polaritas", "Arah", minimum=150, choices=field.fixed(*field.POLARITAS)),
    TARGET,
    PlanField("sasaran", "Sasaran", lebar=104, choices=field.sasaran("laporan")),
    PlanField("desimal", "Desimal", minimum=64, shown=_desimal, words=True),
    PlanField("pengisian", "Diukur", minimum=110, shown=_measured, words=True, typed=True),
)
"""A new one stands last: a block typed in a spreadsheet has those before it in their order."""
DESCRIBED: Final = tuple(
    item
    for item in FIELDS
    if item.shown is None and column(Indikator, item.name).kind is not ColumnKind.FIGURE
)
"""What says what an indikator is: edited where the year is planned, its figures elsewhere, too."""
JOINED: Final = PlanField("gabung", "Gabungan", minimum=110, shown=_joined, words=True, typed=True)
"""Shown as soon as one indikator has figures of its own by quarter."""
WEIGHT: Final = PlanField("bobot", "Bobot", minimum=64)
"""Shown where the weighted mean stands beside the flat one."""
UPPER: Final = PlanField("target_atas", "Target atas", minimum=84)
"""Shown as soon as one indikator is best inside a range."""


class IndikatorTable(ListTable):
    """Rows come in reading order below a band for each objective; bands fold."""

    def __init__(self) -> None:
        super().__init__(Indikator, "Indikator", "indikator", FIELDS, new={"nama": ""})
        self.anchor: Hashable = None
        """The line that has the focus: what is pasted on an objective joins it."""

    def rows(self, laporan: Laporan) -> Sequence[tuple[Any, int]]:
        return [(row, 0) for row in reading_order(laporan)]

    def siblings(self, laporan: Laporan, row: Entity | None) -> tuple[Any, ...]:
        return laporan.children(Indikator, "sasaran", _sasaran(row))

    def joined(self, row: Entity | None) -> Values:
        if isinstance(row, Sasaran):
            return {"sasaran": row.id}
        if isinstance(row, Indikator):
            return {"sasaran": row.sasaran, "subsie": row.subsie}
        return {}

    def make(self, draft: Draft, count: int) -> Sequence[NewRow]:
        """New rows come last, whichever objective each of them is given to afterwards."""
        beside = self.row_of(draft.laporan, self.anchor)
        values = {**self.new, **(self.joined(beside) if isinstance(beside, Sasaran) else {})}
        last = max((row.urutan for row in draft.laporan.daftar(Indikator)), default="")
        keys = keys_between(last, None, count)
        made = [draft.new(Indikator, **{**values, "urutan": key}) for key in keys]
        return [self.cells_of(draft.laporan, row) for row in made]

    def empty(self, view: View) -> tuple[EntryCell, ...]:
        row = Indikator("")
        fresh = {
            "desimal": row_figure(view, DESIMAL_INDIKATOR, "", FigureColumn.CACAH),
            "pengisian": _choice(view, row, "pengisian", PENGISIAN),
            "gabung": _choice(view, row, "gabung", _GABUNG),
        }
        cells = super().empty(view)
        return tuple(fresh.get(i.name, sel) for i, sel in zip(self.fields, cells, strict=True))

    def cells_of(self, laporan: Laporan, row: Entity) -> NewRow:
        return {
            **super().cells_of(laporan, row),
            "desimal": SettingRef(row_setting(DESIMAL_INDIKATOR, row.id)),
            "pengisian": CellRef(Indikator, "pengisian", id=row.id, choices=PENGISIAN),
            "gabung": CellRef(Indikator, "gabung", id=row.id, choices=_GABUNG),
        }

    def row_of(self, laporan: Laporan, key: Hashable) -> Any:
        if isinstance(key, Address) and key.kind == Sasaran.KIND:
            return laporan.find(Sasaran, key.id)
        return super().row_of(laporan, key)

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        wide = any(row.polaritas == "rentang" for row in view.laporan.daftar(Indikator))
        several = any(row.pengisian != "tahun" for row in view.laporan.daftar(Indikator))
        behind = FIELDS.index(TARGET) + 1
        fields = (*FIELDS[:behind], UPPER, *FIELDS[behind:]) if wide else FIELDS
        fields = (*fields, JOINED) if several else fields
        self.fields = (*fields, WEIGHT) if view.settings.rata_rata_berbobot else fields
        may_add = view.may_add(Indikator, {})
        return EntrySheet(
            kolom=tuple(heading(Indikator, item) for item in self.fields),
            baris=tuple(self._lines(view, figures)),
            nama=self.name,
            beku=2,
            bernomor=False,
            baris_baru=self.empty(view) if may_add else (),
        )

    def _lines(self, view: View, figures: Figures) -> Iterator[SheetRow]:
        laporan = view.laporan
        groups: dict[str | None, list[Indikator]] = {
            row.id: [] for row, _ in walk(laporan, Sasaran) if row.dokumen == "laporan"
        }
        for row, _ in self.rows(laporan):
            groups.setdefault(row.sasaran, []).append(row)
        for sasaran, rows in groups.items():
            band = self._band(laporan, laporan.find(Sasaran, sasaran), len(rows))
            yield band
            if band.kunci not in self.folded:
                for row in rows:
                    yield SheetRow(key_of(row), self.cells(view, figures, row, 0), row.kode)

    def _band(self, laporan: Laporan, sasaran: Sasaran | None, count: int) -> SheetRow:
        key = Address(Sasaran.KIND, sasaran.id if sasaran else "-")
        level = laporan.find(Jenjang, jenjang_of(laporan, sasaran)) if sasaran else None
        words = [level.nama] if level else []
        words.append(f"{sasaran.kode} {sasaran.nama}".strip() if sasaran else "Tanpa sasaran")
        lead = EntryCell(
            f"{' · '.join(words)}  ({count})",
            keadaan=CellState.JUDUL,
            lipat=key in self.folded,
        )
        blanks = (EntryCell(keadaan=CellState.JUDUL),) * (len(self.fields) - 1)
        return SheetRow(key, (lead, *blanks))


def _sasaran(row: Entity | None) -> str | None:
    if isinstance(row, Sasaran):
        return row.id
    return row.sasaran if isinstance(row, Indikator) else None
