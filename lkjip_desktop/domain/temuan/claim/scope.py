"""What a figure in a sentence is said of, and of when: the nearest name and time that bind it."""

from __future__ import annotations

import re
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import WORD
from lkjip_desktop.domain.temuan.claim.language.lexicon import UNITS
from lkjip_desktop.domain.temuan.claim.language.names import Ref, is_generic
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.reading.clause import LINKS, WISHING
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import BEGIN, OTHER_TIME, When

WHOLE: Final = Ref("O", "")
_WHOLE_ONLY: Final = frozenset({"awal", "akhir", "rata"})
_OF_WHOLE: Final = word_set("awal akhir rata pagu belanja serapan sisa hemat efisiensi")
_MONEY: Final = _OF_WHOLE - {"rata", "efisiensi"}
_NEXT_TO: Final = pattern(r"(?P<ref>[IKSURJ])O?(?:[cMtPwhrnvVm]{0,6}|c?bm[cP]{1,2}|:c?|,P)$")
_FOREIGN: Final = pattern(r"[xbRXJmzeoNSf]")
_BOUNDARY: Final = pattern(r"[,:;()gyLdkj][^,:;()gyLdkj]*$")
_IN_BRACKETS: Final = pattern(r"[xX]c?\($")
"""Where it is of the word before: deviasi halaman III (nilai 61,20)."""
_ADVERBIAL: Final = LINKS | {"dari", "kecuali", "selain"}
_BEHIND: Final = pattern(r"[NO]?(?:[)Pc]|,c|(?<=c)V(?=P))*(?P<ref>[IKSUR])")
_PARTED: Final = pattern(r"[NO]?[,:]c{0,2}[IKSUR]c{0,2}\(?q")
"""Names behind a figure that each have a part of it: Sisa 9, yaitu A 5, B 4."""
_NARROWED: Final = pattern(r"N?(?:c?V?[Pd]c?[xbRXJDNwm]|d[cP]?[IKSUR]|[Xf])")
_NARROWED_INDEX: Final = pattern(r"N?(?:c?P[cP]?[xbRXJDwm]|d[cP]?[IKSUR]|[Xf])")
_TIME_BEHIND: Final = pattern(r"(?:[)cPN]{0,3}|I[cP]{1,2})t|[cN]?\(t(?=\))")


_BESIDE_UNKNOWN: Final = pattern(r"x[cM]?qN?d$|x[,g]{1,2}[IK]C$")
"""Of what is called otherwise in the report: Kearsipan 74,1 dari target; A dan B masing-masing."""


_PART_OPENER: Final = pattern(r"P(?P<of>(?:O(?=x))?[^,;:()tpvKRSUJOeo]{1,9}),")
_SCOPES: Final = frozenset({"bagi", "di", "pada", "untuk"})
_WHOLLY: Final = word_set(
    "akhir antara aspek atas awal balik bawah bidang dasar dokumen evaluasi hasil kesempatan"
    " lapangan laporan luar masa masing pelaksanaan penghujung pengujung perjanjian pertengahan"
    " rapat saat samping segi sektor sisi tabel tengah ujung waktu"
)
"""What opens a sentence that is of all there is: where it is told, when, or beside what."""


def opens_with_part(parsed: Parsed, known: frozenset[str]) -> bool:
    """Whether a sentence begins with some of what is counted: Pada sapi perah, kebuntingan ...

    `known` are the stems by which the office and what it counts are told.
    """
    match = _PART_OPENER.match(parsed.letters)
    if match is None or parsed.word(0) not in _SCOPES or "O" in parsed.letters[match.end() :]:
        return False
    tokens, first = parsed.sentence.tokens, parsed.chunks[1].first
    opener = tokens[first : parsed.chunks[match.end() - 1].first]
    if opener[0].text in _WHOLLY or opener[0].text.endswith("nya") or "x" not in match["of"]:
        return False
    if any(x.text == "ini" for x in opener):
        return False
    said = [x for x in opener if x.kind == WORD and not is_generic(x.text)]
    foreign = [x for x in said if stem(x.text) not in known]
    named = any(parsed.sentence.text[x.start].isupper() for x in foreign)
    narrowed = foreign[-1:] == said[-1:] and len(said) > 1
    return named or narrowed or len(foreign) > 1


