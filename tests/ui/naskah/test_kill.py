"""A power cut in the midst of typing costs a few seconds of it, and no more."""

import re
import time
from itertools import count, pairwise
from pathlib import Path

from lkjip_desktop.domain.model.entity import Narasi, keyed_id
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.kit import running
from tests.contoh import laporan_contoh
from tests.proses import proses

CHILD = """
import sys, time
from datetime import datetime
from itertools import count
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.entity import Narasi, keyed_id
from lkjip_desktop.ui.kit import running
from lkjip_desktop.ui.program.application import application
from lkjip_desktop.ui.window.main_window import MainWindow

running.PAUSE_MS, running.EVERY_MS = map(int, sys.argv[2:])
app, preference = application(["lkjip"])
preference.remember_actor("Petugas Uji", datetime.now().astimezone().date())
window = MainWindow(preference)
window.form.root.show()
window.settle()
window.files.open(Path(sys.argv[1]))
row = keyed_id(window.session.laporan.ruang, Narasi, None, "simpulan")
window.open_address(Address(Narasi.KIND, row, "teks"))
numbers = count(1)

def type_on():
    number = next(numbers)
    QTest.keyClicks(app.focusWidget(), f" k{number}k")
    print(number, time.monotonic(), flush=True)

timer = QTimer(interval=150)
timer.timeout.connect(type_on)
timer.start()
app.exec()
"""
PAUSE, EVERY, GAP = 1.2, 2.0, 0.15
"""Seconds: nobody waits for the real ones; the last is between two words that are typed."""
SLACK = 1.0
"""Seconds to store in."""


def _late(typed: list[float]) -> float:
    """Seconds by which a busy machine held the typing up, and so the storing, too."""
    return sum(max(0.0, b - a - GAP) for a, b in pairwise(typed))


def _type_and_kill(path: Path) -> tuple[list[float], float]:
    """When the words were typed, and when the program was killed in the midst of them."""
    typed: list[float] = []
    with proses("-c", CHILD, path, int(PAUSE * 1000), int(EVERY * 1000)) as child:
        for line in child.stdout:
            typed.append(float(line.split()[1]))
            if typed[-1] - typed[0] > EVERY + 2 * (SLACK + _late(typed)):
                break
        killed = time.monotonic()
    return typed, killed


def _without_a_pause(laporan: Laporan, folder: Path) -> tuple[Path, list[float], float]:
    """The same as often as it takes to type without a pause: that would store by itself."""
    for number in count():
        path = folder / f"laporan{number}.lkjip"
        Document.create(path, laporan).close()
        typed, killed = _type_and_kill(path)
        if max(b - a for a, b in pairwise(typed)) < PAUSE:
            return path, typed, killed
    raise AssertionError


def test_a_killed_program_loses_no_more_than_the_last_seconds_of_typing(tmp_path: Path) -> None:
    laporan = laporan_contoh("induk")
    assert running.EVERY_MS <= 5000
    path, typed, killed = _without_a_pause(laporan, tmp_path)
    with Document.open(path) as document:
        document.verify()
        row = document.laporan.find(Narasi, keyed_id(laporan.ruang, Narasi, None, "simpulan"))
        assert row is not None
        kept = [int(found) for found in re.findall(r"k(\d+)k", row.teks)]
    assert sorted(kept) == list(range(1, len(kept) + 1))
    safe = EVERY + SLACK + _late(typed)
    old = [number for number, at in enumerate(typed, 1) if killed - at > safe]
    assert old
    assert set(old) <= set(kept)
