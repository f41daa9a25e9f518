"""What a job wrote, as strace saw it, and the states a power cut could leave of it."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.fault.job import Job

CALLS = (
    "openat,close,dup,lseek,read,write,pwrite64,writev,ftruncate,fallocate,fsync,fdatasync,"
    "unlink,unlinkat,rename,renameat,renameat2,link,linkat,mkdir,rmdir"
)
_LINE = re.compile(r"(?:\[pid +)?(\d+)\]? +(\w+)\((.*)\) += (-?\d+)")
_FD = re.compile(r"(\d+)<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_SECTOR = 512


def _works() -> bool:
    """Whether strace is here and may look: some containers forbid it."""
    if shutil.which("strace") is None:
        return False
    look = ["strace", "-o", "/dev/null", "true"]
    return subprocess.run(look, capture_output=True, check=False).returncode == 0


available = _works()


@dataclass
class Op:
    """One call that changed a file or a folder, or that said something."""

    call: str
    path: Path
    other: Path | None = None
    offset: int = 0
    data: bytes = b""
    size: int = 0


def record(job: Job, place: Path, log: Path) -> list[Op]:
    """Run a job to its end; what it did below its folder, in order."""
    worker = job.start(
        place,
        "strace",
        "-f",
        "-y",
        "-xx",
        "-s",
        "100000000",
        "-e",
        f"trace={CALLS}",
        "-o",
        str(log),
    )
    _, errors = worker.communicate(timeout=600)
    if worker.returncode:
        raise RuntimeError(errors)
    return list(_ops(log.read_text(encoding="ascii", errors="replace").splitlines(), place))


def _ops(lines: list[str], place: Path) -> Iterator[Op]:
    reader = _Reader(place)
    for line in lines:
        found = _LINE.match(line)
        if found and not found[4].startswith("-"):
            yield from reader.read(found[1], found[2], found[3], int(found[4]))


class _Reader:
    """Turns calls into operations; offsets of files written in order are kept by descriptor."""

    def __init__(self, place: Path) -> None:
        self._place = str(place)
        self._offsets: dict[tuple[str, str], int] = {}

    def read(self, pid: str, call: str, told: str, result: int) -> Iterator[Op]:
        texts = [_bytes(text) for text in _TEXT.findall(told)]
        fd = _FD.match(told)
        at = (pid, fd[1]) if fd else ("", "")
        path = Path(_plain(fd[2])) if fd else None
        if call == "write" and fd and fd[1] == "1":
            yield Op("say", Path(), data=texts[0])
        elif call == "openat":
            yield from self._open(pid, told, texts, result)
        elif call == "lseek":
            self._offsets[at] = result
        elif call == "read":
            self._offsets[at] = self._offsets.get(at, 0) + result
        elif path is not None and self._inside(path):
            yield from self._on_file(call, at, path, told, texts, result)
        elif call in {"unlink", "unlinkat", "rmdir", "mkdir"} and texts:
            path = Path(texts[0].decode("utf-8", "surrogateescape"))
            if self._inside(path):
                made = "mkdir" if call == "mkdir" else "remove"
                yield Op(made, path)
        elif call.startswith(("rename", "link")) and len(texts) == 2:
            old, new = (Path(text.decode("utf-8", "surrogateescape")) for text in texts)
            if self._inside(new):
                yield Op("link" if call.startswith("link") else "rename", old, new)

    def _inside(self, path: Path) -> bool:
        return str(path).startswith(self._place)

    def _open(self, pid: str, told: str, texts: list[bytes], result: int) -> Iterator[Op]:
        self._offsets[pid, str(result)] = 0
        path = Path(texts[0].decode("utf-8", "surrogateescape")) if texts else Path()
        if self._inside(path) and ("O_CREAT" in told or "O_TRUNC" in told):
            yield Op("create" if "O_CREAT" in told else "open", path)
            if "O_TRUNC" in told:
                yield Op("truncate", path, size=0)

    def _on_file(
        self, call: str, at: tuple[str, str], path: Path, told: str, texts: list[bytes], result: int
    ) -> Iterator[Op]:
        if call == "pwrite64":
            offset = int(told.rpartition(", ")[2])
            yield Op("write", path, offset=offset, data=texts[0][:result])
        elif call == "write":
            offset = self._offsets.get(at, 0)
            self._offsets[at] = offset + result
            yield Op("write", path, offset=offset, data=texts[0][:result])
        elif call == "ftruncate":
            yield Op("truncate", path, size=int(told.rpartition(", ")[2]))
        elif call in {"fsync", "fdatasync"}:
            yield Op("sync", path)
        elif call in {"writev", "fallocate"}:
            raise RuntimeError(f"a call that is not replayed: {call}")


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _plain(path: str) -> str:
    """A path as strace shows it beside a descriptor: in hexadecimal as well."""
    return _bytes(path).decode("utf-8", "surrogateescape") if path.startswith("\\x") else path


@dataclass
class _File:
    """A file's contents now, what is surely on the medium, and what was written since."""

    now: bytearray = field(default_factory=bytearray)
    safe: bytes = b""
    since: list[Op] = field(default_factory=list)


