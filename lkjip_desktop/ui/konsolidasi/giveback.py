"""Returning a part to its section with a reason, which goes out with the next handing-out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from lkjip_desktop.app.command.edit import parse_date
from lkjip_desktop.app.command.komentar import noted_indikator, return_part
from lkjip_desktop.app.overview.finding_list import section_name
from lkjip_desktop.app.share.bagikan import daftar_pegangan
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Indikator, Subsie
from lkjip_desktop.domain.model.komentar import open_threads
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.konsolidasi.holders import HoldersDialog
from lkjip_desktop.ui.konsolidasi.share import share

_NEVER = "Bagian seksi ini belum pernah dibagikan; pilih Laporan > Bagikan."


@dataclass
class ReturnForm:
    """forms/kembalikan.ui."""

    root: QDialog
    seksi: QComboBox
    alasan: QLineEdit
    tenggat: QLineEdit
    akibat: QLabel
    galat: QLabel
    batal: QPushButton
    ya: QPushButton
    bagikan: QPushButton


class ReturnDialog:
    """Says what follows before anything is written; `share_wanted` whether to hand out at once."""

    def __init__(self, host: Host, parent: QWidget, subsie: str = "") -> None:
        self._host = host
        self.returned = ""
        """Id of the section whose part was returned."""
        self.share_wanted = False
        self.form = form = load("kembalikan", ReturnForm, parent)
        laporan = host.session.laporan
        self._given = {one.penyerahan.subsie for one in daftar_pegangan(host.session.document)}
        for row in laporan.daftar(Subsie):
            form.seksi.addItem(section_name(laporan, row.id), row.id)
        form.seksi.setCurrentIndex(max(0, form.seksi.findData(subsie)))
        form.galat.hide()
        form.seksi.currentIndexChanged.connect(lambda _: self._enable())
        form.alasan.textChanged.connect(lambda _: self._enable())
        form.batal.clicked.connect(form.root.reject)
        form.ya.clicked.connect(self._take)
        form.bagikan.clicked.connect(self._take_and_share)
        form.alasan.setFocus()
        self._enable()

    def run(self) -> bool:
        self.form.root.exec()
        self.form.root.deleteLater()
        return bool(self.returned)

    @property
    def _subsie(self) -> str:
        return str(self.form.seksi.currentData() or "")

    def _enable(self) -> None:
        form, laporan, subsie = self.form, self._host.session.laporan, self._subsie
        never = "" if subsie in self._given else _NEVER
        why = never or ("" if form.alasan.text().strip() else "Tulis alasannya lebih dahulu.")
        for button in (form.ya, form.bagikan):
            button.setEnabled(not why)
            button.setToolTip(why)
        if never:
            form.akibat.setText(never)
            return
        noted = [_of(laporan, thread.first.indikator) for thread in open_threads(laporan)]
        said = noted.count(subsie)
        marks = ", ".join(row.kode or row.nama for row in noted_indikator(laporan, subsie))
        along = f" dan {said} catatan yang belum selesai" if said else ""
        form.akibat.setText(
            f"Alasan ini{along} ikut ke bagian yang dibagikan"
            " berikutnya dan tampil paling dahulu ketika bagian itu dibuka."
            + (f" Tanda selesai {marks} dicabut karena masih bercatatan." if marks else "")
        )

    def _take_and_share(self) -> None:
        self.share_wanted = True
        self._take()

    def _take(self) -> None:
        form, host, subsie = self.form, self._host, self._subsie
        day, alasan = form.tenggat.text().strip(), " ".join(form.alasan.text().split())
        try:
            tenggat = parse_date(day).isoformat() if day else None
            host.change(
                f"Bagian {form.seksi.currentText()} dikembalikan: {alasan}",
                lambda draft: return_part(draft, host.session.speaker, subsie, alasan, tenggat),
            )
        except Refusal as error:
            form.galat.setText(error.kalimat)
            form.galat.show()
            self.share_wanted = False
            return
        self.returned = subsie
        form.root.accept()


def _of(laporan: Laporan, indikator: str) -> str | None:
    row = laporan.find(Indikator, indikator)
    return row.subsie if row else None


def give_back(host: Host, subsie: str = "") -> bool:
    """Return a part, and hand it out again where that is wanted; whether it was returned."""
    if not host.keep() or not host.has_actor():
        return False
    dialog = ReturnDialog(host, host.window, subsie)
    if not dialog.run():
        return False
    if dialog.share_wanted:
        share(host, {dialog.returned})
    else:
        host.show_message("Alasan pengembalian ikut ketika bagian itu dibagikan lagi.")
    return True


def show_holders(host: Host) -> int:
    """Open the list; how many times something was undone, or a part returned."""
    dialog = HoldersDialog(host, host.window)
    undone = dialog.run()
    if dialog.to_return:
        undone += give_back(host, dialog.to_return)
    return undone
