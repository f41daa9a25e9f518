"""From one changed value to the page that is looked at: what window and worker do, in CPU time."""

import random
from collections.abc import Callable
from dataclasses import replace
from statistics import median
from time import process_time

from tests.bench import Baris, kali

EDITS = 15
COUNTS = (33, 330)
"""Indikator: a report of some 70 pages, and one ten times as large."""
SCALE = 96 / 72


def _edit(count: int) -> tuple[int, Callable[[], float]]:
    """The pages, and what gives the seconds of CPU of one change; both ends stand in this process.

    Only the copying through the pipe is left out.
    """
    from PySide6.QtCore import QSizeF

    from lkjip_desktop.app.exchange.pratinjau import Frames, PageRequest, Proofs, difference, framed
    from lkjip_desktop.domain.display.perbaikan import CorrectionList
    from lkjip_desktop.domain.model.entity import NilaiBaris
    from lkjip_desktop.domain.model.laporan import Laporan
    from lkjip_desktop.ui.pratinjau.pages import SeenPages
    from tests.bench.bench_temuan import _report

    laporan, sent = _report(count), Laporan()
    worker, draw = Proofs(lambda _: None), random.Random(1)
    rows, pages = sorted(laporan.rows(NilaiBaris)), 0

    def through(message: object) -> object:
        (arrived,) = Frames().feed(framed(message))
        return arrived

    def show() -> None:
        nonlocal sent, pages
        put, gone = difference(sent, laporan)
        sent = laporan
        seen = (pages // 2, pages // 2 + 1)
        request = through(PageRequest(put, gone, "", CorrectionList(), seen))
        reply = through(worker.reply(request))
        shown = SeenPages([QSizeF(*size) for size in reply.sizes], (), lambda _: None)
        shown.add(reply.halaman, reply.drawn)
        for place in reply.halaman:
            shown.picture(place, SCALE)
        pages = len(shown)

    def edit() -> float:
        nonlocal laporan
        row = laporan.get(NilaiBaris, draw.choice(rows))
        laporan = laporan.with_changes([replace(row, realisasi=str(draw.randrange(1000)))])
        start = process_time()
        show()
        return process_time() - start

    show()
    show()
    return pages, edit


def ukur() -> list[Baris]:
    (few, little), (many, much) = map(_edit, COUNTS)
    seconds = [median(edit() for _ in range(EDITS)) for edit in (little, much)]
    each = [f"{taken * 1000:.0f} ms CPU" for taken in seconds]
    return [
        (f"pratinjau: dari satu nilai ke halamannya, {few} halaman", each[0], "<= 150 ms"),
        (f"pratinjau: dari satu nilai ke halamannya, {many} halaman", each[1], ""),
        (f"  {many} / {few} halaman", kali(seconds[1] / seconds[0]), "10 x"),
    ]
