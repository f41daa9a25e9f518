"""All of something told in a text that also names which of them was not so: seluruh keluaran."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import word_set
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.kind.table import NOT
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_IS: Final = frozenset({"adalah", "hanya", "hanyalah", "ialah", "yaitu"})
_ENDING: Final = word_set(", . ; ( akibat karena lantaran pada sebab sehingga yang")
_ALL: Final = frozenset({"semua", "seluruh", "segenap", "setiap"})
_PLAIN: Final = frozenset({"berhasil", "dapat", "kegiatan", "sudah", "telah"})
"""What may stand between a noun and its verb without picking out some."""
_BUT: Final = frozenset({"kecuali", "kecualinya", "selain"})
_ONE: Final = frozenset({"dan", "maupun", "serta", ","})


class _Undone(NamedTuple):
    """That of several which was not so, as a text tells it."""

    noun: str
    did: str
    alone: bool
    """Whether it names no more than one."""
    quote: str


def wrong_unlike(every: Sequence[Parsed], tahun: int) -> Iterator[Wrong]:
    """All told to be so, or more told not to be, than those that the text names allow."""
    undone = [item for parsed in every if (item := _undone(parsed, tahun)) is not None]
    for parsed in every if undone else ():
        for item in undone:
            last = _denied_by(parsed, item, tahun)
            if last:
                quote = parsed.sentence.quote(0, last)
                so = f"“{item.quote}” dalam naskah yang sama"
                yield Wrong(KEADAAN, quote, so, item.quote)


def _undone(parsed: Parsed, tahun: int) -> _Undone | None:
    """Keluaran yang tidak terlaksana ialah rehabilitasi."""
    match parsed.texts[:5]:
        case [noun, "yang", denial, verb, link] if denial in NOT and link in _IS:
            named = [*takewhile(lambda text: text not in _ENDING - {","}, parsed.texts[5:])]
            end = 4 + len([*takewhile(lambda text: text not in _ENDING, named)])
            alone = bool(named) and _ONE.isdisjoint(named)
            told = parsed.is_of(tahun) and end > len(parsed.texts[:4])
            quote = parsed.sentence.quote(0, end)
            return _Undone(noun, stem(verb), alone, quote) if told else None
    return None


def _denied_by(parsed: Parsed, item: _Undone, tahun: int) -> int:
    """The place of the verb of a sentence that tells otherwise; 0 where it does not."""
    texts = parsed.texts
    if texts[1:2] != (item.noun,) or not parsed.is_of(tahun) or not _BUT.isdisjoint(texts):
        return 0
    verb = next((at for at, x in enumerate(texts) if at > 1 and x not in _PLAIN | NOT), 0)
    if not verb or stem(texts[verb]) != item.did:
        return 0
    denied = not NOT.isdisjoint(texts[:verb])
    if texts[0] in _ALL:
        return 0 if denied else verb
    said = parsed.sentence.tokens[0].number
    more = said is not None and said.is_exact_count and said.value > 1 and item.alone
    return verb if more and denied else 0
