"""The editions of a report, and what changed since one, as it is read and printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final, cast

from lkjip_desktop.domain.display.content import content, live_name
from lkjip_desktop.domain.display.live import live_text, live_value
from lkjip_desktop.domain.display.nama import CellName, describe
from lkjip_desktop.domain.display.places import as_written
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    APPEND_ONLY,
    ENTITIES,
    KINDS,
    DataLaporan,
    Edisi,
    Indikator,
    TutupPeriode,
    column,
    columns,
)
from lkjip_desktop.domain.model.jurnal import (
    BUKA_KUNCI,
    BUKA_PERIODE,
    TUTUP_PERIODE,
    JurnalEntry,
    RowChange,
    State,
    differences,
    state_of,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.domain.model.waktu import day_words
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.record import dataclass

LISTED: Final = frozenset({BUKA_KUNCI, BUKA_PERIODE, TUTUP_PERIODE})
"""Entries of the jurnal that stand in the list beside what changed."""
_UNTOLD: Final = frozenset({TutupPeriode.KIND, *(kind.KIND for kind in APPEND_ONLY)})
"""Kinds whose rows are told by these entries, or are no content of the report."""


@dataclass(frozen=True, slots=True)
class CorrectedCell:
    """A cell or row that is another one than in the edition before."""

    nama: CellName
    semula: str
    menjadi: str


@dataclass(frozen=True, slots=True)
class CorrectedFigure:
    """A figure that is computed and comes to another one than in the edition before."""

    nama: str
    semula: str
    menjadi: str


@dataclass(frozen=True, slots=True)
class LockEvent:
    """A lock or quarter that was opened or closed."""

    tanggal: str
    """ISO time."""
    uraian: str
    alasan: str
    oleh: str


@dataclass(frozen=True, slots=True)
class CorrectionList:
    """Everything since an edition."""

    daftar_sel: tuple[CorrectedCell, ...] = ()
    daftar_kunci: tuple[LockEvent, ...] = ()
    daftar_hasil: tuple[CorrectedFigure, ...] = ()
    """What follows from the cells."""

    def __bool__(self) -> bool:
        return bool(self.daftar_sel or self.daftar_kunci)


def laporan_of(state: State) -> Laporan:
    """The report that these rows are."""
    return Laporan(KINDS[kind](row, **cast("Any", cells)) for (kind, row), cells in state.items())


def corrections(then: State, laporan: Laporan) -> tuple[CorrectedCell, ...]:
    """What differs from an earlier state: by indikator as the report has them, then by kind.

    Rows that came or went with the one they belong to are not told, nor are places in lists.
    """
    now = state_of(laporan)
    before = laporan_of(then)
    changes = [item for item in differences(then, now) if item.kind not in _UNTOLD]
    whole = {(item.kind, item.id) for item in changes if None in (item.before, item.after)}
    order = {kind.KIND: place for place, kind in enumerate(ENTITIES)}
    changes.sort(key=lambda item: order[item.kind])
    cells = (
        cell
        for item in changes
        if not _hangs_on(item, whole)
        for cell in _told(before if item.after is None else laporan, item)
    )
    rank = {row.id: place for place, row in enumerate(reading_order(laporan))}
    return tuple(sorted(cells, key=lambda cell: rank.get(cell.nama.indikator or "", -1)))


def _hangs_on(change: RowChange, whole: set[tuple[str, str]]) -> bool:
    """Whether a row came or went with one of these that it belongs to."""
    if change.before is not None and change.after is not None:
        return False
    cells = change.after or change.before or {}
    above = (
        (item.reference, cells[item.name]) for item in columns(KINDS[change.kind]) if item.cascades
    )
    return any((reference, row) in whole for reference, row in above)


def _told(laporan: Laporan, change: RowChange) -> Iterator[CorrectedCell]:
    kind, where = KINDS[change.kind], Address(change.kind, change.id)
    if change.after is None:
        yield CorrectedCell(describe(laporan, where), "ada", "dihapus")
        return
    if change.before is None and not kind.KEY:
        yield CorrectedCell(describe(laporan, where), "belum ada", "ditambahkan")
        return
    for name in change.after:
        if _is_told(change, name):
            cell = Address(change.kind, change.id, name)
            before = change.before or {name: column(kind, name).default}
            words = (content(laporan, cell, value) for value in (before[name], change.after[name]))
            yield CorrectedCell(describe(laporan, cell), *words)


def _is_told(change: RowChange, name: str) -> bool:
    kind = KINDS[change.kind]
    described = column(kind, name)
    if described.kind is ColumnKind.ORDER or name in kind.KEY:
        return False
    if kind is DataLaporan and name == "terkunci":
        return False
    known = change.before or {}
    return (change.after or {})[name] != known.get(name, described.default)


Outcomes = Mapping[str, tuple[Nilai, str]]
"""The figures a report comes to by their tokens: each exactly, and as it is printed."""


def outcomes(laporan: Laporan, periode: str = "") -> Outcomes:
    """The realisasi, capaian and serapan of each indikator and of the whole, as of a periode."""
    hasil = as_written(laporan, figures(laporan, periode))
    daftar = [f"{Indikator.KIND}/{key}/{name}" for key in hasil.indikator for name in _OF_EACH]
    known = {token: live_value(laporan, hasil, token) for token in (*daftar, *_OF_ALL)}
    return {
        token: (live.nilai, live_text(laporan, hasil, token))
        for token, live in known.items()
        if not isinstance(live.nilai, str)
    }


_OF_EACH: Final = ("realisasi", "capaian", "serapan")
_OF_ALL: Final = ("ringkasan/rata_rata_capaian", "ringkasan/serapan")


def consequences(then: Outcomes, laporan: Laporan, periode: str = "") -> list[CorrectedFigure]:
    """The figures that come to something else than they did."""
    return [
        CorrectedFigure(live_name(laporan, token), then[token][1], text)
        for token, (nilai, text) in outcomes(laporan, periode).items()
        if token in then and then[token][0] != nilai
    ]


def lock_events(entries: Iterable[JurnalEntry]) -> tuple[LockEvent, ...]:
    """The closings and openings among these entries, oldest first."""
    return tuple(
        LockEvent(item.waktu, _event_words(item), _reason(item.extra), item.actor)
        for item in entries
        if item.kind in LISTED
    )


def _event_words(entry: JurnalEntry) -> str:
    """The label without the reason, which stands beside it; of a closing the day it is of."""
    words = entry.label.removesuffix(f": {_reason(entry.extra)}")
    closed = (row.after or {} for row in entry.rows if row.kind == TutupPeriode.KIND)
    day = next((cells["tanggal"] for cells in closed if cells.get("tanggal")), None)
    return f"{words} per {day_words(date.fromisoformat(str(day)))}" if day else words


def _reason(extra: Mapping[str, Any]) -> str:
    return str(extra.get("alasan", ""))


def daftar_edisi(laporan: Laporan) -> tuple[Edisi, ...]:
    """All of them, the first one first."""
    return tuple(sorted(laporan.rows(Edisi).values(), key=lambda row: row.nomor))


def editions_of(laporan: Laporan, periode: str = "") -> tuple[Edisi, ...]:
    """Those of a quarter, "" of the year."""
    wanted = periode or str(laporan.data.tahun)
    return tuple(row for row in daftar_edisi(laporan) if row.periode == wanted)


def in_force(laporan: Laporan, periode: str = "") -> Edisi | None:
    """The edition that a locked report is, where it is one of this periode; else None."""
    known = daftar_edisi(laporan) if laporan.data.terkunci else ()
    return known[-1] if known and known[-1] in editions_of(laporan, periode) else None


def is_final(laporan: Laporan) -> bool:
    """Whether the report of the year is locked; one that is locked for a quarter goes on."""
    return bool(laporan.data.terkunci) and (
        not daftar_edisi(laporan) or in_force(laporan) is not None
    )
