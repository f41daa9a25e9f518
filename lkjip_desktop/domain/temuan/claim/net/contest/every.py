"""All, none, most or so many of what stands side by side, and all of what one of it counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from fractions import Fraction
from itertools import pairwise
from operator import ge, lt
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER, ORDINAL, WORD
from lkjip_desktop.domain.temuan.claim.language.names import SUBSIE
from lkjip_desktop.domain.temuan.claim.language.phrase import Phrases, by_first_words, longest
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, THAN
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.clause import (
    PLACED,
    ContestClause,
    clauses,
    is_alone,
    is_known_word,
    named_in,
)
from lkjip_desktop.domain.temuan.claim.net.contest.field import (
    LEFT,
    NAMELESS_LINES,
    SHARES,
    Contest,
    ContestColumn,
    line_contests,
    own_contests,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_TABLE: Final = """
a: semua, seluruh, setiap, tiap, segenap, seluruhnya, semuanya
z: tidak ada, tak ada, tidak satu pun, tak satu pun, tidak ada satu, tak ada satu, tidak seorang pun
M: sebagian besar, mayoritas, kebanyakan
H: separuh, setengah, separuhnya
d: dari
h: hanya, cuma
n: belum, tidak, tak
r: menyisakan, tersisa
l: terlambat
"""
"""What tells how many, which of them, and what is left undone."""
_REACH: Final = frozenset({"mencapai", "menembus", "menyentuh"})
"""Verbs of a limit that is reached; denied it is not."""


def _phrases() -> Iterator[tuple[tuple[str, ...], str]]:
    for line in _TABLE.strip().splitlines():
        letter, _, listed = line.partition(":")
        yield from ((tuple(phrase.split()), letter) for phrase in listed.split(","))
    for phrase in (*THAN, *_REACH):
        yield tuple(phrase.split()), "c"


_PHRASES: Final[Phrases[str]] = by_first_words(_phrases())
_MANY: Final = frozenset(words[0] for words, letter in _phrases() if letter in "azMH")
_TELLING: Final = _MANY.union(words[0] for words, letter in _phrases() if letter in "rc")
"""Words of which a sentence of how many has one, or is told of what is left or of a limit."""
_SAID: Final = pattern(
    r"k*(?:hk*)?(?P<all>[azM]|Hd?[oq]?|q(?:d(?P<of>[qo]))?|o)k*N[kN]*(?:ak{0,3}(?=c))?"
    r"(?:(?P<neg>nk*)?(?:(?P<than>c)(?P<limit>%)[kNd]*|(?P<full>a)[kN]*)|(?P<left>r)[kNln]*)"
)
_THINGS: Final = pattern(r"[ke]*(?P<neg>n?)(?P<all>a)[keN]*")


@needing(words=_TELLING)
def wrong_everies(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """So many of a table that are told to be so and are not, and all of what a row counts."""
    if not parsed.is_of(facts.tahun) or not _quantified(parsed):
        return
    parts = [clause for clause in clauses(parsed) if _tells_many(clause)]
    hasil = facts.indikator(own) if own else None
    of_lines = not own and any(map(_tells_lines, parts))
    fields = own_contests(hasil) if hasil is not None else line_contests(facts) if of_lines else ()
    for contest in fields:
        for clause in parts:
            yield from _judged(clause, contest)


def _tells_many(clause: ContestClause) -> bool:
    """Whether a clause has a number, or a word for how many."""
    return any(token.number is not None or token.text in _MANY for _, token in clause.tokens)


def _tells_lines(clause: ContestClause) -> bool:
    """Whether a clause has such a form of kegiatan; asked before their figures are looked at."""
    return any(_SAID.fullmatch(_letters(clause, line, {})[0]) for line in NAMELESS_LINES)


def _quantified(parsed: Parsed) -> bool:
    """Whether it can be told of how many something is so; asked before any figure is looked at."""
    texts = parsed.texts
    found = (longest(_PHRASES, texts, at) for at in range(len(texts)))
    letters = {phrase[1] for phrase in found if phrase is not None}
    return not letters.isdisjoint("azMHr") or ("c" in letters and parsed.has("q o"))


def _judged(clause: ContestClause, contest: Contest) -> Iterator[Wrong]:
    named = named_in(clause, contest)
    letters, places = _letters(clause, contest, named)
    match = _SAID.fullmatch(letters) if not named else None
    if match is not None and is_alone(clause, contest):
        yield from _counted(clause, contest, match, places)
    things = _THINGS.fullmatch(letters) if match is None and contest.title else None
    if things is not None and is_alone(clause, contest):
        yield from _things(clause, contest, things, named)


def _letters(
    clause: ContestClause, contest: Contest, named: Mapping[str, Collection[int]]
) -> tuple[str, list[int]]:
    """One letter for each phrase of a clause, and the place of the first word of each."""
    apart = {at for places in named.values() for at in places}
    letters, places, texts, at, by = "", list[int](), clause.texts, 0, _doers(clause.parsed)
    while at < len(texts):
        place, found = clause.places[at], longest(_PHRASES, texts, at)
        taken = found if place not in apart | by else None
        other = "k" if place in by else _letter(clause, place, contest, apart)
        letters += taken[1] if taken is not None else other
        places.append(place)
        at += len(taken[0]) if taken is not None else 1
    return letters, places


def _doers(parsed: Parsed) -> set[int]:
    """The places of the section of the office that did it: oleh Seksi Pelayanan."""
    pairs = pairwise(parsed.chunks)
    told = (c for by, c in pairs if c.letter == SUBSIE and parsed.quote_of(by) == "oleh")
    return {at for c in told for at in range(c.first, c.last + 1)}


def _letter(clause: ContestClause, place: int, contest: Contest, apart: Collection[int]) -> str:
    token = clause.parsed.sentence.tokens[place]
    if place in apart:
        return "e"
    if token.kind in {NUMBER, ORDINAL} and token.number is not None:
        return "o" if token.kind == ORDINAL else "%" if token.number.unit == PERCENT else "q"
    if token.kind != WORD:
        return "x"
    if stem(token.text) in contest.nouns:
        return "N"
    return "k" if is_known_word(token.text, contest.known) else "x"


def _counted(
    clause: ContestClause, contest: Contest, match: re.Match[str], places: list[int]
) -> Iterator[Wrong]:
    """So many rows or kegiatan that lie beyond a limit, or of which all was done."""
    so = _question(clause, contest, match, places)
    told = _number(clause, contest, match, places)
    if so is None or told is None:
        return
    column, holds = so
    if not contest.names.keys() <= column.values.keys():
        return
    count = sum(holds(column.values[key]) for key in contest.names)
    every = len(contest.names)
    if not told(count, every):
        right = f"yang demikian {count} dari {every} pada {contest.what}"
        yield Wrong(CACAH, clause.quote(), right, str(count), kedua=contest.lokasi)


Question = Callable[[Fraction], bool]


def _question(
    clause: ContestClause, contest: Contest, match: re.Match[str], places: list[int]
) -> tuple[ContestColumn, Question] | None:
    """What is told of each, as a question to a figure of its column."""
    said = {stem(text) for text in clause.texts}
    left = next(column for column in contest.columns if column.head == LEFT)
    if match["limit"]:
        share = next(column for column in contest.columns if column.is_share)
        limit = clause.parsed.sentence.tokens[places[match.start("limit")]].number
        holds = _limit(clause, places[match.start("than")], bool(match["neg"]))
        known = contest.done & said or not SHARES.isdisjoint(clause.texts)
        if limit is None or holds is None or not known:
            return None
        return share, lambda nilai: holds(nilai, limit.value)
    if not match["left"] and not _is_done(contest, said):
        return None
    undone = bool(match["left"]) or bool(match["neg"])
    return left, lambda nilai: (nilai > 0) == undone


def _is_done(contest: Contest, said: Collection[str]) -> bool:
    """Whether all is told that was done; where more is counted, it need not be told to be over."""
    return bool(contest.done) and (contest.done - _OVER or contest.done) <= {*said}


_OVER: Final = frozenset({stem("selesai")})


def _limit(
    clause: ContestClause, place: int, denied: bool
) -> Callable[[Fraction, Fraction], bool] | None:
    found = longest(_PHRASES, clause.texts, clause.places.index(place))
    said = " ".join(found[0]) if found is not None else ""
    if said in _REACH:
        return lt if denied else ge
    return None if denied else THAN.get(said)


def _number(
    clause: ContestClause, contest: Contest, match: re.Match[str], places: list[int]
) -> Callable[[int, int], bool] | None:
    """How many are told, as a question to their number and that of all."""
    letter, place = match["all"][0], places[match.start("all")]
    tokens, every = clause.parsed.sentence.tokens, len(contest.names)
    of = tokens[places[match.start("of")]].number if match["of"] else None
    if of is not None and of.value != every:
        return None
    if letter in _QUANTIFIERS:
        return _QUANTIFIERS[letter]
    number = tokens[place].number
    if number is None or not number.is_count or number.about or number.bound:
        return None
    if number.value > every:
        return None
    if letter == "o":
        return _QUANTIFIERS["a"] if number.value == every else None
    return lambda some, _: some == number.value


_QUANTIFIERS: Final[Mapping[str, Callable[[int, int], bool]]] = {
    "a": lambda some, every: some == every,
    "z": lambda some, _: not some,
    "M": lambda some, every: some * 2 > every,
    "H": lambda some, every: some * 2 == every,
}


def _things(
    clause: ContestClause,
    contest: Contest,
    match: re.Match[str],
    named: Mapping[str, Collection[int]],
) -> Iterator[Wrong]:
    """All that some rows count, or all rows, of which something was not done."""
    done = [at for at, token in clause.tokens if stem(token.text) in contest.done]
    said = {stem(text) for text in clause.texts}
    which = any(
        token.text == "yang" and at < done[0] and PLACED.isdisjoint(clause.behind(at)[:1])
        for at, token in clause.tokens
        if done
    )
    if not done or not _is_done(contest, said) or which:
        return
    left = next(column for column in contest.columns if column.head == LEFT)
    keys = [*named] or [*contest.names]
    if not {*keys} <= left.values.keys() or (not named and "N" in match[0]):
        return
    undone = sum((left.values[key] for key in keys), Fraction(0))
    if bool(match["neg"]) == bool(undone):
        return
    names = ", ".join(f"“{contest.names[key]}”" for key in named) or contest.what
    so = f"yang belum pada {names} {left.shown(keys[0])}" if len(keys) == 1 else ""
    so = so or f"yang belum pada {names} berjumlah {undone}"
    yield Wrong(ANGKA, clause.quote(), so, str(undone), kedua=contest.lokasi)
