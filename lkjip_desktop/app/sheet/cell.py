"""Cells as sheets show them: a figure, a text, a tick or a choice of the report, with its state."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import field, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from lkjip_desktop.app.command.edit import CellRef, CellTarget
from lkjip_desktop.app.sheet.lembar import (
    CellContent,
    CellKind,
    CellState,
    EntryCell,
    SheetRow,
    Tingkat,
    isi_of,
)
from lkjip_desktop.app.sheet.offer import Offer
from lkjip_desktop.app.sheet.span import Span, span
from lkjip_desktop.domain.display.explain import persen
from lkjip_desktop.domain.display.takaran import Takaran, takaran, takaran_satuan
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.tertutup import is_closed, is_fixed
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.komentar import ThreadState
from lkjip_desktop.domain.model.laporan import Address, Laporan, is_rujukan
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.number.figure import (
    TIDAK_BERLAKU,
    FigureColumn,
    Nilai,
    entered_decimals,
    entry_text,
    format_entered,
    format_number,
    read_canonical,
)
from lkjip_desktop.domain.number.numeral import RefusedNumber
from lkjip_desktop.domain.record import dataclass

if TYPE_CHECKING:
    from lkjip_desktop.domain.temuan.finding import Temuan

Mark: TypeAlias = tuple[Tingkat, str]
"""A finding in a cell: its level and its sentence."""
Marks: TypeAlias = Mapping[Address, Mark]
NoteMarks: TypeAlias = Mapping[Address, tuple[ThreadState, str]]
"""By cell or row how far what is said of it is, and its words."""


@dataclass(frozen=True, slots=True)
class View:
    """The report as someone sees it: what they may change, and what was found where."""

    laporan: Laporan
    settings: Settings
    may_edit: Callable[[Address], bool]
    may_add: Callable[..., bool]
    """Whether a row of a kind with these columns may be made: `may_add(kind, {column: value})`."""
    name_of: Callable[[Address], str] = str
    """What a cell that is referred to is called."""
    marks: Marks = field(default_factory=dict)
    periode: str = ""
    """The quarter that is worked on; empty: the year."""
    notes: NoteMarks = field(default_factory=dict)
    """What is said of which cell."""

    def is_closed(self, periode: str) -> bool:
        """Whether the figures of this periode are closed."""
        return is_closed(self.laporan, periode)

    def span(self, pengisian: str) -> Span:
        """Which periode of a table that is filled in so are shown and typed."""
        return span(self.laporan.data.tahun, self.periode, pengisian)


def figure(
    view: View,
    target: CellTarget,
    raw: str | None,
    *,
    kolom: FigureColumn = FigureColumn.ANGKA,
    editable: bool = True,
    needed: bool = True,
    note: str = "",
) -> EntryCell:
    """An entered figure as stored; one that is referred to shows the figure it leads to.

    `needed` is whether an empty cell says that it is not filled in.
    """
    nilai, rujukan = read(view, raw)
    return _typed(
        view,
        target,
        editable=editable,
        teks=entered(nilai, kolom),
        edit=entry_text(nilai, kolom),
        jenis=CellKind.ANGKA,
        isi=isi_of(nilai),
        kolom=kolom,
        keterangan=note,
        rujukan=rujukan,
        kosong_tampak=needed,
    )


def _typed(view: View, target: CellTarget, *, editable: bool, **shown: Any) -> EntryCell:
    """A cell that people type in, with its finding and what is said of it."""
    level, sentence = _mark(view, target)
    balon, said = _note(view, target)
    return EntryCell(
        keadaan=CellState.ENTRI if editable else CellState.TERKUNCI,
        sebab=_locked(view, target, editable=editable),
        alamat=target if editable else None,
        tempat=target,
        balon=balon,
        ucapan=said,
        tingkat=level,
        temuan=sentence,
        **shown,
    )


def measure(
    view: View,
    target: CellTarget,
    raw: str | None,
    of: Indikator | str,
    *,
    editable: bool = True,
    needed: bool = True,
) -> EntryCell:
    """An entered figure of an indikator or a unit: as many decimals as its results, or more."""
    rules, unit = view.settings, of if isinstance(of, str) else of.satuan
    kolom = FigureColumn.PERSEN if is_percent(unit) else FigureColumn.ANGKA
    found = figure(view, target, raw, kolom=kolom, editable=editable, needed=needed)
    size = takaran_satuan(unit, rules) if isinstance(of, str) else takaran(of, rules)
    nilai, _ = read(view, raw)
    return replace(found, teks=size.text(nilai, more=entered_decimals(nilai), strip="–"))


def read(view: View, raw: str | None) -> tuple[Nilai, str]:
    """The figure of a stored content and, where it is a rujukan, the name of what it points to."""
    if raw is None or not is_rujukan(raw):
        try:
            return read_canonical(raw), ""
        except RefusedNumber:
            return None, ""
    jejak = Reader(view.laporan).follow(raw)
    reference = view.name_of(jejak.reference) if jejak.reference else "sel yang sudah tidak ada"
    return (TIDAK_BERLAKU if jejak.kode else jejak.nilai), reference


def entered(nilai: Nilai, kolom: FigureColumn = FigureColumn.ANGKA) -> str:
    """A figure with all the decimals it was entered with; a percentage has two at least."""
    if (
        kolom is FigureColumn.PERSEN
        and isinstance(nilai, Fraction)
        and (nilai * 100).denominator == 1
    ):
        return format_number(nilai, 2)
    return format_entered(nilai, strip="–")


def computed(
    nilai: Nilai,
    settings: Settings,
    *,
    desimal: int | Takaran | None = None,
    total: bool = False,
    note: str = "",
    sementara: bool = False,
) -> EntryCell:
    """A computed figure; `desimal` None takes the decimals of the settings."""
    size = persen(settings) if desimal is None else desimal
    if not isinstance(size, Takaran):
        size = Takaran(size, tetap=True, potong=settings.potong)
    return EntryCell(
        teks=size.text(nilai, strip="–"),
        edit=full_text(nilai),
        jenis=CellKind.ANGKA,
        keadaan=CellState.TOTAL if total else CellState.HITUNGAN,
        isi=isi_of(nilai),
        keterangan=note,
        sementara=sementara,
        tebal=total,
    )


def full_text(nilai: Nilai) -> str:
    """What is copied of a computed figure: up to ten decimals, no thousands' dots."""
    if not isinstance(nilai, Fraction):
        return "-" if nilai is TIDAK_BERLAKU else ""
    return format_number(nilai, None).replace(".", "").replace("−", "-")


