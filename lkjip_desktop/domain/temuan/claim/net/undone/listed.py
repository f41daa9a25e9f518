"""Rows listed side by side: what most right figures tell one should be, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.of_row import shares_of
from lkjip_desktop.domain.temuan.claim.kind.table import GIVING, vocabulary
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, is_generic
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem, stem_set
from lkjip_desktop.domain.temuan.claim.net.contest.clause import having
from lkjip_desktop.domain.temuan.claim.net.sense import strange_words, telling
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.net.undone.rows import (
    DONE,
    LEFT,
    OF,
    SHARE,
    TableRows,
    named_rows,
    spans,
    tables_of,
)
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_PARTING: Final = (",", ";", ":", "(", ")", "dan", "serta", "sedangkan", "sementara", "adapun")
_PLAIN: Final = word_set(
    "akhir cuma hampir hingga lebih masih paling persis sampai sisa sisanya tahun terbanyak"
    " terbesar terkecil tersedikit tinggal hanya antara menyisakan tercecer banyak besar kecil"
    " rendah sedikit terendah tertinggi tinggi"
)
"""Words beside the figures of rows that tell of nothing else."""
_UNSURE: Final = word_set(
    "antara antaranya baru bila jika lagi lalu lain naik per rata semula setiap target tiap turun"
    " selisih menjadi"
)
"""Words of figures that are no rows' own, or of another time."""
_FEWEST: Final = 2


class ListedFigure(NamedTuple):
    """A figure and the one row that it is told of."""

    row: str
    place: int
    number: Quantity
    first: int
    last: int


