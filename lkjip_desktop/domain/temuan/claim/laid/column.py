"""The columns of a table within a text: which hold figures, and what their heads say of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.laid.frame import SCALES, UNITS, EntryFrame, frame_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed, ParsedTable
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.units import TOTALS


class LaidColumn(NamedTuple):
    """A column of figures: what its head says."""

    place: int
    frame: EntryFrame | None
    unit: str = ""
    scale: int = 1


_FIGURE: Final = pattern(r"q[Nb]?")


def number_of(cell: Parsed) -> Quantity | None:
    """The figure of a cell that says no more than that, with its unit."""
    said = cell.chunks[0].number if _FIGURE.fullmatch(cell.letters) else None
    return None if said is None or not said.is_exact else said


def body(table: ParsedTable) -> list[int]:
    """The rows that are no totals."""
    return [at for at, row in enumerate(table.rows) if not is_total(row)]


def is_total(row: Sequence[Parsed]) -> bool:
    return any(cell.sentence.text.casefold().strip(" *:") in TOTALS for cell in row)


def columns_of(table: ParsedTable) -> list[LaidColumn]:
    """The columns that hold figures and nothing else."""
    found = []
    for place in range(max(map(len, table.rows), default=0)):
        cells = [row[place] for row in table.rows if len(row) > place]
        filled = [cell for cell in cells if cell.sentence.text.strip(" -–")]
        numbered = filled == [*filter(number_of, filled)] and filled
        if numbered and not (_counts_up(filled) or is_of_codes(place, table)):
            found.append(_headed(place, table))
    return [*_of_money(found)]


_MONEY: Final = frozenset({"pagu", "awal", "akhir"})


def _of_money(columns: Sequence[LaidColumn]) -> Iterator[LaidColumn]:
    """Behind a pagu, what is only called realisasi as what was spent, and its share as serapan.

    Of a capaian behind these nothing tells what it is of.
    """
    before, turned = "", False
    for column in columns:
        frame = column.frame
        said = frame.props[0] if frame is not None and len(frame.props) == 1 else ""
        spent = said == "realisasi" and before == "pagu" and column.unit != PERCENT
        unsure = before == "unsure" and said in {"realisasi", "capaian"}
        if frame is not None and spent:
            column = column._replace(frame=frame._replace(props=("belanja",)))  # noqa: PLW2901
        elif frame is not None and turned and not frame.props and column.unit == PERCENT:
            column = column._replace(frame=frame._replace(props=("serapan",)))  # noqa: PLW2901
        elif unsure or (turned and said == "capaian" and before == "belanja"):
            column = column._replace(frame=None)  # noqa: PLW2901
        turned = spent or (turned and said != "target")
        if said in _MONEY:  # behind a target the realisasi of either may follow
            before = "unsure" if before == "target" else "pagu"
        elif not unsure:
            before = "belanja" if spent else said
        yield column


def _counts_up(cells: Sequence[Parsed]) -> bool:
    """Whether a column only numbers its rows."""
    values = [said.value for said in map(number_of, cells) if said is not None]
    return values == [Fraction(n) for n in range(1, len(values) + 1)] and len(values) > 1


_CODES: Final = frozenset({"kode", "no", "nomor"})


def is_of_codes(place: int, table: ParsedTable) -> bool:
    """Whether a column holds the codes of its rows."""
    head = table.head[place].sentence.tokens[:1] if len(table.head) > place else ()
    return bool(head) and head[0].text in _CODES


_SHARES: Final = frozenset({"persen", "persentase"})
"""Words of a head whose figures are shares."""


def _headed(place: int, table: ParsedTable) -> LaidColumn:
    if len(table.head) <= place:
        return LaidColumn(place, None)
    head = table.head[place]
    frame = frame_of(head)
    said = [token.text for token in head.sentence.tokens]
    scale = next((SCALES[word] for word in said if word in SCALES), 1)
    unit = RUPIAH if scale > 1 or {"rp", "rupiah"} & {*said} else ""
    unit = PERCENT if "%" in head.sentence.text or not _SHARES.isdisjoint(said) else unit
    if frame is not None:
        frame = frame._replace(words=tuple([w for w in frame.words if w not in UNITS]))
    return LaidColumn(place, frame, unit, scale)


def values_of(table: ParsedTable, places: Sequence[int], at: int) -> list[Quantity | None]:
    row = table.rows[at]
    return [number_of(row[place]) if len(row) > place else None for place in places]
