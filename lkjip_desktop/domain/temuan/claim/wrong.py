"""What a kind of claim answers: the words that are wrong and what is so instead."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.finding import FindingRule


class Wrong(NamedTuple):
    """A claim that is not so."""

    aturan: FindingRule
    said: str
    """The words of the text."""
    so: str
    """What is so, as a part of a sentence: "pagu akhir Rp17.330.000.000"."""
    right: str = ""
    """The figure alone that is so."""
    token: str = ""
    """Of the live figure to take instead, where there is one."""
    written: str = ""
    """The figure of the text that it replaces, as it is written there."""
    kedua: Address | None = None
    """Where that stands which is so, if it is not the target of `token`."""
