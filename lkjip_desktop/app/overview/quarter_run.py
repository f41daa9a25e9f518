"""How an indikator stands at the end of each quarter and of the year, one beside the other."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from lkjip_desktop.app.overview.waiting import WAITING
from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.formula.tertutup import is_closed
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import PredikatSign, Settings
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class QuarterStand:
    """One quarter, or the year (its periode is empty), as it is shown in the run of them."""

    periode: str
    head: str
    value: str
    """Capaian in percent, "*" behind it while it may still change; "–" where there is none."""
    detail: str
    """Realisasi and target up to the end of the quarter."""
    tanda: PredikatSign | None
    closed: bool
    chosen: bool


def quarter_run(
    laporan: Laporan,
    figures_of: Callable[[str], Figures],
    row: Indikator,
    chosen: str,
    *,
    waits: bool = False,
) -> tuple[QuarterStand, ...]:
    """The quarters and the year; () where the indikator is measured by the year alone.

    `figures_of` gives the figures as of a periode, `chosen` is the one that is looked at, and what
    `waits` for a text that could not be read yet says so instead of a figure.
    """
    if not figures_of(chosen).indikator[row.id].per_periode:
        return ()
    tahun, found = laporan.data.tahun, []
    named = [(name, quarter_words(n)) for n, name in enumerate(quarters(tahun), 1)]
    for periode, head in [*named, ("", "Tahun")]:
        figures = figures_of(periode)
        hasil, rules = figures.indikator[row.id], figures.settings
        value = WAITING if waits else _value(hasil, rules)
        sign = hasil.predikat.tanda if hasil.predikat and not waits else None
        closed = bool(periode) and is_closed(laporan, periode)
        stand = (periode, head, value, _detail(hasil, rules), sign, closed, periode == chosen)
        found.append(QuarterStand(*stand))
    return tuple(found)


def _value(hasil: IndikatorResult, rules: Settings) -> str:
    if not isinstance(hasil.capaian_dibatasi, Fraction):
        return "–"
    text = format_number(hasil.capaian_dibatasi, rules.desimal, potong=rules.potong)
    return f"{text}*" if hasil.sementara else text


def _detail(hasil: IndikatorResult, rules: Settings) -> str:
    shown = takaran(hasil.indikator, rules)
    target = shown.text(hasil.target, kosong="…", strip="–")
    if hasil.target_atas is not None:
        target = f"{target}–{shown.text(hasil.target_atas, kosong='…', strip='–')}"
    if hasil.realisasi is None:
        return f"target {target}"
    return f"{shown.text(hasil.realisasi, strip='–')} dari {target}"
