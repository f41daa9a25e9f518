"""Numbers in words: what "tujuh belas" or "dua koma lima" says."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Final

SATUAN: Final = {
    word: value
    for value, word in enumerate(
        (
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas",
        )
    )
} | {"kosong": 0, "seratus": 100}
"""Words that stand for a number by themselves."""
KALI: Final = {"puluh": 10, "ratus": 100}
RIBUAN: Final = {
    "ribu": 10**3,
    "juta": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "triliun": 10**12,
    "trilyun": 10**12,
}
BELAS: Final = "belas"
KOMA: Final = "koma"
PENUH: Final = {
    "seribu": ("satu", "ribu"),
    "sejuta": ("satu", "juta"),
    "semiliar": ("satu", "miliar"),
}
"""Words that are short for two."""

KATA: Final = frozenset({*SATUAN, *KALI, *RIBUAN, *PENUH, BELAS, KOMA})
"""Every word a number in words is made of."""


@lru_cache(maxsize=4096)
def read_words(text: str) -> Fraction | None:
    """The number that words say, or None where they are no number."""
    words = text.casefold().replace("-", " ").split()
    if not words or not KATA.issuperset(words):
        return None
    if KOMA not in words:
        whole = _whole(words)
        return None if whole is None else Fraction(whole)
    place = words.index(KOMA)
    whole, digits = _whole(words[:place]), [SATUAN.get(word, 10) for word in words[place + 1 :]]
    if whole is None or not digits or max(digits) > 9:  # noqa: PLR2004 - a digit
        return None
    return whole + Fraction(int("".join(map(str, digits))), 10 ** len(digits))


def _whole(words: list[str]) -> int | None:
    """Groups below a thousand, each times its power of a thousand, the powers falling."""
    total, group, last = 0, list[str](), 10**15
    for word in (part for whole in words for part in PENUH.get(whole, (whole,))):
        if word not in RIBUAN:
            group.append(word)
            continue
        value = _group(group)
        if not value or RIBUAN[word] >= last:
            return None
        total, group, last = total + value * RIBUAN[word], [], RIBUAN[word]
    rest = _group(group) if group else 0
    return None if rest is None or not words else total + rest


def _group(words: list[str]) -> int | None:
    """A number below a thousand: "dua ratus tujuh belas"."""
    total, waiting, last = 0, None, 1000
    for word in words:
        if word in SATUAN:
            if waiting is not None and waiting != SATUAN["seratus"]:
                return None
            total += waiting or 0
            waiting = SATUAN[word]
        elif waiting is None or waiting > 9:  # noqa: PLR2004 - only a digit is multiplied
            return None
        elif word == BELAS:
            total, waiting, last = total + waiting + 10, None, 1
        elif KALI.get(word, last) < last:
            total, waiting, last = total + waiting * KALI[word], None, KALI[word]
        else:
            return None
    rest = waiting or 0
    return total + rest if words and (last != 1 or not rest) else None
