"""Writes the report of a file: as PDF, as a Word document, or its tables as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.app.command.outside import refuse_outside
from lkjip_desktop.app.exchange.edisi import changes_since_edition
from lkjip_desktop.app.overview.naskah import default_for
from lkjip_desktop.disk import try_replacing
from lkjip_desktop.domain.collector import without_collector
from lkjip_desktop.domain.display.perbaikan import CorrectionList
from lkjip_desktop.domain.display.places import as_written
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.periode import InterimPeriod, asked_periode, interim_periods
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import saving

if TYPE_CHECKING:
    from lkjip_desktop.report.context import Context
    from lkjip_desktop.report.reuse import Reuse

Progress = Callable[[int], None]
"""Is told how much is done, in percent, each time that has grown."""


@without_collector()
def ekspor(
    path: Path, out: Path, progress: Progress = lambda _: None, *, periode: str = ""
) -> None:
    """Read a file as it is now and write its report; `out` is replaced only by a whole file.

    `periode` asks for the interim report of a quarter or semester, such as 2022-T2 or 2022-S1.

    A name that ends in .docx gets it as a Word document, one in .xlsx the tables alone, any other
    the PDF. Raises what Document.open raises, NotSaved where the file cannot be written, and
    Refusal for a periode that the year of the report has not.
    """
    writable(out)
    # The layout is slow to import and no other command needs it.
    from lkjip_desktop.report.compose import export, export_tables, export_word

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
        ctx = context_of(
            document.laporan, periode, document.berkas, since_edition(document, periode)
        )
        others = {".docx": export_word, ".xlsx": export_tables}
        write = others.get(out.suffix.casefold(), export)
        write(ctx, out, tell)


def writable(out: Path) -> Path:
    """The place for a report; NotSaved, before the layout, where none can be written there."""
    with saving(out):
        try_replacing(out)
    return out


def context_of(
    laporan: Laporan,
    periode: str,
    berkas: Callable[[str], bytes | None],
    perbaikan: CorrectionList,
    reuse: Reuse | None = None,
) -> Context:
    """What the report of a periode is made of; `berkas` finds contents by their sha256.

    `reuse` holds what the layout before made, where there was one. Raises Refusal for a periode
    that the year of the report has not.
    """
    from lkjip_desktop.report.context import Context

    interim = interim_of(laporan, periode)
    hasil = as_written(laporan, figures(laporan, _quarter(interim)))
    if reuse is not None:
        laporan, hasil, berkas = reuse.over(laporan, hasil, berkas, (interim, perbaikan))
    ctx = Context(
        laporan,
        hasil,
        partial(default_for, laporan, hasil=hasil),
        berkas,
        interim=interim,
        perbaikan=perbaikan,
    )
    return ctx if reuse is None else replace(ctx, numbering=reuse.numbering, reuse=reuse)


def since_edition(document: Document, periode: str) -> CorrectionList:
    """What the report of a periode tells of changes since its edition before.

    Raises what `context_of` does.
    """
    return changes_since_edition(document, _quarter(interim_of(document.laporan, periode)))


def _quarter(interim: InterimPeriod | None) -> str:
    return interim.sampai.periode_triwulan if interim else ""


def interim_of(laporan: Laporan, periode: str) -> InterimPeriod | None:
    """What an interim report was asked for; None for the whole year.

    Raises Refusal for what is no quarter and no semester of the report's year.
    """
    tahun = laporan.data.tahun
    kode = asked_periode(tahun, periode, semester=True) if periode else ""
    return next((found for found in interim_periods(tahun) if found.kode == kode), None)
