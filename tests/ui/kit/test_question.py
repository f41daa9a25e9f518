"""A question shows all it says, however many lines that takes."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from lkjip_desktop.ui.kit.question import ask, ask_reason

LONG = "\n".join(
    f"    1A, Target, baris {n} (Pemberian Makanan): sudah diubah lagi" for n in range(9)
)


@pytest.mark.parametrize("question", [ask, ask_reason])
@pytest.mark.parametrize("text", ["Pendek.", "Satu kalimat yang panjang sekali. " * 12, LONG])
def test_every_line_of_a_question_is_seen(question, text, meja):
    seen = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QWidget)
        for name in ("judul", "teks"):
            label = dialog.findChild(QLabel, name)
            seen.append(label.height() >= label.heightForWidth(label.width()))
        dialog.findChild(QPushButton, "batal").click()

    QTimer.singleShot(50, look)
    assert not question(meja.root, "Urungkan konsolidasi bagian ini?", text, "Urungkan")
    assert seen == [True, True]
