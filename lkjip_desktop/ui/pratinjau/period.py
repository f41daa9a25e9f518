"""Asks which report is exported: that of the year, or of a quarter or semester of it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton

from lkjip_desktop.app.command.periode import by_parts
from lkjip_desktop.domain.formula.periode import interim_periods
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host


@dataclass
class PeriodForm:
    """forms/ekspor_periode.ui."""

    root: QDialog
    judul: QLabel
    teks: QLabel
    periode: QComboBox
    ya: QPushButton
    batal: QPushButton


def ask_period(host: Host, title: str) -> str | None:
    """'2022-T2', '2022-S1', or "" for the year; None where nothing is wanted.

    Nothing is asked where nothing is filled in by quarter. What is worked on is offered first.
    """
    session = host.session
    if not by_parts(session.laporan):
        return ""
    tahun = session.laporan.data.tahun
    form = load("ekspor_periode", PeriodForm, host.window)
    form.root.setWindowTitle(title)
    form.judul.setText("Laporan yang mana?")
    form.teks.setText(
        "Laporan triwulan dan semester memuat angka sampai akhir periodenya saja, dan tetap"
        " berupa draf sampai triwulannya ditutup."
    )
    form.periode.addItem(f"Laporan tahun {tahun}", "")
    for found in interim_periods(tahun):
        form.periode.addItem(f"Laporan {found.nama} {tahun}", found.kode)
    form.periode.setCurrentIndex(form.periode.findData(session.periode))
    form.ya.setText("Lanjut")
    form.ya.setDefault(True)
    form.ya.clicked.connect(form.root.accept)
    form.batal.clicked.connect(form.root.reject)
    form.periode.setFocus()
    taken = form.root.exec() == QDialog.DialogCode.Accepted
    kode = str(form.periode.currentData())  # read first: deleting takes the field along
    form.root.deleteLater()
    return kode if taken else None


def name_of(host: Host, kode: str) -> str:
    """Triwulan II; "" for the year."""
    tahun = host.session.laporan.data.tahun
    return next((found.nama for found in interim_periods(tahun) if found.kode == kode), "")
