"""What several rows that are named one behind the other come to, and which part of all one is."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.table import GIVING, vocabulary
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import BARIS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import strange_words, telling
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.net.undone.rows import (
    DONE,
    LEFT,
    OF,
    SHARE,
    TableRows,
    tables_of,
)
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_ROWS: Final = r"R(?:[NIx]?,?g[cPx]?R|[NIx]?,R){1,4}"
_FORMS: Final = (
    pattern(rf"^[cwhP]{{0,3}}q[NIx]{{0,2}}[cdPVxwI]{{1,5}}{_ROWS}[cwVxINP]{{0,5}}\.?$"),
    pattern(rf"^[cPdxNI]{{0,3}}{_ROWS}[cwVxNIP,]{{1,5}}q[NIx]{{0,3}}[cVw]{{0,2}}[NIx]{{0,2}}\.?$"),
)
_OTHERWISE: Final = word_set("lebih kurang masing per rata selain setiap tiap target")
_COMING: Final = frozenset(
    map(
        stem,
        (
            "asal", "berasal", "dari", "datang", "diajukan", "diterima", "disampaikan", "lewat",
            "masuk", "melalui", "perkara", "seluruhnya", "total", "jumlah", "gabungan",
        ),
    )
)  # fmt: skip


@cache
def _known() -> frozenset[str]:
    return telling() | GIVING | _COMING


@needing("RRq qRR", own=True, figure=True)
def wrong_joint_rows(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A number that is not what these rows come to."""
    if not any(form.match(parsed.letters) for form in _FORMS):
        return
    said, tables = _figure(parsed, facts), _tables(parsed, own, facts)
    if said is None or said.unit or not said.is_count or not tables:
        return
    rows = [c.ref.id for c in parsed.chunks if c.letter == BARIS and c.ref is not None]
    known = list[tuple[Fraction, TableRows, str]]()
    for table in tables:
        columns = {key: table.columns[key] for key in (DONE, OF, LEFT)}
        values = {key: [column[row] for row in rows] for key, column in columns.items()}
        if any(agrees(said, x) for column in values.values() for x in column):
            return
        known += [(sum(found, Fraction(0)), table, key) for key, found in values.items()]
    if not any(agrees(said, total) for total, _, _ in known):
        total, table, key = min(known, key=lambda item: abs(item[0] - said.value))
        names = " dan ".join(f"“{table.names[row]}”" for row in rows)
        figure = Figure(total, f"{table.head(key)} baris {names}", at(table.table.rincian))
        yield contradiction(parsed.quote(0, len(parsed.chunks) - 1), said, figure)


_THROUGH: Final = pattern(r"^[cr]{0,2}q[NIxce]{0,3}[cVwPxd]{1,3}R\.?$")
_SOURCE: Final = frozenset({"dari", "lewat", "melalui"})


@needing("qR", words=_SOURCE, own=True, figure=True)
def wrong_source_shares(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A share of all that came from a row, which that has in no column."""
    if _THROUGH.match(parsed.letters) is None:
        return
    said, tables = _figure(parsed, facts), _tables(parsed, own, facts)
    rows = [c.ref.id for c in parsed.chunks if c.letter == BARIS and c.ref is not None]
    if said is None or said.unit != PERCENT or len(rows) != 1 or not tables:
        return
    known = list[tuple[Fraction, TableRows]]()
    for table in tables:
        for key in (OF, DONE, LEFT):
            column = table.columns[key]
            whole = sum(column.values(), Fraction(0))
            known += [(column[rows[0]] / whole * 100, table)] if whole else []
        known += [(table.columns[SHARE].get(rows[0], Fraction(0)), table)]
    if not any(agrees(said, nilai) for nilai, _ in known):
        nilai, table = min(known, key=lambda item: abs(item[0] - said.value))
        figure = Figure(nilai, f"bagian baris “{table.names[rows[0]]}”", at(table.table.rincian))
        yield contradiction(parsed.quote(0, len(parsed.chunks) - 1), said, figure)


def _figure(parsed: Parsed, facts: Facts) -> Quantity | None:
    """The only figure of a sentence that tells of the year as it was."""
    figures = figures_of(parsed, words=True)
    plain = _OTHERWISE.isdisjoint(parsed.texts) and parsed.is_of(facts.tahun)
    told = len(figures) == 1 and plain and not is_wished(parsed, 0)
    return figures[0].number if told and not is_elsewhere(parsed, facts) else None


def _tables(parsed: Parsed, own: str, facts: Facts) -> list[TableRows]:
    """The tables that have all rows that are named, where no word tells of anything else."""
    hasil = facts.indikator(own)
    rows = {c.ref.id for c in parsed.chunks if c.letter == BARIS and c.ref is not None}
    tables = [x for x in tables_of(hasil) if rows <= x.names.keys()] if hasil is not None else []
    known = frozenset().union(_known(), *(x.known for x in tables))
    if hasil is None or strange_words(parsed, 0, len(parsed.texts), known | vocabulary(hasil)):
        return []
    return tables
