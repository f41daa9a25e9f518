"""The real window over a real file, for tests that work in it as a clerk does."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.kit.tokens import LIGHT
from lkjip_desktop.ui.program import terjemahan
from lkjip_desktop.ui.subsie.angka.page import FiguresPage
from lkjip_desktop.ui.subsie.pane import SectionPane
from lkjip_desktop.ui.window.main_window import MainWindow
from tests import PENUH
from tests.contoh import laporan_contoh, write
from tests.ui.warisan import PETUGAS, SIZE, LeftWindow, close, left, let_go, settings

__all__ = ["PETUGAS"]

PATIENT_MS = 60_000
CHILD_MS = 180_000
"""How long a test waits for a child, which has the last turn where a machine is busy."""
FRAME_MS = 1000
"""Between two pictures of a window."""
DAY_MS = 86_400_000
"""No pause of a slow test is the one in which figures get the decimals of the report."""


class Screen(QObject):
    """Paints a window once in a while, as a screen shows it, and not for every event.

    Tests pass a state in less time than anyone could see it. What a picture is taken of is painted
    for it all the same, and the last state of a test before the next one begins.
    """

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._next = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._next.timeout.connect(self.show)
        self._painting = False
        root.installEventFilter(self)

    def eventFilter(self, root: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.UpdateRequest or self._painting:
            return False
        if not self._next.isActive():
            self._next.start()
        return True

    def show(self) -> None:
        """Paint what is not up to date."""
        self._painting = True
        QCoreApplication.sendEvent(self.parent(), QEvent(QEvent.Type.UpdateRequest))
        self._painting = False


class Meja:
    """A clerk at the window: opens files, types keys, reads what stands there."""

    def __init__(self, folder: Path, left: LeftWindow | None = None) -> None:
        self.folder = folder
        self._left = left
        """The window of the test before, until this one needs one."""
        self._written = False
        self._window: MainWindow | None = None
        self.keys = 0

    @property
    def window(self) -> MainWindow:
        """Comes when it is first asked for, or with the first report that is opened."""
        if self._window is None:
            self._begin()
        assert self._window is not None
        return self._window

    def _begin(self, first: Path | None = None) -> None:
        """As the program does, with a file on its command line or with none."""
        self.close()
        self._window = MainWindow(settings())
        self._window.decimals.timer.setInterval(DAY_MS)
        if first is not None:
            self._window.files.open(first)
        self.root.resize(*SIZE)
        self.root.show()
        self.root.activateWindow()
        QTest.qWaitForWindowActive(self.root)
        self._window.settle()
        if not PENUH:
            Screen(self.root)

    @property
    def root(self):
        return self.window.form.root

    @property
    def session(self):
        return self.window.session

    @property
    def laporan(self):
        return self.session.laporan

    def write(self, laporan: Laporan, name: str = "laporan.lkjip") -> Path:
        """A file with this report, not open."""
        path = self.folder / name
        if self._written:  # a second file is another report
            Document.create(path, laporan).close()
            return path
        self._written = True
        return write(path, laporan)

    def open(self, laporan: Laporan | Path, periode: str | None = "") -> None:
        """Open a report as one that was left at this periode; None: as one never seen before."""
        path = laporan if isinstance(laporan, Path) else self.write(laporan)
        if periode is not None:
            Preference().remember_periode(path, periode)
        if self._window is not None:
            self._window.files.open(path)
        elif periode != "" or self._left is None or not self._left.start_over(path):
            self._begin(path)
        else:
            self._window, self._left = self._left.window, None
        QApplication.processEvents()

    def fresh(self) -> Laporan:
        """What the file holds, read anew."""
        with Document.open(self.session.document.path, readonly=True) as document:
            return document.laporan

    def indikator(self, kode: str) -> Indikator:
        return next(row for row in self.laporan.daftar(Indikator) if row.kode == kode)

    def hasil(self, kode: str):
        return self.session.figures.indikator[self.indikator(kode).id]

    def go(self, kode: str) -> SectionPane:
        """Open an indikator as a click on its bar does."""
        self.window.open_indicator(self.indikator(kode).id)
        QApplication.processEvents()
        return self.pane

    @property
    def pane(self) -> SectionPane:
        return self.window.pane()

    @property
    def page(self) -> FiguresPage:
        return self.pane.form.isi.currentWidget()

    @property
    def message(self) -> str:
        return self.window.form.pita_teks.text() if self.window.form.pita.isVisible() else ""

    @property
    def has_quarters(self) -> bool:
        """Whether the buttons of the quarters are on screen."""
        bar = self.window.periode.bar
        return bar is not None and bar.isVisible()

    # keys

    def focus(self) -> QWidget:
        assert self.window is not None  # comes first: one that was left may have the keys
        return QApplication.focusWidget()

    def press(self, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QTest.keyClick(self.focus(), key, held)

    def type(self, text: str) -> None:
        for letter in text:
            self.keys += 1
            QTest.keyClicks(self.focus(), letter)

    def paint(self) -> None:
        """Let the window be seen as it stands."""
        if self._window is not None and isValid(self.root):
            for screen in self.root.findChildren(Screen):
                screen.show()

    def leave(self) -> LeftWindow | None:
        """What the next test may go on with."""
        if self._window is None:
            return self._left
        left = LeftWindow(self._window, "meja")
        left.clear_away()
        return left if left.is_whole else None

    def close(self) -> None:
        if self._window is not None:
            close(self._window)
        if self._left is not None:
            close(self._left.window)
        self._window = self._left = None


@pytest.fixture
def sendiri() -> None:
    """The window of this test was nobody's before, and is nobody's after it."""


@pytest.fixture(autouse=True)
def bersih(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """No window outlives its test but the one that the next goes on with.

    Each one left makes every later style and event slower. The theme is changed back before the
    next test that is not for one of its own, when they are gone, and so dresses nobody.
    """
    asked = request.fixturenames
    if "sendiri" in asked or any(kept.by not in asked for kept in left):
        let_go()
    if theme.current() is not LIGHT and "studio" not in asked:
        theme.apply(qapp, LIGHT)
    yield
    for widget in qapp.topLevelWidgets():
        if not any(kept.holds(widget) for kept in left):
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session", autouse=True)
def papan_klip(qapp: QApplication) -> Iterator[None]:
    """What was copied goes before Python does: the offscreen clipboard cannot outlive it."""
    yield
    let_go()
    qapp.clipboard().clear()


@pytest.fixture
def meja(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Meja]:
    """A window without a report."""
    if theme.current() is not LIGHT or not qapp.styleSheet():
        theme.apply(qapp, LIGHT)  # else a window that was left would be dressed once more
    found, failed = Meja(tmp_path, left.pop() if left else None), request.session.testsfailed
    yield found
    found.paint()
    whole = found.leave() if request.session.testsfailed == failed else None
    if whole is None or "sendiri" in request.fixturenames:
        found.close()
    else:
        left.append(whole)


@pytest.fixture
def induk(meja: Meja) -> Meja:
    """The window with the example of a real year."""
    meja.open(laporan_contoh("induk"))
    return meja


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Waits longer than a busy machine takes: only what never comes is a fault."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=PATIENT_MS)
    qtbot.waitSignal = partial(qtbot.waitSignal, timeout=PATIENT_MS)
    return qtbot


@pytest.fixture
def berbahasa(qapp: QApplication) -> Callable[[], None]:
    """Qt speaks Indonesian from here on."""
    return lambda: terjemahan.install(qapp)
