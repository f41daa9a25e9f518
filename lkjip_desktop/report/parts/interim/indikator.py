"""Each indikator of a small office by itself; of a large one the tables tell it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from lkjip_desktop.domain.formula.figures import IndikatorResult, figures
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import NotApplicable
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block, together
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.parts.bab3 import gambar, triwulan
from lkjip_desktop.report.parts.bab3 import indikator as of_year
from lkjip_desktop.report.parts.bab3.kendala import quarter_mark
from lkjip_desktop.report.parts.interim.front import period
from lkjip_desktop.report.parts.interim.size import is_small, is_told_by_indikator
from lkjip_desktop.report.parts.wording import words
from lkjip_desktop.report.side import SideRow


def per_indikator(ctx: Context) -> list[Block]:
    """What each measures, how it went, what its realisasi comes from, and why.

    Where there are several, what the realisasi comes from; where they are many, nothing.
    """
    every = ctx.figures.indikator.values()
    if is_told_by_indikator(ctx):
        told = [_told(ctx, hasil) for hasil in every]
        return [block.section("Capaian menurut indikator"), *told]
    found = [table for hasil in every for table in _tables(ctx, hasil)]
    if not found or not is_small(ctx):
        return []
    return [block.section("Rincian pembentuk realisasi"), *found]


def _told(ctx: Context, hasil: IndikatorResult) -> Block:
    meant, source = of_year.definition(ctx, hasil)
    course = " ".join(_course(ctx, hasil))
    rows: tuple[tuple[str, str, list[Block]], ...] = (
        ("Yang diukur", "", [*meant, *of_year.small(source)]),
        ("Perkembangan", "", [Paragraph(course, style.ANALYSIS)] if course else []),
        ("Rincian", "", [*_tables(ctx, hasil)]),
        *(("Analisis", mark, blocks) for mark, blocks in analyses(ctx, hasil)),
    )
    return together(
        of_year.heading(ctx, hasil),
        Paragraph(of_year.verdict(ctx, hasil), style.VERDICT),
        *of_year.strip(ctx, hasil, [_promise(ctx, hasil), _spent(ctx, hasil)]),
        *(SideRow(head, note, blocks) for head, note, blocks in rows if blocks),
    )


def _course(ctx: Context, hasil: IndikatorResult) -> Iterator[str]:
    """How the realisasi moved since the quarter before, and what the target of the year asks."""
    row, now = hasil.indikator, hasil.realisasi
    if not isinstance(now, Fraction):
        return
    before = quarters(ctx.tahun)[: ctx.figures.sampai.triwulan - 1][-1:]
    for name in before if hasil.per_periode else ():
        then = figures(ctx.laporan, name).indikator[row.id].realisasi
        if isinstance(then, Fraction):
            yield _moved(ctx, row, then, now, f"akhir {quarter_mark(name)}")
    promised = read_figure(ctx.laporan, row, "target")
    if row.polaritas == "naik" and isinstance(promised, Fraction) and now < promised:
        lacking = words.measure(
            ctx, promised - now, row, "poin" if is_percent(row.satuan) else None
        )
        yield f"Terhadap target setahun masih kurang {lacking}."


def _moved(ctx: Context, row: Indikator, then: Fraction, now: Fraction, when: str) -> str:
    before, after = (words.measure(ctx, nilai, row) for nilai in (then, now))
    if before == after:
        return f"Realisasi tetap {after} seperti pada {when}."
    way = "naik" if now > then else "turun"
    return f"Realisasi {way} dari {before} pada {when} menjadi {after}."


def _promise(ctx: Context, hasil: IndikatorResult) -> block.StripFigure:
    """What was promised for the whole year."""
    row = hasil.indikator
    lower, upper = (read_figure(ctx.laporan, row, name) for name in ("target", "target_atas"))
    told = ctx.measured(row, lower) or words.KOSONG
    told = f"{told}–{ctx.measured(row, upper)}" if row.polaritas == "rentang" else told
    return block.StripFigure("Target setahun", told, words.short_unit(row.satuan), f"{ctx.tahun}")


def _spent(ctx: Context, hasil: IndikatorResult) -> block.StripFigure:
    """Without serapan: a revision names a kegiatan, and no part of it by indikator."""
    spent = hasil.realisasi_anggaran
    number, unit = words.short_amount(ctx, spent)
    note = "tanpa pagu" if isinstance(hasil.pagu, NotApplicable) else words.absent(spent)
    return block.StripFigure("Realisasi (Rp)", number, unit.removesuffix(" rupiah"), note)


def _tables(ctx: Context, hasil: IndikatorResult) -> Iterator[Block]:
    """The rows of each detail table by quarter; one that stands with another indikator once."""
    for item in hasil.rincian:
        table = triwulan.rows_by_quarter(ctx, item) if item.pemakaian is None else None
        if table is not None:
            yield table


def analyses(ctx: Context, hasil: IndikatorResult) -> Iterator[tuple[str, list[Block]]]:
    """What was written of it in each quarter, with its mark where the period has several."""
    daftar = period(ctx).daftar
    for name in daftar:
        written = ctx.text_of(name, "analisis", hasil.indikator.id)
        if written:
            pictures = gambar.placed(ctx, hasil.indikator.id, "analisis", name)
            mark = quarter_mark(name) if len(daftar) > 1 else ""
            yield mark, ctx.at(name).written(written, style.ANALYSIS, pictures)
