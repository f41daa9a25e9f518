"""Begins a note (Shift+F2) on what has the focus: a cell, a text, a row or the open indikator."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QWidget

from lkjip_desktop.app.command.edit import is_target
from lkjip_desktop.domain.model.entity import KINDS, Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.kit.host import NOTES, Host
from lkjip_desktop.ui.kit.mark import Mark

if TYPE_CHECKING:
    from lkjip_desktop.app.command.komentar import NotePlace
    from lkjip_desktop.ui.catatan.pane import NotesPane

NOWHERE = "Pilih dahulu sel, baris, teks, atau indikator yang dicatat."


def begin_note(host: Host) -> None:
    """Ask who has the keys; the indikator that is open where nobody knows better."""
    if not host.keep():
        return
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None:
        write = getattr(widget, "write_note", None)
        if write is not None and write() is not False:
            return
        widget = widget.parentWidget()
    note_indikator(host)


def take_notes(host: Host) -> None:
    """Show the notes and give their list the keys."""
    pane = host.show_side(NOTES)
    if pane is not None:
        cast("NotesPane", pane).take()


def note_indikator(host: Host) -> None:
    """On the indikator that is open."""
    row = host.session.laporan.find(Indikator, host.current_indicator)
    if row is None:
        host.show_message(NOWHERE, Mark.PERINGATAN)
        return
    note_address(host, Address(Indikator.KIND, row.id))


def note_address(host: Host, where: Address) -> None:
    """On a cell, row or indikator that is there."""
    from lkjip_desktop.app.command.komentar import place_at

    _open(host, place_at(host.session.laporan, where))


def note_text(host: Host, where: Address, title: str) -> None:
    """On a text, which nobody need have written yet."""
    kind, laporan = KINDS[where.kind], host.session.laporan
    if laporan.find(kind, where.id) is not None:
        note_address(host, where)
        return
    from lkjip_desktop.app.command.komentar import NotePlace

    _open(host, NotePlace(str(where), host.current_indicator, title))


def note_cell(host: Host, target: object, isian: str) -> None:
    """On a cell of a table; on the indikator that is open where the table names none."""
    if is_target(target):
        from lkjip_desktop.app.command.komentar import place_of_cell

        _open(host, place_of_cell(host.session.laporan, target, isian))
    else:
        note_indikator(host)


def _open(host: Host, place: NotePlace) -> None:
    pane = host.show_side(NOTES)
    if pane is not None:
        cast("NotesPane", pane).begin(place)
