"""Numbers of chapters, sections, tables and figures, and the references to them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import field
from typing import Final, Literal

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine.text import Live

Kind = Literal["front", "chapter", "section", "subsection", "item", "appendix", "table", "figure"]
HEADINGS: Final = ("front", "chapter", "section", "subsection", "item", "appendix")
UNKNOWN: Final = "-"
_ROMAN: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """1 is I; zero and less is an empty text."""
    written = ""
    for value, sign in _ROMAN:
        while number >= value:
            written, number = written + sign, number - value
    return written


def letters(number: int) -> str:
    """1 is A, 26 is Z, 27 is AA."""
    written = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        written = chr(65 + rest) + written
    return written


@dataclass(slots=True, eq=False)
class Numbered:
    """Something that is numbered or listed: number, page and place are filled in by the builder.

    ``label`` is what references name it by. ``number`` given beforehand is kept (the code of an
    indicator). ``prefix`` is what tables and figures below a front section are numbered with
    ("E" makes Gambar E.1). ``listed`` puts it into the contents, ``short`` is its text there.
    """

    kind: Kind
    title: str
    label: str | None = None
    number: str = ""
    prefix: str = ""
    listed: bool = True
    short: str = ""
    key: str = ""
    page: str = ""
    sheet: int = -1
    given: str | None = None
    """The number it had before any was assigned."""

    @property
    def name(self) -> str:
        """How prose calls it: Tabel 3.2, Bab II, Lampiran I."""
        word = {"table": "Tabel", "figure": "Gambar", "chapter": "Bab", "appendix": "Lampiran"}
        return f"{word.get(self.kind, '')} {self.number}".strip() or self.title

    @property
    def running(self) -> str:
        """How the head of its pages calls it: number and title, where it has a number."""
        return f"{self.name}\u00a0 {self.title}" if self.number else self.title

    @property
    def listing(self) -> str:
        return self.short or self.title


@dataclass(slots=True)
class Numbering:
    """All marks of one report in order; hands out references before the numbers are known."""

    marks: list[Numbered] = field(default_factory=list)
    _labels: dict[str, Numbered] = field(default_factory=dict)
    _assumed: dict[str, str] = field(default_factory=dict)

    def ref(self, label: str, otherwise: str = UNKNOWN) -> Live:
        """The name of what carries the label, as 'Tabel 3.2'; other words if nothing does."""
        return Live(lambda: self.name_of(label, otherwise), target=_key(label))

    def page_ref(self, label: str) -> Live:
        """The page number of what carries the label, for a paragraph; '-' if nothing does."""
        return Live(lambda: self._page_of(label), volatile=True, target=_key(label))

    def name_of(self, label: str, otherwise: str = UNKNOWN) -> str:
        mark = self._labels.get(label)
        return mark.name if mark else otherwise

    def find(self, label: str) -> Numbered | None:
        return self._labels.get(label)

    def _page_of(self, label: str) -> str:
        mark = self._labels.get(label)
        page = (mark.page or "00") if mark else UNKNOWN
        self._assumed[label] = page
        return page

    def assign(self, marks: Iterable[Numbered]) -> None:
        """Number the marks in the order of the story and learn their labels."""
        self.marks = list(marks)
        self._labels = {}
        self._assumed.clear()
        counters = _Counters()
        for position, mark in enumerate(self.marks):
            mark.number = counters.number(mark)
            mark.key = _key(mark.label) if mark.label else f"m{position}"
            mark.page, mark.sheet = "", -1
            if mark.label:
                self._labels.setdefault(mark.label, mark)

    def settle(self) -> bool:
        """Whether every page number given out took its room; if not, the next pass asks anew.

        Digits are of one width: one number stands for another of as many.
        """
        wrong = any(
            (mark := self._labels.get(label)) is not None and _room(mark.page) != _room(page)
            for label, page in self._assumed.items()
        )
        self._assumed.clear()
        return not wrong


def _room(page: str) -> str:
    return "0" * len(page) if page.isdecimal() else page


def _key(label: str) -> str:
    # A PDF name must be plain: anything a user may have typed goes in as hexadecimal digits.
    return "k" + label.encode("utf-8", "surrogatepass").hex()


@dataclass(slots=True)
class _Counters:
    """Where numbering stands while walking through the story."""

    counts: Counter[str] = field(default_factory=Counter)
    prefix: str = ""

    def number(self, mark: Numbered) -> str:
        if mark.given is None:
            mark.given = mark.number
        own = mark.given
        self.counts[mark.kind] += not own
        count = self.counts[mark.kind]
        match mark.kind:
            case "front":
                self._open(mark.prefix)
            case "chapter":
                self._open(mark.prefix or str(count))
                return own or roman(count)
            case "section":
                self.counts["subsection"] = 0
                return own or letters(count)
            case "subsection":
                return own or str(count)
            case "appendix":
                if self.prefix != "L":
                    self._open("L")
                return own or roman(count)
            case "table" | "figure":
                return own or (f"{self.prefix}.{count}" if self.prefix else str(count))
        return own

    def _open(self, prefix: str) -> None:
        self.prefix = prefix
        for kind in ("section", "subsection", "table", "figure"):
            self.counts[kind] = 0
