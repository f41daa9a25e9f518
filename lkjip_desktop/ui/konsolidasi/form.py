"""The widgets of the view that takes parts in."""

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.konsolidasi.table import ChangeView


@dataclass
class ConsolidationForm:
    """forms/konsolidasi.ui."""

    root: QWidget
    kembali: QToolButton
    anak_judul: QLabel
    saring: QComboBox
    seksi: QComboBox
    banyak: QLabel
    sisi: QWidget
    kartu: QVBoxLayout
    tambah: QPushButton
    luar: QCheckBox
    dasar: QLabel
    pegangan: QPushButton
    isi: QStackedWidget
    perubahan: ChangeView
    kosong: QWidget
    ajakan: QLabel
    pita_catatan: QWidget
    kaki: QWidget
    tempat_catatan: QLabel
    teks_catatan: QLineEdit
    simpan_catatan: QPushButton
    jumlah: QLabel
    rincian_jumlah: QLabel
    berikut: QPushButton
    alasan: QLabel
    kemajuan: QProgressBar
    label_semua: QLabel
    pakai_induk: QPushButton
    pakai_bagian: QPushButton
    batal: QPushButton
    kembalikan: QPushButton
    terapkan: QPushButton
