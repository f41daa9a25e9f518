"""Start and memory of the program with the example, as whole processes, against a bare QMainWindow.

Nothing but the program is in them: Qt itself says when it hands a painted window to the screen.
Below the start stands what it is made of: each stage does what the one before does, and more. One
beside them makes the widgets of the first picture by Qt alone (`lantai.py`): below that there is no
way for any program that shows them.
"""

import compileall
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from typing import IO

import lkjip_desktop
from tests.bench import Baris, bergantian, kali
from tests.bench.lantai import CODE

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
LOADED = """
import gc
gc.disable()
import lkjip_desktop.ui.program.application
import lkjip_desktop.ui.subsie.angka.page
import lkjip_desktop.ui.subsie.pane
"""
"""All modules of the first picture."""
OUTSIDE = (
    LOADED
    + """
import sys
found = {name for name, module in sys.modules.items() if getattr(module, "__spec__", None)}
print(*sorted(name for name in found if not name.startswith("lkjip_desktop")))
"""
)
FLOOR = """
import gc
gc.disable()
import lkjip_desktop.ui
from importlib import import_module
for name in {names}:
    import_module(name)
"""
"""What these take from Qt and Python, loaded as quickly as they do it."""
PAINTED = b"qt.widgets.painting: Flushing "
SCREEN = """{"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens":
[{"name": "layar", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1}]}"""
"""Of itself it is 800 px wide, and the window then has no pane on the right."""
ENVIRONMENT = {"QT_LOGGING_RULES": "qt.widgets.painting.debug=true"}
DROP_CACHES = Path("/proc/sys/vm/drop_caches")


@contextmanager
def _window(arguments: Sequence[str]) -> Iterator[tuple[float, int]]:
    """A running `python ARGUMENTS`: seconds until its first picture, and its process id."""
    # Killed, it leaves its note of the open report, at which the next would wait.
    with TemporaryDirectory() as home:
        own = _own(home)
        start = perf_counter()
        child = subprocess.Popen(
            [sys.executable, *arguments],
            env=os.environ | ENVIRONMENT | own,
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
    return memory(arguments, "VmRSS")


def memory(arguments: Sequence[str], field: str) -> float:
    """A field of /proc/PID/status of `python ARGUMENTS`, in MB, once its window is at rest."""
    with _window(arguments) as (_, process):
        before = ""
        while before != (before := _cpu(process)):
            sleep(REST)
        status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition(f"{field}:")[2].split()[0]) / 1024


def _cpu(process: int) -> str:
    return Path(f"/proc/{process}/schedstat").read_text().split()[0]


def ukur() -> list[Baris]:
    # As every installed program is; a first start from a fresh checkout compiles once.
    compileall.compile_dir(Path(lkjip_desktop.__file__).parent, quiet=1)
    with TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "lkjip_desktop", "contoh", folder], check=True)
        path = str(Path(folder, "induk.lkjip"))
        stages = {"QMainWindow kosong": BARE, **_stages(path), "contoh terlukis": PROGRAM}
        few = {what: stages[what] for what in ("QMainWindow kosong", "contoh terlukis")}
        if Path("/proc/self/schedstat").exists():  # of each kind the first two keep what is made
            ENVIRONMENT["XDG_CACHE_HOME"] = folder
            for code in 2 * (stages["jendela tanpa laporan"], PROGRAM):
                memory(("-c", code, path), "VmRSS")
        rows = [*_rows("mulai, hangat", _warm, stages, path, ROUNDS, "<= 2,0 x")]
        if os.access(DROP_CACHES, os.W_OK):
            rows += _rows("mulai, dingin", _cold, few, path, COLD_ROUNDS, "<= 1,8 x")
        if Path("/proc/self/schedstat").exists():
            rows += _rows("memori", _memory, stages, path, 1, "<= 1,6 x")
    return rows


def _stages(path: str) -> dict[str, str]:
    """What stands between a bare window and the program with the example."""
    told = _said("-c", OUTSIDE).split()
    return {
        "Qt dan Python yang dipakai saja": FLOOR.format(names=told) + BARE,
        "widget contoh oleh Qt saja": CODE.format(told=_said("-m", "tests.bench.lantai", path)),
        "dengan modul program": LOADED + BARE,
        "jendela tanpa laporan": f"import sys; del sys.argv[1:]; {PROGRAM}",
    }


def _said(*arguments: str) -> str:
    """What such a Python prints, with a screen and a home of its own."""
    with TemporaryDirectory() as home:
        return subprocess.run(
            [sys.executable, *arguments],
            env=os.environ | _own(home),
            capture_output=True,
            text=True,
            check=True,
        ).stdout


def _own(home: str) -> dict[str, str]:
    screen = Path(home, "layar.json")
    screen.write_text(SCREEN)
    places = {"XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home}
    return places | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}


def _rows(
    what: str,
    measure: Callable[[Sequence[str]], float],
    stages: dict[str, str],
    path: str,
    rounds: int,
    goal: str,
) -> Iterator[Baris]:
    """The last stage against the first, and below it those between."""
    commands = [partial(measure, ("-c", code, path)) for code in stages.values()]
    least, *taken = bergantian(rounds, *commands)
    first, *between, last = stages
    yield f"{what}: {last} / {first}", kali(taken.pop() / least), goal
    for words, value in zip(between, taken, strict=True):
        yield f"  {words}", kali(value / least), ""
