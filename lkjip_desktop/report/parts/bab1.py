"""Bab I: what the office is, how it is organised and what it faces."""

from __future__ import annotations

from lkjip_desktop.domain.model import Pejabat, Subsie
from lkjip_desktop.domain.pejabat import head_of_office
from lkjip_desktop.report import block
from lkjip_desktop.report.chart import organisation
from lkjip_desktop.report.context import Context, rupiah
from lkjip_desktop.report.flow import Block
from lkjip_desktop.report.number import Mark
from lkjip_desktop.report.parts import anggaran, seksi, signing
from lkjip_desktop.report.picture import figure


def bab_1(ctx: Context) -> list[Block]:
    """What the office does, how it is organised, the part each section plays, what it faces."""
    computed = {"struktur_organisasi": _structure, "peran_strategis": _roles}
    return [*block.chapter("Pendahuluan", "bab:1"), *seksi.sections(ctx, "bab_1", computed)]


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
    told = "Struktur organisasi dan indikator yang diampu"
    if any(anggaran.pagu_of(ctx, row.id) is not None for row in sections):
        told = "Struktur organisasi, indikator yang diampu, dan pagu kegiatan"
    words = f"{told} tahun {ctx.tahun} menurut penanggung jawab"
    return [figure(chart, Mark("figure", words, "gambar:struktur"))]


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
