"""The tab of planning in the real window: entered by keys alone, stored in the real file."""

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
import shiboken6
from pypdf import PdfWriter
from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from lkjip_desktop.app.overview.planning import PART, PARTS
from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.app.sheet.table.anggaran import alokasi
from lkjip_desktop.app.sheet.table.links import LinksRef, linked
from lkjip_desktop.app.year.new_report import from_katalog
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Butir,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    Lampiran,
    Pejabat,
    Penandatangan,
    PerjanjianKinerja,
    Sasaran,
    Satker,
    Subsie,
    Tabel,
    TargetRenstra,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.setting import settings
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.entry.links import LinksPicker
from lkjip_desktop.ui.grid import GridPanel
from lkjip_desktop.ui.grid.navigate import CellRange, last_entry_row
from lkjip_desktop.ui.grid.paint.measure import text_lines, text_room
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.tokens import DARK, LIGHT
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def rencana(induk):
    """The window at planning, with the example of a real year."""
    return at_planning(induk)


def at_planning(meja):
    meja.window.sections.select(room.PLANNING)
    QApplication.processEvents()
    return meja


def choose(meja, *keys):
    """Open parts as clicks do, the second one with Ctrl held."""
    meja.pane.form.daftar.choose(keys[0])
    for key in keys[1:]:
        where = meja.pane.form.daftar.rows.index(PARTS.index(PART[key]))
        meja.pane.form.daftar.selectionModel().select(where, QItemSelectionModel.Select)
    QApplication.processEvents()
    return meja.pane.editors[keys[-1]]


def grids(editor):
    return [grid for grid in editor.findChildren(GridPanel) if grid.isVisible()]


def to(meja, kind, row, column):
    assert meja.pane.open_address(Address(kind.KIND, row, column))
    QApplication.processEvents()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab], ids=["enter", "tab"])
def test_the_keys_lead_from_the_list_into_every_part_and_not_past_it(rencana, key):
    """Made after it, the parts stood behind the pane on the right."""
    rencana.window.show_side(room.FINDINGS)
    for part in PARTS:
        editor = choose(rencana, part.key)
        rencana.pane.form.daftar.setFocus()
        rencana.press(key)
        assert editor.isAncestorOf(rencana.focus()), part.key


@pytest.mark.parametrize("name", ["induk", "kecil"])
def test_every_part_opens_in_every_example(meja, name):
    meja.open(laporan_contoh(name))
    at_planning(meja)
    for part in PARTS:
        editor = choose(meja, part.key)
        assert editor.isVisible()
        assert meja.pane.shown == (part.key,)


def test_the_head_of_a_part_never_shows_python_what_may_leave_it(rencana):
    editor = choose(rencana, "alokasi")
    for width in (1366, 1000, 1366):
        rencana.root.resize(width, 700)
        QApplication.processEvents()
    assert "QHBoxLayout" in shiboken6.dump(editor.head.parentWidget())
    assert "QWidgetItem" not in shiboken6.dump(editor.head)


def test_an_empty_report_opens_in_every_part_and_says_what_to_do(meja):
    meja.open(from_katalog("Kantor Uji", 2024, None))
    at_planning(meja)
    for part in PARTS:
        editor = choose(meja, part.key)
        assert editor.isVisible()
    assert not grids(choose(meja, "alokasi"))


def test_two_parts_stand_one_above_the_other_and_fold(rencana):
    choose(rencana, "renstra", "alokasi")
    pane = rencana.pane
    assert pane.shown == ("renstra", "alokasi")
    first, second = pane.editors["renstra"], pane.editors["alokasi"]
    tall = second.height()
    first.fold.click()
    QApplication.processEvents()
    assert second.height() > tall
    assert not grids(first)
    choose(rencana, "seksi")
    assert pane.shown == ("seksi",)


def test_what_is_typed_is_in_the_file_as_one_revision(rencana):
    row = rencana.laporan.satker
    to(rencana, Satker, row.id, "telepon")
    number = rencana.session.document.last_change
    rencana.type("(0542) 123456")
    rencana.press(Qt.Key.Key_Return)
    assert rencana.session.document.last_change is not number
    assert rencana.fresh().satker.telepon == "(0542) 123456"
    rencana.window.form.aksi_urung.trigger()
    assert rencana.fresh().satker.telepon == row.telepon


def test_an_official_is_added_by_keys_alone(rencana):
    choose(rencana, "pejabat")
    to(rencana, Pejabat, rencana.laporan.daftar(Pejabat)[-1].id, "nama")
    before = len(rencana.laporan.rows(Pejabat))
    rencana.press(Qt.Key.Key_Return)
    rencana.press(Qt.Key.Key_Space)
    assert len(rencana.laporan.rows(Pejabat)) == before + 1
    rencana.type("Nama Kepala")
    rencana.press(Qt.Key.Key_Tab)
    rencana.type("000000000000000000")
    rencana.press(Qt.Key.Key_Return)
    made = rencana.fresh().daftar(Pejabat)[-1]
    assert (made.nama, made.nip) == ("Nama Kepala", "000000000000000000")


