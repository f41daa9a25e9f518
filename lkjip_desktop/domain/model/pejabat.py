"""Who leads the office and who signs a document of the report, as of the document's date."""

from __future__ import annotations

from lkjip_desktop.domain.model.entity import Pejabat, Penandatangan, PerjanjianKinerja, keyed_id
from lkjip_desktop.domain.model.laporan import Laporan

NIP_DIGITS = 18

_LEADING = frozenset(
    {
        "apt.", "dr", "dr.", "dra.", "drg.", "drh.", "drs.", "h.", "hj.", "ir.", "kh.", "ns.",
        "prof.", "tgk.",
    }
)  # fmt: skip
"""Degrees and titles before a name, whatever their case."""


def in_capitals(nama: str) -> str:
    """A name in capitals, its degrees as they were written: "Dr. BUDI SANTOSO, S.H., M.Si."."""
    name, comma, degrees = nama.partition(",")
    words = (word if _is_degree(word) else word.upper() for word in name.split(" "))
    return " ".join(words) + comma + degrees


def _is_degree(word: str) -> bool:
    """Whether a word is a degree: a known title, or letters with a dot between them (S.Sos)."""
    return word.casefold() in _LEADING or "." in word.strip(".")


ACTING = frozenset({"Plt.", "Plh."})
"""Who bears one of these stands in the place of the official whose jabatan it is."""


def in_office(laporan: Laporan, pejabat: Pejabat, tanggal: str | None) -> bool:
    """Whether an official held the post on a day; without a day, whether beyond the year."""
    if tanggal is None:
        return pejabat.selesai is None or pejabat.selesai > f"{laporan.data.tahun}-12-31"
    return (pejabat.mulai or "") <= tanggal <= (pejabat.selesai or tanggal)


def heads_post(laporan: Laporan) -> tuple[Pejabat, ...]:
    """All who lead this office or did: the first with nobody of it above, others by jabatan."""
    own = [row for row in laporan.daftar(Pejabat) if not row.luar]
    first = next((row for row in own if _is_top(laporan, row)), None)
    post = _plain(first.jabatan) if first else ""
    return tuple(row for row in own if row == first or (post and _plain(row.jabatan) == post))


def head_of_office(laporan: Laporan, tanggal: str | None = None) -> Pejabat | None:
    """Who leads this office on a day; without a day, who leads it now; None where nobody does.

    Who acts for the head (Plt., Plh.) comes before the head himself.
    """
    there = [row for row in heads_post(laporan) if in_office(laporan, row, tanggal)]
    acting = [row for row in there if row.sebutan in ACTING]
    return next(iter([*acting, *there]), None)


def _is_top(laporan: Laporan, row: Pejabat) -> bool:
    above = laporan.find(Pejabat, row.atasan)
    return above is None or bool(above.luar)


def _plain(jabatan: str) -> str:
    return " ".join(jabatan.casefold().split())


BY_OTHERS = frozenset({"pernyataan_reviu"})
"""Documents the head of the office cannot sign: nobody reviews the report he answers for."""


def signed_on(laporan: Laporan) -> str | None:
    """The date of the report: that of its covering letter; None while it has none."""
    return laporan.surat_pengantar.tanggal


def signer(laporan: Laporan, dokumen: str) -> Pejabat | None:
    """Who signs a document; where nobody is named, the head of the office if he may."""
    row = laporan.find(Penandatangan, keyed_id(laporan.ruang, Penandatangan, dokumen))
    named = laporan.find(Pejabat, row.pejabat if row else None)
    if named is not None or dokumen in BY_OTHERS:
        return named
    return head_of_office(laporan, signed_on(laporan))


def parties(
    laporan: Laporan, agreement: PerjanjianKinerja
) -> tuple[Pejabat | None, Pejabat | None]:
    """Both parties of an agreement; where no first one is named, the head on its day."""
    first = laporan.find(Pejabat, agreement.pihak_pertama)
    second = laporan.find(Pejabat, agreement.pihak_kedua)
    return first or head_of_office(laporan, agreement.tanggal), second


def has_nip(pejabat: Pejabat) -> bool:
    """Whether the NIP has its 18 digits; blanks between them are how it is printed."""
    digits = pejabat.nip.replace(" ", "")
    return digits.isdecimal() and len(digits) == NIP_DIGITS


def nip_length(pejabat: Pejabat) -> str:
    """What a NIP consists of in words: "terdiri atas 17 angka", or that it holds other signs."""
    digits = pejabat.nip.replace(" ", "")
    words = "angka" if digits.isdecimal() else "tanda yang tidak semuanya angka"
    return f"terdiri atas {len(digits)} {words}"
