"""Figures that were entered by quarter, each quarter beside the others."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.formula.periode import in_force, quarters
from lkjip_desktop.domain.formula.rincian import HasilRincian
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.formula.sums import total as total_of
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan, NilaiAlokasi, NilaiBaris
from lkjip_desktop.domain.number.figure import Nilai, format_number
from lkjip_desktop.report.context import Context, amount, places
from lkjip_desktop.report.engine.number import Mark, roman
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Column, Row
from lkjip_desktop.report.engine.table.table import Table, group, row, total

Four = list[Nilai]


def rows_by_quarter(ctx: Context, hasil: HasilRincian) -> Table | None:
    """The rows of a rincian that were entered by quarter; None where none was."""
    found = [
        (number, item, pair)
        for number, item in enumerate(hasil.baris, 1)
        if (pair := _of_row(ctx, item.baris.id)) is not None
    ]
    if not found:
        return None
    decimals = places(ctx, [figure for _, _, pair in found for four in pair for figure in four])
    rows: list[Row] = []
    for number, item, (compared, reached) in found:
        lines = [(hasil.kolom_pembanding, compared), (hasil.kolom_realisasi, reached)]
        rows += group(
            (str(number), item.baris.uraian),
            [
                (name, *(format_number(figure, decimals) for figure in figures))
                for name, figures in lines
                if any(figure is not None for figure in figures)
            ],
        )
    lead = [Column("No.", "code"), Column(hasil.rincian.kolom_uraian or "Uraian"), Column("")]
    title = f"{hasil.judul or 'Rincian'}, setiap triwulan tahun {ctx.tahun}"
    return Table([*lead, *_heads()], rows, Mark("table", title), density=grid.TIGHT)


def _heads() -> list[Column]:
    return [Column(f"Triwulan {roman(number)}", "number") for number in range(1, 5)]


def _of_row(ctx: Context, baris: str) -> tuple[Four, Four] | None:
    """Pembanding and realisasi of the four quarters; None where the year was entered."""
    rows = ctx.laporan.children(NilaiBaris, "baris", baris)
    by_quarter = {item.periode: item for item in in_force(rows, ctx.tahun, []).daftar}
    names = quarters(ctx.tahun)
    if not by_quarter.keys() & set(names):
        return None
    return (
        [_read(ctx, by_quarter.get(name), "pembanding") for name in names],
        [_read(ctx, by_quarter.get(name), "realisasi") for name in names],
    )


def _read(ctx: Context, item: NilaiBaris | NilaiAlokasi | None, column: str) -> Nilai:
    return read_figure(ctx.laporan, item, column) if item is not None else None


def budget_by_quarter(ctx: Context) -> Table | None:
    """The realisasi of alokasi that were entered by quarter; None where none was."""
    rows, told = [], []
    for kegiatan in ctx.figures.kegiatan.values():
        for line in kegiatan.alokasi:
            figures = _of_line(ctx, line.alokasi.id)
            if figures:
                paid = _names(ctx, line.alokasi.kegiatan, line.alokasi.indikator)
                told.append((*figures, line.realisasi))
                rows.append(row(*paid, *map(amount, told[-1])))
    if not rows:
        return None
    if len(rows) > 1:
        sums = [total_of(column) for column in zip(*told, strict=True)]
        rows.append(total("Jumlah", None, *map(amount, sums)))
    heads = [
        Column("Kegiatan"),
        Column("Indikator", width=46),
        *_heads(),
        Column("Jumlah", "number"),
    ]
    title = f"Realisasi anggaran menurut triwulan, tahun {ctx.tahun} (rupiah)"
    return Table(heads, rows, Mark("table", title, "tabel:triwulan"), density=grid.TIGHT)


def _of_line(ctx: Context, alokasi: str) -> Four:
    rows = ctx.laporan.children(NilaiAlokasi, "alokasi", alokasi)
    by_quarter = {item.periode: item for item in in_force(rows, ctx.tahun, []).daftar}
    names = quarters(ctx.tahun)
    if not by_quarter.keys() & set(names):
        return []
    return [_read(ctx, by_quarter.get(name), "realisasi") for name in names]


def _names(ctx: Context, kegiatan: str | None, indikator: str | None) -> Sequence[str]:
    paid, served = ctx.laporan.find(Kegiatan, kegiatan), ctx.laporan.find(Indikator, indikator)
    return (paid.nama if paid else "-", served.kode or served.nama if served else "-")
