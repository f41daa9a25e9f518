"""An error nobody foresaw, in any command: nothing is half written, the panes show the file."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.log import log_path
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.program.crash import Reporter, problem_report
from tests.ui.tangan import no_file, pick, press, see, tangan


class Kejutan(Exception):  # noqa: N818
    """What no code foresees."""


def type_a_figure(meja):
    view = meja.page.grids[0].view
    view.setFocus()
    view.go(0, 1)
    meja.type("7")
    meja.press(Qt.Key.Key_Return)


def paste_a_block(meja):
    view = meja.page.grids[0].view
    view.setFocus()
    view.go(0, 1)
    QApplication.clipboard().setText("5\t6\r\n")
    view.paste()


def add_a_row(meja):
    meja.page._blocks[0]._add(None)


def remove_a_row(meja):
    row = meja.hasil("3F").rincian[0].baris[0].baris
    meja.page._blocks[0]._remove((row.id,))


def move_a_row(meja):
    meja.go("1A")
    row = meja.hasil("1A").rincian[0].baris[1].baris
    meja.page._blocks[0]._move((row.id,), -1)


def enter_the_target(meja):
    field = meja.page.strip.form.target
    field.setFocus()
    field.selectAll()
    meja.type("55")
    meja.press(Qt.Key.Key_Return)


def mark_as_done(meja):
    meja.pane.toggle_done()


def add_an_indicator(meja):
    meja.pane.add()


def add_a_rincian(meja):
    meja.page._make()


def delete_a_rincian(meja):
    meja.page._blocks[0]._delete()


def switch_the_budget(meja):
    meja.go("1A")
    meja.page.anggaran._switch()


def write_a_text(meja):
    page = meja.pane.editor.open_page("tentang")
    box = page.boxes["sumber_data"]
    box.setFocus()
    meja.type("x")
    box.keep()


def enter_a_past_year(meja):
    view = meja.pane.editor.open_page("tahun_lalu").years.view
    view.setFocus()
    view.enter_table()
    meja.type("7")
    meja.press(Qt.Key.Key_Return)


DEEDS = [
    type_a_figure,
    paste_a_block,
    add_a_row,
    remove_a_row,
    move_a_row,
    enter_the_target,
    mark_as_done,
    add_an_indicator,
    add_a_rincian,
    delete_a_rincian,
    switch_the_budget,
    write_a_text,
    enter_a_past_year,
]


@pytest.mark.parametrize("action", DEEDS, ids=lambda action: action.__name__)
@pytest.mark.parametrize("where", ["changes", "laporan"])
def test_nothing_is_half_written_and_the_panes_equal_the_file(induk, monkeypatch, action, where):
    """The draft breaks when it is read back, or when it is about to be written."""
    induk.go("3F")
    before, changes = induk.laporan, len(induk.session.document.jurnal)

    def explode(*_):
        raise Kejutan("meledak")

    caught = []
    monkeypatch.setattr(sys, "excepthook", lambda *found: caught.append(found[0]))
    broken = explode if where == "changes" else property(explode)
    with monkeypatch.context() as patch:
        patch.setattr(Draft, where, broken)
        try:
            action(induk)
        except Kejutan:
            caught.append(Kejutan)
    assert induk.laporan == before == induk.fresh()
    assert len(induk.session.document.jurnal) == changes
    induk.window.recover()
    induk.go("3F")
    induk.pane.editor.open_page("angka")
    assert _shown(induk) == _expected(induk)


def _shown(meja):
    model = meja.page.grids[0].model
    return [(sel.edit, sel.teks) for sel in model.sheet.baris[0].sel]


def _expected(meja):
    from lkjip_desktop.app.overview.waiting import waiting_sheet
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.app.sheet.cell import Rows
    from lkjip_desktop.app.sheet.rincian import rincian_sheet
    from lkjip_desktop.store.document import Document

    with Document.open(meja.session.document.path, readonly=True) as document:
        session, indikator = Session(document), meja.indikator("3F").id
        session.unread = meja.session.unread  # what the broken action left in its cells waits
        seen = [(session.view, session.figures.indikator[indikator]), *session.others(indikator)]
        now, *others = (rincian_sheet(view, hasil.rincian[0], Rows()) for view, hasil in seen)
        return [(sel.edit, sel.teks) for sel in waiting_sheet(now, others).baris[0].sel]


# the dialog


def test_a_bug_ends_in_one_dialog_that_saves_a_report_of_the_problem(induk, tmp_path):
    target = tmp_path / "masalah.txt"
    shown = []

    def look(dialog):
        shown.append(dialog.windowTitle())
        reporter.hook(Kejutan, Kejutan("kedua"), None)

    reporter = Reporter(induk.window)
    error = _raised()
    steps = (see("ringkas", look), press("simpan"), no_file(), press("simpan"), pick(target))
    with tangan(*steps):
        reporter.hook(type(error), error, error.__traceback__)
    assert shown == ["LKjIP Desktop"]
    text = target.read_text()
    assert "Kejutan: pertama" in text
    assert "PySide6" in text
    assert "Kejutan: kedua" in log_path().read_text()


def _raised():
    try:
        raise Kejutan("pertama")
    except Kejutan as error:
        return error


def test_a_refusal_nobody_caught_is_a_sentence_and_no_dialog(induk):
    Reporter(induk.window).hook(Refusal, Refusal("Begini saja."), None)
    assert induk.message == "Begini saja."


def test_a_report_of_a_problem_holds_nothing_of_the_report(induk):
    text = problem_report(_raised())
    assert induk.laporan.satker.nama not in text


def test_logs_rotate_in_the_users_data_folder(rumah):
    assert Path(log_path()).is_relative_to(rumah)
