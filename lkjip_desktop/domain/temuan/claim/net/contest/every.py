"""All, none, most or so many of what stands side by side, and all of what one of it counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from operator import eq, ge, lt
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER, ORDINAL, WORD
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, SUBSIE
from lkjip_desktop.domain.temuan.claim.language.phrase import lettered, longest
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
h: hanya, cuma, satu satunya
n: belum, tidak, tak
r: menyisakan, tersisa
l: terlambat
f: penuh, sepenuhnya
u: atau lebih, ke atas
"""
"""What tells how many, which of them, and what is left undone."""
_REACH: Final = frozenset({"mencapai", "menembus", "menyentuh"})
"""Verbs of a limit that is reached; denied it is not."""
_PHRASES: Final = lettered(f"{_TABLE}c: {','.join((*THAN, *_REACH))}")


def _first_words(letters: str) -> frozenset[str]:
    return frozenset(said[0] for said, letter in _PHRASES.meaning.items() if letter in letters)


_MANY: Final = _first_words("azMH")
_FULFILLED: Final = frozenset({"dipenuhi", "tercapai", "terealisasi", "terlaksana", "terpenuhi"})
"""What is done of anything that is wanted."""
_WORTH: Final = frozenset({"bernilai", "nilainya", "skornya"})
"""What tells of the points that something has."""
_WORTHS: Final = frozenset({"nilai", "skor"})
"""The same before what is worth so much."""
_WHOLLY: Final = frozenset({"100", "100,00", "seratus"})
"""How a share of all is written."""
_TELLING: Final = _MANY | _FULFILLED | _WORTH | _WHOLLY | _first_words("rcf")
"""Words of which a sentence of how many has one, or is told of what is left or of a limit."""
_STILL: Final = frozenset({"cuma", "hanya", "masih"})
_HOW_MANY: Final = _MANY | _STILL
_ALL_OF_IT: Final = _FULFILLED | _WORTH | _WHOLLY
_TARGETS: Final = frozenset({"rencana", "rencananya", "target", "targetnya"})
_KINDS: Final = frozenset({"jenis", "macam"})
"""Before what is counted these say nothing more: empat jenis pelatihan."""
_STATE: Final = (
    r"(?:ak{0,3}(?=c))?(?:(?P<neg>nk*)?(?:(?P<than>c)(?:(?:tk{0,2})?(?P<limit>%)[kNd]*|t(?P<aim>k*))"
    r"|(?P<full>[af%])[kN]*|(?P<above>c?)(?P<worth>q)(?P<more>u?)k*)|(?P<left>r)[kNln]*)"
)
_SAID: Final = pattern(
    r"k*(?:hk*)?(?P<all>[azM]|Hd?[oq]?|q(?:d(?P<of>[qo]))?|o)k*N(?P<which>[xe]k?[xe]?)?[kN]*"
    + _STATE
)
_ONLY: Final = pattern(r"k*h[kN]{0,4}e[keN]*" + _STATE)
_AIMED: Final = r"(?P<neg>nk*)?(?P<than>c)t(?P<aim>k*)"
_NAMED: Final = pattern(rf"[kN]*e[ekN]*{_AIMED}(?:q[kN]*)?")
"""Buku cetak dan terbitan berkala melampaui rencana."""
_THESE: Final = pattern(rf"k*(?:hk*)?N[kN]*{_AIMED}e[ek]*")
"""Cabang yang belum mencapai rencana adalah renang dan silat."""
_OF_ALL: Final = pattern(r"k*d(?P<of>[qo])k*N[kN]*")
"""How many there are, before how many of them are so: dari empat blok, dua ..."""
_THINGS: Final = pattern(r"[ke]*(?P<neg>n?)(?P<all>a)[keN]*")


