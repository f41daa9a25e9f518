"""What a clause tells of one thing: of what, in which unit, when and how much.

All that it says beside the figure and what binds it is what it tells of, in whatever order: Rutan
didukung 74 orang pegawai tells what Jumlah pegawai rutan adalah 74 orang does. A word more may make
it a part, a plan or another time, so two accounts are of one thing only where all words are the
same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from itertools import zip_longest
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS
from lkjip_desktop.domain.temuan.claim.language.names import KANTOR
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.text.account.kind import (
    ALLIED,
    ANCHORS,
    ASIDES,
    ATTRIBUTES,
    BEGUN,
    COUNT,
    DONE,
    HAVING,
    OF_DUTY,
    OF_HOUSE,
    ONCE,
    PLACED,
    ROOM,
    SIZED,
    STANDING,
    TIMES,
    attribute_of,
    unit_of,
)  # fmt: skip
from lkjip_desktop.domain.temuan.claim.text.account.word import (
    AND,
    BOUND,
    FIGURE,
    MEANT,
    POINTED,
    SPLITS,
    TIME,
    AccountWord,
    clauses_of,
    words_of,
)  # fmt: skip


class Account(NamedTuple):
    """What a clause tells of one thing."""

    what: frozenset[str]
    """Stems of all that it tells of."""
    attribute: str
    unit: str
    when: str
    """"" of this year and its end."""
    value: Fraction
    step: Fraction
    said: str
    own: bool
    """Whether it is told to be the office's."""
    given: bool = False
    """Whether it is told as what is known already: Dengan kapasitas hunian 402 orang, ..."""
    how: frozenset[str] = frozenset()
    """Stems of how it was found: menurut rencana bangunan."""
    counted: str = ""
    """The stem of what they are counted in where that is no word for anything: 120 berkas."""


_GIVEN: Final = frozenset({"dengan", "karena", "oleh"})
_WHERE: Final = word_set(
    "bagi bersama dalam dari di ketika khusus menurut pada saat sebelum sejak selama sesudah"
    " setelah untuk"
)
"""What opens a sentence with the part of which it tells, or its circumstance."""
_NOT: Final = frozenset({"akan", "antara", "atau", "salah"})
_SOME: Final = frozenset({"dari", "menjadi"})
"""Right beside a figure they tell that it is a part, or what came of another one."""
_NAMING: Final = ATTRIBUTES.keys() | {"sebanyak", "sejumlah"}
"""With one of these before the figure that is named of which it is, and its unit stands behind."""
_NEAR: Final = 4


def accounts(parsed: Parsed, tahun: int, teks: str) -> Iterator[Account]:
    """What the clauses of a sentence of a text tell with a figure or a date each."""
    if parsed.table is not None or parsed.sentence.under or ANCHORS.isdisjoint(parsed.texts):
        return
    clauses = [*clauses_of(words_of(parsed, tahun))]
    scope, when, told, before = set[str](), set[str](), False, None
    beside = set[str]()
    for clause in clauses:
        if all(word.letter in {TIME, KANTOR, BOUND} for word in clause):
            when |= _times(clause)
    for clause, behind in zip_longest(clauses, clauses[1:]):
        anchored = not ANCHORS.isdisjoint([word.text for word in clause])
        label = parsed.texts[clause[-1].place + 1 :][:1] == (":",)
        opens = label or (not told and clause[0].text in _WHERE)
        beside = set() if clause[0].text in SPLITS else beside
        if not anchored and (opens or _is_bare(clause)):
            said = {word.stem or word.text for word in clause if word.letter in {MEANT, FIGURE}}
            beside = said if label else beside | (said - _NEUTRAL)
            when |= _times(clause)
            continue
        found = _told(parsed, clause, first=not told) if anchored else _more(parsed, clause, before)
        named = any(word.letter == KANTOR for word in clause) or before is not None
        before = found if found is not None and found.own and found.attribute == COUNT else None
        around = scope | beside
        if found is not None and (named or around or not _follows_part(parsed, teks)):
            own = found.own or (not found.what and KANTOR in parsed.letters)
            whens = " ".join(sorted({*when, *found.when.split()}))
            aside = clause[0].place and parsed.texts[clause[0].place - 1] == "("
            aside = aside or (found.unit == "" and _goes_on(clause, behind))
            if not aside and (found.what or around or (own and not told)):
                yield found._replace(what=found.what | around, when=whens, own=own)
        told = told or any(word.letter in {MEANT, FIGURE} for word in clause)
        scope |= set() if _is_bare(clause) else _subject(clause)


def _goes_on(clause: Sequence[AccountWord], behind: Sequence[AccountWord] | None) -> bool:
    """Whether what is counted is named to its end in the next clause: 11 desa dan kelurahan."""
    if behind is None or behind[0].text not in AND or behind[0].place > clause[-1].place + 1:
        return False
    return _is_bare(behind) and ANCHORS.isdisjoint([word.text for word in behind])


