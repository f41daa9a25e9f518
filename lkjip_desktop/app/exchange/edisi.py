"""The editions of a report: what each lock signed, by which fingerprint, and what changed since."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any, Final
from weakref import WeakKeyDictionary

from lkjip_desktop.domain.display.perbaikan import (
    LISTED,
    CorrectedCell,
    CorrectedFigure,
    CorrectionList,
    Outcomes,
    consequences,
    corrections,
    daftar_edisi,
    editions_of,
    in_force,
    laporan_of,
    lock_events,
    outcomes,
)
from lkjip_desktop.domain.formula.periode import last_month, quarter_name
from lkjip_desktop.domain.formula.tertutup import closed_on
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import APPEND_ONLY, Edisi
from lkjip_desktop.domain.model.jurnal import BUKA_KUNCI, BUKA_PERIODE, KUNCI, TUTUP_PERIODE, State
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.pejabat import head_of_office, signer
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.past import state_after


def fingerprint(laporan: Laporan) -> str:
    """sha256 of what `data` prints of the locked report without editions and notes.

    Their lists are empty then: the same content has the same fingerprint before and after signing.
    """
    from lkjip_desktop.app.exchange.json.data import to_json  # an export signs nothing

    said = [(kind, row) for kind in APPEND_ONLY for row in laporan.rows(kind)]
    bare = laporan.with_changes([replace(laporan.data, terkunci=1)], said)
    return hashlib.sha256(to_json(bare).encode()).hexdigest()


def unchanged_edition(laporan: Laporan, periode: str = "") -> Edisi | None:
    """The last edition where it is of this periode and the report still says what it says."""
    known = daftar_edisi(laporan)
    last = known[-1] if known else None
    same = last is not None and last.periode == (periode or str(laporan.data.tahun))
    return last if last and same and last.sidik == fingerprint(laporan) else None


def sign_edition(draft: Draft, document: Document, today: str, periode: str = "") -> Edisi:
    """Make the next edition of the report as it is about to be locked.

    It bears the date of the report, of a quarter the day it was closed, or the day of the PC's
    clock where there is none; and who signs then.
    """
    laporan = draft.base
    known = daftar_edisi(laporan)
    closed = closed_on(laporan, periode)
    who = head_of_office(laporan, closed or today) if periode else signer(laporan, "kata_pengantar")
    return draft.new(
        Edisi,
        nomor=known[-1].nomor + 1 if known else 1,
        tanggal=(closed if periode else laporan.surat_pengantar.tanggal) or today,
        periode=periode or str(laporan.data.tahun),
        sidik=fingerprint(laporan),
        penandatangan=who.nama if who else "",
        alasan=_reason(document) if editions_of(laporan, periode) else "",
    )


def same_day(laporan: Laporan) -> Edisi | None:
    """The edition of the year whose date the next one would bear too, as nobody gave another."""
    known, day = editions_of(laporan), laporan.surat_pengantar.tanggal
    last = known[-1] if known and unchanged_edition(laporan) is None else None
    return last if last is not None and day and last.tanggal == day else None


def same_day_words(edisi: Edisi) -> str:
    """Asks for the date of a correction that would bear that of what it corrects."""
    return (
        f"Tanggal laporan masih {date_words(edisi.tanggal or '')}, sama dengan edisi"
        f" {edisi.nomor}; ganti tanggal surat pengantarnya bila perbaikan ini ditandatangani pada"
        " hari lain."
    )


def _reason(document: Document) -> str:
    """Why the report was opened last."""
    opened = list(document.jurnal.of_kinds([BUKA_KUNCI]))
    return str(opened[-1].extra.get("alasan", "")) if opened else ""


def edition_before(laporan: Laporan, periode: str = "") -> Edisi | None:
    """The edition that what is printed now of this periode corrects; None while there is none."""
    known = editions_of(laporan, periode)
    if in_force(laporan, periode):
        known = known[:-1]
    return known[-1] if known else None


def changes_since_edition(document: Document, periode: str = "") -> CorrectionList:
    """What changed since the edition before; without one only what was closed and opened.

    Up to the edition in force: its paper stays the same when it is opened and locked as it was.
    Of a quarter nothing is told but while its edition is in force, or from opening it again on
    until it is closed; and nothing of later ones.
    """
    laporan = document.laporan
    before, now = edition_before(laporan, periode), in_force(laporan, periode)
    start = 1 if before is None else _signed_at(document, before)
    end = document.jurnal.nomor
    if now is not None:
        end = _signed_at(document, now)
    elif periode:
        end = _reopened_until(document, periode, start)
    cells: tuple[CorrectedCell, ...] = ()
    follows: tuple[CorrectedFigure, ...] = ()
    if before is not None and end:
        shown, came_to = _known_after(document, start, periode)
        ended = (
            laporan
            if now or not periode
            else laporan_of(state_after(end, document.laporan, document.jurnal))
        )
        cells = corrections(shown, now_shown := _until(ended, periode))
        follows = tuple(consequences(came_to, now_shown, periode)) if cells else ()
    events = (item for item in document.jurnal.of_kinds(LISTED) if start < item.nomor <= end)
    return CorrectionList(cells, lock_events(events), follows)


_KNOWN: Final[WeakKeyDictionary[Document, tuple[tuple[int, str], State, Outcomes]]] = (
    WeakKeyDictionary()
)


def _known_after(document: Document, nomor: int, periode: str) -> tuple[State, Outcomes]:
    """What a periode had up to an entry and came to then, which never changes any more.

    A preview asks for it after each change.
    """
    known = _KNOWN.get(document)
    if known is None or known[0] != (nomor, periode):
        then = state_after(nomor, document.laporan, document.jurnal)
        shown = {k: row for k, row in then.items() if not _is_after(row.get("periode"), periode)}
        came_to = outcomes(laporan_of(shown), periode)
        known = _KNOWN[document] = ((nomor, periode), shown, came_to)
    return known[1:]


def _reopened_until(document: Document, periode: str, start: int) -> int:
    """The entry that closed a quarter again after it was opened since `start`, or the last one.

    0 where it was not opened since.
    """
    opened = closed = 0
    for entry in document.jurnal.of_kinds([BUKA_PERIODE, TUTUP_PERIODE]):
        own = any(periode == (row.before or row.after or {}).get("periode") for row in entry.rows)
        if own and entry.nomor > start and entry.kind == BUKA_PERIODE:
            opened, closed = entry.nomor, 0
        elif own and opened:
            closed = entry.nomor
    return opened and (closed or document.jurnal.nomor)


def _until(laporan: Laporan, periode: str) -> Laporan:
    """The report without the rows of what comes after a quarter, "" all of it."""
    rows = laporan.all_rows()
    gone = [row for row in rows if _is_after(getattr(row, "periode", None), periode)]
    return laporan.with_changes((), [(type(row), row.id) for row in gone])


def _is_after(held: CellValue, periode: str) -> bool:
    """Whether a row is of what comes after a quarter: a later one, or the whole year."""
    if not periode or not isinstance(held, str) or not held.startswith(periode[:4]):
        return False
    return last_month(held) > last_month(periode)


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
    last = known[-1]
    state = "sama dengan" if last.sidik == fingerprint(laporan) else "berbeda dari"
    return [*lines, f"Isi berkas ini {state} edisi {last.nomor}."]


def _lines(row: Edisi) -> list[str]:
    who = f", ditandatangani {row.penandatangan}" if row.penandatangan else ""
    quarter = f" ({quarter_name(row.periode)})" if "-" in row.periode else ""
    head = f"Edisi {row.nomor}{quarter}, {date_words(row.tanggal or '') or 'tanpa tanggal'}{who}"
    reason = [f"    dibuka lagi karena: {row.alasan}"] if row.alasan else []
    return [head, f"    sidik {row.sidik}", *reason]
