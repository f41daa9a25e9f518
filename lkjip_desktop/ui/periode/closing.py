"""Closes the quarter that is worked on, or opens it again with a reason."""

from datetime import datetime

from lkjip_desktop.app.share.tutup import close, quarter, reopen
from lkjip_desktop.domain.formula.tertutup import is_closed
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.temuan.finding import Severity
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.question import ask, ask_reason


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
    text = (
        f"Angka, target, dan cara menghitung sampai {name} tidak dapat diubah lagi, juga oleh"
        " bagian yang dikonsolidasikan; membukanya kembali memerlukan alasan."
    )
    open_ = sum(t.tingkat is Severity.GALAT and not t.disisihkan for t in session.shown_findings)
    if open_:
        text = f"Masih ada {open_} galat terbuka sampai {name}. {text}"
    if ask(host.window, f"Tutup {name}?", text, f"Tutup {name}"):
        today = datetime.now().astimezone().date()
        if host.attempt(lambda: host.after(close(session, periode, today))) is not None:
            host.show_message(f"{name} ditutup.")
