"""How figures are said in a sentence: with their unit, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_percent, unit
from lkjip_desktop.domain.number.figure import Nilai, NotApplicable, format_number
from lkjip_desktop.report.context import Context, rupiah
from lkjip_desktop.report.engine.text import Piece

KOSONG_TABEL = "belum diisi"
"""Stands in a table for an amount that is not filled in."""
KOSONG = "…"
"""Stands in large type for what is not filled in; its note says so."""
_SPACE = "\u00a0"


MOST_UNIT = 14
"""Characters of a unit that fit beside a figure in large type."""


def short_unit(satuan: str) -> str:
    """The unit beside a figure in large type; one that is too long is left to the tables."""
    found = "%" if is_percent(satuan) else satuan.strip()
    return found if len(found) <= MOST_UNIT and "\n" not in found else ""


def measure(ctx: Context, nilai: Nilai, row: Indikator, satuan: str | None = None) -> str:
    """A figure of an indikator with its unit: "11,49 %", "0,98 Layanan", "3 kejadian", "94,46".

    `satuan` is that of a figure beside it in another unit.
    """
    if nilai is None:
        return "(belum diisi)"
    if isinstance(nilai, NotApplicable):
        return "-"
    sign = unit(row.satuan if satuan is None else satuan)
    text = ctx.measured(row, nilai, satuan)
    return f"{text}{_SPACE}{sign}" if sign else text


def target(ctx: Context, hasil: IndikatorResult) -> str:
    """The target with its unit, a range with both bounds."""
    return promised(ctx, hasil.indikator, hasil.target, hasil.target_atas)


def promised(ctx: Context, row: Indikator, nilai: Nilai, atas: Nilai) -> str:
    """A target of an indikator in any year, as `target`."""
    if row.polaritas == "rentang":
        return f"{ctx.measured(row, nilai)} sampai {measure(ctx, atas, row)}"
    return measure(ctx, nilai, row)


def large(ctx: Context, nilai: Nilai) -> str:
    """A percentage in large type, never an empty place."""
    return KOSONG if nilai is None else ctx.computed(nilai)


def absent(nilai: Nilai) -> str:
    """Why there is no number, or nothing where there is one."""
    if nilai is None:
        return "belum diisi"
    return "" if isinstance(nilai, Fraction) else "tidak berlaku"


def listing(names: list[str]) -> str:
    """a; a dan b; a, b, dan c."""
    return "".join(map(str, listed(names)))


def listed(parts: Sequence[Piece]) -> list[Piece]:
    """As `listing`, of pieces of a sentence such as references."""
    last = ", dan " if len(parts) > 2 else " dan "  # noqa: PLR2004 - two need no comma
    before = ["", *[", "] * (len(parts) - 2), last]
    return [piece for pair in zip(before, parts, strict=False) for piece in pair if piece]


SCALES = ((10**12, "triliun rupiah"), (10**9, "miliar rupiah"), (10**6, "juta rupiah"))
"""From how much on an amount is told in which unit where there is no room for all its digits."""


def short_amount(ctx: Context, nilai: Nilai) -> tuple[str, str]:
    """An amount and its unit in large type: 15,21 miliar rupiah.

    With one decimal 1.881.500.000 would be all of a pagu of 1.900.000.000.
    """
    if isinstance(nilai, Fraction):
        for size, name in SCALES:
            if abs(nilai) >= size:
                places = max(2, ctx.settings.desimal)
                return format_number(nilai / size, places, potong=ctx.settings.potong), name
    return rupiah(nilai) or KOSONG, ""
