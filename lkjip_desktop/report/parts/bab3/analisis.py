"""The seven analyses of an indikator: what the figures say by themselves, and what was written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from lkjip_desktop.domain.display.explain import explain_capaian, explain_efisiensi
from lkjip_desktop.domain.display.rumus import PERSEN, Bilangan, isian, written
from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.formula.baris import CARA_REALISASI
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan
from lkjip_desktop.domain.number.figure import Nilai, NotApplicable
from lkjip_desktop.report import markdown
from lkjip_desktop.report.context import Context, rupiah
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.text import Content, Piece, bold
from lkjip_desktop.report.parts import words
from lkjip_desktop.report.parts.bab3 import banding
from lkjip_desktop.report.parts.cara import EFISIENSI

FEW = 6
"""Kegiatan that are named one by one."""


class Analisis(NamedTuple):
    """One of the seven: its question and its answer."""

    judul: str
    jawab: Callable[[Context, IndikatorResult], Content]


def _sentences(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def divided(formula: str) -> str:
    """A formula with the sign the report divides by."""
    return formula.replace(" : ", " ÷ ")


def this_year(ctx: Context, hasil: IndikatorResult, *, repeated: bool = True) -> Content:
    """Realisasi against target; without what a headline says already where not `repeated`."""
    if isinstance(hasil.realisasi, NotApplicable):
        planned = f" terhadap target {words.target(ctx, hasil)}" if hasil.target is not None else ""
        return (
            f"Realisasi tahun {ctx.tahun} tidak berlaku, sehingga capaian{planned} tidak dihitung"
            " dan tidak ikut dalam rata-rata."
        )
    if hasil.realisasi is None and hasil.target is None:
        return "Target dan realisasinya belum diisi, sehingga capaian belum dapat dihitung."
    if hasil.realisasi is None:
        return f"Realisasi terhadap target {words.target(ctx, hasil)} belum diisi."
    if hasil.target is None:
        done = words.measure(ctx, hasil.realisasi, hasil.indikator)
        return f"Realisasi {done}; targetnya belum diisi, sehingga capaian belum dapat dihitung."
    first = (
        f"Realisasi {words.measure(ctx, hasil.realisasi, hasil.indikator)} dari target "
        f"{words.target(ctx, hasil)}."
    )
    return _sentences(first if repeated else "", _reached(ctx, hasil), _provisional(hasil))


_TOLD: Final = frozenset({"tercapai", "target tercapai", "di bawah target"})
"""Predikat that say no more than whether the target was reached."""


def _reached(ctx: Context, hasil: IndikatorResult) -> str:
    if not isinstance(hasil.capaian, Fraction):
        return "Capaian tidak berlaku untuk target ini."
    formula = divided(explain_capaian(hasil, ctx.settings, result=False))
    verdict = "target tercapai" if hasil.capaian >= SERATUS else "target belum tercapai"
    text = f"Capaian {ctx.percent(hasil.capaian)} ({formula}), {verdict}"
    if hasil.predikat is not None and hasil.predikat.nama.casefold() not in _TOLD:
        text += f" dengan predikat “{hasil.predikat.nama}”"
    if hasil.capaian_dibatasi != hasil.capaian:
        text += f"; ditampilkan paling tinggi {ctx.percent(hasil.capaian_dibatasi)}"
    return f"{text}."


def _provisional(hasil: IndikatorResult) -> str:
    return "Angka ini sementara karena sebagian rincian belum diisi." if hasil.sementara else ""


def _earlier(ctx: Context, hasil: IndikatorResult) -> Content:
    known = banding.earlier_years(ctx, hasil)
    entered = [item for item in known if item.realisasi is not None]
    if not entered:
        return f"Realisasi sebelum tahun {ctx.tahun} belum diisi."
    told = [_of_year(ctx, hasil, item) for item in entered]
    return _sentences(f"Realisasi {words.listing(told)}.", _change(ctx, hasil, entered[-1]))


def _of_year(ctx: Context, hasil: IndikatorResult, item: banding.PastYear) -> str:
    if not isinstance(item.realisasi, Fraction):
        return f"tahun {item.tahun} tidak berlaku"
    row, planned = hasil.indikator, item.target
    done = words.measure(ctx, item.realisasi, row)
    if isinstance(planned, Fraction):
        done += f" dari target {words.promised(ctx, row, planned, item.target_atas)}"
    if isinstance(item.capaian, Fraction):
        done += f" (capaian {ctx.percent(item.capaian)})"
    return f"tahun {item.tahun} sebesar {done}"


def _change(ctx: Context, hasil: IndikatorResult, last: banding.PastYear) -> str:
    now, before = hasil.realisasi, last.realisasi
    if now is None:
        return f"Realisasi tahun {ctx.tahun} belum diisi, sehingga belum dapat dibandingkan."
    if not isinstance(now, Fraction) or not isinstance(before, Fraction):
        return ""
    if now == before:
        return f"Realisasi tahun {ctx.tahun} sama dengan tahun {last.tahun}."
    way = "naik" if now > before else "turun"
    sign = words.unit(hasil.indikator.satuan)
    apart = ctx.measured(hasil.indikator, abs(now - before))
    size = f"{apart} {'poin persen' if sign == '%' else sign}".strip()
    return (
        f"Realisasi tahun {ctx.tahun} {way} {size} dibandingkan dengan tahun {last.tahun}"
        f"{_judged(hasil.indikator.polaritas, rising=now > before)}."
    )


def _judged(polaritas: str, *, rising: bool) -> str:
    if polaritas == "rentang":
        return ""
    better = rising == (polaritas == "naik")
    return f"; kinerjanya {'membaik' if better else 'menurun'}"


def _plan_end(ctx: Context, hasil: IndikatorResult) -> Content:
    targets = banding.final_targets(ctx, hasil)
    if not targets:
        return "Indikator Rencana Strategis yang bersesuaian belum diisi."
    # Plan indikator that ask for the same are told in one sentence.
    told: dict[str, list[str]] = {}
    for planned in targets:
        name = planned.rencana.kode or f"“{planned.rencana.nama}”"
        told.setdefault(_one_target(ctx, hasil, planned), []).append(name)
    return " ".join(
        f"Target {words.listing(names)} tahun {targets[0].tahun} {sentence}"
        for sentence, names in told.items()
    )


def _share(ctx: Context, row: Indikator, done: Nilai, target: Nilai) -> str:
    """How a share is computed, where it does not follow from both figures as they are printed."""
    if not isinstance(done, Fraction) or not isinstance(target, Fraction) or not target:
        return ""
    operands = (Bilangan(done, takaran(row, ctx.settings)), isian(target))
    formula = written(PERSEN, operands, lambda nilai: str(ctx.percent(nilai)))
    printed = PERSEN.tulis(*(item.takaran.text(item.nilai) for item in operands))
    return "" if formula == printed else f" ({divided(formula)})"


def _one_target(ctx: Context, hasil: IndikatorResult, planned: banding.FinalTarget) -> str:
    if planned.target is None:
        return "belum diisi."
    if isinstance(planned.target, NotApplicable):
        return "tidak berlaku."
    row, satuan = hasil.indikator, planned.rencana.satuan
    shown = words.measure(ctx, planned.target, row, satuan)
    if planned.target_atas is not None:
        upper = words.measure(ctx, planned.target_atas, row, satuan)
        shown = f"{ctx.measured(row, planned.target, satuan)} sampai {upper}"
    first = f"sebesar {shown}"
    if not banding.same_unit(planned.rencana.satuan, hasil.indikator.satuan):
        return f"{first}; satuannya berbeda, sehingga tidak dibandingkan."
    if not isinstance(planned.kemajuan, Fraction):
        return f"{first}."
    share = _share(ctx, row, hasil.realisasi, planned.target)
    done = f"setara {ctx.percent(planned.kemajuan)} dari target itu{share}"
    if not planned.sebanding:
        done = f"sebesar {words.measure(ctx, hasil.realisasi, row)}"
    tail = "sudah tercapai" if planned.kemajuan >= SERATUS else "belum tercapai"
    return f"{first}; realisasi tahun {ctx.tahun} {done}, {tail}."


def _national(ctx: Context, hasil: IndikatorResult) -> Content:
    found = banding.standard(ctx, hasil)
    if found is None:
        return "Standar nasional belum diisi."
    if isinstance(found.nilai, NotApplicable):
        return "Tidak ada standar nasional untuk indikator ini."
    source = f" ({found.sumber})" if found.sumber else ""
    first = f"Standar nasional sebesar {words.measure(ctx, found.nilai, hasil.indikator)}{source}."
    if not isinstance(hasil.realisasi, Fraction) or not isinstance(found.nilai, Fraction):
        return first
    return _sentences(first, _against(ctx, hasil.realisasi, found.nilai, hasil.indikator))


def _against(ctx: Context, done: Fraction, standard: Fraction, row: Indikator) -> str:
    if done == standard:
        return f"Realisasi tahun {ctx.tahun} sama dengan standar itu."
    way = "di atas" if done > standard else "di bawah"
    sign = words.unit(row.satuan)
    apart = ctx.measured(row, abs(done - standard))
    size = f"{apart} {'poin persen' if sign == '%' else sign}".strip()
    return (
        f"Realisasi tahun {ctx.tahun} sebesar {words.measure(ctx, done, row)} berada {size} "
        f"{way} standar itu."
    )


def _causes(ctx: Context, hasil: IndikatorResult) -> Content:
    """The cause as one stretch of text."""
    written = ctx.text("analisis", hasil.indikator.id)
    if written:
        return markdown.inline(written, ctx.live)
    return _sentences(_extremes(ctx, hasil), _default_cause(hasil))


def causes(ctx: Context, hasil: IndikatorResult) -> list[Block]:
    """The cause as it was written, in paragraphs and lists; then what the quarters say of it."""
    written = ctx.text("analisis", hasil.indikator.id)
    quarterly = ctx.quarterly("analisis", hasil.indikator.id)
    blocks: list[Block] = []
    if written:
        blocks += ctx.written(written, style.ANALYSIS)
    elif not quarterly:
        blocks.append(Paragraph(_causes(ctx, hasil), style.ANALYSIS))
    for name, text in quarterly:
        blocks.append(Paragraph(bold(f"{name}:"), style.ANALYSIS.but(keep=True)))
        blocks += ctx.written(text, style.ANALYSIS)
    return blocks


def compared(ctx: Context, hasil: IndikatorResult) -> list[Content]:
    """The comparisons for which there is something to compare with."""
    earlier = any(item.realisasi is not None for item in banding.earlier_years(ctx, hasil))
    found = banding.standard(ctx, hasil)
    known = found is not None and isinstance(found.nilai, Fraction)
    return [
        _earlier(ctx, hasil) if earlier else "",
        _plan_end(ctx, hasil) if banding.final_targets(ctx, hasil) else "",
        _national(ctx, hasil) if known else "",
    ]


def _default_cause(hasil: IndikatorResult) -> str:
    if isinstance(hasil.capaian, NotApplicable):
        return "Tidak ada capaian yang dinilai pada tahun ini."
    return "Analisis penyebabnya belum diisi."


def _extremes(ctx: Context, hasil: IndikatorResult) -> str:
    """The rows that pull the result down and up, where a table shows several percentages."""
    shares = [
        (item.persentase, item.baris.uraian)
        for table in hasil.rincian
        for item in table.baris
        if table.dihitung and table.rincian.cara not in CARA_REALISASI
        if item.masuk and isinstance(item.persentase, Fraction)
    ]
    if len(shares) < 2 or min(shares)[0] == max(shares)[0]:  # noqa: PLR2004
        return ""
    low, high = min(shares), max(shares)
    return (
        f"Persentase terendah ada pada “{low[1]}” ({ctx.percent(low[0])}) dan tertinggi pada "
        f"“{high[1]}” ({ctx.percent(high[0])})."
    )


def efficiency(ctx: Context, hasil: IndikatorResult) -> Content:
    """The efisiensi with its formula, and what it does not say."""
    return _sentences(efficiency_worked_out(ctx, hasil), efficiency_read(ctx, hasil))


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
            "Tidak ada pagu yang dialokasikan ke indikator ini, sehingga efisiensi tidak dihitung."
        )
    reason = divided(explain_efisiensi(hasil, ctx.settings))
    return f"Efisiensi tidak dapat dihitung: {reason}."


def programmes(ctx: Context, hasil: IndikatorResult) -> Content:
    """The kegiatan that paid for it, after what was written of them."""
    written = ctx.text("program", hasil.indikator.id)
    funded = _funding(ctx, hasil)
    if not written:
        return funded
    inline = markdown.inline(written, ctx.live)
    if not hasil.alokasi:
        # The analysis before it has said so.
        return inline
    pieces: list[Piece] = [inline] if isinstance(inline, str) else list(inline)  # type: ignore[arg-type]
    return [*pieces, f" {funded}"]


def _funding(ctx: Context, hasil: IndikatorResult) -> str:
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


def has_budget(ctx: Context) -> bool:
    """Whether pagu was allocated to any indikator at all."""
    return any(item.alokasi for item in ctx.figures.indikator.values())


def _amount(nilai: Nilai) -> str:
    return rupiah(nilai) or "(belum diisi)"


ANALISIS: Sequence[Analisis] = (
    Analisis("Target dan realisasi tahun ini", this_year),
    Analisis("Perbandingan dengan tahun lalu", _earlier),
    Analisis("Perbandingan dengan target akhir Renstra", _plan_end),
    Analisis("Perbandingan dengan standar nasional", _national),
    Analisis("Penyebab keberhasilan atau kegagalan", _causes),
    Analisis("Efisiensi sumber daya", efficiency),
    Analisis("Program dan kegiatan penunjang", programmes),
)
"""The seven of PermenPANRB 53/2014, in its order."""
