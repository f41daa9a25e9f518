"""Who signs a document of the report."""

from __future__ import annotations

from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.model import Pejabat, Penandatangan, keyed_id

NIP_DIGITS = 18


def head_of_office(laporan: Laporan) -> Pejabat | None:
    """The first official of this office with nobody of it above."""
    for row in laporan.daftar(Pejabat):
        above = laporan.find(Pejabat, row.atasan)
        if not row.luar and (above is None or above.luar):
            return row
    return None


BY_OTHERS = frozenset({"pernyataan_reviu"})
"""Documents the head of the office cannot sign: nobody reviews the report he answers for."""


def signer(laporan: Laporan, dokumen: str) -> Pejabat | None:
    """Who signs a document; where nobody is named, the head of the office if he may."""
    row = laporan.find(Penandatangan, keyed_id(laporan.ruang, Penandatangan, dokumen))
    named = laporan.find(Pejabat, row.pejabat if row else None)
    return named if named is not None or dokumen in BY_OTHERS else head_of_office(laporan)


def has_nip(pejabat: Pejabat) -> bool:
    """Whether the NIP has its 18 digits; blanks between them are how it is printed."""
    digits = pejabat.nip.replace(" ", "")
    return digits.isdecimal() and len(digits) == NIP_DIGITS
