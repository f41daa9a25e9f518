"""Asks before a deed that reaches far; Enter and Esc leave everything as it is."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from lkjip_desktop.ui.load import load


@dataclass
class QuestionForm:
    """forms/tanya.ui."""

    root: QDialog
    judul: QLabel
    teks: QLabel
    ya: QPushButton
    batal: QPushButton


def ask(parent: QWidget, title: str, text: str, yes: str) -> bool:
    """Whether the user wants it; `yes` are the words of the button that does it."""
    form = load("tanya", QuestionForm, parent)
    form.root.setWindowTitle(title.rstrip("?"))
    form.judul.setText(title)
    form.teks.setText(text)
    form.ya.setText(yes)
    form.ya.clicked.connect(form.root.accept)
    form.batal.clicked.connect(form.root.reject)
    form.batal.setFocus()
    wanted = form.root.exec() == QDialog.DialogCode.Accepted
    form.root.deleteLater()
    return wanted
