"""Every computed figure explains itself with the numbers it was made of."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.display import explain
from lkjip_desktop.domain.formula.figures import IndikatorResult, figures
from lkjip_desktop.domain.model.entity import CARA
from lkjip_desktop.domain.model.setting import DEFAULT_SETTINGS
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, format_number
from tests import rumus
from tests.contoh import CONTOH, laporan_contoh
from tests.domain.rakit import RUANG, Pasangan, Rakit
from tests.pecahan import pecahan

RULES = DEFAULT_SETTINGS


def one(
    *pairs: Pasangan, target: str | None = "80", satuan: str = "%", **columns
) -> IndikatorResult:
    r = Rakit()
    row = r.indikator(target, satuan=satuan, polaritas=columns.pop("polaritas", "naik"))
    r.rincian(row, *pairs, **columns)
    return r.hasil(row)


def direct(target: str | None, realisasi: str | None) -> IndikatorResult:
    r = Rakit()
    return r.hasil(r.indikator(target, realisasi=realisasi))


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        (("1000", "1067"), "1.067 : 1.000 × 100 = 106,70"),
        (("100", "99.41"), "99,41 : 100 × 100 = 99,41"),
        (("0", "0"), "pembanding dan realisasi 0: tidak berlaku"),
        (("0", "5"), "pembanding 0: baris tidak ikut dihitung"),
        ((None, "5"), "pembanding belum diisi"),
        (("5", None), "realisasi belum diisi"),
        (("5", "-"), "realisasi tidak berlaku"),
    ],
)
def test_the_percentage_of_a_row(pair, expected) -> None:
    row = one(pair).rincian[0].baris[0]
    assert explain.explain_persentase(row, RULES) == expected


def test_a_row_that_does_not_need_its_pembanding_is_not_called_left_out() -> None:
    row = one(("0", "5"), cara="jumlah").rincian[0].baris[0]
    assert explain.explain_persentase(row, RULES) == "pembanding 0: tidak berlaku"


@pytest.mark.parametrize(
    ("cara", "expected"),
    [
        ("rata_rata_persentase", "rata-rata 2 baris = 117,69"),
        ("jumlah_per_jumlah", "390.522 : 303.672 × 100 = 128,60"),
        ("rata_rata_realisasi", "390.522 : 2 = 195.261,00"),
        ("jumlah", "jumlah 2 baris = 390.522,00"),
        ("baris_terakhir", "realisasi baris terakhir = 389.455,00"),
        ("diketik", "hasil diketik = 94,40"),
    ],
)
def test_the_result_of_a_rincian(cara, expected) -> None:
    table = one(("1000", "1067"), ("302672", "389455"), cara=cara, hasil="94.4").rincian[0]
    assert explain.explain_rincian(table, RULES) == expected
    short = explain.explain_rincian(table, RULES, result=False)
    assert short == expected.rpartition(" = ")[0]


def test_a_rincian_without_result_says_why() -> None:
    for pairs, expected in (
        ((), "belum ada baris"),
        (((None, None),), "semua baris belum diisi"),
        ((("-", "-"),), "semua baris tidak berlaku"),
    ):
        assert explain.explain_rincian(one(*pairs).rincian[0], RULES) == expected


def test_the_foot_of_a_rincian() -> None:
    table = one(("1", "1"), ("8", "8")).rincian[0]
    assert explain.explain_kaki(table, RULES) == "9 : 9 × 100 = 100,00"


def test_a_realisasi_says_where_it_comes_from() -> None:
    assert explain.explain_realisasi(one(("10", "5")), RULES) == "rata-rata 1 baris = 50,00"
    many = one(*[("10", "5")] * 1200)
    assert explain.explain_realisasi(many, RULES) == "rata-rata 1.200 baris = 50,00"
    share = one(("1", "98"), target="1", satuan="Layanan", cara="rata_rata_realisasi")
    assert (
        explain.explain_realisasi(share, RULES)
        == "98 : 1 = 98,00; 98,00 % × 1 = 0,98"
    )  # fmt: skip
    assert explain.explain_realisasi(direct("1", "5"), RULES) == "diketik langsung pada indikator"
    assert explain.explain_realisasi(direct("1", None), RULES) == "realisasi belum diisi"


def test_a_mean_of_tables_is_written_out() -> None:
    r = Rakit()
    row = r.indikator()
    for realisasi in ("5", "10"):
        r.rincian(row, ("10", realisasi))
    assert (
        explain.explain_realisasi(r.hasil(row), RULES)
        == "rata-rata 2 rincian: (50,00 + 100,00) : 2 = 75,00"
    )


@pytest.mark.parametrize(
    ("target", "realisasi", "columns", "expected"),
    [
        ("80", "117.69", {}, "117,69 : 80,00 × 100 = 147,11"),
        ("0", "5", {}, "5,00 : 0,00 × 100: tidak berlaku"),
        ("7", "6.5", {"polaritas": "turun"}, "(2 × 7,00 − 6,50) : 7,00 × 100 = 107,14"),
        ("0", "0", {"polaritas": "turun"}, "target 0 dan realisasi 0: 100,00"),
        ("0", "3", {"polaritas": "turun"}, "target 0 dan realisasi 3: 0,00"),
        (
            "8",
            "20",
            {"polaritas": "turun", "settings": {"lantai_nol": "1"}},
            "(2 × 8,00 − 20,00) : 8,00 × 100 = −50,00, dihitung 0",
        ),
        (
            "8",
            "10",
            {"polaritas": "turun", "settings": {"rumus_turun": "t_per_r"}},
            "8,00 : 10,00 × 100 = 80,00",
        ),
        (
            "2",
            "4",
            {"polaritas": "rentang", "target_atas": "6"},
            "4,00 di dalam rentang 2,00 sampai 6,00: 100,00",
        ),
        (
            "2",
            "9",
            {"polaritas": "rentang", "target_atas": "6"},
            "(2 × 6,00 − 9,00) : 6,00 × 100 = 50,00",
        ),
        ("2", "1", {"polaritas": "rentang", "target_atas": "6"}, "1,00 : 2,00 × 100 = 50,00"),
        ("2", "1", {"polaritas": "rentang"}, "target atas belum diisi"),
        (
            "100",
            "172",
            {"settings": {"batas_dipakai": "1"}},
            "172,00 : 100,00 × 100 = 172,00, ditampilkan paling tinggi 120,00",
        ),
        (None, "5", {}, "target belum diisi"),
        ("5", "-", {}, "realisasi tidak berlaku"),
    ],
)
def test_the_capaian_of_an_indikator(target, realisasi, columns, expected) -> None:
    r = Rakit()
    for nama, isi in columns.get("settings", {}).items():
        r.setting(nama, isi)
    rest = {name: value for name, value in columns.items() if name != "settings"}
    row = r.indikator(target, realisasi=realisasi, **rest)
    assert explain.explain_capaian(r.hasil(row), r.figures.settings) == expected


def test_a_predikat_says_what_it_stands_for() -> None:
    bands = RULES.predikat
    texts = [explain.explain_predikat(band, bands) for band in bands]
    assert texts == [
        "kurang dari 80 %",
        "80 % sampai kurang dari 100 %",
        "100 % atau lebih",
    ]
    assert explain.explain_predikat(None, bands) == "tidak ada capaian"


def money(pagu: str, spent: str, reached: str, **settings: str) -> tuple[IndikatorResult, Rakit]:
    r = Rakit()
    row = r.indikator("80", realisasi=reached)
    r.alokasi(r.kegiatan(pagu), row, pagu, spent)
    for nama, isi in settings.items():
        r.setting(nama, isi)
    return r.hasil(row), r


def test_serapan_sisa_and_efisiensi() -> None:
    hasil, _ = money("12000000", "780000", "11.494252873563")
    pair = hasil.pagu, hasil.realisasi_anggaran
    assert explain.explain_serapan(*pair, RULES) == "780.000 : 12.000.000 × 100 = 6,50"
    assert explain.explain_sisa(*pair) == "12.000.000 − 780.000 = 11.220.000"
    assert explain.explain_efisiensi(hasil, RULES) == "(1 − 6,50 : 14,368) × 100 = 54,76"


def test_efisiensi_by_index_and_without_a_figure() -> None:
    hasil, r = money("100", "80", "80", efisiensi="indeks")
    rules = r.figures.settings
    assert explain.explain_efisiensi(hasil, rules) == "100,00 : 80,00 − 1 = 0,25"
    nothing, r = money("100", "0", "80", efisiensi="indeks")
    assert "tidak berlaku" in explain.explain_efisiensi(nothing, r.figures.settings)
    unreached, _ = money("100", "50", "0")
    assert explain.explain_efisiensi(unreached, RULES) == "capaian 0: efisiensi tidak berlaku"
    nopagu, _ = money("0", "0", "80")
    assert explain.explain_efisiensi(nopagu, RULES) == "serapan tidak berlaku"
    assert (
        explain.explain_serapan(nopagu.pagu, nopagu.realisasi_anggaran, RULES)
        == "pagu 0: serapan tidak berlaku"
    )


def test_the_mean_says_which_capaian_it_takes() -> None:
    r = Rakit()
    for reached in ("172", "100", "-"):
        r.indikator("100", realisasi=reached)
    found = explain.explain_rata_rata(r.figures.ringkasan.semua, RULES)
    assert found == "jumlah 2 capaian 272,00 : 2 = 136,00"
    for nama in ("batas_dipakai", "rata_rata_dibatasi"):
        r.setting(nama, "1")
    capped = explain.explain_rata_rata(r.figures.ringkasan.semua, r.figures.settings)
    assert capped == "jumlah 2 capaian yang dibatasi 220,00 : 2 = 110,00"
    assert "belum ada" in explain.explain_rata_rata(Rakit().figures.ringkasan.semua, RULES)


def test_pagu_akhir_says_what_it_is_made_of() -> None:
    r = Rakit()
    assert explain.explain_pagu_akhir(r.figures.pagu) == "pagu awal belum diisi"
    r.kegiatan("700")
    assert explain.explain_pagu_akhir(r.figures.pagu) == "jumlah pagu kegiatan = Rp700"
    r.set(RUANG, pagu_awal="1000")
    r.revisi("-300")
    assert explain.explain_pagu_akhir(r.figures.pagu) == "Rp1.000 − Rp300 = Rp700"


def test_serapan_of_the_whole_says_why_it_is_not_known() -> None:
    r = Rakit()
    kegiatan = r.kegiatan("100")
    r.alokasi(kegiatan, None, "100", "-")
    assert explain.explain_serapan_laporan(r.figures) == (
        "realisasi sebagian alokasi tidak diketahui"
    )
    r.alokasi(kegiatan, None, "100", None)
    assert explain.explain_serapan_laporan(r.figures) == "realisasi anggaran belum diisi"
    r.alokasi(kegiatan, None, "100", "25")
    assert explain.explain_serapan_laporan(r.figures) == "25 : 100 × 100 = 25,00"


def test_truncation_is_used_where_the_settings_say_so() -> None:
    hasil, r = money("65040000", "65038490", "80", pembulatan="potong")
    text = explain.explain_serapan(hasil.pagu, hasil.realisasi_anggaran, r.figures.settings)
    assert text.endswith(" = 99,99")


@pytest.mark.parametrize("nama", CONTOH)
def test_every_explanation_of_an_example_ends_in_the_figure_it_explains(nama) -> None:
    found = figures(laporan_contoh(nama))
    rules = found.settings

    def ends(text: str, nilai: object) -> None:
        if isinstance(nilai, Fraction):
            shown = format_number(nilai, rules.desimal, potong=rules.potong)
            # A count has no decimals that it does not need.
            count = shown.rstrip("0").rstrip(",") if "," in shown else shown
            assert text.endswith((f" {shown}", f" {count}")), text
        else:
            assert text

    for item in found.indikator.values():
        ends(explain.explain_capaian(item, rules), item.capaian)
        ends(explain.explain_serapan(item.pagu, item.realisasi_anggaran, rules), item.serapan)
        ends(explain.explain_efisiensi(item, rules), item.efisiensi)
        if not item.diketik:
            ends(explain.explain_realisasi(item, rules), item.realisasi)
        for table in item.rincian:
            ends(explain.explain_rincian(table, rules), table.nilai)
            for row in table.baris:
                ends(explain.explain_persentase(row, rules), row.persentase)


figure = st.one_of(st.none(), st.just("-"), st.integers(-3, 9).map(str))


@given(
    st.lists(st.tuples(figure, figure), max_size=4),
    st.sampled_from(CARA),
    st.sampled_from(["naik", "turun", "rentang"]),
    figure,
    st.sampled_from(["%", "Layanan"]),
)
def test_whatever_stands_in_a_table_is_explained(pairs, cara, polaritas, target, unit) -> None:
    hasil = one(*pairs, cara=cara, polaritas=polaritas, target=target, satuan=unit)
    texts = [
        explain.explain_realisasi(hasil, RULES),
        explain.explain_capaian(hasil, RULES),
        explain.explain_efisiensi(hasil, RULES),
        explain.explain_kaki(hasil.rincian[0], RULES),
        *(explain.explain_persentase(row, RULES) for row in hasil.rincian[0].baris),
    ]
    assert all(texts)
    assert all((hasil.capaian is TIDAK_BERLAKU or "None" not in text) for text in texts)


@pytest.mark.parametrize("nama", CONTOH)
def test_every_formula_that_the_window_shows_gives_what_it_says(nama) -> None:
    found = figures(laporan_contoh(nama))
    rules, whole = found.settings, found.ringkasan
    told = [explain.explain_serapan_laporan(found), explain.explain_rata_rata(whole.semua, rules)]
    for item in found.indikator.values():
        told += [
            explain.explain_capaian(item, rules),
            explain.explain_serapan(item.pagu, item.realisasi_anggaran, rules),
            explain.explain_efisiensi(item, rules),
            explain.explain_realisasi(item, rules),
        ]
        for table in item.rincian:
            told += [explain.explain_rincian(table, rules), explain.explain_kaki(table, rules)]
            told += [explain.explain_persentase(row, rules) for row in table.baris]
    formulas = [pair for text in told for pair in rumus.formulas(text)]
    assert len(formulas) >= len(found.indikator)
    assert [pair for pair in formulas if not rumus.follows(*pair)] == []


@pytest.mark.parametrize("pembulatan", ["setengah_ke_atas", "potong"])
@given(
    st.lists(st.tuples(st.integers(1, 2000), st.integers(0, 2000)), min_size=1, max_size=4),
    pecahan(1, 200, 4),
    st.sampled_from(["naik", "turun"]),
    st.sampled_from(["dua_t_kurang_r", "t_per_r"]),
    st.sampled_from(["%", "kejadian"]),
)
def test_a_formula_gives_its_result_whatever_the_figures(
    pembulatan, pairs, target, polaritas, formula, unit
) -> None:
    r = Rakit()
    r.setting("pembulatan", pembulatan)
    r.setting("rumus_turun", formula)
    row = r.indikator(str(float(target)).removesuffix(".0"), polaritas=polaritas, satuan=unit)
    for pair in pairs:
        r.rincian(row, tuple(map(str, pair)))
    hasil, rules = r.hasil(row), r.figures.settings
    for text in (explain.explain_realisasi(hasil, rules), explain.explain_capaian(hasil, rules)):
        for pair in rumus.formulas(text):
            assert rumus.follows(*pair, potong=pembulatan == "potong"), text


@pytest.mark.parametrize(
    ("pembanding", "done", "target", "expected"),
    [
        ("1067", "111", "10", "(2 × 10,00 − 10,403) : 10,00 × 100 = 95,97"),
        ("120", "2", "2", "(2 × 2,00 − 1,6667) : 2,00 × 100 = 116,67"),
        ("584", "1067", "150", "(2 × 150,00 − 182,705) : 150,00 × 100 = 78,20"),
    ],
)
def test_lower_is_better_is_explained_once(pembanding, done, target, expected) -> None:
    r = Rakit()
    row = r.indikator(target, polaritas="turun")
    r.rincian(row, (pembanding, done))
    assert explain.explain_capaian(r.hasil(row), RULES) == expected


def test_an_operand_that_no_decimals_can_give_is_written_as_a_fraction() -> None:
    r = Rakit()
    r.setting("pembulatan", "potong")
    row = r.indikator("3", satuan="kejadian")
    r.rincian(row, ("3", "1"))
    text = explain.explain_realisasi(r.hasil(row), r.figures.settings)
    assert text == "rata-rata 1 baris = 33,33; (100 : 3) % × 3 = 1"
