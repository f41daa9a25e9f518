"""Locking a report that is finished, and opening it again with a reason; both are journaled."""

from __future__ import annotations

from datetime import datetime

from lkjip_desktop.app.exchange.edisi import sign_edition, unchanged_edition
from lkjip_desktop.app.exchange.json.data import check_parents
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.tutup import quarter
from lkjip_desktop.domain.display.perbaikan import daftar_edisi
from lkjip_desktop.domain.formula.periode import quarter_name
from lkjip_desktop.domain.formula.tertutup import closed_until
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import DataLaporan, Edisi
from lkjip_desktop.domain.model.jurnal import BUKA_KUNCI, KUNCI, Revision
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.kunci import blockers


class OpenGalat(Refusal):
    """A report that is not locked since findings are open."""


def lock(session: Session, periode: str = "") -> Revision | None:
    """Lock the report as its next edition: every entry is refused. None where it is locked already.

    The edition is of a quarter that is closed, or of the year. One that still says what its last
    edition says is locked as that edition again.

    Raises Refusal while a galat is open, for a part, a quarter that is not closed, and for what
    cannot be written.
    """
    if session.laporan.data.terkunci:
        return None
    check_lock(session, periode)
    where = Address(DataLaporan.KIND, session.laporan.ruang, "terkunci")
    today = datetime.now().astimezone().date().isoformat()
    same = unchanged_edition(session.laporan, periode)
    label = _label(session, same, periode)
    with session.document.revise(label, session.actor, KUNCI) as draft:
        draft.set(where, 1)
        if same is None:
            sign_edition(draft, session.document, today, periode)
    return session.document.last_change


def _label(session: Session, same: Edisi | None, periode: str) -> str:
    of = f" {quarter_name(periode)}" if periode else ""
    if same is not None:
        return f"Laporan dikunci lagi sebagai edisi {same.nomor}{of} tanpa perubahan isi"
    return f"Laporan dikunci sebagai edisi {len(daftar_edisi(session.laporan)) + 1}{of}"


def check_lock(session: Session, periode: str = "") -> bool:
    """True where the report may be locked; Refusal with the reason where it may not."""
    if session.subsie is not None:
        raise Refusal(
            "Berkas bagian tidak dapat dikunci; kirim kembali dan kunci laporan induknya."
        )
    if periode:
        _check_closed(session, periode)
    waiting = blockers(session.findings_of(periode))
    if waiting:
        raise OpenGalat(
            f"Laporan belum dapat dikunci karena masih ada {len(waiting)} galat;"
            " perbaiki, atau kesampingkan dengan alasan."
        )
    check_parents(session.laporan)
    return True


def _check_closed(session: Session, periode: str) -> None:
    wanted, until = quarter(session, periode), closed_until(session.laporan)
    if until is None or until.bulan < wanted.bulan:
        raise Refusal(
            f"Tutup {quarter_name(periode)} dahulu, atau pilih Tahun untuk mengunci laporan tahun."
        )


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
