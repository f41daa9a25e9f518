"""The action plan in the window: the officer plans it, the section says what was done."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.domain.model.entity import Aksi, Indikator, Kendala, NilaiAksi, keyed_id
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.subsie.editor import ACTIONS
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.ui.tangan import choose, pick, tangan

CTRL = Qt.KeyboardModifier.ControlModifier


def figures_of(laporan: Laporan, aksi: Aksi) -> dict[str, tuple[str | None, str | None, str]]:
    rows = laporan.children(NilaiAksi, "aksi", aksi.id)
    return {row.periode[-2:]: (row.target, row.realisasi, row.alasan) for row in rows}


@pytest.fixture
def plan(induk):
    """The window on the plan in planning, at the band of 3F."""
    induk.window.sections.select(room.PLANNING)
    pane = induk.window.pane()
    pane.form.daftar.choose("aksi")
    grid = pane.editors["aksi"].steps.grid
    band = next(n for n, row in enumerate(grid.model.sheet.baris) if row.sel[0].teks[:2] == "3F")
    grid.view.setFocus()
    grid.view.go(band, 0)
    return induk, grid


def test_a_plan_is_pasted_under_the_indikator_at_hand(plan):
    meja, grid = plan
    assert not meja.has_quarters
    QApplication.clipboard().setText(
        "Penyuluhan\tLaporan\tkali\tKasubsi\t3\t3\t-\t-\r\nPendataan\tData\tdokumen\t\t1\t\t\t1\r\n"
    )
    meja.press(Qt.Key.Key_Plus, CTRL)  # on a band: its first row
    assert [row.uraian for row in meja.laporan.daftar(Aksi)] == [""]
    meja.press(Qt.Key.Key_V, CTRL)
    meja.press(Qt.Key.Key_Return)
    first, second = meja.laporan.children(Aksi, "indikator", meja.indikator("3F").id)
    assert (first.uraian, first.keluaran, first.satuan) == ("Penyuluhan", "Laporan", "kali")
    quarters = {"T1": ("3", None, ""), "T2": ("3", None, ""), "T3": ("-", None, "")}
    assert figures_of(meja.laporan, first) == {**quarters, "T4": ("-", None, "")}
    assert second.uraian == "Pendataan"
    assert meja.has_quarters
    year = next(n for n, item in enumerate(grid.model.sheet.kolom) if item.kunci == "tahun")
    row = next(r for r in grid.model.sheet.baris if r.sel[0].teks == "Penyuluhan")
    assert row.sel[year].teks == "6"


def last_year(meja, tahun=2021):
    """A report of another year in the folder, with two steps under 3F and one under 1A."""
    laporan = meja.laporan
    steps = {"3F": ("Penyuluhan", "Pendataan"), "1A": ("Kontrol",)}
    rows = [
        Aksi(f"{kode}-{number}", meja.indikator(kode).id, words, "Laporan", "kali", "Kasubsi")
        for kode, found in steps.items()
        for number, words in enumerate(found)
    ]
    figures = [NilaiAksi("n", "3F-0", "2021-T1", "3", "2")]
    data = replace(laporan.data, tahun=tahun)
    path = meja.folder / f"{tahun}.lkjip"
    Document.create(path, laporan.with_changes([data, *rows, *figures])).close()
    return path


def test_the_steps_of_last_year_are_copied_without_figures_by_keys_and_undone(plan):
    meja, grid = plan
    editor = meja.window.pane().editors["aksi"]
    past, later = last_year(meja), last_year(meja, 2024)

    def steps(kode):
        return [
            row.uraian for row in meja.laporan.children(Aksi, "indikator", meja.indikator(kode).id)
        ]

    def copy(*actions):
        editor.copy.setFocus()
        with tangan(*actions):
            meja.press(Qt.Key.Key_Space)
            QApplication.processEvents()

    copy(choose("Aksi 3F saja"), pick(later))
    assert "laporan tahun 2024; pilih laporan dari tahun sebelum 2022" in meja.message
    copy(choose("Aksi 3F saja"), pick(past))
    assert (steps("3F"), steps("1A")) == (["Penyuluhan", "Pendataan"], [])
    row = meja.laporan.children(Aksi, "indikator", meja.indikator("3F").id)[0]
    assert (row.keluaran, row.satuan, row.penanggung_jawab) == ("Laporan", "kali", "Kasubsi")
    assert not meja.laporan.rows(NilaiAksi)
    assert meja.focus() is grid.view
    copy(choose("Aksi semua indikator"))  # what is there is not copied again
    assert (steps("3F"), steps("1A")) == (["Penyuluhan", "Pendataan"], ["Kontrol"])
    for left in (2, 0):
        meja.press(Qt.Key.Key_Z, CTRL)
        QApplication.processEvents()
        assert len(meja.laporan.rows(Aksi)) == left


@pytest.fixture
def part(meja):
    """The window of Pelayanan Tahanan at the plan of 3F, in its part, in TW II."""
    laporan = laporan_contoh("induk")
    own = next(row for row in laporan.daftar(Indikator) if row.kode == "3F")
    aksi = Aksi("aksi", own.id, "Penyuluhan", "Laporan", "kali", "Kasubsi", urutan="i")
    rows = [
        NilaiAksi(keyed_id(laporan.ruang, NilaiAksi, "aksi", p), "aksi", p, "3", done)
        for p, done in (("2022-T1", "2"), ("2022-T2", None))
    ]
    path = meja.write(laporan.with_changes([aksi, *rows]))
    with Document.open(path) as induk:
        parts = {item.subsie.id: item.path for item in bagikan(induk, path.parent / "b", "Uji")}
    meja.open(parts[own.subsie])
    meja.go("3F")
    meja.window.work_on("2022-T2")
    meja.pane.editor.open_page(ACTIONS)
    return meja, meja.pane.form.isi.currentWidget().rows.grid


def column(grid, judul: str) -> int:
    return next(n for n, item in enumerate(grid.model.sheet.kolom) if item.judul == judul)


def test_a_section_says_what_was_done_and_why_it_is_late_and_nothing_else(part):
    meja, grid = part
    done, status, reason = (column(grid, head) for head in ("Realisasi", "Status", "Alasan"))
    cells = grid.model.sheet.baris[0].sel
    assert [n for n, sel in enumerate(cells) if sel.bisa_diisi] == [done, reason]
    assert cells[status].teks == "belum diisi"
    grid.view.setFocus()
    grid.view.go(0, done)
    meja.type("3")
    meja.press(Qt.Key.Key_Tab)
    assert grid.model.shown(0, status) == "terlambat"
    assert grid.model.shown(0, column(grid, "s.d. TW II")) == "5 dari 6 kali"
    meja.type("Ruang dipakai renovasi")
    meja.press(Qt.Key.Key_Return)
    (aksi,) = meja.laporan.daftar(Aksi)
    assert figures_of(meja.fresh(), aksi)["T2"] == ("3", "3", "Ruang dipakai renovasi")
    meja.press(Qt.Key.Key_Z, CTRL)
    meja.press(Qt.Key.Key_Z, CTRL)
    assert figures_of(meja.fresh(), aksi)["T2"] == ("3", None, "")
    meja.press(Qt.Key.Key_Y, CTRL)
    assert figures_of(meja.fresh(), aksi)["T2"] == ("3", "3", "")


def test_a_pasted_reason_goes_past_the_computed_columns_to_where_reasons_stand(part):
    meja, grid = part
    grid.view.setFocus()
    grid.view.go(0, column(grid, "Realisasi"))
    QApplication.clipboard().setText("3\tRuang dipakai renovasi\r\n")
    meja.press(Qt.Key.Key_V, CTRL)
    assert "“s.d. TW II”" in grid.bar.text
    meja.press(Qt.Key.Key_Return)
    (aksi,) = meja.laporan.daftar(Aksi)
    assert figures_of(meja.fresh(), aksi)["T2"] == ("3", "3", "Ruang dipakai renovasi")


def test_a_tindak_lanjut_of_last_year_becomes_a_step_and_back(meja):
    laporan = laporan_contoh("induk")
    own = next(row for row in laporan.daftar(Indikator) if row.kode == "3F")
    row = Kendala("kendala", own.id, "2021-T4", "Hujan", "Atap diperbaiki", "Kasubsi", urutan="i")
    meja.open(laporan.with_changes([row]))
    meja.window.sections.select(room.PLANNING)
    pane = meja.window.pane()
    pane.form.daftar.choose("aksi")
    editor = pane.editors["aksi"]
    grid = editor.earlier.grid
    assert editor.all.isVisible()
    now = column(grid, "Sekarang")
    assert grid.model.shown(0, now) == "belum menjadi aksi"
    grid.view.setFocus()
    grid.view.go(0, column(grid, "Tindak lanjut"))
    meja.press(Qt.Key.Key_Return, CTRL)
    (aksi,) = meja.laporan.daftar(Aksi)
    assert (aksi.indikator, aksi.uraian, aksi.asal) == (own.id, *["Atap diperbaiki"] * 2)
    assert grid.model.shown(0, now) == "aksi: belum diisi"
    assert not editor.all.isVisible()
    meja.press(Qt.Key.Key_Z, CTRL)
    assert not meja.laporan.rows(Aksi)
    assert meja.window.pane() is pane
