"""Sasaran of linked rows: on another level, called otherwise, or another one."""

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
    Sasaran,
    TautanButir,
    TautanRenstra,
    Tujuan,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.ikatan import in_force
from lkjip_desktop.domain.temuan.wording import begin, first_few, meant, plain, same_name

_G, _P = Severity.GALAT, Severity.PERINGATAN

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
TEMPAT: Final = FindingRule(
    "KAIT-09",
    _P,
    "Suatu indikator berada di bawah sasaran lain dalam perjanjian kinerja atau Renstra, padahal"
    " laporan memuat kedua sasaran itu juga.",
    concerns=(Concern.PLAN, Concern.DIFFERENCES),
)
MENGHIMPUN: Final = FindingRule(
    "KAIT-12",
    Severity.CATATAN,
    "Satu sasaran laporan menghimpun beberapa sasaran Renstra atau perjanjian kinerja dengan nama"
    " lain.",
)
TUJUAN: Final = FindingRule(
    "KAIT-11",
    _P,
    "Sasaran tertinggi dalam Renstra tidak bertaut ke tujuan, padahal Renstra memuat tujuan.",
    concerns=(Concern.PLAN,),
)

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

    One that answers several, or is answered by several, may have one of them at its own place.
    """
    rows = laporan.rows(Sasaran).values()
    here, there = (
        {meant(row.nama) for row in rows if row.dokumen == name}
        for name in ("laporan", _DOCUMENTS[document])
    )
    apart, home = [], set()
    for row, reference in linked:
        mine, other = (laporan.find(Sasaran, item.sasaran) for item in (row, reference))
        if mine is None or other is None:
            continue
        if same_name(mine.nama, other.nama):
            home |= {row.id, reference.id}
        elif {meant(mine.nama), meant(other.nama)} <= here & there:
            apart.append((row, reference, mine, other))
    for row, reference, mine, other in apart:
        if row.id not in home and reference.id not in home:
            pesan = (
                f"{begin(row)} berada di bawah sasaran “{mine.nama}” dalam laporan, sedangkan dalam"
                f" {document} di bawah “{other.nama}”; samakan sasarannya."
            )
            lokasi, kedua = at(row, "sasaran"), at(reference, "sasaran")
            yield TEMPAT.temuan(pesan, lokasi, indikator=row, kedua=kedua)


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
    """Objectives that answer one of the other document and no other, each called otherwise.

    Of several, those that the other document calls the same are left: some indikator only stands
    elsewhere. What then still answers several puts them together, which is no other name.
    """
    there: dict[str, set[str]] = {}
    back: dict[str, set[str]] = {}
    for row, reference in linked:
        if row.sasaran and reference.sasaran:
            there.setdefault(row.sasaran, set()).add(reference.sasaran)
            back.setdefault(reference.sasaran, set()).add(row.sasaran)
    names = [{meant(laporan.get(Sasaran, item).nama) for item in side} for side in (there, back)]

    def left(ids: set[str], known: set[tuple[str, ...]]) -> list[Sasaran]:
        rows = [laporan.get(Sasaran, item) for item in sorted(ids)]
        return rows if len(rows) == 1 else [row for row in rows if meant(row.nama) not in known]

    for own, others in there.items():
        mine, answered = laporan.get(Sasaran, own), left(others, names[0])
        if len(answered) > 1 and mine.nama and meant(mine.nama) not in names[1]:
            yield _joined(mine, answered, document)
        if len(answered) != 1 or left(back[answered[0].id], names[1]) != [mine]:
            continue
        (other,) = answered
        if mine is not other and mine.nama and other.nama and not same_name(mine.nama, other.nama):
            yield _renamed(mine, other, document)


def _joined(mine: Sasaran, answered: Sequence[Sasaran], document: str) -> Temuan:
    codes = sorted(row.kode or row.nama for row in answered)
    pesan = (
        f"Sasaran {mine.kode} “{mine.nama}” dalam laporan menghimpun {len(codes)} sasaran"
        f" {document} bernama lain ({first_few(codes)}); pastikan penggabungannya memang demikian."
    )
    return MENGHIMPUN.temuan(pesan, at(mine), perihal=codes)


_DOCUMENTS: Final = {"Renstra": "renstra", "perjanjian kinerja": "perjanjian_kinerja"}
_SHARED: Final = 2
"""Words that two names of one objective share at least."""


def _in_order(laporan: Laporan, document: str) -> Iterator[Temuan]:
    """Objectives of a document no link leads to: as many as here, and called the same but for some.

    One that is called otherwise is the one in its place, by words they share or because all others
    have theirs; one called the same has its level.
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
        elif len(shared) >= _SHARED or same.count(False) == 1:
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


def of_tujuan(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """Objectives of the plan, on its first level, that serve none of its aims."""
    aims = laporan.daftar(Tujuan)
    rows = [r for r in laporan.daftar(Sasaran) if r.dokumen == "renstra" and r.induk is None]
    levels = [level.id for level in laporan.daftar(Jenjang)]
    first = min((levels.index(row.jenjang) for row in rows if row.jenjang in levels), default=None)
    top = [row for row in rows if first is None or row.jenjang == levels[first]]
    loose = [row for row in top if row.tujuan is None]
    if aims and loose:
        names = [row.kode or row.nama for row in loose]
        pesan = (
            f"Sasaran Renstra {first_few(names)} tidak bertaut ke tujuan mana pun, sedangkan"
            f" Renstra memuat tujuan “{aims[0].nama}”; pilih tujuan yang didukungnya."
        )
        yield TUJUAN.temuan(pesan, at(loose[0], "tujuan"), kedua=at(aims[0]), perihal=names)
