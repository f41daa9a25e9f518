"""What was promised for the year, by quarter, and how it is measured; of a small office."""

from __future__ import annotations

from operator import itemgetter

from lkjip_desktop.domain.formula.figures import IndikatorResult, figures
from lkjip_desktop.domain.formula.periode import TRIWULAN, quarters
from lkjip_desktop.domain.model.entity import PerjanjianKinerja, TargetPeriode
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context, long_date
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, row
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.parts.bab3.kendala import answerable
from lkjip_desktop.report.parts.interim.size import is_small
from lkjip_desktop.report.parts.wording import words
from lkjip_desktop.report.parts.wording.cara import interim_formulas

LABEL = "tabel:target-triwulan"


def janji(ctx: Context) -> list[Block]:
    """The agreement that holds at the end of the period, its targets, and the formulas."""
    if not is_small(ctx):
        return []
    return [
        block.section("Perjanjian kinerja dan cara mengukurnya"),
        Paragraph(_agreed(ctx), style.BODY.but(keep=True)),
        _targets(ctx),
        Paragraph("Angka dalam laporan ini dihitung sebagai berikut.", style.BODY.but(keep=True)),
        *interim_formulas(ctx),
    ]


def _agreed(ctx: Context) -> Content:
    """Where the targets come from, and how far there are targets of a quarter."""
    found = _agreement(ctx)
    signed = f", ditandatangani {long_date(found.tanggal)}" if found else ""
    told = (
        f"perjanjian kinerja tahun {ctx.tahun}{signed}" if found else f"rencana tahun {ctx.tahun}"
    )
    some = "" if _has_quarters(ctx) else " Target per triwulan belum ditetapkan."
    lead = f"Laporan ini memantau {told}. Target dan cara mengukurnya disajikan pada "
    return (lead, ctx.numbering.ref(LABEL), f".{some}")


def _agreement(ctx: Context) -> PerjanjianKinerja | None:
    """The last version that was signed by the end of the period."""
    rows = ((row.tanggal or "", row) for row in ctx.laporan.daftar(PerjanjianKinerja))
    signed = [(day, row) for day, row in rows if day and day <= ctx.figures.sampai.last_day]
    return max(signed, key=itemgetter(0))[1] if signed else None


def _has_quarters(ctx: Context) -> bool:
    """Whether a target of a quarter was set."""
    return any(row.target is not None for row in ctx.laporan.daftar(TargetPeriode))


def _targets(ctx: Context) -> Table:
    """Whose they are stands where the quarters leave room for it."""
    ends = [figures(ctx.laporan, name).indikator for name in quarters(ctx.tahun)]
    has_quarters = _has_quarters(ctx)
    shown = range(0 if has_quarters else TRIWULAN - 1, TRIWULAN)
    heads = [
        TableColumn("Kode", "code"),
        TableColumn("Indikator kinerja"),
        *([] if has_quarters else [TableColumn("Penanggung jawab", width=104)]),
        TableColumn("Diukur", width=56),
        TableColumn("Satuan", "code"),
        *(TableColumn(_until(ctx, number), "number") for number in shown),
    ]
    rows = [
        row(
            hasil.indikator.kode,
            hasil.indikator.nama,
            *([] if has_quarters else [answerable(ctx, hasil)]),
            "berkala" if hasil.per_periode else "sekali setahun",
            hasil.indikator.satuan,
            *(_target(ctx, ends[number][key]) for number in shown),
        )
        for key, hasil in ctx.figures.indikator.items()
    ]
    mark = Numbered("table", f"Target dan pengukurannya, tahun {ctx.tahun}", LABEL)
    return Table(heads, rows, mark, density=grid.TIGHT)


def _target(ctx: Context, hasil: IndikatorResult) -> str:
    """Up to the end of a quarter; "-" where it is not measured by then."""
    return "-" if hasil.belum_waktunya else ctx.target_of(hasil) or words.KOSONG_TABEL


def _until(ctx: Context, number: int) -> str:
    last = number + 1 == TRIWULAN
    return f"Tahun\n{ctx.tahun}" if last else f"s.d.\n{quarter_words(number + 1)}"
