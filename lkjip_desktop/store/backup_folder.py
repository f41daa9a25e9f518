"""Where the backups of a file stand, and which there are."""

from __future__ import annotations

import os
import re
from pathlib import Path

OUTSIDE = "-luar"
"""Ends the name of a backup with rows that the jurnal does not explain."""


def folder_of(path: Path) -> Path:
    """Where the backups of the file at this place stand."""
    import hashlib

    import platformdirs

    place = os.path.normcase(os.path.realpath(path))
    name = re.sub(r"\W+", "-", path.stem)[:40]
    code = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return platformdirs.user_data_path("lkjip", appauthor=False) / "cadangan" / f"{name}-{code}"


def daftar_backup(path: Path) -> list[Path]:
    """Sound backups of the file at this place, oldest first; by number: clocks may be wrong."""
    return [item for item in all_backups(path) if not item.stem.endswith(OUTSIDE)]


def all_backups(path: Path) -> list[Path]:
    try:
        return sorted(folder_of(path).glob("[0-9]*.lkjip"))
    except OSError:
        return []


def latest_backup(path: Path) -> Path | None:
    """The newest sound backup of the file at this place, or None."""
    return next(reversed(daftar_backup(path)), None)
