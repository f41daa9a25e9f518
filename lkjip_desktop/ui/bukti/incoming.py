"""Files on their way in: chosen, dropped or pasted, read one by one with a way to stop."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QProgressDialog, QWidget

from lkjip_desktop.app.command.bukti import NamedContents, accepted, address_words, read_file
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.ui.kit.form.drop import files_of

_SHOWN_AFTER_MS: Final = 1000
"""Reading that takes longer says how far it is."""


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
    told = QProgressDialog("", "Batal", 0, len(paths), parent)
    told.setWindowTitle("Membaca berkas bukti")
    told.setWindowModality(Qt.WindowModality.WindowModal)
    told.setMinimumDuration(_SHOWN_AFTER_MS)
    found: list[NamedContents] = []
    try:
        for number, path in enumerate(paths):
            told.setValue(number)
            told.setLabelText(f"Membaca berkas {number + 1} dari {len(paths)}…")
            if told.wasCanceled():
                return []
            found.append(read_file(path))
        return found
    finally:
        told.close()
        told.deleteLater()


def _packed(image: QImage) -> bytes:
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise Refusal("Gambar yang ditempel tidak dapat disimpan; simpan dahulu sebagai berkas.")
    return bytes(contents.data())
