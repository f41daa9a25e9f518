"""What a start read is noted, and fetched at once before the next one where it is on disk alone."""

import ctypes
import os
import subprocess
import sys
from contextlib import ExitStack
from mmap import ACCESS_COPY, mmap
from pathlib import Path
from time import monotonic, sleep

import pytest

from lkjip_desktop import ahead, joined

if sys.platform != "linux":
    pytest.skip("Windows fetches by itself what a start read", allow_module_level=True)

START = """
import sys
from lkjip_desktop import __main__, cli

def run(path):
    from PySide6.QtWidgets import QApplication
    from lkjip_desktop.ui.program import application
    settle = application._settle
    application._settle = lambda *those: (settle(*those), QApplication.exit())
    return application.run(path)

cli._open_window = run
sys.argv[1:] = []
__main__.main()
"""


REST = START.replace(
    "QApplication.exit()",
    "rest(application.joined, QApplication)",
).replace(
    "def run(path):",
    """def rest(joined, application):
    from PySide6.QtCore import QTimer
    def look():
        if joined._JoinedModules not in sys.meta_path:
            import platformdirs
            print(joined.is_taken(platformdirs))
            later = __main__._Later
            print(*(name for name in __main__._LATER if type(sys.modules[name]) is later))
            application.exit()
    timer = QTimer(application.instance())
    timer.timeout.connect(look)
    timer.start(50)

def run(path):""",
)


@pytest.fixture
def cold(rumah):
    """Two files that stand on the disk alone."""
    folder = Path(__file__).parent / "__pycache__"
    folder.mkdir(exist_ok=True)  # a checkout whose Python writes no bytecode has none
    paths = [folder / f"dingin-{os.getpid()}-{number}" for number in range(2)]
    try:
        for path in paths:
            path.write_bytes(bytes(1 << 16))
            with path.open("rb") as file:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if any(map(in_memory, paths)):
            pytest.skip("this file system is memory")
        yield paths
    finally:
        for path in paths:
            path.unlink(missing_ok=True)


def in_memory(path: Path) -> bool:
    """Whether its first page is; to try and read would fetch it."""
    page = ctypes.c_ubyte()
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_COPY) as mapped:
        start = ctypes.c_char.from_buffer(mapped)
        failed = ctypes.CDLL(None).mincore(ctypes.byref(start), 1, ctypes.byref(page))
        del start
    assert not failed
    return bool(page.value & 1)


def note(*paths: Path) -> Path:
    made = Path(os.environ["XDG_CACHE_HOME"], "lkjip", "mulai.txt")
    made.parent.mkdir(parents=True, exist_ok=True)
    made.write_text("".join(f"{path}\n" for path in paths))
    return made


def test_a_start_notes_what_it_read(rumah, monkeypatch):
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    made = note()
    subprocess.run([sys.executable, "-c", START], check=True)
    read = [Path(line) for line in made.read_text().splitlines()]
    assert {path.name.partition(".")[0] for path in read} >= {
        "libQt6Widgets",
        "main_window",
        "enum",
    }
    assert all(path.is_file() for path in read)
    assert read[0] == Path(joined.place())
    subprocess.run([sys.executable, "-c", START], check=True)  # has the fonts' cache the first made
    files = (made, Path(joined.place()))
    before = [file.stat().st_mtime_ns for file in files]
    subprocess.run([sys.executable, "-c", START], check=True)
    assert [file.stat().st_mtime_ns for file in files] == before


def test_once_at_rest_a_window_keeps_what_followed_its_first_picture(rumah, monkeypatch):
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    started = [sys.executable, "-c", REST]
    runs = [subprocess.run(started, check=True, capture_output=True) for _ in range(2)]
    told = [run.stdout.decode().splitlines() for run in runs]
    assert [taken for taken, _ in told] == ["False", "True"]
    assert {"bz2", "lzma", "traceback"} <= {*told[1][1].split()}


def test_where_no_module_is_a_file_what_comes_with_the_program_stands_first(tmp_path, monkeypatch):
    """As installed: what fontconfig noted of the desktop's fonts is in memory anyway."""
    program, font = tmp_path / "program", tmp_path / "huruf"
    library = program / "pustaka.so"
    program.mkdir()
    with ExitStack() as mapped:
        for path in (font, library):
            path.write_bytes(b"isi")
            file = mapped.enter_context(path.open("rb"))
            mapped.enter_context(mmap(file.fileno(), 0, access=ACCESS_COPY))
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        monkeypatch.setattr(sys, "prefix", str(program))
        with monkeypatch.context() as frozen:
            frozen.setattr(sys, "modules", {})
            ahead.note_start()
    noted = (tmp_path / "cache" / "lkjip" / "mulai.txt").read_text().splitlines()
    assert noted[0] == str(library)
    assert str(font) in noted


def test_what_was_noted_is_fetched_from_the_disk(cold):
    note(*cold)
    ahead.read_ahead()
    until = monotonic() + 10
    while not all(map(in_memory, cold)) and monotonic() < until:
        sleep(0.01)
    assert all(map(in_memory, cold))


def test_nothing_is_fetched_where_the_first_of_them_is_in_memory(cold):
    note(Path(ahead.__file__), *cold)
    Path(ahead.__file__).read_bytes()
    ahead.read_ahead()
    sleep(0.2)
    assert not any(map(in_memory, cold))


@pytest.mark.parametrize("said", [b"", b"\xff\xfe", b"/tidak/ada\n", b"\0\n"])
def test_a_list_that_says_nothing_stops_no_start(rumah, said):
    note().write_bytes(said)
    ahead.read_ahead()
