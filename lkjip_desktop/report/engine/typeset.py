"""Measures text and breaks it into lines."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.text import Content, Live, Run, clean, runs, text_of

# A word space stretched further than this makes a hole in the line: the paragraph goes ragged.
MAX_STRETCH: Final = 5.8
_REMEMBERED: Final = 100_000  # widths of words a cut, so that memory has an end
_KEPT: Final = 16_384  # texts that were broken into lines: those of some hundred pages


class Look(NamedTuple):
    """Everything that must be the same for two words to be drawn in one stroke."""

    cut: str
    size: float
    colour: str
    rise: float
    target: str | None


class Segment(NamedTuple):
    """Words of one look on one line; the width is in points and without stretching."""

    text: str
    look: Look
    width: float
    gaps: int


class Line(NamedTuple):
    """One line as it will be drawn; ``last`` lines are never stretched."""

    segments: tuple[Segment, ...]
    width: float
    gaps: int
    last: bool

    def stretch(self, width: float) -> float:
        """Points to add to each word space so that the line fills ``width``."""
        return 0.0 if self.last or not self.gaps else (width - self.width) / self.gaps


_widths: dict[str, dict[str, float]] = {}


def width(text: str, cut: str, size: float) -> float:
    """The advance of clean text in points."""
    try:
        return _widths[cut][text] * size
    except KeyError:
        return _measured(text, cut) * size


def _measured(text: str, cut: str) -> float:
    known = _widths.setdefault(cut, {})
    if len(known) > _REMEMBERED:
        known.clear()
    units = style.font(cut).advance(text)
    known[text] = units
    return units


_Stroke = tuple[str, Look]
"""Clean text in one look."""


def wrap(content: Content, look: TextStyle, room: float) -> list[Line]:
    """Break into lines no wider than ``room``; words wider than a line are cut to pieces."""
    if isinstance(content, str):
        return list(_wrap_text(content, look, room))
    return list(_wrapped(tuple([(text_of(run), _look(run, look)) for run in runs(content)]), room))


# Blocks are measured again and again, head and foot are those of every page, and of a report that
# is made anew most is as it was.
@lru_cache(maxsize=_KEPT)
def _wrap_text(content: str, look: TextStyle, room: float) -> Sequence[Line]:
    text = clean(content)
    if "\n" not in text:
        return _wrap_plain(text, _plain_look(look), room)
    return _wrap_rich([(text, _plain_look(look))], room)


@lru_cache(maxsize=_KEPT)
def _wrapped(strokes: Sequence[_Stroke], room: float) -> Sequence[Line]:
    if len({look for _, look in strokes}) == 1:
        text = "".join([words for words, _ in strokes])
        if "\n" not in text and "  " not in text:
            return _wrap_plain(text, strokes[0][1], room)
    return _wrap_rich(strokes, room)


def balance(content: Content, look: TextStyle, room: float) -> list[Line]:
    """As few lines as the room allows, but of about one length: for centred text."""
    lines = wrap(content, look, room)
    low, high = room / max(len(lines), 1), room
    for _ in range(6 if len(lines) > 1 else 0):
        middle = (low + high) / 2
        if len(wrap(content, look, middle)) <= len(lines):
            high = middle
        else:
            low = middle
    return wrap(content, look, high)


def shorten(words: str, look: TextStyle, room: float, most: int = 3) -> list[str]:
    """At most so many lines of that width; what is left over shows as an ellipsis."""
    room = max(room, look.size * 2)
    text = clean(words).strip(" ")
    if "\n" not in text and width(text, look.cut, look.size) <= room:
        return [text]
    lines = wrap(words, look, room)
    shown = ["".join(segment.text for segment in line.segments).strip() for line in lines[:most]]
    if len(lines) > most:
        shown[-1] = _with_ellipsis(shown[-1], look, room)
    return shown


def _with_ellipsis(words: str, look: TextStyle, room: float) -> str:
    while words and width(f"{words}…", look.cut, look.size) > room:
        words = words[:-1].rstrip()
    return f"{words}…"


def natural_width(content: Content, look: TextStyle) -> float:
    """The width of the content on one line (its longest, where it has line breaks)."""
    if isinstance(content, str):
        text = clean(content).strip(" ")
        if "\n" not in text:
            return width(text, look.cut, look.size)
    return max((line.width for line in wrap(content, look, 1e9)), default=0.0)


def longest_word(content: Content, look: TextStyle) -> float:
    """The width of the widest word: below it a column would cut words to pieces."""
    if isinstance(content, str):
        return _longest(clean(content), look.cut) * look.size
    shapes = ((text_of(run), _look(run, look)) for run in runs(content))
    return max((_longest(words, shape.cut) * shape.size for words, shape in shapes), default=0.0)


@lru_cache(maxsize=_KEPT)
def _longest(words: str, cut: str) -> float:
    return max(width(word, cut, 1) for word in words.replace("\n", " ").split(" "))


@lru_cache(maxsize=512)
def _plain_look(base: TextStyle) -> Look:
    return _look(Run(""), base)


def _look(run: Run, base: TextStyle) -> Look:
    return Look(
        style.cut(base.cut, bold=run.bold, italic=run.italic),
        run.size or base.size,
        run.colour or base.colour,
        run.rise,
        run.text.target if isinstance(run.text, Live) else None,
    )


def _wrap_plain(text: str, look: Look, room: float) -> list[Line]:
    text = text.strip(" ")
    whole = width(text, look.cut, look.size)
    if whole <= room:
        gaps = _gaps(text)
        return [Line((Segment(text, look, whole, gaps),), whole, gaps, last=True)]
    lines = [
        Line((Segment(part, look, size, gaps),), size, gaps, last=False)
        for part, size in _fill(text, look, room)
        for gaps in (_gaps(part),)
    ]
    lines[-1] = lines[-1]._replace(last=True)
    return lines


def _gaps(text: str) -> int:
    # A no-break space is set as a space as well, so it is stretched with the others.
    return text.count(" ") + text.count("\u00a0")


def _fill(text: str, look: Look, room: float) -> Iterator[tuple[str, float]]:
    """Greedy lines of plain text, each with its width."""
    space = width(" ", look.cut, look.size)
    line: list[str] = []
    used = 0.0
    for word in text.split(" "):
        advance = width(word, look.cut, look.size)
        whole = [(word, advance)] if advance <= room else _pieces(word, look, room)
        for piece, size in whole:
            if line and used + space + size > room:
                yield " ".join(line), used
                line, used = [], 0.0
            used += size + (space if line else 0.0)
            line.append(piece)
    yield " ".join(line), used


def _pieces(word: str, look: Look, room: float) -> Iterator[tuple[str, float]]:
    """The word whole, or cut into pieces that fit the room where it is too wide; their widths."""
    start = 0
    if len(word) > 1 and width(word, look.cut, look.size) > room:
        edges = [0.0, *accumulate(width(char, look.cut, look.size) for char in word)]
        while start < len(word) - 1 and edges[-1] - edges[start] > room:
            fits = bisect_right(edges, edges[start] + room, start + 2) - 1
            end = _joint(word, start, fits)
            yield word[start:end], width(word[start:end], look.cut, look.size)
            start = end
    yield word[start:], width(word[start:], look.cut, look.size)


def _joint(word: str, start: int, end: int) -> int:
    """Where to cut: at `end`, or after a joint (a held space, / - _ . ,) if one is near."""
    joint = max(word.rfind(sign, start, end) for sign in "\u00a0/-_.,") + 1
    return joint if joint - start > (end - start) // 2 else end


def _wrap_rich(strokes: Iterable[_Stroke], room: float) -> list[Line]:
    lines: list[Line] = []
    for words in _paragraphs(strokes):
        builder = _LineBuilder(room)
        for word in words:
            builder.add(word)
        lines += builder.finish()
    return lines


# A word is one or more stretches of text in different looks without a space between them.
_Word = list[_Stroke]


def _paragraphs(strokes: Iterable[_Stroke]) -> Iterator[list[_Word]]:
    """The words between two forced line breaks, for each such stretch."""
    words: list[_Word] = []
    joined = False
    for text, look in strokes:
        for number, part in enumerate(text.split("\n")):
            if number:
                yield words
                words, joined = [], False
            for position, token in enumerate(part.split(" ")):
                joined = joined and position == 0
                if token:
                    if joined:
                        words[-1].append((token, look))
                    else:
                        words.append([(token, look)])
                joined = bool(token) or (joined and position == 0)
    yield words


class _LineBuilder:
    """Fills lines with words of mixed looks."""

    def __init__(self, room: float) -> None:
        self.room = room
        self.lines: list[Line] = []
        self.words: list[_Word] = []
        self.used = 0.0

    def add(self, word: _Word) -> None:
        advance = sum(width(text, look.cut, look.size) for text, look in word)
        if advance > self.room:
            for part in self._cut(word):
                self._append(part)
        else:
            self._append(word, advance)

    def _cut(self, word: _Word) -> Iterator[_Word]:
        for text, look in word:
            for piece, _ in _pieces(text, look, self.room):
                yield [(piece, look)]

    def _append(self, word: _Word, advance: float | None = None) -> None:
        if advance is None:
            advance = sum(width(text, look.cut, look.size) for text, look in word)
        space = self._space()
        if self.words and self.used + space + advance > self.room:
            self._close(last=False)
            space = 0.0
        self.words.append(word)
        self.used += space + advance

    def _space(self) -> float:
        if not self.words:
            return 0.0
        look = self.words[-1][-1][1]
        return width(" ", look.cut, look.size)

    def _close(self, *, last: bool) -> None:
        self.lines.append(_line(self.words, last=last))
        self.words, self.used = [], 0.0

    def finish(self) -> list[Line]:
        self._close(last=True)
        return self.lines


def _line(words: list[_Word], *, last: bool) -> Line:
    """Join neighbours of one look; a space belongs to the look before it."""
    strokes: list[_Stroke] = []
    for number, word in enumerate(words):
        if number:
            text, look = strokes[-1]
            strokes[-1] = (text + " ", look)
        for text, look in word:
            if strokes and strokes[-1][1] == look:
                strokes[-1] = (strokes[-1][0] + text, look)
            else:
                strokes.append((text, look))
    segments = tuple(
        Segment(text, look, width(text, look.cut, look.size), _gaps(text)) for text, look in strokes
    )
    return Line(
        segments,
        sum(segment.width for segment in segments),
        sum(segment.gaps for segment in segments),
        last,
    )
