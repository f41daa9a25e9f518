"""Stems of Indonesian words: enough to see that penyelesaian and diselesaikan are one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_PREFIXES: Final = (
    ("memper", ""), ("diper", ""), ("meny", "s"), ("peny", "s"), ("meng", ""), ("peng", ""),
    ("mem", "p"), ("pem", "p"), ("men", "t"), ("pen", "t"), ("ber", ""), ("ter", ""), ("per", ""),
    ("se", ""), ("ke", ""), ("di", ""), ("me", ""), ("pe", ""),
)  # fmt: skip
"""Each with the letter that it took from the stem."""
_SUFFIX: Final = re.compile(r"(?:nya|lah|kah|pun)$")
_ENDING: Final = re.compile(r"(?:kan|an|i)$")
_SHORTEST: Final = 4


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What is left of a word without its affixes; a rough key, not a word of the dictionary."""
    core = _SUFFIX.sub("", word) if len(word) > _SHORTEST + 2 else word
    for prefix, first in _PREFIXES:
        if core.startswith(prefix) and len(core) - len(prefix) >= _SHORTEST - 1:
            rest = core[len(prefix) :]
            core = first + rest if first and rest[0] in "aeiou" else rest
            break
    return _ENDING.sub("", core) if len(core) > _SHORTEST else core
