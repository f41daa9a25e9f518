"""The pane of notes: the list, and below it a thread in full with its answer, or a new one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from lkjip_desktop.app.command.komentar import (
    NotePlace,
    say,
    settle,
    take_back,
)
from lkjip_desktop.app.overview.notes import (
    in_list_order,
    place_words,
)
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.entity import Komentar
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.komentar import Thread, ThreadState
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.catatan.list import NoteList, NoteRow
from lkjip_desktop.ui.catatan.row import begun_row, note_row, thread_html, where_words
from lkjip_desktop.ui.catatan.saved_draft import PAUSE_MS, save_drafts, saved_drafts
from lkjip_desktop.ui.catatan.unsent import OpenNotes
from lkjip_desktop.ui.kit.focus import InnerFocus
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.form.plain_text import PlainText
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.running import RETRY_MS

OPEN: Final = "terbuka"
THIS: Final = "indikator"
ALL: Final = "semua"
NONE_YET: Final = "Belum ada; tulis dengan Shift+F2"


@dataclass
class NotesForm:
    """forms/catatan.ui."""

    root: QWidget
    jumlah: QLabel
    saring: QComboBox
    daftar: NoteList
    rinci: QWidget
    judul: QLabel
    gulir: QScrollArea
    utas: QLabel
    teks: PlainText
    kabar: QLabel
    kirim: QPushButton
    selesai: QPushButton
    tarik: QPushButton
    buka: QPushButton


class NotesPane(InnerFocus):
    """See Pane. Ctrl+Enter sends; Esc goes back to where one came from."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._chosen = ""
        """The thread, or the place of a new note, that is shown in full."""
        self._unsent = OpenNotes()
        self._again = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._again.timeout.connect(self.keep)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._keep_typed)
        self._back: QWidget | None = None
        self.form = form = load("catatan", NotesForm, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form.root)
        for words, key in (("Belum selesai", OPEN), ("Indikator ini", THIS), ("Semua", ALL)):
            form.saring.addItem(words, key)
        form.rinci.hide()
        form.teks.setTabChangesFocus(True)
        form.teks.installEventFilter(self)
        self.inner = form.daftar
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.saring.currentIndexChanged.connect(lambda _: self.refresh(None))
        form.daftar.chosen.connect(self.choose)
        form.daftar.confirmed.connect(lambda _: self.write_note())
        form.daftar.settled.connect(self._settle)
        form.daftar.withdrawn.connect(self._withdraw)
        form.kirim.clicked.connect(self._send)
        form.selesai.clicked.connect(self._settle)
        form.tarik.clicked.connect(self._withdraw)
        form.buka.clicked.connect(self._go)
        form.teks.textChanged.connect(self._on_text)
        form.teks.kept.connect(self._say)

    # Pane

    def show_report(self, session: Session) -> None:
        self._again.stop()
        self._pause.stop()
        self._unsent, self._chosen = saved_drafts(session), ""
        self.refresh(None)

    def refresh(self, revision: Revision | None) -> None:
        session, form = self._host.session, self.form
        self._unsent.tidy(self._chosen)
        rows = self._rows(session.laporan)
        if self._chosen not in {row.key for row in rows} | self._unsent.places.keys():
            self._chosen = ""
        form.daftar.show_rows(rows, self._chosen)
        count = sum(thread.is_open for thread in session.threads)
        every = sum(thread.state is not ThreadState.DITARIK for thread in session.threads)
        told = f"{every} catatan, {count} belum selesai" if every else NONE_YET
        form.jumlah.setText(told)
        self._show()

    def keep(self) -> bool:
        """See Pane: what was to be stored and could not be is tried again."""
        if self._pause.isActive():
            self._keep_typed()
        for key in tuple(self._unsent.failed):
            self._store(key)
        return not self._unsent.failed

    @property
    def unsent(self) -> tuple[str, ...]:
        """The texts that are in no file yet."""
        return tuple(self._unsent.texts.values())

    def open_address(self, address: Address) -> bool:
        return False

    # what is shown

    def _rows(self, laporan: Laporan) -> tuple[NoteRow, ...]:
        texts, places = self._unsent.texts, self._unsent.places
        begun = (begun_row(laporan, places[key], texts[key]) for key in places if key in texts)
        shown = (note_row(laporan, item, texts.get(item.first.id, "")) for item in self._threads())
        return (*begun, *shown)

    def _threads(self) -> tuple[Thread, ...]:
        session, which = self._host.session, self.form.saring.currentData()
        rules: dict[str, Callable[[Thread], bool]] = {
            OPEN: lambda thread: thread.is_open or thread.first.id == self._chosen,
            THIS: lambda thread: thread.first.indikator == (self._host.current_indicator or "-"),
            ALL: lambda _: True,
        }
        wanted = rules[which]
        texts = self._unsent.texts
        shown = (item for item in session.threads if item.first.id in texts or wanted(item))
        return in_list_order(session.laporan, shown)

    @property
    def current(self) -> Thread | None:
        return self._thread(self._chosen)

    def _thread(self, key: str) -> Thread | None:
        return next((item for item in self._host.session.threads if item.first.id == key), None)

    @property
    def _place(self) -> NotePlace | None:
        """What the new note that is chosen speaks of."""
        return self._unsent.places.get(self._chosen)

    def choose(self, key: str) -> None:
        """Show a thread or a note that was begun in full."""
        self._chosen = key
        self._show()

    def _show(self) -> None:
        form, thread = self.form, self.current
        form.rinci.setVisible(bool(self._place or thread))
        if self._place is not None:
            self._show_new(self._place)
        elif thread is not None:
            self._show_thread(thread)
        text = self._unsent.texts.get(self._chosen, "")
        with QSignalBlocker(form.teks):
            if form.teks.toPlainText() != text:
                form.teks.setPlainText(text)
        self._tell()

    def _tell(self) -> None:
        """Whether what stands in the field can be stored, and why it was not."""
        self._say(self._unsent.failed.get(self._chosen, ""))
        self.form.kirim.setEnabled(self._chosen in self._unsent.texts)
        self._host.show_unsent(len(self._unsent.texts))

    def _say(self, why: str) -> None:
        self.form.kabar.setText(why)
        self.form.kabar.setVisible(bool(why))

    def _show_new(self, place: NotePlace) -> None:
        form = self.form
        form.judul.setText(f"Catatan baru: {where_words(self._host.session.laporan, place)}")
        form.gulir.hide()
        form.teks.setPlaceholderText("Tulis catatan; Ctrl+Enter menyimpan, Esc kembali")
        form.kirim.setText("Simpan catatan")
        for button in (form.selesai, form.tarik, form.buka):
            button.hide()

    def _show_thread(self, thread: Thread) -> None:
        form, laporan = self.form, self._host.session.laporan
        who = self._host.session.speaker
        form.judul.setText(place_words(laporan, thread))
        form.utas.setText(thread_html(laporan, thread))
        form.gulir.show()
        form.teks.setPlaceholderText("Tulis jawaban; Ctrl+Enter mengirim, Esc kembali")
        form.kirim.setText("Jawab")
        settled = thread.state is ThreadState.SELESAI
        form.selesai.setText("Buka lagi" if settled else "Selesaikan")
        form.selesai.setVisible(thread.state is not ThreadState.DITARIK)
        form.selesai.setEnabled(not settled or who.settling(thread) is not None)
        form.tarik.setVisible(who.last_word(thread) is not None)
        form.buka.setVisible(thread.where is not None and not thread.is_return)
        form.buka.setText("Buka indikator" if thread.moved else "Buka tempatnya")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The thread takes what it needs, at most a third of the height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(100, self.width() - 44)
        needed = self.form.utas.heightForWidth(width) + 4
        self.form.gulir.setFixedHeight(max(24, min(needed, self.height() // 3)))

    def _on_text(self) -> None:
        failed = bool(self._unsent.failed)
        self._unsent.put(self._chosen, self.form.teks.toPlainText())
        self._pause.start()
        self._tell()
        if failed and not self._unsent.failed:
            self._host.keep()  # nothing waits here any more: the status bar says so

    def _keep_typed(self) -> None:
        self._pause.stop()
        save_drafts(self._host.session, self._unsent)

    # what is done

    def begin(self, place: NotePlace) -> None:
        """Write a note there, or answer the one that is open there."""
        self._back = QApplication.focusWidget()
        known = [t for t in self._host.session.threads if t.first.alamat == place.alamat]
        known = [thread for thread in known if thread.is_open]
        self._chosen = known[-1].first.id if known else self._unsent.begin(place)
        self.refresh(None)
        self.form.teks.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_note(self) -> None:
        """Go on to the answer of the thread that is chosen, or to the note that was begun."""
        if self._place is not None or self.current is not None:
            self.form.teks.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Take the keys, at the thread that is chosen or the first."""
        rows = self.form.daftar.rows.items
        if rows and self._chosen not in {row.key for row in rows}:
            self.choose(next(iter(self._unsent.texts), rows[0].key))
            self.refresh(None)
        self.form.daftar.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_thread(self, key: str) -> None:
        """Choose a thread, whatever the list is narrowed to."""
        self.choose(key)
        self.refresh(None)
        self.form.daftar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        if self._host.attempt(lambda: self._store(self._chosen)):
            self._leave()

    def _store(self, key: str) -> bool:
        """Put a note or an answer into the report; False, and said below it, where that waits."""
        text, place, thread = (
            self._unsent.texts[key],
            self._unsent.places.get(key),
            self._thread(key),
        )
        who = self._host.session.speaker
        made: list[Komentar | None] = []

        def edit(draft: Draft) -> None:
            made.append(say(draft, who, place, thread, text))

        where = (
            place_words(self._host.session.laporan, thread) if thread else place and place.tempat
        )
        label = f"{'Catatan' if place else 'Jawaban'} pada {where or 'indikator'}"
        try:
            self._host.change(label, edit)
        except NotSaved as error:
            self._unsent.failed[key] = error.kalimat
            if error.passes:
                self._again.start()
            self._tell()
            return False
        if place is not None and self._chosen == key and made[0] is not None:
            self._chosen = made[0].id
        self._unsent.drop(key)
        self._keep_typed()
        self.refresh(None)
        return True

    def _settle(self) -> None:
        thread, who = self.current, self._host.session.speaker
        if thread is None or not self.form.selesai.isEnabled():
            return
        where = place_words(self._host.session.laporan, thread)
        mine = who.settling(thread)
        if thread.state is not ThreadState.SELESAI:
            self._host.act(f"Catatan selesai, {where}", lambda draft: settle(draft, who, thread))
        elif mine is not None:
            self._host.act(
                f"Catatan dibuka lagi, {where}", lambda draft: take_back(draft, who, mine)
            )

    def _withdraw(self) -> None:
        thread, who = self.current, self._host.session.speaker
        row = who.last_word(thread) if thread is not None else None
        if thread is None or row is None:
            return
        where = place_words(self._host.session.laporan, thread)
        self._host.act(f"Catatan ditarik, {where}", lambda draft: take_back(draft, who, row))

    def _go(self) -> None:
        thread = self.current
        if thread is not None and thread.where is not None:
            self._host.open_address(thread.where)

    def _leave(self) -> None:
        back, self._back = self._back, None
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.daftar.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if self.form.kirim.isEnabled():
                    self._send()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self._place is not None and self._chosen not in self._unsent.texts:
                    self._chosen = ""
                self.refresh(None)
                self._leave()
                return True
        return super().eventFilter(watched, event)
