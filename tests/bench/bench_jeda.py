"""How long the window is deaf while a child process makes the report: its longest gap.

Beside each stands the longest without the time in it for which the window was ready and had no
processor: that is its own, work and disk, on a busy machine too. The rest the others took, as they
do from a window at rest.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from tests.bench import Baris, aplikasi

ROUNDS = 3
TICK_MS = 1
IDLE = 1.0
"""Seconds for which the window at rest is watched, to tell the noise of the machine."""


SCHEDULER = Path("/proc/self/schedstat")
"""Of the thread that the window lives in: nanoseconds on a processor, and ready without one."""


class Gap(NamedTuple):
    """The longest time between two ticks, and the longest but for waiting for a processor."""

    jam: float
    own: float


def _now() -> Gap:
    waited = int(SCHEDULER.read_text().split()[1]) / 1e9 if SCHEDULER.exists() else 0.0
    jam = perf_counter()
    return Gap(jam, jam - waited)


class Watch:
    """Notes the longest time in which the event loop served nobody.

    It asks to be served every TICK_MS and sleeps in between, as a window does that somebody types
    in: what asks without a pause is itself what keeps a busy machine from answering.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.longest, self._last = Gap(0.0, 0.0), _now()
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = _now()
        taken = zip(self.longest, now, self._last, strict=True)
        self.longest = Gap(*(max(most, after - before) for most, after, before in taken))
        self._last = now

    def until(self, done: Callable[[], bool]) -> Gap:
        """Serve events until `done`; the longest gap."""
        from PySide6.QtCore import QEventLoop
        from PySide6.QtWidgets import QApplication

        while not done():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._tick()
        self._timer.stop()
        return self.longest


def _dialog(window, folder: Path) -> Gap:
    """While the dialog of the export is made and shown, which starts the child."""
    ended: list[str] = []
    watch = Watch()
    dialog = _exporting(window, folder, ended)
    gap = watch.until(lambda: True)
    _end(dialog, ended, Watch())
    return gap


def _export(window, folder: Path) -> Gap:
    """While the child works, the dialog being there."""
    ended: list[str] = []
    dialog = _exporting(window, folder, ended)
    return _end(dialog, ended, Watch())


def _exporting(window, folder: Path, ended: list[str]):
    from PySide6.QtWidgets import QApplication

    from lkjip_desktop.ui.pratinjau.export import ExportDialog

    dialog = ExportDialog(window, window.session.document.path, folder / "laporan.pdf")
    dialog.export.finished.connect(ended.append)
    dialog.run()
    QApplication.processEvents()
    return dialog


def _end(dialog, ended: list[str], watch: Watch) -> Gap:
    gap = watch.until(lambda: bool(ended))
    dialog._form.root.reject()
    if ended != [""]:
        raise RuntimeError(ended[0])
    return gap


def _preview(window, _: Path) -> Gap:
    from lkjip_desktop.ui.pratinjau.preview import preview_of

    preview = preview_of(window)
    watch = Watch()
    preview.want()
    gap = watch.until(lambda: not preview.busy)
    if not preview.fresh:
        raise RuntimeError(preview.why_not)
    preview.forget()
    return gap


def _rest(_window, _: Path) -> Gap:
    watch, end = Watch(), perf_counter() + IDLE
    return watch.until(lambda: perf_counter() > end)


@contextmanager
def _busy() -> Iterator[None]:
    """Other programs have work for every processor, each in its session as a desktop starts it."""
    command = [sys.executable, "-c", "while True: pass"]
    others = [subprocess.Popen(command, start_new_session=True) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def ukur() -> list[Baris]:
    from lkjip_desktop.app.example.contoh import contoh
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.store.document import Document
    from lkjip_desktop.ui.window.main_window import MainWindow

    app, preference = aplikasi()
    with TemporaryDirectory() as name:
        folder = Path(name)
        document = Document.create(folder / "induk.lkjip", contoh("induk"))
        window = MainWindow(preference)
        window.form.root.resize(1366, 768)
        window.form.root.show()
        window.settle()
        window.show_report(Session(document, "Petugas"))
        app.processEvents()
        rows = _longest(window, folder, "")
        with _busy():
            rows += _longest(window, folder, ", mesin sibuk")
        window.close_report()
    return rows


def _longest(window, folder: Path, state: str) -> list[Baris]:
    measured = {
        "diam": _rest,
        "saat dialog ekspor dibuka": _dialog,
        "selama ekspor": _export,
        "selama pratinjau dibuat": _preview,
    }
    gaps = [[measure(window, folder) for measure in measured.values()] for _ in range(ROUNDS)]
    return [
        (
            f"jeda terpanjang jendela {what}{state}",
            "{} ms, tanpa menunggu prosesor {} ms".format(*map(_ms, map(max, *column))),
            "20 ms" if what.startswith("selama") else "",
        )
        for what, column in zip(measured, zip(*gaps, strict=True), strict=True)
    ]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f}".replace(".", ",")
