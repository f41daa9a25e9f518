"""Figures told of a row with how it stands: Regu III masih tertinggal dengan 6 dari 10."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.kind.of_row import row_figures
from lkjip_desktop.domain.temuan.claim.kind.table import (
    Known,
    contradicted,
    exact,
    in_all,
    in_row,
    minus,
    rows_called,
    vocabulary,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_STANDS: Final = pattern(
    r"R(?P<how>(?:[aCcehmnrxIMPV]|,(?=[cI]))*[,(:]?[cehxIMP]{0,3})"
    r"(?P<part>q)(?:[NIbxD]{0,3}d[ce]{0,2}(?P<whole>q))?(?P<on>[^,;:()gjqy]*)"
)
_BEFORE: Final = pattern(r"(?:^|[;:(jPcmhx]|(?<!R)[,g])$")
_JOINED: Final = pattern(r"R,?g$")
_PLAIN: Final = "CcehmM,(:"
_HOW: Final = word_set(
    "dengan di disusul memimpin mendominasi menyusul pada paling pas persis sama sempurna tepat"
    " terdepan tertinggal unggul"
)
"""Words that tell how a row stands, or that its figure follows, and not what is counted."""
_FOLLOWS: Final = frozenset({"disusul", "diikuti", "lalu", "kemudian"})
"""Words before a row that is told of next."""
_ALIKE: Final = frozenset("Ca")
"""Letters of what is told of each of the rows before it."""
_MOST: Final = "paling"
_ON: Final = frozenset("NIbcnxD")


def wrong_standing(
    parsed: Parsed, hasil: IndikatorResult, tahun: int, seen: set[int]
) -> Iterator[Wrong]:
    """What a row is told to stand at and does not; the places of its figures go into `seen`."""
    for match in _STANDS.finditer(parsed.letters):
        ref = parsed.chunks[match.start()].ref
        places = [match.start(name) for name in ("part", "whole") if match[name]]
        said = [x for x in (exact(parsed.chunks[place]) for place in places) if x is not None]
        if ref is None or len(said) < len(places) or not _is_told(parsed, match, hasil, tahun):
            continue
        told = _of_pair(hasil, ref.id, *said) if said[1:] else _of_share(hasil, ref.id, said[0])
        if told is None or _is_not_first(parsed, match, ref.id, hasil):
            continue
        if told[0] is said[0] and _is_narrowed(parsed, match, hasil):
            continue
        seen |= {*places}
        yield contradicted(parsed, match.start(), places[-1], *told)


def _is_told(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult, tahun: int) -> bool:
    """Whether a figure is of the row before it, and of nothing else and no other time."""
    start, how = match.start(), match["how"]
    before, letters = parsed.letters[:start], parsed.letters
    whens = [c.when for c in parsed.chunks[: match.end()] if c.when is not None]
    if any(when.part or when.year not in {0, tahun} for when in whens):
        return False
    joined = _JOINED.search(before) is not None
    begins = bool(_BEFORE.search(before)) or parsed.word(start - 1) in _FOLLOWS
    each = joined and letters[match.end() :].lstrip(",g")[:1] == "q"  # masing-masing 90 dan 95
    if joined is _ALIKE.isdisjoint(how) or each or not (joined or begins):
        return False
    if "(" not in how and not _ON.issuperset(letters[at] for at in _behind(parsed, match)):
        return False
    known = vocabulary(hasil)
    for place in range(*match.span("how")):
        letter, word = letters[place], parsed.word(place)
        plain = letter in _PLAIN or word in _HOW or stem(word) in known
        plain = plain or (letter == INDIKATOR and word == "yang") or parsed.word(place - 1) == _MOST
        if not plain and not (letter == "r" and letters[place + 1] in "ex"):
            return False
    return True


def _behind(parsed: Parsed, match: re.Match[str]) -> range:
    """The places behind a figure that tell what it is of: up to what goes on without "yang"."""
    first, last = match.span("on")
    ends = (at for at in range(first, last) if parsed.letters[at] == "c")
    return range(first, next((at for at in ends if parsed.word(at) != "yang"), last))


def _is_narrowed(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult) -> bool:
    """Whether it is told of some that no table counts: 3 dari 10 anggotanya lulusan baru."""
    known, places = vocabulary(hasil), _behind(parsed, match)
    strange = any(parsed.letters[at] == "x" and stem(parsed.word(at)) not in known for at in places)
    return strange or parsed.letters[match.end() : match.end() + 1] == "q"


def _is_not_first(parsed: Parsed, match: re.Match[str], row: str, hasil: IndikatorResult) -> bool:
    """Whether it is told to be the most or the least, which is rather what is wrong."""
    first = max(parsed.letters.rfind(mark, 0, match.start()) for mark in ",;:(g") + 1
    chunks = parsed.chunks[first : match.end("how")]
    ranks = {_FIRST[c.payload] for c in chunks if c.letter == "m" and c.payload in _FIRST}
    for table, item in rows_called(hasil, row) if ranks else ():
        for name in ("persentase", "pembanding", "realisasi"):
            every = numbers_of([getattr(x, name) for x in table.baris])
            if every and {rank(every) for rank in ranks} == {getattr(item, name)}:
                return False
    return bool(ranks)


_FIRST: Final[dict[str, Callable[[list[Fraction]], Fraction]]] = {"max": max, "min": min}


def _of_share(hasil: IndikatorResult, row: str, said: Quantity) -> tuple[Quantity, Known] | None:
    """A percentage that the row has not, and the one that it has."""
    known = row_figures(hasil, row, said, frozenset()) if said.unit == PERCENT else []
    fits = any(agrees(said, item.nilai) for item in known)
    return None if fits or not known or not known[0].nama else (said, known[0])


def _of_pair(
    hasil: IndikatorResult, row: str, part: Quantity, whole: Quantity
) -> tuple[Quantity, Known] | None:
    """Of so many of so many, the one that is not so where the other one is of the row."""
    if not (part.is_count and whole.is_count):
        return None
    wrong: tuple[Quantity, Known] | None = None
    for table, item in rows_called(hasil, row):
        of, done = item.pembanding, item.realisasi
        every, ready = table.jumlah_pembanding, table.jumlah_realisasi
        rest = minus(of, done)
        pairs = (
            *((done, of), (rest, of), (of, every), (done, ready), (done, every), (rest, every)),
            (rest, minus(every, ready)),
        )
        if any(agrees(part, one) and agrees(whole, all_) for one, all_ in pairs):
            return None
        name = f"baris “{item.baris.uraian}”"
        if agrees(whole, of):
            right = in_row(item, "realisasi", f"{table.kolom_realisasi.lower()} {name}")
            wrong = wrong or (part, right)
        elif agrees(part, done) or agrees(part, rest):
            right = in_row(item, "pembanding", f"{table.kolom_pembanding.lower()} {name}")
            wrong = wrong or (whole, right)
        elif agrees(part, of):
            name = f"jumlah {table.kolom_pembanding.lower()}"
            wrong = wrong or (whole, in_all(table, "jumlah_pembanding", name))
    return wrong if wrong is not None and isinstance(wrong[1].nilai, Fraction) else None
