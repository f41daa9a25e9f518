"""What a report lies on where that is no disk of this PC: a medium that can go away under it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from enum import Enum
from pathlib import Path, PurePath
from typing import Final

from lkjip_desktop.domain.pattern import pattern


class Medium(Enum):
    """By the word a clerk uses for it."""

    LEPASAN = "flashdisk"
    JARINGAN = "folder jaringan"
    AWAN = "folder awan"


_SYNCED: Final = pattern(
    r"onedrive( - .+)?|dropbox( \(.+\))?|google ?drive|my drive|drive saya|nextcloud|icloud ?drive",
    re.IGNORECASE,
)
"""Folders that programs of cloud services make."""
_SYNCED_BY: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Where Windows tells of such a folder under another name."""
_REMOTE: Final = pattern(
    r"nfs\d?|cifs|smb\w*|ncpfs|afs|ceph|9p|davfs|coda"
    r"|fuse\.(sshfs|davfs2?|gvfsd-fuse|kio-fuse|rclone|smbnetfs|glusterfs)"
)
"""File systems of Linux whose files lie on another computer."""
_SHARE: Final = pattern(r"\\\\([?.]\\UNC\\|(?![?.]\\))", re.IGNORECASE)
"""\\\\server\\share, also in its long form, but no \\\\?\\C: and no device."""
_ESCAPED: Final = pattern(r"\\([0-7]{3})")
_DRIVES: Final = {2: Medium.LEPASAN, 4: Medium.JARINGAN, 5: Medium.LEPASAN}
"""What GetDriveTypeW answers: DRIVE_REMOVABLE, DRIVE_REMOTE, DRIVE_CDROM; the others stay."""


def medium_of(path: Path) -> Medium | None:
    """What the file or folder lies on, None for a disk of this PC and where it cannot be known."""
    place = path.absolute()
    if is_synced(place):
        return Medium.AWAN
    if sys.platform == "win32":
        return Medium.JARINGAN if is_share(place) else _DRIVES.get(_drive_type(place))
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
        return medium_on(Path(os.path.realpath(place)), mounts.splitlines(), Path("/sys/dev/block"))
    except OSError:  # no Linux, or a path that is gone
        return None


def is_synced(place: Path) -> bool:
    """Whether a program copies this folder to the internet while we write into it."""
    roots = [Path(root) for name in _SYNCED_BY if (root := os.environ.get(name))]
    named = any(_SYNCED.fullmatch(part) for part in place.parts[:-1])
    return named or any(place.is_relative_to(root) for root in roots)


def is_share(place: PurePath) -> bool:
    """Whether a path of Windows names another computer."""
    return _SHARE.match(place.anchor) is not None


def medium_on(place: Path, mounts: Iterable[str], devices: Path) -> Medium | None:
    """The medium by the lines of /proc/self/mountinfo and by /sys/dev/block."""
    found, device, kind = Path(), "", ""
    for line in mounts:
        before, _, after = line.partition(" - ")
        fields = before.split()
        point = Path(_ESCAPED.sub(lambda code: chr(int(code[1], 8)), fields[4]))
        if place.is_relative_to(point) and len(point.parts) >= len(found.parts):
            found, device, kind = point, fields[2], after.split()[0]
    if _REMOTE.fullmatch(kind):
        return Medium.JARINGAN
    return Medium.LEPASAN if device and _can_be_pulled_out(devices / device) else None


def _can_be_pulled_out(device: Path) -> bool:
    """Of a disk or a partition of it: marked so by the kernel, or on the USB."""
    real = device.resolve()
    marks = (folder / "removable" for folder in (real, real.parent))
    marked = any(mark.is_file() and mark.read_text().strip() == "1" for mark in marks)
    return marked or any(part.startswith("usb") for part in real.parts)


def _drive_type(place: Path) -> int:
    """The answer of Windows for the volume of a path; 0 and 1 where it knows none."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        root = ctypes.create_unicode_buffer(32768)
        if not kernel.GetVolumePathNameW(str(place), root, len(root)):
            root.value = place.anchor
        return int(kernel.GetDriveTypeW(root.value))
    return 0
