"""Starts a window, the program's own or a bare one, and says when it stands painted.

``python -m tests.bench.jendela [FILE]``: with a file the program's, through its own entry point.
"""

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


def _say_when_painted() -> None:
    """Qt paints a window while it tells it that it is exposed."""
    window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow)), None)
    handle = window.windowHandle() if window else None
    if handle is None or not handle.isExposed():
        QTimer.singleShot(0, _say_when_painted)
        return
    print("terlukis", flush=True)
    os._exit(0)  # how long it takes to close is not asked


def main() -> None:
    if len(sys.argv) > 1:
        from lkjip_desktop.__main__ import main as program

        run = QApplication.exec
        QApplication.exec = lambda *_: (QTimer.singleShot(0, _say_when_painted), run())[1]
        sys.argv = ["lkjip", sys.argv[1]]
        program()
    else:
        app = QApplication([])
        window = QMainWindow()
        window.resize(1280, 800)
        window.show()
        QTimer.singleShot(0, _say_when_painted)
        app.exec()


if __name__ == "__main__":
    main()
