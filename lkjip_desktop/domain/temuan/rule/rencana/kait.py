"""Rencana dan laporan yang tidak bertaut: promised and not reported, or reported only."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, permutations
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Butir,
    IndikatorRenstra,
    Jenjang,
    PerjanjianKinerja,
    Sasaran,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
    Tujuan,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at, table_of
from lkjip_desktop.domain.temuan.ikatan import LINK_KINDS, PLAN_KINDS, begins_later, in_force
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, names, rules_of
from lkjip_desktop.domain.temuan.rule.rencana import sasaran
from lkjip_desktop.domain.temuan.rule.rencana.sasaran import NAMA, of_sasaran, of_tujuan
from lkjip_desktop.domain.temuan.wording import begin, first_few, listed, meant, same_name

_P, _C = Severity.PERINGATAN, Severity.CATATAN

RENSTRA: Final = FindingRule(
    "KAIT-01",
    _P,
    "Indikator Renstra yang berlaku tahun ini tidak dilaporkan pada indikator mana pun.",
    concerns=(Concern.PLAN, Concern.DIFFERENCES),
)
BUTIR: Final = FindingRule(
    "KAIT-02",
    _P,
    "Butir perjanjian kinerja tidak dilaporkan pada indikator mana pun.",
    concerns=(Concern.AGREEMENT, Concern.DIFFERENCES),
)
DI_LUAR_RENSTRA: Final = FindingRule(
    "KAIT-03",
    _P,
    "Indikator laporan tidak ditautkan ke indikator Renstra.",
    concerns=(Concern.PLAN, Concern.DIFFERENCES),
    remedy=table_of(IndikatorRenstra),
)
DI_LUAR_PERJANJIAN: Final = FindingRule(
    "KAIT-04",
    _P,
    "Indikator laporan tidak ditautkan ke butir perjanjian kinerja yang berlaku.",
    concerns=(Concern.AGREEMENT, Concern.DIFFERENCES),
    remedy=table_of(Butir),
)


BEBERAPA: Final = FindingRule(
    "KAIT-07",
    _C,
    "Satu indikator menjawab beberapa indikator Renstra atau beberapa butir perjanjian kinerja.",
)

TAMBAHAN: Final = FindingRule(
    "KAIT-08",
    _C,
    "Indikator laporan tidak ada dalam Renstra, yang semua indikatornya sudah dilaporkan.",
    concerns=(Concern.PLAN, Concern.DIFFERENCES),
    remedy=table_of(IndikatorRenstra),
)
HAMPA: Final = FindingRule(
    "KAIT-10", _P, "Perjanjian kinerja tidak mempunyai butir.", concerns=(Concern.AGREEMENT,)
)


def of_rencana(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """What plan and agreement in force promise and the report never mentions.

    An indikator of the plan whose target of the year is tidak berlaku is not due, nor one whose
    targets begin with a later year.
    """
    reported = {link.indikator_renstra for link in laporan.rows(TautanRenstra).values()}
    for plan in laporan.daftar(IndikatorRenstra):
        if plan.id not in reported and _is_due(laporan, plan, reader):
            pesan = (
                f"Indikator Renstra {_kode(plan)}“{plan.nama}” tidak pernah dilaporkan;"
                " tautkan ke indikator yang menjawabnya."
            )
            yield RENSTRA.temuan(pesan, at(plan))
    answered = {link.butir for link in laporan.rows(TautanButir).values()}
    for butir in in_force(laporan):
        if butir.id not in answered:
            pesan = (
                f"Butir perjanjian kinerja {_kode(butir)}“{butir.nama}” tidak pernah dilaporkan;"
                " tautkan ke indikator yang menjawabnya."
            )
            yield BUTIR.temuan(pesan, at(butir))


def of_hampa(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """Agreements that promise nothing."""
    for agreement in laporan.daftar(PerjanjianKinerja):
        if not laporan.children(Butir, "perjanjian_kinerja", agreement.id):
            pesan = (
                f"Perjanjian kinerja {agreement.versi} belum mempunyai butir; tambahkan indikator"
                " dan targetnya seperti yang ditandatangani."
            )
            yield HAMPA.temuan(pesan, at(agreement))


def _kode(row: IndikatorRenstra | Butir) -> str:
    return f"{row.kode} ".lstrip()


def _is_due(laporan: Laporan, plan: IndikatorRenstra, reader: Reader) -> bool:
    years = laporan.children(TargetRenstra, "indikator_renstra", plan.id)
    now = [row for row in years if row.tahun == laporan.data.tahun]
    if begins_later(years, laporan.data.tahun):
        return False
    return not any(reader.read(row, "target", []) is TIDAK_BERLAKU for row in now)


def of_indikator(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """An indikator that the plan or the agreement in force does not know."""
    row, terkait = bahan.hasil.indikator, bahan.terkait
    if bahan.renstra_terbuka and not terkait.direncanakan:
        pesan = (
            f"{begin(row)} tidak ditautkan ke indikator Renstra mana pun; tautkan ke indikator yang"
            " dijawabnya."
        )
        yield DI_LUAR_RENSTRA.temuan(pesan, at(row), indikator=row)
    elif bahan.ada_renstra and not terkait.direncanakan:
        pesan = (
            f"{begin(row)} tidak ada dalam Renstra, sedangkan semua indikator Renstra sudah"
            " dilaporkan; pastikan indikator ini memang tambahan."
        )
        yield TAMBAHAN.temuan(pesan, at(row), indikator=row)
    if bahan.ada_perjanjian and not terkait.dijanjikan:
        pesan = (
            f"{begin(row)} tidak ada dalam perjanjian kinerja yang berlaku; tautkan ke butirnya."
        )
        yield DI_LUAR_PERJANJIAN.temuan(pesan, at(row), indikator=row)


def of_nama(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """An indikator that is called otherwise where it was planned or promised."""
    row, terkait = bahan.hasil.indikator, bahan.terkait
    plan = terkait.rencana.indikator if terkait.rencana is not None else None
    for reference, document in ((plan, "Renstra"), (terkait.butir, "perjanjian kinerja")):
        if (
            reference is not None
            and row.nama
            and reference.nama
            and not same_name(row.nama, reference.nama)
        ):
            pesan = (
                f"{begin(row)} dalam laporan bernama “{row.nama}”, sedangkan dalam"
                f" {document}{f' ({reference.kode})' if reference.kode else ''} “{reference.nama}”;"
                " samakan namanya."
            )
            yield NAMA.temuan(pesan, at(reference, "nama"), indikator=row, kedua=at(row, "nama"))
    pairs: Iterator[tuple[IndikatorRenstra | Butir, IndikatorRenstra | Butir]]
    pairs = chain(permutations(terkait.direncanakan, 2), permutations(terkait.dijanjikan, 2))
    for one, other in pairs:
        word = _other_word(row.nama, one.nama, other.nama)
        if word:
            pesan = (
                f"{begin(row)} “{row.nama}” menjawab {_kode(one)}“{one.nama}” dan"
                f" {_kode(other)}“{other.nama}”, yang hanya berbeda pada kata “{word}”; samakan"
                " namanya, atau hapus tautan yang keliru."
            )
            yield NAMA.temuan(pesan, at(other, "nama"), indikator=row, kedua=at(one, "nama"))
    answered = [
        ([row.kode or row.nama for row in references], document)
        for references, document in (
            (terkait.direncanakan, "indikator Renstra"),
            (terkait.dijanjikan, "butir perjanjian kinerja"),
        )
        if len(references) > 1
    ]
    if answered:
        several = [f"{len(names)} {words} ({first_few(names)})" for names, words in answered]
        pesan = (
            f"{begin(row)} menjawab {listed(several)}; pastikan semuanya memang diukur olehnya,"
            " atau hapus tautan yang keliru."
        )
        every = [name for names, _ in answered for name in names]
        yield BEBERAPA.temuan(pesan, at(row), indikator=row, perihal=every)


def _other_word(own: str, one: str, other: str) -> str:
    """The only word in which a name differs from one that an indikator has its words of.

    It looks like the right one: kemandirian where keamanan is meant. What an indikator is called
    like is one thing and another beside it may be a second.
    """
    known, right, wrong = meant(own), meant(one), meant(other)
    pairs = [pair for pair in zip(right, wrong, strict=False) if pair[0] != pair[1]]
    if len(right) != len(wrong) or len(pairs) != 1 or known in {right, wrong}:
        return ""
    (due, word) = pairs[0]
    ours = due in known and word not in known and len({*right} & {*wrong} & {*known}) > 1
    return word if ours and _likeness(due, word) >= ALIKE else ""


def _likeness(one: str, other: str) -> float:
    from difflib import SequenceMatcher  # seldom wanted, and not before the first paint

    return SequenceMatcher(None, one, other).ratio()


ALIKE: Final = 0.7
"""Our own choice: from here on two words may be taken for each other."""


KELUARGA: Final = RuleFamily(
    "KAIT",
    "Rencana dan laporan yang tidak bertaut atau tidak sama",
    rules_of("KAIT", {**vars(sasaran), **globals()}),
    of_indikator=(of_indikator, of_nama),
    of_laporan=(
        OfLaporan(of_rencana, PLAN_KINDS),
        OfLaporan(of_sasaran, (*LINK_KINDS, names, Sasaran, Jenjang)),
        OfLaporan(of_tujuan, (Tujuan, Sasaran, Jenjang)),
        OfLaporan(of_hampa, (PerjanjianKinerja, Butir)),
    ),
)
