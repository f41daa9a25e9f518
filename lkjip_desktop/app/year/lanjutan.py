"""What a report asks of the next: to say what became of its tindak lanjut, and its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import Any, Final, cast

from lkjip_desktop.app.command.edit import parse_when
from lkjip_desktop.domain.batas import most_rows
from lkjip_desktop.domain.display.live import replace_live
from lkjip_desktop.domain.display.places import as_written
from lkjip_desktop.domain.formula.aksi import is_earlier
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import LONGEST
from lkjip_desktop.domain.model.entity import (
    Bukti,
    Kendala,
    Narasi,
    NarasiPeriode,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.naskah import items, step_and_time
from lkjip_desktop.domain.model.order import first_keys
from lkjip_desktop.prose.block import plain
from lkjip_desktop.prose.read import read


def promised(lalu: Laporan, figures: Figures) -> list[Kendala]:
    """Every kendala of a report that has a tindak lanjut, in the order of its indikator.

    Of each the rows as they are and the items of its texts as rows, their live figures written
    out. What came along from the report before that one stays behind, and so does what is more
    than a report can hold.
    """
    found: list[Kendala] = []
    told = as_written(lalu, figures)
    for indikator in figures.indikator:
        rows = lalu.children(Kendala, "indikator", indikator)
        found += _written(lalu, told, indikator)
        found += [row for row in rows if not is_earlier(row, lalu.data.tahun)]
    kept = [row for row in found if row.tindak_lanjut.strip()][: most_rows(Kendala.KIND)]
    return [replace(row, urutan=key) for row, key in zip(kept, first_keys(len(kept)), strict=True)]


def asked_again(lalu: Laporan, tahun: int) -> list[Bukti]:
    """The evidence that was asked for, asked for the same part of the new year; none is there."""
    empty = {"nama": "", "berkas": None, "laman": "", "tempat": "", "dicetak": 0}
    return [
        replace(row, periode=f"{tahun}{row.periode[_YEAR:]}", **cast("Any", empty))
        for row in lalu.daftar(Bukti)
        if row.wajib
    ]


_YEAR: Final = 4
"""Digits of the year that a periode begins with."""


def _written(lalu: Laporan, figures: Figures, indikator: str) -> Iterator[Kendala]:
    """The texts of the year and of each quarter, item by item."""
    for periode, texts in _texts(lalu, indikator).items():
        pairs = (items(texts.get(place, "")) for place in ("kendala", "tindak_lanjut"))
        for number, pair in enumerate(zip_longest(*pairs, fillvalue="")):
            said = (plain(read(replace_live(item, lalu, figures)))[:LONGEST] for item in pair)
            uraian, step = said
            row = keyed_id(lalu.ruang, Kendala, indikator, periode, number)
            step, waktu = _step_and_when(step)
            yield Kendala(row, indikator, periode, uraian, step, waktu=waktu)


def _step_and_when(step: str) -> tuple[str, str]:
    """A tindak lanjut and its day or quarter; whole where its time is neither."""
    said, when = step_and_time(step)
    try:
        return (said, parse_when(when)) if when else (step, "")
    except Refusal:  # each quarter, as soon as there is a budget
        return step, ""


def _texts(lalu: Laporan, indikator: str) -> dict[str, dict[str, str]]:
    """By periode what was written for each place."""
    year = {row.tempat: row.teks for row in lalu.children(Narasi, "indikator", indikator)}
    found = {str(lalu.data.tahun): year}
    for row in lalu.children(NarasiPeriode, "indikator", indikator):
        if row.periode.startswith(str(lalu.data.tahun)):
            found.setdefault(row.periode, {})[row.tempat] = row.teks
    return found
