"""Links: what each indikator answers in the plan and in the agreement in force."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final, NamedTuple

from lkjip_desktop.domain.laporan import Laporan, sort_key
from lkjip_desktop.domain.model import (
    Butir,
    DataLaporan,
    IndikatorRenstra,
    PerjanjianKinerja,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
)

PLAN_KINDS: Final = (
    DataLaporan,
    IndikatorRenstra,
    TargetRenstra,
    TautanRenstra,
    PerjanjianKinerja,
    Butir,
    TautanButir,
)
"""All that plan and agreement hold, and their links; nothing of the indikator themselves."""


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
