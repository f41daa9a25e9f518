"""A sasaran named by a part of its name: sasaran manfaat hutan, of Meningkatnya Manfaat Hutan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.lexer import WORD, Token
from lkjip_desktop.domain.temuan.claim.language.names import is_generic
from lkjip_desktop.domain.temuan.claim.language.stem import stem

_CALLED: Final = "sasaran"
_KINDS: Final = frozenset({"kinerja", "strategis"})
"""What may stand between, as it tells no sasaran from another."""
_ENOUGH: Final = 2
"""Words that tell of one sasaran, and of no other of the report."""


def part_of_sasaran(
    tokens: Sequence[Token], place: int, daftar_sasaran: Mapping[str, frozenset[str]]
) -> tuple[int, str] | None:
    """The last token of the part that begins at a place, and the id of the sasaran it names."""
    if tokens[place].text != _CALLED:
        return None
    at, last, rows, said = place + 1, place, set(daftar_sasaran), set[str]()
    at += at < len(tokens) and tokens[at].text in _KINDS
    while at < len(tokens) and tokens[at].kind == WORD:
        key = stem(tokens[at].text)
        if not is_generic(tokens[at].text):
            having = {row for row in rows if key in daftar_sasaran[row]}
            if not having:
                break
            rows, last = having, at
            said.add(key)
        at += 1
    return (last, rows.pop()) if len(said) >= _ENOUGH and len(rows) == 1 else None
