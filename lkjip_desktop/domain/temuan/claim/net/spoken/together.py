"""What the rows of a table are called, told all together: kelima saluran, kesembilan unsur.

There are no more of them than rows, nor fewer where no sentence before may have told of some.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import COMMON, stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import name_tokens
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_KINDS: Final = frozenset({"jenis", "kelompok", "macam", "ragam"})
_PARTS: Final = frozenset({"aspek", "komponen", "kriteria", "parameter", "unsur"})
"""What the rows of any table may be called, with its title behind: unsur manajemen keamanan."""
_INSIDE: Final = pattern(r"(?<=[^qoed,])o(?=[NxIR])")
"""Told within a sentence: peserta kelima jenis pelatihan."""
_DONE: Final = frozenset({"sudah", "telah"})
_VERBS: Final = ("ber", "di", "me", "ter")
_ALL: Final = frozenset({"semua", "seluruh", "setiap"})


@needing(own=True)
def wrong_together(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """More or fewer rows told together than there are, or all told to have what one has not."""
    match = _INSIDE.search(parsed.letters)
    quantifier = parsed.chunks[match.start() if match is not None else 0]
    if quantifier.letter not in "oe" or not parsed.is_near(facts.tahun):
        return
    texts = parsed.texts[quantifier.last + 1 :]
    hasil = facts.indikator(own)
    tables = [*_called_so(texts, hasil.rincian)] if hasil is not None else []
    if not tables and texts[:1] and texts[0] in _PARTS and quantifier.letter == "o":
        titled = [t for x in facts.members() for t in x.rincian if _is_titled(texts[1:], t)]
        tables = [(t, 1 + len(_words(t.judul))) for t in titled]
    if not tables:
        return
    number, counts = quantifier.number, {len(table.baris) for table, _ in tables}
    table, length = tables[0]
    if quantifier.letter == "o" and number is not None and number.value not in counts:
        alone = match is None and _is_verb(texts[length : length + 1])
        if min(counts) and (number.value > max(counts) or alone):
            yield _wrong(parsed, quantifier, length, table, len(table.baris))
    elif (
        match is None
        and parsed.is_of(facts.tahun)
        and (quantifier.letter == "o" or parsed.texts[0] in _ALL)
    ):
        verb = [text for text in texts[length : length + 2] if text not in _DONE][:1]
        given = _given(table, verb[0]) if _is_verb(verb) else None
        if given is not None and given < len(table.baris):
            yield _wrong(parsed, quantifier, length + 1, table, given)


def _words(text: str) -> tuple[str, ...]:
    return tuple([token.text for token in name_tokens(text)])


def _called_so(
    texts: Sequence[str], tables: Sequence[RincianResult]
) -> Iterator[tuple[RincianResult, int]]:
    """The tables whose rows are called so, and how many words that takes."""
    for table in tables:
        head = _words(table.rincian.kolom_uraian)
        kind = bool(texts[:1]) and texts[0] in _KINDS and head[:1] != texts[:1]
        plain = tuple(texts[kind:])
        if head and plain[: len(head)] == head:
            length, title = len(head), stems_of(table.judul) - COMMON
            while plain[length : length + 1] and stem(plain[length]) in title:
                length += 1
            yield table, length + kind


def _is_titled(texts: Sequence[str], table: RincianResult) -> bool:
    title = _words(table.judul)
    return len(title) > 1 and tuple(texts[: len(title)]) == title


def _is_verb(texts: Sequence[str]) -> bool:
    return bool(texts) and (texts[0] in _DONE or texts[0].startswith(_VERBS))


def _given(table: RincianResult, verb: str) -> int | None:
    """How many rows have what a column counts that is called as the verb is; None: no column is."""
    for head, name in (
        (table.rincian.kolom_pembanding, "pembanding"),
        (table.rincian.kolom_realisasi, "realisasi"),
    ):
        values = [getattr(row, name) for row in table.baris]
        known = all(isinstance(x, Fraction) or x is TIDAK_BERLAKU for x in values)
        if stem(verb) in stems_of(head) - COMMON and known:
            return sum(x > 0 for x in numbers_of(values))
    return None


def _wrong(
    parsed: Parsed, quantifier: Chunk, length: int, table: RincianResult, right: int
) -> Wrong:
    last = min(quantifier.last + length, len(parsed.texts) - 1)
    quote = parsed.sentence.quote(quantifier.first, last)
    so = f"tabel “{table.judul}” mempunyai {right} yang demikian"
    return Wrong(CACAH, quote, so, str(right), kedua=at(table.rincian))
