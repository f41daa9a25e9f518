"""Line icons of resources/icons, drawn in a theme's colours at any size and screen density."""

from collections.abc import Sequence
from functools import lru_cache, partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton

from lkjip_desktop import assets, joined
from lkjip_desktop.ui.kit.tokens import DARK, ICON, LIGHT, Palette

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

PROPERTY: Final = "ikon"
"""Dynamic property of a button or action, in the form or set here: the icon's name."""
_WAITING: Final = "ikon_menunggu"
"""Dynamic property of a menu: the name of the theme its actions are drawn in when it opens."""
ROLE: Final = "ikon_warna"
"""Dynamic property of a button or action: the colour role, where it is not the usual one."""

SIZE: Final = QSize(ICON, ICON)
BESIDE_TEXT: Final = QSize(ICON + 4, ICON)
"""Icon size beside words: Qt itself leaves too little room between the two."""

_ROLE_BY_PERAN: Final = {"utama": "on_accent", "tautan": "accent", "kartu": "accent"}


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer  # most starts have all they show from the last one

    source = _source(name).read_bytes()
    return QSvgRenderer(source.replace(b"currentColor", colour.encode()))


def _source(name: str) -> Path:
    return assets.resource("icons", f"{name}.svg")


def paint(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw the icon as a square centred in `rect`; FileNotFoundError if there is no such icon."""
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    _renderer(name, colour.name()).render(painter, square)


def pixmap(name: str, colour: QColor, size: QSize = SIZE, ratio: float = 1.0) -> QPixmap:
    """The icon at the left of a clear ground of `size` logical px, at density `ratio`.

    Its pixels are kept for the next start, which draws none.
    """
    wide, high = round(size.width() * ratio), round(size.height() * ratio)
    source = _source(name).stat()
    key = (name, colour.name(), wide, high, source.st_mtime_ns, source.st_size)
    kept = joined.recall(key)
    if kept:
        pixels, line = kept
        picture = QPixmap.fromImage(QImage(pixels, wide, high, line, _FORMAT).copy())
    else:
        picture = _drawn(name, colour, wide, high)
        joined.remember(key, partial(_pixels, picture))
    picture.setDevicePixelRatio(ratio)
    return picture


def _drawn(name: str, colour: QColor, wide: int, high: int) -> QPixmap:
    picture = QPixmap(wide, high)
    picture.fill(QColor(0, 0, 0, 0))  # what is no QColor, Qt tries as gradients, too
    # Fetched first: an exception while a painter is open on a pixmap ends the process.
    renderer = _renderer(name, colour.name())
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, high, high))
    painter.end()
    return picture


_FORMAT: Final = QImage.Format.Format_ARGB32_Premultiplied


def _pixels(picture: QPixmap) -> tuple[bytes, int]:
    """What a QImage of this size is made of, and how long a line of it is."""
    image = picture.toImage().convertToFormat(_FORMAT)
    return bytes(image.constBits()), image.bytesPerLine()


@lru_cache(maxsize=256)
def icon(name: str, tema: Palette, role: str = "text2", side: int = ICON) -> QIcon:
    """The icon in a colour role of `tema`, paler where disabled.

    At the usual 16 px it also has the size BESIDE_TEXT, for toolbars. It does not follow a switch
    of theme by itself: give it with `put` where it must.
    """
    mode = QIcon.Mode
    paler = tema.text3 if role == "on_accent" else tema.field_border
    result = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        widest = BESIDE_TEXT if side == ICON else QSize(side, side)
        drawn = pixmap(name, getattr(tema, role), widest, ratio)
        for which, picture in ((mode.Normal, drawn), (mode.Disabled, _tinted(drawn, paler))):
            result.addPixmap(picture, which)
            if widest is BESIDE_TEXT:
                result.addPixmap(picture.copy(0, 0, picture.height(), picture.height()), which)
    return result


def _tinted(drawn: QPixmap, colour: QColor) -> QPixmap:
    """The same lines in another colour, at a fraction of the cost of drawing them again."""
    picture = QPixmap(drawn)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), colour)
    painter.end()
    return picture


def put(target: QAction | QAbstractButton, name: str, tema: Palette, role: str = "") -> None:
    """Give `target` an icon that follows every later switch of theme."""
    target.setProperty(PROPERTY, name)
    if role:
        target.setProperty(ROLE, role)
    _dress_one(target, tema)


def dress(root: QObject, tema: Palette) -> None:
    """Draw anew the icons of `root` and all below it that carry the property `ikon`."""
    below = (root.findChildren(kind) for kind in (QAbstractButton, QMenu, QAction))
    dress_these([root, *chain(*below)], tema)


def dress_these(items: Sequence[QObject], tema: Palette) -> None:
    """Draw anew the icons of those that carry the property `ikon`.

    Actions that stand in menus only are drawn when their menu opens: nobody sees them before.
    """
    for item in items:
        if isinstance(item, QMenu):
            if not item.property(_WAITING):
                item.aboutToShow.connect(partial(_dress_menu, item))
            item.setProperty(_WAITING, tema.name)
        elif not isinstance(item, QAction) or _is_seen(item):
            _dress_one(item, tema)


def _is_seen(action: QAction) -> bool:
    places = action.associatedObjects()
    return not places or any(not isinstance(place, QMenu) for place in places)


def _dress_menu(menu: QMenu) -> None:
    tema = DARK if menu.property(_WAITING) == DARK.name else LIGHT
    for action in menu.actions():
        _dress_one(action, tema)


def _dress_one(target: QObject, tema: Palette) -> None:
    name = target.property(PROPERTY)
    if not name or not isinstance(target, QAction | QAbstractButton):
        return
    role = target.property(ROLE) or _ROLE_BY_PERAN.get(target.property("peran") or "", "text2")
    side = ICON
    if isinstance(target, QAbstractButton):
        side = target.iconSize().height()
        if side == ICON and _has_words(target):
            target.setIconSize(BESIDE_TEXT)
    target.setIcon(icon(str(name), tema, str(role), side))


def _has_words(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    return isinstance(button, QPushButton)


@lru_cache(maxsize=1)
def program() -> QIcon:
    """The program's own icon, for windows and the task bar."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addFile(str(assets.resource("icons", f"lkjip-{size}.png")), QSize(size, size))
    return result
