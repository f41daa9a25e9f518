"""How many indikator, or targets, are told to be in a state, in whatever order of words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from operator import eq, ge, gt, lt
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.thesaurus.reader import Item, ReadSentence, items_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_MANY: Final = r"(?P<many>(?P<none>[Zn])q?|n?E|o|q)(?:k(?P<of>[qo]|E)?)?"
_NOUN: Final = "[iT][iT]?"
_STATE: Final = (
    r"(?P<which>Y?)z?T?G?(?P<neg>n?)(?:(?:vG|s)?(?P<over>v)(?:J?v)?(?P<aim>T)|(?P<state>s)T?)"
)
_ENDS: Final = r"(?=$|[,;:.()J])"
_FORMS: Final = tuple(
    pattern(rf"(?:^|(?<=[,;:Jb]))G?{form}{_ENDS}")
    for form in (
        _MANY + _NOUN + _STATE,
        "k?(?P<whole>q)" + _NOUN + ",(?P<many>q)i?" + _STATE,
        _STATE + ":?z?" + _MANY + "i",
        "z?(?P<neg>n?)(?P<over>v)" + _MANY + "(?P<aim>T)",
        _NOUN + _STATE + r"z?:?(?P<many>q)(?:k(?P<of>q))?[iN]?",
        "z?(?P<act>u)z?" + _MANY + _NOUN,
    )
)
"""The words that tell something; what says nothing of its own, times and sections left out."""
_ALSO: Final = pattern(rf"[,;:J](?P<many>q)i?{_STATE}{_ENDS}")
"""So many more of those: tiga target meleset, tujuh tercapai."""
_EMPTY: Final = frozenset("AyOt")
"""Letters of what does not change how many there are; a time is asked for apart."""
_SAYING: Final = word_set(
    "adanya baru berjumlah berstatus bulat ditandai ditutup diukur genap kepada meninggalkan"
    " menorehkan menyisakan persis pimpinan pun sanggup satupun sebanyak selusin statusnya tepat"
    " terjadi terukur"
)
_RATING: Final = word_set(
    "baik buruk cemerlang gembira maksimal membanggakan memprihatinkan memuaskan mengecewakan"
    " menggembirakan optimal sempurna suram"
)
"""How a clause before may rate the whole, which tells of nobody else."""
_STATES: Final = {
    **dict.fromkeys(
        (
            "berhasil", "diamankan", "digenggam", "dikunci", "dilunasi", "dirampungkan",
            "ditaklukkan", "dituntaskan", "hijau", "sukses", "tuntas",
        ),
        "capai",
    ),
    **dict.fromkeys(
        (
            "bermasalah", "berutang", "bolong", "gagal", "kedodoran", "keteteran", "jeblok",
            "jatuh", "lepas", "merah", "rontok", "tercecer", "tersandung", "tertinggal",
            "terutang",
        ),
        "gagal",
    ),
    "dilewati": "lampau",
}  # fmt: skip
"""Words at the end of a clause that tell a state of what is counted in it."""
_ACTS: Final = {
    "keberhasilan": "capai", "sukses": "capai", "kegagalan": "gagal", "kesuksesan": "capai",
    "ketercapaian": "capai", "ketidaktercapaian": "gagal", "pelampauan": "lampau",
}  # fmt: skip
"""Nouns that tell a state: keberhasilan pada 20 dari 23 indikator."""
_HOLDS: Final = {
    **dict.fromkeys(("capai", "tembus", "dalam"), ge),
    **dict.fromkeys(("lampau", "atas"), gt),
    **dict.fromkeys(("gagal", "bawah", "luar"), lt),
    "sama": eq,
}  # fmt: skip
"""How the capaian of an indikator in a state lies to 100."""
_LITERALLY: Final = {"atas": gt, "bawah": lt, "cepat": lt, "lambat": gt}
"""The same of the result and its target, as they may be meant, too."""
_NOUNS: Final = frozenset({"indikator", "indikatornya", "target", "targetnya", "ukuran"})
_LAST_YEAR: Final = "evaluasi_tahun_lalu"
"""Of whose year a section tells that may be the year before or this one."""


class ToldNumber(NamedTuple):
    """What is told of how many: the items that say so, and the form they are in."""

    items: tuple[Item, ...]
    match: re.Match[str]
    year: int
    """0 where none is said."""
    of: Ref

    def item(self, group: str) -> Item | None:
        found = group in self.match.re.groupindex and bool(self.match[group])
        return self.items[self.match.start(group)] if found else None

    def number(self, group: str) -> Quantity | None:
        item = self.item(group)
        return item.number if item is not None else None


@needing(words=_NOUNS, own=False)
def stated_in(parsed: Parsed, own: str, tahun: int) -> tuple[ToldNumber, ...]:
    """What is told of how many indikator are in a state."""
    if own or not _BUT.isdisjoint(parsed.texts) or not _NUMBERED.search(parsed.letters):
        return ()
    read = items_of(parsed, frozenset())
    return tuple(_told(read, tahun)) if "w" not in read.letters else ()


def wrong_stated(
    parsed: Parsed, told: Sequence[ToldNumber], tempat: str, facts: Facts
) -> Iterator[Wrong]:
    """So many indikator of the whole, of a section or of a year, that are not in a state."""
    for one in told:
        members = facts.members(one.of.kind, one.of.id)
        counts = [_counts(one, members, n, facts) for n in _years(one.year, tempat, facts)]
        known = [count for count in counts if count]
        if known and len(known) == len(counts) and not any(_fits(one, n, members) for n in known):
            first, last = one.match.start("many"), one.match.end() - 1
            quote = parsed.sentence.quote(one.items[first].first, one.items[last].last)
            right, total = known[0][0], len(members)
            when = f" pada tahun {one.year}" if one.year not in {0, facts.tahun} else ""
            so = f"yang demikian{when} {right} dari {total} indikator"
            yield Wrong(CACAH, quote, so, str(right), kedua=table_of(Indikator))
            return


_NUMBERED: Final = pattern("[qoezn]")
_BUT: Final = word_set(
    "antara antaranya drastis jauh kecuali penuh selain sepenuhnya tajam terkecuali tipis utuh"
)
"""Words of some, of all but some, or of how far beyond the target."""


def _told(read: ReadSentence, tahun: int) -> Iterator[ToldNumber]:
    """The clauses that count indikator in a state, where no other words stand before them."""
    items = tuple(_telling(read))
    letters = "".join([item.letter for item in items])
    for form in _FORMS:
        match = form.search(letters)
        if match is not None and not _FOREIGN.search(letters[: match.start()]):
            for found in (match, _ALSO.match(letters, match.end())):
                last = items[found.end() - 1].last if found is not None else 0
                year, of = _year(read, last, tahun), _group(read, last)
                if found is not None and year >= 0 and of is not None:
                    yield ToldNumber(items, found, year, of)
            return


_FOREIGN: Final = pattern("[xIKRNDpqoMmrf]")


def _telling(read: ReadSentence) -> Iterator[Item]:
    """The items without those that say nothing, with the words of a number as they are read."""
    chunks = [c for c in read.parsed.chunks if c.letter in _OVER]
    over = {at: c for c in chunks for at in range(c.first, c.last + 1)}
    for place, item in enumerate(read.items):
        chunk = over.get(item.first)
        if chunk is None or (chunk.letter == "b" and item.letter == "T"):
            told = _item(read, place)
            yield from (told,) if told is not None else ()
        elif item.first == chunk.first:
            counts = chunk.letter != "b" or chunk.payload == "indikator"
            letter = _OVER[chunk.letter] if counts else "x"
            yield item._replace(letter=letter, last=max(item.last, chunk.last))


def _item(read: ReadSentence, place: int) -> Item | None:
    """An item as it is meant where it stands; None where it says nothing."""
    item, texts = read.items[place], read.parsed.texts
    text, ends = texts[item.first], read.letters[place + 1 : place + 2] in _ENDING
    if ends and (said := _state_of(texts, item)):
        return item._replace(letter="s", payload=said)
    if item.letter == "n" and texts[item.last] == "sampai":
        return item._replace(letter="s", payload="gagal")
    counts = _BEFORE_MANY.match(read.letters, place + 1) is not None
    if said := (counts and _act_of(texts, item)) or _ACTS.get(text, ""):
        return item._replace(letter="u", payload=said)
    if text == "yang" and item.first == item.last:
        return item._replace(letter="Y")
    if item.payload in _LITERALLY and not _OF_TARGET.match(read.letters, place + 1):
        return item._replace(letter="x")  # di bawah sasaran kedua
    group = item.letter in "SU" and item.chunk is not None and item.chunk.letter != "J"
    group = group or (item.letter == "v" and read.letters[place + 1 : place + 2] in {"S", "U"})
    if group or (item.letter == "D" and item.payload != "renstra"):
        return None
    if item.letter in _EMPTY or text in _SAYING or text in _RATING:
        return None
    return item._replace(letter="x") if item.letter in "eSU" else item


_OF_TARGET: Final = pattern("A{0,2}T")
_OVER: Final = {"e": "E", "z": "Z", "d": "k", "b": "i"}
_ENDING: Final = frozenset({"", *",;:.()J"})


def _state_of(texts: Sequence[str], item: Item) -> str:
    """The state that the last word of a clause tells; a denied one tells the other."""
    said = _STATES.get(texts[item.last], "")
    denied = item.last > item.first and texts[item.first] in _DENYING
    return {"capai": "gagal"}.get(said, "") if denied else said


_BEFORE_MANY: Final = pattern("A+q")


def _act_of(texts: Sequence[str], item: Item) -> str:
    """The state that a verb tells of so many behind it: gagal pada dua target."""
    said = texts[item.last]
    if item.letter == "n":
        return "gagal" if said in {"berhasil", "gagal", "luput"} else ""
    return "capai" if said in {"berhasil", "sukses"} and texts[item.last + 1] in _ON else ""


_ON: Final = frozenset({"di", "pada", "untuk"})
_DENYING: Final = frozenset({"belum", "kurang", "tak", "tidak"})


def _year(read: ReadSentence, last: int, tahun: int) -> int:
    """The one year it is told of; 0 where none is said, -1 where several, or a part of one."""
    ends = (x.first for x in read.items if x.first > last and x.letter in _ENDING)
    end = next(ends, len(read.parsed.texts))
    whens = {x.when for x in read.items if x.when is not None and x.first < end}
    years = {when.year or tahun for when in whens}
    if len(years) > 1 or any(when.part for when in whens):
        return -1
    return next(iter(years), 0)


def _group(read: ReadSentence, last: int) -> Ref | None:
    """The section or sasaran they are of, or all; None where there are several."""
    refs = {x.ref for x in read.items if x.letter in "SU" and x.ref is not None and x.first <= last}
    return None if len(refs) > 1 else next(iter(refs), Ref("", ""))


def _years(year: int, tempat: str, facts: Facts) -> Sequence[int]:
    if year:
        return (year,)
    return (facts.tahun, facts.tahun - 1) if tempat == _LAST_YEAR else (facts.tahun,)


def _counts(
    told: ToldNumber, members: Sequence[IndikatorResult], year: int, facts: Facts
) -> tuple[int, ...]:
    """How many of them may be told to be so, the likeliest first; none where it is not known."""
    head = told.item("act") or told.item("state") or told.item("over")
    aim = told.item("aim")
    target = aim.payload if aim is not None else "target"
    negated = bool(told.match.groupdict().get("neg"))
    if head is None or not members:
        return ()
    rates = [
        x.capaian if year == facts.tahun else facts.past(x.indikator.id, year).get("capaian")
        for x in members
    ]
    known = numbers_of(rates)
    if target != "target" or any(_NEARLY <= rate < SERATUS for rate in known):
        return ()
    found = [*_in_state(head.payload, known, len(rates), negated=negated)]
    if year == facts.tahun and head.payload in _LITERALLY:
        pairs, holds = (
            [numbers_of((x.realisasi, x.target)) for x in members],
            _LITERALLY[head.payload],
        )
        found.append(sum(holds(*pair) != negated for pair in pairs if len(pair) == len(_PAIR)))
    beyond = sum(rate > SERATUS for rate in known)
    if head.payload in {"capai", "tembus"} and not negated and 0 < beyond < found[0]:
        # those beyond their target are told of apart, or alone
        found.append(beyond if head.payload == "tembus" else found[0] - beyond)
    return tuple(found) if known else ()


_PAIR: Final = ("realisasi", "target")
_NEARLY: Final = Fraction(99995, 1000)


def _in_state(head: str, rates: Sequence[Fraction], every: int, *, negated: bool) -> Iterator[int]:
    """How many have such a rate; those that have none may be told to have missed it."""
    holds, unknown = _HOLDS.get(head), every - len(rates)
    if holds is not None:
        least = sum(holds(rate, SERATUS) != negated for rate in rates)
        yield least
        if unknown and (negated or holds is lt):
            yield least + unknown


def _fits(told: ToldNumber, counts: Sequence[int], members: Sequence[IndikatorResult]) -> bool:
    """Whether it may be so, or is not told exactly."""
    item, said = told.item("many"), told.number("many")
    whole = told.number("of") or told.number("whole")
    which = bool(told.match.groupdict().get("which"))
    if item is None or (whole is not None and whole.value != len(members)):
        return True
    if told.match["many"] == "nE":
        return {*counts} != {len(members)}
    if item.letter in "Zn":
        return 0 in counts or _tells_more(told)
    if item.letter == "E":
        return which or len(members) in counts  # semua yang belum tercapai: of those alone
    if said is None or said.live or said.about or said.bound:
        return True
    if item.letter == "o":
        return said.value != len(members) or len(members) in counts
    if said.unit == PERCENT:
        totals = {len(members), len(numbers_of(x.capaian for x in members))} - {0}
        return any(agrees(said, Fraction(100 * n, of)) for n in counts for of in totals)
    return not said.is_count or said.value in counts


def _tells_more(told: ToldNumber) -> bool:
    """Whether a denied number is more than one, of which nothing is told."""
    place = told.match.start("many") + 1
    said = told.items[place].number if told.match["many"][1:] else None
    return said is not None and said.value != 1
