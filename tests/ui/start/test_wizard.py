"""A new report is made step by step, by keys alone; each step says what it lacks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lkjip_desktop.domain.model.entity import Indikator, Subsie
from lkjip_desktop.ui.start.wizard import STEPS, Start, Wizard
from tests.contoh import laporan_contoh


def facts(wizard: Wizard) -> dict[str, str]:
    rows = wizard.form.ringkasan
    shown = rows.parentWidget().findChildren(QLabel)
    return {head.text(): field.text() for field in shown if (head := rows.labelForField(field))}


def walk(wizard: Wizard, action) -> Path | None:
    """Run the wizard and do something in it; pytest-qt tells what goes wrong in there."""

    def go() -> None:
        try:
            assert QTest.qWaitForWindowActive(wizard.form.root)
            QApplication.processEvents()
            action()
        finally:
            if wizard.form.root.isVisible():
                wizard.form.root.reject()

    QTimer.singleShot(0, go)
    return wizard.run()


def enter() -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def type_over(text: str) -> None:
    field = QApplication.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


def test_a_report_is_made_from_the_catalogue_by_keys_alone(meja, tmp_path):
    wizard = Wizard(meja.root, Start())

    def keys():
        type_over("Rutan Contoh")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        type_over("2023")
        enter()
        assert wizard.number == 1
        assert wizard.form.dari_katalog.hasFocus()
        enter()
        assert wizard.number == 2
        type_over(str(tmp_path / "baru"))
        enter()
        assert wizard.number == 3
        assert wizard.form.lanjut.text() == "&Buat laporan"
        said = facts(wizard)
        assert said["Satuan kerja"] == "Rutan Contoh"
        assert said["Disimpan di"] == str(tmp_path / "baru.lkjip")
        assert not (tmp_path / "baru.lkjip").exists()
        enter()

    made = walk(wizard, keys)
    assert made == tmp_path / "baru.lkjip"
    meja.open(made)
    assert meja.laporan.satker.nama == "Rutan Contoh"
    assert meja.laporan.data.tahun == 2023
    assert len(meja.laporan.rows(Subsie)) > 1


def test_the_summary_counts_what_is_then_in_the_file(meja, tmp_path):
    wizard = Wizard(meja.root, Start("Rutan Contoh", 2023))
    wizard.form.berkas.setText(str(tmp_path / "a.lkjip"))

    def action():
        for _ in range(3):
            wizard.lead_on()
        said.update(facts(wizard))
        wizard.lead_on()

    said: dict[str, str] = {}
    meja.open(walk(wizard, action))
    assert f"{len(meja.laporan.rows(Indikator))} indikator" in said["Isinya"]
    for row in meja.laporan.daftar(Subsie):
        assert (row.nama_pendek or row.nama) in said["Seksi"]


@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_step_that_lacks_something_says_it_and_does_not_lead_on(meja, step):
    wizard = Wizard(meja.root, Start("Rutan Contoh", 2023))
    for _ in range(step):
        wizard.lead_on()
    form = wizard.form
    field, words = (
        (form.satker, "Nama satuan kerja belum diisi"),
        (form.lalu, "tahun lalu belum dipilih"),
        (form.berkas, "Tempat menyimpan belum dipilih"),
    )[step]
    if step == 1:
        form.dari_lalu.setChecked(True)
    field.clear()
    assert words in form.alasan.text()
    assert form.lanjut.toolTip() == form.alasan.text()
    assert not form.lanjut.isEnabled()
    wizard.lead_on()
    assert wizard.number == step


def test_back_keeps_what_was_entered(meja):
    wizard = Wizard(meja.root, Start())
    form = wizard.form
    assert form.kembali.isHidden()
    form.satker.setText("Rutan Contoh")
    wizard.lead_on()
    form.dari_kosong.setChecked(True)
    form.kembali.click()
    assert wizard.number == 0
    assert form.satker.text() == "Rutan Contoh"
    wizard.lead_on()
    assert form.dari_kosong.isChecked()


def test_a_name_that_is_taken_is_refused_and_the_file_stays(meja):
    path = meja.write(laporan_contoh("kecil"))
    before = path.read_bytes()
    wizard = Wizard(meja.root, Start("Rutan Contoh", 2023))
    wizard.lead_on()
    wizard.lead_on()
    wizard.form.berkas.setText(str(path))
    assert "sudah ada" in wizard.form.alasan.text()
    assert not wizard.form.lanjut.isEnabled()
    assert path.read_bytes() == before


def test_a_folder_alone_is_no_place(meja, tmp_path):
    wizard = Wizard(meja.root, Start("Rutan Contoh", 2023))
    wizard.lead_on()
    wizard.lead_on()
    for typed, words in (
        (str(tmp_path), "nama berkas"),
        ("/", "nama berkas"),
        ("laporan", "tempat lengkap"),
        (str(tmp_path / "tidak ada" / "a.lkjip"), "tidak ada; pilih folder lain"),
    ):
        wizard.form.berkas.setText(typed)
        assert words in wizard.form.alasan.text(), typed
        assert not wizard.form.lanjut.isEnabled()


def test_a_file_that_appears_meanwhile_is_not_overwritten(meja, tmp_path):
    path = tmp_path / "a.lkjip"
    wizard = Wizard(meja.root, Start("Rutan Contoh", 2023))
    wizard.form.berkas.setText(str(path))

    def action():
        for _ in range(3):
            wizard.lead_on()
        path.write_bytes(b"milik orang lain")
        wizard.lead_on()
        assert "sudah ada" in wizard.form.alasan.text()

    assert walk(wizard, action) is None
    assert path.read_bytes() == b"milik orang lain"


def test_a_file_of_another_kind_is_refused_where_it_is_chosen(meja, tmp_path):
    strange = tmp_path / "catatan.lkjip"
    strange.write_text("bukan laporan")
    wizard = Wizard(meja.root, Start("Rutan Contoh", 2023))
    wizard.lead_on()
    wizard.form.dari_lalu.setChecked(True)
    wizard.form.lalu.setText(str(strange))
    assert "catatan.lkjip" in wizard.form.alasan.text()
    assert not wizard.form.lanjut.isEnabled()
    wizard.form.lalu.setText(str(tmp_path / "tidak ada.lkjip"))
    assert "tidak ditemukan" in wizard.form.alasan.text()


def test_the_year_follows_the_report_that_is_carried_over_until_it_is_typed(meja):
    path = meja.write(laporan_contoh("induk"))
    wizard = Wizard(meja.root, Start(from_past=True))
    assert wizard.form.lanjut.isEnabled()  # the name comes with the report
    wizard.lead_on()
    wizard.form.lalu.setText(str(path))
    old = laporan_contoh("induk").data.tahun
    assert wizard.form.tahun.value() == old + 1
    assert str(old) in wizard.form.lalu_ket.text()
    wizard.go(0)
    field = wizard.form.tahun.lineEdit()
    field.selectAll()
    QTest.keyClicks(field, str(old))
    QTest.keyClick(field, Qt.Key.Key_Tab)
    wizard.go(1)
    assert "tidak sesudah" in wizard.form.alasan.text()


def test_the_next_year_begins_with_last_years_realisasi(induk, tmp_path):
    path = tmp_path / "2023.lkjip"
    source = induk.session.document.path
    wizard = Wizard(induk.root, Start("Rutan Contoh", 2023, source, from_past=True))
    assert Path(wizard.form.berkas.text()) == source.with_name("LKjIP 2023.lkjip")
    wizard.form.berkas.setText(str(path))

    def action():
        for _ in range(3):
            wizard.lead_on()
        assert "realisasi 2022" in facts(wizard)["Dibawa"]
        assert "realisasi" in facts(wizard)["Dikosongkan"]
        wizard.lead_on()

    assert walk(wizard, action) == path
    induk.open(path)
    induk.go("3F")
    page = induk.pane.editor.open_page("tahun_lalu")
    row = next(r for r in page.years.model.sheet.baris if r.kunci == 2022)
    assert [sel.teks for sel in row.sel] == ["2022", "80,00", "11,49", "14,37"]
    assert row.sel[2].edit == "11,4942528736"


def test_an_empty_report_says_so_in_the_summary(meja, tmp_path):
    wizard = Wizard(meja.root, Start("Rutan Contoh", 2026))
    wizard.form.dari_kosong.setChecked(True)
    wizard.form.berkas.setText(str(tmp_path / "a.lkjip"))
    for _ in range(3):
        wizard.lead_on()
    assert facts(wizard)["Dimulai dari"] == "laporan kosong"
    assert "belum ada" in facts(wizard)["Seksi"]


@pytest.mark.parametrize("name", ["Rutan Contoh", "Rumah Tahanan Negara Kelas Panjang " * 5])
def test_every_step_fits_a_small_screen_at_150_percent(meja, tmp_path, name):
    wizard = Wizard(meja.root, Start(name, 2031, tmp_path / "x.lkjip"))
    root = wizard.form.root
    root.show()
    for step in range(len(STEPS)):
        wizard.go(step)
        QApplication.processEvents()
        assert root.height() <= 450, step  # of the 512 a task bar and a title leave about 450
        assert root.width() <= 910
        for widget in root.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                inside = widget.mapTo(root, widget.rect().bottomRight())
                assert root.rect().contains(inside), widget.objectName()
            if isinstance(widget, QLabel) and widget.isVisible():
                assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
    root.close()


def test_esc_closes_it_and_makes_nothing(meja, tmp_path):
    wizard = Wizard(meja.root, Start("Rutan Contoh", 2023))
    wizard.form.berkas.setText(str(tmp_path / "a.lkjip"))
    QTimer.singleShot(0, lambda: QTest.keyClick(wizard.form.root, Qt.Key.Key_Escape))
    assert wizard.run() is None
    assert not (tmp_path / "a.lkjip").exists()
