"""What can be done with whole reports: make, open, copy, lock, discard, export, close."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.entity import Subsie
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import DamagedFile
from lkjip_desktop.ui.kit.frame import REPORTS_OR_ANY, SUFFIX
from lkjip_desktop.ui.kit.host import FINDINGS
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.new_file import beside, documents
from lkjip_desktop.ui.kit.preference import Recent
from lkjip_desktop.ui.window.report_host import ReportHost
from lkjip_desktop.ui.window.status.actor import why_not_saved

if TYPE_CHECKING:
    from lkjip_desktop.ui.window.menu.backup import Backups

SHOWN_RECENT = 8
_QUOTED = 60
"""So many letters of a text stand in a question about it."""
NOT_SAVED = "Belum semua isian tersimpan; isian itu tetap di tempatnya dan terus dicoba lagi."


class FileMenu:
    """The actions behind the menu Berkas and the start page."""

    def __init__(self, window: ReportHost) -> None:
        self._window = window
        window.form.menu_terakhir.aboutToShow.connect(self._fill_recent)
        window.form.root.dropped.connect(self.take_in)

    @cached_property
    def backups(self) -> Backups:
        """Not wanted for the first picture."""
        from lkjip_desktop.ui.window.menu.backup import Backups

        return Backups(self._window)

    @property
    def commands(self) -> dict[str, Callable[[], object]]:
        """What the actions of the main form run, by their name."""
        return {
            "aksi_baru": self.new,
            "aksi_tahun_baru": self.new_year,
            "aksi_buka": self.choose,
            "aksi_contoh": self.example,
            "aksi_simpan": self.save,
            "aksi_salinan": self.save_copy,
            "aksi_cadangan": self.restore,
            "aksi_buang": self.discard,
            "aksi_ekspor": self.export,
            "aksi_ekspor_word": self.export_word,
            "aksi_ekspor_tabel": self.export_tables,
            "aksi_kunci": self.lock,
            "aksi_pulihkan": self.mend,
            "aksi_tutup": self.close,
            "aksi_keluar": self._window.form.root.close,
        }

    # opening

    def take_in(self, paths: list[Path]) -> None:
        """Files were dragged in: parts of the open induk are taken back, else a report is opened.

        A workbook is imported, when the other program has its drag back: a dialog would hold it.
        """
        if paths[0].suffix.lower() != SUFFIX:
            QTimer.singleShot(0, self._window.window, partial(self._import, paths))
            return
        from lkjip_desktop.app.share.consolidation_run import are_parts_of

        window = self._window
        if window.has_report and are_parts_of(window.session.document, paths):
            from lkjip_desktop.ui.konsolidasi.view import consolidate

            window.attempt(lambda: consolidate(window, paths))
        else:
            self.open(paths[0])
            if len(paths) > 1 and self._is_open(paths[0]):
                count = len(paths) - 1
                window.show_message(
                    f"{paths[0].name} dibuka; {count} berkas lain tidak, karena satu jendela"
                    " membuka satu laporan.",
                    Mark.PERINGATAN,
                )

    def _import(self, paths: list[Path]) -> None:
        window = self._window
        if not window.has_report or window.covered:
            why = "Buka laporannya lebih dahulu" if not window.has_report else "Tutup tampilan ini"
            window.show_message(f"{why}, lalu seret {paths[0].name} sekali lagi.", Mark.PERINGATAN)
        elif len(paths) > 1:
            window.show_message("Seret satu berkas Excel saja untuk diimpor.", Mark.PERINGATAN)
        else:
            from lkjip_desktop.ui.impor.dropped import take_dropped

            take_dropped(window, paths[0])

    def open(self, path: Path) -> None:
        """Open a report in place of the one that is open, which stays where it cannot be opened."""
        if self._window.instance.raise_other(path):
            self._window.show_message("Laporan itu sudah terbuka di jendela lain.")
            return
        if self._is_open(path) and not self.close():  # nobody holds a file twice
            return
        document = self._window.attempt(lambda: self._opened(path))
        if document is None:
            return
        if not self.close():
            document.close()
            return
        self._window.show_report(Session(document))
        if self._window.has_report:  # it was not found damaged meanwhile
            self.remember()

    def _is_open(self, path: Path) -> bool:
        here = self._window.session.document.path if self._window.has_report else None
        return here is not None and here.resolve() == path.resolve()

    def _opened(self, path: Path) -> Document | None:
        lazy = not self._window.settled
        try:
            return Document.open(path, lazy=lazy, mending=True)
        except DamagedFile as damaged:
            backup = self.backups.offer(path, damaged)
            return Document.open(backup, lazy=lazy) if backup else None

    def restore(self) -> None:
        """Open a backup of the report beside it."""
        backup = self.backups.choose() if self._window.keep() else None
        if backup is not None:
            self.open(backup)

    def choose(self) -> None:
        """Ask for a file and open it."""
        from PySide6.QtWidgets import QFileDialog

        path = self._window.session.document.path if self._window.has_report else None
        last = [Path(item.path) for item in self._window.preference.recent()[:1]]
        folders = (item.parent for item in ([path] if path else last) if item.parent.is_dir())
        start = str(next(folders, documents()))
        name, _ = QFileDialog.getOpenFileName(
            self._window.window, "Buka laporan", start, REPORTS_OR_ANY
        )
        if name:
            self.open(Path(name))

    def new(self) -> None:
        """Make a report from a catalogue, and open it."""
        from lkjip_desktop.ui.start.wizard import Start

        self._make(Start())

    def new_year(self) -> None:
        """Carry a report over to the next year, and open it."""
        from lkjip_desktop.ui.start.wizard import Start

        if not self._window.has_report:
            self._make(Start(from_past=True))
            return
        session = self._window.session
        if self._window.keep():
            laporan, path = session.laporan, session.document.path
            self._make(Start(laporan.satker.nama, laporan.data.tahun + 1, path, from_past=True))

    def _make(self, start: object) -> None:
        from lkjip_desktop.ui.start.wizard import Start, Wizard

        if not isinstance(start, Start):
            raise TypeError(start)
        path = Wizard(self._window.window, start).run()
        if path is not None:
            self.open(path)

    def example(self) -> None:
        """Open the worked example, a copy that may be played with."""
        import platformdirs

        from lkjip_desktop.app.example.contoh import write_contoh

        folder = platformdirs.user_data_path("lkjip", appauthor=False) / "contoh"
        written = self._window.attempt(lambda: write_contoh(folder))
        if written is not None:
            self.open(written[0])

    def open_backups(self) -> None:
        """Show the folder of backups in the system's file program."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        from lkjip_desktop.store.backup_folder import root

        folder = root()
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.show_message(f"Folder cadangan: {folder}", Mark.PERINGATAN)

    # the open report

    def save(self) -> None:
        """Try what is not saved yet, and say whether everything is."""
        if self._window.keep():
            left = (
                (self._unread(), "isian yang belum terbaca"),
                (len(self._window.unsent_notes), "catatan yang belum disimpan dengan Ctrl+Enter"),
            )
            rest = " dan ".join(f"{count} {what}" for count, what in left if count)
            words = f", kecuali {rest}" if rest else ": setiap isian disimpan begitu ditinggalkan"
            self._window.show_message(f"Sudah tersimpan{words}.")
        else:
            self._window.show_message(why_not_saved(self._window.session, NOT_SAVED), Mark.GALAT)

    def save_copy(self) -> None:
        """Write a whole copy beside the file or elsewhere."""
        from PySide6.QtWidgets import QFileDialog

        document = self._window.session.document
        if not self._window.keep() and not self._ask(
            "Simpan salinan tanpa isian yang belum tersimpan?",
            "Ada isian yang belum dapat ditulis ke berkas; isian itu tidak ikut dalam salinan."
            " Semua isian lain ikut.",
            "Simpan salinan",
        ):
            return
        path = document.path
        stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M")
        start = beside(path, f"{path.stem if path else 'laporan'} salinan {stamp}{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(
            self._window.window,
            "Simpan salinan",
            str(start),
            REPORTS_OR_ANY,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not name:
            return
        target = Path(name) if Path(name).suffix else Path(name + SUFFIX)
        if self._window.attempt(lambda: document.save_copy(target)) is not None:
            self._window.show_message(f"Salinan disimpan: {target}")

    def discard(self) -> None:
        """Return to the report as it was opened, after asking."""
        self._window.keep()
        answer = self._window.has_actor() and self._ask(
            "Buang semua perubahan?",
            "Laporan kembali seperti saat dibuka, atau seperti saat terakhir dibagikan atau"
            " dikonsolidasi. Yang dibuang tetap ada di riwayat, dan Urung mengembalikannya.",
            "Buang perubahan",
        )
        if answer:
            session = self._window.session
            self._window.attempt(
                lambda: self._window.after(session.document.discard_changes(session.actor))
            )

    def lock(self) -> None:
        """Lock the report against every change, or open it again with a reason."""
        session = self._window.session
        if self._window.keep():
            task = self._unlock if session.laporan.data.terkunci else self._lock
            if self._window.has_actor():
                task()

    def _lock(self) -> None:
        from lkjip_desktop.app.share.kunci import check_lock, lock

        session = self._window.session
        # The fourth quarter is the year, whose report is locked.
        shown = session.figures_of(session.periode).sampai
        periode = "" if shown.setahun else session.periode
        if not self._window.attempt(lambda: check_lock(session, periode)):
            self._window.show_side(FINDINGS)
        elif self._ask_lock(periode):
            self._window.attempt(lambda: self._window.after(lock(session, periode)))

    def _unlock(self) -> None:
        from lkjip_desktop.app.share.kunci import unlock

        session = self._window.session
        alasan = self._ask_reason()
        if alasan is not None:
            self._window.attempt(lambda: self._window.after(unlock(session, alasan)))

    def _ask_reason(self) -> str | None:
        text = "Alasannya dicatat di riwayat; sesudah itu isian dapat diubah lagi."
        from lkjip_desktop.ui.kit.form.question import ask_reason

        return ask_reason(self._window.window, "Buka kunci laporan", text, "Buka kunci")

    def _ask_lock(self, periode: str) -> bool:
        from lkjip_desktop.ui.konsolidasi.lock_dialog import LockDialog

        return LockDialog(self._window, periode).run()

    def mend(self) -> None:
        """Put back from the jurnal what was changed outside the program."""
        document = self._window.session.document
        count = len(document.unexplained)
        title = f"Pulihkan {count} isian dari riwayat?"
        text = (
            "Isian itu berubah di luar program ini, misalnya karena media penyimpanannya rusak."
            " Yang tercatat di riwayat ditulis kembali; yang ditemukan disimpan di riwayat."
        )
        wanted = count and self._window.keep() and self._window.has_actor()
        if wanted and self._ask(title, text, "Pulihkan"):
            actor = self._window.session.actor
            self._window.attempt(lambda: self._window.after(document.mend(actor)))

    def export(self) -> None:
        from lkjip_desktop.ui.pratinjau.export import export_report

        if self._window.keep():
            export_report(self._window)

    def export_word(self) -> None:
        from lkjip_desktop.ui.pratinjau.export import WORD, export_report

        if self._window.keep():
            export_report(self._window, WORD)

    def export_tables(self) -> None:
        """Write the tables of the report as a workbook."""
        from lkjip_desktop.ui.pratinjau.export import TABLES, export_report

        if self._window.keep():
            export_report(self._window, TABLES)

    def close(self) -> bool:
        """Close the report and show the start page; False where something is not saved."""
        if not self._window.has_report:
            return True
        if not self._may_leave():
            return False
        kept = self._window.keep()
        if not kept and not self._ask_close():
            return False
        if kept and (unread := self._unread()) and not self._ask_unread(unread):
            return False
        if kept and self._window.unsent_notes and not self._ask_unsent():
            self._show_unsent()
            return False
        if (failure := self.backups.take_last()) and not self._ask_without_backup(failure):
            return False
        self.remember()
        self._window.close_report()
        return True

    def _may_leave(self) -> bool:
        """Whether the views that lie over the report let go of what was decided in them."""
        pages = self._window.form.halaman
        views = [pages.widget(place) for place in range(pages.count())]
        return all(view.may_leave() for view in views if hasattr(view, "may_leave"))

    def _unread(self) -> int:
        """How many texts stay in cells and fields because they could not be read."""
        return len(self._window.unread_cells)

    def _ask_unread(self, count: int) -> bool:
        return self._ask(
            "Tutup walau ada isian yang belum terbaca?",
            f"{count} isian belum dapat dibaca dan karena itu belum disimpan. Jika laporan"
            " ditutup sekarang, isian itu hilang.",
            "Tutup saja",
        )

    def _show_unsent(self) -> None:
        from lkjip_desktop.ui.catatan.begin import take_notes

        take_notes(self._window)

    def _ask_unsent(self) -> bool:
        texts = self._window.unsent_notes
        first = " ".join(texts[0].split())
        words = first if len(first) <= _QUOTED else f"{first[:_QUOTED].rstrip()}…"
        more = f" dan {len(texts) - 1} catatan lain" if len(texts) > 1 else ""
        return self._ask(
            "Tutup walau ada catatan yang belum disimpan?",
            f"“{words}”{more} sudah ditulis, tetapi belum disimpan dengan Ctrl+Enter. Jika laporan"
            " ditutup sekarang, tulisan itu menunggu di komputer ini dan belum ada di berkasnya.",
            "Tutup saja",
        )

    def _ask_close(self) -> bool:
        why = why_not_saved(self._window.session, "Ada isian yang belum dapat ditulis ke berkas.")
        return self._ask(
            "Tutup walau belum tersimpan?",
            f"{why} Jika laporan ditutup sekarang, isian itu hilang.",
            "Tutup saja",
        )

    def _ask_without_backup(self, failure: str) -> bool:
        return self._ask(
            "Tutup tanpa cadangan?",
            f"{failure} Jika laporan ditutup sekarang, perubahan terakhirnya tidak mempunyai"
            " cadangan.",
            "Tutup saja",
        )

    def _ask(self, title: str, text: str, yes: str) -> bool:
        from lkjip_desktop.ui.kit.form.question import ask

        return ask(self._window.window, title, text, yes)

    # recent files

    def remember(self) -> None:
        """Note the open report for the list of recent ones."""
        session = self._window.session
        path, laporan = session.document.path, session.laporan
        if path is None:
            return
        own = session.own
        tab = self._window.sections.current or ""
        self._window.preference.remember_place(path, tab, self._window.current_indicator)
        self._window.preference.remember(
            Recent(
                str(path.absolute()),
                f"LKjIP {laporan.data.tahun}, {_kind(session)}",
                laporan.satker.nama if session.subsie is None else str(path),
                own.banyak_selesai,
                own.banyak_indikator,
                *self._levels(),
                opened=datetime.now().astimezone().isoformat(timespec="seconds"),
            )
        )

    def _levels(self) -> tuple[int, int]:
        """How many open errors and warnings there are."""
        session = self._window.session
        if not session.examining:
            return 0, 0
        levels = [t.tingkat.value for t in session.findings if t.disisihkan is None]
        return levels.count("galat"), levels.count("peringatan")

    def _fill_recent(self) -> None:
        menu = self._window.form.menu_terakhir
        menu.clear()
        for item in self._window.preference.recent()[:SHOWN_RECENT]:
            words = f"{item.title}  -  {Path(item.path).name}".replace("&", "&&")
            action = menu.addAction(words, partial(self.open, Path(item.path)))
            action.setToolTip(item.path)
        if menu.isEmpty():
            menu.addAction("Belum ada").setEnabled(False)


def _kind(session: Session) -> str:
    if session.subsie is None:
        return "induk"
    row = session.laporan.find(Subsie, session.subsie)
    return f"bagian {row.nama_pendek or row.nama}" if row else "bagian"