def test_a_section_that_is_added_gets_a_tab(rencana):
    choose(rencana, "seksi")
    tabs = len(rencana.window.sections.rooms)
    to(rencana, Subsie, rencana.laporan.daftar(Subsie)[-1].id, "kode")
    rencana.press(Qt.Key.Key_Plus, CTRL)
    assert len(rencana.window.sections.rooms) == tabs + 1


def test_a_target_of_the_plan_is_read_as_a_clerk_means_it(rencana):
    plan = next(r for r in rencana.laporan.daftar(IndikatorRenstra) if r.kode == "SK1.2")
    years = rencana.laporan.children(TargetRenstra, "indikator_renstra", plan.id)
    last = next(row for row in years if row.tahun == 2024)
    to(rencana, TargetRenstra, last.id, "target")
    rencana.type("93,15")
    rencana.press(Qt.Key.Key_Return)
    assert rencana.fresh().get(TargetRenstra, last.id).target == "93.15"


def test_a_falling_target_is_marked_until_it_is_mended(rencana):
    rencana.session.examining = True
    rencana.pane.refresh(None)
    choose(rencana, "renstra")
    (grid,) = grids(rencana.pane.editors["renstra"])

    def marked():
        cells = [sel for row in grid.model.sheet.baris for sel in row.sel]
        return [sel.temuan for sel in cells if sel.tingkat and sel.jenis.name == "ANGKA"]

    assert len(marked()) == 1
    test_a_target_of_the_plan_is_read_as_a_clerk_means_it(rencana)
    assert not marked()


def test_links_are_picked_by_keys_alone(rencana):
    plan = next(r for r in rencana.laporan.daftar(IndikatorRenstra) if r.kode == "SK1.3")
    where = LinksRef(IndikatorRenstra, plan.id)
    picker = LinksPicker(rencana.window, where, "SK1.3")
    picker.form.root.open()
    QTest.keyClicks(picker.form.cari, "overstay")
    QTest.keyClick(picker.form.cari, Qt.Key.Key_Space)
    chosen = picker.ticked
    picker.form.tombol.button(QDialogButtonBox.StandardButton.Ok).click()
    assert chosen == [rencana.indikator("3E").id]
    picker.form.root.deleteLater()


def test_links_are_typed_as_codes_and_a_wrong_one_stays_with_its_reason(rencana):
    plan = next(r for r in rencana.laporan.daftar(IndikatorRenstra) if r.kode == "SK1.3")
    choose(rencana, "renstra")
    (grid,) = grids(rencana.pane.editors["renstra"])
    where = LinksRef(IndikatorRenstra, plan.id)
    assert grid.show_cell(where)
    rencana.type("3A, 3C")
    rencana.press(Qt.Key.Key_Return)
    assert [row.kode for row in linked(rencana.fresh(), where)] == ["3A", "3C"]
    grid.show_cell(where)
    rencana.type("9Z")
    rencana.press(Qt.Key.Key_Return)
    assert [row.kode for row in linked(rencana.fresh(), where)] == ["3A", "3C"]
    assert "9Z" in grid.bar.text


def test_codes_with_blanks_in_them_are_typed_as_they_are_shown(rencana):
    plan = next(r for r in rencana.laporan.daftar(IndikatorRenstra) if r.kode == "SK1.3")
    codes = {"3A": "IKP 1", "3C": "IKP 1.1", "3E": "1"}
    renamed = [(rencana.indikator(old).id, new) for old, new in codes.items()]
    rencana.window.change(
        "Kode",
        lambda draft: [draft.set(Address("indikator", row, "kode"), new) for row, new in renamed],
    )
    (grid,) = grids(choose(rencana, "renstra"))
    where = LinksRef(IndikatorRenstra, plan.id)
    for typed, found in (
        ("IKP 1.1; ikp  1", ["IKP 1", "IKP 1.1"]),
        ("IKP 1 IKP 1.1 1", ["IKP 1", "IKP 1.1", "1"]),
    ):
        grid.show_cell(where)
        rencana.type(typed)
        rencana.press(Qt.Key.Key_Return)
        assert [row.kode for row in linked(rencana.fresh(), where)] == found
    grid.show_cell(where)
    rencana.type("IKP 1, IKP 9 X, 3B")
    rencana.press(Qt.Key.Key_Return)
    assert "Tidak ada indikator berkode IKP 9 X;" in grid.bar.text


def test_an_indikator_of_the_plan_joins_the_objective_at_hand(rencana):
    choose(rencana, "renstra")
    sasaran = next(r for r in rencana.laporan.daftar(Sasaran) if r.kode == "SP3")
    to(rencana, Sasaran, sasaran.id, "nama")
    before = set(rencana.laporan.rows(IndikatorRenstra))
    rencana.pane.editors["renstra"].parts[0].add()
    (made,) = set(rencana.laporan.rows(IndikatorRenstra)) - before
    assert rencana.laporan.get(IndikatorRenstra, made).sasaran == sasaran.id
    rencana.type("SP3.2")
    rencana.press(Qt.Key.Key_Return)
    assert rencana.fresh().get(IndikatorRenstra, made).kode == "SP3.2"


