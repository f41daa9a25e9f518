"""The jurnal as a person looks through it: who changed what, where and when, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final, cast

from lkjip_desktop.domain.display.content import content
from lkjip_desktop.domain.display.nama import describe, indikator_of
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import KINDS, Indikator, Komentar, columns
from lkjip_desktop.domain.model.jurnal import LANJUTAN, CellChange, JurnalEntry, RowChange, as_steps
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.past import cell_history

OFFICER: Final = ""
"""Stands for the planning officer where sections are told apart."""
SHOWN: Final = 1000
"""Changes listed at once, the last ones; the filter reaches all."""
CELLS: Final = 300
"""Cells of one change that are listed."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One entry of the jurnal, ready to be listed."""

    nomor: int
    waktu: str
    """As people write it."""
    hari: str
    """ISO date."""
    actor: str
    label: str
    banyak: int
    """Cells it touched."""
    daftar_subsie: frozenset[str]
    """Ids of the sections whose cells it touched; OFFICER among them for all else."""


@dataclass(frozen=True, slots=True)
class CellWords:
    """One cell of an entry in words."""

    nama: str
    sebelum: str
    sesudah: str
    where: Address


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """What the list is narrowed to; None: everything."""

    kata: str = ""
    actor: str | None = None
    subsie: str | None = None
    hari: str | None = None


def listed(document: Document, where: Address | None = None) -> tuple[HistoryEntry, ...]:
    """All entries, the last first; with `where` those that touched this cell."""
    sections = _Sections(document.laporan)
    if where is None:
        entries: Iterable[JurnalEntry] = document.jurnal
    else:
        entries = (found.entry for found in cell_history(document.jurnal, where))
    return tuple(_told(entry, sections) for entry in as_steps(entries))[::-1]


def _entry(document: Document, nomor: int) -> JurnalEntry:
    """An entry as `as_steps` gives it; each it is made of is read once, for it may be long."""
    found = [document.jurnal[nomor]]
    while LANJUTAN in found[-1].extra:
        found.append(document.jurnal[found[-1].nomor - 1])
    *_, entry = as_steps(reversed(found))
    return entry


def _told(entry: JurnalEntry, sections: _Sections) -> HistoryEntry:
    return HistoryEntry(
        entry.nomor,
        moment_words(entry.waktu),
        entry.waktu[:10],
        entry.actor or "tanpa nama",
        entry.label,
        sum(max(1, len(row.after or row.before or ())) for row in entry.rows),
        frozenset(sections.of(row) for row in entry.rows),
    )


class _Sections:
    """Whose a row is, also of rows that are gone."""

    def __init__(self, laporan: Laporan) -> None:
        self._laporan = laporan
        self._known: dict[tuple[str, str], str] = {}

    def of(self, change: RowChange) -> str:
        key = (change.kind, change.id)
        if key not in self._known:
            self._known[key] = self._find(change)
        return self._known[key]

    def _find(self, change: RowChange) -> str:
        row = self._laporan.find(KINDS[change.kind], change.id)
        owner = indikator_of(self._laporan, row) if row is not None else None
        if owner is None:
            gone = {**(change.before or {}), **(change.after or {})}
            named = gone.get("indikator")
            owner = self._laporan.find(Indikator, named) if isinstance(named, str) else None
        return owner.subsie or OFFICER if owner is not None else OFFICER


def narrowed(all_: Iterable[HistoryEntry], by: HistoryFilter) -> tuple[HistoryEntry, ...]:
    """Those that a filter lets through."""
    words = by.kata.casefold().split()
    return tuple(
        item
        for item in all_
        if (by.actor is None or item.actor == by.actor)
        and (by.subsie is None or by.subsie in item.daftar_subsie)
        and (by.hari is None or item.hari == by.hari)
        and all(word in f"{item.nomor} {item.label} {item.actor}".casefold() for word in words)
    )


def cells(document: Document, nomor: int, where: Address | None = None) -> tuple[CellWords, ...]:
    """What an entry did in words: at most CELLS of its cells, and of what lost in it.

    With `where` only that cell.
    """
    entry = _entry(document, nomor)
    found = (cell for row in entry.rows for cell in row.cells() if _is_telling(cell))
    chosen = (cell for cell in found if where is None or cell.address == where)
    laporan = _with_rows_of(document.laporan, entry)
    told = tuple(_words(laporan, cell) for cell in islice(chosen, CELLS))
    return told if where is not None else (*told, *islice(_lost(document.laporan, entry), CELLS))