@needing("Rq qR qx xq", own=True, figure=True)
def wrong_listed(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """One of several figures of rows that stand side by side that is not that of its row."""
    hasil = facts.indikator(own)
    if hasil is None or not hasil.rincian or not parsed.is_of(facts.tahun):
        return
    if not _UNSURE.isdisjoint(parsed.texts):
        return
    for rows in tables_of(hasil):
        listed = [*_listed(parsed, rows, hasil)]
        for percent in (False, True):
            same = [x for x in listed if (x.number.unit == PERCENT) == percent]
            wrong = _wrong(parsed, rows, same, (SHARE,) if percent else (DONE, LEFT, OF))
            if wrong is not None:
                yield wrong
                return


def _listed(parsed: Parsed, rows: TableRows, hasil: IndikatorResult) -> Iterator[ListedFigure]:
    tokens = parsed.sentence.tokens
    for first, last in spans(parsed, _PARTING):
        numbers = [n for n in range(first, last) if tokens[n].kind == NUMBER]
        named = named_rows(parsed, rows, hasil, first, last)
        in_names = {n for places in named.values() for n in places}
        told = [n for n in numbers if n not in in_names and not is_year(tokens[n])]
        if len(named) == 1 and len(told) == 1:
            (row,), (place,) = named, told
            number = _exact(parsed, place)
            if number is not None:
                yield ListedFigure(row, place, number, first, last - 1)


def _exact(parsed: Parsed, place: int) -> Quantity | None:
    """A figure that counts or is a share, and no limit."""
    chunk = next((c for c in parsed.chunks if c.first <= place <= c.last), None)
    said = parsed.sentence.tokens[place].number
    if chunk is None or said is None or said.live or said.bound or said.about:
        return None
    if chunk.number is not None and (chunk.number.bound or chunk.number.about):
        return None
    return said if said.unit == PERCENT or said.is_count else None


def _wrong(
    parsed: Parsed, rows: TableRows, listed: list[ListedFigure], columns: tuple[str, ...]
) -> Wrong | None:
    """The first that is not what most others are: of what was done, of what is left, or of all."""
    told = {x.row for x in listed}
    if len(told) < len(listed) or len(listed) <= _FEWEST:
        return None
    for column in columns:
        values = rows.columns[column]
        off = [x for x in listed if not _is_so(x, values.get(x.row))]
        sure = [x for x in listed if x not in off and _is_alone(rows, x, column, columns)]
        few = 0 < len(off) <= len(sure) >= _FEWEST
        off = [x for x in off if not _is_of_another(parsed, rows, x, columns)]
        if few and off and all(x.row in values for x in off):
            return _told(parsed, rows, off[0], column, values[off[0].row])
    return None


def _is_so(listed: ListedFigure, nilai: Fraction | None) -> bool:
    return nilai is not None and agrees(listed.number, nilai)


def _is_alone(rows: TableRows, one: ListedFigure, column: str, columns: tuple[str, ...]) -> bool:
    """Whether a figure is that of its row in no other column, too."""
    others = (rows.columns[x].get(one.row) for x in columns if x != column)
    return not any(_is_so(one, nilai) for nilai in others)


def _is_of_another(
    parsed: Parsed, rows: TableRows, one: ListedFigure, columns: tuple[str, ...]
) -> bool:
    """Whether words beside it tell that it is of another column, which it is: semua 45 tuntas."""
    item = next(x for x in rows.table.baris if x.baris.id == one.row)
    shares = (x.nilai for x in shares_of(rows.table, item) if one.number.unit == PERCENT)
    if any(agrees(one.number, nilai) for nilai in shares):
        return True
    if not any(_is_so(one, rows.columns[x].get(one.row)) for x in columns):
        return False
    beside = parsed.texts[one.first : one.last + 1]
    told = [x for x in beside if x.isalpha() and x not in _BESIDE and not is_generic(x)]
    return any(stem(x) not in rows.known for x in told)


_BESIDE: Final = word_set("adalah dari di hanya ialah masing pada sebanyak untuk yaitu")


def _told(
    parsed: Parsed, rows: TableRows, off: ListedFigure, column: str, nilai: Fraction
) -> Wrong:
    shown = percentage(nilai, 2) if column == SHARE else format_number(nilai, 0)
    item = next(x for x in rows.table.baris if x.baris.id == off.row)
    so = f"{rows.head(column)} baris “{rows.names[off.row]}” {shown}"
    return Wrong(ANGKA, parsed.sentence.quote(off.first, off.last), so, shown, kedua=at(item.baris))


_TOGETHER: Final = frozenset({("sama", "sama"), ("masing", "masing")})
_EACH: Final = frozenset({"masing", "sama"})


@needing("Rq qR", own=True, figure=True, words={"sama", "masing"})
def wrong_same_rows(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A figure that is told of each of some rows, which not all of them have."""
    texts = parsed.texts
    if not any(pair in _TOGETHER for pair in pairwise(texts)) or not parsed.is_of(facts.tahun):
        return
    numbers = [n for n, token in enumerate(parsed.sentence.tokens) if token.kind == NUMBER]
    hasil = facts.indikator(own) if _UNSURE.isdisjoint(texts) else None
    if hasil is None:
        return
    for rows in tables_of(hasil):
        named = named_rows(parsed, rows, hasil, 0, len(texts))
        places = {n for found in named.values() for n in found}
        told = [n for n in numbers if n not in places and not is_year(parsed.sentence.tokens[n])]
        number = _exact(parsed, told[0]) if len(told) == 1 else None
        said = {n for n, text in enumerate(texts) if text in _EACH} | places
        if number is None or len(named) < _FEWEST or _tells_else(parsed, hasil, rows, said):
            continue
        columns = (SHARE,) if number.unit == PERCENT else (DONE, OF, LEFT)
        held = [
            [
                key
                for key in named
                if (x := rows.columns[c].get(key)) is None or not agrees(number, x)
            ]
            for c in columns
        ]
        off = min(held, key=len)
        if off:
            column = columns[held.index(off)]
            nilai = rows.columns[column].get(off[0], Fraction(0))
            listed = ListedFigure(off[0], told[0], number, 0, len(texts) - 1)
            yield _told(parsed, rows, listed, column, nilai)
        return


@cache
def _known() -> frozenset[str]:
    return telling() | frozenset(map(stem, (*_PLAIN, *having())))


def _tells_else(parsed: Parsed, hasil: IndikatorResult, rows: TableRows, apart: set[int]) -> bool:
    """Whether a word is told that may be of something else, or of some of them."""
    known = vocabulary(hasil) | _known() | rows.stems
    timed = {n for c in parsed.chunks if c.when is not None for n in range(c.first, c.last + 1)}
    return any(
        n not in apart | timed
        and token.kind not in {MARK, NUMBER}
        and not is_generic(token.text)
        and stem(token.text) not in known
        for n, token in enumerate(parsed.sentence.tokens)
    )


_ROWS: Final = r"R(?:[NIx]?,?g[cPx]?R|[NIx]?,R){1,4}"
_FORMS: Final = (
    pattern(rf"^[cwhP]{{0,3}}q[NIx]{{0,2}}[cdPVxwI]{{1,5}}{_ROWS}[cwVxINP]{{0,5}}\.?$"),
    pattern(rf"^[cPdxNI]{{0,3}}{_ROWS}[cwVxNIP,]{{1,5}}q[NIx]{{0,3}}[cVw]{{0,2}}[NIx]{{0,2}}\.?$"),
)
_OTHERWISE: Final = word_set("lebih kurang masing per rata selain setiap tiap target")
_COMING: Final = stem_set(
    "asal berasal dari datang diajukan diterima disampaikan lewat masuk melalui perkara"
    " seluruhnya total jumlah gabungan"
)


@cache
def _said_of_coming() -> frozenset[str]:
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
    known = frozenset().union(_said_of_coming(), *(x.known for x in tables))
    if hasil is None or strange_words(parsed, 0, len(parsed.texts), known | vocabulary(hasil)):
        return []
    return tables
