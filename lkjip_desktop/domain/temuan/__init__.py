"""Findings: what is missing in a report, what contradicts itself, and what may be wrong in it.

Each module holds one family of rules: functions that take the report and its figures and give
findings. A rule is pure; what it finds names the cell to go to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from lkjip_desktop.domain.figures import Figures
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.model import Pengesampingan
from lkjip_desktop.domain.temuan import anggaran, hitungan, isian, target
from lkjip_desktop.domain.temuan.finding import Temuan, Tingkat, is_clean

__all__ = ["Temuan", "Tingkat", "findings", "is_clean"]

Rule = Callable[[Laporan, Figures], Iterable[Temuan]]

RULES: Final[tuple[Rule, ...]] = (*isian.RULES, *hitungan.RULES, *target.RULES, *anggaran.RULES)


def findings(laporan: Laporan, figures: Figures) -> tuple[Temuan, ...]:
    """Every finding, the gravest first; those set aside carry their reason."""
    reasons = {(row.kode, row.lokasi): row.alasan for row in laporan.daftar(Pengesampingan)}
    found = [
        replace(temuan, alasan=reasons.get((temuan.kode, str(temuan.lokasi))))
        for rule in RULES
        for temuan in rule(laporan, figures)
    ]
    return tuple(sorted(found, key=lambda temuan: temuan.tingkat.berat))
