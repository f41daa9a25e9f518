"""Which edition of the report this is: the foot of the cover, and the list of what changed."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_desktop.domain.display.perbaikan import (
    CorrectedCell,
    CorrectedFigure,
    editions_of,
    in_force,
)
from lkjip_desktop.domain.model.entity import Edisi
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context, long_date
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block, Space
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, level, row
from lkjip_desktop.report.parts.appendix import TITLE, Appendix


def _periode(ctx: Context) -> str:
    """The quarter whose editions are meant, "" the year."""
    return ctx.interim.daftar[-1] if ctx.interim is not None else ""


def foot(ctx: Context) -> list[str]:
    """Which edition it is and, of a locked one, its fingerprint, by which a file is known again.

    An interim report says it while it is the one that is locked, or is opened again to be
    corrected: later quarters go on.
    """
    known = editions_of(ctx.laporan, _periode(ctx))
    lines, now = [], in_force(ctx.laporan, _periode(ctx))
    if not known or (ctx.interim is not None and now is None and not ctx.perbaikan):
        return []
    corrected = len(known) - (1 if now else 0)
    if corrected:
        first = known[0]
        lines.append(
            f"Perbaikan ke-{corrected} atas laporan tanggal {long_date(first.tanggal, '…')}"
        )
    if now is not None:
        lines.append(f"Edisi {now.nomor}, sidik isi {now.sidik}")
    return lines


def last_words(ctx: Context) -> list[Block]:
    """The same at the end of a report without a cover."""
    lines = foot(ctx)
    return [Space(18), *(Paragraph(line, style.NOTE) for line in lines)] if lines else []


def daftar_perubahan(ctx: Context) -> Iterator[Appendix]:
    """What changed since the edition before, and what was closed and opened in between."""
    if ctx.perbaikan:
        title = _title(ctx)
        heading = Paragraph(title.upper(), TITLE, depth=2)
        yield Appendix(title, "lampiran:perubahan", [heading, *_body(ctx)])


def perubahan_sejak(ctx: Context) -> list[Block]:
    """The same as a section of an interim report, above the signature; needs no page of its own."""
    return [block.section(_title(ctx).capitalize()), *_body(ctx)] if ctx.perbaikan else []


def _before(ctx: Context) -> tuple[Edisi, ...]:
    """The editions before the one that is printed."""
    known = editions_of(ctx.laporan, _periode(ctx))
    return known[:-1] if in_force(ctx.laporan, _periode(ctx)) else known


def _title(ctx: Context) -> str:
    if _before(ctx):
        return "Perubahan Sejak Edisi Sebelumnya"
    return "Penutupan dan Pembukaan Periode"


def _body(ctx: Context) -> list[Block]:
    changed, before = ctx.perbaikan, _before(ctx)
    body: list[Block] = []
    if before:
        day = long_date(before[-1].tanggal, "tanpa tanggal")
        now = in_force(ctx.laporan, _periode(ctx))
        reason = now.alasan if now else ""
        because = f" Laporan dibuka kembali karena: {reason.rstrip('.')}." if reason else ""
        what = "Isi yang berubah" if changed.daftar_sel else "Tidak ada isi yang berubah"
        body.append(Paragraph(f"{what} sejak edisi {before[-1].nomor} tanggal {day}.{because}"))
    if changed.daftar_sel:
        body.append(_cells(changed.daftar_sel))
    if changed.daftar_hasil:
        lead = "Hasil hitungan yang berubah karenanya:"
        body += [
            Space(10),
            Paragraph(lead, style.BODY.but(keep=True)),
            _figures(changed.daftar_hasil),
        ]
    if changed.daftar_kunci:
        body += [Space(10), _locks(ctx)]
    return body


def _cells(cells: tuple[CorrectedCell, ...]) -> Table:
    heads = [TableColumn("Isian"), TableColumn("Semula"), TableColumn("Menjadi")]
    return Table(heads, list(_rows(cells)), density=grid.TIGHT)


def _figures(daftar: tuple[CorrectedFigure, ...]) -> Table:
    heads = [TableColumn("Hasil"), TableColumn("Semula"), TableColumn("Menjadi")]
    rows = [
        row(f"{item.nama[:1].upper()}{item.nama[1:]}", item.semula, item.menjadi) for item in daftar
    ]
    return Table(heads, rows, density=grid.TIGHT)


def _rows(cells: tuple[CorrectedCell, ...]) -> Iterator[Row]:
    """One a cell, under the indikator or heading it stands in."""
    place = ""
    for cell in cells:
        if cell.nama.tempat != place:
            place = cell.nama.tempat
            yield level(place)
        words = cell.nama.isian
        if cell.nama.keterangan:
            words = f"{words} ({cell.nama.keterangan})"
        yield row(words, cell.semula, cell.menjadi)


def _locks(ctx: Context) -> Table:
    heads = [TableColumn("Dicatat"), TableColumn("Kunci dan periode"), TableColumn("Alasan")]
    heads.append(TableColumn("Oleh"))
    rows = [
        row(long_date(item.tanggal[:10]), item.uraian, item.alasan or "–", item.oleh or "–")
        for item in ctx.perbaikan.daftar_kunci
    ]
    return Table(heads, rows, density=grid.TIGHT)
