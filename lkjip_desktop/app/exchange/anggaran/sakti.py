"""SAKTI, Laporan FA Detail (16 Segmen): a sheet with the codes of each level in its own column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Final, TypeAlias

from lkjip_desktop.app.exchange.anggaran.cell import is_blank, money, words
from lkjip_desktop.app.exchange.anggaran.line import BudgetFile, BudgetLine, RefusedBudget
from lkjip_desktop.domain.formula.sums import exact_sum
from lkjip_desktop.domain.model.waktu import BULAN
from lkjip_desktop.domain.number.figure import format_rupiah

Rows: TypeAlias = Sequence[Sequence[object]]
Money: TypeAlias = tuple[Fraction, Fraction, Fraction]
"""Pagu, realisasi up to the periode, sisa."""

NAMA: Final = "SAKTI, Laporan FA Detail (16 Segmen)"
HEAD: Final = 12
"""Rows that may belong to the head; the lines begin at row 10."""
PAGU, REALISASI, SISA = 17, 26, 31
"""Columns from 1."""
AKUN: Final = 8
_LEVELS: Final = (
    (2, re.compile(r"[A-Z]{2}"), 0),
    (2, re.compile(r"[A-Z]{2}\.(\d{4})"), 1),
    (3, re.compile(r"[A-Z0-9]{3}"), 2),
    (3, re.compile(r"[A-Z0-9]{3}\.(\d{3})"), 3),
    (5, re.compile(r"\d{3}"), 4),
    (6, re.compile(r"(?:\d{3}\.)?([A-Z0-9]{1,2})"), 5),
)
"""Column, what a code in it looks like, and how deep it stands; the group is its own part."""
_AKUN: Final = re.compile(r"\d{6}")
_TOTAL: Final = re.compile(r"jumlah seluruhnya|total", re.IGNORECASE)
_MONTHS: Final = {name.casefold(): number for number, name in enumerate(BULAN, 1)}
_UNTIL: Final = re.compile(rf"\b({'|'.join(BULAN)})\b[\s.,/-]{{0,3}}(20\d\d)", re.IGNORECASE)
_DAY: Final = re.compile(r"\b\d{1,2}[-/](\d{1,2})[-/](20\d\d)\b")
_SATKER: Final = re.compile(r"satuan kerja\s*:?\s*(.*)", re.IGNORECASE)


def fits(rows: Rows) -> bool:
    """Whether the head calls the sheet by its name."""
    head = " ".join(_head(rows)).casefold()
    return "fa detail" in head or "16 segmen" in head


def _head(rows: Rows) -> list[str]:
    return [
        " ".join(filter(None, (words(row, n + 1) for n in range(len(row))))) for row in rows[:HEAD]
    ]


def parse(rows: Rows, name: str) -> BudgetFile:
    """The akun with their codes; RefusedBudget where the sums of the sheet disagree."""
    head = _head(rows)
    factor = 1000 if any("ribuan" in line.casefold() for line in head[:9]) else 1
    lines, total = _lines(rows, name, factor)
    if not lines:
        raise RefusedBudget(
            f"{name} tidak berisi satu baris akun pun; unduh yang rinci sampai akun."
        )
    _check(name, lines, total)
    tahun, bulan = _until(head)
    satker = next((found[1] for line in head if (found := _SATKER.search(line))), "")
    return BudgetFile(NAMA, satker.strip(), tahun, bulan, tuple(lines))


def _lines(rows: Rows, name: str, factor: int) -> tuple[list[BudgetLine], Money | None]:
    codes: list[str] = []
    lines: list[BudgetLine] = []
    total: Money | None = None
    for number, row in enumerate(rows, 1):
        _descend(codes, row)
        akun = words(row, AKUN)
        is_akun = bool(_AKUN.fullmatch(akun))
        is_total = total is None and any(_TOTAL.match(words(row, n)) for n in range(1, 15))
        # A line that only goes on with the words of the one before has no amounts.
        if not (is_akun or is_total) or is_blank(row, PAGU, REALISASI, SISA):
            continue
        amounts = _amounts(row, f"{name} baris {number}", factor)
        if is_total:
            total = amounts
        else:
            pagu, spent, _ = amounts
            lines.append(BudgetLine(tuple(codes), akun, pagu, spent, None, ""))
    return lines, total


def _descend(codes: list[str], row: Sequence[object]) -> None:
    """Take in the codes of a row: one ends all that were deeper."""
    for column, shape, depth in _LEVELS:
        found = shape.fullmatch(words(row, column).upper())
        if found is not None and len(codes) >= depth:
            own = found[1] if found.re.groups else found[0]
            codes[depth:] = [own]


def _amounts(row: Sequence[object], where: str, factor: int) -> Money:
    found = [money(row, column) for column in (PAGU, REALISASI, SISA)]
    pagu, spent, left = (None if item is None else item * factor for item in found)
    if pagu is None or spent is None or left is None:
        raise RefusedBudget(
            f"{where} berisi jumlah yang tidak terbaca sebagai rupiah; unduh sekali lagi."
        )
    if spent + left != pagu:
        raise RefusedBudget(
            f"{where}: realisasi {format_rupiah(spent)} ditambah sisa {format_rupiah(left)} bukan"
            f" pagu {format_rupiah(pagu)}; unduh sekali lagi tanpa mengubah kolomnya."
        )
    return pagu, spent, left


def _check(name: str, lines: Sequence[BudgetLine], total: Money | None) -> None:
    if total is None:
        raise RefusedBudget(f"{name} tidak memuat baris jumlah seluruhnya; unduh yang lengkap.")
    pagu = exact_sum(item.pagu for item in lines)
    spent = exact_sum(item.realisasi for item in lines if item.realisasi is not None)
    for what, found, told in (("pagu", pagu, total[0]), ("realisasi", spent, total[1])):
        if found != told:
            raise RefusedBudget(
                f"Jumlah {what} semua akun di {name} {format_rupiah(found)} berbeda dari jumlah"
                f" seluruhnya {format_rupiah(told)}; unduh sekali lagi."
            )


def _until(head: Sequence[str]) -> tuple[int | None, int | None]:
    """Year and month the sheet goes up to: the last that its head names."""
    text = " ".join(head[:9])
    named = [
        (found.start(), int(found[2]), _MONTHS[found[1].casefold()])
        for found in _UNTIL.finditer(text)
    ]
    named += [
        (found.start(), int(found[2]), int(found[1]))
        for found in _DAY.finditer(text)
        if 1 <= int(found[1]) <= len(BULAN)
    ]
    if named:
        _, tahun, bulan = max(named)
        return tahun, bulan
    years = re.findall(r"\b20\d\d\b", text)
    return (int(years[-1]) if years else None), None
