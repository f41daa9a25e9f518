"""Records: a result told to be the best or the worst of some years, and the ends of a table.

How far its best and its worst row lie apart, and rows of nothing that have something.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees, plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem, stem_set
from lkjip_desktop.domain.temuan.claim.net.sense import (
    SentenceSubject,
    end_of,
    strange_words,
    subject_of,
    telling,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_YEARS: Final = pattern(
    r"\b(?:dalam|selama) (?P<many>dua|tiga|empat|lima|[2-5]) tahun(?: terakhir)?\b"
    r"|\bsejak (?:tahun )?(?P<since>20\d\d)\b"
)
MANY: Final = {"dua": 2, "tiga": 3, "empat": 4, "lima": 5}
_GOOD: Final = {"baik": 1, "terbaik": 1, "buruk": -1, "lemah": -1, "terburuk": -1, "terlemah": -1}
_BECAUSE: Final = frozenset({"akibat", "karena", "lantaran", "sebab", "sehingga"})
_TELLING: Final = stem_set(
    "angka capaian catatan dalam hasil ini itu posisi rekor sejak selama terakhir titik"
)
_PLACES: Final = {"kedua": 2, "ketiga": 3}


@needing("m")
def wrong_records(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A result that is told to be the highest of some years and is not."""
    most = [c for c in parsed.chunks if c.letter == "m" and c.payload in {"max", "min"}]
    told = _YEARS.search(parsed.sentence.text.casefold()) if len(most) == 1 else None
    of = subject_of(parsed, own, facts) if told is not None else None
    if told is None or of is None or of.rows or is_elsewhere(parsed, facts):
        return
    words = {token.text for token in parsed.sentence.tokens}
    ends = (at for at, token in enumerate(parsed.sentence.tokens) if token.text in _BECAUSE)
    last = next(ends, len(parsed.sentence.tokens))
    known = words_of(of.hasil) | _TELLING | {stem(w) for w in parsed.quote_of(most[0]).split()}
    strange = strange_words(parsed, 0, last, known)
    if strange or words & {"bukan", "pernah", "tidak", "salah"}:
        return
    since = int(told["since"] or 0)
    if any(when.year not in {0, since, facts.tahun} for when in of.whens):
        return
    many = told["many"] or ""
    first = since or facts.tahun - (MANY.get(many) or int(many)) + 1
    way = _way(parsed.quote_of(most[0]), most[0].payload, of.hasil.indikator.polaritas)
    behind = parsed.sentence.tokens[most[0].last + 1 : most[0].last + 2]
    if words & _PLACES.keys():
        place = _PLACES.get(behind[0].text, 0) if behind else 0
        yield from _of_place(parsed, of, first, way, place, facts) if place and way else ()
        return
    for column in ("capaian",) if "capaian" in words else ("realisasi",):
        now = getattr(of.hasil, column)
        for year in range(first, facts.tahun):
            past = facts.past(of.ref.id, year).get(column)
            if not (isinstance(past, Fraction) and isinstance(now, Fraction)):
                continue
            if (past - now) * way > 0:
                quote = parsed.sentence.quote(most[0].first, most[0].last)
                unit = PERCENT if column == "capaian" else ""
                right = shown_in(past, unit)
                so = f"{column} {facts.name(of.ref.id)} {right} pada tahun {year}"
                so += f" dan {shown_in(now, unit)} pada tahun {facts.tahun}"
                yield Wrong(KEADAAN, quote, so, right, kedua=Address(Indikator.KIND, of.ref.id))
                return


def _of_place(
    parsed: Parsed, of: SentenceSubject, first: int, way: int, place: int, facts: Facts
) -> Iterator[Wrong]:
    """A result that is told to be the second or third of some years and is another."""
    now = of.hasil.realisasi
    past = [facts.past(of.ref.id, year).get("realisasi") for year in range(first, facts.tahun)]
    known = [nilai for nilai in past if isinstance(nilai, Fraction)]
    if not isinstance(now, Fraction) or len(known) < len(past) or now in known:
        return
    ahead = sum((nilai - now) * way > 0 for nilai in known) + 1
    if ahead != place:
        quote = parsed.quote_of(next(c for c in parsed.chunks if c.letter == "m"))
        so = f"realisasi {facts.name(of.ref.id)} di urutan {ahead} dari {len(known) + 1} tahun"
        yield Wrong(KEADAAN, quote, so, kedua=Address(Indikator.KIND, of.ref.id))


def _way(word: str, payload: str, polaritas: str) -> int:
    """Which way a result lies from all others: 1 above, -1 below."""
    good = _GOOD.get(word.rsplit(maxsplit=1)[-1])
    if good is not None:
        return {"naik": good, "turun": -good}.get(polaritas, 0)
    return 1 if payload == "max" else -1


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
