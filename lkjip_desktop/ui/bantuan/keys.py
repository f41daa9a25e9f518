"""The list of all keys: of the window, the tables, the texts and the pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from lkjip_desktop.ui.grid.command import SHORTCUTS
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.naskah.editor import KEYS

Key = tuple[str, str]
"""Keys and what they do."""

PAGES: Final[tuple[Key, ...]] = (
    ("Page Up, Page Down", "Halaman sebelumnya, berikutnya"),
    ("Home, End", "Halaman pertama, terakhir"),
    ("Ctrl++, Ctrl+-", "Perbesar, perkecil"),
    ("F5", "Perbarui pratinjau"),
    ("Esc", "Kembali ke laporan"),
)
TABS: Final[tuple[Key, ...]] = (
    ("Alt dan huruf bergaris bawah", "Menu, tombol, tab, atau isian dengan huruf itu"),
    ("Enter, Spasi", "Menekan tombol yang dituju Tab"),
    ("Esc", "Menutup pesan di kaki halaman"),
)
LISTS: Final[tuple[Key, ...]] = (
    ("Panah atas, Panah bawah", "Baris daftar atau batang bagan sebelumnya, berikutnya"),
    ("Panah kiri, Panah kanan", "Melipat, membuka kelompok"),
    ("Enter", "Membuka yang dipilih; di daftar temuan ke selnya, di daftar indikator ke isiannya"),
    ("Spasi", "Mencentang di daftar tautan; di bagan membuka indikatornya"),
    ("Delete", "Di halaman awal, melupakan laporan yang dipilih"),
    ("Esc", "Meninggalkan kotak cari atau jendela kecil"),
)
NOTES: Final[tuple[Key, ...]] = (
    (
        "Shift+F2",
        "Mencatat sel, baris, teks, atau indikator yang dituju; menjawab yang terbuka",
    ),
    ("Ctrl+Enter", "Menyimpan catatan atau jawaban dan kembali ke tempatnya"),
    ("Enter", "Di daftar catatan: menjawab"),
    ("Spasi", "Di daftar catatan: menandai selesai, membuka lagi"),
    ("Delete", "Di daftar catatan: menarik kata terakhir dari pihak sendiri"),
    ("Esc", "Kembali tanpa menyimpan; tulisannya menunggu"),
)
PLANNING: Final[tuple[Key, ...]] = (
    ("Ctrl+Panah, Ctrl+Spasi", "Di daftar kiri: membuka bagian kedua di samping yang pertama"),
    ("Alt+Panah kanan, Alt+Panah kiri", "Memasukkan baris ke bawah yang di atasnya, mengeluarkan"),
    ("Ctrl+V", "Menempel gambar sebagai logo, gambar, atau ke dalam teks"),
)
CONSOLIDATION: Final[tuple[Key, ...]] = (
    ("D, I, B", "Memakai isi dasar, induk, bagian; di judul kelompok untuk semua di bawahnya"),
    ("Delete, Backspace", "Mencabut keputusan"),
    ("F4", "Bentrok berikutnya yang belum diputuskan"),
    ("Enter, Spasi", "Membandingkan teks, membuka atau melipat kelompok"),
    ("Esc", "Kembali ke laporan; tidak ada yang ditulis"),
)
GUIDE: Final[tuple[Key, ...]] = (
    ("F1", "Panduan tentang jendela yang sedang terbuka, juga dari jendela kecil"),
    ("Ctrl+F", "Mencari di panduan"),
    ("Alt+Panah kiri, Alt+Panah kanan", "Halaman panduan sebelumnya, berikutnya"),
    ("Esc", "Mengosongkan pencarian, lalu menutup panduan"),
)
_NATIVE: Final = (
    ("Return", "Enter"),
    ("Del", "Delete"),
    ("PgUp", "Page Up"),
    ("PgDown", "Page Down"),
    ("Space", "Spasi"),
)


@dataclass
class KeysForm:
    """forms/tombol.ui."""

    root: QDialog
    cari: QLineEdit
    daftar: QTreeWidget
    tutup: QPushButton


def groups(window: QWidget) -> tuple[tuple[str, tuple[Key, ...]], ...]:
    """Every key the program knows, by where it works."""
    return (
        ("Jendela", (*_of_window(window), *TABS)),
        ("Tabel", SHORTCUTS),
        ("Teks", KEYS),
        ("Daftar dan bagan", LISTS),
        ("Catatan", NOTES),
        ("Perencanaan", PLANNING),
        ("Konsolidasi", CONSOLIDATION),
        ("Pratinjau", PAGES),
        ("Panduan", GUIDE),
    )


def _of_window(window: QWidget) -> Iterable[Key]:
    for action in window.findChildren(QAction):
        keys = [_words(one) for one in action.shortcuts() if not one.isEmpty()]
        if keys and action.objectName().startswith("aksi_") and action.isVisible():
            yield ", ".join(keys), action.text().replace("&", "").rstrip("…")


def _words(sequence: QKeySequence) -> str:
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    for qt, ours in _NATIVE:
        text = text.replace(qt, ours)
    return text


def show_keys(host: Host) -> None:
    KeysDialog(host.window).run()


class KeysDialog(QObject):
    """Narrowed by what is typed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.form = form = load("tombol", KeysForm, window)
        self._groups = groups(window)
        head = form.daftar.header()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        form.cari.textChanged.connect(self.narrow)
        form.tutup.clicked.connect(form.root.reject)
        self.narrow("")

    def run(self) -> None:
        self.form.root.exec()
        self.form.root.deleteLater()
        self.deleteLater()

    def narrow(self, text: str) -> None:
        """List the keys in which all these words occur."""
        words, tree = text.casefold().split(), self.form.daftar
        tree.clear()
        for title, keys in self._groups:
            found = [key for key in keys if all(w in " ".join(key).casefold() for w in words)]
            if found:
                tree.addTopLevelItem(_heading(title))
                tree.addTopLevelItems([_row(key) for key in found])
        if not tree.topLevelItemCount():
            tree.addTopLevelItem(_heading(f"Tidak ada tombol dengan kata “{text.strip()}”"))
            tree.setFirstColumnSpanned(0, tree.rootIndex(), True)


def _heading(title: str) -> QTreeWidgetItem:
    row = QTreeWidgetItem([title])
    row.setFlags(Qt.ItemFlag.ItemIsEnabled)
    row.setFont(0, theme.font(12, 600))
    row.setForeground(0, theme.current().text2)
    return row


def _row(key: Key) -> QTreeWidgetItem:
    keys, words = key
    row = QTreeWidgetItem([f"   {keys}", words[:1].upper() + words[1:]])
    row.setFont(0, theme.font(13, 600))
    row.setToolTip(1, row.text(1))
    return row
