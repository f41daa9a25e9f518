"""Fetches at once the files that the last start read: a cold one waits for the disk at each.

Linux does so where it is asked; Windows does so by itself.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

_OURS = str(Path(__file__).parent)
_LARGE = 16 << 20
"""Bytes of a file of which a start reads a few pages only."""


def read_ahead() -> None:
    """Fetch what `note_start` noted, unless it is in memory already."""
    if sys.platform == "linux":
        with suppress(OSError, ValueError):  # something is gone: it is noted anew
            names = _list().read_text(encoding="utf-8").splitlines()
            if names and not _is_in_memory(names[-1]):
                for name in names:
                    _fetch(name)


def note_start() -> None:
    """Note what was read up to now: what is ours at the end, by which one sees what is cold."""
    if sys.platform == "linux":
        with suppress(OSError, ValueError):  # no start needs the list
            text = "".join(f"{name}\n" for name in _files_read())
            path = _list()
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")


def _list() -> Path:
    caches = os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser()
    return Path(caches, "lkjip", "mulai.txt")


def _files_read() -> list[str]:
    maps = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    mapped = sorted({line[line.index("/") :] for line in maps if "/" in line})
    specs = [getattr(module, "__spec__", None) for module in list(sys.modules.values())]
    modules = [spec.cached for spec in specs if spec is not None and spec.cached]
    read = [name for name in (*mapped, *modules) if _is_worth_it(name)]
    return sorted(read, key=lambda name: name.startswith(_OURS))


def _is_worth_it(name: str) -> bool:
    with suppress(OSError):
        return Path(name).is_file() and Path(name).stat().st_size < _LARGE
    return False


def _is_in_memory(name: str) -> bool:
    with Path(name).open("rb") as file:
        try:
            os.preadv(file.fileno(), [bytearray(1)], 0, os.RWF_NOWAIT)
        except BlockingIOError:
            return False
    return True


def _fetch(name: str) -> None:
    file = os.open(name, os.O_RDONLY)
    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_WILLNEED)
    os.close(file)
