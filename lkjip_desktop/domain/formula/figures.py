"""All computed figures of a report: each indikator, and the whole with its groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from lkjip_desktop.domain.formula.indikator import FormulaInput, IndikatorResult, evaluate_indikator
from lkjip_desktop.domain.formula.masalah import Masalah
from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.pagu import KegiatanResult, PaguResult, evaluate_pagu, pagu_inputs
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.formula.rincian import UnreadRincian
from lkjip_desktop.domain.formula.ringkasan import GroupResult, Ringkasan, evaluate_ringkasan
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Baris,
    Indikator,
    Jenjang,
    NilaiBaris,
    NilaiIndikator,
    Pemakaian,
    Rincian,
    Sasaran,
    TargetPeriode,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import Settings, settings
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.domain.record import dataclass

__all__ = ["Figures", "GroupResult", "IndikatorResult", "Ringkasan", "figures"]


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything computed from one laporan."""

    settings: Settings
    sampai: AsOf
    """The moment they are as of."""
    indikator: Mapping[str, IndikatorResult]
    """By id, in reading order (level, objective, own order)."""
    pagu: PaguResult
    ringkasan: Ringkasan

    @property
    def kegiatan(self) -> Mapping[str, KegiatanResult]:
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
_PAGU: Memo[PaguResult] = Memo(8)
_INDIKATOR: Memo[IndikatorResult] = Memo()


def figures(laporan: Laporan, periode: str = "") -> Figures:
    """Compute the report as of the end of a quarter ('2022-T2'), or of the year.

    What stayed the same since the last call is remembered, not computed. Raises ValueError for a
    periode that is no quarter of the report's year.
    """
    sampai = AsOf.of(laporan.data.tahun, periode)
    reader = Reader(laporan)
    rules = settings(laporan)
    order = _ORDER.recall(
        laporan.ruang,
        tuple(laporan.daftar(kind) for kind in (Indikator, Sasaran, Jenjang)),
        reader,
        lambda: reading_order(laporan),
    )
    pagu = _PAGU.recall(
        (laporan.ruang, sampai.bulan),
        (pagu_inputs(laporan), tuple(row.id for row in order)),
        reader,
        lambda: evaluate_pagu(laporan, order, sampai, reader),
    )
    hasil = _evaluate_all(laporan, order, pagu, sampai, rules, reader)
    ringkasan = evaluate_ringkasan(laporan, hasil, pagu, rules, sampai, reader)
    return Figures(rules, sampai, hasil, pagu, ringkasan)


def _evaluate_all(
    laporan: Laporan,
    order: Sequence[Indikator],
    pagu: PaguResult,
    sampai: AsOf,
    rules: Settings,
    reader: Reader,
) -> dict[str, IndikatorResult]:
    contents, entered = _contents(laporan), _entered(laporan)
    found = {}
    for row in order:
        inputs = (row, contents(row), pagu.alokasi.get(row.id, ()), entered(row), sampai, rules)
        found[row.id] = _INDIKATOR.recall(
            (row.id, sampai.bulan), inputs, reader, partial(evaluate_indikator, *inputs, reader)
        )
    return found


def _entered(laporan: Laporan) -> Callable[[Indikator], FormulaInput]:
    """How to collect what is entered for an indikator by periode."""
    values = laporan.grouped(NilaiIndikator, "indikator")
    targets = laporan.grouped(TargetPeriode, "indikator")
    pengisian = laporan.data.pengisian_anggaran
    return lambda row: FormulaInput(values.get(row.id, ()), targets.get(row.id, ()), pengisian)


def _contents(laporan: Laporan) -> Callable[[Indikator], tuple[UnreadRincian, ...]]:
    """How to collect the rincian of an indikator; the groups are looked up once for all of them."""
    own = laporan.grouped(Rincian, "indikator")
    shared = laporan.grouped(Pemakaian, "indikator")
    rows = laporan.grouped(Baris, "rincian")
    values = laporan.grouped(NilaiBaris, "baris")

    def isi(rincian: Rincian, pemakaian: Pemakaian | None = None) -> UnreadRincian:
        daftar_baris = rows.get(rincian.id, ())
        daftar_nilai = tuple([values.get(baris.id, ()) for baris in daftar_baris])
        return UnreadRincian(rincian, pemakaian, daftar_baris, daftar_nilai)

    def contents(indikator: Indikator) -> tuple[UnreadRincian, ...]:
        found = [isi(rincian) for rincian in own.get(indikator.id, ())]
        for use in shared.get(indikator.id, ()):
            rincian = laporan.find(Rincian, use.rincian)
            if rincian is not None and rincian.indikator != indikator.id:
                found.append(isi(rincian, use))
        return tuple(found)

    return contents
