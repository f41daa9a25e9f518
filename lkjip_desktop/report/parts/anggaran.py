"""The budget: what was planned (Bab II) and what was spent (Bab III.B)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from lkjip_desktop.domain.model import Indikator, RevisiPagu, Subsie
from lkjip_desktop.domain.number import Nilai
from lkjip_desktop.domain.pagu import HasilKegiatan
from lkjip_desktop.domain.rujukan import read_figure
from lkjip_desktop.report import block, grid
from lkjip_desktop.report.chart import bars, columns
from lkjip_desktop.report.chart.scene import Fill
from lkjip_desktop.report.context import Context, amount, long_date, magnitude, rupiah
from lkjip_desktop.report.flow import Block, landscape, portrait
from lkjip_desktop.report.grid import Column, Row
from lkjip_desktop.report.number import Mark
from lkjip_desktop.report.parts.cara import budget_note, rounding_note
from lkjip_desktop.report.picture import figure
from lkjip_desktop.report.table import Table, band, row, total


def plan(ctx: Context) -> list[Block]:
    """Pagu awal, revisions and pagu akhir, the kegiatan by section, the chart against last year."""
    return [*_key_figures(ctx), *_revisions(ctx), *_planned(ctx), *_against_last_year(ctx)]


def _key_figures(ctx: Context) -> list[Block]:
    pagu = ctx.figures.pagu
    if not isinstance(pagu.pagu_awal, Fraction):
        return []
    sign = "−" if pagu.jumlah_revisi < 0 else "+"
    return [
        block.KeyFigures(
            [
                block.Figure("Pagu awal", rupiah(pagu.pagu_awal), note="awal tahun", accent=True),
                block.Figure(
                    "Revisi",
                    f"{sign} {rupiah(abs(pagu.jumlah_revisi))}",
                    note="perubahan dalam tahun berjalan",
                ),
                block.Figure(
                    "Pagu akhir", rupiah(pagu.pagu_akhir), note="dasar laporan ini", accent=True
                ),
            ],
            14.5,
            least=59,
        )
    ]


def _revisions(ctx: Context) -> list[Block]:
    laporan = ctx.laporan
    rows = [
        row(
            str(number),
            long_date(item.tanggal, "-"),
            item.alasan or "-",
            amount(read_figure(laporan, item, "jumlah")),
        )
        for number, item in enumerate(laporan.daftar(RevisiPagu), 1)
    ]
    if not rows:
        return []
    heads = [
        Column("No.", "code"),
        Column("Tanggal", "code"),
        Column("Alasan"),
        Column("Jumlah (Rp)", "number"),
    ]
    rows.append(total("Jumlah revisi", None, None, amount(ctx.figures.pagu.jumlah_revisi)))
    return [Table(heads, rows, Mark("table", f"Revisi pagu tahun {ctx.tahun}"))]


def by_section(ctx: Context) -> Iterator[tuple[str, list[HasilKegiatan]]]:
    """The kegiatan at the top of the tree with all below them, by responsible section."""
    groups: dict[str | None, list[HasilKegiatan]] = {}
    owner: str | None = None
    for hasil in ctx.figures.kegiatan.values():
        if hasil.tingkat == 0:
            owner = hasil.kegiatan.subsie
        groups.setdefault(owner, []).append(hasil)
    for subsie in ctx.laporan.daftar(Subsie):
        if subsie.id in groups:
            yield subsie.nama, groups.pop(subsie.id)
    for members in groups.values():
        yield "Tanpa seksi penanggung jawab", members


def sum_of(values: Sequence[Nilai]) -> Nilai:
    """The sum of what is known; None where nothing is."""
    known = [value for value in values if isinstance(value, Fraction)]
    return sum(known, Fraction(0)) if known else None


def _share(part: Nilai, whole: Nilai) -> Nilai:
    if isinstance(part, Fraction) and isinstance(whole, Fraction) and whole:
        return part / whole * 100
    return None


def _planned(ctx: Context) -> list[Block]:
    if not ctx.figures.kegiatan:
        return []
    whole, rows, number = ctx.figures.pagu.pagu_kegiatan, [], 0
    for name, members in by_section(ctx):
        pagu = sum_of([item.pagu for item in members if item.tingkat == 0])
        share = ctx.computed(_share(pagu, whole))
        rows.append(band(name, None, amount(pagu), share, continued=name))
        for item in members:
            number += item.tingkat == 0
            rows.append(
                row(
                    str(number) if item.tingkat == 0 else "",
                    _indented(item),
                    amount(item.pagu),
                    ctx.computed(_share(item.pagu, whole)),
                )
            )
    rows.append(total("Jumlah", None, amount(whole), ctx.computed(_share(whole, whole))))
    heads = [
        Column("No.", "code"),
        Column("Kegiatan"),
        Column("Pagu akhir (Rp)", "number"),
        Column("Bagian (%)", "number"),
    ]
    title = f"Kegiatan dan pagu akhir menurut penanggung jawab, tahun {ctx.tahun}"
    mark = Mark("table", title, "tabel:kegiatan")
    return [Table(heads, rows, mark, notes=["Bagian dihitung terhadap jumlah pagu kegiatan."])]


def _indented(item: HasilKegiatan) -> str:
    name = f"{item.kegiatan.kode} {item.kegiatan.nama}".strip()
    return "\u00a0\u00a0\u00a0" * item.tingkat + name


def _against_last_year(ctx: Context) -> list[Block]:
    pagu = ctx.figures.pagu
    last, first, final = (magnitude(n) for n in (pagu.pagu_lalu, pagu.pagu_awal, pagu.pagu_akhir))
    if last is None or first is None or final is None:
        return []
    year, revised = str(ctx.tahun), magnitude(pagu.jumlah_revisi) or 0.0
    kept, added = bars.Part(min(first, final), "solid"), bars.Part(max(revised, 0.0), "hatch")
    rows = [
        bars.Item(
            str(ctx.tahun - 1), "pagu awal", [bars.Lane([bars.Part(last)], amount(pagu.pagu_lalu))]
        ),
        bars.Item(
            year,
            "pagu awal",
            [bars.Lane([bars.Part(first, "solid")], amount(pagu.pagu_awal))],
        ),
        bars.Item(
            year,
            "pagu akhir",
            [
                bars.Lane(
                    [kept, added] if revised > 0 else [kept],
                    amount(pagu.pagu_akhir),
                    strong=True,
                )
            ],
        ),
    ]
    keys: list[tuple[Fill, str]] = [("middle", "tahun lalu"), ("solid", "tahun laporan")]
    if revised > 0:
        keys.append(("hatch", f"revisi (+{amount(pagu.jumlah_revisi)})"))
    chart = bars.Bars(rows, size=bars.WIDE, unit="rupiah", keys=keys)
    title = f"Pagu awal tahun {ctx.tahun - 1}, pagu awal dan pagu akhir tahun {ctx.tahun}"
    return [figure(chart, Mark("figure", title))]


def spent(ctx: Context) -> list[Block]:
    """Realisasi by kegiatan and by section, serapan and efisiensi by indikator."""
    return [*_by_kegiatan(ctx), *_by_section_chart(ctx), *_shares(ctx), *_by_indikator(ctx)]


def _money(ctx: Context, pagu: Nilai, realisasi: Nilai, sisa: Nilai, serapan: Nilai) -> list[str]:
    return [amount(pagu), amount(realisasi), amount(sisa), ctx.computed(serapan)]


def _by_kegiatan(ctx: Context) -> list[Block]:
    if not ctx.figures.kegiatan:
        return []
    rows: list[Row] = []
    for name, members in by_section(ctx):
        rows.append(band("", name, continued=name))
        rows += [
            row(
                item.kegiatan.kode,
                _indented_name(item),
                *_money(ctx, item.pagu, item.realisasi, item.sisa, item.serapan),
            )
            for item in members
        ]
    whole = ctx.figures.ringkasan
    left = _left(whole.pagu_akhir, whole.realisasi_anggaran)
    rows.append(
        total(
            "Pagu akhir dan realisasi yang tercatat",
            None,
            *_money(ctx, whole.pagu_akhir, whole.realisasi_anggaran, left, whole.serapan),
        )
    )
    heads = [
        Column("Kode", "code"),
        Column("Kegiatan"),
        Column("Pagu (Rp)", "number"),
        Column("Realisasi (Rp)", "number"),
        Column("Sisa (Rp)", "number"),
        Column("Serapan (%)", "number"),
    ]
    title = f"Realisasi anggaran menurut kegiatan, tahun {ctx.tahun}"
    note = (
        "Tanda “-” berarti realisasinya hanya tercatat pada indikator, tidak pada kegiatan ini. "
        "Jumlah realisasi memuat semua yang tercatat, pada kegiatan maupun pada indikator."
    )
    return [Table(heads, rows, Mark("table", title), density=grid.TIGHT, notes=[note])]


def _left(pagu: Nilai, realisasi: Nilai) -> Nilai:
    both = isinstance(pagu, Fraction) and isinstance(realisasi, Fraction)
    return pagu - realisasi if both else None  # type: ignore[operator]


def _indented_name(item: HasilKegiatan) -> str:
    return "\u00a0\u00a0\u00a0" * item.tingkat + item.kegiatan.nama


def _by_section_chart(ctx: Context) -> list[Block]:
    rows = []
    for key, group in ctx.figures.ringkasan.per_subsie.items():
        subsie = ctx.laporan.find(Subsie, key)
        pagu, done = magnitude(group.pagu), magnitude(group.realisasi_anggaran)
        if pagu is None:
            continue
        name = subsie.nama if subsie else "Perencanaan"
        rows.append(
            (
                name,
                (pagu, amount(group.pagu)),
                (done or 0.0, amount(group.realisasi_anggaran) or "-"),
            )
        )
    if not rows:
        return []
    title = "Pagu dan realisasi anggaran indikator menurut seksi"
    return [figure(bars.budgets(rows), Mark("figure", title))]


def _shares(ctx: Context) -> list[Block]:
    whole, rows = ctx.figures.pagu.pagu_kegiatan, []
    for name, members in by_section(ctx):
        share = _share(sum_of([item.pagu for item in members if item.tingkat == 0]), whole)
        value = magnitude(share)
        if value is not None:
            rows.append((name, value, ctx.percent(share)))
    if not rows:
        return []
    return [figure(bars.shares(rows), Mark("figure", "Bagian pagu kegiatan menurut seksi"))]


def _by_indikator(ctx: Context) -> list[Block]:
    if not ctx.figures.indikator:
        return []
    return [landscape(), _indikator_table(ctx), *_serapan_chart(ctx), portrait()]


def _indikator_table(ctx: Context) -> Table:
    rows = [
        row(
            hasil.indikator.kode,
            hasil.indikator.nama,
            ctx.computed(hasil.capaian),
            *_money(ctx, hasil.pagu, hasil.realisasi_anggaran, hasil.sisa, hasil.serapan),
            ctx.computed(hasil.efisiensi),
        )
        for hasil in ctx.figures.indikator.values()
    ]
    whole = ctx.figures.ringkasan.semua
    rows.append(
        total(
            "Rata-rata capaian dan jumlah anggaran indikator",
            None,
            ctx.computed(whole.rata_rata_capaian),
            *_money(ctx, whole.pagu, whole.realisasi_anggaran, whole.sisa, whole.serapan),
            ctx.computed(whole.efisiensi),
        )
    )
    unallocated = amount(ctx.figures.ringkasan.pagu_tanpa_indikator)
    rows.append(
        row("", "Pagu yang tidak dialokasikan ke indikator", "", unallocated, "", "", "", "")
    )
    heads = [
        Column("Kode", "code"),
        Column("Indikator kinerja"),
        Column("Capaian (%)", "number"),
        Column("Pagu (Rp)", "number"),
        Column("Realisasi (Rp)", "number"),
        Column("Sisa (Rp)", "number"),
        Column("Serapan (%)", "number"),
        Column("Efisiensi" if ctx.settings.efisiensi == "indeks" else "Efisiensi (%)", "number"),
    ]
    title = f"Realisasi anggaran dan efisiensi menurut indikator, tahun {ctx.tahun}"
    return Table(
        heads,
        rows,
        Mark("table", title, "tabel:efisiensi"),
        density=grid.TIGHT,
        notes=[budget_note(ctx), rounding_note(ctx)],
    )


def _serapan_chart(ctx: Context) -> list[Block]:
    below_half = 50
    bars_ = [
        columns.Column(
            hasil.indikator.kode,
            magnitude(hasil.serapan),
            ctx.computed(hasil.serapan) or "-",
            strong=isinstance(hasil.serapan, Fraction) and hasil.serapan < below_half,
            group=_sasaran_code(ctx, hasil.indikator),
        )
        for hasil in ctx.figures.indikator.values()
    ]
    mark = Mark("figure", "Serapan anggaran menurut indikator (%)")
    return [figure(columns.Columns(bars_), mark)]


def _sasaran_code(ctx: Context, indikator: Indikator) -> str:
    sasaran = ctx.sasaran(indikator)
    return f"Sasaran {sasaran.kode}" if sasaran and sasaran.kode else ""
