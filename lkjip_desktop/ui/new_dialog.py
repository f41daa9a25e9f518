"""Asks what a new report starts from, and makes its file."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from lkjip_desktop.app.baru import write_carried_over, write_new
from lkjip_desktop.app.katalog import daftar_katalog
from lkjip_desktop.domain.galat import Penolakan
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui import theme
from lkjip_desktop.ui.frame import SUFFIX
from lkjip_desktop.ui.load import load

FILTER = f"Laporan LKjIP (*{SUFFIX})"


@dataclass
class NewForm:
    """forms/baru.ui."""

    root: QDialog
    judul: QLabel
    satker: QLineEdit
    tahun: QSpinBox
    dari_katalog: QRadioButton
    katalog: QComboBox
    katalog_ket: QLabel
    dari_lalu: QRadioButton
    lalu: QLineEdit
    pilih_lalu: QPushButton
    dari_kosong: QRadioButton
    berkas: QLineEdit
    pilih_berkas: QPushButton
    alasan: QLabel
    tombol: QDialogButtonBox


@dataclass(frozen=True, slots=True)
class Start:
    """What is known beforehand: the office, the year and last year's file."""

    satker: str = ""
    tahun: int = 0
    lalu: Path | None = None
    from_past: bool = False


class NewDialog:
    """One page; its primary button says what is missing while it cannot be pressed."""

    def __init__(self, parent: QWidget, start: Start) -> None:
        self.form = form = load("baru", NewForm, parent)
        self._path_is_ours = True
        self._ok = form.tombol.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText("Buat laporan")
        theme.set_role(self._ok, "utama")
        form.judul.setText("Tahun baru dari laporan lalu" if start.from_past else "Laporan baru")
        form.satker.setText(start.satker)
        today = date.today()  # noqa: DTZ011 - the year this PC's user lives in
        form.tahun.setValue(start.tahun or today.year - (today.month < 7))  # noqa: PLR2004 - a
        # report of a year is begun in it or early in the next one
        for katalog in daftar_katalog():
            form.katalog.addItem(katalog.nama, katalog)
        form.dari_katalog.setEnabled(form.katalog.count() > 0)
        form.dari_kosong.setChecked(not form.katalog.count())
        if start.from_past:
            form.dari_lalu.setChecked(True)
            form.lalu.setText(str(start.lalu or ""))
        self._connect()
        self._follow_year()

    def _connect(self) -> None:
        form = self.form
        form.tahun.valueChanged.connect(self._follow_year)
        for field in (form.satker, form.lalu, form.berkas):
            field.textChanged.connect(self._check)
        for choice in (form.dari_katalog, form.dari_lalu, form.dari_kosong):
            choice.toggled.connect(self._check)
        form.katalog.currentIndexChanged.connect(self._check)
        form.berkas.textEdited.connect(self._own_path)
        form.pilih_lalu.clicked.connect(self._choose_past)
        form.pilih_berkas.clicked.connect(self._choose_path)
        form.tombol.accepted.connect(self._make)
        form.tombol.rejected.connect(form.root.reject)

    def run(self) -> Path | None:
        """The file that was made, None where the dialog was closed."""
        taken = self.form.root.exec() == QDialog.DialogCode.Accepted
        path = Path(self.form.berkas.text())
        self.form.root.deleteLater()
        return path if taken else None

    def _own_path(self) -> None:
        self._path_is_ours = False

    def _follow_year(self) -> None:
        if self._path_is_ours:
            place = QStandardPaths.StandardLocation.DocumentsLocation
            folder = Path(QStandardPaths.writableLocation(place))
            self.form.berkas.setText(
                str(_free(folder / f"LKjIP {self.form.tahun.value()}{SUFFIX}"))
            )
        self._check()

    def _check(self) -> None:
        form = self.form
        katalog = form.katalog.currentData()
        form.katalog.setEnabled(form.dari_katalog.isChecked())
        form.katalog_ket.setText(katalog.keterangan if katalog else "")
        form.katalog_ket.setVisible(bool(katalog) and form.dari_katalog.isChecked())
        form.lalu.setEnabled(form.dari_lalu.isChecked())
        form.pilih_lalu.setEnabled(form.dari_lalu.isChecked())
        why = self._lacking()
        form.alasan.setText(why)
        form.alasan.setVisible(bool(why))
        self._ok.setEnabled(not why)
        self._ok.setToolTip(why)

    def _lacking(self) -> str:
        form = self.form
        if not form.satker.text().strip() and not form.dari_lalu.isChecked():
            return "Nama satker masih kosong."
        if form.dari_lalu.isChecked() and not form.lalu.text().strip():
            return "Berkas laporan tahun lalu belum dipilih."
        if not form.berkas.text().strip():
            return "Tempat menyimpan belum dipilih."
        return ""

    def _choose_past(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.form.root, "Pilih laporan tahun lalu", self.form.lalu.text(), FILTER
        )
        if name:
            self.form.lalu.setText(name)

    def _choose_path(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.form.root,
            "Simpan laporan baru",
            self.form.berkas.text(),
            FILTER,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._path_is_ours = False
            self.form.berkas.setText(name)

    def _make(self) -> None:
        form = self.form
        path = Path(form.berkas.text().strip())
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
            form.berkas.setText(str(path))
        satker, tahun = form.satker.text(), form.tahun.value()
        try:
            if form.dari_lalu.isChecked():
                write_carried_over(path, Path(form.lalu.text().strip()), tahun, satker)
            else:
                katalog = form.katalog.currentData() if form.dari_katalog.isChecked() else None
                write_new(path, satker, tahun, katalog)
        except Penolakan as error:
            form.alasan.setText(error.kalimat)
            form.alasan.setVisible(True)
            return
        form.root.accept()


def _free(path: Path) -> Path:
    """This path, or one with a number after it that is not taken."""
    number, found = 2, path
    while found.exists():
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return found
