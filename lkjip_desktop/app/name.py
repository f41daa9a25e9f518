"""What a cell is called in a sentence, for labels of revisions and the goals of a rujukan."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.app.place import indikator_of
from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.model import KINDS, Baris, NilaiBaris, Rincian

_WORDS: Final = {
    "realisasi_anggaran": "Realisasi anggaran",
    "target_atas": "Batas atas target",
    "sumber_data": "Sumber data",
    "nama_pendek": "Nama pendek",
    "pagu_awal": "Pagu awal",
    "pagu_lalu": "Pagu tahun lalu",
}


def cell_name(laporan: Laporan, address: Address) -> str:
    """A cell as people call it: "Realisasi 3F, Perkelahian"."""
    row = laporan.find(KINDS[address.kind], address.id)
    if row is None:
        return "isian yang sudah tidak ada"
    owner = indikator_of(laporan, row)
    code = f" {owner.kode}" if owner is not None and owner.kode else ""
    if isinstance(row, NilaiBaris):
        baris = laporan.find(Baris, row.baris)
        table = laporan.find(Rincian, baris.rincian) if baris else None
        heads = (
            {}
            if table is None
            else {
                "pembanding": table.kolom_pembanding,
                "realisasi": table.kolom_realisasi,
            }
        )
        head = heads.get(address.column) or column_name(address.column)
        return ", ".join(filter(None, (f"{head}{code}", baris.uraian if baris else "")))
    label = getattr(row, "uraian", "") or ("" if owner is row else getattr(row, "nama", ""))
    return ", ".join(filter(None, (f"{column_name(address.column)}{code}".strip(), label)))


def column_name(column: str) -> str:
    """A column as people call it."""
    return _WORDS.get(column) or column.replace("_", " ").capitalize()
