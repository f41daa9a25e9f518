"""The tags that are open while a pen draws, so that all that is drawn belongs to one."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from types import TracebackType
from typing import Self

from lkjip_desktop.report.engine import text
from lkjip_desktop.report.engine.pdf import structure
from lkjip_desktop.report.engine.pdf.canvas import PdfFile, Rect
from lkjip_desktop.report.engine.pdf.structure import Element, Tree


class Tagged:
    """Keeps track of whose text and strokes are drawn, and marks them in the page.

    Where the file is tagged, text belongs to the element that is open, and lines and grounds are
    artefacts but for those of a figure.
    """

    def __init__(self, file: PdfFile) -> None:
        self.file = file
        self._out: list[str] = []
        self.words: Element | str | None = structure.ARTEFACT if file.tree else None
        """What text belongs to; None in a file without tags."""
        self.strokes: Element | str | None = self.words
        """What all else belongs to."""
        self._open: Element | str | None = None

    def inside(self, element: Element | None) -> "_Inside":
        """Text belongs to that element until the ``with`` ends; with None to what it did."""
        return _Inside(self, element or self.words, self.strokes)

    def tag(self, role: str, owner: Hashable = None, entries: str = "") -> "_Inside":
        """Text belongs to a new element inside the open one; see Tree.of."""
        return self._under(lambda tree, over: tree.of(role, owner, over, entries))

    def figure(self, words: str, box: Rect, owner: Hashable = None) -> "_Inside":
        """All that is drawn belongs to a figure that stands for ``words``."""
        sides = " ".join(f"{side:.2f}" for side in box)
        layout = f"/A<</O/Layout/Placement/Block/BBox[{sides}]>>"
        held = self.tag("Figure", owner, structure.alternative(text.clean(words)) + layout)
        return _Inside(self, held.words, held.words)

    def group(self, role: str) -> "_Inside":
        """Text belongs to the element that holds neighbours of one kind, a contents or a list."""
        return self._under(lambda tree, over: tree.group(role, over))

    def item(self, owner: Hashable, indent: float, *, begins: bool) -> "_Inside":
        """Text belongs to an item of a list; see Tree.item."""
        return self._under(lambda tree, over: tree.item(owner, over, indent, begins=begins))

    def heading(self, owner: Hashable, depth: int) -> "_Inside":
        """Text belongs to a heading of that depth, 1 a chapter."""
        return self._under(lambda tree, over: tree.heading(owner, over, depth))

    def row(self, owner: Hashable, cells: Iterable[tuple[int, str, str]]) -> Mapping[int, Element]:
        """The elements of a table row by column; none where nothing is tagged."""
        tree, over = self.file.tree, self.words
        if tree is None or not isinstance(over, Element):
            return {}
        return tree.row(owner, over, cells)

    def _under(self, make: Callable[[Tree, Element], Element]) -> "_Inside":
        """Text belongs to an element made below the open one; an artefact holds none."""
        tree, over = self.file.tree, self.words
        if tree is None or not isinstance(over, Element):
            return _Inside(self, over, self.strokes)
        return _Inside(self, make(tree, over), self.strokes)

    def document(self) -> "_Inside":
        """What belongs to the report itself and not to its furniture."""
        tree = self.file.tree
        return _Inside(self, tree.root if tree else None, self.strokes)

    def furniture(self, kind: str) -> "_Inside":
        """What stands on every page: structure.HEAD, FOOT or WATERMARK."""
        kept = kind if self.file.tree is not None else None
        return _Inside(self, kept, kept)

    def aside(self) -> "_Inside":
        """What is drawn for the eye alone, as a repeated head."""
        apart = self.words and structure.ARTEFACT
        return _Inside(self, apart, apart)

    def _turn(self, to: Element | str | None) -> None:
        """What is drawn from here on belongs to that."""
        self._close()
        self._open = to
        if isinstance(to, str):
            self._out.append(to)
        elif to is not None and (tree := self.file.tree) is not None:
            number = tree.content(len(tree.pages) - 1, to)
            self._out.append(f"/{to.role} <</MCID {number}>> BDC")

    def _close(self) -> None:
        if self._open is not None:
            self._out.append("EMC")
            self._open = None

    def _settle(self) -> None:
        """Before the state of the page is kept or given back: a figure goes on, all else ends."""
        if isinstance(self.strokes, Element):
            if self._open is not self.strokes:
                self._turn(self.strokes)
        else:
            self._close()


class _Inside:
    """What text and strokes belong to for the length of a ``with``."""

    __slots__ = ("_before", "_pen", "_strokes", "words")

    def __init__(
        self, pen: Tagged, words: Element | str | None, strokes: Element | str | None
    ) -> None:
        self._pen, self.words, self._strokes = pen, words, strokes
        self._before = (pen.words, pen.strokes)

    def __enter__(self) -> Self:
        self._pen.words, self._pen.strokes = self.words, self._strokes
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pen.words, self._pen.strokes = self._before
