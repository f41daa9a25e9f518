"""The rollback journal beside a file, read by us before SQLite would follow what it says.

SQLite plays back any journal it finds under the name of a file, and deletes the file whose name
stands at the end of one (a super-journal). Ours name none: a journal that does, or that does not
fit its file, came from elsewhere.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.store.galat import RefusedFile
from lkjip_desktop.store.sqlite.schema import APPLICATION_ID

_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_BEGINNING: Final = 28
"""Bytes of a journal's header that say something."""
HEADER: Final = 100
"""Bytes of a database's header."""
_LEGACY: Final = b"\x01\x01"
"""Read and write version of a database that is not in WAL mode."""
_SIZES: Final = {1 << power for power in range(9, 17)}
"""Bytes a page or a sector may have."""

_SLACK: Final = 16 * 1024 * 1024
"""Bytes that a journal's headers may add to the pages of its file."""
_LOOKS: Final = 5
_PAUSE: Final = 0.02
"""A journal may be that of a commit under way: it is looked at so often, with a pause (seconds)."""


class Header(NamedTuple):
    """What the first hundred bytes of a database say."""

    page: int
    """Bytes of a page."""
    pages: int
    counter: int
    """Goes up with every commit."""
    version: int
    ours: bool
    wal: bool
    """A mode we never write and could not open without leaving files."""

    @classmethod
    def read(cls, raw: bytes) -> Header:
        """Read the header by the offsets of SQLite's file format."""
        page = int.from_bytes(raw[16:18], "big")
        return cls(
            page=1 << 16 if page == 1 else page,
            pages=_number(raw, 28),
            counter=_number(raw, 24),
            version=_number(raw, 60),
            ours=_number(raw, 68) == APPLICATION_ID,
            wal=raw[18:20] != _LEGACY,
        )


def _number(raw: bytes, offset: int) -> int:
    return int.from_bytes(raw[offset : offset + 4], "big")


def _beside(path: Path, ending: str) -> Path:
    """Where SQLite looks: beside the file itself, whatever link led to it."""
    return Path(f"{os.path.realpath(path)}-{ending}")


def hot_journal(path: Path) -> Path | None:
    """The rollback journal beside the file that a dead or a working program left, or None."""
    journal = _beside(path, "journal")
    try:
        with journal.open("rb") as file:
            return journal if file.read(1) not in {b"", b"\0"} else None
    except OSError:
        return None


def lasting_journal(path: Path) -> Path | None:
    """The same, once it is sure that it is not that of a commit under way."""
    for _ in range(_LOOKS):
        if hot_journal(path) is None:
            return None
        time.sleep(_PAUSE)
    return hot_journal(path)


def sweep_journal(path: Path) -> None:
    """Remove a journal that died before its first word; for the one writer, with nothing open."""
    journal = _beside(path, "journal")
    with suppress(OSError):
        if journal.exists() and hot_journal(path) is None:
            journal.unlink()


def refuse_foreign(path: Path) -> None:
    """Raise RefusedFile where a journal or WAL beside the file is not the file's own."""
    for _ in range(_LOOKS):
        ending = _foreign(path)
        if not ending:
            return
        time.sleep(_PAUSE)
    raise RefusedFile(
        f"Di samping {path} ada {path.name}-{ending}, sisa simpanan berkas lain;"
        " pindahkan sisa itu ke folder lain lalu buka kembali.",
        path,
    )


def _foreign(path: Path) -> str:
    """The ending of what stands beside the file and is not its own, "" for nothing."""
    if _beside(path, "wal").exists():
        return "wal"
    journal = hot_journal(path)
    return "" if journal is None or _belongs(journal, path) else "journal"


def _belongs(journal: Path, path: Path) -> bool:
    """Whether a journal holds pages of this file from at most one commit ago, and no name."""
    try:
        with path.open("rb") as file:
            now, length = Header.read(file.read(HEADER)), file.seek(0, os.SEEK_END)
        with journal.open("rb") as file:
            before = _first_page(file, now, length)
    except FileNotFoundError:
        return True  # the commit ended meanwhile
    except OSError:
        return False
    return before is not None and before.ours and before.counter in {now.counter, now.counter - 1}


def _first_page(file: BinaryIO, now: Header, length: int) -> Header | None:
    """The header of the file before the commit; that of `now` where the journal has no page 1.

    None where the journal names a file or cannot be one of a file with `length` bytes.
    """
    raw = file.read(_BEGINNING)
    pages, sector, page = _number(raw, 16), _number(raw, 20), _number(raw, 24)
    if not raw.startswith(_MAGIC) or page != now.page or sector not in _SIZES:
        return None
    if pages * page > length or _names_a_file(file) or file.tell() > 2 * length + _SLACK:
        return None
    for place in range(min(_number(raw, 8), pages)):
        file.seek(sector + place * (page + 8))
        record = file.read(4 + HEADER)
        if len(record) < 4 + HEADER:
            break
        if _number(record, 0) == 1:
            return Header.read(record[4:])
    return now


def _names_a_file(file: BinaryIO) -> bool:
    """Whether a super-journal's name stands at the end, where SQLite looks for it."""
    end = file.seek(0, os.SEEK_END)
    if end < _BEGINNING + len(_MAGIC):
        return False
    file.seek(end - len(_MAGIC))
    return file.read() == _MAGIC
