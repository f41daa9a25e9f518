"""Claims of a table within a text: each cell by the head of its column and the name of its row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.status import wrong_state
from lkjip_desktop.domain.temuan.claim.kind.table import Known, contradicted
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.anchored import anchored_cells, coded
from lkjip_desktop.domain.temuan.claim.laid.column import (
    LaidColumn,
    body,
    columns_of,
    number_of,
    values_of,
)
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.laid.frame import EntryFrame, frame_of, framed
from lkjip_desktop.domain.temuan.claim.laid.known import in_unit, known_of, line_called
from lkjip_desktop.domain.temuan.claim.laid.sums import wrong_sums
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed, ParsedTable
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.units import TOTALS
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_PLAIN: Final = (
    ("target", "realisasi", "capaian"),
    ("pagu", "belanja", "serapan"),
    ("pagu", "belanja", "sisa"),
)
"""What columns without a head hold, if their figures are those."""
_FEWEST: Final = 2
_MANY: Final = 3


def wrong_cells(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Figures of a table that are not those of what they stand for, and sums that are none."""
    table = parsed.table
    if table is None:
        return
    outer = None if is_elsewhere(parsed, facts) else framed(parsed.under)
    columns = columns_of(table)
    judged = [*_judged(table, columns, outer, own, facts)] if outer is not None else []
    told = set()
    for row, place, wrong in judged:
        told.add((row, place))
        yield wrong
    if outer is not None:
        yield from _wrong_states(table, columns, own, facts)
    for cell in () if told or is_elsewhere(parsed, facts) else anchored_cells(table, own, facts):
        told.add((cell.row, cell.place))
        yield contradiction(table.told[cell.row][cell.place], cell.said, cell.right)
    if not told:
        yield from wrong_sums(table, columns)


def _judged(
    table: ParsedTable, columns: Sequence[LaidColumn], outer: EntryFrame, own: str, facts: Facts
) -> Iterator[tuple[int, int, Wrong]]:
    """Each cell that is not what its row and its column say, with its place."""
    figures = {column.place for column in columns}
    names = {at: _named(table, at, figures, own, facts) for at in body(table)}
    if own and None in names.values():  # a row that names nothing is a part as those beside it
        names = {at: None if _is_part(table, at, name) else name for at, name in names.items()}
    found, right, unnamed = list[tuple[int, int, Wrong]](), 0, 0
    columns = columns if table.head else _guessed(table, columns, names, outer, own, facts)
    for at, name in names.items():
        for column in columns if name is not None else ():
            told = _cell(table, at, column, name, outer, own, facts)
            if told is None or not told[1]:
                continue
            fits = any(agrees(told[0], k.nilai) for k in told[1])
            named = column.frame is not None and (column.frame.props or column.unit == PERCENT)
            right += fits
            if not fits:
                found.append((at, column.place, _wrong(table, at, column.place, *told)))
                unnamed += not (named or (name is not None and name.props))
    if not unnamed or right > unnamed:
        yield from found


def _is_part(table: ParsedTable, at: int, name: EntryFrame | None) -> bool:
    """Whether a row is called something that names nothing known, and no total."""
    label = " ".join(table.rows[at][0].sentence.text.strip(" *").split()).casefold()
    return name == EntryFrame() and bool(label) and label not in TOTALS


def _wrong_states(
    table: ParsedTable, columns: Sequence[LaidColumn], own: str, facts: Facts
) -> Iterator[Wrong]:
    """A cell that only says whether the target of its row is met."""
    figures = {column.place for column in columns}
    for at in body(table):
        for place, cell in enumerate(table.rows[at]):
            stated = _STATE.fullmatch(cell.letters)
            name = _named(table, at, figures, own, facts) if stated else None
            if stated is None or name is None or len(name.refs) != 1 or name.whens:
                continue
            for wrong in wrong_state(cell, name.refs[0], bool(stated["neg"]), facts):
                yield wrong._replace(said=table.told[at][place])


_STATE: Final = pattern(r"(?P<neg>n?)c{0,2}v")


