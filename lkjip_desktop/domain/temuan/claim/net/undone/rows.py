"""The rows of a table of an indikator: what each had, what of it was done, and what is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.fact.part import OfParts, whole
from lkjip_desktop.domain.temuan.claim.kind.table import is_goal, stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import WORD
from lkjip_desktop.domain.temuan.claim.language.names import BARIS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT
from lkjip_desktop.domain.temuan.claim.language.stem import stem

DONE, OF, LEFT, SHARE = "done", "of", "left", "share"
_FEWEST: Final = 2


class TableRows(NamedTuple):
    """A table of which some is done of some in each row."""

    table: RincianResult
    names: Mapping[str, str]
    own: Mapping[str, frozenset[str]]
    """Stems that tell a row from the others."""
    stems: frozenset[str]
    """Of the names of all rows."""
    columns: Mapping[str, Mapping[str, Fraction]]
    counted: frozenset[str]
    """Stems of what its rows have so many of."""

    @property
    def known(self) -> frozenset[str]:
        """Stems by which a row and what it counts are called."""
        return self.stems | self.counted

    def head(self, column: str) -> str:
        """What a column is called within a finding."""
        if column == SHARE:
            return "persentase"
        done, of = self.table.kolom_realisasi.lower(), self.table.kolom_pembanding.lower()
        return {DONE: done, OF: of}.get(column, f"{of} yang tidak {done}")


@OfParts
def tables_of(hasil: IndikatorResult) -> tuple[TableRows, ...]:
    """Those of an indikator."""
    tables = map(whole, hasil.rincian)
    return tuple([made for made in map(_made, tables) if made is not None])


def _made(table: RincianResult) -> TableRows | None:
    rincian = table.rincian
    if PERCENT in rincian.kolom_realisasi or is_goal(rincian.kolom_pembanding):
        return None
    pairs = {
        row.baris.id: (row.pembanding, row.realisasi)
        for row in table.baris
        if isinstance(row.pembanding, Fraction) and isinstance(row.realisasi, Fraction)
    }
    if len(pairs) < _FEWEST or len(pairs) < len(table.baris):
        return None
    names = {row.baris.id: row.baris.uraian for row in table.baris}
    stems = {key: stems_of(name) for key, name in names.items()}
    shared = frozenset(x for one in stems.values() for x in one if _is_shared(x, stems))
    columns: dict[str, dict[str, Fraction]] = {
        OF: {key: a for key, (a, _) in pairs.items()},
        DONE: {key: b for key, (_, b) in pairs.items()},
    }
    columns[LEFT] = {key: columns[OF][key] - columns[DONE][key] for key in pairs}
    columns[SHARE] = {
        key: columns[DONE][key] / columns[OF][key] * 100 for key in pairs if columns[OF][key]
    }
    own = {key: one - shared for key, one in stems.items()}
    if any(nilai < 0 for nilai in columns[LEFT].values()):
        return None
    counted = stems_of(rincian.kolom_pembanding, rincian.kolom_uraian, rincian.satuan)
    return TableRows(table, names, own, frozenset().union(*stems.values()), columns, counted)


def _is_shared(word: str, stems: Mapping[str, frozenset[str]]) -> bool:
    return sum(word in one for one in stems.values()) > 1


def named_rows(
    parsed: Parsed, rows: TableRows, hasil: IndikatorResult, first: int, last: int
) -> dict[str, frozenset[int]]:
    """The rows that words from a token on name, the last not counted in, and where.

    A name may lack some of its words where no other row, and nothing else here, has those told.
    """
    found: dict[str, set[int]] = {}
    for chunk in parsed.chunks:
        if chunk.letter == BARIS and chunk.ref is not None and first <= chunk.first < last:
            key = _same(rows, chunk.ref.id, hasil)
            if key:
                found.setdefault(key, set()).update(range(chunk.first, chunk.last + 1))
    taken = {at for places in found.values() for at in places}
    told = _told(parsed, first, last, taken)
    known = vocabulary(hasil)
    for key, own in rows.own.items():
        said = [x for x in own if x in told]
        said = said if len(said) == len(own) else [x for x in said if x not in known]
        if key not in found and said and len(said) * 2 >= len(own):
            found[key] = {at for x in said for at in told[x]}
    return {key: frozenset(places) for key, places in found.items()}


def _told(parsed: Parsed, first: int, last: int, taken: set[int]) -> dict[str, list[int]]:
    told: dict[str, list[int]] = {}
    for at in range(first, last):
        token = parsed.sentence.tokens[at]
        if token.kind == WORD and at not in taken:
            told.setdefault(stem(token.text), []).append(at)
    return told


def _same(rows: TableRows, key: str, hasil: IndikatorResult) -> str:
    """The row of this table that is called as the one told is in any other."""
    if key in rows.names:
        return key
    name = next((x.baris.uraian for t in hasil.rincian for x in t.baris if x.baris.id == key), None)
    return next((own for own, called in rows.names.items() if called == name), "")


def spans(parsed: Parsed, parting: Sequence[str]) -> list[tuple[int, int]]:
    """Where each part of a sentence begins and ends, parted at these words and marks.

    None of those within the names of rows.
    """
    held = {
        at
        for c in parsed.chunks
        if c.ref is not None and c.last > c.first
        for at in range(c.first, c.last + 1)
    }
    found, first = list[tuple[int, int]](), 0
    for at, token in enumerate(parsed.sentence.tokens):
        if token.text in parting and at not in held:
            found.append((first, at))
            first = at + 1
    found.append((first, len(parsed.sentence.tokens)))
    return [(a, b) for a, b in found if b > a]
