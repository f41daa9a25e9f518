"""What was spent up to the end of the period, against the pagu as it was on that day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import partial

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.number.figure import Nilai, NotApplicable
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context, amount, long_date, rupiah
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, row, total
from lkjip_desktop.report.parts.anggaran import belanja, planned
from lkjip_desktop.report.parts.anggaran.course import Course, of_kegiatan, of_whole
from lkjip_desktop.report.parts.bab3.realisasi import KEGIATAN_NOTE
from lkjip_desktop.report.parts.interim.front import period
from lkjip_desktop.report.parts.interim.size import own_page


def anggaran_sampai(ctx: Context) -> list[Block]:
    """Pagu and realisasi by kegiatan, by indikator where some is known there only."""
    title = [*own_page(ctx), block.section("Anggaran")]
    if not ctx.figures.kegiatan:
        return [*title, Paragraph("Pagu dan kegiatan belum diisi.")]
    course = _course(ctx)
    return [
        *title,
        Paragraph(" ".join(_told(ctx))),
        _by_kegiatan(ctx, course),
        *_by_jenis(ctx),
        *([_by_indikator(ctx, course)] if _is_elsewhere(ctx) else []),
    ]


def _told(ctx: Context) -> Iterator[str]:
    """The pagu of that day, how it came about, and what was spent of it."""
    whole, day = ctx.figures.ringkasan, long_date(ctx.figures.sampai.last_day)
    pagu = f"Pagu per {day} sebesar {rupiah(whole.pagu_sampai) or '(belum diisi)'}"
    yield f"{pagu}{_since_the_start(whole.pagu_awal, whole.pagu_sampai)}."
    if isinstance(whole.realisasi_anggaran, Fraction):
        known = isinstance(whole.serapan, Fraction)
        share = f", atau {ctx.percent(whole.serapan)} dari pagu itu" if known else PARTLY
        yield f"Realisasinya {rupiah(whole.realisasi_anggaran)}{share}."


PARTLY = "; realisasi sebagian pagu belum diisi"


def _since_the_start(awal: Nilai, sampai: Nilai) -> str:
    if not isinstance(awal, Fraction) or not isinstance(sampai, Fraction):
        return ""
    change = sampai - awal
    way = "lebih besar" if change > 0 else "lebih kecil"
    return (
        f", {way} {rupiah(abs(change))} daripada pagu awal" if change else ", sama dengan pagu awal"
    )


def _course(ctx: Context) -> Course:
    interim = period(ctx)
    upto = f"s.d. {interim.nama.replace('Triwulan', 'TW')}"
    return Course(ctx.laporan, interim.daftar, upto)


def _by_kegiatan(ctx: Context, course: Course) -> Table:
    rows, whole = [], ctx.figures.ringkasan
    for key, item in ctx.figures.kegiatan.items():
        name = planned.indented(item, f"{item.kegiatan.kode} {item.kegiatan.nama}".strip())
        spent = course.cells(partial(of_kegiatan, key=key))
        pagu = _less(item.pagu, item.pagu_kemudian)
        rows.append(row(name, amount(pagu), *spent, ctx.computed(item.serapan)))
    basis = partial(of_whole, by_kegiatan=whole.menurut_kegiatan)
    spent = course.cells(basis, is_sum=True)
    share = ctx.computed(whole.serapan)
    rows.append(total("Jumlah", amount(whole.pagu_sampai), *spent, share))
    heads = [TableColumn("Kegiatan"), TableColumn("Pagu\n(Rp)", "number"), *course.heads]
    heads.append(TableColumn("Serapan\n(%)", "number"))
    mark = _mark(ctx, "Pagu dan realisasi anggaran menurut kegiatan", "tabel:anggaran")
    return Table(heads, rows, mark, density=grid.TIGHT, notes=_notes(ctx))


def _by_jenis(ctx: Context) -> list[Block]:
    mark = _mark(ctx, "Pagu dan realisasi anggaran menurut jenis belanja", "tabel:jenis")
    return belanja.by_jenis(ctx, mark)


def _of_indikator(end: Figures, key: str) -> Nilai:
    return end.indikator[key].realisasi_anggaran


def _less(pagu: Nilai, later: Nilai) -> Nilai:
    """The pagu without what later revisions add; None where one of these has no date."""
    if not isinstance(pagu, Fraction):
        return pagu
    return pagu - later if isinstance(later, Fraction) else None


def _mark(ctx: Context, title: str, label: str) -> Numbered:
    return Numbered("table", f"{title} sampai {period(ctx).nama} tahun {ctx.tahun}", label)


def _notes(ctx: Context) -> Sequence[str]:
    told = "Serapan dihitung terhadap pagu pada hari terakhir periode ini."
    return [f"{told} {KEGIATAN_NOTE}" if _is_elsewhere(ctx) else told]


def _is_elsewhere(ctx: Context) -> bool:
    """Whether the realisasi of a kegiatan is known by its indikator only."""
    return any(isinstance(row.realisasi, NotApplicable) for row in ctx.figures.kegiatan.values())


def _by_indikator(ctx: Context, course: Course) -> Table:
    """Without pagu: a revision names a kegiatan, and no part of it by indikator."""
    rows = [
        row(
            hasil.indikator.kode,
            hasil.indikator.nama_pendek or hasil.indikator.nama,
            *course.cells(partial(_of_indikator, key=key)),
        )
        for key, hasil in ctx.figures.indikator.items()
        if not isinstance(hasil.realisasi_anggaran, NotApplicable)
    ]
    spent = course.cells(lambda end: end.ringkasan.semua.realisasi_anggaran, is_sum=True)
    rows.append(total("Jumlah", None, *spent))
    heads = [TableColumn("Kode", "code"), TableColumn("Indikator kinerja"), *course.heads]
    mark = _mark(ctx, "Realisasi anggaran menurut indikator", "tabel:anggaran-indikator")
    return Table(heads, rows, mark, density=grid.TIGHT)
