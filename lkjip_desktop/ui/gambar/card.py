"""One picture with its caption, its width on paper, and what can be done to it."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
)

from lkjip_desktop.app.command.edit import move_rows
from lkjip_desktop.app.overview.naskah import delete_picture, is_in_text, pictures
from lkjip_desktop.domain.model.entity import Gambar
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.gambar.picture import thumbnail
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.form.cut import refuse_cut
from lkjip_desktop.ui.kit.form.undo import leave_undo
from lkjip_desktop.ui.kit.form.wheel import guard
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import PlainLabel

THUMB: Final = QSize(168, 112)
NARROWEST: Final = 20
"""Percent of the text width below which nothing can be seen."""
_PAUSE_MS: Final = 700


class Card(QFrame):
    """Shows a Gambar."""

    def __init__(self, host: Host, row: Gambar) -> None:
        super().__init__()
        self._host = host
        self._row = row
        self._hash: str | None = None
        self.setProperty("peran", "kartu")
        self._thumb = PlainLabel()
        self._thumb.setFixedSize(THUMB)
        self._thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = PlainLabel()
        self._name.setProperty("peran", "kedua")
        self.caption = QLineEdit(row.keterangan)
        refuse_cut(self.caption)
        self.caption.setPlaceholderText("Keterangan gambar")
        self.caption.setAccessibleName("Keterangan gambar")
        self.caption.editingFinished.connect(self.keep)
        leave_undo(self.caption, lambda: self.caption.text() != self._row.keterangan)
        self.width_field = self._width_field()
        self._buttons = [
            tool_button("naik", "Naikkan gambar", partial(self._shift, -1)),
            tool_button("turun", "Turunkan gambar", partial(self._shift, 1)),
            tool_button("hapus", "Hapus gambar", self._delete),
        ]
        self._lay_out()

    def _width_field(self) -> QSpinBox:
        field = QSpinBox()
        field.setRange(NARROWEST, 100)
        field.setValue(self._row.lebar)
        field.setSingleStep(10)
        field.setSuffix(" %")
        field.setAccessibleName("Lebar gambar")
        field.setToolTip("Lebar gambar terhadap lebar teks")
        guard(field)
        leave_undo(field, lambda: self._widened)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._keep_width)
        field.valueChanged.connect(lambda _: self._pause.start())
        field.editingFinished.connect(self._keep_width)
        return field

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        lead = PlainLabel("Lebar")
        lead.setProperty("peran", "kedua")
        lead.setBuddy(self.width_field)
        below.addWidget(lead)
        below.addWidget(self.width_field)
        below.addSpacing(8)
        below.addWidget(self._name, 1)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.caption)
        words.addLayout(below)
        words.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(10, 10, 10, 10)
        across.setSpacing(10)
        across.addWidget(self._thumb)
        across.addLayout(words, 1)
        for button in self._buttons:
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: Gambar, *, editable: bool, first: bool, last: bool) -> None:
        # What differs from the row that was shown is being typed or not stored yet.
        if not editable or self.caption.text() == self._row.keterangan:
            self.caption.setText(row.keterangan)
        typed, self._row = self._widened, row
        inside = is_in_text(self._host.session.laporan, row)
        self._name.setText(" · ".join(filter(None, (row.nama, "di dalam teks" if inside else ""))))
        if not (editable and typed):
            self.width_field.blockSignals(True)
            self.width_field.setValue(row.lebar)
            self.width_field.blockSignals(False)
        self.caption.setReadOnly(not editable)
        self.width_field.setEnabled(editable)
        for button, on in zip(self._buttons, (not first, not last, True), strict=True):
            button.setEnabled(editable and on)
        if row.berkas != self._hash or self._hash is None:
            self._hash = row.berkas
            self._show_picture()

    def _show_picture(self) -> None:
        contents = self._host.session.document.berkas(self._hash) if self._hash else None
        picture = thumbnail(contents, THUMB, self.devicePixelRatioF())
        if picture is None:
            self._thumb.setText("isi gambar\ntidak ada")
        else:
            self._thumb.setPixmap(picture)

    def keep(self) -> bool:
        """Store the caption and width if they are not yet; False where that failed."""
        return self._keep_caption() and self._keep_width()

    def _keep_caption(self) -> bool:
        text, row = self.caption.text(), self._row
        if self.caption.isReadOnly() or text == row.keterangan:
            return True
        where = Address(Gambar.KIND, row.id, "keterangan")
        return self._host.act("Keterangan gambar", lambda draft: draft.set(where, text)) is not None

    @property
    def _widened(self) -> bool:
        return self.width_field.value() != max(NARROWEST, min(100, self._row.lebar))

    def _keep_width(self) -> bool:
        self._pause.stop()
        width, where = self.width_field.value(), Address(Gambar.KIND, self._row.id, "lebar")
        if not (self.width_field.isEnabled() and self._widened):
            return True
        return self._host.act("Lebar gambar", lambda draft: draft.set(where, width)) is not None

    def _shift(self, step: int) -> None:
        row = self._row

        def edit(draft: Draft) -> None:
            there = pictures(draft.laporan, row.indikator, row.tempat)
            move_rows(draft, there, [row.id], step)

        self._host.act("Pindahkan gambar", edit)

    def _delete(self) -> None:
        row = self._row
        self._host.act(
            f"Hapus gambar {row.keterangan or row.nama}".rstrip(),
            lambda draft: delete_picture(draft, row),
        )


def tool_button(name: str, words: str, run: Callable[[], object]) -> QToolButton:
    """A button with an icon only; its words are in the tooltip and for screen readers."""
    button = QToolButton()
    button.setProperty("peran", "ikon")
    button.setToolTip(words)
    button.setAccessibleName(words)
    icon.put(button, name, theme.current())
    button.clicked.connect(lambda _=False: run())
    return button
