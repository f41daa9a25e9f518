"""A text that cannot be read yet: whatever is computed from its cell waits, on every pane."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lkjip_desktop.app.overview.waiting import WAITING, WHY
from lkjip_desktop.ui.window import room

K = Qt.Key
ENTER = K.Key_Return


@pytest.fixture
def tertahan(induk):
    """In 1A a figure was typed that nobody can read."""
    induk.go("1A")
    type_in_table(induk, "39o")
    return induk


def type_in_table(meja, text, row=1, column=2):
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(row, column)
    meja.type(text)
    meja.press(ENTER)
    QTest.qWait(30)


def shown(meja, row, key):
    model = meja.page.grids[0].model
    column = [kolom.kunci for kolom in model.sheet.kolom].index(key)
    return model.cell(row, column).teks


def strip(meja):
    form = meja.page.strip.form
    return form.realisasi.text(), form.capaian.text(), form.predikat.accessibleName()


def bars(meja):
    pane = meja.window.side.tabs.pane(room.SUMMARY)
    return {bar.kode: bar.value for bar in pane._summary.capaian}


def keys(meja):
    pane = meja.window.side.tabs.pane(room.SUMMARY)
    return {key.title: key.value for key in pane._summary.keys}


def test_cell_strip_list_and_summary_wait_for_what_cannot_be_read(tertahan):
    model = tertahan.page.grids[0].model
    assert model.shown(1, 2) == "39o"
    assert shown(tertahan, 1, "persentase") == WAITING
    assert shown(tertahan, 0, "persentase") == "106,70"
    assert shown(tertahan, model.rowCount() - 1, "persentase") == WAITING
    assert strip(tertahan) == (WAITING, WAITING, WAITING)
    waits = {item.kode for item in tertahan.pane.form.daftar.rows.items if item.waits}
    assert waits == {"1A"}
    assert bars(tertahan)["1A"] == WAITING
    assert bars(tertahan)["3F"] == "14,37"
    assert keys(tertahan)["Rata-rata capaian"] == WAITING
    assert keys(tertahan)["Serapan indikator"] == "98,32"
    assert keys(tertahan)["Pagu akhir"] == "Rp15.906.008.000"


def test_findings_that_hang_on_it_wait_and_others_do_not(induk):
    meja = induk
    meja.go("3A")
    before = meja.session.findings
    type_in_table(meja, "30o", 0, 3)
    meja.window.show_side(room.FINDINGS)
    QTest.qWait(30)
    after = meja.session.shown_findings
    waiting = [old for old, new in zip(before, after, strict=True) if new.pesan.startswith(WHY)]
    assert waiting
    assert {temuan.indikator for temuan in waiting} <= {
        meja.indikator("3A").id,
        meja.indikator("1A").id,
        None,
    }
    pane = meja.window.side.tabs.pane(room.FINDINGS)
    told = [item.temuan.pesan for level in pane._levels for g in level.groups for item in g.items]
    assert any(pesan.startswith(WHY) for pesan in told)
    assert not any("389.455" in pesan and "300.760" in pesan for pesan in told)


def test_everything_is_computed_again_once_it_can_be_read(tertahan):
    type_in_table(tertahan, "390000")
    assert strip(tertahan) == ("117,78", "147,22", "Tercapai")
    assert not any(item.waits for item in tertahan.pane.form.daftar.rows.items)
    assert WAITING not in bars(tertahan).values()
    assert keys(tertahan)["Rata-rata capaian"] != WAITING
    assert tertahan.session.shown_findings == tertahan.session.findings


def test_esc_gives_the_old_figures_back(tertahan):
    grid = tertahan.page.grids[0]
    grid.view.go(1, 2)
    tertahan.press(K.Key_Escape)
    QTest.qWait(30)
    assert strip(tertahan) == ("117,69", "147,11", "Tercapai")


def test_what_waits_in_an_empty_cell_waits_too(induk):
    induk.go("1A")
    grid = induk.page.grids[0]
    grid.view.setFocus()
    grid.view.go(2, 0)
    induk.press(K.Key_Space)
    grid.view.go(2, 1)
    induk.type("100")
    induk.press(ENTER)
    grid.view.go(2, 2)
    induk.type("1o")
    induk.press(ENTER)
    QTest.qWait(30)
    assert shown(induk, 2, "persentase") == WAITING
    assert strip(induk)[1] == WAITING


def test_a_target_of_the_strip_that_cannot_be_read_holds_back_the_capaian(induk):
    induk.go("1A")
    form = induk.page.strip.form
    form.target.setFocus()
    induk.type("8o")
    induk.press(ENTER)
    QTest.qWait(30)
    assert form.target.text() == "8o"
    assert form.realisasi.text() == "117,69"
    assert form.capaian.text() == WAITING
    assert bars(induk)["1A"] == WAITING
    induk.press(K.Key_Escape)
    QTest.qWait(30)
    assert form.capaian.text() == "147,11"


def test_a_doubtful_text_that_was_left_waits_too(induk):
    induk.go("1A")
    form = induk.page.strip.form
    form.target.setFocus()
    induk.type("1.067")
    induk.page.grids[0].view.setFocus()
    QTest.qWait(30)
    assert form.capaian.text() == WAITING


def test_a_reference_to_the_cell_waits_wherever_it_is_shown(induk):
    from lkjip_desktop.domain.model.laporan import Address

    source = induk.hasil("1A").rincian[0].baris[1]
    induk.go("1A")
    grid = induk.page.grids[0]
    where = grid.model.cell(1, 2).alamat.address(induk.laporan)
    target = Address("indikator", induk.indikator("3F").id, "target")
    induk.window.change("Rujukan", lambda draft: draft.set(target, f"={where}"))
    assert source.realisasi == 389_455
    type_in_table(induk, "39o")
    induk.go("3F")
    assert induk.page.strip.form.target.text() == WAITING
    assert induk.page.strip.form.capaian.text() == WAITING


def test_the_sums_of_the_budget_wait_for_a_pagu_that_cannot_be_read(induk):
    induk.window.sections.select(room.PLANNING)
    induk.pane.form.daftar.choose("kegiatan")
    QTest.qWait(30)
    editor = induk.pane.editors["kegiatan"]
    grid = editor.parts[0].grid
    sheet = grid.model.sheet
    column = [kolom.kunci for kolom in sheet.kolom].index("pagu")
    row = next(n for n, baris in enumerate(sheet.baris) if baris.sel[column].bisa_diisi)
    grid.view.setFocus()
    grid.view.go(row, column)
    induk.type("12o")
    induk.press(ENTER)
    QTest.qWait(30)
    assert grid.model.shown(row, column) == "12o"
    induk.pane.form.daftar.choose("alokasi")
    QTest.qWait(30)
    alokasi = induk.pane.editors["alokasi"]
    table = alokasi.matrix.grid.model.sheet
    assert WAITING in {sel.teks for baris in table.baris for sel in baris.sel}


def test_a_live_figure_in_a_text_waits_with_the_text_it_hangs_on(tertahan):
    row, other = (tertahan.indikator(kode).id for kode in ("1A", "3F"))
    tertahan.window.sections.select(room.TEXTS)
    QTest.qWait(30)
    focused = tertahan.window.pane().focused
    assert focused.words(f"indikator/{row}/capaian") == (WAITING, True)
    assert focused.words("ringkasan/rata_rata_capaian") == (WAITING, True)
    assert focused.words(f"indikator/{row}/target") == ("80,00 %", True)
    assert focused.words(f"indikator/{other}/capaian") == ("14,368 %", True)
    tertahan.window.open_address(
        next(t.where for b in tertahan.window.pane()._parts for t in b.daftar_teks)
    )
    editor = focused.field.editor
    editor.insert_figure(f"indikator/{row}/capaian")
    bar = tertahan.window.pane().bar.form
    assert bar.rumus.text == WHY
    assert not bar.teks.isEnabled()
    before = editor.blocks
    editor.make_text()
    assert editor.blocks == before
    tertahan.go("1A")
    grid = tertahan.page.grids[0]
    grid.view.setFocus()
    grid.view.go(1, 2)
    tertahan.press(K.Key_Escape)
    QTest.qWait(30)
    assert focused.words(f"indikator/{row}/capaian") == ("147,11 %", True)


def test_a_text_whose_row_is_gone_is_not_asked_for_and_returns_with_its_row(tertahan):
    """Nobody could see it any more, but the question on closing still counted it."""
    window, view = tertahan.window, tertahan.page.grids[0].view
    assert len(window.unread_cells) == 1
    view.go(1, 2)
    tertahan.press(K.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert not window.unread_cells
    window.form.aksi_urung.trigger()
    assert len(window.unread_cells) == 1
