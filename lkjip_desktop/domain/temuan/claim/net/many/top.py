"""The first few: which indikator or kegiatan have the highest or lowest of something, in a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.model.entity import Indikator, Kegiatan
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.rank import COLUMNS, LINES, shown
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import KEGIATAN
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_LISTED: Final = pattern(
    r"^(?:[cx]?(?P<sorted>V)[dc]{1,2}m,)?[cPO,]{0,3}(?:h?(?P<many>q))?(?P<noun>b|K)?[cP]{0,2}"
    r"(?:(?P<prop>p)(?P<most>m)|(?P<before>m)(?P<of>p))"
    r"[CcwMPV:]{1,6}(?P<list>(?:I(?:\(?[qp]{1,2}\)?)?[,g]{0,2}|K(?:\(?[qp]{1,2}\)?)?[,g]{0,2}){2,})"
    r"(?=$|[.,;])"
)
_IN_ORDER: Final = frozenset({"berturut", "secara berurutan", "berurutan", "berurut"})
_NARROWING: Final = frozenset({"antara", "bukan", "kecuali", "salah", "selain", "tidak", "bidang"})


@needing("pm mp", own=False)
def wrong_tops(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Names listed as the first few that are not these, or in another order."""
    match = _LISTED.match(parsed.letters)
    if match is None or not parsed.is_of(facts.tahun) or is_elsewhere(parsed, facts):
        return
    named = [c for c in parsed.chunks[match.start("list") : match.end("list")] if c.ref is not None]
    kinds = {c.letter for c in named}
    most = parsed.chunks[match.start("most") if match["most"] else match.start("before")]
    prop = parsed.chunks[match.start("prop") if match["prop"] else match.start("of")].payload
    texts = {token.text for token in parsed.sentence.tokens[: named[-1].last + 1]}
    columns = LINES if kinds == {KEGIATAN} else COLUMNS
    if len(kinds) != 1 or prop not in columns or not texts.isdisjoint(_NARROWING):
        return
    if most.payload not in {"max", "min"} or not _is_so_many(parsed, named):
        return
    if match["sorted"] and not _is_sorted(parsed, match.start("sorted"), most):
        return
    values = _values(kinds == {KEGIATAN}, columns[prop], facts)
    ids = [c.ref.id for c in named if c.ref is not None]
    if any(row not in values for row in ids) or len(set(ids)) < len(ids):
        return
    in_order = bool(match["sorted"]) or not texts.isdisjoint(_IN_ORDER)
    wrong = _misplaced(ids, values, most.payload == "max", in_order=in_order)
    if wrong:
        highest = sorted(values, key=lambda row: values[row], reverse=most.payload == "max")
        best = highest[: len(ids)]
        right = ", ".join(f"{_called(row, facts)} ({shown(values[row], prop)})" for row in best)
        kind = Kegiatan if kinds == {KEGIATAN} else Indikator
        quote = parsed.quote(match.start(), match.end() - 1)
        so = f"yang demikian {right}"
        yield Wrong(KEADAAN, quote, so, right, kedua=Address(kind.KIND, best[0]))


def _is_sorted(parsed: Parsed, verb: int, most: Chunk) -> bool:
    """Whether the first clause says that they are told from this end: diurutkan dari tertinggi."""
    end = next(c for c in parsed.chunks[verb:] if c.letter == most.letter)
    opens = verb == 0 or parsed.word(0) in _LOOKING
    return opens and parsed.word(verb) in _SORTED and end.payload == most.payload


_LOOKING: Final = frozenset({"apabila", "bila", "jika", "kalau"})
_SORTED: Final = frozenset({"diperingkat", "diurut", "diurutkan"})


def _is_so_many(parsed: Parsed, named: Sequence[Chunk]) -> bool:
    """Whether as many are named as are told."""
    first = next((c for c in parsed.chunks if c.letter == "q" and c.last < named[0].first), None)
    if first is None or first.number is None:
        return first is None
    return first.number.is_count and first.number.value == len(named)


def _values(lines: bool, column: str, facts: Facts) -> Mapping[str, Fraction]:
    rows = (
        [(x.kegiatan.id, getattr(x, column)) for x in facts.lines() if not x.tingkat]
        if lines
        else [*facts.each(column).items()]
    )
    return {row: nilai for row, nilai in rows if isinstance(nilai, Fraction)}


def _misplaced(
    ids: Sequence[str], values: Mapping[str, Fraction], highest: bool, *, in_order: bool
) -> bool:
    """Whether any of these is beaten by one that is not among them, or they stand otherwise."""
    way = 1 if highest else -1
    told = [values[row] * way for row in ids]
    others = [nilai * way for row, nilai in values.items() if row not in ids]
    beaten = bool(others) and max(others) > min(told)
    return beaten or (in_order and any(one < two for one, two in pairwise(told)))


def _called(row: str, facts: Facts) -> str:
    hasil, line = facts.indikator(row), facts.kegiatan(row)
    if hasil is not None:
        return hasil.indikator.kode or hasil.indikator.nama
    return f"“{line.kegiatan.nama}”" if line is not None else ""
