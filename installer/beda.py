"""Compares two sets of installers byte by byte: beda.py DIST OTHER; ends with 1 if they differ.

Of a file that differs, the files inside it that do are named.
"""

import hashlib
import io
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _of_tar(archive: bytes) -> dict[str, str]:
    found = {}
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            content = tar.extractfile(member) if member.isfile() else None
            about = f"{member.mode} {member.mtime} {member.linkname}"
            found[member.name] = f"{about} {_digest(content.read()) if content else ''}"
    return found


def inside(path: Path) -> dict[str, str]:
    """The files in an installer, each with what it comes to; none where it cannot be opened."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            return {
                entry.filename: f"{entry.date_time} {_digest(archive.read(entry))}"
                for entry in archive.infolist()
            }
    if path.suffix == ".deb":
        run = subprocess.run(
            ["dpkg-deb", "--fsys-tarfile", path], check=True, stdout=subprocess.PIPE
        )
        return _of_tar(run.stdout)
    if path.suffix == ".run":
        head, _, archive = path.read_bytes().partition(b"\nexit 0\n")
        return {"kepala": _digest(head), **_of_tar(archive)}
    return {}


def compared(path: Path, other: Path) -> list[str]:
    """Sentences on how two files of one name differ; none when they are the same."""
    if path.read_bytes() == other.read_bytes():
        return []
    ours, theirs = inside(path), inside(other)
    names = [name for name in sorted(ours.keys() | theirs) if ours.get(name) != theirs.get(name)]
    return names or ["(hanya pembungkusnya)"]


def main() -> int:
    """Print what is the same and what is not."""
    ours, theirs = map(Path, sys.argv[1:])
    names = {path.name for folder in (ours, theirs) for path in folder.iterdir()}
    differ = 0
    for name in sorted(names):
        pair = (ours / name, theirs / name)
        if not all(path.is_file() for path in pair):
            print(f"hanya di satu tempat  {name}")
            differ = 1
            continue
        found = compared(*pair)
        print(f"{'BERBEDA' if found else 'sama':<8}{name}")
        for line in found:
            print(f"          {line}")
            differ = 1
    return differ


if __name__ == "__main__":
    sys.exit(main())
