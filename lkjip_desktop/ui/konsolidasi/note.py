"""The line below the changes in which a note on one of them is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from lkjip_desktop.app.command.komentar import NotePlace, place_named, say
from lkjip_desktop.app.overview.notes import in_list_order
from lkjip_desktop.app.share.perubahan import PartChange
from lkjip_desktop.domain.model.entity import Indikator, Komentar
from lkjip_desktop.domain.model.komentar import Thread
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.ui.catatan.row import where_words
from lkjip_desktop.ui.kit.focus import EnterKey
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.konsolidasi.model import Node

WIDEST = 420
"""Of what the line says of the place (px)."""
NOWHERE = "Pilih dahulu perubahan atau indikator yang dicatat."
TAKE_FIRST = "Terapkan dahulu konsolidasi ini, lalu jawab catatannya di panel Catatan."


class NoteForm(NamedTuple):
    """The widgets of the line, of forms/konsolidasi.ui."""

    root: QWidget
    tempat: QLabel
    teks: QLineEdit
    simpan: QPushButton


class NoteLine(QObject):
    """Enter stores the note in the induk, Esc keeps it for later with its place."""

    closed = Signal(bool)
    """Told whether something was stored."""

    def __init__(self, host: Host, form: NoteForm) -> None:
        super().__init__(form.root)
        self._host = host
        self._form = form
        self._place: NotePlace | None = None
        self._texts: dict[str, str] = {}
        form.root.hide()
        form.teks.installEventFilter(self)
        form.teks.textChanged.connect(self._on_text)
        EnterKey(form.teks, self._store)
        form.simpan.clicked.connect(self._store)

    @property
    def unsent(self) -> int:
        """How many notes were typed and not stored."""
        return len(self._texts)

    def begin(self, node: Node | None) -> None:
        """Write on a change, or on the indikator of a heading; it is said where there is none."""
        place = _place_of(node) if node is not None else None
        if place is None:
            items = node.items() if node is not None else ()
            noted = any(item.address.kind == Komentar.KIND for item in items)
            self._host.show_message(TAKE_FIRST if noted else NOWHERE, Mark.PERINGATAN)
            return
        self._place = place
        where = where_words(self._host.session.laporan, place)
        told = "Jawaban atas catatan pada" if self._thread else "Catatan pada"
        label, words = self._form.tempat, f"{told} {where}"
        shown = label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)
        label.setText(shown)
        label.setToolTip(words)
        self._form.teks.setText(self._texts.get(place.alamat, ""))
        self._form.root.show()
        self._form.teks.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _thread(self) -> Thread | None:
        """The open note that is there, which is then answered."""
        session, place = self._host.session, self._place
        known = [
            item
            for item in session.threads
            if place is not None and item.is_open and item.first.alamat == place.alamat
        ]
        return in_list_order(session.laporan, known)[-1] if known else None

    def _on_text(self, text: str) -> None:
        self._form.simpan.setEnabled(bool(text.strip()))
        if self._place is not None and text.strip():
            self._texts[self._place.alamat] = text
        elif self._place is not None:
            self._texts.pop(self._place.alamat, None)

    def _store(self) -> None:
        place, thread, text = self._place, self._thread, self._form.teks.text()
        if place is None or not text.strip():
            return
        who = self._host.session.speaker
        label = f"{'Jawaban' if thread else 'Catatan'} pada {place.tempat or 'indikator'}"
        new = None if thread else place
        if self._host.act(label, lambda draft: say(draft, who, new, thread, text)) is not None:
            self._texts.pop(place.alamat, None)
            self._close(stored=True)

    def _close(self, *, stored: bool = False) -> None:
        self._place = None
        self._form.root.hide()
        self.closed.emit(stored)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the changes."""
        escaped = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if escaped and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self._close()
            return True
        return super().eventFilter(watched, event)


def _place_of(node: Node) -> NotePlace | None:
    item = node.item or (node.above.item if node.above is not None else None)
    if item is not None:
        return None if item.address.kind == Komentar.KIND else _on(item)
    rows = {change.nama.indikator for change in node.items()}
    (row,) = rows if len(rows) == 1 else (None,)
    return NotePlace(str(Address(Indikator.KIND, row)), row) if row else None


def _on(item: PartChange) -> NotePlace:
    return place_named(item.address, item.nama, item.bagian[0].teks if item.bagian else "")
