"""Pictures from files, drag and drop or the clipboard, as small as they need to be on paper."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPixmap

from lkjip_desktop.domain.galat import Penolakan

WIDEST: Final = 1600
"""Pixels of the longer side that are kept: sharp on paper, small on a flash disk."""
QUALITY: Final = 88
LARGEST: Final = 60_000_000
"""Bytes of a picture's file that are read at all."""
FILTER: Final = "Gambar (*.jpg *.jpeg *.png *.webp *.bmp)"
Named = tuple[str, bytes]
"""A file name and contents."""


def holds_pictures(mime: QMimeData) -> bool:
    """Whether there is anything to take: files, or an image."""
    return any(url.isLocalFile() for url in mime.urls()) or mime.hasImage()


def pictures_in(mime: QMimeData) -> list[Named]:
    """The pictures dropped or pasted; Penolakan where a file is none."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        return read_pictures(paths)
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return [("tempelan.png", scaled(image))]
    return []


def read_pictures(paths: Iterable[Path]) -> list[Named]:
    """The pictures of files; Penolakan where one is none."""
    return [(path.name, _read(path)) for path in paths]


def thumbnail(contents: bytes | None, room: QSize, ratio: float) -> QPixmap | None:
    """A picture fitted into `room` logical px, None where it cannot be read."""
    picture = QPixmap()
    if contents is None or not picture.loadFromData(contents):
        return None
    fitted = picture.scaled(
        room * ratio,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    fitted.setDevicePixelRatio(ratio)
    return fitted


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
    except OSError:
        raise Penolakan(f"{path.name} tidak dapat dibaca; periksa berkasnya.") from None
    if size > LARGEST:
        raise Penolakan(f"{path.name} lebih besar dari 60 MB; perkecil gambarnya dahulu.")
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise Penolakan(f"{path.name} bukan gambar yang dapat dibaca; pakai JPG atau PNG.")
    return scaled(image)


def scaled(image: QImage) -> bytes:
    """The picture as it is kept: no larger than needed, PNG only where something shines through."""
    if max(image.width(), image.height()) > WIDEST:
        image = image.scaled(
            WIDEST,
            WIDEST,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    clear = image.hasAlphaChannel()
    writer = QImageWriter(buffer, b"png" if clear else b"jpeg")
    if not clear:
        writer.setQuality(QUALITY)
    if not writer.write(image):
        raise Penolakan("Gambar itu tidak dapat disimpan; coba gambar lain.")
    return bytes(contents.data())
