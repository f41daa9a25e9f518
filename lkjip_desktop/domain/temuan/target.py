"""Findings of targets that disagree: report, plan of the year, agreement in force."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final, NamedTuple

from lkjip_desktop.domain.figures import Figures
from lkjip_desktop.domain.laporan import Laporan, sort_key
from lkjip_desktop.domain.model import (
    Butir,
    Entity,
    Indikator,
    IndikatorRenstra,
    PerjanjianKinerja,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
)
from lkjip_desktop.domain.number import Nilai, format_number
from lkjip_desktop.domain.rujukan import Reader
from lkjip_desktop.domain.temuan.finding import Temuan, Tingkat, at, of_indikator


class _Goal(NamedTuple):
    """A target: one figure, or the two bounds of a range."""

    target: Nilai
    target_atas: Nilai

    @classmethod
    def of(cls, row: Entity, reader: Reader) -> _Goal:
        return cls(reader.read(row, "target", []), reader.read(row, "target_atas", []))

    @property
    def known(self) -> bool:
        """Whether there is a figure to compare."""
        return isinstance(self.target, Fraction)

    def __str__(self) -> str:
        low = format_number(self.target, None)
        above = self.target_atas
        return f"{low} sampai {format_number(above, None)}" if above is not None else low


def _same_unit(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


def against_plan(laporan: Laporan, figures: Figures) -> Iterator[Temuan]:
    """TGT-01: a target that is not the plan's of the year, one finding an indikator."""
    reader, tahun = Reader(laporan), laporan.data.tahun
    served = _served(laporan)
    for hasil in figures.indikator.values():
        row = hasil.indikator
        own = _Goal.of(row, reader)
        links = laporan.children(TautanRenstra, "indikator", row.id)
        plans = [laporan.get(IndikatorRenstra, link.indikator_renstra or "") for link in links]
        differing = []
        for plan in sorted(plans, key=sort_key):
            planned = _planned(laporan, plan, tahun, reader)
            alone = served[plan.id] == 1 and _same_unit(row.satuan, plan.satuan)
            if alone and own.known and planned.known and own != planned:
                differing.append(f"{plan.kode} {planned}")
        if differing:
            pesan = f"target {own} berbeda dari Renstra tahun {tahun}: {', '.join(differing)}."
            yield of_indikator("TGT-01", Tingkat.PERINGATAN, row, pesan, at(row, "target"))


def _served(laporan: Laporan) -> Counter[str | None]:
    """How many indikator each indikator of the plan is linked to."""
    return Counter(link.indikator_renstra for link in laporan.daftar(TautanRenstra))


def _planned(laporan: Laporan, plan: IndikatorRenstra, tahun: int, reader: Reader) -> _Goal:
    years = laporan.children(TargetRenstra, "indikator_renstra", plan.id)
    found = [_Goal.of(row, reader) for row in years if row.tahun == tahun]
    return found[0] if found else _Goal(None, None)


def plan_serving_several(laporan: Laporan, _: Figures) -> Iterator[Temuan]:
    """TGT-03: an indikator of the plan that serves several, whose target cannot be compared."""
    served = _served(laporan)
    for plan in laporan.daftar(IndikatorRenstra):
        if served[plan.id] > 1:
            yield _serving_several(f"Renstra {plan.kode}", served[plan.id], plan)


def _serving_several(name: str, count: int, row: Entity) -> Temuan:
    pesan = f"{name} dilaporkan pada {count} indikator, sehingga targetnya tidak dibandingkan."
    return Temuan("TGT-03", Tingkat.CATATAN, pesan, at(row))


def against_agreement(laporan: Laporan, _: Figures) -> Iterator[Temuan]:
    """TGT-02: a target that is not that of the agreement in force; TGT-03 as for the plan."""
    versions = laporan.daftar(PerjanjianKinerja)
    if not versions:
        return
    reader = Reader(laporan)
    for butir in laporan.children(Butir, "perjanjian_kinerja", versions[-1].id):
        links = laporan.children(TautanButir, "butir", butir.id)
        rows = [laporan.get(Indikator, link.indikator or "") for link in links]
        if len(rows) > 1:
            yield _serving_several(f"Perjanjian kinerja {butir.kode}", len(rows), butir)
            continue
        for row in rows:
            own, agreed = _Goal.of(row, reader), _Goal.of(butir, reader)
            comparable = own.known and agreed.known and _same_unit(row.satuan, butir.satuan)
            if comparable and own != agreed:
                pesan = f"target {own} berbeda dari perjanjian kinerja {butir.kode}: {agreed}."
                lokasi = at(row, "target")
                yield of_indikator("TGT-02", Tingkat.PERINGATAN, row, pesan, lokasi)


def falling_plan(laporan: Laporan, _: Figures) -> Iterator[Temuan]:
    """TGT-04: a target of the plan that gets easier from one year to the next."""
    reader = Reader(laporan)
    for plan in laporan.daftar(IndikatorRenstra):
        years = laporan.children(TargetRenstra, "indikator_renstra", plan.id)
        ordered = sorted(years, key=lambda row: row.tahun)
        for before, after in pairwise(ordered):
            old, new = (reader.read(row, "target", []) for row in (before, after))
            if not (isinstance(old, Fraction) and isinstance(new, Fraction)):
                continue
            easier = {"naik": new < old, "turun": new > old}.get(plan.polaritas, False)
            if easier:
                pesan = (
                    f"Renstra {plan.kode}: target tahun {after.tahun} ({format_number(new, None)})"
                    f" lebih ringan daripada tahun {before.tahun} ({format_number(old, None)})."
                )
                yield Temuan("TGT-04", Tingkat.PERINGATAN, pesan, at(after, "target"))


RULES: Final = (against_plan, against_agreement, plan_serving_several, falling_plan)