class Medium:
    """A disk that keeps for sure only what was synced, names in a folder by the folder's sync."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self.names: dict[Path, _File] = {}
        for path in place.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                self.names[path] = _File(bytearray(content), content)
        self.safe_names = dict(self.names)
        self.folders = {place} | {path for path in place.rglob("*") if path.is_dir()}
        self.safe_folders = set(self.folders)

    def do(self, op: Op) -> None:
        """Do one operation."""
        if op.call == "create":
            self.names.setdefault(op.path, _File())
        elif op.call in {"write", "truncate"} and op.path in self.names:
            file = self.names[op.path]
            _apply(file.now, op)
            file.since.append(op)
        elif op.call == "sync":
            self._sync(op.path)
        elif op.call == "mkdir":
            self.folders.add(op.path)
        elif op.call == "remove":
            self.names.pop(op.path, None)
            self.folders.discard(op.path)
        elif op.call in {"rename", "link"} and op.other is not None:
            self.names[op.other] = self.names[op.path]
            if op.call == "rename":
                del self.names[op.path]

    def _sync(self, path: Path) -> None:
        if path in self.names:
            file = self.names[path]
            file.safe, file.since = bytes(file.now), []
            return
        safe = {name: file for name, file in self.safe_names.items() if name.parent != path}
        here = {name: file for name, file in self.names.items() if name.parent == path}
        self.safe_names = safe | here
        self.safe_folders = {
            folder
            for folder in self.folders | self.safe_folders
            if folder in (self.folders if folder.parent == path else self.safe_folders)
        }

    def leave(self, target: Path, how: str, dice: random.Random) -> None:
        """Write what may be found afterwards: `killed` all, `safe` the least, `mixed` anything."""
        for folder in sorted(self.folders if how == "killed" else self.safe_folders):
            place = target / folder.relative_to(self._place)
            if place.parent.is_dir():
                place.mkdir(exist_ok=True)
        names = {"killed": self.names, "safe": self.safe_names}.get(how) or self._mixed(dice)
        for path, file in names.items():
            content = {"killed": bytes(file.now), "safe": file.safe}.get(how)
            if content is None:
                content = _torn(file, dice)
            place = target / path.relative_to(self._place)
            if place.parent.is_dir():
                place.write_bytes(content)

    def _mixed(self, dice: random.Random) -> dict[Path, _File]:
        """Of the names that changed since their folder was synced, some."""
        names = dict(self.safe_names)
        for path in self.names.keys() | self.safe_names.keys():
            now, safe = self.names.get(path), self.safe_names.get(path)
            if now is not safe and dice.random() < 0.5:
                names.pop(path, None)
                if now is not None:
                    names[path] = now
        return names


def _apply(content: bytearray, op: Op) -> None:
    if op.call == "truncate":
        del content[op.size :]
        content.extend(bytes(op.size - len(content)))
        return
    if len(content) < op.offset:
        content.extend(bytes(op.offset - len(content)))
    content[op.offset : op.offset + len(op.data)] = op.data


def _torn(file: _File, dice: random.Random) -> bytes:
    """The safe contents with some of what was written since, the last of it perhaps in part."""
    content = bytearray(file.safe)
    for op in file.since:
        chance = dice.random()
        if chance < 0.4:
            _apply(content, op)
        elif chance < 0.6 and op.call == "write":
            whole = len(op.data) // _SECTOR * _SECTOR
            cut = dice.randrange(0, whole + 1, _SECTOR)
            _apply(content, Op("write", op.path, offset=op.offset, data=op.data[:cut]))
    return bytes(content)
