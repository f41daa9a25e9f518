"""An example as it is made together: the induk before consolidation and its parts filled in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from lkjip_desktop.app.share.bagikan import Bagian, bagikan
from lkjip_desktop.disk import beside, make_folder, sweep, sync_folder
from lkjip_desktop.domain.display.nama import indikator_of
from lkjip_desktop.domain.model.entity import (
    Entity,
    Gambar,
    Indikator,
    Lampiran,
    Narasi,
    NilaiAlokasi,
    NilaiBaris,
    Rincian,
    Subsie,
    column,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.wewenang import INDIKATOR_COLUMNS, Wewenang
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import saving

OFFICER: Final = "Perencanaan"
_WRITTEN_BY_SECTIONS = (Narasi, Gambar, Lampiran)


def write_bagian(folder: Path, laporan: Laporan) -> Path:
    """Write `bagian/` into a folder: induk.lkjip and a filled-in part for each section.

    Taken together the parts give exactly `laporan`. What is there already is left alone; raises
    NotSaved where nothing can be written.
    """
    target = folder / "bagian"
    if target.exists():
        return target
    unfinished = beside(target)
    with saving(folder):
        make_folder(folder)
        sweep(folder)
        unfinished.mkdir()
    try:
        before = before_consolidation(laporan)
        with Document.create(unfinished / "induk.lkjip", before, actor=OFFICER) as induk:
            for part in bagikan(induk, unfinished, OFFICER):
                fill_in(part, laporan)
        with saving(target):
            unfinished.rename(target)
            sync_folder(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return target


def before_consolidation(laporan: Laporan) -> Laporan:
    """The report as it is handed out: what sections fill in is empty, what they write is not there.

    Of each section the last table of the last indikator is missing too: it makes that itself.
    """
    wewenang = Wewenang.of(laporan)
    gone = {(type(row), row.id) for row in _made_by_sections(laporan, wewenang)}
    emptied = [row for row in _emptied(laporan, wewenang) if (type(row), row.id) not in gone]
    return laporan.with_changes(emptied, gone)


def _made_by_sections(laporan: Laporan, wewenang: Wewenang) -> Iterator[Entity]:
    for kind in _WRITTEN_BY_SECTIONS:
        for row in laporan.rows(kind).values():
            if wewenang.owner(Address(row.KIND, row.id)) is not None:
                yield row
    for subsie in laporan.daftar(Subsie):
        theirs = laporan.children(Indikator, "subsie", subsie.id)
        tables = [row for item in theirs for row in laporan.children(Rincian, "indikator", item.id)]
        for table in tables[-1:]:
            yield table
            yield from laporan.cascading_from(Rincian, table.id)


def _emptied(laporan: Laporan, wewenang: Wewenang) -> Iterator[Entity]:
    for indikator in laporan.daftar(Indikator):
        if indikator.subsie is not None:
            yield replace(indikator, **_defaults(Indikator, INDIKATOR_COLUMNS))
    for nilai in laporan.daftar(NilaiBaris):
        if wewenang.owner(Address(nilai.KIND, nilai.id)) is not None:
            yield replace(nilai, pembanding=None, realisasi=None)
    for spent in laporan.daftar(NilaiAlokasi):
        if wewenang.owner(Address(spent.KIND, spent.id)) is not None:
            yield replace(spent, realisasi=None)


def _defaults(kind: type[Entity], names: frozenset[str]) -> dict[str, Any]:
    return {name: column(kind, name).default for name in names}


def fill_in(part: Bagian, laporan: Laporan) -> None:
    """Fill in a part as its section would, an indikator at a time, until it is as in `laporan`."""
    with Document.open(part.path) as document:
        wanted: dict[str, list[Entity]] = {}
        for row in laporan.all_rows():
            indikator = indikator_of(laporan, row)
            if indikator is not None:
                wanted.setdefault(indikator.kode, []).append(row)
        wewenang = Wewenang.of(laporan)
        for kode, rows in wanted.items():
            label = f"Mengisi {kode}"
            with document.revise(label, part.subsie.nama_pendek or part.subsie.nama) as draft:
                for row in rows:
                    theirs = _theirs(document.laporan, row, wewenang, part.subsie.id)
                    if theirs is not None:
                        draft.put(theirs)


def _theirs(now: Laporan, row: Entity, wewenang: Wewenang, subsie: str) -> Entity | None:
    """The row with what the section may fill in of it; None where it may nothing."""
    if isinstance(row, Indikator):
        known = now.get(Indikator, row.id)
        filled = {name: getattr(row, name) for name in INDIKATOR_COLUMNS}
        return replace(known, **filled) if row.subsie == subsie else None
    return row if wewenang.owner(Address(row.KIND, row.id)) == subsie else None