def subject_of(parsed: Parsed, start: int, place: int, prop: str, own: str) -> Ref | None:
    """What the quantity at `place` is said of, its property standing at `start`; None: unbound."""
    letters, chunks = parsed.letters, parsed.chunks
    gap = letters[start if prop == "" else start + 1 : place]
    if ("D" in gap and "I" not in gap) or _BESIDE_UNKNOWN.search(letters[:start]):
        return None
    inside = [chunk.ref for chunk in chunks[start:place] if chunk.letter in "IKSURJ"]
    if inside:
        return inside[0] if len(set(inside)) == 1 and _stands_free(letters[:start]) else None
    if prop != "rata" and re.search("[ebo]", gap):
        return None
    left = letters[:start]
    near = _NEXT_TO.search(left)
    if near is not None:
        without = near.start() and parsed.word(near.start() - 1) == "tanpa"
        if without or (prop == "nilai" and not _stands_free(left[: near.start()])):
            return None  # of a part of it: komponen perencanaan kinerja mendapat nilai
        if _is_in_name_of_line(parsed, left[: near.start()]):
            return None
        listed = re.search(r"[IKSURJ][cP)]{0,2}[,gy]+[IKSURJ]$", left[: near.start() + 1])
        return None if listed else chunks[near.start()].ref
    return _unnamed(parsed, start, place, prop, own)


_LINE: Final = pattern(r"bx{1,5}$")


def _is_in_name_of_line(parsed: Parsed, left: str) -> bool:
    """Whether a name ends what a kegiatan is called: kegiatan operasi penanganan gangguan A."""
    line = _LINE.search(left)
    return line is not None and parsed.chunks[line.start()].payload == "kegiatan"


def _stands_free(left: str) -> bool:
    """Whether what stands before a property does not make it another one's."""
    return re.search(r"[xXmRN]$", left) is None


def _unnamed(parsed: Parsed, start: int, place: int, prop: str, own: str) -> Ref | None:
    """A property without a name beside it: of what the sentence is about, or of the whole."""
    letters, chunks = parsed.letters, parsed.chunks
    left, right = letters[:start], letters[place + 1 :]
    boundary = _BOUNDARY.search(left)
    clause = left[boundary.start() :] if boundary else left
    if (
        _IN_BRACKETS.search(left)
        or _FOREIGN.search(clause)
        or _is_of_foreign(parsed, start, len(left) - len(clause))
    ):
        return None
    behind = _BEHIND.match(right) if _PARTED.match(right) is None else None
    if behind is not None and chunks[place + 1 + behind.start("ref")].letter != "R":
        return chunks[place + 1 + behind.start("ref")].ref
    said = chunks[place].number
    bare = said is not None and not said.unit and said.step < 1
    if behind is not None or (_NARROWED_INDEX if bare else _NARROWED).match(right):
        return None
    in_all = prop in _MONEY and _is_of_total(parsed, start, place)
    if in_all or "O" in letters[start:place] or "O" in clause:
        return WHOLE if prop in _OF_WHOLE or prop == "capaian" else None
    topics = [chunk.ref for chunk in chunks[:start] if chunk.letter in "IKSURJ"]
    others = bool(topics) and (_is_of_others(left) or _is_excepted(parsed, start))
    if topics and (others or prop not in _WHOLE_ONLY):
        return topics[-1] if len(set(topics)) == 1 and not others else None
    if own:
        return None if prop in _WHOLE_ONLY and prop != "akhir" else _own(parsed, start, own)
    if prop not in _OF_WHOLE or not is_clear(parsed, start) or _is_with(parsed, start):
        return None
    opens = prop in _MONEY and re.match("P[^t]", letters) and not re.search("[,O]", left)
    return None if opens and "O" not in right else WHOLE


_COMPARED: Final = pattern(r"(?:[Bkv]|nd|a[dk])c?$")


