"""The words of a sentence, each with what it does in an account, and the clauses they make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import word_set
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER
from lkjip_desktop.domain.temuan.claim.language.names import KANTOR
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import BEGIN
from lkjip_desktop.domain.temuan.claim.text.account.kind import ATTRIBUTES

FIGURE, TIME, BOUND, MEANT, POINTED = "n", "t", "-", "x", "!"
_BINDING: Final = word_set(
    "adalah adapun atas berada cuma dapat dengan di hanya ialah kini lingkungan mampu mencapai"
    " merupakan oleh pada saat sama sebanyak sebesar sejumlah sekarang seluruhnya setahun sudah"
    " tahun tanggal telah tercatat total yaitu yakni yang"
)
"""Words that only bind a figure to what it is of."""
_DURING: Final = word_set("akhir dalam hari hingga per sampai sejak selama sepanjang")
"""Beside a time they are of it."""
_YEAR: Final = frozenset({"setahun", "tahun"})
POINTING: Final = frozenset({"itu", "tersebut"})
SPLITS: Final = word_set(
    "agar karena meskipun namun padahal sedangkan sehingga sementara tetapi walaupun"
)
AND: Final = frozenset({"dan", "serta"})
_GOING_ON: Final = frozenset({"sebanyak", "sebesar", "yaitu", "yakni"})


class AccountWord(NamedTuple):
    """A token and what it does."""

    letter: str
    text: str
    place: int
    stem: str = ""
    """Of what tells of what an account is."""
    when: str = ""
    """Of a time; "" of this year and its end."""
    number: Quantity | None = None
    chunk: Chunk | None = None


def words_of(parsed: Parsed, tahun: int) -> list[AccountWord]:
    """The tokens of a sentence, each with what it does."""
    tokens = parsed.sentence.tokens
    chunks: list[Chunk | None] = [None] * len(tokens)
    for chunk in parsed.chunks:
        chunks[chunk.first : chunk.last + 1] = [chunk] * (chunk.last + 1 - chunk.first)
    timed = [chunk is not None and chunk.when is not None for chunk in chunks]
    words: list[AccountWord] = []
    for at, (token, held) in enumerate(zip(tokens, chunks, strict=True)):
        text, said = token.text, (held.number if held is not None else None) or token.number
        if held is not None and held.when is not None:
            words.append(AccountWord(TIME, text, at, when=_when(parsed, held, tahun), chunk=held))
        elif held is not None and held.letter == KANTOR:
            seat = text in _OTHERS and words[-1:] and words[-1].text == "kantor"
            if seat:  # the house of the office, beside its posts
                words[-1] = AccountWord(MEANT, "kantor", at - 1, "kantor")
            words.append(AccountWord(KANTOR, text, at))
        elif token.kind == NUMBER and said is not None and (held is None or held.ref is None):
            words.append(AccountWord(FIGURE, text, at, number=said))
        elif token.kind == MARK:
            words.append(AccountWord(MARK, text, at))
        elif text == "awal" and True in timed[at + 1 : at + 2]:
            words.append(AccountWord(TIME, text, at, when=text))
        else:
            letter = _letter(parsed.texts, at, timed, words[-1:])
            means = stem(text) if letter == MEANT else ""
            words.append(AccountWord(letter, text, at, _SAME.get(means, means)))
    return words


_SAME: Final = {"bagi": "untuk"}
_OTHERS: Final = frozenset({"badan", "balai", "dinas", "induk", "pusat", "satuan", "utama"})


def _letter(
    texts: Sequence[str], at: int, timed: Sequence[bool], before: Sequence[AccountWord]
) -> str:
    """What a word does that is neither a time nor a figure."""
    text, led = texts[at], before[0].letter if before else ""
    if text in POINTING or text == "ini":
        bound = led in {KANTOR, TIME} or texts[at - 1] == "saat"
        return BOUND if bound and at else POINTED
    behind = True in timed[at + 1 : at + 3] or not _YEAR.isdisjoint(texts[at + 1 : at + 2])
    of_time = led == TIME or behind
    return BOUND if text in _BINDING or (of_time and text in _DURING) else MEANT


def _when(parsed: Parsed, chunk: Chunk, tahun: int) -> str:
    """A time by its words; "" of this year and its end."""
    when = chunk.when
    if when is None or (not when.part and when.year in {0, tahun}):
        return ""
    begun = when.part == BEGIN and when.year in {0, tahun}
    return "awal" if begun else "-".join(parsed.quote_of(chunk).split())


def clauses_of(words: Sequence[AccountWord]) -> Iterator[Sequence[AccountWord]]:
    """What a sentence tells one by one; what joins one to that before stands at its beginning."""
    first, counted = 0, False
    for at, word in enumerate(words):
        behind = words[at + 1] if at + 1 < len(words) else word
        more = behind.letter == FIGURE or behind.text in ATTRIBUTES
        joins = word.text in AND or (word.text == "dengan" and more)
        marked = word.letter == MARK and (counted or behind.text not in _GOING_ON)
        led = at > 0 and words[at - 1].text == "oleh"
        if marked or (word.text in SPLITS and not led) or (counted and joins):
            if first < at:
                yield words[first:at]
            first, counted = at + marked, False
        counted = counted or word.letter == FIGURE
    if first < len(words):
        yield words[first:]
