"""The one table of results: performance above, its budget below, with bars and years."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.model.entity import Sasaran
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.report.chart import art
from lkjip_desktop.report.context import Context, amount, magnitude
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, band, row, total
from lkjip_desktop.report.engine.text import Content, Run, runs
from lkjip_desktop.report.parts.bab3 import banding, realisasi
from lkjip_desktop.report.parts.bab3.sasaran import name_of
from lkjip_desktop.report.parts.renstra import TANPA_SASARAN
from lkjip_desktop.report.parts.wording.cara import (
    attainment_note,
    budget_note,
    provisional_notes,
    rounding_note,
)
from lkjip_desktop.report.parts.wording.penilaian import (
    KETERANGAN,
    marked,
    of_group,
    penilaian,
    reached_words,
    standing,
)

BATANG = "Batang: capaian di atas, serapan di bawah; garis tegaknya 100 %."
GARIS = "Garis pada kolom tahun ialah realisasi tahun-tahun yang diketahui."
MOST_YEARS = 5
"""Years whose course is drawn in a cell."""


def results(ctx: Context, flat: Table) -> Table:
    """Performance over budget, two lines a cell; `flat` is the same with one figure a cell."""
    made = _Gabungan(ctx)
    whole = ctx.figures.ringkasan.semua
    title = f"Kinerja (baris atas) dan anggaran (baris bawah) {whole.banyak_indikator} indikator"
    notes = [KETERANGAN, BATANG, *[GARIS] * made.with_course, *provisional_notes(ctx)]
    notes += [attainment_note(ctx), budget_note(ctx)]
    groups = ctx.figures.ringkasan.per_sasaran.items()
    notes += realisasi.parts_known((_lower(name_of(ctx, key)), group) for key, group in groups)
    found = Table(
        made.heads(),
        [*made.rows(), *made.totals()],
        Numbered("table", f"{title}, tahun {ctx.tahun}", "tabel:capaian"),
        density=grid.LONG,
        notes=[" ".join([*notes, rounding_note(ctx)])],
    )
    flat.mark, found.flat = found.mark, flat
    return found


def _over(upper: Content, lower: str) -> Content:
    """Two lines: what was done over what it cost."""
    return (*runs(upper), Run(f"\n{lower or ' '}", colour=style.GREY))


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:] if name.startswith("Sasaran ") else name


def mean_name(ctx: Context) -> str:
    """What the mean is called, with how many go into it."""
    count = ctx.figures.ringkasan.banyak_berlaku
    return f"Rata-rata capaian ({count} indikator)" if count else "Rata-rata capaian"


class _Gabungan:
    """The rows of the table; all bars share a scale."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        every = list(ctx.figures.indikator.values())
        shares = [nilai for hasil in every for nilai in (hasil.capaian, hasil.serapan)]
        self.most = art.scale([value for nilai in shares if (value := magnitude(nilai))])
        self.span = self._span(every)
        self.courses = {hasil.indikator.id: self._course(hasil) for hasil in every}
        self.with_course = any(self.courses.values())

    def _span(self, every: Iterable[IndikatorResult]) -> range:
        """The years from the first of which a realisasi is known, at most `MOST_YEARS`."""
        known = [
            item.tahun
            for hasil in every
            for item in banding.earlier_years(self.ctx, hasil)
            if isinstance(item.realisasi, Fraction)
        ]
        tahun = self.ctx.tahun
        return range(max(min(known, default=tahun), tahun - MOST_YEARS + 1), tahun + 1)

    def _course(self, hasil: IndikatorResult) -> list[float | None]:
        """Realisasi of the last years, empty where fewer than two are known."""
        known = {item.tahun: item.realisasi for item in banding.earlier_years(self.ctx, hasil)}
        known[self.ctx.tahun] = hasil.realisasi
        values = [magnitude(known.get(year)) for year in self.span]
        return values if sum(value is not None for value in values) > 1 else []

    def heads(self) -> list[TableColumn]:
        course = TableColumn(f"{self.span[0]}–\n{self.span[-1]}", "art", width=art.SPARK + 10)
        percent = "" if self.ctx.settings.efisiensi == "indeks" else "\n(%)"
        return [
            TableColumn("Kode\nSatuan", "code"),
            TableColumn("Sasaran dan indikator"),
            TableColumn("Target\nPagu (Rp)", "figure"),
            TableColumn("Realisasi\nRealisasi (Rp)", "figure"),
            TableColumn("Capaian\nSerapan\n(%)", "figure"),
            TableColumn("", "art", width=art.BAR + 6),
            *([course] if self.with_course else []),
            TableColumn(f"Efisiensi{percent}", "figure"),
        ]

    def rows(self) -> list[Row]:
        rows: list[Row] = []
        for key, group in self.ctx.figures.ringkasan.per_sasaran.items():
            rows.append(self._sasaran(self.ctx.laporan.find(Sasaran, key), group))
            rows += [self._indikator(self.ctx.figures.indikator[key]) for key in group.daftar_id]
        return rows

    def _sasaran(self, sasaran: Sasaran | None, group: GroupResult) -> Row:
        title = sasaran.nama if sasaran else TANPA_SASARAN
        jenjang = self.ctx.jenjang(sasaran)
        name = Run(f"{jenjang.nama}: ", bold=False) if jenjang and jenjang.nama else ""
        return band(
            sasaran.kode if sasaran else "",
            (f"{title}\n", name, marked(of_group(group), reached_words(group))),
            None,
            None,
            *self._of_group(group),
            continued=self.ctx.again(sasaran, title),
        )

    def _indikator(self, hasil: IndikatorResult) -> Row:
        own = hasil.indikator
        code = Run(f"{own.kode} {penilaian(hasil).tanda}".strip(), bold=True, colour=style.ACCENT)
        ctx = self.ctx
        return row(
            _over(code, own.satuan),
            own.nama,
            _over(ctx.target_of(hasil), amount(hasil.pagu)),
            _over(ctx.measured(own, hasil.realisasi), amount(hasil.realisasi_anggaran)),
            *self._figures(hasil.capaian, hasil.capaian_dibatasi, hasil, self.courses[own.id]),
        )

    def _of_group(self, group: GroupResult) -> list[Content]:
        mean = group.rata_rata_capaian
        return self._figures(mean, mean, group, [])

    def _figures(
        self,
        capaian: Nilai,
        told: Nilai,
        of: IndikatorResult | GroupResult,
        course: list[float | None],
    ) -> list[Content]:
        """Capaian as it is `told` over serapan, their bars, the years, efisiensi below."""
        ctx, found = self.ctx, standing(capaian)
        low = found.colour if found.colour == style.SIGNAL else None
        upper = Run(ctx.computed(told), bold=low is not None, colour=low)
        colour = style.SIGNAL if low else style.ACCENT
        lengths = [(magnitude(capaian), colour), (magnitude(of.serapan), style.MIDDLE)]
        years: list[Content] = [art.course(course) if course else ""]
        return [
            _over(upper, ctx.computed(of.serapan)),
            art.bars(lengths, self.most),
            *(years if self.with_course else []),
            _over("\u00a0", ctx.computed(of.efisiensi)),
        ]

    def totals(self) -> list[Row]:
        """The mean with the sums of the budget, and the pagu that no indikator carries."""
        ctx, whole = self.ctx, self.ctx.figures.ringkasan
        every = whole.semua
        rows = [
            total(
                f"{mean_name(ctx)},\njumlah anggaran indikator",
                None,
                _over(reached_words(every).removesuffix(" tercapai"), amount(every.pagu)),
                _over(" ", amount(every.realisasi_anggaran)),
                *self._of_group(every),
            )
        ]
        if whole.pagu_tanpa_indikator:
            loose = amount(whole.pagu_tanpa_indikator)
            rows.append(row("", "Pagu yang belum dialokasikan ke indikator", loose))
        return rows if ctx.figures.indikator else []
