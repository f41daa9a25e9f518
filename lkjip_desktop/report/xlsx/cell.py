"""What a workbook can hold: the texts and figures of its cells, the names of its sheets."""

import re
from itertools import count
from typing import Final

LONGEST: Final = 32_767
"""Characters a cell can hold."""
DIGITS: Final = 15
"""Digits a spreadsheet keeps and shows of a number: what comes behind is noise of its own."""

_NAME: Final = 31
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\']")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def clean(words: str) -> str:
    """Text as a cell can hold it, line breaks as newlines; what is no text becomes a box."""
    whole = words.encode("utf-8", "replace").decode("utf-8")
    return _CONTROL.sub("□", whole.replace("\r\n", "\n").replace("\r", "\n"))


def is_like_formula(words: str) -> bool:
    """Whether a text turns into a formula once someone edits it, if it has no quote before it."""
    return len(words) > 1 and words[0] in "=+-@"


def sheet_name(name: str, taken: set[str], otherwise: str) -> str:
    """A name no other sheet has, without what is forbidden in one; it is added to those taken."""
    plain = " ".join(_FORBIDDEN.sub(" ", clean(name)).split()) or otherwise
    tails = (f" ({number})" if number > 1 else "" for number in count(1))
    names = (plain[: _NAME - len(tail)].rstrip() + tail for tail in tails)
    chosen = next(item for item in names if item.casefold() not in taken)
    taken.add(chosen.casefold())
    return chosen
