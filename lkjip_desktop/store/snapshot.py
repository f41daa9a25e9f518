"""Short reads: a whole report with its jurnal, from a passing copy where it has to be."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from lkjip_desktop.domain.jurnal import CellChange, JurnalEntry
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.store.backup import copy_to
from lkjip_desktop.store.connection import connect
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.identity import Identitas
from lkjip_desktop.store.migration import migrate, version_of
from lkjip_desktop.store.schema import current_version
from lkjip_desktop.store.verify import verify


class Snapshot(NamedTuple):
    """All that a file said at one moment, its stored contents excepted."""

    laporan: Laporan
    identitas: Identitas
    jurnal: tuple[JurnalEntry, ...]
    unexplained: tuple[CellChange, ...]


def read(path: Path | str) -> Snapshot:
    """Read a file and let go of it; raises BerkasDitolak as `Document.open` does."""
    with Document.open(path, readonly=True) as document:
        jurnal = tuple(document.jurnal)
        return Snapshot(document.laporan, document.identitas, jurnal, document.unexplained)


class TemporaryCopy:
    """A copy of the present version, rolled back, in a folder that goes with `discard`."""

    def __init__(self, path: Path, *, with_journal: bool) -> None:
        """Copy through SQLite, or file by file where its journal cannot be rolled back in place."""
        self._folder = tempfile.TemporaryDirectory(prefix="lkjip-", ignore_cleanup_errors=True)
        self.path = Path(self._folder.name) / "laporan.lkjip"
        try:
            self._copy(path, with_journal)
            with closing(connect(self.path)) as connection:
                if version_of(connection) < current_version():
                    verify(connection)
                    migrate(connection)
        except BaseException:
            self.discard()
            raise

    def _copy(self, path: Path, with_journal: bool) -> None:
        if with_journal:
            shutil.copyfile(path, self.path)
            shutil.copyfile(f"{path}-journal", f"{self.path}-journal")
        else:
            with closing(connect(path)) as source:
                copy_to(source, self.path)

    def discard(self) -> None:
        """Remove the copy."""
        self._folder.cleanup()
