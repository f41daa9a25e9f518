"""Fetches at once the files that the last start read: a cold one waits for the disk at each.

Linux does so where it is asked; Windows does so by itself.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from lkjip_desktop import joined

_LARGE = 16 << 20
"""Bytes of a file of which a start reads a few pages only."""


WINDOW = "mulai"
"""What `start_of` calls the usual start."""


def start_of(arguments: Sequence[str]) -> str:
    """The kind of a start: the window, or the word that its command is called by."""
    if opens_window(arguments):
        return WINDOW
    word = arguments[0].strip("-")
    return word if word.isascii() and word.replace("-", "").isalpha() else ""


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether this is the usual start: the window alone, or with a report."""
    name = arguments[0] if arguments else ""
    return not arguments or (
        len(arguments) == 1 and name.endswith(".lkjip") and not name.startswith("-")
    )


def read_ahead() -> None:
    """Fetch what `note_start` noted, unless it is in memory already."""
    if sys.platform == "linux":
        with suppress(OSError, ValueError):  # something is gone: it is noted anew
            names = _read(_list()).splitlines()
            if names and not _is_in_memory(names[0]):
                for name in names:
                    _fetch(name)


def note_start() -> None:
    """Note what was read up to now: first what only we read, by which one sees what is cold."""
    if sys.platform == "linux":
        with suppress(OSError, ValueError):  # no start needs the list
            text = "".join(f"{name}\n" for name in _files_read())
            path = _list()
            if not os.path.isfile(path) or _read(path) != text:
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)


def _list() -> str:
    return joined.cached("mulai.txt")


def _files_read() -> list[str]:
    maps = _read("/proc/self/maps").splitlines()
    mapped = {line[line.index("/") :] for line in maps if "/" in line}
    ours_first = sorted(mapped, key=lambda name: (not name.startswith(sys.prefix), name))
    alone = [module for module in list(sys.modules.values()) if not joined.is_taken(module)]
    specs = [getattr(module, "__spec__", None) for module in alone]
    modules = [spec.cached for spec in specs if spec is not None and spec.cached]
    return [name for name in (joined.place(), *modules, *ours_first) if _is_worth_it(name)]


def _read(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()


def _is_worth_it(name: str) -> bool:
    with suppress(OSError):
        return os.path.isfile(name) and os.stat(name).st_size < _LARGE
    return False


def _is_in_memory(name: str) -> bool:
    with open(name, "rb") as file:
        try:
            os.preadv(file.fileno(), [bytearray(1)], 0, os.RWF_NOWAIT)
        except BlockingIOError:
            return False
    return True


def _fetch(name: str) -> None:
    file = os.open(name, os.O_RDONLY)
    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_WILLNEED)
    os.close(file)
