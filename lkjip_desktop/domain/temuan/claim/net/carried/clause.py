"""The clauses of a sentence, each with the indikator that it goes on about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.net.sense import strange_words, telling, words_of
from lkjip_desktop.domain.temuan.claim.units import in_its_unit

FIGURE, TIME, NAME, OTHER = "#", "@", "I", "?"
"""What stands for a figure, a time, the indikator by its name, and any other name."""
_JOINS: Final = word_set(
    "adapun dan karena kendati lantaran lalu meski meskipun namun padahal sebab sedangkan"
    " sehingga sekaligus sementara serta tetapi walau walaupun tapi melainkan setelah sesudah"
)
"""Words that a clause begins behind."""
_FILLING: Final = word_set(
    "agak akhirnya bahkan dapat itu jauh juga justru kini malah malahan masih memang nyatanya"
    " pula pun sayangnya sebenarnya sedikit sekarang sudah telah tentu ternyata tersebut tetap"
    " tipis yang ini rupanya cukup kembali"
)
"""Words with which a clause claims the same as without."""
_GROUPS: Final = frozenset("KSUJR")
PLAIN: Final = word_set(
    "angka angkanya capaian capaiannya hasil hasilnya indeks indeksnya jumlah jumlahnya keadaan"
    " keadaannya kondisi kondisinya mutu nilai nilainya perolehan persentase persentasenya posisi"
    " posisinya rata realisasi realisasinya situasi situasinya skor skornya kinerja kinerjanya"
    " indikator banyaknya lamanya atau artinya berarti yaitu yakni tercatat mencapai sebesar"
    " sebanyak hanya baru berada dengan regu tim petugas untuk pada di tahun dari adalah ialah"
)
"""Words that say no more than that it is the result."""


class CarriedClause(NamedTuple):
    """A clause by its words, and of what and since where that is told."""

    said: str
    """Its words but those that fill, parted by blanks."""
    places: tuple[int, ...]
    """The token of each."""
    row: str
    """Of the indikator that it goes on about."""
    since: int
    """Where that was named, the first token of a clause."""
    own: bool
    """Whether it is the one that the sentence stands under."""
    times: tuple[When, ...]
    first: int
    last: int
    """Its first and its last token."""

    def place(self, at: int) -> int:
        """The token of the word that begins at a place of what is said."""
        return self.places[self.said[:at].count(" ")]

    def years(self, tahun: int) -> tuple[int, ...]:
        """The years that it names, each told time by itself; of a part of one 0."""
        return tuple([0 if when.part else when.year or tahun for when in self.times])


def carried_clauses(parsed: Parsed, own: str) -> tuple[CarriedClause, ...]:
    """The clauses of a sentence that are of one indikator, each by itself."""
    key = (carried_clauses, own)
    if key not in parsed.made:
        parsed.made[key] = tuple(_clauses(parsed, own))
    found: tuple[CarriedClause, ...] = parsed.made[key]
    return found


def carried_matches(
    parsed: Parsed, own: str, forms: Iterable[re.Pattern[str]]
) -> Iterator[tuple[CarriedClause, re.Match[str]]]:
    """Each of these clauses that has one of the forms, with the first that it has."""
    for clause in carried_clauses(parsed, own):
        match = next((m for m in (form.search(clause.said) for form in forms) if m), None)
        if match is not None:
            yield clause, match


def _clauses(parsed: Parsed, own: str) -> Iterator[CarriedClause]:
    topic = parsed.topic
    row = own or (topic.id if topic is not None and topic.kind == INDIKATOR else "")
    since = 0
    for first, last in _spans(parsed):
        inside = [c for c in parsed.chunks if first <= c.first < last]
        named = {
            c.ref.id
            for c in inside
            if c.letter == INDIKATOR and c.ref is not None and (not c.payload or c.ref.id == own)
        }
        others = any(c.letter in _GROUPS and c.ref is not None for c in inside)
        if named or others:
            since = first
            row = next(iter(named)) if len(named) == 1 and not others else ""
        if row:
            words = [*_words(parsed, first, last, row)]
            times = tuple([c.when for c in inside if c.when is not None])
            said, places = " ".join(x for x, _ in words), tuple([at for _, at in words])
            if places:
                yield CarriedClause(said, places, row, since, row == own, times, first, last - 1)


def _spans(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """The first token of each clause, and where it ends."""
    tokens, first = parsed.sentence.tokens, 0
    held = {at for c in parsed.chunks if c.last > c.first for at in range(c.first, c.last + 1)}
    for at, token in enumerate(tokens):
        mark = token.kind == MARK and token.text in ",;:()"
        if (mark or token.text in _JOINS) and at not in held:
            if at > first:
                yield first, at
            first = at + 1
    if first < len(tokens):
        yield first, len(tokens)


def _words(parsed: Parsed, first: int, last: int, row: str) -> Iterator[tuple[str, int]]:
    """The words of a clause and their places, with a sign for each figure, time and name."""
    tokens, at = parsed.sentence.tokens, first
    begun = {c.first: c for c in parsed.chunks if first <= c.first < last}
    while at < last:
        token, chunk = tokens[at], begun.get(at)
        if chunk is not None and chunk.when is not None:
            yield TIME, at
            at = chunk.last
        elif chunk is not None and chunk.ref is not None and not chunk.payload:
            yield NAME if chunk.ref.id == row else OTHER, at
            at = chunk.last
        elif token.kind == NUMBER and not is_year(token):
            yield FIGURE, at
        elif token.text not in _FILLING and token.kind != MARK:
            yield token.text, at
        at += 1


def is_plain(
    parsed: Parsed,
    clause: CarriedClause,
    words: str,
    hasil: IndikatorResult,
    tahun: int,
    start: int = 0,
) -> bool:
    """Whether words from one of a clause on are all of the indikator, or its result this year."""
    known, satuan = words_of(hasil), hasil.indikator.satuan
    for word, place in zip(words.split(), clause.places[start:], strict=False):
        if word == FIGURE:
            number = parsed.sentence.tokens[place].number
            said = in_its_unit(number, satuan) if number is not None else None
            if said is None or said.live or not agrees(said, hasil.realisasi):
                return False
        elif word == TIME:
            times = (c.when for c in parsed.chunks if c.first == place and c.when is not None)
            if any(when.part or when.year not in {0, tahun} for when in times):
                return False
        elif word != NAME and word not in PLAIN and stem(word) not in known:
            return False
    return True


def is_sure(parsed: Parsed, clause: CarriedClause, hasil: IndikatorResult) -> bool:
    """Whether nothing before the clause may be what it goes on about."""
    known = words_of(hasil) | telling() | _PLAIN_STEMS
    return not strange_words(parsed, clause.since, clause.places[0], known)


_MOST: Final = word_set("antara lain lainnya paling rendah terendah tertinggi tinggi")
_DOING: Final = frozenset({"memakai", "menghabiskan", "menyerap", "terserap"})
"""Verbs of the money of an indikator."""
_PLAIN_STEMS: Final = frozenset(
    map(stem, PLAIN | _FILLING | _MOST | _DOING | {"belum", "tak", "terbesar", "terkecil", "tidak"})
)


def hasil_of(parsed: Parsed, clause: CarriedClause, facts: Facts) -> IndikatorResult | None:
    """The indikator that a clause goes on about, where that is sure."""
    hasil = facts.indikator(clause.row)
    if hasil is None or hasil.indikator.polaritas not in {"naik", "turun"}:
        return None
    return hasil if is_sure(parsed, clause, hasil) else None
