"""Live figures in text: what each token stands for, how it is written, and what is on offer."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.display.live import (
    FigureForm,
    live_text,
    live_value,
    replace_live,
    tokens,
)
from lkjip_desktop.domain.display.live_menu import offered, offered_rows
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.masalah import MasalahKind
from lkjip_desktop.domain.model.entity import Narasi, NilaiBaris, keyed_id
from tests.contoh import CONTOH, laporan_contoh
from tests.domain.rakit import RUANG, TAHUN, Rakit


def sample() -> Rakit:
    r = Rakit()
    subsie, jenjang = r.subsie("Seksi Uji"), r.jenjang("Tingkat")
    sasaran = r.sasaran(jenjang=jenjang, kode="S1", nama="Sasaran uji")
    row = r.indikator("80", kode="1A", nama="Uji", subsie=subsie, sasaran=sasaran)
    r.rincian(row, ("261", "30"), judul="Bantuan")
    r.alokasi(r.kegiatan("12000000", nama="Layanan"), row, "12000000", "780000")
    r.set(RUANG, pagu_awal="12000000")
    return r


def text(r: Rakit, token: str, **options: str) -> str:
    return live_text(r.laporan, r.figures, token, **options)


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("ringkasan/rata_rata_capaian", "14,37 %"),
        ("ringkasan/banyak_indikator", "1"),
        ("ringkasan/banyak_belum_tercapai", "1"),
        ("ringkasan/pagu_awal", "Rp12.000.000"),
        ("ringkasan/pagu_akhir", "Rp12.000.000"),
        ("ringkasan/pagu_tanpa_indikator", "Rp0"),
        ("ringkasan/serapan", "6,50 %"),
        ("ringkasan/realisasi_indikator", "Rp780.000"),
        ("ringkasan/sisa_indikator", "Rp11.220.000"),
        ("ringkasan/efisiensi", "54,76 %"),
        ("ringkasan/pagu_lalu", "(belum diisi)"),
        ("laporan/tahun", str(TAHUN)),
        ("satker/nama", "Kantor Uji"),
        ("indikator/indikator-1/kode", "1A"),
        ("indikator/indikator-1/target", "80,00 %"),
        ("indikator/indikator-1/realisasi", "11,49 %"),
        ("indikator/indikator-1/capaian", "14,37 %"),
        ("indikator/indikator-1/predikat", "Di bawah target"),
        ("baris/baris-1/pembanding", "261"),
        ("baris/baris-1/realisasi", "30"),
        ("baris/baris-1/persentase", "11,49 %"),
        ("indikator/indikator-1/realisasi_anggaran", "Rp780.000"),
        ("subsie/subsie-1/serapan", "6,50 %"),
        ("jenjang/jenjang-1/rata_rata_capaian", "14,37 %"),
        ("sasaran/sasaran-1/banyak_indikator", "1"),
        ("kegiatan/kegiatan-1/realisasi", "Rp780.000"),
        ("rincian/rincian-1/nilai", "11,49 %"),
        ("rincian/rincian-1/jumlah_pembanding", "261"),
    ],
)
def test_a_token_prints_its_figure(token, expected) -> None:
    assert text(sample(), token) == expected


def test_a_cell_is_a_live_figure_by_its_address() -> None:
    r = sample()
    nilai = keyed_id(RUANG, NilaiBaris, "baris-1", str(TAHUN))
    assert text(r, f"nilai_baris/{nilai}/realisasi") == "30"
    r.nilai("baris-1", str(TAHUN), "261", "1234.5")
    assert text(r, f"nilai_baris/{nilai}/realisasi") == "1.234,5"


def test_the_four_states_stay_apart_in_text() -> None:
    r = Rakit()
    for realisasi, expected in (("0", "0,00 %"), ("-", "-"), (None, "(belum diisi)")):
        row = r.indikator("80", realisasi=realisasi)
        assert text(r, f"indikator/{row}/realisasi") == expected
    assert text(r, f"indikator/{row}/capaian", kosong="…") == "…"


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("%", "5,00 %"), ("persen", "5,00 %"), ("Layanan", "5 Layanan"), ("Indeks", "5,00")],
)
def test_a_figure_is_written_with_its_unit(unit, expected) -> None:
    r = Rakit()
    row = r.indikator("5", realisasi="5", satuan=unit)
    assert text(r, f"indikator/{row}/realisasi") == expected


@pytest.mark.parametrize(
    "token",
    [
        "indikator/tiada/capaian",
        "indikator/indikator-1/tiada",
        "ringkasan/tiada",
        "tiada/x/y",
        "nilai_baris/tiada/realisasi",
        "indikator/indikator-1",
        "satker/kop/x",
        "x",
        "//",
    ],
)
def test_a_goal_that_is_gone_prints_a_dash_and_is_told(token) -> None:
    r = sample()
    assert text(r, token) == "-"
    assert live_value(r.laporan, r.figures, token).kode is MasalahKind.RUJUKAN_HILANG


def test_a_column_that_is_no_figure_prints_a_dash() -> None:
    assert text(sample(), "indikator/indikator-1/sumber_data") == "-"


def test_the_name_of_a_row_is_a_label_and_its_id_is_the_goal() -> None:
    r = sample()
    r.set("indikator-1", kode="9Z", nama="Lain")
    assert text(r, "indikator/indikator-1/capaian") == "14,37 %"


def test_nothing_is_said_to_be_revised_by_nothing_before_a_pagu_is_entered() -> None:
    r = sample()
    assert text(r, "ringkasan/jumlah_revisi") == "Rp0"
    r.set(RUANG, pagu_awal=None)
    assert text(r, "ringkasan/jumlah_revisi") == "(belum diisi)"


def test_efisiensi_by_index_is_a_plain_number() -> None:
    r = sample()
    r.setting("efisiensi", "indeks")
    hidup = live_value(r.laporan, r.figures, "ringkasan/efisiensi")
    assert hidup.bentuk is FigureForm.BILANGAN
    assert "%" not in text(r, "ringkasan/efisiensi")


def test_decimals_and_rounding_are_those_of_the_settings() -> None:
    r = sample()
    r.setting("desimal", "1")
    assert text(r, "indikator/indikator-1/capaian") == "14,4 %"
    r.setting("pembulatan", "potong")
    assert text(r, "indikator/indikator-1/capaian") == "14,3 %"


def test_a_text_is_evaluated_and_the_rest_of_it_left_alone() -> None:
    r = sample()
    prose = "Capaian {{indikator/indikator-1/capaian}} dari {{ laporan/tahun }}, {a} {{ }} {{x y}}."
    assert list(tokens(prose)) == ["indikator/indikator-1/capaian", "laporan/tahun"]
    assert replace_live(prose, r.laporan, r.figures) == (
        f"Capaian 14,37 % dari {TAHUN}, {{a}} {{{{ }}}} {{{{x y}}}}."
    )


@given(st.text(alphabet="{}/ab 1-", max_size=30))
def test_no_text_breaks_a_live_figure(prose) -> None:
    r = Rakit()
    laporan, found = r.laporan, r.figures
    assert isinstance(replace_live(prose, laporan, found), str)


@pytest.mark.parametrize("nama", CONTOH)
def test_everything_on_offer_leads_to_a_figure(nama) -> None:
    laporan = laporan_contoh(nama)
    found = figures(laporan)
    menu = [*offered(laporan, found)]
    assert len({item.token for item in menu}) == len(menu)
    for indikator in found.indikator:
        menu += offered_rows(laporan, found, indikator)
    for item in menu:
        assert item.nama
        assert live_value(laporan, found, item.token).kode is None, item
        assert live_text(laporan, found, item.token) != ""


@pytest.mark.parametrize("nama", CONTOH)
def test_the_texts_of_an_example_hold_no_goal_that_is_gone(nama) -> None:
    laporan = laporan_contoh(nama)
    found = figures(laporan)
    for narasi in laporan.rows(Narasi).values():
        assert not [t for t in tokens(narasi.teks) if live_value(laporan, found, t).kode]
        assert "{{" not in replace_live(narasi.teks, laporan, found)


def test_the_menu_names_what_it_offers() -> None:
    r = sample()
    menu = {item.token: item for item in offered(r.laporan, r.figures)}
    capaian = menu["indikator/indikator-1/capaian"]
    assert (capaian.nama, capaian.kelompok) == ("Capaian", "1A Uji")
    assert "indikator/indikator-1/target_atas" not in menu
    assert menu["sasaran/sasaran-1/serapan"].kelompok == "S1 Sasaran uji"
    rows = offered_rows(r.laporan, r.figures, "indikator-1")
    heads = [item.nama for item in rows if item.token.startswith("baris/")]
    assert [head.rpartition(": ")[2] for head in heads] == ["Target", "Realisasi", "Persentase"]
    assert not any(item.token.startswith("nilai_baris/") for item in rows)
    assert offered_rows(r.laporan, r.figures, "tiada") == ()


def test_a_row_filled_in_by_quarter_is_offered_as_a_whole_and_by_each_of_them() -> None:
    laporan = laporan_contoh("triwulan")
    found = figures(laporan)
    rows = [item for key in found.indikator for item in offered_rows(laporan, found, key)]
    cells = [item for item in rows if item.token.startswith("nilai_baris/")]
    assert any(item.nama.endswith(", triwulan I 2022") for item in cells)
    assert not any(re.search(r"\d{4}-", item.nama) for item in cells)
    assert any(item.token.startswith("baris/") for item in rows)


def test_the_weighted_mean_is_a_live_figure_on_offer_where_it_stands_beside_the_flat_one() -> None:
    """3 x 100 + 1 x 50 = 350, over 4 is 87,50."""
    r = Rakit()
    r.indikator("10", realisasi="10", bobot="3")
    r.indikator("10", realisasi="5")
    where = "ringkasan/rata_rata_berbobot"
    assert (text(r, where), text(r, "ringkasan/rata_rata_capaian")) == ("87,50 %", "75,00 %")
    assert where not in {item.token for item in offered(r.laporan, r.figures)}
    r.setting("rata_rata_berbobot", "1")
    menu = {item.token: item.nama for item in offered(r.laporan, r.figures)}
    assert menu[where] == "Rata-rata capaian berbobot"


def test_a_value_is_exact() -> None:
    r = sample()
    hidup = live_value(r.laporan, r.figures, "indikator/indikator-1/realisasi")
    assert hidup.nilai == Fraction(3000, 261)
