"""The switch of the window: which quarter is worked on, typed in and looked at, by keys alone."""

from dataclasses import replace
from datetime import datetime
from itertools import cycle

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.app.sheet.lembar import CellKind, CellState
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.tertutup import closed_on
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    Indikator,
    NilaiAlokasi,
    NilaiBaris,
    NilaiIndikator,
    Rincian,
    Subsie,
    TargetPeriode,
    TutupPeriode,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.waktu import day_words
from lkjip_desktop.domain.temuan.finding import Severity
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.window.side_panel import MOST_COUNTS
from tests.contoh import laporan_contoh
from tests.ui.tangan import hear, press, see, tangan, write

ALT = Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
DOWN, UP = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp


def by_quarter(*kode: str) -> Laporan:
    """The example with the tables of these indikator filled in by quarter; none of it is yet."""
    laporan = laporan_contoh("induk")
    put: list = [replace(laporan.data, pengisian_anggaran="triwulan")]
    gone = []
    for row in laporan.daftar(Indikator):
        for rincian in laporan.children(Rincian, "indikator", row.id):
            if row.kode not in kode:
                continue
            put.append(replace(rincian, pengisian="triwulan"))
            for baris in laporan.children(Baris, "rincian", rincian.id):
                values = laporan.children(NilaiBaris, "baris", baris.id)
                gone += [(NilaiBaris, value.id) for value in values]
    return laporan.with_changes(put, gone)


def heads(grid) -> list[str]:
    return [column.judul for column in grid.model.sheet.kolom]


def column(grid, key: str) -> int:
    return [item.kunci for item in grid.model.sheet.kolom].index(key)


def texts(grid, row: int) -> list[str]:
    return [sel.teks for sel in grid.model.sheet.baris[row].sel]


def turn(meja, key) -> None:
    meja.press(key, ALT)
    QApplication.processEvents()


def test_a_report_filled_in_by_the_year_shows_no_switch(induk):
    induk.go("3F")
    assert not induk.has_quarters
    turn(induk, DOWN)
    assert induk.session.periode == ""


def test_a_quarter_is_typed_beside_the_one_before_and_the_sum_is_not_typed(meja):
    meja.open(by_quarter("3F"))
    meja.go("3F")
    grid = meja.page.grids[0]
    assert meja.has_quarters
    assert not any(sel.bisa_diisi for sel in grid.model.sheet.baris[0].sel[1:3])
    turn(meja, DOWN)
    assert meja.session.periode == "2022-T1"
    assert [head.split(": ")[1] for head in heads(grid) if ": " in head] == ["TW I", "TW I"]
    grid.view.setFocus()
    grid.view.go(0, column(grid, "pembanding"))
    for text, key in (("24", TAB), ("20", ENTER)):
        meja.type(text)
        meja.press(key)
    turn(meja, DOWN)
    assert [head.split(": ")[1] for head in heads(grid) if ": " in head] == [
        "TW I", "TW II", "Smt I", "TW I", "TW II", "Smt I"
    ]  # fmt: skip
    grid.view.setFocus()
    grid.view.go(0, column(grid, "pembanding"))
    for text, key in (("26", TAB), ("30", ENTER)):
        meja.type(text)
        meja.press(key)
    assert {"24", "26", "50", "20", "30"} <= set(texts(grid, 0))
    locked = [sel for sel in grid.model.sheet.baris[0].sel if sel.teks in {"24", "50", "20"}]
    assert not any(sel.bisa_diisi for sel in locked)
    rows = (row for row in meja.fresh().daftar(NilaiBaris) if row.periode.startswith("2022-T"))
    stored = {(row.periode, row.pembanding, row.realisasi) for row in rows}
    assert stored == {("2022-T1", "24", "20"), ("2022-T2", "26", "30")}
    turn(meja, UP)
    turn(meja, UP)
    assert meja.session.periode == ""
    assert "50" in texts(grid, 0)


def of_second_quarter(meja) -> list[tuple]:
    rows = [row for row in meja.fresh().daftar(NilaiBaris) if row.periode == "2022-T2"]
    return sorted((row.pembanding, row.realisasi) for row in rows)


