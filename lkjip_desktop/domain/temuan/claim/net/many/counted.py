"""How many there are: a number beside its whole, the names told, or the group that has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.count import miscounted
from lkjip_desktop.domain.temuan.claim.kind.many.recorded import how_many_funded, is_of_others
from lkjip_desktop.domain.temuan.claim.kind.many.uncounted import HEADS
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_OF: Final = pattern(r"[dX](?P<q>q)[bJ]")
"""Delapan dari dua belas indikator; tertinggi di antara delapan indikator."""
_HELD: Final = pattern(r"(?P<doc>D)[^SUKIJnj;:.]{0,12}w[ch]?(?:xP)?(?P<q>q)[bJ]")
"""What a document holds: Perjanjian kinerja ditandatangani pada 12 Januari, memuat 13 butir."""
_AMONG: Final = frozenset({"antara", "dari"})
_ALL_THAT: Final = word_set(
    "ada dijanjikan dilaporkan dimuat diperjanjikan disepakati ditetapkan diukur tercantum termuat"
)
"""Behind "yang" these tell of all of them, and not of some."""
_AGREED: Final = frozenset({"dijanjikan", "diperjanjikan", "disepakati"})
_ONCE: Final = frozenset({"awalnya", "dihapus", "dihilangkan", "diusulkan", "semula", "usulan"})
"""Words of how many there were, or would be."""


@needing("dqb Xqb dqJ XqJ Dwq")
def wrong_denominators(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """How many there are in all, where it is told of some of them and no group has so many."""
    forms = (_OF, _HELD)
    matches = [(form, match) for form in forms for match in form.finditer(parsed.letters)]
    told = _ONCE.isdisjoint(parsed.texts) and not is_elsewhere(parsed, facts)
    for form, match in matches if told else ():
        at = match.start("q")
        many, noun = parsed.chunks[at], parsed.chunks[at + 1]
        said = many.number
        if said is None or not said.is_exact_count or not _is_of_all(parsed, at, facts):
            continue
        if form is not _OF and is_of_others(parsed, match.start("doc")):
            continue
        known = known_numbers(parsed, at + 1, own, facts)
        aimed = noun.letter == "b" and noun.payload == "sasaran" and known
        if aimed and (said.value > _FAR * max(known) or _is_of_row(parsed, at)):
            continue
        if known and said.value > 1 and said.value not in known:
            yield _wrong(parsed, at, noun, facts)
            return


_FAR: Final = 3
"""Times as many as there are: of sasaran, those of a row are meant: 44 dari 58 sasaran."""


def _is_of_row(parsed: Parsed, at: int) -> bool:
    """Whether what is told of before is none of the report: pada pendampingan sidang."""
    part = re.search(r"[^,;:]*$", parsed.letters[:at])
    return part is not None and part[0].endswith("d") and not {*"xRN"}.isdisjoint(part[0])


def _is_of_all(parsed: Parsed, at: int, facts: Facts) -> bool:
    """Whether it is told of this year, and of all of them by nothing but their noun."""
    before = parsed.chunks[at - 1]
    if before.letter == "X" and parsed.texts[before.last] not in _AMONG:
        return False
    behind = parsed.chunks[at + 2 :]
    clause = len(parsed.letters[at + 2 :].split(",")[0].split(";")[0])
    around = (*parsed.chunks[:at], *behind[:clause])
    if not are_now(parsed, facts, around):
        return False
    if not _EACH.isdisjoint(parsed.texts[: before.first]):
        return False
    if _OF_GROUP.match(parsed.letters, at + 2):
        return False
    if _is_anothers(parsed, at, facts):
        return False
    last = parsed.chunks[at + 1].last
    texts = parsed.texts[last + 1 : last + 3]
    if texts[:1] == ("yang",):
        return not _ALL_THAT.isdisjoint(texts)
    return not behind or behind[0].letter != "x" or stem(texts[0]) in facts.office()


def _is_anothers(parsed: Parsed, at: int, facts: Facts) -> bool:
    """Whether the document is of somebody else: perjanjian kinerja Menteri memuat ..."""
    place = parsed.letters.rfind("D", 0, at) + 1
    holder = parsed.texts[parsed.chunks[place].first] if place else ""
    named = bool(place) and parsed.letters[place] == "x"
    return named and holder not in HEADS and stem(holder) not in facts.office()


def are_now(parsed: Parsed, facts: Facts, chunks: Iterable[Chunk] = ()) -> bool:
    """Whether each time among these, or all, is the year, the plan, or a document's day."""
    return all(_is_now(parsed, chunk, facts) for chunk in chunks or parsed.chunks)


