"""The plan from the report before: its tindak lanjut made steps, and its steps copied."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from lkjip_desktop.app.command.edit import insert_rows
from lkjip_desktop.app.command.outside import refuse_outside
from lkjip_desktop.domain.formula.aksi import is_followed
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Aksi, Indikator, Kendala
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft


def follow_up(draft: Draft, daftar_kendala: Iterable[str]) -> int:
    """Make a step of each tindak lanjut that none carries out yet, which keeps its words; how many.

    It stands last under the indikator of its kendala, without figures.
    """
    made = 0
    for row in daftar_kendala:
        laporan = draft.laporan
        kendala = laporan.find(Kendala, row)
        if kendala is None or not kendala.tindak_lanjut.strip() or is_followed(laporan, kendala):
            continue
        there = laporan.children(Aksi, "indikator", kendala.indikator)
        values = {
            "indikator": kendala.indikator,
            "uraian": kendala.tindak_lanjut,
            "penanggung_jawab": kendala.penanggung_jawab,
            "asal": kendala.tindak_lanjut,
        }
        insert_rows(draft, Aksi, there, len(there), [values])
        made += 1
    return made


def earlier_steps(path: Path, laporan: Laporan) -> Laporan:
    """The report of an earlier year in a file, whose steps may be copied.

    Raises Refusal where it is none of an earlier year, and what Document.open raises.
    """
    with Document.open(path, readonly=True) as document:
        refuse_outside(document)
        lalu = document.laporan
    if lalu.data.tahun >= laporan.data.tahun:
        raise Refusal(
            f"{path.name} ialah laporan tahun {lalu.data.tahun}; pilih laporan dari tahun sebelum"
            f" {laporan.data.tahun}."
        )
    return lalu


def copy_steps(draft: Draft, lalu: Laporan, daftar_indikator: Iterable[Indikator]) -> int:
    """Put the steps of an earlier report under these indikator, without figures; how many.

    They stand last and keep their words and the way their quarters join. One with the same words
    as a step that is there is not copied again.
    """
    made = 0
    for indikator in daftar_indikator:
        there = draft.laporan.children(Aksi, "indikator", indikator.id)
        known = {_words(row) for row in there}
        before = _same_indikator(lalu, indikator)
        steps = lalu.children(Aksi, "indikator", before.id) if before else ()
        values = [
            {"indikator": indikator.id, **{name: getattr(row, name) for name in _COPIED}}
            for row in steps
            if _words(row) not in known
        ]
        insert_rows(draft, Aksi, there, len(there), values)
        made += len(values)
    return made


_COPIED: Final = ("uraian", "keluaran", "satuan", "penanggung_jawab", "gabung")


def _words(row: Aksi) -> str:
    return " ".join(row.uraian.split()).casefold()


def _same_indikator(lalu: Laporan, indikator: Indikator) -> Indikator | None:
    """The indikator in an earlier report: a report that was carried over keeps the ids."""
    known = lalu.find(Indikator, indikator.id)
    if known is not None:
        return known
    same = (indikator.kode, indikator.nama)
    return next((row for row in lalu.daftar(Indikator) if (row.kode, row.nama) == same), None)
