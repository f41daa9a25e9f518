"""Belanja: lines by jenis, and the one basis of what the whole report spent."""

from fractions import Fraction

import pytest

from lkjip_desktop.domain.formula.anggaran.belanja import belanja_total
from lkjip_desktop.domain.formula.masalah import MasalahKind
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from tests.domain.rakit import Rakit

NA = TIDAK_BERLAKU


def office(*, one: str | None, two: str | None, typed: str | None = None) -> Rakit:
    """Two kegiatan of 600 and 400, the first for an indikator, the second for none.

    By the lines 300 and 100 were spent: 300 + 100 = 400 of 1.000, 40 %.
    """
    r = Rakit()
    indikator = r.indikator(realisasi_anggaran=typed)
    first, second = r.kegiatan("600"), r.kegiatan("400")
    r.alokasi(first, indikator, "600", one)
    r.alokasi(second, None, None, two)
    return r


def test_a_line_has_what_is_left_and_used_of_its_pagu() -> None:
    r = Rakit()
    row = r.kegiatan("1000")
    r.belanja(row, "800", "600", jenis="51", pagu_awal="700", blokir="50")
    r.belanja(row, "200", "-", jenis="53")
    first, second = r.figures.kegiatan[row].belanja
    assert (first.pagu_awal, first.blokir, first.sisa, first.serapan) == (700, 50, 200, 75)
    assert (second.sisa, second.serapan, second.diketahui) == (NA, NA, False)


def test_belanja_of_every_kegiatan_is_the_realisasi_of_the_whole() -> None:
    """310 + 120 = 430 of 1.000 is 43 %, though the lines of the indikator wait."""
    r = office(one=None, two=None)
    r.belanja("kegiatan-1", "500", "250", jenis="51")
    r.belanja("kegiatan-1", "100", "60", jenis="52")
    r.belanja("kegiatan-2", "400", "120", jenis="52")
    whole = r.figures.ringkasan
    assert (whole.menurut_kegiatan, whole.menurut_indikator) == (True, None)
    assert (whole.realisasi_anggaran, whole.pagu_diketahui, whole.serapan) == (430, 1000, 43)
    assert r.figures.kegiatan["kegiatan-1"].realisasi == 310
    assert whole.semua.pasti is None


def test_a_kegiatan_without_belanja_counts_by_its_own_lines() -> None:
    """310 by belanja + 100 by the line = 410."""
    r = office(one=None, two="100")
    r.belanja("kegiatan-1", "600", "310")
    whole = r.figures.ringkasan
    assert (whole.menurut_kegiatan, whole.realisasi_anggaran, whole.serapan) == (True, 410, 41)


def test_where_one_kegiatan_is_unknown_nothing_of_the_belanja_is_mixed_in() -> None:
    """By the indikator 300, typed in, and 100 of the line without one: 400; never 310 + 100."""
    r = office(one="-", two="100", typed="300")
    r.belanja("kegiatan-1", "600", None, jenis="51")
    whole = r.figures.ringkasan
    assert (whole.menurut_kegiatan, whole.realisasi_anggaran, whole.serapan) == (False, 400, 40)


def test_belanja_of_a_part_of_the_pagu_does_not_tell_the_whole() -> None:
    r = office(one=None, two="100")
    r.belanja("kegiatan-1", "599", "310")
    found = r.figures
    assert (found.kegiatan["kegiatan-1"].realisasi, found.ringkasan.serapan) == (None, None)
    assert found.ringkasan.realisasi_anggaran == 100


def test_both_ways_complete_stand_side_by_side() -> None:
    r = office(one="300", two="100")
    r.belanja("kegiatan-1", "600", "310")
    whole = r.figures.ringkasan
    assert (whole.realisasi_anggaran, whole.menurut_indikator) == (410, 400)
    assert r.figures.kegiatan["kegiatan-1"].menurut_alokasi == 300


