"""Where the remedy of a finding is entered: the cell it names, or the table that lacks a row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lkjip_desktop.domain.figures import Figures
from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.model import (
    Alokasi,
    Butir,
    Entity,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    Lampiran,
    Narasi,
    NilaiAlokasi,
    Penandatangan,
    PerjanjianKinerja,
    keyed_id,
)
from lkjip_desktop.domain.naskah import NASKAH
from lkjip_desktop.domain.pejabat import signer
from lkjip_desktop.domain.temuan.finding import Temuan
from lkjip_desktop.domain.temuan.lengkap import SIGNED, WAJIB

_TABLES: Final[dict[str, type[Entity]]] = {
    "ISI-06": Indikator,
    "ISI-10": IndikatorRenstra,
    "KAIT-03": IndikatorRenstra,
    "KAIT-04": Butir,
    "LENGKAP-04": PerjanjianKinerja,
    "LENGKAP-07": Lampiran,
}
"""Rules whose finding names no cell, and the kind of the rows to enter or to link."""


def goal(laporan: Laporan, figures: Figures, temuan: Temuan) -> Address:
    """The cell to go to; one without an id stands for the table of its kind."""
    where = temuan.lokasi
    if where.column:
        return where
    if temuan.kode == "ISI-04" and where.kind == Kegiatan.KIND:
        line = keyed_id(laporan.ruang, Alokasi, where.id, None)
        return _keyed(laporan, NilaiAlokasi, "realisasi", line, str(laporan.data.tahun))
    if temuan.kode in _TABLES:
        return Address(_TABLES[temuan.kode].KIND, "")
    if temuan.kode == "LENGKAP-01":
        wanted = (kode for kode, (bagian, _) in SIGNED.items() if figures.settings.prints(bagian))
        bare = next((kode for kode in wanted if signer(laporan, kode) is None), None)
        return where if bare is None else _keyed(laporan, Penandatangan, "pejabat", bare)
    if temuan.kode == "LENGKAP-08":
        printed = (place.kode for place in NASKAH if figures.settings.prints(place.bagian))
        return _bare_text(laporan, None, printed) or where
    if temuan.kode in {"LENGKAP-02", "LENGKAP-03"}:
        return _bare_text(laporan, where.id, (tempat for tempat, _ in WAJIB)) or where
    return where


def _bare_text(laporan: Laporan, indikator: str | None, places: Iterable[str]) -> Address | None:
    """The first of these texts that nobody has written yet."""
    rows = laporan.children(Narasi, "indikator", indikator)
    written = {row.tempat for row in rows if row.teks.strip()}
    bare = next((place for place in places if place not in written), None)
    return None if bare is None else _keyed(laporan, Narasi, "teks", indikator, bare)


def _keyed(laporan: Laporan, kind: type[Entity], column: str, *key: str | None) -> Address:
    return Address(kind.KIND, keyed_id(laporan.ruang, kind, *key), column)
