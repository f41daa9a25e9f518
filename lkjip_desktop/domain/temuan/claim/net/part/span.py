"""The ends of a table: how far its best and its worst row lie apart, and rows of nothing."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees, plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import (
    end_of,
    strange_words,
    subject_of,
    telling,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_APART: Final = word_set("beda jarak kesenjangan perbedaan rentang selisih terpaut")
_COLUMNS: Final = ("persentase", "realisasi", "pembanding")


@needing("mm", _APART)
def wrong_spans(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """The distance of the highest from the lowest row of a table that is another one."""
    ends = {c.payload for c in parsed.chunks if c.letter == "m"}
    said = [c for c in parsed.chunks if c.letter in "qo"]
    if ends != {"max", "min"} or len(said) != 1 or not parsed.is_of(facts.tahun):
        return
    of = subject_of(parsed, own, facts)
    number = said[0].number
    if of is None or of.rows or number is None or number.bound or number.about or number.live:
        return
    known = words_of(of.hasil) | telling() | set(map(stem, _APART))
    last = end_of(parsed, said[0].first)
    strange = [
        word
        for c in parsed.chunks
        if c.letter in "xXDf" and c.first < last
        for word in strange_words(parsed, c.first, c.last + 1, known)
    ]
    spans = [] if strange or is_elsewhere(parsed, facts) else [*_spans(of.hasil)]
    points = number.unit == PERCENT or said[0].word == "poin"
    asked = [nilai for column, nilai in spans if not points or column == "persentase"]
    if asked and not any(agrees(number, nilai) for nilai in asked):
        right = plain(asked[0])
        quote = parsed.sentence.quote(parsed.chunks[0].first, said[0].last)
        so = f"selisih baris tertinggi dan terendah {right}"
        yield Wrong(ANGKA, quote, so, right, kedua=at(of.hasil.indikator))


def _spans(hasil: IndikatorResult) -> Iterator[tuple[str, Fraction]]:
    for table in hasil.rincian:
        for column in _COLUMNS:
            values = [getattr(row, column) for row in table.baris]
            numbers = [nilai for nilai in values if isinstance(nilai, Fraction)]
            if len(numbers) == len(values) and len(numbers) > 1:
                yield column, max(numbers) - min(numbers)


_NONE: Final = pattern(r"^c{0,2}z[cw]?(?P<row>R)(?:[cP]{0,3}(?P<when>t))?[.]?$")


@needing(own=True)
def wrong_nones(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Something of which it is told that there was none, and a row that counts some."""
    match = _NONE.match(parsed.letters) if parsed.is_of(facts.tahun) else None
    hasil = facts.indikator(own) if match is not None else None
    if match is None or hasil is None:
        return
    row = parsed.chunks[match.start("row")].ref
    for table in hasil.rincian:
        for item in table.baris:
            counted = (item.pembanding, item.realisasi)
            some = [nilai for nilai in counted if isinstance(nilai, Fraction) and nilai > 0]
            if row is not None and item.baris.id == row.id and len(some) == len(counted):
                right = plain(some[0])
                so = f"kolom {table.kolom_pembanding} pada baris “{item.baris.uraian}” {right}"
                yield Wrong(
                    ANGKA, parsed.quote(0, match.end() - 1), so, right, kedua=at(item.baris)
                )
