"""The editions of a report: what each lock signed, by which fingerprint, and what changed since."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

from lkjip_desktop.domain.display.perbaikan import (
    CorrectedCell,
    CorrectionList,
    corrections,
    lock_events,
)
from lkjip_desktop.domain.model.entity import APPEND_ONLY, Edisi
from lkjip_desktop.domain.model.jurnal import BUKA_KUNCI, KUNCI
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.pejabat import signer
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft


def fingerprint(laporan: Laporan) -> str:
    """sha256 of what `data` prints of the locked report without editions and notes.

    Their lists are empty then: the same content has the same fingerprint before and after signing.
    """
    from lkjip_desktop.app.exchange.json.data import to_json  # an export signs nothing

    said = [(kind, row) for kind in APPEND_ONLY for row in laporan.rows(kind)]
    bare = laporan.with_changes([replace(laporan.data, terkunci=1)], said)
    return hashlib.sha256(to_json(bare).encode()).hexdigest()


def daftar_edisi(laporan: Laporan) -> tuple[Edisi, ...]:
    """The editions, the first one first."""
    return tuple(sorted(laporan.rows(Edisi).values(), key=lambda row: row.nomor))


def unchanged_edition(laporan: Laporan) -> Edisi | None:
    """The last edition where the report still says what that one says; None where it does not."""
    known = daftar_edisi(laporan)
    return known[-1] if known and known[-1].sidik == fingerprint(laporan) else None


def sign_edition(draft: Draft, document: Document, today: str) -> Edisi:
    """Make the next edition of the report as it is about to be locked.

    It bears the date of the report, or the day of the PC's clock where that has none.
    """
    laporan = draft.base
    known = daftar_edisi(laporan)
    who = signer(laporan, "kata_pengantar")
    return draft.new(
        Edisi,
        nomor=known[-1].nomor + 1 if known else 1,
        tanggal=laporan.surat_pengantar.tanggal or today,
        periode=str(laporan.data.tahun),
        sidik=fingerprint(laporan),
        penandatangan=who.nama if who else "",
        alasan=_reason(document) if known else "",
    )


def _reason(document: Document) -> str:
    """Why the report was opened last."""
    opened = list(document.jurnal.of_kinds([BUKA_KUNCI]))
    return str(opened[-1].extra.get("alasan", "")) if opened else ""


def edition_before(laporan: Laporan) -> Edisi | None:
    """The edition that what is printed now corrects; None while there is none."""
    known = daftar_edisi(laporan)
    if laporan.data.terkunci:
        known = known[:-1]
    return known[-1] if known else None


def changes_since_edition(document: Document) -> CorrectionList:
    """What changed since the edition before; without one only what was closed and opened.

    Up to the edition in force: its paper stays the same when it is opened and locked as it was.
    """
    before, start, end = edition_before(document.laporan), 1, document.jurnal.nomor
    known = daftar_edisi(document.laporan)
    if document.laporan.data.terkunci and known:
        end = _signed_at(document, known[-1])
    cells: tuple[CorrectedCell, ...] = ()
    if before is not None:
        start = _signed_at(document, before)
        cells = corrections(document.state_after(start), document.laporan)
    later = document.jurnal.between(start + 1, end)
    return CorrectionList(cells, lock_events(later))


def _signed_at(document: Document, edisi: Edisi) -> int:
    """The number of the entry that made it; the first where the jurnal began with it."""
    for entry in document.jurnal.of_kinds([KUNCI]):
        if any(row.id == edisi.id for row in entry.rows):
            return entry.nomor
    return 1


def edition_object(edisi: Edisi) -> dict[str, Any]:
    """An edition as JSON."""
    names = ("nomor", "tanggal", "periode", "sidik", "penandatangan", "alasan")
    return {name: getattr(edisi, name) for name in names}


def edition_lines(laporan: Laporan) -> list[str]:
    """The editions for a reader, and whether the report still says what the last one says."""
    known = daftar_edisi(laporan)
    if not known:
        return ["Laporan ini belum pernah dikunci; edisi dibuat ketika laporan dikunci."]
    lines = [line for row in known for line in _lines(row)]
    state = "sama dengan" if unchanged_edition(laporan) else "berbeda dari"
    return [*lines, f"Isi berkas ini {state} edisi {known[-1].nomor}."]


def _lines(row: Edisi) -> list[str]:
    who = f", ditandatangani {row.penandatangan}" if row.penandatangan else ""
    head = f"Edisi {row.nomor}, {date_words(row.tanggal or '') or 'tanpa tanggal'}{who}"
    reason = [f"    dibuka lagi karena: {row.alasan}"] if row.alasan else []
    return [head, f"    sidik {row.sidik}", *reason]
