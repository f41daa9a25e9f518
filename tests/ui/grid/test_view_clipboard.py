"""Copy and paste on the real widget and the real clipboard."""

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from lkjip_desktop.app.sheet.lembar import CellState, EntryCell, EntrySheet, SheetColumn, SheetRow
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from lkjip_desktop.ui.grid.clipboard.plan import plan_paste
from lkjip_desktop.ui.grid.navigate import CellRange
from lkjip_desktop.ui.grid.sheet import NewCell

URAIAN, TARGET, REALISASI, PERSEN, DIHITUNG, PILIH = range(6)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


def test_a_block_of_excel_is_one_commit(meja):
    meja.at(0, TARGET)
    meja.paste("1.200\t1.100\r\n300\t-\r\n")
    assert len(meja.commits) == 1
    assert [change.alamat for change in meja.commits[0]] == [
        (1, "target"),
        (1, "realisasi"),
        (2, "target"),
        (2, "realisasi"),
    ]
    assert meja.values("target") == [1200, 300, None]
    assert meja.values("realisasi") == [1100, TIDAK_BERLAKU, None]
    assert meja.view.selected_areas()[0] == (0, TARGET, 1, REALISASI)


def test_why_a_pasted_text_stays_unread_is_said_until_one_goes_elsewhere(meja):
    meja.at(0, TARGET)
    meja.paste("1.200\t1.5.2023\r\n300\t7\r\n")
    assert "1.5.2023" in meja.bar.text
    meja.rows[2]["target"] = Fraction(301)  # the window shows anew what was computed from it
    meja.show()
    assert "1.5.2023" in meja.bar.text
    meja.press(K.Key_Down)
    assert "1.5.2023" not in meja.bar.text
    meja.rows[2]["target"] = Fraction(302)
    meja.show()
    assert "302" in meja.bar.text


@pytest.mark.parametrize(
    ("column", "heads"),
    [
        (TARGET, "TARGET\tRealisasi"),
        (URAIAN, "Uraian\tTarget\tRealisasi\tPersentase"),
        (URAIAN, "Uraian\t\tRealisasi"),
    ],
)
def test_the_headings_over_a_block_are_left_out_and_that_is_said(meja, column, heads):
    meja.at(0, column)
    names = "Satu\t" if column == URAIAN else ""
    meja.paste(f"{heads}\r\n{names}1.200\t1.100\r\n")
    assert (meja.values("target")[0], meja.values("realisasi")[0]) == (1200, 1100)
    assert len(meja.commits) == 1
    assert not meja.panel.model.drafts
    assert "baris judul kolom tidak ikut ditempel" in meja.bar.text


def test_a_row_is_no_heading_where_it_is_all_there_is_or_says_more(meja):
    meja.at(0, URAIAN)
    meja.paste("Uraian\r\n")
    assert meja.values("uraian")[0] == "Uraian"
    meja.paste("Uraian\tTarget lain\r\nSatu\t12\r\n")
    assert meja.values("uraian")[:2] == ["Uraian", "Satu"]
    assert "judul kolom" not in meja.bar.text


def test_headings_in_another_order_or_beside_others_are_followed_after_asking(meja):
    meja.at(0, URAIAN)
    meja.paste("No\tRealisasi\tUraian\ttarget\r\n1\t1.100\tSatu\t1.200\r\n2\t7\tDua\t8\r\n")
    assert "judul kolom" in meja.bar.text
    assert "“No”" in meja.bar.text
    meja.press(K.Key_Return)
    assert meja.values("uraian")[:2] == ["Satu", "Dua"]
    assert meja.values("target")[:2] == [1200, 8]
    assert meja.values("realisasi")[:2] == [1100, 7]
    assert len(meja.commits) == 1
    assert not meja.panel.model.drafts


def test_a_headed_block_may_fall_by_its_place_all_the_same(meja):
    meja.at(0, TARGET)
    meja.paste("Realisasi\tTarget\r\n5\t6\r\n")
    meja.press(K.Key_T)
    assert meja.shown(0, TARGET) == "Realisasi"
    assert (meja.values("target")[1], meja.values("realisasi")[1]) == (5, 6)


