"""Finding cells of a table: what was looked over once is not looked over for each cell."""

from collections import Counter

from lkjip_desktop.app.sheet.table.tabel import CellsTable, make_tabel
from lkjip_desktop.domain.model.entity import BarisTabel
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.entry import table
from lkjip_desktop.ui.window import room


def test_the_cells_that_an_undo_brought_back_are_looked_for_in_a_sheet_once_made(
    induk, monkeypatch
):
    """Each cell that was not found made the table anew and looked over all its rows: 9 s."""
    induk.window.sections.select(room.PLANNING)
    induk.pane.form.daftar.choose("tabel")
    editor = induk.pane.editors["tabel"]
    window = induk.window
    assert window.act("Tambah tabel", make_tabel) is not None
    cells = editor.cells.table
    assert (
        window.act("Sisipkan", lambda draft: cells.insert(draft, None, 3, below=True)) is not None
    )
    rows = induk.laporan.daftar(BarisTabel)
    done = Counter()
    makes, notes = CellsTable.sheet, table._targets_of
    monkeypatch.setattr(CellsTable, "sheet", lambda *of: done.update(["sheet"]) or makes(*of))
    monkeypatch.setattr(table, "_targets_of", lambda *of: done.update(["noted"]) or notes(*of))
    assert len(rows) == 4
    for row in rows * 3:
        assert editor.open_address(Address(BarisTabel.KIND, row.id))
        place = editor.cells.grid.view.place
        assert editor.cells.grid.model.sheet.baris[place[0]].kunci.id == row.id
        assert not editor.open_address(Address(BarisTabel.KIND, "tidak-ada"))
    assert done["sheet"] == 0
    assert done["noted"] <= len(editor.parts)
