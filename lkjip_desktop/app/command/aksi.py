"""What the officer does with the tindak lanjut of the report before: makes it steps of the plan."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.app.command.edit import insert_rows
from lkjip_desktop.domain.formula.aksi import is_followed
from lkjip_desktop.domain.model.entity import Aksi, Kendala
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
