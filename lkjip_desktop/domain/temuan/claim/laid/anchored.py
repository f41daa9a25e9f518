"""Columns known by their figures: most are those of their rows, so the others should be, too.

What a head calls a column need not be understood then: of rows told by their year, their code,
their name or their jenis of belanja, two figures of one property tell what the column holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import JENIS_BELANJA
from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.table import vocabulary
from lkjip_desktop.domain.temuan.claim.known import of_jenis
from lkjip_desktop.domain.temuan.claim.laid.column import (
    LaidColumn,
    body,
    columns_of,
    is_of_codes,
    number_of,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed, ParsedTable
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, INDIKATOR, KEGIATAN
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, agrees, digits
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.finding import at as place_of

_SCALES: Final = (1, 10**3, 10**6, 10**9)
_SURE: Final = 5
"""Digits that figures must have together to be no others by chance."""
_FEWEST: Final = 2

RowFigures = Mapping[str, Figure]
"""What a row may have in a column, by its property."""


class AnchorCell(NamedTuple):
    """A figure of a table that is not the one that its column holds of its row."""

    row: int
    place: int
    said: Quantity
    right: Figure


def anchored_cells(table: ParsedTable, own: str, facts: Facts) -> Iterator[AnchorCell]:
    """Figures that are not what the others of their column are."""
    rows = {at: _row(table, at, own, facts) for at in body(table)}
    if sum(map(bool, rows.values())) < _FEWEST:
        return
    for column in columns_of(table):
        yield from _column(table, column, rows, own, facts)


def _column(
    table: ParsedTable, column: LaidColumn, rows: Mapping[int, RowFigures], own: str, facts: Facts
) -> Iterator[AnchorCell]:
    cells = {at: number_of(table.rows[at][column.place]) for at in rows if _has(table, at, column)}
    told = {at: said for at, said in cells.items() if said is not None and rows[at]}
    known = _is_known(column, own, facts)
    props = dict.fromkeys(prop for figures in rows.values() for prop in figures)
    best: list[AnchorCell] = []
    for prop in props:
        for scale in _SCALES if prop in _MONEY else (1,):
            asked = {at: rows[at][prop] for at in told if prop in rows[at]}
            right = [at for at in asked if _agrees(told[at], asked[at].nilai, scale)]
            wrong = [at for at in asked if at not in right]
            sure = sum(digits(told[at]) for at in right) >= _SURE or known
            if not wrong and right:
                return
            if sure and len(right) >= max(_FEWEST * len(wrong), _FEWEST) and not best:
                best = [AnchorCell(at, column.place, told[at], asked[at]) for at in wrong]
    yield from best


def _has(table: ParsedTable, at: int, column: LaidColumn) -> bool:
    return len(table.rows[at]) > column.place


def _agrees(said: Quantity, nilai: Nilai, scale: int) -> bool:
    if not isinstance(nilai, Fraction):
        return False
    return agrees(said, nilai if said.unit == RUPIAH else nilai / scale)


def _is_known(column: LaidColumn, own: str, facts: Facts) -> bool:
    """Whether a head tells of nothing but a property, or of what the indikator counts."""
    frame = column.frame
    if frame is None or frame.whens:
        return False
    hasil = facts.indikator(own) if own else None
    stems = {stem(word) for word in frame.words}
    return not stems or (hasil is not None and stems <= vocabulary(hasil))


def _row(table: ParsedTable, at: int, own: str, facts: Facts) -> RowFigures:
    """What is known of the one thing that a row is told to be of."""
    cells = table.rows[at]
    labels = [cell for cell in cells if number_of(cell) is None and cell.sentence.text.strip()]
    code = coded(table, at, facts)
    if code:
        return _of_indikator(code, facts)
    refs = {c.ref for cell in labels for c in cell.chunks if c.ref is not None}
    years = {c.when.year for cell in labels for c in cell.chunks if c.when and not c.when.part}
    ref = next(iter(refs)) if len(refs) == 1 else None
    if not refs and len(years) == 1 and own and all(cell.letters == "t" for cell in labels):
        return _of_year(own, next(iter(years)), facts)
    jenis = _jenis(labels) if not years else ""
    if jenis and not own and (ref is None or ref.kind not in "IKSU"):
        return _of_jenis(jenis, facts)
    if ref is None or years or len(refs) > 1:
        return {}
    if ref.kind == BARIS and own:
        return _of_line(own, ref.id, facts)
    if ref.kind == INDIKATOR and not own:
        return _of_indikator(ref.id, facts)
    return _of_kegiatan(ref.id, facts) if ref.kind == KEGIATAN and not own else {}


def coded(table: ParsedTable, at: int, facts: Facts) -> str:
    """The id of the indikator whose code stands in a column of codes; "" where none does."""
    codes = {x.indikator.kode.casefold(): x.indikator.id for x in facts.members()}
    places = range(len(table.head))
    said = (
        table.rows[at][place].sentence.text.strip(" *").casefold()
        for place in places
        if is_of_codes(place, table) and len(table.rows[at]) > place
    )
    return next((codes[text] for text in said if text in codes), "")


def _figures(values: Mapping[str, Nilai], of: str) -> RowFigures:
    return {
        prop: Figure(nilai, f"{_NAMES.get(prop, prop)} {of}")
        for prop, nilai in values.items()
        if isinstance(nilai, Fraction) and nilai
    }


_MONEY: Final = frozenset({"pagu", "belanja", "sisa"})
_NAMES: Final = {"belanja": "realisasi anggaran"}


def _of_indikator(row: str, facts: Facts) -> RowFigures:
    hasil = facts.indikator(row)
    if hasil is None:
        return {}
    values = {
        "target": hasil.target, "realisasi": hasil.realisasi, "capaian": hasil.capaian,
        "pagu": hasil.pagu, "belanja": hasil.realisasi_anggaran, "sisa": hasil.sisa,
        "serapan": hasil.serapan,
    }  # fmt: skip
    return _figures(values, facts.name(row))


def _of_kegiatan(row: str, facts: Facts) -> RowFigures:
    line = facts.kegiatan(row)
    if line is None:
        return {}
    values = {
        "pagu": line.pagu, "belanja": line.realisasi, "sisa": line.sisa,
        "serapan": line.serapan,
    }  # fmt: skip
    return _figures(values, f"{line.kegiatan.jenis} “{line.kegiatan.nama}”")


def _of_year(own: str, year: int, facts: Facts) -> RowFigures:
    hasil = facts.indikator(own)
    if hasil is None:
        return {}
    values: Mapping[str, Nilai] = facts.past(own, year)
    if year == facts.tahun:
        names = ("target", "realisasi", "capaian")
        values = {name: getattr(hasil, name) for name in names}
    return _figures(values, f"{facts.name(own)} tahun {year}")


def _of_line(own: str, row: str, facts: Facts) -> RowFigures:
    hasil = facts.indikator(own)
    for table in hasil.rincian if hasil is not None else ():
        for item in table.baris:
            if item.baris.id == row:
                values = {
                    table.kolom_pembanding.lower(): item.pembanding,
                    table.kolom_realisasi.lower(): item.realisasi,
                    "persentase": item.persentase,
                }
                found = _figures(values, f"baris “{item.baris.uraian}”")
                place = place_of(item.baris)
                return {key: one._replace(lokasi=place) for key, one in found.items()}
    return {}


def _jenis(labels: Sequence[Parsed]) -> str:
    """The jenis of belanja that the labels of a row name; "" where none is."""
    told = " ".join(cell.sentence.text for cell in labels).casefold().strip(" *.")
    said = told.removeprefix("belanja").removesuffix("dan jasa").strip()
    names = {PILIHAN[key].casefold().removeprefix("belanja").strip(): key for key in JENIS_BELANJA}
    return names.get(said, "")


def _of_jenis(jenis: str, facts: Facts) -> RowFigures:
    return _figures(of_jenis(jenis, facts), PILIHAN[jenis])
