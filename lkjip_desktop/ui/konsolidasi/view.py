"""The view that takes parts in: what came, what it brings, what is decided, then all of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.app.share.consolidation_run import ConsolidationRun
from lkjip_desktop.app.share.perubahan import PartChange
from lkjip_desktop.app.share.review import Show, count, groups, shown
from lkjip_desktop.domain.display.content import name_live
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.merge.decision import Choice, ValueSource
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.model.waktu import day_words
from lkjip_desktop.ui.kit.form.drop import FileDrop, files_of
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.form.question import ask
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.preference import PARTS, Preference
from lkjip_desktop.ui.kit.taken_file import ask_files
from lkjip_desktop.ui.kit.tokens import SIDE_NARROW
from lkjip_desktop.ui.konsolidasi.bar import ApplyBar
from lkjip_desktop.ui.konsolidasi.card import CardList
from lkjip_desktop.ui.konsolidasi.form import ConsolidationForm
from lkjip_desktop.ui.konsolidasi.note import NoteForm, NoteLine

FILTER = "Berkas bagian (*.lkjip *.zip *.bin);;Semua berkas (*)"
"""Chat programs give a part another ending; any file is looked at."""
INVITATION = (
    "Tambahkan berkas bagian yang sudah diisi, atau seret berkasnya ke sini.\n"
    "Boleh beberapa sekaligus, dalam urutan apa pun; nama berkas dan arsip zip tidak menjadi soal."
)
UNSENT = "Ada catatan yang belum disimpan; simpan dengan Enter atau kosongkan, lalu terapkan."
NOTHING = "Tidak ada perubahan untuk saringan ini."
UNCHANGED = "Tidak ada isian yang berubah; terapkan agar tercatat bahwa bagiannya sudah kembali."


NARROW = 1180
"""Below this width (px) the side and the columns get narrower, and counts shorter."""
SIDE_WIDE = 292


class ConsolidationView(FileDrop, QWidget):
    """Takes the whole window below the menu until it is applied or left."""

    def __init__(self, host: Host, run: ConsolidationRun) -> None:
        super().__init__()
        self._host = host
        self._run = run
        self._narrow = False
        self.form = form = load("konsolidasi", ConsolidationForm, self)
        self.action_bar = form.kaki
        """What no message may lie over."""
        self.cards = CardList(form.kartu, self._remove)
        self.bar = ApplyBar(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form.root)
        bar = (form.pita_catatan, form.tempat_catatan, form.teks_catatan, form.simpan_catatan)
        self.notes = NoteLine(host, NoteForm(*bar))
        self.setAcceptDrops(True)
        for show in Show:
            form.saring.addItem(show.value, show)
        self._connect()
        self._show()

    def _connect(self) -> None:
        form = self.form
        form.kembali.clicked.connect(self.leave)
        form.batal.clicked.connect(self.leave)
        form.tambah.clicked.connect(self.choose_files)
        form.luar.toggled.connect(self._accept_foreign)
        form.pegangan.clicked.connect(self._show_holders)
        form.saring.currentIndexChanged.connect(lambda _: self._show_changes())
        form.seksi.currentIndexChanged.connect(lambda _: self._show_changes())
        form.perubahan.decided.connect(self._decide)
        form.perubahan.wanted.connect(self._compare)
        self.notes.closed.connect(self._after_note)
        form.berikut.clicked.connect(self._next_open)
        form.pakai_induk.clicked.connect(lambda: self._decide_all(ValueSource.INDUK))
        form.pakai_bagian.clicked.connect(lambda: self._decide_all(ValueSource.BAGIAN))
        form.terapkan.clicked.connect(self.apply)
        form.kembalikan.clicked.connect(self.apply_and_give_back)

    # files

    def choose_files(self) -> None:
        """Ask for part files and take them in."""
        paths = ask_files(self._host, "Tambah bagian", FILTER, PARTS)
        if paths:
            self.add(paths)

    def _remember_folder(self, folder: Path) -> None:
        path = self._host.session.document.path
        if path:
            Preference().remember_source(path, PARTS, folder)

    def add(self, paths: Sequence[Path]) -> None:
        """Take files in; refused ones stand among the cards with their reason."""
        self._remember_folder(paths[-1].parent)
        self._host.attempt(lambda: self._run.add(paths, self.bar.tell))
        self.bar.end_progress()
        self._show()
        self.form.perubahan.next_open()
        self.form.perubahan.setFocus()  # so that D, I and B decide at once

    def _remove(self, path: Path) -> None:
        self._host.attempt(lambda: self._run.remove(path))
        self._show()

    def _accept_foreign(self, accepted: bool) -> None:
        self._run.accept_foreign(accepted=accepted)
        self._show()

    def brings(self, mime: QMimeData) -> bool:
        return bool(files_of(mime))

    def receive(self, event: QDropEvent) -> None:
        self.add(files_of(event.mimeData()))

    # what is seen

    def _show(self) -> None:
        self._show_cards()
        self._offer_sections()
        self._show_changes()

    def _show_cards(self) -> None:
        form, parts, refused = self.form, self._run.parts(), self._run.refused()
        self.cards.show_files(parts, refused)
        files = len(parts) + len(refused)
        form.banyak.setText(f"{len(parts)} dari {files}" if files else "")
        form.luar.setVisible(self._run.has_foreign or self._run.foreign)
        days = sorted(part.kiriman.penyerahan.waktu for part in parts)
        form.dasar.setText(_since(days))
        form.dasar.setVisible(bool(days))

    def _offer_sections(self) -> None:
        box = self.form.seksi
        names = list(dict.fromkeys(part.subsie for part in self._run.parts()))
        chosen = box.currentData() if box.count() else ""
        box.blockSignals(True)
        box.clear()
        box.addItem("Semua seksi", "")
        for name in names:
            box.addItem(name, name)
        box.setCurrentIndex(names.index(chosen) + 1 if chosen in names else 0)
        box.blockSignals(False)

    @property
    def seen(self) -> tuple[PartChange, ...]:
        """The changes that the filters let through."""
        form = self.form
        return shown(self._run.items, form.saring.currentData(), form.seksi.currentData() or "")

    def _show_changes(self) -> None:
        form, seen = self.form, self.seen
        self._count_filters()
        form.perubahan.show_groups(groups(seen), self._run.with_texts())
        form.isi.setCurrentWidget(form.perubahan if seen else form.kosong)
        form.ajakan.setText(self._invitation())
        self._show_counts()

    def _invitation(self) -> str:
        if not self._run.parts():
            return INVITATION
        return NOTHING if self._run.items else self._run.obstacle() or UNCHANGED

    def _count_filters(self) -> None:
        box, items = self.form.saring, self._run.items
        subsie = self.form.seksi.currentData() or ""
        for place, show in enumerate(Show):
            box.setItemText(place, f"{show.value} ({len(shown(items, show, subsie))})")

    def _show_counts(self) -> None:
        self.bar.show_counts(count(self._run.items), self._run.obstacle(), narrow=self._narrow)

    # decisions

    def _decide(self, made: list[tuple[PartChange, Choice | None]]) -> None:
        self._run.decide(made)
        self._show_cards()
        self._show_changes()

    def _decide_all(self, source: ValueSource) -> None:
        left = self._run.decide_all(source, self.seen)
        self._show_cards()
        self._show_changes()
        if left:
            self._host.show_message(
                f"{left} bentrok mempunyai beberapa nilai bagian; putuskan satu per satu."
            )
            self.form.perubahan.next_open()

    def _next_open(self) -> None:
        if not self.form.perubahan.next_open():
            self.form.saring.setCurrentIndex(list(Show).index(Show.ALL))
            self.form.seksi.setCurrentIndex(0)
            self.form.perubahan.next_open()
        self.form.perubahan.setFocus()

    def _compare(self, item: PartChange) -> None:
        from lkjip_desktop.ui.konsolidasi.compare import compare

        found = self._run.texts(item)
        if found is not None:
            laporan = self._host.session.laporan
            choice = compare(self, item, found, lambda text: name_live(text, laporan))
            if choice is not None:
                self._decide([(item, choice)])

    # notes

    def write_note(self) -> None:
        """Write a note on the change at hand, or on the indikator of the heading at hand."""
        self.notes.begin(self.form.perubahan.node)

    def _after_note(self, stored: bool) -> None:
        if stored:  # the induk is another now: what the parts bring is held against it anew
            self._host.attempt(self._run.read)
            self._show()
        self.form.perubahan.setFocus()

    # the end

    def apply_and_give_back(self) -> None:
        """Take what came in, then return a part with a reason: never without taking it."""
        host, taken = self._host, [part.kiriman.penyerahan.subsie for part in self._run.parts()]
        if self.apply():
            from lkjip_desktop.ui.konsolidasi.giveback import give_back

            give_back(host, taken[0] if taken else "")

    def apply(self) -> bool:
        """Write everything in one transaction and go back to the report; whether that was done."""
        host = self._host
        if not host.has_actor():
            return False
        if self.notes.unsent:
            host.show_message(UNSENT, Mark.PERINGATAN)
            return False
        revisions = host.attempt(self._write)
        if revisions is None:
            self._show()
            return False
        changes = count(self._run.items)
        host.close_view()
        host.after(revisions[-1] if revisions else None)
        left = f", {changes.left} tidak diambil" if changes.left else ""
        taken = changes.all - changes.left
        written = f"{taken or 'tidak ada'} perubahan{' ditulis' if taken else ''}{left}."
        host.show_message(
            f"{len(revisions)} bagian dikonsolidasi: {written}"
            if revisions
            else "Tidak ada yang baru; induk tetap."
        )
        return True

    def _write(self) -> Sequence[Revision]:
        """Write all; where that is refused, look anew at what there is to decide."""
        try:
            return self._run.write(self._host.session.actor, self.bar.tell)
        except Refusal:
            self._run.read()
            raise
        finally:
            self.bar.end_progress()

    def leave(self) -> None:
        """Go back to the report, if the decisions may be lost."""
        if self.may_leave():
            self._host.close_view()

    def may_leave(self) -> bool:
        """Whether nothing was decided yet, or it may be lost: that is asked."""
        lost = (
            (len(self._run.choices), "keputusan bentrok"),
            (self.notes.unsent, "catatan yang belum disimpan"),
        )
        told = " dan ".join(f"{count} {what}" for count, what in lost if count)
        return not told or ask(
            self._host.window,
            "Tinggalkan konsolidasi?",
            f"Perubahan dari bagian belum ditulis; {told} akan hilang.",
            "Tinggalkan",
        )

    def _show_holders(self) -> None:
        from lkjip_desktop.ui.konsolidasi.giveback import show_holders

        if show_holders(self._host):
            self._host.attempt(self._run.read)
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.form.sisi.setFixedWidth(SIDE_NARROW if narrow else SIDE_WIDE)
            self.form.perubahan.set_narrow(narrow=narrow)
            self._show_counts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_F4:
            self._next_open()
        else:
            super().keyPressEvent(event)


def consolidate(host: Host, paths: Sequence[Path] = ()) -> ConsolidationView | None:
    """Open the view that takes parts in, with these files; Refusal where this file takes none."""
    open_ones = host.window.findChildren(ConsolidationView)
    if any(view.isVisible() for view in open_ones) or not host.keep():
        return None
    view = ConsolidationView(host, ConsolidationRun(host.session.document))
    host.show_view(view)
    view.form.tambah.setFocus(Qt.FocusReason.ShortcutFocusReason)  # which is what one begins with
    if paths:
        view.add(paths)
    return view


def _since(days: Iterable[str]) -> str:
    from datetime import datetime

    words = dict.fromkeys(day_words(datetime.fromisoformat(day).date()) for day in days)
    return f"Dasar: keadaan saat bagian dibagikan, {' dan '.join(words)}."
