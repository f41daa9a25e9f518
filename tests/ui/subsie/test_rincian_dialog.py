"""The dialog that sets up a rincian: the unit of its result follows the way it is computed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from tests.ui.tangan import cancel, see, tangan


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
