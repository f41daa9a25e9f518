"""Which rows of a table, or how many, alone count anything: hanya dua saluran yang menerimanya."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.temuan.claim.code import CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK
from lkjip_desktop.domain.temuan.claim.language.names import BARIS
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.clause import is_known_word
from lkjip_desktop.domain.temuan.claim.net.contest.field import is_unnamed, nouns_of
from lkjip_desktop.domain.temuan.claim.net.sense import telling
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_ALONE: Final = frozenset({"cuma", "hanya", "hanyalah"})
_THERE: Final = frozenset(
    {
        "ada", "dialami", "digunakan", "dimanfaatkan", "dipakai", "diterima", "ditemukan", "masuk",
        "menampung", "menerima", "muncul", "tercatat", "terjadi",
    }
)  # fmt: skip
"""Verbs of what is there at all."""
_ENDS: Final = frozenset({",", ";", "sedangkan", "sementara", "sehingga", "karena", "meskipun"})
_OTHERWISE: Final = frozenset(
    {"antara", "bukan", "di", "kecuali", "lebih", "setiap", "terutama", "tidak", "belum", "untuk"}
)
_PLAIN: Final = frozenset({"dari", "disediakan", "tersedia"})
_LEAST: Final = 3


@needing(words=_ALONE, own=True)
def wrong_actives(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Rows that alone are told to count anything, where others do, too, or these do not."""
    texts = parsed.texts
    since = next((n for n, text in enumerate(texts) if text in _ALONE), len(texts))
    until = next((n for n in range(since, len(texts)) if texts[n] in _ENDS), len(texts))
    until = _with_list(parsed, since, until)
    hasil = facts.indikator(own)
    if hasil is None or _THERE.isdisjoint(texts[:until]) or not parsed.is_of(facts.tahun):
        return
    for table in hasil.rincian:
        if len(table.baris) >= _LEAST and _is_plain(parsed, until, table, hasil):
            yield from _judged(parsed, since, until, table)


def _with_list(parsed: Parsed, since: int, until: int) -> int:
    """The end of a part that goes on behind commas with the names of rows; 0: with others."""
    rows = [c for c in parsed.chunks if c.letter == BARIS and c.first > since]
    last, tokens = until, parsed.sentence.tokens
    for row in rows:
        between = {tokens[n].text for n in range(last, row.first)}
        if row.first > last and between <= {",", "dan", "serta"}:
            ends = range(row.last + 1, len(tokens))
            last = next((n for n in ends if tokens[n].text in _ENDS), len(tokens))
    goes_on = {token.text for token in tokens[last + 1 : last + 2]} <= {"dan", "serta"}
    return 0 if last < len(tokens) and goes_on else last


def _is_plain(parsed: Parsed, until: int, table: RincianResult, hasil: IndikatorResult) -> bool:
    """Whether nothing is told up to there but of the rows of a table."""
    rows = stems_of(*(row.baris.uraian for row in table.baris))
    known = vocabulary(hasil) | telling() | rows | nouns_of(table)
    times = {n for c in parsed.chunks if c.when is not None for n in range(c.first, c.last + 1)}
    return all(
        token.kind == MARK
        or token.number is not None
        or at_ in times
        or token.text in _ALONE | _THERE | _PLAIN
        or (token.text not in _OTHERWISE and is_known_word(token.text, known))
        for at_, token in enumerate(parsed.sentence.tokens[:until])
    )


def _judged(parsed: Parsed, since: int, until: int, table: RincianResult) -> Iterator[Wrong]:
    active = {row.baris.id: row.baris.uraian for row in table.baris if _counts(row.realisasi)}
    active |= {row.baris.id: row.baris.uraian for row in table.baris if _counts(row.pembanding)}
    named = {
        c.ref.id
        for c in parsed.chunks
        if c.letter == BARIS and c.ref is not None and since < c.first < until
    }
    own = {row.baris.id for row in table.baris}
    quote = parsed.sentence.quote(since, until - 1)
    place = next((n for n in range(since, until) if parsed.sentence.tokens[n].number), None)
    if named and named <= own and place is None and named != {*active}:
        names = ", ".join(f"“{name}”" for name in active.values())
        so = f"yang demikian pada tabel “{table.judul}” {names or 'tidak ada'}"
        yield Wrong(KEADAAN, quote, so, str(len(active)), kedua=at(table.rincian))
    if place is None or named:
        return
    said, before = parsed.sentence.tokens[place].number, parsed.texts[:place]
    noun = {stem(text) for text in (*before, *parsed.texts[place + 1 : place + 2])}
    told = said is not None and said.is_count and not said.unit and said.value <= len(own)
    told = told and not is_unnamed(table)
    if told and said is not None and noun & nouns_of(table) and said.value != len(active):
        so = f"yang demikian pada tabel “{table.judul}” {len(active)} dari {len(own)}"
        yield Wrong(CACAH, quote, so, str(len(active)), kedua=at(table.rincian))


def _counts(nilai: object) -> bool:
    return isinstance(nilai, Fraction) and nilai > 0
