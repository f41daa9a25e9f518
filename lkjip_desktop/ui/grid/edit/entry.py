"""Takes what was entered to the host, one commit an action, and keeps what could not be stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from lkjip_desktop.app.sheet.lembar import Alamat, CellContent, CellKind, CellState, EntryCell
from lkjip_desktop.app.sheet.typed import ReadText, kind_of, read
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.galat import NotSaved
from lkjip_desktop.ui.grid.message import Message, MessageKind
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.grid.navigate import Place
from lkjip_desktop.ui.grid.sheet import CellDraft, CellEdit, CommitResult, DraftReason, Handlers
from lkjip_desktop.ui.kit.running import RETRY_MS

if TYPE_CHECKING:
    from lkjip_desktop.ui.grid.clipboard.paste import Paste

NOT_SAVED: Final = "Belum tersimpan: berkas tidak dapat ditulis. Dicoba lagi sebentar lagi."
_BROKEN: Final = "Belum tersimpan karena kesalahan program; teks ini tetap di sini."


@dataclass(frozen=True, slots=True)
class EntryOutcome:
    """What the last action of the user came to."""

    left: tuple[Alamat, ...] = ()
    """The cells whose texts it left unread."""
    stored: bool = False
    """Whether it stored something beside them."""
    said: Message | None = None
    """What there is to say of it, until the user goes on."""


class Entry(QObject):
    """The only one who calls the host's commit."""

    told = Signal(object)
    """A Pesan about what just happened."""
    pending_changed = Signal(int)
    """How many cells are "belum tersimpan"."""
    made = Signal(object)
    """The cells of the row that was being typed, by the key of their column: the file has it."""

    def __init__(self, model: GridModel, handlers: Handlers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._handlers = handlers
        self._pending = 0
        self.outcome = EntryOutcome()
        self._timer = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._timer.timeout.connect(self.retry)

    # one cell

    def read_at(self, row: int, column: int, teks: str) -> ReadText:
        """What ``teks`` means in a cell; raises Refusal with the reason."""
        sel = self._model.cell(row, column)
        return read(teks, sel, kind_of(sel, self._model.column(column)))

    def doubt_at(self, row: int, column: int, teks: str) -> str:
        """The question to ask before ``teks`` is taken into a cell, or ""."""
        try:
            return self.read_at(row, column, teks).ragu
        except Refusal:
            return ""

    def take(self, row: int, column: int, teks: str, *, sure: bool = False) -> str:
        """Store what was typed into a cell; returns the question if it is doubtful and not sure.

        What cannot be read stays in the cell as typed, with the reason.
        """
        sel = self._model.cell(row, column)
        try:
            terbaca = self.read_at(row, column, teks)
        except Refusal as error:
            self._finish([], {sel.alamat: (teks, error.kalimat)})
            return ""
        if terbaca.ragu and not sure:
            return terbaca.ragu
        self.commit([CellEdit(sel.alamat, teks, terbaca.isi)])
        return ""

    def leave(self, row: int, column: int, teks: str) -> None:
        """As ``take``, but nobody is there to answer: a doubtful text is kept as a draft."""
        question = self.take(row, column, teks)
        if question:
            alamat = self._model.cell(row, column).alamat
            hasil = self.commit([self._empty(alamat)] if self._model.is_new(alamat) else [])
            if hasil is None and self._wait(alamat, teks):
                return
            alamat = hasil.settled(alamat) if hasil else alamat
            self._model.set_drafts({alamat: CellDraft(teks, question, DraftReason.RAGU)})
            self.outcome = EntryOutcome((alamat,), bool(hasil and hasil.baru))

    def take_back(self) -> bool:
        """Undo: drop the texts that the last action left unread in cells of this sheet.

        True where that was all there was of it; else what it stored is a step of the jurnal.
        Those on a sheet that was left since stay: nobody would see them go.
        """
        gone, stored = self._left_here(), self.outcome.stored
        self.forget()
        if gone:
            self._model.set_drafts(dict.fromkeys(gone))
        return bool(gone) and not stored

    @property
    def left_at(self) -> list[Place]:
        """Where those texts stand that are on this sheet."""
        places = map(self._model.place_of, self._left_here())
        return [place for place in places if place is not None]

    def _left_here(self) -> list[Alamat]:
        drafts, waiting = self._model.drafts, DraftReason.BELUM_TERSIMPAN
        kept = [a for a in self.outcome.left if a in drafts and drafts[a].sebab is not waiting]
        return [alamat for alamat in kept if self._model.place_of(alamat)]

    def forget(self) -> None:
        """Other work was done since: unread texts are no longer those of the last action."""
        self.outcome = EntryOutcome()

    def hush(self) -> None:
        """The user goes on: what came of the last action has been said."""
        if self.outcome.said:
            self.outcome = replace(self.outcome, said=None)

    def discard(self, row: int, column: int) -> bool:
        """Drop the draft of a cell; False if there is none."""
        if self._model.draft(row, column) is None:
            return False
        self._model.set_drafts({self._model.cell(row, column).alamat: None})
        self.hush()
        self._count()
        return True

    # many cells

    def fill(self, texts: Iterable[tuple[Place, str]]) -> None:
        """Store a text in each of several cells, as one commit; only entry cells are touched."""
        changes: list[CellEdit] = []
        refused: dict[Alamat, tuple[str, str]] = {}
        for (row, column), teks in texts:
            sel = self._model.cell(row, column)
            if sel.keadaan is not CellState.ENTRI or not self._differs(row, column, sel, teks):
                continue
            try:
                isi = self.read_at(row, column, teks).isi
            except Refusal as error:
                refused[sel.alamat] = (teks, error.kalimat)
            else:
                changes.append(CellEdit(sel.alamat, teks, isi))
        self._finish(changes, refused)

    def clear(self, places: Iterable[Place]) -> None:
        """Delete over a range; ticks stay, for only figures and texts are emptied."""
        cells = [p for p in places if self._model.cell(*p).jenis is not CellKind.CENTANG]
        self.fill((place, "") for place in cells)

    def make_not_applicable(self, places: Iterable[Place]) -> None:
        cells = [p for p in places if self._model.cell(*p).jenis is CellKind.ANGKA]
        self.fill((place, "-") for place in cells)

    def toggle(self, row: int, column: int) -> None:
        on = self._model.cell(row, column).edit == "ya"
        self.fill([((row, column), "tidak" if on else "ya")])

    def paste(self, tempelan: Paste) -> None:
        """Store a block about which nothing is left to ask."""
        self.forget()
        self._finish(*tempelan.result())
        text, said = _left_out(tempelan), self.outcome.said
        if text and said:
            self._tell(replace(said, tebal=f"{said.tebal} Selain itu {text}."))
        elif text:
            self._tell(Message(MessageKind.KETERANGAN, "Tempel:", text))

    # the host

    def commit(self, changes: Sequence[CellEdit]) -> CommitResult | None:
        """One call of the host; None if the file could not be written or all was refused."""
        if not changes:
            return CommitResult()
        self.forget()
        try:
            hasil = self._handlers.commit(list(changes))
        except (NotSaved, OSError) as error:
            system = isinstance(error, OSError) and error.errno is not None
            self._keep_unsaved(changes, NOT_SAVED if system else str(error))
            if not isinstance(error, NotSaved) or error.passes:
                self._timer.start(RETRY_MS)
            return None
        except Refusal as error:
            self._refuse({p.alamat: (p.teks, error.kalimat) for p in changes})
            return None
        except Exception:
            # A bug is a bug, but what was typed is not lost by it.
            self._keep_unsaved(changes, _BROKEN)
            raise
        self._settle(changes, hasil)
        return hasil

    def retry(self) -> bool:
        """Try again to store what is "belum tersimpan", as one commit."""
        drafts = self._model.drafts.values()
        unsaved = [d for d in drafts if d.sebab is DraftReason.BELUM_TERSIMPAN]
        waiting = [(d.perubahan, d.teks) for d in unsaved if d.perubahan]
        hasil = self.commit([edit for edit, _ in waiting])
        for edit, teks in waiting:
            if hasil is None:
                self._wait(edit.alamat, teks)
            elif teks != edit.teks and (place := self._model.place_of(hasil.settled(edit.alamat))):
                self.leave(*place, teks)  # its row is there now
        return hasil is not None

    @property
    def pending(self) -> int:
        return self._pending

    def _empty(self, alamat: Alamat) -> CellEdit:
        """What makes the new row and leaves its cell empty."""
        row, column = self._model.place_of(alamat) or (0, 0)
        return CellEdit(alamat, "", self.read_at(row, column, "").isi)

    def _wait(self, alamat: Alamat, teks: str) -> bool:
        """Let a text wait with the row that could not be made; else it would go to another sheet.

        False where it waits for nothing: its row is there, or was refused for good.
        """
        draf = self._model.drafts.get(alamat)
        new = self._model.is_new(alamat) and draf and draf.sebab is DraftReason.BELUM_TERSIMPAN
        if new and draf:
            self._model.set_drafts({alamat: replace(draf, teks=teks)})
        return bool(new)

    def _differs(self, row: int, column: int, sel: EntryCell, teks: str) -> bool:
        if self._model.draft(row, column) is not None:
            return True
        if not teks:
            return sel.isi is not CellContent.KOSONG
        return teks != sel.edit

    def _finish(self, changes: Sequence[CellEdit], refused: dict[Alamat, tuple[str, str]]) -> None:
        new = next(filter(self._model.is_new, refused), None)
        if new is not None and not changes:
            changes = [self._empty(new)]  # a text that is kept needs a row that is there
        hasil = self.commit(changes)
        if hasil is None:
            refused = {a: why for a, why in refused.items() if not self._wait(a, why[0])}
        if refused:
            settled = {hasil.settled(a) if hasil else a: why for a, why in refused.items()}
            also = tuple(map(hasil.settled, hasil.tolak)) if hasil else ()
            self._refuse(settled, also, stored=bool(changes) and hasil is not None)

    def _settle(self, changes: Sequence[CellEdit], hasil: CommitResult) -> None:
        self._model.set_drafts({p.alamat: None for p in changes})
        if hasil.baru and self._model.has_new_row:
            self.made.emit(hasil.baru[0])
        if hasil.tolak:
            texts = {p.alamat: p.teks for p in changes}
            refused = {hasil.settled(a): (texts.get(a, ""), why) for a, why in hasil.tolak.items()}
            self._refuse(refused, stored=len(refused) < len(changes))
        self._count()
        if self._pending:
            self._timer.start(0)

    def _refuse(
        self,
        refused: dict[Alamat, tuple[str, str]],
        also: tuple[Alamat, ...] = (),
        *,
        stored: bool = False,
    ) -> None:
        """Keep what could not be read; `also` are cells of the same act that keep theirs."""
        left = (*also, *refused)
        self.outcome = EntryOutcome(left, stored)
        self._model.set_drafts({a: CellDraft(teks, why) for a, (teks, why) in refused.items()})
        self._count()
        alamat, (_, why) = next(iter(refused.items()))
        place = self._model.place_of(alamat)
        where = f"{self._model.name(*place)}:" if place else ""
        more = f" ({len(left)} sel ditandai)" if len(left) > 1 else ""
        self._tell(Message(MessageKind.GALAT, where, why + more))

    def _keep_unsaved(self, changes: Sequence[CellEdit], why: str) -> None:
        drafts = {p.alamat: CellDraft(p.teks, why, DraftReason.BELUM_TERSIMPAN, p) for p in changes}
        self._model.set_drafts(dict(drafts))
        self._count()
        self._tell(Message(MessageKind.GALAT, "", why))

    def _tell(self, said: Message) -> None:
        self.outcome = replace(self.outcome, said=said)
        self.told.emit(said)

    def _count(self) -> None:
        drafts = self._model.drafts.values()
        pending = sum(d.sebab is DraftReason.BELUM_TERSIMPAN for d in drafts)
        if pending != self._pending:
            self._pending = pending
            self.pending_changed.emit(pending)


def _left_out(tempelan: Paste) -> str:
    """What of a block went nowhere; "" where all of it did."""
    heads = "baris judul kolom tidak ikut ditempel" if tempelan.tanpa_kepala else ""
    cells = ""
    if tempelan.terlewat:
        cells = f"{tempelan.terlewat} sel terkunci atau di luar tabel tidak diisi"
    elif not tempelan.sasaran:
        cells = "di sini tidak ada sel isian; sel yang dihitung tidak diisi"
    return "; ".join(filter(None, (heads, cells)))
