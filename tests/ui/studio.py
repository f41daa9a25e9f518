"""A studio that brings the real window into a state, pictures it, and notes what is amiss there."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import monotonic

import numpy as np
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from lkjip_desktop.app.year.new_report import from_katalog
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.ui.kit.form import fill as filling
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.window.main_window import MainWindow
from tests.contoh import laporan_contoh, write
from tests.ui.mata import flaws
from tests.ui.warisan import LeftWindow, close

SIZES = {"1366": (1.0, 1366, 768), "150": (1.5, 910, 512)}
"""Factor of the screen, then the size of the window in its own pixels."""
SCENES: dict[str, Callable[["Studio"], None]] = {}
COLOURS = 40
"""Of a picture's palette: nobody sees the rest, and the series is kept with the program."""
FORM = "berkas_ui"
LAYOUTS = 3
"""Passes of the event loop in which what was laid out last is laid out in turn by what holds it."""
LOOKS = 20
"""How often a window with flaws is looked at again."""


def scene(run):
    """A scene by the name of its function."""
    SCENES[run.__name__] = run
    return run


def induk() -> Laporan:
    return laporan_contoh("induk")


def kosong() -> Laporan:
    return from_katalog("Rumah Tahanan Negara Contoh", date.today().year, None)  # noqa: DTZ011


def besar() -> Laporan:
    return laporan_contoh("besar")


REPORTS = {"kosong": kosong, "besar": besar, "": induk}
"""The three reports of which a scene is pictured where they differ, by the word in its name.

The example of a real year comes last: most scenes go on with it."""


def note_forms() -> None:
    """Let every form remember its file, so that pictures can tell which forms they show."""
    build = filling._build

    def noting(name, *rest):
        root, made = build(name, *rest)
        root.setProperty(FORM, name)
        return root, made

    filling._build = noting


