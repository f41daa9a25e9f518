"""What any text tells of a free table of the report, in whatever words, and the table has not.

Without all words known a figure is only held against its cell where it comes of it by a slip or of
another cell, and the sentence is of that table beyond doubt: another figure of it is right, or no
word before it tells of anything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.crowd.cell import CellFigure, cells_in, counted_in
from lkjip_desktop.domain.temuan.claim.crowd.named import year_end
from lkjip_desktop.domain.temuan.claim.crowd.staff import (
    wrong_kinds_told,
    wrong_staff,
)
from lkjip_desktop.domain.temuan.claim.crowd.table import (
    Crowd,
    crowd_of,
    known_to,
    names_column,
    names_row,
    texts_of,
)
from lkjip_desktop.domain.temuan.claim.fact.digit import SWAPPED, slip
from lkjip_desktop.domain.temuan.claim.fact.table import FreeRow
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import shared_out
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, agrees, digits
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import quarter_of
from lkjip_desktop.domain.temuan.claim.net.contest.clause import having
from lkjip_desktop.domain.temuan.claim.net.reach import named, reached
from lkjip_desktop.domain.temuan.claim.net.sense import WAY
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_FEWEST: Final = 10
"""A smaller figure may be right by chance."""
_SEVERAL, _SURE, _SOME = 2, 3, 2
_AHEAD_OF: Final = 3


def wrong_told(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Figures that a table of a section has otherwise."""
    every = facts.free_now()
    figures = _figures(parsed) if every else []
    before = parsed.texts[: figures[-1][0]] if figures else ()
    changes = not WAY.keys().isdisjoint(before) and "menjadi" not in before
    if figures and changes and not _is_shared_out(before):
        yield from wrong_kinds_told(parsed, figures, facts)
    if not figures or changes or _is_shared_out(before):
        return
    tells = names_row(parsed, every) or names_column(parsed, every)
    crowds = _crowds(parsed, facts) if tells else ()
    told = [(crowd, _cells(crowd, figures)) for crowd in crowds]
    right = {cell.said.place for _, cells in told for cell in cells if cell.fits}
    if own:
        known = reached(named(parsed, own), facts)
        right |= {at for at, said in figures if any(agrees(said, x.nilai) for x in known)}
    for crowd, cells in told:
        off = [cell for cell in cells if cell.said.place not in right]
        off = [cell for cell in off if not _is_told_before(cell, cells)]
        for cell in off if off and _is_of(parsed, crowd, cells, off, own, facts) else ():
            yield _wrong(parsed, crowd, cell)
            return
    if not right:
        yield from wrong_staff(parsed, figures, facts)


def _figures(parsed: Parsed) -> list[tuple[int, Quantity]]:
    """The figures in digits, of which one may be off, that say how many; by their places."""
    away = {at for c in parsed.chunks if c.letter == TIME for at in range(c.first, c.last + 1)}
    away |= {c.first for c in parsed.chunks if c.number and (c.number.about or c.number.bound)}
    tokens = enumerate(parsed.sentence.tokens)
    return [
        (at, token.number)
        for at, token in tokens
        if token.kind == NUMBER and token.number is not None and _may_count(token.number)
        if at not in away and token.text[:1].isdigit() and not is_year(token)
    ]


def _may_count(number: Quantity) -> bool:
    return number.is_count or (number.unit == RUPIAH and not number.live)


def _is_shared_out(texts: Sequence[str]) -> bool:
    """Whether words before a figure make it one of many: setiap regu, antara 5 dan."""
    behind = [*texts[1:], _FIGURE]
    pairs = zip(texts, behind, strict=False)
    return bool(shared_out([x for x, then in pairs if x != _AMONG or then[:1].isdigit()]))


_AMONG, _FIGURE = "antara", "0"


def _crowds(parsed: Parsed, facts: Facts) -> Iterator[Crowd]:
    """The tables that a sentence may tell of at the time that it tells of."""
    ended = year_end(parsed, facts.tahun)
    full, texts = texts_of(parsed, set()), texts_of(parsed, ended or set())
    for table, rows in facts.free_now():
        quarterly = all(quarter_of(row.uraian) for row in rows)
        monthly = quarterly or {row.uraian.casefold() for row in rows} <= MONTHS.keys()
        if len(rows) < _SEVERAL or (ended is None and not monthly):
            continue
        if quarterly and not _is_of_quarter(parsed, facts.tahun):
            continue
        if monthly and not _is_of_month(parsed, table.judul, facts.tahun):
            continue
        crowd = crowd_of(full if monthly else texts, table, rows)
        if crowd.spans or not monthly:
            yield crowd


def _is_of_month(parsed: Parsed, judul: str, tahun: int) -> bool:
    """Whether months of this year are told of, at their end where a table has that."""
    texts = parsed.texts
    times = [c for c in parsed.chunks if c.when is not None and c.letter == TIME]
    if any(c.when is not None and c.when.year not in {0, tahun} for c in times):
        return False
    at_end = "akhir" in judul.casefold().split()
    for at, text in enumerate(texts):
        before = {*texts[max(0, at - 2) : at]}
        if text in MONTHS and (not _UP_TO.isdisjoint(before) or ("akhir" in before) != at_end):
            return False
    return True


def _is_of_quarter(parsed: Parsed, tahun: int) -> bool:
    """Whether a quarter of this year is told of by itself, and no other time."""
    whens = [c.when for c in parsed.chunks if c.when is not None and c.letter == TIME]
    quarters = all(when.part in _QUARTERS and when.year in {0, tahun} for when in whens)
    return bool(whens) and quarters and _UP_TO.isdisjoint(parsed.texts)


