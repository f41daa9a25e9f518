"""The pagu a document was made on: revisions that came later are not in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from lkjip_desktop.domain.formula.anggaran.pagu import PaguResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.entity import PerjanjianKinerja, RevisiPagu
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class DatedPagu:
    """The pagu on the day of a document; rupiah."""

    jumlah: Nilai
    """Of all; None where a revision has no date and nobody knows on which side it stands."""
    kegiatan: Mapping[str, Nilai]
    """Of the kegiatan at the top of the tree by id; None where a later revision names none."""
    kemudian: tuple[RevisiPagu, ...]
    """The revisions that came later."""
    tanpa_kegiatan: tuple[RevisiPagu, ...]
    """Of these, the ones for whose sake the pagu of the kegiatan is not known."""


def pagu_on(laporan: Laporan, pagu: PaguResult, agreement: PerjanjianKinerja) -> DatedPagu:
    """The pagu an agreement was made on: pagu awal and the revisions up to its date.

    Without dates a first agreement holds no revision and a changed one (perubahan) all of them.
    """
    reader = Reader(laporan)
    later = tuple(row for row in laporan.daftar(RevisiPagu) if _is_later(row, agreement))

    def added(rows: Iterable[RevisiPagu]) -> Fraction:
        return exact_sum(numbers_of(reader.read(row, "jumlah", []) for row in rows))

    loose = tuple(row for row in later if row.kegiatan is None and added([row]))
    doubtful = agreement.versi == "perubahan" and any(row.tanggal is None for row in later)
    kegiatan: dict[str, Nilai] = {}
    if loose or doubtful:
        kegiatan |= {key: None for key, item in pagu.kegiatan.items() if item.tingkat == 0}
    else:
        above, of_top = _tops(pagu), dict[str, list[RevisiPagu]]()
        for row in later:
            if row.kegiatan in above:
                of_top.setdefault(above[row.kegiatan], []).append(row)
        for top in dict.fromkeys(above.values()):
            kegiatan[top] = _less(pagu.kegiatan[top].pagu, added(of_top.get(top, ())))
    return DatedPagu(
        None if doubtful else _less(pagu.pagu_akhir, added(later)), kegiatan, later, loose
    )


def _less(nilai: Nilai, amount: Fraction) -> Nilai:
    return nilai - amount if isinstance(nilai, Fraction) else nilai


def _tops(pagu: PaguResult) -> dict[str | None, str]:
    """By kegiatan the one at the top of the tree above it, or itself."""
    found: dict[str | None, str] = {}
    top = ""
    for key, item in pagu.kegiatan.items():
        top = key if item.tingkat == 0 else top
        found[key] = top
    return found


def _is_later(revisi: RevisiPagu, agreement: PerjanjianKinerja) -> bool:
    if agreement.tanggal is None:
        return agreement.versi == "awal"
    return revisi.tanggal is None or revisi.tanggal > agreement.tanggal
