"""Lets a rincian of another indikator serve this one too: a menu of those that can."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from lkjip_desktop.app.command import rincian as command
from lkjip_desktop.domain.model.entity import Indikator, Rincian
from lkjip_desktop.ui.kit.host import Host


def share_rincian(host: Host, indikator: Indikator, beside: QWidget) -> None:
    """Offer the rincian of other indikator; the chosen one is used here from now on."""
    menu = QMenu(beside)
    laporan = host.session.laporan
    for row in command.to_share(laporan, indikator.id):
        owner = laporan.find(Indikator, row.indikator)
        words = f"{owner.kode if owner else ''}  {row.judul or 'tanpa judul'}"
        menu.addAction(words.replace("&", "&&"), partial(_share, host, row, indikator))
    if menu.isEmpty():
        menu.addAction("Belum ada rincian lain").setEnabled(False)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(beside.mapToGlobal(QPoint(0, beside.height())))


def _share(host: Host, rincian: Rincian, indikator: Indikator) -> None:
    label = f"Pakai rincian {rincian.judul} di {indikator.kode}"
    host.act(label, lambda draft: command.share(draft, rincian.id, indikator.id))
