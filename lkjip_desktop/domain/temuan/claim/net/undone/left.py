"""How much of a row was not done, and where the most of it was not: yang belum terbanyak di A."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import headings, stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.names import is_generic
from lkjip_desktop.domain.temuan.claim.language.quantity import agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.clause import having
from lkjip_desktop.domain.temuan.claim.net.sense import telling
from lkjip_desktop.domain.temuan.claim.net.undone.rows import (
    LEFT,
    OF,
    TableRows,
    named_rows,
    tables_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_DENYING: Final = frozenset({"belum", "tak", "tidak"})
_BROKEN: Final = frozenset({"mati", "rusak"})
_LATE: Final = frozenset({"telat", "terlambat"})
_FAILED: Final = frozenset({"gagal", "tertinggal"})
_WORKING: Final = stems_of("baik berfungsi beroperasi laik layak siap")
_TIMELY: Final = stems_of("cepat hari jam sehari tepat waktu")
_ENDED: Final = stems_of("beres rampung selesai tuntas")
_MANNER: Final = frozenset(
    {"bisa", "cepat", "dapat", "juga", "kunjung", "lagi", "pernah", "segera", "sempat", "tepat"}
    | {"sampai", "dalam", "pada", "waktu", "hari"}
)
_MOST: Final = {
    "terbanyak": 1, "terbesar": 1, "tertinggi": 1, "tersedikit": -1, "terkecil": -1,
    "terendah": -1, "banyak": 1, "besar": 1, "tinggi": 1, "sedikit": -1, "kecil": -1, "rendah": -1,
}  # fmt: skip
"""Which end a word tells of, the latter behind "paling"."""
_PLAIN: Final = frozenset(
    {
        "akhir", "cuma", "hampir", "hingga", "lebih", "masih", "paling", "persis", "sampai", "sisa",
        "sisanya", "tahun", "terbanyak", "terbesar", "terkecil", "tersedikit", "tinggal", "hanya",
        "antara", "menyisakan", "tercecer",
    }
)  # fmt: skip
_UNDONE: Final = _DENYING | _BROKEN | _LATE | _FAILED


@needing(words=_UNDONE, own=True)
def wrong_left(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """What is left of a row, or the row or the quarter that has the most left, and is another."""
    if parsed.under or not (parsed.tells_figure or not _MOST.keys().isdisjoint(parsed.texts)):
        return
    hasil = facts.indikator(own)
    if hasil is None or not hasil.rincian or not _IN_SHARES.isdisjoint(parsed.texts):
        return
    undone = _undone(parsed, hasil)
    if not undone:
        return
    for rows in tables_of(hasil):
        named = named_rows(parsed, rows, hasil, 0, len(parsed.texts))
        places = {n for found in named.values() for n in found}
        if tells_else(parsed, hasil, rows, undone | places):
            continue
        numbers = _numbers(parsed, places | undone)
        most, found = _most(parsed, undone), tuple[Wrong, ...]()
        if most and not numbers:
            found = tuple(_most_wrong(parsed, rows, named, most, facts))
        elif len(named) == 1 and numbers and parsed.is_of(facts.tahun):
            (row,) = named
            found = tuple(_amount_wrong(parsed, rows, row, numbers))
        elif not named and len(numbers) == 1 and parsed.is_of(facts.tahun):
            found = tuple(_total_wrong(parsed, rows, numbers[0]))
        yield from found
        return


_IN_SHARES: Final = frozenset({"persentase", "persentasenya", "proporsi", "proporsinya"})


def _undone(parsed: Parsed, hasil: IndikatorResult) -> set[int]:
    """Where it is told that something was not done, if only once."""
    texts, found = parsed.texts, list[set[int]]()
    heads, done = vocabulary(hasil), headings(hasil).done
    for n, text in enumerate(texts):
        if text in _DENYING:
            inside, last = {n}, n + 1
            while last < len(texts) and (
                texts[last] in _MANNER or stem(texts[last]) in heads | done | _ENDED
            ):
                inside.add(last)
                last += 1
            told = {stem(texts[at_]) for at_ in inside}
            if told & (heads | done | _ENDED | _TIMELY):
                found.append(inside)
            else:
                return set()
        elif (
            (text in _BROKEN and heads & _WORKING)
            or (text in _LATE and heads & _TIMELY)
            or (
                text in _FAILED
                and texts[n - 1 : n] != ("paling",)
                and texts[n + 1 : n + 2] != (":",)
            )
        ):
            found.append({n})
    return found[0] if len(found) == 1 else set()


@cache
def _known() -> frozenset[str]:
    return telling() | frozenset(map(stem, (*_PLAIN, *_MOST, *having())))


def tells_else(parsed: Parsed, hasil: IndikatorResult, rows: TableRows, apart: set[int]) -> bool:
    """Whether a word is told that may be of something else, or of some of them."""
    known = vocabulary(hasil) | _known() | rows.stems
    timed = {n for c in parsed.chunks if c.when is not None for n in range(c.first, c.last + 1)}
    return any(
        n not in apart | timed
        and token.kind not in {MARK, NUMBER}
        and not is_generic(token.text)
        and stem(token.text) not in known
        for n, token in enumerate(parsed.sentence.tokens)
    )


def _numbers(parsed: Parsed, apart: set[int]) -> list[int]:
    tokens = parsed.sentence.tokens
    timed = {n for c in parsed.chunks if c.when is not None for n in range(c.first, c.last + 1)}
    return [
        n
        for n, token in enumerate(tokens)
        if token.number is not None and n not in apart | timed and not is_year(token)
    ]


def _most(parsed: Parsed, undone: set[int]) -> int:
    """Which end is told, 0 where none or several are."""
    texts = parsed.texts
    told = [
        way
        for n, text in enumerate(texts)
        if n not in undone and (way := _MOST.get(text))
        if text.startswith("ter") or texts[n - 1 : n] == ("paling",)
    ]
    return told[0] if len(told) == 1 else 0


def _most_wrong(
    parsed: Parsed,
    rows: TableRows,
    named: Mapping[str, frozenset[int]],
    most: int,
    facts: Facts,
) -> Iterator[Wrong]:
    parts = {c.when.part for c in parsed.chunks if c.when is not None and c.when.part}
    years = {c.when.year for c in parsed.chunks if c.when is not None}
    if not years <= {0, facts.tahun}:
        return
    if parts:
        called = {f"T{n}": quarter_words(n) for n in range(1, 5)}
        keys = [part for part in parts if part in called]
        values: Mapping[str, Fraction] = _by_quarter([*named] or [*rows.names], [*called], facts)
        key = keys[0] if len(keys) == len(parts) == 1 else ""
    else:
        called, values = dict(rows.names), rows.columns[LEFT]
        key = next(iter(named)) if len(named) == 1 else ""
    if key not in values or len(values) < len(called):
        return
    best = max(values, key=lambda x: values[x] * most)
    if values[best] == values[key]:
        return
    right = format_number(values[best], 0)
    so = f"{rows.head(LEFT)} yang demikian pada “{called[best]}” ({right}), bukan yang"
    quote = parsed.sentence.quote(0, len(parsed.texts) - 1)
    so = f"{so} {format_number(values[key], 0)}"
    yield Wrong(KEADAAN, quote, so, called[best], kedua=at(rows.table.rincian))


def _by_quarter(keys: list[str], parts: list[str], facts: Facts) -> Mapping[str, Fraction]:
    """What is left of these rows in each quarter; none where that is not known."""
    found = dict[str, Fraction]()
    for part in parts:
        pairs = [facts.in_period(key, f"{facts.tahun}-{part}") for key in keys]
        left = [a - b for a, b in pairs if isinstance(a, Fraction) and isinstance(b, Fraction)]
        if len(left) == len(keys):
            found[part] = sum(left, Fraction(0))
    return found


def _amount_wrong(parsed: Parsed, rows: TableRows, row: str, numbers: list[int]) -> Iterator[Wrong]:
    """So many of a row, perhaps out of all of it, that were not done."""
    said = [(n, x) for n in numbers if (x := parsed.sentence.tokens[n].number) is not None]
    if any(not x.is_count or x.bound or x.about for _, x in said):
        return
    out_of = [n for n, x in said if agrees(x, rows.columns[OF][row])]
    rest = [(n, x) for n, x in said if n not in out_of]
    left = rows.columns[LEFT][row]
    if len(rest) != 1 or len(out_of) > 1 or agrees(rest[0][1], left):
        return
    place = rest[0][0]
    right = format_number(left, 0)
    item = next(x for x in rows.table.baris if x.baris.id == row)
    quote = parsed.sentence.quote(max(0, place - 4), min(place + 1, len(parsed.texts) - 1))
    so = f"{rows.head(LEFT)} pada baris “{rows.names[row]}” {right}"
    yield Wrong(ANGKA, quote, so, right, kedua=at(item.baris))


_IN_ALL: Final = frozenset(
    {"berjumlah", "hanya", "jumlah", "jumlahnya", "keseluruhan", "seluruhnya", "tercatat", "total"}
)


def _total_wrong(parsed: Parsed, rows: TableRows, place: int) -> Iterator[Wrong]:
    """So many of all that a table counts that were not done."""
    said = parsed.sentence.tokens[place].number
    told = {stem(text) for text in parsed.texts}
    if said is None or not said.is_count or said.bound or said.about:
        return
    if _IN_ALL.isdisjoint(parsed.texts) or not told & rows.counted:
        return
    left = sum(rows.columns[LEFT].values(), Fraction(0))
    known = (left, *rows.columns[LEFT].values(), sum(rows.columns[OF].values(), Fraction(0)))
    if any(agrees(said, x) for x in known):
        return
    right = format_number(left, 0)
    quote = parsed.sentence.quote(max(0, place - 4), min(place + 1, len(parsed.texts) - 1))
    yield Wrong(ANGKA, quote, f"{rows.head(LEFT)} {right}", right, kedua=at(rows.table.rincian))
