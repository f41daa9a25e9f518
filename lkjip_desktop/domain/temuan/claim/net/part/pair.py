"""So many of so many: a part that is none of the row its whole is the number of.

The whole tells which row is meant, or that all are; the part is what was done of it, or its rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.fact.digit import SWAPPED, slip
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.table import (
    COMMON,
    GIVING,
    HAVING,
    NOT,
    counts_rows,
    is_goal,
    stems_of,
)
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import WORD
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS, PERSONS, UNITS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees, digits
from lkjip_desktop.domain.temuan.claim.language.stem import stem, stem_set
from lkjip_desktop.domain.temuan.claim.net.sense import (
    SentenceSubject,
    clause_at,
    strange_words,
    subject_of,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of, shape, word_behind
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_FORMS: Final = (
    pattern(r"(?P<part>n)w{0,2}d(?P<whole>n)"),
    pattern(r"(?:^|(?<=[,;:]))d(?P<whole>n)w{1,6},w{0,5}(?P<part>n)(?!w{0,2}d)"),
)
"""A part and its whole."""
_OTHERWISE: Final = word_set(
    "akan baru batas bukan jika kembali kuota naik selain target tanpa turun lain"
)
"""Words of other parts than those of the tables."""


_SOON: Final = 6
_DONE: Final = stem_set("beres berakhir damai dibina diperiksa diputus ditangani selesai")
"""Stems of what is done with all that is counted, or of how it ends well."""


class _PartRow(NamedTuple):
    """A number of the tables, what was done of it, and what each is called."""

    whole: Fraction
    done: Fraction
    name: Figure
    of: Figure

    @property
    def left(self) -> Figure:
        """How many of them it was not done of."""
        return self.name._replace(
            nilai=self.whole - self.done, nama=f"yang di luar {self.name.nama}"
        )


@needing(words={"dari"})
def wrong_pairs(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Parts of a known number that are neither what was done of it nor the rest."""
    if "ari " not in parsed.sentence.text:
        return  # no "dari"
    figures = figures_of(parsed, words=True)
    letters = shape(parsed, figures) if len(figures) > 1 else ""
    matches = [match for form in _FORMS for match in form.finditer(letters)] if letters else []
    of = subject_of(parsed, own, facts) if matches and parsed.is_of(facts.tahun) else None
    if of is None or not of.hasil.rincian or is_elsewhere(parsed, facts):
        return
    denied = [at for at, text in enumerate(parsed.texts) if text in NOT]
    else_ = denied and not _denies_what_is_done(parsed, denied, of)
    if else_ or not _OTHERWISE.isdisjoint(parsed.texts):
        return
    if len(figures) > len(("part", "whole")) and matches[0].re.pattern == _FORMS[1].pattern:
        return  # more than one part
    said = dict(figures)
    for match in matches:
        places = match.start("part"), match.start("whole")
        part, whole = (said[place] for place in places)
        counted = part.is_count and whole.is_count and part.unit != PERCENT
        if not counted or counts_rows(parsed.texts, places[1], whole, of.hasil):
            continue
        rows = [*_parts(of)]
        known = [x for x in rows if x.whole == whole.value]
        if not _is_named(parsed, places, of):
            continue
        if denied and not _is_denied_of(parsed, denied[0], places):
            continue
        left = known[0].left if known and denied else None
        wrong = _denied(part, known, left)
        wrong = wrong or (None if denied else _denied_whole(part, whole, rows, of))
        if wrong is not None:
            quote = parsed.sentence.quote(match.start(), match.end() - 1)
            yield contradiction(quote, *wrong)
            return


