"""Figures of a row of an indikator that are told where no text of that indikator stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache, lru_cache
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import format_number, format_percent
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.of_row import shares_of
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.names import is_generic, words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.clause import having
from lkjip_desktop.domain.temuan.claim.net.part.portion import exact_share, fits_share, how_meant
from lkjip_desktop.domain.temuan.claim.net.sense import telling
from lkjip_desktop.domain.temuan.claim.net.undone.rows import (
    DONE,
    LEFT,
    OF,
    SHARE,
    TableRows,
    tables_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_DENYING: Final = frozenset(
    {"belum", "gagal", "mati", "rusak", "tak", "telat", "terlambat", "tersisa", "tidak"}
)
_PLAIN: Final = frozenset(
    {
        "atau", "baru", "cuma", "hampir", "hanya", "kurang", "lebih", "masih", "sebagian",
        "sekitar", "separuhnya", "setara", "sisanya", "sudah", "tahun", "telah", "tinggal",
        "kira", "tersisa", "antara", "perlu", "karena", "sementara", "sedangkan", "namun", "tetapi",
    }
)  # fmt: skip
_UNSURE: Final = frozenset(
    {"bila", "jika", "lain", "lainnya", "nasional", "provinsi", "rencana", "setiap", "target"}
    | {"tiap", "akan", "tambahan", "bertambah", "berkurang", "naik", "turun", "per", "rata"}
)
_LONGEST: Final = 2
"""Figures that may be told of a row: so many of so many, or so many and their share."""


class ToldRow(NamedTuple):
    """The one row that a sentence names, in its table, and where it does."""

    hasil: IndikatorResult
    rows: TableRows
    key: str
    places: range

    def value(self, column: str) -> Fraction | None:
        """What it has in a column."""
        return self.rows.columns[column].get(self.key)


@needing("q", own=False, figure=True)
def wrong_rows_elsewhere(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Figures of the only row that is named which it has not."""
    texts = parsed.texts
    if not _UNSURE.isdisjoint(texts) or not parsed.is_of(facts.tahun) or parsed.under:
        return
    if any(c.when is not None and c.when.part for c in parsed.chunks):
        return
    if any(c.ref is not None and c.letter in "KSUJ" for c in parsed.chunks):
        return
    told = _figures(parsed)
    if not told or len(told) > _LONGEST:
        return
    found = [*_named(parsed, facts)]
    if len(found) != 1:
        return
    outside = [(place, said) for place, said in told if place not in found[0].places]
    wrong = _wrong(parsed, found[0], outside) if outside else None
    if wrong is not None:
        yield wrong


def _figures(parsed: Parsed) -> list[tuple[int, Quantity]]:
    tokens = parsed.sentence.tokens
    return [
        (n, token.number)
        for n, token in enumerate(tokens)
        if token.kind == NUMBER and token.number is not None and not is_year(token)
    ]


def _named(parsed: Parsed, facts: Facts) -> Iterator[ToldRow]:
    """The rows of tables that know all words, with what was done or counted told beside them."""
    texts = parsed.texts
    free = {words(row.uraian) for _, rows in facts.free_everywhere() for row in rows}
    for hasil in facts.members():
        for rows in tables_of(hasil):
            spans = {
                key: span
                for key, name in rows.names.items()
                if (span := _span(texts, name)) is not None
            }
            if len(spans) != 1:
                continue
            ((key, places),) = spans.items()
            if words(rows.names[key]) not in free and _is_of(parsed, hasil, rows, places, facts):
                yield ToldRow(hasil, rows, key, places)


@lru_cache(maxsize=4096)
def _name(name: str) -> tuple[str, ...]:
    return words(name)


def _span(texts: Sequence[str], name: str) -> range | None:
    """Where a name of several words stands."""
    said = _name(name)
    if len(said) < _LONGEST:
        return None
    found = [n for n in range(len(texts)) if tuple(texts[n : n + len(said)]) == said]
    return range(found[0], found[0] + len(said)) if len(found) == 1 else None


