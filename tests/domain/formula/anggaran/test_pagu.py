"""The tree of kegiatan, pagu akhir and what of it is unallocated."""

from dataclasses import replace

import pytest

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.masalah import MasalahKind
from lkjip_desktop.domain.model.entity import Kegiatan
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from tests.domain.rakit import Rakit

NA = TIDAK_BERLAKU


def test_a_line_without_pagu_is_the_sum_of_its_children() -> None:
    r = Rakit()
    top = r.kegiatan(None)
    middle = r.kegiatan(None, induk=top)
    r.kegiatan("30", induk=middle)
    r.kegiatan("12", induk=middle)
    r.kegiatan("8", induk=top)
    found = r.figures.kegiatan
    assert (found[top].pagu, found[middle].pagu) == (50, 42)
    assert [item.tingkat for item in found.values()] == [0, 1, 2, 2, 1]
    assert r.figures.pagu.pagu_kegiatan == 50


def test_an_entered_pagu_stands_beside_the_sum_of_its_children() -> None:
    r = Rakit()
    top = r.kegiatan("60")
    r.kegiatan("50", induk=top)
    assert (r.figures.kegiatan[top].pagu, r.figures.kegiatan[top].pagu_anak) == (60, 50)


def test_a_line_waits_for_its_pagu() -> None:
    r = Rakit()
    row = r.kegiatan(None)
    found = r.figures.kegiatan[row]
    assert (found.pagu, found.pagu_anak, found.serapan) == (None, None, NA)


def test_pagu_akhir_is_pagu_awal_with_all_revisions() -> None:
    r = Rakit()
    row = r.kegiatan("777")
    r.set("6f1c3e0e-3d0a-4f0e-9b0f-2f8d0a3f1c11", pagu_awal="1000")
    r.revisi("250")
    r.revisi("-50", row)
    r.revisi(None)
    assert (r.figures.pagu.jumlah_revisi, r.figures.ringkasan.pagu_akhir) == (200, 1200)


def test_without_pagu_awal_it_is_the_sum_of_the_kegiatan() -> None:
    r = Rakit()
    r.revisi("250")
    assert r.figures.ringkasan.pagu_akhir is None
    r.kegiatan("700")
    r.kegiatan("77")
    assert r.figures.ringkasan.pagu_akhir == 777


def test_unallocated_is_what_serves_no_indikator_and_what_no_alokasi_names() -> None:
    r = Rakit()
    indikator = r.indikator()
    one, two, three = r.kegiatan("100"), r.kegiatan("200"), r.kegiatan("50")
    r.alokasi(one, indikator, "60")
    r.alokasi(one, None, "30")
    r.alokasi(two, indikator, "200")
    found = r.figures
    assert found.ringkasan.pagu_tanpa_indikator == 30 + 10 + 50
    assert found.kegiatan[one].belum_dialokasikan == 10
    assert found.kegiatan[one].tanpa_indikator == 30
    assert found.kegiatan[two].belum_dialokasikan == 0
    assert found.kegiatan[three].belum_dialokasikan == 50


def test_more_than_the_pagu_of_one_line_does_not_hide_what_is_left_of_another() -> None:
    r = Rakit()
    indikator = r.indikator()
    top = r.kegiatan(None)
    one, two = r.kegiatan("100", induk=top), r.kegiatan("100", induk=top)
    r.alokasi(one, indikator, "140")
    r.alokasi(two, indikator, "70")
    assert r.figures.ringkasan.pagu_tanpa_indikator == 30


def test_an_alokasi_at_a_line_covers_what_is_below_it() -> None:
    r = Rakit()
    indikator = r.indikator()
    top = r.kegiatan("100")
    r.kegiatan("60", induk=top)
    r.alokasi(top, indikator, "90")
    assert r.figures.ringkasan.pagu_tanpa_indikator == 10


def test_realisasi_of_a_line_is_the_sum_of_all_its_lines_or_nothing() -> None:
    r = Rakit()
    one, two = r.indikator(), r.indikator()
    top = r.kegiatan("100")
    below = r.kegiatan("60", induk=top)
    r.kegiatan("10", induk=top)
    r.alokasi(below, one, "60", "30")
    r.alokasi(top, two, "40", "20")
    assert r.figures.kegiatan[top].realisasi == 50
    assert r.figures.kegiatan[top].serapan == 50
    r.alokasi(top, None, "5", "-")
    assert r.figures.kegiatan[top].realisasi is NA
    assert r.figures.kegiatan[below].serapan == 50
    r.alokasi(below, two, None, None)
    assert r.figures.kegiatan[top].realisasi is None