def in_second_quarter(meja):
    """The first table of an indikator by quarter, with the focus, in TW II."""
    meja.open(by_quarter("1A"))
    meja.go("1A")
    turn(meja, DOWN)
    turn(meja, DOWN)
    grid = meja.page.grids[0]
    grid.view.setFocus()
    return grid


def test_a_block_of_target_and_realisasi_goes_past_what_is_computed_between_them(meja):
    grid = in_second_quarter(meja)
    for block, answer, stored in (
        ("26\t30\r\n41\t40\r\n", ENTER, [("26", "30"), ("41", "40")]),
        ("27\t31\t114,81\r\n", ENTER, [("27", "31"), ("41", "40")]),
        ("28\t99\r\n", Qt.Key.Key_T, [("28", "31"), ("41", "40")]),
        ("29\t32\r\n", Qt.Key.Key_Escape, [("28", "31"), ("41", "40")]),
    ):
        grid.view.go(0, column(grid, "pembanding"))
        QApplication.clipboard().setText(block)
        meja.press(Qt.Key.Key_V, CTRL)
        assert "“Target: Smt I”" in grid.bar.text
        meja.press(answer)
        assert of_second_quarter(meja) == stored
        assert not grid.bar.asking
    meja.press(Qt.Key.Key_Z, CTRL)
    meja.press(Qt.Key.Key_Z, CTRL)
    meja.press(Qt.Key.Key_Z, CTRL)
    assert of_second_quarter(meja) == []


def test_a_block_with_computed_columns_copied_here_falls_by_its_place(meja):
    grid = in_second_quarter(meja)
    first = column(grid, "pembanding")
    grid.view.go(0, first)
    meja.type("26")
    meja.press(ENTER)
    grid.view.go(0, first)
    meja.press(Qt.Key.Key_Right, SHIFT)
    meja.press(Qt.Key.Key_C, CTRL)
    grid.view.go(1, first)
    meja.press(Qt.Key.Key_V, CTRL)
    assert not grid.bar.asking
    assert of_second_quarter(meja) == [("26", None), ("26", None)]


def test_a_paste_on_a_computed_cell_says_why_nothing_came(meja):
    meja.open(by_quarter("1A"))
    meja.go("1A")
    turn(meja, DOWN)
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, column(grid, "persentase"))
    QApplication.clipboard().setText("90\r\n")
    meja.press(Qt.Key.Key_V, CTRL)
    assert "tidak ada sel isian" in grid.bar.text


def test_the_window_shows_what_was_reached_by_the_quarter(meja):
    meja.open(by_quarter("3F"))
    meja.go("3F")
    strip = meja.page.strip.form
    turn(meja, DOWN)
    assert strip.judul_target.text() == "Target TW I"
    assert strip.target.text() == ""
    strip.target.setFocus()
    meja.type("50")
    meja.press(ENTER)
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, column(grid, "pembanding"))
    for text, key in (("10", TAB), ("5", ENTER)):
        meja.type(text)
        meja.press(key)
    now = figures(meja.laporan, "2022-T1").indikator[meja.indikator("3F").id]
    assert now.target == 50
    assert now == meja.session.shown.indikator[now.indikator.id]
    meja.go("1A")
    assert meja.session.shown.indikator[meja.indikator("1A").id].belum_waktunya
    assert strip.catatan_realisasi.text == "diukur setahun sekali; diisi pada TW IV"
    cells = meja.page.grids[0].model.sheet.baris[0].sel
    assert not any(sel.bisa_diisi for sel in cells if sel.kolom is not None)


def test_columns_of_one_measure_stand_under_its_heading_and_what_is_typed_is_in_sight(meja):
    meja.open(by_quarter("3F"))
    meja.go("3F")
    grid = meja.page.grids[0]
    flat = grid.view.columns.height()
    for _ in range(2):
        turn(meja, DOWN)
    kolom = grid.model.sheet.kolom
    assert grid.view.columns.height() == 2 * flat
    assert {item.kelompok: item.judul_pendek for item in kolom if item.pokok} == {
        "Jumlah WBP": "TW II",
        "Ditindaklanjuti": "TW II",
    }
    shown = grid.view.viewport().width()
    typed = [n for n, item in enumerate(kolom) if item.pokok]
    assert all(grid.view.cell_rect(0, n).right() < shown for n in typed)


