"""The limit that a clause sets to each of what stands side by side, as a question to its key."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from operator import eq, ge, gt, le, lt
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.clause import ContestClause
from lkjip_desktop.domain.temuan.claim.net.contest.field import (
    LEFT,
    SHARES,
    TOTAL,
    Contest,
    ContestColumn,
)

_HOLDS: Final[Mapping[str, Callable[[Fraction, Fraction], bool]]] = {
    ">": gt, "<": lt, "g": ge, "l": le, "=": eq, "": ge,
}  # fmt: skip
_DENIED: Final = {">": le, "<": ge, "g": lt, "l": gt, "": lt, "=": lt}
LIMIT: Final = pattern(
    r"(?P<neg>(?<=e)z|n?)(?:(?P<than>[<>gl=]?)(?P<share>[%Hf])|(?P<bound>[<>gl=])q"
    r"|(?P<beside>[<>gl])C|(?P<none>0)|(?P<has>\+))"
)
"""A share, an amount, another column, nothing, or anything at all."""
_FULL, _HALF = Fraction(100), Fraction(50)


class ColumnLimit(NamedTuple):
    """What is asked of the figures of a column, each with its key."""

    column: ContestColumn
    holds: Callable[[str], bool]
    of_none: bool = False
    """Whether it is asked of those of which there was nothing, too."""


def limit_of(
    clause: ContestClause, contest: Contest, match: re.Match[str], places: Sequence[int]
) -> ColumnLimit | None:
    """What is asked of each; None where no one column is told, or no figure."""
    place = places[match.end() - 1]
    number = clause.parsed.sentence.tokens[place].number
    if number is not None and clause.parsed.texts[place - 1] in _HAVING:
        return None  # what was reached: mencapai target dengan 88 persen
    if match["beside"]:
        return _beside(clause, contest, match, place)
    column = _column(clause, contest, match, number)
    if column is None:
        return None
    values = column.values
    if match["none"] or match["has"]:
        wanted = bool(match["has"]) != bool(match["neg"])
        return ColumnLimit(column, lambda key: (values.get(key, 0) > 0) == wanted, of_none=True)
    holds = (_DENIED if match["neg"] else _HOLDS)[match["than"] or match["bound"] or ""]
    than = {"H": _HALF, "f": _FULL}.get(match["share"] or "") or _exact(number)
    if than is None or (match["share"] and not match["than"] and than != _FULL):
        return None
    return ColumnLimit(column, lambda key: key in values and holds(values[key], than))


_HAVING: Final = frozenset({"dengan", "sebesar", "yaitu", "yakni"})


def _exact(said: Quantity | None) -> Fraction | None:
    return said.value if said is not None and not (said.live or said.about) else None


def _asked(
    clause: ContestClause, contest: Contest, columns: Sequence[ContestColumn]
) -> ContestColumn | None:
    """The one column that is told, of a free table with all its words; else that of all of them."""
    said = {stem(text) for text in clause.texts}
    free = not contest.done and contest.what.startswith("tabel")
    asked = [c for c in columns if c.head not in {LEFT, TOTAL} and c.stems & said]
    found = [c for c in asked if c.stems <= said] or (asked if not free else [])
    if not found and not asked:
        found = [c for c in columns if c.head == TOTAL and c.stems & said]
    return found[0] if len(found) == 1 else None


def _column(
    clause: ContestClause, contest: Contest, match: re.Match[str], number: Quantity | None
) -> ContestColumn | None:
    unit = PERCENT if match["share"] else RUPIAH if number and number.unit == RUPIAH else ""
    some = bool(match["none"] or match["has"])
    columns = [c for c in contest.columns if some or c.unit == unit]
    if match["share"] and len(columns) == 1:
        return columns[0] if _tells_share(clause, contest, columns[0]) else None
    return _asked(clause, contest, columns)


def _tells_share(clause: ContestClause, contest: Contest, column: ContestColumn) -> bool:
    """Whether a share is that of what was done: it is told, or nothing else that is counted is."""
    said = {stem(text) for text in clause.texts}
    if (contest.done | column.stems) & said or not SHARES.isdisjoint(clause.texts):
        return True
    others = [c.stems for c in contest.columns if c.head not in {LEFT, contest.columns[0].head}]
    return bool(contest.done) and (others[0] - contest.heads).isdisjoint(said)


_PAIR: Final = 2


def _beside(
    clause: ContestClause, contest: Contest, match: re.Match[str], place: int
) -> ColumnLimit | None:
    """One column held against another: penghuninya melebihi daya tampung."""
    behind = {stem(token.text) for at, token in clause.tokens if at >= place}
    before = {stem(token.text) for at, token in clause.tokens if at < place}
    columns = [c for c in contest.columns if c.head not in {LEFT, TOTAL} and not c.is_share]
    other = [c for c in columns if c.stems and c.stems <= behind]
    one = [c for c in columns if c.stems and c.stems <= before and c not in other]
    if len(other) == 1 and not one and len(columns) == _PAIR:
        one = [c for c in columns if c is not other[0]]
    if len(one) != 1 or len(other) != 1:
        return None
    holds = (_DENIED if match["neg"] else _HOLDS)[match["beside"]]
    first, second = one[0].values, other[0].values
    return ColumnLimit(
        one[0], lambda key: holds(first.get(key, Fraction(0)), second.get(key, Fraction(0)))
    )
