"""The comparisons of all indikator gathered by kind, for offices that report them so."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.number.figure import NotApplicable
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, row
from lkjip_desktop.report.parts.bab3 import banding
from lkjip_desktop.report.parts.wording import words
from lkjip_desktop.report.parts.wording.cara import rounding_note

MOST_YEARS = 4
"""Earlier years that fit beside each other; older ones are left to the earlier reports."""


def by_kind(ctx: Context) -> list[Block]:
    """Earlier years, the end of the plan, national standards: a table each."""
    if not ctx.figures.indikator:
        return []
    return [
        block.subsection("Perbandingan kinerja"),
        *_section(
            "Dengan tahun sebelumnya",
            _earlier(ctx),
            f"Realisasi sebelum tahun {ctx.tahun} belum diisi.",
        ),
        *_section(
            "Dengan target akhir Rencana Strategis",
            _plan_end(ctx),
            "Indikator Rencana Strategis yang bersesuaian belum diisi.",
        ),
        *_section(
            "Dengan standar nasional",
            _national(ctx),
            _no_standard(ctx),
        ),
    ]


def _no_standard(ctx: Context) -> str:
    """Why nothing is compared: none exists, or none was entered."""
    found = [banding.standard(ctx, hasil) for _, hasil in _all(ctx)]
    if all(item is not None for item in found):
        return "Tidak ada standar nasional untuk indikator dalam laporan ini."
    return "Standar nasional belum diisi."


def absent(ctx: Context) -> str:
    """What no indikator, or some of them, can be compared with: said once for the report."""
    found: dict[str, list[str]] = {}
    for _, hasil in _all(ctx):
        for reason in _reasons(ctx, hasil):
            found.setdefault(reason, []).append(hasil.indikator.kode or hasil.indikator.nama)
    if ctx.settings.perbandingan == "bab" or not found:
        return ""
    told = [f"{reason} ({_which(ctx, names)})" for reason, names in found.items()]
    return f" Tidak dapat dibandingkan dengan: {'; '.join(told)}."


def _reasons(ctx: Context, hasil: IndikatorResult) -> Iterator[str]:
    if not any(item.realisasi is not None for item in banding.earlier_years(ctx, hasil)):
        yield "realisasi tahun sebelumnya, karena belum diisi"
    if not banding.final_targets(ctx, hasil):
        yield "indikator Rencana Strategis yang bersesuaian, karena belum diisi"
    standard = banding.standard(ctx, hasil)
    if standard is None:
        yield "standar nasional, karena belum diisi"
    elif isinstance(standard.nilai, NotApplicable):
        yield "standar nasional, karena tidak ada"


MANY = 10
"""Indikator that are named one by one."""


def _which(ctx: Context, names: list[str]) -> str:
    if len(names) == len(ctx.figures.indikator):
        return "semua indikator"
    return f"{len(names)} indikator" if len(names) > MANY else words.listing(names)


def _section(title: str, table: Table | None, otherwise: str) -> list[Block]:
    body: Block = table if table is not None else Paragraph(otherwise, style.BODY)
    return [block.small_heading(title), body]


def _names() -> list[TableColumn]:
    return [
        TableColumn("Kode", "code"),
        TableColumn("Indikator kinerja"),
        TableColumn("Satuan", "code", colour=style.GREY),
    ]


def _name_cells(hasil: IndikatorResult) -> list[str]:
    indikator = hasil.indikator
    return [indikator.kode, indikator.nama, indikator.satuan]


def _earlier(ctx: Context) -> Table | None:
    known = {
        row_id: {item.tahun: item for item in banding.earlier_years(ctx, hasil)}
        for row_id, hasil in ctx.figures.indikator.items()
    }
    years = sorted({year for found in known.values() for year in found})[-MOST_YEARS:]
    if not years:
        return None
    rows = [_earlier_row(ctx, hasil, known[key], years) for key, hasil in _all(ctx)]
    heads = [
        *_names(),
        *(TableColumn(str(year), "number") for year in years),
        TableColumn(str(ctx.tahun), "number"),
        TableColumn("Perubahan", "number"),
    ]
    title = f"Realisasi tahun {years[0]}–{ctx.tahun}"
    note = f"Perubahan adalah realisasi tahun {ctx.tahun} dikurangi tahun {years[-1]}. {EMPTY}"
    return Table(
        heads,
        rows,
        Numbered("table", title, "tabel:tahun"),
        notes=[note, rounding_note(ctx)],
    )


EMPTY = "Sel kosong berarti angkanya belum diisi."


def _all(ctx: Context) -> list[tuple[str, IndikatorResult]]:
    return list(ctx.figures.indikator.items())


def _earlier_row(
    ctx: Context,
    hasil: IndikatorResult,
    known: dict[int, banding.PastYear],
    years: list[int],
) -> Row:
    past = [known[year].realisasi if year in known else None for year in years]
    return row(
        *_name_cells(hasil),
        *(ctx.measured(hasil.indikator, value) for value in (*past, hasil.realisasi)),
        banding.difference(ctx, hasil.indikator, hasil.realisasi, past[-1]),
    )


def _plan_end(ctx: Context) -> Table | None:
    rows = []
    last = ctx.tahun
    for _, hasil in _all(ctx):
        for number, planned in enumerate(banding.final_targets(ctx, hasil)):
            last = planned.tahun
            names = _name_cells(hasil) if number == 0 else ["", "", ""]
            own = partial(ctx.measured, hasil.indikator)
            upper = planned.target_atas
            shown = own(planned.target, planned.rencana.satuan)
            if upper is not None:
                shown += f"–{own(upper, planned.rencana.satuan)}"
            rows.append(
                row(
                    *names,
                    planned.rencana.kode,
                    shown,
                    own(hasil.realisasi),
                    _progress(ctx, hasil, planned),
                )
            )
    if not rows:
        return None
    heads = [
        *_names(),
        TableColumn("Renstra", "code"),
        TableColumn(f"Target {last}", "number"),
        TableColumn(f"Realisasi {ctx.tahun}", "number"),
        TableColumn("Terhadap target (%)", "number"),
    ]
    title = f"Realisasi tahun {ctx.tahun} terhadap target Rencana Strategis tahun {last}"
    note = (
        "Kolom terakhir kosong apabila satuan keduanya berbeda atau angkanya belum diisi. Kata "
        "tercapai atau belum tercapai dipakai bila makin rendah makin baik atau targetnya rentang."
    )
    return Table(heads, rows, Numbered("table", title, "tabel:akhir-renstra"), notes=[note])


def _progress(ctx: Context, hasil: IndikatorResult, planned: banding.FinalTarget) -> str:
    """The share of the target that was reached; where there is no share, whether it was."""
    if planned.sebanding or not isinstance(planned.kemajuan, Fraction):
        return banding.progress(ctx, hasil, planned)
    return "tercapai" if planned.kemajuan >= SERATUS else "belum tercapai"


def _national(ctx: Context) -> Table | None:
    rows, known = [], False
    for _, hasil in _all(ctx):
        found = banding.standard(ctx, hasil)
        if found is not None:
            told = (found.nilai, hasil.realisasi)
            figures = (ctx.measured(hasil.indikator, item) for item in told)
            apart = banding.difference(ctx, hasil.indikator, hasil.realisasi, found.nilai)
            rows.append(row(*_name_cells(hasil), *figures, apart, found.sumber))
            known = known or isinstance(found.nilai, Fraction)
    if not known:
        return None
    heads = [
        *_names(),
        TableColumn("Standar", "number"),
        TableColumn("Realisasi", "number"),
        TableColumn("Selisih", "number"),
        TableColumn("Sumber standar"),
    ]
    title = f"Realisasi tahun {ctx.tahun} terhadap standar nasional"
    return Table(heads, rows, Numbered("table", title, "tabel:standar"))