def test_the_counts_beside_temuan_are_those_of_the_quarter_the_gravest_first(meja):
    meja.open(by_quarter("3F"))
    meja.go("3F")
    form, session = meja.window.form, meja.session
    for _ in range(3):
        turn(meja, DOWN)
        levels = [t.tingkat.value for t in session.shown_findings if t.disisihkan is None]
        wanted = [levels.count(one) for one in ("galat", "peringatan", "catatan")]
        wanted = [n for n in wanted if n][:MOST_COUNTS]
        told = (form.hitung_galat, form.hitung_peringatan, form.hitung_catatan)
        said = [label.accessibleName().split()[0] for label in told if label.accessibleName()]
        assert said == [str(n) for n in wanted]


def test_a_quarter_is_seen_beside_the_others_and_turned_to_by_a_click(meja, qtbot):
    meja.open(by_quarter("3F"))
    meja.go("1A")
    assert meja.page.ribbon is None or meja.page.ribbon.isHidden(), "it is measured by the year"
    meja.go("3F")
    turn(meja, DOWN)
    meja.page.strip.form.target.setFocus()
    meja.type("80")
    meja.press(ENTER)
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, column(grid, "pembanding"))
    for text, key in (("24", TAB), ("12", ENTER)):
        meja.type(text)
        meja.press(key)
    first, second, *_, year = meja.page.ribbon.stops
    assert [stop.stand.chosen for stop in meja.page.ribbon.stops] == [True, *[False] * 4]
    assert first.stand.value == "62,50"
    assert first.stand.detail == "50,00 dari 80,00"
    assert year.stand.value.endswith("*"), "three quarters are still to come"
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert meja.session.periode == "2022-T2"
    assert second.stand.chosen
    qtbot.mouseClick(year, Qt.MouseButton.LeftButton)
    assert meja.session.periode == ""


def test_money_of_a_quarter_is_typed_in_its_column(meja):
    laporan = by_quarter()
    meja.open(laporan)
    meja.go("3F")
    turn(meja, DOWN)
    grid = meja.page.anggaran.grid
    assert "Realisasi: TW I (Rp)" in heads(grid)
    grid.view.setFocus()
    row = grid.model.rowCount() - 1 if grid.model.sheet.baris[-1].bisa_diisi else 0
    grid.view.go(row, column(grid, "realisasi"))
    meja.type("1000000")
    meja.press(ENTER)
    indikator = meja.session.shown.indikator[meja.indikator("3F").id]
    assert indikator.realisasi_anggaran == 1_000_000
    assert meja.session.figures.indikator[indikator.indikator.id].anggaran.sementara


def test_a_cell_of_another_quarter_is_found_where_it_is_typed(meja):
    laporan = by_quarter("3F")
    table = next(r for r in laporan.daftar(Rincian) if r.pengisian == "triwulan")
    baris = laporan.children(Baris, "rincian", table.id)[0]
    key = keyed_id(laporan.ruang, NilaiBaris, baris.id, "2022-T3")
    row = NilaiBaris(key, baris.id, "2022-T3", "7", None)
    meja.open(laporan.with_changes([row]))
    meja.window.open_address(Address(NilaiBaris.KIND, key, "realisasi"))
    QApplication.processEvents()
    assert meja.session.periode == "2022-T3"
    grid = meja.page.grids[0]
    assert grid.view.currentIndex().column() == column(grid, "realisasi")


def test_the_quarter_is_found_again_and_stands_in_no_file(meja, tmp_path):
    path = meja.write(by_quarter("3F"))
    meja.open(path)
    before = path.read_bytes()
    turn(meja, DOWN)
    turn(meja, DOWN)
    meja.window.files.open(path)
    QApplication.processEvents()
    assert meja.session.periode == "2022-T2"
    assert path.read_bytes() == before


FIGURES = ("312", "298", "1067", "1050", "24", "24", "640", "612", "75", "71", "118", "104", "9")
"""A list of figures such as an office has them, taken again from its start."""


