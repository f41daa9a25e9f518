"""How many of something there are, beside the list of them: empat kali, yaitu April, Juli, ..."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import word_set
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, ORDINAL, is_year
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS, PERSONS, UNITS
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure, figures_of, word_behind
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_OPENS: Final = frozenset({"yaitu", "yakni", "ialah", "adalah", "meliputi", "mencakup", ":"})
_MADE_UP: Final = ("terdiri", "terbagi")
_AND: Final = frozenset({"dan", "serta"})
_MOST: Final = 15
"""Things that are listed one by one."""
_NEAR: Final = 8
"""Words between a number and what opens its list."""
_MEASURING: Final = (UNITS - {"bulan", "kali"}) | PERSONS
"""What is behind a number that tells of no things listed one by one."""
_NO_NOUNS: Final = word_set("atau belum dan dari lebih sampai serta sudah tidak yang")
_OF: Final = frozenset({"antara", "dari", "yang"})
_SOME: Final = frozenset({"beberapa", "kali", "kebanyakan", "sebagian", "sekali"})
_NUMBERED: Final = word_set(
    "bab bulan hampir ke kelas lampiran nomor pasal per pukul semester setiap tahap tanggal tiap"
    " tingkat triwulan"
)
"""Before a number that counts nothing, or not all."""
_SHARING: Final = word_set("antara lain masing per rata setiap termasuk terutama tiap")
_HEADS: Final = word_set(
    "agar akibat antara apabila baik bersama berupa dari dengan di jika karena ketika khususnya"
    " masing mengenai oleh pada saat sebagai sebelum sedangkan sehingga sejak selain sementara"
    " serta setelah setiap sesuai tentang termasuk terhadap terutama tetapi tiap untuk walaupun"
    " yang"
)
"""What begins no item of a list, but more that is told of the one before it or of all."""
_WHERE: Final = frozenset({"di", "pada"})
"""What may begin the first item and is meant for all: yaitu pada bulan April, Juli."""


_POINTING: Final = frozenset({"berikut", "ini"})
_LEADING: Final = word_set("adalah antara berikut meliputi mencakup yaitu yakni")
_BY: Final = word_set("dari dengan di melalui menurut oleh pada per sesuai terhadap")


class ListSize(NamedTuple):
    """How many items a list has, at least and at most, as its words can be read."""

    low: int
    high: int


def wrong_listed(parsed: Parsed) -> Iterator[Wrong]:
    """Numbers of things that are others than those listed behind them."""
    texts = parsed.texts
    for at, text in enumerate(texts):
        first = at + 1
        if text in _MADE_UP and texts[first : first + 1] in (("atas",), ("dari",), ("menjadi",)):
            first += 1
        elif text not in _OPENS:
            continue
        said = _number_before(parsed, at)
        size = _size(parsed, first, word_behind(parsed, said.place)) if said is not None else None
        if said is not None and size is not None and not size.low <= said.number.value <= size.high:
            yield _wrong(parsed.sentence.quote(said.place, len(texts) - 1), size)


def _wrong(quote: str, size: ListSize) -> Wrong:
    right = str(size.low) if size.low == size.high else f"{size.low} sampai {size.high}"
    return Wrong(HITUNGAN, quote, f"yang disebut {right}", right)


def _number_before(parsed: Parsed, opener: int) -> SaidFigure | None:
    """The number of things that a list is opened for."""
    tokens, texts = parsed.sentence.tokens, parsed.texts
    at = opener - 2 if texts[opener - 1 : opener] == (",",) else opener - 1
    while at >= 0 and (tokens[at].kind != NUMBER or is_year(tokens[at])):
        if tokens[at].kind == MARK or opener - at > _NEAR:
            return None
        at -= 1
    known = {item.place: item for item in figures_of(parsed, words=True)}
    if at > 0 and texts[at - 1] in _OF:
        near = [item for item in known if at - _NEAR // 2 <= item < at - 1]
        before = tokens[max(0, at - 3) : at]
        whole = texts[at - 1] == "dari" and all(
            x.kind != ORDINAL and x.text not in _SOME for x in before
        )
        at = near[-1] if near else at if whole else -1
    said = known.get(at)
    noun = word_behind(parsed, at)
    if said is None or not noun or noun in _MEASURING | _NO_NOUNS:
        return None
    often = noun == "bulan" and not _SOME.isdisjoint(texts[max(0, at - 2) : at])
    if (at and texts[at - 1] in _NUMBERED) or often:
        return None
    if not _SHARING.isdisjoint(texts[at:opener]):
        return None
    return said if said.number.is_count and 1 < said.number.value <= _MOST else None


def _size(parsed: Parsed, first: int, noun: str) -> ListSize | None:
    """How many items begin at a token; None where it is not sure that it is a list."""
    texts, tokens = parsed.texts, parsed.sentence.tokens
    named = {
        at
        for chunk in parsed.chunks
        if chunk.ref is not None
        for at in range(chunk.first + 1, chunk.last + 1)
    }
    parts: list[list[int]] = [[]]
    inside = 0
    for at in range(first, len(texts)):
        text = texts[at]
        inside += (text == "(") - (text == ")")
        if at in named or inside or text == ")":
            continue
        if text == ",":
            parts.append([])
        elif tokens[at].kind == MARK:
            return None
        else:
            parts[-1].append(at)
    return None if _is_of_kinds(texts, parts, noun) else _sized(parsed, parts)


def _is_of_kinds(texts: Sequence[str], parts: Sequence[Sequence[int]], noun: str) -> bool:
    """Whether kinds of what is counted are listed: lima pengaduan, yaitu pengaduan tentang A, B."""
    heads = [texts[part[bool(part[1:]) and texts[part[0]] in _AND]] for part in parts if part]
    return len(parts) > 1 and heads[:1] == [noun] and noun not in heads[1:]


def _sized(parsed: Parsed, parts: Sequence[Sequence[int]]) -> ListSize | None:
    texts = parsed.texts
    joins = [[at for at in part if texts[at] in _AND] for part in parts]
    close = next((n for n, found in enumerate(joins) if found), None)
    if close is None or not all(parts[: close + 1]):
        return None
    led = joins[close][0] == parts[close][0]
    if any(found and found[0] == parts[n][0] for n, found in enumerate(joins) if n > close):
        return None  # a list within a list
    for n, part in enumerate(parts[: close + 1]):
        head = texts[part[0] + (led and n == close)] if len(part) > (led and n == close) else ""
        if not head or (head in _HEADS and not (n == 0 and head in _WHERE)):
            return None
        if not all(_is_plain(parsed, at) for at in part):
            return None
    items = close + 1 if led else close + 2
    more = len(joins[close]) - 1
    return ListSize(2, items + more) if more else ListSize(items, items)


_SPANNING: Final = frozenset({"hingga", "sampai", "atau", "maupun"})


def _is_plain(parsed: Parsed, at: int) -> bool:
    """Whether a word may stand in a list of names: no figure but of a date, and no span."""
    token, texts = parsed.sentence.tokens[at], parsed.texts
    in_name = token.text.isalpha() and parsed.sentence.text[token.start].isupper()
    if token.kind != NUMBER or in_name:
        return token.text not in _SPANNING  # Wilayah Satu
    dated = texts[at + 1 : at + 2] and texts[at + 1] in MONTHS
    return is_year(token) or bool(dated)


def wrong_laid(read: Sequence[Parsed]) -> Iterator[Wrong]:
    """Numbers of things that are others than the items of the list below."""
    for at, lead in enumerate(read):
        text = lead.sentence.text
        if not text.endswith(":") or lead.sentence.listed or lead.table is not None:
            continue
        items = [
            item.sentence.text
            for item in read[at + 1 :]
            if item.sentence.listed
            and len(item.sentence.under) == 1
            and item.sentence.under[0].text.endswith(text)
        ]
        said, many = _number_of_lead(lead), len(items)
        if any(item[:1].isdigit() for item in items):
            continue  # Dari 7 indikator: 5 tercapai; 2 belum
        whole = many and all(item.endswith((";", ",", "; dan", "; serta")) for item in items[:-1])
        short = said is not None and many < said.number.value
        if said is not None and many and said.number.value != many and (whole or short):
            yield _wrong(lead.sentence.quote(said.place, len(lead.texts) - 1), ListSize(many, many))


def _number_of_lead(lead: Parsed) -> SaidFigure | None:
    """The number of the items that a lead-in tells."""
    said = _number_before(lead, len(lead.texts) - 1) if lead.texts[1:] else None
    if said is None:
        return None
    behind = lead.texts[said.place + 1 : -1]
    pointed = (
        behind[-1:] and behind[-1] in _POINTING and behind[-2:-1] not in {("sebagai",), ("hal",)}
    )
    led = not _LEADING.isdisjoint(behind) and not pointed
    return said if led or _BY.isdisjoint(behind) else None
