"""Ikhtisar eksekutif: the report on one page, computed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from lkjip_desktop.domain.display.varian import is_set_aside
from lkjip_desktop.domain.formula.figures import HasilIndikator, HasilKelompok
from lkjip_desktop.domain.formula.pagu import loose_parts
from lkjip_desktop.domain.formula.sums import exact_sum
from lkjip_desktop.domain.model.entity import Indikator, Sasaran
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import Nilai, format_number
from lkjip_desktop.report import block
from lkjip_desktop.report.chart import bars
from lkjip_desktop.report.context import Context, magnitude, rupiah
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Mark
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.picture import figure
from lkjip_desktop.report.engine.text import Content, Piece, bold
from lkjip_desktop.report.parts import renstra, seksi, words
from lkjip_desktop.report.parts.cara import provisional_notes
from lkjip_desktop.report.parts.penilaian import is_below


def ikhtisar_eksekutif(ctx: Context) -> list[Block]:
    """Key figures, the chart of all capaian, and what needs attention."""
    blocks = [*block.front("Ikhtisar Eksekutif", prefix="E"), *ctx.prose("ikhtisar_eksekutif")]
    if not ctx.figures.ringkasan.banyak_berlaku:
        return [*blocks, *_attention(ctx), *seksi.extras(ctx, "ikhtisar_eksekutif")]
    title, notes = f"Capaian indikator kinerja tahun {ctx.tahun}", " ".join(provisional_notes(ctx))
    return [
        *blocks,
        block.KeyFigures(_key_figures(ctx), 20, least=60),
        figure(attainment(ctx), Mark("figure", title, "gambar:capaian"), notes),
        *_attention(ctx),
        *seksi.extras(ctx, "ikhtisar_eksekutif"),
    ]


def _key_figures(ctx: Context) -> list[block.Figure]:
    whole = ctx.figures.ringkasan
    return [
        block.Figure(
            "Rata-rata capaian",
            words.large(ctx, whole.rata_rata_capaian),
            "%" if isinstance(whole.rata_rata_capaian, Fraction) else "",
            f"dari {whole.banyak_berlaku} indikator terukur",
            accent=True,
        ),
        block.Figure(
            "Mencapai target",
            str(whole.semua.banyak_tercapai),
            f"dari {whole.banyak_berlaku}",
            _unmeasured(whole.semua),
            accent=True,
        ),
        block.Figure(
            "Serapan anggaran",
            words.large(ctx, whole.serapan_indikator),
            "%" if isinstance(whole.serapan_indikator, Fraction) else "",
            "pagu yang dialokasikan"
            if isinstance(whole.semua.pasti, Fraction)
            else "realisasi belum lengkap",
            accent=True,
        ),
        block.Figure(
            "Realisasi anggaran",
            *short_amount(ctx, whole.semua.realisasi_anggaran),
            _of_pagu(whole.semua),
            accent=True,
        ),
    ]


def _of_pagu(group: HasilKelompok) -> str:
    """The pagu an amount was spent of: all, or the part whose realisasi is known."""
    pagu = group.pagu if isinstance(group.pasti, Fraction) else group.pagu_diketahui
    if isinstance(pagu, Fraction):
        return f"dari pagu {rupiah(pagu)}"
    return "realisasi belum diisi" if isinstance(group.pagu, Fraction) else "pagu belum diisi"


SCALES = ((10**12, "triliun rupiah"), (10**9, "miliar rupiah"), (10**6, "juta rupiah"))
"""From how much on an amount is told in which unit where there is no room for all its digits."""


def short_amount(ctx: Context, nilai: Nilai) -> tuple[str, str]:
    """An amount and its unit in large type: 15,21 miliar rupiah.

    With one decimal 1.881.500.000 would be all of a pagu of 1.900.000.000.
    """
    if isinstance(nilai, Fraction):
        for size, name in SCALES:
            if abs(nilai) >= size:
                places = max(2, ctx.settings.desimal)
                return format_number(nilai / size, places, potong=ctx.settings.potong), name
    return rupiah(nilai) or words.KOSONG, ""


def _unmeasured(group: HasilKelompok) -> str:
    left = (
        (group.banyak_tidak_berlaku, "tidak berlaku"),
        (group.banyak_belum, "belum diisi"),
    )
    told = [f"{count} {name}" for count, name in left if count]
    return "; ".join(["indikator", *told])


def attainment(ctx: Context) -> bars.Bars:
    """Every capaian against the target line, grouped by sasaran."""
    rows: list[bars.Item | bars.Group] = []
    for sasaran, group in ctx.figures.ringkasan.per_sasaran.items():
        found = ctx.laporan.find(Sasaran, sasaran)
        rows.append(bars.Group(_group_name(found), _group_note(ctx, found, group)))
        rows += [_measured(ctx, ctx.figures.indikator[row]) for row in group.daftar_id]
    return bars.attainment(rows)


def _group_name(sasaran: Sasaran | None) -> str:
    if sasaran is None:
        return renstra.TANPA_SASARAN
    return f"Sasaran {sasaran.kode}" if sasaran.kode else sasaran.nama


def _group_note(ctx: Context, sasaran: Sasaran | None, group: HasilKelompok) -> str:
    jenjang = ctx.jenjang(sasaran)
    mean = ctx.percent(group.rata_rata_capaian)
    told = [jenjang.nama if jenjang else "", f"rata-rata {mean}" if mean not in ("", "-") else ""]
    return ", ".join(part for part in told if part)


FULL_NAMES = 16
"""With more indikator their short names keep the chart on the page of the summary."""


def _measured(ctx: Context, hasil: HasilIndikator) -> bars.Item:
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
        spent = (
            f", dengan serapan {ctx.percent(hasil.serapan)}" if _is_number(hasil.serapan) else ""
        )
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


def _where(ctx: Context, hasil: HasilIndikator) -> tuple[Piece, ...]:
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


def _wastes(ctx: Context, hasil: HasilIndikator) -> bool:
    """Whether its efisiensi is below zero as it is printed, and that was not set aside."""
    if not ctx.computed(hasil.efisiensi).startswith("−"):
        return False
    where = Address(Indikator.KIND, hasil.indikator.id)
    return not is_set_aside(ctx.laporan, "KIN-06", str(where))


def _efficiency(ctx: Context, hasil: HasilIndikator) -> str:
    if ctx.settings.efisiensi == "indeks":
        return ctx.computed(hasil.efisiensi)
    return ctx.percent(hasil.efisiensi)


def _money(ctx: Context) -> Iterator[Content]:
    loose = exact_sum(
        amount
        for hasil in ctx.figures.kegiatan.values()
        for lokasi, amount in loose_parts(ctx.figures.pagu, hasil)
        if not is_set_aside(ctx.laporan, "PAGU-04", str(lokasi))
    )
    if loose:
        yield bold(f"Pagu {rupiah(loose)}"), " belum dialokasikan ke indikator mana pun."


def _name(hasil: HasilIndikator) -> str:
    row = hasil.indikator
    return f"{row.kode} {row.nama_pendek or row.nama}".strip()


def _is_number(nilai: Nilai) -> bool:
    return isinstance(nilai, Fraction)
