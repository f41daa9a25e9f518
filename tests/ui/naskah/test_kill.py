"""A power cut in the midst of typing costs a few seconds of it, and no more."""

import re
import time
from itertools import pairwise
from pathlib import Path

from lkjip_desktop.domain.model.entity import Narasi, keyed_id
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.kit.running import EVERY_MS, PAUSE_MS
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
from lkjip_desktop.ui.program.application import application
from lkjip_desktop.ui.window.main_window import MainWindow

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
SLACK = 2.0
"""Seconds a busy machine may take to store."""


def _type_and_kill(path: Path) -> tuple[dict[int, float], float]:
    """What was typed when, and when the program was killed in the midst of it."""
    typed: dict[int, float] = {}
    with proses("-c", CHILD, path) as child:
        for line in child.stdout:
            number, moment = line.split()
            typed[int(number)] = float(moment)
            if typed[int(number)] - typed[1] > (EVERY_MS + PAUSE_MS) / 1000:
                break
        killed = time.monotonic()
    return typed, killed


def test_a_killed_program_loses_no_more_than_the_last_seconds_of_typing(tmp_path: Path) -> None:
    laporan = laporan_contoh("induk")
    path = tmp_path / "laporan.lkjip"
    Document.create(path, laporan).close()
    typed, killed = _type_and_kill(path)
    # Typed without a pause: else it would have been stored by that.
    moments = sorted(typed.values())
    assert max(b - a for a, b in pairwise(moments)) < PAUSE_MS / 1000
    with Document.open(path) as document:
        document.verify()
        row = document.laporan.find(Narasi, keyed_id(laporan.ruang, Narasi, None, "simpulan"))
        assert row is not None
        kept = [int(found) for found in re.findall(r"k(\d+)k", row.teks)]
    assert sorted(kept) == list(range(1, len(kept) + 1))
    old = [number for number, at in typed.items() if killed - at > EVERY_MS / 1000 + SLACK]
    assert old
    assert set(old) <= set(kept)