class Studio:
    """A window that is brought into a state and pictured."""

    def __init__(
        self,
        app: QApplication,
        preference: Preference,
        folder: Path | None,
        look: str,
        size: tuple[int, int] = (1366, 768),
    ) -> None:
        """Without a folder nothing is written: the states are only looked at."""
        self.app = app
        self.preference = preference
        self.folder = folder
        self.look = look
        self.size = size
        self.window: MainWindow | None = None
        self.left: LeftWindow | None = None
        """The window of the scene before, where this one may go on with it."""
        self.name = ""
        self.forms: dict[str, set[str]] = {}
        """By the file of a form, the names of pictures that show it."""
        self.flaws: list[str] = []

    # the window

    def open(self, laporan: Laporan | None, size: tuple[int, int] | None = None) -> None:
        path = None
        if laporan is not None:
            path = write(Path(os.environ["HOME"], "induk.lkjip"), laporan)
        if not self._goes_on(path, size or self.size):
            self._begin(path, size or self.size)
        assert self.window is not None
        if path is not None:
            self.window.actor.take("Petugas Perencanaan")
        self.wait()

    def _goes_on(self, path: Path | None, size: tuple[int, int]) -> bool:
        """With the window of the scene before, where that shows the report of this file."""
        left, self.left = self.left, None
        if left is None:
            return False
        if path is None or not left.start_over(path, self.preference, size):
            close(left.window)
            return False
        self.window = left.window
        self.preference = self.window.preference
        return True

    def _begin(self, path: Path | None, size: tuple[int, int]) -> None:
        self.close()
        self.window = MainWindow(self.preference)
        if path is not None:
            self.window.files.open(path)
        root = self.window.form.root
        root.resize(*size)
        root.show()
        root.activateWindow()
        QTest.qWaitForWindowActive(root)
        self.window.settle()

    def leave(self) -> LeftWindow | None:
        """The window for the next scene; None, and it is gone, where it is not as it opened."""
        if self.window is not None:
            left = LeftWindow(self.window, "studio")
            left.clear_away()
            if left.is_whole:
                return left
        self.close()
        return None

    def close(self) -> None:
        if self.window is not None:
            close(self.window)
            self.window = None
            # Gone now: a change of the theme would dress it once more.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def root(self) -> QWidget:
        return self.window.form.root

    def wait(self, ms: int = 0) -> None:
        """Let the window come to rest; where nothing is pictured, `shoot` looks until it has."""
        QTest.qWait(ms or (10 if self.folder is None else 60))

    def wait_for(self, ready: Callable[[], bool], ms: int = 90_000) -> None:
        end = monotonic() + ms / 1000
        while not ready():
            if monotonic() > end:
                raise TimeoutError(self.name)
            self.wait(30)

    def go(self, kode: str) -> None:
        rows = self.window.session.laporan.daftar(Indikator)
        self.window.open_indicator(next(row.id for row in rows if row.kode == kode))
        self.wait()

    def page(self, key: str):
        return self.window.pane().editor.open_page(key)

    # pictures

    def shoot(
        self,
        extra: str = "",
        what: QWidget | None = None,
        inner: tuple[QWidget, ...] = (),
        part: QWidget | None = None,
    ) -> None:
        """Picture the window or `what`, as far as `part` or `inner` which lies over it reach."""
        self.wait()
        for _ in range(LAYOUTS):
            QApplication.processEvents()
        target = what or self.root
        name = "_".join(filter(None, (self.name, extra)))
        for widget in (target, *target.findChildren(QWidget)):
            form = widget.property(FORM)
            if form and widget.isVisible():
                self.forms.setdefault(str(form), set()).add(name)
        found = list(flaws(target))
        for _ in range(LOOKS if found else 0):  # on a busy PC a layout is not settled yet
            self.wait(100)
            found = list(flaws(target))
            if not found:
                break
        self.flaws += [f"{name}: {flaw}" for flaw in found]
        if self.folder is None:
            return
        picture = target.grab()
        seen = _lay_over(picture, inner, target) if inner else target.rect()
        if part is not None:
            seen = QRect(part.mapTo(target, QPoint(0, 0)), part.size())
        ratio = picture.devicePixelRatio()
        corner, size = seen.topLeft() * ratio, seen.size() * ratio
        path = self.folder / f"{name}_{self.look}.png"
        picture.copy(QRect(corner, size)).save(str(path))
        quantise(path)

    def shoot_dialog(self, run: Callable[[], object], extra: str = "", prepare=None) -> None:
        """Picture the dialog that `run` opens, and close it; `prepare` gets it before."""
        seen: list[QWidget] = []
        looks = QTimer(interval=20 if self.folder is None else 200)

        def picture() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                return  # not there yet
            looks.stop()
            seen.append(dialog)
            try:
                if prepare is not None:
                    prepare(dialog)
                self.shoot(extra, dialog)
            finally:
                dialog.close()

        looks.timeout.connect(picture)
        looks.start()
        run()
        self.wait_for(lambda: bool(seen))

    def shoot_menu(self, menu: QMenu, extra: str = "", *further: QMenu) -> None:
        """Picture a menu, and those that opened from it, with what lies round them."""
        if not menu.isVisible():
            menu.popup(self.root.mapToGlobal(QPoint(self.root.width() // 3, 60)))
        self.wait()
        self.shoot(extra, inner=(menu, *further))
        menu.hide()

    def popup(self) -> QMenu:
        """The menu that is open."""
        found = QApplication.activePopupWidget()
        if not isinstance(found, QMenu):
            raise TypeError(f"{self.name}: no menu but {found}")
        return found


ROUND = 60
"""Pixels that are shown round a menu."""


def _lay_over(picture: QPixmap, inner: tuple[QWidget, ...], target: QWidget) -> QRect:
    """Paint what lies over the window; where that is, with something round it."""
    seen = QRect()
    painter = QPainter(picture)
    for one in inner:
        where = QRect(target.mapFromGlobal(one.mapToGlobal(QPoint(0, 0))), one.size())
        painter.drawPixmap(where.topLeft(), one.grab())
        seen |= where
    painter.end()
    return seen.adjusted(-ROUND, -ROUND, ROUND, ROUND) & target.rect()


_GROUNDS = 8
"""The first colours are taken however close they are: grounds hardly differ."""
_FAR = 26
"""How far the others are from each other, so that a small mark keeps its own."""


def quantise(path: Path, colours: int = COLOURS) -> None:
    """Rewrite a PNG on the colours it has most of, so that every ground stays what it is."""
    with Image.open(path) as opened:
        full = np.asarray(opened.convert("RGB"), np.int32)
    keys = full @ (1 << 16, 1 << 8, 1)
    known, place, counts = np.unique(keys, return_inverse=True, return_counts=True)
    known, far = np.stack([known >> 16, known >> 8 & 255, known & 255], 1), _FAR**2
    order, chosen = np.argsort(-counts, kind="stable"), []
    left = np.full(len(known), np.iinfo(np.int32).max)
    for one in order:
        if left[one] >= (far if len(chosen) > _GROUNDS else 1) and len(chosen) < colours:
            chosen.append(one)
            left = np.minimum(left, ((known - known[one]) ** 2).sum(1))
    nearest = ((known[:, None] - known[chosen][None]) ** 2).sum(2).argmin(1)
    picture = Image.fromarray(nearest[place].reshape(keys.shape).astype(np.uint8), "P")
    picture.putpalette(known[chosen].astype(np.uint8).tobytes())
    picture.save(path, optimize=True)
