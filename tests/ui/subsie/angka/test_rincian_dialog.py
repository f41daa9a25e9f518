"""The dialog that sets up a rincian: the unit of its result follows the way it is computed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from lkjip_desktop.domain.model.entity import Baris
from tests.ui.tangan import cancel, ok, see, tangan


def test_the_unit_follows_the_way_of_computing_that_is_picked(induk) -> None:
    induk.go("3J")
    said = []

    def pick(dialog: QWidget) -> None:
        cara, satuan = dialog.findChild(QComboBox, "cara"), dialog.findChild(QLineEdit, "satuan")
        for code in ("jumlah", "rata_rata_persentase"):
            cara.setFocus()
            QTest.keyClick(cara, Qt.Key.Key_Home)
            for _ in range(cara.findData(code)):
                QTest.keyClick(cara, Qt.Key.Key_Down)
            assert cara.currentData() == code
            said.append(satuan.text())

    with tangan(see("cara", pick), cancel()):
        QTest.mouseClick(induk.page._blocks[0]._how, Qt.MouseButton.LeftButton)
    assert said == ["Layanan", "%"]


def test_its_buttons_stay_on_a_low_screen_and_the_field_with_the_keys_is_seen(induk) -> None:
    induk.go("3J")

    def look(dialog: QWidget) -> None:
        fields = dialog.findChild(QScrollArea, "gulung")
        assert not fields.verticalScrollBar().isVisible()  # there is room for all of it
        dialog.resize(dialog.width(), 460)  # 1366 x 768 at 150 %, less the frame
        QApplication.processEvents()
        assert dialog.height() == 460
        last = dialog.findChild(QCheckBox, "kaki_rata_rata")
        last.setFocus(Qt.FocusReason.TabFocusReason)
        fields.ensureWidgetVisible(last)
        for widget in (last, dialog.findChild(QDialogButtonBox)):
            assert not widget.visibleRegion().isEmpty()

    with tangan(see("cara", look), cancel()):
        QTest.mouseClick(induk.page._blocks[0]._how, Qt.MouseButton.LeftButton)


def test_the_rows_of_a_score_are_put_into_a_table_with_their_weights(induk) -> None:
    induk.go("3J")
    before = induk.laporan

    def choose(dialog: QWidget) -> None:
        field = dialog.findChild(QComboBox, "pola")
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Home)
        for _ in range(field.findData("nka")):
            QTest.keyClick(field, Qt.Key.Key_Down)

    with tangan(see("cara", choose), ok()):
        QTest.mouseClick(induk.page._blocks[0]._how, Qt.MouseButton.LeftButton)
    rows = [row for row in induk.laporan.daftar(Baris) if row.bobot]
    assert [row.bobot for row in rows] == ["9.7", "18.2", "43.5", "28.6"]
    sheet = induk.page._blocks[0].grid.model.sheet
    weights = [column.kunci for column in sheet.kolom].index("bobot")
    shown = [row.sel[weights].teks for row in sheet.baris]
    assert [text for text in shown if text] == ["9,7", "18,2", "43,5", "28,6"]
    induk.window.form.aksi_urung.trigger()
    assert induk.laporan == before
