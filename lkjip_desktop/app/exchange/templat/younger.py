"""Rows that the report got after a template was made, as by importing that template once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from lkjip_desktop.app.exchange.templat.page import TemplatTable, key_text
from lkjip_desktop.app.exchange.templat.proposal import CellOutcome
from lkjip_desktop.app.exchange.templat.read import Key
from lkjip_desktop.app.exchange.templat.value import canon_of
from lkjip_desktop.app.sheet.lembar import CellKind, CellState, EntryCell, SheetColumn

SAME = "Baris dengan isi ini sudah ada di laporan."
NAMESAKE = "Baris bernama ini sudah ada di laporan dengan isi lain. Apakah ini baris yang lain?"


class YoungerRows:
    """Tells a new row of the workbook from one that the report has already."""

    def __init__(self, semula: Iterable[Key]) -> None:
        """`semula` are the cells that the template was made with."""
        self._known = {(tabel, baris) for tabel, baris, _ in semula}
        self._rows: dict[str, list[dict[str, str]]] = {}

    def judge(self, table: TemplatTable, written: Mapping[str, str]) -> tuple[CellOutcome, str]:
        """What becomes of a row with these contents, by the keys of their columns, and why.

        A row of the report stands for one of the workbook only.
        """
        if table.kunci not in self._rows:
            self._rows[table.kunci] = list(self._younger(table))
        rows, columns = self._rows[table.kunci], _columns(table)
        wanted = {key: written.get(key, canon_of(*columns[key])) for key in columns}
        if wanted in rows:
            rows.remove(wanted)
            return CellOutcome.ADA, SAME
        name = next((key for key, (sel, _) in columns.items() if sel.jenis is CellKind.TEKS), "")
        if any(wanted.get(name) and wanted[name] == row[name] for row in rows):
            return CellOutcome.RAGU, NAMESAKE
        return CellOutcome.BARU, ""

    def _younger(self, table: TemplatTable) -> Iterator[dict[str, str]]:
        wanted = _columns(table)
        for baris in table.lembar.baris:
            entered = any(sel.keadaan is CellState.ENTRI for sel in baris.sel)
            if entered and (table.kunci, key_text(baris.kunci)) not in self._known:
                pairs = zip(baris.sel, table.lembar.kolom, strict=False)
                told = {key_text(kolom.kunci): (sel, kolom) for sel, kolom in pairs}
                yield {key: canon_of(*told[key]) for key in wanted if key in told}


def _columns(table: TemplatTable) -> dict[str, tuple[EntryCell, SheetColumn]]:
    """What is typed into a new row, by key."""
    pairs = zip(table.lembar.baris_baru, table.lembar.kolom, strict=True)
    typed = (pair for pair in pairs if pair[0].keadaan is CellState.ENTRI)
    return {key_text(kolom.kunci): (sel, kolom) for sel, kolom in typed}
