"""Who has which part since when, as it is read: each part with the consolidations that stand."""

from __future__ import annotations

from lkjip_desktop.app.share.bagikan import PartsGiven, daftar_pegangan
from lkjip_desktop.app.share.konsolidasi import daftar_konsolidasi, plan_undo
from lkjip_desktop.domain.display.content import content
from lkjip_desktop.domain.display.nama import describe
from lkjip_desktop.domain.model.jurnal import JurnalEntry
from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.store.document import Document


class PartHolder(NamedTuple):
    """A part that was handed out, and the runs that took it in, oldest first."""

    pegangan: PartsGiven
    runs: tuple[JurnalEntry, ...]

    @property
    def state(self) -> str:
        """Where the part is, in a few words."""
        if self.pegangan.diterima:
            return f"diterima {moment_words(self.pegangan.diterima)}"
        if self.pegangan.penyerahan.pengganti:
            return "sudah diganti, belum kembali"
        return "belum kembali"


def daftar_holder(document: Document) -> tuple[PartHolder, ...]:
    """All parts handed out, the latest first."""
    runs: dict[str, list[JurnalEntry]] = {}
    for entry in reversed(daftar_konsolidasi(document)):
        runs.setdefault(entry.extra["bagian"], []).append(entry)
    return tuple(
        PartHolder(item, tuple(runs.get(item.penyerahan.bagian, ())))
        for item in daftar_pegangan(document)
    )


def run_words(run: JurnalEntry) -> str:
    """What one consolidation of a part brought."""
    count = len(run.rows)
    return f"mengubah {count} baris data" if count else "tidak mengubah isi"


TOLD = 6
"""Cells that are told one by one in a question."""


def undo_words(document: Document, nomor: int) -> str:
    """What undoing a consolidation would do; raises Refusal as `plan_undo` does."""
    undone = plan_undo(document, nomor)
    rows = len(undone.rows)
    told = [f"{rows} baris data kembali seperti sebelum bagian ini diambil." if rows else ""]
    if not rows:
        told = ["Tidak ada isian yang berubah; bagian ini hanya dapat diambil lagi dari awal."]
    if len(undone.nomor) > 1:
        told.append(f"{len(undone.nomor)} konsolidasi bagian ini diurungkan sekaligus.")
    if undone.kept:
        told.append(f"{len(undone.kept)} isian tetap:")
        for kept in undone.kept[:TOLD]:
            name = describe(document.laporan, kept.address)
            words = content(document.laporan, kept.address, kept.value)
            told.append(f"    {name}: {words}, {kept.stay.value}")
        if len(undone.kept) > TOLD:
            told.append(f"    dan {len(undone.kept) - TOLD} lainnya, semua tercatat di riwayat")
    told.append("Berkas bagiannya tidak berubah dan dapat dikonsolidasi lagi.")
    return "\n".join(told)
