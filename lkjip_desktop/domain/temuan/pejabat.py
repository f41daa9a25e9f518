"""Pejabat yang tidak cocok: a NIP that cannot be, one for two people, a letter to its sender."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Pejabat,
    Penandatangan,
    PerjanjianKinerja,
    SuratPengantar,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.pejabat import has_nip, parties, signer
from lkjip_desktop.domain.temuan.finding import Aturan, Temuan, Tingkat, at
from lkjip_desktop.domain.temuan.keluarga import Keluarga, OfLaporan
from lkjip_desktop.domain.temuan.wording import plain

NIP: Final = Aturan(
    "PEJ-01",
    Tingkat.PERINGATAN,
    "NIP tidak terdiri atas 18 angka atau tanggal lahir, bulan pengangkatan, atau jenis kelamin di"
    " dalamnya tidak mungkin.",
)
KEMBAR: Final = Aturan("PEJ-02", Tingkat.GALAT, "Satu NIP dipakai oleh dua pejabat.")
PENERIMA: Final = Aturan(
    "PEJ-03", Tingkat.PERINGATAN, "Surat pengantar ditujukan kepada pengirimnya sendiri."
)

_PARTS: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(\d{4})(\d\d)([12])\d{3}")
_MONTHS: Final = frozenset({*range(1, 13), 21})
"""Months of appointment; 21 stands there for those employed by contract (PPPK)."""
YOUNGEST: Final = 15
"""Nobody is appointed at fewer years."""


def of_pejabat(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """What the officials and the letter say that cannot be; a NIP of zeros is a placeholder."""
    owners: dict[str, Pejabat] = {}
    signing = _signing(laporan)
    for row in laporan.daftar(Pejabat):
        nip = row.nip.replace(" ", "")
        if not nip.strip("0"):
            continue
        wrong = _wrong(row, nip, signs=row.id in signing)
        if wrong:
            pesan = f"NIP {row.nip} ({row.jabatan}) {wrong}; periksa salinannya."
            yield NIP.temuan(pesan, at(row, "nip"))
        other = owners.setdefault(nip, row)
        if other is not row and plain(other.nama) != plain(row.nama):
            pesan = f"NIP {row.nip} dipakai oleh {other.jabatan} dan {row.jabatan}; perbaiki satu."
            yield KEMBAR.temuan(pesan, at(row, "nip"))
    yield from _to_itself(laporan)


def _signing(laporan: Laporan) -> frozenset[str]:
    """Whose NIP is looked at with their signature."""
    found = [laporan.find(Pejabat, row.pejabat) for row in laporan.rows(Penandatangan).values()]
    for agreement in laporan.rows(PerjanjianKinerja).values():
        found += parties(laporan, agreement)
    return frozenset(row.id for row in found if row is not None)


def _wrong(row: Pejabat, nip: str, *, signs: bool) -> str:
    if not has_nip(row):
        return "" if signs or row.luar else f"berisi {len(nip)} tanda, bukan 18 angka"
    parts = _PARTS.fullmatch(nip)
    if parts is None:
        return "mempunyai angka ke-15 selain 1 atau 2"
    year, month, day, appointed, since = (int(part) for part in parts.groups()[:5])
    try:
        date(year, month, day)
    except ValueError:
        return f"memuat tanggal lahir {day:02}-{month:02}-{year}, yang tidak ada"
    if since not in _MONTHS:
        return f"memuat bulan pengangkatan {since:02}, yang tidak ada"
    early = appointed < year + YOUNGEST
    return f"memuat tahun lahir {year} dan tahun pengangkatan {appointed}" if early else ""


def _to_itself(laporan: Laporan) -> Iterator[Temuan]:
    letter, sender = laporan.surat_pengantar, signer(laporan, "surat_pengantar")
    if sender is not None and sender.jabatan and plain(letter.kepada) == plain(sender.jabatan):
        pesan = (
            f"Surat pengantar ditujukan kepada {sender.jabatan}, pengirimnya sendiri; tulis kantor"
            " yang dituju."
        )
        yield PENERIMA.temuan(pesan, at(letter, "kepada"))


KELUARGA: Final = Keluarga(
    "PEJ",
    "Pejabat yang tidak cocok",
    (NIP, KEMBAR, PENERIMA),
    of_laporan=(
        OfLaporan(of_pejabat, (SuratPengantar, Pejabat, Penandatangan, PerjanjianKinerja)),
    ),
)
