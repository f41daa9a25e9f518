"""Backups that rotate in the user's data folder, and whole copies of an open file."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path
from typing import Self

from lkjip_desktop.disk import make_folder, sync_folder, whole_file
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.store.backup_folder import (
    OUTSIDE,
    all_backups,
    backups_in,
    daftar_backup,
    folder_of,
    number_of,
    root,
)
from lkjip_desktop.store.galat import Damage, FileExists, NotSaved, RefusedFile, cause, saving
from lkjip_desktop.store.identity import FileIdentity, read_identity
from lkjip_desktop.store.sqlite.connection import connect, reading
from lkjip_desktop.store.verify import verify

KEPT = 10
"""The last backups of one file, kept whatever their age."""
KEPT_DAYS = 14
KEPT_WEEKS = 8
KEPT_BYTES = 500_000_000
"""Of large files fewer are kept, but KEPT_LEAST, so that pictures do not fill the disk."""
KEPT_LEAST = 2


def copy_to(source: sqlite3.Connection, target: Path, *, replace: bool = True) -> None:
    """Copy an open database as `whole_file` does: `target` appears only when it is whole."""
    with whole_file(target, replace=replace) as unfinished:
        unfinished.touch()  # which says why a file cannot be made; SQLite does not
        with closing(_unshared(unfinished)) as out:
            copy_into(source, out)


def _unshared(path: Path) -> sqlite3.Connection:
    """A new file that nobody else knows yet: it needs no lock, which some shares cannot give."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?nolock=1", uri=True, isolation_level=None)


def copy_into(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy an open database into another; busy programs are waited for as `reading` does."""
    with reading(source):  # the library by itself would wait for ever
        source.backup(target)


def save_copy(source: sqlite3.Connection, path: Path) -> Path:
    """Write a clean, whole copy to a new file; raises FileExists and NotSaved."""
    with saving(path):
        try:
            copy_to(source, path, replace=False)
        except FileExistsError:
            raise FileExists(
                f"Berkas {path} sudah ada dan tidak ditimpa; pilih nama lain.", path
            ) from None
    return path


def back_up(path: Path, source: sqlite3.Connection, kode: str) -> Path:
    """Back up the open file at `path`, unless the newest backup is whole and ends in that entry.

    The copy is looked at as a whole before it gets its name. Raises NotSaved, with the place, where
    none can be made there or it is broken: no backup is better than one that pushes out a sound
    one. One whose rows the jurnal does not explain is kept apart, for the same reason.
    """
    try:
        return _backed_up(path, source, kode)
    except (OSError, sqlite3.Error) as error:
        raise NotSaved(
            f"Cadangan {path.name} belum dibuat: {folder_of(path)} {cause(error)}."
        ) from error
    except Damage as error:
        raise NotSaved(
            f"Cadangan {path.name} tidak dibuat karena berkasnya rusak ({error});"
            f" cadangan yang baik tetap ada di {folder_of(path)}."
        ) from error


def _backed_up(path: Path, source: sqlite3.Connection, kode: str) -> Path:
    known = all_backups(path)
    if known and kode[:12] in known[-1].stem and _outside(known[-1]) is not None:
        return known[-1]
    number = number_of(known[-1]) + 1 if known else 1
    folder = folder_of(path)
    make_folder(folder)
    with whole_file(folder / f"{number:06d}-{kode[:12]}.lkjip") as unfinished:
        copy_to(source, unfinished)
        with closing(connect(unfinished)) as copy:
            outside = bool(verify(copy))
    target = folder / f"{number:06d}-{kode[:12]}.lkjip"
    if outside:
        target = target.replace(target.with_stem(target.stem + OUTSIDE))
    _rotate(path)
    return target


def _outside(backup: Path) -> bool | None:
    """Whether it has rows that the jurnal does not explain; None where it is broken or gone."""
    try:
        with closing(connect(backup)) as copy:
            return bool(verify(copy))
    except (OSError, sqlite3.Error, Damage, RefusedFile):
        return None


def sound_backup(path: Path) -> Path | None:
    """The newest backup of the file at this place that is still whole, or None."""
    return next((item for item in reversed(daftar_backup(path)) if _outside(item) is False), None)


def backups_elsewhere(path: Path, identity: FileIdentity) -> list[Path]:
    """The newest backup of the same report under each other name or place it had, newest first."""
    try:
        folders = [item for item in root().iterdir() if item != folder_of(path)]
    except OSError:
        return []
    found = [backups[-1] for folder in folders if (backups := backups_in(folder))]
    found.sort(key=lambda item: KeptBackup.of(item).day, reverse=True)
    return [item for item in found if identity_of(item) == identity]


def identity_of(backup: Path) -> FileIdentity | None:
    """Of which report it is; None where it cannot be read."""
    try:
        with closing(connect(backup)) as copy:
            return read_identity(copy)
    except (OSError, sqlite3.Error, Damage, RefusedFile):
        return None


def _rotate(path: Path) -> None:
    sound = daftar_backup(path)
    outside = [item for item in all_backups(path) if item.stem.endswith(OUTSIDE)]
    kept = {*outside[-KEPT_LEAST:], *kept_backups([KeptBackup.of(item) for item in sound])}
    for backup in {*sound, *outside} - kept:
        with suppress(OSError):
            backup.unlink()
    sync_folder(folder_of(path))


class KeptBackup(NamedTuple):
    """A backup, the day it was made, and its size in bytes."""

    path: Path
    day: date
    size: int

    @classmethod
    def of(cls, path: Path) -> Self:
        """As the file system tells; a time beyond the calendar is a day of its own."""
        try:
            found = path.stat()
        except OSError:
            return cls(path, date.min, 0)
        try:
            day = datetime.fromtimestamp(found.st_mtime).astimezone().date()
        except (OSError, ValueError, OverflowError):
            day = date.min
        return cls(path, day, found.st_size)


def kept_backups(known: Sequence[KeptBackup]) -> set[Path]:
    """Which of the backups, oldest first, stay.

    The last KEPT, then the last of each day for KEPT_DAYS days on which there are any, and the
    last of each week for KEPT_WEEKS weeks, as long as all together are below KEPT_BYTES.
    """
    newest_first = list(reversed(known))
    days = list(dict.fromkeys(item.day for item in newest_first))[:KEPT_DAYS]
    weeks = list(dict.fromkeys(item.day.isocalendar()[:2] for item in newest_first))[:KEPT_WEEKS]
    last_of = {item.day: item.path for item in known if item.day in days}
    last_in = {week: item.path for item in known if (week := item.day.isocalendar()[:2]) in weeks}
    wanted = {item.path for item in newest_first[:KEPT]} | {*last_of.values(), *last_in.values()}
    kept: set[Path] = set()
    total = 0
    for item in newest_first:
        if item.path in wanted:
            total += item.size
            if len(kept) < KEPT_LEAST or total <= KEPT_BYTES:
                kept.add(item.path)
    return kept


def beside(path: Path, what: str) -> Path:
    """A free name beside the file, such as 'laporan (sebelum versi 2).lkjip'."""
    number = 1
    while True:
        tail = what if number == 1 else f"{what}, {number}"
        free = path.with_name(f"{path.stem} ({tail}){path.suffix}")
        if not os.path.lexists(free):  # which also says of a name too long that it is free
            return free
        number += 1
