"""Starts the program with a window: its look, Indonesian, the report named on the command line."""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from lkjip_desktop import __version__, joined
from lkjip_desktop.ahead import note_start
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.collector import resume
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import DamagedFile
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.kit.tokens import Palette
from lkjip_desktop.ui.program import screen, terjemahan
from lkjip_desktop.ui.window.instance import Instance
from lkjip_desktop.ui.window.main_window import MainWindow

NAME = "LKjIP Desktop"
REST_MS = 800
"""After the first picture: the panes beside it and the findings are then there, too."""


def application(
    argv: Sequence[str], dress: Callable[[QApplication, Palette], None] = theme.apply
) -> tuple[QApplication, Preference]:
    """The one QApplication of this process, dressed and speaking Indonesian."""
    with screen.needed():
        app = theme.application(argv)
    app.setApplicationName("lkjip-desktop")
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("lkjip-desktop")
    preference = Preference()
    theme.follow(app, preference.scheme, dress)
    terjemahan.install(app)
    app.setWindowIcon(icon.program())
    return app, preference


def run(path: Path | None) -> int:
    """Open the window, with the report at `path` if there is one; the program's exit code.

    A report that is open in another window of this user brings that one to the front instead.
    """
    app, preference = application(sys.argv[:1], theme.prepare)
    if path is not None and Instance(app).raise_other(path):
        return 0
    window = MainWindow(preference)
    window.restore_state()
    damaged = path is not None and not _opened(window, path)
    theme.put_sheet(app)
    window.form.root.show()
    window.form.root.painted.connect(partial(_settle, window, path if damaged else None))
    return app.exec()


def _opened(window: MainWindow, path: Path) -> bool:
    """Show the report, or why not; False for a damaged one, which may have a backup."""
    try:
        window.show_report(Session(Document.open(path, lazy=True, mending=True)))
    except DamagedFile:
        return False
    except Refusal as error:
        window.show_message(error.kalimat, Mark.GALAT)
    return True


def _settle(window: MainWindow, damaged: Path | None) -> None:
    """What the first picture need not wait for; a backup is offered in a window that is there."""
    joined.keep()
    note_start()
    joined.take("sesudah", alone=False)
    from lkjip_desktop.app.log import start_log
    from lkjip_desktop.disk import sweep_temporary
    from lkjip_desktop.ui.program.crash import Reporter

    Reporter(window).install()
    start_log()
    window.settle()
    if window.has_report:
        window.files.remember()
    sweep_temporary()
    resume()
    QTimer.singleShot(REST_MS, joined.keep)
    if damaged is not None:
        window.files.open(damaged)
