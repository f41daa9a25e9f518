"""Figures of an indikator are entered by keys alone, into the real window over a real file."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    Indikator,
    NilaiAlokasi,
    NilaiBaris,
    Rincian,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from lkjip_desktop.ui.kit.host import FINDINGS
from lkjip_desktop.ui.kit.mark import Mark
from tests.contoh import laporan_contoh
from tests.ui.tangan import escape, hear, key, press, tangan

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def emptied(kode: str) -> tuple[Laporan, list[list[tuple[str, str]]]]:
    """The example without the figures of one indikator, and what was in them, table by table."""
    laporan = laporan_contoh("induk")
    row = next(item for item in laporan.rows(_indikator()).values() if item.kode == kode)
    tables, put = [], []
    for rincian in laporan.children(Rincian, "indikator", row.id):
        table = []
        for baris in laporan.children(Baris, "rincian", rincian.id):
            for nilai in laporan.children(NilaiBaris, "baris", baris.id):
                table.append((nilai.pembanding or "", nilai.realisasi or ""))
                put.append(replace(nilai, pembanding=None, realisasi=None))
        tables.append(table)
    return laporan.with_changes(put), tables


def _indikator():
    from lkjip_desktop.domain.model.entity import Indikator

    return Indikator


def _values(meja, kode):
    return [
        [(item.pembanding, item.realisasi) for item in table.baris]
        for table in meja.hasil(kode).rincian
    ]


@pytest.mark.parametrize("kode", ["3F", "1C"])
def test_a_section_is_entered_by_keys_alone_and_hardly_a_key_too_many(meja, kode):
    laporan, tables = emptied(kode)
    expected = laporan_contoh("induk")
    meja.open(laporan)
    meja.go(kode)
    first = meja.page.grids[0]
    first.view.setFocus()
    first.view.go(0, _column(first, "pembanding"))
    meja.keys = 0
    for number, table in enumerate(tables):
        for place, (pembanding, realisasi) in enumerate(table):
            meja.type(pembanding)
            meja.press(TAB)
            meja.type(realisasi)
            last = place == len(table) - 1
            if last and number < len(tables) - 1:
                meja.press(ENTER)
                _to_next_table(meja, number + 1)
            else:
                meja.press(ENTER)
    cells = [cell for table in tables for pair in table for cell in pair]
    budget = 1.1 * (sum(map(len, cells)) + len(cells))
    assert meja.keys <= budget, (meja.keys, budget)
    assert meja.laporan == expected == meja.fresh()
    assert None not in [cell for table in _values(meja, kode) for pair in table for cell in pair]


def _column(grid, key):
    return next(n for n, column in enumerate(grid.model.sheet.kolom) if column.kunci == key)


def _to_next_table(meja, number):
    """Tab leads from the end of a table into the next one, at its first cell to type in."""
    grid = meja.page.grids[number]
    for _ in range(12):
        if meja.focus() is grid.view:
            break
        meja.press(TAB)
    assert meja.focus() is grid.view
    while grid.view.place[1] < _column(grid, "pembanding"):
        meja.press(Qt.Key.Key_Right)


def test_tab_visits_entry_cells_only_and_leads_on_through_all_tables_to_the_buttons(induk):
    induk.go("1C")
    grids = induk.page.grids
    grids[0].view.setFocus()
    grids[0].view.enter_table()
    seen = []
    for _ in range(200):
        focus = induk.focus()
        found = next((n for n, grid in enumerate(grids) if grid.view is focus), None)
        if found is None:
            break
        assert grids[found].view.current.bisa_diisi
        seen.append(found)
        induk.press(TAB)
    assert sorted(set(seen)) == list(range(len(grids)))
    assert seen == sorted(seen)
    assert induk.focus() in induk.page._blocks[0].buttons


def test_a_dash_is_not_applicable_and_zero_is_zero(meja):
    laporan, _ = emptied("3F")
    meja.open(laporan)
    meja.go("3F")
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, _column(grid, "pembanding"))
    meja.type("-")
    meja.press(TAB)
    meja.type("0")
    meja.press(ENTER)
    (row,) = meja.hasil("3F").rincian[0].baris
    assert (row.pembanding, row.realisasi) == (TIDAK_BERLAKU, 0)
    assert meja.page.strip.form.capaian.text() == "–"


def test_what_cannot_be_read_stays_as_typed_and_is_not_stored(induk):
    induk.go("3F")
    before = induk.laporan
    grid = induk.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, _column(grid, "realisasi"))
    induk.type("1.5.2023")
    induk.press(ENTER)
    assert grid.model.shown(0, _column(grid, "realisasi")) == "1.5.2023"
    assert induk.laporan == before == induk.fresh()


def test_a_row_is_added_at_the_end_by_space_and_removed_again(induk):
    induk.go("3F")
    before = induk.laporan
    grid = induk.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, 0)
    induk.press(ENTER)
    induk.press(Qt.Key.Key_Space)
    induk.type("Penyuluhan hukum")
    induk.press(ENTER)
    rows = [item.baris.uraian for item in induk.hasil("3F").rincian[0].baris]
    assert rows[1:] == ["Penyuluhan hukum"]
    assert induk.hasil("3F").sementara
    note = induk.page.strip.form.catatan_realisasi
    assert note.text == "sementara, 1 dari 2 baris"
    grid.view.go(1, 0)
    induk.press(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert induk.laporan == before == induk.fresh()


def test_rows_change_places_by_alt_and_an_arrow(induk):
    induk.go("1A")
    grid = induk.page.grids[0]
    grid.view.setFocus()
    grid.view.go(1, 0)
    induk.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    rows = [item.baris.uraian for item in induk.hasil("1A").rincian[0].baris]
    assert rows == ["Pemberian Makanan, Sandang dan Mandi", "Perawatan Tahanan/Narapidana"]
    assert induk.fresh() == induk.laporan


def test_the_target_is_seen_whole_as_soon_as_its_indikator_is_open(induk, sendiri):
    """It was measured in a smaller font: of 80,00 one saw 0,00."""
    target = induk.page.strip.form.target
    assert target.width() > target.fontMetrics().horizontalAdvance("80,00")
    assert target.text() == "80,00"


def test_an_empty_target_takes_no_room_from_the_results_beside_it(meja):
    laporan = laporan_contoh("induk")
    row = next(item for item in laporan.daftar(Indikator) if item.kode == "1A")
    meja.open(laporan.with_changes([replace(row, target=None)], ()))
    meja.go("1A")
    target = meja.page.strip.form.target
    words = target.placeholderText()
    assert words
    assert 0 < target.width() - target.fontMetrics().horizontalAdvance(words) < 20


def test_the_target_is_entered_in_the_strip_and_asks_when_in_doubt(induk):
    induk.go("1A")
    form = induk.page.strip.form
    form.target.setFocus()
    form.target.selectAll()
    induk.type("1.067")
    induk.press(ENTER)
    assert "dibaca" in form.catatan_target.text
    assert induk.hasil("1A").target == 80
    induk.press(ENTER)
    assert induk.hasil("1A").target == 1067
    form.target.setFocus()
    form.target.selectAll()
    induk.type("abc")
    induk.press(ENTER)
    assert form.target.text() == "abc"
    assert form.target.property("keadaan") == "galat"
    induk.press(Qt.Key.Key_Escape)
    assert induk.hasil("1A").target == 1067
    assert induk.fresh() == induk.laporan


def test_an_unread_text_in_the_strip_waits_with_its_indikator_and_holds_nothing_else_up(induk):
    induk.go("3F")
    induk.page.strip.form.realisasi.setFocus()
    induk.window.change("Nama 3F", lambda draft: draft.put(_renamed(induk)))
    induk.page.strip.form.target.setFocus()
    induk.type("naik-0")
    induk.press(TAB)
    induk.go("1A")
    form = induk.page.strip.form
    assert form.target.text() == "80,00"
    assert form.target.property("keadaan") == ""
    saved = induk.window.status.saved
    assert saved.text().endswith(", 1 isian menunggu")
    induk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert induk.laporan == laporan_contoh("induk")
    assert induk.window.files._unread() == 1
    induk.go("3F")
    assert form.target.text() == "naik-0"
    assert form.target.property("keadaan") == "galat"
    assert form.catatan_target.text.endswith("misalnya 1.250 atau 94,4.")
    form.target.setFocus()
    form.target.selectAll()
    induk.type("85")
    induk.press(TAB)
    assert induk.indikator("3F").target == "85"
    assert induk.window.files._unread() == 0
    QApplication.processEvents()
    assert "menunggu" not in saved.text()
    assert induk.fresh() == induk.laporan


@pytest.mark.parametrize("locked", [0, 1])
def test_enter_in_the_list_leads_into_the_first_entry_of_the_indikator(meja, locked):
    laporan = laporan_contoh("induk")
    meja.open(laporan.with_changes([replace(laporan.data, terkunci=locked)]))
    meja.go("1A")
    meja.pane.form.daftar.setFocus()
    meja.press(ENTER)
    view = meja.page.grids[0].view
    assert meja.focus() is view
    assert view.place == (0, 1)


def test_a_figure_of_the_strip_is_taken_from_another_cell_by_two_keys(induk):
    induk.go("1B")
    field = induk.page.strip.form.target
    field.setFocus()
    with tangan(key(ENTER)):
        induk.type("=")
    assert induk.indikator("1B").target.startswith("=")
    assert "Rujukan ke " in field.toolTip()
    assert induk.fresh() == induk.laporan


def test_the_strip_says_in_full_why_it_did_not_take_a_text_and_moves_nothing(induk):
    induk.go("1A")
    strip, form = induk.page.strip, induk.page.strip.form
    where = induk.page.grids[0].mapTo(induk.root, QPoint(0, 0))
    form.target.setFocus()
    form.target.selectAll()
    induk.type("1o6")
    induk.press(ENTER)
    QApplication.processEvents()
    assert strip.bar.isVisible()
    assert strip.bar.text.endswith("misalnya 1.250 atau 94,4.")
    induk.press(TAB)
    QApplication.processEvents()
    assert not strip.bar.isVisible()
    assert form.catatan_target.text.endswith("misalnya 1.250 atau 94,4.")
    assert induk.page.grids[0].mapTo(induk.root, QPoint(0, 0)) == where
    form.target.setFocus()
    assert strip.bar.isVisible()
    induk.press(Qt.Key.Key_Escape)
    assert not strip.bar.isVisible()


@pytest.mark.parametrize("said", ["1o6", "1.5.2023 dan seterusnya menurut berita acara"])
def test_why_a_text_was_not_taken_lies_over_results_alone(induk, said):
    induk.window.form.root.resize(1366, 740)
    induk.go("1A")
    strip, form = induk.page.strip, induk.page.strip.form
    form.target.setFocus()
    form.target.selectAll()
    induk.type(said)
    induk.press(ENTER)
    for shown in (False, True):
        induk.window.form.aksi_panel.setChecked(shown)
        if shown:
            induk.window.show_side(FINDINGS)
        QTest.qWait(50)
        bar, root = strip.bar.geometry(), form.root.geometry()
        assert bar.height() >= strip.bar.sizeHint().height()
        assert root.contains(bar)
        assert bar.left() > form.sel_target.geometry().translated(root.topLeft()).right()
        assert form.catatan_target.height() >= form.catatan_target.sizeHint().height()
        assert form.root.width() <= induk.page.viewport().width()


def test_a_locked_target_looks_locked_is_passed_by_tab_and_says_so_when_one_types(meja):
    laporan = laporan_contoh("induk")
    meja.open(laporan.with_changes([replace(laporan.data, terkunci=1)]))
    meja.go("1A")
    form = meja.page.strip.form
    assert form.sel_target.property("peran") == "sel_kunci"
    assert form.ubah_target.property("ikon") == "gembok"
    assert not form.target.focusPolicy() & Qt.FocusPolicy.TabFocus
    form.target.setFocus()
    meja.type("9")
    assert form.catatan_target.text == "Terkunci: laporan ini dikunci."
    meja.page.grids[0].view.setFocus()
    assert "Terkunci" not in form.catatan_target.text


def test_a_missing_target_is_named_under_it_and_its_way_out_stands_in_the_tooltip(meja):
    laporan = laporan_contoh("induk")
    first = next(row for row in laporan.daftar(Indikator) if row.kode == "1A")
    meja.open(laporan.with_changes([replace(first, target=None)]))
    meja.go("1A")
    note = meja.page.strip.form.catatan_target
    assert note.text == "Target 1A belum diisi"
    assert note.toolTip() == "Target 1A belum diisi; isi seperti dalam perjanjian kinerja."


def test_a_new_rincian_is_where_one_goes_on_typing(induk):
    induk.go("3F")
    induk.page._add.setFocus()
    induk.press(Qt.Key.Key_Space)
    assert len(induk.hasil("3F").rincian) == 2
    induk.type("Penyuluhan")
    induk.press(TAB)
    assert induk.hasil("3F").rincian[1].baris[0].baris.uraian == "Penyuluhan"


def test_undo_reaches_the_field_that_was_just_left_by_enter(induk):
    induk.go("3F")
    field = induk.page.strip.form.target
    field.setFocus()
    induk.type("40,5")
    induk.press(ENTER)
    induk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (induk.indikator("3F").target, field.text()) == ("80", "80")
    induk.press(TAB)
    assert induk.fresh() == induk.laporan == laporan_contoh("induk")
    assert field.text() == "80,00"


def test_a_change_elsewhere_leaves_what_is_being_typed(induk):
    induk.go("3F")
    field = induk.page.strip.form.target
    field.setFocus()
    induk.type("40,5")
    induk.window.change("Nama 3F", lambda draft: draft.put(_renamed(induk)))
    assert field.text() == "40,5"
    induk.press(ENTER)
    assert induk.indikator("3F").target == "40.5"


def _renamed(meja):
    return replace(meja.indikator("3F"), nama="Nama lain")


def test_a_realisasi_without_rincian_is_entered_in_the_strip(induk):
    row = induk.indikator("2A")
    table = induk.hasil("2A").rincian[0].rincian
    induk.window.change("Hapus rincian", lambda draft: draft.delete(Rincian, table.id))
    induk.go("2A")
    form = induk.page.strip.form
    assert form.realisasi_ketik.isVisible()
    form.realisasi_ketik.setFocus()
    induk.type("86,75")
    induk.press(TAB)
    assert induk.hasil(row.kode).capaian == induk.hasil(row.kode).realisasi / 70 * 100
    assert form.capaian.text() == "123,93"


def test_the_budget_is_entered_by_line_or_as_one_figure(induk):
    induk.go("1A")
    block = induk.page.anggaran
    assert block.grid.model.shown(2, 2) == "369.651.880"
    block._way.click()
    assert block.grid.model.shown(2, 2) == ""
    view = block.grid.view
    view.setFocus()
    view.go(0, 2)
    for amount in ("9018603", "360633277"):
        induk.type(amount)
        induk.press(ENTER)
    assert induk.hasil("1A").realisasi_anggaran == 369_651_880
    block._way.click()
    assert induk.indikator("1A").realisasi_anggaran == "369651880"
    assert block.grid.model.shown(2, 2) == "369.651.880"
    assert induk.fresh() == induk.laporan


def _without_spending(kode: str) -> Laporan:
    """The example where nothing is known yet of what an indikator spent."""
    laporan = laporan_contoh("induk")
    row = next(r for r in laporan.daftar(Indikator) if r.kode == kode)
    lines = [
        replace(value, realisasi=None)
        for line in laporan.children(Alokasi, "indikator", row.id)
        for value in laporan.children(NilaiAlokasi, "alokasi", line.id)
    ]
    return laporan.with_changes([replace(row, realisasi_anggaran=None), *lines])


@pytest.mark.usefixtures("sendiri")  # how the lines are filled in is chosen anew
def test_one_figure_for_all_lines_is_typed_where_the_button_leads_and_is_one_step(meja):
    meja.open(_without_spending("1A"))
    before = meja.laporan
    meja.go("1A")
    block = meja.page.anggaran
    assert block._way.accessibleName() == "Isi satu jumlah"
    block._way.click()
    assert meja.laporan is before
    assert meja.focus() is block.grid.view
    assert block.grid.view.place == (2, 2)
    meja.type("369651880")
    meja.press(ENTER)
    assert meja.indikator("1A").realisasi_anggaran == "369651880"
    assert block._way.accessibleName() == "Isi per kegiatan"
    meja.window.form.aksi_urung.trigger()
    assert meja.laporan == before == meja.fresh()
    block._way.click()
    assert block._way.accessibleName() == "Isi satu jumlah"
    assert block.grid.view.place == (0, 2)
    meja.type("5")
    meja.press(ENTER)
    assert block.grid.model.shown(0, 2) == "5"


def test_what_some_lines_hold_is_not_lost_to_one_figure_and_comes_back(meja):
    meja.open(_without_spending("1A"))
    meja.go("1A")
    block = meja.page.anggaran
    block.grid.view.setFocus()
    block.grid.view.go(0, 2)
    meja.type("9018603")
    meja.press(ENTER)
    before = meja.laporan
    block._way.click()
    assert meja.indikator("1A").realisasi_anggaran == "9018603"
    meja.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert meja.laporan == before == meja.fresh()
    assert block.grid.model.shown(0, 2) == "9.018.603"


def test_enter_in_the_last_line_of_the_budget_goes_on_to_its_sum(induk):
    induk.go("1A")
    block = induk.page.anggaran
    block.grid.view.setFocus()
    block.grid.view.go(1, 1)
    induk.press(ENTER)
    assert block.grid.view.place == (2, 1)


def test_a_block_pasted_on_what_adds_a_row_begins_in_the_first_column(induk):
    """Also where the foot of the table takes an entry of its own."""
    induk.go("1A")
    rincian = induk.hasil("1A").rincian[0].rincian
    induk.window.change(
        "Cara", lambda draft: draft.set(Address("rincian", rincian.id, "cara"), "diketik")
    )
    grid = induk.page.grids[0]
    adds = len(induk.hasil("1A").rincian[0].baris)
    grid.view.setFocus()
    grid.view.go(adds, 2)
    QApplication.clipboard().setText("Olahraga\t10\t12\r\nRekreasi\t20\t21\r\n")
    induk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    induk.press(ENTER)
    rows = [item.baris.uraian for item in induk.hasil("1A").rincian[0].baris]
    assert rows[adds:] == ["Olahraga", "Rekreasi"]
    assert _values(induk, "1A")[0][adds:] == [(10, 12), (20, 21)]
    assert induk.fresh() == induk.laporan


def test_marking_as_done_names_what_is_missing(induk):
    induk.go("3G")
    induk.pane.form.tandai.click()
    assert induk.indikator("3G").selesai == 1
    assert "2 isian rincian" in induk.message
    assert induk.window.status.progress.text() == "16 dari 16 indikator selesai"
    induk.pane.form.tandai.click()
    assert induk.indikator("3G").selesai == 0


def test_the_list_says_stage_and_findings_of_each_indicator(induk):
    induk.go("3G")
    items = {item.kode: item for item in induk.pane.form.daftar.rows.items}
    assert items["3G"].stage.value == "dikerjakan"
    for kode in ("3G", "1B"):
        row = induk.indikator(kode).id
        found = [t.tingkat.value for t in induk.session.findings if t.indikator == row]
        counts = [f"{found.count(level)} {level}" for level in dict.fromkeys(found)]
        assert items[kode].findings[0] == (Mark.GALAT, found.count("galat"))
        assert len(counts) > 1
        assert items[kode].tooltip.endswith(f"\n{', '.join(counts)}")
        assert items[kode].spoken.endswith(f", {', '.join(counts)}")
    assert items["1B"].stage.value == "selesai"
    induk.pane.form.saring.setChecked(True)
    codes = [item.kode for item in induk.pane.form.daftar.rows.items if not item.is_group]
    assert codes == ["3G"]


def test_a_new_indicator_opens_what_describes_it(induk):
    induk.go("3J")
    induk.pane.add()
    assert induk.pane.form.judul.text == "Indikator baru"
    about = induk.page.about
    about.view.setFocus()
    about.view.go(0, 1)
    induk.type("3K")
    induk.press(ENTER)
    assert induk.indikator("3K").subsie == induk.indikator("3J").subsie
    assert induk.pane.form.judul.text == "Indikator baru"
    assert induk.fresh() == induk.laporan


def test_texts_are_stored_when_they_are_left(induk):
    induk.go("3F")
    page = induk.pane.editor.open_page("analisis")
    box = page.boxes["kendala"].editor
    box.setFocus()
    box.selectAll()
    induk.type("Jadwal berubah.")
    assert induk.laporan == induk.fresh()
    page.boxes["program"].editor.setFocus()
    texts = {item.tempat: item.teks for item in _narasi(induk)}
    assert texts["kendala"] == "1. Jadwal berubah."
    assert induk.fresh() == induk.laporan


def _narasi(meja):
    from lkjip_desktop.domain.model.entity import Narasi

    return meja.laporan.children(Narasi, "indikator", meja.indikator("3F").id)


def test_the_history_shows_who_changed_what(induk):
    induk.go("3F")
    row = induk.indikator("3F")
    from lkjip_desktop.domain.model.laporan import Address

    where = Address("indikator", row.id, "target")
    induk.window.change("Target 3F", lambda draft: draft.set(where, "40"))
    page = induk.pane.editor.open_page("riwayat")
    first = [sel.teks for sel in page.grid.model.sheet.baris[0].sel]
    assert first[1:] == ["Petugas Uji", "Target 3F", "80", "40"]


def test_past_years_are_entered_in_a_table(induk):
    induk.go("3F")
    page = induk.pane.editor.open_page("tahun_lalu")
    view = page.years.view
    view.setFocus()
    view.enter_table()
    for text in ("75", "60"):
        induk.type(text)
        induk.press(TAB)
    row = page.years.model.sheet.baris[0]
    assert [sel.teks for sel in row.sel] == ["2020", "75,00", "60,00", "80,00"]
    assert induk.fresh() == induk.laporan


def test_a_cell_that_could_not_be_written_is_not_called_saved_and_closing_asks(meja):
    laporan, _ = emptied("3F")
    meja.open(laporan)
    meja.go("3F")
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, _column(grid, "pembanding"))
    path = meja.session.document.path
    away = path.rename(path.with_name("dipindahkan.lkjip"))
    meja.type("15")
    meja.press(ENTER)
    assert [draft.teks for draft in grid.model.drafts.values()] == ["15"]
    assert "dipindahkan, dihapus, atau diganti" in next(iter(grid.model.drafts.values())).alasan
    for no in (press("batal"), escape()):
        with tangan(no):
            assert not meja.window.files.close()
    meja.window.files.save()
    assert "Belum" in meja.message
    away.rename(path)
    meja.window.files.save()
    assert not grid.model.drafts
    assert not meja.message
    assert meja.laporan == meja.fresh()
    assert meja.window.files.close()


def test_undo_of_a_paste_takes_its_unread_texts_away_too(meja):
    laporan, _ = emptied("3F")
    meja.open(laporan)
    meja.go("3F")
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, _column(grid, "pembanding"))
    control = Qt.KeyboardModifier.ControlModifier
    before = meja.laporan
    QApplication.clipboard().setText("15\tempat\r\n")
    meja.press(Qt.Key.Key_V, control)
    assert [draft.teks for draft in grid.model.drafts.values()] == ["empat"]
    meja.press(Qt.Key.Key_Z, control)
    assert not grid.model.drafts
    assert meja.laporan == before == meja.fresh()


def said(meja):
    return meja.window.form.status.currentMessage()


def test_undo_of_unread_texts_alone_leaves_the_step_before_them(meja):
    laporan, _ = emptied("3F")
    meja.open(laporan)
    meja.go("3F")
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, _column(grid, "pembanding"))
    control = Qt.KeyboardModifier.ControlModifier
    QApplication.clipboard().setText("lima\tempat\r\n")
    meja.press(Qt.Key.Key_V, control)
    assert len(grid.model.drafts) == 2
    meja.press(Qt.Key.Key_Z, control)  # the file has no step yet: the key is the table's
    assert not grid.model.drafts
    assert said(meja) == "Diurungkan: 2 isian yang belum disimpan."
    meja.type("15")
    meja.press(ENTER)
    kept = meja.laporan
    grid.view.go(0, _column(grid, "realisasi"))
    meja.type("empat")
    meja.press(ENTER)
    assert len(grid.model.drafts) == 1
    meja.press(Qt.Key.Key_Z, control)
    assert not grid.model.drafts
    assert said(meja) == "Diurungkan: “empat” di Ditindaklanjuti, baris 1, yang belum disimpan."
    assert meja.laporan == kept
    meja.press(Qt.Key.Key_Z, control)
    assert meja.laporan != kept


def test_closing_asks_while_a_table_holds_a_text_that_could_not_be_read(meja):
    laporan, _ = emptied("3F")
    meja.open(laporan)
    meja.go("3F")
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, _column(grid, "pembanding"))
    meja.type("lima")
    meja.press(ENTER)
    asked = []
    for no in (press("batal"), escape()):
        with tangan(hear(asked), no):
            assert not meja.window.files.close()
    assert asked[0][1].startswith("1 isian belum dapat dibaca")
    grid.view.go(0, _column(grid, "pembanding"))
    meja.press(Qt.Key.Key_Escape)
    assert meja.window.files.close()


def test_a_tick_is_set_by_one_click_also_right_after_a_refused_text(induk):
    """What is said of a text in the strip takes no room: press and release are on one cell."""
    induk.go("1A")
    grid = induk.page.grids[0]
    column = [kolom.kunci for kolom in grid.model.sheet.kolom].index("dihitung")
    induk.page.strip.form.target.setFocus()
    induk.type("bukan angka")
    handle = induk.root.windowHandle()
    where = grid.view.viewport().mapTo(induk.root, grid.view.cell_rect(1, column).center())
    left, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, left, held, where)
    QTest.qWait(80)
    QTest.mouseRelease(handle, left, held, where)
    QApplication.processEvents()
    assert [item.baris.dihitung for item in induk.hasil("1A").rincian[0].baris] == [1, 0]


def test_a_figure_below_zero_stays_marked_in_its_cell_typed_or_pasted(induk):
    """What is counted is never negative: the text stays, with the reason, unstored."""
    induk.go("1C")
    before = induk.laporan
    grid = induk.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, _column(grid, "realisasi"))
    induk.type("-5")
    induk.press(ENTER)
    assert "di bawah nol" in grid.model.draft(0, _column(grid, "realisasi")).alasan
    grid.view.go(1, _column(grid, "realisasi"))
    QApplication.clipboard().setText("-7")
    induk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "di bawah nol" in grid.model.draft(1, _column(grid, "realisasi")).alasan
    assert induk.laporan == before == induk.fresh()


def test_a_page_that_is_opened_by_its_tab_begins_at_its_first_entry(induk):
    """The field that had the keyboard went with its page: the table gets it from nobody."""
    induk.go("3E")
    induk.page.strip.form.target.setFocus()
    tab = induk.pane.editor._form.tab
    place = next(n for n in range(tab.count()) if tab.tabText(n) == "T&entang")
    QTest.mouseClick(tab, Qt.MouseButton.LeftButton, pos=tab.tabRect(place).center())
    QTest.qWait(50)
    view = induk.focus()
    assert view.place == (0, 1)
    assert view.current.edit == "3E"


def test_the_next_indikator_begins_where_its_first_figure_is_missing_in_whatever_table(meja):
    """With the rincian filled in, that is the budget, for which one looked in vain."""
    laporan = laporan_contoh("induk")
    row = next(item for item in laporan.daftar(Indikator) if item.kode == "3F")
    lines = laporan.children(Alokasi, "indikator", row.id)
    spent = laporan.children(NilaiAlokasi, "alokasi", lines[-1].id)
    meja.open(laporan.with_changes([replace(item, realisasi=None) for item in spent]))
    meja.go("3E")
    meja.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    budget = meja.page.anggaran.grid
    assert meja.focus() is budget.view
    assert budget.view.current.alamat.address(meja.laporan).id == spent[0].id
    meja.type("0")
    meja.press(ENTER)
    meja.go("3E")
    meja.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert meja.focus() is meja.page.grids[0].view


@pytest.mark.parametrize("steps", [False, True])
def test_undo_of_an_unread_text_in_the_strip_takes_it_away_and_names_it(induk, steps):
    if steps:
        induk.window.change("Nama 3F", lambda draft: draft.put(_renamed(induk)))
    induk.go("3F")
    before, field = induk.laporan, induk.page.strip.form.target
    field.setFocus()
    field.selectAll()
    induk.type("8o")
    induk.press(ENTER)
    induk.go("1A")
    induk.go("3F")
    field.setFocus()
    assert field.text() == "8o"
    QTest.keyClick(induk.root.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "80"
    assert induk.window.files._unread() == 0
    assert induk.laporan == before
    assert said(induk) == "Diurungkan: “8o” di 3F, Target, yang belum disimpan."
    QTest.keyClick(induk.root.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (induk.laporan != before) is steps


def test_a_row_that_is_typed_comes_with_its_first_figure_and_goes_with_it_in_one_step(induk):
    induk.go("3F")
    grid, before = induk.page.grids[0], induk.laporan
    last = len(induk.hasil("3F").rincian[0].baris)
    grid.view.setFocus()
    grid.view.go(last, 1)
    induk.type("12")
    assert induk.fresh() == induk.laporan == before
    induk.press(ENTER)
    row = induk.hasil("3F").rincian[0].baris[last]
    assert (row.pembanding, row.realisasi) == (12, None)
    induk.window.form.aksi_urung.trigger()
    assert len(induk.hasil("3F").rincian[0].baris) == last
    assert induk.fresh() == induk.laporan
