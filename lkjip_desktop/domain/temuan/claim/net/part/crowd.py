"""Crowds: people and things of which the one free table that knows all the words counts others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts, FreeRow, FreeTable
from lkjip_desktop.domain.temuan.claim.kind.free import HOLDING, OF_OTHERS
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import (
    REASONS,
    clause_at,
    strange_words,
    telling,
)
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure, figures_of, word_behind
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_FEWEST: Final = 2
"""Rows of a table."""
_AHEAD_OF: Final = 3
"""Words before a figure that are told with it."""
_PEOPLE: Final = frozenset({"asn", "aparatur", "orang", "pegawai", "personel", "petugas", "tenaga"})
"""What staff is counted in, whatever a table calls it."""


def wrong_crowds(parsed: Parsed, tempat: str, facts: Facts) -> Iterator[Wrong]:
    """Figures that the one table which knows all the words of a sentence does not come to."""
    if not parsed.has("q o") or not facts.free(tempat):
        return
    texts = [token.text for token in parsed.sentence.tokens]
    end = _share_at(texts)
    figures = [x for x in figures_of(parsed, words=True) if x.place < end]
    texts = texts[:end]
    if not figures or not parsed.is_of(facts.tahun) or not OF_OTHERS.isdisjoint(texts):
        return
    tables = [*zip(facts.free(tempat), facts.free_rows(tempat), strict=True)]
    every = {nilai for table, rows in tables for nilai in _figures_in(table, rows)}
    for table, rows in tables:
        heads = [head for head, _ in table.kolom]
        known = stems_of(table.judul, *heads, *(row.uraian for row in rows)) | telling()
        last = next((at for at, text in enumerate(texts) if text in REASONS), len(texts))
        if len(rows) < _FEWEST or _is_strange(parsed, last, known | _people()):
            continue
        if "dari" in texts and not _is_of_every(figures[0].number.value, table):
            continue  # of some of them
        paired = _paired(texts, figures, [row.uraian for row in rows])
        columns = _paired(texts, figures, heads) if not paired else {}
        if columns:
            yield from _columns(parsed, figures, columns, table, rows)
            continue
        for place, number in figures:
            exact = number.is_count and not (number.about or number.bound)
            if place < last and exact and (paired or number.value not in every):
                named = [rows[paired[place]]] if place in paired else None
                yield from _counted_in(parsed, texts, place, number.value, table, rows, named)


_SHARES: Final = frozenset({"hampir", "kurang", "lebih", "mayoritas", "separuh", "setengah"})


def _share_at(texts: list[str]) -> int:
    """Where behind a comma it is told what a part of them is: 76 orang, lebih dari separuhnya."""
    ends = (at for at, text in enumerate(texts[:-1]) if text == "," and texts[at + 1] in _SHARES)
    return next(ends, len(texts))


def _paired(texts: list[str], figures: list[SaidFigure], names: Sequence[str]) -> dict[int, int]:
    """Which name each figure has, where as many are told, all before them or all behind."""
    told = [(at, n) for n, name in enumerate(names) for at in _places(texts, words(name))]
    told.sort()
    if len(told) != len(figures) or len(told) < _FEWEST:
        return {}
    ways = {at < item.place for (at, _), item in zip(told, figures, strict=True)}
    marks = sorted([at for at, _ in told] + [item.place for item in figures])
    turns = [mark in {at for at, _ in told} for mark in marks]
    if len(ways) > 1 or any(one == two for one, two in pairwise(turns)):
        return {}
    return {item.place: name for (_, name), item in zip(told, figures, strict=True)}


def _columns(
    parsed: Parsed,
    figures: Sequence[SaidFigure],
    columns: Mapping[int, int],
    table: FreeTable,
    rows: Sequence[FreeRow],
) -> Iterator[Wrong]:
    """Figures of people that are none of the column told with each: of all, or the row named."""
    texts = [token.text for token in parsed.sentence.tokens]
    named = [row for row in rows if [*_places(texts, words(row.uraian))]]
    if len(named) > 1 or (not named and _WHOLE.isdisjoint(texts)):
        return
    for place, number in figures:
        head, total = table.kolom[columns[place]]
        total = dict(named[0].angka).get(head) if named else total
        people = word_behind(parsed, place) in _PEOPLE and number.is_count and not number.bound
        if people and isinstance(total, Fraction) and not number.about and number.value != total:
            right = format_number(total, 0)
            quote = parsed.sentence.quote(max(0, place - _AHEAD_OF), place + 1)
            so = f"jumlah “{head}” pada tabel “{table.judul}” {right}"
            yield Wrong(ANGKA, quote, so, right, kedua=table.lokasi)
            return


def _places(texts: list[str], name: Sequence[str]) -> Iterator[int]:
    size = len(name)
    yield from (at for at in range(len(texts)) if size and texts[at : at + size] == [*name])


def _is_strange(parsed: Parsed, last: int, known: frozenset[str]) -> bool:
    """Whether a word, or what a figure counts, is in no heading of a table."""
    tokens = parsed.sentence.tokens
    counted = (tokens[c.first].text for c in parsed.chunks if c.letter == "N" and c.first < last)
    return any(stem(word) not in known for word in counted) or bool(
        strange_words(parsed, 0, last, known)
    )


def _figures_in(table: FreeTable, rows: tuple[FreeRow, ...]) -> Iterator[Fraction]:
    """All that a table may be told to count."""
    columns = numbers_of(nilai for _, nilai in table.kolom)
    yield from (*columns, sum(columns, Fraction(0)))
    for row in rows:
        cells = numbers_of(nilai for _, nilai in row.angka)
        yield from (*cells, sum(cells, Fraction(0)))


def _is_of_every(value: Fraction, table: FreeTable) -> bool:
    """Whether a figure is the sum of a table, or of one of its columns."""
    totals = [nilai for _, nilai in table.kolom if isinstance(nilai, Fraction)]
    return value in {sum(totals, Fraction(0)), *totals}


@cache
def _people() -> frozenset[str]:
    return frozenset(map(stem, (*_PEOPLE, *_PLACED, *HOLDING)))


_PLACED: Final = (
    "bekerja", "disebar", "ditempatkan", "ditugaskan", "kelompok", "terdiri", "tersebar", "tugas",
)  # fmt: skip


def _counted_in(
    parsed: Parsed,
    texts: list[str],
    place: int,
    value: Fraction,
    table: FreeTable,
    rows: tuple[FreeRow, ...],
    named: list[FreeRow] | None,
) -> Iterator[Wrong]:
    """A figure that is none of the cell, row, column or table that its clause names."""
    clause = clause_at(parsed, place)
    behind = texts[place + 1 : clause[-1] + 1]
    noun, said = behind[:1], frozenset(map(stem, behind))
    heads = [head for head, _ in table.kolom if stems_of(head) and stems_of(head) <= said]
    own = bool(noun) and stem(noun[0]) in stems_of(*heads)
    general = bool(noun) and noun[0] in _PEOPLE and _is_counting(texts, noun[0], table)
    if len(heads) > 1 or not (own or general):
        return
    if named is None:
        named = [
            row for row in rows if any(at in clause for at in _places(texts, words(row.uraian)))
        ]
        beside = [x.number.value for x in figures_of(parsed, words=True) if x.place in clause]
        some = any(number not in {value, len(rows)} for number in beside)
        if len(named) > 1 or some or (not named and _WHOLE.isdisjoint(texts)):
            return  # of some rows, or of some of what is counted
    known = _sums(table, named, heads)
    if known and value not in [nilai for _, nilai in known]:
        name, nilai = known[0]
        right = format_number(nilai, 0)
        so = f"{name} pada tabel “{table.judul}” {right}"
        quote = parsed.sentence.quote(max(clause[0], place - _AHEAD_OF), place + 1)
        yield Wrong(ANGKA, quote, so, right, kedua=table.lokasi)


_WHOLE: Final = frozenset(
    {
        "berjumlah", "dari", "jumlah", "jumlahnya", "keseluruhan", "sebanyak", "seluruh",
        "seluruhnya", "semua", "terdiri", "total", "totalnya",
    }
)  # fmt: skip
"""Words of all that there are."""


def _is_counting(texts: list[str], noun: str, table: FreeTable) -> bool:
    """Whether a table tells how many people there are, of whom a sentence tells."""
    title = stems_of(table.judul)
    counted = {text for text in (*texts, noun) if text in _PEOPLE and stem(text) in title}
    return bool(counted)


def _sums(table: FreeTable, named: list[FreeRow], heads: list[str]) -> list[tuple[str, Fraction]]:
    """What may be counted: where a column or a row is named, that; else all, or any column."""
    if named:
        cells = [(head, nilai) for head, nilai in named[0].angka if not heads or head in heads]
        known = [(head.lower(), nilai) for head, nilai in cells if isinstance(nilai, Fraction)]
        every = [] if heads else [("jumlah baris itu", sum((x for _, x in known), Fraction(0)))]
        return [*every, *known] if len(known) == len(cells) else []
    columns = [
        (f"jumlah “{head}”", nilai) for head, nilai in table.kolom if not heads or head in heads
    ]
    known = [(name, nilai) for name, nilai in columns if isinstance(nilai, Fraction)]
    if len(known) < len(columns):
        return []
    return known if heads else [("jumlah", sum((x for _, x in known), Fraction(0))), *known]
