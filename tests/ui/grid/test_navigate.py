"""Where keys lead, on rows and columns alone."""

from dataclasses import replace

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
from lkjip_desktop.ui.grid.navigate import (
    Movement,
    arrow,
    beneath,
    edge,
    first_entry,
    last_entry_row,
    next_entry,
)

KINDS = {
    "e": EntryCell("x"),
    "k": EntryCell(isi=CellContent.KOSONG),
    "h": EntryCell("1", keadaan=CellState.HITUNGAN),
    "j": EntryCell("Judul", keadaan=CellState.JUDUL),
    "b": EntryCell("–", keadaan=CellState.LABEL, tindakan="pilih berkas"),
    "t": EntryCell("Tambah", keadaan=CellState.TINDAKAN),
}


def sheet(*rows):
    kolom = tuple(SheetColumn(c, str(c)) for c in range(len(rows[0])))
    made = (SheetRow(r, tuple(KINDS[k] for k in row)) for r, row in enumerate(rows))
    return EntrySheet(kolom, tuple(made))


BANDS = sheet("jjj", "eeh", "jjj", "ekh", "hhh", "ttt")


def test_tab_skips_bands_and_computed_cells():
    place, seen = first_entry(BANDS), []
    while place:
        seen.append(place)
        place = next_entry(BANDS, *place, 1)
    assert seen == [(1, 0), (1, 1), (3, 0), (3, 1)]
    assert first_entry(BANDS, last=True) == (3, 1)
    assert next_entry(BANDS, 3, 0, -1) == (1, 1)
    assert next_entry(BANDS, 1, 0, -1) is None
    assert next_entry(BANDS, 2, 0, 1) == (3, 0)


def test_tab_stops_where_space_asks_for_a_file_but_not_in_a_row_that_is_only_read():
    made = sheet("ebe", "hbh", "ehe")
    assert [next_entry(made, 0, c, 1) for c in range(3)] == [(0, 1), (0, 2), (2, 0)]
    assert next_entry(made, 0, 2, -1) == (0, 1)
    assert first_entry(made) == (0, 0)


def test_tab_goes_from_figure_to_figure_where_a_quarter_is_filled_in():
    words, figure = KINDS["e"], replace(KINDS["k"], jenis=CellKind.ANGKA)
    rows = (SheetRow(r, (words, figure, figure, words)) for r in range(2))
    made = EntrySheet(BANDS.kolom + BANDS.kolom[:1], tuple(rows), tab_angka=True)
    assert [next_entry(made, 0, c, 1) for c in range(4)] == [(0, 1), (0, 2), (1, 1), (1, 1)]
    assert next_entry(made, 1, 2, 1) is None
    assert next_entry(made, 1, 1, -1) == (0, 2)
    assert next_entry(replace(made, tab_angka=False), 0, 2, 1) == (0, 3)


def test_enter_stays_in_its_column_and_stops_at_what_adds_a_row():
    assert beneath(BANDS, 1, 1, 1) == (3, 1)
    assert beneath(BANDS, 3, 1, 1) == (5, 1)
    assert beneath(BANDS, 3, 1, -1) == (1, 1)
    assert beneath(BANDS, 1, 1, -1) is None
    assert beneath(BANDS, 1, 2, 1) == (2, 2)  # from a computed cell, one row on


def test_enter_in_the_last_entry_goes_on_to_the_row_below_as_in_excel():
    foot = sheet("eeh", "eeh", "hhh")
    assert beneath(foot, 1, 1, 1) == (2, 1)
    assert beneath(foot, 2, 1, 1) is None
    assert beneath(sheet("hhh", "eeh"), 1, 1, -1) is None


def test_new_rows_come_before_the_row_that_adds_one_whatever_the_foot_takes():
    assert last_entry_row(sheet("ee", "ee", "tt", "he")) == 1
    assert last_entry_row(sheet("tt", "he")) == -1
    assert last_entry_row(sheet("ee", "hh")) == 0


def test_a_table_without_entries_has_no_first_one():
    assert first_entry(sheet("hh", "jj")) is None
    assert first_entry(EntrySheet()) is None


@pytest.mark.parametrize(
    ("start", "step", "end"),
    [
        ((0, 0), (1, 0), (2, 0)),  # to the end of the filled block
        ((2, 0), (1, 0), (4, 0)),  # over a gap to the next filled cell
        ((4, 0), (1, 0), (5, 0)),  # nothing more: to the edge
        ((0, 1), (1, 0), (5, 1)),
        ((0, 0), (0, 1), (0, 2)),
    ],
)
def test_ctrl_and_an_arrow_lead_to_the_end_of_a_block(start, step, end):
    table = sheet("eke", "eke", "eke", "kke", "eke", "kke")
    assert edge(table, *start, *step) == end


def test_arrows_stop_at_the_border():
    assert arrow(BANDS, (0, 0), Movement.UP, far=False, page=5) == (0, 0)
    assert arrow(BANDS, (4, 2), Movement.PAGE_DOWN, far=False, page=5) == (5, 2)
    assert arrow(BANDS, (5, 2), Movement.RIGHT, far=False, page=5) == (5, 2)
