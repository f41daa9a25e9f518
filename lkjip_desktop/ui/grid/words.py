"""What a cell says in words: on the screen, in the bar, in its tooltip, to a screen reader."""

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.app.sheet.lembar import CellContent, CellKind, CellState, EntryCell, EntrySheet
from lkjip_desktop.ui.grid.sheet import CellDraft, DraftReason

EMPTY: Final = "belum diisi"
_MOST_SHOWN: Final = 4000
"""Letters: more than a cell, a bar or a tooltip has room for."""
_OTHERS: Final = "diisi pihak lain"
_DRAFT_STATE: Final = {
    DraftReason.DITOLAK: "tidak dapat dibaca, tidak disimpan",
    DraftReason.RAGU: "meragukan, belum disimpan",
    DraftReason.BELUM_TERSIMPAN: "belum tersimpan",
}


def shown(sel: EntryCell, draf: CellDraft | None) -> str:
    """The text in a cell as it stands on the screen, its end left out where nobody could see it."""
    return _whole(sel, draf)[:_MOST_SHOWN]


def _whole(sel: EntryCell, draf: CellDraft | None) -> str:
    if draf:
        return draf.teks
    if sel.isi is CellContent.KOSONG and sel.keadaan is CellState.ENTRI and not sel.teks:
        return EMPTY if sel.kosong_tampak else ""
    if sel.isi is CellContent.TIDAK_BERLAKU:
        return sel.teks or "–"
    return sel.teks


def name(lembar: EntrySheet, row: int, column: int) -> str:
    """What a cell is called: "Realisasi, baris 2"."""
    baris = lembar.baris[row]
    head, sel = baris.sel[0], baris.sel[column]
    if sel.nama:
        return sel.nama
    if head.melebar:
        return head.teks
    judul = lembar.kolom[column].judul
    which = f"baris {baris.judul}" if baris.judul else head.teks if column else ""
    return ", ".join(part for part in (judul, which) if part)


def state(sel: EntryCell, draf: CellDraft | None) -> str:
    """The state of a cell: what its looks say to the eye."""
    if draf:
        return _DRAFT_STATE[draf.sebab]
    computed = (
        sel.keadaan in {CellState.HITUNGAN, CellState.TOTAL} and sel.jenis is not CellKind.TEKS
    )
    empty = sel.isi is CellContent.KOSONG and sel.keadaan is CellState.ENTRI
    words = (
        "dihitung" if computed else "",
        "terkunci" if sel.keadaan is CellState.TERKUNCI else "",
        "tidak berlaku" if sel.isi is CellContent.TIDAK_BERLAKU else "",
        "nol" if sel.isi is CellContent.NOL else "",
        EMPTY if empty else "",
        "sementara" if sel.sementara else "",
        f"rujukan ke {sel.rujukan}" if sel.rujukan else "",
        sel.tingkat or "",
        f"catatan {sel.balon}" if sel.balon else "",
    )
    return ", ".join(word for word in words if word)


def locked(sel: EntryCell) -> str:
    """That nothing can be typed in a cell, and why."""
    return f"Terkunci: {sel.sebab or _OTHERS}"


def tooltip(sel: EntryCell, draf: CellDraft | None) -> str:
    """All that is to be said of a cell, one thing a line."""
    lines = (
        draf.alasan if draf else "",
        sel.temuan,
        sel.ucapan,
        sel.keterangan,
        "Sementara: masih ada yang belum diisi." if sel.sementara else "",
        f"Rujukan ke {sel.rujukan}" if sel.rujukan else "",
        f"{locked(sel)}." if sel.keadaan is CellState.TERKUNCI else "",
    )
    return "\n".join(line for line in lines if line)


def spoken(lembar: EntrySheet, row: int, column: int, draf: CellDraft | None) -> str:
    """Heading, row, value and state in one breath, for a screen reader."""
    sel = lembar.baris[row].sel[column]
    if sel.melebar:
        return sel.teks
    if sel.jenis is CellKind.CENTANG and not draf:
        value = "dicentang" if sel.edit == "ya" else "tidak dicentang"
    elif sel.isi in {CellContent.KOSONG, CellContent.TIDAK_BERLAKU} and not draf:
        value = ""  # the state says it
    else:
        value = shown(sel, draf)
    said = ", ".join(part for part in (value, state(sel, draf)) if part)
    return f"{name(lembar, row, column)}: {said}" if said else name(lembar, row, column)


def taken_back(texts: Sequence[tuple[str, str]]) -> str:
    """What undo took away that was never stored: of each cell its name and the text in it."""
    if len(texts) == 1:
        [(where, teks)] = texts
        return f"Diurungkan: “{teks}” di {where}, yang belum disimpan."
    return f"Diurungkan: {len(texts)} isian yang belum disimpan."
