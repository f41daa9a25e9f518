"""The widgets of the first picture by Qt alone: what no program that shows them starts below.

`python -m tests.bench.lantai REPORT` tells them as JSON, with their texts and places. `CODE` makes
as many plain ones of Qt's, with the same style sheet and fonts, but no layout, table, model or line
of ours, and shows them.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

CODE = """
import gc, json
gc.disable()
import lkjip_desktop.ui
from PySide6 import QtWidgets
from PySide6.QtGui import QFontDatabase
told = json.loads({told!r})
app = QtWidgets.QApplication(["polos", "-style", "Fusion"])
for file in told["fonts"]:
    QFontDatabase.addApplicationFont(file)
app.setStyleSheet(told["sheet"])
made = []
for kind, above, place, hidden, role, text in told["widgets"]:
    widget = getattr(QtWidgets, kind)(*([made[above]] if made else []))
    widget.setProperty("peran", role)
    if text and hasattr(widget, "setText"):
        widget.setText(text)
    for word in text.split("\\t") if hasattr(widget, "addTab") else ():
        widget.addTab(word)
    widget.setGeometry(*place)
    widget.setVisible(bool(made) and not hidden)
    made.append(widget)
made[0].show()
app.exec()
"""
SIMPLE = {"QStackedWidget", "QSplitter", "QScrollArea", "QMenuBar", "QToolBar", "QStatusBar"}
"""What lays out what stands in it, and would show it otherwise."""
WHOLE = {"QTabBar", "QTableView", "QListView", "QScrollBar"}
"""What makes all that stands in it itself."""


def told(path: Path) -> str:
    """The widgets of the window that shows this report, as they are when it is painted."""
    from lkjip_desktop import assets
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.store.document import Document
    from lkjip_desktop.ui.kit import theme
    from lkjip_desktop.ui.program.application import application
    from lkjip_desktop.ui.window.main_window import MainWindow

    app, preference = application(["lantai"])
    window = MainWindow(preference)
    window.restore_state()
    window.show_report(Session(Document.open(path, lazy=True)))
    window.form.root.show()
    window.form.root.painted.connect(app.exit)  # `quit` would close it
    app.exec()
    fonts = assets.resource("fonts").glob("Inter-*.otf")
    used = [str(file) for file in sorted(fonts) if "Medium" not in file.name]
    found: list[tuple[Any, ...]] = []
    _note(window.form.root, 0, found)
    sheet = theme.style_sheet(theme.current())
    return json.dumps({"fonts": used, "sheet": sheet, "widgets": found})


def _note(widget: Any, above: int, found: list[tuple[Any, ...]]) -> None:
    from PySide6.QtWidgets import QTabBar, QWidget

    kind = next(it.__name__ for it in type(widget).__mro__ if it.__module__.startswith("PySide6."))
    text = getattr(widget, "text", "")
    text = text() if callable(text) else str(text)
    if isinstance(widget, QTabBar):
        text = "\t".join(map(widget.tabText, range(widget.count())))
    place = QWidget.geometry(widget).getRect()
    plain = {"QSplitterHandle": "QFrame"}.get(kind, "QWidget" if kind in SIMPLE else kind)
    found.append((plain, above, place, widget.isHidden(), widget.property("peran"), text))
    here = len(found) - 1
    for child in () if kind in WHOLE else widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            _note(child, here, found)


if __name__ == "__main__":
    sys.stdout.write(told(Path(sys.argv[1])))
    sys.stdout.flush()
    os._exit(0)  # the window would ask for its end
