"""Text that cannot break the layout: runs in a look, cleaned of what cannot be set."""

import re
import unicodedata
from collections.abc import Callable, Hashable, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.display.whole import with_figures_whole
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import style

MISSING: Final = "□"

_BREAKS: Final = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
_SPACES: Final = re.compile(r"[ \t\u2000-\u2006\u2008\u200a\u3000]+")
_PLAIN: Final = re.compile(r"[\x20-\x7e\n\u00a0·×÷–—‘’“”…−▲▼◊]*")  # what prints as it is
_REPLACED: Final = {0x2010: "-", 0x2011: "-", 0x202F: "\u00a0", 0x2007: "\u00a0", 0x2212: "−"}


@dataclass(frozen=True, slots=True)
class Live:
    """Text that is known only when it is set: a cross-reference or a page number.

    ``volatile`` text may change from one pass of the layout to the next (page numbers).
    """

    resolve: Callable[[], str]
    volatile: bool = False
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look; what is None or False is taken from the style."""

    text: str | Live
    bold: bool = False
    italic: bool = False
    colour: str | None = None
    size: float | None = None
    rise: float = 0


class Exact(str):
    """A figure as it is printed that knows what it is exactly, for programs that calculate."""

    __slots__ = ("value",)
    value: Fraction

    @classmethod
    def of(cls, printed: str, value: object) -> str:
        """The printed figure with its exact value; as it is where it has none."""
        if not isinstance(value, Fraction):
            return printed
        made = cls(printed)
        made.value = value
        return made


Piece = str | Live | Run
Content = Piece | Sequence[Piece]


def bold(text: str | Live) -> Run:
    return Run(text, bold=True)


def italic(text: str | Live) -> Run:
    return Run(text, italic=True)


def emphasis(text: str | Live) -> Run:
    """What asks for attention in a table: bold in the accent colour."""
    return Run(text, bold=True, colour=style.ACCENT)


def raised(mark: str) -> Run:
    """A footnote mark: small and above the line."""
    return Run(mark, size=6, rise=3)


def held(name: str) -> str:
    """The name of a person, which no line ends in."""
    return name.replace(" ", "\u00a0")


@lru_cache(maxsize=65536)
def clean(text: str) -> str:
    """The text as the font can set it: composed, one space at most, line breaks as newlines.

    What is read as one stays on one line.

    What has no glyph prints as an empty box, one for a whole emoji sequence's every visible
    member; joiners, variation selectors and direction marks, invisible by nature, are left out.
    """
    text = with_figures_whole(text)
    if _PLAIN.fullmatch(text):
        return _SPACES.sub(" ", text) if "  " in text else text
    known = style.font(style.REGULAR).face.charToGlyph
    text = _composed(text).translate(_REPLACED)
    return _SPACES.sub(" ", "".join(_printable(character, known) for character in text))


@lru_cache(maxsize=65536)
def legible(text: str) -> str:
    """The same for a program that has fonts for every script: only what is no text is boxed."""
    text = with_figures_whole(text)
    if _PLAIN.fullmatch(text):
        return _SPACES.sub(" ", text) if "  " in text else text
    return _SPACES.sub(" ", "".join(_writable(character) for character in _composed(text)))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", _BREAKS.sub("\n", text))


def _writable(character: str) -> str:
    if character in "\n\t \u200c\u200d":
        return character
    kind = unicodedata.category(character)
    if kind == "Cf":
        return ""
    return MISSING if kind in ("Cc", "Cs", "Co", "Cn") else character


def _printable(character: str, known: dict[int, int]) -> str:
    if character in "\n\t ":
        return character
    kind = unicodedata.category(character)
    if kind in ("Cf", "Me") or "\ufe00" <= character <= "\ufe0f":
        return ""
    return character if ord(character) in known and kind not in ("Cc", "Cs", "Co") else MISSING


def runs(content: Content) -> tuple[Run, ...]:
    """Any content as runs; text is not cleaned yet."""
    if isinstance(content, (str, Live)):
        return (Run(content),)
    if isinstance(content, Run):
        return (content,)
    return tuple([piece if isinstance(piece, Run) else Run(piece) for piece in content])


def said(content: Content) -> Hashable:
    """All that tells how the content is printed now: what is equal looks the same."""
    if isinstance(content, str):
        return content
    if isinstance(content, Live):
        return content.resolve(), content.target
    if type(content) is Run:
        run = content
        return said(run.text), run.bold, run.italic, run.colour, run.size, run.rise
    if isinstance(content, Run):
        return content  # it is more than its words
    return tuple([said(piece) for piece in content])


def is_volatile(content: Content) -> bool:
    """Whether the text may change with the page numbers."""
    if isinstance(content, str):
        return False
    for piece in (content,) if isinstance(content, (Live, Run)) else content:
        words = piece.text if isinstance(piece, Run) else piece
        if isinstance(words, Live) and words.volatile:
            return True
    return False


def plain(content: Content) -> str:
    """The content as one line of bare text, for the outline and for measuring."""
    words = "".join(text_of(run) for run in runs(content))
    return words.replace("\n", " ").replace("\u00a0", " ").strip()


def text_of(run: Run) -> str:
    """The clean text of one run as it is known now."""
    return clean(run.text.resolve() if isinstance(run.text, Live) else run.text)
