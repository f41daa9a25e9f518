"""The quiet band over a report on a flash disk, a share or a cloud folder, with a copy on offer."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog

from lkjip_desktop.store.sqlite.medium import Medium, medium_of
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.frame import REPORTS_OR_ANY, SUFFIX
from lkjip_desktop.ui.kit.new_file import documents, free_name
from lkjip_desktop.ui.window.report_host import ReportHost

_WARNINGS: Final = {
    Medium.LEPASAN: (
        "Laporan ini ada di flashdisk: jangan mencabutnya selagi laporan terbuka."
        " Bekerja pada salinan di komputer lebih aman."
    ),
    Medium.JARINGAN: (
        "Laporan ini ada di folder jaringan: bila sambungan putus, isian tertunda sampai"
        " tersambung lagi. Bekerja pada salinan di komputer lebih aman."
    ),
    Medium.AWAN: (
        "Laporan ini ada di folder yang disalin program lain ke internet: dua versi dapat timbul."
        " Bekerja pada salinan di luar folder itu lebih aman."
    ),
}


class MediumBand:
    """Shown until it is closed; for the same report it is then not shown again.

    Its room stays where it was closed until the window is resized or another report is opened:
    what the pointer goes to next must not move.
    """

    def __init__(self, window: ReportHost, open_report: Callable[[Path], None]) -> None:
        self._window = window
        self._open = open_report
        self._form = form = window.form
        self._path: Path | None = None
        form.pita_media_aksi.clicked.connect(self.copy)
        form.pita_media_tutup.clicked.connect(self._dismiss)
        form.root.resized.connect(lambda: self._keep_room(False))
        self.hide()

    def hide(self) -> None:
        """No report, or one on a disk of this PC."""
        self._keep_room(False)
        self._form.pita_media.hide()
        self._path = None

    def show(self, path: Path | None) -> None:
        """Say what the report lies on where that deserves a word."""
        self.hide()
        medium = medium_of(path) if path else None
        if path is None or medium is None or self._window.preference.is_quiet(path):
            return
        self._path = path
        sign = "flashdisk" if medium is Medium.LEPASAN else "info"
        self._say(_WARNINGS[medium], sign, offered=True)

    def copy(self) -> None:
        """Go on with a copy on this PC in place of the report."""
        source = self._window.session.document.path
        if source is None or not self._window.keep():
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window.window,
            "Salin ke komputer ini",
            str(free_name(documents() / source.name)),
            REPORTS_OR_ANY,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._copy(source, Path(name) if Path(name).suffix else Path(name + SUFFIX))

    def _copy(self, source: Path, target: Path) -> None:
        session = self._window.session
        if self._window.attempt(lambda: session.document.save_copy(target)) is None:
            return
        self._open(target)
        there = medium_of(source)
        back = "Berkas > Simpan salinan" if session.subsie is None else "Laporan > Kirim"
        self._say(
            f"Anda bekerja pada salinan di {target.parent}. Berkas di"
            f" {there.value if there else 'tempat semula'} tidak ikut berubah; setelah selesai,"
            f" kembalikan lewat {back}.",
            "centang_dokumen",
            offered=False,
        )

    def _say(self, words: str, sign: str, *, offered: bool) -> None:
        form = self._form
        icon.put(form.pita_media_ikon, sign, theme.current())
        form.pita_media_teks.setText(words)
        form.pita_media_aksi.setVisible(offered)
        form.pita_media.show()

    def _dismiss(self) -> None:
        if self._path is not None:
            self._window.preference.keep_quiet(self._path)
        self.hide()
        self._keep_room(True)

    def _keep_room(self, keep: bool) -> None:
        band = self._form.pita_media
        policy = band.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        band.setSizePolicy(policy)