def _is_of_total(parsed: Parsed, start: int, place: int) -> bool:
    """Whether it is what a part is compared with: masih di bawah serapan total 97,29%."""
    tokens = parsed.sentence.tokens[parsed.chunks[start].first : parsed.chunks[place].first]
    total = any(token.text in _IN_ALL for token in tokens)
    return total and _COMPARED.search(parsed.letters[:start]) is not None


_IN_ALL: Final = frozenset({"keseluruhan", "keseluruhannya", "total", "totalnya"})


def _is_with(parsed: Parsed, start: int) -> bool:
    """Whether it is told with what another clause names: Dengan efisiensi ..., pengelolaan A ..."""
    clause, _, behind = parsed.letters.partition(",")
    return (
        parsed.word(0) == "dengan" and start < len(clause) and re.search("[IK]", behind) is not None
    )


def _is_of_others(left: str) -> bool:
    """Whether a later part tells of others: tiga kegiatan lainnya, Rp4,25 miliar, menyerap ..."""
    part = left.rpartition(";")
    return bool(part[1]) and re.search("[qX]|^c", part[2]) is not None


def _is_excepted(parsed: Parsed, start: int) -> bool:
    """Whether the last name is that of one left out: semua kegiatan, selain Pembinaan, menyerap."""
    last = max(at for at, c in enumerate(parsed.chunks[:start]) if c.letter in "IKSURJ")
    return last > 1 and parsed.word(last - 1) in _EXCEPTING and "e" in parsed.letters[: last - 1]


_EXCEPTING: Final = frozenset({"kecuali", "selain"})


_RELATIVE: Final = pattern(r"[xN],$")


def _is_of_foreign(parsed: Parsed, start: int, opens: int) -> bool:
    """Whether a clause goes on about a foreign word before it: bagi makanan, yang terserap 99%."""
    behind = _RELATIVE.search(parsed.letters[: opens + 1])
    first = parsed.chunks[opens + 1 : start]
    return behind is not None and bool(first) and parsed.quote_of(first[0]) == "yang"


def _own(parsed: Parsed, start: int, own: str) -> Ref | None:
    return Ref("I", own) if is_clear(parsed, start) else None


def is_clear(parsed: Parsed, start: int, scopes: str = "") -> bool:
    """Whether nothing foreign stands before, but in a clause that only gives a reason.

    Names whose letters are in `scopes` are no foreign ones.
    """
    chunks = parsed.chunks[_since(parsed, start) : start]
    letters = "".join(["c" if c.payload in UNITS else c.letter for c in chunks])
    left = letters.translate(dict.fromkeys(map(ord, scopes)))
    comma = left.rfind(",")
    if comma > 0 and _FOREIGN.search(left[:comma]):
        first = parsed.word(0)
        adverbial = first in _ADVERBIAL or parsed.letters.startswith("d")
        adverbial = adverbial and not parsed.letters.startswith("dpx")  # dari dana hibah Rp6 juta
        return adverbial and not _FOREIGN.search(left[comma:])
    return not _FOREIGN.search(left)


def is_wished(parsed: Parsed, start: int) -> bool:
    """Whether the clause up to a place tells of what is wanted, or of what would be."""
    since = max(parsed.letters.rfind(mark, 0, start) for mark in ",;:") + 1
    tokens = parsed.sentence.tokens
    return any(
        tokens[chunk.first].text in WISHING and chunk.first == chunk.last
        for chunk in parsed.chunks[since:start]
    )


def _since(parsed: Parsed, start: int) -> int:
    """Where the clause begins that a sentence tells of: behind "bahwa", if there is one."""
    said = (at for at in range(start - 1, -1, -1) if parsed.chunks[at].letter == "c")
    return next((at + 1 for at in said if parsed.quote(at, at).endswith("bahwa")), 0)


