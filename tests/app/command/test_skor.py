"""Scores made of parts: their presets, and what their rows give."""

from fractions import Fraction

import pytest

from lkjip_desktop.app.command.skor import CHECK, PRESETS, fill
from lkjip_desktop.domain.display.explain import explain_rincian
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.entity import Baris
from lkjip_desktop.store.draft import Draft
from tests.domain.rakit import Rakit


def score(kode: str, *figures: str | None) -> RincianResult:
    """A preset in an empty table, its scores filled in."""
    r = Rakit()
    indikator = r.indikator("90", satuan="Nilai")
    rincian = r.rincian(indikator)
    draft = Draft(r.laporan)
    fill(draft, rincian, PRESETS[kode])
    laporan = draft.laporan
    for row in laporan.daftar(Baris):
        r.put(row)
    rows = laporan.children(Baris, "rincian", rincian)
    r.put(laporan.get(type(r.rows[rincian]), rincian))
    for row, figure in zip(rows, figures, strict=True):
        most = None if row.bobot == "-" else PRESETS[kode].maksimum
        r.nilai(row.id, str(r.tahun), most, figure)
    return r.hasil(indikator).rincian[0]


@pytest.mark.parametrize(
    ("kode", "figures", "wanted", "words"),
    [
        # 10 × 100 + 10 × 95 + 20 × 98 + 10 × 100 + 10 × 100 + 10 × 90 + 5 × 100 + 25 × 100
        ("ikpa_2022", "100 95 98 100 100 90 100 100", "98.1", "9.810 : 100 = 98,10"),
        # Without contracts (-) the other 90 are the whole: 8.810 : 90
        ("ikpa_2022", "100 95 98 - 100 90 100 100", Fraction(881, 9), "8.810 : 90 = 97,89"),
        # 1.000 + 1.425 + 1.960 + 1.000 + 1.000 + 900 + 2.500 = 9.785, less 0,5
        ("ikpa_2024", "100 95 98 100 100 90 100 0.5", "97.35", "9.785 : 100 − 0,5 = 97,35"),
        ("ikpa_2024", "100 95 98 100 100 90 100 -", "97.85", "9.785 : 100 = 97,85"),
        # 9,7 × 90 + 18,2 × 100 + 43,5 × 80 + 28,6 × 50 = 873 + 1.820 + 3.480 + 1.430
        ("nka", "90 100 80 50", "76.03", "7.603 : 100 = 76,03"),
        # Nine ninths of 3,54 : 4 are 88,50, grade A; 0,11 each would give 87,62 without their sum
        ("skm", " ".join(["3.54"] * 9), "88.5", "796,5 : 9 = 88,50"),
    ],
)
def test_a_preset_gives_its_score_and_the_formula_says_how(
    kode: str, figures: str, wanted: str | Fraction, words: str
) -> None:
    hasil = score(kode, *figures.split())
    assert hasil.nilai == Fraction(wanted)
    assert explain_rincian(hasil, Rakit().figures.settings) == words
    assert not hasil.sementara
    assert hasil.masalah == ()


def test_a_score_waits_for_each_of_its_parts() -> None:
    hasil = score("nka", "90", None, "80", "50")
    assert hasil.sementara
    assert hasil.nilai == Fraction(9 * 97 + 435 * 8 + 286 * 5, 818) * 10


@pytest.mark.parametrize("kode", PRESETS)
def test_weights_add_up_and_are_to_be_checked(kode: str) -> None:
    preset = PRESETS[kode]
    weights = [Fraction(bobot) for _, bobot in preset.bagian if bobot != "-"]
    assert sum(weights) == (9 if kode == "skm" else 100)
    assert CHECK in preset.nama


@pytest.mark.parametrize("bobot", ["1", "0.11", "7"])
def test_equal_weights_are_equal_shares_whatever_they_are(bobot: str) -> None:
    r = Rakit()
    indikator = r.indikator()
    rincian = r.rincian(indikator, cara="rata_rata_berbobot")
    for figure in ("3.1", "3.54", "4", "2.77", "3", "3.9", "3.2", "1", "3.6"):
        r.baris(rincian, "4", figure, bobot=bobot)
    plain = r.rincian(indikator)
    hasil = r.hasil(indikator).rincian[0]
    assert hasil.nilai == hasil.rata_rata_persentase
    assert plain


def test_without_a_weight_a_row_weighs_one_and_without_any_there_is_no_mean() -> None:
    r = Rakit()
    indikator = r.indikator()
    one = r.rincian(indikator, cara="rata_rata_berbobot")
    r.baris(one, "10", "5")
    r.baris(one, "10", "8", bobot="2")
    none = r.rincian(indikator, cara="rata_rata_berbobot")
    r.baris(none, "10", "5", bobot="0")
    first, second = r.hasil(indikator).rincian
    assert (first.nilai, str(second.nilai)) == (70, "NotApplicable.TIDAK_BERLAKU")