def _named(
    table: ParsedTable, at: int, figures: set[int], own: str, facts: Facts
) -> EntryFrame | None:
    """What a row is of: the last name in its cells; None where more is said than names."""
    code = "" if own else coded(table, at, facts)
    found = EntryFrame((Ref(INDIKATOR, code),) if code else ())
    for cell in table.rows[at][: min(figures, default=0)]:
        if number_of(cell) is not None or not cell.sentence.text:
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
    if own and found == EntryFrame():
        return None  # words that mean nothing by themselves: Pengukuran kinerja
    return found._replace(kinds="")


def _cell(
    table: ParsedTable,
    at: int,
    column: LaidColumn,
    name: EntryFrame | None,
    outer: EntryFrame,
    own: str,
    facts: Facts,
) -> tuple[Quantity, Sequence[Figure | Known]] | None:
    """The figure of a cell and what it may be; None where it cannot be told."""
    row = table.rows[at]
    said = number_of(row[column.place]) if len(row) > column.place else None
    head = column.frame
    if said is None or head is None or name is None:
        return None
    if name.unit == RUPIAH and not column.unit:
        column = column._replace(unit=name.unit, scale=name.scale)
    frame = name.within(head).within(outer)._replace(words=head.words)
    clash = head.props and name.props and head.props != name.props
    if clash and (name.props, head.props) != (("rata",), ("capaian",)):
        return None
    ref = frame.refs[0] if frame.refs else Ref(INDIKATOR, own) if own else WHOLE
    if len(frame.refs) > 1:
        return None
    shared = column.unit == PERCENT and not frame.props
    if shared:
        money = any(c.unit == RUPIAH for c in columns_of(table))
        frame = frame._replace(props=("serapan",) if ref.kind in "KU" or money else ("capaian",))
    prop = frame.props[0] if frame.props else ""
    if ref.kind != BARIS and not prop and not (ref.kind == INDIKATOR and head.whens):
        return None
    frame = frame if prop else frame._replace(props=("realisasi",))
    prop = prop or "realisasi"
    said = _measured(said, column, prop, ref, facts)
    known = known_of(frame, said, row[column.place].chunks[0].word, own, facts)
    if known and shared:
        return said, [*known, *_shares(table, at, column, facts)]
    return said, [*known, *_mean(table, column)] if known and prop == "rata" else known


def _shares(table: ParsedTable, at: int, column: LaidColumn, facts: Facts) -> Iterator[Figure]:
    """What part a row has of its other columns: of their sum, or of the pagu of the whole."""
    for other in (c for c in columns_of(table) if c.place != column.place):
        told = {row: values_of(table, [other.place], row)[0] for row in body(table)}
        parts = {row: said.value * other.scale for row, said in told.items() if said is not None}
        for whole in numbers_of([sum(parts.values(), Fraction(0)), facts.whole("akhir")]):
            if at in parts and whole:
                yield Figure(parts[at] / whole * 100, "bagiannya")


def _mean(table: ParsedTable, column: LaidColumn) -> Iterator[Figure]:
    """The mean of the rows that a table shows."""
    cells = [values_of(table, [column.place], at)[0] for at in body(table)[:-1]]
    values = [said.value for said in cells if said is not None]
    if values:
        yield Figure(sum(values, Fraction(0)) / len(values), "rata-rata kolomnya")


_MONEY: Final = frozenset({"pagu", "awal", "akhir", "belanja", "sisa", "hemat"})
_LARGE: Final = 100_000


def _measured(said: Quantity, column: LaidColumn, prop: str, ref: Ref, facts: Facts) -> Quantity:
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
    columns: Sequence[LaidColumn],
    names: dict[int, EntryFrame | None],
    outer: EntryFrame,
    own: str,
    facts: Facts,
) -> list[LaidColumn]:
    """The columns of a table without a head, if most of their figures are what such ones hold."""
    if len(columns) != _MANY:
        return []
    for props in _PLAIN:
        told = [
            column._replace(frame=EntryFrame(props=(prop,)))
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
