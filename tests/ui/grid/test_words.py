"""What a cell says of itself, to the eye and to a screen reader."""

import pytest

from lkjip_desktop.app.sheet.lembar import (
    CellContent,
    CellKind,
    CellState,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.ui.grid import words
from lkjip_desktop.ui.grid.sheet import CellDraft, DraftReason

A = CellKind.ANGKA


def spoken(sel, draf=None, judul="2"):
    kolom = (SheetColumn("u", "Uraian"), SheetColumn("r", "Realisasi"))
    lembar = EntrySheet(kolom, (SheetRow(0, (EntryCell("Makanan"), sel), judul),))
    return words.spoken(lembar, 0, 1, draf)


@pytest.mark.parametrize(
    ("sel", "said"),
    [
        (EntryCell("389.455", jenis=A), "389.455"),
        (EntryCell("0", jenis=A, isi=CellContent.NOL), "0, nol"),
        (EntryCell("–", jenis=A, isi=CellContent.TIDAK_BERLAKU), "tidak berlaku"),
        (EntryCell("", jenis=A, isi=CellContent.KOSONG), "belum diisi"),
        (EntryCell("", jenis=A, isi=CellContent.KOSONG, kosong_tampak=False), "belum diisi"),
        (
            EntryCell("12,00", jenis=A, keadaan=CellState.HITUNGAN, sementara=True),
            "12,00, dihitung, sementara",
        ),
        (EntryCell("5", jenis=A, keadaan=CellState.TERKUNCI), "5, terkunci"),
        (EntryCell("5", jenis=A, rujukan="3A baris 1"), "5, rujukan ke 3A baris 1"),
        (EntryCell("5", jenis=A, tingkat="galat"), "5, galat"),
        (EntryCell(edit="ya", jenis=CellKind.CENTANG), "dicentang"),
        (EntryCell(edit="tidak", jenis=CellKind.CENTANG), "tidak dicentang"),
    ],
)
def test_heading_row_value_and_state_are_spoken(sel, said):
    assert spoken(sel) == f"Realisasi, baris 2: {said}"


def test_a_draft_is_spoken_as_typed_with_its_state():
    draf = CellDraft("12x", "bukan angka")
    assert spoken(EntryCell("5", jenis=A), draf).endswith("12x, tidak dapat dibaca, tidak disimpan")
    unsaved = CellDraft("12", "Belum tersimpan.", DraftReason.BELUM_TERSIMPAN)
    assert spoken(EntryCell("5", jenis=A), unsaved).endswith("12, belum tersimpan")


def test_a_row_without_number_is_called_by_its_first_text():
    assert spoken(EntryCell("5", jenis=A), judul="") == "Realisasi, Makanan: 5"


def test_the_tooltip_says_finding_formula_and_where_it_comes_from():
    sel = EntryCell(
        "5",
        temuan="Di atas 100 %.",
        keterangan="1 : 2 × 100 = 50,00",
        sementara=True,
        rujukan="3A baris 1",
    )
    assert words.tooltip(sel, CellDraft("x", "bukan angka")).split("\n") == [
        "bukan angka",
        "Di atas 100 %.",
        "1 : 2 × 100 = 50,00",
        "Sementara: masih ada yang belum diisi.",
        "Rujukan ke 3A baris 1",
    ]