def test_a_version_of_the_agreement_is_copied_and_shown(rencana):
    editor = choose(rencana, "perjanjian")
    before = len(rencana.laporan.rows(Butir))
    editor.copy.click()
    assert len(rencana.laporan.rows(PerjanjianKinerja)) == 2
    assert len(rencana.laporan.rows(Butir)) == 2 * before
    _, rows = grids(editor)
    last = rencana.laporan.daftar(PerjanjianKinerja)[-1]
    shown = {row.kunci for row in rows.model.sheet.baris}
    ids = {b.id for b in rencana.laporan.children(Butir, "perjanjian_kinerja", last.id)}
    assert ids <= {getattr(key, "id", None) for key in shown}


@pytest.mark.parametrize("part", ["kegiatan", "pejabat"])
def test_names_stay_in_sight_of_the_last_columns_on_a_narrow_screen(rencana, part):
    rencana.root.resize(1024, 700)
    grid = grids(choose(rencana, part))[0]
    names = [kolom.kunci for kolom in grid.model.sheet.kolom].index("nama")
    grid.view.setFocus()
    grid.view.go(0, len(grid.model.sheet.kolom) - 1)
    QApplication.processEvents()
    assert grid.view.horizontalScrollBar().value() > 0
    assert grid.view.cell_rect(0, names).left() >= 0
    rencana.root.resize(1366, 700)


def test_how_the_pagu_came_about_is_read_to_its_end_on_a_narrow_screen(rencana):
    rencana.root.resize(1024, 700)
    data = rencana.laporan.data
    where = Address(data.KIND, data.id, "pagu_awal")
    rencana.window.change("Pagu", lambda draft: draft.set(where, "914188548000"))
    grid = next(g for g in grids(choose(rencana, "kegiatan")) if g.model.sheet.nama == "Pagu")
    QTest.qWait(50)
    last = grid.model.rowCount() - 1
    text, cell = grid.model.shown(last, 2), grid.view.cell_rect(last, 2)
    assert text.startswith("Rp914.188.548.000 + ")
    lines = (cell.height() - grid.view.ink.tinggi) // grid.view.ink.line + 1
    width = text_room(grid.view.ink, grid.model.cell(last, 2), None, cell.width())
    assert " ".join(text_lines(grid.view.ink, text, width, lines)) == text
    rencana.root.resize(1366, 700)


@pytest.mark.parametrize("part", PART)
def test_what_begins_a_row_stays_where_the_rest_of_it_moves(rencana, part):
    rencana.root.resize(1024, 700)
    editor = choose(rencana, part)
    QApplication.processEvents()  # a second time, in which what stands below the first is laid out
    for grid in grids(editor):
        moves = grid.view.horizontalScrollBar().maximum() > 0
        assert (grid.view.columns.frozen > 0) == moves, grid.model.sheet.nama
    rencana.root.resize(1366, 700)


def test_an_empty_row_within_a_pasted_block_makes_no_row(rencana):
    (grid, *_) = grids(choose(rencana, "kegiatan"))
    before = [row.nama for row in rencana.laporan.daftar(Kegiatan)]
    QApplication.clipboard().setText("1\tSatu\r\n\t\r\n2\tDua\r\n\t\r\n")
    grid.view.setFocus()
    grid.view.go(last_entry_row(grid.model.sheet) + 1, 0)
    rencana.press(Qt.Key.Key_V, CTRL)
    assert [row.nama for row in rencana.fresh().daftar(Kegiatan)] == [*before, "Satu", "Dua"]
    chosen = {grid.model.sheet.baris[row].sel[1].teks for row, _ in grid.view.selected_cells()}
    assert chosen == {"Satu", "Dua"}


def test_a_kegiatan_goes_below_another_by_keys(rencana):
    choose(rencana, "kegiatan")
    first, second, *_ = rencana.laporan.daftar(Kegiatan)
    to(rencana, Kegiatan, second.id, "nama")
    rencana.press(Qt.Key.Key_Right, ALT)
    assert rencana.fresh().get(Kegiatan, second.id).induk == first.id
    rencana.press(Qt.Key.Key_Left, ALT)
    assert rencana.fresh().get(Kegiatan, second.id).induk is None


def test_all_selected_rows_go_below_the_one_above_them_and_out_again_in_their_order(rencana):
    choose(rencana, "kegiatan")
    first, *rest = rencana.laporan.daftar(Kegiatan)
    chosen = [row.id for row in rest[:2]]
    to(rencana, Kegiatan, chosen[0], "nama")
    rencana.press(Qt.Key.Key_Down, SHIFT)
    rencana.press(Qt.Key.Key_Right, ALT)
    assert [row.id for row in rencana.fresh().children(Kegiatan, "induk", first.id)] == chosen
    rencana.press(Qt.Key.Key_Left, ALT)
    assert [row.id for row in rencana.fresh().daftar(Kegiatan)][:3] == [first.id, *chosen]
    assert not rencana.fresh().children(Kegiatan, "induk", first.id)


