"""How many people there are and which share, as the table has it that knows all the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.crowd.named import (
    Meaning,
    NamedPart,
    aside_in,
    behind_none,
    meanings,
    parts_of,
    tail_of,
    year_end,
)
from lkjip_desktop.domain.temuan.claim.crowd.order import (
    aim_in,
    more_in,
    most_in,
    none_in,
    wrong_aim,
    wrong_more,
    wrong_most,
    wrong_none,
)
from lkjip_desktop.domain.temuan.claim.crowd.table import (
    Crowd,
    crowd_of,
    crowds,
    names_row,
    texts_of,
)
from lkjip_desktop.domain.temuan.claim.fact.table import TableOfRows
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.part.portion import exact_share, fits_share, how_meant
from lkjip_desktop.domain.temuan.claim.net.sense import WAY
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.wording import percentage

_AHEAD_OF: Final = 3
"""Words before a figure that are quoted with it."""
_COMING: Final = frozenset({"datang", "diterima", "ditempatkan", "ditugaskan", "menempatkan"})
"""With one of these and a time it is told of those who came then."""


_DONE: Final = frozenset({"realisasi", "realisasinya", "terealisasi"})
"""What is held against a plan, whatever a table calls it."""
_MOST: Final = "ter"
"""What begins a word of the most in a column: terpanjang."""


class CrowdFigure(NamedTuple):
    """A figure of a sentence, and the share that it tells in words."""

    place: int
    number: Quantity
    share: Fraction | None
    how: str


def wrong_crowds_elsewhere(
    parsed: Parsed, here: Sequence[TableOfRows], facts: Facts
) -> Iterator[Wrong]:
    """What is told of rows that only one table of another section has, and how many it has."""
    every, texts = facts.free_now(), texts_of(parsed, set())
    if not names_row(parsed, every):
        return
    named = [pair for pair in every if crowd_of(texts, *pair).spans]
    shares = any(c.number and c.number.unit == PERCENT for c in parsed.chunks)
    shares = shares or any(said.share is not None for said in _figures(parsed))
    changes = not WAY.keys().isdisjoint(parsed.texts)
    if len(named) == 1 and named[0] not in here and not (shares or changes):
        yield from wrong_crowds(parsed, named, facts)


def wrong_crowds(parsed: Parsed, tables: Sequence[TableOfRows], facts: Facts) -> Iterator[Wrong]:
    """What is told of people and things that a table has otherwise."""
    ended = year_end(parsed, facts.tahun) if tables else None
    if ended is None:
        return
    texts = [token.text for token in parsed.sentence.tokens]
    if TIME in parsed.letters and not _COMING.isdisjoint(texts):
        return
    told, aside = _figures(parsed), aside_in(texts) | ended
    more, none, most = more_in(texts), none_in(texts), most_in(parsed, aside)
    away = aside.union(none, more.places if more else (), *map(_how_places, told))
    away |= {*range(most.first, most.last + 1)} if most else set()
    aim = aim_in(texts)
    if aim:
        away.update(aim.places, (at for at, text in enumerate(texts) if text in _DONE))
    known = [*crowds(parsed, tables, facts, away)]
    tail = tail_of(parsed) if not known and told and not (most or none) else range(0)
    tail = behind_none(texts, none) if not known and none else tail
    if tail:
        known = [*crowds(parsed, tables, facts, away.union(tail))]
    for crowd in known:
        if aim:
            yield from wrong_aim(parsed, crowd, aim)
        elif more is not None and not (told and texts[more.places[0] - 1] == ","):
            yield from wrong_more(parsed, crowd, more)
        elif none:
            yield from wrong_none(parsed, crowd, none)
        elif _is_otherwise(crowd, texts):
            continue
        else:
            found = [*_wrong_figures(parsed, crowd, [x for x in told if x.place not in away])]
            yield from found or (wrong_most(parsed, crowd, most) if most else ())


def _is_otherwise(crowd: Crowd, texts: Sequence[str]) -> bool:
    """Whether it is told by how much it rose, or of what one is the most: terpanjang 320 meter."""
    if crowd.table.lalu and not WAY.keys().isdisjoint(texts):
        return True
    return any(text.startswith(_MOST) and stem(text[3:]) in crowd.head_stems for text in texts)


def _figures(parsed: Parsed) -> list[CrowdFigure]:
    """The figures that say exactly how many, and shares in words.

    Not how many rows lie beyond a limit: yang pengunjungnya di atas 4.000 orang sebanyak tiga.
    """
    limits = {c.first for c in parsed.chunks if c.number and (c.number.about or c.number.bound)}
    texts, found = parsed.texts, []
    for at, token in enumerate(parsed.sentence.tokens):
        said = token.number
        if token.kind != NUMBER or said is None or said.live or is_year(token):
            continue
        share = exact_share(parsed, at, said)
        beyond = (place for place in limits if place < at)
        counts_rows = any(_PARTING.isdisjoint(texts[place:at]) for place in beyond)
        if share is not None or (at not in limits and not counts_rows):
            found.append(CrowdFigure(at, said, share, how_meant(parsed, at)))
    return found


_PARTING: Final = frozenset({",", ";", "dan", "sedangkan"})
_HOW_WORDS: Final = {"above": 2, "below": 2, "nearly": 1, "about": 1}


def _how_places(said: CrowdFigure) -> range:
    """The words before a share that say how it is meant."""
    size = _HOW_WORDS.get(said.how, 0) if said.share is not None else 0
    return range(max(0, said.place - size), said.place)


def _wrong_figures(parsed: Parsed, crowd: Crowd, told: Sequence[CrowdFigure]) -> Iterator[Wrong]:
    """The first figure that is none of what the names around it may mean."""
    groups = [said for said in told if _counts_groups(crowd, said)]
    if any(said.number.value != len(crowd.rows) for said in groups):
        return  # of some of them
    parts = parts_of(crowd, [said.place for said in told])
    others = {x for n in crowd.spans for x in crowd.rows[n].lain}
    for said in told:
        if said.number.value in others:
            continue  # of the year before, or of the way from it
        if said.place in crowd.in_rows or said in groups or _is_ratio(crowd, said, told):
            continue
        if "".join(crowd.texts[max(0, said.place - 1) : said.place]) in WAY:
            continue  # by how many they grew
        meant = meanings(crowd, said.place, parts)
        noun = crowd.column_of(crowd.texts[said.place + 1 : said.place + 2])
        meant += [(rows, noun) for rows, _ in meant if noun]
        if _says_twice(crowd, "sama") or _says_twice(crowd, "masing"):
            alone = len(told) == 1 or _says_twice(crowd, "sama")
            meant = _apart(crowd, said.number, meant) if alone else []
        if said.share is not None or said.number.unit == PERCENT:
            right = _share(crowd, said, meant, parts)
        else:
            right = _count(crowd, said.number, meant)
        if right:
            last = min(said.place + 1, len(parsed.sentence.tokens) - 1)
            quote = parsed.sentence.quote(max(0, said.place - _AHEAD_OF), last)
            so = f"{crowd.call(*meant[0])} {right}"
            yield Wrong(ANGKA, quote, so, right, kedua=crowd.table.lokasi)
            return


def _says_twice(crowd: Crowd, word: str) -> bool:
    """Whether a figure is one of each that is named: sama-sama tujuh, masing-masing lima."""
    return crowd.texts.count(word) > 1


def _apart(crowd: Crowd, said: Quantity, meant: Sequence[Meaning]) -> list[Meaning]:
    """What a figure means of the first row of which it is wrong; nothing where it is of none."""
    rows, columns = meant[0] if meant else ((), ())
    each: list[Meaning] = [((row,), columns) for row in rows]
    return [one for one in each if crowd.sum_of(*one) != said.value][:1]


_GROUPS: Final = word_set(
    "bagian bidang daerah golongan jabatan jenis jenjang kelompok lokasi seksi status tempat tim"
    " unit wilayah"
)


def _counts_groups(crowd: Crowd, said: CrowdFigure) -> bool:
    """Whether a figure counts rows or columns and nothing in them: enam unit."""
    behind = "".join(crowd.texts[said.place + 1 : said.place + 2])
    _, _, by = crowd.table.judul.casefold().partition(" menurut ")
    heads = stems_of(*(head for head, _ in crowd.table.kolom))
    told = behind in _GROUPS or stem(behind) in stems_of(by)
    return told and (stem(behind) not in heads or said.number.value == len(crowd.rows))


_FEW: Final = 10


def _is_ratio(crowd: Crowd, said: CrowdFigure, told: Sequence[CrowdFigure]) -> bool:
    """Whether a figure is one of a few out of a few: enam dari sepuluh petugas."""
    few = {item.place for item in told if item.number.value <= _FEW}
    pairs = ((at, at + 2) for at in few if crowd.texts[at + 1 : at + 2] == ("dari",))
    return any(said.place in pair and few.issuperset(pair) for pair in pairs)


def _count(crowd: Crowd, said: Quantity, meant: Sequence[Meaning]) -> str:
    """The right figure, where this one is none of those it may be."""
    values = [crowd.sum_of(*meaning) for meaning in meant]
    first = values[0] if values else None
    if not said.is_count or first is None or None in values or said.value in values:
        return ""
    return format_number(first, 0)


def _share(
    crowd: Crowd, said: CrowdFigure, meant: Sequence[Meaning], parts: Sequence[NamedPart]
) -> str:
    """The right share, where what is named is of none of its wholes what is said."""
    shares = list[Fraction]()
    beside = {(part.rows, part.columns) for part in parts}.difference(meant, {((), ())})
    for rows, columns in meant:
        part = crowd.sum_of(rows, columns)
        if not (rows or columns):
            continue
        if part is None:
            return ""
        wholes = [crowd.sum_of(*of) for of in ((rows, ()), ((), columns), ((), ()))]
        shares += [part * 100 / of for of in wholes if of and of != part]
        others = (crowd.sum_of(*other) for other in beside)
        shares += [other * 100 / part for other in others if other and part]
    if not shares or (said.share is None and said.how):
        return ""
    return "" if any(_fits(said, share) for share in shares) else percentage(shares[-1], 2)


def _fits(said: CrowdFigure, share: Fraction) -> bool:
    if said.share is None:
        return agrees(said.number, share)
    return fits_share(said.share, said.how, share)
