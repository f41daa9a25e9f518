"""With how many decimals a figure is shown in its unit."""

from dataclasses import replace
from fractions import Fraction

import pytest

from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.setting import DEFAULT_SETTINGS, PerBaris
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU

RULES = DEFAULT_SETTINGS


@pytest.mark.parametrize(
    ("satuan", "nilai", "text"),
    [
        ("kejadian", "3", "3"),
        ("kejadian", "0", "0"),
        ("Layanan", "0.98", "0,98"),
        ("jam", "5.4", "5,4"),
        ("jam", "16/3", "5,33"),
        ("orang", "2.999", "3"),
        ("%", "80", "80,00"),
        ("persen", "80", "80,00"),
        ("indeks", "3", "3,00"),
        ("", "3", "3,00"),
    ],
)
def test_decimals_follow_the_unit(satuan, nilai, text) -> None:
    row = Indikator("i", satuan=satuan)
    assert takaran(row, RULES).text(Fraction(nilai)) == text


def test_what_was_set_for_an_indikator_holds_for_its_own_unit_alone() -> None:
    rules = replace(RULES, desimal_indikator=PerBaris(i=1))
    row = Indikator("i", satuan="jam")
    assert takaran(row, rules).text(Fraction(5)) == "5,0"
    assert takaran(row, rules, "Jam").text(Fraction(5)) == "5,0"
    assert takaran(row, rules, "%").text(Fraction(5)) == "5,00"
    assert takaran(replace(row, id="j"), rules).text(Fraction(5)) == "5"


def test_truncation_and_the_other_states_are_kept() -> None:
    size = takaran(Indikator("i", satuan="orang"), replace(RULES, pembulatan="potong"))
    assert size.text(Fraction("2.999")) == "2,99"
    assert (size.text(None, kosong="…"), size.text(TIDAK_BERLAKU)) == ("…", "-")
    assert size.places(Fraction("2.5")) == 1