def test_a_headed_block_adds_rows_where_the_table_ends(meja):
    meja.at(2, URAIAN)
    meja.paste("Target\tUraian\r\n5\tPapan\r\n6\tKotak\r\n")
    meja.press(K.Key_Return)
    assert "1 baris" in meja.bar.text
    meja.press(K.Key_Return)
    assert meja.values("uraian") == ["Perawatan", "Makanan", "Papan", "Kotak"]
    assert meja.values("target")[2:] == [5, 6]


def test_two_columns_under_one_heading_are_not_told_apart_by_it(meja):
    meja.at(0, TARGET)
    meja.paste("Target\tTarget\tUraian\r\n5\t6\tSatu\r\n")
    assert not meja.bar.asking


def test_html_is_preferred_to_text(meja):
    meja.at(0, TARGET)
    html = '<table><tr><td sdval="1067.5" sdnum="1033;">1,067.5</td></tr></table>'
    meja.paste("1,067.5\n", html)
    meja.press(K.Key_Return)  # a count with decimals is doubtful
    assert meja.rows[1]["target"] == Fraction("1067.5")


def test_one_value_fills_the_whole_selection(meja):
    meja.at(0, TARGET)
    meja.press(K.Key_Down, SHIFT)
    meja.press(K.Key_Right, SHIFT)
    meja.paste("5\r\n")
    assert meja.values("target") == [5, 5, None]
    assert meja.values("realisasi") == [5, 5, None]
    assert len(meja.commits) == 1


def test_a_block_over_computed_cells_leaves_them_out(meja):
    meja.at(0, URAIAN)
    meja.paste("Kamar\t10\t9\t90,00\tya\tOrang\r\n")
    row = meja.rows[1]
    assert (row["uraian"], row["target"], row["realisasi"], row["satuan"]) == (
        "Kamar",
        10,
        9,
        "Orang",
    )
    assert meja.shown(0, PERSEN) == "90,00"


def test_a_block_says_how_much_of_it_fell_on_cells_that_only_name_something():
    label, free = EntryCell("Sasaran", keadaan=CellState.LABEL), EntryCell(alamat="a")
    kolom = (SheetColumn("nama", "Nama"), SheetColumn("isi", "Isi"))
    sheet = EntrySheet(
        kolom,
        (SheetRow(1, (label, EntryCell(keadaan=CellState.LABEL))), SheetRow(2, (label, free))),
    )
    block = (("Sasaran", "80,12"), ("Sasaran", "81"))
    plan = plan_paste(sheet, block, CellRange(0, 0, 0, 0))
    assert [s.teks for s in plan.sasaran] == ["81"]
    assert plan.terlewat == 1


def test_what_cannot_be_read_stays_as_typed_and_the_rest_is_stored(meja):
    meja.at(0, TARGET)
    meja.paste("10\tsepuluh\r\n20\t30\r\n")
    assert meja.values("target") == [10, 20, None]
    assert meja.values("realisasi") == [1067, 30, None]
    assert meja.shown(0, REALISASI) == "sepuluh"
    assert "sepuluh" in meja.bar.text
    assert len(meja.commits) == 1


def test_of_a_block_it_is_said_how_much_stays_unread_and_how_much_went_nowhere(meja):
    meja.refuse[1, "target"] = "Terkunci di sini."
    meja.at(0, TARGET)
    meja.paste("10\tsepuluh\t\t\t\tlebih\r\n20\t30\t\t\t\tlagi\r\n")
    assert "“sepuluh”" in meja.bar.text
    assert "(2 sel ditandai)" in meja.bar.text
    assert "Selain itu 2 sel terkunci atau di luar tabel tidak diisi." in meja.bar.text


def test_an_english_block_is_asked_about_once_and_read_so(meja):
    meja.at(0, TARGET)
    meja.paste("1,234.50\t1,067\r\n12,345\t2,000\r\n")
    assert meja.bar.asking
    assert "1,234.50" in meja.bar.text
    assert not meja.commits
    meja.press(K.Key_Return)
    assert not meja.bar.asking
    assert meja.values("target") == [Fraction("1234.5"), 12345, None]
    assert meja.values("realisasi") == [1067, 2000, None]
    assert len(meja.commits) == 1


