"""Backups that rotate in the user's data folder, and whole copies of an open file."""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from lkjip_desktop.disk import whole_file

KEPT = 10
"""Backups kept of one file."""
KEPT_BYTES = 500_000_000
"""Of large files fewer are kept, but KEPT_LEAST, so that pictures do not fill the disk."""
KEPT_LEAST = 2

_PATIENCE = 20
_PAUSE = 0.1
"""A copy waits for another program's commit this often and this long (seconds)."""


def copy_to(source: sqlite3.Connection, target: Path, *, replace: bool = True) -> None:
    """Copy an open database as `whole_file` does: `target` appears only when it is whole."""
    with (
        whole_file(target, replace=replace) as unfinished,
        closing(sqlite3.connect(unfinished, isolation_level=None)) as out,
    ):
        source.backup(out, progress=_Patience(), sleep=_PAUSE)


class _Patience:
    """Ends a backup that waits for ever for a locked database, as the library by itself would."""

    def __init__(self) -> None:
        self._left = _PATIENCE

    def __call__(self, status: int, _remaining: int, _total: int) -> None:
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            self._left -= 1
            if not self._left:
                raise TimeoutError("the database stayed locked")


def folder_of(path: Path) -> Path:
    """Where the backups of the file at this place stand."""
    import platformdirs

    place = os.path.normcase(path.resolve())
    name = re.sub(r"\W+", "-", path.stem)[:40]
    code = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return platformdirs.user_data_path("lkjip", appauthor=False) / "cadangan" / f"{name}-{code}"


def daftar_backup(path: Path) -> list[Path]:
    """Backups of the file at this place, oldest first; by number, since clocks may be wrong."""
    try:
        return sorted(folder_of(path).glob("[0-9]*.lkjip"))
    except OSError:
        return []


def latest_backup(path: Path) -> Path | None:
    """The newest backup of the file at this place, or None."""
    return next(reversed(daftar_backup(path)), None)


def back_up(path: Path, source: sqlite3.Connection, kode: str) -> Path:
    """Back up the open file at `path`, unless the newest backup ends in the same entry."""
    known = daftar_backup(path)
    if known and known[-1].stem.endswith(kode[:12]):
        return known[-1]
    number = int(known[-1].name.partition("-")[0]) + 1 if known else 1
    folder = folder_of(path)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{number:06d}-{kode[:12]}.lkjip"
    copy_to(source, target)
    _rotate([*known, target])
    return target


def _rotate(known: list[Path]) -> None:
    total = 0
    for age, backup in enumerate(reversed(known), 1):
        with suppress(OSError):
            total += backup.stat().st_size
            if age > KEPT or (age > KEPT_LEAST and total > KEPT_BYTES):
                backup.unlink()


def beside(path: Path, what: str) -> Path:
    """A free name beside the file, such as 'laporan (sebelum versi 2).lkjip'."""
    number = 1
    while True:
        tail = what if number == 1 else f"{what}, {number}"
        free = path.with_name(f"{path.stem} ({tail}){path.suffix}")
        if not free.exists():
            return free
        number += 1
