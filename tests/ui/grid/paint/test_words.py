"""What a cell says of itself, to the eye and to a screen reader."""

import pytest

from lkjip_desktop.ui.grid import BarisLembar, Isi, Jenis, Keadaan, KolomLembar, Lembar, Sel
from lkjip_desktop.ui.grid.draft import Draf, Sebab
from lkjip_desktop.ui.grid.paint import words

A = Jenis.ANGKA


def spoken(sel, draf=None, judul="2"):
    kolom = (KolomLembar("u", "Uraian"), KolomLembar("r", "Realisasi"))
    lembar = Lembar(kolom, (BarisLembar(0, (Sel("Makanan"), sel), judul),))
    return words.spoken(lembar, 0, 1, draf)


@pytest.mark.parametrize(
    ("sel", "said"),
    [
        (Sel("389.455", jenis=A), "389.455"),
        (Sel("0", jenis=A, isi=Isi.NOL), "0, nol"),
        (Sel("–", jenis=A, isi=Isi.TIDAK_BERLAKU), "tidak berlaku"),
        (Sel("", jenis=A, isi=Isi.KOSONG), "belum diisi"),
        (Sel("", jenis=A, isi=Isi.KOSONG, kosong_tampak=False), "belum diisi"),
        (
            Sel("12,00", jenis=A, keadaan=Keadaan.HITUNGAN, sementara=True),
            "12,00, dihitung, sementara",
        ),
        (Sel("5", jenis=A, keadaan=Keadaan.TERKUNCI), "5, terkunci"),
        (Sel("5", jenis=A, rujukan="3A baris 1"), "5, rujukan ke 3A baris 1"),
        (Sel("5", jenis=A, tingkat="galat"), "5, galat"),
        (Sel(edit="ya", jenis=Jenis.CENTANG), "dicentang"),
        (Sel(edit="tidak", jenis=Jenis.CENTANG), "tidak dicentang"),
    ],
)
def test_heading_row_value_and_state_are_spoken(sel, said):
    assert spoken(sel) == f"Realisasi, baris 2: {said}"


def test_a_draft_is_spoken_as_typed_with_its_state():
    draf = Draf("12x", "bukan angka")
    assert spoken(Sel("5", jenis=A), draf).endswith("12x, tidak dapat dibaca, tidak disimpan")
    unsaved = Draf("12", "Belum tersimpan.", Sebab.BELUM_TERSIMPAN)
    assert spoken(Sel("5", jenis=A), unsaved).endswith("12, belum tersimpan")


def test_a_row_without_number_is_called_by_its_first_text():
    assert spoken(Sel("5", jenis=A), judul="") == "Realisasi, Makanan: 5"


def test_the_tooltip_says_finding_formula_and_where_it_comes_from():
    sel = Sel(
        "5",
        temuan="Di atas 100 %.",
        keterangan="1 : 2 × 100 = 50,00",
        sementara=True,
        rujukan="3A baris 1",
    )
    assert words.tooltip(sel, Draf("x", "bukan angka")).split("\n") == [
        "bukan angka",
        "Di atas 100 %.",
        "1 : 2 × 100 = 50,00",
        "Sementara: masih ada yang belum diisi.",
        "Rujukan ke 3A baris 1",
    ]
