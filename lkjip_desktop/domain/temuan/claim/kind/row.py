"""Claims of the rows under an indikator: the figures of one that is named, and their totals."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.fact.part import OfParts
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.out_of import wrong_of_all, wrong_out_of
from lkjip_desktop.domain.temuan.claim.kind.many.some import (
    adds_up,
    counts_of_shares,
    how_many_rows,
    is_new,
    is_of_one_way,
    is_of_parts,
    row_before,
    sums_of_some,
    taking_together,
)
from lkjip_desktop.domain.temuan.claim.kind.many.stands import wrong_standing
from lkjip_desktop.domain.temuan.claim.kind.of_row import NOT, UNDONE, row_figures, wrong_in_quarter
from lkjip_desktop.domain.temuan.claim.kind.status import OVER
from lkjip_desktop.domain.temuan.claim.kind.table import (
    COMMON,
    EVENTS,
    Known,
    contradicted,
    counts_kinds,
    headings,
    in_all,
    is_apart,
    is_foreign,
    is_goal,
    is_other_unit,
    is_shared_out,
    minus,
    rows_named,
    stems_of,
    told_of_rows,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref, words
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_OF_OTHERS: Final = frozenset({"kendala", "tindak_lanjut", "program"})
"""Texts that also count what no table does."""
_COUNTED_IN: Final = frozenset({"dihitung", "dimasukkan", "terhitung", "termasuk"})


def _leaves_out(parsed: Parsed) -> bool:
    """Whether it is told of what is in no table: tidak dihitung."""
    tokens = parsed.sentence.tokens
    return any(
        token.text in _COUNTED_IN and "tidak" in {t.text for t in tokens[max(0, place - 2) : place]}
        for place, token in enumerate(tokens)
    )


@needing("q m", own=True, figure=True)
def wrong_rows(parsed: Parsed, own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """Figures said of rows, or of all rows together, that none of them has."""
    if _leaves_out(parsed):
        return
    hasil = facts.indikator(own)
    if hasil is None or not hasil.rincian:
        return
    seen: set[int] = set()
    if not parsed.is_of(facts.tahun):
        yield from wrong_in_quarter(parsed, hasil, facts)
        yield from wrong_standing(parsed, hasil, facts.tahun, seen)
        yield from wrong_of_all(parsed, hasil, facts.tahun)
        return
    wrong = (*wrong_out_of(parsed, hasil, seen),)
    wrong = wrong or (*wrong_standing(parsed, hasil, facts.tahun, seen),)
    yield from wrong or wrong_of_all(parsed, hasil, facts.tahun)
    parsed = taking_together(parsed, hasil)
    topic = _HEADED.match(parsed.letters) if "R:" in parsed.letters else None
    told = tempat not in _OF_OTHERS
    for first, last in _clauses(parsed):
        headed = topic is not None and first > topic.start("row")
        of_row = parsed.chunks[topic.start("row")].ref if topic is not None and headed else None
        whole = _is_of_whole(parsed, first, last, hasil)
        if not whole and not _names_free_row(parsed, first, last, facts):
            single = _single(parsed, first, last, hasil, seen, of_row, totals=told)
            yield from (wrong for wrong in single if not _is_of_others(wrong, hasil, facts))


def _is_of_others(wrong: Wrong, hasil: IndikatorResult, facts: Facts) -> bool:
    """Whether more tables have the column that is named, and another one has this figure."""
    number = _NUMBER.search(wrong.said)
    if number is None or not wrong.so.startswith("jumlah "):
        return False
    heads = {table.rincian.kolom_pembanding for table in hasil.rincian}
    told = Fraction(number[0].replace(".", ""))
    others = [t for x in facts.members() if x is not hasil for t in x.rincian]
    shared = heads & {table.rincian.kolom_pembanding for table in others}
    if not any(head.lower() in wrong.so for head in shared):
        return False
    free = (t for t in others if t.rincian.kolom_pembanding not in shared)
    return any(row.pembanding == told for table in free for row in table.baris)


_NUMBER: Final = pattern(r"\d[\d.]*\d|\d")


def _is_of_whole(parsed: Parsed, first: int, last: int, hasil: IndikatorResult) -> bool:
    """Whether a row ends the name of the indikator, whose own figure is told: A dan B 98."""
    if not (parsed.letters.startswith("R", first) and parsed.letters.endswith("xg", 0, first)):
        return False
    known = numbers_of([hasil.realisasi, hasil.target, hasil.capaian])
    said = [c.number for c in parsed.chunks[first:last] if c.number is not None]
    return any(agrees(number, nilai) for number in said for nilai in known)


def _names_free_row(parsed: Parsed, first: int, last: int, facts: Facts) -> bool:
    """Whether a clause names a row of a table of a section that none of the indikator is."""
    names = [words(row.uraian) for _, rows in facts.free_everywhere() for row in rows]
    chunks = [c for c in parsed.chunks[first:last] if c.letter in "xXI"] if names else []
    said = [parsed.texts[c.first : c.last + 1] for c in chunks]
    return any(name[1:] and name in said for name in names)


_LATE: Final = stems_of("lewat melewati terlambat")


def _late(parsed: Parsed, last: int) -> frozenset[str]:
    """The word by which a row and the next both were late: 14 rapat komisi dan enam ... lewat."""
    joined = parsed.letters[last : last + 1] == "g"
    behind = re.split("[,;:]", parsed.letters[last:])[0] if joined else ""
    return _said(parsed, last, last + len(behind)) & _LATE


def _denied(parsed: Parsed, first: int, last: int) -> frozenset[str]:
    """What is denied of all parts of a list: yang belum baku terdiri atas 5 dinas, 1 badan."""
    bare = _BARE.fullmatch(parsed.letters, first, last)
    ahead = parsed.chunks[:first] if bare else ()
    return frozenset(stem(parsed.quote_of(c).casefold()) for c in ahead if c.letter == "n") & NOT


_BARE: Final = pattern(r"c?q[NI]?R")
_HEADED: Final = pattern(r"[cP]{0,2}(?P<row>R):(?=[^;R]*$)")
"""A row whose figures are listed behind it."""


def _clauses(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """First and last of each clause; what is in brackets stands for the row before it."""
    start, letters = 0, parsed.letters
    for mark in re.finditer(r"(?<!R)[,g]+|[,g]+(?![,gcP]{0,2}R)|[;:()y]|$", letters):
        if mark.start() > start:
            bracket = letters[start - 1 : start] == "("
            of_row = bracket and letters[: start - 1].endswith("R")
            clause = letters[start : mark.end() + 1]
            if clause.endswith("R(q") and "q" in clause[:-1]:  # dua puluh dari kotak saran (8)
                start = mark.end()
                continue
            if not bracket or of_row or not letters[: start - 1].endswith(("x", "r", "X", "q")):
                yield start - 2 * of_row, mark.start()
        start = max(mark.start() + 1, mark.end())


def _said(parsed: Parsed, first: int, last: int) -> frozenset[str]:
    """The stems of what is said from one chunk to another, names and quantities left out."""
    tokens = parsed.sentence.tokens
    chunks = [c for c in parsed.chunks[first:last] if c.letter not in "qRt"]
    return frozenset(stem(t.text) for c in chunks for t in tokens[c.first : c.last + 1])


def _single(
    parsed: Parsed,
    first: int,
    last: int,
    hasil: IndikatorResult,
    seen: set[int],
    of_row: Ref | None,
    *,
    totals: bool,
) -> Iterator[Wrong]:
    heads = headings(hasil).units
    places = [
        at
        for at in range(first, last)
        if parsed.letters[at] == "q" and at not in seen and parsed.word(at) not in heads
        if parsed.word(at) != "sekali"
        if not (at and parsed.letters[at - 1] == "v" and parsed.chunks[at - 1].payload == OVER)
        if not parsed.word(at).endswith("nya")  # of what is told before it: separuhnya
    ]
    rows = rows_named(parsed, first, last)
    rows = rows or row_before(parsed, first)
    rows = rows or ([of_row.id] if of_row is not None else [])
    if (
        len(places) != 1
        or "C" in parsed.letters[parsed.letters.rfind(";", 0, first) + 1 : last]
        or _is_target(parsed, places[0])
        or rows[1:]
        or not (rows or totals)
        or is_foreign(parsed, first, last, hasil)
        or (rows and _is_of_table_beside(parsed.chunks[places[0]].word, rows[0], hasil))
    ):
        return
    said = told_of_rows(parsed.chunks[places[0]], hasil)
    if said is None or is_other_unit(parsed.chunks[places[0]], hasil) or is_new(parsed, places[0]):
        return
    far = is_of_parts(parsed, places[0], hasil) or is_apart(parsed, places[0], hasil)
    far = far or is_of_one_way(hasil, said, _said(parsed, first, last))
    far = far or (
        "a" in parsed.letters[:first] and bool(_BARE.fullmatch(parsed.letters, first, last))
    )
    told = parsed.texts[parsed.chunks[first].first : parsed.chunks[places[0]].first]
    far = far or (not rows and counts_kinds(told, said, hasil))
    if far or is_shared_out(parsed, first, last, hasil):
        return
    stems = _said(parsed, first, last) | _denied(parsed, first, last)
    known = (
        row_figures(hasil, rows[0], said, stems | _late(parsed, last))
        if rows
        else _together(parsed, first, last, hasil, places[0])
    )
    agreed = any(agrees(said, item.nilai) for item in known) or (
        not rows and adds_up(parsed, known)
    )
    if known and not (agreed or (not rows and _is_of_a_row(said, hasil))):
        yield contradicted(parsed, first, last - 1, said, known[0])


def _is_of_table_beside(word: str, row: str, hasil: IndikatorResult) -> bool:
    """Whether a figure counts what only another table does: a row of targets, told with 9 kasus."""
    counts = {stem(word)} if word else set()
    having = [
        any(item.baris.id == row for item in table.baris)
        for table in hasil.rincian
        if counts & stems_of(table.rincian.kolom_pembanding, table.rincian.kolom_realisasi)
    ]
    return bool(having) and not any(having)


def _together(
    parsed: Parsed, first: int, last: int, hasil: IndikatorResult, place: int
) -> list[Known]:
    """What all rows come to, or those few that a clause takes together."""
    totals = _of_total(parsed, first, last, hasil, place)
    totals += counts_of_shares(parsed, hasil) if totals else ()
    titled = not totals and _tells_rows(parsed, first, last, hasil)
    some = how_many_rows(parsed, first, last, hasil) if totals or titled else 0
    known = [*sums_of_some(parsed, some, hasil)] if some else totals
    return known if "R" in parsed.letters or not some else [*known, *totals]


def _tells_rows(parsed: Parsed, first: int, last: int, hasil: IndikatorResult) -> bool:
    """Whether it is told of rows by what these are called: jumlah pengaduan dari tiga saluran."""
    heads, stems = headings(hasil), _said(parsed, first, last)
    called = ((parsed.word(at + 1),) for at in range(first, last - 1) if parsed.letters[at] == "o")
    return bool(heads.titled(stems)) and any(noun in heads.counted for noun in called)


def _is_target(parsed: Parsed, place: int) -> bool:
    """Whether a figure stands right behind the word target: melampaui target 93 persen."""
    before = parsed.chunks[place - 1] if place else None
    return before is not None and parsed.sentence.tokens[before.last].text in _TARGET_WORDS


_TARGET_WORDS: Final = frozenset({"target", "targetnya"})


def _of_total(
    parsed: Parsed, first: int, last: int, hasil: IndikatorResult, place: int
) -> list[Known]:
    """The totals of a column that the clause names, or what a row has where there are none."""
    chunk = parsed.chunks[place]
    if chunk.number is None or not chunk.number.is_count:
        return []
    stems = _said(parsed, first, last) | {stem(chunk.word)}
    heads = headings(hasil)
    if (chunk.word,) in heads.counted:
        return []  # it counts rows, and none of what stands in them
    elided = parsed.letters[first] == "q" and parsed.letters[first - 1 : first] in {",", "g"}
    if elided and stems & (heads.done - COMMON):
        stems |= _said(parsed, 0, first)  # what is counted is told once: 50 masuk dan 45 selesai
    if not stems & (heads.known - heads.done) or stems & (UNDONE - heads.known):
        return []
    happened = any(
        parsed.sentence.tokens[c.first].text in EVENTS
        for c in parsed.chunks[first:last]
        if c.letter == "w"
    )
    places = heads.naming(stems - COMMON) | (heads.titled(stems) if happened else set())
    found: list[Known] = []
    for at_table in sorted(places):
        found += _totals_of(hasil.rincian[at_table], stems, hasil, happened=happened)
    totals = [item for item in found if isinstance(item.nilai, Fraction)]
    return totals or [Known(nilai, "") for nilai in islice(_of_rows(hasil) if found else (), 1)]


def _of_rows(hasil: IndikatorResult) -> Iterator[Fraction]:
    """The figures of all rows; what is only wanted of them is none."""
    for table in hasil.rincian:
        wanted = is_goal(table.rincian.kolom_pembanding)
        for item in table.baris:
            for nilai in (item.realisasi,) if wanted else (item.realisasi, item.pembanding):
                if isinstance(nilai, Fraction):
                    yield nilai


def _is_of_a_row(said: Quantity, hasil: IndikatorResult) -> bool:
    """Whether a row has this figure; only those near it are looked at, for rows are many."""
    figures = _in_order(hasil)
    first = bisect_left(figures, said.value - said.step)
    near = figures[first : bisect_right(figures, said.value + said.step)]
    return any(agrees(said, nilai) for nilai in near)


@OfParts
def _in_order(hasil: IndikatorResult) -> list[Fraction]:
    return sorted({*_of_rows(hasil)})


def _totals_of(
    table: RincianResult, stems: frozenset[str], hasil: IndikatorResult, *, happened: bool
) -> list[Known]:
    rincian = table.rincian
    heads = [
        ("jumlah_realisasi", rincian.kolom_realisasi),
        ("jumlah_pembanding", rincian.kolom_pembanding),
    ]
    named = [pair for pair in heads if (stems_of(pair[1]) - COMMON) & stems]
    named.sort(key=lambda pair: len(stems_of(pair[1]) - COMMON - stems))  # told in full before
    event = happened and bool(stems_of(table.judul, hasil.indikator.nama) & stems)
    if not named and not (event and (rincian.cara == "jumlah" or _counts_cases(table))):
        return []
    named = named or heads
    if is_goal(rincian.kolom_pembanding):
        return [in_all(table, "jumlah_realisasi", _total_of(rincian.kolom_realisasi))]
    rest = Known(minus(table.jumlah_pembanding, table.jumlah_realisasi), "")
    ordered = [*named, *(pair for pair in heads if pair not in named)]
    return [*(in_all(table, column, _total_of(head)) for column, head in ordered), rest]


def _total_of(head: str) -> str:
    return f"jumlah {head.lower().removeprefix('jumlah ')}"


def _counts_cases(table: RincianResult) -> bool:
    return bool(stems_of(table.rincian.kolom_pembanding) & {"kasus", "jadi", "ganggu", "kejadi"})
