"""What a figure of a row may be: of a column or a quarter of it, its share, what is not done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from lkjip_desktop.domain.pattern import word_set
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import (
    COMMON,
    PART_OF,
    Known,
    contradicted,
    exact,
    in_row,
    is_foreign,
    is_other_unit,
    minus,
    rows_called,
    stems_of,
    told_of_rows,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
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
    columns = ((item.pembanding, table.jumlah_pembanding), (item.realisasi, table.jumlah_realisasi))
    for own, whole in columns:
        if isinstance(own, Fraction) and isinstance(whole, Fraction) and whole:
            yield Known(own / whole * 100, "")


_QUARTERS: Final = ("T1", "T2", "T3", "T4")
SHARES: Final = word_set("persentase tingkat rasio proporsi cakupan ketepatan capaian")
"""Words of a share and of no number."""


def is_quarter(when: When) -> bool:
    """Whether a time is one quarter."""
    return when.part in _QUARTERS


def wrong_in_quarter(parsed: Parsed, hasil: IndikatorResult, facts: Facts) -> Iterator[Wrong]:
    """What a row, or all rows together, gave in a quarter."""
    whens = [c.when for c in parsed.chunks if c.when is not None]
    places = [at for at, letter in enumerate(parsed.letters) if letter == "q"]
    periods = {f"{when.year or facts.tahun}-{when.part}" for when in whens}
    if len(places) == len(("part", "whole")) and len(periods) == 1:
        yield from _pair(parsed, next(iter(periods)), hasil, facts)
    said = told_of_rows(parsed.chunks[places[0]], hasil) if len(places) == 1 else None
    if said is None or len(periods) != 1 or not all(is_quarter(when) for when in whens):
        return
    last = len(parsed.chunks)
    rows = [c.ref.id for c in parsed.chunks if c.letter == "R" and c.ref is not None]
    turned = re.search(r"a[ch]{1,2}q", parsed.letters)
    spans = [(0, turned.start()), (turned.start() + 1, last)] if turned else [(0, last)]
    foreign = any(is_foreign(parsed, *span, hasil) for span in spans) or is_other_unit(
        parsed.chunks[places[0]], hasil
    )
    if foreign or rows[1:]:
        return
    known = quarter_figures(hasil, rows[0] if rows else "", next(iter(periods)), said, facts)
    if known and not any(agrees(said, item.nilai) for item in known):
        yield contradicted(parsed, 0, len(parsed.chunks) - 1, said, known[0])


def _pair(parsed: Parsed, period: str, hasil: IndikatorResult, facts: Facts) -> Iterator[Wrong]:
    """N of M in a quarter, of which one is so and the other is not."""
    match = PART_OF.search(parsed.letters)
    rows = {c.ref.id for c in parsed.chunks if c.letter == "R" and c.ref is not None}
    if match is None or len(rows) > 1 or is_foreign(parsed, 0, len(parsed.chunks), hasil):
        return
    part, whole = (exact(parsed.chunks[match.start(name)]) for name in ("part", "whole"))
    for table in hasil.rincian if part is not None and whole is not None else ():
        told = _in_quarter(table, next(iter(rows), ""), period, facts)
        if told is None or part is None or whole is None:
            continue
        right = agrees(whole, told[0]), agrees(part, told[1])
        if sum(right) == 1:
            wrong, nilai = (part, told[1]) if right[0] else (whole, told[0])
            head = table.rincian.kolom_realisasi if right[0] else table.rincian.kolom_pembanding
            known = Known(nilai, f"{head.lower()} triwulan itu", at(table.rincian))
            yield contradicted(parsed, match.start(), match.end() - 1, wrong, known)


def quarter_figures(
    hasil: IndikatorResult, row: str, period: str, said: Quantity, facts: Facts
) -> list[Known]:
    found: list[Known] = []
    for table in hasil.rincian:
        told, place = _in_quarter(table, row, period, facts), at(table.rincian)
        if told is None:
            continue
        compared, done = told
        if said.unit == PERCENT and compared:
            found.append(Known(done / compared * 100, "persentase triwulan itu", place))
        elif not said.unit and (row or said.is_count):
            found += [
                Known(done, f"{table.rincian.kolom_realisasi.lower()} triwulan itu", place),
                Known(compared, ""),
                Known(compared - done, ""),
            ]
    return found


def _in_quarter(
    table: RincianResult, row: str, period: str, facts: Facts
) -> tuple[Fraction, Fraction] | None:
    """What a row, or all of a table, should have given and gave in a quarter; None: not known."""
    values = [
        facts.in_period(item.baris.id, period) for item in table.baris if row in {"", item.baris.id}
    ]
    pairs = [
        (one, other)
        for one, other in values
        if isinstance(one, Fraction) and isinstance(other, Fraction)
    ]
    whole = sum((one for one, _ in pairs), Fraction(0))
    return (whole, sum((other for _, other in pairs), Fraction(0))) if pairs else None
