"""Computed figures in a sentence: kept in the decimals of their units, shown as the report does."""

from dataclasses import replace
from fractions import Fraction

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.setting import PerBaris, PerNilai, Settings, settings
from lkjip_desktop.domain.temuan.wording import (
    as_reported,
    at_most,
    fractional,
    measured,
    percentage,
    shown,
    unmarked,
)
from tests.contoh import laporan_contoh

SHARE = Fraction(14346, 1000) + Fraction(3, 10_000)
OTHER = Fraction(14349, 1000)


def rules(**other: object) -> Settings:
    return replace(settings(laporan_contoh("induk")), **other)


def test_a_percentage_is_kept_as_its_unit_has_it_and_shown_as_the_settings_do() -> None:
    said = f"Capaian 3F {percentage(SHARE)}, di bawah 50 %"
    assert unmarked(said) == "Capaian 3F 14,35 %, di bawah 50 %"
    assert as_reported(said, rules()) == unmarked(said)
    assert "3F 14,3 %" in as_reported(said, rules(desimal=1))
    assert "3F 14,34 %" in as_reported(said, rules(pembulatan="potong"))
    assert "3F 14,346 %" in as_reported(said, rules(desimal_angka=PerNilai({SHARE: 3})))


def test_the_digits_of_a_text_are_the_least_that_its_right_figure_has() -> None:
    assert as_reported(percentage(SHARE, 4, more=4), rules()) == "14,3463 %"


def test_two_figures_that_differ_are_never_written_alike() -> None:
    said = f"serapan {percentage(OTHER)} lebih besar daripada capaian {percentage(SHARE)}"
    assert as_reported(said, rules()) == "serapan 14,349 % lebih besar daripada capaian 14,346 %"
    same = f"{percentage(SHARE)} dan {percentage(SHARE)}"
    assert as_reported(same, rules()) == "14,35 % dan 14,35 %"


def test_what_is_no_number_or_is_whole_stands_as_it_is() -> None:
    assert percentage(None, kosong="-") == "-"
    assert fractional(Fraction(80)) == "80"
    assert fractional(Fraction(151, 2)) == "75,50"
    assert as_reported(fractional(SHARE), rules(desimal=3)) == "14,346"
    assert unmarked(at_most(Fraction(98), 2, "orang")) == "98 orang"
    row = laporan_contoh("induk").daftar(Indikator)[0]
    assert measured(None, row, rules()) == "belum diisi"


def test_a_typed_figure_of_an_indikator_has_the_decimals_its_column_has() -> None:
    row = replace(laporan_contoh("induk").daftar(Indikator)[0], satuan="indeks")
    said = f"{shown(Fraction(155, 2), 1, row)} dan {shown(Fraction(77), 1, row)}"
    assert unmarked(said) == "77,5 dan 77,0"
    assert as_reported(said, rules()) == "77,50 dan 77,00"
    own = rules(desimal_indikator=PerBaris({row.id: 3}))
    assert as_reported(said, own) == "77,500 dan 77,000"
    people = replace(row, satuan="orang")
    assert as_reported(shown(Fraction(77), 0, people), rules()) == "77 orang"