def _with_rows_of(laporan: Laporan, entry: JurnalEntry) -> Laporan:
    """The report, and in it what an entry made or deleted: a row that is gone has its name too."""
    gone = (
        row
        for row in entry.rows
        if (row.before is None) != (row.after is None)
        and laporan.find(KINDS[row.kind], row.id) is None
    )
    put = [KINDS[row.kind](row.id, **cast("Any", row.before or row.after)) for row in gone]
    return laporan.with_changes(put, ())


def _lost(laporan: Laporan, entry: JurnalEntry) -> Iterator[CellWords]:
    """What a consolidation decided against or left: what it was, and what stands."""

    def told(item: Mapping[str, Any], value: CellValue, how: str, instead: str) -> CellWords:
        where = Address.parse(item["lokasi"])
        name = item.get("nama") or str(describe(laporan, where))
        return CellWords(f"{name}: {how}", content(laporan, where, value), instead, where)

    for decision in entry.extra.get("keputusan", ()):
        where = Address.parse(decision["lokasi"])
        stands = content(laporan, where, decision["hasil"])
        if decision["hasil"] != decision["induk"]:
            yield told(decision, decision["induk"], "tidak dipilih, dari induk", stands)
        for lost in decision["kalah"]:
            whose = "bagian" if lost.get("bagian") else "induk"
            same = lost["lokasi"] == decision["lokasi"]
            yield told(lost, lost["nilai"], f"tidak dipilih, dari {whose}", stands if same else "")
    for left in entry.extra.get("tidak_diambil", ()):
        yield told(left, left["nilai"], f"tidak diambil, {left['alasan']}", "")


def _is_telling(cell: CellChange) -> bool:
    """Order keys say nothing to a reader, nor do the empty cells of a row that came or went.

    Of a note its words are what counts.
    """
    if cell.address.kind == Komentar.KIND:
        return cell.address.column == "teks" and bool(cell.after)
    return cell.address.column != "urutan" and not cell.is_blank and cell.before != cell.after


def _words(laporan: Laporan, cell: CellChange) -> CellWords:
    where = cell.address
    before, after = (content(laporan, where, value) for value in (cell.before, cell.after))
    return CellWords(str(describe(laporan, where)), before, after, where)


def value_after(document: Document, nomor: int, where: Address) -> CellValue:
    """What a cell held after an entry; KeyError where that one did not touch it."""
    for cell in document.jurnal[nomor].cells:
        if cell.address == where:
            return cell.after
    raise KeyError(str(where))


def refusal(laporan: Laporan, where: Address, value: CellValue) -> str:
    """Why a cell cannot have an earlier content again; "" where it can."""
    kind = KINDS[where.kind]
    column = next(item for item in columns(kind) if item.name == where.column)
    if laporan.find(kind, where.id) is None:
        return "Baris isian ini sudah dihapus; kembalikan seluruh laporan dari Riwayat."
    if where.column in kind.KEY:
        return "Isian ini tidak dapat diubah sendiri; kembalikan seluruh laporan dari Riwayat."
    if value is None and not column.nullable:
        return "Sesudah perubahan ini barisnya tidak ada; pilih perubahan lain."
    if column.reference and value and laporan.find(KINDS[column.reference], str(value)) is None:
        return "Yang ditunjuk isi ini sudah dihapus dari laporan; pilih perubahan lain."
    return ""


def put_back(draft: Draft, where: Address, value: CellValue) -> None:
    """Give a cell an earlier content; Refusal where it cannot have it again."""
    why = refusal(draft.laporan, where, value)
    if why:
        raise Refusal(why)
    draft.set(where, value)


def actors(all_: Iterable[HistoryEntry]) -> list[str]:
    """Everybody who changed something, by name."""
    return sorted({item.actor for item in all_})


def days(all_: Iterable[HistoryEntry]) -> Iterator[str]:
    """The days on which something was changed, the last first."""
    yield from dict.fromkeys(item.hari for item in all_)
