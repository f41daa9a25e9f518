"""Claims of so many of so many, of a row or of all rows: 31 dari 40 permohonan."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final, TypeAlias

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.fact.digit import slip
from lkjip_desktop.domain.temuan.claim.fact.part import OfParts
from lkjip_desktop.domain.temuan.claim.kind.table import (
    COMMON,
    FOREIGN,
    GIVING,
    HAVING,
    NOT,
    PART_OF,
    Known,
    contradicted,
    counts_rows,
    exact,
    in_all,
    in_row,
    is_foreign,
    is_goal,
    is_other_unit,
    rows_called,
    rows_named,
    stems_of,
    vocabulary,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS, PERSONS, UNITS
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at

_PAIR_OF: Final = pattern(r"d[ce]{0,2}(?P<whole>q)[^q;:()]{0,12},[ch]{0,3}(?P<part>q)")


_AMONG: Final = pattern(r"(?P<whole>q)[NIx]{0,3}[^q;:()]{0,6}[,g]{1,2}[ch]{0,2}(?P<part>q)c")


_OF_MORE: Final = pattern(r"q[NIx]{0,2}d[ce]{0,2}$")


def _whole_at(parsed: Parsed, match: re.Match[str]) -> int:
    """Of how many: in "120 dari 200 permintaan, dan 108 di antaranya" of the 120."""
    among = match.re.pattern == _AMONG.pattern
    before = _OF_MORE.search(parsed.letters[: match.start()]) if among else None
    return match.start("whole") if before is None else before.start()


def wrong_out_of(parsed: Parsed, hasil: IndikatorResult, seen: set[int]) -> Iterator[Wrong]:
    """N of M that are not so; the places of their figures are noted in `seen`."""
    for form, needs in ((PART_OF, "qdq"), (_PAIR_OF, "dq,q"), (_AMONG, "qqc")):
        for match in form.finditer(parsed.letters) if parsed.has(needs) else ():
            yield from _pair(parsed, match, hasil, seen)


def _pair(
    parsed: Parsed, match: re.Match[str], hasil: IndikatorResult, seen: set[int]
) -> Iterator[Wrong]:
    """N of M, where M is what is counted of a row or a table."""
    places = match.start("part"), _whole_at(parsed, match)
    part, whole = (exact(parsed.chunks[place]) for place in places)
    among = match.re.pattern == _AMONG.pattern
    if among and parsed.quote(match.end() - 1, match.end() - 1) != "di antaranya":
        return
    seen |= set(places)
    if part is None or whole is None or not part.is_count or not whole.is_count:
        return
    share = match.re.pattern == _PAIR_OF.pattern and parsed.letters[: match.start()].endswith("q")
    of_rows = counts_rows(parsed.texts, parsed.chunks[places[1]].last, whole, hasil)
    if part.value > whole.value or share or of_rows:
        return
    start, end = around(parsed, match.start(), match.end())
    start = _with_label(parsed, start, hasil)
    told_on = parsed.letters[start] in "wV" and parsed.letters[start - 1 : start] == ","
    if start and (told_on or parsed.quote(start, start).casefold() in {"yaitu", "yakni"}):
        start, _ = around(parsed, start - 1, match.end())
    rows = {*rows_named(parsed, start, end)}
    few = "o" in parsed.letters[start:end]  # of those few: di kedua kabupaten itu
    few = few or _denies_else(parsed, start, end, hasil)
    if few or len(rows) > 1 or not _is_told(parsed, start, end, hasil, by_name=bool(rows)):
        return
    tokens = parsed.sentence.tokens
    denied = any(tokens[c.first].text in NOT for c in parsed.chunks[start:end])
    row = next(iter(rows), None)
    known = _pairs(hasil, row, whole, denied=denied)
    if known and not denied and acts(parsed, match.end(), end, hasil):
        known = [item for item in known if not item.nama.startswith(_REST)] or known
    right = [item.nilai for item in known]
    if known and not (_agrees(part, right) or _is_told_in_two(parsed, places, part, right)):
        yield contradicted(parsed, start, end - 1, part, known[0])
    elif not known and not denied:
        yield from _other_whole(parsed, (start, end), hasil, row, part, whole)


def _agrees(said: Quantity, known: Iterable[Nilai]) -> bool:
    return any(agrees(said, nilai) for nilai in known)


def _is_told_in_two(
    parsed: Parsed, places: tuple[int, int], part: Quantity, known: Iterable[Nilai]
) -> bool:
    """Whether it is a part of what was done, the rest of which is told behind it."""
    later = parsed.chunks[max(places) + 1 :]
    behind = [exact(chunk) for chunk in later]
    if not (_LATE | NOT).isdisjoint(parsed.texts[later[0].first :] if later else ()):
        return False
    return sum((x.value for x in behind if x is not None and x.is_count), part.value) in known


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


def _denies_else(parsed: Parsed, first: int, last: int, hasil: IndikatorResult) -> bool:
    """Whether a verb is denied that the tables do not know: tidak bersekolah."""
    tokens, places = parsed.sentence.tokens, range(first, last)
    behind = (parsed.chunks[at].last + 1 for at in places if parsed.word(at) in NOT)
    verbs = [tokens[at].text for at in behind if at < len(tokens)]
    known = vocabulary(hasil) | GIVING | HAVING
    return any(verb.startswith(_VERBAL) and stem(verb) not in known for verb in verbs)


_VERBAL: Final = ("ber", "di", "me", "ter")
_REST: Final = "yang tidak"
"""How what is left of a whole is called."""


_LATE: Final = word_set(
    "antre batal ditunda gagal lewat masih melewati menunggak menunggu terhambat terlambat tersisa"
    " tertinggal tertunda tinggal tunggakan"
)
"""Words by which what is told to be done, or in time, is not: 22 di antaranya lewat waktu."""


def acts(parsed: Parsed, first: int, last: int, hasil: IndikatorResult) -> bool:
    """Whether behind a number it is told that they did what the realisasi column counts."""
    heads = [stems_of(t.rincian.kolom_realisasi) - COMMON for t in hasil.rincian]
    tokens = parsed.sentence.tokens
    if not _LATE.isdisjoint(parsed.word(place) for place in range(first, last)):
        return False
    return any(
        stem(token.text) in stems
        for stems in heads
        for chunk in parsed.chunks[first:last]
        if chunk.letter in "IVpx"
        for token in tokens[chunk.first : chunk.last + 1]
    )


def around(parsed: Parsed, first: int, last: int) -> tuple[int, int]:
    """The clause or clauses a pair stands in."""
    start = max(parsed.letters.rfind(mark, 0, first) for mark in ",;:(") + 1
    ends = [parsed.letters.find(mark, last) for mark in ",;:()g"]
    return start, min([end for end in ends if end >= 0], default=len(parsed.letters))


_WHICH_ROW: Final = pattern(r"c[chO]{0,2}w?q|q")
"""How a clause begins that tells of the row before it: loket, yang hanya menerima 14 dari 120."""
_LABEL: Final = pattern(r"[cP]{0,2}Rm?:")


def _with_label(parsed: Parsed, start: int, hasil: IndikatorResult) -> int:
    """Where a clause begins with its label or row: Wilayah utara: 402 dari 420 bayi."""
    told = _WHICH_ROW.match(parsed.letters, start)
    which = told is not None and (told[0] == "q" or parsed.word(start) == "yang")
    if which and parsed.letters[:start].endswith("R,"):
        return start - 2
    if parsed.letters[start - 1 : start] != ":" or "q" in parsed.letters[:start]:
        return start
    of_row = _LABEL.fullmatch(parsed.letters, 0, start) is not None
    return 0 if of_row or not is_foreign(parsed, 0, start, hasil) else start


_AGAIN: Final = "kembali"
"""What is done again is done of some: 33 orang kembali dirawat."""


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
        again = tokens[chunk.first].text == _AGAIN
        noun = _is_counted_as(parsed, chunk)
        other = bool(noun) and not {key, noun} & (known | COUNTERS | PERSONS | UNITS)
        foreign = FOREIGN.match(chunk.letter) and key not in known and not denied
        if again or other or foreign:
            return False
        inside = {stem(token.text) for token in tokens[chunk.first : chunk.last + 1]}
        told = told or (chunk.letter in "xVNIvw" and bool(inside & done))
    verbs = [c for c in parsed.chunks[first:last] if c.letter == "V"]
    strange = [c for c in verbs if stem(tokens[c.first].text) not in known]
    giving = all(stem(tokens[c.first].text) in GIVING for c in strange)
    return (told or (by_name and giving)) and not (by_name and not giving)


def _is_counted_as(parsed: Parsed, chunk: Chunk) -> str:
    """The word behind a figure that ends a clause, where that tells what they are: 3 dirujuk."""
    texts, at = parsed.texts, chunk.first
    number = at and parsed.sentence.tokens[at - 1].kind == NUMBER
    ends = texts[chunk.last + 1 : chunk.last + 2]
    return texts[at] if number and chunk.letter == "N" and ends in _CLOSING else ""


_CLOSING: Final = ((), (".",), (",",), ("dan",), ("serta",), ("di",))


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
            (item.pembanding, in_row(item, "realisasi", f"{head} “{item.baris.uraian}”"))
            for item in rows
        ]
        if row is None:
            told = in_all(table, "jumlah_realisasi", f"{head} semua baris")
            lines.append((table.jumlah_pembanding, told))
        for compared, done in lines:
            if (
                isinstance(compared, Fraction)
                and isinstance(done.nilai, Fraction)
                and agrees(whole, compared)
            ):
                rest = Known(compared - done.nilai, f"{_REST} {done.nama}", done.lokasi)
                found += [rest] if denied else [done, rest]
        if row is not None and not denied and not found:
            found += _of_whole_table(table, row, whole)
    return found


def _near(hasil: IndikatorResult, place: int, whole: Quantity) -> list[BarisResult]:
    """The rows of a table of which so many may be said, in their order, of equal ones the first."""
    wholes = _by_whole(hasil)[place]
    first = bisect_left(wholes, whole.value - whole.step, key=_whole)
    last = bisect_right(wholes, whole.value + whole.step, key=_whole)
    return [item for _, _, item in sorted(wholes[first:last], key=lambda near: near[1])]


_Whole: TypeAlias = tuple[Fraction, int, BarisResult]
"""What a row is compared with, its place, and the row."""


def _whole(row: _Whole) -> Fraction:
    return row[0]


@OfParts
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


def _of_whole_table(table: RincianResult, row: str, whole: Quantity) -> Iterator[Known]:
    """What a row is of the total of its table."""
    totals = (table.jumlah_pembanding, table.jumlah_realisasi)
    if not any(isinstance(total, Fraction) and agrees(whole, total) for total in totals):
        return
    for item in table.baris:
        for nilai in (item.pembanding, item.realisasi) if item.baris.id == row else ():
            if isinstance(nilai, Fraction):
                yield Known(nilai, f"pada baris “{item.baris.uraian}”", at(item.baris))


_FORMS: Final = (
    pattern(r"(?P<part>q)[NIbxDcR]{0,4}d[ce]?[xNIb]{0,2}(?P<whole>q)"),
    pattern(r"(?<![aq])d[ce]?(?P<whole>q)[^q,;:()akdp]{0,9},?[^q,;:()akdp]{0,5}(?P<part>q)"),
)
_FEW: Final = 10
"""A number from which on it is seldom another's by chance."""
_MANY: Final = 100
_IF_MORE: Final = word_set("butuh cukup diperlukan kurang lagi membutuhkan memerlukan perlu saja")
"""Words before a part that would be, were there more of it: dua pengaduan lagi, 114 dari 120."""


