"""Bab I: what the office is, how it is organised and what it faces."""

from __future__ import annotations

from lkjip_desktop.domain.model.entity import Pejabat, Subsie
from lkjip_desktop.domain.model.pejabat import head_of_office, heads_post, in_office, signed_on
from lkjip_desktop.report import block
from lkjip_desktop.report.chart import organisation
from lkjip_desktop.report.context import Context, rupiah
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.picture import figure
from lkjip_desktop.report.parts import seksi, signing
from lkjip_desktop.report.parts.anggaran import planned


def bab_1(ctx: Context) -> list[Block]:
    """What the office does, how it is organised, the part each section plays, what it faces."""
    computed = {"struktur_organisasi": _structure, "peran_strategis": _roles}
    return [*block.chapter("Pendahuluan", "bab:1"), *seksi.sections(ctx, "bab_1", computed)]


def _structure(ctx: Context) -> list[Block]:
    """The head, the sections with what they answer for, and officials who lead no section."""
    laporan, day = ctx.laporan, signed_on(ctx.laporan)
    head = head_of_office(laporan, day)
    sections = laporan.daftar(Subsie)
    placed = {row.kepala for row in sections} | {row.id for row in heads_post(laporan)}
    others = [
        row
        for row in laporan.daftar(Pejabat)
        if not row.luar and row.id not in placed and in_office(laporan, row, day)
    ]
    posts = [_post(ctx, row) for row in sections]
    posts += [organisation.Post(signing.post_of(row) or row.nama, row.nama) for row in others]
    if not posts:
        return []
    former = next(iter(heads_post(laporan)), None)
    title = signing.post_of(head) or (former.jabatan if former else "") or "Kepala"
    chart = organisation.Organisation(
        organisation.Post(title, head.nama if head else ""),
        posts,
    )
    told = "Struktur organisasi dan indikator yang diampu"
    if any(planned.pagu_of(ctx, row.id) is not None for row in sections):
        told = "Struktur organisasi, indikator yang diampu, dan pagu kegiatan"
    return [figure(chart, Numbered("figure", f"{told} tahun {ctx.tahun}", "gambar:struktur"))]


def _post(ctx: Context, subsie: Subsie) -> organisation.Post:
    kepala = ctx.laporan.find(Pejabat, subsie.kepala)
    group = ctx.figures.ringkasan.per_subsie[subsie.id]
    foot = [(str(group.banyak_indikator), "indikator")]
    pagu = planned.pagu_of(ctx, subsie.id)
    if pagu is not None:
        foot.append(("", f"pagu {rupiah(pagu)}"))
    if kepala is not None and not in_office(ctx.laporan, kepala, signed_on(ctx.laporan)):
        return organisation.Post(kepala.jabatan or f"Kepala {subsie.nama}", "", (), foot)
    title = signing.post_of(kepala) or f"Kepala {subsie.nama}"
    return organisation.Post(title, kepala.nama if kepala else "", (), foot)


def _roles(ctx: Context) -> list[Block]:
    blocks: list[Block] = []
    for subsie in ctx.laporan.daftar(Subsie):
        if subsie.tugas.strip():
            blocks += [block.small_heading(subsie.nama), *ctx.written(subsie.tugas)]
    return blocks
