"""The cells of the report as a template knows them, and what they are called in the preview."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lkjip_desktop.app.exchange.templat.page import TemplatPage, TemplatTable, key_text
from lkjip_desktop.app.exchange.templat.read import Key
from lkjip_desktop.app.sheet.lembar import CellKind, EntryCell, SheetColumn, SheetRow
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class TemplatCell:
    """A cell of the report as the template knows it."""

    halaman: TemplatPage
    tabel: TemplatTable
    baris: SheetRow
    kolom: SheetColumn
    sel: EntryCell

    @property
    def nama(self) -> str:
        """Page, row and column in words."""
        words = [self.halaman.nama, row_words(self.baris), self.kolom.judul]
        if self.tabel.wide:
            words.pop()
        return " · ".join(filter(None, words))


def places(daftar: Iterable[TemplatPage]) -> Iterator[tuple[Key, TemplatCell]]:
    """Every cell by its table, row and column."""
    for page in daftar:
        for table in page.tabel:
            for baris in table.lembar.baris:
                for sel, kolom in zip(baris.sel, table.lembar.kolom, strict=False):
                    key = (table.kunci, key_text(baris.kunci), key_text(kolom.kunci))
                    yield key, TemplatCell(page, table, baris, kolom, sel)


def row_words(baris: SheetRow) -> str:
    """What a row is called: its first words, else its number."""
    named = next((s.teks for s in baris.sel if s.jenis is CellKind.TEKS and s.teks), "")
    words = named or (f"baris {baris.judul}" if baris.judul else "")
    return words if len(words) <= 60 else f"{words[:59]}…"  # noqa: PLR2004 - room in a list
