"""The sheet of an indikator's history: who changed what, when, from what to what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lkjip_desktop.app.sheet.cell import entered, label
from lkjip_desktop.app.sheet.lembar import ColumnWidth, EntrySheet, SheetColumn, SheetRow
from lkjip_desktop.domain.display.content import name_live
from lkjip_desktop.domain.display.nama import cell_name
from lkjip_desktop.domain.model.column import CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, Indikator, column, columns
from lkjip_desktop.domain.model.jurnal import MULAI, JurnalEntry, RowChange, as_steps
from lkjip_desktop.domain.model.laporan import Address, Laporan, is_rujukan
from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.domain.number.figure import read_canonical
from lkjip_desktop.domain.number.numeral import RefusedNumber

MOST: Final = 400
"""Changes shown at most, the last ones."""
LONGEST: Final = 60
"""Characters of a text that are shown."""

_COLUMNS: Final = (
    SheetColumn("waktu", "Waktu", minimum=112),
    SheetColumn("petugas", "Petugas", minimum=96),
    SheetColumn("perubahan", "Perubahan", lebar=ColumnWidth.LENTUR, minimum=140),
    SheetColumn("sebelum", "Sebelum", minimum=88),
    SheetColumn("sesudah", "Sesudah", minimum=88),
)


def riwayat_sheet(laporan: Laporan, entries: Iterable[JurnalEntry], indikator: str) -> EntrySheet:
    """Every change of an indikator and of what belongs to it, the last one first."""
    mine = {indikator, *(row.id for row in laporan.cascading_from(Indikator, indikator))}
    found = [row for entry in as_steps(entries) for row in _rows(laporan, entry, mine)]
    return EntrySheet(
        kolom=_COLUMNS,
        baris=tuple(reversed(found[-MOST:])),
        nama="Riwayat",
        bernomor=False,
    )


def _rows(laporan: Laporan, entry: JurnalEntry, mine: set[str]) -> Iterator[SheetRow]:
    touched = [row for row in entry.rows if _belongs(row, mine)]
    if not touched:
        return
    if entry.kind == MULAI:
        yield _row(entry, 0, entry.label, "", "")
        return
    cells = [cell for row in touched for cell in row.cells() if _is_telling(cell.address.column)]
    only = len(cells) == 1
    if not only:
        yield _row(entry, 0, f"{entry.label} ({len(cells)} isian)", "", "")
        return
    (cell,) = cells
    name = entry.label or cell_name(laporan, cell.address)
    before, after = (_shown(laporan, cell.address, value) for value in (cell.before, cell.after))
    yield _row(entry, 0, name, before, after)


def _belongs(row: RowChange, mine: set[str]) -> bool:
    if row.id in mine:
        return True
    values = {**(row.before or {}), **(row.after or {})}
    links = [item.name for item in columns(KINDS[row.kind]) if item.cascades]
    if any(values.get(name) in mine for name in links):
        mine.add(row.id)
        return True
    return False


def _is_telling(name: str) -> bool:
    """Order keys and the existence of rows say nothing to a reader."""
    return name not in {"", "urutan"}


def _row(entry: JurnalEntry, number: int, what: str, before: str, after: str) -> SheetRow:
    words = (moment_words(entry.waktu), entry.actor or "–", what, before, after)
    return SheetRow((entry.nomor, number), tuple(label(item) for item in words))


def _shown(laporan: Laporan, where: Address, value: CellValue) -> str:
    found = column(KINDS[where.kind], where.column).kind
    if found is ColumnKind.FLAG:
        return "ya" if value else "tidak"
    if value is None or value == "":
        return "belum diisi"
    text = str(value)
    if found is ColumnKind.FIGURE and not is_rujukan(text):
        try:
            return entered(read_canonical(text))
        except RefusedNumber:
            return text
    if is_rujukan(text):
        return "rujukan"
    words = " ".join(name_live(text, laporan).split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
