"""A tab bar over a stack of rooms: built when first seen, refreshed when seen, stale until then."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.ui.kit.focus import lead_into
from lkjip_desktop.ui.kit.frame import SectionBar
from lkjip_desktop.ui.kit.host import Host, Pane
from lkjip_desktop.ui.window.room import Room


class TabStack(QObject):
    """Keeps one page for each room that was seen; a page that is not shown costs nothing."""

    shown = Signal(str)
    """Key of the room that is now seen."""

    def __init__(self, bar: QTabBar, stack: QStackedWidget, host: Host) -> None:
        super().__init__(bar)
        self.rooms: tuple[Room, ...] = ()
        self._bar = bar
        self._stack = stack
        self._host = host
        self._pages: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        self._active = False
        bar.currentChanged.connect(lambda _: self.show_current())

    def clear(self) -> None:
        """Forget all pages: another report is coming."""
        self._active = False
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._stale.clear()
        self.fill(())

    def fill(self, rooms: Sequence[Room]) -> None:
        """Offer these rooms; pages and the choice stay with the rooms that stay."""
        if [(r.key, r.title) for r in rooms] == [(r.key, r.title) for r in self.rooms]:
            return
        current = self.current
        with QSignalBlocker(self._bar):
            while self._bar.count():
                self._bar.removeTab(0)
            for room in rooms:
                if isinstance(self._bar, SectionBar):
                    self._bar.add(room.title, room.tooltip)
                else:
                    self._bar.setTabToolTip(self._bar.addTab(room.title), room.tooltip)
        self.rooms = tuple(rooms)
        for key in self._pages.keys() - {room.key for room in rooms}:
            page = self._pages.pop(key)
            self._stack.removeWidget(page)
            page.deleteLater()
        if current is not None:
            self.select(current)

    @property
    def current(self) -> str | None:
        """Key of the chosen room, None where there is none."""
        place = self._bar.currentIndex()
        return self.rooms[place].key if 0 <= place < len(self.rooms) else None

    def room(self, key: str) -> Room | None:
        return next((room for room in self.rooms if room.key == key), None)

    def select(self, key: str) -> bool:
        """Go to a room; False where there is none such."""
        place = next((n for n, room in enumerate(self.rooms) if room.key == key), None)
        if place is None:
            return False
        if place == self._bar.currentIndex():
            self.show_current()
        else:
            self._bar.setCurrentIndex(place)  # which shows it
        return True

    def step(self, by: int) -> None:
        """Go to a neighbouring room, around the end."""
        if self.rooms:
            self._bar.setCurrentIndex((self._bar.currentIndex() + by) % len(self.rooms))

    def set_active(self, active: bool) -> None:
        """Whether the chosen room is on screen at all; only then is it built and refreshed."""
        self._active = active
        if active:
            self.show_current()

    def show_current(self) -> None:
        """Build the chosen page if it is new, bring it up to date, and show it."""
        key = self.current
        if key is None or not self._active:
            return
        page = self._pages.get(key)
        if page is None:
            page = self._build(key)
        elif key in self._stale:
            _pane(page).refresh(None)
        self._stale.discard(key)
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
        self.lead_on()
        self.shown.emit(key)

    def lead_on(self) -> None:
        """Let Tab go from the tabs into the page, which was built after all that stands there."""
        lead_into(self._bar, self._stack)

    def _build(self, key: str) -> QWidget:
        room = self.room(key)
        if room is None:
            raise KeyError(key)
        page = room.build(self._host, self._stack)
        self._pages[key] = page
        self._stack.addWidget(page)
        _pane(page).show_report(self._host.session)
        return page

    @property
    def panes(self) -> tuple[Pane, ...]:
        """The panes that were seen."""
        return tuple(_pane(page) for page in self._pages.values())

    @property
    def chosen(self) -> Pane | None:
        """The pane of the chosen tab; None where it was not seen yet."""
        key = self.current
        return None if key is None else self.pane(key)

    def pane(self, key: str) -> Pane | None:
        """The pane of a room that was seen."""
        page = self._pages.get(key)
        return None if page is None else _pane(page)

    def refresh(self, revision: Revision | None) -> None:
        """Something changed: the page on screen follows at once, the others when they are seen."""
        self._stale |= self._pages.keys()
        key = self.current
        if self._active and key in self._pages:
            self._stale.discard(key)
            _pane(self._pages[key]).refresh(revision)


def _pane(page: QWidget) -> Pane:
    return cast("Pane", page)
