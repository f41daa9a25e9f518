"""Links: what each indikator answers in the plan and in the agreement in force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from lkjip_desktop.domain.formula.memo import Each, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Butir,
    IndikatorRenstra,
    PerjanjianKinerja,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
)
from lkjip_desktop.domain.model.laporan import Laporan, sort_key
from lkjip_desktop.domain.named import NamedTuple


def years(laporan: Laporan, _: object) -> object:
    """The year of a report and those of its plan, for `OfLaporan.reads`; not its budget."""
    data = laporan.data
    return data.tahun, data.renstra_awal, data.renstra_akhir


_LINKED: Final = (IndikatorRenstra, TautanRenstra, PerjanjianKinerja, Butir, TautanButir)
LINK_KINDS: Final = (years, *_LINKED)
"""What plan and agreement name, and their links; no target of the plan."""
PLAN_KINDS: Final = (*LINK_KINDS, TargetRenstra)
"""All that plan and agreement hold, and their links; nothing of the indikator themselves."""


def version_in_force(laporan: Laporan) -> PerjanjianKinerja | None:
    """The agreement of the year: the last version in the list."""
    versions = laporan.daftar(PerjanjianKinerja)
    return versions[-1] if versions else None


def in_force(laporan: Laporan) -> tuple[Butir, ...]:
    """The rows of the agreement in force."""
    version = version_in_force(laporan)
    return laporan.children(Butir, "perjanjian_kinerja", version.id) if version else ()


class PlannedTarget(NamedTuple):
    """An indikator of the plan with its target of the year, if there is one."""

    indikator: IndikatorRenstra
    target: TargetRenstra | None
    daftar_target: tuple[TargetRenstra, ...] = ()
    """Of every year."""


class LinkedRows(NamedTuple):
    """What an indikator answers in plan and agreement."""

    daftar_butir: tuple[Butir, ...] = ()
    """Rows of the agreement in force that it answers alone."""
    daftar_rencana: tuple[PlannedTarget, ...] = ()
    """Indikator of the plan that it answers alone."""
    dijanjikan: tuple[Butir, ...] = ()
    """All rows of the agreement in force that it answers, be it with others."""
    direncanakan: tuple[IndikatorRenstra, ...] = ()
    """All indikator of the plan that it answers, be it with others."""
    semula: tuple[Butir, ...] = ()
    """Rows of earlier versions of the agreement that it answers."""

    @property
    def butir(self) -> Butir | None:
        """The row of the agreement where it answers that one only, and alone."""
        return self.daftar_butir[0] if len(self.dijanjikan) == len(self.daftar_butir) == 1 else None

    @property
    def rencana(self) -> PlannedTarget | None:
        """The same of the plan."""
        alone = len(self.direncanakan) == len(self.daftar_rencana) == 1
        return self.daftar_rencana[0] if alone else None


class ReportLinks(NamedTuple):
    """All links between the report, the plan and the agreement in force."""

    per_indikator: Mapping[str | None, LinkedRows]
    ada_perjanjian: bool
    """Whether the agreement in force has any rows."""
    ada_renstra: bool
    renstra_terbuka: bool
    """Whether an indikator of the plan is answered by none of the report."""

    def of(self, row: str) -> LinkedRows:
        """What this indikator answers."""
        return self.per_indikator.get(row, _NOTHING)


_NOTHING: Final = LinkedRows()
_TERKAIT: Final[Each[str | None, LinkedRows]] = Each()


def ikatan(laporan: Laporan, reader: Reader) -> ReportLinks:
    """The links as the rules on one indikator need them."""
    agreed = {row.id: row for row in in_force(laporan)}
    former = {key: row for key, row in laporan.rows(Butir).items() if key not in agreed}
    years = laporan.grouped(TargetRenstra, "indikator_renstra")
    promised = laporan.grouped(TautanButir, "indikator")
    planned = laporan.grouped(TautanRenstra, "indikator")
    answered = laporan.grouped(TautanButir, "butir")
    served = laporan.grouped(TautanRenstra, "indikator_renstra")
    tahun = laporan.data.tahun

    def look(row: str | None) -> LinkedRows:
        links = (link.butir for link in promised.get(row, ()))
        references = sorted(
            (agreed[reference] for reference in links if reference in agreed), key=sort_key
        )
        ids = (link.indikator_renstra or "" for link in planned.get(row, ()))
        plans = sorted((laporan.get(IndikatorRenstra, plan) for plan in ids), key=sort_key)
        return LinkedRows(
            tuple(reference for reference in references if len(answered[reference.id]) == 1),
            tuple(
                _planned(plan, years.get(plan.id, ()), tahun)
                for plan in plans
                if len(served[plan.id]) == 1
            ),
            tuple(references),
            tuple(plans),
            tuple(former[link.butir] for link in promised.get(row, ()) if link.butir in former),
        )

    def answering(plan: str | None) -> Iterator[str | None]:
        return (link.indikator for link in served.get(plan, ()))

    shared = [tahun, *(laporan.rows(kind) for kind in _LINKED)]
    keys = dict.fromkeys((*promised, *planned))
    known = _TERKAIT.recall(laporan.ruang, keys, shared, (Source(years, answering),), reader, look)
    plans = laporan.rows(IndikatorRenstra)
    unanswered = any(
        not served.get(key) and not begins_later(years.get(key, ()), tahun) for key in plans
    )
    return ReportLinks(known, bool(agreed), bool(plans), unanswered)


def begins_later(years: Iterable[TargetRenstra], tahun: int) -> bool:
    """Whether an indikator of the plan has its first target in a later year."""
    rows = [*years]
    return any(row.target for row in rows) and all((row.tahun or 0) > tahun for row in rows)


def _planned(plan: IndikatorRenstra, years: tuple[TargetRenstra, ...], tahun: int) -> PlannedTarget:
    return PlannedTarget(plan, next((row for row in years if row.tahun == tahun), None), years)
