"""Examples made of another one, a revision a step: contradictions mended, filled in by quarter."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import Any, Final

from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.kunci import lock, unlock
from lkjip_desktop.app.share.tutup import close, reopen
from lkjip_desktop.assets import resource
from lkjip_desktop.domain.model.column import CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, columns
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.order import key_between
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft

OFFICER: Final = "Perencanaan"


@dataclass(frozen=True, slots=True)
class Amendment:
    """One step to another example: cells to change, rows to make, rows to delete.

    Where it closes or opens a quarter, locks the report or opens it, it does nothing else.
    """

    judul: str
    ubah: Mapping[str, CellValue] = field(default_factory=dict)
    baru: tuple[Mapping[str, Any], ...] = ()
    """Columns by name; `jenis` is the kind, `kind` where a column is called so; `id` is there
    unless a natural key makes it."""
    hapus: tuple[str, ...] = ()
    tutup: str = ""
    """The quarter that is closed, on `tanggal`."""
    tanggal: str = ""
    kunci: str = ""
    """The quarter whose edition the report is locked as."""
    buka: str = ""
    """The quarter that is opened again, because of `alasan`."""
    alasan: str = ""
    """Alone: why the lock is opened again."""


TERKOREKSI: Final = "terkoreksi"
TRIWULAN: Final = "triwulan"
FILES: Final = "berkas"
"""The folder of contents, which a step names by file."""


def daftar_koreksi(nama: str = TERKOREKSI) -> tuple[Amendment, ...]:
    """The steps of an example, whose figures are invented: those of its files, in their order."""
    folder = resource("contoh", nama)
    paths = sorted(folder.glob("*.json"))
    return tuple(
        Amendment(**item)
        for path in paths
        for item in json.loads(path.read_text(encoding="utf-8"))["koreksi"]
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
    kind = KINDS[cells.pop("kind" if "kind" in cells else "jenis")]
    if any(item.kind is ColumnKind.ORDER for item in columns(kind)):
        last = max((getattr(row, "urutan", "") for row in draft.laporan.daftar(kind)), default="")
        cells["urutan"] = key_between(last, None)
    for item in columns(kind):
        if item.kind is ColumnKind.HASH and item.name in cells:
            content = resource("contoh", FILES) / str(cells[item.name])
            cells[item.name] = draft.add_berkas(content.read_bytes())
    if kind.KEY:
        draft.new(kind, **cells)
    else:
        draft.put(kind(**cells))


def write_terkoreksi(path: Path, laporan: Laporan) -> None:
    """Make the file: the example as it was, then each correction as a revision of its own.

    Raises FileExists and NotSaved.
    """
    _write(path, laporan, TERKOREKSI)


def terkoreksi(laporan: Laporan) -> Laporan:
    """The example with every correction done."""
    return _amended(laporan, TERKOREKSI)


def write_triwulan(path: Path, laporan: Laporan) -> None:
    """Make the file of `triwulan(laporan)`; the mended example, then each step as a revision.

    Raises FileExists and NotSaved.
    """
    _write(path, terkoreksi(laporan), TRIWULAN)


def triwulan(laporan: Laporan) -> Laporan:
    """The mended example in October: filled in by quarter, three of them over, two closed.

    The report of the second was signed twice: a figure of it was corrected.
    """
    return _amended(terkoreksi(laporan), TRIWULAN)


def _write(path: Path, laporan: Laporan, nama: str) -> None:
    with Document.in_memory(laporan, actor=OFFICER) as document:
        _amend(document, nama)
        document.save_copy(path)


def _amended(laporan: Laporan, nama: str) -> Laporan:
    with Document.in_memory(laporan, actor=OFFICER) as document:
        _amend(document, nama)
        return document.laporan


def _amend(document: Document, nama: str) -> None:
    session = Session(document, OFFICER)
    for koreksi in daftar_koreksi(nama):
        if koreksi.tutup:
            close(session, koreksi.tutup, date.fromisoformat(koreksi.tanggal))
        elif koreksi.kunci:
            lock(session, koreksi.kunci)
        elif koreksi.buka:
            reopen(session, koreksi.buka, koreksi.alasan)
        elif koreksi.alasan:
            unlock(session, koreksi.alasan)
        else:
            with document.revise(koreksi.judul, OFFICER) as draft:
                mend(draft, koreksi)
