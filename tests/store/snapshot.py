"""Short reads: a whole report with its jurnal."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain.model.jurnal import CellChange, JurnalEntry
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.identity import FileIdentity


class Snapshot(NamedTuple):
    """All that a file said at one moment, its stored contents excepted."""

    laporan: Laporan
    identitas: FileIdentity
    jurnal: tuple[JurnalEntry, ...]
    unexplained: tuple[CellChange, ...]


def read(path: Path | str) -> Snapshot:
    """Read a file and let go of it; raises RefusedFile as `Document.open` does."""
    with Document.open(path, readonly=True) as document:
        jurnal = tuple(document.jurnal)
        return Snapshot(document.laporan, document.identitas, jurnal, document.unexplained)
