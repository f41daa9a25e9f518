"""So many of so many that there never were, and a fraction of all that is another."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import takewhile
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.table import is_goal
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import BARIS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import clause_at, telling, words_of
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_OF: Final = pattern(r"(?P<part>q)(?:R[^q,;:()d]{0,5})?d[ce]{0,2}(?P<whole>q)(?P<row>R?)")
_FRACTION: Final = pattern(
    r"^(?P<before>[^q,;:()]{1,9})(?P<part>q)d(?P<whole>q)(?P<noun>[NIRxb]{0,4})"
)
_MARKS: Final = frozenset({",", ";", ":", "(", ")"})
_OTHERS: Final = frozenset(
    {"belum", "bukan", "gagal", "kuota", "lalu", "rencana", "selain", "tak", "target", "tidak"}
)
_FAR: Final = 7
"""Points by which a fraction is another one."""


@needing("qdq", own=True)
def wrong_among(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A part of more than a row counts, and a fraction of all that was not done."""
    hasil = facts.indikator(own)
    if hasil is None or not hasil.rincian or not parsed.is_near(facts.tahun):
        return
    if is_elsewhere(parsed, facts) or is_wished(parsed, 0):
        return
    for match in _OF.finditer(parsed.letters):
        part, whole = (parsed.chunks[match.start(name)] for name in ("part", "whole"))
        if not _OTHERS.isdisjoint(parsed.texts[at] for at in clause_at(parsed, part.first)):
            continue
        rows = [c for c in parsed.chunks[match.start() : match.end()] if c.letter == BARIS]
        if len(rows) == 1 and not _is_narrowed(parsed, rows[0]):
            yield from _beyond(parsed, part, whole, rows[0], hasil)
    fraction = _FRACTION.match(parsed.letters)
    if fraction is not None and BARIS not in parsed.letters and parsed.is_of(facts.tahun):
        before = parsed.chunks[: fraction.end("before")]
        part, whole = (parsed.chunks[fraction.start(name)] for name in ("part", "whole"))
        clause = {parsed.texts[at] for at in clause_at(parsed, part.first)}
        if _OTHERS.isdisjoint(clause) and _is_of_all(parsed, before, hasil):
            yield from _fraction(parsed, part, whole, hasil)


def _is_narrowed(parsed: Parsed, row: Chunk) -> bool:
    """Whether only some of what a row counts are told of: lansia yang diperiksa."""
    behind = [*takewhile(lambda text: text not in _MARKS, parsed.texts[row.last + 1 :])]
    return "yang" in behind[:3]


def _beyond(
    parsed: Parsed, part: Chunk, whole: Chunk, row: Chunk, hasil: IndikatorResult
) -> Iterator[Wrong]:
    """A part that was done of a row, told to be of more than there are of it."""
    done, all_ = part.number, whole.number
    told = [(t, x) for t in hasil.rincian for x in t.baris if row.ref and x.baris.id == row.ref.id]
    if done is None or all_ is None or not _counts(done) or not _counts(all_) or len(told) != 1:
        return
    table, known = told[0]
    there = known.pembanding
    if is_goal(table.rincian.kolom_pembanding) or not isinstance(there, Fraction):
        return
    every = {x.pembanding for t in hasil.rincian for x in t.baris}
    if known.realisasi == done.value and all_.value > there and all_.value not in every:
        name = f"kolom {table.rincian.kolom_pembanding} pada baris “{known.baris.uraian}”"
        quote = parsed.sentence.quote(part.first, whole.last)
        yield contradiction(quote, all_, Figure(there, name, at(known.baris)))


def _counts(said: Quantity) -> bool:
    return said.is_exact_count


def _is_of_all(parsed: Parsed, before: tuple[Chunk, ...], hasil: IndikatorResult) -> bool:
    """Whether it is told of what the indikator is of, and of nothing else."""
    tokens = parsed.sentence.tokens[: before[-1].last + 1]
    stems = {stem(token.text) for token in tokens}
    known = words_of(hasil)
    return bool(stems & known) and stems <= known | telling() | _PLAIN


_PLAIN: Final = frozenset(
    map(stem, ("baru", "dan", "hanya", "menjangkau", "secara", "telah", "untuk", "yang"))
)


def _fraction(parsed: Parsed, part: Chunk, whole: Chunk, hasil: IndikatorResult) -> Iterator[Wrong]:
    """A fraction, in words, of a number that a table has in all."""
    said, all_ = part.number, whole.number
    if said is None or all_ is None or said.unit != PERCENT or said.bound or said.about:
        return
    if parsed.sentence.tokens[part.first].text[:1].isdigit() or not _counts(all_):
        return
    for table in hasil.rincian:
        done, there = table.jumlah_realisasi, table.jumlah_pembanding
        if is_goal(table.rincian.kolom_pembanding) or there != all_.value:
            continue
        if isinstance(done, Fraction) and all_.value and _is_far(said.value, done / all_.value):
            name = f"{table.rincian.kolom_realisasi.lower()} dari jumlah itu"
            quote = parsed.sentence.quote(part.first, whole.last)
            right: Nilai = done / all_.value * 100
            yield contradiction(quote, said, Figure(right, name, at(table.rincian)))
        return


def _is_far(said: Fraction, share: Fraction) -> bool:
    """Whether a share of a hundred is neither what was done nor what was not."""
    return min(abs(said - share * 100), abs(said - 100 + share * 100)) > _FAR
