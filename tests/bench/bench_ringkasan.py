"""One changed cell to the summary pane repainted, in CPU time, at 16 and 400 indikator."""

import os
import random
from dataclasses import replace
from statistics import median
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import Baris, kali
from tests.bench.bench_temuan import _report

EDITS = 30
LITTLE, MUCH = 16, 400


class _Host:
    """As much of the window as the pane asks for while it refreshes."""

    def __init__(self, session: object) -> None:
        self.session = session
        self.current_indicator = ""

    def open_indicator(self, indikator: str) -> None:
        """A click on a bar; nobody clicks here."""


def _refresh(count: int) -> tuple[float, int]:
    """The median of seconds of CPU, and how many indikator there are."""
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.domain.model import Indikator, NilaiBaris
    from lkjip_desktop.store.document import Document
    from lkjip_desktop.ui.ringkasan.pane import SummaryPane

    session = Session(Document.in_memory(_report(count)))  # type: ignore[arg-type]
    pane = SummaryPane(_Host(session))  # type: ignore[arg-type]
    pane.resize(376, 700)
    pane.show_report(session)
    pane.show()
    draw = random.Random(3)
    rows = sorted(session.laporan.rows(NilaiBaris))
    taken = []
    for _ in range(EDITS):
        row = session.laporan.get(NilaiBaris, draw.choice(rows))
        changed = replace(row, realisasi=str(draw.randrange(1, 1000)))
        revision = session.change("Ukur", lambda draft, row=changed: draft.put(row))
        start = process_time()
        pane.refresh(revision)
        pane.grab()
        taken.append(process_time() - start)
    return median(taken), len(session.laporan.rows(Indikator))


def ukur() -> list[Baris]:
    from lkjip_desktop.ui import theme

    application = theme.application(["ukur"])
    theme.follow(application, theme.Scheme.LIGHT)
    little, few = _refresh(LITTLE)
    much, many = _refresh(MUCH)
    return [
        (f"ringkasan: {few} indikator dilukis ulang (CPU)", f"{little * 1e3:.1f} ms", ""),
        (f"ringkasan: {many} indikator dilukis ulang (CPU)", f"{much * 1e3:.1f} ms", ""),
        (f"  {many} dibanding {few} indikator", kali(much / little), ""),
    ]