def test_one_figure_of_ours_speaks_for_the_whole_block(meja):
    meja.at(0, TARGET)
    meja.paste("1,234.50\t94,4\r\n")
    assert "Inggris" not in meja.bar.text
    meja.press(Qt.Key.Key_Return)  # that counts are not whole is asked of any block
    assert (meja.rows[1]["target"], meja.rows[1]["realisasi"]) == (
        Fraction("1234.5"),
        Fraction("94.4"),
    )


def test_an_english_looking_block_may_be_ours_all_the_same(meja):
    meja.at(0, TARGET)
    meja.paste("1,234.50\t2,000\r\n")
    meja.type("T")
    assert meja.bar.asking  # now each is read as ours, which is doubtful in a column of counts
    meja.press(K.Key_Return)
    assert meja.values("realisasi")[0] == 2


def test_doubtful_figures_are_asked_about_once(meja):
    meja.at(0, TARGET)
    meja.paste("12,345\t23,456\r\n")
    assert "1 angka lain" in meja.bar.text
    assert any("Inggris" in button.text() for button in meja.bar.findChildren(QAbstractButton))
    meja.type("I")
    assert (meja.rows[1]["target"], meja.rows[1]["realisasi"]) == (12345, 23456)


@pytest.mark.parametrize(
    ("text", "said", "read"),
    [
        ("77 %", "padahal kolom ini berisi cacah", 77),
        ("500-", "tanda hubung berarti minus", -500),
        ("(500)", "negatif, padahal yang dihitung banyaknya tidak di bawah 0", -500),
    ],
)
def test_english_is_no_answer_where_it_reads_the_same(meja, text, said, read):
    meja.at(0, TARGET)
    meja.paste(f"{text}\r\n")
    assert said in meja.bar.text
    offered = [button.text() for button in meja.bar.findChildren(QAbstractButton)]
    assert offered
    assert not any("Inggris" in words for words in offered)
    meja.type("I")
    assert meja.bar.asking
    assert not meja.commits
    meja.press(K.Key_Return)
    assert meja.values("target")[0] == read


def test_escape_at_the_question_pastes_nothing(meja):
    meja.at(0, TARGET)
    meja.paste("1,234.50\r\n")
    meja.press(K.Key_Escape)
    assert not meja.bar.asking
    assert not meja.commits
    assert meja.rows[1]["target"] == 1000


def test_no_other_key_gets_through_while_a_question_is_open(meja):
    meja.at(0, TARGET)
    meja.paste("1,234.50\r\n")
    for letter in "99":
        meja.type(letter)
    meja.press(K.Key_Delete)
    assert meja.bar.asking
    assert not meja.commits
    assert not meja.view.session.is_open


