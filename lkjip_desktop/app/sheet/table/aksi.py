"""The action plan as tables: all of it with its targets, and one indikator's in a quarter."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from lkjip_desktop.app.command.edit import CellRef, keyed_cell
from lkjip_desktop.app.sheet.cell import View, figure, label, plain, text
from lkjip_desktop.app.sheet.lembar import (
    MOST_LINES,
    CellContent,
    CellState,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetRow,
    isi_of,
)
from lkjip_desktop.app.sheet.table import field
from lkjip_desktop.app.sheet.table.base import ListTable, NewRow, Values, key_of
from lkjip_desktop.app.sheet.table.field import PlanField, heading
from lkjip_desktop.domain.formula.aksi import (
    AksiResult,
    StatusAksi,
    aksi_of,
    evaluate_aksi,
    is_planned,
)
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.periode import TRIWULAN, AsOf, quarters
from lkjip_desktop.domain.model.entity import GABUNG, Aksi, Entity, Indikator, NilaiAksi
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.model.sebutan import choice_words
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.number.figure import FigureColumn, Nilai, format_entered
from lkjip_desktop.store.draft import Draft

_GABUNG: Final = tuple((choice_words(code), code) for code in GABUNG)
_NONE: Final = ((None, None),) * TRIWULAN
URAIAN: Final = PlanField("uraian", "Aksi", lebar=ColumnWidth.LENTUR, minimum=140, needed=True)
SATUAN: Final = PlanField("satuan", "Satuan", minimum=56)


class StepTable(ListTable):
    """Steps with their figures by quarter; the figures of each are computed once a sheet."""

    baris_teks = MOST_LINES

    def __init__(self, name: str) -> None:
        super().__init__(Aksi, name, "aksi", ())
        self._hasil: dict[str, AksiResult] = {}
        self._tahun = 0

    def _read(self, view: View, daftar: Sequence[str]) -> None:
        self._tahun = view.laporan.data.tahun
        sampai = AsOf.of(self._tahun, view.periode)
        found = (item for row in daftar for item in aksi_of(view.laporan, row, sampai))
        self._hasil = {item.aksi.id: item for item in found}

    def _of(self, row: Aksi) -> AksiResult:
        """A step as it was read; one that does not exist yet has no figures."""
        known = self._hasil.get(row.id)
        if known is not None:
            return known
        empty = evaluate_aksi(row.gabung, _NONE, TRIWULAN)
        return AksiResult(row, (None,) * TRIWULAN, _NONE, empty, AsOf(self._tahun))

    def _figure(
        self, view: View, _: Figures, row: Aksi, *, number: int, name: str, needed: bool = False
    ) -> EntryCell:
        """The target or realisasi of a quarter (from 1)."""
        known = self._of(row).nilai[number - 1]
        target = _cell_of(view.laporan, row.id, number, name)
        kolom = FigureColumn.PERSEN if is_percent(row.satuan) else FigureColumn.ANGKA
        raw = getattr(known, name) if known else None
        may = _may_type(view, row, target)
        return figure(view, target, raw, kolom=kolom, editable=may, needed=needed)

    def empty(self, view: View) -> tuple[EntryCell, ...]:
        row = Aksi("", **self.where)  # type: ignore[arg-type]
        cells = super().empty(view)
        return tuple(
            replace(item.shown(view, None, row), keadaan=CellState.ENTRI)  # type: ignore[arg-type]
            if item.typed and item.shown and not _is_closed(view, item)
            else sel
            for item, sel in zip(self.fields, cells, strict=True)
        )

    def cells_of(self, laporan: Laporan, row: Entity) -> NewRow:
        found: dict[Hashable, Any] = dict(super().cells_of(laporan, row))
        for item in self.fields:
            if item.typed:
                name, _, number = item.name.partition("/")
                found[item.name] = _cell_of(laporan, row.id, int(number), name)
        return found


def _cell_of(laporan: Laporan, aksi: str, number: int, name: str) -> CellRef:
    return keyed_cell(NilaiAksi, name, aksi, quarters(laporan.data.tahun)[number - 1])


def _is_closed(view: View, item: PlanField) -> bool:
    name, _, number = item.name.partition("/")
    return name != "alasan" and view.is_closed(quarters(view.laporan.data.tahun)[int(number) - 1])


def _may_type(view: View, row: Aksi, target: CellRef) -> bool:
    """Targets are the officer's, what was done the section's; a closed quarter is nobody's."""
    key = dict(target.key)
    if target.column != "alasan" and view.is_closed(str(key["periode"])):
        return False
    if target.column == "target":
        return view.may_edit(Address(Aksi.KIND, row.id, "uraian"))
    return view.may_add(NilaiAksi, key)


