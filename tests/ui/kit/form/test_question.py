"""A question shows all it says, however many lines that takes."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from lkjip_desktop.ui.kit.form.question import ask, ask_reason
from tests.ui.tangan import press, see, tangan

LONG = "\n".join(
    f"    1A, Target, baris {n} (Pemberian Makanan): sudah diubah lagi" for n in range(9)
)


@pytest.mark.parametrize("question", [ask, ask_reason])
@pytest.mark.parametrize("text", ["Pendek.", "Satu kalimat yang panjang sekali. " * 12, LONG])
def test_every_line_of_a_question_is_seen(question, text, meja):
    seen = []

    def look(dialog: QWidget) -> None:
        for name in ("judul", "teks"):
            label = dialog.findChild(QLabel, name)
            seen.append(label.height() >= label.heightForWidth(label.width()))

    with tangan(see("teks", look), press("batal")):
        assert not question(meja.root, "Urungkan konsolidasi bagian ini?", text, "Urungkan")
    assert seen == [True, True]
