"""Writing the archive of all evidence from the window, with a way to stop."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog

from lkjip_desktop.app.exchange.arsip import write_archive
from lkjip_desktop.domain.model.bukti import safe_name
from lkjip_desktop.ui.kit.busy import progress
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.new_file import beside

FILTER: Final = "Arsip ZIP (*.zip)"


def write(host: Host) -> None:
    """Ask for a name and write the archive there."""
    if not host.keep():
        return
    path, data = host.session.document.path, host.session.laporan.data
    name = safe_name(f"Bukti dukung LKjIP {data.tahun}.zip")
    start = str(beside(path, name))
    chosen, _ = QFileDialog.getSaveFileName(host.window, "Arsip bukti dukung", start, FILTER)
    if chosen:
        out = Path(chosen)
        host.attempt(lambda: _write(host, out if out.suffix else out.with_suffix(".zip")))


def _write(host: Host, out: Path) -> None:
    # Only who writes the archive needs what draws its index.
    from lkjip_desktop.report.engine.build import Cancelled

    title, words = "Arsip bukti dukung", "Menulis berkas bukti…"
    try:
        with progress(host.window, title, words) as tell:
            count = write_archive(host.session.document, out, tell)
    except Cancelled:
        host.show_message("Arsip bukti tidak jadi ditulis.")
        return
    host.show_message(f"Arsip dengan {count} berkas bukti dan daftarnya ditulis: {out}")
