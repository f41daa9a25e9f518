"""What a text means in its cell, and when a block is English."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.app.sheet.lembar import CellKind, EntryCell
from lkjip_desktop.app.sheet.typed import find_english, from_english, read
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, FigureColumn, Reading, parse_entry


def test_figures_are_read_by_the_one_parser():
    sel = EntryCell(jenis=CellKind.ANGKA)
    assert read("Rp 12.000,-", sel, FigureColumn.RUPIAH).isi == Reading(Fraction(12000))
    assert read("–", sel, FigureColumn.CACAH).isi.nilai is TIDAK_BERLAKU
    assert read("  ", sel, FigureColumn.CACAH).isi.nilai is None
    assert "12,345" in read("12,345", sel, FigureColumn.CACAH).ragu
    with pytest.raises(Refusal):
        read("1.5.2023", sel, FigureColumn.CACAH)


def test_a_rujukan_stays_a_text_in_a_cell_of_figures():
    assert read(" =baris/1/realisasi", EntryCell(jenis=CellKind.ANGKA), FigureColumn.CACAH).isi == (
        "=baris/1/realisasi"
    )


@pytest.mark.parametrize(
    ("text", "ticked"),
    [("ya", True), ("TRUE", True), ("x", True), ("", False), ("Tidak", False), ("0", False)],
)
def test_ticks_are_read_from_words(text, ticked):
    assert read(text, EntryCell(jenis=CellKind.CENTANG), FigureColumn.ANGKA).isi is ticked


def test_what_is_no_tick_is_refused():
    with pytest.raises(Refusal, match="barangkali"):
        read("barangkali", EntryCell(jenis=CellKind.CENTANG), FigureColumn.ANGKA)


def test_a_choice_is_read_whatever_its_case_and_spaces():
    sel = EntryCell(jenis=CellKind.PILIHAN, pilihan=("Kasus hukum", "Orang"))
    assert read("  kasus  HUKUM ", sel, FigureColumn.ANGKA).isi == "Kasus hukum"
    with pytest.raises(Refusal, match="ekor"):
        read("ekor", sel, FigureColumn.ANGKA)


@pytest.mark.parametrize(
    ("teks", "label"),
    [
        ("T1", "T1 Layanan"),
        ("Nama Dua", "Nama Dua, Kepala Seksi"),
        ("plh", "Plh."),
        ("S1", None),
        ("layanan", "T1 Layanan"),
        ("kepala  seksi", "Nama Dua, Kepala Seksi"),
        ("Seksi", None),
        ("Umum", None),
    ],
)
def test_a_choice_is_known_by_its_code_name_or_post_alone_where_only_one_has_it(teks, label):
    pilihan = ("T1 Layanan", "T10 Sarana", "Nama Dua, Kepala Seksi", "Plh.", "S1.1 A", "S1.2 B")
    pilihan = (*pilihan, "Urusan Umum")
    sel = EntryCell(jenis=CellKind.PILIHAN, pilihan=pilihan)
    if label is None:
        with pytest.raises(Refusal):
            read(teks, sel, FigureColumn.ANGKA)
    else:
        assert read(teks, sel, FigureColumn.ANGKA).isi == label


def test_other_words_for_a_choice_mean_it_where_only_one_has_them():
    lain = (("Urusan Umum", "Umum"), ("U", "Umum"), ("Keuangan", "Dana"), ("keuangan", "Uang"))
    sel = EntryCell(jenis=CellKind.PILIHAN, pilihan=("Umum", "Dana", "Uang"), pilihan_lain=lain)
    assert read("urusan  UMUM", sel, FigureColumn.ANGKA).isi == "Umum"
    assert read("u", sel, FigureColumn.ANGKA).isi == "Umum"
    with pytest.raises(Refusal):
        read("Keuangan", sel, FigureColumn.ANGKA)


@pytest.mark.parametrize(
    "text", ["1,234.50", "12,345,678", "-1,000.00", "1,000.00-", "Rp 1,000.50"]
)
def test_what_only_an_english_spreadsheet_writes(text):
    assert find_english(["nama", "12", text]) == text


@pytest.mark.parametrize(
    "texts",
    [
        ["1.234,50"],
        ["94,4"],
        ["12,345"],
        ["1.067"],
        ["1,234.50", "1.234,50"],
        ["1,234.50", "94,4"],
        ["tanggal 1,234.50"],
        [],
    ],
)
def test_what_says_nothing_of_english(texts):
    assert find_english(texts) == ""


@given(st.integers(0, 10**12), st.integers(0, 99))
def test_an_english_figure_is_read_as_it_was_meant(whole, cents):
    text = f"{whole:,}.{cents:02}"
    assert parse_entry(from_english(text)).nilai == whole + Fraction(cents, 100)


def test_a_text_without_digits_is_left_alone():
    assert from_english("Rata-rata, dll.") == "Rata-rata, dll."
