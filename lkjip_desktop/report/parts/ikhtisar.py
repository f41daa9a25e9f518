"""Ikhtisar eksekutif: the report on two facing pages, computed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from lkjip_desktop.domain.display.varian import is_set_aside, loose
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.formula.sums import exact_sum
from lkjip_desktop.domain.model.entity import Indikator, Sasaran
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.naskah import items, step_and_time
from lkjip_desktop.domain.number.figure import Nilai, NotApplicable, format_percent
from lkjip_desktop.report import block, markdown
from lkjip_desktop.report.chart import bars, heat, scatter
from lkjip_desktop.report.chart.scene import Fill
from lkjip_desktop.report.context import Context, magnitude, rupiah
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block, NewPage
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.picture import figure
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, row
from lkjip_desktop.report.engine.text import Content, Piece, Run, bold, plain
from lkjip_desktop.report.parts import renstra, seksi
from lkjip_desktop.report.parts.bab3.sasaran import NAMED, name_of
from lkjip_desktop.report.parts.wording import words
from lkjip_desktop.report.parts.wording.cara import provisional_notes
from lkjip_desktop.report.parts.wording.penilaian import (
    DEKAT,
    DI_BAWAH,
    MENDEKATI,
    is_below,
    marked,
    of_group,
    penilaian,
    reached_words,
)


def ikhtisar_eksekutif(ctx: Context) -> list[Block]:
    """Two facing pages: promised, reached and what will be done; what that looks like."""
    facing = ctx.figures.ringkasan.banyak_indikator >= MANY
    front = block.front("Ikhtisar Eksekutif", prefix="E", left=facing)
    prose = ctx.prose("ikhtisar_eksekutif")
    if not ctx.figures.ringkasan.banyak_berlaku:
        return [*front, *prose, *_attention(ctx), *seksi.extras(ctx, "ikhtisar_eksekutif")]
    pictured = [*_pictured(ctx), *seksi.extras(ctx, "ikhtisar_eksekutif")]
    return [
        *front,
        *seksi.pointed(ctx, "ikhtisar_eksekutif", prose, pictured),
        _promised(ctx),
        *_attention(ctx),
        *([NewPage()] if facing else []),
        *pictured,
    ]


MANY = 8
"""Indikator that are pictured on a page of their own."""
FEW = 3
"""Targets, and with one less steps, that a sasaran is told by in the summary."""


def _promised(ctx: Context) -> Table:
    """What was promised, reached, and will be done, by sasaran and for the budget."""
    groups = ctx.figures.ringkasan.per_sasaran.items()
    rows = [row(*_sasaran_cells(ctx, key, group)) for key, group in groups]
    rows.append(row(*_budget_cells(ctx)))
    heads = ("", "Yang kami janjikan", "Yang kami capai", f"Yang kami lakukan pada {ctx.tahun + 1}")
    widths = (98, 104, 118, None)
    columns = [TableColumn(head, width=width) for head, width in zip(heads, widths, strict=True)]
    made = Table(columns, rows, density=grid.ACTIONS)
    made.before = 8
    return made


def _sasaran_cells(ctx: Context, key: str | None, group: GroupResult) -> list[Content]:
    found = ctx.laporan.find(Sasaran, key)
    every = [ctx.figures.indikator[row_id] for row_id in group.daftar_id]
    targets = [
        f"{_short(hasil)} {words.target(ctx, hasil)}"
        for hasil in every
        if hasil.target is not None and not isinstance(hasil.target, NotApplicable)
    ]
    more = ", antara lain " if len(targets) > FEW else ": " if targets else ""
    mean = words.large(ctx, group.rata_rata_capaian)
    percent = "\u00a0%" if isinstance(group.rata_rata_capaian, Fraction) else ""
    missed = sorted(filter(is_below, every), key=lambda item: magnitude(item.capaian) or 0.0)
    low = [f"{_name(item)} {ctx.percent(item.capaian)}" for item in missed[:NAMED]]
    belum = "Yang belum, antara lain:" if missed[NAMED:] else "Yang belum:"
    title = f"\n{found.nama}" if found and found.kode else ""
    return [
        (Run(name_of(ctx, key), bold=True, colour=style.ACCENT), Run(title, size=9)),
        f"{len(every)} indikator{more}{'; '.join(targets[:FEW])}.",
        (
            Run(f"{mean}{percent}\n", bold=True, size=12, colour=style.ACCENT),
            marked(of_group(group), f"{reached_words(group)}."),
            f" {belum} {'; '.join(low)}." if low else "",
        ),
        " ".join(_steps(ctx, [*missed, *(item for item in every if item not in missed)])) or "-",
    ]


def _steps(ctx: Context, every: Sequence[IndikatorResult]) -> Iterator[str]:
    """The first steps of the indikator that matter most."""
    told = 0
    for hasil in every:
        steps = items(ctx.text("tindak_lanjut", hasil.indikator.id))
        if steps and told < FEW - 1:
            told += 1
            yield plain(markdown.inline(step_and_time(steps[0])[0], ctx.live))


def _budget_cells(ctx: Context) -> list[Content]:
    whole, pagu = ctx.figures.ringkasan, ctx.figures.pagu
    every = whole.semua
    share = words.large(ctx, whole.serapan_indikator)
    percent = "\u00a0%" if isinstance(whole.serapan_indikator, Fraction) else ""
    revised = pagu.jumlah_revisi and f"\nPagu akhir, {_change(pagu.jumlah_revisi)} dari pagu awal"
    loose = whole.pagu_tanpa_indikator
    count = len([item for item in ctx.figures.kegiatan.values() if item.tingkat == 0])
    return [
        (Run("Anggaran", bold=True, colour=style.ACCENT), Run(revised or "", size=9)),
        f"{rupiah(whole.pagu_akhir) or 'Pagu belum diisi'}"
        + (f" untuk {count} kegiatan." if count else "."),
        (
            Run(f"{share}{percent}\n", bold=True, size=12, colour=style.ACCENT),
            f"{rupiah(every.realisasi_anggaran) or 'realisasi belum diisi'} {_of_pagu(every)}.",
        ),
        f"Mengalokasikan pagu {rupiah(loose)} ke indikator." if loose else "-",
    ]


def _change(jumlah: Fraction) -> str:
    return f"{'naik' if jumlah > 0 else 'turun'} {rupiah(abs(jumlah))}"


def _of_pagu(group: GroupResult) -> str:
    """The pagu an amount was spent of: all, or the part whose realisasi is known."""
    pagu = group.pagu if isinstance(group.pasti, Fraction) else group.pagu_diketahui
    if isinstance(pagu, Fraction):
        return f"dari pagu {rupiah(pagu)} yang dialokasikan ke indikator"
    return "realisasi belum diisi" if isinstance(group.pagu, Fraction) else "pagu belum diisi"


def _pictured(ctx: Context) -> list[Block]:
    """All results as tiles, or as bars where they are many, and against what was spent."""
    every = list(ctx.figures.indikator.values())
    title, notes = f"Capaian indikator kinerja tahun {ctx.tahun}", " ".join(provisional_notes(ctx))
    chart = tiles(ctx) if len(every) <= MOST_TILES else attainment(ctx)
    blocks = [figure(chart, Numbered("figure", f"{title} (%)", "gambar:capaian"), notes)]
    spots = [spot for hasil in every if (spot := _spot(hasil)) is not None]
    plot = min(PAGE - chart.height(ctx.paper.frame().text_width), HIGHEST)
    if len(spots) >= FEWEST_SPOTS and plot >= LOWEST:
        title = f"Capaian terhadap serapan anggaran, {len(spots)} indikator, tahun {ctx.tahun}"
        mark = Numbered("figure", title, "gambar:capaian-serapan")
        against = scatter.Scatter(spots, plot)
        blocks.append(figure(against, mark, _spots_note(against)))
    return blocks


def _spots_note(chart: scatter.Scatter) -> str:
    """What the marks of points mean, of those that are drawn, and where the axes begin."""
    spots, begun = chart.spots, (chart.along.start, chart.up.start)
    told = (
        *(said for sign, said in BELOW if any(spot.sign == sign for spot in spots)),
        "lingkaran: angka sementara" if any(spot.loose for spot in spots) else "",
        "sumbu tidak dimulai dari 0" if any(begun) else "",
    )
    line = "; ".join(filter(None, told))
    return f"{line[:1].upper()}{line[1:]}." if line else ""


BELOW = (
    (DI_BAWAH.tanda, f"{DI_BAWAH.tanda} di bawah {DEKAT} %"),
    (MENDEKATI.tanda, f"{MENDEKATI.tanda} {DEKAT} % sampai di bawah 100 %"),
)
PAGE, HIGHEST, LOWEST = 560.0, 290.0, 110.0
"""Points: what both charts share of a page, and between which heights the second is drawn."""
MOST_TILES = 40
FEWEST_SPOTS = 6


def _spot(hasil: IndikatorResult) -> scatter.Spot | None:
    reached, spent = magnitude(hasil.capaian), magnitude(hasil.serapan)
    if reached is None or spent is None:
        return None
    code = hasil.indikator.kode or _short(hasil)
    sign = penilaian(hasil).tanda if is_below(hasil) else ""
    return scatter.Spot(code, spent, reached, sign, loose=hasil.sementara)


def tiles(ctx: Context) -> heat.Heat:
    """Every indikator as a tile in the row of its sasaran."""
    groups = [
        heat.Group(
            name_of(ctx, key),
            ctx.percent(group.rata_rata_capaian) or words.KOSONG,
            reached_words(group),
            [_tile(ctx, ctx.figures.indikator[row_id]) for row_id in group.daftar_id],
        )
        for key, group in ctx.figures.ringkasan.per_sasaran.items()
    ]
    every = [tile for group in groups for tile in group.tiles]
    used = {tile.fill for tile in every}
    steps = [(fill, _absent(ctx, step)) for fill, step in STEPS if fill in used]
    if any(tile.sign == LOOSE for tile in every):
        steps[-1] = (steps[-1][0], f"{steps[-1][1]}; {LOOSE}: sementara")
    return heat.Heat(groups, steps)


def _absent(ctx: Context, step: str) -> str:
    """The words of a step; of an interim report there may be more reasons for no figure."""
    if step == STEPS[-1][1] and ctx.figures.ringkasan.semua.banyak_belum_waktunya:
        return "tidak berlaku, belum diisi, atau belum waktunya diukur"
    return step


STEPS: Sequence[tuple[Fill, str]] = (
    ("signal", "▼ di bawah 80"),
    ("near", "◊ 80 sampai di bawah 100"),
    ("full", "100 sampai 120"),
    ("strip", "di atas 120: tinjau target"),
    ("absent", "tidak berlaku atau belum diisi"),
)
"""The steps of the tiles from the lowest; percent."""
OVER = 120
LOOSE = "smt."
"""The sign of a tile of which some is still to come."""


def _tile(ctx: Context, hasil: IndikatorResult) -> heat.Tile:
    found, value = penilaian(hasil), hasil.capaian
    fill: Fill = "absent"
    if isinstance(value, Fraction):
        fill = "strip" if value > OVER else "full" if value >= SERATUS else "near"
        fill = "signal" if value < DEKAT else fill
    sign = found.tanda if is_below(hasil) else LOOSE if hasil.sementara else ""
    own = hasil.indikator
    return heat.Tile(
        own.kode,
        words.large(ctx, value),
        own.nama_pendek or own.nama,
        fill,
        sign,
    )


def _short(hasil: IndikatorResult) -> str:
    return hasil.indikator.nama_pendek or hasil.indikator.nama


def attainment(ctx: Context) -> bars.Bars:
    """Every capaian against the target line, grouped by sasaran."""
    rows: list[bars.BarRow | bars.BarGroup] = []
    for sasaran, group in ctx.figures.ringkasan.per_sasaran.items():
        found = ctx.laporan.find(Sasaran, sasaran)
        rows.append(bars.BarGroup(_group_name(found), _group_note(ctx, found, group)))
        rows += [_measured(ctx, ctx.figures.indikator[row]) for row in group.daftar_id]
    return bars.attainment(rows)


def _group_name(sasaran: Sasaran | None) -> str:
    if sasaran is None:
        return renstra.TANPA_SASARAN
    return f"Sasaran {sasaran.kode}" if sasaran.kode else sasaran.nama


def _group_note(ctx: Context, sasaran: Sasaran | None, group: GroupResult) -> str:
    jenjang = ctx.jenjang(sasaran)
    mean = ctx.percent(group.rata_rata_capaian)
    told = [jenjang.nama if jenjang else "", f"rata-rata {mean}" if mean not in ("", "-") else ""]
    return ", ".join(part for part in told if part)


FULL_NAMES = 16
"""With more indikator their short names keep the chart on the page of the summary."""


def _measured(ctx: Context, hasil: IndikatorResult) -> bars.BarRow:
    row, value = hasil.indikator, magnitude(hasil.capaian)
    name = row.nama
    if len(ctx.figures.indikator) > FULL_NAMES:
        name = row.nama_pendek or row.nama
    note = "belum diisi" if hasil.capaian is None else "tidak berlaku"
    text = ctx.computed(hasil.capaian)
    below = value is not None and is_below(hasil)
    return bars.measured(row.kode, name, value, text, below=below, note=note)


def _attention(ctx: Context) -> list[Block]:
    lines = [*_missed(ctx), *_negative(ctx), *_money(ctx)]
    if not lines:
        return []
    return [
        block.small_heading("Yang perlu perhatian"),
        *(Paragraph(line, style.DASH_LIST, marker="–") for line in lines),
    ]


def _missed(ctx: Context) -> Iterator[Content]:
    """Indikator below their target, the lowest first."""
    missed = [hasil for hasil in ctx.figures.indikator.values() if is_below(hasil)]
    ranked = sorted(missed, key=lambda hasil: magnitude(hasil.capaian) or 0.0)
    for hasil in ranked[:MOST]:
        done = words.measure(ctx, hasil.realisasi, hasil.indikator)
        share = ctx.percent(hasil.serapan)
        spent = f", dengan serapan {share}" if _is_number(hasil.serapan) else ""
        less = f"; efisiensinya negatif ({_efficiency(ctx, hasil)})" if _wastes(ctx, hasil) else ""
        yield (
            bold(_name(hasil)),
            (
                f" terealisasi {done} dari target {words.target(ctx, hasil)} (capaian "
                f"{ctx.percent(hasil.capaian)}){spent}{less}"
            ),
            *_where(ctx, hasil),
            ".",
        )
    if len(ranked) > MOST:
        yield f"{len(ranked) - MOST} indikator lain juga masih di bawah target."


def _where(ctx: Context, hasil: IndikatorResult) -> tuple[Piece, ...]:
    """On which page the indikator is told of, where it is."""
    if not ctx.settings.prints("bab_3"):
        return ()
    return ("; lihat halaman\u00a0", ctx.numbering.page_ref(f"indikator:{hasil.indikator.id}"))


MOST = 6
"""Indikator that are named in a summary of one page."""


def _negative(ctx: Context) -> Iterator[Content]:
    """Indikator that reached their target but used more than their share of the money."""
    every = ctx.figures.indikator.values()
    found = [hasil for hasil in every if _wastes(ctx, hasil) and not is_below(hasil)]
    for hasil in found[:MOST]:
        yield bold(_name(hasil)), f" berefisiensi negatif ({_efficiency(ctx, hasil)})."


def _wastes(ctx: Context, hasil: IndikatorResult) -> bool:
    """Whether its efisiensi is below zero as it is printed, and that was not set aside."""
    if not ctx.computed(hasil.efisiensi).startswith("−"):
        return False
    where = Address(Indikator.KIND, hasil.indikator.id)
    return not is_set_aside(ctx.laporan, "KIN-06", where, format_percent(hasil.efisiensi))


def _efficiency(ctx: Context, hasil: IndikatorResult) -> str:
    if ctx.settings.efisiensi == "indeks":
        return ctx.computed(hasil.efisiensi)
    return ctx.percent(hasil.efisiensi)


def _money(ctx: Context) -> Iterator[Content]:
    found = loose(ctx.laporan, ctx.figures)
    whole = exact_sum(amount for amount, aside in found if not aside)
    if whole:
        yield bold(f"Pagu {rupiah(whole)}"), " belum dialokasikan ke indikator mana pun."


def _name(hasil: IndikatorResult) -> str:
    row = hasil.indikator
    return f"{row.kode} {row.nama_pendek or row.nama}".strip()


def _is_number(nilai: Nilai) -> bool:
    return isinstance(nilai, Fraction)
