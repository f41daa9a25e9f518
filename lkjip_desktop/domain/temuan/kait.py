"""Rencana dan laporan yang tidak bertaut: promised and not reported, or reported only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.figures import Figures
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.model import (
    Butir,
    IndikatorRenstra,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
)
from lkjip_desktop.domain.number import TIDAK_BERLAKU
from lkjip_desktop.domain.rujukan import Reader
from lkjip_desktop.domain.temuan.bahan import Bahan
from lkjip_desktop.domain.temuan.finding import Aturan, Concern, Temuan, Tingkat, at, table_of
from lkjip_desktop.domain.temuan.ikatan import PLAN_KINDS, in_force
from lkjip_desktop.domain.temuan.keluarga import Keluarga, OfLaporan
from lkjip_desktop.domain.temuan.wording import begin

_P = Tingkat.PERINGATAN

RENSTRA: Final = Aturan(
    "KAIT-01",
    _P,
    "Indikator Renstra yang berlaku tahun ini tidak dilaporkan pada indikator mana pun.",
    concerns=(Concern.PLAN,),
)
BUTIR: Final = Aturan(
    "KAIT-02",
    _P,
    "Butir perjanjian kinerja tidak dilaporkan pada indikator mana pun.",
    concerns=(Concern.AGREEMENT,),
)
DI_LUAR_RENSTRA: Final = Aturan(
    "KAIT-03",
    _P,
    "Indikator laporan tidak ditautkan ke indikator Renstra.",
    concerns=(Concern.PLAN,),
    remedy=table_of(IndikatorRenstra),
)
DI_LUAR_PERJANJIAN: Final = Aturan(
    "KAIT-04",
    _P,
    "Indikator laporan tidak ditautkan ke butir perjanjian kinerja yang berlaku.",
    concerns=(Concern.AGREEMENT,),
    remedy=table_of(Butir),
)


def of_rencana(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """What plan and agreement in force promise and the report never mentions.

    An indikator of the plan whose target of the year is tidak berlaku is not due.
    """
    reported = {link.indikator_renstra for link in laporan.rows(TautanRenstra).values()}
    for plan in laporan.daftar(IndikatorRenstra):
        if plan.id not in reported and _is_due(laporan, plan, reader):
            pesan = (
                f"Indikator Renstra {plan.kode} “{plan.nama}” tidak pernah dilaporkan;"
                " tautkan ke indikator yang menjawabnya."
            )
            yield RENSTRA.temuan(pesan, at(plan))
    answered = {link.butir for link in laporan.rows(TautanButir).values()}
    for butir in in_force(laporan):
        if butir.id not in answered:
            pesan = (
                f"Butir perjanjian kinerja {butir.kode} “{butir.nama}” tidak pernah dilaporkan;"
                " tautkan ke indikator yang menjawabnya."
            )
            yield BUTIR.temuan(pesan, at(butir))


def _is_due(laporan: Laporan, plan: IndikatorRenstra, reader: Reader) -> bool:
    years = laporan.children(TargetRenstra, "indikator_renstra", plan.id)
    now = [row for row in years if row.tahun == laporan.data.tahun]
    return not any(reader.read(row, "target", []) is TIDAK_BERLAKU for row in now)


def of_indikator(bahan: Bahan, _: Reader) -> Iterator[Temuan]:
    """An indikator that the plan or the agreement in force does not know."""
    row, terkait = bahan.hasil.indikator, bahan.terkait
    if bahan.ada_renstra and not terkait.direncanakan:
        pesan = f"{begin(row)} tidak ditautkan ke indikator Renstra mana pun."
        yield DI_LUAR_RENSTRA.temuan(pesan, at(row), indikator=row)
    if bahan.ada_perjanjian and not terkait.dijanjikan:
        pesan = (
            f"{begin(row)} tidak ada dalam perjanjian kinerja yang berlaku; tautkan ke butirnya."
        )
        yield DI_LUAR_PERJANJIAN.temuan(pesan, at(row), indikator=row)


KELUARGA: Final = Keluarga(
    "KAIT",
    "Rencana dan laporan yang tidak bertaut",
    (RENSTRA, BUTIR, DI_LUAR_RENSTRA, DI_LUAR_PERJANJIAN),
    of_indikator=(of_indikator,),
    of_laporan=(OfLaporan(of_rencana, PLAN_KINDS),),
    concerns=(Concern.DIFFERENCES,),
)
