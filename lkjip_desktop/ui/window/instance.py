"""One window a report on one PC: who opens it again sees the window that has it already."""

import os
import sys
import time
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QStandardPaths, Signal

PATIENCE: Final = 3.0
"""Seconds that a window has to answer; one that does not is taken for hung."""
STEP: Final = 0.02


class Instance(QObject):
    """Holds a note of the open report among this user's files, and answers who opens it again."""

    wanted = Signal()
    """Someone opened the report again: the window is to come to the front."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lock: QLockFile | None = None
        self._place: Path | None = None
        self._watcher: QFileSystemWatcher | None = None

    def raise_other(self, path: Path) -> bool:
        """Whether another window has this report open; it has come to the front then."""
        place = _place(path)
        if place == self._place or not place.exists():  # to lock it waits for the disk
            return False
        lock = _lock_at(place)
        if lock.tryLock(0):
            lock.unlock()
            return False
        return lock.error() is QLockFile.LockError.LockFailedError and _ask(place)

    def hold(self, path: Path | None) -> None:
        """This window has the report open from now on."""
        self.release()
        if path is None:
            return
        place = _place(path)
        with suppress(OSError):  # without the note a second window opens for reading only
            place.parent.mkdir(parents=True, exist_ok=True)
            lock = _lock_at(place)
            if lock.tryLock(0):
                self._lock, self._place = lock, place
                self._listen()

    def release(self) -> None:
        """The report is closed."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock = self._place = None

    def listen(self) -> None:
        """Answer from now on; apart from `hold`, for the first picture need not wait for it."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(lambda _: self._answer())
        self._listen()

    def _listen(self) -> None:
        if self._watcher is not None and self._place is not None:
            self._watcher.addPath(str(self._place.parent))
            self._answer()

    def _answer(self) -> None:
        if self._place is None or not _request(self._place).exists():
            return
        with suppress(OSError):
            _request(self._place).unlink()
        self.wanted.emit()


def _ask(place: Path) -> bool:
    """Ask the window that holds this place to come to the front; whether it answered."""
    request = _request(place)
    _let_it_take_the_front()
    try:
        request.touch()
        until = time.monotonic() + PATIENCE
        while request.exists() and time.monotonic() < until:
            time.sleep(STEP)
        answered = not request.exists()
        request.unlink(missing_ok=True)
    except OSError:
        return False
    return answered


def _let_it_take_the_front() -> None:
    """Windows gives the front only to whom the program in front lets have it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


def _lock_at(place: Path) -> QLockFile:
    lock = QLockFile(str(place))
    lock.setStaleLockTime(0)  # it is good as long as its program runs, be that for days
    return lock


def _request(place: Path) -> Path:
    return place.with_suffix(".angkat")


def _place(path: Path) -> Path:
    """The note of a report, by where it lies."""
    kind = QStandardPaths.StandardLocation.GenericDataLocation
    code = zlib.crc32(os.fsencode(os.path.normcase(os.path.realpath(path))))
    return Path(QStandardPaths.writableLocation(kind), "lkjip", "jendela", f"{code:08x}.buka")
