"""What the program is, which version, and whose work it stands on with the licences of that."""

from dataclasses import dataclass
from html import escape
from importlib.metadata import PackageNotFoundError, version
from platform import python_version
from typing import Final

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTextBrowser, QWidget

from lkjip_desktop import __version__, assets
from lkjip_desktop.domain.versi import VERSI
from lkjip_desktop.ui.kit import icon
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host

PURPOSE: Final = (
    "Program luring untuk menyusun Laporan Kinerja Instansi Pemerintah. Semua data tinggal di"
    " komputer ini."
)
COMPONENTS: Final = (
    ("PySide6-Essentials", "Qt untuk Python", "LGPL-3.0"),
    ("reportlab", "pembuat PDF", "BSD-3-Clause"),
    ("pillow", "pembaca gambar", "MIT-CMU"),
    ("pypdfium2", "penampil PDF, memuat PDFium", "Apache-2.0 dan BSD-3-Clause"),
    ("pypdf", "pembaca PDF", "BSD-3-Clause"),
    ("sqlite-utils", "alat SQLite", "Apache-2.0"),
    ("pyqtgraph", "grafik di jendela", "MIT"),
    ("markdown-it-py", "pembaca Markdown", "MIT"),
    ("num2words", "terbilang", "LGPL-2.1"),
    ("xlsxwriter", "penulis lembar kerja", "BSD-2-Clause"),
    ("python-calamine", "pembaca lembar kerja", "MIT"),
    ("filelock", "kunci berkas", "MIT"),
    ("platformdirs", "letak folder pengguna", "MIT"),
)
"""Packages, what they are for, and their licences."""
FONTS: Final = (
    ("Inter", "huruf jendela", "OFL-1.1", "OFL-Inter.txt"),
    ("Liberation Sans", "huruf laporan", "OFL-1.1", "OFL-Liberation.txt"),
)


@dataclass
class AboutForm:
    """forms/perihal.ui."""

    root: QDialog
    ikon: QLabel
    versi: QLabel
    guna: QLabel
    komponen: QTextBrowser
    lisensi: QTextBrowser
    tutup: QPushButton


def show_about(host: Host) -> None:
    form = about(host.window)
    form.root.exec()
    form.root.deleteLater()


def about(window: QWidget) -> AboutForm:
    form = load("perihal", AboutForm, window)
    form.ikon.setPixmap(icon.program().pixmap(QSize(64, 64)))
    form.versi.setText(
        f"Versi {__version__}, berkas versi {VERSI}, Qt {qVersion()}, Python {python_version()}"
    )
    form.guna.setText(PURPOSE)
    form.komponen.setHtml(_components())
    form.lisensi.setPlainText(_licences())
    form.tutup.clicked.connect(form.root.reject)
    form.tutup.setFocus()
    return form


def _components() -> str:
    rows = [
        f"<tr><td><b>{name}</b> {_version(name)}</td><td>{escape(what)}</td><td>{licence}</td></tr>"
        for name, what, licence in COMPONENTS
    ]
    rows += [
        f"<tr><td><b>{name}</b></td><td>{what}</td><td>{licence}</td></tr>"
        for name, what, licence, _ in FONTS
    ]
    note = (
        "<p>Qt dan num2words dipakai sebagai pustaka terpisah menurut LGPL; keduanya boleh diganti"
        " dengan versi lain yang setara.</p>"
    )
    return f'<table cellpadding="4" width="100%">{"".join(rows)}</table>{note}'


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a frozen program carries no metadata of it
        return ""


def _licences() -> str:
    """The texts of everything an installed program holds; in a checkout those of the fonts."""
    folder = assets.licences()
    if folder is None:
        texts = {name: assets.resource("fonts", file) for name, *_, file in FONTS}
    else:
        texts = {path.stem: path for path in sorted(folder.glob("*.txt"))}
    return "\n\n".join(
        f"{name}\n\n{path.read_text(encoding='utf-8')}" for name, path in texts.items()
    )
