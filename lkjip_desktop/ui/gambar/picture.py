"""Pictures from files, drag and drop or the clipboard, as small as they need to be on paper."""

import warnings
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPixmap

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.ui.kit.form.drop import files_of

WIDEST: Final = 1600
"""Pixels of the longer side that are kept: sharp on paper, small on a flash disk."""
QUALITY: Final = 88
LARGEST: Final = 60_000_000
"""Bytes of a picture's file that are read at all."""
MOST_PIXELS: Final = {b"jpeg": 120_000_000, b"png": 40_000_000}
"""Points of a picture that are read at all: a JPEG is made smaller while it is read."""
FILTER: Final = "Gambar (*.jpg *.jpeg *.png *.heic *.heif)"
"""HEIC is offered, too, so that who has nothing else is told what to do."""
_BEGINNINGS: Final = {b"\xff\xd8\xff": b"jpeg", b"\x89PNG\r\n\x1a\n": b"png"}
"""No other format is decoded: what reads an SVG or an EPS follows what stands in it."""
_SMALLER: Final = "perkecil dahulu di program gambar, lalu tambahkan lagi."
_AS_JPG: Final = (
    "kirim ulang fotonya sebagai JPG, atau setel kamera iPhone ke format Paling Kompatibel."
)
_HEIC: Final = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"}
_JPEG: Final = b"jpeg"
Named = tuple[str, bytes]
"""A file name and contents."""


def holds_pictures(mime: QMimeData) -> bool:
    """Whether there is anything to take: files, or an image."""
    return bool(files_of(mime)) or mime.hasImage()


def pictures_in(mime: QMimeData) -> list[Named]:
    """The pictures dropped or pasted; Refusal where a file is none."""
    paths = files_of(mime)
    if paths:
        return read_pictures(paths)
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return [("tempelan.png", scaled(image))]
    return []


def read_pictures(paths: Iterable[Path]) -> list[Named]:
    """The pictures of files; Refusal where one is none."""
    return [(path.name, _read(path)) for path in paths]


def thumbnail(contents: bytes | None, room: QSize, ratio: float) -> QPixmap | None:
    """A picture fitted into `room` logical px, None where it cannot be read."""
    reader = _reader(contents or b"")
    if reader is None or _is_too_large(reader):
        return None
    picture = QPixmap.fromImage(reader.read())
    if picture.isNull():
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
        data = path.read_bytes() if size <= LARGEST else b""
    except OSError:
        raise Refusal(f"{path.name} tidak dapat dibaca; periksa berkasnya.") from None
    if size > LARGEST:
        raise Refusal(f"{path.name} lebih besar dari 60 MB; {_SMALLER}")
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        raise Refusal(f"{path.name} berformat HEIC, yang tidak dapat dibaca di sini; {_AS_JPG}")
    return scaled(_decoded(path.name, data))


def _decoded(name: str, data: bytes) -> QImage:
    reader = _reader(data)
    if reader is None:
        raise Refusal(
            f"{name} bukan gambar yang dapat dibaca di sini; simpan ulang sebagai JPG atau PNG."
        )
    size, kind = reader.size(), bytes(reader.format().data())
    if _is_too_large(reader):
        raise Refusal(f"{name} berukuran {_points(size)}, terlalu besar; {_SMALLER}")
    if not _is_whole(data):
        raise Refusal(
            f"{name} terpotong, sebagian gambarnya tidak ada; salin lagi dari kamera atau"
            " teleponnya."
        )
    if kind == _JPEG and max(size.width(), size.height()) > WIDEST:
        fitted = size.scaled(WIDEST, WIDEST, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitted)  # which spares the memory for all of its points
    image = reader.read()
    if image.isNull():
        raise Refusal(f"{name} bukan gambar yang dapat dibaca; pakai JPG atau PNG.")
    return image


def _reader(data: bytes) -> QImageReader | None:
    """The decoder that the first bytes ask for and no other; None for what is no JPEG or PNG."""
    kind = next((kind for start, kind in _BEGINNINGS.items() if data.startswith(start)), None)
    if kind is None:
        return None
    return _PictureReader(data, kind)


class _PictureReader(QImageReader):
    """A decoder that keeps what it reads from."""

    def __init__(self, data: bytes, kind: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(data)
        super().__init__(self._buffer, QByteArray(kind))
        self.setAutoDetectImageFormat(False)
        self.setAutoTransform(True)


def _is_too_large(reader: QImageReader) -> bool:
    size, kind = reader.size(), bytes(reader.format().data())
    return size.width() * size.height() > MOST_PIXELS[kind]


def _is_whole(data: bytes) -> bool:
    """Whether the picture has its end, where Qt fills in grey for what is missing."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of its size, which is known by now
            with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as picture:
                picture.draft("RGB", (WIDEST, WIDEST))
                picture.load()
    except Exception:  # noqa: BLE001 - Pillow raises whatever the damage suggests to it
        return False
    return True


def _points(size: QSize) -> str:
    sides = (f"{side:,}".replace(",", ".") for side in (size.width(), size.height()))
    return f"{' x '.join(sides)} titik"


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
        raise Refusal("Gambar itu tidak dapat disimpan; coba gambar lain.")
    return bytes(contents.data())
