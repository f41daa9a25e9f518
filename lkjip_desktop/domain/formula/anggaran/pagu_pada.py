"""The pagu a document was made on: revisions that came later are not in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
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
        for top, below in _tops(pagu):
            more = added(row for row in later if row.kegiatan in below)
            kegiatan[top.kegiatan.id] = _less(top.pagu, more)
    return DatedPagu(
        None if doubtful else _less(pagu.pagu_akhir, added(later)), kegiatan, later, loose
    )


def _less(nilai: Nilai, amount: Fraction) -> Nilai:
    return nilai - amount if isinstance(nilai, Fraction) else nilai


def _tops(pagu: PaguResult) -> list[tuple[KegiatanResult, set[str]]]:
    """The kegiatan at the top of the tree, each with the ids of all it holds and its own."""
    found: list[tuple[KegiatanResult, set[str]]] = []
    for item in pagu.kegiatan.values():
        if item.tingkat == 0:
            found.append((item, set()))
        found[-1][1].add(item.kegiatan.id)
    return found


def _is_later(revisi: RevisiPagu, agreement: PerjanjianKinerja) -> bool:
    if agreement.tanggal is None:
        return agreement.versi == "awal"
    return revisi.tanggal is None or revisi.tanggal > agreement.tanggal
