"""Numbers of chapters, sections, tables and figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.number import Numbered, Numbering, letters, roman


def numbered(*marks: Numbered) -> list[str]:
    numbering = Numbering()
    numbering.assign(marks)
    return [mark.name for mark in numbering.marks]


def test_tables_and_figures_are_counted_in_their_chapter():
    assert numbered(
        Numbered("chapter", "Pendahuluan"),
        Numbered("figure", "a"),
        Numbered("table", "b"),
        Numbered("chapter", "Perencanaan"),
        Numbered("table", "c"),
        Numbered("table", "d"),
    ) == ["Bab I", "Gambar 1.1", "Tabel 1.1", "Bab II", "Tabel 2.1", "Tabel 2.2"]


def test_front_sections_and_appendices_have_letters_of_their_own():
    names = numbered(
        Numbered("front", "Ikhtisar", prefix="E"),
        Numbered("figure", "a"),
        Numbered("chapter", "Bab"),
        Numbered("front", "Lampiran"),
        Numbered("appendix", "Perjanjian"),
        Numbered("table", "b"),
        Numbered("appendix", "Foto"),
        Numbered("table", "c"),
    )
    assert names[1:4] == ["Gambar E.1", "Bab I", "Lampiran"]
    assert names[4:] == ["Lampiran I", "Tabel L.1", "Lampiran II", "Tabel L.2"]


def test_sections_start_anew_in_each_chapter_and_subsections_in_each_section():
    numbering = Numbering()
    kinds = ("chapter", "section", "subsection", "subsection", "section", "subsection")
    marks = [Numbered(kind, "x") for kind in (*kinds, "chapter", "section")]
    numbering.assign(marks)
    assert [mark.number for mark in marks] == ["I", "A", "1", "2", "B", "1", "II", "A"]


def test_the_code_of_an_indicator_is_kept_and_counts_for_nothing():
    numbering = Numbering()
    marks = [Numbered("item", "x", number="3.F"), Numbered("section", "y")]
    numbering.assign(marks)
    assert [mark.number for mark in marks] == ["3.F", "A"]


def test_a_reference_may_come_before_its_goal():
    numbering = Numbering()
    seen = numbering.ref("tabel")
    numbering.assign([Numbered("chapter", "x"), Numbered("table", "y", "tabel")])
    assert text.plain(seen) == "Tabel 1.1"


def test_a_reference_to_nothing_prints_a_dash():
    numbering = Numbering()
    assert text.plain(numbering.ref("tiada")) == "-"
    assert text.plain(numbering.page_ref("tiada")) == "-"
    assert numbering.settle()


def test_a_page_number_that_was_guessed_wrong_asks_for_another_pass():
    numbering = Numbering()
    mark = Numbered("table", "y", "tabel")
    numbering.assign([mark])
    text.plain(numbering.page_ref("tabel"))
    mark.page = "112"
    assert not numbering.settle()
    assert text.plain(numbering.page_ref("tabel")) == "112"
    assert numbering.settle()


@pytest.mark.parametrize(("page", "fits"), [("12", True), ("7", False), ("iv", False)])
def test_a_page_number_of_as_many_digits_as_guessed_asks_for_none(page: str, fits: bool):
    numbering = Numbering()
    mark = Numbered("table", "y", "tabel")
    numbering.assign([mark])
    text.plain(numbering.page_ref("tabel"))
    mark.page = page
    assert numbering.settle() is fits


@pytest.mark.parametrize("cut", [style.REGULAR, style.BOLD, style.ITALIC, style.BOLD_ITALIC])
def test_digits_are_of_one_width(cut: str):
    assert len({typeset.width(digit, cut, 10) for digit in "0123456789"}) == 1


@given(st.integers(1, 3999))
def test_roman_numbers_read_back(number: int):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    digits = [values[sign] for sign in roman(number)]
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    assert sum(-own if own < following else own for own, following in pairs) == number


def test_letters_go_on_after_z():
    assert [letters(n) for n in (1, 26, 27, 28, 52, 53)] == ["A", "Z", "AA", "AB", "AZ", "BA"]
