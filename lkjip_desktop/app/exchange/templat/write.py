"""Writes the template: what is there, what may be typed, and a hidden sheet that knows which is."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from io import BytesIO
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from lkjip_desktop import __version__
from lkjip_desktop.app.exchange.templat.book import ACCENT, GREY, LINE, MISSING, TINT, Book, Known
from lkjip_desktop.app.exchange.templat.content import pages
from lkjip_desktop.app.exchange.templat.page import (
    TemplatOwner,
    TemplatPage,
    section,
    view_of,
)
from lkjip_desktop.app.exchange.templat.sheet import TemplatSheet
from lkjip_desktop.app.exchange.templat.sign import FORMAT, GUIDE, HIDDEN, TOGETHER
from lkjip_desktop.app.exchange.templat.value import clean
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.collector import without_collector
from lkjip_desktop.domain.display.live import live_text
from lkjip_desktop.domain.formula.periode import quarter_name
from lkjip_desktop.domain.formula.tertutup import is_fixed
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.galat import saving

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*]')
"""What Windows allows in no name of a file."""


@without_collector()
def write_template(session: Session, subsie: str | None, out: Path, periode: str = "") -> int:
    """Write the template of a section (None: the officer) as it stands; how many cells it enters.

    `periode` is the quarter whose figures are entered, "" the year. `out` is replaced only by a
    whole file. Raises Refusal where nothing is entered by that section, and NotSaved where the
    file cannot be written.
    """
    laporan, figures = session.laporan, session.figures_of(periode)
    seksi = section(laporan, subsie)
    # What closed quarters hold would be refused when the template comes back.
    view = view_of(laporan, figures, subsie, lambda where: not is_fixed(laporan, where), periode)
    daftar = pages(view, figures, subsie)
    if not daftar:
        raise Refusal(f"{seksi.nama} tidak mengisi apa pun dalam laporan ini.")
    buffer = BytesIO()
    book = Book(buffer, laporan, seksi, partial(live_text, laporan, figures), periode)
    _write(book, daftar)
    from lkjip_desktop.disk import replace_whole

    with saving(out):
        replace_whole(out, buffer.getvalue())
    return book.entries


def file_name(laporan: Laporan, seksi: TemplatOwner, periode: str = "") -> str:
    """What a template is called: its periode and section, as far as a name can hold them."""
    name = _FORBIDDEN.sub(" ", clean(seksi.nama))
    return (
        f"Templat LKjIP {_when(laporan, periode)} {' '.join(name.split())}"[:120].strip() + ".xlsx"
    )


def _when(laporan: Laporan, periode: str) -> str:
    quarter = f"{quarter_name(periode)} " if periode else ""
    return f"{quarter}{laporan.data.tahun}"


def _write(book: Book, daftar: Sequence[TemplatPage]) -> None:
    """All sheets: how to fill it in, the pages, and the hidden one."""
    guide = book.book.add_worksheet(GUIDE)
    made = []
    for page in daftar:
        name = book.sheet_name(page.nama)
        made.append((name, page))
        TemplatSheet(book, name, page).write()
    _guide(book, guide, made)
    _hidden(book)
    book.book.close()


def _guide(book: Book, sheet: Any, made: Sequence[tuple[str, TemplatPage]]) -> None:
    """How to fill it in, and what stands on which sheet."""
    laporan = book.laporan
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 96)
    title = f"Templat isian LKjIP {_when(laporan, book.periode)}: {clean(book.seksi.nama)}"
    sheet.write_string(0, 0, title, book.format(bold=True, font_size=14, font_color=ACCENT))
    sheet.write_string(1, 0, clean(laporan.satker.nama), book.format(font_color="#555555"))
    for row, (words, look, explanation) in enumerate(_LEGEND, 3):
        sheet.write_string(row, 0, words, book.format(border=1, border_color=LINE, **look))
        sheet.write_string(row, 1, explanation, book.format(text_wrap=True))
    row = 4 + len(_LEGEND)
    for words in _RULES:
        sheet.merge_range(row, 0, row, 1, "", book.format(text_wrap=True))
        sheet.write_string(row, 0, f"• {words}", book.format(text_wrap=True))
        sheet.set_row(row, 15 * math.ceil(len(words) / 115))
        row += 1
    sheet.write_string(row + 1, 0, "Lembar", book.format(bold=True, bg_color=TINT))
    sheet.write_string(row + 1, 1, "Isi", book.format(bold=True, bg_color=TINT))
    link = book.format(font_color="#0B5CAD", underline=1)
    for number, (name, page) in enumerate(made, row + 2):
        sheet.write_url(number, 0, f"internal:'{name}'!B1", link, name)
        sheet.write_string(number, 1, clean(page.judul), book.format(text_wrap=True))
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.activate()


def _hidden(book: Book) -> None:
    """Whose template it is, the lists to choose from, and what every cell held."""
    sheet = book.book.add_worksheet(HIDDEN)
    laporan = book.laporan
    about = (
        ("format", FORMAT),
        ("program", __version__),
        ("laporan", laporan.ruang),
        ("tahun", str(laporan.data.tahun)),
        ("periode", book.periode),
        ("satker", clean(laporan.satker.nama)),
        ("subsie", book.seksi.id or ""),
        ("seksi", clean(book.seksi.nama)),
    )
    lines: list[tuple[str, ...]] = [*about, ("isi", "")]
    for row, line in enumerate([*lines, *lines_of(book.known)]):
        for column, content in enumerate(line):
            sheet.write_string(row, column, content)
    for words, column in book.lists.items():
        for row, word in enumerate(words):
            sheet.write_string(row, column, word)
    sheet.protect()
    sheet.very_hidden()


def lines_of(known: Iterable[Known]) -> Iterator[tuple[str, ...]]:
    """What every cell held, with all of a row of a table in one cell, for cells cost time.

    A content that is too long for that has a line to itself.
    """
    for (table, row), cells in groupby(known, itemgetter(0, 1)):
        told: list[str] = []
        for _, _, *cell in cells:
            if len(cell[-1]) > TOGETHER:
                yield table, row, *cell
                continue
            if sum(map(len, told)) > TOGETHER:
                yield table, row, json.dumps(told, ensure_ascii=False)
                told = []
            told += cell
        if told:
            yield table, row, json.dumps(told, ensure_ascii=False)


_LEGEND: Final[tuple[tuple[str, Mapping[str, Any], str], ...]] = (
    ("putih", {}, "Sel isian: boleh diisi, diubah, atau dikosongkan."),
    ("kuning", {"bg_color": MISSING}, "Sel isian yang belum diisi."),
    (
        "abu-abu",
        {"bg_color": GREY},
        "Terkunci; yang bukan rumus adalah keadaan saat templat ini dibuat, program menghitungnya.",
    ),
)
_RULES: Final = (
    "Ketik angkanya saja, tanpa satuan.",
    "0 berarti nol, tanda - berarti tidak berlaku, sel kosong berarti belum diisi.",
    "Angka dalam kurung kurawal, misalnya {94,46 #1}, diisi program; biarkan kurungnya.",
    "Persentase diketik sebagai angkanya: 80,7 dan bukan 0,807.",
    "Baris baru diketik pada baris kosong di bawah tabel; bila kurang, sisipkan baris lagi.",
    "Baris boleh dipindah atau diurutkan asal seluruh barisnya ikut.",
    "Baris yang dihapus di sini tidak terhapus dari laporan; hapus barisnya di program.",
    "Simpan sebagai .xlsx tanpa kata sandi, lalu di program pilih Laporan > Impor templat Excel.",
    "Semua perubahan ditampilkan dahulu sebelum diambil, dan satu kali Urung membatalkannya.",
)