def _is_now(parsed: Parsed, chunk: Chunk, facts: Facts) -> bool:
    when = chunk.when
    if when is None or when.day:
        return True
    years = {int(year) for year in _YEAR.findall(parsed.quote_of(chunk))}
    if years == {facts.plan_begin(), facts.plan_end()}:
        return True
    return years == {facts.tahun} or not (years or when.part or when.year)


_YEAR: Final = pattern(r"\b(?:19|20)\d\d\b")
_OF_GROUP: Final = pattern(r"[cP]{0,2}[SUJ]")
_EACH: Final = frozenset({"masing", "setiap", "tiap"})


def known_numbers(parsed: Parsed, place: int, own: str, facts: Facts) -> frozenset[int]:
    """How many any group has of what is counted; none where that cannot be told."""
    noun = parsed.chunks[place]
    if noun.payload == "indikator":
        return _of_indikator(facts)
    if noun.payload == "sasaran" or noun.letter == "J":
        if not _AGREED.isdisjoint(parsed.texts[noun.last + 1 : noun.last + 3]):
            return facts.count("sasaran", "perjanjian") - {0}
        levels = (facts.count("sasaran", "", level) for level, _ in facts.levels())
        documents = (facts.count("sasaran", name) for name in ("", *_DOCUMENTS))
        return frozenset().union(*levels, *documents) - {0}
    if noun.payload == "butir":
        return facts.count("perjanjian") - {0}
    if noun.payload in {"kegiatan", "keluaran"} and not own:
        lines = facts.lines()
        every = len([x for x in lines if x.kegiatan.jenis == noun.payload])
        groups = [x.kegiatan.subsie for x in lines] + [x.kegiatan.induk for x in lines]
        of = [groups.count(row) for row in {*groups} - {""}]
        return frozenset({every, len(lines), *of} - {0}) if every else frozenset()
    return frozenset()


_DOCUMENTS: Final = ("laporan", "renstra", "perjanjian")


def _of_indikator(facts: Facts) -> frozenset[int]:
    members = facts.members()
    if not members:
        return frozenset()
    reached = numbers_of(hasil.capaian for hasil in members)
    met = sum(nilai >= SERATUS for nilai in reached)
    over = sum(nilai > SERATUS for nilai in reached)
    funded = how_many_funded(members)
    groups = [group for _, _, group in facts.sections()]
    of_sasaran = (facts.group("S", row) for row, _, _ in facts.means())
    groups += [group for group in of_sasaran if group is not None]
    sizes = {n for group in groups for n in (group.banyak_indikator, group.banyak_berlaku)}
    levels = [len(facts.members("J", level)) for level, _ in facts.levels()]
    plans = [facts.planned_in(level) for level, _ in facts.levels()]
    states = (
        met,
        over,
        met - over,
        len(reached) - met,
        len(reached),
        funded,
        len(members) - funded,
    )
    documents = (facts.count("indikator", name) for name in _DOCUMENTS)
    return frozenset({len(members), *sizes, *levels, *plans, *states}).union(*documents) - {0}


def _wrong(parsed: Parsed, at: int, noun: Chunk, facts: Facts) -> Wrong:
    whole = len(facts.members()) if noun.payload == "indikator" else 0
    known = frozenset({whole}) if whole else known_numbers(parsed, at + 1, "", facts)
    name = noun.payload if noun.letter == "b" else "sasaran"
    return miscounted(parsed, at, at + 1, known, name)