_NEUTRAL: Final = frozenset(map(stem, ("demikian", "keseluruhan", "secara", "selain", "umum")))


def _is_bare(clause: Sequence[AccountWord]) -> bool:
    return all(word.letter != FIGURE for word in clause)


def _subject(clause: Sequence[AccountWord]) -> set[str]:
    """Stems of that by which a clause has so much: Blok A in Blok A memiliki 12 kamar."""
    said = set[str]()
    for word in clause if clause[0].text not in ATTRIBUTES else ():
        if word.text in ANCHORS | STANDING:
            break
        said |= {word.stem} - {""}
    return said


def _times(words: Collection[AccountWord]) -> set[str]:
    return {word.when for word in words if word.when}


def _follows_part(parsed: Parsed, teks: str) -> bool:
    """Whether the sentence before names what this one may go on with: Di Blok A ada 12 kamar."""
    before, found, _ = teks.partition(parsed.sentence.text)
    line = before.rpartition("\n")[2].strip(" -*#0123456789.")
    above = before.rstrip(" -*#0123456789.\n").rpartition("\n")[2]
    heading = bool(above) and before[len(before.rstrip(" -*#0123456789.\n")) :][:1] != "."
    return bool(found) and (_NAMES.search(_ENDS.split(line)[-1]) is not None if line else heading)


_ENDS: Final = pattern(r"(?<=[.!?])\s+")
_NAMES: Final = pattern(r"(?<=\w )(?!Rp)[A-Z]|\b(?:[Aa]wal|lalu|[Ss]emester|sebelumnya)\b")
"""A word behind another that begins as a name does, or one of another time."""


def _told(parsed: Parsed, clause: Sequence[AccountWord], *, first: bool) -> Account | None:
    """What a clause tells, where it can stand by itself."""
    leading = _GIVEN | SPLITS | AND
    led = next((n for n, word in enumerate(clause) if word.text not in leading), 0)
    given, clause = not _GIVEN.isdisjoint(x.text for x in clause[:led]), clause[led:]
    texts = [word.text for word in clause]
    head = next((word.text for word in clause if word.letter not in {BOUND, TIME}), "")
    alone = head in PLACED | DONE or texts[0] == "sejak" or (given and head in ATTRIBUTES)
    headless = head in ANCHORS - ATTRIBUTES.keys() or texts[0] == "yang"
    if (headless and not (first and alone)) or not _NOT.isdisjoint(texts):
        return None
    at = next((n for n, word in enumerate(clause) if word.letter == FIGURE), -1)
    said = clause[at].number if at >= 0 else None
    if said is None:
        return _begun(parsed, clause)
    if said.live or said.about or said.bound:
        return None
    return _measured(parsed, clause, at, said, given=given)


def _more(parsed: Parsed, clause: Sequence[AccountWord], before: Account | None) -> Account | None:
    """How many there are of what is told with that before: tujuh blok dan 38 kamar."""
    words = clause[1:]
    said = words[0].number if words and clause[0].text in AND | {"dengan"} else None
    plain = all(word.letter in {MEANT, KANTOR} for word in words[1:])
    if before is None or said is None or not plain or not said.is_exact_count or not words[1:]:
        return None
    what = frozenset(word.stem for word in words[1:] if word.text not in COUNTERS)
    quote = parsed.sentence.quote(words[0].place, words[-1].place)
    return before._replace(what=what - {""}, value=said.value, step=said.step, said=quote)


def _measured(
    parsed: Parsed, clause: Sequence[AccountWord], at: int, said: Quantity, *, given: bool
) -> Account | None:
    texts = [word.text for word in clause]
    attribute = attribute_of(texts, at)
    unit = unit_of(attribute, said, texts[at + 1 :])
    beside = (*texts[max(0, at - 2) : at], *texts[at + 1 : at + 3])
    if unit is None or not _SOME.isdisjoint(beside):
        return None
    tail, asides = clause[at + 1 + unit.words :], _asides(texts, attribute)
    pointed = bool(tail) and tail[0].letter == POINTED
    before, how = _without_how([word for word in clause[:at] if word.text not in asides])
    named = any(word.stem for word in before) and not _NAMING.isdisjoint(texts[:at])
    known = pointed or "dengan" in texts[1:at] or texts[at - 1] in SIZED
    loose = known or ("yang" in texts[:at] and attribute == TIMES)
    tail = _tail(tail[pointed:], loose=loose, named=named)
    tail = [word for word in tail if word.text not in asides]
    if any(word.letter in {POINTED, FIGURE} or _points(word) for word in (*before, *tail)):
        return None
    noun = texts[at + 1] if attribute == COUNT and texts[at + 1] not in COUNTERS else ""
    what = {word.stem for word in (*before, *tail) if word.stem}
    what |= {stem(noun)} if noun and not named else set()
    what |= {"mitra"} if attribute == COUNT and not ALLIED.isdisjoint(texts) else set()
    own = any(word.letter == KANTOR for word in clause) or _is_had(clause[:at], asides)
    own = own or (attribute == ROOM and not what) or what == _STAFF
    return Account(
        frozenset(what),
        attribute,
        unit.name,
        " ".join(sorted(_times((*clause[:at], *tail)))),
        said.value * unit.scale,
        said.step * unit.scale,
        parsed.sentence.quote(clause[0].place, clause[at + unit.words].place),
        own,
        given or pointed,
        how,
        stem(noun) if noun and stem(noun) not in what else "",
    )


