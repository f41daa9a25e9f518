"""What a kind of claim answers: the words that are wrong and what is so instead."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final, TypeVar

from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.finding import FindingRule


class Need(NamedTuple):
    """What a sentence must have, without which something is not looked for in it."""

    letters: str = ""
    """As `Parsed.has` takes them."""
    words: frozenset[str] = frozenset()
    """One of these, if there are any."""
    own: bool | None = None
    """Whether it stands under an indikator, where that is asked."""
    figure: bool = False
    """Whether a figure must be told: a live one is right, whatever stands around it."""


class Wrong(NamedTuple):
    """A claim that is not so."""

    aturan: FindingRule
    said: str
    """The words of the text."""
    so: str
    """What is so, as a part of a sentence: "pagu akhir Rp17.330.000.000"."""
    right: str = ""
    """The figure alone that is so; with what it is of, where the words name something else."""
    token: str = ""
    """Of the live figure to take instead, where there is one."""
    written: str = ""
    """The figure of the text that it replaces, as it is written there."""
    kedua: Address | None = None
    """Where that stands which is so, if it is not the target of `token`."""


L = TypeVar("L", bound=Callable[..., object])
_NEEDS: Final[dict[object, Need]] = {}


def needing(
    letters: str = "",
    words: Collection[str] = (),
    own: bool | None = None,
    *,
    figure: bool = False,
) -> Callable[[L], L]:
    """Say of what looks for something what it needs: most sentences have it not."""

    def said(look: L) -> L:
        _NEEDS[look] = Need(letters, frozenset(words), own, figure)
        return look

    return said


def need_of(look: object) -> Need:
    """What was said of it."""
    return _NEEDS.get(look, Need())