@needing(words=_TELLING)
def wrong_everies(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """So many of a table that are told to be so and are not, and all of what a row counts."""
    if not parsed.is_of(facts.tahun) or not _quantified(parsed):
        return
    rows = own and BARIS in parsed.letters and not _TARGETS.isdisjoint(parsed.texts)
    parts = [*_with_all(clause for clause in clauses(parsed) if rows or _tells_many(clause))]
    if not any(_may_tell(clause) for _, clause in parts):
        return
    hasil = facts.indikator(own) if own else None
    of_lines = not own and any(_tells_lines(clause) for _, clause in parts)
    fields = own_contests(hasil) if hasil is not None else line_contests(facts) if of_lines else ()
    known: list[Contest] = [*fields]
    said = stems_of(" ".join(parsed.texts))
    titled = [len(stems_of(contest.what) & said) for contest in known]
    for contest, words in zip(known, titled, strict=True):
        if words < max(titled):
            continue  # of another table, which is named
        named = set[str]()
        for before, clause in parts:
            others = _others(clause, contest, named)
            yield from _judged(*(others or (clause, contest)), before)
            named |= {*named_in(clause, contest)} if parts[1:] else set()


def _others(
    clause: ContestClause, contest: Contest, named: Collection[str]
) -> tuple[ContestClause, Contest] | None:
    """A clause of those that are not named before it, and these: dua jenis lainnya belum."""
    places = [at for at, token in clause.tokens if token.text != "lainnya"]
    if len(places) == len(clause.places) or not places or not contest.wanted:
        return None
    names = {key: name for key, name in contest.names.items() if key not in named}
    return clause._replace(places=tuple(places)), contest._replace(names=names)


def _with_all(
    every: Iterable[ContestClause],
) -> Iterator[tuple[ContestClause | None, ContestClause]]:
    """Each clause, and the one before it if it may only tell how many there are."""
    before: ContestClause | None = None
    for clause in every:
        yield before, clause
        before = clause if "dari" in clause.texts[:_OPENING] else None


_OPENING: Final = 3


def _tells_many(clause: ContestClause) -> bool:
    """Whether a clause has a number, or a word for how many."""
    tokens = (token for _, token in clause.tokens)
    return any(t.number is not None or t.text in _HOW_MANY for t in tokens)


def _may_tell(clause: ContestClause) -> bool:
    """Whether a clause tells how many, and what of them; asked before any figure is looked at."""
    texts = clause.texts
    found = (longest(_PHRASES, texts, at) for at in range(len(texts)))
    letters = {phrase[1] for phrase in found if phrase is not None}
    many = sum(token.number is not None for _, token in clause.tokens)
    many += not letters.isdisjoint("MHhz")
    if "a" in letters or ("c" in letters and not _TARGETS.isdisjoint(texts)) or _there(clause):
        return True
    return many >= (1 if not letters.isdisjoint("cfr") else 2)


def _tells_lines(clause: ContestClause) -> bool:
    """Whether a clause has such a form of kegiatan; asked before their figures are looked at."""
    return any(_SAID.fullmatch(_letters(clause, line, {})[0]) for line in NAMELESS_LINES)


def _quantified(parsed: Parsed) -> bool:
    """Whether it can be told of how many something is so; asked before any figure is looked at."""
    texts = parsed.texts
    found = (
        longest(_PHRASES, texts, at) for at, text in enumerate(texts) if text in _PHRASES.lengths
    )
    letters = {phrase[1] for phrase in found if phrase is not None}
    if not letters.isdisjoint("azMHr") or not _STILL.isdisjoint(texts):
        return True
    if BARIS in parsed.letters and "c" in letters and not _TARGETS.isdisjoint(texts):
        return True
    if not parsed.tells_figure:
        return False
    return parsed.has("q o") and ("c" in letters or not _ALL_OF_IT.isdisjoint(texts))


def _judged(
    clause: ContestClause, contest: Contest, before: ContestClause | None
) -> Iterator[Wrong]:
    named = named_in(clause, contest)
    letters, places = _letters(clause, contest, named)
    if before is not None and not named and "N" not in letters and _tells_all(before, contest):
        at_ = letters.find("q") + 1  # dari empat blok, dua ...
        letters, places = f"{letters[:at_]}N{letters[at_:]}", [*places[:at_], 0, *places[at_:]]
    match = _SAID.fullmatch(letters)
    if match is not None and named:  # what they are called by is no name: unsur data dan registrasi
        match = match if letters.count("e") == (match["which"] or "").count("e") else None
    if match is not None and is_alone(clause, contest):
        yield from _counted(clause, contest, match, places)
    only = (_ONLY.fullmatch(letters) or _THESE.fullmatch(letters)) if named and not match else None
    if only is not None and is_alone(clause, contest):
        yield from _only(clause, contest, only, places, named)
    aimed = _NAMED.fullmatch(letters) if named and contest.wanted and contest.aimed else None
    if aimed is not None and is_alone(clause, contest):
        yield from _named(clause, contest, aimed, places, named)
    things = _THINGS.fullmatch(letters) if match is None and contest.title else None
    if things is not None and is_alone(clause, contest):
        yield from _things(clause, contest, things, named)


def _tells_all(clause: ContestClause, contest: Contest) -> bool:
    """Whether a clause only tells how many there are, and of which some are told behind it."""
    letters, places = _letters(clause, contest, named_in(clause, contest))
    match = _OF_ALL.fullmatch(letters)
    number = clause.parsed.sentence.tokens[places[match.start("of")]].number if match else None
    return number is not None and number.value == len(contest.names)


def _letters(
    clause: ContestClause, contest: Contest, named: Mapping[str, Collection[int]]
) -> tuple[str, list[int]]:
    """One letter for each phrase of a clause, and the place of the first word of each."""
    apart = {at for places in named.values() for at in places}
    letters, places, texts, at, by = "", list[int](), clause.texts, 0, _framing(clause)
    while at < len(texts):
        place, found = clause.places[at], longest(_PHRASES, texts, at)
        if texts[at] in _KINDS and stem("".join(texts[at + 1 : at + 2])) in contest.nouns:
            at += 1
            continue
        taken = found if place not in apart | by else None
        other = "k" if place in by else _letter(clause, place, contest, apart)
        other = "t" if texts[at] in _TARGETS and letters.endswith("c") else other
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
    plain = token.text in _WORTH or token.text == "antaranya"
    known = plain or is_known_word(token.text, contest.known)
    return "k" if known else "x"


_PLACES: Final = frozenset({"kabupaten", "kecamatan", "kota", "pulau", "provinsi"})


def _framing(clause: ContestClause) -> set[int]:
    """The places of the year, of where the office is, di kabupaten ini, and of who did it."""
    chunks, after = clause.parsed.chunks, clause.parsed.texts[1:]
    years = [c for c in chunks if c.when is not None and c.when.year and not c.when.part]
    here = {at for at, t in clause.tokens if t.text in _PLACES and after[at : at + 1] == ("ini",)}
    return _doers(clause.parsed) | here | {at for c in years for at in range(c.first, c.last + 1)}


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


def _only(
    clause: ContestClause,
    contest: Contest,
    match: re.Match[str],
    places: list[int],
    named: Collection[str],
) -> Iterator[Wrong]:
    """Those that alone are told to be so, where others are, or these are not."""
    so = _question(clause, contest, match, places)
    if so is None or not contest.names.keys() <= so[0].values.keys():
        return
    column, holds = so
    those = [key for key in contest.names if holds(column.values[key])]
    if {*those} != {*named}:
        names = " dan ".join(f"“{contest.names[key]}”" for key in those[:3]) or "tidak ada"
        right = f"yang demikian pada {contest.what}: {names}"
        yield Wrong(KEADAAN, clause.quote(), right, str(len(those)), kedua=contest.lokasi)


def _named(
    clause: ContestClause,
    contest: Contest,
    match: re.Match[str],
    places: list[int],
    named: Collection[str],
) -> Iterator[Wrong]:
    """Those that are told to reach what was planned for each, of which one does not."""
    so, (done, plan, *_) = _question(clause, contest, match, places), contest.columns
    missed = [key for key in named if so and key in so[0].values and not so[1](so[0].values[key])]
    if missed:
        key = missed[0]
        right = f"{done.head.lower()} “{contest.names[key]}” pada {contest.what} {done.shown(key)}"
        right += f" dan {plan.head.lower()}nya {plan.shown(key)}"
        yield Wrong(KEADAAN, clause.quote(), right, done.shown(key), kedua=contest.lokasi)


Question = Callable[[Fraction], bool]


def _question(
    clause: ContestClause, contest: Contest, match: re.Match[str], places: list[int]
) -> tuple[ContestColumn, Question] | None:
    """What is told of each, as a question to a figure of its column."""
    said = {stem(text) for text in clause.texts}
    left = next(column for column in contest.columns if column.head == LEFT)
    limited = match.groupdict().get("limit")
    if match["aim"] is not None and not limited and contest.wanted and contest.aimed:
        beside = _limit(clause, places[match.start("than")], bool(match["neg"]))
        return (left, lambda nilai: beside(-nilai, Fraction(0))) if beside is not None else None
    if limited or match["aim"] is not None:
        share = next(column for column in contest.columns if column.is_share)
        limit = _limit_of(clause, contest, match, places)
        holds = _limit(clause, places[match.start("than")], bool(match["neg"]))
        known = _is_of_share(contest, said) or not SHARES.isdisjoint(clause.texts)
        if limit is None or holds is None or not known:
            return None
        return share, lambda nilai: holds(nilai, limit)
    if match["worth"]:
        return _worth(clause, contest, match, places)
    if match["full"] == "%" and not _is_whole(clause, places[match.start("full")]):
        return None
    fulfilled = contest.wanted and not _FULFILLED.isdisjoint(clause.texts)
    if not match["left"] and not fulfilled and not _is_done(contest, said):
        return None
    undone = bool(match["left"]) or bool(match["neg"])
    return left, lambda nilai: (nilai > 0) == undone


def _limit_of(
    clause: ContestClause, contest: Contest, match: re.Match[str], places: list[int]
) -> Fraction | None:
    """The limit that is told in percent, or the target."""
    if not match.groupdict().get("limit"):
        return contest.aimed
    place = places[match.start("limit")]
    if clause.parsed.texts[place - 1] in _HAVING:
        return None  # what it reached: melampaui target dengan 88 persen
    limit = clause.parsed.sentence.tokens[place].number
    return limit.value if limit is not None else None


_HAVING: Final = frozenset({"dengan", "yaitu", "yakni"})


def _worth(
    clause: ContestClause, contest: Contest, match: re.Match[str], places: list[int]
) -> tuple[ContestColumn, Question] | None:
    """What each is worth, where it is worth points: bernilai 90 atau lebih."""
    limit = clause.parsed.sentence.tokens[places[match.start("worth")]].number
    worth = not _WORTH.isdisjoint(clause.texts) or clause.texts[0] in _WORTHS
    if limit is None or not contest.wanted or not worth:
        return None
    above = (
        _limit(clause, places[match.start("above")], bool(match["neg"])) if match["above"] else eq
    )
    holds = ge if match["more"] and not match["above"] else above
    if holds is None or (match["neg"] and not match["above"]):
        return None
    return contest.columns[0], lambda nilai: holds(nilai, limit.value)


def _is_whole(clause: ContestClause, place: int) -> bool:
    number = clause.parsed.sentence.tokens[place].number
    return number is not None and number.value == SERATUS


def _is_of_share(contest: Contest, said: set[str]) -> bool:
    """Whether a share is that of what was done: it is told, or nothing else that is counted is."""
    if contest.done & said:
        return True
    of = next(c.stems for c in contest.columns if c.head not in {LEFT, contest.columns[0].head})
    return bool(contest.done) and (of - contest.heads).isdisjoint(said)


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
    if (of is not None and of.value != every) or (match["which"] and of is None):
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


def _there(clause: ContestClause) -> bool:
    """Whether it is told that there still is something: masih terdapat pengaduan yang belum ..."""
    texts = {*clause.texts}
    return "masih" in texts and not {"ada", "terdapat"}.isdisjoint(texts)


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
        token.text == "yang" and at < done[0] and not _is_of_all(clause.behind(at)[:1], contest)
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


def _is_of_all(verb: Sequence[str], contest: Contest) -> bool:
    """Whether a verb behind "yang" only tells of what the table counts of each row."""
    of = next(c.stems for c in contest.columns if c.head not in {LEFT, contest.columns[0].head})
    return not PLACED.isdisjoint(verb) or any(stem(word) in of for word in verb)