def wrong_of_all(parsed: Parsed, hasil: IndikatorResult, tahun: int) -> Iterator[Wrong]:
    """A part of all, or the number of all, that is not so beside the other one."""
    for form in _FORMS:
        for match in form.finditer(parsed.letters):
            places = match.start("part"), match.start("whole")
            part, whole = (exact(parsed.chunks[place]) for place in places)
            if part is None or whole is None or not _may_be(parsed, match, hasil, tahun):
                continue
            if not (part.is_count and whole.is_count) or part.unit or whole.unit:
                continue
            told = [_told(parsed, match, part, whole, table, hasil) for table in hasil.rincian]
            if all(told) and told[0]:
                start, end = match.start(), match.end() - 1
                yield contradicted(parsed, start, end, *told[0])
                return


def _may_be(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult, tahun: int) -> bool:
    """Whether a pair may be of all rows in all the year."""
    whole = match.start("whole")
    chunk = parsed.chunks[whole]
    if is_wished(parsed, match.end()) or not _IF_MORE.isdisjoint(parsed.texts[: chunk.first]):
        return False
    start, end = around(parsed, match.start(), match.end())
    whens = [c.when for c in parsed.chunks[:end] if c.when is not None]
    if any(when.part or when.year not in {0, tahun} for when in whens):
        return False
    other = any(is_other_unit(parsed.chunks[match.start(x)], hasil) for x in ("part", "whole"))
    if other or rows_named(parsed, start, end) or chunk.number is None:
        return False
    return not counts_rows(parsed.texts, chunk.last, chunk.number, hasil)


