"""The cells a figure can be taken from instead of being typed again, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.sheet.cell import View, entered
from lkjip_desktop.domain.display.nama import cell_name
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Baris,
    Butir,
    Indikator,
    IndikatorRenstra,
    NilaiBaris,
    TargetRenstra,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan, is_rujukan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, read_canonical
from lkjip_desktop.domain.number.numeral import RefusedNumber

LEAST: Final = 4
"""Letters a word has before it tells that two rows are alike."""


class FigureSource(NamedTuple):
    """A cell that holds a figure."""

    address: Address
    name: str
    shown: str


def sources(view: View, target: CellRef) -> tuple[FigureSource, ...]:
    """Every filled figure cell that may be pointed to, those that are named alike first."""
    laporan = view.laporan
    here = target.address(laporan)
    wanted = _words(_text(laporan, here))
    found = []
    for place, address in enumerate(_cells(laporan)):
        nilai = _figure(laporan, address)
        if address == here or nilai is None or _leads_to(laporan, address, here):
            continue
        text = _text(laporan, address)
        likeness = len(wanted & _words(text)) * 2 + (address.column == here.column)
        source = FigureSource(address, cell_name(laporan, address), entered(nilai))
        found.append((-likeness, place, source))
    return tuple(source for _, _, source in sorted(found, key=lambda item: item[:2]))


def _cells(laporan: Laporan) -> Iterator[Address]:
    for values in laporan.daftar(NilaiBaris):
        for column in ("pembanding", "realisasi"):
            yield Address(NilaiBaris.KIND, values.id, column)
    for row in laporan.daftar(Indikator):
        for column in ("target", "realisasi"):
            yield Address(Indikator.KIND, row.id, column)
    for item in laporan.daftar(Butir):
        yield Address(Butir.KIND, item.id, "target")
    tahun = laporan.data.tahun
    for plan in laporan.daftar(TargetRenstra):
        if plan.tahun == tahun:
            yield Address(TargetRenstra.KIND, plan.id, "target")


def _figure(laporan: Laporan, address: Address) -> Nilai:
    raw = laporan.cell(address)
    text = raw if isinstance(raw, str) else None
    if text is not None and is_rujukan(text):
        return Reader(laporan).follow(text).nilai
    try:
        return read_canonical(text)
    except RefusedNumber:
        return None


def _leads_to(laporan: Laporan, address: Address, reference: Address) -> bool:
    """Whether pointing there from `reference` would go in a circle."""
    seen: set[Address] = set()
    while address not in seen:
        seen.add(address)
        raw = laporan.cell(address)
        if not isinstance(raw, str) or not is_rujukan(raw):
            return False
        try:
            address = Address.parse(raw[1:])
        except ValueError:
            return False
        if address == reference:
            return True
        if laporan.find(KINDS[address.kind], address.id) is None:
            return False
    return True


def _text(laporan: Laporan, address: Address) -> str:
    row = laporan.find(KINDS[address.kind], address.id)
    if isinstance(row, NilaiBaris):
        baris = laporan.find(Baris, row.baris)
        return f"{baris.kelompok} {baris.uraian}" if baris else ""
    if isinstance(row, TargetRenstra):
        plan = laporan.find(IndikatorRenstra, row.indikator_renstra)
        return plan.nama if plan else ""
    return getattr(row, "nama", "") if row else ""


def _words(text: str) -> set[str]:
    return {word for word in text.casefold().replace("/", " ").split() if len(word) >= LEAST}
