"""Capaian: how far a realisasi reaches its target, by polaritas, and the predikat it earns."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.masalah import MasalahKind
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.setting import Predikat, PredikatBand, Settings
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai, NotApplicable

SERATUS: Final = Fraction(100)


class Capaian(NamedTuple):
    """A capaian in percent, and what was wrong with it if anything was."""

    nilai: Nilai
    kode: MasalahKind | None = None


def capaian(
    polaritas: str, target: Nilai, target_atas: Nilai, realisasi: Nilai, settings: Settings
) -> Capaian:
    """The capaian in percent, exact and uncapped (PermenPANRB 53/2014; DOMAIN of each polaritas).

    naik: R/T x 100; target 0 is tidak berlaku. turun: (2T - R)/T x 100, or T/R x 100 by a setting;
    target 0 gives 100 for R = 0 and otherwise 0. rentang L..U: inside 100, above U as turun against
    U, below L as naik against L. None while target or realisasi is belum diisi, tidak berlaku where
    either is. A negative result is 0 only by a setting.
    """
    bounds = (target, target_atas) if polaritas == "rentang" else (target,)
    if None in {*bounds, realisasi}:
        return Capaian(None)
    if any(isinstance(item, NotApplicable) for item in (*bounds, realisasi)):
        return Capaian(TIDAK_BERLAKU)
    limits = [item for item in bounds if isinstance(item, Fraction)]
    if min(limits) < 0:
        return Capaian(TIDAK_BERLAKU, MasalahKind.TARGET_NEGATIF)
    found = _by_polaritas(polaritas, limits, _number(realisasi), settings)
    if settings.lantai_nol and isinstance(found.nilai, Fraction) and found.nilai < 0:
        return Capaian(NOL, found.kode)
    return found


def _number(nilai: Nilai) -> Fraction:
    if not isinstance(nilai, Fraction):
        raise TypeError(nilai)
    return nilai


def _by_polaritas(
    polaritas: str, limits: list[Fraction], realisasi: Fraction, settings: Settings
) -> Capaian:
    lower, upper = limits[0], limits[-1]
    if lower > upper:
        return Capaian(TIDAK_BERLAKU, MasalahKind.RENTANG_TERBALIK)
    if polaritas == "turun" or (polaritas == "rentang" and realisasi > upper):
        return _lower_is_better(upper, realisasi, settings)
    if polaritas == "rentang" and realisasi >= lower:
        return Capaian(SERATUS)
    return Capaian(realisasi / lower * 100 if lower else TIDAK_BERLAKU)


def _lower_is_better(target: Fraction, realisasi: Fraction, settings: Settings) -> Capaian:
    if target == 0:
        return Capaian(NOL, MasalahKind.TARGET_NOL) if realisasi > 0 else Capaian(SERATUS)
    if settings.rumus_turun == "t_per_r":
        if realisasi == 0:
            return Capaian(TIDAK_BERLAKU, MasalahKind.BAGI_NOL)
        return Capaian(target / realisasi * 100)
    return Capaian((2 * target - realisasi) / target * 100)


def capped(nilai: Nilai, settings: Settings) -> Nilai:
    """The capaian as it is displayed: at most the cap of the settings where that is in use."""
    if settings.batas_dipakai and isinstance(nilai, Fraction):
        return min(nilai, settings.batas_capaian)
    return nilai


def predikat(nilai: Nilai, bands: Predikat) -> PredikatBand | None:
    """The band an exact, uncapped capaian falls into; None where there is no capaian."""
    if not isinstance(nilai, Fraction):
        return None
    reached = [band for band in bands if band.mulai is None or nilai >= band.mulai]
    return reached[-1]
