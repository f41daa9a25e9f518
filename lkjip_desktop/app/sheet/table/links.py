"""Links between indikator and rows of the plan or the agreement: as a cell, and how they change."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TypeAlias

from lkjip_desktop.app.command.edit import Typed
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.app.sheet.lembar import CellContent, CellState, EntryCell
from lkjip_desktop.app.sheet.offer import once_for_report
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    Butir,
    Entity,
    Indikator,
    IndikatorRenstra,
    TautanButir,
    TautanRenstra,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft

Link: TypeAlias = type[TautanRenstra] | type[TautanButir]
_OF: dict[type[Entity], Link] = {IndikatorRenstra: TautanRenstra, Butir: TautanButir}


@dataclass(frozen=True, slots=True)
class LinksRef:
    """The cell that shows which indikator report a row of the plan or the agreement."""

    kind: type[Entity]
    id: str

    @property
    def choices(self) -> tuple[tuple[str, CellValue], ...]:
        return ()

    def address(self, laporan: Laporan) -> Address:
        """The row itself, whose findings speak of its links."""
        return Address(self.kind.KIND, self.id)

    def put(self, draft: Draft, typed: Typed) -> None:
        """Take codes with commas or blanks between them; Refusal where one is unknown."""
        found, unknown = _named(draft.laporan, str(typed))
        if unknown:
            raise Refusal(
                f"Tidak ada indikator berkode {', '.join(unknown).upper()}; ketik kode seperti "
                "3A, 3B atau tekan Ctrl+Enter untuk memilih."
            )
        set_links(draft, self, found)


def _named(laporan: Laporan, typed: str) -> tuple[list[str], list[str]]:
    """The indikator that codes name, and what names none; a code may hold blanks: "IKP 1"."""
    known = {_folded(row.kode): row.id for row in laporan.daftar(Indikator)}
    found: list[str] = []
    unknown: list[str] = []
    for part in typed.replace(";", ",").split(","):
        words, lost = part.casefold().split(), False
        while words:
            ends = range(len(words), 0, -1)
            end = next((n for n in ends if " ".join(words[:n]) in known), 0)
            if end:
                found.append(known[" ".join(words[:end])])
            elif lost:
                unknown[-1] += f" {words[0]}"
            else:
                unknown.append(words[0])
            words, lost = words[end or 1 :], not end
    return found, unknown


def _folded(kode: str) -> str:
    return " ".join(kode.casefold().split())


def linked(laporan: Laporan, where: LinksRef) -> tuple[Indikator, ...]:
    """The indikator that report this row, in reading order."""
    link = _OF[where.kind]
    ids = {getattr(row, "indikator", None) for row in laporan.children(link, link.KEY[1], where.id)}
    rows = [row for row in map(partial(laporan.find, Indikator), ids) if row is not None]
    return tuple(sorted(rows, key=lambda row: _places(laporan)[row.id]))


@once_for_report
def _places(laporan: Laporan) -> dict[str, int]:
    return {row.id: place for place, row in enumerate(reading_order(laporan))}


def set_links(draft: Draft, where: LinksRef, chosen: Iterable[str]) -> None:
    """Let exactly these indikator report the row."""
    link, wanted = _OF[where.kind], set(chosen)
    for row in draft.laporan.children(link, link.KEY[1], where.id):
        if row.indikator in wanted:
            wanted.discard(row.indikator or "")
        else:
            draft.delete(link, row.id)
    for indikator in sorted(wanted):
        draft.new(link, **{"indikator": indikator, link.KEY[1]: where.id})


def links_cell(view: View, row: Entity) -> EntryCell:
    """The codes of the indikator that report a row; without any, that it is not reported."""
    where = LinksRef(type(row), row.id)
    found = linked(view.laporan, where)
    codes = ", ".join(item.kode or item.nama for item in found)
    level, sentence = view.marks.get(where.address(view.laporan), (None, ""))
    editable = view.may_add(_OF[where.kind], {_OF[where.kind].KEY[1]: row.id})
    names = "; ".join(f"{item.kode} {item.nama}".strip() for item in found)
    return EntryCell(
        teks=codes or "tidak dilaporkan",
        edit=codes,
        keadaan=CellState.ENTRI if editable else CellState.TERKUNCI,
        isi=CellContent.ADA,
        alamat=where if editable else None,
        tingkat=level or (None if found else "peringatan"),
        temuan=sentence or ("" if found else "Belum ada indikator laporan yang melaporkannya."),
        keterangan=names,
        tindakan="pilih indikator" if editable else "",
    )
