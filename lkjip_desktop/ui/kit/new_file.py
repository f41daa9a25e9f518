"""Where a new file is offered: in the user's documents, under a name that is not taken."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from lkjip_desktop.store.sqlite.medium import medium_of


def documents() -> Path:
    """The user's documents, or the home folder where those lie on a medium that can go away."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() and medium_of(folder / "x") is None else Path.home()


def beside(source: Path | None, name: str) -> Path:
    """A new file beside that one, in the documents where nothing can be written there."""
    writable = source is not None and os.access(source.parent, os.W_OK)
    return (source.parent if source and writable else documents()) / name


def free_name(path: Path) -> Path:
    """The path, or the next one that is not taken: induk.lkjip, induk (2).lkjip."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free