def _told(
    parsed: Parsed,
    match: re.Match[str],
    part: Quantity,
    whole: Quantity,
    table: RincianResult,
    hasil: IndikatorResult,
) -> tuple[Quantity, Known] | None:
    """The figure that is not so, and what is."""
    every, done = table.jumlah_pembanding, table.jumlah_realisasi
    if not isinstance(every, Fraction) or not isinstance(done, Fraction) or every == done:
        return None
    parts = {done, every - done}
    rows = {x for row in table.baris for x in (row.pembanding, row.realisasi)}
    if part.value in parts and whole.value not in {every, *parts, *rows}:
        if part.value >= _FEW and slip(whole, every):
            return whole, in_all(table, "jumlah_pembanding", _total(table.kolom_pembanding))
    elif whole.value == every and part.value not in {every, *parts, *rows}:
        start, end = around(parsed, match.start("part"), match.end())
        told = acts(parsed, start, end, hasil) and not is_foreign(parsed, start, end, hasil)
        near = part.value >= _MANY and any(slip(part, x) for x in parts)
        if told or near:
            return part, in_all(table, "jumlah_realisasi", _total(table.kolom_realisasi))
    return None


def _total(head: str) -> str:
    """What the total of a column is called."""
    return f"jumlah {head.lower().removeprefix('jumlah ')}"