def test_without_belanja_the_whole_is_told_by_the_indikator() -> None:
    whole = office(one="300", two="100").figures.ringkasan
    assert (whole.menurut_kegiatan, whole.realisasi_anggaran) == (False, 400)


def test_belanja_above_other_kegiatan_does_not_count() -> None:
    r = Rakit()
    top = r.kegiatan("100")
    below = r.kegiatan("100", induk=top)
    r.belanja(top, "100", "90")
    r.belanja(below, "100", "70")
    assert (r.figures.kegiatan[top].realisasi, r.figures.ringkasan.serapan) == (70, 70)


def test_lines_of_one_parent_may_be_known_in_either_way() -> None:
    """40 by belanja, 15 by the line beside it, 5 by the parent's own line: 60 of 100."""
    r = Rakit()
    indikator = r.indikator()
    top = r.kegiatan("100")
    one, two = r.kegiatan("50", induk=top), r.kegiatan("30", induk=top)
    r.belanja(one, "50", "40")
    r.alokasi(two, indikator, "30", "15")
    r.alokasi(top, indikator, "20", "5")
    assert (r.figures.kegiatan[top].realisasi, r.figures.ringkasan.serapan) == (60, 60)


def test_quarters_are_summed_up_to_the_one_that_is_asked_for() -> None:
    """T1 10 and T2 25: 35 of 80 at the end of June; T3 is empty, so nothing is certain in it."""
    r = Rakit()
    row = r.kegiatan("80")
    r.belanja(row, "80", {1: "10", 2: "25", 4: "9"})
    june, september = r.pada(2).kegiatan[row], r.pada(3).kegiatan[row]
    assert (june.realisasi, june.serapan) == (35, Fraction(3500, 80))
    assert (september.belanja[0].realisasi, september.realisasi) == (35, None)


def test_serapan_of_a_quarter_divides_by_the_pagu_of_its_last_day() -> None:
    """Belanja barang has 100 after +40 in August: 60 at the end of June, of which 30 is 50 %."""
    r = Rakit()
    row = r.kegiatan("150")
    r.belanja(row, "50", {1: "5", 2: "20"}, jenis="51")
    r.belanja(row, "100", {1: "10", 2: "20"}, jenis="52")
    r.revisi("40", row, f"{r.tahun}-08-17", "52")
    one, two = r.pada(2).kegiatan[row].belanja
    assert (one.pagu_sampai, two.pagu_sampai, two.serapan) == (50, 60, 50)
    whole = belanja_total([one, two])
    assert (whole.pagu_sampai, whole.pasti, whole.serapan) == (110, 55, 50)
    assert r.pada(3).kegiatan[row].belanja[1].pagu_sampai == 100


@pytest.mark.parametrize("jenis", ["", "52"])
def test_a_later_revision_that_names_no_one_line_leaves_the_pagu_of_that_day_unknown(
    jenis: str,
) -> None:
    """Without a jenis where there are two; with one where two sumber dana share it."""
    r = Rakit()
    row = r.kegiatan("100")
    r.belanja(row, "50", {1: "5"}, jenis="52", sumber_dana="RM")
    r.belanja(row, "50", {1: "5"}, jenis="52" if jenis else "51", sumber_dana="PNBP")
    r.revisi("40", row, f"{r.tahun}-08-17", jenis)
    lines = r.pada(1).kegiatan[row].belanja
    assert [line.serapan for line in lines] == [None, None]
    assert belanja_total(lines).pagu_sampai is None
    assert r.pada(1).kegiatan[row].serapan == Fraction(1000, 60)


def test_a_realisasi_of_another_pengisian_is_a_trouble_and_not_taken() -> None:
    r = Rakit()
    row = r.kegiatan("100")
    r.belanja(row, "100", {1: "5"})
    r.belanja(row, "100", "60")
    found = r.figures
    assert [item.kode for item in found.masalah] == [MasalahKind.PERIODE_GANDA]
    assert found.kegiatan[row].belanja[1].realisasi is None
