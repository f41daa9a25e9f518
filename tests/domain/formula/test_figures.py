"""The figures of indikator, groups and the whole; and that only what changed is computed again."""

import random
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.display.explain import explain_berbobot
from lkjip_desktop.domain.formula.figures import Figures, figures
from lkjip_desktop.domain.formula.masalah import MasalahKind
from lkjip_desktop.domain.formula.memo import forget
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Indikator, NilaiBaris, Pengaturan, keyed_id
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, format_number
from lkjip_desktop.domain.temuan.bahan import inputs
from lkjip_desktop.domain.temuan.ikatan import ikatan
from tests.acak import random_change
from tests.contoh import CONTOH, laporan_contoh
from tests.domain.rakit import RUANG, Rakit

NA = TIDAK_BERLAKU


def test_several_counted_tables_give_the_mean_of_their_results() -> None:
    r = Rakit()
    row = r.indikator("75")
    r.rincian(row, ("9", "9"), cara="jumlah_per_jumlah")
    r.rincian(row, ("10", "5"))
    r.rincian(row, ("10", "1"), dihitung=0)
    hasil = r.hasil(row)
    assert hasil.realisasi == 75
    assert hasil.capaian == 100
    assert not hasil.diketik


def test_tables_that_do_not_apply_or_are_empty_stay_out_of_that_mean() -> None:
    r = Rakit()
    row = r.indikator()
    r.rincian(row, ("10", "5"))
    r.rincian(row, ("0", "0"))
    assert (r.hasil(row).realisasi, r.hasil(row).sementara) == (50, False)
    r.rincian(row, (None, None))
    assert (r.hasil(row).realisasi, r.hasil(row).sementara) == (50, True)


def test_a_typed_realisasi_is_used_where_no_counted_table_gives_one() -> None:
    r = Rakit()
    row = r.indikator("80", realisasi="40")
    assert (r.hasil(row).realisasi, r.hasil(row).diketik) == (40, True)
    r.rincian(row, ("10", "9"), dihitung=0)
    assert r.hasil(row).realisasi == 40
    r.rincian(row, (None, None))
    assert (r.hasil(row).realisasi, r.hasil(row).sementara) == (40, True)
    r.rincian(row, ("10", "5"))
    hasil = r.hasil(row)
    assert (hasil.realisasi, hasil.diketik) == (50, False)
    assert [item.kode for item in hasil.masalah] == [MasalahKind.REALISASI_GANDA]


def test_what_does_not_apply_is_a_result_and_is_not_typed_over() -> None:
    r = Rakit()
    row = r.indikator(realisasi="40")
    r.rincian(row, ("0", "0"))
    assert r.hasil(row).realisasi is NA
    assert r.hasil(row).masalah[0].kode is MasalahKind.REALISASI_GANDA


def test_an_indikator_without_anything_is_empty() -> None:
    r = Rakit()
    row = r.indikator(None)
    hasil = r.hasil(row)
    assert (hasil.target, hasil.realisasi, hasil.capaian, hasil.predikat) == (None,) * 4


def test_the_upper_bound_is_read_for_a_range_alone() -> None:
    r = Rakit()
    plain = r.indikator("5", target_atas="8", realisasi="9")
    range_ = r.indikator("5", target_atas="8", realisasi="6", polaritas="rentang")
    assert (r.hasil(plain).target_atas, r.hasil(plain).capaian) == (None, 180)
    assert (r.hasil(range_).target_atas, r.hasil(range_).capaian) == (8, 100)


def test_a_broken_promise_of_none_is_a_trouble_at_the_target() -> None:
    r = Rakit()
    row = r.indikator("0", polaritas="turun", realisasi="2")
    assert r.hasil(row).capaian == 0
    assert [(item.kode, item.lokasi.column) for item in r.hasil(row).masalah] == [
        (MasalahKind.TARGET_NOL, "target")
    ]


def whole(*capaian: str | None, **settings: str) -> Figures:
    """A report whose indikator reach these percentages of their target of 100."""
    r = Rakit()
    for item in capaian:
        r.indikator("100", realisasi=item)
    for nama, isi in settings.items():
        r.setting(nama, isi)
    return r.figures


def test_the_mean_leaves_out_what_does_not_apply_and_what_is_empty() -> None:
    found = whole("120", "60", "-", None).ringkasan
    assert found.rata_rata_capaian == 90
    assert (found.banyak_indikator, found.banyak_berlaku) == (4, 2)
    assert (found.semua.banyak_tidak_berlaku, found.semua.banyak_belum) == (1, 1)


