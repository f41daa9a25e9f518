"""What the first picture of a section costs."""

import subprocess
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from lkjip_desktop.ui.window.main_window import MainWindow
from tests.contoh import laporan_contoh
from tests.ui.conftest import settings


class Widths(QObject):
    """The widths that a widget is given."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[int] = []

    def eventFilter(self, widget, event):
        if event.type() is QEvent.Type.Resize:
            self.seen.append(event.size().width())
        return False


START = """
import sys
from pathlib import Path
from lkjip_desktop.app.session import Session
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.program.application import application
from lkjip_desktop.ui.window.main_window import MainWindow
from tests.ui.subsie.test_mulai import Widths

app, preference = application(["uji"], theme.prepare)
window, widths = MainWindow(preference), Widths()
window.form.root.resize(1366, 768)
window.show_report(Session(Document.open(Path(sys.argv[1]), lazy=True)))
editor = window.pane().form.editor
editor.installEventFilter(widths)
theme.put_sheet(app)
window.form.root.show()
print(widths.seen, [editor.width()])
sys.stdout.flush()
import os
os._exit(0)
"""
"""As the program starts: a report first, then the style."""


def test_the_page_gets_its_width_at_once_where_the_style_comes_behind_it(meja, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(meja.folder))
    path = str(meja.write(laporan_contoh("induk")))
    code = (sys.executable, "-c", START, path)
    said = subprocess.run(code, capture_output=True, text=True, check=True).stdout
    seen, width = said.strip().split("] [")
    assert seen.strip("[") == width.strip("]")


def test_the_page_beside_the_list_gets_its_width_at_once(meja, sendiri):
    window, widths = MainWindow(settings()), Widths()
    window.form.root.resize(1366, 768)
    window.files.open(meja.write(laporan_contoh("induk")))
    editor = window.pane().form.editor
    editor.installEventFilter(widths)
    window.form.root.show()
    assert widths.seen == [editor.width()]
    window.close_report()
    window.form.root.close()


def test_what_opens_at_a_key_is_not_made_before(meja, sendiri):
    window = MainWindow(settings())
    window.files.open(meja.write(laporan_contoh("induk")))
    window.form.root.show()
    made = {type(widget).__name__ for widget in window.form.root.findChildren(QWidget)}
    assert "GridView" in made
    assert not made & {"CellEditor", "ChoiceList", "PeriodeStop", "QListWidget"}
    assert not made & {"PeriodeBar", "QuarterRibbon", "MonthsBlock"}, "nothing is by quarter"
    window.close_report()
    window.form.root.close()
