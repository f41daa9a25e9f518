"""One rincian under an indikator: its heading, its way of computing and its table."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from lkjip_desktop.app.command.edit import CellRef, insert_rows, move_rows, remove_rows
from lkjip_desktop.app.command.periode import blank_closed
from lkjip_desktop.app.overview.waiting import waiting_sheet
from lkjip_desktop.app.sheet.cell import Rows, View
from lkjip_desktop.app.sheet.rincian import CARA, OPTIONAL, make_rows, rincian_sheet
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.entity import Baris, Indikator, Rincian
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.catatan.begin import note_cell
from lkjip_desktop.ui.entry.commit import commit
from lkjip_desktop.ui.grid import CellEdit, CommitResult, GridPanel, Handlers
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import ElidedLabel, heading
from lkjip_desktop.ui.riwayat.cell import cell_history

COLUMN_WORDS = {"kelompok": "Kolom kelompok", "satuan": "Kolom satuan", "polaritas": "Kolom arah"}


class RincianBlock(QWidget):
    """A block of the figures page; it is used again for another rincian."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._rows = Rows()
        self._extra: dict[str, frozenset[str]] = {}
        self._hasil: RincianResult | None = None
        self._others: Sequence[tuple[View, RincianResult]] = ()
        self._kode = ""
        self._indikator = ""
        self._title = ElidedLabel()
        self._title.dress(theme.font(12), "text2")
        self._how = QPushButton()
        self._how.setProperty("peran", "tautan")
        self._how.setToolTip("Atur judul, kolom, dan cara hitung rincian ini")
        self._more = QToolButton()
        self._more.setProperty("peran", "ikon")
        self._more.setToolTip("Tindakan lain untuk rincian ini")
        self._more.setAccessibleName("Tindakan lain untuk rincian ini")
        icon.put(self._more, "lainnya", theme.current())
        self.grid = GridPanel(
            Handlers(
                commit=self._commit,
                insert_rows=self._insert,
                remove_rows=self._remove,
                move_rows=self._move,
                activate=self._add,
                refer=self._refer,
                history=partial(cell_history, self._host),
                note=partial(note_cell, self._host),
                unread=self._host.unread_changed,
                say=self._host.show_message,
                widths=host.widths("Rincian"),
            ),
            self,
        )
        self._how.clicked.connect(self._set_up)
        self._more.clicked.connect(self._show_menu)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(heading("Rincian"))
        head.addWidget(self._title, 1)
        head.addWidget(self._how)
        head.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.grid)

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """What Tab visits after all tables."""
        return (self._how, self._more)

    @property
    def further_rows(self) -> int:
        """How many its table has beside those of the rincian: what adds one, and footers."""
        return self.grid.model.rowCount() - len(self._now.baris)

    def show_rincian(
        self,
        view: View,
        indikator: IndikatorResult,
        hasil: RincianResult,
        others: Sequence[tuple[View, RincianResult]],
    ) -> None:
        """Show a rincian as this indikator uses it; what is not the same in all `others` waits."""
        self._hasil, self._others = hasil, others
        self._kode = indikator.indikator.kode
        self._indikator = indikator.indikator.id
        shared = "" if hasil.pemakaian is None else f" (dipakai bersama {_owner(view, hasil)})"
        self._title.show_text((hasil.judul or "") + shared)
        how = (
            f"Cara hitung: {CARA[hasil.rincian.cara]}" if hasil.dihitung else "Tidak ikut dihitung"
        )
        self._how.setText(how)
        self._how.setAccessibleName(f"{how}; atur rincian {hasil.judul}")
        editable = view.may_edit(Address(Rincian.KIND, hasil.rincian.id))
        self._how.setEnabled(editable)
        self._more.setEnabled(editable)
        self._show_sheet(view)

    def _show_sheet(self, view: View) -> None:
        extra = self._extra.get(self._now.rincian.id, frozenset())
        before = self._before()
        sheet = rincian_sheet(view, self._now, self._rows, extra, before)
        others = [
            rincian_sheet(shadow, other, Rows(), extra, before) for shadow, other in self._others
        ]
        self.grid.set_sheet(waiting_sheet(sheet, others))

    def _before(self) -> RincianResult | None:
        """The table at the end of the quarter before the one that is worked on."""
        figures = self._host.session.figures_before
        if figures is None or self._hasil is None:
            return None
        owner = figures.indikator.get(self._indikator)
        wanted = self._hasil.rincian.id
        tables = owner.rincian if owner else ()
        return next((table for table in tables if table.rincian.id == wanted), None)

    @property
    def _now(self) -> RincianResult:
        if self._hasil is None:
            raise RuntimeError("no rincian is shown")
        return self._hasil

    # the table

    def _commit(self, changes: Sequence[CellEdit]) -> CommitResult:
        laporan, rincian = self._host.session.laporan, self._now.rincian.id
        first = changes[0].alamat
        if len(changes) == 1 and isinstance(first, CellRef):
            label = self._label(first.label(laporan))
        elif len(changes) == 1:
            label = self._label(f"Tambah baris rincian {self._kode}")
        else:
            label = self._label(f"{len(changes)} isian rincian {self._kode}")
        span = self._host.session.view.span(self._now.rincian.pengisian)
        maker = partial(make_rows, rincian=rincian, periode=span)
        return commit(self._host, label, changes, maker)

    def _label(self, words: str) -> str:
        return " ".join(words.split())

    def _change(self, words: str, edit: Callable[[Draft], object]) -> None:
        self._host.act(self._label(f"{words} rincian {self._kode}"), edit)

    def _insert(self, key: Hashable, count: int, below: bool) -> None:
        def edit(draft: Draft) -> None:
            rows = draft.laporan.children(Baris, "rincian", self._now.rincian.id)
            place = next((n for n, row in enumerate(rows) if row.id == key), len(rows))
            values = [{"rincian": self._now.rincian.id}] * count
            made = insert_rows(draft, Baris, rows, min(place + below, len(rows)), values)
            blank_closed(draft, self._now.rincian.id, [row.id for row in made])

        self._change("Sisipkan baris", edit)

    def _add(self, _: Hashable) -> None:
        def edit(draft: Draft) -> None:
            span = self._host.session.view.span(self._now.rincian.pengisian)
            make_rows(draft, 1, rincian=self._now.rincian.id, periode=span)

        self._change("Tambah baris", edit)

    def _remove(self, keys: tuple[Hashable, ...]) -> None:
        ids = [str(key) for key in keys]
        self._change("Hapus baris", lambda draft: remove_rows(draft, Baris, ids))

    def _move(self, keys: tuple[Hashable, ...], step: int) -> None:
        ids = [str(key) for key in keys]

        def edit(draft: Draft) -> None:
            rows = draft.laporan.children(Baris, "rincian", self._now.rincian.id)
            move_rows(draft, rows, ids, step)

        self._change("Pindahkan baris", edit)

    def _refer(self, alamat: Hashable) -> None:
        from lkjip_desktop.ui.entry.rujukan import pick_rujukan

        if isinstance(alamat, CellRef):
            pick_rujukan(self._host, alamat)

    # the rincian

    def _set_up(self) -> None:
        from lkjip_desktop.ui.subsie.angka.rincian_dialog import set_up_rincian

        set_up_rincian(self._host, self._now, self._kode)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        hasil = self._now
        menu.addAction("Atur rincian…", self._set_up)
        columns = menu.addMenu("Kolom tambahan")
        used = {str(column.kunci) for column in self.grid.model.sheet.kolom}
        for name in OPTIONAL:
            item = columns.addAction(COLUMN_WORDS[name])
            item.setCheckable(True)
            item.setChecked(name in used)
            item.triggered.connect(partial(self._toggle, name))
        menu.addSeparator()
        menu.addAction("Naikkan rincian", lambda: self._shift(-1))
        menu.addAction("Turunkan rincian", lambda: self._shift(1))
        menu.addSeparator()
        words = "Hapus rincian" if hasil.pemakaian is None else "Lepaskan dari indikator ini"
        menu.addAction(words, self._delete)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _toggle(self, name: str, shown: bool) -> None:
        key = self._now.rincian.id
        extra = self._extra.get(key, frozenset())
        self._extra[key] = extra | {name} if shown else extra - {name}
        self._show_sheet(self._host.session.view)

    def _shift(self, step: int) -> None:
        from lkjip_desktop.app.command.rincian import move

        hasil = self._now
        self._change("Pindahkan", lambda draft: move(draft, hasil, step))

    def _delete(self) -> None:
        from lkjip_desktop.app.command.rincian import delete

        hasil = self._now
        self._change("Hapus", lambda draft: delete(draft, hasil))


def _owner(view: View, hasil: RincianResult) -> str:
    owner = view.laporan.find(Indikator, hasil.rincian.indikator)
    return owner.kode if owner else "indikator lain"
