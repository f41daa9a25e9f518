"""Claims of a table within a text: its cells by their column's head and their row's name, its sums.

What a column or a row adds up to is judged where the figures nearly do: then they are meant to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import format_number, format_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.arithmetic import NEARLY
from lkjip_desktop.domain.temuan.claim.kind.entry import (
    Frame,
    frame_of,
    framed,
    in_unit,
    is_elsewhere,
    known_of,
    line_called,
)
from lkjip_desktop.domain.temuan.claim.kind.status import wrong_state
from lkjip_desktop.domain.temuan.claim.kind.table import Known, contradicted
from lkjip_desktop.domain.temuan.claim.kind.value import contradiction
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed, ParsedTable
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.text.terbilang import RIBUAN

_SCALES: Final = {**RIBUAN, "jt": 10**6, "m": 10**9, "rb": 10**3}
_UNITS: Final = frozenset({"rp", "rupiah", "persen", *_SCALES})
_TOTAL: Final = frozenset({"jumlah", "total", "jumlah total", "jumlah keseluruhan"})
_PLAIN: Final = (
    ("target", "realisasi", "capaian"),
    ("pagu", "belanja", "serapan"),
    ("pagu", "belanja", "sisa"),
)
"""What columns without a head hold, if their figures are those."""
_FEWEST: Final = 2
_MANY: Final = 3


class _Column(NamedTuple):
    """A column of figures: what its head says."""

    place: int
    frame: Frame | None
    unit: str = ""
    scale: int = 1


def wrong_cells(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Figures of a table that are not those of what they stand for, and sums that are none."""
    table = parsed.table
    if table is None:
        return
    outer = None if is_elsewhere(parsed, facts) else framed(parsed.under)
    columns = _columns(table)
    judged = [*_judged(table, columns, outer, own, facts)] if outer is not None else []
    told = set()
    for row, place, wrong in judged:
        told.add((row, place))
        yield wrong
    if outer is not None:
        yield from _wrong_states(table, columns, own, facts)
    if not told:
        yield from _wrong_sums(table, columns)
        yield from _wrong_shares(table, columns)


def _number(cell: Parsed) -> Quantity | None:
    """The only thing that a cell says, if it is a figure."""
    if len(cell.chunks) != 1 or cell.chunks[0].number is None:
        return None
    said = cell.chunks[0].number
    return None if said.live or said.bound or said.about else said


def _body(table: ParsedTable) -> list[int]:
    """The rows that are no totals."""
    return [at for at, row in enumerate(table.rows) if not _is_total(row)]


def _is_total(row: Sequence[Parsed]) -> bool:
    return any(cell.sentence.text.casefold().strip(" *:") in _TOTAL for cell in row)


def _columns(table: ParsedTable) -> list[_Column]:
    """The columns that hold figures and nothing else."""
    found = []
    for place in range(max(map(len, table.rows), default=0)):
        cells = [row[place] for row in table.rows if len(row) > place]
        filled = [cell for cell in cells if cell.sentence.text.strip(" -–")]
        numbered = filled == [*filter(_number, filled)] and filled
        if numbered and not _counts_up(filled):
            found.append(_headed(place, table))
    return found


def _counts_up(cells: Sequence[Parsed]) -> bool:
    """Whether a column only numbers its rows."""
    values = [said.value for said in map(_number, cells) if said is not None]
    return values == [Fraction(n) for n in range(1, len(values) + 1)] and len(values) > 1


def _headed(place: int, table: ParsedTable) -> _Column:
    if len(table.head) <= place:
        return _Column(place, None)
    head = table.head[place]
    frame = frame_of(head)
    said = [token.text for token in head.sentence.tokens]
    scale = next((_SCALES[word] for word in said if word in _SCALES), 1)
    unit = RUPIAH if scale > 1 or {"rp", "rupiah"} & {*said} else ""
    unit = PERCENT if "%" in head.sentence.text or "persen" in said else unit
    if frame is not None:
        frame = frame._replace(words=tuple([w for w in frame.words if w not in _UNITS]))
    return _Column(place, frame, unit, scale)


