"""Stems of Indonesian words: enough to see that penyelesaian and diselesaikan are one."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.pattern import pattern

_PREFIXES: Final = {
    "be": (("ber", ""), ("bek", "k")),
    "di": (("di", ""),),
    "ke": (("keber", ""), ("ke", "")),
    "me": (("meny", "s"), ("meng", ""), ("mem", "p"), ("men", "t"), ("me", "")),
    "pe": (("peny", "s"), ("peng", ""), ("pem", "p"), ("pen", "t"), ("per", ""), ("pe", "")),
    "te": (("ter", ""),),
}  # fmt: skip
"""By their first two letters, each with the letter that it took from the stem."""
_SUFFIXES: Final = ("nya", "lah", "kah", "pun")
_ENDING: Final = pattern(r"(?:kan|an|k|(?<![aeou])i)$")
"""The k of a stem goes with those of its endings: mendidik, pendidikan."""
_LOAN: Final = pattern(r"ifik(?:asi|at)$")
_LOANS: Final = ("asi", "at")
_AGAIN: Final = pattern(r"per(?=[a-z]{3})")
"""A prefix below another, or what looks like it: memperoleh, diperoleh; memeriksa, diperiksa."""
_SHORTEST: Final = 4
_OWN: Final = frozenset({"berkas", "menjadi", "terbit", "terjadi"})
"""Verbs that stand beside a kejadian and name none, and what only looks like a prefix."""
_WITH_K: Final = pattern(
    r"(?=aji(?:an|$)|eluar|elola|elompok|embali|embang|endali|erja|irim|oleksi|onserv|onsult|oreksi"
    r"|umpul|unjung|urang)"
)
"""Stems behind meng and peng that lost a k: pengiriman, mengelola."""
_SAME: Final = {
    "lai": "laik", "mutu": "kualitas", "pekerja": "kerja", "rampung": "selesai",
    "tuntas": "selesai",
}  # fmt: skip
"""Stems that say what another one says, lost a letter, or kept a prefix: kelaikan, dipekerjakan."""


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What is left of a word without its affixes; a rough key, not a word of the dictionary."""
    if word in _OWN:
        return word
    core = word[:-3] if len(word) > _SHORTEST + 2 and word.endswith(_SUFFIXES) else word
    for prefix, first in _PREFIXES.get(core[:2], ()):
        if core.startswith(prefix) and len(core) - len(prefix) >= _SHORTEST - 1:
            rest = core[len(prefix) :]
            taken = "k" if prefix in {"meng", "peng"} and _WITH_K.match(rest) else first
            core = taken + rest if taken and rest[0] in "aeiou" else rest
            break
    core = _AGAIN.sub("", core, count=1) if core.startswith("per") else core
    core = _LOAN.sub("ifik", core) if core.endswith(_LOANS) else core
    if len(core) > _SHORTEST and core[-1] in "kni":
        core = _ENDING.sub("", core)
    return _SAME.get(core, core)


def stem_set(listed: str) -> frozenset[str]:
    """The stems of words that are listed with blanks between them."""
    return frozenset(map(stem, listed.split()))
