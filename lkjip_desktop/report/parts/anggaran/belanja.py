"""The budget by jenis belanja and sumber dana, as of the day the report is of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from lkjip_desktop.domain.formula.anggaran.belanja import (
    BelanjaGroup,
    BelanjaResult,
    belanja_total,
    leaf_lines,
)
from lkjip_desktop.domain.model.entity import JENIS_BELANJA
from lkjip_desktop.domain.model.sebutan import choice_words
from lkjip_desktop.report.context import Context, amount, rupiah
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, row, total
from lkjip_desktop.report.parts.wording import words

UNNAMED = "tidak disebut"
"""What stands for a sumber dana that is not entered."""


def by_jenis(ctx: Context, mark: Numbered) -> list[Block]:
    """Each jenis, with its sumber dana where there are several; nothing without belanja."""
    every = (line for hasil in ctx.figures.kegiatan.values() for line in hasil.belanja)
    lines = leaf_lines(ctx.laporan, every)
    if not lines:
        return []
    extra = _extra(lines)
    several = len(set(map(_key, lines))) > 1
    rows: list[Row] = []
    for jenis in JENIS_BELANJA:
        mine = [line for line in lines if line.belanja.jenis == jenis]
        if mine:
            name = f"{jenis} {choice_words(jenis).capitalize()}"
            rows.append(row(name, *_money(ctx, belanja_total(mine), extra)))
            rows += _by_source(ctx, mine, extra) if several else ()
    rows.append(total("Jumlah", *_money(ctx, belanja_total(lines), extra)))
    heads = ["Pagu awal (Rp)"] * extra[0] + ["Blokir (Rp)"] * extra[1]
    heads += ["Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "Serapan (%)"]
    columns = [TableColumn("Jenis belanja"), *(TableColumn(head, "number") for head in heads)]
    told = " ".join(_notes(ctx, lines))
    return [Table(columns, rows, mark, density=grid.TIGHT, notes=[told] if told else [])]


def _extra(lines: Sequence[BelanjaResult]) -> tuple[bool, bool]:
    """Whether a pagu awal, and whether money held back, is entered anywhere."""
    return (
        any(isinstance(line.pagu_awal, Fraction) for line in lines),
        any(isinstance(line.blokir, Fraction) and line.blokir for line in lines),
    )


def _source(line: BelanjaResult) -> str:
    return " ".join(line.belanja.sumber_dana.split()) or UNNAMED


def _key(line: BelanjaResult) -> str:
    return " ".join(line.belanja.sumber_dana.casefold().split())


def _by_source(
    ctx: Context, lines: Sequence[BelanjaResult], extra: tuple[bool, bool]
) -> Iterator[Row]:
    found: dict[str, list[BelanjaResult]] = {}
    for line in lines:
        found.setdefault(_key(line), []).append(line)
    for mine in found.values():
        name = _source(mine[0])
        yield row(f"\u00a0\u00a0\u00a0{name}", *_money(ctx, belanja_total(mine), extra))


def _money(ctx: Context, group: BelanjaGroup, extra: tuple[bool, bool]) -> list[str]:
    spent = words.KOSONG_TABEL if group.realisasi is None else amount(group.realisasi)
    held = [amount(group.pagu_awal)] * extra[0] + [amount(group.blokir)] * extra[1]
    return [
        *held,
        amount(group.pagu_sampai),
        spent,
        amount(group.sisa),
        ctx.computed(group.serapan),
    ]


def _notes(ctx: Context, lines: Sequence[BelanjaResult]) -> Iterator[str]:
    """Which part of the pagu the table is of, and where the whole takes its realisasi from."""
    whole, pagu = belanja_total(lines).pagu_sampai, ctx.figures.pagu.pagu_sampai
    if isinstance(whole, Fraction) and isinstance(pagu, Fraction) and whole < pagu:
        yield f"Belanja dirinci untuk pagu {rupiah(whole)} dari seluruh pagu {rupiah(pagu)}."
    if ctx.figures.ringkasan.menurut_kegiatan:
        yield "Realisasi anggaran seluruh laporan dihitung dari realisasi setiap kegiatan."
