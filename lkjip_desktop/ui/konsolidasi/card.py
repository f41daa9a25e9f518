"""The files that came in, as cards: whose part, when it was worked on last, what it brings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from lkjip_desktop.app.share.consolidation_run import IncomingPart
from lkjip_desktop.app.share.review import nothing_new
from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.label import ElidedLabel
from lkjip_desktop.ui.kit.mark import Mark, MarkLabel


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


class CardList:
    """A column with a card for each file; `remove` is called when one is to be taken out."""

    def __init__(self, column: QVBoxLayout, remove: Callable[[Path], None]) -> None:
        self._column = column
        self._remove = remove
        self.shown: list[PartCard] = []

    def show_files(
        self, parts: Sequence[IncomingPart], refused: Sequence[tuple[Path, str, str]]
    ) -> None:
        """Show these, refused ones (path, name, reason) last; cards of files that stay are kept."""
        told = [*map(_card, parts), *(_refused_card(*item) for item in refused)]
        known = [(card.text.path, card.text.file) for card in self.shown]
        if known != [(text.path, text.file) for text in told]:
            self._make(told)
        for card, text in zip(self.shown, told, strict=True):
            card.show_text(text)

    def _make(self, told: Sequence[CardText]) -> None:
        for card in self.shown:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.shown = [PartCard(text) for text in told]
        for card in self.shown:
            card.removed.connect(self._remove, Qt.ConnectionType.QueuedConnection)
            self._column.addWidget(card)


def _card(part: IncomingPart) -> CardText:
    last = part.kiriman.terakhir
    actor = last.actor if last.actor != part.subsie else ""
    lines = [", ".join(filter(None, (f"terakhir diisi {moment_words(last.waktu)}", actor)))]
    if part.kiriman.diganti:
        lines.append("sudah diganti bagian yang lebih baru; isinya tetap diterima")
    if part.left:
        lines.append(f"{part.left} isian tidak diambil")
    sign = Mark.PERINGATAN if part.open else Mark.SELESAI
    return CardText(part.path, part.subsie, part.nama, sign, tuple(lines), _brings(part))


def _brings(part: IncomingPart) -> str:
    if not part.changes:
        return nothing_new(part.taken)
    clashes = f"{part.conflicts} bentrok" if part.conflicts else "tanpa bentrok"
    return f"{part.changes} perubahan, {clashes}"


def _refused_card(path: Path, nama: str, kalimat: str) -> CardText:
    """The file stands above the reason, so that the reason need not spell its folder."""
    return CardText(path, "Ditolak", nama, Mark.GALAT, refusal=kalimat.replace(str(path), nama))
