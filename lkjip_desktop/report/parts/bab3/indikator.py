"""One indikator: its result at a glance, what it is made of, its years, its analyses."""

from __future__ import annotations

from itertools import zip_longest

from lkjip_desktop.domain.formula.figures import HasilIndikator
from lkjip_desktop.domain.formula.rincian import HasilRincian
from lkjip_desktop.domain.model.entity import Butir, Gambar, Pejabat, Subsie, TautanButir
from lkjip_desktop.domain.model.naskah import items
from lkjip_desktop.domain.number.figure import TidakBerlaku
from lkjip_desktop.report import block, markdown
from lkjip_desktop.report.context import Context, entered, rupiah
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Mark
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.picture import figure
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.parts import signing, words
from lkjip_desktop.report.parts.bab3 import analisis, banding, rincian
from lkjip_desktop.report.parts.ikhtisar import is_below

POLARITAS = {
    "naik": "makin tinggi\nmakin baik",
    "turun": "makin rendah\nmakin baik",
    "rentang": "terbaik di dalam\nrentang",
}


def indikator(ctx: Context, hasil: HasilIndikator) -> list[Block]:
    """Everything the report says of one indikator, in the order of the house."""
    tables = rincian.detail_tables(ctx, hasil)
    with_table = any(isinstance(table, Table) for table in tables)
    definition = _definition(ctx, hasil, with_table=with_table)
    for piece in definition:
        # Heading, strip and the head of the first table stay on one page.
        piece.keep = bool(tables)
    note = rincian.mean_note(ctx, hasil)
    return [
        _heading(ctx, hasil),
        block.KeyFigures(_strip(ctx, hasil), keep=True),
        *definition,
        *tables,
        *([Paragraph(note)] if note else []),
        *_years(ctx, hasil),
        block.small_heading("Analisis"),
        analisis.analysis(ctx, hasil),
        *_hurdles(ctx, hasil),
        *map(ctx.picture, ctx.laporan.children(Gambar, "indikator", hasil.indikator.id)),
    ]


def label_of(row_id: str) -> str:
    """What references name an indikator by."""
    return f"indikator:{row_id}"


def _heading(ctx: Context, hasil: HasilIndikator) -> Block:
    row = hasil.indikator
    subsie = ctx.laporan.find(Subsie, row.subsie)
    plan = [item.kode for item in banding.plan_of(ctx, hasil) if item.kode]
    links = ctx.laporan.children(TautanButir, "indikator", row.id)
    found = [ctx.laporan.find(Butir, link.butir) for link in links]
    agreed = sorted({item.kode for item in found if item is not None and item.kode})
    notes = (
        subsie.nama if subsie else "",
        f"Renstra {', '.join(plan)}" if plan else "",
        f"Perjanjian Kinerja {', '.join(agreed)}" if agreed else "",
    )
    return block.item(row.kode, row.nama, [note for note in notes if note], label_of(row.id))


def _strip(ctx: Context, hasil: HasilIndikator) -> list[block.Figure]:
    row = hasil.indikator
    unit = words.short_unit(row.satuan)
    known = hasil.target is not None
    return [
        block.Figure(
            "Target",
            ctx.target_of(hasil) if known else words.KOSONG,
            unit if known else "",
            words.absent(hasil.target) or POLARITAS[row.polaritas],
        ),
        block.Figure(
            "Realisasi",
            ctx.measured(row, hasil.realisasi) or words.KOSONG,
            "" if words.absent(hasil.realisasi) else unit,
            words.absent(hasil.realisasi) or _source(hasil),
        ),
        _reached(hasil, words.large(ctx, hasil.capaian_dibatasi)),
        _absorbed(ctx, hasil),
        _efficiency(ctx, hasil),
    ]


def _reached(hasil: HasilIndikator, text: str) -> block.Figure:
    why = words.absent(hasil.capaian)
    if why:
        return block.Figure("Capaian", text, note=why, accent=True)
    below = is_below(hasil)
    note = "di bawah target" if below else "target tercapai"
    if hasil.sementara:
        note += " (sementara)"
    return block.Figure("Capaian", text, "%", note, accent=True, sign="down" if below else "up")


def _source(hasil: HasilIndikator) -> str:
    """Where the realisasi comes from, in two short lines."""
    counted = [item for item in hasil.rincian if item.dihitung]
    if hasil.diketik or not counted:
        return "dicatat langsung"
    return _source_of(counted[0]) if len(counted) == 1 else f"rata-rata\n{len(counted)} tabel"


