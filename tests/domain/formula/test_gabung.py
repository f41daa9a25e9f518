"""How periode join: vectors worked out by hand, and what holds for any of them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.formula.gabung import Gabung, is_active, join_pairs, joined
from lkjip_desktop.domain.formula.masalah import MasalahKind
from lkjip_desktop.domain.model.entity import GABUNG
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from tests.domain.rakit import Rakit
from tests.pecahan import pecahan

NA = TIDAK_BERLAKU
F = Fraction

# Each by hand, over the periode in order; the marks: "-" is NA, None is empty or has no row.
#   10, 0, 20, 6: sum 36; mean 36/4 = 9; mean of the three that had anything 36/3 = 12; last 6
VECTORS = [
    ([F(10), F(0), F(20), F(6)], {"jumlah": 36, "rata_rata": 9, "aktif": 12, "terakhir": 6}),
    # "-" leaves: 10 + 20 = 30; 30/2 = 15; both had anything; last of 10, -, 20, - is 20
    ([F(10), NA, F(20), NA], {"jumlah": 30, "rata_rata": 15, "aktif": 15, "terakhir": 20}),
    # an empty one leaves as well (and makes it sementara): 4 + 8 = 12; 12/2 = 6; last 8
    ([F(4), None, F(8), None], {"jumlah": 12, "rata_rata": 6, "aktif": 6, "terakhir": 8}),
    # zero is a figure: 0 + 0 + 3 = 3; 3/3 = 1; only the third had anything: 3; last 3
    ([F(0), F(0), F(3), NA], {"jumlah": 3, "rata_rata": 1, "aktif": 3, "terakhir": 3}),
    # the last figure is 0, not "none": 5 + 0 = 5; 5/2; 5; 0
    ([F(5), F(0), NA, None], {"jumlah": 5, "rata_rata": F(5, 2), "aktif": 5, "terakhir": 0}),
    # nothing but zeros: 0 and 0; none had anything, so there is nothing to take a mean of; last 0
    ([F(0), F(0)], {"jumlah": 0, "rata_rata": 0, "aktif": NA, "terakhir": 0}),
    ([F(0), None], {"jumlah": 0, "rata_rata": 0, "aktif": None, "terakhir": 0}),
    # thirds stay exact: 1 + 1 + 2 = 4; 4/3
    ([F(1), F(1), F(2)], {"jumlah": 4, "rata_rata": F(4, 3), "aktif": F(4, 3), "terakhir": 2}),
    ([NA, NA], dict.fromkeys(("jumlah", "rata_rata", "aktif", "terakhir"), NA)),
    ([NA, None], dict.fromkeys(("jumlah", "rata_rata", "aktif", "terakhir"))),
    ([None], dict.fromkeys(("jumlah", "rata_rata", "aktif", "terakhir"))),
]  # fmt: skip


@pytest.mark.parametrize(("column", "expected"), VECTORS)
@pytest.mark.parametrize("gabung", GABUNG)
def test_a_column_joins_as_it_does_by_hand(gabung, column, expected):
    active = [is_active((None, item)) for item in column]
    key = {"rata_rata_aktif": "aktif", "kumulatif": "terakhir"}.get(gabung, gabung)
    assert joined(column, gabung, active) == expected[key]


# pembanding, realisasi by quarter: 40/10, -/-, 0/0, 20/15. Both are figures in T1, T3, T4.
#   sum over sum: (10 + 0 + 15) / (40 + 0 + 20) = 25/60
#   last over last: 15/20; mean of the active (T1, T4): 12,5/30; mean: (25/3) / (60/3) = 25/60
RATIOS = [
    ("jumlah", (60, 25)),
    ("rata_rata", (20, F(25, 3))),
    ("rata_rata_aktif", (30, F(25, 2))),
    ("terakhir", (20, 15)),
    ("kumulatif", (20, 15)),
]


@pytest.mark.parametrize(("gabung", "expected"), RATIOS)
def test_a_ratio_joins_as_it_does_by_hand(gabung, expected):
    pairs = [(F(40), F(10)), (NA, NA), (F(0), F(0)), (F(20), F(15))]
    assert join_pairs(pairs, Gabung(gabung, gabung), ratio=True) == expected


def test_a_ratio_takes_only_periode_with_both_figures():
    # T2 has no realisasi yet and T3 no pembanding: they count on neither side. 5/10 is left.
    pairs = [(F(10), F(5)), (F(100), None), (NA, F(7))]
    assert join_pairs(pairs, Gabung("jumlah", "jumlah"), ratio=True) == (10, 5)
    # where the realisasi alone counts, each column stands for itself: 110, and 5 + 7 = 12
    assert join_pairs(pairs, Gabung("jumlah", "jumlah"), ratio=False) == (110, 12)


def test_the_columns_join_each_in_its_own_way():
    # inmates at the end of the quarter, and those who were helped in it: 3 + 4 + 5 = 12 of 60
    pairs = [(F(50), F(3)), (F(55), F(4)), (F(60), F(5))]
    assert join_pairs(pairs, Gabung("terakhir", "jumlah"), ratio=True) == (60, 12)


def test_without_a_full_periode_the_result_is_in_the_state_of_the_emptiest():
    jumlah = Gabung("jumlah", "jumlah")
    assert join_pairs([(NA, NA), (F(4), None)], jumlah, ratio=True) == (4, None)
    assert join_pairs([(NA, NA), (NA, F(3))], jumlah, ratio=True) == (NA, 3)
    assert join_pairs([], jumlah, ratio=True) == (None, None)


# --- a row of a table -----------------------------------------------------------------------------

# By month, cases received and settled; in the other months there was nothing (0 and 0).
#   January 100/10, March 2/2, May 1/1
#   sum over sum      13 : 103 = 12,62 %
#   mean of the months that had anything: (10 % + 100 % + 100 %) : 3 = 70 %
FAR_APART = {1: ("100", "10"), 3: ("2", "2"), 5: ("1", "1")}


def by_month(values, **columns):
    r = Rakit()
    indikator = r.indikator("100")
    rincian = r.rincian(indikator, pengisian="bulan", **columns)
    baris = r.baris(rincian)
    del r.rows[next(key for key, row in r.rows.items() if row.KIND == "nilai_baris")]
    for month in range(1, 13):
        if values.get(month, ("0", "0")) is not None:
            r.nilai(baris, f"{r.tahun}-{month:02}", *values.get(month, ("0", "0")))
    return r, indikator


def test_sum_over_sum_and_the_mean_of_active_months_lie_far_apart():
    r, indikator = by_month(FAR_APART)
    assert r.hasil(indikator).realisasi == F(1300, 103)
    r, indikator = by_month(FAR_APART, gabung_baris="persentase")
    hasil = r.hasil(indikator)
    assert hasil.realisasi == 70
    assert not hasil.sementara
    row = hasil.rincian[0].baris[0]
    assert (row.pembanding, row.realisasi) == (103, 13)  # the columns are shown joined all the same


@pytest.mark.parametrize(
    ("gabung", "expected"),
    [
        ("jumlah", F(1300, 103)),  # 13 : 103
        ("rata_rata", F(1300, 103)),  # (13 : 12) : (103 : 12)
        ("rata_rata_aktif", F(1300, 103)),  # (13 : 3) : (103 : 3)
        ("terakhir", NA),  # December: 0 of 0
    ],
)
def test_one_series_by_each_way_of_joining(gabung, expected):
    r, indikator = by_month(FAR_APART, gabung_pembanding=gabung, gabung_realisasi=gabung)
    assert r.hasil(indikator).realisasi == expected


def test_months_join_to_the_year_and_not_through_quarters():
    # scores 60, 80, 100 in the first quarter and 40 in April: (60 + 80 + 100 + 40) : 4 = 70; the
    # mean of the two quarters would be (80 + 40) : 2 = 60
    values = dict.fromkeys(range(1, 13), None) | {
        1: (None, "60"), 2: (None, "80"), 3: (None, "100"), 4: (None, "40")
    }  # fmt: skip
    r, indikator = by_month(values, cara="rata_rata_realisasi", gabung_realisasi="rata_rata")
    assert r.hasil(indikator).realisasi == 70
    assert r.hasil(indikator).sementara  # May to December are to come
    assert r.pada(1).indikator[indikator].realisasi == 80
    assert not r.pada(1).indikator[indikator].sementara


def test_a_percentage_of_a_periode_above_nothing_is_left_out_and_told():
    # T1 8/10 = 80 %, T2 3/0 has none, T3 and T4 are "-": the mean is 80 %
    r = Rakit()
    indikator = r.indikator()
    rincian = r.rincian(indikator, gabung_baris="persentase")
    r.triwulan(rincian, {1: ("10", "8"), 2: ("0", "3"), 3: ("-", "-"), 4: ("-", "-")})
    hasil = r.hasil(indikator)
    assert hasil.realisasi == 80
    assert [item.kode for item in hasil.masalah] == [MasalahKind.PEMBANDING_NOL]


# --- as of a periode ------------------------------------------------------------------------------

QUARTERS = {1: ("10", "8"), 2: ("10", "4"), 3: ("20", "20"), 4: ("10", "10")}


@pytest.mark.parametrize(
    ("triwulan", "expected"),
    [(1, 80), (2, 60), (3, 80), (4, 84)],  # 8/10, 12/20, 32/40, 42/50
)
def test_a_table_says_what_was_reached_by_the_end_of_a_quarter(triwulan, expected):
    r = Rakit()
    indikator = r.indikator()
    r.triwulan(r.rincian(indikator, cara="jumlah_per_jumlah"), QUARTERS)
    assert r.pada(triwulan).indikator[indikator].realisasi == expected


def test_what_is_to_come_is_not_asked_for():
    r = Rakit()
    indikator = r.indikator()
    r.triwulan(r.rincian(indikator), {1: ("10", "8")})
    assert not r.pada(1).indikator[indikator].sementara
    assert r.pada(2).indikator[indikator].sementara  # T2 is over and has no row
    assert r.hasil(indikator).sementara


@pytest.mark.parametrize("gabung", ["terakhir", "kumulatif"])
def test_the_last_figure_counts_and_an_empty_periode_before_the_end_makes_it_provisional(gabung):
    r = Rakit()
    indikator = r.indikator("40", satuan="orang")
    rincian = r.rincian(
        indikator, cara="jumlah", satuan="orang", gabung_pembanding=gabung, gabung_realisasi=gabung
    )
    r.triwulan(rincian, {1: (None, "12"), 2: (None, "25")})
    assert r.pada(2).indikator[indikator].realisasi == 25
    assert not r.pada(2).indikator[indikator].sementara
    assert r.pada(3).indikator[indikator].realisasi == 25
    assert r.pada(3).indikator[indikator].sementara


def test_what_is_measured_once_a_year_waits_for_its_end_and_stays_out_of_the_mean():
    r = Rakit()
    yearly, quarterly = r.indikator("100"), r.indikator("100")
    r.rincian(yearly, ("10", "5"))
    r.triwulan(r.rincian(quarterly), QUARTERS)
    for row in (yearly, quarterly):
        r.target(row, 2, "100")
    then = r.pada(2)
    assert then.indikator[yearly].belum_waktunya
    assert then.indikator[yearly].realisasi is None
    assert not then.indikator[yearly].sementara
    assert then.ringkasan.rata_rata_capaian == 60
    whole = then.ringkasan.semua
    assert (whole.banyak_berlaku, whole.banyak_belum, whole.banyak_belum_waktunya) == (1, 0, 1)
    assert not r.hasil(yearly).belum_waktunya
    assert r.hasil(yearly).realisasi == 50


def test_a_yearly_table_beside_a_quarterly_one_leaves_the_mean_until_the_end():
    r = Rakit()
    indikator = r.indikator()
    r.rincian(indikator, ("10", "10"))
    r.triwulan(r.rincian(indikator), QUARTERS)
    assert r.pada(2).indikator[indikator].realisasi == 60
    assert r.hasil(indikator).realisasi == 92  # (100 + 84) : 2


def test_the_fourth_quarter_is_the_year():
    r = Rakit()
    indikator = r.indikator("90")
    r.triwulan(r.rincian(indikator), QUARTERS)
    assert r.pada(4) == r.figures


def test_the_target_is_that_of_the_quarter_and_of_the_year_at_its_end():
    r = Rakit()
    indikator = r.indikator("80")
    r.triwulan(r.rincian(indikator, cara="jumlah_per_jumlah"), QUARTERS)
    r.target(indikator, 2, "50")
    assert r.pada(2).indikator[indikator].capaian == 120  # 60 of 50
    assert r.pada(1).indikator[indikator].target is None
    assert r.pada(1).indikator[indikator].capaian is None
    assert r.hasil(indikator).capaian == 105  # 84 of 80


def test_a_range_has_both_its_ends_by_quarter():
    r = Rakit()
    indikator = r.indikator("40", target_atas="60", polaritas="rentang")
    r.triwulan(r.rincian(indikator, cara="jumlah_per_jumlah"), QUARTERS)
    r.target(indikator, 2, "30", "50")
    found = r.pada(2).indikator[indikator]
    assert (found.target, found.target_atas) == (30, 50)
    assert found.capaian == 80  # 60 above 50: (2 x 50 - 60) : 50


# --- an indikator without rincian -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("gabung", "expected"),
    # 2, 0, -, 4: 6; 6/3 = 2; the two that had anything 6/2 = 3; last 4
    [("jumlah", 6), ("rata_rata", 2), ("rata_rata_aktif", 3), ("terakhir", 4), ("kumulatif", 4)],
)
def test_an_indikator_without_table_joins_its_own_figures(gabung, expected):
    r = Rakit()
    indikator = r.indikator("10", satuan="dokumen", pengisian="triwulan", gabung=gabung)
    for number, value in enumerate(("2", "0", "-", "4"), 1):
        r.nilai_indikator(indikator, number, realisasi=value)
    hasil = r.hasil(indikator)
    assert hasil.realisasi == expected
    assert hasil.diketik
    assert not hasil.sementara


def test_an_indikator_by_quarter_waits_for_those_that_are_over():
    r = Rakit()
    indikator = r.indikator("10", satuan="dokumen", pengisian="triwulan")
    r.nilai_indikator(indikator, 1, realisasi="2")
    assert not r.pada(1).indikator[indikator].sementara
    assert r.pada(2).indikator[indikator].sementara
    assert r.pada(2).indikator[indikator].realisasi == 2


def test_another_pengisian_drops_nothing_and_computes_nothing_of_what_stands_elsewhere():
    r = Rakit()
    indikator = r.indikator("10", realisasi="7", pengisian="triwulan")
    r.nilai_indikator(indikator, 1, realisasi="2")
    hasil = r.hasil(indikator)
    assert hasil.realisasi == 2
    assert [str(item.lokasi) for item in hasil.masalah] == [f"indikator/{indikator}/realisasi"]
    r.set(indikator, pengisian="tahun")
    hasil = r.hasil(indikator)
    assert hasil.realisasi == 7
    assert [item.kode for item in hasil.masalah] == [MasalahKind.PERIODE_GANDA]


# --- money ----------------------------------------------------------------------------------------


def test_money_of_a_quarter_is_the_sum_up_to_it():
    r = Rakit()
    indikator = r.indikator()
    kegiatan = r.kegiatan("100")
    r.alokasi(kegiatan, indikator, "100", quarters={1: "10", 2: "25", 3: None, 4: None})
    assert r.pada(1).indikator[indikator].serapan == 10
    assert r.pada(2).indikator[indikator].serapan == 35
    assert r.pada(2).ringkasan.serapan == 35
    assert r.pada(3).indikator[indikator].anggaran.sementara
    assert r.pada(3).indikator[indikator].serapan is None


def test_money_of_an_indikator_is_by_quarter_too():
    r = Rakit()
    r.set(r.laporan.ruang, pengisian_anggaran="triwulan")
    indikator = r.indikator()
    r.alokasi(r.kegiatan("100"), indikator, "100", quarters={})
    r.nilai_indikator(indikator, 1, realisasi_anggaran="30")
    r.nilai_indikator(indikator, 2, realisasi_anggaran="20")
    assert r.pada(2).indikator[indikator].serapan == 50
    third = r.pada(3).indikator[indikator].anggaran
    assert (third.realisasi, third.serapan, third.sementara) == (50, None, True)


def test_serapan_divides_by_the_pagu_of_the_last_day():
    r = Rakit()
    indikator = r.indikator()
    kegiatan = r.kegiatan("150")
    r.set(r.laporan.ruang, pagu_awal="100")
    r.alokasi(kegiatan, indikator, "150", quarters={1: "20", 2: "30", 3: "0", 4: "25"})
    r.revisi("50", kegiatan, tanggal=f"{r.tahun}-07-01")
    assert r.pada(2).ringkasan.serapan == 50  # 50 of 100
    assert r.pada(2).kegiatan[kegiatan].serapan == 50
    assert r.pada(3).ringkasan.serapan == F(100, 3)  # 50 of 150
    assert r.figures.ringkasan.serapan == 50  # 75 of 150
    undated = r.revisi("10", kegiatan)
    assert r.pada(2).ringkasan.serapan is None  # on which side of the day it stands, nobody knows
    assert r.figures.ringkasan.serapan == F(7500, 160)
    assert undated


# --- what holds for any series --------------------------------------------------------------------

FIGURE = pecahan(0, 1000, 20)
NILAI = st.one_of(FIGURE, st.just(F(0)), st.just(NA), st.none())
SERIES = st.lists(NILAI, min_size=1, max_size=12)
WAY = st.sampled_from(GABUNG)


def join(column, gabung):
    return joined(column, gabung, [is_active((None, item)) for item in column])


@given(SERIES, WAY, st.integers(0, 12))
def test_what_does_not_apply_changes_no_figure(column, gabung, place):
    before = join(column, gabung)
    assert join([*column[:place], NA, *column[place:]], gabung) == before


@given(SERIES, WAY)
def test_a_join_is_a_figure_exactly_where_one_of_its_periode_is(column, gabung):
    found = join(column, gabung)
    figures = [item for item in column if isinstance(item, F)]
    if gabung == "rata_rata_aktif":
        figures = [item for item in figures if item]
    if figures:
        assert min(figures) <= found <= (sum(figures) if gabung == "jumlah" else max(figures))
    else:
        assert found is (None if None in column else NA)


@given(SERIES, SERIES)
def test_a_sum_is_the_sum_of_its_pieces_and_the_last_is_the_last_of_them(one, other):
    for gabung in ("jumlah", "terakhir", "kumulatif"):
        pieces = [join(one, gabung), join(other, gabung)]
        if gabung != "jumlah" and not isinstance(pieces[1], F):
            continue
        assert join(one + other, gabung) == join(pieces, gabung)


@given(SERIES, st.randoms())
def test_sums_and_means_do_not_ask_for_the_order(column, random):
    mixed = random.sample(column, len(column))
    for gabung in ("jumlah", "rata_rata", "rata_rata_aktif"):
        assert join(mixed, gabung) == join(column, gabung)


@given(SERIES)
def test_the_mean_of_the_active_is_the_mean_without_zeros(column):
    assert join(column, "rata_rata_aktif") == join(
        [NA if item == 0 else item for item in column], "rata_rata"
    )


@given(st.lists(st.tuples(NILAI, NILAI), min_size=1, max_size=12), WAY, WAY)
def test_a_ratio_is_that_of_its_full_periode_alone(pairs, one, other):
    full = [pair for pair in pairs if all(isinstance(item, F) for item in pair)]
    if full:
        gabung = Gabung(one, other)
        assert join_pairs(pairs, gabung, ratio=True) == join_pairs(full, gabung, ratio=True)
        assert join_pairs(full, gabung, ratio=True) == join_pairs(full, gabung, ratio=False)


RAW = st.sampled_from(["-", "0", "2", "3", None])


@given(
    st.dictionaries(st.integers(1, 4), st.tuples(RAW, RAW)),
    WAY,
    st.sampled_from(["rata_rata_persentase", "jumlah_per_jumlah", "jumlah", "rata_rata_realisasi"]),
    st.integers(1, 4),
)  # fmt: skip
def test_later_periode_never_change_an_earlier_moment(values, gabung, cara, triwulan):
    """The heart of a report of a quarter: what is filled in afterwards leaves it as it was."""
    r = Rakit()
    indikator = r.indikator()
    columns = {"gabung_pembanding": gabung, "gabung_realisasi": gabung, "cara": cara}
    baris = r.triwulan(r.rincian(indikator, **columns), values)
    before = r.pada(triwulan).indikator[indikator]
    for later in range(triwulan + 1, 5):
        r.nilai(baris, f"{r.tahun}-T{later}", "17", "5")
    assert r.pada(triwulan).indikator[indikator] == before
