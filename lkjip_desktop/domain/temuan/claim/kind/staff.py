"""Claims of how many people the table of a section has: in a column, in a row, and where most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.number.figure import Nilai, format_number
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts, FreeRow, FreeTable
from lkjip_desktop.domain.temuan.claim.kind.free import HOLDING, OF_OTHERS
from lkjip_desktop.domain.temuan.claim.kind.rank import NUMEROUS
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import KANTOR, words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_PEOPLE: Final = frozenset({"pegawai", "personel", "petugas", "tenaga"})
"""What a table counts in all its columns whose title begins with it."""
_PLAIN: Final = HOLDING | {
    ".", "adalah", "bagian", "bekerja", "bidang", "ialah", "ini", "jumlah", "jumlahnya", "menjadi",
    "membantu", "mempekerjakan", "merupakan", "pada", "pegawai", "seksi", "seluruh", "seluruhnya",
    "tercatat", "unit", "yang",
}  # fmt: skip
"""Words by which it is told how many there are; with any other it may be of some of them."""


def wrong_staff(parsed: Parsed, tempat: str, facts: Facts) -> Iterator[Wrong]:
    """Totals of a column or a row, and the row with the most people, that are others."""
    texts = [token.text for token in parsed.sentence.tokens]
    if not (parsed.has("q m") and parsed.is_of(facts.tahun)) or not OF_OTHERS.isdisjoint(texts):
        return
    told = _without_asides(texts)
    tables = [*zip(facts.free(tempat), facts.free_rows(tempat), strict=True)]
    named = [(table, row) for table, rows in tables for row in rows if _has(told, row.uraian)]
    heads = [(table, *one) for table, _ in tables for one in table.kolom if _has(told, one[0])]
    if len(heads) == 1 and not named:
        table, head, total = heads[0]
        yield from _held(parsed, told, head, total, table)
    elif len(named) == 1 and not heads and _counts_people(named[0][0]):
        table, row = named[0]
        yield from _held(parsed, told, row.uraian, _sum_of(row), table)
        rows = next(rows for one, rows in tables if one is table)
        yield from _most(parsed, told, row, rows, table)


def _without_asides(texts: Sequence[str]) -> list[str]:
    """The words without what is told by the way between commas: Bidang Teknik, yang ..., ..."""
    match [at for at, text in enumerate(texts) if text == ","]:
        case [first, last] if texts[first + 1] == "yang":
            return [*texts[:first], *texts[last + 1 :]]
    return [*texts]


def _has(texts: Sequence[str], name: str) -> bool:
    return bool(name) and f" {' '.join(words(name))} " in f" {' '.join(texts)} "


def _counts_people(table: FreeTable) -> bool:
    """Whether all columns of a table count people: Pegawai menurut unit kerja dan status."""
    first, _, _ = table.judul.casefold().partition(" menurut ")
    return first in _PEOPLE


def _sum_of(row: FreeRow) -> Nilai:
    numbers = numbers_of(nilai for _, nilai in row.angka)
    return exact_sum(numbers) if len(numbers) == len(row.angka) else None


def _is_plain(parsed: Parsed, told: Sequence[str], name: str, title: str) -> bool:
    """Whether nothing is told beside how many there are."""
    known = _PLAIN | {*words(name), *_of_office(parsed), *_number_words(parsed)}
    counted = stems_of(title)
    return all(text in known or stem(text) in counted or text[:1].isdigit() for text in told)


def _of_office(parsed: Parsed) -> Iterator[str]:
    for chunk in parsed.chunks:
        if chunk.letter == KANTOR:
            yield from (t.text for t in parsed.sentence.tokens[chunk.first : chunk.last + 1])


def _number_words(parsed: Parsed) -> set[str]:
    return {parsed.sentence.tokens[c.first].text for c in parsed.chunks if c.letter == "q"}


def _held(
    parsed: Parsed, told: Sequence[str], name: str, total: Nilai, table: FreeTable
) -> Iterator[Wrong]:
    """The only figure of a sentence against a total."""
    inside = [c for c in parsed.chunks if c.letter == "q" and c.number is not None]
    figures = [c for c in inside if parsed.sentence.tokens[c.first].text in told]
    said = figures[0].number if len(figures) == 1 else None
    if said is None or not said.is_count or said.about or said.bound or said.unit:
        return
    if not isinstance(total, Fraction) or said.value == total:
        return
    if _is_plain(parsed, told, name, table.judul):
        right = format_number(total, 0)
        so = f"jumlah “{name}” pada tabel “{table.judul}” {right}"
        yield Wrong(ANGKA, _quote(parsed, figures[0]), so, right, kedua=table.lokasi)


def _quote(parsed: Parsed, figure: Chunk) -> str:
    last = min(figure.last + 1, len(parsed.sentence.tokens) - 1)
    return parsed.sentence.quote(max(0, figure.first - 1), last)


def _most(
    parsed: Parsed, told: Sequence[str], row: FreeRow, rows: Sequence[FreeRow], table: FreeTable
) -> Iterator[Wrong]:
    """A row that is told to have the most people of all, or the fewest."""
    most = [c for c in parsed.chunks if c.letter == "m" and parsed.quote_of(c) in NUMEROUS]
    sums = [(one, _sum_of(one)) for one in rows]
    known = [(one, nilai) for one, nilai in sums if isinstance(nilai, Fraction)]
    mine = _sum_of(row)
    if len(most) != 1 or len(known) < len(rows) or not isinstance(mine, Fraction):
        return
    pick = max if most[0].payload == "max" else min
    best, nilai = pick(known, key=lambda item: item[1])
    name = f"{row.uraian} {parsed.quote_of(most[0])} dengan"
    if nilai != mine and _PEOPLE & {*told} and _is_plain(parsed, told, name, table.judul):
        right = format_number(nilai, 0)
        so = f"jumlah pada baris “{best.uraian}” {right}"
        so += f" dan pada baris “{row.uraian}” {format_number(mine, 0)}"
        quote = parsed.sentence.quote(most[0].first, most[0].last)
        yield Wrong(KEADAAN, quote, so, right, kedua=table.lokasi)