def _judged(
    table: ParsedTable, columns: Sequence[_Column], outer: Frame, own: str, facts: Facts
) -> Iterator[tuple[int, int, Wrong]]:
    """Each cell that is not what its row and its column say, with its place."""
    figures = {column.place for column in columns}
    names = {at: _named(table, at, figures, own, facts) for at in _body(table)}
    columns = columns if table.head else _guessed(table, columns, names, outer, own, facts)
    for at, name in names.items():
        for column in columns if name is not None else ():
            told = _cell(table, at, column, name, outer, own, facts)
            if told is not None and told[1] and not any(agrees(told[0], k.nilai) for k in told[1]):
                yield at, column.place, _wrong(table, at, column.place, *told)


def _wrong_states(
    table: ParsedTable, columns: Sequence[_Column], own: str, facts: Facts
) -> Iterator[Wrong]:
    """A cell that only says whether the target of its row is met."""
    figures = {column.place for column in columns}
    for at in _body(table):
        for place, cell in enumerate(table.rows[at]):
            stated = _STATE.fullmatch(cell.letters)
            name = _named(table, at, figures, own, facts) if stated else None
            if stated is None or name is None or len(name.refs) != 1 or name.whens:
                continue
            for wrong in wrong_state(cell, name.refs[0], bool(stated["neg"]), facts):
                yield wrong._replace(said=table.told[at][place])


_STATE: Final = pattern(r"(?P<neg>n?)c{0,2}v")


def _named(table: ParsedTable, at: int, figures: set[int], own: str, facts: Facts) -> Frame | None:
    """What a row is of: the last name in its cells; None where more is said than names."""
    found = Frame()
    for cell in table.rows[at][: min(figures, default=0)]:
        if _number(cell) is not None or not cell.sentence.text:
            continue
        frame = frame_of(cell)
        hasil = facts.indikator(own) if own else None
        if frame is None:
            return None
        if frame.words and not frame.refs and hasil is not None:
            row = line_called(hasil, frame.words)
            frame = frame._replace(refs=(Ref(BARIS, row),), words=()) if row else frame
        if frame.words:
            return None
        found = frame.within(found)
    return found


def _cell(
    table: ParsedTable,
    at: int,
    column: _Column,
    name: Frame | None,
    outer: Frame,
    own: str,
    facts: Facts,
) -> tuple[Quantity, Sequence[Figure | Known]] | None:
    """The figure of a cell and what it may be; None where it cannot be told."""
    row = table.rows[at]
    said = _number(row[column.place]) if len(row) > column.place else None
    if said is None or column.frame is None or name is None:
        return None
    frame = name.within(column.frame).within(outer)
    frame = frame._replace(words=column.frame.words)
    if column.frame.props and name.props and column.frame.props != name.props:
        return None
    ref = frame.refs[0] if frame.refs else Ref(INDIKATOR, own) if own else WHOLE
    if len(frame.refs) > 1:
        return None
    if column.unit == PERCENT and not frame.props:
        money = any(c.unit == RUPIAH for c in _columns(table))
        frame = frame._replace(props=("serapan",) if ref.kind in "KU" or money else ("capaian",))
    prop = frame.props[0] if frame.props else ""
    if ref.kind != BARIS and not prop:
        return None
    said = _measured(said, column, prop, ref, facts)
    return said, known_of(frame, said, "", own, facts)


_MONEY: Final = frozenset({"pagu", "awal", "akhir", "belanja", "sisa", "hemat"})
_LARGE: Final = 100_000


def _measured(said: Quantity, column: _Column, prop: str, ref: Ref, facts: Facts) -> Quantity:
    """A figure in the unit that its column has."""
    if said.unit:
        return said
    if column.unit == RUPIAH and (prop in _MONEY | {"realisasi"} or ref.kind == "K"):
        return said._replace(
            value=said.value * column.scale, step=said.step * column.scale, unit=RUPIAH
        )
    if (prop in _MONEY or ref.kind == "K") and said.value >= _LARGE:
        return said._replace(unit=RUPIAH)
    if column.unit == PERCENT:
        return said._replace(unit=PERCENT)
    return in_unit(said, prop, facts.indikator(ref.id) if ref.kind == INDIKATOR else None)


def _guessed(
    table: ParsedTable,
    columns: Sequence[_Column],
    names: dict[int, Frame | None],
    outer: Frame,
    own: str,
    facts: Facts,
) -> list[_Column]:
    """The columns of a table without a head, if most of their figures are what such ones hold."""
    if len(columns) != _MANY:
        return []
    for props in _PLAIN:
        told = [
            column._replace(frame=Frame(props=(prop,)))
            for column, prop in zip(columns, props, strict=True)
        ]
        cells = [
            _cell(table, at, column, name, outer, own, facts)
            for at, name in names.items()
            for column in told
        ]
        known = [cell for cell in cells if cell is not None and cell[1]]
        right = [1 for said, figures in known if any(agrees(said, k.nilai) for k in figures)]
        if known and len(right) * _MANY >= len(known) * _FEWEST:
            return told
    return []


