"""One indikator: its verdict, its result at a glance, and the rows that tell of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.entity import Butir, Subsie, TautanButir
from lkjip_desktop.domain.number.figure import NotApplicable
from lkjip_desktop.report import block
from lkjip_desktop.report.chart import bullet
from lkjip_desktop.report.chart.bullet import Bullet
from lkjip_desktop.report.context import Context, magnitude
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block, together
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.picture import figure
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.parts import seksi
from lkjip_desktop.report.parts.bab3 import analisis, banding, efisiensi, gambar, kendala, rincian
from lkjip_desktop.report.parts.wording import words
from lkjip_desktop.report.parts.wording.penilaian import is_below, marked, penilaian
from lkjip_desktop.report.side import SideRow

NO_HOMES: Mapping[str, rincian.DetailPlace] = MappingProxyType({})


def indikator(
    ctx: Context,
    hasil: IndikatorResult,
    above: Sequence[Block] = (),
    homes: Mapping[str, rincian.DetailPlace] = NO_HOMES,
) -> list[Block]:
    """Everything the report says of one indikator, on one page where a page holds it.

    `above` stands over it on its page; `homes` are detail tables that stand with another.
    """
    own = hasil.indikator
    page = together(
        *above,
        heading(ctx, hasil),
        Paragraph(verdict(ctx, hasil), style.VERDICT),
        *strip(ctx, hasil, [_absorbed(ctx, hasil), _efficiency(ctx, hasil)]),
        *_rows(ctx, hasil, homes),
        *kendala.table(ctx, hasil),
    )
    pictures = [*gambar.below_tables(ctx, own.id), *gambar.rest(ctx, own.id)]
    what = f"Dokumentasi indikator {own.kode or own.nama}"
    return [*seksi.pointed(ctx, own.id, [page], pictures, what), *pictures]


def label_of(row_id: str) -> str:
    """What references name an indikator by."""
    return f"indikator:{row_id}"


def _rows(
    ctx: Context, hasil: IndikatorResult, homes: Mapping[str, rincian.DetailPlace]
) -> list[Block]:
    """The rows that have something to say, in the order of PermenPANRB 53/2014.

    What was not measured is compared with nothing, and where it had no budget either, used none.
    """
    absent = isinstance(hasil.realisasi, NotApplicable)
    gathered = absent or ctx.settings.perbandingan == "bab"
    idle = absent and not hasil.alokasi and not ctx.text("program", hasil.indikator.id)
    rows = (
        *_measured(ctx, hasil, homes),
        ("Perbandingan", "butir 2–4", [] if gathered else _compared(ctx, hasil)),
        ("Penyebab", "butir 5", analisis.causes(ctx, hasil)),
        ("Efisiensi dan program", "butir 6–7", [] if idle else _spent(ctx, hasil)),
    )
    return [SideRow(head, note, blocks) for head, note, blocks in rows if blocks]


SideWords = tuple[str, str, list[Block]]
"""The head of a row, what stands small below it, and what it tells."""


def _measured(
    ctx: Context, hasil: IndikatorResult, homes: Mapping[str, rincian.DetailPlace]
) -> list[SideWords]:
    """What is measured, and what was reached; in one row where that is told in a few lines."""
    meant, source = definition(ctx, hasil)
    reached = _reached(ctx, hasil, homes)
    worked_out = analisis.this_year(ctx, hasil)
    if (
        any(isinstance(item, Table) for item in reached)
        or len(list(kendala.of_year(ctx, hasil))) > 1
    ):
        return [
            ("Yang diukur", "", [*meant, *small(source)]),
            ("Target dan realisasi", "butir 1", [*reached, *small(worked_out)]),
        ]
    told = " ".join(filter(None, (worked_out, source)))
    return [("Target dan realisasi", "butir 1", [*meant, *reached, *small(told)])]


def small(words: str) -> list[Block]:
    """A line of how something is worked out; nothing where there is none."""
    return [Paragraph(words, style.FORMULA)] if words else []


def _spent(ctx: Context, hasil: IndikatorResult) -> list[Block]:
    """What efisiensi says, the kegiatan that helped, and how it is computed."""
    said = _said(efisiensi.efficiency_read(ctx, hasil))
    # Of what has no kegiatan the sentence before has said so.
    helped = [] if efisiensi.is_unfunded(ctx, hasil) else efisiensi.programmes(ctx, hasil)
    return [*said, *helped, *small(efisiensi.efficiency_worked_out(ctx, hasil))]


def _said(content: Content) -> list[Block]:
    return [Paragraph(content, style.ANALYSIS)] if content else []


def verdict(ctx: Context, hasil: IndikatorResult) -> Content:
    """The sentence a reader takes along: the sign, the standing, the figures."""
    found = penilaian(hasil)
    planned = words.target(ctx, hasil)
    if hasil.belum_waktunya:
        return (marked(found, "Belum waktunya dinilai: diukur sekali setahun, pada akhir tahun."),)
    if isinstance(hasil.realisasi, NotApplicable):
        told = f"Tidak berlaku: tidak ada yang diukur pada tahun {ctx.tahun}."
    elif hasil.realisasi is None or hasil.target is None:
        missing = "Realisasi" if hasil.target is not None else "Target"
        told = f"Belum dapat dinilai: {missing.lower()} belum diisi."
    elif isinstance(hasil.capaian, NotApplicable):
        told = "Capaian tidak berlaku untuk target ini."
    else:
        done = words.measure(ctx, hasil.realisasi, hasil.indikator)
        name = found.sebutan[0].upper() + found.sebutan[1:]
        late = " (sementara)" if hasil.sementara else ""
        told = f"{name}{late}: realisasi {done} terhadap target {planned}."
    return (marked(found, told),)


def heading(ctx: Context, hasil: IndikatorResult) -> Block:
    """Its code and name over whose it is and which plan and agreement name it."""
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


def strip(ctx: Context, hasil: IndikatorResult, others: Sequence[block.StripFigure]) -> list[Block]:
    """The bar, the capaian and two key figures, where there is something to measure."""
    target = magnitude(hasil.target)
    if target is None or isinstance(hasil.realisasi, NotApplicable):
        return []
    chart = Bullet(_bullet_measure(ctx, hasil, target))
    chart.title = f"Realisasi {hasil.indikator.kode or hasil.indikator.nama} terhadap target"
    return [block.Strip(chart, [_attained(ctx, hasil), *others])]


def _bullet_measure(ctx: Context, hasil: IndikatorResult, target: float) -> bullet.Measure:
    row, done, upper = hasil.indikator, magnitude(hasil.realisasi), magnitude(hasil.target_atas)
    told = words.measure(ctx, hasil.target, row)
    if upper is not None:
        told = ctx.measured(row, hasil.target)
    return bullet.Measure(
        _point(done, words.measure(ctx, hasil.realisasi, row)),
        bullet.AxisPoint(target, told),
        _point(upper, words.measure(ctx, hasil.target_atas, row)),
        _last_year(ctx, hasil),
        lower=row.polaritas == "turun",
        missed=is_below(hasil),
        hatched=hasil.sementara,
        note="realisasi belum diisi",
    )


def _point(value: float | None, told: str) -> bullet.AxisPoint | None:
    return None if value is None else bullet.AxisPoint(value, told)


def _last_year(ctx: Context, hasil: IndikatorResult) -> bullet.AxisPoint | None:
    for item in banding.earlier_years(ctx, hasil):
        value = magnitude(item.realisasi)
        if item.tahun == ctx.tahun - 1 and value is not None:
            done = words.measure(ctx, item.realisasi, hasil.indikator)
            return bullet.AxisPoint(value, f"{item.tahun}: {done}")
    return None


def _attained(ctx: Context, hasil: IndikatorResult) -> block.StripFigure:
    text = words.large(ctx, hasil.capaian_dibatasi)
    why = words.absent(hasil.capaian)
    if why:
        return block.StripFigure("Capaian", text, note=why, accent=True)
    note = penilaian(hasil).sebutan.removeprefix("target ")
    return block.StripFigure("Capaian", text, "%", note, accent=True)


def _absorbed(ctx: Context, hasil: IndikatorResult) -> block.StripFigure:
    value = words.large(ctx, hasil.serapan)
    if not hasil.alokasi and not efisiensi.has_budget(ctx):
        return block.StripFigure("Serapan", words.KOSONG, note="pagu belum diisi")
    if isinstance(hasil.pagu, NotApplicable):
        return block.StripFigure("Serapan", value, note="tanpa pagu")
    unit = "" if words.absent(hasil.serapan) else "%"
    if hasil.pagu is None:
        return block.StripFigure("Serapan", value, unit, "pagu belum diisi")
    if not isinstance(hasil.sisa, Fraction):
        return block.StripFigure("Serapan", value, unit, "realisasi belum diisi")
    left = "tanpa sisa" if not hasil.sisa else f"sisa {short(ctx, hasil.sisa)}"
    return block.StripFigure("Serapan", value, unit, left)


def short(ctx: Context, nilai: Fraction) -> str:
    """An amount in few characters: Rp1,88 miliar."""
    number, unit = words.short_amount(ctx, nilai)
    return f"Rp{number} {unit.removesuffix(' rupiah')}" if unit else number


def _efficiency(ctx: Context, hasil: IndikatorResult) -> block.StripFigure:
    if not hasil.alokasi and not efisiensi.has_budget(ctx):
        return block.StripFigure("Efisiensi", words.KOSONG, note="pagu belum diisi")
    why = words.absent(hasil.efisiensi)
    unit = "" if why or ctx.settings.efisiensi == "indeks" else "%"
    return block.StripFigure("Efisiensi", words.large(ctx, hasil.efisiensi), unit, why or "butir 6")


def definition(ctx: Context, hasil: IndikatorResult) -> tuple[list[Block], str]:
    """What the indikator measures, and its formula and source in one line."""
    row = hasil.indikator
    meant = ctx.written(row.definisi, style.ANALYSIS) if row.definisi.strip() else []
    told = (("Rumus", row.rumus), ("Sumber data", row.sumber_data))
    line = " ".join(f"{name}: {text.strip().rstrip('.')}." for name, text in told if text.strip())
    return meant, line


def _reached(
    ctx: Context, hasil: IndikatorResult, homes: Mapping[str, rincian.DetailPlace]
) -> list[Block]:
    """What the realisasi is made of."""
    tables = rincian.detail_tables(ctx, hasil, homes)
    shown = [item.mark.label for item in tables if item.mark is not None and item.mark.label]
    note = rincian.mean_note(ctx, hasil)
    return [
        *_lead_to(ctx, shown),
        *tables,
        *([Paragraph(note, style.ANALYSIS)] if note else []),
    ]


def _lead_to(ctx: Context, labels: list[str]) -> list[Block]:
    """The sentence that sends the reader to the tables below it."""
    if not labels:
        return []
    refs = [ctx.numbering.ref(label) for label in labels]
    look = style.ANALYSIS.but(keep=True, after=5)
    told = ["Rincian pembentuk realisasi disajikan pada ", *words.listed(refs), "."]
    return [Paragraph(told, look)]


def _compared(ctx: Context, hasil: IndikatorResult) -> list[Block]:
    """What there is to compare with; what there is not is told once, see `perbandingan.absent`."""
    told = analisis.compared(ctx, hasil)
    return [*(piece for content in told for piece in _said(content)), *_years(ctx, hasil)]


def _years(ctx: Context, hasil: IndikatorResult) -> list[Block]:
    chart = banding.chart_of_years(ctx, hasil)
    if chart is None:
        return []
    row = hasil.indikator
    first, last = chart.columns[0].label, chart.columns[-1].label
    title = f"Target dan realisasi indikator {row.kode or row.nama}, tahun {first}–{last}"
    if row.satuan:
        title += f" ({row.satuan})"
    label = f"gambar:{row.id}"
    lead = ("Perjalanannya digambarkan pada ", ctx.numbering.ref(label), ".")
    return [
        Paragraph(lead, style.ANALYSIS.but(keep=True)),
        figure(chart, Numbered("figure", title, label), banding.other_target(ctx, hasil)),
    ]
