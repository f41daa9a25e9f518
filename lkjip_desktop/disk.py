"""Files that appear whole or not at all, and the clearing away of what a killed program left.

Whatever is unfinished carries a name that tells the PC and the process that writes it; the next
program of ours that writes in the same folder removes what a dead one left there.
"""

from __future__ import annotations

import errno
import hashlib
import os
import platform
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from itertools import count
from pathlib import Path
from typing import Final

_UNFINISHED: Final = re.compile(
    r"\.{0,2}lkjip-([0-9a-f]{6})-(\d+)-\w+(\.sementara)?(-journal|\.kunci|\.pemegang)?"
)
"""What is written, and what stands beside it meanwhile: its journal, its lock, who holds that."""
_STALE_SECONDS: Final = 24 * 3600
"""After so long nothing is still being written, on whichever PC it was begun."""
_NO_LINKS: Final = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS}
_number = count(1)


@cache
def _this_pc() -> str:
    return hashlib.sha256(platform.node().encode("utf-8", "replace")).hexdigest()[:6]


def _unfinished_name() -> str:
    return f"lkjip-{_this_pc()}-{os.getpid()}-{next(_number)}"


def beside(target: Path) -> Path:
    """A name for the unfinished file that is to become `target`; `sweep` knows it."""
    return target.with_name(f".{_unfinished_name()}.sementara")


@contextmanager
def whole_file(target: Path, *, replace: bool = True) -> Iterator[Path]:
    """The place to write what becomes `target`, whole and safe from a power cut, after the block.

    Where the block raises, nothing is left and `target` is as it was. `replace` False raises
    FileExistsError, before or after the block, where there is something under that name.
    """
    if not replace and os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    sweep(target.parent)
    unfinished = beside(target)
    try:
        yield unfinished
        sync_file(unfinished)
        if replace:
            unfinished.replace(target)
        else:
            _appear(unfinished, target)
        sync_folder(target.parent)
    finally:
        with suppress(OSError):
            unfinished.unlink()


def appear(unfinished: Path, target: Path) -> None:
    """Give a finished file its name, safe from a power cut; FileExistsError where it is taken."""
    _appear(unfinished, target)
    sync_folder(target.parent)


def _appear(unfinished: Path, target: Path) -> None:
    if os.name == "nt":
        unfinished.rename(target)  # which replaces nothing there
        return
    try:
        os.link(unfinished, target)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(target):  # flash disks know no links
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        unfinished.rename(target)
    else:
        unfinished.unlink()


def replace_whole(out: Path, data: bytes) -> None:
    """Put the bytes beside the file and swap them in, so that no reader sees half of it.

    A link stays one: the file it names is replaced. A device or a pipe is written into.
    """
    place = _replaceable(out)
    if place is None:
        out.write_bytes(data)
        return
    # Opened as any other file: tempfile would make one that only its owner may read.
    with whole_file(place) as unfinished:
        unfinished.write_bytes(data)


def try_replacing(out: Path) -> None:
    """Raise now what `replace_whole` would raise once the bytes are made, but for a full disk.

    A file comes and goes beside `out`, and one that is there is renamed to itself, which Windows
    refuses while another program holds it open.
    """
    place = _replaceable(out)
    if place is None:
        return
    passing = beside(place)
    passing.touch()
    passing.unlink()
    if place.exists():
        place.replace(place)


def _replaceable(out: Path) -> Path | None:
    """The file that is replaced, behind a link; None where a device or a pipe is written into."""
    if out.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), out)
    if out.exists() and not out.is_file():
        return None
    return Path(os.path.realpath(out)) if out.is_symlink() else out


def sync_file(path: Path) -> None:
    """Wait until the contents of a file are on the medium."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until names made, changed and removed in a folder are on the medium.

    Windows has no such call and does it by itself; some shares refuse it, and then nobody can.
    """
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, as far as they are lacking; safe from a power cut."""
    lacking = []
    above = folder
    while not above.exists():
        lacking.append(above)
        above = above.parent
    folder.mkdir(parents=True, exist_ok=True)
    for made in lacking:
        sync_folder(made.parent)


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder for passing copies that goes with the block, or with the next program after it."""
    folder = make_temporary_folder()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def make_temporary_folder() -> Path:
    """A folder for passing copies; its maker removes it, the next program where that was killed."""
    sweep_temporary()
    return Path(tempfile.mkdtemp(prefix=f"{_unfinished_name()}_"))


def sweep_temporary() -> None:
    """The same as `sweep` for passing copies, wherever this PC keeps them."""
    sweep(Path(tempfile.gettempdir()))


def sweep(folder: Path) -> None:
    """Remove from a folder what programs of ours left unfinished when they were killed."""
    with suppress(OSError), os.scandir(folder) as found:
        for item in found:
            if "lkjip-" in item.name and _is_left(item):
                with suppress(OSError):
                    if item.is_dir(follow_symlinks=False):
                        shutil.rmtree(item.path, ignore_errors=True)
                    else:
                        Path(item.path).unlink()


def _is_left(item: os.DirEntry[str]) -> bool:
    """Whether the writer of an unfinished thing is dead, or it is too old to be written still."""
    named = _UNFINISHED.fullmatch(item.name)
    if named is None:
        return False
    pc, process = named[1], int(named[2])
    if pc == _this_pc() and os.name != "nt":
        return process != os.getpid() and not _lives(process)
    with suppress(OSError):
        return time.time() - item.stat(follow_symlinks=False).st_mtime > _STALE_SECONDS
    return False


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
