"""What the editors of planning are made of: tables and texts that store what is entered."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, Protocol

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from lkjip_desktop.app.command.edit import go_on_typing
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Entity, Satker
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.entry.text_box import TextBox
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import heading


class EditorPart(Protocol):
    """A QWidget inside an editor."""

    def refresh(self) -> None:
        """Show the report as it stands."""

    def keep(self) -> bool:
        """Store what is being typed; False where that failed."""

    def open_address(self, address: Address) -> bool:
        """Put the focus into a cell; False where this part does not have it."""


def link(words: str, name: str, run: Callable[[], object]) -> QPushButton:
    """A command in the head of an editor."""
    button = QPushButton(words)
    button.setProperty("peran", "tautan")
    if name:
        icon.put(button, name, theme.current())
    button.clicked.connect(lambda _=False: run())
    return button


_ONLY: Final = (Satker,)
"""Kinds of which there is one row, which needs no name beside a heading."""


class TextsPart(QWidget):
    """Long texts of one row, each in a box of its own."""

    def __init__(
        self,
        host: Host,
        of: Callable[[], Entity | None],
        words: Mapping[str, str],
        lines: tuple[int, int] = (2, 8),
    ) -> None:
        super().__init__()
        self._host = host
        self._of = of
        self._row: Entity | None = None
        self.boxes: dict[str, TextBox] = {}
        self._heads: dict[str, tuple[str, QLabel]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, title in words.items():
            box, head, note = TextBox(), heading(title), heading("", "galat")
            box.set_lines(*lines)
            box.setAccessibleName(title)
            box.bind(partial(self._store, name, title))
            box.kept.connect(partial(_tell, note))
            box.running.typing.connect(host.show_typing)
            head.setBuddy(box)
            note.setWordWrap(True)
            note.hide()
            self.boxes[name], self._heads[name] = box, (title, head)
            for widget in (head, box, note):
                column.addWidget(widget)

    def refresh(self) -> None:
        row, view = self._of(), self._host.session.view
        self.setVisible(row is not None)
        if row is None:
            return
        fresh = self._row is None or row.id != self._row.id
        self._row = row
        kode = str(getattr(row, "kode", "") or getattr(row, "nama", ""))
        named = not isinstance(row, _ONLY)
        for name, box in self.boxes.items():
            title, head = self._heads[name]
            head.setText(f"{title}, {kode}" if named and kode else title)
            editable = view.may_edit(Address(row.KIND, row.id, name))
            if box.isReadOnly() is editable:
                box.setReadOnly(not editable)
                theme.set_role(box, "")
            box.show_text(str(getattr(row, name)), fresh=fresh)

    def _store(self, name: str, title: str, text: str, goes_on: bool) -> None:
        row = self._row
        if row is None or self._host.session.laporan.find(type(row), row.id) is None:
            raise Refusal("Baris ini sudah dihapus; teks tidak disimpan.")
        where = Address(row.KIND, row.id, name)

        def edit(draft: Draft) -> None:
            draft.set(where, text)
            if goes_on:
                go_on_typing(draft)

        self._host.change(title, edit)

    def keep(self) -> bool:
        return False not in [box.keep() for box in self.boxes.values()]

    def open_address(self, address: Address) -> bool:
        box = self.boxes.get(address.column)
        row = self._of()
        if box is None or row is None or row.id != address.id:
            return False
        box.setFocus()
        return True


def _tell(note: QLabel, why: str) -> None:
    note.setText(why)
    note.setVisible(bool(why))


def only(found: Sequence[Any], row: str | None) -> Any:
    """The row with this id, else the last; None where there is none."""
    return next((item for item in found if item.id == row), found[-1] if found else None)
