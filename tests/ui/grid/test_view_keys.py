"""The keys of a table, pressed on the real widget."""

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.sheet.lembar import CellState
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Reading, format_number

URAIAN, TARGET, REALISASI, PERSEN, DIHITUNG, PILIH = range(6)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
K = Qt.Key


def test_typing_overwrites_and_the_first_key_is_kept(meja):
    meja.at(0, REALISASI)
    meja.type("389455")
    assert meja.view.session.editor.text() == "389455"
    meja.press(K.Key_Return)
    assert meja.rows[1]["realisasi"] == 389455
    assert len(meja.commits) == 1
    change = meja.commits[0][0]
    assert (change.alamat, change.teks) == ((1, "realisasi"), "389455")
    assert change.isi == Reading(Fraction(389455))


def test_shift_f10_opens_the_menu_of_the_cell(meja):
    meja.at(0, TARGET)
    meja.press(K.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert "clear" in [action.objectName() for action in menu.actions()]
    menu.close()


def test_undo_of_a_text_that_was_refused_takes_its_reason_away_too(meja):
    meja.at(0, TARGET)
    meja.type("1o5")
    meja.press(K.Key_Return)
    assert "1o5" in meja.panel.bar.text
    assert meja.view.take_back()
    assert "1o5" not in meja.panel.bar.text


def test_undo_goes_to_the_cell_whose_refused_text_it_takes_away(meja):
    meja.at(0, TARGET)
    meja.type("1o5")
    meja.press(K.Key_Return)
    meja.at(1, REALISASI)
    assert meja.view.take_back()
    assert meja.view.place == (0, TARGET)


def test_undo_leaves_a_refused_text_alone_that_is_on_a_sheet_no_longer_shown(meja):
    meja.at(0, TARGET)
    meja.type("1o5")
    meja.press(K.Key_Return)
    sheet = meja.sheet()
    meja.panel.set_sheet(replace(sheet, baris=sheet.baris[1:]))
    meja.at(0, REALISASI)
    assert not meja.view.take_back()
    assert [draft.teks for draft in meja.view.grid.drafts.values()] == ["1o5"]


def test_keys_that_reach_the_table_after_the_first_one_are_not_lost(meja):
    meja.at(0, REALISASI)
    for letter in "1067":
        QTest.keyClick(meja.view, letter)
    QTest.keyClick(meja.view, K.Key_Return)
    assert meja.rows[1]["realisasi"] == 1067


def test_an_input_method_opens_the_field_with_what_it_composed(meja):
    meja.at(0, URAIAN)
    event = QInputMethodEvent()
    event.setCommitString("é")
    QApplication.sendEvent(meja.view, event)
    meja.type("tape")
    meja.press(K.Key_Return)
    assert meja.rows[1]["uraian"] == "étape"


def test_backspace_opens_an_empty_field(meja):
    meja.at(0, URAIAN)
    meja.press(K.Key_Backspace)
    assert meja.view.session.is_open
    assert meja.view.session.editor.text() == ""


def test_f2_opens_on_the_content_and_enter_without_a_change_stores_nothing(meja):
    meja.at(1, REALISASI)
    meja.press(K.Key_F2)
    assert meja.view.session.editor.text() == "389.455"
    meja.press(K.Key_Return)
    assert not meja.commits
    assert meja.view.place == (2, REALISASI)


def test_f2_keeps_the_arrows_for_the_caret_and_typing_gives_them_to_the_table(meja):
    meja.at(0, URAIAN)
    meja.press(K.Key_F2)
    meja.press(K.Key_Left)
    assert meja.view.session.is_open
    meja.press(K.Key_Escape)
    meja.at(0, TARGET)
    meja.type("5")
    meja.press(K.Key_Right)
    assert meja.rows[1]["target"] == 5
    assert meja.view.place == (0, REALISASI)


def test_escape_leaves_the_cell_as_it_was(meja):
    meja.at(0, REALISASI)
    meja.type("9")
    meja.press(K.Key_Escape)
    assert not meja.view.session.is_open
    assert meja.rows[1]["realisasi"] == 1067
    assert not meja.commits
    assert meja.view.hasFocus()


def test_enter_goes_down_to_the_next_entry_cell_and_shift_enter_up(meja):
    meja.at(0, TARGET)
    meja.press(K.Key_Return)
    assert meja.view.place == (1, TARGET)
    meja.press(K.Key_Return, SHIFT)
    assert meja.view.place == (0, TARGET)


def test_enter_after_a_run_of_tabs_goes_back_to_the_column_where_it_began(meja):
    meja.at(0, TARGET)
    meja.type("10")
    meja.press(K.Key_Tab)
    meja.type("20")
    meja.press(K.Key_Return)
    assert meja.view.place == (1, TARGET)
    assert (meja.rows[1]["target"], meja.rows[1]["realisasi"]) == (10, 20)


def test_tab_visits_entry_cells_only_and_leads_on_at_the_end(meja):
    meja.at(0, URAIAN)
    seen = []
    while meja.view.hasFocus():
        seen.append(meja.view.place)
        meja.press(K.Key_Tab)
    columns = (URAIAN, TARGET, REALISASI, DIHITUNG, PILIH)
    assert seen == [(row, column) for row in range(3) for column in columns]
    assert meja.after.hasFocus()
    meja.press(K.Key_Backtab, SHIFT)
    assert meja.view.hasFocus()
    assert meja.view.place == (2, PILIH)


def test_tab_into_the_table_starts_at_the_first_figure_to_fill(meja, qtbot):
    meja.at(2, PERSEN)
    meja.after.setFocus()
    QTest.keyClick(meja.after, K.Key_Tab)
    assert meja.view.hasFocus()
    assert meja.view.place == (2, TARGET)


def test_shift_tab_at_the_first_cell_leaves_the_table_backwards(meja):
    meja.at(0, URAIAN)
    meja.press(K.Key_Backtab, SHIFT)
    assert not meja.view.hasFocus()


def test_arrows_reach_computed_cells_whose_formula_the_bar_shows_but_nothing_is_typed_there(meja):
    meja.at(0, REALISASI)
    meja.press(K.Key_Right)
    assert meja.view.place == (0, PERSEN)
    assert meja.bar.text == "Persentase, baris 1: 1.067 : 1.000 × 100 = 106,70"
    meja.type("5")
    assert not meja.view.session.is_open
    assert "dihitung" in meja.bar.text


def test_home_end_and_ctrl_lead_to_the_ends(meja):
    meja.at(1, REALISASI)
    meja.press(K.Key_Home)
    assert meja.view.place == (1, URAIAN)
    meja.press(K.Key_End)
    assert meja.view.place == (1, PILIH)
    meja.press(K.Key_Home, CTRL)
    assert meja.view.place == (0, URAIAN)
    meja.press(K.Key_End, CTRL)
    assert meja.view.place == (4, PILIH)
    meja.at(0, TARGET)
    meja.press(K.Key_Down, CTRL)
    assert meja.view.place == (1, TARGET)


def test_delete_clears_the_selected_range_as_one_commit(meja):
    meja.at(0, URAIAN)
    meja.press(K.Key_Right, SHIFT)
    meja.press(K.Key_Right, SHIFT)
    meja.press(K.Key_Down, SHIFT)
    meja.press(K.Key_Delete)
    assert len(meja.commits) == 1
    assert len(meja.commits[0]) == 6
    assert meja.values("target") == [None, None, None]
    assert meja.values("uraian") == ["", "", "Papan informasi"]


def test_delete_over_whole_rows_leaves_ticks_and_computed_cells_alone(meja):
    meja.at(0, URAIAN)
    meja.press(K.Key_A, CTRL)
    meja.press(K.Key_Delete)
    assert len(meja.commits) == 1
    assert {change.alamat[1] for change in meja.commits[0]} == {
        "uraian",
        "target",
        "realisasi",
        "satuan",
    }
    assert meja.values("dihitung") == [True, True, True]


@pytest.mark.parametrize("how", ["key", "shortcut"])
def test_a_dash_means_tidak_berlaku(meja, how):
    meja.at(0, REALISASI)
    if how == "key":
        meja.type("-")
        assert "tidak berlaku" in meja.bar.text
        meja.press(K.Key_Return)
    else:
        meja.press(K.Key_Minus, ALT)
    assert meja.rows[1]["realisasi"] is TIDAK_BERLAKU
    assert meja.shown(0, REALISASI) == "–"


def test_the_four_states_look_and_sound_different(meja):
    for text in ("0", "-"):
        meja.at(2, TARGET if text == "0" else REALISASI)
        meja.type(text)
        meja.press(K.Key_Return)
    grid = meja.view.grid
    shown = [grid.shown(0, TARGET), grid.shown(2, TARGET), grid.shown(2, REALISASI)]
    assert shown == ["1.000", "0", "–"]
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [grid.index(r, c).data(role) for r, c in ((0, TARGET), (2, TARGET), (2, REALISASI))]
    assert said == [
        "Target, baris 1: 1.000",
        "Target, baris 3: 0, nol",
        "Realisasi, baris 3: tidak berlaku",
    ]
    meja.at(2, TARGET)
    meja.press(K.Key_Delete)
    assert grid.shown(2, TARGET) == "belum diisi"
    assert grid.index(2, TARGET).data(role) == "Target, baris 3: belum diisi"


def test_ctrl_d_fills_the_selection_from_its_first_row(meja):
    meja.at(0, TARGET)
    meja.press(K.Key_Down, SHIFT)
    meja.press(K.Key_Down, SHIFT)
    meja.press(K.Key_D, CTRL)
    assert meja.values("target") == [1000, 1000, 1000]
    assert len(meja.commits) == 1


def test_ctrl_d_on_one_cell_takes_the_one_above(meja):
    meja.at(2, REALISASI)
    meja.press(K.Key_D, CTRL)
    assert meja.rows[3]["realisasi"] == 389455


def test_ctrl_enter_puts_what_was_typed_into_every_selected_cell(meja):
    meja.at(0, TARGET)
    meja.press(K.Key_Down, SHIFT)
    meja.type("7")
    meja.press(K.Key_Return, CTRL)
    assert meja.values("target") == [7, 7, None]
    assert len(meja.commits) == 1


def test_enter_and_tab_go_round_inside_a_selection(meja):
    meja.at(0, TARGET)
    meja.press(K.Key_Right, SHIFT)
    meja.press(K.Key_Down, SHIFT)
    seen = []
    for _ in range(5):
        meja.press(K.Key_Return)
        seen.append(meja.view.place)
    assert seen == [(1, TARGET), (0, REALISASI), (1, REALISASI), (0, TARGET), (1, TARGET)]
    meja.press(K.Key_Tab)
    assert meja.view.place == (1, REALISASI)


def test_words_typed_on_a_tick_are_not_swallowed_without_a_word(meja):
    meja.at(1, DIHITUNG)
    meja.type("x")
    assert "dicentang dengan Spasi; tulisan tidak masuk" in meja.bar.text
    assert not meja.commits


def test_space_ticks(meja):
    meja.at(1, DIHITUNG)
    meja.press(K.Key_Space)
    assert meja.rows[2]["dihitung"] is False
    meja.press(K.Key_Space)
    assert meja.rows[2]["dihitung"] is True
    assert len(meja.commits) == 2


def test_a_choice_is_opened_with_alt_down_picked_with_arrows_and_enter(meja):
    meja.at(0, PILIH)
    meja.press(K.Key_Down, ALT)
    assert meja.view.session.editor.choices.isVisible()
    meja.press(K.Key_Down)
    meja.press(K.Key_Return)
    assert meja.rows[1]["satuan"] == "Orang"


def test_choices_stay_on_the_screen_beside_its_right_edge(meja, monkeypatch):
    monkeypatch.setattr(meja.view.session.editor.choices, "sizeHintForColumn", lambda _: 400)
    screen = meja.window.screen().availableGeometry()
    meja.window.move(screen.right() - meja.window.width(), 10)
    meja.at(0, PILIH)
    meja.press(K.Key_Down, ALT)
    choices = meja.view.session.editor.choices.geometry()
    assert choices.width() >= 400
    assert screen.contains(choices)


def test_a_choice_is_found_by_typing_part_of_it(meja):
    meja.at(0, PILIH)
    meja.type("kas")
    meja.press(K.Key_Tab)
    assert meja.rows[1]["satuan"] == "Kasus hukum"


def test_what_is_no_choice_stays_as_typed_and_is_refused(meja):
    meja.at(0, PILIH)
    meja.type("ekor")
    meja.press(K.Key_Return)
    assert meja.rows[1]["satuan"] == "Layanan"
    assert meja.shown(0, PILIH) == "ekor"


def test_enter_too_often_makes_no_row_and_space_does(meja):
    meja.at(2, TARGET)
    meja.press(K.Key_Return)
    assert meja.view.place == (3, TARGET)
    meja.press(K.Key_Return)
    meja.press(K.Key_Return)
    assert meja.asked == []
    meja.at(3, TARGET)
    meja.press(K.Key_Space)
    assert meja.asked == [("activate", "tambah")]
    assert len(meja.rows) == 4
    assert meja.view.place == (3, URAIAN)
    meja.type("Baru")
    meja.press(K.Key_Return)
    assert list(meja.rows.values())[3]["uraian"] == "Baru"


def test_rows_are_inserted_removed_and_moved_with_keys(meja):
    meja.at(1, TARGET)
    meja.press(K.Key_Plus, CTRL)
    assert meja.asked.pop() == ("insert", 2, 1, False)
    assert meja.view.place == (1, URAIAN)
    meja.press(K.Key_Minus, CTRL)
    assert meja.asked.pop()[0] == "remove"
    assert meja.values("uraian") == ["Perawatan", "Makanan", "Papan informasi"]
    meja.at(2, TARGET)
    meja.press(K.Key_Up, ALT)
    assert meja.values("uraian") == ["Perawatan", "Papan informasi", "Makanan"]
    assert meja.view.place == (1, TARGET)


def test_after_a_row_is_removed_the_next_one_is_in_hand_where_it_was(meja):
    assert meja.values("uraian") == ["Perawatan", "Makanan", "Papan informasi"]
    meja.at(1, TARGET)
    meja.press(K.Key_Minus, CTRL)
    assert meja.view.place == (1, TARGET)
    assert meja.values("uraian")[1] == "Papan informasi"
    meja.at(len(meja.values("uraian")) - 1, TARGET)
    meja.press(K.Key_Minus, CTRL)
    assert meja.view.place == (len(meja.values("uraian")) - 1, TARGET)


def test_a_number_of_selected_rows_moves_as_one(meja):
    meja.at(0, TARGET)
    meja.press(K.Key_Down, SHIFT)
    meja.press(K.Key_Down, ALT)
    assert meja.asked == [("move", (1, 2), 1)]
    assert meja.values("uraian") == ["Papan informasi", "Perawatan", "Makanan"]


def test_equals_asks_for_what_the_cell_refers_to(meja):
    meja.at(0, REALISASI)
    meja.type("=")
    assert meja.asked == [("refer", (1, "realisasi"))]
    assert not meja.view.session.is_open


def test_f1_explains_only_where_there_is_something_to_say(meja):
    meja.at(0, PERSEN)
    assert meja.view.explain()
    meja.at(0, TARGET)
    assert not meja.view.explain()


def test_keys_a_table_does_not_know_are_left_to_the_window(meja):
    event_keys = []
    meja.window.keyPressEvent = lambda event: event_keys.append(event.key())
    meja.at(0, TARGET)
    meja.press(K.Key_F7)
    meja.press(K.Key_Escape)
    assert event_keys == [K.Key_F7, K.Key_Escape]


def test_entering_a_table_costs_the_characters_and_one_key_a_cell(meja):
    pressed = 0
    meja.at(0, TARGET)
    for row in (("120", "60"), ("300", "150"), ("9", "3")):
        for text in row:
            meja.type(text)
            meja.press(K.Key_Tab if text == row[0] else K.Key_Return)
            pressed += len(text) + 1
    assert meja.values("target") == [120, 300, 9]
    assert meja.values("realisasi") == [60, 150, 3]
    characters = sum(map(len, ("120", "60", "300", "150", "9", "3")))
    assert pressed <= 1.1 * (characters + 6)


def test_the_bar_adds_up_what_is_selected_as_the_status_bar_of_excel(meja):
    meja.at(0, TARGET)
    meja.press(K.Key_Down, SHIFT)
    figures = [Fraction(meja.rows[key]["target"]) for key in (1, 2)]
    said = meja.panel.bar.text
    assert said.startswith("2 sel dipilih:")
    assert f"jumlah {format_number(sum(figures), None)}" in said
    assert f"rata-rata {format_number(sum(figures) / 2)}" in said
    assert "2 angka" in said
    meja.rows[2]["target"] = Fraction(1)  # not the current cell; Ctrl+Z does so
    meja.show()
    assert "jumlah 1.001" in meja.panel.bar.text
    meja.press(K.Key_Up)
    assert "dipilih" not in meja.panel.bar.text


def test_texts_and_a_single_figure_have_no_sum(meja):
    meja.at(0, URAIAN)
    meja.press(K.Key_Down, SHIFT)
    assert "dipilih" not in meja.panel.bar.text
    meja.at(0, URAIAN)
    meja.press(K.Key_Right, SHIFT)
    assert "dipilih" not in meja.panel.bar.text


def test_typing_below_the_last_row_goes_into_a_new_one_in_the_same_column(meja):
    meja.at(3, REALISASI)
    meja.type("12")
    assert meja.bar.text.startswith("Realisasi, baris 4")
    assert len(meja.rows) == 3, "it comes with its first figure"
    meja.press(K.Key_Return)
    assert meja.rows[101]["realisasi"] == 12
    assert meja.rows[101]["uraian"] == ""
    assert len(meja.commits) == 1
    assert meja.view.grid.rowCount() == 6
    assert meja.view.place == (4, REALISASI), "beneath it, where the next row is typed"
    meja.type("13")
    meja.press(K.Key_Tab)
    assert (meja.rows[102]["realisasi"], meja.view.place) == (13, (4, 4))


@pytest.mark.parametrize("empty", [False, True])
def test_a_row_in_which_nothing_is_typed_in_the_end_was_never_there(meja, empty):
    meja.at(3, REALISASI)
    meja.type("1")
    if empty:
        meja.press(K.Key_Backspace)
        meja.press(K.Key_Return)
    else:
        meja.press(K.Key_Escape)
    assert len(meja.rows) == 3
    assert not meja.commits
    assert meja.view.place == (3, REALISASI)
    assert meja.view.current.keadaan is CellState.TINDAKAN


def test_what_cannot_be_read_or_stored_in_a_new_row_stays_in_it(meja):
    meja.at(3, REALISASI)
    meja.type("1.5.2023")
    meja.press(K.Key_Return)
    assert meja.view.grid.draft(3, REALISASI).teks == "1.5.2023"
    assert list(meja.view.grid.drafts) == [(101, "realisasi")]
    meja.broken = OSError
    meja.at(4, URAIAN)
    meja.type("Baru")
    meja.press(K.Key_Return)
    assert meja.view.grid.draft(4, URAIAN).teks == "Baru"
    assert meja.panel.pending == 1
    meja.broken = None
    assert meja.panel.keep()
    assert meja.rows[102]["uraian"] == "Baru"
    assert meja.view.grid.rowCount() == 7


def test_the_bar_speaks_of_the_cell_in_hand_after_its_row_moved_or_went(meja):
    meja.at(0, TARGET)
    meja.press(K.Key_Down, ALT)
    assert meja.view.place == (1, TARGET)
    assert meja.bar.text == "Target, baris 2: 1.000"
    meja.press(K.Key_Minus, CTRL)
    row, column = meja.view.place
    assert meja.bar.text.startswith(meja.view.grid.name(row, column))


def test_the_keys_go_on_in_the_table_after_its_open_field_was_stored_from_outside(meja):
    meja.at(0, TARGET)
    meja.type("7")
    assert meja.panel.keep()
    assert meja.rows[1]["target"] == 7
    assert meja.view.hasFocus()
    meja.press(K.Key_Down)
    assert meja.view.place == (1, TARGET)
    assert meja.bar.isVisible()


def test_the_current_cell_stays_when_a_column_comes(meja):
    from dataclasses import replace

    meja.at(1, TARGET)
    sheet = meja.sheet()
    kolom = (replace(sheet.kolom[1], kunci="baru", judul="Baru"), *sheet.kolom)
    baris = tuple(replace(b, sel=(b.sel[0], *b.sel)) for b in sheet.baris)
    meja.panel.set_sheet(replace(sheet, kolom=kolom, baris=baris))
    assert meja.view.place == (1, TARGET + 1)
    assert meja.bar.text.startswith("Target, baris 2")


def test_a_table_in_hand_that_shows_other_rows_begins_at_their_first_figure_to_fill(meja):
    meja.at(1, REALISASI)
    meja.rows = {50 + n: {**row, "target": None} for n, row in meja.rows.items()}
    meja.show()
    assert meja.view.place == (0, TARGET)
    assert meja.bar.text == "Target, baris 1: belum diisi"