_ITEM: Final = r"[IK](?:\(q\)|(?:P?[pc])?q)?"
_NAMES: Final = rf"(?P<names>{_ITEM}(?:,{_ITEM}){{0,12}}(?:,?g{_ITEM})?)"
_CLOSED: Final = r"(?=$|[.;]|,[vnpcVPjah]|,gq)"
_NAMED_BEHIND: Final = pattern(
    rf"(?P<q>q)(?:dq)?b[^qIKSUb:;.(]{{0,12}}q?"
    rf"(?:(?:,?[cC]|:){_NAMES}{_CLOSED}|\({_NAMES.replace('names', 'inside')}\))"
)
"""Dua indikator melampaui target, yaitu A (128 persen) dan B (121 persen)."""
_NAMED_BEFORE: Final = pattern(rf"(?:^|[,;]c?){_NAMES}c(?P<q>q)b")
"""A dan B menjadi dua indikator dengan capaian tertinggi."""
_IS: Final = frozenset({"adalah", "ialah", "meliputi", "yaitu", "yakni", "masing-masing"})
_BECOMES: Final = frozenset({"adalah", "ialah", "menjadi", "merupakan"})
_SOME: Final = word_set(
    "antara antaranya contohnya khususnya lain misalnya seperti termasuk terutama"
)
"""With these not all of them are named."""
_ONE_NAME: Final = re.compile("[IK]")


@needing("qbI qbK Iqb Kqb")
def wrong_named_counts(parsed: Parsed, _own: str, _facts: Facts) -> Iterator[Wrong]:
    """So many, of which others are named in number."""
    behind, before = _NAMED_BEHIND.search(parsed.letters), _NAMED_BEFORE.search(parsed.letters)
    for match, words in ((behind, _IS), (before, _BECOMES)):
        if match is None:
            continue
        group = "inside" if words is _IS and match["inside"] else "names"
        said, names = (parsed.chunks[match.start("q")].number, len(_ONE_NAME.findall(match[group])))
        closed = names > 1 and ("g" in match[group] or group == "inside")
        whole = closed and _names_all(parsed, match, group, words)
        if whole and said is not None and said.is_exact_count and said.value != names:
            quote = parsed.quote(match.start("q"), match.start("q") + 1)
            named = parsed.quote(match.start(group), match.end(group) - 1)
            yield Wrong(CACAH, quote, f"yang disebut {names}: “{named}”", str(names))
            return


def _names_all(parsed: Parsed, match: re.Match[str], group: str, words: frozenset[str]) -> bool:
    """Whether all of them are named there."""
    at = match.start(group) - 1 if words is _IS else match.start("q") - 1
    mark, noun = parsed.chunks[at], parsed.chunks[parsed.letters.index("b", match.start("q"))]
    plain = mark.letter in ":(" or parsed.quote_of(mark).casefold() in words
    first, last = parsed.chunks[match.start()].first, parsed.chunks[match.end() - 1].last
    counted = {"I": "indikator", "K": "kegiatan"}[match[group][0]]
    if not _EACH.isdisjoint(parsed.texts[:first]):
        return False  # so many of each
    return plain and noun.payload == counted and _SOME.isdisjoint(parsed.texts[first : last + 1])


_TAKING: Final = frozenset(
    map(
        stem,
        [
            "ampu", "anggota", "berada", "dibagi", "didistribusikan", "dikelompokkan", "dimiliki",
            "dirinci", "isi", "jabar", "jawab", "kewenangan", "memegang", "memikul", "memiliki",
            "mempunyai", "memuat", "menangani", "mengelola", "menurut", "milik", "muat",
            "pelaksana", "pembagian", "porsi", "proporsi", "tanggung", "tersebar", "topang",
            "tumpu", "ukur", "urus",
        ],
    )
)  # fmt: skip
"""What says that one has the other, or that they are shared out."""
_AGAIN: Final = _TAKING | frozenset(map(stem, ["atas", "bawah", "dengan", "pada"]))
_PLAIN: Final = word_set(
    "ada adalah antaranya berikut berjumlah dalam dari di hanya ialah indikator indikatornya itulah"
    " kecuali ke kegiatan kegiatannya keluaran kepada kinerja menjadi melalui oleh persen"
    " persentase sebagai sebanyak sebesar sejumlah seluruh seluruhnya semua terdapat terdiri yaitu"
    " yakni yang"
)
_PARTS: Final = pattern(r"[^,;)g]+")
_TOTAL: Final = pattern(r"d[^q]?$|^[cPh]{0,2}$")
"""What stands before how many there are in all: dari 12 indikator; sebelas indikator dibagi."""


