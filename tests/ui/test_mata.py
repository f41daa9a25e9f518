"""What is measured is what a window is made of, not how a system smooths its letters."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.tokens import DARK
from tests.ui.mata import flaws

FONTS = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern"><edit name="rgba" mode="assign"><const>rgb</const></edit></match>
</fontconfig>
"""


def show() -> None:
    """Print which of two buttons of three dots is pale; one has the colour of a frame."""
    app = theme.application(sys.argv)
    theme.apply(app, DARK)
    window = QWidget()
    window.setLayout(QHBoxLayout())
    for name, colour in (("terbaca", DARK.text), ("pudar", DARK.frame)):
        button = QToolButton(window, text="...", objectName=name)
        button.setStyleSheet(f"color: {colour.name()}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its frame would be seen, too
        window.layout().addWidget(button)
    window.show()
    app.processEvents()
    print(*(flaw.split()[0] for flaw in flaws(window) if "contrast" in flaw))


def test_letters_smoothed_over_the_colours_of_a_pixel_are_not_taken_for_pale_ones(tmp_path):
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(FONTS, encoding="utf-8")
    command = ["env", f"FONTCONFIG_FILE={fonts}", sys.executable, "-m", __name__]
    root = Path(__file__).parents[2]
    told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)
    assert told.stdout.split() == ["pudar"]


if __name__ == "__main__":
    show()
