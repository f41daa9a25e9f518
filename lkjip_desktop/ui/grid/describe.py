"""Puts the cell under the cursor, or the text being typed, into words for the bar."""

from typing import Final

from lkjip_desktop.app.sheet.typed import echo_of
from lkjip_desktop.domain.galat import Penolakan
from lkjip_desktop.domain.number.figure import Bacaan
from lkjip_desktop.ui.grid.draft import Sebab
from lkjip_desktop.ui.grid.entry import Entry
from lkjip_desktop.ui.grid.message import Nada, Pesan
from lkjip_desktop.ui.grid.model import GridModel
from lkjip_desktop.ui.grid.sheet import Isi, Jenis, Keadaan, Sel

EDIT_HINTS: Final = ("Enter simpan", "Esc batal")
FIGURE_HINTS: Final = (*EDIT_HINTS, "– tidak berlaku")
CHOICE_HINTS: Final = ("↑ ↓ memilih", *EDIT_HINTS)


def describe_cell(model: GridModel, row: int, column: int) -> Pesan:
    """What the bar says of a cell that has the focus."""
    head, draf = model.cell(row, 0), model.draft(row, column)
    sel = head if head.melebar else model.cell(row, column)
    where = f"{model.name(row, column)}:"
    hints = _hints(sel)
    if draf:
        hints = ("F2 perbaiki", "Esc buang teks ini")
        if draf.sebab is Sebab.BELUM_TERSIMPAN:
            hints = ("dicoba lagi sendiri",)
        return Pesan(Nada.GALAT, where, draf.alasan, hints)
    if sel.temuan:
        return Pesan(Nada.TEMUAN, where, sel.temuan, hints, sel.tingkat or "catatan")
    if sel.rujukan:
        return Pesan(Nada.KETERANGAN, where, f"rujukan ke {sel.rujukan}", hints)
    if sel.keadaan in {Keadaan.HITUNGAN, Keadaan.TOTAL} and sel.keterangan:
        more = " (sementara)" if sel.sementara else ""
        return Pesan(Nada.RUMUS, where, sel.keterangan + more, hints)
    if sel.melebar:
        return Pesan(Nada.KETERANGAN, sel.teks, sel.keterangan, hints)
    said = sel.keterangan or _state(sel)
    return Pesan(Nada.KETERANGAN, where if said else where.rstrip(":"), said, hints)


def describe_typing(model: GridModel, entry: Entry, row: int, column: int, teks: str) -> Pesan:
    """What the bar says while ``teks`` stands in the open field of a cell."""
    sel = model.cell(row, column)
    where = f"{model.name(row, column)}:"
    if sel.jenis is Jenis.PILIHAN:
        return Pesan(Nada.GEMA, where, "", CHOICE_HINTS)
    if sel.jenis is not Jenis.ANGKA:
        return Pesan(Nada.GEMA, where, "", EDIT_HINTS)
    try:
        isi = entry.read_at(row, column, teks).isi
    except Penolakan:
        return Pesan(Nada.GEMA, where, f"{teks.strip()} belum dapat dibaca", FIGURE_HINTS)
    if isinstance(isi, Bacaan) and isi.nilai == 0:
        return Pesan(Nada.GEMA, where, echo_of(isi), ("nol, bukan belum diisi", *EDIT_HINTS))
    return Pesan(Nada.GEMA, where, echo_of(isi), FIGURE_HINTS)


def _state(sel: Sel) -> str:
    if sel.keadaan is Keadaan.TERKUNCI:
        return "terkunci, diisi pihak lain"
    if sel.keadaan is Keadaan.ENTRI and sel.isi is Isi.KOSONG and sel.kosong_tampak:
        return "belum diisi"
    if sel.isi is Isi.TIDAK_BERLAKU:
        return "tidak berlaku"
    if sel.isi is Isi.NOL and sel.keadaan is Keadaan.ENTRI:
        return "0 (nol, bukan belum diisi)"
    if sel.jenis is Jenis.CENTANG:
        return "ya" if sel.edit == "ya" else "tidak"
    return sel.teks


def _hints(sel: Sel) -> tuple[str, ...]:
    if sel.keadaan is Keadaan.TINDAKAN:
        return ("Spasi jalankan",)
    if sel.keadaan is Keadaan.JUDUL:
        return () if sel.lipat is None else ("Spasi buka atau lipat",)
    if sel.tindakan:
        key = "Ctrl+Enter" if sel.keadaan is Keadaan.ENTRI else "Spasi"
        return (f"{key} {sel.tindakan}",)
    if sel.keadaan is not Keadaan.ENTRI:
        return ()
    if sel.jenis is Jenis.CENTANG:
        return ("Spasi mencentang",)
    if sel.jenis is Jenis.PILIHAN:
        return ("Alt+Bawah memilih",)
    if sel.jenis is Jenis.ANGKA:
        return ("F2 ubah", "Del kosongkan", "– tidak berlaku")
    return ("F2 ubah", "Del kosongkan")
