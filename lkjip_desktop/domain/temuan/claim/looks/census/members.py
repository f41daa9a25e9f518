"""Of whom it may be told how many are something: indikator, kegiatan, and the rows of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.crowd.measure import measures
from lkjip_desktop.domain.temuan.claim.fact.table import TableOfRows
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, INDIKATOR, KEGIATAN, Ref, words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH
from lkjip_desktop.domain.temuan.claim.units import MEASURED
from lkjip_desktop.domain.temuan.finding import at, table_of

_INDIKATOR: Final = r"indikator(?:nya)?(?: kinerja)?(?: utama| kegiatan)?"
_INDIKATOR_WORDS: Final = frozenset({"indikator", "indikatornya"})
_KEGIATAN_WORDS: Final = frozenset({"kegiatan", "kegiatannya"})
_KEGIATAN: Final = r"kegiatan(?:nya)?"


class CensusColumn(NamedTuple):
    """A figure that each member has."""

    stems: frozenset[str]
    """Those of the words that call it; none where it needs no name."""
    unit: str
    scale: Fraction
    figures: tuple[Nilai, ...]
    aims: tuple[Nilai, ...] = ()
    """What each was to come to, where that is known."""
    last: tuple[Nilai, ...] = ()
    """What it was the year before, where that is asked."""


class CensusMembers(NamedTuple):
    """A group, and what is known of each of its members."""

    noun: str
    """How they are called, as an expression."""
    called: str
    names: tuple[str, ...]
    """The id of each, or its name where it is a row of a free table."""
    columns: tuple[CensusColumn, ...]
    place: Address
    stems: frozenset[str] = frozenset()
    """Of what else they may be told with: of a title over them."""
    letter: str = ""
    """The letter of their names in a sentence; "" where they have none."""


def members_of(parsed: Parsed, own: str, tempat: str, facts: Facts) -> Iterator[CensusMembers]:
    """The groups whose members a sentence may tell of."""
    if own:
        yield from _of_rincian(parsed, own, facts)
        return
    alone = "h" in parsed.letters
    if (alone and INDIKATOR in parsed.letters) or not _INDIKATOR_WORDS.isdisjoint(parsed.texts):
        yield indikator_of(None, facts)
    if (alone and KEGIATAN in parsed.letters) or not _KEGIATAN_WORDS.isdisjoint(parsed.texts):
        yield _kegiatan(facts)
    for table, rows in _nearest(parsed.texts, tempat, facts):
        yield _of_table((table, rows))


def indikator_of(group: Ref | None, facts: Facts) -> CensusMembers:
    """Those of a group, or all."""
    members = facts.members(group.kind, group.id) if group is not None else facts.members()
    reached = tuple([x.capaian for x in members])
    rates = CensusColumn(
        stems_of("capaian kinerja"), PERCENT, Fraction(1), reached, (SERATUS,) * len(reached)
    )
    taken = tuple([x.serapan for x in members])
    money = CensusColumn(_TAKEN, PERCENT, Fraction(1), taken)
    names = tuple([x.indikator.id for x in members])
    columns = (rates, money) if all(isinstance(x, Fraction) for x in taken) else (rates,)
    return CensusMembers(
        _INDIKATOR, "indikator", names, columns, table_of(Indikator), letter=INDIKATOR
    )


def with_last(members: CensusMembers, facts: Facts) -> CensusMembers:
    """Indikator with what each came to the year before, of which more is better."""
    rows = [x for row in members.names if (x := facts.indikator(row)) is not None]
    past = [facts.past(row, facts.tahun - 1) for row in members.names]
    plain = all(x.indikator.polaritas == "naik" for x in rows)
    rates = members.columns[0]._replace(last=tuple([x.get("capaian") for x in past]))
    done = CensusColumn(
        stems_of("realisasi hasil"),
        "",
        Fraction(1),
        tuple([x.realisasi if plain else None for x in rows]),
        last=tuple([x.get("realisasi") for x in past]),
    )
    return members._replace(columns=(rates, *members.columns[1:], done))


_TAKEN: Final = stems_of("serapan realisasi anggaran")


def _kegiatan(facts: Facts) -> CensusMembers:
    lines = [x for x in facts.lines() if x.kegiatan.jenis == "kegiatan"]
    columns = (
        CensusColumn(_TAKEN, PERCENT, Fraction(1), tuple([x.serapan for x in lines])),
        CensusColumn(
            stems_of("sisa anggaran pagu"), RUPIAH, Fraction(1), tuple([x.sisa for x in lines])
        ),
        CensusColumn(
            stems_of("pagu anggaran"), RUPIAH, Fraction(1), tuple([x.pagu for x in lines])
        ),
    )
    names = tuple([x.kegiatan.id for x in lines])
    return CensusMembers(_KEGIATAN, "kegiatan", names, columns, table_of(Kegiatan), letter=KEGIATAN)


def _of_rincian(parsed: Parsed, own: str, facts: Facts) -> Iterator[CensusMembers]:
    hasil = facts.indikator(own)
    if hasil is None:
        return
    heads = [words(t.rincian.kolom_uraian) for t in hasil.rincian]
    for table, head in zip(hasil.rincian, heads, strict=True):
        named = bool(head) and head[0] in parsed.texts and heads.count(head) == 1
        if not named or not table.dihitung:
            continue
        rates = tuple([x.persentase for x in table.baris])
        stems = stems_of("persentase capaian angka hasil", table.kolom_realisasi, table.judul)
        column = CensusColumn(stems, PERCENT, Fraction(1), rates)
        names = tuple([x.baris.id for x in table.baris])
        noun, called = _noun(head, table.judul), " ".join(head)
        yield CensusMembers(noun, called, names, (column,), at(table.rincian), letter=BARIS)


def _noun(head: Sequence[str], title: str) -> str:
    """How rows are called by the heading over their names: jenis bibit, jenis; bidang pelatihan."""
    short = f"|{re.escape(head[0])}" if head[1:] else ""
    more = "|".join(re.escape(word) for word in words(title) if word not in {*head, "menurut"})
    return f"(?:{re.escape(' '.join(head))}{short})(?: (?:{more}))?"


def _nearest(texts: Sequence[str], tempat: str, facts: Facts) -> Sequence[TableOfRows]:
    """The tables whose rows are called so: those that stand with the text, else the only one."""
    found = [
        pair
        for pair in facts.free_everywhere()
        if words(pair[0].kunci)[:1] and words(pair[0].kunci)[0] in texts
    ]
    here = {table.lokasi for table in facts.free(tempat)} if tempat else set()
    near = [pair for pair in found if pair[0].lokasi in here]
    return near or (found if len(found) == 1 else ())


def _of_table(pair: TableOfRows) -> CensusMembers:
    table, rows = pair
    head, units = words(table.kunci), measures(table)
    cells = [dict(row.angka) for row in rows]
    heads = [name for name, _ in table.kolom]
    own = [stems_of(MEASURED.sub("", name) or name) for name in heads]
    aim = next((n for n, stems in enumerate(own) if stems & _AIMS), None)
    columns = list[CensusColumn]()
    for n, name in enumerate(heads):
        unit = units[n]
        aims = [cell.get(heads[aim]) for cell in cells] if aim not in {None, n} else []
        if len(heads) > _PAIR:
            aims = []
        figures = tuple([cell.get(name) for cell in cells])
        scale = unit.scale if unit is not None else Fraction(1)
        columns.append(CensusColumn(own[n], unit.unit if unit else "", scale, figures, tuple(aims)))
    names = tuple([row.uraian for row in rows])
    called = " ".join(head)
    stems, noun = stems_of(table.judul), _noun(head, table.judul)
    return CensusMembers(noun, called, names, tuple(columns), table.lokasi, stems)


_AIMS: Final = stems_of("rencana target")
_PAIR: Final = 2


@lru_cache(maxsize=256)
def called_by(noun: str) -> re.Pattern[str]:
    """Where members are called by their noun."""
    return pattern(rf"(?<![^ ]){noun}(?![^ ])")
