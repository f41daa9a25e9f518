"""Start and memory of the program with the example, as whole processes, against a bare QMainWindow.

Nothing but the program is in them: Qt itself says when it hands a painted window to the screen.
"""

import compileall
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from typing import IO

import lkjip_desktop
from tests.bench import Baris, bergantian, kali

ROUNDS = 11
COLD_ROUNDS = 5
REST = 1.0
"""Seconds without a tick of CPU after which a window is at rest."""

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.exec()
"""
PROGRAM = "from lkjip_desktop.__main__ import main; main()"
PAINTED = b"qt.widgets.painting: Flushing "
ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.widgets.painting.debug=true"}
DROP_CACHES = Path("/proc/sys/vm/drop_caches")


@contextmanager
def _window(arguments: Sequence[str]) -> Iterator[tuple[float, int]]:
    """A running `python ARGUMENTS`: seconds until its first picture, and its process id."""
    start = perf_counter()
    child = subprocess.Popen(
        [sys.executable, *arguments],
        env=os.environ | ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        yield _first_picture(child.stderr, start), child.pid
    finally:
        child.kill()
        child.communicate()


def _first_picture(log: IO[bytes] | None, start: float) -> float:
    said = b""
    for line in log or ():
        if line.startswith(PAINTED):
            return perf_counter() - start
        said += line
    raise RuntimeError(f"no window: {said.decode(errors='replace')}")


def _warm(arguments: Sequence[str]) -> float:
    with _window(arguments) as (seconds, _):
        return seconds


def _cold(arguments: Sequence[str]) -> float:
    os.sync()
    DROP_CACHES.write_text("3")
    return _warm(arguments)


def _memory(arguments: Sequence[str]) -> float:
    """MB in memory once the window is at rest, shared libraries included."""
    with _window(arguments) as (_, process):
        before = ""
        while before != (before := _cpu(process)):
            sleep(REST)
        status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _cpu(process: int) -> str:
    return Path(f"/proc/{process}/schedstat").read_text().split()[0]


def ukur() -> list[Baris]:
    # As every installed program is; a first start from a fresh checkout compiles once.
    compileall.compile_dir(Path(lkjip_desktop.__file__).parent, quiet=1)
    with TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "lkjip_desktop", "contoh", folder], check=True)
        windows = (("-c", BARE), ("-c", PROGRAM, str(Path(folder, "induk.lkjip"))))
        rows = [_row("mulai, hangat", _warm, windows, ROUNDS, "<= 2,0 x")]
        if os.access(DROP_CACHES, os.W_OK):
            rows.append(_row("mulai, dingin", _cold, windows, COLD_ROUNDS, "<= 1,8 x"))
        if Path("/proc/self/schedstat").exists():
            rows.append(_row("memori", _memory, windows, 1, "<= 1,6 x"))
    return rows


def _row(what, measure, windows, rounds: int, goal: str) -> Baris:
    bare, program = bergantian(rounds, *(partial(measure, window) for window in windows))
    return (f"{what}: contoh terlukis / QMainWindow kosong", kali(program / bare), goal)
