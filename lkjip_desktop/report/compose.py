"""The whole report: its parts in order as data, and what all its pages share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import BinaryIO

from lkjip_desktop.domain.display.perbaikan import is_final
from lkjip_desktop.domain.formula.periode import InterimPeriod
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.build import Built, Progress, Proof, build
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Kind
from lkjip_desktop.report.engine.pages.page import Meta
from lkjip_desktop.report.parts import bab4, depan, edisi, rencana
from lkjip_desktop.report.parts.bab1 import bab_1
from lkjip_desktop.report.parts.bab2 import bab_2
from lkjip_desktop.report.parts.bab3.chapter import bab_3
from lkjip_desktop.report.parts.ikhtisar import ikhtisar_eksekutif
from lkjip_desktop.report.parts.interim import (
    budget,
    evidence,
    front,
    hurdle,
    indikator,
    promise,
    results,
)
from lkjip_desktop.report.parts.lampiran.lampiran import appendices


@dataclass(frozen=True, slots=True)
class ReportPart:
    """A part of the report: its code in `setting.BAGIAN_LAPORAN` and what builds it."""

    kode: str
    build: Callable[[Context], list[Block]]


PARTS = (
    ReportPart("surat_pengantar", depan.surat_pengantar),
    ReportPart("sampul", depan.sampul),
    ReportPart("kata_pengantar", depan.kata_pengantar),
    ReportPart("pernyataan_reviu", depan.pernyataan_reviu),
    ReportPart("ikhtisar_eksekutif", ikhtisar_eksekutif),
    ReportPart("daftar_isi", depan.daftar_isi),
    ReportPart("daftar_tabel", depan.daftar_tabel),
    ReportPart("daftar_gambar", depan.daftar_gambar),
    ReportPart("bab_1", bab_1),
    ReportPart("bab_2", bab_2),
    ReportPart("bab_3", bab_3),
    ReportPart("bab_4", bab4.bab_4),
)
"""Every part before the appendices in the order it is printed."""


INTERIM_PARTS = (
    ReportPart("sampul", front.sampul),
    ReportPart("kata_pengantar", front.kata_pengantar),
    ReportPart("daftar_isi", front.daftar_isi),
    ReportPart("daftar_tabel", depan.daftar_tabel),
    ReportPart("daftar_gambar", depan.daftar_gambar),
    ReportPart("ringkasan", results.ringkasan),
    ReportPart("perjanjian_kinerja", promise.janji),
    ReportPart("capaian", results.capaian),
    ReportPart("indikator", indikator.per_indikator),
    ReportPart("rencana_aksi", rencana.rencana_aksi),
    ReportPart("anggaran", budget.anggaran_sampai),
    ReportPart("kendala", hurdle.kendala),
    ReportPart("bukti", evidence.bukti_sampai),
    ReportPart("lampiran_perubahan", edisi.perubahan_sejak),
    ReportPart("penutup", front.penutup),
)
"""Every part of the report of a quarter or semester in the order it is printed."""


def compose(ctx: Context) -> list[Block]:
    """The story: the parts that the settings print.

    Of an interim report they may leave out its lists and what changed, no other part.
    """
    interim = ctx.interim is not None
    parts = INTERIM_PARTS if interim else PARTS
    always = {part.kode for part in parts if interim} - {"daftar_isi", "lampiran_perubahan", *LISTS}
    shown = [part for part in parts if part.kode in always or ctx.settings.prints(part.kode)]
    built = {
        part.kode: ctx.section(("bagian", part.kode), partial(part.build, ctx)) for part in shown
    }
    last = [] if interim else appendices(ctx)
    kinds = {mark.kind for blocks in (*built.values(), last) for b in blocks for mark in b.marks()}
    for kode, kind in LISTS.items():
        if kind not in kinds:
            built.pop(kode, None)
    signed = [] if "sampul" in built else edisi.last_words(ctx)
    return [*(piece for blocks in built.values() for piece in blocks), *last, *signed]


def names(ctx: Context, tokens: Iterable[str]) -> dict[str, str]:
    """What references print, by their token: "Tabel 3.4"; none of what the report does not."""
    ctx.numbering.assign(mark for block in compose(ctx) for mark in block.marks())
    found = {token: ctx.numbered(token) for token in tokens}
    return {token: mark.name for token, mark in found.items() if mark is not None}


LISTS: Mapping[str, Kind] = {"daftar_tabel": "table", "daftar_gambar": "figure"}
"""Parts that are left out where there is nothing to list."""


def meta(ctx: Context) -> Meta:
    """Title, office, date and paper; a report that is not locked is a draft.

    An interim report is one until its last quarter is closed, and bears the date of that.
    """
    laporan = ctx.laporan
    if ctx.interim is not None:
        return _interim_meta(ctx, ctx.interim)
    satker, signed = laporan.satker, laporan.surat_pengantar.tanggal
    return Meta(
        title=f"Laporan Kinerja Instansi Pemerintah Tahun {ctx.tahun} {satker.nama}".strip(),
        satker=satker.nama,
        short=f"LKjIP {ctx.tahun}",
        date=date.fromisoformat(signed) if signed else None,
        draft=not is_final(laporan),
        paper=ctx.paper,
        duplex=ctx.settings.dupleks,
    )


def _interim_meta(ctx: Context, interim: InterimPeriod) -> Meta:
    satker, closed = ctx.laporan.satker, front.closed_on(ctx)
    return Meta(
        title=f"Laporan Kinerja {interim.nama} Tahun {ctx.tahun} {satker.nama}".strip(),
        satker=satker.nama,
        short=f"LKjIP {interim.nama} {ctx.tahun}",
        date=date.fromisoformat(closed) if closed else None,
        draft=closed is None,
        draft_words="DRAF – triwulan belum ditutup",
        paper=ctx.paper,
        duplex=ctx.settings.dupleks,
    )


def export(ctx: Context, out: Path | BinaryIO, progress: Progress | None = None) -> Built:
    """Write the report as PDF, whole or not at all; the same report gives the same bytes.

    Raises OSError where the file cannot be written and Cancelled where `progress` says no.
    """
    return build(compose(ctx), meta(ctx), out, numbering=ctx.numbering, progress=progress)


def proof(ctx: Context) -> Proof:
    """The report laid out as `export` does, to be drawn page by page as it is looked at."""
    story = compose(ctx)
    while ctx.reuse is not None:
        ctx.numbering.assign(mark for block in story for mark in block.marks())
        if not ctx.reuse.renamed():
            break
        story = compose(ctx)
    return Proof(story, meta(ctx), ctx.numbering, lambda _done, _all: True)


def export_word(ctx: Context, out: Path | BinaryIO, progress: Progress | None = None) -> None:
    """Write the report as a Word document; what holds for `export` holds here.

    Raises what `export` does.
    """
    from lkjip_desktop.report.word.document import write

    told = progress or (lambda _done, _all: True)
    write(compose(ctx), meta(ctx), out, numbering=ctx.numbering, progress=told)


def export_tables(ctx: Context, out: Path, progress: Progress | None = None) -> int:
    """Write the tables of the report as a workbook, whole or not at all; how many there are.

    Raises what `export` does.
    """
    from lkjip_desktop.report.xlsx.workbook import write

    story = compose(ctx)
    ctx.numbering.assign(mark for block in story for mark in block.marks())
    return write(story, meta(ctx), out, progress or (lambda _done, _all: True))
