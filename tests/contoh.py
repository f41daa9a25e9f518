"""The shipped examples for tests, each read once."""

from functools import cache
from pathlib import Path

from lkjip_desktop.app.example.contoh import CONTOH, contoh
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.document import Document

__all__ = ["CONTOH", "laporan_contoh", "name_of", "write"]

TRIWULAN = "triwulan"
"""The example that is filled in by quarter."""


@cache
def laporan_contoh(name: str) -> Laporan:
    """The frozen report of ``resources/contoh/NAME.json``; one of CONTOH or TRIWULAN."""
    return contoh(name)


def name_of(laporan: Laporan) -> str:
    """Which example this very report is; "" for any other, though it be equal."""
    known = (*CONTOH, TRIWULAN)
    return next((name for name in known if laporan is laporan_contoh(name)), "")


def write(path: Path, laporan: Laporan) -> Path:
    """Put a closed file of a report at `path`, in the place of one that is there.

    That of a shipped example is made once and copied: all are one report with one beginning.
    """
    path.unlink(missing_ok=True)
    if name_of(laporan):
        path.write_bytes(_file_of(laporan, path))
    else:
        Document.create(path, laporan).close()
    return path


_files: dict[int, bytes] = {}


def _file_of(laporan: Laporan, path: Path) -> bytes:
    """The bytes of the file of an example, which is never let go of and so keeps its id."""
    if id(laporan) not in _files:
        Document.create(path, laporan).close()
        _files[id(laporan)] = path.read_bytes()
    return _files[id(laporan)]
