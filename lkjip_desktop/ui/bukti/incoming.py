"""Files on their way in: chosen, dropped or pasted, read one by one with a way to stop."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from lkjip_desktop.app.command.bukti import NamedContents, accepted, address_words, read_file
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.ui.kit.busy import progress
from lkjip_desktop.ui.kit.form.drop import files_of


def address_of(mime: QMimeData) -> str:
    """The address that a drop or the clipboard holds, "" where it is none."""
    return "" if files_of(mime) else address_words(mime.text())


def brings_file(mime: QMimeData) -> bool:
    """Whether there are files or a picture to take."""
    return bool(files_of(mime)) or mime.hasImage()


def contents_in(parent: QWidget, mime: QMimeData) -> list[NamedContents]:
    """The files or the picture dropped or pasted; none where it was stopped.

    Raises Refusal for what cannot be evidence; then nothing is taken.
    """
    paths = files_of(mime)
    if paths:
        return read(parent, paths)
    image = mime.imageData() if mime.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return []
    return [accepted("tempelan.png", _packed(image))]


def read(parent: QWidget, paths: Iterable[Path]) -> list[NamedContents]:
    """The contents of files; none where it was stopped, Refusal as `contents_in`."""
    paths = list(paths)
    found: list[NamedContents] = []
    with progress(parent, "Membaca berkas bukti") as tell:
        for number, path in enumerate(paths):
            if not tell(number, len(paths), f"Membaca berkas {number + 1} dari {len(paths)}…"):
                return []
            try:
                found.append(read_file(path))
            except Refusal as error:
                if len(paths) == 1:
                    raise
                why = error.kalimat.removesuffix(".")
                raise Refusal(
                    f"{why}; tidak satu pun dari {len(paths)} berkas itu ditambahkan."
                ) from None
    return found


def _packed(image: QImage) -> bytes:
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise Refusal("Gambar yang ditempel tidak dapat disimpan; simpan dahulu sebagai berkas.")
    return bytes(contents.data())
