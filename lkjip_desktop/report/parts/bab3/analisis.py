"""The seven analyses of an indikator: what the figures say by themselves, and what was written."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.display.explain import explain_capaian
from lkjip_desktop.domain.formula.baris import CARA_REALISASI
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.periode import quarter_name
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import unit
from lkjip_desktop.domain.number.figure import NotApplicable
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.text import bold
from lkjip_desktop.report.parts.bab3 import banding, efisiensi
from lkjip_desktop.report.parts.bab3.gambar import placed
from lkjip_desktop.report.parts.wording import words


def _sentences(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def this_year(ctx: Context, hasil: IndikatorResult) -> str:
    """What the headline does not say of realisasi against target, or why there is no capaian."""
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
    return _sentences(_reached(ctx, hasil), _provisional(hasil))


_TOLD: Final = frozenset({"tercapai", "target tercapai", "di bawah target"})
"""Predikat that say no more than whether the target was reached."""


def _reached(ctx: Context, hasil: IndikatorResult) -> str:
    if not isinstance(hasil.capaian, Fraction):
        return "Capaian tidak berlaku untuk target ini."
    formula = explain_capaian(hasil, ctx.settings, result=False)
    verdict = "target tercapai" if hasil.capaian >= SERATUS else "target belum tercapai"
    text = f"Capaian {ctx.percent(hasil.capaian)} ({efisiensi.divided(formula)}), {verdict}"
    if hasil.predikat is not None and hasil.predikat.nama.casefold() not in _TOLD:
        text += f"; predikatnya “{hasil.predikat.nama}”"
    if hasil.capaian_dibatasi != hasil.capaian:
        text += f"; ditampilkan paling tinggi {ctx.percent(hasil.capaian_dibatasi)}"
    return f"{text}."


def _provisional(hasil: IndikatorResult) -> str:
    return "Angka ini sementara karena sebagian rincian belum diisi." if hasil.sementara else ""


def _earlier(ctx: Context, hasil: IndikatorResult) -> str:
    known = banding.earlier_years(ctx, hasil)
    entered = [item for item in known if item.realisasi is not None]
    if not entered:
        return ""
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
        done += f" (capaian {banding.reached_in(ctx, row, item)})"
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
    sign = unit(hasil.indikator.satuan)
    apart = banding.difference(ctx, hasil.indikator, max(now, before), min(now, before))
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


def _plan_end(ctx: Context, hasil: IndikatorResult) -> str:
    targets = banding.final_targets(ctx, hasil)
    if not targets:
        return ""
    # Plan indikator that ask for the same are told in one sentence.
    told: dict[str, list[str]] = {}
    for planned in targets:
        name = planned.rencana.kode or f"“{planned.rencana.nama}”"
        told.setdefault(_one_target(ctx, hasil, planned), []).append(name)
    return " ".join(
        f"Target {words.listing(names)} tahun {targets[0].tahun} {sentence}"
        for sentence, names in told.items()
    )


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
    done = f"setara {banding.progress(ctx, hasil, planned)}\u00a0% dari target itu"
    if not planned.sebanding:
        done = f"sebesar {words.measure(ctx, hasil.realisasi, row)}"
    tail = "sudah tercapai" if planned.kemajuan >= SERATUS else "belum tercapai"
    return f"{first}; realisasi tahun {ctx.tahun} {done}, {tail}."


def _national(ctx: Context, hasil: IndikatorResult) -> str:
    found = banding.standard(ctx, hasil)
    if found is None or not isinstance(found.nilai, Fraction):
        return ""
    source = f" ({found.sumber})" if found.sumber else ""
    first = f"Standar nasional sebesar {words.measure(ctx, found.nilai, hasil.indikator)}{source}."
    if not isinstance(hasil.realisasi, Fraction):
        return first
    return _sentences(first, _against(ctx, hasil.realisasi, found.nilai, hasil.indikator))


def _against(ctx: Context, done: Fraction, standard: Fraction, row: Indikator) -> str:
    if done == standard:
        return f"Realisasi tahun {ctx.tahun} sama dengan standar itu."
    way = "di atas" if done > standard else "di bawah"
    sign = unit(row.satuan)
    apart = banding.difference(ctx, row, max(done, standard), min(done, standard))
    size = f"{apart} {'poin persen' if sign == '%' else sign}".strip()
    return (
        f"Realisasi tahun {ctx.tahun} sebesar {words.measure(ctx, done, row)} berada {size} "
        f"{way} standar itu."
    )


def causes(ctx: Context, hasil: IndikatorResult) -> list[Block]:
    """The cause as it was written, in paragraphs and lists; then what the quarters say of it."""
    written = ctx.text("analisis", hasil.indikator.id)
    quarterly = ctx.quarterly("analisis", hasil.indikator.id)
    blocks: list[Block] = []
    if written:
        pictures = placed(ctx, hasil.indikator.id, "analisis")
        blocks += ctx.written(written, style.ANALYSIS, pictures)
    elif not quarterly:
        told = _sentences(_extremes(ctx, hasil), _default_cause(hasil))
        blocks.append(Paragraph(told, style.ANALYSIS))
    for periode, text in quarterly:
        head = bold(f"{quarter_name(periode)}:")
        blocks.append(Paragraph(head, style.ANALYSIS.but(keep=True)))
        pictures = placed(ctx, hasil.indikator.id, "analisis", periode)
        blocks += ctx.at(periode).written(text, style.ANALYSIS, pictures)
    return blocks


def compared(ctx: Context, hasil: IndikatorResult) -> list[str]:
    """The comparisons for which there is something to compare with."""
    every = (_earlier(ctx, hasil), _plan_end(ctx, hasil), _national(ctx, hasil))
    return [told for told in every if told]


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
    ends = (min(shares)[0], max(shares)[0])
    low, high = (
        f"{_rows_named([name for share, name in shares if share == end])} ({ctx.percent(end)})"
        for end in ends
    )
    return f"Persentase terendah ada pada {low} dan tertinggi pada {high}."


MOST_NAMED = 3
"""Rows with the same percentage that are named one by one."""


def _rows_named(names: list[str]) -> str:
    if len(names) > MOST_NAMED:
        return f"{len(names)} baris"
    return words.listing([f"“{name}”" for name in names])
