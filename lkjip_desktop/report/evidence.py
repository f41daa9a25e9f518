"""The index of an archive of evidence: the same list as a PDF and as a workbook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from io import BytesIO
from typing import Final

from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import settings
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.size import size_words
from lkjip_desktop.report.context import PAPERS
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.build import build
from lkjip_desktop.report.engine.flow import Block, landscape
from lkjip_desktop.report.engine.pages.page import Meta
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, level, row
from lkjip_desktop.report.xlsx.cell import clean

FONT: Final = "Arial"
_HEADS: Final = (
    ("Folder", 26),
    ("Untuk", 34),
    ("No.", 6),
    ("Bukti dukung", 44),
    ("Periode", 18),
    ("Wajib", 8),
    ("Berkas", 44),
    ("Ukuran (byte)", 14),
    ("Alamat", 40),
    ("Tempat menyimpan", 30),
    ("Keterangan", 24),
    ("Sidik SHA-256", 68),
)


class EvidenceLine(NamedTuple):
    """One row of the index."""

    folder: str
    untuk: str
    nomor: int
    uraian: str
    periode: str
    wajib: bool
    berkas: str
    """Its name in the folder, "" where the archive has no file of it."""
    ukuran: int | None
    laman: str
    tempat: str
    keterangan: str
    """What is to be said of it besides: that there is nothing yet, or only elsewhere."""
    sidik: str

    @property
    def cells(self) -> tuple[str | int | None, ...]:
        """As the workbook shows it, in the order of its columns."""
        return (*self[:5], "ya" if self.wajib else "tidak", *self[6:])


def index_pdf(laporan: Laporan, lines: Sequence[EvidenceLine]) -> bytes:
    """The index as PDF; the same lines give the same bytes."""
    meta = _meta(laporan)
    heads = [
        TableColumn("No.", "code"),
        TableColumn("Bukti dukung"),
        TableColumn("Periode", width=90),
        TableColumn("Berkas dalam arsip"),
        TableColumn("Ukuran", width=56),
        TableColumn("Alamat atau tempat menyimpan"),
    ]
    story: list[Block] = [
        landscape(),
        Paragraph(f"Daftar Bukti Dukung Tahun {laporan.data.tahun}".upper(), style.FORM_TITLE),
        Paragraph(laporan.satker.nama.upper(), style.FORM_SUBTITLE),
        Table(heads, list(_rows(lines)), density=grid.PROSE),
    ]
    out = BytesIO()
    build(story, meta, out)
    return out.getvalue()


def _rows(lines: Sequence[EvidenceLine]) -> list[Row]:
    rows: list[Row] = []
    folder = ""
    for line in lines:
        if line.folder != folder:
            folder = line.folder
            rows.append(level(f"{folder.partition(' ')[0]}  {line.untuk}"))
        where = "; ".join(filter(None, (line.laman, line.tempat))) or line.keterangan
        size = "" if line.ukuran is None else size_words(line.ukuran)
        rows.append(row(str(line.nomor), line.uraian, line.periode, line.berkas, size, where))
    return rows


def index_xlsx(laporan: Laporan, lines: Sequence[EvidenceLine]) -> bytes:
    """The index as a workbook of one sheet; every cell is words or a number, never a formula."""
    import xlsxwriter

    meta, buffer = _meta(laporan), BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_urls": False})
    made = meta.date or dt.date(2000, 1, 1)
    created = dt.datetime(made.year, made.month, made.day, 12, tzinfo=dt.UTC)
    book.set_properties({"title": clean(meta.title), "created": created})
    plain = {"font_name": FONT, "font_size": 10, "valign": "top", "text_wrap": True}
    look, head = book.add_format(plain), book.add_format({**plain, "bold": True})
    whole = book.add_format({**plain, "num_format": "#,##0"})
    sheet = book.add_worksheet("Daftar bukti")
    for column, (words, width) in enumerate(_HEADS):
        sheet.set_column(column, column, width, look)
        sheet.write_string(0, column, words, head)
    for place, line in enumerate(lines, 1):
        for column, content in enumerate(line.cells):
            if isinstance(content, int):
                sheet.write_number(place, column, content, whole)
            elif content:
                sheet.write_string(place, column, clean(content), look)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, len(lines)), len(_HEADS) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    book.close()
    return buffer.getvalue()


def _meta(laporan: Laporan) -> Meta:
    satker, tahun = laporan.satker.nama, laporan.data.tahun
    signed = laporan.surat_pengantar.tanggal
    return Meta(
        title=f"Daftar Bukti Dukung Tahun {tahun} {satker}".strip(),
        satker=satker,
        short=f"LKjIP {tahun}",
        date=dt.date.fromisoformat(signed) if signed else None,
        paper=PAPERS[settings(laporan).kertas],
    )