def text(
    view: View, target: CellTarget, content: str, *, editable: bool = True, needed: bool = False
) -> EntryCell:
    return _typed(
        view,
        target,
        editable=editable,
        teks=" ".join(content.split()),
        edit=content,
        isi=CellContent.ADA if content else CellContent.KOSONG,
        kosong_tampak=needed,
    )


def tick(view: View, target: CellTarget, content: CellValue, *, editable: bool = True) -> EntryCell:
    return _typed(
        view,
        target,
        editable=editable,
        edit="ya" if content else "tidak",
        jenis=CellKind.CENTANG,
    )


def choice(
    view: View, target: CellTarget, content: CellValue, *, editable: bool = True
) -> EntryCell:
    """One of the choices of `target`; a content that is none of them shows nothing."""
    offer = Offer.of(target.choices)
    words = offer.shown.get(content, "")
    return _typed(
        view,
        target,
        editable=editable,
        teks=words,
        edit=words,
        jenis=CellKind.PILIHAN,
        isi=CellContent.ADA if words else CellContent.KOSONG,
        pilihan=offer.words,
        pilihan_lain=offer.also,
        kosong_tampak=False,
    )


def plain(words: str, *, total: bool = False, keterangan: str = "") -> EntryCell:
    """Words nobody types in."""
    return EntryCell(
        teks=words,
        edit=words,
        keadaan=CellState.TOTAL if total else CellState.HITUNGAN,
        isi=CellContent.ADA if words else CellContent.KOSONG,
        keterangan=keterangan,
    )


def label(words: str, keterangan: str = "") -> EntryCell:
    """Words that name a row."""
    return EntryCell(
        teks=words,
        edit=words,
        keadaan=CellState.LABEL,
        isi=CellContent.ADA if words else CellContent.KOSONG,
        keterangan=keterangan,
    )


def marks_of(daftar_temuan: Iterable[Temuan]) -> Marks:
    """The cells with an open finding, each with its gravest level and all its sentences."""
    found: dict[Address, Mark] = {}
    for temuan in daftar_temuan:
        if temuan.disisihkan is None:
            known = found.get(temuan.lokasi)
            level = known[0] if known else temuan.tingkat.value
            sentence = f"{known[1]}\n{temuan.pesan}" if known else temuan.pesan
            found[temuan.lokasi] = (level, sentence)
    return found


def _mark(view: View, target: CellTarget) -> tuple[Tingkat | None, str]:
    if not view.marks:
        return None, ""
    return view.marks.get(target.address(view.laporan), (None, ""))


def _locked(view: View, target: CellTarget, *, editable: bool) -> str:
    """Why nobody can type here, where it is not that others do."""
    if editable:
        return ""
    if view.laporan.data.terkunci:
        return "laporan ini dikunci"
    periode = dict(target.key).get("periode") if isinstance(target, CellRef) else None
    if periode is None and isinstance(target, CellRef):
        periode = getattr(view.laporan.find(target.kind, target.id), "periode", None)
    closed = isinstance(periode, str) and view.is_closed(periode)
    closed = closed or is_fixed(view.laporan, target.address(view.laporan))
    return "triwulannya sudah ditutup" if closed else ""


def _note(view: View, target: CellTarget) -> tuple[str, str]:
    """What is said of a cell, or of its row where it is what names that."""
    if not view.notes:
        return "", ""
    where = target.address(view.laporan)
    found = view.notes.get(where)
    if found is None and where.column in _NAMING:
        found = view.notes.get(Address(where.kind, where.id))
    return (found[0].value, found[1]) if found else ("", "")


_NAMING: Final = frozenset({"uraian", "nama"})
"""Columns by which a row is known: what is said of the whole row shows there."""


def action(key: Hashable, words: str, count: int) -> SheetRow:
    """A row over `count` columns that does something when it is chosen."""
    lead = EntryCell(words, keadaan=CellState.TINDAKAN, alamat=key)
    return SheetRow(key, (lead,) + (EntryCell(keadaan=CellState.TINDAKAN),) * (count - 1))


class Rows:
    """Remembers rows by what they were made from: an unchanged row stays the same object."""

    def __init__(self) -> None:
        self._known: dict[Hashable, tuple[Sequence[object], SheetRow]] = {}
        self._made: dict[Hashable, tuple[Sequence[object], SheetRow]] = {}

    def row(
        self, key: Hashable, inputs: tuple[object, ...], make: Callable[[], SheetRow]
    ) -> SheetRow:
        """The row known under this key if its inputs are the same, else a new one."""
        known = self._known.get(key)
        entry = known if known is not None and known[0] == inputs else (inputs, make())
        self._made[key] = entry
        return entry[1]

    def finish(self) -> None:
        """A sheet is complete: rows that are not in it are forgotten."""
        self._known, self._made = self._made, {}
