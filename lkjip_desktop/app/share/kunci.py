"""Locking a report that is finished, and opening it again with a reason; both are journaled."""

from __future__ import annotations

from datetime import datetime

from lkjip_desktop.app.exchange.edisi import daftar_edisi, sign_edition, unchanged_edition
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import DataLaporan, Edisi
from lkjip_desktop.domain.model.jurnal import BUKA_KUNCI, KUNCI, Revision
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.kunci import blockers


class OpenGalat(Refusal):
    """A report that is not locked since findings are open."""


def lock(session: Session) -> Revision | None:
    """Lock the report as its next edition: every entry is refused. None where it is locked already.

    One that still says what its last edition says is locked as that edition again.

    Raises Refusal while a galat is open, for a part, and for what cannot be written.
    """
    if session.laporan.data.terkunci:
        return None
    check_lock(session)
    where = Address(DataLaporan.KIND, session.laporan.ruang, "terkunci")
    today = datetime.now().astimezone().date().isoformat()
    same = unchanged_edition(session.laporan)
    with session.document.revise(_label(session, same), session.actor, KUNCI) as draft:
        draft.set(where, 1)
        if same is None:
            sign_edition(draft, session.document, today)
    return session.document.last_change


def _label(session: Session, same: Edisi | None) -> str:
    if same is not None:
        return f"Laporan dikunci lagi sebagai edisi {same.nomor} tanpa perubahan isi"
    return f"Laporan dikunci sebagai edisi {len(daftar_edisi(session.laporan)) + 1}"


def check_lock(session: Session) -> bool:
    """True where the report may be locked; Refusal with the reason where it may not."""
    if session.subsie is not None:
        raise Refusal(
            "Berkas bagian tidak dapat dikunci; kirim kembali dan kunci laporan induknya."
        )
    waiting = blockers(session.findings)
    if waiting:
        raise OpenGalat(
            f"Laporan belum dapat dikunci karena masih ada {len(waiting)} galat;"
            " perbaiki, atau kesampingkan dengan alasan."
        )
    return True


def unlock(session: Session, alasan: str) -> Revision | None:
    """Open a locked report with a reason, which the jurnal keeps. None where it is not locked."""
    if not session.laporan.data.terkunci:
        return None
    if not alasan.strip():
        raise Refusal("Tulis alasan kunci laporan dibuka.")
    told = {"alasan": alasan.strip()}
    where = Address(DataLaporan.KIND, session.laporan.ruang, "terkunci")
    label = f"Kunci dibuka: {alasan.strip()}"
    with session.document.revise(label, session.actor, BUKA_KUNCI, told) as draft:
        draft.set(where, 0)
    return session.document.last_change
