"""The budget of lines and indikator: states, double entry, serapan and efisiensi."""

from fractions import Fraction

import pytest

from lkjip_desktop.domain.formula.anggaran.alokasi import efisiensi, indeks_efisiensi, serapan, sisa
from lkjip_desktop.domain.formula.masalah import MasalahKind
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, format_number, read_canonical
from tests.domain.rakit import Rakit

NA = TIDAK_BERLAKU
METODE = ("capaian_serapan", "indeks")


@pytest.mark.parametrize(
    ("spent", "reached", "expected"),
    [
        ("74.43", "133", "44,04"),
        ("98.59", "98", "−0,60"),
        ("0", "125", "100,00"),
        ("100", "100", "0,00"),
        ("120", "60", "−100,00"),
    ],
)
def test_efisiensi_keeps_its_sign(spent, reached, expected) -> None:
    found = efisiensi(Fraction(spent), Fraction(reached), "capaian_serapan")
    assert format_number(found) == expected


def test_efisiensi_needs_a_capaian_above_nothing() -> None:
    assert efisiensi(Fraction(50), Fraction(0), "capaian_serapan") is NA


def test_the_other_method_is_an_index_and_what_it_exceeds_one_by() -> None:
    assert indeks_efisiensi(Fraction(80), Fraction(100)) == Fraction("1.25")
    assert efisiensi(Fraction(80), Fraction(100), "indeks") == Fraction("0.25")
    assert efisiensi(Fraction(100), Fraction(80), "indeks") == Fraction("-0.2")
    assert efisiensi(Fraction(0), Fraction(80), "indeks") is NA


@pytest.mark.parametrize("metode", METODE)
def test_efisiensi_waits_for_what_is_empty(metode) -> None:
    assert efisiensi(None, Fraction(1), metode) is None
    assert efisiensi(Fraction(1), None, metode) is None
    assert efisiensi(NA, Fraction(1), metode) is NA
    assert efisiensi(Fraction(1), NA, metode) is NA


def test_serapan_and_sisa_of_a_pagu() -> None:
    assert format_number(serapan(Fraction(65040000), Fraction(65038490))) == "100,00"
    cut = format_number(serapan(Fraction(65040000), Fraction(65038490)), potong=True)
    assert cut == "99,99"
    assert sisa(Fraction(500), Fraction(620)) == -120
    for function in (serapan, sisa):
        assert function(None, Fraction(1)) is None
        assert function(Fraction(1), None) is None
        assert function(NA, Fraction(1)) is NA
        assert function(Fraction(1), NA) is NA
    assert serapan(Fraction(0), Fraction(0)) is NA


def lines(*pairs: tuple[str | None, str | None], typed: str | None = None):
    r = Rakit()
    row = r.indikator(realisasi_anggaran=typed)
    for pagu, spent in pairs:
        r.alokasi(r.kegiatan("1000"), row, pagu, spent)
    return r.hasil(row)


def test_pagu_and_realisasi_are_the_sums_of_the_lines() -> None:
    hasil = lines(("100", "80"), ("300", "200"))
    assert (hasil.pagu, hasil.realisasi_anggaran, hasil.sisa, hasil.serapan) == (400, 280, 120, 70)
    assert hasil.anggaran.diketahui
    assert not hasil.anggaran.sementara


def test_a_figure_typed_in_for_the_indikator_stands_for_its_lines() -> None:
    hasil = lines(("100", "-"), ("300", "-"), typed="280")
    assert (hasil.realisasi_anggaran, hasil.serapan) == (280, 70)
    assert hasil.anggaran.diketahui
    assert not hasil.anggaran.per_baris
    assert not hasil.masalah


def test_lines_are_not_asked_for_where_the_indikator_has_a_figure() -> None:
    hasil = lines(("100", None), typed="80")
    assert hasil.realisasi_anggaran == 80
    assert not hasil.anggaran.sementara


