"""A temporary copy of a file that cannot be read in place: it is old, or left amid a write."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

from lkjip_desktop.disk import make_temporary_folder
from lkjip_desktop.store.backup import copy_to
from lkjip_desktop.store.opening.migration import damage_of, migrate, version_of
from lkjip_desktop.store.sqlite.connection import connect
from lkjip_desktop.store.sqlite.rollback import hot_journal
from lkjip_desktop.store.sqlite.schema import current_version


class TemporaryCopy:
    """A copy of the present version, rolled back, in a folder that goes with `discard`."""

    def __init__(self, path: Path, *, through_sqlite: bool = True, mending: bool = False) -> None:
        """Copy as a reader does, or byte by byte where SQLite can do nothing in that place.

        `mending`: see `File.at`.
        """
        self._folder = make_temporary_folder()
        self.path = self._folder / "laporan.lkjip"
        try:
            self._copy(path, through_sqlite)
            with closing(connect(self.path)) as connection:
                if version_of(connection) < current_version():
                    migrate(connection, damage_of(connection, mending=mending))
        except BaseException:
            self.discard()
            raise

    def _copy(self, path: Path, through_sqlite: bool) -> None:
        if through_sqlite:
            with closing(connect(path)) as source:
                copy_to(source, self.path)
            return
        journal = hot_journal(path)
        shutil.copyfile(path, self.path)
        if journal:
            shutil.copyfile(journal, f"{self.path}-journal")

    def discard(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
