"""What happens to texts that could not be read, were refused, or could not be written."""

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.grid.sheet import DraftReason, NewCell

URAIAN, TARGET, REALISASI, PERSEN, DIHITUNG, PILIH = range(6)
K = Qt.Key


def draft_of(meja, row, column):
    return meja.view.grid.draft(row, column)


def test_what_cannot_be_read_stays_as_typed_with_the_reason_and_is_not_stored(meja):
    meja.at(0, REALISASI)
    meja.type("1.5.2023")
    meja.press(K.Key_Return)
    assert not meja.commits
    assert meja.shown(0, REALISASI) == "1.5.2023"
    assert meja.rows[1]["realisasi"] == 1067
    assert meja.view.place == (1, REALISASI)
    assert "1.5.2023" in meja.bar.text  # the reason is said although the cursor went on
    meja.at(0, REALISASI)
    assert "1.5.2023" in meja.bar.text


def test_a_refused_text_is_mended_with_f2(meja):
    meja.at(0, REALISASI)
    meja.type("12a")
    meja.press(K.Key_Return)
    meja.at(0, REALISASI)
    meja.press(K.Key_F2)
    assert meja.view.session.editor.text() == "12a"
    meja.press(K.Key_Backspace)
    meja.press(K.Key_Return)
    assert meja.rows[1]["realisasi"] == 12
    assert draft_of(meja, 0, REALISASI) is None


def test_enter_on_a_refused_choice_leaves_it_and_takes_no_other(meja):
    meja.at(0, PILIH)
    meja.paste("Ekor")
    stored = meja.rows[1]["satuan"]
    meja.press(Qt.Key.Key_F2)
    meja.press(Qt.Key.Key_Return)
    assert (meja.shown(0, PILIH), meja.rows[1]["satuan"]) == ("Ekor", stored)
    meja.at(0, PILIH)
    meja.press(Qt.Key.Key_F2)
    meja.press(Qt.Key.Key_Down)
    meja.press(Qt.Key.Key_Return)
    assert meja.rows[1]["satuan"] == "Layanan"


def test_escape_on_a_refused_cell_brings_back_what_is_stored(meja):
    meja.at(0, REALISASI)
    meja.type("12a")
    meja.press(K.Key_Return)
    meja.at(0, REALISASI)
    meja.press(K.Key_Escape)
    assert meja.shown(0, REALISASI) == "1.067"


def test_typing_the_stored_figure_again_clears_the_mark(meja):
    meja.at(0, REALISASI)
    meja.type("12a")
    meja.press(K.Key_Return)
    meja.at(0, REALISASI)
    meja.type("1067")
    meja.press(K.Key_Return)
    assert draft_of(meja, 0, REALISASI) is None


def test_the_host_may_refuse_a_cell(meja):
    meja.refuse[1, "target"] = "Target tidak boleh turun."
    meja.at(0, TARGET)
    meja.type("5")
    meja.press(K.Key_Return)
    assert meja.rows[1]["target"] == 1000
    assert meja.shown(0, TARGET) == "5"
    assert meja.bar.text == "Target, baris 1: Target tidak boleh turun."
    assert draft_of(meja, 0, TARGET).sebab is DraftReason.DITOLAK


def test_a_refusal_of_the_whole_commit_marks_every_cell(meja):
    meja.broken = lambda: Refusal("Laporan ini hanya dapat dibaca.")
    meja.at(0, TARGET)
    meja.paste("5\t6\r\n")
    assert [meja.shown(0, c) for c in (TARGET, REALISASI)] == ["5", "6"]
    assert "hanya dapat dibaca" in meja.bar.text
    assert meja.panel.pending == 0


@pytest.mark.parametrize(
    "error",
    [NotSaved("Belum tersimpan: berkas sedang dipakai program lain."), OSError(28, "No space")],
    ids=["NotSaved", "OSError"],
)
def test_a_failed_write_keeps_the_text_and_tries_again(meja, error):
    spy = QSignalSpy(meja.panel.pending_changed)
    meja.broken = lambda: error
    meja.at(0, TARGET)
    meja.type("5")
    meja.press(K.Key_Return)
    assert meja.shown(0, TARGET) == "5"
    assert meja.panel.pending == 1
    assert "Belum tersimpan" in meja.bar.text
    assert "No space" not in meja.bar.text
    assert not meja.panel.retry()
    meja.broken = None
    assert meja.panel.retry()
    assert meja.rows[1]["target"] == 5
    assert meja.panel.pending == 0
    assert draft_of(meja, 0, TARGET) is None
    assert "Belum tersimpan" not in meja.bar.text
    assert [spy.at(i)[0] for i in range(spy.count())] == [1, 0]


def test_the_next_commit_takes_along_what_was_not_written(meja, qtbot):
    meja.broken = lambda: NotSaved("Belum tersimpan.")
    meja.at(0, TARGET)
    meja.type("5")
    meja.press(K.Key_Return)
    meja.broken = None
    meja.type("6")
    meja.press(K.Key_Return)
    qtbot.waitUntil(lambda: meja.panel.pending == 0)
    assert meja.values("target") == [5, 6, None]


def test_new_rows_that_could_not_be_written_are_made_by_the_next_try(meja):
    meja.broken = lambda: NotSaved("Belum tersimpan.")
    meja.at(3, URAIAN)
    meja.paste("Kotak\t2\r\nSurat\t3\r\n")
    meja.press(K.Key_Return)
    assert meja.panel.pending == 4
    meja.broken = None
    assert meja.panel.retry()
    assert meja.values("uraian")[3:] == ["Kotak", "Surat"]


