"""How an indikator stands at the end of each quarter and of the year, one beside the other."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from lkjip_desktop.app.overview.waiting import WAITING
from lkjip_desktop.domain.display.explain import persen
from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.indikator import is_reported
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.formula.tertutup import is_closed
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import PredikatSign, Settings
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.record import dataclass

NOTHING = "–"
"""Where there is no capaian."""


@dataclass(frozen=True, slots=True)
class QuarterStand:
    """One quarter, or the year (its periode is empty), as it is shown in the run of them."""

    periode: str
    head: str
    value: str
    """Capaian in percent, "*" behind it while it may still change; "–" where there is none."""
    detail: str
    """Realisasi and target up to then; of the year up to the last quarter that is filled in."""
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
    tahun, found, last = laporan.data.tahun, [], ""
    named = [(name, quarter_words(n)) for n, name in enumerate(quarters(tahun), 1)]
    for periode, head in [*named, ("", "Tahun")]:
        figures = figures_of(periode)
        hasil, rules = figures.indikator[row.id], figures.settings
        reported = is_reported(laporan, hasil)
        said = reported or not periode
        value = WAITING if waits else _value(hasil, rules) if said else NOTHING
        sign = hasil.predikat.tanda if hasil.predikat and said and not waits else None
        closed = bool(periode) and is_closed(laporan, periode)
        since = "" if reported or periode else last
        detail = _detail(hasil, rules, since) if said else _waiting(hasil, rules)
        found.append(QuarterStand(periode, head, value, detail, sign, closed, periode == chosen))
        last = head if reported else last
    return tuple(found)


def _value(hasil: IndikatorResult, rules: Settings) -> str:
    if not isinstance(hasil.capaian_dibatasi, Fraction):
        return NOTHING
    text = persen(rules).text(hasil.capaian_dibatasi)
    return f"{text}*" if hasil.sementara else text


def _detail(hasil: IndikatorResult, rules: Settings, last: str) -> str:
    """`last`: the quarter that the realisasi is of where it is not of them all; else empty."""
    if hasil.realisasi is None:
        return _target(hasil, rules)
    reached = takaran(hasil.indikator, rules).text(hasil.realisasi, strip="–")
    if last:
        return f"{reached} s.d. {last}, {_target(hasil, rules)}"
    return f"{reached} dari {_target(hasil, rules).removeprefix(TARGET)}"


def _waiting(hasil: IndikatorResult, rules: Settings) -> str:
    return "belum diisi" if hasil.target is None else f"belum diisi, {_target(hasil, rules)}"


TARGET = "target "


def _target(hasil: IndikatorResult, rules: Settings) -> str:
    shown = takaran(hasil.indikator, rules)
    target = f"{TARGET}{shown.text(hasil.target, kosong='…', strip='–')}"
    if hasil.target_atas is None:
        return target
    return f"{target}–{shown.text(hasil.target_atas, kosong='…', strip='–')}"
