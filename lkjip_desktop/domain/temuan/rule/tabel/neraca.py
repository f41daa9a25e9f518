"""Neraca tabel bebas: columns that are made of other columns, and in one row are not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.number.figure import entered_decimals
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.rule.angka.geser import shift_of
from lkjip_desktop.domain.temuan.rule.tabel.kisi import (
    LEAST,
    FreeGrid,
    is_amount,
    is_total,
    missed,
    slack,
)
from lkjip_desktop.domain.temuan.wording import shown

_P = Severity.PERINGATAN

BARIS: Final = FindingRule(
    "TABEL-02",
    _P,
    "Kolom jumlah, sisa, atau selisih suatu tabel bebas tidak cocok dengan kolom di kirinya.",
)
PERSEN: Final = FindingRule(
    "TABEL-03",
    _P,
    "Kolom persentase suatu tabel bebas berbeda dari bagian yang dihitung dari kolom lainnya.",
)

BERGESER: Final = FindingRule(
    "TABEL-06",
    _P,
    "Satu angka tabel bebas sepuluh, seratus, atau seribu kali yang sepadan dengan kolom lainnya.",
)

LEBIH: Final = FindingRule(
    "TABEL-08", _P, "Realisasi satu baris suatu tabel bebas melebihi pagunya."
)

_PERCENT: Final = pattern(r"%|\bpersen(?:tase)?\b|\bprosentase\b", re.IGNORECASE)


def across(table: FreeGrid) -> Iterator[Temuan]:
    """A column that is the sum of those to its left in most rows, and in one is not."""
    left: list[int] = []
    for column in table.numbers():
        heading = table.kolom[column].judul
        if not is_total(heading):
            if is_amount(heading):
                left.append(column)
            continue
        parts, left = left, []
        if len(parts) < LEAST:
            continue
        rows = [
            (n, row[column], [row[part] for part in parts]) for n, row in enumerate(table.angka)
        ]
        full = [
            (n, said, [v for v in each if v is not None])
            for n, said, each in rows
            if said is not None
        ]
        full = [item for item in full if len(item[2]) >= LEAST]
        wrong = [item for item in full if abs(item[1] - sum(item[2], NOL)) > slack(item[2])]
        if wrong and 2 * len(wrong) < len(full) + 1 and len(wrong) < len(full):
            for n, said, each in wrong:
                name = f"“{heading}” baris “{table.nama[n]}” tertulis"
                yield missed(
                    BARIS, table, (n, column), said, sum(each, NOL), name, "jumlah kolom di kirinya"
                )


def shares(table: FreeGrid) -> Iterator[Temuan]:
    """A column of percentages that are shares of another one, or of one in the other."""
    numbers = table.numbers()
    for column in numbers:
        if not _PERCENT.search(table.kolom[column].judul):
            continue
        yield from _hundred(table, column)
        before = [n for n in numbers if n < column and is_amount(table.kolom[n].judul)]
        grows = _GROWTH.search(table.kolom[column].judul)
        ways = [*_of_growth(table, before)] if grows else []
        ways += [*_of_total(table, before), *_of_each_other(table, before)]
        judged = [_judged(table, column, way) for way in ways]
        right, wrong = max(judged, key=lambda pair: len(pair[0]), default=([], []))
        mostly = len(right) >= LEAST and len(wrong) < len(right)
        if mostly or _one_off(table, column, right, wrong):
            yield from _wrong(PERSEN, table, column, wrong)


def _hundred(table: FreeGrid, column: int) -> Iterator[Temuan]:
    """The total of percentages that come to 100 all the same."""
    totals = [n for n, name in enumerate(table.nama) if is_total(name)]
    told = [row[column] for n, row in enumerate(table.angka) if n not in totals]
    values = [value for value in told if value is not None]
    said = table.angka[totals[0]][column] if len(totals) == 1 else None
    play = slack(values) or Fraction(1, 2)
    whole = len(values) >= LEAST and abs(sum(values, NOL) - SERATUS) <= play
    if said is not None and whole and abs(said - SERATUS) > play:
        heading = table.kolom[column].judul
        yield missed(
            PERSEN, table, (totals[0], column), said, sum(values, NOL),
            f"jumlah kolom “{heading}” tertulis", "jumlah barisnya",
        )  # fmt: skip


ROWS: Final = 5
"""So many rows tell what one column is in another."""
FAR: Final = 50
"""One row fewer tells it of a figure that is so many times off."""
SPREAD: Final = 2
"""Where a column goes with another, the rows lie within so many times of each other."""


def shifted(table: FreeGrid) -> Iterator[Temuan]:
    """A figure with its zeros or comma astray, by its own column and by one that goes with it."""
    rows = [row for n, row in enumerate(table.angka) if not is_total(table.nama[n])]
    amounts = [n for n in table.numbers() if is_amount(table.kolom[n].judul)]
    for column in amounts:
        for other in amounts:
            told = [(row[column] or NOL, row[other] or NOL) for row in rows]
            if other == column or len(told) < ROWS - 1 or any(min(pair) <= NOL for pair in told):
                continue
            ratios = sorted(((one / two, n) for n, (one, two) in enumerate(told)))
            for (ratio, n), rest in ((ratios[0], ratios[1:]), (ratios[-1], ratios[:-1])):
                low, high = rest[0][0], rest[-1][0]
                shift = shift_of(ratio, rest[len(rest) // 2][0])
                own = [one for place, (one, _) in enumerate(told) if place != n]
                apart = not min(own) / SPREAD <= told[n][0] <= SPREAD * max(own)
                enough = len(told) >= ROWS or max(ratio, low) > FAR * min(ratio, high)
                if shift and high <= SPREAD * low and apart and enough:
                    yield _slip(table, (rows[n], column, other), shift)
                    return


def _slip(
    table: FreeGrid, cell: tuple[Sequence[Fraction | None], int, int], shift: Fraction
) -> Temuan:
    row, column, other = cell
    n = next(place for place, each in enumerate(table.angka) if each is row)
    said, beside = row[column] or NOL, row[other] or NOL
    own, due = (shown(value, entered_decimals(value)) for value in (said, said / shift))
    pesan = (
        f"Pada {table.call()}, “{table.kolom[column].judul}” baris “{table.nama[n]}” tertulis"
        f" {own}, tidak sepadan dengan “{table.kolom[other].judul}”"
        f" {shown(beside, entered_decimals(beside))} sebagaimana baris lainnya, seakan-akan komanya"
        f" bergeser; bila maksudnya {due}, tulis {due}."
    )
    place, kedua = (table.sel[n][each] or at(table.tabel) for each in (column, other))
    return BERGESER.temuan(pesan, place, kedua=kedua)


_CEILING: Final = pattern(r"\bpagu\b", re.IGNORECASE)
_SPENT: Final = pattern(
    r"\b(?:realisasi|(?:pe|ter)?(?:n?yera|sera)p(?:an)?|tersalur(?:kan)?|penyaluran|terpakai)\b",
    re.IGNORECASE,
)


def overspent(table: FreeGrid) -> Iterator[Temuan]:
    """The one row of which more was spent than there was."""
    for whole, part in pairwise(table.numbers()):
        heads = [table.kolom[n].judul for n in (whole, part)]
        amounts = all(map(is_amount, heads)) and not _PERCENT.search(heads[1])
        if not (amounts and _CEILING.search(heads[0]) and _SPENT.search(heads[1])):
            continue
        told = [(n, row[whole], row[part]) for n, row in enumerate(table.angka)]
        full = [(n, a, b) for n, a, b in told if a is not None and b is not None]
        over = [item for item in full if item[2] > item[1]]
        if len(over) == 1 and len(full) > LEAST:
            ((n, most, spent),) = over
            places = max(map(entered_decimals, (most, spent)))
            pesan = (
                f"Pada {table.call()}, “{heads[1]}” baris “{table.nama[n]}” tertulis"
                f" {shown(spent, places)}, melebihi “{heads[0]}” {shown(most, places)}; periksa"
                " keduanya."
            )
            place, kedua = (table.sel[n][each] or at(table.tabel) for each in (part, whole))
            yield LEBIH.temuan(pesan, place, kedua=kedua)


Shares = dict[int, Fraction]
"""What a column should hold, by row."""

_REST: Final = pattern(
    r"\b(?:sisa|selisih|akhir|saldo|kenaikan|penurunan|perubahan|lebih|kurang)\b", re.IGNORECASE
)
_GROWTH: Final = pattern(
    r"\b(?:kenaikan|naik|pertumbuhan|tumbuh|perubahan|peningkatan)\b", re.IGNORECASE
)


def balances(table: FreeGrid) -> Iterator[Temuan]:
    """A column of what is left, or of a difference, that fits the two or three before it."""
    numbers = table.numbers()
    for place, column in enumerate(numbers):
        heading = table.kolom[column].judul
        before = [n for n in numbers[:place] if not _PERCENT.search(table.kolom[n].judul)]
        if len(before) < LEAST or _PERCENT.search(heading) or not _REST.search(heading):
            continue
        judged = [_judged(table, column, way, rounded=False) for way in _differences(table, before)]
        right, wrong = max(judged, key=lambda pair: len(pair[0]), default=([], []))
        if len(right) >= LEAST and len(wrong) < len(right):
            yield from _wrong(BARIS, table, column, wrong)


def _differences(table: FreeGrid, before: Sequence[int]) -> Iterator[Shares]:
    one, two = before[-2:]
    rows = list(enumerate(table.angka))
    pairs = [(n, row[one], row[two]) for n, row in rows]
    yield {n: a - b for n, a, b in pairs if a is not None and b is not None}
    yield {n: b - a for n, a, b in pairs if a is not None and b is not None}
    if len(before) > LEAST:
        first = before[-3]
        triples = [(n, row[first], row[one], row[two]) for n, row in rows]
        yield {
            n: a + b - c
            for n, a, b, c in triples
            if a is not None and b is not None and c is not None
        }


def _wrong(
    rule: FindingRule, table: FreeGrid, column: int, wrong: Iterable[tuple[int, Fraction]]
) -> Iterator[Temuan]:
    heading = table.kolom[column].judul
    for n, meant in wrong:
        said = table.angka[n][column]
        if said is not None:
            name = f"“{heading}” baris “{table.nama[n]}” tertulis"
            yield missed(rule, table, (n, column), said, meant, name, "hitungan dari kolom lainnya")


def _of_total(table: FreeGrid, columns: Sequence[int]) -> Iterator[Shares]:
    """Each row's share of the total of a column."""
    for column in columns:
        values = {n: row[column] for n, row in enumerate(table.angka) if row[column] is not None}
        totals = [n for n in values if is_total(table.nama[n])]
        rows = {n: value for n, value in values.items() if n not in totals and value is not None}
        whole = values[totals[-1]] if totals else sum(rows.values(), NOL)
        if whole and len(rows) >= LEAST:
            yield {n: SERATUS * value / whole for n, value in rows.items()}