def test_zero_is_counted_in_the_mean() -> None:
    assert whole("100", "0").ringkasan.rata_rata_capaian == 50


def test_without_capaian_the_mean_is_empty_or_does_not_apply() -> None:
    assert whole().ringkasan.rata_rata_capaian is NA
    assert whole(None, "-").ringkasan.rata_rata_capaian is None
    assert whole("-").ringkasan.rata_rata_capaian is NA


def test_a_cap_shows_both_and_the_mean_says_which_it_takes() -> None:
    plain = whole("172", "100", batas_dipakai="1")
    first = next(iter(plain.indikator.values()))
    assert (first.capaian, first.capaian_dibatasi) == (172, 120)
    assert (plain.ringkasan.rata_rata_capaian, plain.ringkasan.semua.rata_rata_dibatasi) == (
        136,
        False,
    )
    capped = whole("172", "100", batas_dipakai="1", rata_rata_dibatasi="1").ringkasan.semua
    assert (capped.rata_rata_capaian, capped.rata_rata_asli) == (110, 136)
    assert capped.rata_rata_dibatasi
    idle = whole("172", "100", rata_rata_dibatasi="1").ringkasan.semua
    assert (idle.rata_rata_capaian, idle.rata_rata_dibatasi) == (136, False)


def test_efisiensi_comes_from_the_uncapped_capaian() -> None:
    r = Rakit()
    row = r.indikator("100", realisasi="200")
    r.alokasi(r.kegiatan("100"), row, "100", "100")
    for nama in ("batas_dipakai", "rata_rata_dibatasi"):
        r.setting(nama, "1")
    assert r.hasil(row).efisiensi == 50
    assert r.figures.ringkasan.efisiensi == 50


def test_reached_targets_are_counted() -> None:
    assert whole("79", "80", "99", "100", "-", None).ringkasan.semua.banyak_tercapai == 1


def test_serapan_of_the_whole_waits_for_every_line() -> None:
    r = Rakit()
    row = r.indikator("100", realisasi="100")
    kegiatan = r.kegiatan("100")
    r.alokasi(kegiatan, row, "60", "30")
    found = r.figures.ringkasan
    assert (found.serapan, found.pagu_diketahui) == (None, 60)
    r.alokasi(kegiatan, None, "40", "-")
    found = r.figures.ringkasan
    assert (found.serapan, found.serapan_indikator, found.realisasi_anggaran) == (NA, 50, 30)
    r.alokasi(kegiatan, None, "40", None)
    assert r.figures.ringkasan.serapan is None
    r.alokasi(kegiatan, None, "40", "10")
    found = r.figures.ringkasan
    assert (found.serapan, found.serapan_indikator, found.realisasi_anggaran) == (40, 50, 40)
    assert (found.pagu_diketahui, found.realisasi_indikator) == (100, 30)


def test_serapan_of_a_group_waits_for_every_indikator_in_it() -> None:
    r = Rakit()
    section = r.subsie()
    one, two = (r.indikator("100", realisasi="100", subsie=section) for _ in range(2))
    kegiatan = r.kegiatan("100")
    r.alokasi(kegiatan, one, "60", "30")
    r.alokasi(kegiatan, two, "40", None)
    group = r.figures.ringkasan.per_subsie[section]
    assert (group.serapan, group.sisa, group.efisiensi) == (None, None, None)
    assert (group.realisasi_anggaran, group.pagu_diketahui) == (30, 60)
    r.alokasi(kegiatan, two, "40", "-")
    assert r.figures.ringkasan.per_subsie[section].serapan is NA
    r.alokasi(kegiatan, two, "40", "20")
    group = r.figures.ringkasan.per_subsie[section]
    assert (group.serapan, group.pagu_diketahui) == (50, 100)


def test_serapan_waits_for_the_quarters_that_are_not_filled_in() -> None:
    r = Rakit()
    row = r.indikator("100", realisasi="100")
    line = r.kegiatan("100")
    r.alokasi(line, row, "100", quarters={1: "10", 2: "20"})
    found = r.figures
    assert (found.indikator[row].serapan, found.ringkasan.serapan) == (None, None)
    r.alokasi(line, row, "100", quarters={3: "30", 4: "-"})
    assert r.figures.ringkasan.serapan == 60