def _source_of(item: HasilRincian) -> str:
    match item.rincian.cara:
        case "jumlah_per_jumlah":
            return _of(item)
        case "rata_rata_persentase" if item.banyak == 1:
            return _of(item)
        case "rata_rata_persentase" | "rata_rata_realisasi":
            return f"rata-rata\n{item.banyak} baris"
        case "jumlah":
            return f"jumlah\n{item.banyak} baris"
        case "baris_terakhir":
            return "baris terakhir"
    return "dicatat langsung"


def _of(item: HasilRincian) -> str:
    units = {row.baris.satuan for row in item.baris if row.masuk}
    unit = f" {words.short_unit(units.pop())}" if len(units) == 1 else ""
    done, whole = entered(item.jumlah_realisasi), entered(item.jumlah_pembanding)
    return f"{done} dari\n{whole}{unit}".rstrip()


def _absorbed(ctx: Context, hasil: HasilIndikator) -> block.Figure:
    value = words.large(ctx, hasil.serapan)
    if not hasil.alokasi and not analisis.has_budget(ctx):
        return block.Figure("Serapan anggaran", words.KOSONG, note="pagu belum diisi")
    if isinstance(hasil.pagu, TidakBerlaku):
        return block.Figure("Serapan anggaran", value, note="tanpa pagu")
    spent = rupiah(hasil.realisasi_anggaran) or "realisasi belum diisi"
    unit = "" if words.absent(hasil.serapan) else "%"
    whole = f"dari {rupiah(hasil.pagu)}" if hasil.pagu is not None else "pagu belum diisi"
    note = f"{spent}\n{whole}"
    return block.Figure("Serapan anggaran", value, unit, note)


def _efficiency(ctx: Context, hasil: HasilIndikator) -> block.Figure:
    if not hasil.alokasi and not analisis.has_budget(ctx):
        return block.Figure("Efisiensi", words.KOSONG, note="pagu belum diisi")
    why = words.absent(hasil.efisiensi)
    number = analisis.number_of(ctx, analisis.EFISIENSI_SUMBER_DAYA)
    unit = "" if why or ctx.settings.efisiensi == "indeks" else "%"
    note = why or f"rumus pada\nbutir {number}"
    return block.Figure("Efisiensi", words.large(ctx, hasil.efisiensi), unit, note)


def _definition(ctx: Context, hasil: HasilIndikator, *, with_table: bool) -> list[Block]:
    row, blocks = hasil.indikator, list[Block]()
    if row.definisi.strip():
        blocks += ctx.written(row.definisi)
    elif with_table:
        ref = ctx.numbering.ref(rincian.label_of(hasil, 0))
        blocks.append(Paragraph(("Rincian pembentuk realisasi disajikan pada ", ref, ".")))
    told = (("Rumus", row.rumus), ("Sumber data", row.sumber_data))
    line = " ".join(f"{name}: {text.strip().rstrip('.')}." for name, text in told if text.strip())
    if line:
        blocks.append(Paragraph(line, style.NOTE.but(before=0)))
    return blocks


def _years(ctx: Context, hasil: HasilIndikator) -> list[Block]:
    chart = banding.chart_of_years(ctx, hasil)
    if chart is None:
        return []
    row = hasil.indikator
    first, last = chart.columns[0].label, chart.columns[-1].label
    title = f"Target dan realisasi indikator {row.kode or row.nama}, tahun {first}–{last}"
    if row.satuan:
        title += f" ({row.satuan})"
    note = banding.other_target(ctx, hasil)
    return [figure(chart, Mark("figure", title, f"gambar:{row.id}"), note)]


def _hurdles(ctx: Context, hasil: HasilIndikator) -> list[Block]:
    """Kendala and what is done about it, side by side by their numbers."""
    row = hasil.indikator
    hurdles, steps = (items(ctx.text(name, row.id)) for name in ("kendala", "tindak_lanjut"))
    pairs = zip_longest(hurdles, steps, fillvalue="-")
    who = _answerable(ctx, hasil)
    rows = [
        [str(number), markdown.inline(hurdle, ctx.live), markdown.inline(step, ctx.live), who]
        for number, (hurdle, step) in enumerate(pairs, 1)
    ]
    if not rows:
        return []
    heads = ("No.", "Kendala", "Tindak lanjut", "Penanggung jawab")
    table = block.prose_table(heads, (26, 150, None, 104), rows)
    return [block.small_heading("Kendala dan tindak lanjut"), table]


def _answerable(ctx: Context, hasil: HasilIndikator) -> str:
    subsie = ctx.laporan.find(Subsie, hasil.indikator.subsie)
    head = ctx.laporan.find(Pejabat, subsie.kepala) if subsie else None
    if head and head.jabatan:
        return signing.post_of(head)
    return subsie.nama if subsie else "-"
