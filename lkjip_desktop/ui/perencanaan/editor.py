"""The frame of every editor of planning: a head with its commands, and its parts below."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.domain.model.entity import Entity
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.frame import makes_something
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import heading
from lkjip_desktop.ui.kit.page import Page
from lkjip_desktop.ui.kit.tokens import MARGIN_PANE
from lkjip_desktop.ui.perencanaan.part import EditorPart

HEAD = 40


@dataclass(frozen=True, slots=True)
class Head:
    """What an editor says of itself beside its title."""

    note: str = ""
    right: str = ""


class Editor(QWidget):
    """Tables one below the other on a page that scrolls, or with `fill` one that takes it all."""

    folded = Signal(bool)

    def __init__(self, host: Host, title: str, *, fill: bool = False) -> None:
        super().__init__()
        self.host = host
        self.parts: list[EditorPart] = []
        self.describe: Callable[[], Head] = Head
        self._fill = fill
        self._makers: list[tuple[QWidget, type[Entity]]] = []
        self.setProperty("peran", "permukaan")
        self.fold = QToolButton()
        self.fold.setProperty("peran", "ikon")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._on_fold)
        self._note, self._right = heading("", "kedua"), heading("", "kedua")
        self._note.setTextFormat(Qt.TextFormat.RichText)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._right.setTextFormat(Qt.TextFormat.RichText)
        bar = QWidget()
        bar.setFixedHeight(HEAD)
        # Before it holds anything: PySide keeps each item that it meets in a layout beyond the
        # item's life, and takes the next event at that address for it.
        self.head = QHBoxLayout(bar)
        self.head.setContentsMargins(MARGIN_PANE + 2, 0, MARGIN_PANE, 0)
        self.head.setSpacing(8)
        self.head.addWidget(self.fold)
        self.head.addWidget(heading(title, "panel"))
        self.head.addWidget(self._note, 1)
        self.head.addWidget(self._right)
        self.fold.setAccessibleName(f"Lipat {title}")
        self._on_fold(shut=False)
        self._lay_out(bar)

    def _lay_out(self, bar: QWidget) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(bar)
        inner = QWidget()
        inner.setProperty("peran", "permukaan")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(MARGIN_PANE + 2, 0, MARGIN_PANE, 10)
        self.column.setSpacing(10)
        self._page: QWidget = inner
        if not self._fill:
            page = Page()
            page.setWidget(inner)
            self._page = page
        outer.addWidget(self._page, 1)

    def add(self, part: QWidget) -> None:
        """A further part below those that are there."""
        self.parts.append(cast("EditorPart", part))
        self.column.addWidget(part, int(self._fill))

    def finish(self) -> None:
        """All parts are in: what is left of the page stays empty below them."""
        if not self._fill:
            self.column.addStretch(1)

    def tool(self, *widgets: QWidget, makes: type[Entity] | None = None) -> None:
        """Commands at the right end of the head; those that make rows need leave to."""
        for widget in widgets:
            self.head.addWidget(widget)
            if makes is not None:
                self._makers.append((widget, makes))
                if isinstance(widget, QAbstractButton):
                    makes_something(widget)

    # Part

    def refresh(self) -> None:
        for part in self.parts:
            part.refresh()
        view = self.host.session.view
        for widget, kind in self._makers:
            widget.setVisible(view.may_add(kind, {}))
        said = self.describe()
        self._note.setText(said.note)
        self._right.setText(said.right)
        self._right.setVisible(bool(said.right))
        self._fit_note()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_note()

    def _fit_note(self) -> None:
        """Where the head is short of room it goes without its note: half a word says nothing."""
        others = self.head.sizeHint().width()
        room = self.width() - others - self.head.spacing() * self._note.isHidden()
        self._note.setVisible(self._note.sizeHint().width() <= room)

    def keep(self) -> bool:
        return False not in [part.keep() for part in self.parts]

    def open_address(self, address: Address) -> bool:
        self.fold.setChecked(False)
        return any(part.open_address(address) for part in self.parts)

    def begin(self) -> bool:
        """Put the focus into the first table, or where it is void on what fills it."""
        self.fold.setChecked(False)
        tables = (part.grid for part in self.parts if isinstance(part, TablePart))
        shown = next((grid for grid in tables if not grid.isHidden()), None)
        tools = (widget for widget, _ in self._makers if not widget.isHidden())
        first = shown.view if shown is not None else next(tools, self.fold)
        first.setFocus()
        return True

    # folding

    @property
    def is_folded(self) -> bool:
        return self.fold.isChecked()

    def allow_folding(self, *, allowed: bool) -> None:
        """Whether there is another editor to make room for."""
        self.fold.setVisible(allowed)
        if not allowed:
            self.fold.setChecked(False)

    def _on_fold(self, shut: bool) -> None:
        icon.put(self.fold, "kurung_kanan" if shut else "kurung_bawah", theme.current())
        self.fold.setToolTip("Buka bagian ini" if shut else "Lipat bagian ini")
        if hasattr(self, "_page"):
            self._page.setVisible(not shut)
            self.setMaximumHeight(HEAD if shut else 16777215)
            self.folded.emit(shut)
