"""Which kegiatan of the report a line of a budget file is of: by its codes, or as it was said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lkjip_desktop.app.exchange.anggaran.line import BudgetLine
from lkjip_desktop.domain.model.entity import Kegiatan
from lkjip_desktop.domain.model.laporan import Laporan

PETA: Final = "peta_anggaran"
"""The setting in which matches are remembered, one a line: codes | id of the kegiatan."""
SATKER: Final = "satker_anggaran"
"""The setting that holds the code of the office whose budget files were taken."""
_SEPARATOR: Final = re.compile(r"[\s./\\-]+")


def remembered(laporan: Laporan, isi: str) -> dict[str, str]:
    """Kegiatan by the codes that were matched with them.

    Those that are gone, or have others below them now, are forgotten.
    """
    known = {row.id for row in leaves(laporan)}
    found = (line.partition("|") for line in isi.splitlines())
    return {kode: row for kode, _, row in found if row in known}


def stored(peta: Mapping[str, str]) -> str:
    """What the setting holds of these matches."""
    return "\n".join(f"{kode}|{row}" for kode, row in sorted(peta.items()))


def leaves(laporan: Laporan) -> list[Kegiatan]:
    """The kegiatan with nothing below them: only there belanja counts."""
    above = {row.induk for row in laporan.daftar(Kegiatan)}
    return [row for row in laporan.daftar(Kegiatan) if row.id not in above]


def by_code(laporan: Laporan) -> dict[str, str | None]:
    """The kegiatan by their codes in one spelling; None where two bear the same."""
    found: dict[str, str | None] = {}
    for row in leaves(laporan):
        kode = _spelled(row.kode)
        if kode:
            found[kode] = None if kode in found else row.id
    return found


def kegiatan_of(
    line: BudgetLine, known: Mapping[str, str | None], peta: Mapping[str, str]
) -> str | None:
    """The id of the kegiatan of a line; None where its codes fit none, or more than one."""
    said = peta.get(line.keluaran)
    if said is not None:
        return said
    return next((known[kode] for kode in _spellings(line) if kode in known), None)


def _spellings(line: BudgetLine) -> Iterator[str]:
    """Its codes from the deepest up, with the program and without, and the RO alone."""
    codes = line.kode
    for depth in range(len(codes), 1, -1):
        for start in (0, 1, 2):
            if depth - start > (1 if start == 2 else 0):  # noqa: PLR2004 - no lone RO number
                yield _spelled(".".join(codes[start:depth]))


def _spelled(kode: str) -> str:
    return _SEPARATOR.sub(".", kode.strip().upper()).strip(".")