def _of_growth(table: FreeGrid, columns: Sequence[int]) -> Iterator[Shares]:
    """In each row what one figure is more than the one before it, in percent of that."""
    for old, new in pairwise(columns):
        yield {
            n: SERATUS * (row[new] - row[old]) / row[old]  # type: ignore[operator]
            for n, row in enumerate(table.angka)
            if row[old] and row[new] is not None
        }


def _of_each_other(table: FreeGrid, columns: Sequence[int]) -> Iterator[Shares]:
    """In each row one figure in percent of the one before it."""
    for whole, part in pairwise(columns):
        yield {
            n: SERATUS * row[part] / row[whole]  # type: ignore[operator]
            for n, row in enumerate(table.angka)
            if row[whole] and row[part] is not None
        }


Judged = tuple[list[int], list[tuple[int, Fraction]]]


def _judged(table: FreeGrid, column: int, way: Shares, *, rounded: bool = True) -> Judged:
    """The rows that hold what they should and those that do not; a share is rounded somehow."""
    right, wrong = [], []
    for n, meant in way.items():
        said = table.angka[n][column]
        if said is None:
            continue
        play = Fraction(1, 10 ** entered_decimals(said)) if rounded else slack([said, meant])
        near = abs(said - meant) <= play
        if near:
            right.append(n)
        else:
            wrong.append((n, meant))
    return right, wrong


def _one_off(
    table: FreeGrid, column: int, right: Sequence[int], wrong: Sequence[tuple[int, Fraction]]
) -> bool:
    """Whether percentages are shares of a whole all the same: one fits, and all come to 100."""
    rows = [*right, *(n for n, _ in wrong)]
    told = [table.angka[n][column] for n in rows]
    values = [value for value in told if value is not None]
    return bool(right and wrong) and abs(sum(values, NOL) - SERATUS) <= slack(values)
