"""Parts of a sentence that tell something by themselves, whatever the others are of.

What stands between semicolons is told by itself, and so is the main clause without the
circumstances before it and what follows from it: Berkat 52 kali pemantauan, A naik menjadi 90; B
tetap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import Sentence, lexed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH
from lkjip_desktop.domain.temuan.claim.language.reading.clause import LINKS, asks_more

_OPENING: Final = (LINKS - {"sebagai", "sekalipun", "seperti"}) | {"sejak", "semenjak"}
"""What begins a clause of circumstances."""
FOLLOWING: Final = word_set(
    "akibat alhasil arah artinya hal jadi karena kendati kendatipun maka makanya mengingat meski"
    " meskipun oleh padahal sebab sehingga sekalipun suatu walau walaupun"
)
"""What begins a clause that leaves what is told before it as it is: hal mana patut dicermati."""
_BACK: Final = word_set(
    "dimaksud itu keduanya ketiganya lainnya masing mereka sebaliknya selebihnya sisanya tersebut"
)
"""Words of a part that point to another."""
_EXCEPTING: Final = frozenset({"kecuali", "mengecualikan", "pengecualian"})
_OF_OTHERS: Final = frozenset("KSJRXoe")
_OPENS: Final = pattern(r"[cPgtk,C]{0,6}(?:[pI]|h?[qeo]b)")
"""A part that begins with what it is of, or with how many."""
_LEAST: Final = 3
"""Words of a part."""


class _PartSpan(NamedTuple):
    """The tokens of a part, the end not counted in."""

    first: int
    last: int
    so: bool = False
    """Whether it only tells what came of what is told before it."""
    of_money: bool = False
    """Whether it is a clause of its own only if it tells of the money of the office."""


def parts_of(
    parsed: Parsed, own: str, tahun: int, read: Callable[[Sentence], Parsed]
) -> tuple[Parsed, ...]:
    """What is told in parts of a sentence, each read by itself."""
    parted = ";" in parsed.letters or "," in parsed.letters
    joined = parted or not _JOINED.isdisjoint(parsed.texts)
    if ":" in parsed.letters or not joined:
        return ()
    plain = _without_more(parsed, read)
    return (*_read(parsed, _spans(parsed), own, tahun, read), *plain)


_MORE: Final = pattern(
    r"(?<=\w), (?:atau |dan )?(?:bahkan|malah|malahan) [^,;.:()\d]{3,80},(?= (?:target|batas)\b)"
)
"""What is told beside a target that was met: mencapai, bahkan melampaui, target."""


def _without_more(parsed: Parsed, read: Callable[[Sentence], Parsed]) -> Iterator[Parsed]:
    """The sentence without an aside that more was done."""
    texts = parsed.texts
    if "bahkan" in texts or "malah" in texts or "malahan" in texts:
        text, found = _MORE.subn("", parsed.sentence.text)
        if found:
            yield read(lexed(text))


def _read(
    parsed: Parsed,
    spans: Iterator[_PartSpan],
    own: str,
    tahun: int,
    read: Callable[[Sentence], Parsed],
) -> Iterator[Parsed]:
    tokens, text = parsed.sentence.tokens, parsed.sentence.text
    for span in spans:
        if span.last - span.first < _LEAST or span[:2] == (0, len(tokens)):
            continue
        told = [c for c in parsed.chunks if span.first <= c.first < span.last]
        opens = _OPENS.match("".join([c.letter for c in told]))
        named = opens is not None and not _is_half_named(told[opens.end() - 1], own)
        if not (named or span.of_money):
            continue
        left = [c for c in parsed.chunks if not span.first <= c.first < span.last]
        if _compares(told, left) or _is_of_money_beside(told, left):
            continue
        timed = any(c.when is not None for c in told)
        left_over = [c for c in left if not _is_to_come(parsed, c, span, tahun)]
        other = not timed and any(_is_of_other_time(parsed, c, tahun) for c in left_over)
        if (other or span.so) and not _is_of_event(parsed, told, left, tahun):
            continue
        if span.of_money and (own or not _tells_money(left)):
            continue
        part = read(lexed(text[tokens[span.first].start : tokens[span.last - 1].end]))
        if span.of_money:
            yield from (part,) if _is_of_money(part) else ()
            continue
        whole = not span.first or _is_of_all(parsed, span)
        whole = whole or _is_of_whole(part, left)
        if whole or INDIKATOR in part.letters or _stands_alone(part, left, own):
            yield part


_WHOLE: Final = pattern(r"[cPg]{0,3}eb")


def _is_of_whole(part: Parsed, left: Sequence[Chunk]) -> bool:
    """Whether a part is of all there are, and none of them are told apart beside it."""
    alone = not any(c.letter in "SJUKXN" for c in left)
    pointing = any(token.text in _BACK for token in part.sentence.tokens)
    return alone and not pointing and _WHOLE.match(part.letters) is not None


def _is_half_named(chunk: Chunk, own: str) -> bool:
    """Whether a part begins with one word of a name, or with a part of another's name."""
    of_own = bool(own) and chunk.ref is not None and chunk.ref.id == own
    return chunk.payload == "sebagian" and not (of_own and chunk.last > chunk.first)