def test_the_remainder_fills_a_cell_of_the_matrix_and_the_head_follows(rencana):
    editor = choose(rencana, "alokasi")
    kegiatan = next(r for r in rencana.laporan.daftar(Kegiatan) if r.nama == "Layanan Perkantoran")
    target = rencana.indikator("3J").id
    (grid,) = grids(editor)
    cell = next(
        sel.alamat
        for row in grid.model.sheet.baris
        for sel in row.sel
        if getattr(sel.alamat, "kegiatan", "") == kegiatan.id
        and getattr(sel.alamat, "indikator", "") == target
    )
    assert "430.580.000" in editor._rest.text()
    grid.show_cell(cell)
    rencana.press(Qt.Key.Key_Return, CTRL)
    row = rencana.fresh().get(Alokasi, cell.address(rencana.laporan).id)
    assert row.pagu == "7080436000"
    assert editor._rest.text() == "<b>Rp0</b>"


def test_the_matrix_shows_one_section_on_demand(rencana):
    editor = choose(rencana, "alokasi")
    (grid,) = grids(editor)
    whole = len(grid.model.sheet.kolom)
    editor._buttons[3].click()
    assert len(grid.model.sheet.kolom) < whole
    hidden = rencana.laporan.children(Alokasi, "indikator", rencana.indikator("1A").id)[0]
    to(rencana, Alokasi, hidden.id, "pagu")
    assert len(grid.model.sheet.kolom) == whole


def test_a_setting_changes_what_is_computed(rencana):
    choose(rencana, "pengaturan")
    from lkjip_desktop.app.sheet.table.pengaturan import SettingRef

    grid = grids(rencana.pane.editors["pengaturan"])[1]
    assert grid.show_cell(SettingRef("desimal"))
    rencana.type("3")
    rencana.press(Qt.Key.Key_Return)
    assert settings(rencana.fresh()).desimal == 3
    grid.show_cell(SettingRef("lantai_nol"))
    rencana.press(Qt.Key.Key_Space)
    assert settings(rencana.fresh()).lantai_nol


def test_a_free_table_is_made_and_its_cells_are_entered(rencana):
    editor = choose(rencana, "tabel")
    editor.tables.add()
    (made,) = rencana.laporan.daftar(Tabel)
    cells = grids(editor)[1]
    cells.view.setFocus()
    cells.view.go(0, 0)
    rencana.type("Tahanan")
    rencana.press(Qt.Key.Key_Tab)
    rencana.type("1.067")
    rencana.press(Qt.Key.Key_Return)
    fresh = rencana.fresh()
    texts = {(row.isi, row.angka) for row in fresh.rows(_cells()).values()}
    assert texts == {("Tahanan", None), ("", "1067")}
    assert fresh.daftar(Tabel)[0].id == made.id


def _cells():
    from lkjip_desktop.domain.model.entity import SelTabel

    return SelTabel


def test_the_logo_comes_by_drop_and_goes_by_its_button(rencana, tmp_path: Path):
    choose(rencana, "satker")
    logo = rencana.pane.editors["satker"].parts[2]
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    path = tmp_path / "logo.png"
    image.save(str(path))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert logo.take(mime)
    code = rencana.fresh().satker.logo
    assert code
    assert rencana.session.document.berkas(code)
    pasted = QMimeData()
    pasted.setImageData(image)
    assert logo.take(pasted)
    logo.remove.click()
    assert rencana.fresh().satker.logo is None
    (tmp_path / "catatan.txt").write_text("bukan gambar")
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "catatan.txt"))])
    logo.take(mime)
    assert rencana.fresh().satker.logo is None
    assert "bukan gambar" in rencana.message


def test_only_pdf_files_become_lampiran(rencana, tmp_path: Path):
    editor = choose(rencana, "lampiran")
    good, bad = tmp_path / "Perjanjian Kinerja.pdf", tmp_path / "salah.pdf"
    good.write_bytes(scan())
    bad.write_bytes(b"bukan")
    editor.take([good])
    (row,) = rencana.fresh().daftar(Lampiran)
    assert (row.judul, row.nama) == ("Perjanjian Kinerja", "Perjanjian Kinerja.pdf")
    editor.take([bad])
    assert len(rencana.fresh().rows(Lampiran)) == 1
    assert "bukan berkas PDF" in rencana.message


def scan(password: str = "") -> bytes:
    writer, out = PdfWriter(), BytesIO()
    writer.add_blank_page(595, 842)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("contents", [scan()[:200], scan("rahasia"), b"%PDF-1.4\n%%EOF\n"])
def test_a_pdf_that_cannot_be_printed_is_refused_when_it_is_added(
    rencana, tmp_path: Path, contents
):
    path = tmp_path / "pindaian.pdf"
    path.write_bytes(contents)
    choose(rencana, "lampiran").take([path])
    assert not rencana.fresh().rows(Lampiran)
    assert "pindaian.pdf rusak, dikunci dengan kata sandi," in rencana.message


