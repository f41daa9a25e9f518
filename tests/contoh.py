"""The shipped examples for tests, each read once."""

from pathlib import Path

from lkjip_desktop.app.example.contoh import CONTOH, DAFTAR_CONTOH, contoh
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.document import Document

__all__ = ["CONTOH", "DAFTAR_CONTOH", "laporan_contoh", "name_of", "write"]

_made: dict[str, Laporan] = {}


def laporan_contoh(name: str) -> Laporan:
    """The frozen report of an example, one of DAFTAR_CONTOH."""
    return _made.setdefault(name, contoh(name))


def name_of(laporan: Laporan) -> str:
    """Which example this very report is; "" for any other, though it be equal."""
    return next((name for name, made in _made.items() if laporan is made), "")


def write(path: Path, laporan: Laporan) -> Path:
    """Put a closed file of a report at `path`, in the place of one that is there.

    That of a shipped example is made once and copied: all are one report with one beginning.
    """
    path.unlink(missing_ok=True)
    if name_of(laporan):
        path.write_bytes(_file_of(laporan, path))
    else:
        _create(path, laporan)
    return path


def _create(path: Path, laporan: Laporan) -> None:
    """As `Document.create`, which opens and reads the file once more."""
    with Document.in_memory(laporan) as document:
        document.save_copy(path)


_files: dict[int, bytes] = {}


def _file_of(laporan: Laporan, path: Path) -> bytes:
    """The bytes of the file of an example, which is never let go of and so keeps its id."""
    if id(laporan) not in _files:
        _create(path, laporan)
        _files[id(laporan)] = path.read_bytes()
    return _files[id(laporan)]
