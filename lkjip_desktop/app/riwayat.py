"""The history of a report as text and as JSON."""

from __future__ import annotations

from typing import Any, Final

from lkjip_desktop.domain.jurnal import JurnalEntry
from lkjip_desktop.domain.model import CellValue

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


def entry_lines(entry: JurnalEntry) -> list[str]:
    """One revision for a reader: number, time, who, what, and its cells if they are few."""
    when = entry.waktu[:16].replace("T", " ").replace(":", ".")
    who = entry.actor or "tanpa nama"
    cells = entry.cells
    head = f"{entry.nomor}  {when}  {who}  {entry.label} ({len(cells)} sel)"
    if len(cells) > SHOWN_CELLS:
        return [head]
    return [head, *(f"    {c.address}: {_shown(c.before)} -> {_shown(c.after)}" for c in cells)]


def _shown(value: CellValue) -> str:
    return "(kosong)" if value in {None, ""} else " ".join(str(value).split())
