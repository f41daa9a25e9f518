"""Reports in memory for tests; all that a test opened is closed when it ends."""

from __future__ import annotations

from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.opening.file import File
from tests.contoh import name_of

_open: list[Document] = []
_written: dict[str, bytes] = {}


def document_of(laporan: Laporan) -> Document:
    """A new document in memory; that of a shipped example is written once and copied."""
    name = name_of(laporan)
    if name in _written:
        file = File.memory()
        file.connection.deserialize(_written[name])
        _open.append(Document._whole(file))
    else:
        _open.append(Document.in_memory(laporan))
        if name:
            _written[name] = _open[-1]._file.connection.serialize()
    return _open[-1]


def session_of(laporan: Laporan, actor: str = "") -> Session:
    """Someone at work on a new document in memory."""
    return Session(document_of(laporan), actor)


def close_all() -> None:
    """Let go of every document; from Python 3.13 on one that is merely forgotten is a warning."""
    while _open:
        _open.pop().close()
