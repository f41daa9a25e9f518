"""The text that has the keyboard, served with the tools above it, the bar below, pictures, menu."""

import operator
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu

from lkjip_desktop.app.live import explain, shown
from lkjip_desktop.app.overview.naskah import put
from lkjip_desktop.domain.display.live import picture_of, picture_token
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.gambar.pictures import Place
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.naskah.editor import ProseEdit
from lkjip_desktop.ui.naskah.field import ProseField
from lkjip_desktop.ui.naskah.format_bar import FormatBar
from lkjip_desktop.ui.naskah.live_bar import LiveBar


class FocusedField(QObject):
    """Knows which field has the keyboard, or had it last."""

    taken = Signal()
    """Another field is served."""
    pictured = Signal(QMimeData)
    """A picture came to that field."""

    def __init__(self, host: Host, tools: FormatBar, bar: LiveBar) -> None:
        super().__init__(bar)
        self._host = host
        self._tools, self._bar = tools, bar
        self._memo: tuple[tuple[object, ...], dict[str, tuple[str, bool]]] | None = None
        self.field: ProseField | None = None
        bar.source_wanted.connect(self._show_source)
        bar.other_wanted.connect(self._pick)
        bar.text_wanted.connect(lambda: self._with_editor(ProseEdit.make_text))

    def words(self, token: str) -> tuple[str, bool]:
        """What a live figure prints now, and whether it leads anywhere."""
        session = self._host.session
        base = (session.shown, session.shadows)
        if self._memo is None or any(map(operator.is_not, self._memo[0], base)):
            self._memo = (base, {})
        known = self._memo[1]
        if token not in known:
            known[token] = shown(session, token)
        return known[token]

    def new_field(self, *, framed: bool) -> ProseField:
        """A field that is served from here."""
        field = ProseField(self._host, self.words, framed=framed)
        editor = field.editor
        editor.entered.connect(partial(self.serve, field))
        editor.moved.connect(partial(self._tell, editor))
        editor.pick_wanted.connect(self._pick)
        editor.pictured.connect(partial(self._picture, field))
        editor.menu_wanted.connect(partial(self._show_menu, field))
        return field

    def _picture(self, field: ProseField, mime: QMimeData) -> None:
        self.serve(field)
        self.pictured.emit(mime)

    def serve(self, field: ProseField) -> None:
        """Take a field in hand: tools and bar are for it."""
        other = self.field is not field
        self.field = field
        self._tools.serve(field.editor)
        self._tell(field.editor)
        if other:
            self.taken.emit()

    def picture_place(self) -> Place | None:
        """Writes pictures into the text in hand, where the cursor stands in it."""
        field = self.field
        teks = field.teks if field is not None else None
        if field is None or teks is None or not teks.tempat or field.editor.isReadOnly():
            return None

        def write(draft: Draft, rows: list[str]) -> None:
            put(draft, teks, field.editor.with_pictures([picture_token(row) for row in rows]))

        return write

    def forget(self) -> None:
        """Serve no field: those that were served are about to be deleted."""
        self.field = None
        self._tools.serve(None)
        self._bar.show_figure(None)

    def _tell(self, editor: ProseEdit) -> None:
        if self.field is None or editor is not self.field.editor:
            return
        self._tools.tell()
        held = editor.chip()
        session = self._host.session
        what = explain(session, held[1]) if held else None
        self._bar.show_figure(what, editable=not editor.isReadOnly())

    def _with_editor(self, task: Callable[[ProseEdit], object]) -> None:
        if self.field is not None:
            task(self.field.editor)

    def _pick(self) -> None:
        from lkjip_desktop.ui.naskah.picker import pick_figure

        if self.field is None or self.field.editor.isReadOnly():
            return
        held = self.field.editor.chip()
        selected = bool(self.field.editor.textCursor().hasSelection())
        known = held is not None and selected and picture_of(held[1]) is None
        teks = self.field.teks
        indikator = teks.indikator if teks is not None else None
        token = pick_figure(self._host, held[1] if held and known else "", indikator)
        if token is not None:
            self.field.editor.insert_figure(token)

    # where a figure is from

    def _show_source(self) -> None:
        held = self.field.editor.chip() if self.field else None
        if held is None:
            return
        session = self._host.session
        found = explain(session, held[1]).daftar_asal
        if len(found) == 1:
            self._go(found[0].where)
            return
        menu = QMenu(self._bar)
        for asal in found:
            menu.addAction(asal.nama.replace("&", "&&"), partial(self._go, asal.where))
        menu.aboutToHide.connect(menu.deleteLater)
        below = self._bar.form.asal
        menu.popup(below.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _go(self, where: Address) -> None:
        if self.field is None or self.field.keep():
            self._host.open_address(where)

    # the menu of a text

    def _show_menu(self, field: ProseField, event: QContextMenuEvent) -> None:
        self.serve(field)
        self.menu_of(field).popup(event.globalPos())

    def menu_of(self, field: ProseField) -> QMenu:
        """What can be done where the cursor stands."""
        editor = field.editor
        may, marked = not editor.isReadOnly(), editor.textCursor().hasSelection()
        menu = QMenu(editor)
        menu.aboutToHide.connect(menu.deleteLater)
        _add(menu, "Potong", "Ctrl+X", editor.cut, on=may and marked)
        _add(menu, "Salin", "Ctrl+C", editor.copy, on=marked)
        _add(menu, "Tempel", "Ctrl+V", editor.paste, on=may and editor.canPaste())
        _add(menu, "Pilih semua", "Ctrl+A", editor.selectAll)
        menu.addSeparator()
        held = editor.chip()
        if held is not None and picture_of(held[1]) is not None:
            _add(menu, "Lihat kartu gambar", "", self._show_source)
        elif held is not None:
            _add(menu, "Lihat asal angka", "", self._show_source)
            _add(menu, "Ganti angka…", "Ctrl+Shift+A", self._pick, on=may)
            _add(menu, "Jadikan teks", "", editor.make_text, on=may and editor.holds_figure)
        else:
            _add(menu, "Sisipkan angka…", "Ctrl+Shift+A", self._pick, on=may)
        menu.addSeparator()
        teks = field.teks
        if teks is not None:
            _add(menu, "Riwayat teks ini…", "", partial(self._show_history, teks.where))
            _add(menu, "Tulis catatan…", "Shift+F2", field.write_note)
        return menu

    def _show_history(self, where: Address) -> None:
        from lkjip_desktop.ui.riwayat.dialog import show_history

        if self.field is None or self.field.keep():
            show_history(self._host, where)


def _add(
    menu: QMenu, words: str, keys: str, task: Callable[[], object], *, on: bool = True
) -> QAction:
    action = menu.addAction(f"{words}\t{keys}" if keys else words)
    action.triggered.connect(lambda _=False: task())
    action.setEnabled(on)
    return action
