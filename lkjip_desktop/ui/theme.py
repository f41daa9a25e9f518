"""Puts a palette of `tokens` on the application: fonts, QPalette and one style sheet."""

from enum import StrEnum
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from lkjip_desktop.ui.tokens import DARK, LIGHT, TYPE_BODY, Tema

FAMILY: Final = "Inter"
TNUM: Final = QFont.Tag("tnum")


class Scheme(StrEnum):
    """What the user chose in Tampilan; the value is what the settings keep."""

    SYSTEM = "sistem"
    LIGHT = "terang"
    DARK = "gelap"


_current: Tema = LIGHT


def current() -> Tema:
    """The palette now on screen; read it while painting, never keep it.

    After a switch every widget gets QEvent.PaletteChange and is painted anew.
    """
    return _current


@lru_cache(maxsize=64)
def _font(size: int, weight: int, figures: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    if figures:
        font.setFeature(TNUM, 1)
    return font


def font(size: int = TYPE_BODY, weight: int = 400, *, figures: bool = False) -> QFont:
    """The interface's font at `size` px; `figures` gives digits of equal width, for columns of numbers."""
    return QFont(_font(size, weight, figures))


def palette(tema: Tema) -> QPalette:
    """The roles of `tema` as Qt's own palette, so that unstyled widgets fit in."""
    pal = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, tema.surface),
        (role.Base, tema.surface),
        (role.AlternateBase, tema.header),
        (role.Button, tema.surface),
        (role.ToolTipBase, tema.surface),
        (role.WindowText, tema.text),
        (role.Text, tema.text),
        (role.ButtonText, tema.text),
        (role.BrightText, tema.error),
        (role.ToolTipText, tema.text),
        (role.PlaceholderText, tema.text3),
        (role.Highlight, tema.selection),
        (role.HighlightedText, tema.text),
        (role.Accent, tema.accent),
        (role.Link, tema.accent),
        (role.LinkVisited, tema.accent),
        (role.Light, tema.surface),
        (role.Midlight, tema.line),
        (role.Mid, tema.frame),
        (role.Dark, tema.field_border),
        (role.Shadow, tema.frame),
    ):
        pal.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        pal.setColor(QPalette.ColorGroup.Disabled, which, tema.field_border)
    return pal


def apply(app: QApplication, tema: Tema) -> None:
    """Dress the whole application in `tema`; may be called again at any time."""
    global _current
    _current = tema
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(palette(tema))


def wanted(app: QApplication, scheme: Scheme) -> Tema:
    """The palette that `scheme` means on this system just now."""
    if scheme is Scheme.SYSTEM:
        dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    else:
        dark = scheme is Scheme.DARK
    return DARK if dark else LIGHT
