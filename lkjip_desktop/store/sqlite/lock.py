"""One writer at a time: a lock beside the file that dies with its holder, and who that is."""

from __future__ import annotations

import errno
import getpass
import json
import os
import platform
import warnings
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.domain.record import dataclass

if TYPE_CHECKING:
    from filelock import BaseFileLock


WITHOUT_LOCKS: Final = {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}
"""What the system says where nothing can be locked."""


_LONGEST_NOTE: Final = 2000
"""Characters of a note on who holds a file: it lies beside the file and may be from anywhere."""


@dataclass(frozen=True, slots=True)
class LockHolder:
    """Who has the file open for writing, where, and since when (ISO time of that PC)."""

    nama: str
    komputer: str
    sejak: str

    @classmethod
    def this_program(cls) -> Self:
        """Ourselves, by the name the PC knows."""
        try:
            nama = getpass.getuser()
        except (OSError, KeyError, ImportError):  # a PC without accounts
            nama = ""
        return cls(nama, platform.node(), datetime.now().astimezone().isoformat(timespec="seconds"))

    def __str__(self) -> str:
        who = self.nama or "pengguna lain"
        where = f" di komputer {self.komputer}" if self.komputer else ""
        since = f" sejak {moment_words(self.sejak)}" if self.sejak else ""
        return f"{who}{where}{since}"


class Held(Exception):  # noqa: N818 - no error: someone else was first
    """The file is open for writing elsewhere."""

    def __init__(self, holder: LockHolder) -> None:
        super().__init__(str(holder))
        self.holder = holder


class Lock:
    """The right to write to one file, until released or the program dies."""

    def __init__(self, path: Path) -> None:
        """Take the lock; raises Held, or OSError where the folder cannot be written."""
        place = Path(os.path.realpath(path))
        self._lock_path = place.with_name(f".{place.name}.kunci")
        self._note = place.with_name(f".{place.name}.pemegang")
        self._lock = self._taken()
        try:
            note = json.dumps(asdict(LockHolder.this_program()), ensure_ascii=False)
            self._note.write_text(note, encoding="utf-8")
        except OSError:
            self.release()
            raise

    def _taken(self) -> BaseFileLock:
        from filelock import FileLock, Timeout

        lock = FileLock(self._lock_path, thread_local=False)
        ours = not os.path.lexists(self._lock_path)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # a share without locks: a lock file has to do
                lock.acquire(blocking=False)
        except Timeout:
            raise Held(_holder(self._note)) from None
        except OSError:
            if ours:  # a share that cannot lock has made the file all the same
                with suppress(OSError):
                    self._lock_path.unlink()
            raise
        return lock

    def release(self) -> None:
        """Let others write, and leave nothing behind."""
        for left in (self._note, self._lock_path):
            with suppress(OSError):  # Windows deletes no open file, see below
                left.unlink()
        self._lock.release(force=True)
        if os.name == "nt":
            with suppress(OSError):
                self._lock_path.unlink()


def is_lockless(path: Path) -> bool:
    """Whether a file lies where nothing can be locked; SQLite calls that busy, as a writer's turn.

    For a file that this process has not open: to look is to let go of the locks it holds there.
    """
    if os.name == "nt":
        return False
    import fcntl

    try:
        with path.open("rb") as file:
            fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in WITHOUT_LOCKS
    return False


def _holder(note: Path) -> LockHolder:
    """Whom the note names; someone unknown while it is being written, or where it names nobody."""
    try:
        with note.open(encoding="utf-8") as file:
            told = json.loads(file.read(_LONGEST_NOTE))
        if all(isinstance(value, str) for value in told.values()):
            return LockHolder(**told)
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        pass
    return LockHolder("", "", "")
