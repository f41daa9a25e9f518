"""What a figure of a row may be: of a column, its share, or what is not done of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from lkjip_desktop.domain.temuan.claim.kind.table import (
    COMMON,
    Known,
    in_row,
    minus,
    rows_called,
    stems_of,
)
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity
from lkjip_desktop.domain.temuan.finding import at

UNDONE: Final = stems_of("batal dibatalkan ditolak ditunda terlambat tertunda")
"""What happened to those that a table does not count."""


NOT: Final = stems_of("belum tidak")
_DENYING: Final = NOT | stems_of("lewat melewati terlambat")


def row_figures(
    hasil: IndikatorResult, row: str, said: Quantity, stems: frozenset[str]
) -> list[Known]:
    """What a figure of a row may be; where it is told what was done, that alone."""
    found = []
    for table, item in rows_called(hasil, row):
        name = f"baris “{item.baris.uraian}”"
        done, other = table.rincian.kolom_realisasi, table.rincian.kolom_pembanding
        percent = said.unit == PERCENT
        if not percent or "%" in done or table.rincian.satuan == "%":
            found.append(in_row(item, "realisasi", f"{done.lower()} {name}"))
        if percent:
            found.insert(0, in_row(item, "persentase", f"persentase {name}"))
            found += shares_of(table, item)
        elif stems & _DENYING or not stems & (stems_of(done) - stems_of(other) - COMMON):
            compared = in_row(item, "pembanding", f"{other.lower()} {name}")
            named = stems & (stems_of(other) - stems_of(done))
            found.insert(0 if named else len(found), compared)
            nilai, denied = minus(item.pembanding, item.realisasi), stems & NOT and not named
            rest = Known(nilai, f"yang tidak {done.lower()} {name}")
            found.insert(0 if denied else len(found), rest)
    real = [item for item in found if isinstance(item.nilai, Fraction)]
    return real or (_none_of(hasil, row) if said.is_count and not said.unit else [])


def _none_of(hasil: IndikatorResult, row: str) -> list[Known]:
    """That a row of which there was none has none."""
    rows = [item for _, item in rows_called(hasil, row)]
    none = all(x is TIDAK_BERLAKU for item in rows for x in (item.pembanding, item.realisasi))
    return [Known(Fraction(0), f"baris “{x.baris.uraian}”", at(x.baris)) for x in rows if none]


def shares_of(table: RincianResult, item: BarisResult) -> Iterator[Known]:
    """What a row is of all rows together, in either column."""
    columns = (
        (item.pembanding, table.jumlah_pembanding),
        (item.realisasi, table.jumlah_realisasi),
    )
    for own, whole in columns:
        if isinstance(own, Fraction) and isinstance(whole, Fraction) and whole:
            yield Known(own / whole * 100, "")