def type_section(meja, kode: list[str]) -> tuple[int, int]:
    """Type every figure of these indikator by keys alone; how many keys that took, and digits."""
    meja.go(kode[0])
    meja.pane.editor.begin()
    meja.keys, typed = 0, []
    figures_ = cycle(FIGURES)
    for number, _ in enumerate(kode):
        if number and not meja.session.periode:
            meja.press(DOWN, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        tables = [grid for grid in meja.page.grids if grid.isVisible() and cells_of(grid)]
        for grid in tables:
            while not meja.session.periode and meja.focus() is not grid.view:
                meja.press(TAB)
            assert meja.focus() is grid.view
            cells = cells_of(grid)
            for place, (row, at) in enumerate(cells):
                assert grid.view.place == (row, at)
                typed.append(next(figures_))
                meja.type(typed[-1])
                same = cells[place + 1 : place + 2] and cells[place + 1][0] == row
                meja.press(TAB if same or place + 1 == len(cells) else ENTER)
    return meja.keys, sum(map(len, typed)) + len(typed)


def cells_of(grid) -> list[tuple[int, int]]:
    """The white figures of a table that nobody has filled in, row by row."""
    return [
        (number, at)
        for number, row in enumerate(grid.model.sheet.baris)
        for at, sel in enumerate(row.sel)
        if sel.jenis is CellKind.ANGKA and sel.keadaan is CellState.ENTRI and not sel.edit
    ]


def test_a_quarter_of_a_section_takes_no_more_keys_than_its_year(meja):
    """All tables and the money of Pelayanan Tahanan from a list: one key a figure in TW II."""
    laporan = laporan_contoh("induk")
    owner = next(row.subsie for row in laporan.daftar(Indikator) if row.kode == "3F")
    mine = [row.kode for row in laporan.daftar(Indikator) if row.subsie == owner]
    assert len(mine) == 9
    meja.open(by_quarter(*mine))
    turn(meja, DOWN)
    turn(meja, DOWN)
    by_quarter_keys, least = type_section(meja, mine)
    stored = [row for row in meja.fresh().daftar(NilaiBaris) if row.periode == "2022-T2"]
    assert len(stored) == 13
    assert all(row.pembanding and row.realisasi for row in stored)
    spent = [row for row in meja.fresh().daftar(NilaiAlokasi) if row.periode == "2022-T2"]
    assert len(spent) == 9
    empty = by_quarter(*mine)
    yearly = [replace(row, pengisian="tahun") for row in empty.daftar(Rincian)]
    paid = [(NilaiAlokasi, row.id) for row in empty.daftar(NilaiAlokasi)]
    changed = [replace(empty.data, pengisian_anggaran="tahun"), *yearly]
    meja.open(meja.write(empty.with_changes(changed, paid), "setahun.lkjip"))
    by_year_keys, _ = type_section(meja, mine)
    print(f"tombol: TW II {by_quarter_keys}, setahun {by_year_keys}, angka saja {least}")
    assert by_quarter_keys <= by_year_keys
    assert by_quarter_keys <= 1.05 * least


@pytest.mark.parametrize("kode", ["3F"])
def test_the_officer_sets_how_a_table_is_filled_in(induk, kode):
    induk.go(kode)

    def choose(dialog: QWidget) -> None:
        for name, word in (("pengisian", "triwulan"), ("gabung_pembanding", "terakhir")):
            field = dialog.findChild(QComboBox, name)
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_Home)
            for _ in range(field.findData(word)):
                QTest.keyClick(field, Qt.Key.Key_Down)
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()

    with tangan(see("pengisian", choose)):
        QTest.mouseClick(induk.page._blocks[0]._how, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    table = induk.hasil(kode).rincian[0].rincian
    assert (table.pengisian, table.gabung_pembanding) == ("triwulan", "terakhir")
    assert induk.has_quarters
    assert induk.laporan.daftar(Alokasi)


def test_a_usual_pair_says_how_both_its_columns_join_and_is_named_while_they_do(meja):
    meja.open(by_quarter("3F"))
    meja.go("3F")
    told = []

    def choose(dialog: QWidget) -> None:
        pair, rows = (dialog.findChild(QComboBox, name) for name in ("pasangan", "gabung_baris"))
        told.append(pair.currentText())
        rows.setCurrentIndex(rows.findData("persentase"))
        told.append(pair.currentText())
        pair.setFocus()
        QTest.keyClicks(pair, "peng")
        told.append(pair.currentText())
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()

    with tangan(see("pasangan", choose)):
        QTest.mouseClick(meja.page._blocks[0]._how, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    words = ["Kasus selesai dari kasus masuk", "Lain", "Penghuni yang dilayani dari penghuni"]
    assert told == words
    table = meja.hasil("3F").rincian[0].rincian
    ways = (table.gabung_pembanding, table.gabung_realisasi, table.gabung_baris)
    assert ways == ("terakhir", "terakhir", "kolom")


def day_of_closing(front):
    """Type three days: none, one to come, one of within the quarter; then the one meant."""
    field, words = front.findChild(QLineEdit, "tanggal"), front.findChild(QLabel, "kata")
    yes = front.findChild(QPushButton, "ya")
    assert field.hasFocus()
    assert field.text() == day_words(datetime.now().astimezone().date())
    assert yes.isEnabled()
    assert not words.text()
    for typed, taken, said in (
        ("kemarin", False, "bukan tanggal"),
        ("1 Januari 2099", False, "belum tiba"),
        ("30 Maret 2022", True, "TW I baru berakhir pada 31 Maret 2022"),
        ("31 Maret 2022", True, ""),
        ("6 April 2022", True, ""),
    ):
        field.selectAll()
        QTest.keyClicks(field, typed)
        assert (yes.isEnabled(), said in words.text()) == (taken, True)
        assert bool(words.text()) == bool(said)


def test_a_quarter_is_closed_and_opened_with_a_reason_from_the_menu(meja):
    meja.open(by_quarter("3F"))
    meja.go("3F")
    action = meja.window.form.aksi_tutup_periode
    action.trigger()
    assert "Pilih dahulu triwulannya" in meja.message
    turn(meja, DOWN)
    grid = meja.page.grids[0]
    place = column(grid, "realisasi")
    assert grid.model.sheet.baris[0].sel[place].bisa_diisi
    galat = [t for t in meja.session.shown_findings if t.tingkat is Severity.GALAT]
    heard = []
    with tangan(hear(heard), see("tanggal", day_of_closing), press("ya")):
        action.trigger()
    assert f"Masih ada {len(galat)} galat terbuka sampai TW I." in heard[0][1]
    said = meja.window.form.root.statusBar().currentMessage()
    assert said == "TW I ditutup per 6 April 2022."
    assert closed_on(meja.fresh(), "2022-T1") == "2022-04-06"
    QApplication.processEvents()
    assert not grid.model.sheet.baris[0].sel[place].bisa_diisi
    assert "Terkunci: triwulannya sudah ditutup." in grid.model.tooltip(0, place)
    turn(meja, DOWN)
    assert grid.model.sheet.baris[0].sel[column(grid, "realisasi")].bisa_diisi
    turn(meja, DOWN)
    bagikan(meja.session.document, meja.folder / "bagian", "Petugas Uji")
    with tangan(hear(heard), press("batal")):
        action.trigger()
    assert "TW II ikut ditutup pada tanggal itu." in heard[1][1]
    *most, last = (row.nama_pendek or row.nama for row in meja.laporan.daftar(Subsie))
    assert f"Bagian {', '.join(most)}, dan {last} belum kembali;" in heard[1][1]
    assert "belum kembali" not in heard[0][1]
    assert "ikut ditutup" not in heard[0][1]
    turn(meja, UP)
    turn(meja, UP)
    with tangan(write("alasan", "Data susulan"), press("ya")):
        action.trigger()
    QApplication.processEvents()
    assert grid.model.sheet.baris[0].sel[column(grid, "realisasi")].bisa_diisi
    assert not meja.fresh().daftar(TutupPeriode)


def test_the_year_is_shown_again_where_nothing_is_filled_in_by_quarter_any_more(meja):
    laporan = laporan_contoh("induk")
    (table,) = laporan.children(Rincian, "indikator", indikator_of(laporan, "3F").id)
    meja.open(laporan)
    where = Address(Rincian.KIND, table.id, "pengisian")
    meja.window.change("Diisi", lambda draft: draft.set(where, "triwulan"))
    meja.go("3F")
    turn(meja, DOWN)
    assert meja.session.periode == "2022-T1"
    meja.window.form.aksi_urung.trigger()
    QApplication.processEvents()
    assert meja.session.periode == ""
    assert not meja.has_quarters
    assert meja.page.strip.form.judul_target.text() == "Target 2022"
    meja.window.change("Diisi", lambda draft: draft.set(where, "triwulan"))
    turn(meja, DOWN)
    year = Address("laporan", laporan.ruang, "tahun")
    meja.window.change("Tahun", lambda draft: draft.set(year, 2023))
    assert meja.session.periode == ""
    assert meja.window.periode.bar.current.choice.full == "Tahun 2023"


def test_targets_are_spread_from_the_menu(meja):
    meja.open(by_quarter("3F"))
    meja.window.form.aksi_sebar_target.trigger()
    rows = meja.fresh().daftar(TargetPeriode)
    assert {(row.periode, row.target) for row in rows} == {
        (f"2022-T{number}", meja.indikator("3F").target) for number in (1, 2, 3)
    }
    meja.window.form.aksi_sebar_target.trigger()
    said = meja.window.form.root.statusBar().currentMessage()
    assert said == "Tidak ada target triwulan yang belum diisi."


def test_figures_of_the_year_are_moved_from_the_menu_when_a_table_goes_by_quarter(meja):
    laporan = laporan_contoh("induk")
    (table,) = laporan.children(Rincian, "indikator", indikator_of(laporan, "3F").id)
    meja.open(laporan.with_changes([replace(table, pengisian="triwulan")]))
    meja.go("3F")
    kept = meja.laporan
    with tangan(press("ya")):
        meja.window.form.aksi_pindah_angka.trigger()
    baris = meja.laporan.children(Baris, "rincian", table.id)[0]
    (moved,) = meja.fresh().children(NilaiBaris, "baris", baris.id)
    assert moved.periode == "2022-T4"
    meja.window.form.aksi_urung.trigger()
    assert meja.laporan == kept
    with tangan(press("ya")):
        meja.window.form.aksi_hapus_angka.trigger()
    assert not meja.fresh().children(NilaiBaris, "baris", baris.id)


def indikator_of(laporan: Laporan, kode: str) -> Indikator:
    return next(row for row in laporan.daftar(Indikator) if row.kode == kode)


def test_the_months_of_a_quarter_are_typed_beside_each_other(meja):
    laporan = by_quarter("3F")
    table = next(
        row for row in laporan.daftar(Rincian) if row.indikator == indikator_of(laporan, "3F").id
    )
    meja.open(laporan.with_changes([replace(table, pengisian="bulan")]))
    turn(meja, DOWN)
    turn(meja, DOWN)
    meja.go("3F")
    meja.pane.editor.begin()
    grid = meja.page.grids[0]
    months = [head.rpartition(" ")[2] for head in heads(grid)[2:5]]
    assert months == ["Apr", "Mei", "Jun"]
    for figure in ("20", "0", "30", "8", "0", "15"):
        meja.type(figure)
        meja.press(TAB)
    stored = {
        row.periode: (row.pembanding, row.realisasi)
        for row in meja.fresh().daftar(NilaiBaris)
        if row.periode.startswith("2022-0")
    }
    assert stored == {"2022-04": ("20", "8"), "2022-05": ("0", "0"), "2022-06": ("30", "15")}
    # 8 + 0 + 15 of 20 + 0 + 30, without the months before: 23 of 50.
    assert "46,00" in texts(grid, 0)
    own = meja.indikator("3F").id
    assert meja.session.shown.indikator[own].sementara, "January to March are still empty"


def test_a_figure_typed_into_a_closed_quarter_does_not_replace_the_name_of_a_row(meja):
    """All figures are locked there, the names are not: the keys were in the first of them."""
    meja.open(laporan_contoh("triwulan"), "2022-T2")
    before = meja.laporan
    meja.go("3E")
    meja.press(DOWN, CTRL)
    grid = meja.page.grids[0]
    assert meja.focus() is grid.view
    meja.type("5")
    assert not grid.view.session.is_open
    assert "triwulannya sudah ditutup" in grid.bar.text or "terkunci" in grid.bar.text
    meja.press(Qt.Key.Key_Return)
    assert meja.laporan == before == meja.fresh()


def test_tab_stays_at_the_last_figure_while_it_is_not_stored(meja, monkeypatch):
    meja.open(by_quarter("3E", "3F"))
    turn(meja, DOWN)
    meja.go("3E")
    grid = meja.page.anggaran.grid
    grid.view.setFocus()
    at = next(place for place in cells_of(grid))
    grid.view.go(*at)

    def full(*_):
        raise NotSaved("Disk penuh.")

    monkeypatch.setattr(meja.session.document, "revise_all", full)
    monkeypatch.setattr(meja.session.document, "revise", full)
    meja.type("5000")
    meja.press(TAB)
    assert meja.pane.editor.indikator == meja.indikator("3E").id
    assert (meja.focus(), grid.view.place) == (grid.view, at)
    monkeypatch.undo()
    meja.press(TAB)
    assert meja.pane.editor.indikator == meja.indikator("3F").id
    assert meja.page.grids[0].view is meja.focus()


def test_a_report_opens_at_the_earliest_open_quarter_and_then_where_it_was_left(meja):
    laporan = by_quarter("3F")
    closed = [
        TutupPeriode(keyed_id(laporan.ruang, TutupPeriode, periode), periode=periode)
        for periode in ("2022-T1", "2022-T2")
    ]
    meja.open(laporan.with_changes(closed), periode=None)
    assert meja.session.periode == "2022-T3"
    assert meja.window.periode.bar.current.choice.full == "TW III 2022"
    turn(meja, UP)
    meja.open(meja.session.document.path, periode=None)
    assert meja.session.periode == "2022-T2"
    locked = laporan.with_changes([replace(laporan.data, terkunci=1)])
    meja.open(meja.write(locked, "terkunci.lkjip"), periode=None)
    assert meja.session.periode == "", "nothing of it is open"


def test_the_switch_is_one_stop_of_tab_whose_arrows_choose_and_which_shows_what_is_closed(meja):
    laporan = by_quarter("3F")
    closed = TutupPeriode(keyed_id(laporan.ruang, TutupPeriode, "2022-T1"), periode="2022-T1")
    meja.open(laporan.with_changes([closed]))
    meja.go("3F")
    bar = meja.window.periode.bar
    meja.press(Qt.Key.Key_P, ALT)
    assert [stop for stop in bar.stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus] == [
        meja.focus()
    ]
    for key, periode in (
        (Qt.Key.Key_Right, "2022-T1"),
        (Qt.Key.Key_Down, "2022-T2"),
        (Qt.Key.Key_End, "2022-T4"),
        (Qt.Key.Key_Right, "2022-T4"),
        (Qt.Key.Key_Left, "2022-T3"),
        (Qt.Key.Key_Home, ""),
    ):
        meja.press(key)
        QApplication.processEvents()
        assert meja.session.periode == periode
        assert meja.focus() is bar.current
    first = bar.stops[1]
    assert first.accessibleName() == "Periode: TW I 2022, sudah ditutup"
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert (meja.session.periode, bar.current) == ("2022-T1", first)


def test_the_switch_says_less_before_the_tabs_are_cut(meja):
    meja.open(by_quarter("3F"))
    bar, tabs = meja.window.periode.bar, meja.window.form.seksi
    words = ["Tahun", "TW I", "TW II", "TW III", "TW IV"]
    for width, named, shown in (
        (1366, True, words),
        (1024, False, words),
        (940, False, ["Tahun", "I", "II", "III", "IV"]),
    ):
        meja.root.resize(width, 600)
        for _ in range(3):  # each line of the layout in turn
            QApplication.processEvents()
        assert bar._label.isVisible() is named
        assert [stop.shown for stop in bar.stops] == shown
        assert tabs.width() >= tabs.sizeHint().width()


def test_a_row_added_to_a_quarterly_table_begins_with_its_name(meja):
    """Where Tab goes from figure to figure only."""
    meja.open(by_quarter("1A"))
    meja.go("1A")
    turn(meja, DOWN)
    grid, last = meja.page.grids[0], len(meja.hasil("1A").rincian[0].baris)
    assert grid.model.sheet.tab_angka
    grid.view.setFocus()
    grid.view.go(last, 2)
    meja.press(Qt.Key.Key_Space)
    assert grid.view.place == (last, column(grid, "uraian"))


def open_by_month(meja, kode: str) -> None:
    """The example with the budget, and this indikator without its rincian, filled in by month."""
    laporan = laporan_contoh("induk")
    row = next(row for row in laporan.daftar(Indikator) if row.kode == kode)
    monthly = replace(row, pengisian="bulan", gabung="jumlah", satuan="kasus")
    put = [replace(laporan.data, pengisian_anggaran="bulan"), monthly]
    meja.open(laporan.with_changes(put, []))
    for table in laporan.children(Rincian, "indikator", row.id):
        meja.window.change("Hapus", lambda draft, gone=table.id: draft.delete(Rincian, gone))


def test_the_months_of_a_quarter_are_typed_beside_what_stood_before(meja):
    """1, 2 and 3 in TW I, 4 and 5 in April and June: 6 before, 15 up to June."""
    open_by_month(meja, "2A")
    meja.go("2A")
    assert meja.page.months.isHidden()
    turn(meja, DOWN)
    grid = meja.page.grids[0]
    assert grid is meja.page.months.grid
    assert heads(grid) == ["Realisasi", "Jan", "Feb", "Mar", "TW I"]
    meja.page.begin()
    for text in "123":
        meja.type(text)
        meja.press(TAB)
    assert texts(grid, 0)[1:] == ["1", "2", "3", "6"]
    turn(meja, DOWN)
    assert heads(grid) == ["Realisasi", "TW I", "Apr", "Mei", "Jun", "Smt I"]
    meja.page.begin()
    for text, key in (("4", TAB), ("-", TAB), ("5", ENTER)):
        meja.type(text)
        meja.press(key)
    assert texts(grid, 0)[1:] == ["6", "4", "–", "5", "15"]
    assert not meja.page.strip.form.realisasi_ketik.isVisible()
    assert meja.page.strip.form.realisasi.text() == "15"
    rows = [row for row in meja.fresh().daftar(NilaiIndikator) if row.realisasi is not None]
    assert {(row.periode, row.realisasi) for row in rows} == {
        *(("2022-01", "1"), ("2022-02", "2"), ("2022-03", "3")),
        *(("2022-04", "4"), ("2022-05", "-"), ("2022-06", "5")),
    }
    meja.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(grid, 0)[1:] == ["6", "4", "–", "", "10"]


def test_tab_goes_from_the_months_to_the_money_in_a_report_without_any_rincian(meja):
    laporan = laporan_contoh("kecil")
    draft = Draft(laporan)
    for table in laporan.daftar(Rincian):
        draft.delete(Rincian, table.id)
    draft.put(replace(laporan.daftar(Indikator)[0], pengisian="bulan"))
    draft.put(replace(laporan.data, pengisian_anggaran="bulan"))
    meja.open(draft.laporan, f"{laporan.data.tahun}-T2")
    meja.go(laporan.daftar(Indikator)[0].kode)
    meja.page.begin()
    for text in "1234":
        meja.type(text)
        meja.press(TAB)
    assert texts(meja.page.anggaran.grid, 0)[3:4] == ["4"]


def test_the_budget_of_a_month_is_typed_for_a_line_and_for_pagu_without_indikator(meja):
    open_by_month(meja, "2A")
    meja.go("1A")
    turn(meja, DOWN)
    grid = meja.page.anggaran.grid
    assert [head for head in heads(grid) if head.startswith("Realisasi")] == [
        f"Realisasi: {month} (Rp)" for month in ("Jan", "Feb", "Mar", "TW I")
    ]
