"""Sending a part back: a clean copy under a telling name, how large it is, what is still open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QListWidget, QPushButton

from lkjip_desktop.app.share.kirim import (
    SentCopy,
    Unfinished,
    copy_name,
    kirim,
    open_errors,
    still_open,
)
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.number.size import size_words
from lkjip_desktop.domain.temuan.finding import Temuan
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.konsolidasi.share import beside


@dataclass
class SendForm:
    """forms/kirim.ui."""

    root: QDialog
    judul: QLabel
    penjelasan: QLabel
    nama: QLabel
    folder: QLineEdit
    pilih: QPushButton
    label_terbuka: QLabel
    terbuka: QListWidget
    alasan: QLabel
    buka: QPushButton
    kirim: QPushButton
    batal: QPushButton


class SendDialog:
    """First the place and what is missing, then what was written."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self.made: SentCopy | None = None
        document = host.session.document
        self._today = datetime.now().astimezone().date()
        self.form = form = load("kirim", SendForm, host.window)
        form.nama.setText(copy_name(document, self._today))
        form.folder.setText(str(beside(document, "")))
        self._show_open(still_open(document), open_errors(host.session))
        form.buka.hide()
        form.pilih.clicked.connect(self._choose)
        form.folder.textChanged.connect(lambda _: self._enable())
        form.kirim.clicked.connect(self.send)
        form.buka.clicked.connect(self._open_folder)
        form.batal.clicked.connect(form.root.reject)
        self._enable()

    def run(self) -> SentCopy | None:
        self.form.root.exec()
        self.form.root.deleteLater()
        return self.made

    def _show_open(self, unfinished: tuple[Unfinished, ...], errors: tuple[Temuan, ...]) -> None:
        form = self.form
        lines = [_unfinished_words(item) for item in unfinished]
        lines += [f"galat: {temuan.pesan}" for temuan in errors]
        form.label_terbuka.setText(_open_words(len(unfinished), len(errors)))
        form.terbuka.setVisible(bool(lines))
        form.terbuka.clear()
        for line in lines:
            form.terbuka.addItem(line)
            form.terbuka.item(form.terbuka.count() - 1).setToolTip(line)

    def _enable(self) -> None:
        why = "" if self.form.folder.text().strip() else "Pilih folder tempat salinan ditulis."
        self.form.kirim.setEnabled(not why)
        self.form.kirim.setToolTip(why)
        self.form.alasan.setText(why)

    def _choose(self) -> None:
        form = self.form
        name = QFileDialog.getExistingDirectory(form.root, "Folder tujuan", form.folder.text())
        if name:
            form.folder.setText(name)

    def send(self) -> None:
        """Write the copy and say how large it is."""
        form = self.form
        document = self._host.session.document
        try:
            folder = beside(document, form.folder.text())
            self.made = made = kirim(document, folder, self._today)
        except Refusal as error:
            form.alasan.setText(error.kalimat)
            return
        form.judul.setText("Salinan siap dikirim")
        form.nama.setText(f"{made.path.name}  ({size_words(made.ukuran)})")
        form.penjelasan.setText(
            "Serahkan berkas ini dengan flashdisk atau aplikasi pesan. Berkas kerja Anda tetap di"
            " tempatnya dan dapat terus diisi."
        )
        form.folder.setReadOnly(True)
        form.pilih.hide()
        form.kirim.hide()
        form.buka.show()
        form.buka.setFocus()
        form.batal.setText("Tutup")

    def _open_folder(self) -> None:
        if self.made is not None:
            if QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made.path.parent))):
                self.form.root.accept()
            else:
                self.form.alasan.setText("Tidak ada program yang membuka folder di komputer ini.")


def _unfinished_words(item: Unfinished) -> str:
    row, missing = item.indikator, ", ".join(item.kurang) or "lengkap, tinggal ditandai selesai"
    return f"{row.kode}  {row.nama_pendek or row.nama}: {missing}"


def _open_words(unfinished: int, errors: int) -> str:
    """What stands above the list of what is still open, or instead of it."""
    told = []
    if unfinished:
        told.append(f"{unfinished} indikator belum ditandai selesai")
    if errors:
        told.append(f"{errors} galat belum diperbaiki")
    if told:
        return f"{' dan '.join(told)}; berkas tetap boleh dikirim:"
    return "Semua indikator sudah ditandai selesai dan tidak ada galat."


def send(host: Host) -> SentCopy | None:
    """Write a copy of the open part for sending."""
    made = SendDialog(host).run() if host.keep() else None
    if made is not None:
        host.show_message(f"Salinan ditulis: {made.path} ({size_words(made.ukuran)})")
    return made