class ActionPlanTable(StepTable):
    """The plan of all indikator with its targets, below a band for each; bands fold."""

    def __init__(self) -> None:
        super().__init__("Rencana aksi")
        self.anchor: Hashable = None
        """The line at hand, under whose indikator a pasted block is added."""
        targets = (
            PlanField(
                f"target/{number}",
                quarter_words(number),
                minimum=62,
                shown=partial(self._figure, number=number, name="target"),
                typed=True,
            )
            for number in range(1, TRIWULAN + 1)
        )
        self._plain = (
            URAIAN,
            PlanField("keluaran", "Keluaran", lebar=120),
            SATUAN,
            PlanField("penanggung_jawab", "Penanggung jawab", lebar=146),
            *targets,
            PlanField("tahun", "Tahun", minimum=62, shown=self._year),
            PlanField("gabung", "Gabungan", lebar=116, choices=field.fixed(*_GABUNG)),
        )
        self._origin = PlanField("asal", "Tindak lanjut tahun lalu", lebar=170)

    def _year(self, _: View, __: Figures, row: Aksi) -> EntryCell:
        return _computed(self._of(row).figures.target_setahun)

    def rows(self, laporan: Laporan) -> Sequence[tuple[Any, int]]:
        return [
            (row, 0)
            for indikator in reading_order(laporan)
            for row in laporan.children(Aksi, "indikator", indikator.id)
        ]

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        order = self.order(view.laporan)
        self._read(view, [row.id for row in order])
        came = any(row.asal for row in view.laporan.rows(Aksi).values())
        self.fields = (*self._plain, self._origin) if came else self._plain
        may_add = bool(order) and view.may_add(Aksi, {"indikator": order[0].id})
        return EntrySheet(
            kolom=tuple(heading(Aksi, item) for item in self.fields),
            baris=tuple(self.lines(view, figures, order)),
            nama=self.name,
            baris_teks=self.baris_teks,
            bernomor=False,
            baris_baru=self.empty(view) if may_add else (),
        )

    def order(self, laporan: Laporan) -> Sequence[Indikator]:
        """The indikator whose steps are shown, as the report prints them."""
        return reading_order(laporan)

    def lines(self, view: View, figures: Figures, order: Sequence[Indikator]) -> Iterator[SheetRow]:
        """A band for each indikator, and below it its steps."""
        for indikator in order:
            rows = view.laporan.children(Aksi, "indikator", indikator.id)
            band = self._band(indikator, len(rows))
            yield band
            if band.kunci not in self.folded:
                yield from self.steps(view, figures, indikator.id)

    def steps(self, view: View, figures: Figures, indikator: str) -> Iterator[SheetRow]:
        """The steps of one indikator by their numbers."""
        rows = view.laporan.children(Aksi, "indikator", indikator)
        for number, row in enumerate(rows, 1):
            yield SheetRow(key_of(row), self.cells(view, figures, row, 0), str(number))

    def _band(self, row: Indikator, count: int) -> SheetRow:
        key = key_of(row)
        name = f"{row.kode} {row.nama_pendek or row.nama}".strip()
        lead = EntryCell(
            f"{name}  ({count})",
            keadaan=CellState.JUDUL,
            lipat=key in self.folded if count else None,
        )
        blanks = (EntryCell(keadaan=CellState.JUDUL),) * (len(self.fields) - 1)
        return SheetRow(key, (lead, *blanks))

    def siblings(self, laporan: Laporan, row: Entity | None) -> tuple[Any, ...]:
        return laporan.children(Aksi, "indikator", self._indikator(laporan, row))

    def joined(self, row: Entity | None) -> Values:
        if row is None:
            return {}
        return {
            "indikator": row.id if isinstance(row, Indikator) else getattr(row, "indikator", None)
        }

    def _indikator(self, laporan: Laporan, row: Entity | None) -> str | None:
        """The indikator a row stands under; of None that of the line at hand, else the last."""
        beside = row or self.row_of(laporan, self.anchor)
        if beside is not None:
            return str(self.joined(beside)["indikator"])
        order = reading_order(laporan)
        return order[-1].id if order else None

    def indikator_at_hand(self, laporan: Laporan) -> Indikator | None:
        """The one under which a step would be added."""
        return laporan.find(Indikator, self._indikator(laporan, None))

    def insert(self, draft: Draft, anchor: Hashable, count: int, *, below: bool) -> None:
        if self.row_of(draft.laporan, anchor) is None:
            anchor = Address(Indikator.KIND, self._indikator(draft.laporan, None) or "")
        super().insert(draft, anchor, count, below=below)

    def make(self, draft: Draft, count: int) -> Sequence[NewRow]:
        self.where = {"indikator": self._indikator(draft.laporan, None)}
        made = super().make(draft, count)
        self.where = {}
        return made

    def row_of(self, laporan: Laporan, key: Hashable) -> Any:
        if isinstance(key, Address) and key.kind == Indikator.KIND:
            return laporan.find(Indikator, key.id)
        return super().row_of(laporan, key)


