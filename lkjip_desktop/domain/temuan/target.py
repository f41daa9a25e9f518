"""Target yang berbeda: report against the agreement in force and the plan of the year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
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
from lkjip_desktop.domain.number import Nilai
from lkjip_desktop.domain.rujukan import Reader
from lkjip_desktop.domain.temuan.finding import Aturan, Keluarga, Temuan, Tingkat, at
from lkjip_desktop.domain.temuan.wording import alike, call, listed, same_unit, shown

_G, _P, _C = Tingkat.GALAT, Tingkat.PERINGATAN, Tingkat.CATATAN

PERJANJIAN: Final = Aturan(
    "TGT-01", _G, "Target laporan berbeda dari target butir perjanjian kinerja yang berlaku."
)
RENSTRA: Final = Aturan(
    "TGT-02", _P, "Target laporan berbeda dari target Renstra untuk tahun laporan."
)
MELEMAH: Final = Aturan(
    "TGT-03", _P, "Target Renstra suatu tahun lebih ringan daripada tahun sebelumnya."
)
BERSAMA: Final = Aturan(
    "TGT-04",
    _C,
    "Satu butir perjanjian atau indikator Renstra dijawab beberapa indikator, sehingga targetnya"
    " tidak dapat dibandingkan.",
)
SATUAN: Final = Aturan(
    "TGT-05", _C, "Satuan indikator berbeda dari rencananya, sehingga targetnya tidak dibandingkan."
)

KELUARGA: Final = Keluarga(
    "TGT", "Target yang berbeda", (PERJANJIAN, RENSTRA, MELEMAH, BERSAMA, SATUAN)
)


class Janji(NamedTuple):
    """A target somewhere: one figure, or the two bounds of a range."""

    target: Nilai
    target_atas: Nilai = None

    @classmethod
    def of(cls, row: Entity, reader: Reader, *, ranged: bool) -> Janji:
        """The target of a row; its upper bound only where there is a range."""
        upper = reader.read(row, "target_atas", []) if ranged else None
        return cls(reader.read(row, "target", []), upper)

    @property
    def known(self) -> bool:
        """Whether there is a figure to compare."""
        return isinstance(self.target, Fraction)

    def shown(self, desimal: int, satuan: str) -> str:
        """As it stands in a sentence."""
        if self.target_atas is None:
            return shown(self.target, desimal, satuan)
        lower = shown(self.target, desimal)
        return f"{lower} sampai {shown(self.target_atas, desimal, satuan)}"


def version_in_force(laporan: Laporan) -> PerjanjianKinerja | None:
    """The agreement of the year: the last version in the list."""
    versions = laporan.daftar(PerjanjianKinerja)
    return versions[-1] if versions else None


def in_force(laporan: Laporan) -> tuple[Butir, ...]:
    """The rows of the agreement in force."""
    version = version_in_force(laporan)
    return laporan.children(Butir, "perjanjian_kinerja", version.id) if version else ()


class Rencana(NamedTuple):
    """An indikator of the plan with its target of the year, if there is one."""

    indikator: IndikatorRenstra
    target: TargetRenstra | None


class Terkait(NamedTuple):
    """What an indikator answers in plan and agreement."""

    daftar_butir: tuple[Butir, ...] = ()
    """Rows of the agreement in force that it answers alone."""
    daftar_rencana: tuple[Rencana, ...] = ()
    """Indikator of the plan that it answers alone."""
    dijanjikan: bool = False
    """Whether it answers any row of the agreement in force, be it with others."""
    direncanakan: bool = False
    """Whether it answers any indikator of the plan, be it with others."""


class Ikatan(NamedTuple):
    """All links between the report, the plan and the agreement in force."""

    per_indikator: Mapping[str | None, Terkait]
    ada_perjanjian: bool
    """Whether the agreement in force has any rows."""
    ada_renstra: bool

    def of(self, row: str) -> Terkait:
        """What this indikator answers."""
        return self.per_indikator.get(row, _NOTHING)


_NOTHING: Final = Terkait()


def plan_inputs(laporan: Laporan, _: Figures) -> object:
    """All that plan and agreement hold, and their links; nothing of the indikator themselves."""
    kinds = (IndikatorRenstra, TargetRenstra, TautanRenstra, PerjanjianKinerja, Butir, TautanButir)
    return (laporan.data, *(laporan.rows(kind) for kind in kinds))


def ikatan(laporan: Laporan) -> Ikatan:
    """The links as the rules on one indikator need them."""
    agreed = {row.id: row for row in in_force(laporan)}
    serving = Counter(link.butir for link in laporan.rows(TautanButir).values())
    serving_plan = Counter(link.indikator_renstra for link in laporan.rows(TautanRenstra).values())
    years = {
        row.indikator_renstra: row
        for row in laporan.rows(TargetRenstra).values()
        if row.tahun == laporan.data.tahun
    }
    promised = laporan.grouped(TautanButir, "indikator")
    planned = laporan.grouped(TautanRenstra, "indikator")
    found: dict[str | None, Terkait] = {}
    for row in {*promised, *planned}:
        goals = [agreed[link.butir] for link in promised.get(row, ()) if link.butir in agreed]
        ids = [link.indikator_renstra or "" for link in planned.get(row, ())]
        plans = [laporan.get(IndikatorRenstra, plan) for plan in ids]
        found[row] = Terkait(
            tuple(goal for goal in sorted(goals, key=sort_key) if serving[goal.id] == 1),
            tuple(
                Rencana(plan, years.get(plan.id))
                for plan in sorted(plans, key=sort_key)
                if serving_plan[plan.id] == 1
            ),
            bool(goals),
            bool(plans),
        )
    return Ikatan(found, bool(agreed), bool(laporan.rows(IndikatorRenstra)))


def of_indikator(
    row: Indikator, target: Nilai, target_atas: Nilai, terkait: Terkait, reader: Reader
) -> Iterator[Temuan]:
    """The target of an indikator against what it answers."""
    ranged, own = row.polaritas == "rentang", Janji(target, target_atas)
    promised = [
        (goal.kode or goal.nama, Janji.of(goal, reader, ranged=ranged))
        for goal in terkait.daftar_butir
        if same_unit(goal.satuan, row.satuan)
    ]
    planned = [
        (plan.kode or plan.nama, Janji.of(year, reader, ranged=ranged))
        for plan, year in terkait.daftar_rencana
        if year is not None and same_unit(plan.satuan, row.satuan)
    ]
    tahun = next((year.tahun for _, year in terkait.daftar_rencana if year is not None), 0)
    sources = (
        (PERJANJIAN, "perjanjian kinerja", promised),
        (RENSTRA, f"Renstra tahun {tahun}", planned),
    )
    for aturan, source, goals in sources:
        differing = [(kode, goal) for kode, goal in goals if goal.known and goal != own]
        if own.known and differing:
            yield _disagreement(aturan, row, own, source, differing)
    plans = [plan for plan, _ in terkait.daftar_rencana]
    yield from _other_units(row, [*terkait.daftar_butir, *plans])


def _disagreement(
    aturan: Aturan, row: Indikator, own: Janji, source: str, goals: list[tuple[str, Janji]]
) -> Temuan:
    every = [nilai for goal in (own, *(goal for _, goal in goals)) for nilai in goal]
    places = alike(every)
    by_text: dict[str, list[str]] = {}
    for kode, goal in goals:
        by_text.setdefault(goal.shown(places, row.satuan), []).append(kode)
    others = listed(f"{text} ({', '.join(codes)})" for text, codes in by_text.items())
    mine = own.shown(places, row.satuan)
    pesan = (
        f"Target {call(row)} {mine} berbeda dari target {source} {others}; samakan salah satunya."
    )
    angka = (("Laporan", mine), *((f"{source[0].upper()}{source[1:]}, {kode}",
              goal.shown(places, row.satuan)) for kode, goal in goals))  # fmt: skip
    return aturan.temuan(pesan, at(row, "target"), indikator=row, angka=angka)


def _other_units(row: Indikator, goals: list[Butir | IndikatorRenstra]) -> Iterator[Temuan]:
    other = [goal for goal in goals if not same_unit(goal.satuan, row.satuan)]
    if other:
        words = listed(
            f"{goal.kode or goal.nama} ({goal.satuan or 'tanpa satuan'})" for goal in other
        )
        pesan = (
            f"Satuan {call(row)} ({row.satuan or 'tanpa satuan'}) berbeda dari {words},"
            " sehingga targetnya tidak dibandingkan."
        )
        yield SATUAN.temuan(pesan, at(row, "satuan"), indikator=row)


def of_bersama(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """Rows of plan and agreement that several indikator answer."""
    serving = Counter(link.butir for link in laporan.rows(TautanButir).values())
    for butir in in_force(laporan):
        if serving[butir.id] > 1:
            links = laporan.children(TautanButir, "butir", butir.id)
            yield _of_several(laporan, "Butir perjanjian kinerja", butir, links)
    serving = Counter(link.indikator_renstra for link in laporan.rows(TautanRenstra).values())
    for plan in laporan.daftar(IndikatorRenstra):
        if serving[plan.id] > 1:
            tied = laporan.children(TautanRenstra, "indikator_renstra", plan.id)
            yield _of_several(laporan, "Indikator Renstra", plan, tied)


def _of_several(
    laporan: Laporan,
    kind: str,
    row: Butir | IndikatorRenstra,
    links: tuple[TautanButir | TautanRenstra, ...],
) -> Temuan:
    found = (laporan.find(Indikator, link.indikator) for link in links)
    names = sorted(call(item) for item in found if item is not None)
    pesan = (
        f"{kind} {row.kode or row.nama} dijawab oleh {listed(names)},"
        " sehingga targetnya tidak dibandingkan satu per satu."
    )
    return BERSAMA.temuan(pesan, at(row))


def of_renstra(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """Targets of the plan that get easier from one year to the next."""
    for plan in laporan.daftar(IndikatorRenstra):
        years = laporan.children(TargetRenstra, "indikator_renstra", plan.id)
        targets = [
            (row, nilai)
            for row in sorted(years, key=lambda row: row.tahun)
            if isinstance(nilai := reader.read(row, "target", []), Fraction)
        ]
        for (before, old), (after, new) in pairwise(targets):
            easier = {"naik": new < old, "turun": new > old}.get(plan.polaritas, False)
            if easier:
                yield _weaker(plan, before, old, after, new)


def _weaker(
    plan: IndikatorRenstra,
    before: TargetRenstra,
    old: Fraction,
    after: TargetRenstra,
    new: Fraction,
) -> Temuan:
    places = alike((old, new))
    first, second = (shown(nilai, places, plan.satuan) for nilai in (old, new))
    pesan = (
        f"Target Renstra {plan.kode or plan.nama} tahun {after.tahun}, {second}, lebih ringan"
        f" daripada tahun {before.tahun}, {first}; periksa apakah salah ketik."
    )
    angka = ((f"Target tahun {before.tahun}", first), (f"Target tahun {after.tahun}", second))
    return MELEMAH.temuan(pesan, at(after, "target"), angka=angka)
