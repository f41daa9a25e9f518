"""The page of one part of the report: its texts one below the other, as they are printed."""

from PySide6.QtCore import QMargins, QRect, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lkjip_desktop.app.overview.naskah import ROLES, EditedText, TextPart, tasks
from lkjip_desktop.domain.model.entity import Narasi
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.gambar.pictures import Pictures
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import PlainLabel
from lkjip_desktop.ui.kit.page import Page
from lkjip_desktop.ui.naskah.field import ProseField
from lkjip_desktop.ui.naskah.focused_field import FocusedField

_ROOM: int = 40
"""Pixels kept free above and below the cursor."""


class ProsePage(Page):
    """Texts one below the other; scrolls so that the cursor of the text in hand is seen."""

    def __init__(self, margins: QMargins) -> None:
        super().__init__()
        self._texts: list[ProseField] = []
        self._reference: QWidget | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._settle)
        body = QWidget()
        body.setProperty("peran", "permukaan")
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(margins)
        self.column.setSpacing(8)
        self.setWidget(body)

    def add_text(self, field: ProseField) -> None:
        self._texts.append(field)
        self.column.addWidget(field)
        field.editor.cursorPositionChanged.connect(lambda: self._follow(field))

    def lead_to(self, reference: QWidget) -> None:
        """Show a text from its heading, or from where its cursor is; anything else whole."""
        self._reference = reference
        self._settle()
        self._later.start()

    def _settle(self) -> None:
        """Scroll to what was gone to; once more when the lines have their heights."""
        reference = self._reference
        if reference is None:
            return
        self.column.activate()
        if not isinstance(reference, ProseField):
            self.ensureWidgetVisible(reference)  # where there is room for it
            return
        first = reference is self._texts[0]
        self.verticalScrollBar().setValue(0 if first else reference.y() - 8)
        self._follow(reference)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line that is being written in sight where a bar below takes room."""
        super().resizeEvent(event)
        field = next((item for item in self._texts if _is_in_hand(item)), None)
        if field is not None and self.viewport().height() < event.oldSize().height():
            below = _cursor_of(field, self.viewport()).bottom()
            if self.viewport().height() < below <= event.oldSize().height():
                self._follow(field)

    def _follow(self, field: ProseField) -> None:
        if _is_in_hand(field):
            spot = _cursor_of(field, self.widget())
            self.ensureVisible(spot.x(), spot.center().y(), 0, _ROOM)


class PartPage(ProsePage):
    """See ProsePage."""

    def __init__(self, host: Host, focused: FocusedField, bagian: TextPart) -> None:
        super().__init__(QMargins(40, 16, 36, 28))
        self._host, self._focused = host, focused
        self.fields: dict[str, ProseField] = {}
        """By the id of the row that holds the text."""
        self._pictures: dict[str, Pictures] = {}
        self._tempat: dict[str, str] = {}
        """The section that each text of `fields` stands in."""
        self.heading = PlainLabel()
        self.heading.setProperty("peran", "judul_bab")
        self.heading.setIndent(0)
        self.column.addWidget(self.heading)
        for teks in bagian.daftar_teks:
            self._add(teks, bagian)
        self.column.addStretch(1)

    def _add(self, teks: EditedText, bagian: TextPart) -> None:
        field = self._field(teks, teks.tempat)
        field.title.setVisible(bool(bagian.number))
        pictures = Pictures(self._host, lean=True)
        self._pictures[teks.tempat] = pictures
        self.column.addWidget(pictures)
        if teks.tempat == ROLES:
            for task in tasks(self._host.session.laporan):
                self._field(task, teks.tempat)
        self.column.addSpacing(6)

    def _field(self, teks: EditedText, tempat: str) -> ProseField:
        field = self._focused.new_field(framed=False)
        self._tempat[teks.where.id] = tempat
        self.fields[teks.where.id] = field
        self.add_text(field)
        return field

    def show_part(self, bagian: TextPart) -> None:
        view = self._host.session.view
        self.heading.setText(f"{bagian.number}  {bagian.title}".strip())
        for place, teks in enumerate(bagian.daftar_teks):
            title = f"{bagian.letter(place)}  {teks.title}".strip()
            may = view.may_add(Narasi, {"indikator": None, "tempat": teks.tempat})
            self.fields[teks.where.id].show_teks(teks, title=title, editable=may)
            self._pictures[teks.tempat].show_place(None, teks.tempat, teks.title)
        for teks in tasks(view.laporan):
            field = self.fields.get(teks.where.id)
            if field is not None:
                field.show_teks(teks, editable=view.may_edit(teks.where))

    def fits(self, bagian: TextPart) -> bool:
        """Whether this page has a field for each text there is now."""
        wanted = {teks.where.id for teks in bagian.daftar_teks}
        if any(teks.tempat == ROLES for teks in bagian.daftar_teks):
            wanted |= {teks.where.id for teks in tasks(self._host.session.laporan)}
        return wanted == self.fields.keys()

    def keep(self) -> bool:
        """Store what is being typed; False where that failed."""
        kept = [field.keep() for field in self.fields.values()]
        kept += [pictures.keep() for pictures in self._pictures.values()]
        return False not in kept

    def pictures(self, row: str) -> Pictures | None:
        """The pictures of the section that a text stands in."""
        return self._pictures.get(self._tempat.get(row, ""))

    def go_to(self, row: str, *, focus: bool = True) -> bool:
        """Show a text from its heading, and put the keyboard into it."""
        field = self.fields.get(row)
        if field is None:
            return False
        if focus:
            field.editor.setFocus()
        self.lead_to(field)
        return True

    def open_address(self, address: Address) -> bool:
        """Put the keyboard into a text or the caption of a picture."""
        for pictures in self._pictures.values():
            card = pictures.card(address)
            if card is not None:
                card.caption.setFocus()
                self.lead_to(card)
                return True
        return self.go_to(address.id)


def _is_in_hand(field: ProseField) -> bool:
    """Whether it has the keys, or will have them when its window comes to the front."""
    return field.window().focusWidget() is field.editor


def _cursor_of(field: ProseField, inside: QWidget) -> QRect:
    """Where the cursor of a text is within a widget around it."""
    spot = field.editor.cursorRect()
    return QRect(field.editor.viewport().mapTo(inside, spot.topLeft()), spot.size())