@needing("qq qo oq oo", figure=True)
def wrong_swapped_pairs(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A number of a row, two digits of it turned, beside the other one of that row."""
    said = [x for x in figures_of(parsed) if x.number.is_count and digits(x.number) >= _SURE]
    of = subject_of(parsed, own, facts) if said[1:] and parsed.is_of(facts.tahun) else None
    if of is None or is_elsewhere(parsed, facts):
        return
    rows = [*_parts(of, of_targets=True)]
    told = {item.number.value for item in said}
    right = {nilai for x in rows for nilai in (x.done, x.whole, x.whole - x.done)}
    for item in said if told & right else ():
        ends = ((x.whole, x.done, x.name) for x in rows)
        back = ((x.done, x.whole, x.of) for x in rows)
        for known, nilai, name in (*ends, *back) if item.number.value not in right else ():
            if known in told and nilai not in told and slip(item.number, nilai) == SWAPPED:
                quote = parsed.sentence.quote(item.place, item.place)
                yield contradiction(quote, item.number, name)
                return


def _denies_what_is_done(parsed: Parsed, denied: Sequence[int], of: SentenceSubject) -> bool:
    """Whether it is told of how many that is not so which the tables count: belum terakreditasi."""
    heads = [(table.kolom_realisasi, table.kolom_pembanding) for table in of.hasil.rincian]
    done, counted = (stems_of(*some) for some in zip(*heads, strict=True))
    done = (done | stems_of(of.hasil.indikator.nama)) - counted - COMMON
    at, end = denied[0] + 1, clause_at(parsed, denied[0]).stop
    told = {stem(text) for text in parsed.texts[at : min(end, at + _SOON)]}
    plain = stem(parsed.texts[at]) in done | HAVING if at < end else False
    known = words_of(of.hasil) | HAVING
    return (
        len(denied) == 1
        and plain
        and bool(told & done)
        and not strange_words(parsed, at, end, known)
    )


def _is_denied_of(parsed: Parsed, denied: int, places: tuple[int, ...]) -> bool:
    """Whether nothing parts what is denied from the figures: 12 belum, but not 38 dan 12 belum."""
    first, last = (max(places), denied) if denied > max(places) else (denied, min(places))
    between = parsed.sentence.tokens[first + 1 : last]
    return first < last and all(x.kind == WORD and x.text not in _PARTING for x in between)


_PARTING: Final = frozenset({"sedangkan", "tetapi"})


def _denied(
    part: Quantity, known: Sequence[_PartRow], left: Figure | None
) -> tuple[Quantity, Figure] | None:
    """A part that is none of the one row which has so many, or not what is left of it."""
    if len(known) != 1:
        return None
    row = known[0]
    if left is not None:
        return None if part.value == left.nilai else (part, left)
    right = {row.done, row.whole - row.done, row.whole}
    return None if part.value in right else (part, row.name)


def _is_total(said: Quantity, of: SentenceSubject) -> bool:
    """Whether it is what was done of all rows, of which a row did a part: 144 dari 213."""
    return any(agrees(said, table.jumlah_realisasi) for table in of.hasil.rincian)


def _denied_whole(
    part: Quantity, whole: Quantity, rows: Sequence[_PartRow], of: SentenceSubject
) -> tuple[Quantity, Figure] | None:
    """A whole that no row has, beside the part of one row alone."""
    back = [x for x in rows if x.done == part.value]
    sure = digits(part) >= _SURE and digits(whole) >= _SURE
    known = any(x.whole == whole.value for x in rows)
    known = known or _is_total(whole, of)
    return (whole, back[0].of) if len(back) == 1 and sure and not known else None


def _parts(of: SentenceSubject, *, of_targets: bool = False) -> Iterator[_PartRow]:
    """The rows that a part can be of, and all together; only those that are named, if any is."""
    for table in of.hasil.rincian:
        heads = (table.kolom_realisasi.lower(), table.kolom_pembanding.lower())
        if is_goal(heads[1]) and not of_targets:
            continue
        for row in table.baris:
            if not of.rows or row.baris.id in of.rows:
                words = [f"kolom {head} pada baris “{row.baris.uraian}”" for head in heads]
                yield from _part(row.pembanding, row.realisasi, words, of)
        words = [f"jumlah {head} pada tabel “{table.judul}”" for head in heads]
        if not of.rows:
            yield from _part(table.jumlah_pembanding, table.jumlah_realisasi, words, of)


def _part(
    whole: Nilai, done: Nilai, words: Sequence[str], of: SentenceSubject
) -> Iterator[_PartRow]:
    if isinstance(whole, Fraction) and isinstance(done, Fraction):
        place = at(of.hasil.indikator)
        figures = [Figure(x, said, place) for x, said in zip((done, whole), words, strict=True)]
        yield _PartRow(whole, done, *figures)


_SURE: Final = 3
"""Digits that a number must have to tell of which row it is."""


def _is_named(parsed: Parsed, places: tuple[int, ...], of: SentenceSubject) -> bool:
    """Whether it is told that what is counted is what the tables count."""
    known = words_of(of.hasil) | _DONE
    nouns = {word_behind(parsed, place) for place in places}
    behind = (at for at in range(max(places), len(parsed.texts)) if parsed.texts[at] in _CLOSING)
    end = next(behind, len(parsed.texts))
    if of.rows and _calls_some(parsed, places[0], known):
        return False
    if of.rows:
        return not _tells_of_some(parsed, max(places), end, known | HAVING | GIVING)
    strange = {*strange_words(parsed, 0, end, known)} - NOT
    return any(stem(noun) in known for noun in nouns if noun) and not strange


def _calls_some(parsed: Parsed, place: int, known: frozenset[str]) -> bool:
    """Whether the word behind a part says who they are, and nothing more: 2 perempuan."""
    noun, ends = word_behind(parsed, place), parsed.texts[place + 2 : place + 3]
    plain = noun in COUNTERS | PERSONS | UNITS or stem(noun) in known
    return noun.isalpha() and not plain and ends in ((), (".",), (",",), ("dan",))


_CLOSING: Final = frozenset({",", ";", "(", "atau", "sedangkan", "sehingga", "yaitu", "yakni"})
"""Behind it nothing narrows what is counted before: 35 dari 42 dijawab pada hari yang sama."""


def _tells_of_some(parsed: Parsed, first: int, last: int, known: frozenset[str]) -> bool:
    """Whether it is told what only some of a row are: 610 berasal dari politeknik, 4 dirujuk."""
    words = ((c.first, parsed.texts[c.first]) for c in parsed.chunks if first < c.first < last)
    verbs = (x for x in words if x[1] in _BEING or (len(x[1]) > _SHORT and x[1].startswith(_VERBS)))
    place, verb = next((x for x in verbs if x[1] not in _HELPING), (last, ""))
    if verb in _GETTING or (verb.startswith("me") and stem(verb) not in known):
        return bool(strange_words(parsed, place + 1, last, known))
    other = verb.startswith(_OF_SOME) and stem(verb) not in known
    return other and bool(strange_words(parsed, first, last, known))


_GETTING: Final = frozenset({"mendapat", "mendapatkan", "menerima", "memperoleh"})
_BEING: Final = frozenset({"adalah", "merupakan"})
_OF_SOME: Final = ("adalah", "ber", "di", "merupakan")
_VERBS: Final = ("ber", "di", "me", "ter")
_HELPING: Final = frozenset({"berhasil", "telah", "termasuk"})
_SHORT: Final = 5
