"""The budget of an indikator: its lines in a table, and efisiensi beside the heading."""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from lkjip_desktop.app.command.edit import CellRef, remove_rows
from lkjip_desktop.app.overview.waiting import WHY, waiting_sheet, waiting_words
from lkjip_desktop.app.sheet.anggaran import (
    anggaran_sheet,
    enter_as_one,
    enter_by_line,
    is_as_one,
    is_filled,
)
from lkjip_desktop.app.sheet.cell import View
from lkjip_desktop.domain.display.explain import explain_efisiensi, shown
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.entity import Alokasi, Indikator, Kegiatan
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.catatan.begin import note_cell
from lkjip_desktop.ui.entry.commit import commit
from lkjip_desktop.ui.grid import CellEdit, CommitResult, GridPanel, Handlers
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.frame import makes_something
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import fit_words, heading
from lkjip_desktop.ui.riwayat.cell import cell_history


class AnggaranBlock(QWidget):
    """The last block of the figures page."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._hasil: IndikatorResult | None = None
        self._one: set[str] = set()
        """Indikator whose one figure is asked for here and not entered yet."""
        self._count = heading("", "kedua")
        self._word = heading("Efisiensi", "kedua")
        self._efisiensi = heading("")
        self._way = _link("", "pensil")
        self._add = _link("Tambah kegiatan", "tambah")
        self._matrix = _link("Buka matriks alokasi", "kisi")
        self._empty = heading("Belum ada kegiatan yang dialokasikan ke indikator ini.", "kedua")
        self.grid = GridPanel(
            Handlers(
                commit=self._commit,
                remove_rows=self._remove,
                history=partial(cell_history, self._host),
                note=partial(note_cell, self._host),
                unread=self._host.unread_changed,
                say=self._host.show_message,
                widths=host.widths("Anggaran"),
            ),
            self,
        )
        self._way.clicked.connect(self._switch)
        makes_something(self._way)
        self._add.clicked.connect(self._show_kegiatan)
        self._matrix.clicked.connect(self._open_matrix)
        self._lay_out()

    def _lay_out(self) -> None:
        self._head = head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (heading("Anggaran"), self._count, self._word, self._efisiensi):
            head.addWidget(widget)
        head.addStretch(1)
        for button in self.buttons:
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 7, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.grid)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What Tab visits after all tables."""
        return (self._way, self._add, self._matrix)

    @property
    def _now(self) -> IndikatorResult:
        if self._hasil is None:
            raise RuntimeError("no indikator is shown")
        return self._hasil

    def show_indicator(
        self, view: View, hasil: IndikatorResult, others: Sequence[tuple[View, IndikatorResult]]
    ) -> None:
        """Show the budget of an indikator; what is not the same in all `others` waits."""
        self._hasil = hasil
        row, lines = hasil.indikator, len(hasil.alokasi)
        as_one = self._is_as_one(hasil)
        filled = bool(lines) or row.realisasi_anggaran is not None
        self._count.setText(f"{lines} kegiatan")
        same, rules = [other for _, other in others], view.settings
        tell = partial(_with_percent, rules=rules)
        self._efisiensi.setText(waiting_words(tell, hasil, same))
        self._efisiensi.setToolTip(
            waiting_words(lambda one: explain_efisiensi(one, rules), hasil, same, WHY)
        )
        for widget in (self._count, self._word, self._efisiensi, self.grid):
            widget.setVisible(filled)
        self._empty.setVisible(not filled)
        self._show_way(view, as_one=as_one, lines=lines)
        self._add.setVisible(view.may_add(Alokasi, {"indikator": row.id}))
        then = self._host.session.figures_before
        before = then.indikator.get(row.id) if then else None
        sheets = [
            anggaran_sheet(shadow, other, as_one=as_one, before=before) for shadow, other in others
        ]
        sheet = anggaran_sheet(view, hasil, as_one=as_one, before=before)
        self.grid.set_sheet(waiting_sheet(sheet, sheets))

    def _show_way(self, view: View, *, as_one: bool, lines: int) -> None:
        where = Address(Indikator.KIND, self._now.indikator.id, "realisasi_anggaran")
        self._way.setVisible(lines > 1 and view.may_edit(where))
        self._way.setAccessibleName("Isi per kegiatan" if as_one else "Isi satu jumlah")
        self._show_words()
        self._way.setToolTip(
            "Realisasi dicatat satu jumlah untuk indikator ini; klik untuk mengisinya per kegiatan"
            if as_one
            else "Klik jika sumbernya hanya mencatat satu jumlah realisasi untuk indikator ini"
        )

    def _show_words(self) -> None:
        """Where the head is short of room, links keep their picture alone, the first one first."""
        fit_words(self.buttons, self._head, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words()

    def minimumSizeHint(self) -> QSize:
        return QSize(280, super().minimumSizeHint().height())

    def _commit(self, changes: Sequence[CellEdit]) -> CommitResult:
        laporan, first = self._host.session.laporan, changes[0].alamat
        label = f"{len(changes)} isian anggaran {self._now.indikator.kode}"
        if len(changes) == 1 and isinstance(first, CellRef):
            label = first.label(laporan)
        return commit(self._host, label, changes)

    def _remove(self, keys: tuple[Hashable, ...]) -> None:
        ids = [str(key) for key in keys]
        label = f"Lepaskan kegiatan dari {self._now.indikator.kode}"
        edit = partial(remove_rows, kind=Alokasi, ids=ids)
        self._host.act(label, edit)

    def _is_as_one(self, hasil: IndikatorResult) -> bool:
        return is_as_one(hasil) or (hasil.indikator.id in self._one and not is_filled(hasil))

    def _switch(self) -> None:
        """One figure for all lines or one for each; the cursor goes where it is typed."""
        hasil = self._now
        to_one = not self._is_as_one(hasil)
        stored = is_filled(hasil) if to_one else is_as_one(hasil)
        if stored:
            edit = enter_as_one if to_one else enter_by_line
            label = f"Cara mengisi realisasi anggaran {hasil.indikator.kode}"
            if self._host.act(label, lambda draft: edit(draft, hasil)) is None:
                return
        (self._one.add if to_one else self._one.discard)(hasil.indikator.id)
        session = self._host.session
        self.show_indicator(session.view, self._now, session.others(hasil.indikator.id))
        self.grid.view.setFocus()
        self.grid.view.go(self.grid.model.rowCount() - 1 if to_one else 0, self._typed_column())

    def _typed_column(self) -> int:
        """The first column of the table in which what was spent stands."""
        keys = [str(column.kunci) for column in self.grid.model.sheet.kolom]
        typed = [place for place, key in enumerate(keys) if key.startswith("realisasi")]
        free = (place for place in typed if not self.grid.model.sheet.kolom[place].hitungan)
        return next(free, typed[0])

    def _show_kegiatan(self) -> None:
        menu = QMenu(self)
        used = {line.alokasi.kegiatan for line in self._now.alokasi}
        for row in self._host.session.laporan.daftar(Kegiatan):
            if row.id not in used:
                menu.addAction(_menu_text(row.nama), partial(self._add_line, row))
        if menu.isEmpty():
            menu.addAction("Belum ada kegiatan lain").setEnabled(False)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._add.mapToGlobal(QPoint(0, self._add.height())))

    def _add_line(self, kegiatan: Kegiatan) -> None:
        row = self._now.indikator

        def edit(draft: Draft) -> None:
            draft.new(Alokasi, kegiatan=kegiatan.id, indikator=row.id)

        label = f"Tambah kegiatan {kegiatan.nama} ke {row.kode}"
        self._host.act(label, edit)

    def _open_matrix(self) -> None:
        line = next(iter(self._now.alokasi), None)
        address = Address(Kegiatan.KIND, "", "pagu")
        if line is not None:
            address = Address(Alokasi.KIND, line.alokasi.id, "pagu")
        self._host.open_address(address)


def _link(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("peran", "tautan")
    button.setAccessibleName(words)
    button.setToolTip(words)
    icon.put(button, name, theme.current())
    return button


def _menu_text(words: str) -> str:
    short = words if len(words) <= 80 else words[:79] + "…"  # noqa: PLR2004 - a menu has its limits
    return short.replace("&", "&&")


def _with_percent(hasil: IndikatorResult, rules: Settings) -> str:
    text = shown(hasil.efisiensi, rules)
    plain = hasil.efisiensi is None or text == "-" or rules.efisiensi == "indeks"
    return text.replace("-", "–") if plain else f"{text} %"