@pytest.mark.parametrize("teks", ["lima", "4,5"], ids=["unreadable", "doubtful"])
def test_an_unread_text_of_a_row_that_could_not_be_made_waits_for_its_row(meja, teks):
    meja.broken = lambda: NotSaved("Isi nama petugas.")
    meja.at(3, TARGET)
    meja.type(teks)
    meja.panel.flush()
    assert meja.panel.pending == 1
    assert meja.shown(3, TARGET) == teks
    assert not meja.panel.keep()
    meja.broken = None
    meja.panel.keep()
    assert meja.panel.pending == 0
    assert meja.values("target")[3:] == [None]
    assert draft_of(meja, 3, TARGET).teks == teks
    assert not any(isinstance(alamat, NewCell) for alamat in meja.view.grid.drafts)


def test_a_bug_of_the_host_loses_no_text_and_is_not_swallowed(meja):
    meja.broken = lambda: ZeroDivisionError("bug")
    with pytest.raises(ZeroDivisionError):
        meja.view.entry.take(0, TARGET, "5")
    assert meja.shown(0, TARGET) == "5"
    assert meja.panel.pending == 1


def test_a_doubtful_figure_asks_and_enter_takes_it(meja):
    meja.at(0, TARGET)
    meja.type("12,345")
    meja.press(K.Key_Return)
    assert meja.bar.asking
    assert "12,345" in meja.bar.text
    assert not meja.commits
    meja.press(K.Key_Return)
    assert meja.rows[1]["target"] == Fraction("12.345")
    assert meja.view.place == (1, TARGET)


def test_escape_at_a_doubtful_figure_goes_back_to_typing(meja):
    meja.at(0, TARGET)
    meja.type("12,345")
    meja.press(K.Key_Tab)
    meja.type("9")  # a clerk who types on without looking changes nothing
    meja.press(K.Key_Escape)
    assert not meja.bar.asking
    assert meja.view.session.is_open
    assert meja.view.session.editor.text() == "12,345"
    for _ in ",345":
        meja.press(K.Key_Backspace)
    meja.press(K.Key_Tab)
    assert meja.rows[1]["target"] == 12
    assert meja.view.place == (0, REALISASI)


def test_a_count_that_is_not_whole_asks_when_typed_as_when_pasted(meja):
    meja.at(0, TARGET)
    meja.type("94.4")
    meja.press(K.Key_Return)
    assert "bilangan bulat" in meja.bar.text
    meja.press(K.Key_Escape)
    meja.press(K.Key_Escape)
    meja.at(0, TARGET)
    meja.paste("94.4")
    assert "bilangan bulat" in meja.bar.text
    assert meja.commits == []
    meja.press(K.Key_Return)
    assert meja.rows[1]["target"] == Fraction("94.4")


def test_a_doubtful_figure_left_by_mouse_is_kept_unstored_until_answered(meja, qtbot):
    meja.at(0, TARGET)
    meja.type("12,345")
    centre = meja.view.cell_rect(1, URAIAN).center()
    qtbot.mouseClick(meja.view.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert not meja.view.session.is_open
    assert not meja.commits
    assert meja.shown(0, TARGET) == "12,345"
    assert draft_of(meja, 0, TARGET).sebab is DraftReason.RAGU
    meja.at(0, TARGET)
    meja.press(K.Key_F2)
    meja.press(K.Key_Return)
    meja.press(K.Key_Return)
    assert meja.rows[1]["target"] == Fraction("12.345")


def test_leaving_a_field_by_mouse_or_by_focus_stores_it(meja, qtbot):
    meja.at(0, TARGET)
    meja.type("5")
    centre = meja.view.cell_rect(1, URAIAN).center()
    qtbot.mouseClick(meja.view.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert meja.rows[1]["target"] == 5
    assert meja.view.place == (1, URAIAN)
    meja.at(0, TARGET)
    meja.type("6")
    qtbot.mouseClick(meja.after, Qt.MouseButton.LeftButton)
    assert meja.rows[1]["target"] == 6
    assert len(meja.commits) == 2


def test_flush_stores_what_is_being_typed(meja):
    meja.at(0, TARGET)
    meja.type("5")
    meja.panel.flush()
    assert meja.rows[1]["target"] == 5


def test_the_bar_echoes_what_it_understands_while_one_types(meja):
    meja.at(1, REALISASI)
    meja.type("389455")
    assert meja.bar.text == "Realisasi, baris 2: 389455 dibaca 389.455"
    assert "Enter simpan" in meja.bar.pesan.petunjuk
    meja.press(K.Key_Escape)
    meja.type("0")
    assert "nol, bukan belum diisi" in meja.bar.pesan.petunjuk


def test_a_row_that_is_removed_under_the_field_leaves_its_text_as_a_draft(meja):
    meja.at(1, TARGET)
    meja.type("5")
    gone = meja.rows.pop(2)
    meja.show()
    assert not meja.view.session.is_open
    assert not meja.commits
    meja.rows[2] = gone  # the removal is undone
    meja.show()
    assert meja.shown(2, TARGET) == "5"


def test_a_refresh_while_one_types_leaves_the_field_open(meja):
    meja.at(1, TARGET)
    meja.type("5")
    meja.insert(1, 1, False)
    meja.type("0")
    meja.press(K.Key_Return)
    assert meja.rows[2]["target"] == 50