def test_serapan_of_the_whole_knows_lines_by_the_figure_of_their_indikator() -> None:
    r = Rakit()
    row = r.indikator("100", realisasi="100", realisasi_anggaran="45")
    one, two = r.kegiatan("60"), r.kegiatan("40")
    r.alokasi(one, row, "60", "-")
    r.alokasi(two, row, "40", "-")
    assert r.figures.ringkasan.serapan == 45
    r.set(row, realisasi_anggaran=None)
    assert r.figures.ringkasan.serapan is NA


def test_efisiensi_of_the_whole_holds_its_serapan_against_its_mean() -> None:
    r = Rakit()
    for reached in ("150", "100"):
        row = r.indikator("100", realisasi=reached)
        r.alokasi(r.kegiatan("100"), row, "100", "100")
    assert r.figures.ringkasan.efisiensi == 20
    r.setting("efisiensi", "indeks")
    assert r.figures.ringkasan.efisiensi == Fraction("0.25")


def levels() -> tuple[Rakit, list[str]]:
    """Two levels; the sasaran of the first hold those of the second, one of these two deep."""
    r = Rakit()
    upper, lower = r.jenjang(), r.jenjang()
    one, two = r.sasaran(jenjang=upper), r.sasaran(jenjang=upper)
    below = r.sasaran(jenjang=lower, induk=one)
    deep = r.sasaran(induk=below)
    places = [None, deep, two, below, one]
    return r, [r.indikator("100", realisasi=str(n), sasaran=s) for n, s in enumerate(places, 1)]


def test_indikator_are_read_by_level_then_by_the_tree() -> None:
    r, rows = levels()
    last, deep, two, below, one = rows
    assert list(r.figures.indikator) == [one, two, below, deep, last]


def test_means_by_level_take_the_level_of_the_nearest_sasaran() -> None:
    r, _ = levels()
    found = r.figures.ringkasan.per_jenjang
    assert list(found) == ["jenjang-1", "jenjang-2", None]
    assert [item.rata_rata_capaian for item in found.values()] == [4, 3, 1]
    assert list(r.figures.ringkasan.per_sasaran) == [f"sasaran-{n}" for n in (1, 2, 3, 4)] + [None]


def test_a_circle_of_sasaran_breaks_nothing() -> None:
    r = Rakit()
    one = r.sasaran()
    two = r.sasaran(induk=one)
    r.set(one, induk=two)
    row = r.indikator(sasaran=two)
    assert list(r.figures.indikator) == [row]


def test_sections_without_indikator_are_listed_and_those_of_the_officer_come_last() -> None:
    r = Rakit()
    one, two = r.subsie(), r.subsie()
    row = r.indikator("100", realisasi="80", subsie=two)
    r.alokasi(r.kegiatan("100"), row, "100", "50")
    found = r.figures.ringkasan.per_subsie
    assert list(found) == [one, two]
    assert found[one].banyak_indikator == 0
    assert (found[two].pagu, found[two].realisasi_anggaran, found[two].serapan) == (100, 50, 50)
    r.indikator()
    assert list(r.figures.ringkasan.per_subsie) == [one, two, None]


def test_only_the_indikator_of_a_changed_cell_is_computed_again() -> None:
    r = Rakit()
    rows = [r.indikator("80", realisasi=None) for _ in range(3)]
    for row in rows:
        r.rincian(row, ("10", "5"))
    r.pemakaian("rincian-1", rows[2])
    before = r.figures
    r.nilai("baris-1", str(r.tahun), "10", "6")
    after = r.figures
    same = [before.indikator[row] is after.indikator[row] for row in rows]
    assert same == [False, True, False]


def test_a_rujukan_brings_the_change_to_the_indikator_that_uses_it() -> None:
    r = Rakit()
    rows = [r.indikator("80") for _ in range(3)]
    for row in rows:
        r.rincian(row, ("10", "5"))
    reference = keyed_id(RUANG, NilaiBaris, "baris-1", str(r.tahun))
    r.nilai("baris-3", str(r.tahun), "10", f"=nilai_baris/{reference}/realisasi")
    before = r.figures
    assert before.indikator[rows[2]].realisasi == 50
    r.nilai("baris-1", str(r.tahun), "10", "6")
    after = r.figures
    assert [before.indikator[row] is after.indikator[row] for row in rows] == [False, True, False]
    assert after.indikator[rows[2]].realisasi == 60


