"""Baris yang tidak sepadan: one row of a table that comes to far less than all the others."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, Values, cell_of
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan
from lkjip_desktop.domain.temuan.rule.gabung import COLUMNS
from lkjip_desktop.domain.temuan.rule.geser import KOMA
from lkjip_desktop.domain.temuan.rule.kinerja import CARA_PERSENTASE
from lkjip_desktop.domain.temuan.rule.kisi import LEAST
from lkjip_desktop.domain.temuan.wording import alike, call, shown

PERSEN: Final = FindingRule(
    "HASIL-09",
    Severity.PERINGATAN,
    "Realisasi satu baris suatu tabel tampaknya persen, sedangkan baris lainnya banyaknya.",
)

PLAY: Final = Fraction(1, 20)
SPREAD: Final = Fraction(1, 5)
FEW: Final = 5
"""A row that comes to so many times less than the least of the others stands out."""


def of_persen(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """A row in which a percentage stands that the others have, too, and far less is counted."""
    for table, values in bahan.tables():
        for odd in _odd_rows(table, values):
            said = odd.done / SERATUS
            if odd.least - PLAY <= said <= min(odd.most + PLAY, Fraction(1)):
                yield _percent(bahan, table, odd)


class OddRow(NamedTuple):
    """A row of the year that comes to far less than the others, which go together."""

    item: BarisResult
    sel: Values
    whole: Fraction
    done: Fraction
    least: Fraction
    most: Fraction
    """Of what the others come to."""


def _odd_rows(table: RincianResult, values: tuple[Values, ...]) -> Iterator[OddRow]:
    if not table.dihitung or table.rincian.cara not in CARA_PERSENTASE:
        return
    pairs = zip(table.baris, values, strict=True)
    told = [(item, cells, _share(item)) for item, cells in pairs if item.masuk]
    shares = [(item, cells, *share) for item, cells, share in told if share is not None]
    for item, cells, whole, done in shares:
        rest = [b / a for other, _, a, b in shares if other is not item]
        if len(rest) >= LEAST and len(cells) == 1 and done > NOL:
            least, most = min(rest), max(rest)
            if most - least <= SPREAD and FEW * done < least * whole:
                yield OddRow(item, cells, whole, done, least, most)


def _share(item: BarisResult) -> tuple[Fraction, Fraction] | None:
    """Whole and part of a row that has both."""
    whole, done = item.pembanding, item.realisasi
    if not isinstance(whole, Fraction) or not isinstance(done, Fraction) or whole <= NOL:
        return None
    return whole, done


def _percent(bahan: IndikatorInput, table: RincianResult, odd: OddRow) -> Temuan:
    (head, whole), (name, done) = _told(table, odd)
    pesan = (
        f"“{odd.item.baris.uraian}” pada {call(bahan.hasil.indikator)}: {name} {done} dari {head}"
        f" {whole} jauh di bawah baris lainnya, seakan-akan {done} %; bila itu persen, ketik"
        " banyaknya."
    )
    lokasi, kedua = (cell_of(odd.item, odd.sel, column) for column in reversed(COLUMNS))
    return PERSEN.temuan(pesan, lokasi, indikator=bahan.hasil.indikator, kedua=kedua)


def _told(table: RincianResult, odd: OddRow) -> tuple[tuple[str, str], tuple[str, str]]:
    return (
        (table.kolom_pembanding or "Pembanding", shown(odd.whole, alike([odd.whole]))),
        (table.kolom_realisasi or "Realisasi", shown(odd.done, alike([odd.done]))),
    )


SHIFTS: Final = (10, 100, 1000)
TOLD: Final = 10
"""So many that are done are no chance few."""
LARGE: Final = 3
"""A row with one zero too many is so many times as large as any other."""


def of_sepadan(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """A row that comes to what the others do once a comma or zeros are put right."""
    for table, values in bahan.tables():
        for odd in _odd_rows(table, values):
            lows = (shift * odd.done / odd.whole for shift in SHIFTS)
            fits = [
                shift
                for shift, share in zip(SHIFTS, lows, strict=True)
                if odd.least - PLAY <= share <= min(odd.most + PLAY, Fraction(1))
            ]
            if fits and (_is_broken(table, odd) or _is_large(table, odd, fits[0])):
                (head, whole), (name, done) = _told(table, odd)
                pesan = (
                    f"“{odd.item.baris.uraian}” pada {call(bahan.hasil.indikator)}: {name} {done}"
                    f" dari {head} {whole}, hanya seper{CALLED_SHIFT[fits[0]]} baris lainnya,"
                    " seakan-akan komanya bergeser; perbaiki yang keliru, atau kesampingkan dengan"
                    " alasan."
                )
                lokasi, kedua = (cell_of(odd.item, odd.sel, each) for each in reversed(COLUMNS))
                yield KOMA.temuan(pesan, lokasi, indikator=bahan.hasil.indikator, kedua=kedua)


CALLED_SHIFT: Final = {10: "sepuluh", 100: "seratus", 1000: "seribu"}


def _is_broken(table: RincianResult, odd: OddRow) -> bool:
    """Whether a part alone is no whole number among those that are."""
    rows = [item for item in table.baris if item.dihitung]
    told = [getattr(item, column) for item in rows for column in COLUMNS]
    parts = [value for value in told if isinstance(value, Fraction) and value.denominator > 1]
    return parts == [odd.done]


def _is_large(table: RincianResult, odd: OddRow, shift: int) -> bool:
    """Whether the whole alone may have a zero too many: as much was done as of others."""
    rows = [item for item in table.baris if item.masuk and item is not odd.item]
    largest, most = (
        max(value for item in rows if isinstance(value := getattr(item, column), Fraction))
        for column in COLUMNS
    )
    usual = odd.done.denominator == 1 and odd.done >= TOLD and 2 * odd.done <= LARGE * most
    return usual and (shift > SHIFTS[0] or odd.whole >= LARGE * largest)
