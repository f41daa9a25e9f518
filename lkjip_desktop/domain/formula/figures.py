"""All computed figures of a report: each indikator, and the whole with its groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import cache, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.anggaran.pagu import PaguResult, evaluate_pagu, pagu_inputs
from lkjip_desktop.domain.formula.indikator import FormulaInput, IndikatorResult, evaluate_indikator
from lkjip_desktop.domain.formula.masalah import Masalah
from lkjip_desktop.domain.formula.memo import Each, Memo, Source
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.formula.rincian import UnreadRincian
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
from lkjip_desktop.domain.model.setting import Settings, reckoning, settings
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.domain.record import dataclass

if TYPE_CHECKING:
    from lkjip_desktop.domain.formula.ringkasan import Ringkasan

__all__ = ["Figures", "IndikatorResult", "figures"]


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything computed from one laporan."""

    settings: Settings
    sampai: AsOf
    """The moment they are as of."""
    indikator: Mapping[str, IndikatorResult]
    """By id, in reading order (level, objective, own order)."""
    pagu: PaguResult
    summarize: Callable[[], Ringkasan] = field(compare=False)  # it follows from the others

    @property
    def ringkasan(self) -> Ringkasan:
        """The whole and its groups, computed when they are first asked for."""
        return self.summarize()

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


_ORDER: Memo[tuple[str, ...]] = Memo(8)
_PLACE: Final = attrgetter("id", "sasaran", "urutan")
_PAGU: Memo[PaguResult] = Memo(8)
_TABEL: Each[str, UnreadRincian] = Each()
_HASIL: Each[str, IndikatorResult] = Each()
_INDIKATOR: Memo[IndikatorResult] = Memo()


def figures(laporan: Laporan, periode: str = "") -> Figures:
    """Compute the report as of the end of a quarter ('2022-T2'), or of the year.

    What stayed the same since the last call is remembered, not computed. Raises ValueError for a
    periode that is no quarter of the report's year.
    """
    sampai = AsOf.of(laporan.data.tahun, periode)
    reader = Reader(laporan)
    rules = reckoning(laporan)
    order = _ORDER.recall(
        laporan.ruang,
        (
            tuple(map(_PLACE, laporan.rows(Indikator).values())),
            *(laporan.daftar(kind) for kind in (Sasaran, Jenjang)),
        ),
        reader,
        lambda: tuple([row.id for row in reading_order(laporan)]),
    )
    pagu = _PAGU.recall(
        (laporan.ruang, sampai.bulan),
        (pagu_inputs(laporan), order),
        reader,
        lambda: evaluate_pagu(laporan, order, sampai, reader),
    )
    hasil = _evaluate_all(laporan, order, pagu, sampai, rules, reader)

    @cache
    def summarize() -> Ringkasan:
        from lkjip_desktop.domain.formula.ringkasan import evaluate_ringkasan

        return evaluate_ringkasan(laporan, hasil, pagu, rules, sampai, reader)

    return Figures(settings(laporan), sampai, hasil, pagu, summarize)


def _evaluate_all(
    laporan: Laporan,
    order: Sequence[str],
    pagu: PaguResult,
    sampai: AsOf,
    rules: Settings,
    reader: Reader,
) -> dict[str, IndikatorResult]:
    tables = _tables(laporan, reader)
    own, shared = laporan.grouped(Rincian, "indikator"), laporan.grouped(Pemakaian, "indikator")
    values = laporan.grouped(NilaiIndikator, "indikator")
    targets = laporan.grouped(TargetPeriode, "indikator")
    pengisian = laporan.data.pengisian_anggaran

    def evaluate(key: str) -> IndikatorResult:
        entered = FormulaInput(values.get(key, ()), targets.get(key, ()), pengisian)
        row, lines = laporan.get(Indikator, key), pagu.alokasi.get(key, ())
        used = _used(key, own.get(key, ()), shared.get(key, ()), tables)
        inputs = (row, tuple(used), lines, entered, sampai, rules)
        return _INDIKATOR.recall(
            (key, sampai.bulan), inputs, reader, partial(evaluate_indikator, *inputs, reader)
        )

    def users(key: str) -> Iterator[str | None]:
        rincian = laporan.find(Rincian, key)
        if rincian is not None:
            yield rincian.indikator
        for use in laporan.children(Pemakaian, "rincian", key):
            yield use.indikator

    whole = (laporan.rows(Indikator), own, shared, pagu.alokasi, values, targets)
    sources = (*(Source(entries) for entries in whole), Source(tables, users))
    return _HASIL.recall(
        (laporan.ruang, sampai.bulan),
        order,
        (pengisian, sampai, rules),
        sources,
        reader,
        evaluate,
    )


def _used(
    indikator: str,
    own: Iterable[Rincian],
    shared: Iterable[Pemakaian],
    tables: Mapping[str, UnreadRincian],
) -> Iterator[UnreadRincian]:
    """The rincian of an indikator: its own, then those of others that it uses."""
    for rincian in own:
        yield tables[rincian.id]
    for use in shared:
        table = tables.get(use.rincian or "")
        if table is not None and table.rincian.indikator != indikator:
            yield replace(table, pemakaian=use)


def _tables(laporan: Laporan, reader: Reader) -> dict[str, UnreadRincian]:
    """Each rincian with its rows and their figures, by its id."""
    rincian = laporan.rows(Rincian)
    rows, values = laporan.grouped(Baris, "rincian"), laporan.grouped(NilaiBaris, "baris")

    def isi(key: str) -> UnreadRincian:
        daftar_baris = rows.get(key, ())
        daftar_nilai = tuple([values.get(baris.id, ()) for baris in daftar_baris])
        return UnreadRincian(rincian[key], None, daftar_baris, daftar_nilai)

    def owner(key: str) -> tuple[str | None, ...]:
        baris = laporan.find(Baris, key)
        return () if baris is None else (baris.rincian,)

    sources = (Source(rincian), Source(rows), Source(values, owner))
    return _TABEL.recall(laporan.ruang, rincian, None, sources, reader, isi)
