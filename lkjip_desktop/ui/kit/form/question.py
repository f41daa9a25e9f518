"""Asks before an action that reaches far: whether it is wanted, or for the reason it needs."""

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.kit.form.load import load

WIDTH = 480
"""Of a question, at least (px)."""


@dataclass(slots=True, eq=False)
class QuestionForm:
    """forms/tanya.ui."""

    root: QDialog
    judul: QLabel
    teks: QLabel
    ya: QPushButton
    batal: QPushButton


@dataclass(slots=True, eq=False)
class ReasonForm:
    """forms/alasan.ui."""

    root: QDialog
    judul: QLabel
    teks: QLabel
    alasan: QLineEdit
    ya: QPushButton
    batal: QPushButton


def ask_reason(parent: QWidget, title: str, text: str, yes: str, offered: str = "") -> str | None:
    """The reason given for it, None where it is not wanted; without a reason `yes` is off.

    The field begins with the one `offered`.
    """
    form = load("alasan", ReasonForm, parent)
    form.root.setWindowTitle(title)
    form.judul.setText(title)
    form.teks.setText(text)
    form.ya.setText(f"&{yes}")
    form.ya.setEnabled(False)
    form.ya.setToolTip("Tulis alasannya lebih dahulu")
    form.alasan.textChanged.connect(lambda words: form.ya.setEnabled(bool(words.strip())))
    form.alasan.setText(offered)
    form.ya.clicked.connect(form.root.accept)
    form.batal.clicked.connect(form.root.reject)
    form.alasan.setFocus()
    fit(form.root)
    taken = form.root.exec() == QDialog.DialogCode.Accepted
    reason = " ".join(form.alasan.text().split())  # read first: deleting takes the field along
    form.root.deleteLater()
    return reason if taken else None


def ask(parent: QWidget, title: str, text: str, yes: str) -> bool:
    """Whether the user wants it; `yes` are the words of the button that does it.

    Enter and Esc leave everything as it is: the button painted as the default is Batal. Alt and
    the first letter of `yes` do it.
    """
    form = load("tanya", QuestionForm, parent)
    form.root.setWindowTitle(title.rstrip("?"))
    form.judul.setText(title)
    form.teks.setText(text)
    form.ya.setText(f"&{yes}")
    form.ya.clicked.connect(form.root.accept)
    form.batal.clicked.connect(form.root.reject)
    form.batal.setFocus()
    fit(form.root)
    wanted = form.root.exec() == QDialog.DialogCode.Accepted
    form.root.deleteLater()
    return wanted


def fit(dialog: QDialog) -> None:
    """Give every line room: of wrapped text a dialog shows by itself only what fits a guess."""
    for widget in dialog.findChildren(QWidget):
        widget.ensurePolished()
    layout = dialog.layout()
    width = max(WIDTH, dialog.sizeHint().width())
    dialog.resize(width, layout.totalHeightForWidth(width) if layout else dialog.height())
