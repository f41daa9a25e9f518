"""The example of a real year with its contradictions mended, one revision a kind of mistake."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from lkjip_desktop.assets import resource
from lkjip_desktop.domain.model.entity import KINDS, CellValue, ColumnKind, columns
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.order import key_between
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft

OFFICER: Final = "Perencanaan"


@dataclass(frozen=True, slots=True)
class Amendment:
    """What mends one kind of mistake: cells to change, rows to make, rows to delete."""

    judul: str
    ubah: Mapping[str, CellValue]
    baru: tuple[Mapping[str, Any], ...]
    """Columns by name; `jenis` is the kind, `id` is there unless a natural key makes it."""
    hapus: tuple[str, ...]


def daftar_koreksi() -> tuple[Amendment, ...]:
    """The corrections that ship with the program; their figures are invented."""
    data = json.loads(resource("contoh", "terkoreksi.json").read_text(encoding="utf-8"))
    return tuple(
        Amendment(
            item["judul"],
            item.get("ubah", {}),
            tuple(item.get("baru", ())),
            tuple(item.get("hapus", ())),
        )
        for item in data["koreksi"]
    )


def mend(draft: Draft, koreksi: Amendment) -> None:
    """Do one correction; KeyError where a row it names is not there."""
    for text, value in koreksi.ubah.items():
        draft.set(Address.parse(text), value)
    for row in koreksi.baru:
        _make(draft, dict(row))
    for text in koreksi.hapus:
        address = Address.parse(text)
        draft.delete(KINDS[address.kind], address.id)


def _make(draft: Draft, cells: dict[str, Any]) -> None:
    kind = KINDS[cells.pop("jenis")]
    if any(item.kind is ColumnKind.ORDER for item in columns(kind)):
        last = max((getattr(row, "urutan", "") for row in draft.laporan.daftar(kind)), default="")
        cells["urutan"] = key_between(last, None)
    if kind.KEY:
        draft.new(kind, **cells)
    else:
        draft.put(kind(**cells))


def write_terkoreksi(path: Path, laporan: Laporan) -> None:
    """Make the file: the example as it was, then each correction as a revision of its own.

    Raises FileExists and NotSaved.
    """
    with Document.in_memory(laporan, actor=OFFICER) as document:
        _mend_all(document)
        document.save_copy(path)


def terkoreksi(laporan: Laporan) -> Laporan:
    """The example with every correction done."""
    with Document.in_memory(laporan, actor=OFFICER) as document:
        _mend_all(document)
        return document.laporan


def _mend_all(document: Document) -> None:
    for koreksi in daftar_koreksi():
        with document.revise(koreksi.judul, OFFICER) as draft:
            mend(draft, koreksi)
