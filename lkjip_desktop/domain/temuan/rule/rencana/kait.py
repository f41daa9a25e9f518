"""Rencana dan laporan yang tidak bertaut: promised and not reported, or reported only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Butir,
    Indikator,
    IndikatorRenstra,
    Jenjang,
    PerjanjianKinerja,
    Sasaran,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at, table_of
from lkjip_desktop.domain.temuan.ikatan import LINK_KINDS, PLAN_KINDS, begins_later, in_force
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, names, rules_of
from lkjip_desktop.domain.temuan.wording import begin, first_few, listed, meant, plain, same_name

_G, _P, _C = Severity.GALAT, Severity.PERINGATAN, Severity.CATATAN

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


NAMA: Final = FindingRule(
    "KAIT-05",
    _P,
    "Nama indikator atau sasaran dalam laporan, perjanjian kinerja, dan Renstra berbeda.",
    concerns=(Concern.PLAN, Concern.DIFFERENCES),
)
JENJANG: Final = FindingRule(
    "KAIT-06",
    _G,
    "Jenjang suatu sasaran berbeda antara laporan, perjanjian kinerja, dan Renstra.",
    concerns=(Concern.PLAN, Concern.DIFFERENCES),
)
BEBERAPA: Final = FindingRule(
    "KAIT-07",
    _C,
    "Satu indikator menjawab beberapa indikator Renstra atau beberapa butir perjanjian kinerja.",
)

TEMPAT: Final = FindingRule(
    "KAIT-09",
    _P,
    "Suatu indikator berada di bawah sasaran lain dalam perjanjian kinerja atau Renstra, yang dalam"
    " laporan sejenjang.",
    concerns=(Concern.PLAN, Concern.DIFFERENCES),
)
TAMBAHAN: Final = FindingRule(
    "KAIT-08",
    _C,
    "Indikator laporan tidak ada dalam Renstra, yang semua indikatornya sudah dilaporkan.",
    concerns=(Concern.PLAN, Concern.DIFFERENCES),
    remedy=table_of(IndikatorRenstra),
)
HAMPA: Final = FindingRule(
    "KAIT-10",
    _P,
    "Perjanjian kinerja tidak mempunyai butir.",
    concerns=(Concern.AGREEMENT,),
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


Reference = IndikatorRenstra | Butir


def of_sasaran(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """Objectives of linked rows: on another level, or called otherwise."""
    plans = (
        (laporan.find(Indikator, link.indikator), laporan.find(IndikatorRenstra, reference))
        for link in laporan.daftar(TautanRenstra)
        if (reference := link.indikator_renstra)
    )
    agreed = {row.id: row for row in in_force(laporan)}
    promises = (
        (laporan.find(Indikator, link.indikator), agreed.get(link.butir or ""))
        for link in laporan.daftar(TautanButir)
    )
    for pairs, document in ((plans, "Renstra"), (promises, "perjanjian kinerja")):
        linked = [
            (row, reference)
            for row, reference in pairs
            if row is not None and reference is not None
        ]
        yield from _levels(laporan, linked, document)
        yield from _objectives(laporan, linked, document)
        yield from _misplaced(laporan, linked, document)
        if not any(reference.sasaran for _, reference in linked):
            yield from _in_order(laporan, document)


def _misplaced(
    laporan: Laporan, linked: Sequence[tuple[Indikator, Reference]], document: str
) -> Iterator[Temuan]:
    """Indikator below another objective elsewhere, where both documents know both by name.

    Both are of one level here: on which one an indikator stands may differ from paper to paper.
    """
    rows = laporan.rows(Sasaran).values()
    here = {meant(row.nama): row.jenjang for row in rows if row.dokumen == "laporan"}
    there = {meant(row.nama) for row in rows if row.dokumen == _DOCUMENTS[document]}
    for row, reference in linked:
        mine, other = (laporan.find(Sasaran, item.sasaran) for item in (row, reference))
        if mine is None or other is None or same_name(mine.nama, other.nama):
            continue
        both = {meant(mine.nama), meant(other.nama)}
        if both <= here.keys() & there and len({here[name] for name in both}) == 1:
            pesan = (
                f"{begin(row)} berada di bawah sasaran “{mine.nama}” dalam laporan, sedangkan dalam"
                f" {document} di bawah “{other.nama}”; samakan sasarannya."
            )
            lokasi, kedua = at(row, "sasaran"), at(reference, "sasaran")
            yield TEMPAT.temuan(pesan, lokasi, indikator=row, kedua=kedua)


def _kode(row: IndikatorRenstra | Butir) -> str:
    return f"{row.kode} ".lstrip()


def _levels(
    laporan: Laporan, linked: Sequence[tuple[Indikator, Reference]], document: str
) -> Iterator[Temuan]:
    """Indikator none of whose rows elsewhere stands on their level."""
    elsewhere: dict[str, list[tuple[Reference, str]]] = {}
    for row, reference in linked:
        elsewhere.setdefault(row.id, []).append((reference, _level(laporan, reference.sasaran)))
    for row_id, references in elsewhere.items():
        row = laporan.get(Indikator, row_id)
        own, levels = _level(laporan, row.sasaran), [level for _, level in references]
        if not own or not all(levels) or plain(own) in {plain(level) for level in levels}:
            continue
        objectives = (row.sasaran, *(reference.sasaran for reference, _ in references))
        if all(_has_its_level(laporan, item, document) for item in objectives):
            continue  # each objective has one level in both: only the indikator stands elsewhere
        reference, other = references[0]
        pesan = (
            f"{begin(row)} berada pada {own} dalam laporan, tetapi pada {other} dalam {document}"
            f"{f' ({reference.kode})' if reference.kode else ''}; samakan jenjang sasarannya."
        )
        yield JENJANG.temuan(
            pesan, at(reference, "sasaran"), indikator=row, kedua=at(row, "sasaran")
        )


def _has_its_level(laporan: Laporan, sasaran: str | None, document: str) -> bool:
    """Whether an objective is called the same and stands on its level in both documents."""
    rows = laporan.rows(Sasaran)
    objective = laporan.find(Sasaran, sasaran)
    called = meant(objective.nama) if objective is not None else ""
    levels: dict[str, set[str]] = {}
    for row in rows.values() if called else ():
        if meant(row.nama) == called:
            levels.setdefault(row.dokumen, set()).add(plain(_level(laporan, row.id)))
    here, there = (levels.get(name, set()) for name in ("laporan", _DOCUMENTS[document]))
    return bool(here) and here == there


def _level(laporan: Laporan, sasaran: str | None) -> str:
    objective = laporan.find(Sasaran, sasaran)
    level = laporan.find(Jenjang, objective.jenjang) if objective is not None else None
    return level.nama.strip() if level is not None else ""


def _objectives(
    laporan: Laporan, linked: Sequence[tuple[Indikator, Reference]], document: str
) -> Iterator[Temuan]:
    """Objectives that answer one of the other document and no other, each called otherwise."""
    there: dict[str, set[str]] = {}
    back: dict[str, set[str]] = {}
    for row, reference in linked:
        if row.sasaran and reference.sasaran:
            there.setdefault(row.sasaran, set()).add(reference.sasaran)
            back.setdefault(reference.sasaran, set()).add(row.sasaran)
    for own, others in there.items():
        mine, other = laporan.find(Sasaran, own), laporan.find(Sasaran, next(iter(others)))
        if len(others) > 1 or mine is None or other is None or len(back[other.id]) > 1:
            continue
        if mine is not other and mine.nama and other.nama and not same_name(mine.nama, other.nama):
            yield _renamed(mine, other, document)


_DOCUMENTS: Final = {"Renstra": "renstra", "perjanjian kinerja": "perjanjian_kinerja"}
_SHARED: Final = 2
"""Words that two names of one objective share at least."""


def _in_order(laporan: Laporan, document: str) -> Iterator[Temuan]:
    """Objectives of a document no link leads to: as many as here, and called the same but for some.

    One that is called otherwise is the one in its place; one called the same has its level.
    """
    rows = laporan.daftar(Sasaran)
    own = [row for row in rows if row.dokumen == "laporan"]
    others = [row for row in rows if row.dokumen == _DOCUMENTS[document]]
    pairs = [*zip(own, others, strict=False)]
    same = [same_name(mine.nama, other.nama) for mine, other in pairs]
    if len(own) != len(others) or not any(same):
        return
    for (mine, other), alike in zip(pairs, same, strict=True):
        shared = {*plain(mine.nama).split()} & {*plain(other.nama).split()}
        if alike:
            yield from _moved(laporan, mine, other, document)
        elif len(shared) >= _SHARED:
            yield _renamed(mine, other, document)


def _moved(laporan: Laporan, mine: Sasaran, other: Sasaran, document: str) -> Iterator[Temuan]:
    """An objective of the same name on another level."""
    here, there = (_level(laporan, row.id) for row in (mine, other))
    if here and there and plain(here) != plain(there):
        pesan = (
            f"Sasaran {mine.kode} “{mine.nama}” berada pada {here} dalam laporan, tetapi pada"
            f" {there} dalam {document}{f' ({other.kode})' if other.kode else ''}; samakan"
            " jenjangnya."
        )
        yield JENJANG.temuan(pesan, at(other, "jenjang"), kedua=at(mine, "jenjang"))


def _renamed(mine: Sasaran, other: Sasaran, document: str) -> Temuan:
    pesan = (
        f"Sasaran {mine.kode} dalam laporan bernama “{mine.nama}”, sedangkan dalam"
        f" {document}{f' ({other.kode})' if other.kode else ''} “{other.nama}”; samakan namanya."
    )
    return NAMA.temuan(pesan, at(other, "nama"), kedua=at(mine, "nama"))


KELUARGA: Final = RuleFamily(
    "KAIT",
    "Rencana dan laporan yang tidak bertaut atau tidak sama",
    rules_of("KAIT", globals()),
    of_indikator=(of_indikator, of_nama),
    of_laporan=(
        OfLaporan(of_rencana, PLAN_KINDS),
        OfLaporan(of_sasaran, (*LINK_KINDS, names, Sasaran, Jenjang)),
        OfLaporan(of_hampa, (PerjanjianKinerja, Butir)),
    ),
)
