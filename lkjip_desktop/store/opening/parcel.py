"""Files that come in by chat or flash disk, found by content and read without being touched."""

from __future__ import annotations

import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from lkjip_desktop.disk import temporary_folder
from lkjip_desktop.store.galat import RefusedFile
from lkjip_desktop.store.opening.guard import opening
from lkjip_desktop.store.sqlite.rollback import HEADER, Header, lasting_journal, refuse_foreign

_ZIP = b"PK\x03\x04"
_SQLITE = b"SQLite format 3\0"

MOST_BYTES = 1_000_000_000
"""Of all reports of an archive together, unpacked."""
MOST_REPORTS = 200
MOST_MEMBERS = 10_000
_PIECE = 1 << 20


@contextmanager
def unpacked(path: Path) -> Iterator[list[tuple[str, Path]]]:
    """The reports at this place, each with the name to show; those of an archive are unpacked.

    A name or its ending says nothing. Raises RefusedFile for an archive that cannot be read, is
    locked with a password, or holds no report; anything else is left for the opening to refuse.
    """
    if not _begins_with(path, _ZIP):
        yield [(path.name, path)]
        return
    with temporary_folder() as folder:
        yield _extracted(path, folder)


@contextmanager
def untouched(path: Path) -> Iterator[Path]:
    """The file, or a copy where reading it would roll back what its program left half written."""
    with opening(path):
        refuse_foreign(path)
        journal = lasting_journal(path)
    if journal is None:
        yield path
        return
    with temporary_folder() as folder:
        copy = folder / path.name
        with opening(path):
            shutil.copyfile(path, copy)
            shutil.copyfile(journal, f"{copy}-journal")
        yield copy


def _begins_with(path: Path, magic: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(magic)) == magic
    except OSError:
        return False


def _size_of_report(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> int:
    """Bytes of a report of ours by its own header; 0 for anything else."""
    with archive.open(member) as packed:
        raw = packed.read(HEADER)
    if not raw.startswith(_SQLITE) or len(raw) < HEADER:
        return 0
    header = Header.read(raw)
    return min(header.page * header.pages, member.file_size) if header.ours else 0


def _too_large(path: Path) -> RefusedFile:
    return RefusedFile(
        f"Arsip {path} terlalu besar; ekstrak sendiri lalu pilih berkas .lkjip di dalamnya.", path
    )


def _copy(packed: IO[bytes], out: IO[bytes], size: int) -> None:
    """The first bytes of a member, piece by piece: zeros take a thousandth of their room in it."""
    while size and (piece := packed.read(min(size, _PIECE))):
        out.write(piece)
        size -= len(piece)


def _extracted(path: Path, folder: Path) -> list[tuple[str, Path]]:
    found: list[tuple[str, Path]] = []
    total = 0
    try:
        with zipfile.ZipFile(path) as archive:
            if len(archive.infolist()) > MOST_MEMBERS:
                raise _too_large(path)
            for number, member in enumerate(archive.infolist()):
                size = _size_of_report(archive, member)
                if not size:
                    continue
                total += size
                if total > MOST_BYTES or len(found) == MOST_REPORTS:
                    raise _too_large(path)
                target = folder / str(number)
                with archive.open(member) as packed, target.open("xb") as out:
                    _copy(packed, out, size)
                found.append((f"{path.name}/{Path(member.filename).name}", target))
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, EOFError):
        raise RefusedFile(
            f"Arsip {path} tidak dapat dibuka; mintalah pengirimnya mengirim ulang.", path
        ) from None
    except RuntimeError:
        raise RefusedFile(
            f"Arsip {path} terkunci kata sandi; mintalah pengirimnya mengirim tanpa kata sandi.",
            path,
        ) from None
    if not found:
        raise RefusedFile(
            f"Arsip {path} tidak memuat berkas laporan; pilih berkas bagian (.lkjip).", path
        )
    return found