def test_a_setting_that_is_only_printed_leaves_the_figures_and_what_rules_look_at() -> None:
    """All was worked out anew: at 208 indikator 0.14 s for the upper target of one past year."""
    laporan = laporan_contoh("induk")
    row = laporan.daftar(Indikator)[0].id

    def looked_at(*pengaturan: tuple[str, str]) -> tuple[Figures, object]:
        rows = [Pengaturan(keyed_id(laporan.ruang, Pengaturan, n), n, isi) for n, isi in pengaturan]
        now = laporan.with_changes(rows)
        hasil, reader = figures(now), Reader(now)
        return hasil, inputs(now, hasil, ikatan(now, reader), reader)

    before, seen = looked_at()
    printed = [("kertas", "f4_215"), ("dupleks", "1"), (f"target_atas_lalu/{row}/2021", "90")]
    for one in printed:
        hasil, now = looked_at(one)
        assert hasil.indikator is before.indikator
        assert hasil.settings != before.settings
        assert now is seen
    for one in (("lantai_nol", "1"), (f"desimal/{row}", "4")):
        hasil, now = looked_at(one)
        assert now is not seen


def test_settings_and_year_are_part_of_what_is_remembered() -> None:
    r = Rakit()
    row = r.indikator("8", polaritas="turun", realisasi="20")
    assert r.hasil(row).capaian == -150 + 100
    r.setting("lantai_nol", "1")
    assert r.hasil(row).capaian == 0
    other = r.indikator()
    r.rincian(other, ("10", "5"))
    assert r.hasil(other).realisasi == 50
    r.set(RUANG, tahun=r.tahun + 1)
    assert r.hasil(other).realisasi is None


def _of_everything() -> Laporan:
    """A report with a few rows of each kind that figures are made of."""
    r = Rakit()
    level, sections = r.jenjang(), [r.subsie() for _ in range(2)]
    goals = [r.sasaran(jenjang=level), r.sasaran()]
    line = r.kegiatan("100")
    for number in range(3):
        row = r.indikator("80", sasaran=goals[number % 2], subsie=sections[number % 2])
        table = r.rincian(row, ("10", "5"), ("4", "3"))
        r.pemakaian("rincian-1", row)
        r.alokasi(line, row, "30", "20")
        r.target(row, 2, "40")
        r.triwulan(table, {1: ("3", "1"), 2: ("2", "1")})
    r.nilai_indikator(r.indikator("5", pengisian="triwulan"), 1, realisasi="2")
    r.alokasi(line, None, "10", "1")
    r.revisi("5")
    r.setting("lantai_nol", "1")
    return r.laporan


@given(st.integers(0, 2**32), st.integers(1, 16))
def test_after_any_history_the_figures_are_those_computed_from_nothing(number, steps) -> None:
    laporan, draw = _of_everything(), random.Random(number)
    moments = ("", f"{laporan.data.tahun}-T2")
    for step in range(steps):
        figures(laporan, moments[step % 2])
        laporan = random_change(draw, laporan, moving=True)
    remembered = [figures(laporan, periode) for periode in moments]
    forget()
    assert [figures(laporan, periode) for periode in moments] == remembered


@pytest.mark.parametrize("nama", CONTOH)
def test_every_example_is_computed_without_trouble(nama) -> None:
    found = figures(laporan_contoh(nama))
    assert not found.masalah
    assert isinstance(found.ringkasan.rata_rata_capaian, Fraction)
    assert found.ringkasan.semua.banyak_belum == 0


def real() -> dict[str, list[str]]:
    """Kode -> target, realisasi, capaian, serapan, efisiensi as displayed."""
    found = figures(laporan_contoh("induk"))
    return {
        item.indikator.kode: [
            format_number(nilai)
            for nilai in (item.target, item.realisasi, item.capaian, item.serapan, item.efisiensi)
        ]
        for item in found.indikator.values()
    }


