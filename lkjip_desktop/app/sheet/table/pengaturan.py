"""The settings of the report as tables, built from their descriptions in `domain.model.setting`."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import groupby
from typing import Any, Final, cast

from lkjip_desktop.app.command.edit import Typed
from lkjip_desktop.app.sheet.cell import View, action, choice, figure, label, measure, text, tick
from lkjip_desktop.app.sheet.lembar import (
    Alignment,
    CellKind,
    CellState,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.table.base import ADD, NewRow, PlanTable
from lkjip_desktop.app.sheet.table.field import Choices, distinct
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.galat import Refusal, quoted
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import KINDS, Indikator, Pengaturan, keyed_id
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.setting import (
    SETTING,
    SETTINGS,
    Predikat,
    PredikatBand,
    PredikatSign,
    Setting,
    SettingKind,
    read_bands,
    row_setting,
    setting_of,
    settings,
    write_bands,
)
from lkjip_desktop.domain.number.figure import FigureColumn, Reading, to_canonical
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft

TABLES: Final = frozenset({SettingKind.SET, SettingKind.BANDS})
"""Kinds that have a table of their own."""
LONGEST_NAME: Final = 200
"""Characters of a predikat, which stands behind figures in tables."""
TANDA: Final[Choices] = (
    ("di bawah target", PredikatSign.DI_BAWAH.value),
    ("mendekati target", PredikatSign.MENDEKATI.value),
    ("tercapai", PredikatSign.TERCAPAI.value),
)


def stored_text(laporan: Laporan, nama: str) -> str:
    """What a setting holds as text, that of its default where nothing else can be read."""
    return SETTING[nama].write(getattr(settings(laporan), nama))


def described(nama: str) -> Setting:
    """The description of a setting that there is, also of one of a single row."""
    found = setting_of(nama)
    if found is None:
        raise KeyError(nama)
    return found


def put_setting(draft: Draft, nama: str, isi: str) -> None:
    """Change a setting; Refusal where it cannot hold this. A default is not stored."""
    setting = described(nama)
    row = keyed_id(draft.laporan.ruang, Pengaturan, nama)
    if isi != setting.default:
        setting.read(isi)
        draft.new(Pengaturan, nama=nama, isi=isi)
    elif draft.find(Pengaturan, row) is not None:
        draft.delete(Pengaturan, row)


@dataclass(frozen=True, slots=True)
class SettingRef:
    """The cell of a setting, of one part of a set (`bagian`), or of one cell of the bands."""

    nama: str
    choices: Choices = ()
    bagian: str = ""

    def address(self, laporan: Laporan) -> Address:
        return Address(Pengaturan.KIND, keyed_id(laporan.ruang, Pengaturan, self.nama), "isi")

    def put(self, draft: Draft, typed: Typed) -> None:
        put_setting(draft, self.nama, self._text(draft.laporan, typed))

    def _text(self, laporan: Laporan, typed: Typed) -> str:
        if self.bagian:
            off = {part for part in stored_text(laporan, self.nama).split(",") if part}
            off = off - {self.bagian} if typed else off | {self.bagian}
            return SETTING[self.nama].write(frozenset(off))
        if self.choices:
            return str(_picked(self.choices, typed, SETTING[self.nama].default) or "")
        if isinstance(typed, Reading):
            return to_canonical(typed.nilai) or described(self.nama).default
        return "1" if typed is True else "0" if typed is False else str(typed)


def _picked(choices: Choices, typed: Typed, otherwise: str) -> CellValue:
    for words, content in choices:
        if words == typed:
            return content
    if not typed:
        return otherwise
    raise Refusal(f"{quoted(typed)} tidak ada dalam pilihan; pilih salah satu dari daftar.")


def row_figure(
    view: View, kind: str, row: str, of: FigureColumn | Indikator, note: str = ""
) -> EntryCell:
    """The cell of a setting of one row that holds a figure; empty where nothing was set."""
    nama = row_setting(kind, row)
    found = view.laporan.find(Pengaturan, keyed_id(view.laporan.ruang, Pengaturan, nama))
    editable = view.may_add(Pengaturan, {"nama": nama})
    raw = found.isi if found is not None else None
    target = SettingRef(nama)
    if isinstance(of, Indikator):
        return measure(view, target, raw, of, editable=editable, needed=False)
    return figure(view, target, raw, kolom=of, editable=editable, needed=False, note=note)


class SettingTable(PlanTable):
    """Every setting that fits one line, below a band for each group."""

    name = "Pengaturan"

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        return EntrySheet(
            kolom=(
                SheetColumn("nama", "Pengaturan", minimum=300),
                SheetColumn("isi", "Isi", lebar=380),
                SheetColumn("dari", "Penjelasan", lebar=ColumnWidth.LENTUR, minimum=160),
            ),
            baris=tuple(_setting_lines(view)),
            nama=self.name,
            bernomor=False,
        )


def _setting_lines(view: View) -> Iterator[SheetRow]:
    short = (item for item in SETTINGS if item.kind not in TABLES)
    for group, items in groupby(short, key=lambda item: item.kelompok):
        yield SheetRow(group, (EntryCell(group, keadaan=CellState.JUDUL), *_BLANKS))
        for item in items:
            value = _value(view, item)
            note = label(value.keterangan, value.keterangan)
            yield SheetRow(item.nama, (label(item.label), value, note), item.label)


_BLANKS: Final = (EntryCell(keadaan=CellState.JUDUL),) * 2


def _value(view: View, item: Setting) -> EntryCell:
    target = SettingRef(item.nama, _choices(view.laporan, item))
    content = stored_text(view.laporan, item.nama)
    editable = view.may_add(Pengaturan, {"nama": item.nama})
    if item.kind is SettingKind.FLAG:
        sel = tick(view, target, int(content), editable=editable)
    elif target.choices:
        sel = choice(view, target, content or None, editable=editable)
    else:
        kolom = FigureColumn.CACAH if item.kind is SettingKind.COUNT else FigureColumn.ANGKA
        sel = figure(view, target, content, kolom=kolom, editable=editable)
    note = item.keterangan
    if item.maximum and sel.jenis is CellKind.ANGKA:
        note = f"{item.minimum} sampai {item.maximum}. {note}".strip()
    return replace(sel, nama=item.label, keterangan=note)


def _choices(laporan: Laporan, item: Setting) -> Choices:
    if item.kind is SettingKind.CHOICE:
        return tuple((found.label, found.kode) for found in item.choices)
    if item.kind is SettingKind.LINK:
        rows = laporan.daftar(KINDS[item.reference])
        names = ((str(getattr(row, "nama", "")), row.id) for row in rows)
        return distinct((("–", None), *names))
    return ()


class PartsTable(PlanTable):
    """A tick for every part of the report that can be left out."""

    name = "Bagian laporan"

    def __init__(self, nama: str) -> None:
        super().__init__()
        self._nama = nama

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        off = stored_text(view.laporan, self._nama).split(",")
        editable = view.may_add(Pengaturan, {"nama": self._nama})
        lines = []
        for part in SETTING[self._nama].choices:
            target = SettingRef(self._nama, bagian=part.kode)
            sel = tick(view, target, int(part.kode not in off), editable=editable)
            lines.append(SheetRow(part.kode, (label(part.label), sel), part.label))
        return EntrySheet(
            kolom=(
                SheetColumn("bagian", "Bagian", lebar=ColumnWidth.LENTUR, minimum=240),
                SheetColumn("dicetak", "Dicetak", Alignment.TENGAH, minimum=90),
            ),
            baris=tuple(lines),
            nama=self.name,
            bernomor=False,
        )


@dataclass(frozen=True, slots=True)
class BandRef:
    """A cell of the bands: which band and what of it."""

    nama: str
    place: int
    column: str
    choices: Choices = ()

    def address(self, laporan: Laporan) -> Address:
        return SettingRef(self.nama).address(laporan)

    def put(self, draft: Draft, typed: Typed) -> None:
        bands = list(_bands(draft.laporan, self.nama))
        bands[self.place] = replace(
            bands[self.place], **cast("Any", {self.column: self._content(typed)})
        )
        put_bands(draft, self.nama, tuple(bands))

    def _content(self, typed: Typed) -> object:
        if self.column == "tanda":
            return PredikatSign(_picked(self.choices, typed, PredikatSign.TERCAPAI.value))
        if self.column == "mulai":
            found = typed.nilai if isinstance(typed, Reading) else None
            if not isinstance(found, Fraction):
                raise Refusal("Batas bawah pita predikat harus berupa angka.")
            return found
        name = str(typed.teks if isinstance(typed, Reading) else typed).strip()
        if len(name) > LONGEST_NAME:
            raise Refusal(f"Predikat paling banyak {LONGEST_NAME} huruf; tulis lebih singkat.")
        return name


def _bands(laporan: Laporan, nama: str) -> Predikat:
    return read_bands(stored_text(laporan, nama))


def put_bands(draft: Draft, nama: str, bands: Sequence[PredikatBand]) -> None:
    """Store bands, the lowest without a start; Refusal where they do not rise."""
    rising = (replace(bands[0], mulai=None), *bands[1:])
    put_setting(draft, nama, write_bands(rising))


class BandsTable(PlanTable):
    """The bands of predikat from the lowest."""

    name = "Predikat"
    item = "pita"
    grows = True

    def __init__(self, nama: str) -> None:
        super().__init__()
        self._nama = nama

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        editable = view.may_add(Pengaturan, {"nama": self._nama})
        bands = _bands(view.laporan, self._nama)
        lines = [
            self._line(view, place, band, editable=editable) for place, band in enumerate(bands)
        ]
        if editable:
            lines.append(action(ADD, "Tambah pita", 3))
        return EntrySheet(
            kolom=(
                SheetColumn(
                    "mulai",
                    "Mulai dari (%)",
                    Alignment.KANAN,
                    minimum=120,
                    kolom=FigureColumn.PERSEN,
                ),
                SheetColumn("nama", "Predikat", lebar=ColumnWidth.LENTUR, minimum=200),
                SheetColumn("tanda", "Tanda dan warna", minimum=170),
            ),
            baris=tuple(lines),
            nama=self.name,
        )

    def _line(self, view: View, place: int, band: PredikatBand, *, editable: bool) -> SheetRow:
        def ref(column: str, choices: Choices = ()) -> BandRef:
            return BandRef(self._nama, place, column, choices)

        start = label("paling bawah")
        if place:
            raw = to_canonical(band.mulai)
            start = figure(view, ref("mulai"), raw, kolom=FigureColumn.PERSEN, editable=editable)
        name = text(view, ref("nama"), band.nama, editable=editable, needed=True)
        sign = choice(view, ref("tanda", TANDA), band.tanda.value, editable=editable)
        return SheetRow(place, (start, name, sign), str(place + 1))

    def insert(self, draft: Draft, anchor: Hashable, count: int, *, below: bool) -> None:
        bands = list(_bands(draft.laporan, self._nama))
        for _ in range(count):
            last = bands[-1]
            start = (last.mulai or Fraction(0)) + 10
            bands.append(PredikatBand("Predikat baru", start, last.tanda))
        put_bands(draft, self._nama, bands)

    def make(self, draft: Draft, count: int) -> Sequence[NewRow]:
        first = len(_bands(draft.laporan, self._nama))
        self.insert(draft, None, count, below=True)
        made: list[NewRow] = []
        for place in range(first, first + count):
            mulai, nama = (BandRef(self._nama, place, name) for name in ("mulai", "nama"))
            sign = BandRef(self._nama, place, "tanda", TANDA)
            made.append({"mulai": mulai, "nama": nama, "tanda": sign})
        return made

    def remove(self, draft: Draft, keys: Sequence[Hashable]) -> None:
        bands = _bands(draft.laporan, self._nama)
        kept = [band for place, band in enumerate(bands) if place not in keys]
        if not kept:
            raise Refusal("Sekurangnya satu pita predikat harus ada.")
        put_bands(draft, self._nama, kept)


def named(kind: SettingKind, make: Callable[[str], PlanTable]) -> list[tuple[Setting, PlanTable]]:
    """A table for every setting of a kind."""
    return [(item, make(item.nama)) for item in SETTINGS if item.kind is kind]
