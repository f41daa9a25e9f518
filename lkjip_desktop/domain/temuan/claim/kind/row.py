"""Claims of the rows under an indikator: the figures of one that is named, and their totals."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice
from typing import Final, TypeAlias

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.memo import UNWATCHED, Memo
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.quarter import wrong_in_quarter, wrong_quarters
from lkjip_desktop.domain.temuan.claim.kind.some import how_many_rows, sums_of_some
from lkjip_desktop.domain.temuan.claim.kind.table import (
    EVENTS,
    FOREIGN,
    NOT,
    PART_OF,
    Known,
    contradicted,
    exact,
    headings,
    is_foreign,
    is_other_unit,
    is_shared_out,
    stems_of,
    vocabulary,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at

_ALL: Final = pattern(r"ec?(?P<part>(?P<whole>q))")
_PAIR_OF: Final = pattern(r"d[ce]{0,2}(?P<whole>q)[^q;:()]{0,12},[ch]{0,3}(?P<part>q)")
_AMONG: Final = pattern(r"(?P<whole>q)[NIx]{0,3}[^q;:()]{0,6}[,g]{1,2}[ch]{0,2}(?P<part>q)c")
_OF_OTHERS: Final = frozenset({"kendala", "tindak_lanjut", "program"})
"""Texts that also count what no table does."""
_COUNTED_IN: Final = frozenset({"dihitung", "dimasukkan", "terhitung", "termasuk"})
COMMON: Final = frozenset(
    {"jumlah", "target", "realisasi", "capai", "nilai", "hasil", "rencana", "batas", "banyak"}
)
"""Stems of headings that tell no column from another."""
_TARGETS: Final = frozenset({"batas", "target", "rencana", "acu", "ideal", "tertinggi", "tinggi"})


def _leaves_out(parsed: Parsed) -> bool:
    """Whether it is told of what is in no table: tidak dihitung."""
    tokens = parsed.sentence.tokens
    return any(
        token.text in _COUNTED_IN and "tidak" in {t.text for t in tokens[max(0, place - 2) : place]}
        for place, token in enumerate(tokens)
    )


def wrong_rows(parsed: Parsed, own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """Figures said of rows, or of all rows together, that none of them has."""
    if not own or not re.search("[qm]", parsed.letters) or _leaves_out(parsed):
        return
    hasil = facts.indikator(own)
    if hasil is None or not hasil.rincian:
        return
    if not parsed.is_of(facts.tahun):
        yield from wrong_in_quarter(parsed, hasil, facts)
        yield from wrong_quarters(parsed, hasil, facts)
        return
    seen: set[int] = set()
    for form, needs in ((PART_OF, "qdq"), (_PAIR_OF, "dq,q"), (_AMONG, "qqc"), (_ALL, "eq")):
        for match in form.finditer(parsed.letters) if parsed.has(needs) else ():
            yield from _pair(parsed, match, hasil, seen)
    topic = _HEADED.match(parsed.letters) if "R:" in parsed.letters else None
    told = tempat not in _OF_OTHERS
    for first, last in _clauses(parsed):
        headed = topic is not None and first > topic.start("row")
        of_row = parsed.chunks[topic.start("row")].ref if topic is not None and headed else None
        yield from _single(parsed, first, last, hasil, seen, of_row, totals=told)


_HEADED: Final = pattern(r"[cP]{0,2}(?P<row>R):(?=[^;R]*$)")
"""A row whose figures are listed behind it."""


def _clauses(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """First and last of each clause; what is in brackets stands for the row before it."""
    start, letters = 0, parsed.letters
    for mark in re.finditer(r"(?<!R)[,g]+|[,g]+(?![,gcP]{0,2}R)|[;:()y]|$", letters):
        if mark.start() > start:
            bracket = letters[start - 1 : start] == "("
            of_row = bracket and letters[: start - 1].endswith("R")
            if not bracket or of_row or not letters[: start - 1].endswith(("x", "r", "X", "q")):
                yield start - 2 * of_row, mark.start()
        start = max(mark.start() + 1, mark.end())


def _said(parsed: Parsed, first: int, last: int) -> frozenset[str]:
    """The stems of what is said from one chunk to another, names and quantities left out."""
    tokens = parsed.sentence.tokens
    chunks = [c for c in parsed.chunks[first:last] if c.letter not in "qRt"]
    return frozenset(stem(t.text) for c in chunks for t in tokens[c.first : c.last + 1])


def rows_called(hasil: IndikatorResult, row: str) -> list[tuple[RincianResult, BarisResult]]:
    """A row in its table, and rows that are called the same."""
    names, called = _BY_NAME.recall(_key(hasil), hasil, UNWATCHED, lambda: _by_name(hasil))
    return called.get(names.get(row, ""), [])


_Called: TypeAlias = dict[str, list[tuple[RincianResult, BarisResult]]]


def _by_name(hasil: IndikatorResult) -> tuple[dict[str, str], _Called]:
    """The name of each row by its id, and the rows by their name."""
    names: dict[str, str] = {}
    called: _Called = {}
    for table in hasil.rincian:
        for item in table.baris:
            names.setdefault(item.baris.id, item.baris.uraian)
            called.setdefault(item.baris.uraian, []).append((table, item))
    return names, called


def _key(hasil: IndikatorResult) -> tuple[str, object]:
    return hasil.indikator.id, hasil.sampai


_BY_NAME: Final[Memo[tuple[dict[str, str], _Called]]] = Memo(64)


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
    places = [at for at in range(first, last) if parsed.letters[at] == "q" and at not in seen]
    rows = [c.ref.id for c in parsed.chunks[first:last] if c.letter == "R" and c.ref is not None]
    rows = rows or ([of_row.id] if of_row is not None else [])
    if (
        len(places) != 1
        or "C" in parsed.letters[first:last]
        or _is_target(parsed, places[0])
        or rows[1:]
        or not (rows or totals)
        or is_foreign(parsed, first, last, hasil)
    ):
        return
    said = exact(parsed.chunks[places[0]])
    if said is None or is_other_unit(parsed.chunks[places[0]], hasil):
        return
    if is_shared_out(parsed, first, last, hasil):
        return
    known = (
        row_figures(hasil, rows[0], said, _said(parsed, first, last))
        if rows
        else _together(parsed, first, last, hasil, places[0])
    )
    agreed = any(agrees(said, item.nilai) for item in known)
    if known and not (agreed or (not rows and _is_of_a_row(said, hasil))):
        yield contradicted(parsed, first, last - 1, said, known[0])


def _together(
    parsed: Parsed, first: int, last: int, hasil: IndikatorResult, place: int
) -> list[Known]:
    """What all rows come to, or those few that a clause takes together."""
    totals = _of_total(parsed, first, last, hasil, place)
    some = how_many_rows(parsed, first, last, hasil) if totals else 0
    known = [*sums_of_some(parsed, some, hasil)] if some else totals
    return known if "R" in parsed.letters or not some else [*known, *totals]


def _is_target(parsed: Parsed, place: int) -> bool:
    """Whether a figure stands right behind the word target: melampaui target 93 persen."""
    before = parsed.chunks[place - 1] if place else None
    return before is not None and parsed.sentence.tokens[before.last].text in _TARGET_WORDS


_TARGET_WORDS: Final = frozenset({"target", "targetnya"})


UNDONE: Final = stems_of("batal dibatalkan ditolak ditunda terlambat tertunda")
"""What happened to those that a table does not count."""


_DENYING: Final = stems_of("belum tidak")


def is_goal(heading: str) -> bool:
    """Whether a column holds what is wanted and not what there was."""
    return bool(stems_of(heading) & _TARGETS)


def row_figures(
    hasil: IndikatorResult, row: str, said: Quantity, stems: frozenset[str]
) -> list[Known]:
    """What a figure of a row may be; where it is told what was done, that alone."""
    found = []
    for table, item in rows_called(hasil, row):
        name, place = f"baris “{item.baris.uraian}”", at(item.baris)
        done, other = table.rincian.kolom_realisasi, table.rincian.kolom_pembanding
        percent = said.unit == PERCENT
        if not percent or "%" in done or table.rincian.satuan == "%":
            found.append(Known(item.realisasi, f"{done.lower()} {name}", place))
        if percent:
            found.insert(0, Known(item.persentase, f"persentase {name}", place))
            found += shares_of(table, item)
        elif stems & _DENYING or not stems & (stems_of(done) - stems_of(other) - COMMON):
            found.append(Known(item.pembanding, f"{other.lower()} {name}", place))
            found.append(Known(minus(item.pembanding, item.realisasi), ""))
    return [item for item in found if isinstance(item.nilai, Fraction)]


def shares_of(table: RincianResult, item: BarisResult) -> Iterator[Known]:
    """What a row is of all rows together, in either column."""
    columns = (
        (item.pembanding, table.jumlah_pembanding),
        (item.realisasi, table.jumlah_realisasi),
    )
    for own, whole in columns:
        if isinstance(own, Fraction) and isinstance(whole, Fraction) and whole:
            yield Known(own / whole * 100, "")


def minus(one: Nilai, other: Nilai) -> Nilai:
    both = isinstance(one, Fraction) and isinstance(other, Fraction)
    return abs(one - other) if both else None  # type: ignore[operator]


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
    figures = _IN_ORDER.recall(_key(hasil), hasil, UNWATCHED, lambda: sorted({*_of_rows(hasil)}))
    first = bisect_left(figures, said.value - said.step)
    near = figures[first : bisect_right(figures, said.value + said.step)]
    return any(agrees(said, nilai) for nilai in near)


_IN_ORDER: Final[Memo[list[Fraction]]] = Memo(64)


def _totals_of(
    table: RincianResult, stems: frozenset[str], hasil: IndikatorResult, *, happened: bool
) -> list[Known]:
    rincian = table.rincian
    heads = [
        (table.jumlah_realisasi, rincian.kolom_realisasi),
        (table.jumlah_pembanding, rincian.kolom_pembanding),
    ]
    named = [pair for pair in heads if (stems_of(pair[1]) - COMMON) & stems]
    event = happened and bool(stems_of(table.judul, hasil.indikator.nama) & stems)
    if not named and not (event and (rincian.cara == "jumlah" or _counts_cases(table))):
        return []
    named = named or heads
    if is_goal(rincian.kolom_pembanding):
        name = f"jumlah {rincian.kolom_realisasi.lower()}"
        return [Known(table.jumlah_realisasi, name, at(rincian))]
    rest = Known(minus(table.jumlah_pembanding, table.jumlah_realisasi), "")
    ordered = [*named, *(pair for pair in heads if pair not in named)]
    return [*(Known(nilai, f"jumlah {head.lower()}", at(rincian)) for nilai, head in ordered), rest]


def _counts_cases(table: RincianResult) -> bool:
    return bool(stems_of(table.rincian.kolom_pembanding) & {"kasus", "jadi", "ganggu", "kejadi"})


def _pair(
    parsed: Parsed, match: re.Match[str], hasil: IndikatorResult, seen: set[int]
) -> Iterator[Wrong]:
    """N of M, where M is what is counted of a row or a table."""
    places = match.start("part"), match.start("whole")
    part, whole = (exact(parsed.chunks[place]) for place in places)
    among = match.re.pattern == _AMONG.pattern
    if among and parsed.quote(match.end() - 1, match.end() - 1) != "di antaranya":
        return
    if match.re.pattern != _ALL.pattern:
        seen |= set(places)
    if part is None or whole is None or not part.is_count or not whole.is_count:
        return
    share = match.re.pattern == _PAIR_OF.pattern and parsed.letters[: match.start()].endswith("q")
    if part.value > whole.value or share:
        return
    start, end = _around(parsed, match.start(), match.end())
    start = _with_label(parsed, start, hasil)
    if start and parsed.quote(start, start).casefold() in {"yaitu", "yakni"}:
        start, _ = _around(parsed, start - 1, match.end())
    rows = {c.ref.id for c in parsed.chunks[start:end] if c.letter == "R" and c.ref is not None}
    if len(rows) > 1 or not _is_told(parsed, start, end, hasil, by_name=bool(rows)):
        return
    tokens = parsed.sentence.tokens
    denied = any(tokens[c.first].text in NOT for c in parsed.chunks[start:end])
    row = next(iter(rows), None)
    known = _pairs(hasil, row, whole, denied=denied)
    if known and not denied and _acts(parsed, match.end(), end, hasil):
        known = [item for item in known if not item.nama.startswith(_REST)] or known
    if known and not any(agrees(part, item.nilai) for item in known):
        yield contradicted(parsed, start, end - 1, part, known[0])
    elif not known and not denied and not (part is whole and _acts(parsed, start, end, hasil)):
        yield from _other_whole(parsed, (start, end), hasil, row, part, whole)


def _other_whole(
    parsed: Parsed,
    span: tuple[int, int],
    hasil: IndikatorResult,
    row: str | None,
    part: Quantity,
    whole: Quantity,
) -> Iterator[Wrong]:
    """What was done of a row, or of all, is right, and that it was done of so many is not."""
    named = rows_called(hasil, row) if row is not None else []
    told = [(t, x.pembanding, x.realisasi, f"baris “{x.baris.uraian}”") for t, x in named]
    if row is None:
        tables = [t for t in hasil.rincian if not is_goal(t.rincian.kolom_pembanding)]
        told = [(t, t.jumlah_pembanding, t.jumlah_realisasi, "semua baris") for t in tables]
    for table, compared, done, what in told:
        name = f"{table.rincian.kolom_pembanding.lower()} {what}"
        both = isinstance(compared, Fraction) and isinstance(done, Fraction)
        if both and agrees(part, done) and compared != done:
            right = Known(compared, name, at(table.rincian))
            yield contradicted(parsed, span[0], span[1] - 1, whole, right)


_REST: Final = "yang tidak"
"""How what is left of a whole is called."""


_LATE: Final = frozenset({"lewat", "melewati", "terlambat"})
"""Words by which what is told to be in time is not: 22 di antaranya lewat waktu."""


def _acts(parsed: Parsed, first: int, last: int, hasil: IndikatorResult) -> bool:
    """Whether behind a number it is told that they did what the realisasi column counts."""
    heads = [stems_of(t.rincian.kolom_realisasi) - COMMON for t in hasil.rincian]
    tokens = parsed.sentence.tokens
    if not _LATE.isdisjoint(parsed.word(place) for place in range(first, last)):
        return False
    return any(
        stem(token.text) in stems
        for stems in heads
        for chunk in parsed.chunks[first:last]
        if chunk.letter in "IVx"
        for token in tokens[chunk.first : chunk.last + 1]
    )


def _around(parsed: Parsed, first: int, last: int) -> tuple[int, int]:
    """The clause or clauses a pair stands in."""
    start = max(parsed.letters.rfind(mark, 0, first) for mark in ",;:(") + 1
    ends = [parsed.letters.find(mark, last) for mark in ",;:)g"]
    return start, min([end for end in ends if end >= 0], default=len(parsed.letters))


_LABEL: Final = pattern(r"[cP]{0,2}Rm?:")


def _with_label(parsed: Parsed, start: int, hasil: IndikatorResult) -> int:
    """Where a clause begins with its label or row: Wilayah utara: 402 dari 420 bayi."""
    if parsed.letters[:start].endswith("R,") and parsed.letters[start : start + 1] == "q":
        return start - 2
    if parsed.letters[start - 1 : start] != ":" or "q" in parsed.letters[:start]:
        return start
    of_row = _LABEL.fullmatch(parsed.letters, 0, start) is not None
    return 0 if of_row or not is_foreign(parsed, 0, start, hasil) else start


def _is_told(
    parsed: Parsed, first: int, last: int, hasil: IndikatorResult, *, by_name: bool
) -> bool:
    """Whether a clause speaks of what the realisasi column counts and of nothing else."""
    known, tokens = vocabulary(hasil), parsed.sentence.tokens
    heads = [table.rincian.kolom_realisasi for table in hasil.rincian]
    done = stems_of(*heads, *(table.judul for table in hasil.rincian), hasil.indikator.nama)
    done -= stems_of(*(table.rincian.kolom_pembanding for table in hasil.rincian)) | COMMON
    told = by_name or any(c.letter == "p" for c in parsed.chunks[first:last])
    for chunk in parsed.chunks[first:last]:
        key = stem(tokens[chunk.first].text)
        denied = tokens[chunk.first].text in NOT
        if by_name and chunk.letter == "m":
            continue
        if FOREIGN.match(chunk.letter) and key not in known and not denied:
            return False
        inside = {stem(token.text) for token in tokens[chunk.first : chunk.last + 1]}
        told = told or (chunk.letter in "xVNIvw" and bool(inside & done))
    verbs = [c for c in parsed.chunks[first:last] if c.letter == "V"]
    foreign = [c for c in verbs if stem(tokens[c.first].text) not in known]
    giving = all(stem(tokens[c.first].text) in _GIVES for c in foreign)
    return (told or (by_name and giving)) and not (by_name and not giving)


_GIVES: Final = frozenset(
    map(
        stem,
        (
            "menyumbang", "menyumbangkan", "merupakan", "mendominasi", "diberikan", "dilakukan",
            "dilaksanakan", "disampaikan", "dilayani",
        ),
    )
)  # fmt: skip
"""Verbs of a part of the whole, and those that say no more than that it was done."""


def _pairs(
    hasil: IndikatorResult, row: str | None, whole: Quantity, *, denied: bool
) -> list[Known]:
    """What may be said to be a part of this whole: what is done of it, or else what is not."""
    found: list[Known] = []
    own = rows_called(hasil, row) if row is not None else []
    for number, table in enumerate(hasil.rincian):
        head = table.rincian.kolom_realisasi.lower()
        rows = (
            _near(hasil, number, whole)
            if row is None
            else [
                item
                for of, item in own
                if of.rincian.id == table.rincian.id and item.baris.id == row
            ]
        )
        lines = [
            (item.pembanding, item.realisasi, f"“{item.baris.uraian}”", at(item.baris))
            for item in rows
        ]
        if row is None:
            totals = (table.jumlah_pembanding, table.jumlah_realisasi)
            lines.append((*totals, "semua baris", at(table.rincian)))
        for compared, done, name, place in lines:
            if (
                isinstance(compared, Fraction)
                and isinstance(done, Fraction)
                and agrees(whole, compared)
            ):
                rest = Known(compared - done, f"{_REST} {head} {name}", place)
                found += [rest] if denied else [Known(done, f"{head} {name}", place), rest]
        if row is not None and not denied and not found:
            found += _of_whole_table(table, row, whole)
    return found


def _near(hasil: IndikatorResult, place: int, whole: Quantity) -> list[BarisResult]:
    """The rows of a table of which so many may be said, in their order, of equal ones the first."""
    tables = _BY_WHOLE.recall(_key(hasil), hasil, UNWATCHED, lambda: _by_whole(hasil))
    wholes = tables[place]
    first = bisect_left(wholes, whole.value - whole.step, key=_whole)
    last = bisect_right(wholes, whole.value + whole.step, key=_whole)
    return [item for _, _, item in sorted(wholes[first:last], key=lambda near: near[1])]


_Whole: TypeAlias = tuple[Fraction, int, BarisResult]
"""What a row is compared with, its place, and the row."""


def _whole(row: _Whole) -> Fraction:
    return row[0]


def _by_whole(hasil: IndikatorResult) -> list[list[_Whole]]:
    """The rows of each table by what they are compared with."""
    found = []
    for table in hasil.rincian:
        firsts: dict[tuple[Nilai, Nilai], _Whole] = {}
        for place, item in enumerate(table.baris):
            if isinstance(item.pembanding, Fraction):
                pair = item.pembanding, item.realisasi
                firsts.setdefault(pair, (item.pembanding, place, item))
        found.append(sorted(firsts.values(), key=_whole))
    return found


_BY_WHOLE: Final[Memo[list[list[_Whole]]]] = Memo(64)


def _of_whole_table(table: RincianResult, row: str, whole: Quantity) -> Iterator[Known]:
    """What a row is of the total of its table."""
    totals = (table.jumlah_pembanding, table.jumlah_realisasi)
    if not any(isinstance(total, Fraction) and agrees(whole, total) for total in totals):
        return
    for item in table.baris:
        for nilai in (item.pembanding, item.realisasi) if item.baris.id == row else ():
            if isinstance(nilai, Fraction):
                yield Known(nilai, f"pada baris “{item.baris.uraian}”", at(item.baris))