class IndikatorPlanTable(ActionPlanTable):
    """The plan of one indikator with its targets, without a band."""

    def __init__(self, indikator: str) -> None:
        super().__init__()
        self._only = indikator
        self.anchor = Address(Indikator.KIND, indikator)

    def order(self, laporan: Laporan) -> Sequence[Indikator]:
        return (laporan.get(Indikator, self._only),)

    def lines(self, view: View, figures: Figures, order: Sequence[Indikator]) -> Iterator[SheetRow]:
        return self.steps(view, figures, self._only)


class AksiTable(StepTable):
    """The steps of one indikator: in a quarter what was done, in the year all four beside it."""

    def __init__(self) -> None:
        super().__init__("Rencana aksi")

    def aim(self, indikator: str) -> None:
        self.where = {"indikator": indikator}

    def rows(self, laporan: Laporan) -> Sequence[tuple[Any, int]]:
        rows = laporan.children(Aksi, "indikator", str(self.where["indikator"]))
        return [(row, 0) for row in rows]

    def siblings(self, laporan: Laporan, row: Entity | None) -> tuple[Any, ...]:
        return laporan.children(Aksi, "indikator", str(self.where["indikator"]))

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        self._read(view, [str(self.where["indikator"])])
        number = int(view.periode[-1]) if view.periode else 0
        self.fields = self._quarter(number) if number else self._whole()
        return super().sheet(view, figures)

    def cells(self, view: View, figures: Figures, row: Any, depth: int) -> tuple[EntryCell, ...]:
        found = super().cells(view, figures, row, depth)
        if found[0].bisa_diisi:
            return found
        told = filter(None, (row.keluaran, row.penanggung_jawab))
        return (label(row.uraian, ", ".join(told)), *found[1:])

    def _quarter(self, number: int) -> tuple[PlanField, ...]:
        target = partial(self._figure, number=number, name="target")
        return (
            URAIAN,
            PlanField(f"target/{number}", "Target", minimum=56, shown=target, typed=True),
            PlanField(
                f"realisasi/{number}",
                "Realisasi",
                minimum=76,
                shown=partial(self._done, number=number),
                typed=True,
            ),
            PlanField("sampai", f"s.d. {quarter_words(number)}", minimum=96, shown=self._upto),
            PlanField("status", "Status", minimum=98, shown=self._status, words=True),
            PlanField(
                f"alasan/{number}",
                "Alasan",
                lebar=ColumnWidth.LENTUR,
                minimum=100,
                shown=partial(self._reason, number=number),
                words=True,
                typed=True,
            ),
        )

    def _whole(self) -> tuple[PlanField, ...]:
        by_quarter = (
            PlanField(
                f"triwulan-{number}",
                quarter_words(number),
                minimum=60,
                shown=partial(self._both, number=number),
            )
            for number in range(1, TRIWULAN + 1)
        )
        return (
            URAIAN,
            *by_quarter,
            PlanField("sampai", "Tahun", minimum=96, shown=self._upto),
            PlanField("status", "Status", minimum=98, shown=self._status, words=True),
        )

    def _done(self, view: View, figures: Figures, row: Aksi, *, number: int) -> EntryCell:
        asked = is_planned(self._of(row).triwulan[number - 1][0])
        return self._figure(view, figures, row, number=number, name="realisasi", needed=asked)

    def _reason(self, view: View, _: Figures, row: Aksi, *, number: int) -> EntryCell:
        hasil = self._of(row)
        known = hasil.nilai[number - 1]
        target = _cell_of(view.laporan, row.id, number, "alasan")
        late = hasil.status is StatusAksi.TERLAMBAT and not hasil.alasan
        may = _may_type(view, row, target)
        return text(view, target, known.alasan if known else "", editable=may, needed=late)

    def _both(self, _: View, __: Figures, row: Aksi, *, number: int) -> EntryCell:
        target, done = self._of(row).triwulan[number - 1]
        return _of_target(done, target)

    def _upto(self, _: View, __: Figures, row: Aksi) -> EntryCell:
        hasil = self._of(row)
        reached = _of_target(hasil.figures.realisasi, hasil.figures.target, row.satuan)
        return replace(reached, sementara=bool(hasil.belum))

    def _status(self, _: View, __: Figures, row: Aksi) -> EntryCell:
        hasil = self._of(row)
        note = f"alasan: {hasil.alasan}" if hasil.status is StatusAksi.TERLAMBAT else ""
        return plain(hasil.status.value, keterangan=note if hasil.alasan else "")


def _computed(nilai: Nilai) -> EntryCell:
    return replace(plain(format_entered(nilai, strip="–")), isi=isi_of(nilai))


def _of_target(done: Nilai, target: Nilai, satuan: str = "") -> EntryCell:
    """2 dari 3 kali; "–" where nothing is planned and nothing was done."""
    if not is_planned(target) and done is None:
        return replace(plain("–"), isi=CellContent.TIDAK_BERLAKU)
    shown = (format_entered(nilai, strip="–") or "…" for nilai in (done, target))
    return plain(f"{' dari '.join(shown)} {satuan}".rstrip())