def test_realisasi_of_a_line_waits_for_pagu_that_is_in_no_alokasi() -> None:
    r = Rakit()
    one = r.indikator()
    line = r.kegiatan("100")
    r.alokasi(line, one, "60", "30")
    found = r.figures.kegiatan[line]
    assert (found.realisasi, found.serapan, found.belum_dialokasikan) == (None, None, 40)


def test_a_kegiatan_without_indikator_holds_its_own_realisasi() -> None:
    r = Rakit()
    one = r.indikator()
    mixed, alone = r.kegiatan("100"), r.kegiatan("50")
    r.alokasi(mixed, one, "60", "30")
    r.alokasi(mixed, None, None, "20")
    r.alokasi(alone, None, None, "40")
    found = r.figures
    assert (found.kegiatan[mixed].realisasi, found.kegiatan[mixed].serapan) == (50, 50)
    assert (found.kegiatan[alone].realisasi, found.kegiatan[alone].serapan) == (40, 80)
    assert [line.pagu for line in found.pagu.tanpa_indikator] == [40, 50]
    assert found.ringkasan.pagu_tanpa_indikator == 90
    assert (found.ringkasan.serapan, found.ringkasan.realisasi_anggaran) == (60, 90)
    r.set(mixed, pagu="120")
    assert [line.pagu for line in r.figures.pagu.tanpa_indikator] == [60, 50]


def test_what_is_left_above_its_children_holds_realisasi_too() -> None:
    r = Rakit()
    top = r.kegiatan("100")
    below = r.kegiatan("70", induk=top)
    r.alokasi(below, r.indikator(), "70", "70")
    r.alokasi(top, None, None, "15")
    found = r.figures
    assert [line.pagu for line in found.pagu.tanpa_indikator] == [30]
    assert (found.kegiatan[top].realisasi, found.ringkasan.serapan) == (85, 85)


def test_the_line_without_indikator_stands_last_and_the_others_in_reading_order() -> None:
    r = Rakit()
    daftar = [r.indikator() for _ in range(4)]
    row = r.kegiatan("10")
    r.alokasi(row, None, "1")
    for indikator in reversed(daftar):
        r.alokasi(row, indikator, "1")
    found = r.figures.kegiatan[row].alokasi
    assert [line.alokasi.indikator for line in found] == [*daftar, None]
    assert [line.alokasi.indikator for line in r.figures.pagu.tanpa_indikator] == [None]


def test_a_circle_of_kegiatan_is_cut_and_every_row_stays() -> None:
    r = Rakit()
    one = r.kegiatan("10")
    two = r.kegiatan("20", induk=one)
    r.set(one, induk=two)
    assert set(r.figures.kegiatan) == {one, two}


def test_troubles_of_the_budget_are_listed() -> None:
    r = Rakit()
    row = r.kegiatan("=kegiatan/tiada/pagu")
    r.alokasi(row, None, "=kegiatan/tiada/pagu")
    r.revisi("x")
    assert {item.kode for item in r.figures.masalah} == {
        MasalahKind.RUJUKAN_HILANG,
        MasalahKind.BUKAN_ANGKA,
    }
    assert len(r.figures.masalah) == 3


def _compared(deep: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """How often results are compared when a report with so deep a tree is opened again."""
    r, above = Rakit(), None
    for number in range(deep):
        above = r.kegiatan(str(number + 1), induk=above)
    before = figures(r.laporan)
    again = Laporan([replace(row) for row in r.laporan.all_rows()])
    leaf = again.get(Kegiatan, above or "")
    count, equal = 0, KegiatanResult.__eq__

    def counted(result: KegiatanResult, other: object) -> bool:
        nonlocal count
        count += 1
        return equal(result, other)

    with monkeypatch.context() as patched:
        patched.setattr(KegiatanResult, "__eq__", counted)
        figures(again)
        figures(again.with_changes([replace(leaf, nama="Nama lain")]))
    assert figures(again) == before
    return count


def test_lines_that_stand_one_below_the_other_are_compared_without_those_below(monkeypatch) -> None:
    """Two thousand were compared from top to bottom each: a name took fourteen seconds."""
    assert _compared(100, monkeypatch) < 3 * _compared(50, monkeypatch)