def _wrong(
    table: ParsedTable, at: int, place: int, said: Quantity, known: Sequence[Figure | Known]
) -> Wrong:
    cell, quote, right = table.rows[at][place], table.told[at][place], known[0]
    if isinstance(right, Known):
        return contradicted(cell, 0, 0, said, right)._replace(said=quote)
    wrong = contradiction(quote, said, right)
    return wrong._replace(written=cell.sentence.text) if wrong.token else wrong


# what figures of a table come to together


def _values(table: ParsedTable, places: Sequence[int], at: int) -> list[Quantity | None]:
    row = table.rows[at]
    return [_number(row[place]) if len(row) > place else None for place in places]


def _wrong_sums(table: ParsedTable, columns: Sequence[_Column]) -> Iterator[Wrong]:
    """Totals under a column, and at the end of a row, that are not the sum."""
    totals = [at for at, row in enumerate(table.rows) if _is_total(row)]
    if len(totals) == 1 and totals[0] == len(table.rows) - 1:
        for column in columns:
            if column.unit != PERCENT:
                cells = [_values(table, [column.place], at)[0] for at in range(len(table.rows))]
                yield from _sum(table, cells, totals[0], column.place)
    last = columns[-1] if columns[_FEWEST:] else None
    if last is not None and table.head and _is_total([table.head[last.place]]):
        places = [column.place for column in columns]
        for at in range(len(table.rows)):
            yield from _sum(table, _values(table, places, at), at, last.place)


def _sum(
    table: ParsedTable, cells: Sequence[Quantity | None], at: int, place: int
) -> Iterator[Wrong]:
    numbers = [cell for cell in cells if cell is not None]
    if len(numbers) < len(cells) or len(numbers) <= _FEWEST:
        return
    *items, whole = numbers
    if any(item.unit == PERCENT for item in numbers):
        return
    total, slack = sum((n.value for n in items), Fraction(0)), _slack(numbers)
    off = abs(total - whole.value)
    if slack < off <= NEARLY * whole.value and max(n.value for n in items) < whole.value:
        right = format_number(total, 0 if total.denominator == 1 else 2)
        yield Wrong(HITUNGAN, table.told[at][place], f"jumlah bagiannya {right}", right)


def _slack(numbers: Sequence[Quantity]) -> Fraction:
    """How far rounded figures may be off; none where all are whole."""
    steps = [item.step for item in numbers]
    return sum(steps, Fraction(0)) / 2 if max(steps) != 1 else Fraction(0)


def _wrong_shares(table: ParsedTable, columns: Sequence[_Column]) -> Iterator[Wrong]:
    """A percentage that is not the share of two columns as it is in all the other rows."""
    shares = [c for c in columns if c.unit == PERCENT or _in_percent(table, c.place)]
    others = [c for c in columns if c not in shares]
    for share in shares:
        for whole, part in permutations(others, 2):
            places = [whole.place, part.place, share.place]
            lines = [(at, _values(table, places, at)) for at in range(len(table.rows))]
            full = [(at, _share(*cells)) for at, cells in lines if None not in cells]
            right = [right for _, (_, right, fits) in full if fits]
            if len(right) < _FEWEST or len(full) - len(right) != 1:
                continue
            at, (_, exact, _) = next(item for item in full if not item[1][2])
            text = format_percent(exact, 2)
            yield Wrong(HITUNGAN, table.told[at][share.place], f"hasil baginya {text}", text)
            break


def _in_percent(table: ParsedTable, place: int) -> bool:
    said = [_values(table, [place], at)[0] for at in range(len(table.rows))]
    return all(item is not None and item.unit == PERCENT for item in said)


def _share(
    whole: Quantity | None, part: Quantity | None, share: Quantity | None
) -> tuple[Quantity | None, Fraction, bool]:
    if whole is None or part is None or share is None or not whole.value:
        return share, Fraction(0), True
    right = part.value / whole.value * 100
    return share, right, agrees(share, right)
