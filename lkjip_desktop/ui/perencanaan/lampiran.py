"""The editor of scanned documents: PDF files taken in by choosing or dropping them."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent

from lkjip_desktop.app.command.lampiran import append_scans, read_scan
from lkjip_desktop.app.sheet.table import umum
from lkjip_desktop.disk import make_temporary_folder
from lkjip_desktop.domain.model.entity import Lampiran
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.kit.form.drop import FileDrop, files_of
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.taken_file import ask_files
from lkjip_desktop.ui.perencanaan.editor import Editor, Head
from lkjip_desktop.ui.perencanaan.part import link

FILTER: Final = "Berkas PDF (*.pdf)"


class ScansEditor(FileDrop, Editor):
    """Rows come from files; title and order are entered in the table."""

    def __init__(self, host: Host) -> None:
        super().__init__(host, "Lampiran pindaian")
        self.setAcceptDrops(True)
        table = umum.daftar_lampiran()
        self.table = TablePart(
            host,
            table,
            note="Berkas PDF dilampirkan di akhir laporan; seret berkas ke sini.",
            adding=self._choose,
        )
        self.add(self.table)
        self.finish()
        self.open = link("Buka", "luar", self._open)
        self.open.setToolTip("Buka pindaian ini dengan penampil PDF")
        self.delete = link("Hapus", "hapus", self._delete)
        self.tool(self.open, self.delete)
        self.table.row_changed.connect(self._follow)
        self.describe = lambda: Head("misalnya perjanjian kinerja yang sudah ditandatangani")

    def refresh(self) -> None:
        super().refresh()
        self._follow()

    @property
    def _row(self) -> Lampiran | None:
        key = self.table.key
        laporan = self.host.session.laporan
        return laporan.find(Lampiran, key.id) if isinstance(key, Address) else None

    def _follow(self) -> None:
        row = self._row
        self.open.setEnabled(row is not None and row.berkas is not None)
        may = row is not None and self.host.session.view.may_edit(Address(row.KIND, row.id))
        self.delete.setEnabled(may)

    def _choose(self) -> None:
        self.take(ask_files(self.host, "Pilih pindaian", FILTER))

    def take(self, paths: list[Path]) -> None:
        if paths:
            self.host.attempt(lambda: self._store(paths))

    def _store(self, paths: list[Path]) -> None:
        scans = [read_scan(path) for path in paths]
        label = f"Tambah {len(scans)} lampiran"
        self.host.change(label, lambda draft: append_scans(draft, scans))

    def _delete(self) -> None:
        row = self._row
        if row is not None:
            self.host.act("Hapus lampiran", lambda draft: draft.delete(Lampiran, row.id))

    def _open(self) -> None:
        row = self._row
        contents = self.host.session.document.berkas(row.berkas) if row and row.berkas else None
        if row is None or contents is None:
            self.host.show_message("Isi lampiran ini tidak ada di dalam berkas laporan.")
            return
        try:
            # Nothing that stands in the file becomes part of a name.
            path = make_temporary_folder() / "lampiran.pdf"
            path.write_bytes(contents)
        except OSError:
            self.host.show_message("Lampiran tidak dapat dibuka: diska sementara penuh.")
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = f"Tidak ada program yang membuka PDF; salinannya ada di {path}."
            self.host.show_message(words, Mark.PERINGATAN)

    def brings(self, mime: QMimeData) -> bool:
        return bool(files_of(mime))

    def receive(self, event: QDropEvent) -> None:
        self.take(files_of(event.mimeData()))