def test_both_filled_in_is_a_trouble_and_the_figure_of_the_indikator_is_taken() -> None:
    hasil = lines(("100", "90"), ("300", "-"), typed="280")
    assert hasil.realisasi_anggaran == 280
    assert [str(item.lokasi) for item in hasil.masalah] == [
        "indikator/indikator-1/realisasi_anggaran"
    ]
    assert hasil.masalah[0].kode is MasalahKind.ANGGARAN_GANDA


def test_a_line_that_is_not_known_leaves_the_sum_but_is_remembered() -> None:
    hasil = lines(("100", "80"), ("300", "-"))
    assert hasil.realisasi_anggaran == 80
    assert not hasil.anggaran.diketahui
    assert (hasil.serapan, hasil.sisa) == (NA, NA)


def test_an_empty_line_leaves_the_whole_unknown() -> None:
    hasil = lines(("100", "80"), ("300", None))
    assert hasil.realisasi_anggaran is None
    assert hasil.serapan is None
    assert hasil.efisiensi is None
    assert hasil.anggaran.sementara
    assert not hasil.anggaran.diketahui


def test_nothing_to_spend_is_known_to_be_spent() -> None:
    for pagu in ("0", "-"):
        assert lines((pagu, "-")).anggaran.diketahui
    assert not lines(("100", "-")).anggaran.diketahui


def test_a_dash_typed_in_for_the_indikator_leaves_it_to_the_lines() -> None:
    assert lines(("100", "80"), typed="-").realisasi_anggaran == 80
    assert lines(("100", "-"), typed="-").realisasi_anggaran is NA
    assert lines(("100", None), typed="-").realisasi_anggaran is None


def test_without_lines_there_is_no_budget() -> None:
    hasil = lines()
    assert (hasil.pagu, hasil.realisasi_anggaran, hasil.serapan, hasil.efisiensi) == (NA,) * 4
    assert lines(typed="5").realisasi_anggaran == 5
    assert lines(typed="5").serapan is NA


def test_an_empty_pagu_leaves_the_sum_of_the_others_as_provisional() -> None:
    hasil = lines(("100", "80"), (None, "20"))
    assert hasil.pagu == 100
    assert hasil.anggaran.sementara
    assert lines((None, "20")).pagu is None


@pytest.mark.parametrize(
    ("quarters", "expected", "waiting"),
    [
        ({1: "10", 2: "20", 3: "30", 4: "40"}, 100, False),
        ({1: "10", 2: "20", 3: "-", 4: "40"}, 70, False),
        ({1: "10", 2: "20"}, 30, True),
        ({1: "10", 2: "20", 3: None, 4: None}, 30, True),
        ({1: None}, None, True),
        ({1: "-", 2: "-", 3: "-", 4: "-"}, NA, False),
    ],
)
def test_quarters_of_a_line_are_summed_as_far_as_they_go(quarters, expected, waiting) -> None:
    r = Rakit()
    row = r.indikator()
    r.alokasi(r.kegiatan("100"), row, "100", quarters=quarters)
    hasil = r.hasil(row)
    assert hasil.realisasi_anggaran == expected
    assert hasil.anggaran.sementara is waiting


def test_lines_of_an_indikator_stand_in_the_order_of_their_kegiatan() -> None:
    r = Rakit()
    row = r.indikator()
    daftar = [r.kegiatan("10") for _ in range(5)]
    for kegiatan in reversed(daftar):
        r.alokasi(kegiatan, row, "1")
    assert [line.alokasi.kegiatan for line in r.hasil(row).alokasi] == daftar


def test_money_spent_without_performance_and_performance_without_money() -> None:
    r = Rakit()
    row = r.indikator("100", realisasi="125")
    r.alokasi(r.kegiatan("100"), row, "100", "0")
    assert r.hasil(row).efisiensi == 100
    r.set(row, realisasi="0")
    assert r.hasil(row).efisiensi is NA
    assert read_canonical("0") == r.hasil(row).capaian
