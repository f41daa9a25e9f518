"""Which periode a table shows where a quarter is worked on: those before, those typed, the sum."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.formula.periode import SETRIWULAN, AsOf, periode_of
from lkjip_desktop.domain.model.waktu import BULAN, quarter_words
from lkjip_desktop.domain.named import NamedTuple

SHORT_MONTH: Final = 3
"""Letters of a month in a narrow heading."""
_UPTO: Final = ("TW I", "Smt I", "s.d. TW III", "Tahun")


class Span(NamedTuple):
    """The periode of one pengisian as a chosen moment shows them."""

    before: str
    """The heading of what stands before, together; empty where nothing does."""
    now: tuple[tuple[str, str], ...]
    """The periode that are typed, each with its heading (empty: the only one there is)."""
    upto: str
    """The heading of all up to now together; empty where that is what is typed."""

    @property
    def periode(self) -> tuple[str, ...]:
        """The periode that are typed."""
        return tuple(periode for periode, _ in self.now)


def span(tahun: int, chosen: str, pengisian: str) -> Span:
    """What is shown of a pengisian while `chosen` is worked on: '' or the year, or a quarter.

    A figure of the year is typed in the year and in its last quarter; one of a quarter or a month
    in that quarter only, so that a sum is never typed.
    """
    sampai = AsOf.of(tahun, chosen)
    if pengisian == "tahun":
        return Span("", ((str(tahun), ""),) if sampai.setahun else (), "")
    if chosen in {"", str(tahun)}:
        return Span("", (), "")
    number = sampai.triwulan
    before = _UPTO[number - 2] if number > 1 else ""
    if pengisian == "triwulan":
        now = ((sampai.periode_triwulan, quarter_words(number)),)
        return Span(before, now, _UPTO[number - 1] if number > 1 else "")
    first = (number - 1) * SETRIWULAN
    months = periode_of(tahun, "bulan")[first : first + SETRIWULAN]
    heads = (BULAN[first + place][:SHORT_MONTH] for place in range(SETRIWULAN))
    return Span(before, tuple(zip(months, heads, strict=True)), _UPTO[number - 1])


def quarter_before(tahun: int, chosen: str) -> str:
    """The quarter before the chosen one; empty where there is none, and in the year."""
    number = AsOf.of(tahun, chosen).triwulan
    return "" if chosen in {"", str(tahun)} or number == 1 else f"{tahun}-T{number - 1}"