def _is_of(
    parsed: Parsed, hasil: IndikatorResult, rows: TableRows, places: range, facts: Facts
) -> bool:
    """Whether all other words are of the table, and one of them of what it counts."""
    known = vocabulary(hasil)
    heads = stems_of(rows.table.kolom_realisasi, rows.table.kolom_pembanding, hasil.indikator.nama)
    plain, office = known | _known(), facts.office()
    beside = False
    for n, token in enumerate(parsed.sentence.tokens):
        if n in places or token.kind in {MARK, NUMBER}:
            continue
        root = stem(token.text)
        beside = beside or root in heads - rows.stems
        if token.text in _DENYING or is_generic(token.text) or root in office:
            continue
        if root not in plain:
            return False
    return beside


@cache
def _known() -> frozenset[str]:
    return telling() | frozenset(map(stem, (*_PLAIN, *having())))


def _wrong(parsed: Parsed, row: ToldRow, told: Sequence[tuple[int, Quantity]]) -> Wrong | None:
    """The first figure that is not what is told of the row."""
    totals = (row.rows.table.jumlah_pembanding, row.rows.table.jumlah_realisasi)
    out_of_all = "dari" in parsed.texts
    if not out_of_all and any(x.is_count and agrees(x, nilai) for _, x in told for nilai in totals):
        return None  # of all rows, of which the one that is named is told beside it
    denied = not _DENYING.isdisjoint(parsed.texts)
    done = stems_of(row.rows.table.kolom_realisasi) - row.rows.counted
    said = any(stem(text) in done for text in parsed.texts)
    out_of = "dari" in parsed.texts and len([x for _, x in told if x.is_count]) == _LONGEST
    for place, number in told:
        share = exact_share(parsed, place, number)
        if number.live or number.unit == RUPIAH or (share is None and _is_limit(parsed, place)):
            return None
        if share is not None or number.unit == PERCENT:
            right = _share(parsed, row, place, number, share, denied=denied)
        elif number.is_count:
            after = parsed.texts[place - 1 : place] == ("dari",)
            right = _count(row, number, denied=denied, done=said, whole=out_of and after)
        else:
            return None
        if right:
            quote = parsed.sentence.quote(max(0, place - 3), min(place + 1, len(parsed.texts) - 1))
            item = next(x for x in row.rows.table.baris if x.baris.id == row.key)
            so = f"baris “{row.rows.names[row.key]}” {right}"
            return Wrong(ANGKA, quote, so, right, kedua=at(item.baris))
    return None


def _is_limit(parsed: Parsed, place: int) -> bool:
    chunk = next((c for c in parsed.chunks if c.first <= place <= c.last), None)
    number = chunk.number if chunk is not None else None
    return number is None or number.bound or number.about


def _share(
    parsed: Parsed,
    row: ToldRow,
    place: int,
    number: Quantity,
    share: Fraction | None,
    *,
    denied: bool,
) -> str:
    own = row.value(SHARE)
    item = next(x for x in row.rows.table.baris if x.baris.id == row.key)
    if own is None:
        return ""
    known = [100 - own if denied else own]
    known += [x.nilai for x in shares_of(row.rows.table, item) if isinstance(x.nilai, Fraction)]
    how = how_meant(parsed, place)
    if share is not None:
        fits = any(fits_share(share, how, x) for x in known)
    else:
        fits = any(agrees(number, x) for x in known)
    return "" if fits else format_percent(known[0], 2)


def _count(row: ToldRow, number: Quantity, *, denied: bool, done: bool, whole: bool) -> str:
    columns = (OF,) if whole else (LEFT,) if denied else (DONE,) if done else (OF, DONE)
    known = [x for x in (row.value(column) for column in columns) if x is not None]
    if not known or any(agrees(number, x) for x in known):
        return ""
    return format_number(known[0], 0)
