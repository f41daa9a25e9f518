"""Closing a quarter, by the officer with a date, and opening it again with a reason."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime

from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.bagikan import daftar_pegangan
from lkjip_desktop.domain.formula.periode import AsOf, quarters
from lkjip_desktop.domain.formula.tertutup import closed_until, is_closed
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Subsie, TutupPeriode
from lkjip_desktop.domain.model.jurnal import BUKA_PERIODE, TUTUP_PERIODE, Revision
from lkjip_desktop.domain.model.waktu import date_words, quarter_words


def quarter(session: Session, periode: str) -> AsOf:
    """The quarter that is meant; Refusal for a part, and for what is no quarter of it."""
    if session.subsie is not None:
        raise Refusal("Triwulan ditutup dan dibuka di laporan induk, bukan di berkas bagian.")
    tahun = session.laporan.data.tahun
    if periode not in quarters(tahun):
        codes = f"{tahun}-T1 sampai {tahun}-T4"
        raise Refusal(f"Pilih dahulu triwulannya, TW I sampai TW IV ({codes}).")
    return AsOf.of(tahun, periode)


def closing_warning(session: Session, wanted: AsOf, tanggal: date, today: date) -> str:
    """What to say of a day to close a quarter on, "" of a good one; Refusal for one to come.

    `today` is what the PC's clock says; where the last change is later, the clock is behind.
    """
    with suppress(ValueError):
        last = datetime.fromisoformat(session.document.jurnal.last_moment)
        today = max(today, last.date())
    if tanggal > today:
        raise Refusal("Tanggal penutupan belum tiba; ketik tanggal hari ini atau sebelumnya.")
    if tanggal.isoformat() >= wanted.last_day:
        return ""
    name, end = quarter_words(wanted.triwulan), date_words(wanted.last_day)
    return f"{name} baru berakhir pada {end}; laporannya akan bertanggal sebelum itu."


def parts_out(session: Session) -> tuple[str, ...]:
    """The sections whose present part has not come back, by name, in the order of the report."""
    given = [item for item in daftar_pegangan(session.document) if not item.penyerahan.pengganti]
    out = {item.penyerahan.subsie for item in given if not item.diterima}
    rows = (row for row in session.laporan.daftar(Subsie) if row.id in out)
    return tuple(row.nama_pendek or row.nama for row in rows)


def also_closed(session: Session, wanted: AsOf) -> tuple[str, ...]:
    """The open quarters before one, which are closed with it."""
    until = closed_until(session.laporan)
    first = 0 if until is None else until.triwulan
    return quarters(wanted.tahun)[first : wanted.triwulan - 1]


def close(session: Session, periode: str, tanggal: date) -> Revision | None:
    """Close a quarter and with it those before; None where it is closed already.

    Their figures stay as they are from now on. Raises Refusal as `quarter` does, and for what
    cannot be written.
    """
    wanted = quarter(session, periode)
    if is_closed(session.laporan, periode):
        return None
    label = f"{quarter_words(wanted.triwulan)} ditutup"
    with session.document.revise(label, session.actor, TUTUP_PERIODE) as draft:
        for name in (*also_closed(session, wanted), periode):
            draft.new(TutupPeriode, periode=name, tanggal=tanggal.isoformat())
    return session.document.last_change


def reopen(session: Session, periode: str, alasan: str) -> Revision | None:
    """Open a closed quarter, and with it those after; None where it is not closed.

    The jurnal keeps the reason. Raises Refusal without one, and as `close` does.
    """
    wanted, until = quarter(session, periode), closed_until(session.laporan)
    if until is None or until.bulan < wanted.bulan:
        return None
    if not alasan.strip():
        raise Refusal("Tulis alasan triwulan ini dibuka lagi.")
    label = f"{quarter_words(wanted.triwulan)} dibuka: {alasan.strip()}"
    told = {"alasan": alasan.strip()}
    with session.document.revise(label, session.actor, BUKA_PERIODE, told) as draft:
        for row in session.laporan.daftar(TutupPeriode):
            if row.periode >= periode:
                draft.delete(TutupPeriode, row.id)
    return session.document.last_change
