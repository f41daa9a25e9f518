"""Default texts whose sentences fit the data: no sentence about figures that are not there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.display.live import FigureForm, live_value, tokens
from lkjip_desktop.domain.formula.anggaran.pagu import loose_parts
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.entity import (
    Indikator,
    IndikatorRenstra,
    Jenjang,
    Kegiatan,
    Pejabat,
    Pengesampingan,
    PerjanjianKinerja,
    Subsie,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.pejabat import heads_post
from lkjip_desktop.domain.number.figure import format_rupiah

FIRST: Final = "? "
"""Begins a line that is printed only where its figures are there."""
NEXT: Final = "| "
"""Begins the line that is tried where the one above did not fit."""
_NEED: Final = re.compile(r"\[(\w+)\] ")
"""After either of them: what has to have been entered, by its name in `ENTERED`."""

ENTERED: Final[Mapping[str, Callable[[Laporan, Figures], bool]]] = {
    "indikator": lambda laporan, _: bool(laporan.rows(Indikator)),
    "seksi": lambda laporan, _: (
        bool(laporan.rows(Subsie)) or len(heads_post(laporan)) < _own(laporan)
    ),
    "tugas": lambda laporan, _: any(row.tugas.strip() for row in laporan.daftar(Subsie)),
    "perjanjian": lambda laporan, _: bool(laporan.rows(PerjanjianKinerja)),
    "renstra": lambda laporan, _: bool(laporan.rows(IndikatorRenstra)),
    "berjenjang": lambda laporan, _: len(laporan.rows(Jenjang)) > 1,
    "kegiatan": lambda laporan, _: bool(laporan.rows(Kegiatan)),
    "lepas": lambda laporan, figures: not any(aside for _, aside in loose(laporan, figures)),
}
"""Conditions of a line: what was entered, and that no finding on the matter was set aside."""


def _own(laporan: Laporan) -> int:
    return sum(not row.luar for row in laporan.daftar(Pejabat))


def is_set_aside(laporan: Laporan, kode: str, lokasi: Address, perihal: str) -> bool:
    """Whether this matter of a rule was set aside at this place."""
    where = (kode, str(lokasi))
    return any(
        (row.kode, row.lokasi) == where and {perihal, ""} & {*row.perihal.split("\n")}
        for row in laporan.rows(Pengesampingan).values()
    )


def loose(laporan: Laporan, figures: Figures) -> Iterator[tuple[Fraction, bool]]:
    """What of the pagu serves no indikator, and whether that was set aside."""
    for hasil in figures.kegiatan.values():
        for lokasi, amount in loose_parts(figures.pagu, hasil):
            yield amount, is_set_aside(laporan, "PAGU-04", lokasi, format_rupiah(amount))


def fitting(source: str, laporan: Laporan, figures: Figures) -> str:
    """The Markdown of a default text for this report; paragraphs left without a line are gone."""
    paragraphs = source.strip().split("\n\n")
    kept = ("\n".join(_lines(part.split("\n"), laporan, figures)) for part in paragraphs)
    return "\n\n".join(part for part in kept if part)


def _lines(lines: Iterable[str], laporan: Laporan, figures: Figures) -> Iterator[str]:
    open_choice = False
    for line in lines:
        if line.startswith(FIRST):
            open_choice = True
        elif not line.startswith(NEXT):
            yield line
            continue
        words = line.removeprefix(FIRST).removeprefix(NEXT)
        need = _NEED.match(words)
        words = words[need.end() :] if need else words
        there = need is None or ENTERED[need[1]](laporan, figures)
        if open_choice and there and all(is_told(laporan, figures, item) for item in tokens(words)):
            open_choice = False
            yield words


def is_told(laporan: Laporan, figures: Figures, token: str) -> bool:
    """Whether a live figure says something: a name, a share, or a count or amount that is not 0."""
    hidup = live_value(laporan, figures, token)
    if isinstance(hidup.nilai, str):
        return hidup.nilai not in ("", "0", "-")
    counted = hidup.bentuk in (FigureForm.CACAH, FigureForm.RUPIAH)
    return isinstance(hidup.nilai, Fraction) and not (counted and hidup.nilai == 0)
