"""Lists that Word counts itself: the headings, and every list of a text."""

import re
from typing import Final

from lkjip_desktop.report.engine import style
from lkjip_desktop.report.word.look import run_parts, size
from lkjip_desktop.report.word.markup import run_properties, value

HEADINGS: Final = 1
_BULLETS: Final = 2
_FIRST: Final = 3
_LEVELS: Final = 9
_COUNTED: Final = re.compile(r"(?:(\d{1,4})|([a-z]))\.")


class Lists:
    """Gives each list of the text a number of its own, in the order they are met."""

    def __init__(self) -> None:
        self._starts: list[tuple[int, int]] = []
        self._open: dict[int, tuple[int, int]] = {}

    def place(self, marker: str, level: int) -> tuple[int, int] | None:
        """The list and level of an item with that marker; None for a marker it cannot count."""
        level = min(level, _LEVELS - 1)
        if marker == "–":
            self._close(level + 1)
            return _BULLETS, level
        found = _COUNTED.fullmatch(marker)
        if found is None:
            return None
        letters = found[2] is not None
        if letters != bool(level % 2):
            return None
        count = ord(found[2]) - 96 if letters else int(found[1])
        return self._number(level, count), level

    def _number(self, level: int, count: int) -> int:
        self._close(level + 1)
        known = self._open.get(level)
        if known is None or known[1] + 1 != count:
            self._starts.append((level, count))
            known = (_FIRST + len(self._starts) - 1, count)
        self._open[level] = (known[0], count)
        return known[0]

    def _close(self, level: int) -> None:
        self._open = {known: what for known, what in self._open.items() if known < level}

    def part(self) -> str:
        """The inside of the part that defines all lists."""
        kinds = (_headings(), *(_marked(kind) for kind in (_BULLETS, _FIRST)))
        lists = [_instance(HEADINGS, HEADINGS, ""), _instance(_BULLETS, _BULLETS, "")]
        for position, (level, start) in enumerate(self._starts):
            again = (
                f'<w:lvlOverride w:ilvl="{level}">{value("startOverride", start)}</w:lvlOverride>'
            )
            lists.append(_instance(_FIRST + position, _FIRST, again))
        return "".join((*kinds, *lists))


def _instance(own: int, kind: int, inside: str) -> str:
    return f'<w:num w:numId="{own}">{value("abstractNumId", kind)}{inside}</w:num>'


def _abstract(kind: int, levels: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{kind}">{value("multiLevelType", "multilevel")}{levels}'
        "</w:abstractNum>"
    )


def _level(level: int, form: str, words: str, more: str = "", letters: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{level}">{value("start", 1)}{value("numFmt", form)}{more}'
        f"{value('lvlText', words)}{value('lvlJc', 'left')}{letters}</w:lvl>"
    )


def _headings() -> str:
    """Bab I on a line of its own above its title, A. and 1. before theirs."""
    look = style.OPENER_NUMBER
    kicker = run_properties({**run_parts(look), "caps": "<w:caps/>", "sz": size(look.size)})
    gap = "\u00a0"
    own = (
        (0, "upperRoman", "Bab %1", "nothing", kicker),
        (1, "upperLetter", f"%2.{gap}", "space", ""),
        (2, "decimal", f"%3.{gap}", "space", ""),
    )
    return _abstract(
        HEADINGS,
        "".join(
            _level(
                level,
                form,
                words,
                f"{value('pStyle', f'Heading{level + 1}')}{value('suff', after)}",
                f'<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr>{letters}',
            )
            for level, form, words, after, letters in own
        ),
    )


def _marked(kind: int) -> str:
    """Dashes; or figures and letters by turns, a level deeper each."""
    levels = []
    for level in range(_LEVELS):
        if kind == _BULLETS:
            form, words = "bullet", "–"
        else:
            form, words = ("lowerLetter" if level % 2 else "decimal"), f"%{level + 1}."
        place = f'<w:pPr><w:ind w:left="{400 + 360 * level}" w:hanging="360"/></w:pPr>'
        levels.append(_level(level, form, words, letters=place))
    return _abstract(kind, "".join(levels))
