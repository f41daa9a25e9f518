"""Where the backups of a file stand, and which there are."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

OUTSIDE = "-luar"
"""Ends the name of a backup with rows that the jurnal does not explain."""
_NAME: Final = re.compile(rf"(\d{{6,}})-[0-9a-f]{{12}}({OUTSIDE})?\.lkjip", re.ASCII)
"""Whatever else lies in the folder is none of ours, and is left alone."""


def root() -> Path:
    """Where the folders of all backups of this user stand."""
    import platformdirs

    return platformdirs.user_data_path("lkjip", appauthor=False) / "cadangan"


def folder_of(path: Path) -> Path:
    """Where the backups of the file at this place stand."""
    import hashlib

    place = os.path.normcase(os.path.realpath(path))
    name = re.sub(r"\W+", "-", path.stem)[:40]
    code = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return root() / f"{name}-{code}"


def is_backup(path: Path) -> bool:
    """Whether a file lies where backups stand: it goes when its time has come."""
    return Path(os.path.realpath(path)).parent.parent == Path(os.path.realpath(root()))


def daftar_backup(path: Path) -> list[Path]:
    """Sound backups of the file at this place, oldest first; by number: clocks may be wrong."""
    return [item for item in all_backups(path) if not item.stem.endswith(OUTSIDE)]


def all_backups(path: Path) -> list[Path]:
    """Also those with rows that the jurnal does not explain, oldest first."""
    return backups_in(folder_of(path))


def backups_in(folder: Path) -> list[Path]:
    """All backups in a folder, oldest first."""
    try:
        found = [item for item in folder.iterdir() if _NAME.fullmatch(item.name)]
    except OSError:
        return []
    return sorted(found, key=number_of)


def number_of(backup: Path) -> int:
    """The place of a backup in the row of those of its report."""
    return int(backup.name.partition("-")[0])


def latest_backup(path: Path) -> Path | None:
    """The newest backup of the file at this place that was sound when it was made, or None."""
    return next(reversed(daftar_backup(path)), None)
