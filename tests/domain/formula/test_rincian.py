"""A detail table: its rows in four states, its six ways of computing, its quarters and headings."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.formula import rincian
from lkjip_desktop.domain.formula.baris import BarisResult, RowState
from lkjip_desktop.domain.formula.masalah import MasalahKind
from lkjip_desktop.domain.formula.rincian import POTONGAN, RincianResult
from lkjip_desktop.domain.model.entity import CARA
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai, format_number
from tests.domain.rakit import Pasangan, Rakit

NA = TIDAK_BERLAKU
PERBANDINGAN = ("rata_rata_persentase", "jumlah_per_jumlah")
REALISASI = ("rata_rata_realisasi", "jumlah", "baris_terakhir")


def table(*pairs: Pasangan, **columns) -> RincianResult:
    r = Rakit()
    indikator = r.indikator("80", polaritas=columns.pop("naik_turun", "naik"))
    r.rincian(indikator, *pairs, **columns)
    return r.hasil(indikator).rincian[0]


def result(cara: str, *pairs: Pasangan, **columns) -> Nilai:
    return table(*pairs, cara=cara, **columns).nilai


def row(*pair: str | None, **columns) -> BarisResult:
    return table(pair, **columns).baris[0]


def kinds(hasil: RincianResult | BarisResult) -> list[MasalahKind]:
    return [item.kode for item in hasil.masalah]


ROWS = (("1000", "1067"), ("302672", "389455"))


@pytest.mark.parametrize(
    ("cara", "expected"),
    [
        ("rata_rata_persentase", "117,69"),
        ("jumlah_per_jumlah", "128,60"),
        ("rata_rata_realisasi", "195.261,00"),
        ("jumlah", "390.522,00"),
        ("baris_terakhir", "389.455,00"),
        ("diketik", "94,40"),
    ],
)
def test_each_cara_gives_its_own_result(cara, expected) -> None:
    assert format_number(result(cara, *ROWS, hasil="94.4")) == expected


def test_every_cara_of_the_model_is_computed() -> None:
    assert all(isinstance(result(cara, *ROWS, hasil="1"), Fraction) for cara in CARA)


def test_means_are_exact_and_not_means_of_rounded_figures() -> None:
    assert result("rata_rata_persentase", ("3", "1"), ("3", "1"), ("3", "1")) == Fraction(100, 3)


def test_a_row_that_is_not_counted_leaves_result_and_footers() -> None:
    r = Rakit()
    indikator = r.indikator()
    rincian = r.rincian(indikator, ("10", "5"))
    r.baris(rincian, "10", "10", dihitung=0)
    hasil = r.hasil(indikator).rincian[0]
    assert hasil.nilai == 50
    assert (hasil.jumlah_pembanding, hasil.jumlah_realisasi, hasil.banyak) == (10, 5, 1)
    assert hasil.baris[1].persentase == 100


def test_zero_is_a_number() -> None:
    assert row("10", "0").persentase == 0
    assert result("rata_rata_persentase", ("10", "0"), ("10", "10")) == 50


@pytest.mark.parametrize("pair", [("-", "-"), ("7", "-"), ("-", "0"), ("-", None), (None, "-")])
@pytest.mark.parametrize("cara", PERBANDINGAN)
def test_a_row_with_a_figure_that_does_not_apply_leaves_both_sums(cara, pair) -> None:
    hasil = table(("10", "5"), pair, cara=cara)
    assert hasil.nilai == 50
    assert hasil.jumlah_pembanding == 10
    assert hasil.baris[1].keadaan is RowState.TIDAK_BERLAKU
    assert hasil.baris[1].persentase is NA
    assert not hasil.sementara
    assert not kinds(hasil)


def test_a_realisasi_against_a_pembanding_that_does_not_apply_is_left_out_with_a_trouble() -> None:
    hasil = table(("10", "5"), ("-", "3"))
    assert hasil.nilai == 50
    assert kinds(hasil) == [MasalahKind.TANPA_PEMBANDING]


@pytest.mark.parametrize("cara", PERBANDINGAN)
@pytest.mark.parametrize("polaritas", ["", "naik", "turun", "rentang"])
def test_nothing_out_of_nothing_does_not_apply(cara, polaritas) -> None:
    r = Rakit()
    indikator = r.indikator()
    rincian = r.rincian(indikator, ("10", "5"), cara=cara)
    r.baris(rincian, "0", "0", polaritas=polaritas)
    hasil = r.hasil(indikator).rincian[0]
    assert hasil.nilai == 50
    assert hasil.baris[1].keadaan is RowState.TIDAK_BERLAKU
    assert hasil.baris[1].persentase is NA
    assert not hasil.masalah


@pytest.mark.parametrize("cara", PERBANDINGAN)
def test_something_out_of_nothing_is_left_out_with_a_trouble(cara) -> None:
    hasil = table(("10", "5"), ("0", "5"), cara=cara)
    assert hasil.nilai == 50
    assert hasil.jumlah_realisasi == 5
    assert hasil.baris[1].keadaan is RowState.SALAH
    assert hasil.baris[1].persentase is NA
    assert kinds(hasil) == [MasalahKind.PEMBANDING_NOL]
    assert not hasil.sementara


@pytest.mark.parametrize("pair", [(None, None), ("10", None), (None, "5")])
@pytest.mark.parametrize("cara", PERBANDINGAN)
def test_an_empty_figure_makes_the_result_provisional(cara, pair) -> None:
    hasil = table(("10", "5"), pair, cara=cara)
    assert hasil.nilai == 50
    assert hasil.jumlah_pembanding == 10
    assert hasil.sementara
    assert hasil.baris[1].keadaan is RowState.KOSONG
    assert hasil.baris[1].persentase is None


@pytest.mark.parametrize("cara", REALISASI)
@pytest.mark.parametrize("pembanding", [None, "-", "0", "12"])
def test_a_cara_of_the_realisasi_alone_does_not_ask_for_a_pembanding(cara, pembanding) -> None:
    hasil = table((pembanding, "5"), cara=cara)
    assert hasil.nilai == 5
    assert not hasil.sementara
    assert not hasil.masalah


@pytest.mark.parametrize("cara", REALISASI)
def test_events_above_a_limit_of_none_are_counted(cara) -> None:
    assert table(("0", "0"), cara=cara).nilai == 0
    assert table(("0", "3"), cara=cara).nilai == 3


@pytest.mark.parametrize("cara", REALISASI)
def test_an_empty_realisasi_is_provisional_and_one_that_does_not_apply_is_not(cara) -> None:
    waiting = table(("1", "5"), ("1", None), cara=cara)
    assert (waiting.nilai, waiting.sementara) == (5, True)
    closed = table(("1", "5"), ("1", "-"), cara=cara)
    assert (closed.nilai, closed.sementara) == (5, False)


@pytest.mark.parametrize("cara", [*PERBANDINGAN, *REALISASI])
def test_without_a_complete_row_the_result_is_empty_or_does_not_apply(cara) -> None:
    assert result(cara, (None, None), ("-", "-")) is None
    assert result(cara, ("-", "-")) is NA
    empty = table(cara=cara)
    assert empty.nilai is None
    assert empty.sementara


def test_footers_stand_in_the_same_state_as_the_result() -> None:
    for pairs, state in (((("-", "-"),), NA), (((None, None),), None)):
        hasil = table(*pairs)
        footers = (
            hasil.jumlah_pembanding,
            hasil.jumlah_realisasi,
            hasil.persentase_jumlah,
            hasil.rata_rata_persentase,
            hasil.rata_rata_realisasi,
        )
        assert all(item is state for item in footers)


def test_a_typed_result_does_not_look_at_its_rows() -> None:
    typed = table((None, None), cara="diketik", hasil="94.4")
    assert (typed.nilai, typed.sementara) == (Fraction("94.4"), False)
    empty = table(("10", "5"), cara="diketik", hasil=None)
    assert (empty.nilai, empty.sementara) == (None, True)
    assert table(cara="diketik", hasil="-").nilai is NA


@pytest.mark.parametrize("polaritas", ["naik", "turun", "rentang"])
def test_a_row_is_turned_round_by_its_own_polaritas_alone(polaritas: str) -> None:
    r = Rakit()
    indikator = r.indikator("80", target_atas="90", polaritas=polaritas)
    rincian = r.rincian(indikator, ("8", "9"))
    r.baris(rincian, "8", "9", polaritas="naik")
    r.baris(rincian, "8", "9", polaritas="turun")
    shares = [row.persentase for row in r.hasil(indikator).rincian[0].baris]
    assert shares == [Fraction("112.5"), Fraction("112.5"), Fraction("87.5")]


def test_a_sum_over_a_sum_is_the_plain_ratio_whatever_the_polaritas() -> None:
    assert result("jumlah_per_jumlah", ("8", "9"), naik_turun="turun") == Fraction("112.5")


def test_a_row_without_percentage_for_its_formula_is_left_out() -> None:
    r = Rakit()
    r.setting("rumus_turun", "t_per_r")
    indikator = r.indikator()
    rincian = r.rincian(indikator)
    r.baris(rincian, "8", "10", polaritas="turun")
    r.baris(rincian, "8", "0", polaritas="turun")
    hasil = r.hasil(indikator).rincian[0]
    assert hasil.nilai == 80
    assert kinds(hasil) == [MasalahKind.BAGI_NOL]


def test_a_pembanding_below_nothing_has_no_percentage() -> None:
    hasil = table(("-4", "2"), ("4", "2"))
    assert hasil.nilai == 50
    assert kinds(hasil) == [MasalahKind.PEMBANDING_NEGATIF]


def quarters(cara: str, values: dict[int, Pasangan], **columns) -> RincianResult:
    r = Rakit()
    indikator = r.indikator()
    gabung = {"rata_rata_realisasi": "rata_rata", "baris_terakhir": "terakhir"}.get(cara, "jumlah")
    columns = {"gabung_pembanding": gabung, "gabung_realisasi": gabung, **columns}
    r.triwulan(r.rincian(indikator, cara=cara, **columns), values)
    return r.hasil(indikator).rincian[0]


FOUR: dict[int, Pasangan] = {1: ("10", "8"), 2: ("10", "9"), 3: ("20", "5"), 4: ("10", "10")}


@pytest.mark.parametrize(
    ("cara", "expected"),
    [
        ("rata_rata_persentase", 64),
        ("jumlah_per_jumlah", 64),
        ("jumlah", 32),
        ("rata_rata_realisasi", 8),
        ("baris_terakhir", 10),
    ],
)
def test_quarters_make_one_row_as_the_cara_asks(cara, expected) -> None:
    hasil = quarters(cara, FOUR)
    assert hasil.nilai == expected
    assert not hasil.sementara


def test_quarters_to_come_make_the_result_provisional() -> None:
    two = {1: FOUR[1], 2: FOUR[2]}
    for later in ({}, {3: (None, None), 4: (None, None)}, {3: ("20", None), 4: ("10", None)}):
        hasil = quarters("rata_rata_persentase", two | later)
        assert hasil.nilai == 85
        assert hasil.baris[0].pembanding == 20
        assert hasil.sementara


def test_a_quarter_that_does_not_apply_leaves_the_row() -> None:
    hasil = quarters("rata_rata_persentase", FOUR | {3: ("-", "-")})
    assert hasil.nilai == 90
    assert not hasil.sementara
    none = quarters("rata_rata_persentase", dict.fromkeys((1, 2, 3, 4), ("-", "-")))
    assert none.nilai is NA
    assert not none.sementara


def test_a_quarter_without_target_still_counts_towards_the_year() -> None:
    values: dict[int, Pasangan] = {1: ("0", "3"), 2: ("0", "3"), 3: ("0", "3"), 4: ("12", "3")}
    hasil = quarters("rata_rata_persentase", values)
    assert hasil.nilai == 100
    assert not hasil.masalah


@pytest.mark.parametrize(("pengisian", "expected"), [("triwulan", 10), ("tahun", 50)])
def test_figures_of_another_pengisian_are_kept_told_and_not_taken(pengisian, expected) -> None:
    r = Rakit()
    indikator = r.indikator()
    rincian = r.rincian(indikator)
    baris = r.triwulan(rincian, {1: ("10", "1")})
    r.nilai(baris, str(r.tahun), "10", "5")
    r.set(rincian, pengisian=pengisian)
    hasil = r.hasil(indikator).rincian[0]
    assert hasil.nilai == expected
    assert kinds(hasil) == [MasalahKind.PERIODE_GANDA]
    r.set(rincian, pengisian="bulan")
    hasil = r.hasil(indikator).rincian[0]
    assert hasil.nilai is None
    assert kinds(hasil) == [MasalahKind.PERIODE_GANDA] * 2


def test_figures_of_another_year_are_not_taken() -> None:
    r = Rakit()
    indikator = r.indikator()
    baris = r.baris(r.rincian(indikator), "10", "5")
    r.nilai(baris, str(r.tahun - 1), "10", "9")
    hasil = r.hasil(indikator).rincian[0]
    assert hasil.nilai == 50
    assert kinds(hasil) == [MasalahKind.PERIODE_LAIN]


def test_a_shared_rincian_has_its_own_headings_under_each_indikator() -> None:
    r = Rakit()
    one, two, three = (r.indikator(polaritas=p) for p in ("naik", "turun", "naik"))
    rincian = r.rincian(one, ("8", "9"), judul="Kasus", kolom_realisasi="Ditangani")
    r.pemakaian(rincian, two, judul="Pelanggaran", kolom_realisasi="Pelaku")
    r.pemakaian(rincian, three, dihitung=0)
    own, used, shown = (r.hasil(item).rincian[0] for item in (one, two, three))
    assert (own.judul, own.kolom_realisasi, own.nilai) == ("Kasus", "Ditangani", Fraction("112.5"))
    assert (used.judul, used.kolom_realisasi) == ("Pelanggaran", "Pelaku")
    assert used.nilai == Fraction("112.5")
    assert (shown.judul, shown.dihitung) == ("Kasus", False)
    assert r.hasil(three).realisasi is None


def test_the_rows_of_a_shared_rincian_are_evaluated_once(monkeypatch) -> None:
    """One of 5,000 rows that served 500 indikator was evaluated 500 times, for minutes."""
    r = Rakit()
    users = [r.indikator() for _ in range(5)]
    shared = r.rincian(users[0], *[("8", "9")] * 7)
    for user in users[1:]:
        r.pemakaian(shared, user)
    seen = []
    whole = rincian.evaluate_row
    monkeypatch.setattr(rincian, "evaluate_row", lambda *args: seen.append(args) or whole(*args))
    assert [r.hasil(user).rincian[0].nilai for user in users] == [Fraction("112.5")] * 5
    assert len(seen) == 7


def test_shared_and_own_tables_stand_in_one_order() -> None:
    r = Rakit()
    one, two = r.indikator(), r.indikator()
    shared = r.rincian(one, judul="A", urutan="a")
    r.rincian(two, judul="B", urutan="m")
    r.pemakaian(shared, two, judul="C", urutan="z")
    assert [item.judul for item in r.hasil(two).rincian] == ["B", "C"]


def test_a_result_in_percent_is_a_share_of_a_target_that_is_no_percentage() -> None:
    r = Rakit()
    indikator = r.indikator("1", satuan="Layanan")
    r.rincian(indikator, ("1", "98"), cara="rata_rata_realisasi")
    hasil = r.hasil(indikator)
    assert hasil.rincian[0].nilai == 98
    assert hasil.realisasi == Fraction("0.98")
    assert hasil.capaian == 98


@pytest.mark.parametrize(
    ("unit", "result_unit", "expected"),
    [
        ("%", "%", 98),
        ("persen", "%", 98),
        ("Indeks", "%", 98),
        ("nilai", "%", 98),
        ("", "%", 98),
        ("Layanan", "Layanan", 98),
        ("Layanan", "persen", Fraction("4.9")),
        ("Layanan", "", 98),
    ],
)
def test_the_units_decide_whether_a_result_is_a_share(unit, result_unit, expected) -> None:
    r = Rakit()
    indikator = r.indikator("5", satuan=unit)
    r.rincian(indikator, ("1", "98"), cara="jumlah", satuan=result_unit)
    assert r.hasil(indikator).realisasi == expected


@pytest.mark.parametrize(("target", "expected"), [(None, None), ("-", NA)])
def test_a_share_needs_a_target(target, expected) -> None:
    r = Rakit()
    indikator = r.indikator(target, satuan="Dokumen")
    r.rincian(indikator, ("100", "98"))
    assert r.hasil(indikator).realisasi is expected


figure = st.one_of(
    st.none(), st.just("-"), st.integers(min_value=0, max_value=10**6).map(str)
)  # fmt: skip
pairs = st.lists(st.tuples(figure, figure), max_size=12)


@given(pairs, st.sampled_from(CARA))
def test_no_table_breaks_and_shown_rows_add_up(rows, cara) -> None:
    hasil = table(*rows, cara=cara, hasil="1")
    full = [item for item in hasil.baris if item.masuk]
    assert hasil.banyak == len(full)
    if full:
        assert hasil.jumlah_realisasi == sum(item.realisasi for item in full)
    if cara == "rata_rata_persentase" and full:
        assert hasil.nilai == sum(item.persentase for item in full) / len(full)


@given(pairs, st.sampled_from(PERBANDINGAN), st.randoms())
def test_the_order_of_rows_does_not_matter_to_sums_and_means(rows, cara, random) -> None:
    other = list(rows)
    random.shuffle(other)
    assert result(cara, *rows) == result(cara, *other)


@given(st.lists(st.tuples(st.integers(1, 999), st.integers(0, 999)), min_size=1, max_size=300))
def test_a_long_table_gives_what_a_plain_sum_gives(rows) -> None:
    hasil = table(*((str(p), str(r)) for p, r in rows))
    assert hasil.nilai == sum((Fraction(r * 100, p) for p, r in rows), Fraction(0)) / len(rows)


def test_one_changed_cell_leaves_the_other_rows_as_they_were() -> None:
    r = Rakit()
    indikator = r.indikator()
    rincian = r.rincian(indikator, *[("7", str(number)) for number in range(3 * POTONGAN)])
    before = r.hasil(indikator).rincian[0]
    changed = f"baris-{POTONGAN + 5}"
    r.nilai(changed, str(r.tahun), "7", "7")
    after = r.hasil(indikator).rincian[0]
    same = [old is new for old, new in zip(before.baris, after.baris, strict=True)]
    assert same == [not POTONGAN <= place < 2 * POTONGAN for place in range(3 * POTONGAN)]
    assert (
        after.nilai
        == table(
            *[
                ("7", "7" if number == POTONGAN + 4 else str(number))
                for number in range(3 * POTONGAN)
            ]
        ).nilai
    )
    assert rincian == before.rincian.id
