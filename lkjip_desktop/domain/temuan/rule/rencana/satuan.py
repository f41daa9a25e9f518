"""Satuan dan polaritas yang berbeda: an indikator measured otherwise than its plan or agreement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.model.entity import Butir, Indikator, IndikatorRenstra
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.ikatan import LinkedRows
from lkjip_desktop.domain.temuan.rule.rencana.melemah import ARAH
from lkjip_desktop.domain.temuan.wording import call, listed, same_unit

SATUAN: Final = FindingRule(
    "TGT-05",
    Severity.CATATAN,
    "Satuan indikator berbeda dari rencananya, sehingga targetnya tidak dibandingkan.",
)


SATUAN_LAIN: Final = FindingRule(
    "TGT-06",
    Severity.PERINGATAN,
    "Satuan indikator berbeda dari satuan satu-satunya rencana atau butir yang dijawabnya.",
)
POLARITAS: Final = FindingRule(
    "TGT-07",
    Severity.PERINGATAN,
    "Polaritas indikator berbeda dari polaritas indikator Renstra yang dijawabnya.",
)

Target = Butir | IndikatorRenstra


def other_units(
    row: Indikator, planned_ones: list[Target], terkait: LinkedRows
) -> Iterator[Temuan]:
    """One of several may be of another unit; the only one may not."""
    only = (terkait.butir, terkait.rencana.indikator if terkait.rencana else None)
    other = [planned for planned in planned_ones if not same_unit(planned.satuan, row.satuan)]
    own = row.satuan or "tanpa satuan"
    exclusive = [
        planned
        for planned in other
        if planned in only and planned.satuan.strip() and row.satuan.strip()
    ]
    for planned in exclusive:
        pesan = (
            f"Satuan {call(row)} dalam laporan {own}, sedangkan dalam {_document(planned)}"
            f" {planned.satuan}; samakan satuannya."
        )
        angka = (("Laporan", own), (_document(planned), planned.satuan))
        yield SATUAN_LAIN.temuan(
            pesan, at(planned, "satuan"), indikator=row, angka=angka, kedua=at(row, "satuan")
        )
    several = [planned for planned in other if planned not in exclusive]
    if several:
        words = listed(
            f"{planned.kode or planned.nama} ({planned.satuan or 'tanpa satuan'})"
            for planned in several
        )
        pesan = (
            f"Satuan {call(row)} ({own}) berbeda dari {words}, sehingga targetnya tidak"
            " dibandingkan; samakan bila yang diukur memang sama."
        )
        kedua = at(several[0], "satuan")
        yield SATUAN.temuan(pesan, at(row, "satuan"), indikator=row, kedua=kedua)


def _document(planned: Target) -> str:
    name = "perjanjian kinerja" if isinstance(planned, Butir) else "Renstra"
    return f"{name} ({planned.kode})" if planned.kode else name


def other_direction(row: Indikator, terkait: LinkedRows) -> Iterator[Temuan]:
    plan = terkait.rencana.indikator if terkait.rencana else None
    if plan is not None and plan.polaritas != row.polaritas:
        pesan = (
            f"Menurut laporan {call(row)} {ARAH[row.polaritas]}, sedangkan menurut"
            f" {_document(plan)} {ARAH[plan.polaritas]}; samakan polaritasnya."
        )
        yield POLARITAS.temuan(
            pesan, at(plan, "polaritas"), indikator=row, kedua=at(row, "polaritas")
        )
