"""Puts a palette of `tokens` on the application: fonts, QPalette and one style sheet."""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from lkjip_desktop import assets
from lkjip_desktop.ui.kit import icon
from lkjip_desktop.ui.kit.tokens import DARK, LIGHT, TYPE_BODY, Palette

FAMILY: Final = "Inter"
TNUM: Final = QFont.Tag("tnum")
_WEIGHTS: Final = ("Regular", "SemiBold", "Bold")  # 400, 600, 700; each costs the start 1 ms


class Scheme(StrEnum):
    """What the user chose in Tampilan; the value is what the settings keep."""

    SYSTEM = "sistem"
    LIGHT = "terang"
    DARK = "gelap"


_QT_SCHEME: Final = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


class _Worn:
    """What the application wears; Qt has one application a process, so this is one as well."""

    def __init__(self) -> None:
        self.tema: Palette = LIGHT
        self.scheme = Scheme.SYSTEM


_worn: Final = _Worn()


def current() -> Palette:
    """The palette now on screen; read it while painting, never keep it.

    After a switch every widget gets QEvent.PaletteChange and is painted anew.
    """
    return _worn.tema


@lru_cache(maxsize=64)
def _font(size: int, weight: int, figures: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    if figures:
        font.setFeature(TNUM, 1)
    return font


def font(size: int = TYPE_BODY, weight: int = 400, *, figures: bool = False) -> QFont:
    """The interface's font at `size` px; `figures` gives all digits one width, for columns."""
    return QFont(_font(size, weight, figures))


def palette(tema: Palette) -> QPalette:
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


def roles(tema: Palette) -> dict[str, str]:
    """The colours a style sheet may name: those of `tema`, and two shades of its accent."""
    shades = {
        "accent_hover": tema.accent.lighter(112).name(),
        "accent_down": tema.accent.darker(115).name(),
    }
    return tema.hexes() | shades


@lru_cache(maxsize=2)
def style_sheet(tema: Palette) -> str:
    """The one style sheet, with the colours of `tema` filled in; KeyError for an unknown role."""
    images = assets.resource("tema", tema.name).as_posix()
    source = assets.resource("tema", "lkjip.qss").read_text(encoding="utf-8")
    named = roles(tema) | {"images": images}
    return re.sub(r"\$(\w+)", lambda found: named[found[1]], source)


@lru_cache(maxsize=1)
def _add_fonts() -> None:
    # Once a process: Qt keeps every registration, even of the same file.
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFont(str(assets.resource("fonts", f"Inter-{weight}.otf")))


def application(arguments: Sequence[str]) -> QApplication:
    """The process's QApplication in the one style that both themes and all systems share.

    The style is asked for by argument: `setStyle` makes Python learn QStyle, 7 ms of the start.
    """
    return QApplication([*arguments[:1], "-style", "Fusion", *arguments[1:]])


def apply(app: QApplication, tema: Palette) -> None:
    """Dress the whole application in `tema`; may be called again at any time."""
    prepare(app, tema)
    put_sheet(app)
    for window in app.topLevelWidgets():
        icon.dress(window, tema)


def prepare(app: QApplication, tema: Palette) -> None:
    """Put on `tema` without its style sheet; `put_sheet` is to follow before a window is shown.

    With a sheet each widget asks it, and all its parents for theirs, when it is made and again
    when it is shown.
    """
    _worn.tema = tema
    _add_fonts()
    app.setFont(font())
    app.setPalette(palette(tema))


def put_sheet(app: QApplication) -> None:
    """The style sheet of what the application wears."""
    sheet = style_sheet(_worn.tema)
    if app.styleSheet() != sheet:  # Qt polishes every widget anew, also for the same sheet
        app.setStyleSheet(sheet)


def follow(
    app: QApplication, scheme: Scheme, dress: Callable[[QApplication, Palette], None] = apply
) -> None:
    """Dress the application as the user chose; with SYSTEM, keep following the system."""
    _worn.scheme = scheme
    app.styleHints().setColorScheme(_QT_SCHEME[scheme])  # title bars and native dialogs go along
    _listen(app)
    dress(app, wanted(app, scheme))


@lru_cache(maxsize=1)
def _listen(app: QApplication) -> None:
    # Connected once: `follow` is called again at every change of the setting.
    app.styleHints().colorSchemeChanged.connect(lambda _: _system_changed(app))


def _system_changed(app: QApplication) -> None:
    tema = wanted(app, _worn.scheme)
    if tema is not _worn.tema:
        apply(app, tema)


def wanted(app: QApplication, scheme: Scheme) -> Palette:
    """The palette that `scheme` means on this system just now."""
    if scheme is Scheme.SYSTEM:
        dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    else:
        dark = scheme is Scheme.DARK
    return DARK if dark else LIGHT


def set_role(widget: QWidget, role: str, name: str = "peran") -> None:
    """Change what the style sheet knows a widget by (property `name`) while it is on screen.

    "" is the widget as it came: the sheet is asked again only when it changes.
    """
    if (widget.property(name) or "") != role:
        widget.setProperty(name, role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