_STAFF: Final = {stem("pegawai")}
"""Of whom without a word more is told, those are the office's."""


def _asides(texts: Sequence[str], attribute: str) -> frozenset[str]:
    """Words that tell nothing of what is told, beside what else its clause has."""
    own = ASIDES[attribute]
    if attribute == "luas" and not STANDING.isdisjoint(texts):
        return own | STANDING | OF_HOUSE
    helped = not {"didukung", "diperkuat", "mendukung"}.isdisjoint(texts)
    return own | OF_DUTY if helped else own


def _without_how(words: list[AccountWord]) -> tuple[list[AccountWord], frozenset[str]]:
    """What a figure is of, and by whom or how it was found."""
    at = next((n for n, word in enumerate(words) if word.text in _HOW), len(words))
    end = len(words) if words[at:] and words[at].text == "menurut" else at + 1
    how = frozenset(word.stem for word in words[at:end] if word.stem)
    return [*words[:at], *words[end:]], how


_HOW: Final = frozenset({"diperkirakan", "menurut"})


def _tail(tail: Sequence[AccountWord], *, loose: bool, named: bool) -> Sequence[AccountWord]:
    """What stands behind a figure and tells of what it is."""
    texts = [word.text for word in tail]
    parted = texts[:1] == ["yang"] and not _PARTED.isdisjoint(texts[:2])
    apart = named and (texts[:1] in (["dengan"], ["tidak"]) or parted)
    return [] if apart or (loose and texts and _is_verb(texts[0])) else tail


_PARTED: Final = frozenset({"dibagi", "terbagi", "terdiri", "tersebar"})
_VERBS: Final = ("ber", "di", "me", "ter")
_STILL: Final = frozenset({"belum", "masih", "sudah", "telah"})
_JOINING: Final = frozenset({"berikut", "bersama", "menurut", "termasuk", "terutama"})


def _is_verb(text: str) -> bool:
    verb = text.startswith(_VERBS) and len(text) > _NEAR + 1
    return text in _STILL or (verb and text not in _JOINING)


def _is_had(before: Sequence[AccountWord], asides: frozenset[str]) -> bool:
    """Whether a verb of having has no one by whom: Pelaksanaan tugas didukung 68 pegawai."""
    for word in before:
        if word.text in HAVING - PLACED:
            return True
        if word.stem and word.text not in asides:
            return False
    return False


def _points(word: AccountWord) -> bool:
    """Whether it is of what was told before: kapasitasnya."""
    return bool(word.stem) and word.text.endswith("nya")


def _begun(parsed: Parsed, clause: Sequence[AccountWord]) -> Account | None:
    """When something came to be, or was done that is done once."""
    once = any(word.text in ONCE for word in clause[:1])
    verbs = [n for n, x in enumerate(clause) if x.text in BEGUN or (once and x.text in DONE)]
    chunks = list(dict.fromkeys(word.chunk for word in clause if word.chunk is not None))
    when = chunks[0].when if len(chunks) == 1 else None
    if len(verbs) != 1 or when is None or not when.year or (when.part and not when.day):
        return None
    verb, of_time = verbs[0], [n for n, word in enumerate(clause) if word.chunk is not None]
    tail = clause[of_time[-1] + 1 :]
    if tail and "yang" in {word.text for word in clause[:verb]} and _is_verb(tail[0].text):
        tail = []
    left = [x for n, x in enumerate(clause[: of_time[0]]) if n != verb and x.text != "sejak"]
    if not verb < of_time[0] <= verb + _NEAR or any(
        word.letter == POINTED or _points(word) for word in (*left, *tail)
    ):
        return None
    day, unit = (when.day.replace("-", ""), "tanggal") if when.day else (str(when.year), "tahun")
    return Account(
        frozenset(word.stem for word in (*left, *tail) if word.stem),
        BEGUN.get(clause[verb].text, "tanggal"),
        unit,
        "",
        Fraction(int(day)),
        Fraction(1),
        parsed.sentence.quote(clause[0].place, clause[of_time[-1]].place),
        any(word.letter == KANTOR for word in clause),
    )
