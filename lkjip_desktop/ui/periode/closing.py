"""Closes the quarter that is worked on, or opens it again with a reason."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton

from lkjip_desktop.app.command.edit import parse_date
from lkjip_desktop.app.share.tutup import (
    also_closed,
    close,
    closing_warning,
    parts_out,
    quarter,
    reopen,
)
from lkjip_desktop.domain.formula.periode import AsOf, quarter_name
from lkjip_desktop.domain.formula.tertutup import is_closed
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.waktu import day_words, quarter_words
from lkjip_desktop.domain.temuan.finding import Severity
from lkjip_desktop.domain.temuan.wording import listed
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.form.question import ask_reason, fit
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.theme import set_role


@dataclass
class ClosingForm:
    """forms/tutup_periode.ui."""

    root: QDialog
    judul: QLabel
    teks: QLabel
    tanggal: QLineEdit
    kata: QLabel
    ya: QPushButton
    batal: QPushButton


class ClosingDialog:
    """Asks for the day a quarter is closed on, and says what is wrong or strange about it."""

    def __init__(self, host: Host, wanted: AsOf) -> None:
        self._session, self._wanted = host.session, wanted
        self._today = datetime.now().astimezone().date()
        self._day: date | None = None
        self.form = form = load("tutup_periode", ClosingForm, host.window)
        name = quarter_words(wanted.triwulan)
        form.root.setWindowTitle(f"Tutup {name}")
        form.judul.setText(f"Tutup {name}?")
        form.teks.setText(self._consequence(name))
        form.ya.setText(f"Tutup {name}")
        form.ya.clicked.connect(form.root.accept)
        form.batal.clicked.connect(form.root.reject)
        form.tanggal.textChanged.connect(self._read)
        form.tanggal.setText(day_words(self._today))
        form.tanggal.selectAll()
        form.tanggal.setFocus()
        fit(form.root)

    def run(self) -> date | None:
        """The day; None where the quarter stays open."""
        taken = self.form.root.exec() == QDialog.DialogCode.Accepted
        self.form.root.deleteLater()
        return self._day if taken else None

    def _consequence(self, name: str) -> str:
        found = self._session.shown_findings
        open_ = sum(t.tingkat is Severity.GALAT and not t.disisihkan for t in found)
        left = f"Masih ada {open_} galat terbuka sampai {name}. " if open_ else ""
        too = [quarter_name(periode) for periode in also_closed(self._session, self._wanted)]
        along = f"{' dan '.join(too)} ikut ditutup pada tanggal itu. " if too else ""
        out = parts_out(self._session)
        held = f"Bagian {listed(out)} belum kembali; konsolidasikan dahulu. " if out else ""
        return (
            f"{left}{held}{along}"
            f"Angka, target, dan cara menghitung sampai {name} tidak dapat diubah lagi, juga oleh"
            " bagian yang dikonsolidasikan; membukanya kembali memerlukan alasan."
        )

    def _read(self, text: str) -> None:
        form = self.form
        try:
            self._day = parse_date(text)
            words = closing_warning(self._session, self._wanted, self._day, self._today)
        except Refusal as error:
            self._day, words = None, error.kalimat
        set_role(form.kata, "galat" if self._day is None else "peringatan")
        form.kata.setText(words)
        form.ya.setEnabled(self._day is not None)
        form.ya.setToolTip(words if self._day is None else "")


def close_or_open(host: Host) -> None:
    """Ask, and do what was asked; for the quarter of the switch."""
    session = host.session
    periode = session.periode
    wanted = host.attempt(lambda: quarter(session, periode))
    if wanted is None or not host.keep() or not host.has_actor():
        return
    name = quarter_words(wanted.triwulan)
    if is_closed(session.laporan, periode):
        text = "Alasannya dicatat di riwayat; triwulan sesudahnya ikut dibuka."
        alasan = ask_reason(host.window, f"Buka lagi {name}", text, "Buka lagi")
        if alasan is not None:
            host.attempt(lambda: host.after(reopen(session, periode, alasan)))
        return
    day = ClosingDialog(host, wanted).run()
    if day and host.attempt(lambda: host.after(close(session, periode, day))) is not None:
        host.show_message(f"{name} ditutup per {day_words(day)}.")
