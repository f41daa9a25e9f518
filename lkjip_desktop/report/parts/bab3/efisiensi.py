"""Efisiensi of an indikator, and the kegiatan that paid for it."""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.domain.display.explain import explain_efisiensi
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.entity import Kegiatan
from lkjip_desktop.domain.number.figure import Nilai, NotApplicable
from lkjip_desktop.report.context import Context, rupiah
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.text import runs
from lkjip_desktop.report.parts.bab3.gambar import placed
from lkjip_desktop.report.parts.wording import words
from lkjip_desktop.report.parts.wording.cara import EFISIENSI

FEW = 6
"""Kegiatan that are named one by one."""


def divided(formula: str) -> str:
    """A formula with the sign the report divides by."""
    return formula.replace(" : ", " ÷ ")


def efficiency_worked_out(ctx: Context, hasil: IndikatorResult) -> str:
    """The formula of the efisiensi with its numbers; empty where there is none."""
    if not isinstance(hasil.efisiensi, Fraction):
        return ""
    formula = divided(explain_efisiensi(hasil, ctx.settings))
    name = EFISIENSI[ctx.settings.efisiensi][0]
    sign = "" if ctx.settings.efisiensi == "indeks" else "\u00a0%"
    return f"Efisiensi {formula}{sign} (metode {name})."


def efficiency_read(ctx: Context, hasil: IndikatorResult) -> str:
    """What the efisiensi does not say, or why there is none; empty where it says what it seems."""
    if not isinstance(hasil.efisiensi, Fraction):
        return _no_efficiency(ctx, hasil)
    if hasil.realisasi_anggaran == 0:
        return (
            "Tidak ada anggaran yang terealisasi, sehingga efisiensinya tidak menunjukkan "
            "penghematan."
        )
    if hasil.efisiensi < 0:
        return "Efisiensinya negatif karena serapan lebih besar daripada capaian."
    if isinstance(hasil.capaian, Fraction) and hasil.capaian < SERATUS:
        return "Targetnya belum tercapai, sehingga efisiensinya tidak menunjukkan penghematan."
    return ""


def _no_efficiency(ctx: Context, hasil: IndikatorResult) -> str:
    if not hasil.alokasi and not has_budget(ctx):
        return "Pagu belum diisi."
    if not hasil.alokasi or hasil.pagu == 0 or isinstance(hasil.pagu, NotApplicable):
        return (
            "Tidak ada kegiatan dan pagu yang dialokasikan ke indikator ini, sehingga efisiensi "
            "tidak dihitung."
        )
    reason = divided(explain_efisiensi(hasil, ctx.settings))
    return f"Efisiensi tidak dapat dihitung: {reason}."


def programmes(ctx: Context, hasil: IndikatorResult) -> list[Block]:
    """The kegiatan that paid for it, after what was written of them."""
    written = ctx.text("program", hasil.indikator.id)
    pictures = placed(ctx, hasil.indikator.id, "program")
    blocks = ctx.written(written, style.ANALYSIS, pictures)
    if blocks and not hasil.alokasi:
        return blocks  # the analysis before it has said so
    funded, last = funding(ctx, hasil), blocks[-1] if blocks else None
    if isinstance(last, Paragraph) and not last.marker:
        return [*blocks[:-1], Paragraph((*runs(last.content), f" {funded}"), style.ANALYSIS)]
    return [*blocks, Paragraph(funded, style.ANALYSIS)]


def funding(ctx: Context, hasil: IndikatorResult) -> str:
    """The kegiatan that paid for it and what they cost, in sentences."""
    if not hasil.alokasi and not has_budget(ctx):
        return "Kegiatan penunjangnya belum diisi."
    if not hasil.alokasi:
        return "Tidak ada kegiatan dalam anggaran yang dialokasikan ke indikator ini."
    if len(hasil.alokasi) > FEW:
        return (
            f"Pagunya {rupiah(hasil.pagu)} dari {len(hasil.alokasi)} kegiatan, terealisasi "
            f"{_amount(hasil.realisasi_anggaran)}."
        )
    lines = []
    for line in hasil.alokasi:
        kegiatan = ctx.laporan.find(Kegiatan, line.alokasi.kegiatan)
        lines.append(f"{kegiatan.nama if kegiatan else '-'} {_amount(line.pagu)}")
    left = f", sisanya {rupiah(hasil.sisa)}" if isinstance(hasil.sisa, Fraction) else ""
    spent = _amount(hasil.realisasi_anggaran)
    return f"Alokasi: {words.listing(lines)}. Realisasinya {spent}{left}."


def is_unfunded(ctx: Context, hasil: IndikatorResult) -> bool:
    """Whether no kegiatan pays for it, and nobody wrote of one that helped."""
    return not hasil.alokasi and has_budget(ctx) and not ctx.text("program", hasil.indikator.id)


def has_budget(ctx: Context) -> bool:
    """Whether pagu was allocated to any indikator at all."""
    return any(item.alokasi for item in ctx.figures.indikator.values())


def _amount(nilai: Nilai) -> str:
    return rupiah(nilai) or "(belum diisi)"
