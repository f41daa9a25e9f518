"""Draws what is derived in resources: the program icon's files, the style sheet's pictures."""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from lkjip_desktop.ui.kit import icon, mark
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.tokens import DARK, LIGHT, Palette

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SIZES = (16, 24, 32, 48, 64, 128, 256)
TARGET_LINE_FROM = 32
PNG_FROM = 256

# name, path, colour role, stroke, side of the grid
LINES = (
    ("centang", "M2.8 7.4l3 3 5.6-6.6", "on_accent", 1.8, 14),
    ("centang_mati", "M2.8 7.4l3 3 5.6-6.6", "field_border", 1.8, 14),
    ("centang_teks", "M3 8.4l3.2 3.2L13 4.4", "accent", 1.6, 16),
    ("separuh", "M3.5 7h7", "on_accent", 1.8, 14),
    ("bawah", "M4.5 6.5L8 10l3.5-3.5", "text2", 1.3, 16),
    ("bawah_mati", "M4.5 6.5L8 10l3.5-3.5", "field_border", 1.3, 16),
    ("atas", "M4.5 9.5L8 6l3.5 3.5", "text2", 1.3, 16),
    ("kanan", "M6.5 4.5L10 8l-3.5 3.5", "text2", 1.3, 16),
    ("silang", "M4.5 4.5l7 7M11.5 4.5l-7 7", "text2", 1.3, 16),
)
# name, rim, ground, dot
RINGS = (
    ("bulat", "field_border", "surface", ""),
    ("bulat_isi", "accent", "surface", "accent"),
    ("bulat_mati", "frame", "header", ""),
)
# Icons the style sheet gives to Qt's own dialogs, and marks to its message boxes.
ICONS = ("kurung_kiri", "kurung_kanan", "naik", "folder_baru", "kisi", "daftar")
MARKS = (Mark.GALAT, Mark.PERINGATAN, Mark.CATATAN)
MARK_SIDE = 32


def pictures(tema: Palette) -> dict[str, str]:
    """The SVG texts of resources/tema/NAME by file name."""
    colour = tema.hexes()
    result = {}
    for name, path, role, width, side in LINES:
        result[f"{name}.svg"] = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" '
            f'viewBox="0 0 {side} {side}" fill="none" stroke="{colour[role]}" '
            f'stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">'
            f'<path d="{path}"/></svg>\n'
        )
    for name, rim, ground, dot in RINGS:
        inside = f'<circle cx="8" cy="8" r="3.3" fill="{colour[dot]}"/>' if dot else ""
        result[f"{name}.svg"] = (
            '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">'
            f'<circle cx="8" cy="8" r="6.3" fill="{colour[ground]}" stroke="{colour[rim]}" '
            f'stroke-width="1.4"/>{inside}</svg>\n'
        )
    for name in ICONS:
        source = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        sized = source.replace("<svg ", '<svg width="16" height="16" ', 1)
        result[f"{name}.svg"] = sized.replace("currentColor", colour["text2"])
    return result


def mark_pictures(tema: Palette) -> dict[str, QPixmap]:
    """The PNG pictures of resources/tema/NAME by file name, at both densities."""
    result = {}
    for ratio, suffix in ((1, ""), (2, "@2x")):
        for one in MARKS:
            result[f"{one.value}{suffix}.png"] = mark.pixmap(one, tema, MARK_SIDE, ratio)
        question = icon.pixmap("bantuan", tema.accent, QSize(MARK_SIDE, MARK_SIDE), ratio)
        result[f"tanya{suffix}.png"] = question
    return result


def program_icon(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    # On smaller ones the target line would be a smudge: the plain drawing has none.
    name = "lkjip.svg" if size >= TARGET_LINE_FROM else "lkjip-kecil.svg"
    painter = QPainter(image)
    QSvgRenderer(str(RESOURCES / "icons" / name)).render(painter)
    painter.end()
    return image


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _bitmap(image: QImage) -> bytes:
    """A bottom-up 32-bit bitmap with an empty mask, which old Windows and installers ask for."""
    size = image.width()
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    rows = bytes(image.flipped(Qt.Orientation.Vertical).constBits())
    return header + rows + bytes((size + 31) // 32 * 4 * size)


def ico(images: list[QImage]) -> bytes:
    """A Windows icon: bitmaps below 256 px, PNG from there on."""
    bodies = [_png(one) if one.width() >= PNG_FROM else _bitmap(one) for one in images]
    offset = 6 + 16 * len(bodies)
    head = struct.pack("<HHH", 0, 1, len(bodies))
    for image, body in zip(images, bodies, strict=True):
        side = image.width() % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), offset)
        offset += len(body)
    return head + b"".join(bodies)


def main() -> None:
    QApplication(["draw", "-platform", "offscreen"])
    for tema in (LIGHT, DARK):
        folder = RESOURCES / "tema" / tema.name
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in pictures(tema).items():
            (folder / name).write_text(text, encoding="utf-8")
        for name, picture in mark_pictures(tema).items():
            picture.save(str(folder / name))
    images = [program_icon(size) for size in SIZES]
    for image in images:
        image.save(str(RESOURCES / "icons" / f"lkjip-{image.width()}.png"))
    (RESOURCES / "icons" / "lkjip.ico").write_bytes(ico(images))


if __name__ == "__main__":
    sys.exit(main())
