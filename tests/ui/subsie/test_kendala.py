"""Kendala and tindak lanjut are rows below the texts: typed, pasted, moved, deleted, undone."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lkjip_desktop.domain.model.entity import DataLaporan, Indikator, Kendala
from lkjip_desktop.ui.subsie.editor import TEXTS
from tests.contoh import laporan_contoh

CTRL = Qt.KeyboardModifier.ControlModifier
BLOCK = "Hujan\tAtap diperbaiki\tKepala Seksi\tTW I 2023\r\nListrik\tGenset\t\tsegera\r\n"


def rows_of(meja, kode: str) -> list[tuple[str, ...]]:
    found = meja.laporan.children(Kendala, "indikator", meja.indikator(kode).id)
    return [
        (row.periode, row.uraian, row.tindak_lanjut, row.penanggung_jawab, row.waktu)
        for row in found
    ]


def test_rows_of_the_quarter_at_hand_are_entered_by_keyboard_and_pasted(meja):
    laporan = laporan_contoh("induk")
    quarterly = replace(laporan.data, pengisian_anggaran="triwulan")
    assert isinstance(quarterly, DataLaporan)
    meja.open(laporan.with_changes([quarterly]))
    meja.go("3F")
    meja.window.work_on("2022-T2")
    page = meja.pane.editor.open_page(TEXTS)
    grid = page.rows.grid
    grid.view.setFocus()
    grid.view.go(0, 0)
    meja.press(Qt.Key.Key_Return)  # "Tambah kendala"
    for text, key in (
        ("Ruang sempit", Qt.Key.Key_Tab),
        ("Ruang ditambah", Qt.Key.Key_Tab),
        ("Kepala Rutan", Qt.Key.Key_Tab),
        ("31 Maret 2023", Qt.Key.Key_Return),
    ):
        meja.type(text)
        meja.press(key)
    first = ("2022-T2", "Ruang sempit", "Ruang ditambah", "Kepala Rutan", "2023-03-31")
    assert rows_of(meja, "3F") == [first]
    assert grid.model.shown(0, 3) == "31 Maret 2023"

    QApplication.clipboard().setText(BLOCK)
    grid.view.go(1, 0)
    meja.press(Qt.Key.Key_V, CTRL)
    meja.press(Qt.Key.Key_Return)
    rest = [("2022-T2", "Hujan", "Atap diperbaiki", "Kepala Seksi", "2023-T1")]
    assert rows_of(meja, "3F")[:2] == [first, *rest]
    assert rows_of(meja, "3F")[2][:3] == ("2022-T2", "Listrik", "Genset")
    assert grid.model.shown(1, 3) == "TW I 2023"
    assert grid.model.shown(2, 3) == "segera"  # not read: it stays as it was typed

    meja.window.work_on("")
    assert [row.sel[-1].teks for row in grid.model.sheet.baris[:3]] == ["TW II"] * 3
    grid.view.setFocus()
    grid.view.go(0, 0)
    meja.press(Qt.Key.Key_Minus, CTRL)
    assert [row[1] for row in rows_of(meja, "3F")] == ["Hujan", "Listrik"]
    meja.press(Qt.Key.Key_Z, CTRL)
    assert [row[1] for row in rows_of(meja, "3F")] == ["Ruang sempit", "Hujan", "Listrik"]


def test_undo_of_the_first_row_of_a_quarter_stays_in_its_section_and_quarter(meja):
    """1B has a row of last year, which stands where the year is planned."""
    meja.open(laporan_contoh("triwulan"))
    meja.go("1B")
    meja.window.work_on("2022-T4")
    section = meja.window.sections.current
    grid = meja.pane.editor.open_page(TEXTS).rows.grid
    grid.view.setFocus()
    grid.view.go(0, 0)
    meja.press(Qt.Key.Key_Return)  # "Tambah kendala"
    meja.type("Responden sedikit")
    meja.press(Qt.Key.Key_Return)
    before = rows_of(meja, "1B")
    assert ("2022-T4", "Responden sedikit", "", "", "") in before
    while len(rows_of(meja, "1B")) == len(before):
        meja.press(Qt.Key.Key_Z, CTRL)
    assert meja.window.sections.current == section
    assert meja.session.periode == "2022-T4"
    assert meja.window.current_indicator == meja.indikator("1B").id


def test_a_finding_of_a_row_leads_into_its_cell_in_its_quarter(meja):
    laporan = laporan_contoh("induk")
    own = next(row for row in laporan.daftar(Indikator) if row.kode == "3F")
    row = Kendala("kendala", own.id, "2022-T3", "Hujan", "Atap", urutan="i")
    quarterly = replace(laporan.data, pengisian_anggaran="triwulan")
    meja.open(laporan.with_changes([row, quarterly]))
    (found,) = [item for item in meja.session.findings if item.kode == "AKSI-02"]
    meja.window.open_address(found.lokasi)
    grid = meja.pane.form.isi.currentWidget().rows.grid
    assert meja.session.periode == "2022-T3"
    assert grid.view.place == (0, 2)