def test_the_real_year_gives_the_figures_that_follow_from_its_entries() -> None:
    assert real() == {
        "1A": ["80,00", "117,69", "147,11", "87,29", "40,66"],
        "1B": ["77,50", "94,46", "121,88", "79,69", "34,61"],
        "1C": ["75,00", "100,00", "133,33", "74,43", "44,18"],
        "2A": ["70,00", "86,75", "123,93", "77,08", "37,80"],
        "2B": ["80,00", "121,87", "152,33", "25,45", "83,29"],
        "2C": ["78,00", "106,70", "136,79", "44,55", "67,43"],
        "3A": ["75,00", "129,49", "172,65", "100,00", "42,08"],
        "3B": ["93,00", "106,70", "114,73", "99,62", "13,17"],
        "3C": ["70,00", "100,00", "142,86", "99,98", "30,01"],
        "3D": ["25,00", "-", "-", "-", "-"],
        "3E": ["80,00", "100,00", "125,00", "95,49", "23,61"],
        "3F": ["80,00", "11,49", "14,37", "6,50", "54,76"],
        "3G": ["80,00", "100,00", "125,00", "0,00", "100,00"],
        "3H": ["70,00", "100,00", "142,86", "85,47", "40,17"],
        "3I": ["70,00", "100,00", "142,86", "86,46", "39,48"],
        "3J": ["1,00", "0,98", "98,00", "98,59", "−0,60"],
    }


def test_the_real_year_as_a_whole() -> None:
    found = figures(laporan_contoh("induk")).ringkasan
    assert format_number(found.rata_rata_capaian) == "126,25"
    assert (found.banyak_indikator, found.banyak_berlaku) == (16, 15)
    assert found.pagu_indikator == 15_475_428_000
    assert found.realisasi_anggaran == 15_214_956_031
    assert format_number(found.serapan_indikator) == "98,32"
    assert found.serapan is None
    assert (found.pagu_awal, found.pagu_akhir) == (14_188_548_000, 15_906_008_000)
    assert found.pagu_tanpa_indikator == 430_580_000
    means = [format_number(item.rata_rata_capaian) for item in found.per_jenjang.values()]
    assert means == ["134,11", "137,69", "119,81"]
    absorbed = [format_number(item.serapan) for item in found.per_subsie.values()]
    assert absorbed == ["98,66", "98,20", "84,24"]


def test_the_real_year_marks_what_is_provisional_and_what_is_only_shown() -> None:
    found = {
        item.indikator.kode: item for item in figures(laporan_contoh("induk")).indikator.values()
    }
    assert [kode for kode, item in found.items() if item.sementara] == ["3G"]
    assert [table.dihitung for table in found["3J"].rincian] == [True, False]
    assert format_number(found["3J"].rincian[1].nilai) == "98,02"


POLARITAS_SEKALI = [
    ("1067", "111", "10", "10,40", "95,97"),
    ("120", "2", "2", "1,67", "116,67"),
    ("584", "1067", "150", "182,71", "78,20"),
]


@pytest.mark.parametrize(("pembanding", "done", "target", "realisasi", "capaian"), POLARITAS_SEKALI)
def test_lower_is_better_acts_once(
    pembanding: str, done: str, target: str, realisasi: str, capaian: str
) -> None:
    r = Rakit()
    row = r.indikator(target, polaritas="turun")
    r.rincian(row, (pembanding, done))
    hasil = r.hasil(row)
    assert (format_number(hasil.realisasi), format_number(hasil.capaian)) == (realisasi, capaian)


def test_the_weighted_mean_stands_beside_the_flat_one() -> None:
    """3 × 100 + 1 × 50 = 350 over 4 is 87,5; what has no capaian, or no bobot, weighs nothing."""
    r = Rakit()
    r.indikator("10", realisasi="10", bobot="3")
    r.indikator("10", realisasi="5")
    r.indikator("10", bobot="9")
    r.indikator("10", realisasi="10", bobot="-")
    whole = r.figures.ringkasan.semua
    assert (whole.rata_rata_berbobot, whole.jumlah_bobot) == (Fraction("87.5"), 4)
    assert whole.rata_rata_capaian == Fraction(250, 3)
    words = "jumlah bobot × capaian 350,00 : jumlah bobot 4 = 87,50"
    assert explain_berbobot(whole, r.figures.settings) == words


def test_a_cap_holds_for_the_weighted_mean_as_for_the_flat_one() -> None:
    """2 × 120 + 1 × 60 = 300 over 3 is 100, where 200 is cut to 120."""
    r = Rakit()
    r.setting("batas_dipakai", "1")
    r.setting("rata_rata_dibatasi", "1")
    r.indikator("10", realisasi="20", bobot="2")
    r.indikator("10", realisasi="6")
    assert r.figures.ringkasan.semua.rata_rata_berbobot == 100
