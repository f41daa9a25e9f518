"""The budget as it was spent: by section, sasaran, kegiatan and indikator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from functools import partial

from lkjip_desktop.domain.formula.anggaran.alokasi import (
    AlokasiResult,
    AnggaranResult,
    serapan,
    sisa,
)
from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.formula.sums import total as total_of
from lkjip_desktop.domain.model.entity import Indikator, Subsie
from lkjip_desktop.domain.number.figure import Nilai, NotApplicable
from lkjip_desktop.report.chart import columns
from lkjip_desktop.report.chart.waterfall import Step, Waterfall
from lkjip_desktop.report.context import Context, amount, magnitude, rupiah
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.picture import figure
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, band, row, total
from lkjip_desktop.report.parts.anggaran import belanja, planned
from lkjip_desktop.report.parts.anggaran.course import Course, of_alokasi, of_kegiatan, of_whole
from lkjip_desktop.report.parts.wording import words
from lkjip_desktop.report.parts.wording.cara import (
    covered_note,
)

PERENCANA = "Perencanaan"
"""Who answers for indikator that no section owns."""
HALF = 50
"""Percent: a serapan below it is drawn dark."""


def spent(ctx: Context) -> list[Block]:
    """Realisasi by section, by sasaran, by kegiatan; serapan and efisiensi by indikator."""
    return [
        *_by_section(ctx),
        *_course(ctx),
        *_serapan_chart(ctx),
        *_by_kegiatan(ctx),
        *_by_jenis(ctx),
        *_by_quarter(ctx),
    ]


def _money_heads() -> list[TableColumn]:
    names = ("Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "Serapan (%)")
    return [TableColumn(name, "number") for name in names]


def _money(ctx: Context, pagu: Nilai, realisasi: Nilai, pasti: Nilai) -> list[str]:
    """Pagu, what is known to be spent, and of what is known for certain what is left and used."""
    left, absorbed = sisa(pagu, pasti), serapan(pagu, pasti)
    spent = words.KOSONG_TABEL if realisasi is None else amount(realisasi)
    return [amount(pagu), spent, amount(left), ctx.computed(absorbed)]


def _group_money(ctx: Context, group: GroupResult | AnggaranResult) -> list[str]:
    known = group.realisasi if isinstance(group, AnggaranResult) else group.realisasi_anggaran
    return _money(ctx, group.pagu, known, group.pasti)


def _by_section(ctx: Context) -> list[Block]:
    """What the indikator of each section carry, and what none of them carries."""
    whole = ctx.figures.ringkasan
    rows = [
        row(_section_name(ctx, key), *_group_money(ctx, group))
        for key, group in whole.per_subsie.items()
        if isinstance(group.pagu, Fraction)
    ]
    if not rows:
        return []
    rows += [total("Dialokasikan ke indikator", *_group_money(ctx, whole.semua))]
    loose = whole.pagu_tanpa_indikator
    if loose:
        rows.append(row("Belum dialokasikan ke indikator", *_loose_money(ctx)))
    rows.append(total("Pagu akhir", *_whole_money(ctx)))
    heads = [TableColumn("Penanggung jawab indikator"), *_money_heads()]
    title = f"Pagu dan realisasi anggaran menurut penanggung jawab indikator, tahun {ctx.tahun}"
    mark = Numbered("table", title, "tabel:anggaran-subsie")
    return [Table(heads, rows, mark, notes=_basis_notes(ctx))]


def _basis_notes(ctx: Context) -> list[str]:
    """Why the sums differ from those of the kegiatan, and which part realisasi is of."""
    differs = any(
        planned.pagu_of(ctx, row.id) not in {None, ctx.figures.ringkasan.per_subsie[row.id].pagu}
        for row in ctx.laporan.daftar(Subsie)
    )
    sections = ctx.figures.ringkasan.per_subsie.items()
    groups = ((_section_name(ctx, key), group) for key, group in sections)
    told = (BASIS if differs else "", *parts_known(groups), covered_note(ctx))
    return [" ".join(filter(None, told))] if any(told) else []


def parts_known(groups: Iterable[tuple[str, GroupResult]]) -> Iterator[str]:
    """Of each group with pagu whose realisasi is not known, which part of its pagu it is of."""
    for name, group in groups:
        covered = group.pagu_diketahui
        if isinstance(covered, Fraction) and covered != group.pagu:
            yield f"Realisasi {name} mencakup pagu {rupiah(covered)} dari {rupiah(group.pagu)}."


BASIS = (
    "Jumlah setiap baris mengikuti penanggung jawab indikator; pembagian menurut penanggung jawab "
    "kegiatan disajikan pada rencana kerja dan anggaran."
)


def _section_name(ctx: Context, key: str | None) -> str:
    subsie = ctx.laporan.find(Subsie, key)
    return subsie.nama if subsie else PERENCANA


def _loose_money(ctx: Context) -> list[str]:
    """Pagu no indikator carries, and what was spent of it where its lines tell it."""
    pagu = ctx.figures.pagu
    lines = pagu.tanpa_indikator
    named = sum((line.pagu for line in lines if isinstance(line.pagu, Fraction)), NOL)
    known = named == pagu.pagu_tanpa_indikator and all(line.diketahui for line in lines)
    spent = total_of(line.realisasi for line in lines) if lines else None
    return _money(ctx, pagu.pagu_tanpa_indikator, spent, spent if known else None)


def _whole_money(ctx: Context) -> list[str]:
    """The last line: all that is known to be spent; the rest is not spared where it is unknown."""
    whole = ctx.figures.ringkasan
    known = isinstance(whole.serapan, Fraction)
    spent = whole.realisasi_anggaran
    return _money(ctx, whole.pagu_akhir, spent, spent if known else whole.serapan)


def _course(ctx: Context) -> list[Block]:
    """From pagu awal to what is left, where pagu was revised or not all of it allocated."""
    steps = _steps(ctx)
    if len(steps) < FEWEST_STEPS:
        return []
    chart = Waterfall(steps)
    title = f"Dari pagu awal sampai sisa pagu, tahun {ctx.tahun} (rupiah)"
    lead = Paragraph(
        ("Perjalanan pagu digambarkan pada ", ctx.numbering.ref("gambar:perjalanan"), "."),
        style.BODY.but(keep=True),
    )
    return [lead, figure(chart, Numbered("figure", title, "gambar:perjalanan"))]


FEWEST_STEPS = 4


def _steps(ctx: Context) -> list[Step]:
    pagu, whole = ctx.figures.pagu, ctx.figures.ringkasan
    first, final = magnitude(pagu.pagu_awal), magnitude(pagu.pagu_akhir)
    done, loose = magnitude(whole.realisasi_anggaran), magnitude(whole.pagu_tanpa_indikator)
    if final is None or done is None or done > final:
        return []
    steps = []
    if first is not None and pagu.jumlah_revisi:
        change = pagu.jumlah_revisi
        sign = "+" if change > 0 else "−"
        steps.append(Step("Pagu awal", 0, first, amount(pagu.pagu_awal)))
        low, high = sorted((first, final))
        steps.append(Step("Revisi", low, high, f"{sign}{amount(abs(change))}", "hatch"))
    steps.append(Step("Pagu akhir", 0, final, amount(pagu.pagu_akhir)))
    left = final - done
    steps.append(
        Step("Realisasi tercatat", left, final, f"−{amount(whole.realisasi_anggaran)}", "solid")
    )
    exact = exact_left(ctx)
    if loose and exact is not None:
        steps.append(
            Step("Sisa pagu indikator", left - float(exact), left, amount(exact), "signal")
        )
        rest = amount(whole.pagu_tanpa_indikator)
        steps.append(Step("Belum dialokasikan", 0, loose, rest, "absent"))
    elif left:
        steps.append(Step("Sisa pagu", 0, left, amount(whole.sisa), "signal"))
    return steps


def exact_left(ctx: Context) -> Fraction | None:
    """What is left of the pagu of indikator, where that and the loose pagu make up the rest."""
    whole = ctx.figures.ringkasan
    left, rest = whole.semua.sisa, whole.sisa
    if not isinstance(left, Fraction) or not isinstance(rest, Fraction):
        return None
    return left if left + whole.pagu_tanpa_indikator == rest and left >= 0 else None


MANY_ABSENT = 4
"""Of so many columns one may be without a figure; if more are, only those with one are drawn."""
MANY_NAMES = 12


def _serapan_chart(ctx: Context) -> list[Block]:
    every = list(ctx.figures.indikator.values())
    absent = [hasil for hasil in every if isinstance(hasil.serapan, NotApplicable)]
    if len(absent) * MANY_ABSENT <= len(every):
        absent = []
    left_out = {hasil.indikator.id for hasil in absent}
    shown = [
        columns.ChartColumn(
            hasil.indikator.kode,
            magnitude(hasil.serapan),
            ctx.computed(hasil.serapan) or "…",
            strong=isinstance(hasil.serapan, Fraction) and hasil.serapan < HALF,
            group=_sasaran_code(ctx, hasil.indikator),
        )
        for hasil in every
        if hasil.indikator.id not in left_out
    ]
    if not any(column.value is not None for column in shown):
        return []
    dark = any(column.strong for column in shown)
    title = "Serapan anggaran menurut indikator (%)"
    if dark:
        title += f"; serapan di bawah {HALF} % berwarna gelap"
    return [figure(columns.ColumnChart(shown), Numbered("figure", title), _without_pagu(absent))]


def _without_pagu(absent: Sequence[IndikatorResult]) -> str:
    if not absent:
        return ""
    if len(absent) > MANY_NAMES:
        return f"Tidak digambarkan karena tanpa pagu: {len(absent)} indikator."
    return f"Tidak digambarkan karena tanpa pagu: {_codes(absent)}."


def _codes(daftar: Sequence[IndikatorResult]) -> str:
    return words.listing([hasil.indikator.kode or hasil.indikator.nama for hasil in daftar])


def _sasaran_code(ctx: Context, indikator: Indikator) -> str:
    sasaran = ctx.sasaran(indikator)
    return f"Sasaran {sasaran.kode}" if sasaran and sasaran.kode else ""


def _by_kegiatan(ctx: Context) -> list[Block]:
    """Every kegiatan with the indikator it pays for; several of these stand below it."""
    if not ctx.figures.kegiatan:
        return []
    coded = any(item.kegiatan.kode for item in ctx.figures.kegiatan.values())
    lead, covered = ([""], [None]) if coded else ([], [])
    so_far = planned.recorded(ctx)
    rows: list[Row] = []
    for name, members in planned.by_section(ctx):
        rows.append(band(*lead, name, continued=name))
        for part in members:
            item = part.hasil
            codes = [item.kegiatan.kode] if coded else []
            names = [*codes, planned.indented(item, item.kegiatan.nama), _payee(ctx, item)]
            rows.append(row(*names, *_kegiatan_money(ctx, part, so_far[item.kegiatan.id])))
            rows += [row(*lead, *cells) for cells in _lines(ctx, item)] if part.utama else []
    direct = _direct(ctx)
    if direct:
        spent = amount(total_of(hasil.realisasi_anggaran for hasil in direct))
        rows.append(row(*lead, _direct_name(direct), "", "", spent, "", ""))
    known = isinstance(ctx.figures.ringkasan.serapan, Fraction)
    name = "Pagu akhir dan realisasi" + ("" if known else " yang tercatat")
    rows.append(total(name, *covered, None, *_whole_money(ctx)))
    heads = [
        *([TableColumn("Kode", "code")] if coded else []),
        TableColumn("Kegiatan"),
        TableColumn("Indikator", width=46),
        *_money_heads(),
    ]
    title = f"Realisasi anggaran menurut kegiatan, tahun {ctx.tahun}"
    mark = Numbered("table", title, "tabel:anggaran-kegiatan")
    return [Table(heads, rows, mark, density=grid.TIGHT, notes=_kegiatan_notes(ctx))]


def _direct(ctx: Context) -> list[IndikatorResult]:
    """The indikator whose realisasi is told by no kegiatan and none of its lines."""
    whole, told_by = ctx.figures.ringkasan, ctx.figures.kegiatan
    return [
        hasil
        for hasil in ctx.figures.indikator.values()
        if hasil.alokasi
        and not hasil.anggaran.per_baris
        and not whole.menurut_kegiatan
        and not any(told_by[line.alokasi.kegiatan or ""].belanja for line in hasil.alokasi)
    ]


def _direct_name(direct: Sequence[IndikatorResult]) -> str:
    if len(direct) > MANY_NAMES:
        return f"Tercatat pada {len(direct)} indikator"
    return f"Tercatat pada indikator {_codes(direct)}"


def _spent_directly(end: Figures, direct: Sequence[IndikatorResult]) -> Nilai:
    """All of it; None while some is to come."""
    every = [end.indikator[hasil.indikator.id].anggaran.pasti for hasil in direct]
    return None if None in every else total_of(every)


def _kegiatan_money(ctx: Context, part: planned.SectionShare, so_far: Nilai) -> list[str]:
    """A kegiatan that several sections share tells its realisasi by what stands below it.

    Where no line below it tells it, what was recorded so far is told while more is to come.
    """
    item = part.hasil
    spent = item.realisasi
    if part.seluruhnya:
        tells = item.belanja or _is_whole(item)
        return _money(ctx, part.pagu, so_far if tells else spent, spent)
    return [amount(part.pagu), "", "", ""]


def _payee(ctx: Context, item: KegiatanResult) -> str:
    """The indikator that the whole of a kegiatan serves."""
    if _is_whole(item):
        return _code_of(ctx, item.alokasi[0])
    return ""


def _is_whole(item: KegiatanResult) -> bool:
    return len(item.alokasi) == 1 and item.alokasi[0].pagu == item.pagu


def _code_of(ctx: Context, line: AlokasiResult) -> str:
    found = ctx.laporan.find(Indikator, line.alokasi.indikator)
    return (found.kode or found.nama) if found else "-"


def _lines(ctx: Context, item: KegiatanResult) -> list[list[str]]:
    """A kegiatan's parts by indikator, where it has parts."""
    if _is_whole(item):
        return []
    return [
        [
            _part_name(item, line),
            _code_of(ctx, line),
            *_money(ctx, line.pagu, line.realisasi, line.pasti),
        ]
        for line in item.alokasi
    ]