_MONEY: Final = frozenset({"akhir", "awal", "belanja", "pagu", "sisa"})
_PLAIN_MONEY: Final = pattern(r"[cwPt]{0,5}p[cOt]{0,4}q(?:\(q\)|yq)?[cPt]{0,3}[.,;]?")


def _tells_money(left: Sequence[Chunk]) -> bool:
    """Whether what is left of a sentence tells of the money of the office alone."""
    others = _OTHER_MONEY.search("".join([c.letter for c in left])) is not None
    return not others and {c.payload for c in left if c.letter == "p"} <= _MONEY


_OTHER_MONEY: Final = pattern(r"[IKSJRUXNb]|px|xp")


def _is_of_money(part: Parsed) -> bool:
    """Whether a part plainly tells a figure of the money of the office."""
    told = all(c.payload in _MONEY for c in part.chunks if c.letter == "p")
    return told and _PLAIN_MONEY.fullmatch(part.letters) is not None


_ALL_OF: Final = pattern(r"[dX][qo](?P<noun>[bf])c?,")


def _is_of_all(parsed: Parsed, span: _PartSpan) -> bool:
    """Whether before a part only stands how many sasaran or kegiatan there are to choose from."""
    match = _ALL_OF.match(parsed.letters)
    if match is None or span.first != parsed.chunks[match.end() - 1].last + 1:
        return False
    noun = parsed.chunks[match.start("noun")]
    return noun.letter == "f" or noun.payload in {"kegiatan", "sasaran"}


def _compares(told: Sequence[Chunk], left: Sequence[Chunk]) -> bool:
    """Whether a part may compare with what another names: A dan B kurang; A masih lebih tinggi."""
    here, there = (
        {c.ref for c in some if c.letter == INDIKATOR and c.ref is not None}
        for some in (told, left)
    )
    return bool(there - here) and any(c.letter in "aBm" for c in told)


def _is_of_money_beside(told: Sequence[Chunk], left: Sequence[Chunk]) -> bool:
    """Whether a part tells a realisasi in money and another a pagu: Pagu = ...; Realisasi = Rp."""
    money = any(c.number is not None and c.number.unit == RUPIAH for c in told)
    beside = any(c.letter == "p" and c.payload in _MONEY for c in left)
    return money and beside and any(c.payload == "realisasi" for c in told)


def _stands_alone(part: Parsed, left: list[Chunk], own: str) -> bool:
    """Whether a part that names nothing is of the indikator it is written under."""
    names = {c.ref.id for c in left if c.ref is not None and c.letter == INDIKATOR}
    pointing = any(token.text in _BACK for token in part.sentence.tokens)
    others = any(c.letter in _OF_OTHERS for c in left)
    return bool(own) and names <= {own} and not pointing and not others


_RESULTING: Final = frozenset({"jadi", "maka", "sehingga"})


def _is_to_come(parsed: Parsed, chunk: Chunk, span: _PartSpan, tahun: int) -> bool:
    """Whether it is a year to come for which a part has a consequence: sehingga tahun 2026 ..."""
    behind = parsed.sentence.tokens[span.last + 1 : span.last + 2]
    follows = chunk.first > span.last and bool(behind) and behind[0].text in _RESULTING
    return follows and chunk.when is not None and chunk.when.year > tahun


def _is_of_other_time(parsed: Parsed, chunk: Chunk, tahun: int) -> bool:
    """Whether it is another time, and no part of what a law is called: Nomor 53 Tahun 2014."""
    when, tokens = chunk.when, parsed.sentence.tokens
    if chunk.first > 1 and tokens[chunk.first - 2].text in {"no", "nomor"}:
        return False
    return when is not None and (bool(when.part) or when.year not in {0, tahun})


