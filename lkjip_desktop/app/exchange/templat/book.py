"""The workbook of a template: its looks, its lists to choose from, and what was written where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any, Final, TypeAlias

import xlsxwriter
from xlsxwriter.utility import xl_range_abs

from lkjip_desktop.app.exchange.templat.page import TemplatOwner
from lkjip_desktop.app.exchange.templat.sign import GUIDE, HIDDEN
from lkjip_desktop.app.exchange.templat.value import clean
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.report.xlsx.cell import sheet_name

ACCENT, TINT, GREY, MISSING, LINE = "#1F4E79", "#E3EBF4", "#EEF0F2", "#FFF7D6", "#B8C2CC"
_FONT: Final = "Arial"
_LISTS: Final = 6
"""Column of the hidden sheet at which the lists begin."""


Known: TypeAlias = tuple[str, str, str, str, str]
"""Table, row, column, whether it is an entry (E) or locked (L), and what was written."""


class Book:
    """The workbook being written."""

    def __init__(
        self,
        buffer: BytesIO,
        laporan: Laporan,
        seksi: TemplatOwner,
        live: Callable[[str], str],
        periode: str = "",
    ) -> None:
        options = {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False}
        self.book = xlsxwriter.Workbook(buffer, options)
        self.book.set_properties({"title": f"Templat isian {clean(seksi.nama)}"})
        self.laporan, self.seksi, self.live, self.periode = laporan, seksi, live, periode
        self.entries = 0
        self.known: list[Known] = []
        self.lists: dict[tuple[str, ...], int] = {}
        """By the words to choose from, the column of the hidden sheet that lists them."""
        self.missing = self.book.add_format({"bg_color": MISSING})
        self.decimals = self.book.add_format({"num_format": "#,##0.0#########"})
        self._formats: dict[frozenset[tuple[str, Any]], Any] = {}
        self._names: set[str] = {GUIDE.casefold(), HIDDEN.casefold()}

    def sheet_name(self, wanted: str) -> str:
        """A name for another sheet, as Excel takes it."""
        return sheet_name(wanted, self._names, "Lembar")

    def format(self, **look: Any) -> Any:
        key = frozenset(look.items())
        if key not in self._formats:
            whole = {"font_name": _FONT, "font_size": 10, "valign": "top", **look}
            self._formats[key] = self.book.add_format(whole)
        return self._formats[key]

    def choices(self, words: tuple[str, ...]) -> str:
        """Where the hidden sheet lists these words."""
        column = self.lists.setdefault(words, _LISTS + len(self.lists))
        return f"='{HIDDEN}'!{xl_range_abs(0, column, max(len(words), 1) - 1, column)}"

    def remember(self, table: str, row: str, column: str, state: str, content: str) -> None:
        """Note what a cell holds, so that reading it back tells what was changed."""
        self.known.append((table, row, column, state, content))
        self.entries += state == "E"


ENTRY: Final[Mapping[str, Any]] = {"border": 1, "border_color": LINE, "locked": False}
LOCKED: Final[Mapping[str, Any]] = {"border": 1, "border_color": LINE, "bg_color": GREY}
