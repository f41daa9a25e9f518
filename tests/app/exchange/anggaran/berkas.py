"""Invented budget files in the layouts of SAKTI and MonSAKTI, with what makes them hard to read."""

from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

WIDE = 32
Row = tuple[dict[int, str], tuple[int, int] | None]
"""Texts by their column from 1; pagu and realisasi, or nothing."""

LINES: tuple[Row, ...] = (
    ({2: "WA", 9: "Program Dukungan Manajemen"}, (1000, 480)),
    ({2: "WA.6231", 9: "Pembinaan dan Dukungan"}, (1000, 480)),
    ({3: "EBA", 9: "Layanan Dukungan Internal"}, (1000, 480)),
    ({3: "EBA.994", 9: "Layanan Perkantoran"}, (800, 400)),
    ({5: "001", 9: "Gaji dan Tunjangan"}, (500, 300)),
    ({6: "001.0A", 9: "Tanpa Sub Komponen"}, (500, 300)),
    ({8: "511111", 9: "Belanja Gaji Pokok PNS"}, (500, 300)),
    ({14: "000001. Gaji pokok"}, (500, 300)),
    ({9: "(lanjutan uraian baris di atas)"}, None),
    ({5: "002", 9: "Operasional Kantor"}, (300, 100)),
    ({6: "002.0A", 9: "Tanpa Sub Komponen"}, (300, 100)),
    ({8: "521111", 9: "Belanja Keperluan Perkantoran"}, (200, 90)),
    ({8: "521111"}, None),
    ({14: "000002. Alat tulis"}, (200, 90)),
    ({8: "521119", 9: "Belanja Barang Operasional Lainnya"}, (100, 10)),
    ({3: "EBA.956", 9: "Layanan BMN"}, (200, 80)),
    ({5: "051", 9: "Pengelolaan BMN"}, (200, 80)),
    ({6: "051.0A", 9: "Tanpa Sub Komponen"}, (200, 80)),
    ({8: "531111", 9: "Belanja Modal"}, (200, 80)),
)
FOOT = ("*Lock Pagu adalah pagu yang sedang diproses", "*SPM yang sudah terbit SP2D-nya")


def fa_detail(
    *,
    until: str = "Periode Januari s.d. Juni 2022",
    lines: Sequence[Row] = LINES,
    total: tuple[int, int] = (1000, 480),
    scale: int = 1_000,
    satker: str = "(123456) KANTOR REKAAN",
) -> list[list[str | int]]:
    """The sheet, amounts in rupiah: those of the lines times `scale`."""
    head = ["LAPORAN FA DETAIL (16 SEGMEN)", until, "", f"Satuan Kerja : {satker}"]
    rows: list[list[str | int]] = [["", text] for text in head]
    rows += [[] for _ in range(4)]
    for texts, amounts in (({2: "JUMLAH SELURUHNYA"}, total), *lines):
        row: list[str | int] = [""] * WIDE
        for column, text in texts.items():
            row[column - 1] = text
        if amounts is not None:
            pagu, spent = (amount * scale for amount in amounts)
            row[16], row[25], row[30] = pagu, spent, pagu - spent
        rows.append(row)
    return rows + [["", text] for text in FOOT]


def xlsx(path: Path, rows: Sequence[Sequence[str | int]]) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Laporan")
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                if cell != "":
                    sheet.write(number, place, cell)
    return path


def csv(path: Path, rows: Sequence[Sequence[str | int]]) -> Path:
    """With ';' between cells and amounts as 1.234.567,89."""
    text = "\n".join(
        ";".join(f"{c:,}".replace(",", ".") + ",00" if isinstance(c, int) else c for c in row)
        for row in rows
    )
    path.write_text("\ufeff" + text + "\n", encoding="utf-8")
    return path


HEADS = (
    "THANG,NAMA_SATKER,KODE_PROGRAM,KODE_KEGIATAN,KODE_OUTPUT,KODE_SUBOUTPUT,KODE_KOMPONEN,"
    "KODE_SUBKOMPONEN,KODE_AKUN,SUMBER_DANA,TOTAL,NILAI_BLOKIR,POK_NILAI_1"
)
ITEMS = (
    "2022,KANTOR REKAAN,WA,6231,EBA,994,1,0A,511111,A,500000,0,1",
    "2022,KANTOR REKAAN,WA,6231,EBA,994,2,0A,521111,A,150000,20000,1",
    "2022,KANTOR REKAAN,WA,6231,EBA,994,2,0A,521111,A,50000,5000,1",
    "2022,KANTOR REKAAN,WA,6231,EBA,956,51,0A,531111,D,200000,0,1",
)


def monsakti(path: Path, items: Sequence[str] = ITEMS) -> Path:
    path.write_text("\r\n".join((HEADS, *items)) + "\r\n", encoding="utf-8")
    return path