def test_a_long_text_is_stored_when_the_row_is_left(rencana):
    editor = choose(rencana, "seksi")
    first, second, *_ = rencana.laporan.daftar(Subsie)
    to(rencana, Subsie, first.id, "nama")
    field = editor.parts[1].field
    field.editor.setFocus()
    field.editor.selectAll()
    rencana.type("Menerima tahanan.")
    to(rencana, Subsie, second.id, "nama")
    assert rencana.fresh().get(Subsie, first.id).tugas == "- Menerima tahanan."
    assert field.teks.text == second.tugas


def test_the_task_of_a_section_is_written_as_a_chapter_is(rencana):
    editor = choose(rencana, "seksi")
    first, *_ = rencana.laporan.daftar(Subsie)
    to(rencana, Subsie, first.id, "nama")
    part = editor.parts[1]
    part.field.editor.setFocus()
    part.field.editor.selectAll()
    part.tools.form.nomor.click()
    rencana.type("Menerima tahanan.")
    part.tools.form.tebal.click()
    rencana.type(" Selalu")
    assert part.keep()
    assert rencana.fresh().get(Subsie, first.id).tugas == "1. Menerima tahanan. **Selalu**"


def test_a_task_that_cannot_be_stored_stays_when_the_row_is_left(rencana, monkeypatch):
    editor = choose(rencana, "seksi")
    first, second, *_ = rencana.laporan.daftar(Subsie)
    to(rencana, Subsie, first.id, "nama")
    field = editor.parts[1].field
    field.editor.setFocus()
    rencana.press(Qt.Key.Key_Home, CTRL)
    rencana.type("Baru ")

    def fail(*_):
        raise NotSaved("Media penuh.")

    monkeypatch.setattr(type(rencana.session), "change", fail)
    to(rencana, Subsie, second.id, "nama")
    assert field.editor.toPlainText().startswith("Baru ")
    monkeypatch.undo()
    assert field.keep()
    assert rencana.fresh().get(Subsie, first.id).tugas.startswith("- Baru ")
    assert rencana.fresh().get(Subsie, second.id).tugas == second.tugas


def test_a_refresh_leaves_the_focus_and_the_folds_alone(rencana):
    choose(rencana, "renstra")
    (grid,) = grids(rencana.pane.editors["renstra"])
    grid.view.handlers.fold(grid.model.sheet.baris[0].kunci, True)
    count = len(grid.model.sheet.baris)
    plan = next(r for r in rencana.laporan.daftar(IndikatorRenstra) if r.kode == "SK1.2")
    assert grid.show_cell(LinksRef(IndikatorRenstra, plan.id))
    place = grid.view.place
    rencana.window.refresh(None)
    assert grid.view.place == place
    assert len(grid.model.sheet.baris) == count


@pytest.mark.parametrize("tema", [LIGHT, DARK], ids=["terang", "gelap"])
@pytest.mark.parametrize("size", [(1366, 690), (911, 470)], ids=["layar", "150 %"])
@pytest.mark.usefixtures("sendiri")  # built at this size and in this theme
def test_every_part_of_the_large_example_opens_inside_the_window(meja, qapp, tema, size):
    theme.apply(qapp, tema)
    meja.open(laporan_contoh("besar"))
    at_planning(meja)
    meja.root.resize(*size)
    QApplication.processEvents()
    for part in PARTS:
        editor = choose(meja, part.key)
        assert editor.isVisible()
        assert meja.pane.shown == (part.key,)
        assert meja.root.width() <= size[0]
        assert editor.mapTo(meja.root, editor.rect().topRight()).x() <= meja.root.width()
        for grid in grids(editor):
            assert grid.mapTo(meja.root, grid.rect().topRight()).x() <= meja.root.width()