def when_of(parsed: Parsed, start: int, place: int) -> When | None:
    """The time of the quantity at `place`: inside its claim, right behind it, or said before."""
    chunks, letters = parsed.chunks, parsed.letters
    inside = [chunk.when for chunk in chunks[start:place] if chunk.letter == "t"]
    inside = [when for when in inside if when != OTHER_TIME] or inside  # jangka menengah, 2026
    if inside:
        return inside[-1] if len({*inside}) == 1 else None
    behind = _TIME_BEHIND.match(letters, place + 1)
    if behind is not None:
        return chunks[behind.end() - 1].when
    at = letters.rfind("t", 0, start)
    if at < 0:
        return When()
    if letters[at + 1] == "q" and "," in letters[at:start]:
        return None  # the time of the figure behind it: tahun lalu 6 menit, targetnya 5
    if letters.startswith("kt,") and at == 1 and letters[_BEHIND_OPENING] not in "jgc":
        return When()  # dibandingkan tahun lalu, pagu Rp38 miliar naik
    if at and parsed.word(at - 1) in _SINCE:
        return None  # all that there was since then: sejak tahun 2021 sudah dibangun 9 hektare
    return _told_before(parsed, at, start)


def _told_before(parsed: Parsed, at: int, start: int) -> When | None:
    """The time of a property at `start` before which the last one stands at a place."""
    letters, when = parsed.letters, parsed.chunks[at].when
    between = {parsed.quote_of(chunk) for chunk in parsed.chunks[at + 1 : start]}
    ended = not between.isdisjoint(_YEAR_END)
    other = letters[at - 1 : at] in {"d", "k"} or (when is not None and when.part)
    if not between.isdisjoint(_NOW) or (ended and other):
        return When()
    parted = _BETWEEN.search(letters[at:start]) or _joins(parsed, at, start)
    if _OPENING.search(letters[:at]) or not parted:
        return when
    return When() if ended else None


_BETWEEN: Final = pattern(r"[,;]|gc?ac?k")
"""What parts a time from what is told behind it: dari tahun lalu dan lebih sedikit daripada."""
_BEHIND_OPENING: Final = 3
"""Where a sentence goes on that opens with what it compares with."""
_SINCE: Final = frozenset({"mulai", "sedari", "sejak", "semenjak"})
_NOW: Final = frozenset({"menjadi", "sampai dengan tahun ini"})
"""What is told behind it is of the whole year of the report, whatever time stands before."""
_YEAR_END: Final = frozenset(
    {
        "akhir tahun", "di akhir tahun", "hingga akhir tahun", "pada akhir tahun",
        "sampai akhir tahun", "sampai dengan akhir tahun",
    }
)  # fmt: skip
"""So is it behind this, where no other year is told of: pada tahun 2023 ..., hingga akhir tahun."""
_JOINING: Final = word_set(
    "karena kendati meski meskipun namun padahal sedangkan sehingga sekalipun sementara tetapi"
    " walau walaupun"
)
"""What begins a clause of its own."""


def _joins(parsed: Parsed, first: int, last: int) -> bool:
    tokens = parsed.sentence.tokens[parsed.chunks[first].last : parsed.chunks[last].first]
    return any(token.text in _JOINING for token in tokens)


_OPENING: Final = pattern(r"(?:^|;)[cP,gk]{0,4}(?:t,c{1,2})?$")
"""What stands before a time that holds for the whole sentence."""


_OF_THOSE: Final = word_set(
    "keduanya keempatnya kelimanya keenamnya ketiganya lainnya selebihnya semuanya seluruhnya"
    " sisanya"
)


def _of_those(parsed: Parsed, start: int) -> int:
    """Where a clause begins that tells what became of those that are counted before it, or -1."""
    joins = (at for at in range(start, len(parsed.letters) - 1) if parsed.letters[at] in ",;g")
    return next((at for at in joins if parsed.word(at + 1) in _OF_THOSE), -1)


def is_told_now(parsed: Parsed, tahun: int) -> bool:
    """Whether another year is only that of what comes of a state: belum tercapai dan dikejar ..."""
    last = parsed.letters.rfind("v") + 1
    since = parsed.letters.find("V", last) if last else -1
    behind = _of_those(parsed, last) if last else -1
    since = min(since, behind) if since > 0 < behind else max(since, behind)
    told = parsed.chunks[:since] if since > 0 else parsed.chunks
    begun = When(tahun, BEGIN)
    return parsed._replace(chunks=tuple([c for c in told if c.when != begun])).is_of(tahun)
