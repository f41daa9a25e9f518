"""Reading a file that cannot be read in place: in a passing copy, migrated or rolled back."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from lkjip_desktop.store.backup import copy_to
from lkjip_desktop.store.connection import connect
from lkjip_desktop.store.guard import hot_journal
from lkjip_desktop.store.migration import migrate, version_of
from lkjip_desktop.store.schema import current_version
from lkjip_desktop.store.verify import verify


@dataclass(slots=True)
class Reading:
    """Where to read a file from: its own place, or a copy in a folder that goes with `discard`."""

    path: Path
    _folder: tempfile.TemporaryDirectory[str] | None = field(default=None)

    @classmethod
    def of(cls, path: Path, version: int) -> Reading:
        """The file itself unless it is older than the program or cannot be rolled back in place."""
        stuck = hot_journal(path) is not None and not _may_be_rolled_back(path)
        if version == current_version() and not stuck:
            return cls(path)
        folder = tempfile.TemporaryDirectory(prefix="lkjip-", ignore_cleanup_errors=True)
        copy = Path(folder.name) / "laporan.lkjip"
        try:
            _copy(path, copy, with_journal=stuck)
            with closing(connect(copy)) as connection:
                if version_of(connection) < current_version():
                    verify(connection)
                    migrate(connection)
        except BaseException:
            folder.cleanup()
            raise
        return cls(copy, folder)

    def discard(self) -> None:
        """Remove the copy, if there is one."""
        if self._folder is not None:
            self._folder.cleanup()


def _may_be_rolled_back(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _copy(path: Path, copy: Path, *, with_journal: bool) -> None:
    if with_journal:
        shutil.copyfile(path, copy)
        shutil.copyfile(f"{path}-journal", f"{copy}-journal")
    else:
        with closing(connect(path)) as source:
            copy_to(source, copy)
