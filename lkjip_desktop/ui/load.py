"""Loads a form of the program: its widgets by name, and F1 for the guide where it is a dialog."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from lkjip_desktop.ui.fill import fill

H = TypeVar("H")


def load(form: str | Path, holder: type[H], parent: QWidget | None = None) -> H:
    """`fill`, and from a dialog F1 opens the guide, too: it keeps the keys of the window from it.

    Raises FormError as `fill` does.
    """
    made = fill(form, holder, parent)
    root = getattr(made, "root", None)
    if isinstance(root, QWidget) and root.inherits("QDialog"):
        _offer_guide(root)
    return made


def _offer_guide(dialog: QWidget) -> None:
    from PySide6.QtGui import QKeySequence, QShortcut

    from lkjip_desktop.ui.panduan.window import show_guide_over

    for keys in ("F1", "Shift+F1"):
        shortcut = QShortcut(QKeySequence(keys), dialog)
        shortcut.activated.connect(lambda: show_guide_over(dialog))
