"""Figures of some rows together that were named before: di kedua kabupaten itu, di keduanya."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.kind.table import ROWS, Known, headings, minus, stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import COLLECTIVE, QUANTITY, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import BARIS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.finding import at

_POINTING: Final = frozenset({"itu", "tersebut"})
_TOGETHER: Final = {"keduanya": 2, "ketiganya": 3, "keempatnya": 4, "kelimanya": 5}
_MOST: Final = 12
"""Rows of which any few are looked at; of more only those that are named."""


def how_many_rows(parsed: Parsed, first: int, last: int, hasil: IndikatorResult) -> int:
    """How many rows a clause takes together, fewer than any table has; 0: none, or all."""
    named, heads = BARIS in parsed.letters, headings(hasil).counted
    words = [parsed.word(place) for place in range(first, last)]
    found = 0
    for place, word in enumerate(words, first):
        behind = words[place - first + 1 : place - first + 2]
        found = found or _taken(parsed, place)
        if named and (word,) in heads and not _POINTING.isdisjoint(behind):
            found = found or 1  # di kecamatan itu
    if not found and parsed.letters[first] in "Vpw" and words[0].startswith("me"):
        # what the rows did that are named before an aside: ..., menyerap 1.750 contoh
        found = len({c.ref for c in parsed.chunks[:first] if c.letter == BARIS})
    return found if found < min(len(table.baris) for table in hasil.rincian) else 0


def _taken(parsed: Parsed, place: int) -> int:
    """How many a word takes together: kedua kabupaten, keduanya."""
    chunk = parsed.chunks[place]
    if chunk.letter == COLLECTIVE and parsed.letters[place + 1 : place + 2] in {"N", "I"}:
        return int(chunk.number.value) if chunk.number is not None else 0
    return _TOGETHER.get(parsed.word(place), 0)


_OF_ROWS: Final = pattern(r"[dP]c?(?P<many>q)N(?P<which>cw[DINx]?(?=[cwq]))?")


def taking_together(parsed: Parsed, hasil: IndikatorResult) -> Parsed:
    """A sentence that tells of how many rows its figure is, as if it were of just these.

    So "jumlah pengaduan dari tiga saluran" is as "dari ketiga saluran", whichever those are.
    """
    match = _OF_ROWS.search(parsed.letters) if parsed.letters.count(QUANTITY) > 1 else None
    if match is None:
        return parsed
    before = parsed.letters[: match.start()]
    told = parsed.texts[parsed.chunks[match.start() - 1].last] if before.endswith("cw") else ""
    if told and stem(told) not in headings(hasil).known:
        return parsed  # of some of what is counted: perkara yang masuk dari empat jenis
    place, rows = match.start("many"), max(len(table.baris) for table in hasil.rincian)
    said, noun = parsed.chunks[place].number, parsed.word(place + 1)
    called = (noun,) in headings(hasil).counted or noun in ROWS
    if said is None or not said.is_exact_count or not called or not 1 < said.value <= rows:
        return parsed
    first, last = match.span("which") if match["which"] else (place + 2, place + 2)
    row = parsed.chunks[place]._replace(letter=COLLECTIVE)
    chunks = (*parsed.chunks[:place], row, *parsed.chunks[place + 1 : first], *parsed.chunks[last:])
    return parsed._replace(letters="".join([c.letter for c in chunks]), chunks=chunks)


def sums_of_some(parsed: Parsed, many: int, hasil: IndikatorResult) -> Iterator[Known]:
    """What so many rows come to: those that are named, or else any of them."""
    named = {c.ref.id for c in parsed.chunks if c.letter == BARIS and c.ref is not None}
    for table in hasil.rincian:
        rows = [item for item in table.baris if item.baris.id in named]
        rows = rows if len(rows) == many else list(table.baris)
        if len(rows) <= _MOST:
            yield from _sums(table, many, [(row.realisasi, row.pembanding) for row in rows])


def _sums(table: RincianResult, many: int, rows: list[tuple[Nilai, Nilai]]) -> Iterator[Known]:
    heads = (table.rincian.kolom_realisasi, table.rincian.kolom_pembanding)
    for some in combinations(rows, many):
        done, of = (numbers_of(column) for column in zip(*some, strict=True))
        if len(done) == len(of) == many:
            sums = exact_sum(done), exact_sum(of)
            for nilai, head in zip(sums, heads, strict=True):
                name = f"jumlah {head.lower()} {many} baris itu"
                yield Known(nilai, name, at(table.rincian))
            yield Known(sums[1] - sums[0], "")


def counts_of_shares(parsed: Parsed, hasil: IndikatorResult) -> Iterator[Known]:
    """How many a share beside it comes to: target 82 persen setara dengan 328 desa."""
    said = (c.number for c in parsed.chunks if c.number is not None)
    shares = [number.value for number in said if number.unit == PERCENT]
    shares += [
        c.number.value for c in parsed.chunks if c.word == "poin" and c.number and not c.number.unit
    ]
    aimed = any(c.letter == "p" and c.payload == "target" for c in parsed.chunks)
    if aimed and is_percent(hasil.indikator.satuan):
        shares += numbers_of([hasil.target])
    for table in hasil.rincian if shares else ():
        whole = table.jumlah_pembanding
        if isinstance(whole, Fraction):
            yield from (Known(share * whole / 100, "") for share in shares)


def is_of_parts(parsed: Parsed, place: int, hasil: IndikatorResult) -> bool:
    """Whether it is a part of what is told before it: 26 bekerja: 15 ... dan 11.

    Dua yang baru adalah satu dinas dan satu kecamatan.
    """
    said = [(at, c.number.value) for at, c in enumerate(parsed.chunks) if c.number is not None]
    colon = parsed.letters.rfind(":", 0, place)
    namely = [at for at in range(place) if parsed.word(at) in _NAMELY][-1:]
    for mark in (colon, *namely) if colon > 0 else namely:
        parts = [value for at, value in said if at > mark]
        whole = [value for at, value in said if at < mark and value == sum(parts)]
        if parts[1:] and whole and (mark == colon or whole[0] not in _totals(hasil)):
            return True
    return False


_NAMELY: Final = frozenset({"adalah", "berasal", "ialah", "meliputi", "terdiri", "yaitu", "yakni"})


def _totals(hasil: IndikatorResult) -> list[Fraction]:
    """What all rows of a table come to, whose parts are those of the rows."""
    columns = ((table.jumlah_realisasi, table.jumlah_pembanding) for table in hasil.rincian)
    return numbers_of(x for pair in columns for x in (*pair, minus(pair[1], pair[0])))


def is_of_one_way(hasil: IndikatorResult, said: Quantity, stems: frozenset[str]) -> bool:
    """Whether it counts one of two ways in which something is done: bekerja atau melanjutkan."""
    for table in hasil.rincian:
        ways = [stems_of(way) for way in table.rincian.kolom_realisasi.split(" atau ")]
        told = [bool(way & stems) for way in ways]
        whole = table.jumlah_realisasi
        if ways[1:] and any(told) and not all(told):
            return isinstance(whole, Fraction) and said.is_count and said.value < whole
    return False


def adds_up(parsed: Parsed, known: Sequence[Known]) -> bool:
    """Whether the figures of a sentence are parts of what is known: 311 bekerja, 42 kuliah."""
    said = [c.number for c in parsed.chunks if c.letter == QUANTITY and c.number is not None]
    parts = [number.value for number in said if number.is_count and not number.unit]
    return bool(parts[1:]) and sum(parts) in {item.nilai for item in known}


def row_before(parsed: Parsed, first: int) -> list[str]:
    """The row that a clause beside it tells more of: Pangan lebih banyak, yaitu 46.

    Or of how many of those that are told of it: Pangan 60 contoh, 46 di antaranya memenuhi syarat.
    """
    if _is_among(parsed, first) or _is_beside(parsed, first):
        named = [c.ref.id for c in parsed.chunks[:first] if c.letter == BARIS and c.ref]
        return list(dict.fromkeys(named)) if len({*named}) == 1 else []
    if parsed.word(first) not in {"yaitu", "yakni"}:
        return []
    since = max(parsed.letters.rfind(mark, 0, first - 1) for mark in ",;:") + 1
    before = [c.ref.id for c in parsed.chunks[since:first] if c.letter == BARIS and c.ref]
    return before if len(before) == 1 else []


_BESIDE: Final = pattern(r"q[NI]?[,.;]")


def _is_beside(parsed: Parsed, first: int) -> bool:
    """Whether it is but a figure between commas: Sayuran paling banyak gagal, 42 contoh, ..."""
    return parsed.letters[first - 1 : first] == "," and bool(_BESIDE.match(parsed.letters, first))


def _is_among(parsed: Parsed, first: int) -> bool:
    """Whether a clause tells how many of some that are told before it: dan 46 di antaranya."""
    texts = parsed.texts[parsed.chunks[first].first :][:_AMONG]
    return any(pair == ("di", "antaranya") for pair in pairwise(texts))


_AMONG: Final = 5
"""Words of a clause among which it is told."""


def is_new(parsed: Parsed, place: int) -> bool:
    """Whether a figure counts what only came to be, and not all there is: 140 rambu baru."""
    tokens = parsed.sentence.tokens[parsed.chunks[place].last + 1 :]
    texts = [token.text for token in tokens[: _NAME + 1]]
    at = next((at for at, text in enumerate(texts) if text in {"baru", "tambahan"}), 0)
    ends = not texts[at + 1 :] or texts[at + 1] in _AFTER_NOUN
    return at > 0 and ends and all(text not in _AFTER_NOUN for text in texts[:at])


_NAME: Final = 5
"""Words that what is counted has."""
_AFTER_NOUN: Final = frozenset({",", ".", ";", ":", "(", ")", "dan", "di", "pada", "serta", "yang"})
