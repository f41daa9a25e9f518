"""A question shows all it says; Enter presses the painted button, or the one with the keys."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from lkjip_desktop import assets
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.question import ask, ask_reason
from lkjip_desktop.ui.kit.tokens import DARK, LIGHT
from tests.ui.tangan import key, press, see, tangan, write

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


def _blue(front: QWidget) -> list[str]:
    """The buttons whose ground is the accent, as they are painted."""
    accent = theme.current().accent.rgb()
    found = []
    for button in front.findChildren(QPushButton):
        picture = button.grab().toImage()
        if picture.pixelColor(picture.width() // 2, 5).rgb() == accent:
            found.append(button.objectName())
    return found


@pytest.mark.parametrize("tema", [LIGHT, DARK])
@pytest.mark.parametrize(("first", "wanted"), [((), False), ((Qt.Key.Key_Tab,), True)])
def test_enter_presses_the_blue_button_of_a_question_or_the_one_with_the_keys(
    tema, first, wanted, meja
):
    painted: list[str] = []
    theme.apply(QApplication.instance(), tema)
    try:
        with tangan(
            *map(key, first),
            see("teks", lambda d: painted.extend(_blue(d))),
            key(Qt.Key.Key_Return),
        ):
            assert ask(meja.root, "Buang semua?", "Yang dibuang hilang.", "Buang") is wanted
    finally:
        theme.apply(QApplication.instance(), LIGHT)
    assert painted == ["batal"]


def test_alt_and_the_underlined_letter_say_yes(meja):
    with tangan(key(Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)):
        assert ask(meja.root, "Buang semua?", "Yang dibuang hilang.", "Buang")
    with tangan(write("alasan", "Salah ketik"), key(Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)):
        assert ask_reason(meja.root, "Buka kunci", "Dicatat.", "Buka kunci") == "Salah ketik"


NO_DEFAULT = {"bagikan.ui"}
"""Enter there ends a cell that is being typed in, and must not hand out parts along with it."""


def _buttons(form: ET.Element, name: str, value: str) -> set[str]:
    return {
        button.get("name", "")
        for button in form.iter("widget")
        if button.get("class") == "QPushButton"
        for made in button.iterfind(f"property[@name='{name}']")
        if made[0].text == value
    }


def test_every_dialog_paints_the_button_that_enter_presses_and_no_other():
    folder = assets.form("tanya").parent
    differ = {}
    for path in folder.glob("*.ui"):
        form = ET.parse(path).getroot()  # noqa: S314 - our own files
        top = form.find("widget")
        if top is None or top.get("class") != "QDialog" or path.name in NO_DEFAULT:
            continue
        blue, default = _buttons(form, "peran", "utama"), _buttons(form, "default", "true")
        if blue != default:
            differ[path.name] = blue, default
    assert not differ
