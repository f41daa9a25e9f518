"""MonSAKTI, Data Mentah Penganggaran: a table with one row an item; it tells no realisasi."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final, TypeAlias

from lkjip_desktop.app.exchange.anggaran.cell import money, words
from lkjip_desktop.app.exchange.anggaran.line import BudgetFile, BudgetLine, RefusedBudget
from lkjip_desktop.domain.formula.sums import NOL

Rows: TypeAlias = Sequence[Sequence[object]]

NAMA: Final = "MonSAKTI, Data Mentah Penganggaran"
_CODES: Final = (
    "KODE_PROGRAM",
    "KODE_KEGIATAN",
    "KODE_OUTPUT",
    "KODE_SUBOUTPUT",
    "KODE_KOMPONEN",
    "KODE_SUBKOMPONEN",
)
_WANTED: Final = {"KODE_KEGIATAN", "KODE_AKUN", "TOTAL"}
_WIDTHS: Final = {"KODE_KEGIATAN": 4, "KODE_SUBOUTPUT": 3, "KODE_KOMPONEN": 3}
"""Digits of a code; a spreadsheet takes away the zeros before it."""
_YEAR: Final = re.compile(r"[0-9]{4}")


def _heads(rows: Rows) -> dict[str, int]:
    """Columns from 1 by their heading."""
    first = rows[0] if rows else ()
    return {words(first, n).upper(): n for n in range(1, len(first) + 1) if words(first, n)}


def fits(rows: Rows) -> bool:
    """Whether the first row has the headings that matter."""
    return _heads(rows).keys() >= _WANTED


def parse(rows: Rows, name: str) -> BudgetFile:
    """The items summed by akun; RefusedBudget where an amount cannot be read."""
    heads = _heads(rows)
    sums: dict[tuple[tuple[str, ...], str, str], list[Fraction]] = {}
    for number, row in enumerate(rows[1:], 2):
        akun = words(row, heads["KODE_AKUN"])
        if len(akun) != 6 or not akun.isdigit():  # noqa: PLR2004 - a foot, or a blank line
            continue
        total = money(row, heads["TOTAL"])
        held = money(row, heads["NILAI_BLOKIR"]) if "NILAI_BLOKIR" in heads else NOL
        if total is None or held is None:
            raise RefusedBudget(
                f"{name} baris {number} berisi jumlah yang tidak terbaca sebagai rupiah; unduh"
                " sekali lagi."
            )
        source = _text(row, heads, "SUMBER_DANA")
        key = (_codes(row, heads), akun, source)
        known = sums.setdefault(key, [NOL, NOL])
        known[0], known[1] = known[0] + total, known[1] + held
    if not sums:
        raise RefusedBudget(f"{name} tidak berisi satu baris akun pun; unduh sekali lagi.")
    lines = [
        BudgetLine(kode, akun, pagu, None, held if "NILAI_BLOKIR" in heads else None, source)
        for (kode, akun, source), (pagu, held) in sums.items()
    ]
    second = rows[1] if len(rows) > 1 else ()
    year = _text(second, heads, "TAHUN_ANGGARAN") or _text(second, heads, "THANG")
    kode, nama = _text(second, heads, "KODE_SATKER"), _text(second, heads, "NAMA_SATKER")
    satker = f"({kode}) {nama}" if kode and nama else kode or nama
    tahun = int(year) if _YEAR.fullmatch(year) else None
    return BudgetFile(NAMA, satker, tahun, None, tuple(lines))


def _text(row: Sequence[object], heads: Mapping[str, int], name: str) -> str:
    return words(row, heads[name]) if name in heads else ""


def _codes(row: Sequence[object], heads: Mapping[str, int]) -> tuple[str, ...]:
    found = []
    for name in _CODES:
        code = _text(row, heads, name).upper()
        found.append(code.zfill(_WIDTHS.get(name, 0)) if code.isdigit() else code)
    return tuple(found)
