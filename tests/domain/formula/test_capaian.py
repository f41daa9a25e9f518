"""Capaian by polaritas at every edge, predikat bands and the survey index."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.formula.capaian import capaian, capped, predikat
from lkjip_desktop.domain.formula.masalah import MasalahKind
from lkjip_desktop.domain.model.setting import BAND_SETS, DEFAULT_SETTINGS, read_bands
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai, format_number, read_canonical
from tests.pecahan import pecahan

RASIO = replace(DEFAULT_SETTINGS, rumus_turun="t_per_r")
LANTAI = replace(DEFAULT_SETTINGS, lantai_nol=True)

angka = pecahan(0, 10**6, 1000)
positif = angka.filter(bool)


def of(
    polaritas: str, target: str, realisasi: str, atas: str | None = None, rules=DEFAULT_SETTINGS
):
    figures = [read_canonical(text) for text in (target, atas, realisasi)]
    return capaian(polaritas, *figures, rules)


def shown(polaritas: str, target: str, realisasi: str, atas: str | None = None) -> str:
    return format_number(of(polaritas, target, realisasi, atas).nilai)


@pytest.mark.parametrize(
    ("target", "realisasi", "expected"),
    [
        ("70", "100", "142,86"),
        ("70", "86.75", "123,93"),
        ("80", "38.16", "47,70"),
        ("80", "11.49", "14,36"),
        ("80", "0", "0,00"),
        ("80", "80", "100,00"),
        ("0.5", "0.25", "50,00"),
        ("80", "-8", "−10,00"),
    ],
)
def test_higher_is_better_is_the_share_of_the_target(target, realisasi, expected) -> None:
    assert shown("naik", target, realisasi) == expected


@pytest.mark.parametrize("realisasi", ["0", "5"])
def test_higher_is_better_has_no_capaian_against_a_target_of_nothing(realisasi) -> None:
    assert of("naik", "0", realisasi) == (TIDAK_BERLAKU, None)


@pytest.mark.parametrize(
    ("target", "realisasi", "expected"),
    [
        ("7", "6.5", "107,14"),
        ("8", "9", "87,50"),
        ("8", "8", "100,00"),
        ("8", "0", "200,00"),
        ("8", "16", "0,00"),
        ("8", "20", "−50,00"),
    ],
)
def test_lower_is_better_mirrors_the_share(target, realisasi, expected) -> None:
    assert shown("turun", target, realisasi) == expected


def test_more_than_twice_the_target_is_negative_or_nothing_by_a_setting() -> None:
    assert of("turun", "8", "20").nilai == -50
    assert of("turun", "8", "20", rules=LANTAI).nilai == 0
    assert of("turun", "8", "9", rules=LANTAI).nilai == Fraction("87.5")
    assert of("naik", "8", "-4", rules=LANTAI).nilai == 0


@pytest.mark.parametrize("rules", [DEFAULT_SETTINGS, RASIO])
def test_a_promise_of_none_is_kept_by_none_and_broken_by_any(rules) -> None:
    assert of("turun", "0", "0", rules=rules) == (100, None)
    assert of("turun", "0", "3", rules=rules) == (0, MasalahKind.TARGET_NOL)


def test_target_over_realisasi_is_a_setting() -> None:
    assert of("turun", "8", "10", rules=RASIO).nilai == 80
    assert of("turun", "8", "0", rules=RASIO) == (TIDAK_BERLAKU, MasalahKind.BAGI_NOL)
    assert of("naik", "8", "10", rules=RASIO).nilai == 125


@pytest.mark.parametrize(
    ("realisasi", "expected"),
    [
        ("0", "0,00"),
        ("1", "50,00"),
        ("2", "100,00"),
        ("4", "100,00"),
        ("6", "100,00"),
        ("9", "50,00"),
        ("12", "0,00"),
        ("15", "−50,00"),
    ],
)
def test_a_range_is_reached_inside_and_missed_on_both_sides(realisasi, expected) -> None:
    assert shown("rentang", "2", realisasi, "6") == expected


def test_a_range_that_ends_at_nothing_is_lower_is_better_above_it() -> None:
    assert of("rentang", "0", "0", "0").nilai == 100
    assert of("rentang", "0", "1", "0") == (0, MasalahKind.TARGET_NOL)


def test_a_range_above_follows_the_formula_of_the_settings() -> None:
    assert of("rentang", "2", "12", "6", RASIO).nilai == 50
    assert of("rentang", "2", "15", "6", LANTAI).nilai == 0


def test_bounds_the_wrong_way_round_have_no_capaian() -> None:
    assert of("rentang", "6", "4", "2") == (TIDAK_BERLAKU, MasalahKind.RENTANG_TERBALIK)


@pytest.mark.parametrize("polaritas", ["naik", "turun", "rentang"])
def test_a_target_below_nothing_has_no_capaian(polaritas) -> None:
    found = of(polaritas, "-5", "-4", "-1")
    assert found == (TIDAK_BERLAKU, MasalahKind.TARGET_NEGATIF)


@pytest.mark.parametrize("polaritas", ["naik", "turun", "rentang"])
def test_what_is_empty_waits_and_what_is_not_applicable_stays_so(polaritas) -> None:
    ten, none, na = Fraction(10), None, TIDAK_BERLAKU

    def found(target: Nilai, realisasi: Nilai) -> Nilai:
        return capaian(polaritas, target, ten, realisasi, DEFAULT_SETTINGS).nilai

    assert found(none, ten) is None
    assert found(ten, none) is None
    assert found(na, ten) is na
    assert found(ten, na) is na
    assert found(na, none) is None


def test_the_upper_bound_counts_in_a_range_alone() -> None:
    assert of("naik", "80", "40", None).nilai == 50
    assert of("rentang", "80", "40", None).nilai is None


@given(positif, angka)
def test_both_polarities_balance_around_the_target(target, realisasi) -> None:
    up = capaian("naik", target, None, realisasi, DEFAULT_SETTINGS).nilai
    down = capaian("turun", target, None, realisasi, DEFAULT_SETTINGS).nilai
    assert isinstance(up, Fraction)
    assert isinstance(down, Fraction)
    assert up + down == 200


@given(positif, positif, angka)
def test_a_range_never_exceeds_full_marks(one, other, realisasi) -> None:
    lower, upper = sorted((one, other))
    found = capaian("rentang", lower, upper, realisasi, DEFAULT_SETTINGS).nilai
    assert isinstance(found, Fraction)
    assert found <= 100
    assert (found == 100) == (lower <= realisasi <= upper)


@given(st.sampled_from(["naik", "turun", "rentang"]), angka, angka, angka, st.booleans())
def test_no_figures_break_a_formula(polaritas, target, upper, realisasi, quotient) -> None:
    for rules in (DEFAULT_SETTINGS, LANTAI, RASIO if quotient else DEFAULT_SETTINGS):
        found = capaian(polaritas, target, upper, realisasi, rules).nilai
        assert found is TIDAK_BERLAKU or isinstance(found, Fraction)
        if rules.lantai_nol and isinstance(found, Fraction):
            assert found >= 0


def test_a_cap_is_for_display_and_off_by_default() -> None:
    cap = replace(DEFAULT_SETTINGS, batas_dipakai=True)
    assert capped(Fraction(172), DEFAULT_SETTINGS) == 172
    assert capped(Fraction(172), cap) == 120
    assert capped(Fraction(98), cap) == 98
    assert capped(TIDAK_BERLAKU, cap) is TIDAK_BERLAKU
    assert capped(None, cap) is None


@pytest.mark.parametrize(
    ("reached", "name"),
    [
        ("-3", "Di bawah target"),
        ("79.9999999999", "Di bawah target"),
        ("80", "Mendekati target"),
        ("99.9999999999", "Mendekati target"),
        ("100", "Tercapai"),
        ("666.66", "Tercapai"),
    ],
)
def test_a_band_begins_at_its_start_and_ends_before_the_next(reached, name) -> None:
    band = predikat(Fraction(reached), DEFAULT_SETTINGS.predikat)
    assert band is not None
    assert band.nama == name


@pytest.mark.parametrize("lines", [lines for _, lines in BAND_SETS])
@given(pecahan(-1000, 1000))
def test_no_capaian_falls_between_bands(lines, reached) -> None:
    bands = read_bands(lines)
    band = predikat(reached, bands)
    assert band is not None
    place = bands.index(band)
    assert band.mulai is None or band.mulai <= reached
    upper = bands[place + 1].mulai if place + 1 < len(bands) else None
    assert upper is None or reached < upper


def test_without_capaian_there_is_no_predikat() -> None:
    assert predikat(TIDAK_BERLAKU, DEFAULT_SETTINGS.predikat) is None
    assert predikat(None, DEFAULT_SETTINGS.predikat) is None
