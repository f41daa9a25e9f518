"""Puts the cell under the cursor, or the text being typed, into words for the bar."""

from typing import Final

from lkjip_desktop.app.sheet.lembar import CellContent, CellKind, CellState, EntryCell
from lkjip_desktop.app.sheet.typed import echo_of
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.number.figure import Reading
from lkjip_desktop.ui.grid.edit.entry import Entry
from lkjip_desktop.ui.grid.message import Message, MessageKind
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.grid.sheet import DraftReason
from lkjip_desktop.ui.grid.words import locked

EDIT_HINTS: Final = ("Enter simpan", "Esc batal")
FIGURE_HINTS: Final = (*EDIT_HINTS, "– tidak berlaku")
CHOICE_HINTS: Final = ("↑ ↓ memilih", *EDIT_HINTS)


def describe_cell(model: GridModel, row: int, column: int) -> Message:
    """What the bar says of a cell that has the focus."""
    head, draf = model.cell(row, 0), model.draft(row, column)
    sel = head if head.melebar else model.cell(row, column)
    where = f"{model.name(row, column)}:"
    hints = _hints(sel)
    if draf:
        hints = ("F2 perbaiki", "Esc buang teks ini")
        if draf.sebab is DraftReason.BELUM_TERSIMPAN:
            hints = ("dicoba lagi sendiri",)
        return Message(MessageKind.GALAT, where, draf.alasan, hints)
    if sel.balon and sel.balon != "selesai" and not sel.temuan:
        hints = ("Shift+F2 jawab", "Ctrl+3 catatan")
        return Message(MessageKind.CATATAN, where, sel.ucapan.replace("\n", "  "), hints)
    if sel.temuan:
        return Message(MessageKind.TEMUAN, where, sel.temuan, hints, sel.tingkat or "catatan")
    if sel.rujukan:
        return Message(MessageKind.KETERANGAN, where, f"rujukan ke {sel.rujukan}", hints)
    if sel.keadaan in {CellState.HITUNGAN, CellState.TOTAL} and sel.keterangan:
        more = " (sementara)" if sel.sementara else ""
        return Message(MessageKind.RUMUS, where, sel.keterangan + more, hints)
    if sel.melebar:
        return Message(MessageKind.KETERANGAN, sel.teks, sel.keterangan, hints)
    said = sel.keterangan or _state(sel)
    return Message(MessageKind.KETERANGAN, where if said else where.rstrip(":"), said, hints)


def describe_typing(model: GridModel, entry: Entry, row: int, column: int, teks: str) -> Message:
    """What the bar says while ``teks`` stands in the open field of a cell."""
    sel = model.cell(row, column)
    where = f"{model.name(row, column)}:"
    if sel.jenis is CellKind.PILIHAN:
        return Message(MessageKind.GEMA, where, "", CHOICE_HINTS)
    if sel.jenis is not CellKind.ANGKA:
        return Message(MessageKind.GEMA, where, "", EDIT_HINTS)
    try:
        isi = entry.read_at(row, column, teks).isi
    except Refusal:
        return Message(MessageKind.GEMA, where, f"{teks.strip()} belum dapat dibaca", FIGURE_HINTS)
    if isinstance(isi, Reading) and isi.nilai == 0:
        return Message(
            MessageKind.GEMA, where, echo_of(isi), ("nol, bukan belum diisi", *EDIT_HINTS)
        )
    return Message(MessageKind.GEMA, where, echo_of(isi), FIGURE_HINTS)


def _state(sel: EntryCell) -> str:
    if sel.keadaan is CellState.TERKUNCI:
        return locked(sel).lower()
    if sel.keadaan is CellState.ENTRI and sel.isi is CellContent.KOSONG and sel.kosong_tampak:
        return "belum diisi"
    if sel.isi is CellContent.TIDAK_BERLAKU:
        return "tidak berlaku"
    if sel.isi is CellContent.NOL and sel.keadaan is CellState.ENTRI:
        return "0 (nol, bukan belum diisi)"
    if sel.jenis is CellKind.CENTANG:
        return "ya" if sel.edit == "ya" else "tidak"
    return sel.teks


def _hints(sel: EntryCell) -> tuple[str, ...]:
    if sel.keadaan is CellState.TINDAKAN:
        return ("Spasi jalankan",)
    if sel.keadaan is CellState.JUDUL:
        return () if sel.lipat is None else ("Spasi buka atau lipat",)
    if sel.tindakan:
        key = "Ctrl+Enter" if sel.keadaan is CellState.ENTRI else "Spasi"
        return (f"{key} {sel.tindakan}",)
    if sel.keadaan is not CellState.ENTRI:
        return ()
    if sel.jenis is CellKind.CENTANG:
        return ("Spasi mencentang",)
    if sel.jenis is CellKind.PILIHAN:
        return ("Alt+Bawah memilih",)
    if sel.jenis is CellKind.ANGKA:
        return ("F2 ubah", "Del kosongkan", "– tidak berlaku")
    return ("F2 ubah", "Del kosongkan")
