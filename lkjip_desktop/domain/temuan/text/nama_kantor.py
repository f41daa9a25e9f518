"""What an office is called in prose: by its kind alone, or without its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

_KINDS: Final = (
    ("rumah sakit", "rumah sakit"), ("rumah tahanan", "rutan"), ("lembaga pemasyarakatan", "lapas"),
    ("balai pemasyarakatan", "bapas"), ("smk", "sekolah"), ("sma", "sekolah"), ("smp", "sekolah"),
    ("sekolah", "sekolah"), ("madrasah", "madrasah"), ("universitas", "universitas"),
    ("kantor wilayah", "kanwil"), ("pengadilan", "pengadilan"), ("puskesmas", "puskesmas"),
)  # fmt: skip
"""What an office is called by its kind, where its name has these words."""


def by_kind(kantor: Iterable[str]) -> set[str]:
    """The kind of office alone: balai, rutan."""
    first = {text.casefold().split()[0] for text in kantor if text.split()}
    whole = " ".join(kantor).casefold()
    return (first - {"rumah", "lembaga"}) | {short for name, short in _KINDS if name in whole}


def begun(kantor: Iterable[str]) -> Iterator[str]:
    """What an office is called without its place: Dinas Kesehatan."""
    for text in kantor:
        parts = text.split()
        most = min(len(parts), _MOST_BEGUN)
        yield from (" ".join(parts[:end]) for end in range(_LEAST, most))


_LEAST: Final = 2
_MOST_BEGUN: Final = 20
"""Words of what a long name begins with: each beginning of one of 5,000 was a name of its own."""