def _part_name(item: KegiatanResult, line: AlokasiResult) -> str:
    """What a part of a kegiatan is for, indented below it."""
    what = "untuk indikator" if line.alokasi.indikator else TANPA_INDIKATOR
    return planned.indented(item, "\u00a0" * 3) + what


TANPA_INDIKATOR = "belum dialokasikan ke indikator"


def _kegiatan_notes(ctx: Context) -> list[str]:
    absent = (isinstance(item.realisasi, NotApplicable) for item in ctx.figures.kegiatan.values())
    told = (KEGIATAN_NOTE if any(absent) else "", covered_note(ctx))
    return [" ".join(filter(None, told))] if any(told) else []


KEGIATAN_NOTE = (
    "Tanda “-”: realisasinya tercatat pada indikator, tidak pada kegiatan ini. Baris jumlah "
    "memuat semua realisasi yang tercatat, pada kegiatan maupun indikator."
)


def _by_jenis(ctx: Context) -> list[Block]:
    title = f"Realisasi anggaran menurut jenis belanja, tahun {ctx.tahun}"
    return belanja.by_jenis(ctx, Numbered("table", title, "tabel:anggaran-jenis"))


def _by_quarter(ctx: Context) -> list[Block]:
    """What was spent of every kegiatan and its parts in each quarter, where that is filled in."""
    if ctx.laporan.data.pengisian_anggaran == "tahun" or not ctx.figures.kegiatan:
        return []
    course, whole = Course(ctx.laporan, quarters(ctx.tahun), "Jumlah"), ctx.figures.ringkasan
    so_far = planned.recorded(ctx)
    rows = []
    for key, item in ctx.figures.kegiatan.items():
        name = planned.indented(item, f"{item.kegiatan.kode} {item.kegiatan.nama}".strip())
        spent = course.cells(partial(of_kegiatan, key=key), so_far=so_far[key])
        rows.append(row(name, *spent))
        for number, line in enumerate(() if _is_whole(item) else item.alokasi):
            certain = partial(of_alokasi, key=key, number=number)
            spent = course.cells(certain, so_far=line.realisasi)
            rows.append(row(f"{_part_name(item, line)} {_code_of(ctx, line)}", *spent))
    direct = _direct(ctx)
    if direct:
        known = total_of(hasil.realisasi_anggaran for hasil in direct)
        spent = course.cells(partial(_spent_directly, direct=direct), so_far=known)
        rows.append(row(_direct_name(direct), *spent))
    basis = partial(of_whole, by_kegiatan=whole.menurut_kegiatan)
    rows.append(total("Jumlah", *course.cells(basis, is_sum=True)))
    heads = [TableColumn("Kegiatan"), *course.heads]
    title = f"Realisasi anggaran menurut triwulan, tahun {ctx.tahun}"
    mark = Numbered("table", title, "tabel:triwulan")
    return [Table(heads, rows, mark, density=grid.TIGHT, notes=_kegiatan_notes(ctx))]
