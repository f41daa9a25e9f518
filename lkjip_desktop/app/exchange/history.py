"""The history of a report as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, cast

from lkjip_desktop.domain.display.content import content, name_live
from lkjip_desktop.domain.display.nama import describe, describe_row
from lkjip_desktop.domain.model.column import CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import (
    APPEND_ONLY,
    KINDS,
    Edisi,
    Komentar,
    column,
)
from lkjip_desktop.domain.model.jurnal import CellChange, JurnalEntry, RowChange
from lkjip_desktop.domain.model.komentar import words_of
from lkjip_desktop.domain.model.laporan import Address, Laporan

SHOWN_CELLS: Final = 20
"""Of a revision with more cells than this the text tells the number only; the JSON has all."""


def entry_object(entry: JurnalEntry) -> dict[str, Any]:
    """One revision with all its cells, and with what it keeps besides: reasons, losers."""
    return {
        "nomor": entry.nomor,
        "kode": entry.kode,
        "waktu": entry.waktu,
        "oleh": entry.actor,
        "label": entry.label,
        "jenis": entry.kind,
        "sel": [
            {"lokasi": str(cell.address), "sebelum": cell.before, "sesudah": cell.after}
            for cell in entry.cells
        ],
        "keterangan": dict(entry.extra),
    }


def entry_lines(laporan: Laporan, entry: JurnalEntry) -> list[str]:
    """One revision for a reader: number, time, who, what, and its cells if they are few.

    Cells are named as `laporan`, the report of today, names them.
    """
    when = entry.waktu[:16].replace("T", " ").replace(":", ".")
    who = entry.actor or "tanpa nama"
    said = [row for row in entry.rows if row.kind in _ONE_LINE and row.before is None]
    rows = [row for row in entry.rows if row not in said]
    cells = [cell for row in rows for cell in row.cells() if not cell.is_blank]
    notes = sum(row.kind == Komentar.KIND for row in said)
    counts = ((len(cells), "sel"), (notes, "catatan"))
    many = [f"{count} {what}" for count, what in counts if count or (what == "sel" and not said)]
    lines = [f"{entry.nomor}  {when}  {who}  {entry.label} ({', '.join(many)})"]
    if len(said) <= SHOWN_CELLS:
        lines += [_row_line(laporan, row) for row in said]
    if len(cells) <= SHOWN_CELLS:
        lines += [_cell_line(laporan, cell) for cell in cells]
    return [*lines, *_decision_lines(laporan, entry)]


def _decision_lines(laporan: Laporan, entry: JurnalEntry) -> Iterator[str]:
    """What a consolidation decided against or left, and what its undoing could not take back."""

    def told(item: Mapping[str, Any], value: CellValue) -> str:
        address = Address.parse(item["lokasi"])
        name = item.get("nama") or describe(laporan, address)
        return f"{name}: {content(laporan, address, value)}"

    for decision in entry.extra.get("keputusan", ()):
        yield f"    bentrok, pilihan {decision['pilihan']}: {told(decision, decision['hasil'])}"
        if decision["hasil"] != decision["induk"]:
            yield f"        kalah, dari induk: {told(decision, decision['induk'])}"
        for lost in decision["kalah"]:
            whose = "bagian" if lost.get("bagian") else "induk"
            yield f"        kalah, dari {whose}: {told(lost, lost['nilai'])}"
    for left in entry.extra.get("tidak_diambil", ()):
        yield f"    tidak diambil, {left['alasan']}: {told(left, left['nilai'])}"
    for kept in entry.extra.get("tetap", ()):
        yield f"    tetap, {kept['sebab']}: {told(kept, kept['nilai'])}"


_ONE_LINE: Final = frozenset(kind.KIND for kind in APPEND_ONLY)


def _row_line(laporan: Laporan, row: RowChange) -> str:
    """A note or edition in one line, however many cells it has."""
    if row.kind == Edisi.KIND:
        edisi = Edisi(row.id, **cast("Any", row.after))
        return f"    Edisi {edisi.nomor}: sidik {edisi.sidik}"
    note = Komentar(row.id, **cast("Any", row.after))
    name = describe_row(laporan, replace(note, teks=""))
    return f"    {name}: {words_of(note)}" + (f", {note.oleh}" if note.oleh else "")


def _cell_line(laporan: Laporan, cell: CellChange) -> str:
    name = describe(laporan, cell.address)
    if not cell.address.column:
        return f"    {name}: {'ditambahkan' if cell.after else 'dihapus'}"
    before, after = (_told(laporan, cell.address, value) for value in (cell.before, cell.after))
    return f"    {name}: {before} -> {after}"


def _told(laporan: Laporan, address: Address, value: CellValue) -> str:
    """A content in words like `content`, but of a text every word: only here it is kept.

    A live figure in it is told by its name: what it came to then is not known.
    """
    described = column(KINDS[address.kind], address.column)
    if value and described.kind is ColumnKind.TEXT and described.name != "lokasi":
        return " ".join(name_live(str(value), laporan).split())
    return content(laporan, address, value)
