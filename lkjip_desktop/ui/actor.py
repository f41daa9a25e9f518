"""Asks who works, at the first change of a day on this PC."""

import getpass
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from lkjip_desktop.ui import theme
from lkjip_desktop.ui.load import load


@dataclass
class ActorForm:
    """forms/actor.ui."""

    root: QDialog
    nama: QLineEdit
    tombol: QDialogButtonBox


def ask_actor(parent: QWidget, before: str) -> str:
    """The name given; closing the dialog leaves `before`, or else the name the PC knows."""
    known = before or user_name()
    form = load("actor", ActorForm, parent)
    form.nama.setText(known)
    form.nama.selectAll()
    theme.set_role(form.tombol.button(QDialogButtonBox.StandardButton.Ok), "utama")
    form.tombol.accepted.connect(form.root.accept)
    form.tombol.rejected.connect(form.root.reject)
    try:
        taken = form.root.exec() == QDialog.DialogCode.Accepted
        return " ".join(form.nama.text().split()) if taken else known
    finally:
        form.root.deleteLater()


def user_name() -> str:
    """Who is logged in, "" where the PC has no accounts."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