@needing("bSq bUq Sqb Uqb bqU qbU bqS qbS oSq oUq", own=False)
def wrong_group_counts(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """How many indikator or kegiatan a sasaran or a section has, where it has others in number.

    A part of the sentence that names one with a number tells it by its own verb, or by that of
    those before it, as long as each word of them is known.
    """
    counted = {c.payload for c in parsed.chunks if c.letter in "bJf"}
    if len(counted) != 1 or not counted <= {"indikator", "kegiatan", "keluaran"}:
        return
    if "C" in parsed.letters or not are_now(parsed, facts):
        return
    (noun,), plain, taken, listed = counted, True, False, False
    for part in _PARTS.finditer(parsed.letters):
        chunks = parsed.chunks[part.start() : part.end()]
        pair = _group_and_number(chunks, part[0])
        words = {
            word
            for c in chunks
            if c not in pair and c.letter not in "qo(:"
            for word in parsed.texts[c.first : c.last + 1]
        }
        if any(c.letter in "vnz" for c in chunks):
            return
        stems = frozenset(map(stem, words - _PLAIN))
        own = bool(stems & _TAKING)
        plain = (plain or own) and stems <= _AGAIN
        taken = taken or own
        if pair and plain and taken and not listed:
            yield from _of_group(parsed, pair, noun, facts)
        listed = not pair and any(c.letter in "SU" for c in chunks)


def _group_and_number(chunks: Sequence[Chunk], letters: str) -> tuple[Chunk, ...]:
    """The one group that is named in a part and its number; none where there are more of either."""
    groups = [c for c in chunks if c.letter in "SU"]
    numbers = [
        (at, c)
        for at, c in enumerate(chunks)
        if c.letter == "q" and c.number is not None and c.number.is_exact_count
    ]
    if not numbers and "p" not in letters:
        numbers = [(at, c) for at, c in enumerate(chunks) if _is_share(c)]
    if len(numbers) > 1:
        inside = [x for x in numbers if not _TOTAL.search(letters[: x[0]])]
        numbers = inside if len(inside) == 1 else numbers
    return (groups[0], numbers[0][1]) if len(groups) == len(numbers) == 1 else ()


def _is_share(chunk: Chunk) -> bool:
    said = chunk.number
    return said is not None and said.unit == PERCENT and not (said.bound or said.about or said.live)


def _of_group(parsed: Parsed, pair: tuple[Chunk, ...], noun: str, facts: Facts) -> Iterator[Wrong]:
    of, many = pair
    if of.ref is None or many.number is None:
        return
    if noun == "indikator":
        group = facts.group(of.ref.kind, of.ref.id)
        own, every = group.banyak_indikator if group is not None else 0, len(facts.members())
    else:
        lines = [
            x.kegiatan for x in facts.lines() if of.ref.kind == "U" and x.kegiatan.jenis == noun
        ]
        own, every = sum(x.subsie == of.ref.id for x in lines), len(lines)
    share = _is_share(many)
    told = Fraction(100 * own, every) if share and every else Fraction(own)
    if own and not agrees(many.number, told):
        first, last = min(c.first for c in pair), max(c.last for c in pair)
        right = f"{own} dari {every}" if share else str(own)
        so = f"laporan ini mempunyai {right} {noun} di situ"
        quote, kedua = (
            parsed.sentence.quote(first, last),
            table_of(Indikator if noun == "indikator" else Kegiatan),
        )
        yield Wrong(CACAH, quote, so, right, kedua=kedua)
