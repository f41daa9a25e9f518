"""All computed figures of a report: each indikator, and the whole with its groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from lkjip_desktop.domain.formula.indikator import HasilIndikator, evaluate_indikator
from lkjip_desktop.domain.formula.masalah import Masalah
from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.pagu import HasilKegiatan, HasilPagu, evaluate_pagu, pagu_inputs
from lkjip_desktop.domain.formula.rincian import Isi
from lkjip_desktop.domain.formula.ringkasan import HasilKelompok, Ringkasan, evaluate_ringkasan
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Baris,
    Indikator,
    Jenjang,
    NilaiBaris,
    Pemakaian,
    Rincian,
    Sasaran,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import Settings, settings
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.domain.record import dataclass

__all__ = ["Figures", "HasilIndikator", "HasilKelompok", "Ringkasan", "figures"]


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything computed from one laporan."""

    settings: Settings
    indikator: Mapping[str, HasilIndikator]
    """By id, in reading order (level, objective, own order)."""
    pagu: HasilPagu
    ringkasan: Ringkasan

    @property
    def kegiatan(self) -> Mapping[str, HasilKegiatan]:
        """Budget lines by id, in the order of their tree."""
        return self.pagu.kegiatan

    @property
    def masalah(self) -> tuple[Masalah, ...]:
        """Everything that went wrong anywhere, each once."""
        found = [*self.pagu.masalah]
        for item in self.indikator.values():
            found += item.masalah
        for kegiatan in self.pagu.kegiatan.values():
            found += kegiatan.masalah
        for line in self.pagu.tanpa_indikator:
            found += line.masalah
        return tuple(dict.fromkeys(found))


_ORDER: Memo[tuple[Indikator, ...]] = Memo(8)
_PAGU: Memo[HasilPagu] = Memo(8)
_INDIKATOR: Memo[HasilIndikator] = Memo()


def figures(laporan: Laporan) -> Figures:
    """Compute the report; what stayed the same since the last call is remembered, not computed."""
    reader = Reader(laporan)
    rules = settings(laporan)
    order = _ORDER.recall(
        laporan.ruang,
        tuple(laporan.daftar(kind) for kind in (Indikator, Sasaran, Jenjang)),
        reader,
        lambda: reading_order(laporan),
    )
    pagu = _PAGU.recall(
        laporan.ruang,
        (pagu_inputs(laporan), tuple(row.id for row in order)),
        reader,
        lambda: evaluate_pagu(laporan, order, reader),
    )
    hasil = _evaluate_all(laporan, order, pagu, rules, reader)
    return Figures(rules, hasil, pagu, evaluate_ringkasan(laporan, hasil, pagu, rules, reader))


def _evaluate_all(
    laporan: Laporan,
    order: Sequence[Indikator],
    pagu: HasilPagu,
    rules: Settings,
    reader: Reader,
) -> dict[str, HasilIndikator]:
    tahun, contents = laporan.data.tahun, _contents(laporan)
    found = {}
    for row in order:
        isi, lines = contents(row), pagu.alokasi.get(row.id, ())
        found[row.id] = _INDIKATOR.recall(
            row.id,
            (row, isi, lines, tahun, rules),
            reader,
            partial(evaluate_indikator, row, isi, lines, tahun, rules, reader),
        )
    return found


def _contents(laporan: Laporan) -> Callable[[Indikator], tuple[Isi, ...]]:
    """How to collect the rincian of an indikator; the groups are looked up once for all of them."""
    own = laporan.grouped(Rincian, "indikator")
    shared = laporan.grouped(Pemakaian, "indikator")
    rows = laporan.grouped(Baris, "rincian")
    values = laporan.grouped(NilaiBaris, "baris")

    def isi(rincian: Rincian, pemakaian: Pemakaian | None = None) -> Isi:
        daftar_baris = rows.get(rincian.id, ())
        daftar_nilai = tuple([values.get(baris.id, ()) for baris in daftar_baris])
        return Isi(rincian, pemakaian, daftar_baris, daftar_nilai)

    def contents(indikator: Indikator) -> tuple[Isi, ...]:
        found = [isi(rincian) for rincian in own.get(indikator.id, ())]
        for use in shared.get(indikator.id, ()):
            rincian = laporan.find(Rincian, use.rincian)
            if rincian is not None and rincian.indikator != indikator.id:
                found.append(isi(rincian, use))
        return tuple(found)

    return contents
