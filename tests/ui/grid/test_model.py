"""From sheet to sheet by small steps: what was selected stays so, nothing is forgotten."""

from dataclasses import replace
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from lkjip_desktop.app.sheet.lembar import EntryCell, EntrySheet, SheetColumn, SheetRow
from lkjip_desktop.ui.grid import model as models
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.grid.sheet import CellDraft

KOLOM = (SheetColumn("a", "A"), SheetColumn("b", "B"))


def sheet(*rows, kolom=KOLOM):
    made = (
        SheetRow(
            key, tuple(EntryCell(f"{key}{text}", alamat=(key, k.kunci)) for k in kolom), f"{n}"
        )
        for n, (key, text) in enumerate(rows, 1)
    )
    return EntrySheet(kolom, tuple(made))


def texts(model):
    return [
        [model.index(r, c).data() for c in range(model.columnCount())]
        for r in range(model.rowCount())
    ]


KEYS = st.lists(
    st.tuples(st.sampled_from("abcdefgh"), st.sampled_from(["", "!", "?"])),
    unique_by=lambda row: row[0],
    max_size=8,
)


@given(st.lists(KEYS, min_size=2, max_size=5), st.booleans())
def test_after_any_step_the_model_shows_the_new_sheet(qapp, sheets, at_once):
    few = 0 if at_once else models._FEW_ROWS
    with patch.object(models, "_FEW_ROWS", few):
        _step(sheets)


def _step(sheets):
    model = GridModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows in sheets:
        new = sheet(*rows)
        held = {
            model.sheet.baris[r].kunci: QPersistentModelIndex(model.index(r, 0))
            for r in range(model.rowCount())
        }
        model.set_sheet(new)
        assert model.sheet == new
        assert texts(model) == [[sel.teks for sel in baris.sel] for baris in new.baris]
        for key, index in held.items():
            place = next((r for r, b in enumerate(new.baris) if b.kunci == key), None)
            if model.columnCount():
                assert (index.row() if index.isValid() else None) == place


def test_only_what_changed_is_told(qapp):
    model = GridModel()
    before = sheet(("a", ""), ("b", ""), ("c", ""))
    model.set_sheet(before)
    changed, reset = QSignalSpy(model.dataChanged), QSignalSpy(model.modelReset)
    row = before.baris[1]
    row = replace(row, sel=(row.sel[0], replace(row.sel[1], teks="baru")))
    model.set_sheet(replace(before, baris=(before.baris[0], row, before.baris[2])))
    assert changed.count() == 1
    first, last = changed.at(0)[:2]
    assert (first.row(), first.column(), last.row(), last.column()) == (1, 1, 1, 1)
    assert reset.count() == 0


def test_selection_follows_its_rows(qapp):
    model = GridModel()
    model.set_sheet(sheet(("a", ""), ("b", ""), ("c", "")))
    selection = QItemSelectionModel(model)
    block = QItemSelection(model.index(1, 0), model.index(1, 1))
    selection.select(block, QItemSelectionModel.SelectionFlag.Select)
    model.set_sheet(sheet(("c", ""), ("x", ""), ("b", "!"), ("a", "")))
    assert {index.row() for index in selection.selectedIndexes()} == {2}


def test_other_columns_are_another_table(qapp):
    model = GridModel()
    model.set_sheet(sheet(("a", "")))
    reset = QSignalSpy(model.modelReset)
    model.set_sheet(sheet(("a", ""), kolom=(*KOLOM, SheetColumn("c", "C"))))
    assert reset.count() == 1
    assert model.columnCount() == 3


def test_two_rows_of_one_key_are_a_bug_and_said_so(qapp):
    model = GridModel()
    model.set_sheet(sheet(("a", "")))
    with pytest.raises(ValueError, match="same key"):
        model.set_sheet(sheet(("a", ""), ("a", "!")))


def test_a_draft_stays_with_its_cell_wherever_the_row_goes(qapp):
    model = GridModel()
    model.set_sheet(sheet(("a", ""), ("b", "")))
    model.set_drafts({("b", "a"): CellDraft("12x", "bukan angka")})
    model.set_sheet(sheet(("b", ""), ("a", "")))
    assert model.index(0, 0).data() == "12x"
    model.set_sheet(sheet(("a", "")))
    model.set_sheet(sheet(("a", ""), ("b", "")))
    assert model.index(1, 0).data() == "12x"
    model.set_drafts({("b", "a"): None})
    assert model.index(1, 0).data() == "b"


def test_many_drafts_are_told_at_once(qapp):
    """Each told by itself let the view add up all that was selected five hundred times."""
    model = GridModel()
    model.set_sheet(sheet(*((f"k{number}", "") for number in range(100))))
    cells = [(f"k{number}", column) for number in range(1, 99) for column in "ab"]
    for draft in (CellDraft("x", "bukan angka"), None):
        changed = QSignalSpy(model.dataChanged)
        model.set_drafts(dict.fromkeys(reversed(cells), draft))
        assert changed.count() == 1
        first, last = changed.at(0)[:2]
        assert (first.row(), first.column(), last.row(), last.column()) == (1, 0, 98, 1)


def test_many_headings_of_rows_are_told_at_once(qapp):
    model = GridModel()
    keys = [f"k{number}" for number in range(100)]
    model.set_sheet(sheet(*((key, "") for key in keys)))
    told = QSignalSpy(model.headerDataChanged)
    rows = tuple(
        replace(row, judul=f"{2 * number}") for number, row in enumerate(model.sheet.baris)
    )
    model.set_sheet(replace(model.sheet, baris=rows[:50] + model.sheet.baris[50:51] + rows[51:]))
    assert [told.at(0)[1:], told.count()] == [[0, 99], 1]


def test_row_numbers_and_headings_are_the_headers(qapp):
    model = GridModel()
    kolom = (SheetColumn("a", "Persentase", hitungan=True),)
    model.set_sheet(sheet(("x", ""), kolom=kolom))
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Persentase"
    assert model.headerData(0, Qt.Orientation.Vertical) == "1"
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(0, Qt.Orientation.Horizontal, role) == "Persentase (dihitung)"