def test_a_click_elsewhere_lets_the_question_go(meja, qtbot):
    meja.at(0, TARGET)
    meja.paste("1,234.50\r\n")
    centre = meja.view.cell_rect(1, URAIAN).center()
    qtbot.mouseClick(meja.view.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert not meja.bar.asking
    assert not meja.commits


def test_the_answers_can_be_clicked(meja, qtbot):
    meja.at(0, TARGET)
    meja.paste("1,234.50\r\n")
    qtbot.mouseClick(meja.bar._buttons[0], Qt.MouseButton.LeftButton)
    assert meja.rows[1]["target"] == Fraction("1234.5")
    assert meja.view.hasFocus()


def test_a_longer_block_adds_rows_after_asking_in_the_same_commit(meja):
    meja.at(2, URAIAN)
    meja.paste("Papan\t1\t1\r\nKotak\t2\t2\r\nSurat\t3\tx\r\n\t\t\r\n")
    assert "2 baris" in meja.bar.text
    meja.press(K.Key_Return)
    assert len(meja.commits) == 1
    assert meja.values("uraian") == ["Perawatan", "Makanan", "Papan", "Kotak", "Surat"]
    assert meja.values("target") == [1000, 302672, 1, 2, 3]
    new = [c.alamat for c in meja.commits[0] if isinstance(c.alamat, NewCell)]
    assert new[0] == NewCell(0, "uraian")
    assert meja.shown(4, REALISASI) == "x"  # refused, on the row that was made
    assert meja.values("realisasi")[4] is None


def test_what_the_report_refuses_of_a_new_row_stays_as_typed_on_the_row_that_was_made(meja):
    meja.at(3, URAIAN)
    meja.paste("Kotak\t=x\r\n")
    assert meja.values("uraian")[3:] == ["Kotak"]
    assert meja.shown(3, TARGET) == "=x"


def test_only_what_fits_if_no_rows_are_wanted(meja):
    meja.at(2, TARGET)
    meja.paste("1\r\n2\r\n")
    meja.type("T")
    assert meja.values("target") == [1000, 302672, 1]


def test_a_block_pasted_on_add_row_becomes_new_rows_without_a_question(meja):
    meja.at(3, URAIAN)
    meja.paste("Kotak\t2\r\nPapan\t3\r\n")
    assert meja.values("uraian")[3:] == ["Kotak", "Papan"]
    assert len(meja.commits) == 1


def test_no_answer_is_offered_that_would_paste_nothing(meja):
    sheet = meja.sheet()
    computed = EntryCell(keadaan=CellState.HITUNGAN)
    locked = replace(sheet.baris[2], sel=(computed, *sheet.baris[2].sel[1:]))
    sheet = replace(sheet, baris=(*sheet.baris[:2], locked, *sheet.baris[3:]))
    asked = plan_paste(sheet, (("Kotak",), ("Papan",)), CellRange(2, 0, 2, 0)).question()
    assert [choice.tombol for choice in asked.pilihan] == ["Enter", "Esc"]


def test_a_block_pasted_where_nothing_can_be_typed_moves_the_selection_nowhere():
    kolom = (SheetColumn("isi", "Isi"),)
    locked = EntryCell(keadaan=CellState.TERKUNCI)
    sheet = EntrySheet(kolom, tuple(SheetRow(row, (locked,)) for row in range(4)))
    plan = plan_paste(sheet, (("81",),), CellRange(2, 0, 2, 0))
    assert (plan.sasaran, plan.terlewat, plan.area) == ((), 1, CellRange(2, 0, 2, 0))


def test_cells_beyond_the_last_column_are_counted_not_silently_lost(meja):
    meja.at(0, PILIH)
    meja.paste("Orang\tlebih\r\n")
    assert meja.rows[1]["satuan"] == "Orang"
    assert "1 sel" in meja.bar.text


def test_copying_gives_text_and_html_with_full_precision(meja):
    meja.rows[1]["realisasi"] = Fraction("1067.125")
    meja.show()
    meja.at(0, URAIAN)
    for _ in range(3):
        meja.press(K.Key_Right, SHIFT)
    meja.press(K.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Perawatan\t1.000\t1.067,1250\t106,7125\r\n"
    assert 'x:num="1067.1250"' in data.html()


@pytest.mark.parametrize("form", ["text", "html"])
def test_what_was_copied_can_be_pasted(meja, form):
    meja.at(0, URAIAN)
    meja.press(K.Key_Down, SHIFT)
    for _ in range(5):
        meja.press(K.Key_Right, SHIFT)
    meja.press(K.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    text, html = data.text(), data.html()
    before = meja.values("target")[:2]
    for key in (1, 2):
        meja.rows[key].update(uraian="", target=None, realisasi=None, satuan="")
    meja.show()
    meja.at(0, URAIAN)
    meja.paste(*((text, "") if form == "text" else ("", html)))
    assert meja.values("uraian") == ["Perawatan", "Makanan", "Papan informasi"]
    assert meja.values("target")[:2] == before
    assert meja.values("satuan")[:2] == ["Layanan", "Layanan"]
    assert len(meja.commits) == 1


def test_cut_copies_and_clears_in_one_commit(meja):
    meja.at(0, TARGET)
    meja.press(K.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "1.000\r\n"
    assert meja.rows[1]["target"] is None
    assert len(meja.commits) == 1


def test_pasting_what_is_there_already_stores_nothing(meja):
    meja.at(0, TARGET)
    meja.paste("1.000\r\n")
    assert not meja.commits