def test_a_part_of_a_section_shows_planning_locked(meja, tmp_path: Path):
    folder = tmp_path / "bagian"
    folder.mkdir()
    with Document.open(meja.write(laporan_contoh("induk"))) as induk:
        parts = bagikan(induk, folder, "Petugas Uji")
    meja.open(parts[0].path)
    at_planning(meja)
    for part in PARTS:
        editor = choose(meja, part.key)
        cells = [s for g in grids(editor) for row in g.model.sheet.baris for s in row.sel]
        assert not [sel for sel in cells if sel.bisa_diisi], part.key
        buttons = [b for b in editor.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
        assert not buttons, part.key


def test_two_parts_are_opened_side_by_side_by_keys(rencana):
    choose(rencana, "renstra")
    rencana.pane.form.daftar.setFocus()
    for _ in range(5):
        rencana.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    rencana.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert rencana.pane.form.daftar.keys == ("renstra", "alokasi")
    assert all(rencana.pane.editors[key].isVisible() for key in ("renstra", "alokasi"))


def test_deleting_says_what_went_along_and_the_way_back(rencana):
    choose(rencana, "kegiatan")
    rows = rencana.laporan.daftar(Kegiatan)
    with_lines = next(row for row in rows if rencana.laporan.children(Alokasi, "kegiatan", row.id))
    count = len(rencana.laporan.children(Alokasi, "kegiatan", with_lines.id))
    to(rencana, Kegiatan, with_lines.id, "nama")
    rencana.press(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert f"Ikut terhapus: {count} alokasi" in rencana.message
    assert "Ctrl+Z" in rencana.message
    rencana.window.form.aksi_urung.trigger()
    assert len(rencana.laporan.children(Alokasi, "kegiatan", with_lines.id)) == count
    assert rencana.message == ""


def test_deleting_an_official_says_that_links_were_emptied(rencana):
    choose(rencana, "pejabat")
    head = next(row for row in rencana.laporan.daftar(Penandatangan)).pejabat
    to(rencana, Pejabat, head, "nama")
    rencana.press(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert "isian yang menunjuk ke sana" in rencana.message


def test_deleting_a_row_that_nothing_hangs_on_says_nothing(rencana):
    choose(rencana, "kegiatan")
    row = rencana.laporan.daftar(Kegiatan)[-1]
    rencana.window.act("x", lambda draft: draft.new(Kegiatan, nama="Baru", urutan="zz"))
    row = rencana.laporan.daftar(Kegiatan)[-1]
    to(rencana, Kegiatan, row.id, "nama")
    rencana.press(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert rencana.laporan.find(Kegiatan, row.id) is None
    assert rencana.message == ""


def test_a_long_text_the_disk_refused_stays_through_other_work_and_another_part(
    rencana, monkeypatch
):
    editor = choose(rencana, "indikator")
    first = rencana.indikator("1C")
    to(rencana, type(first), first.id, "nama")
    box = editor.parts[1].boxes["definisi"]
    box.setFocus()
    rencana.type("Baru ")

    def fail(*_):
        raise NotSaved("Media penuh.")

    with monkeypatch.context() as patch:
        patch.setattr(type(rencana.session), "change", fail)
        grids(editor)[0].view.setFocus()
        rencana.window.refresh(None)
        assert box.toPlainText().startswith("Baru ")
        choose(rencana, "pejabat")
        assert not rencana.window.keep()
    assert rencana.window.keep()
    assert rencana.fresh().get(type(first), first.id).definisi.startswith("Baru ")


def test_what_is_marked_in_the_list_is_what_is_open_however_it_was_marked(rencana):
    choose(rencana, "renstra")
    pane = rencana.pane
    pane.form.daftar.setFocus()
    for key, held in (
        (Qt.Key.Key_A, CTRL),
        *((Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier),) * 3,
    ):
        QTest.keyClick(pane.form.daftar, key, held)
        QApplication.processEvents()
        assert len(pane.form.daftar.keys) == 2
        opened = {key for key, editor in pane.editors.items() if editor.isVisible()}
        assert opened == set(pane.form.daftar.keys)


def test_refused_texts_of_a_pasted_block_stay_on_their_own_rows_in_a_grouped_table(rencana):
    (grid,) = grids(choose(rencana, "indikator"))
    sheet = grid.model.sheet
    target = next(c for c, k in enumerate(sheet.kolom) if k.kunci == "target")
    last = last_entry_row(sheet)
    sasaran = next(c for c, k in enumerate(sheet.kolom) if k.kunci == "sasaran")
    references = sheet.baris[last].sel[sasaran].pilihan
    lines = [("Z0", "4", references[1]), ("Z1", "satu", references[-1]), ("Z2", "x", references[1])]
    gap = "\t" * (sasaran - target)
    block = [f"{kode}\tUji\t\t\t%\t\t{isi}{gap}{reference}\r\n" for kode, isi, reference in lines]
    QApplication.clipboard().setText("".join(block))
    grid.view.setFocus()
    grid.view.setCurrentIndex(grid.model.index(last, 0))
    rencana.press(Qt.Key.Key_V, CTRL)
    rencana.press(Qt.Key.Key_Return)
    rows = range(grid.model.rowCount())
    shown = {grid.model.shown(row, 0): grid.model.shown(row, target) for row in rows}
    assert (shown["Z1"], shown["Z2"]) == ("satu", "x")
    assert [row.kode for row in rencana.laporan.daftar(Indikator) if row.target is None] == [
        "Z1",
        "Z2",
    ]


def test_a_refused_text_stays_while_the_choices_of_its_cell_change(rencana):
    officials, _ = grids(choose(rencana, "pejabat"))
    atasan = next(c for c, k in enumerate(officials.model.sheet.kolom) if k.kunci == "atasan")
    QApplication.clipboard().setText("Tidak Ada")
    officials.view.setFocus()
    officials.view.setCurrentIndex(officials.model.index(0, atasan))
    rencana.press(Qt.Key.Key_V, CTRL)
    assert officials.model.shown(0, atasan) == "Tidak Ada"
    rencana.window.change("Tambah pejabat", lambda draft: draft.new(Pejabat, urutan="z"))
    assert officials.model.shown(0, atasan) == "Tidak Ada"


def test_a_block_pasted_on_a_band_below_all_rows_makes_no_empty_rows(meja):
    laporan = from_katalog("Kantor Uji", 2024, None)
    path = meja.write(laporan)
    with Document.open(path) as document, document.revise("Sasaran", "Uji") as draft:
        for number in range(3):
            draft.new(Sasaran, kode=f"S{number}", dokumen="laporan", urutan=str(number + 1))
    meja.open(path)
    (grid,) = grids(choose(at_planning(meja), "indikator"))
    QApplication.clipboard().setText("1\tSatu\r\n2\tDua\r\n")
    grid.view.setFocus()
    grid.view.setCurrentIndex(grid.model.index(2, 0))
    meja.press(Qt.Key.Key_V, CTRL)
    meja.press(Qt.Key.Key_Return)
    assert [row.kode for row in meja.laporan.daftar(Indikator)] == ["1", "2"]


def test_pasted_indikator_come_last_in_their_objective_with_all_that_was_pasted(rencana):
    (grid,) = grids(choose(rencana, "indikator"))
    sasaran = rencana.laporan.get(Sasaran, rencana.indikator("1A").sasaran)
    before = [row.kode for row in rencana.laporan.children(Indikator, "sasaran", sasaran.id)]
    lines = [
        f"Z{n}\tUji {n}\t\t\t%\t\t9{n}\t{sasaran.kode}\t{n}\tsetiap triwulan\r\n" for n in range(3)
    ]
    QApplication.clipboard().setText("".join(lines))
    grid.view.setFocus()
    grid.view.go(last_entry_row(grid.model.sheet), 0)
    rencana.press(Qt.Key.Key_V, CTRL)
    rencana.press(Qt.Key.Key_Return)
    rows = rencana.fresh().children(Indikator, "sasaran", sasaran.id)
    assert [row.kode for row in rows if row.kode != "Z0"] == [*before, "Z1", "Z2"]
    assert {row.pengisian for row in rows[-2:]} == {"triwulan"}
    columns = [kolom.kunci for kolom in grid.model.sheet.kolom]
    lines = {baris.judul: baris for baris in grid.model.sheet.baris}
    assert [lines[f"Z{n}"].sel[columns.index("desimal")].teks for n in range(3)] == ["0", "1", "2"]


def test_who_fills_an_indikator_in_is_named_by_code_or_in_full_too(rencana):
    to(rencana, Indikator, rencana.indikator("1A").id, "subsie")
    (grid,) = grids(rencana.pane.editors["indikator"])
    sections = {row.kode: row.id for row in rencana.laporan.daftar(Subsie)}
    rencana.type("pengelolaan")
    rencana.press(Qt.Key.Key_Return)
    to(rencana, Indikator, rencana.indikator("2A").id, "subsie")
    QApplication.clipboard().setText("Kesatuan  pengamanan Rutan\r\nYANTAH\r\n")
    rencana.press(Qt.Key.Key_V, CTRL)
    assert not grid.model.drafts
    found = {row.kode: row.subsie for row in rencana.fresh().daftar(Indikator)}
    assert found["1A"] == sections["pengelolaan"]
    assert found["2A"] == sections["kpr"]
    assert found["2B"] == sections["yantah"]


@pytest.mark.parametrize("shut", [False, True])
def test_what_is_pasted_on_an_objective_without_rows_to_see_is_added_to_it(rencana, shut):
    first = rencana.laporan.get(Sasaran, rencana.indikator("1A").sasaran)
    there = rencana.laporan.children(Indikator, "sasaran", first.id)
    if not shut:
        rencana.window.change("Hapus", lambda draft: [draft.delete(Indikator, r.id) for r in there])
    others = set(rencana.laporan.rows(Indikator).values())
    (grid,) = grids(choose(rencana, "indikator"))
    band = next(n for n, b in enumerate(grid.model.sheet.baris) if b.kunci.id == first.id)
    grid.view.setFocus()
    grid.view.go(band, 0)
    if shut:
        rencana.press(Qt.Key.Key_Space)
    QApplication.clipboard().setText("Z1\tSatu\t\t\t\t\t1\t\t2\r\nZ2\tDua\t\t\t\t\t1\t\t2\r\n")
    rencana.press(Qt.Key.Key_V, CTRL)
    rows = rencana.fresh().rows(Indikator)
    assert others <= set(rows.values()), "none was written over"
    under = [row.kode for row in rencana.fresh().children(Indikator, "sasaran", first.id)]
    assert under == [*([row.kode for row in there] if shut else []), "Z1", "Z2"]
    chosen = {grid.model.sheet.baris[row].kunci.id for row, _ in grid.view.selected_cells()}
    made = {row.id for row in rows.values() if row.kode in {"Z1", "Z2"}}
    assert shut or chosen == made


def test_a_row_pasted_into_the_agreement_brings_what_it_is_reported_by(rencana):
    choose(rencana, "perjanjian")
    _, grid = grids(rencana.pane.editors["perjanjian"])
    QApplication.clipboard().setText("Z1\tUji\t%\t90\t3A, 3C\r\n")
    grid.view.setFocus()
    grid.view.go(grid.model.rowCount() - 1, 0)
    rencana.press(Qt.Key.Key_V, CTRL)
    made = next(row for row in rencana.fresh().daftar(Butir) if row.kode == "Z1")
    assert [row.kode for row in linked(rencana.fresh(), LinksRef(Butir, made.id))] == ["3A", "3C"]


def test_indicators_of_a_plan_are_pasted_from_excel_with_their_targets(rencana):
    (grid,) = grids(choose(rencana, "renstra"))
    before = len(rencana.laporan.rows(IndikatorRenstra))
    lines = [f"Z{n}\tUji {n}\t%\tnaik\t1\t2\t3\t4\t5\r\n" for n in range(3)]
    QApplication.clipboard().setText("".join(lines))
    grid.view.setFocus()
    grid.view.setCurrentIndex(grid.model.index(last_entry_row(grid.model.sheet), 0))
    rencana.press(Qt.Key.Key_V, CTRL)
    rencana.press(Qt.Key.Key_Return)
    plans = {row.kode: row for row in rencana.laporan.daftar(IndikatorRenstra)}
    assert len(plans) == before + 2
    targets = rencana.laporan.children(TargetRenstra, "indikator_renstra", plans["Z2"].id)
    assert sorted(row.target for row in targets) == ["1", "2", "3", "4", "5"]
    assert plans["Z2"].sasaran == plans["Z0"].sasaran


def _renstra(meja):
    choose(meja, "renstra")
    (grid,) = grids(meja.pane.editors["renstra"])
    grid.view.setFocus()
    return grid


def _crossing(grid):
    """The last plan under an objective that another objective follows, and that one's row."""
    rows = grid.model.sheet.baris
    for at, (above, below) in enumerate(pairwise(rows)):
        if above.kunci.kind == IndikatorRenstra.KIND and below.kunci.kind == Sasaran.KIND:
            return at, at + 1
    raise LookupError


def test_a_block_never_renames_an_objective_of_the_plan_without_asking(rencana):
    grid = _renstra(rencana)
    last, objective = _crossing(grid)
    before = rencana.laporan
    named = [grid.model.sheet.baris[row].kunci.id for row in (last, objective, objective + 1)]
    grid.view.go(last, 0)
    QApplication.clipboard().setText("A.1\tIndikator satu\r\nA.2\tIndikator dua\r\n")
    rencana.press(Qt.Key.Key_V, CTRL)
    assert rencana.laporan is before
    assert grid.bar.asking
    rencana.press(Qt.Key.Key_Return)
    assert rencana.laporan.get(Sasaran, named[1]) == before.get(Sasaran, named[1])
    for row, nama in ((named[0], "Indikator satu"), (named[2], "Indikator dua")):
        assert rencana.laporan.get(IndikatorRenstra, row).nama == nama
    rencana.press(Qt.Key.Key_Z, CTRL)
    assert rencana.laporan == before
    grid.view.go(last, 0)
    rencana.press(Qt.Key.Key_V, CTRL)
    rencana.press(Qt.Key.Key_Escape)
    assert rencana.laporan == before
    rencana.press(Qt.Key.Key_V, CTRL)
    rencana.type("t")
    assert rencana.laporan.get(Sasaran, named[1]).nama == "Indikator dua"
    assert rencana.fresh() == rencana.laporan


def test_a_block_copied_from_the_plan_comes_back_over_its_objectives_without_a_question(rencana):
    grid = _renstra(rencana)
    before = rencana.laporan
    grid.view.select(
        CellRange(0, 0, len(grid.model.sheet.baris) - 1, len(grid.model.sheet.kolom) - 2)
    )
    rencana.press(Qt.Key.Key_C, CTRL)
    grid.view.select(
        CellRange(0, 0, len(grid.model.sheet.baris) - 1, len(grid.model.sheet.kolom) - 2)
    )
    rencana.press(Qt.Key.Key_V, CTRL)
    assert not grid.bar.asking, grid.bar.text
    assert rencana.laporan == before


def test_a_block_pasted_on_a_heading_of_the_plan_begins_in_the_first_column_below(rencana):
    grid = _renstra(rencana)
    heading = grid.model.sheet.baris[0]
    assert heading.sel[0].melebar
    first = next(r for r in grid.model.sheet.baris if r.kunci.kind == IndikatorRenstra.KIND)
    grid.view.go(0, 4)
    QApplication.clipboard().setText("A.1\tIndikator satu\r\n")
    rencana.press(Qt.Key.Key_V, CTRL)
    assert grid.bar.asking  # the objective is the first row below
    rencana.press(Qt.Key.Key_Return)
    plan = rencana.laporan.get(IndikatorRenstra, first.kunci.id)
    assert (plan.kode, plan.nama) == ("A.1", "Indikator satu")


def test_a_matrix_that_is_too_large_says_so_in_its_place(induk, monkeypatch):
    induk.window.sections.select(room.PLANNING)
    monkeypatch.setattr(alokasi, "MOST_CELLS", 3)
    induk.pane.form.daftar.choose("alokasi")
    matrix = induk.pane.editors["alokasi"].matrix
    assert matrix.grid.isHidden()
    assert "terlalu besar" in matrix._empty.text()
    monkeypatch.setattr(alokasi, "MOST_CELLS", 30_000)
    induk.pane.editors["alokasi"].refresh()
    assert not matrix.grid.isHidden()