_QUARTERS: Final = frozenset({"T1", "T2", "T3", "T4"})
_UP_TO: Final = frozenset({"awal", "hingga", "pertengahan", "sampai", "sejak", "tengah"})


def _cells(crowd: Crowd, figures: Sequence[tuple[int, Quantity]]) -> list[CellFigure]:
    outside = [item for item in figures if item[0] not in crowd.in_rows]
    return cells_in(crowd, [*counted_in(crowd, outside)])


def _is_of(
    parsed: Parsed,
    crowd: Crowd,
    cells: Sequence[CellFigure],
    off: Sequence[CellFigure],
    own: str,
    facts: Facts,
) -> bool:
    """Whether the figures that are off can be of nothing but their cells."""
    right = [cell for cell in cells if cell.is_cell]
    if len(right) >= _SEVERAL or any(cell.right >= _FEWEST for cell in right):
        return all(_is_near(crowd, cell) for cell in off)
    if right and all(map(_is_surely_slipped, off)):
        return True
    few = any(cell.said.number.value < _FEWEST for cell in off)
    sure = bool(right) and not few and all(slip(cell.said.number, cell.right) for cell in off)
    surely = (_is_surely_slipped(cell) or _is_another(crowd, cell) for cell in off)
    sure = sure or (all(surely) and all(cell.rows or not own for cell in off))
    return sure and all(_is_plain(parsed, crowd, cell, facts) for cell in off)


def _is_near(crowd: Crowd, cell: CellFigure) -> bool:
    """Whether one mistypes the figure of a cell so, or took that of another one."""
    said = cell.said.number
    if slip(said, cell.right) or _has_more(said, cell):
        return True
    rows: list[FreeRow] = [crowd.rows[n] for n in cell.rows]
    beside = [x for row in rows for _, x in row.angka]
    beside += [crowd.sum_of((n,), cell.columns) for n in range(len(crowd.rows))]
    beside += [crowd.sum_of(cell.rows, (n,)) for n in range(len(crowd.table.kolom))]
    return said.value >= _FEWEST and said.value in beside


def _has_more(said: Quantity, cell: CellFigure) -> bool:
    """Whether one digit stands there besides those of a cell: 17 for 7."""
    written, right = str(said.value), str(cell.right)
    return any(written[:at] + written[at + 1 :] == right for at in range(len(written)))


def _is_surely_slipped(cell: CellFigure) -> bool:
    kind = slip(cell.said.number, cell.right)
    some = digits(cell.said.number)
    return bool(kind) and (some >= _SURE or (kind == SWAPPED and some >= _SOME))


def _is_another(crowd: Crowd, cell: CellFigure) -> bool:
    """Whether it is what another row has there, or a measure that this row has not."""
    said = cell.said
    if not (cell.rows and cell.columns) or digits(said.number) < _SOME:
        return False
    others = [crowd.sum_of((n,), cell.columns) for n in range(len(crowd.rows))]
    others = [x for x in others if x is not None and agrees(said.number, x)]
    return bool(said.columns) or (bool(others) and digits(said.number) >= _SURE)


def _is_plain(parsed: Parsed, crowd: Crowd, cell: CellFigure, facts: Facts) -> bool:
    """Whether all words before a figure, and what it counts, say nothing else."""
    known, tokens = known_to(crowd, facts), parsed.sentence.tokens
    away = {at for c in parsed.chunks if c.letter in _SAID for at in range(c.first, c.last + 1)}
    away |= crowd.in_rows
    past = cell.said.last + 1
    while cell.rows and past < len(crowd.texts) and stem(crowd.texts[past]) in crowd.head_stems:
        past += 1
    behind = () if past in crowd.in_rows else crowd.texts[past:][:1]
    return {*behind} <= _THEN and all(
        not text
        or at in away
        or tokens[at].kind in {NUMBER, MARK}
        or text in having()
        or text in MONTHS
        or stem(text) in known
        for at, text in enumerate(crowd.texts[: cell.said.last + 1])
    )


_SAID: Final = f"m{TIME}"
"""Letters of words that say nothing of whom a figure counts."""
_THEN: Final = word_set(
    ", . ; : ( ) agar dan dapat dengan di karena mampu melalui memiliki mempunyai menjadi"
    " merupakan meskipun namun pada padahal sebab sedangkan sehingga selama sementara sepanjang"
    " serta tetapi untuk walaupun yaitu yakni yang"
)
"""What may follow a figure that is told of all."""


def _is_told_before(cell: CellFigure, cells: Sequence[CellFigure]) -> bool:
    """Whether the same cell is told rightly, too, so that this figure is one of some of them."""
    of = (cell.rows, cell.columns)
    return any(x.is_cell and x is not cell and (x.rows, x.columns) == of for x in cells)


def _wrong(parsed: Parsed, crowd: Crowd, cell: CellFigure) -> Wrong:
    right, place = format_number(cell.right, 0), cell.said.place
    last = min(max(cell.said.last, place), len(parsed.sentence.tokens) - 1)
    quote = parsed.sentence.quote(max(0, place - _AHEAD_OF), last)
    so = f"{crowd.call(cell.rows, cell.columns)} {right}"
    return Wrong(ANGKA, quote, so, right, kedua=crowd.table.lokasi)