def _spans(parsed: Parsed) -> Iterator[_PartSpan]:
    """Each part between semicolons, without circumstances before it and what follows behind."""
    texts = parsed.texts
    inner = {at for c in parsed.chunks for at in range(c.first, c.last) if c.last > c.first}
    start = 0
    for end in [*(at for at, text in enumerate(texts) if text == ";"), len(texts)]:
        first, last = start, end
        commas = [at for at in range(start, end) if texts[at] == "," and at not in inner]
        if asks_more(texts[start:end]):
            start = end + 1
            continue
        if commas and texts[start] in _OPENING and texts[start + 1] not in _EXCEPTING:
            first = commas[0] + 1
        if not start and _ALL_OF.match(parsed.letters) and commas:
            first = commas[0] + 1
        behind = (at for at in commas if at > first and texts[at + 1 : at + 2])
        last = next((at for at in behind if texts[at + 1] in FOLLOWING), end)
        reasons = (at for at in range(first + _LEAST, last) if texts[at] in _REASONS)
        last = next((at for at in reasons if texts[at - 1] not in _GIVING), last)
        yield _PartSpan(first, last)
        for at in range(start + 1, end - _LEAST) if not _THENS.isdisjoint(texts[start:end]) else ():
            if texts[at] in _THEN and " ".join(texts[max(0, at - 2) : at]).endswith(
                _THEN[texts[at]]
            ):
                yield _PartSpan(at + (texts[at] != "masih"), end, of_money=True)
        for at in commas if not _HAPPENED.isdisjoint(texts[start:end]) else ():
            if not _SO.isdisjoint(texts[at + 1 : at + 2]):
                yield _PartSpan(at + 2, end, so=True)
        start = end + 1


_THEN: Final = {
    "dimana": ",", "mana": ", di", "demikian": ", dengan", "sehingga": "", "maka": ",", "jadi": ",",
    "masih": "dan",
}  # fmt: skip
"""What a clause of its own begins with, and what stands before that."""
_THENS: Final = frozenset(_THEN)
_REASONS: Final = frozenset({"akibat", "karena", "lantaran", "seiring"})
_JOINED: Final = _REASONS | {"masih", "sehingga"}
"""Words of a part of its own before which no comma need stand."""
_GIVING: Final = frozenset({"adalah", "bukan", "hanya", "ialah", "juga", "oleh", "terutama"})
"""Before a reason these make it what is told."""
_SO: Final = frozenset({"akibatnya", "dan", "maka", "namun", "sehingga", "tetapi"})
_HAPPENED: Final = word_set(
    "beroperasi cair diangkat dibangun dibuka dilantik dilaksanakan dilakukan dimulai diperbaiki"
    " diresmikan direvisi diselesaikan diselenggarakan disahkan disetujui ditambah ditata diterima"
    " diterbitkan ditetapkan ditandatangani mulai rampung selesai terbit terlaksana tiba"
)
"""What happened on a day, from which nothing is told of a figure."""
_UP_TO: Final = frozenset({"hingga", "per", "sampai", "menjelang", "sebelum"})


def _is_of_event(parsed: Parsed, told: Sequence[Chunk], left: Sequence[Chunk], tahun: int) -> bool:
    """Whether the time that is told beside a part is only that of something that happened."""
    tokens = parsed.sentence.tokens
    whens = [c for c in left if _is_of_other_time(parsed, c, tahun)]
    happened = any(tokens[c.first].text in _HAPPENED for c in left)
    figures = any(c.letter in "qopvam" for c in left if not _is_named_after(parsed, c))
    up_to = any(_UP_TO & {t.text for t in tokens[max(0, c.first - 2) : c.first]} for c in whens)
    years = all(c.when is not None and c.when.year in {0, tahun} for c in whens)
    now = any(c.letter in "pI" for c in told)
    return bool(whens) and happened and years and now and not figures and not up_to


def _is_named_after(parsed: Parsed, chunk: Chunk) -> bool:
    """Whether a word of money is what was set or came, and no figure of it: anggaran baru cair."""
    behind = parsed.sentence.tokens[chunk.last + 1 : chunk.last + 4]
    return chunk.letter == "p" and any(token.text in _HAPPENED for token in behind)
