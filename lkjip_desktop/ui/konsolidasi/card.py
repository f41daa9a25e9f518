"""A file that came in, as a card: whose part, when it was worked on last, what it brings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from lkjip_desktop.ui import theme
from lkjip_desktop.ui.label import ElidedLabel
from lkjip_desktop.ui.load import load
from lkjip_desktop.ui.mark import Mark, MarkLabel


@dataclass(frozen=True, slots=True)
class CardText:
    """What a card says."""

    path: Path
    title: str
    file: str
    mark: Mark
    lines: tuple[str, ...] = ()
    """Facts, one a line."""
    brings: str = ""
    refusal: str = ""
    """Why the file was refused, "" where it was not."""


@dataclass
class CardForm:
    """forms/kartu_bagian.ui."""

    root: QFrame
    tanda: MarkLabel
    judul: ElidedLabel
    buang: QToolButton
    berkas: ElidedLabel
    waktu: QLabel
    isi: QLabel
    galat: QLabel


class PartCard(QWidget):
    """One card; `removed` when the file is to be taken out of the run."""

    removed = Signal(Path)

    def __init__(self, text: CardText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = load("kartu_bagian", CardForm, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form.root)
        form.judul.dress(theme.font(13, 600))
        form.berkas.dress(theme.font(12), "text2")
        form.buang.clicked.connect(lambda: self.removed.emit(self.text.path))
        self.show_text(text)

    def show_text(self, text: CardText) -> None:
        """Say this from now on."""
        self.text, form = text, self.form
        form.tanda.show_mark(text.mark)
        form.judul.show_text(text.title)
        form.berkas.show_text(text.file)
        for label, words in (
            (form.waktu, "\n".join(text.lines)),
            (form.isi, text.brings),
            (form.galat, text.refusal),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        form.buang.setToolTip(f"Keluarkan {text.file} dari daftar ini; berkasnya tetap ada")
        form.buang.setAccessibleName(f"Keluarkan {text.file}")
        said = (text.title, text.file, *text.lines, text.brings, text.refusal)
        self.setAccessibleName(", ".join(filter(None, said)))
