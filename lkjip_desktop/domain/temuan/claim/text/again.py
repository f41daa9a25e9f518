"""One thing of a text told again with another figure: kapasitas hunian 420 orang, then 402.

What is told of one attribute of one thing, in the same words, has one figure, unless a time or a
circumstance stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.code import DUA_ANGKA
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.names import KANTOR
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_ATTRIBUTES: Final = frozenset(
    {
        "banyaknya", "berat", "biaya", "daya", "harga", "jarak", "jumlah", "kapasitas",
        "kedalaman", "ketinggian", "kuota", "lebar", "luas", "panjang", "tarif", "tinggi", "umur",
        "usia", "volume",
    }
)  # fmt: skip
"""What a thing has one of."""
_IS: Final = frozenset(
    {
        "ada", "adalah", "baru", "berjumlah", "cuma", "diperkirakan", "hanya", "ialah", "kini",
        "masih", "mencapai", "sebanyak", "sebesar", "sekarang", "seluruhnya", "sudah", "tercatat",
        "yaitu", "yakni", "yang", ",",
    }
)  # fmt: skip
"""What may stand between a thing and its figure."""
_OTHERWISE: Final = frozenset(
    {
        "akan", "antara", "bertambah", "berkurang", "dari", "lalu", "maksimal", "menjadi",
        "minimal", "naik", "per", "rata", "sebelumnya", "semula", "setiap", "target", "tiap",
        "turun",
    }
)  # fmt: skip
"""With one of these before its figure it is told otherwise than as it is."""
_FRAMING: Final = frozenset(
    {"apabila", "bila", "jika", "ketika", "pada", "saat", "sebelum", "sejak", "selama", "setelah"}
)
"""What begins a circumstance in which it may have another figure."""
_GIVEN: Final = frozenset({"dengan", "karena", "oleh"})
_POINTING: Final = frozenset({"itu", "tersebut"})
_QUALIFYING: Final = frozenset({"di", "menurut", "pada", "yang"})
_LONGEST: Final = 12
_LEAST: Final = 2
_BESIDE: Final = 6
"""So many words behind a figure its time may stand."""
_NEAR: Final = 2
"""So many sentences later it may be told again."""


class AttributeStatement(NamedTuple):
    """An attribute of a thing with its figure."""

    words: tuple[str, ...]
    unit: str
    value: Fraction
    quote: str
    given: bool
    """Whether it is told as what is known already: Dengan kapasitas hunian 402 orang, ..."""


def wrong_again(every: Sequence[Parsed], tahun: int) -> Iterator[Wrong]:
    """What a sentence gives another figure for than one shortly before it."""
    told = [tuple(_told(parsed, tahun)) for parsed in every]
    for at, found in enumerate(told):
        before = [x for some in told[max(0, at - _NEAR) : at] for x in some]
        for said in found:
            for first in before:
                if _is_denied(first, said):
                    so = f"“{first.quote}” sebelumnya"
                    yield Wrong(DUA_ANGKA, said.quote, so, first.quote)
                    return


def _is_denied(first: AttributeStatement, said: AttributeStatement) -> bool:
    if first.unit != said.unit or first.value == said.value:
        return False
    if first.words == said.words:
        return True
    size = len(said.words)
    shorter = first.words[:size] == said.words and first.words[size : size + 1]
    return bool(said.given and shorter and shorter[0] in _QUALIFYING)


def _told(parsed: Parsed, tahun: int) -> Iterator[AttributeStatement]:
    texts = parsed.texts
    if _ATTRIBUTES.isdisjoint(texts):
        return
    away = {
        at
        for c in parsed.chunks
        if c.letter == KANTOR or _is_this_year(c, tahun)
        for at in range(c.first, c.last + 1)
    }
    others = {c.first for c in parsed.chunks if c.when is not None} - away
    for place, text in enumerate(texts):
        if text not in _ATTRIBUTES:
            continue
        figure = _figure_behind(parsed, place)
        words = _words(texts[place:figure], place, away)
        number = parsed.sentence.tokens[figure].number if figure else None
        framed = place and not _FRAMING.isdisjoint(texts[:place])
        if number is None or len(words) < _LEAST or framed:
            continue
        if number.about or number.bound or number.live or number.unit == PERCENT:
            continue
        behind = texts[figure + 1 : figure + 4]
        near = range(figure, figure + _BESIDE)
        if others.intersection((*range(place), *near)) or (
            not _FRAMING.isdisjoint(behind) and away.isdisjoint(near)
        ):
            continue
        given = bool(place and texts[place - 1] in _GIVEN) or not _POINTING.isdisjoint(behind)
        quote = parsed.sentence.quote(place, min(figure + 1, len(texts) - 1))
        unit = number.unit or " ".join(behind[:1])
        yield AttributeStatement(words, unit, number.value, quote.rstrip(" ,."), given)


def _is_this_year(chunk: Chunk, tahun: int) -> bool:
    return chunk.when is not None and not chunk.when.part and chunk.when.year in {0, tahun}


def _figure_behind(parsed: Parsed, place: int) -> int:
    """The place of the figure of an attribute; 0 where it has none."""
    tokens = parsed.sentence.tokens
    for at in range(place + 1, min(place + _LONGEST, len(tokens))):
        token = tokens[at]
        if token.kind == NUMBER:
            if is_year(token):
                continue
            return at if token.number is not None else 0
        joined = token.text == "," and parsed.texts[at + 1 : at + 2] in (("yaitu",), ("yakni",))
        if token.text in _OTHERWISE or (token.kind == MARK and not joined):
            return 0
    return 0


def _words(texts: Sequence[str], first: int, away: set[int]) -> tuple[str, ...]:
    """The words of a thing without the time and without what only says that it is so."""
    left = [(at, text) for at, text in enumerate(texts, first) if at not in away]
    while left and (left[-1][1] in _IS or left[-1][1] == "pada"):
        left.pop()
    return tuple([text for _, text in left])
