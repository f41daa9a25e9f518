"""Writes the report of a file: as PDF, as a Word document, or its tables as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from lkjip_desktop.app.command.outside import refuse_outside
from lkjip_desktop.app.overview.naskah import default_for
from lkjip_desktop.domain.collector import without_collector
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import saving

Progress = Callable[[int], None]
"""Is told how much is done, in percent, each time that has grown."""


@without_collector()
def ekspor(path: Path, out: Path, progress: Progress = lambda _: None) -> None:
    """Read a file as it is now and write its report; `out` is replaced only by a whole file.

    A name that ends in .docx gets it as a Word document, one in .xlsx the tables alone, any other
    the PDF. Raises what Document.open raises, and NotSaved where the file cannot be written.
    """
    # The layout is slow to import and no other command needs it.
    from lkjip_desktop.report.compose import export, export_tables, export_word
    from lkjip_desktop.report.context import Context

    told = -1

    def tell(done: int, whole: int) -> bool:
        nonlocal told
        percent = done * 100 // whole
        if percent > told:
            told = percent
            progress(percent)
        return True

    with Document.open(path, readonly=True) as document, saving(out):
        refuse_outside(document)
        laporan = document.laporan
        defaults = partial(default_for, laporan)
        others = {".docx": export_word, ".xlsx": export_tables}
        write = others.get(out.suffix.casefold(), export)
        write(Context(laporan, figures(laporan), defaults, document.berkas), out, tell)
