"""Bab I: what the office is, how it is organised and what it faces."""

from __future__ import annotations

from lkjip_desktop.domain.model import BarisTabel, KolomTabel, Pejabat, SelTabel, Subsie, Tabel
from lkjip_desktop.domain.naskah import NASKAH
from lkjip_desktop.domain.number import format_number
from lkjip_desktop.domain.pejabat import head_of_office
from lkjip_desktop.domain.rujukan import read_figure
from lkjip_desktop.report import block
from lkjip_desktop.report.chart import organisation
from lkjip_desktop.report.context import Context, rupiah
from lkjip_desktop.report.flow import Block
from lkjip_desktop.report.grid import Column
from lkjip_desktop.report.number import Mark
from lkjip_desktop.report.parts import anggaran, gambar, signing
from lkjip_desktop.report.picture import figure
from lkjip_desktop.report.table import Table, row


def bab_1(ctx: Context) -> list[Block]:
    """The sections of Bab I in order, each with its free tables and pictures."""
    blocks = block.chapter("Pendahuluan", "bab:1")
    for tempat in NASKAH:
        if tempat.bagian != "bab_1":
            continue
        blocks += [block.section(tempat.judul), *ctx.prose(tempat.kode)]
        blocks += _COMPUTED.get(tempat.kode, _nothing)(ctx)
        blocks += free_tables(ctx, tempat.kode)
        blocks += gambar.pictures_at(ctx, tempat.kode)
    return blocks


def _nothing(_: Context) -> list[Block]:
    return []


def _structure(ctx: Context) -> list[Block]:
    """The head, the sections with what they answer for, and officials who lead no section."""
    laporan = ctx.laporan
    head = head_of_office(ctx.laporan)
    sections = laporan.daftar(Subsie)
    leading = {row.kepala for row in sections} | {head.id if head else None}
    others = [row for row in laporan.daftar(Pejabat) if not row.luar and row.id not in leading]
    posts = [_post(ctx, row) for row in sections]
    posts += [organisation.Post(row.jabatan or row.nama, row.nama) for row in others]
    if not posts:
        return []
    title = signing.post_of(head) or "Kepala"
    chart = organisation.Organisation(
        organisation.Post(title, head.nama if head else ""),
        posts,
    )
    words = f"Struktur organisasi, indikator yang diampu, dan pagu akhir tahun {ctx.tahun}"
    return [figure(chart, Mark("figure", f"{words} menurut penanggung jawab", "gambar:struktur"))]


def _post(ctx: Context, subsie: Subsie) -> organisation.Post:
    kepala = ctx.laporan.find(Pejabat, subsie.kepala)
    group = ctx.figures.ringkasan.per_subsie[subsie.id]
    foot = [(str(group.banyak_indikator), "indikator")]
    pagu = anggaran.pagu_of(ctx, subsie.id)
    if pagu is not None:
        foot.append(("", f"pagu {rupiah(pagu)}"))
    title = signing.post_of(kepala) or f"Kepala {subsie.nama}"
    return organisation.Post(title, kepala.nama if kepala else "", (), foot)


def _roles(ctx: Context) -> list[Block]:
    blocks: list[Block] = []
    for subsie in ctx.laporan.daftar(Subsie):
        if subsie.tugas.strip():
            blocks += [block.small_heading(subsie.nama), *ctx.written(subsie.tugas)]
    return blocks


_COMPUTED = {"struktur_organisasi": _structure, "peran_strategis": _roles}


def free_tables(ctx: Context, tempat: str) -> list[Block]:
    """The free tables of one section."""
    rows = [item for item in ctx.laporan.daftar(Tabel) if item.tempat == tempat]
    return [table for item in rows if (table := _free_table(ctx, item)) is not None]


def _free_table(ctx: Context, tabel: Tabel) -> Table | None:
    laporan = ctx.laporan
    columns = laporan.children(KolomTabel, "tabel", tabel.id)
    lines = [
        {cell.kolom_tabel: cell for cell in laporan.children(SelTabel, "baris_tabel", line.id)}
        for line in laporan.children(BarisTabel, "tabel", tabel.id)
    ]
    if not columns or not lines:
        return None
    heads = [Column(item.judul, "number" if item.jenis == "angka" else "text") for item in columns]
    body = [row(*(_cell(ctx, item, cells.get(item.id)) for item in columns)) for cells in lines]
    notes = [f"Sumber: {tabel.sumber}"] if tabel.sumber else []
    return Table(heads, body, Mark("table", tabel.judul or "Tabel"), notes=notes)


def _cell(ctx: Context, column: KolomTabel, cell: SelTabel | None) -> str:
    if cell is None:
        return ""
    if column.jenis == "angka":
        return format_number(read_figure(ctx.laporan, cell, "angka"), None) or cell.isi
    return cell.isi
