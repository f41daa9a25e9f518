"""What the pages say and in which order it is heard: the tree of tags behind the drawing.

Elements join the tree when the first of them is drawn, so that the tree grows in the order of
reading and holds nothing that is not on a page. What a page break parts goes on in the element
that its first part has made.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.report.engine.pdf.objects import text_string

ARTEFACT: Final = "/Artifact BMC"
"""What is drawn for the eye alone: rules, grounds, what is repeated on each page."""
HEAD: Final = "/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC"
FOOT: Final = "/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC"
WATERMARK: Final = "/Artifact <</Type/Pagination/Subtype/Watermark>> BDC"
_DEEPEST: Final = 6


class Content(NamedTuple):
    """A stretch of the stream of a page, by its place in the list of that page."""

    page: int
    number: int


class Annotation(NamedTuple):
    """A link or field of a page, by the order in which the file got it."""

    page: int
    number: int


class Element:
    """One tag: a paragraph, a cell, a figure. ``entries`` are those of its dictionary."""

    __slots__ = ("entries", "indent", "joined", "kids", "number", "parent", "role")

    def __init__(self, role: str, parent: "Element | None", entries: str = "") -> None:
        self.role, self.parent, self.entries = role, parent, entries
        self.kids: list[Element | Content | Annotation] = []
        self.joined = parent is None
        self.indent = 0.0
        self.number = 0
        """Of its object, when the file is written."""

    def join(self) -> None:
        """Take the place in the tree, the parents first."""
        if not self.joined and self.parent is not None:
            self.parent.join()
            self.parent.kids.append(self)
            self.joined = True


class Tree:
    """All tags of one file."""

    def __init__(self) -> None:
        self.root = Element("Document", None)
        self.pages: list[list[Element]] = []
        """Whose each stretch of content is, page by page."""
        self.annotations: list[Element] = []
        """Whose each annotation is."""
        self._owned: dict[tuple[str, Hashable], Element] = {}
        self._rows: dict[Hashable, Mapping[int, Element]] = {}
        self._depths: list[int] = []

    def of(self, role: str, owner: Hashable, parent: Element, entries: str = "") -> Element:
        """The element of what ``owner`` is; a part that follows on a later page gets the same."""
        if owner is None:
            return Element(role, parent, entries)
        found = self._owned.get((role, owner))
        if found is None:
            found = self._owned[role, owner] = Element(role, parent, entries)
        return found

    def group(self, role: str, parent: Element) -> Element:
        """The element that holds neighbours of one kind: the last one, if it is of that role."""
        last = parent.kids[-1] if parent.kids else None
        return last if isinstance(last, Element) and last.role == role else Element(role, parent)

    def listing(self, parent: Element, indent: float) -> Element:
        """The list that an item at that indent belongs to; deeper ones stand inside an item."""
        last = self.group("L", parent)
        if not last.joined:
            last.indent = indent
        elif indent > last.indent + 1:
            return self.listing(body_of(last), indent)
        return last

    def item(self, owner: Hashable, parent: Element, indent: float, *, begins: bool) -> Element:
        """The list item of a paragraph; one that does not begin it goes on in the last item."""
        listing = self.listing(parent, indent)
        if not begins and listing.joined:
            last = listing.kids[-1]
            assert isinstance(last, Element)  # noqa: S101 - lists are made of items
            return last
        return self.of("LI", owner, listing)

    def heading(self, owner: Hashable, parent: Element, depth: int) -> Element:
        """A heading of that depth (1 a chapter) at the level that follows: none is skipped."""
        found = self._owned.get(("H", owner))
        if found is None:
            while self._depths and self._depths[-1] >= depth:
                self._depths.pop()
            self._depths.append(depth)
            role = f"H{min(len(self._depths), _DEEPEST)}"
            found = self._owned["H", owner] = Element(role, parent)
        return found

    def row(
        self, owner: Hashable, parent: Element, cells: Iterable[tuple[int, str, str]]
    ) -> Mapping[int, Element]:
        """The cells of a table row by column, each given with its role and entries."""
        found = self._rows.get(owner)
        if found is None:
            line = Element("TR", parent)
            found = self._rows[owner] = {
                column: Element(role, line, entries) for column, role, entries in cells
            }
            for cell in found.values():
                cell.join()
        return found

    def content(self, page: int, element: Element) -> int:
        """A number for a stretch of content of that element."""
        element.join()
        owners = self.pages[page]
        owners.append(element)
        number = len(owners) - 1
        element.kids.append(Content(page, number))
        return number

    def annotation(self, page: int, element: Element) -> int:
        """A number for an annotation that belongs to that element."""
        element.join()
        self.annotations.append(element)
        number = len(self.annotations) - 1
        element.kids.append(Annotation(page, number))
        return number

    def elements(self) -> list[Element]:
        """All of the tree, parents before children."""
        found, waiting = [], [self.root]
        while waiting:
            element = waiting.pop()
            found.append(element)
            waiting += [kid for kid in reversed(element.kids) if type(kid) is Element]
        return found


def body_of(listing: Element) -> Element:
    """What the last item of a list says; what follows it may stand inside."""
    item = listing.kids[-1]
    assert isinstance(item, Element)  # noqa: S101 - lists are made of items
    body = item.kids[-1]
    return body if isinstance(body, Element) else item


def alternative(words: str) -> str:
    """What is said instead of a picture."""
    return f"/Alt{text_string(words)}"


def written(
    tree: Tree, first: int, pages: Sequence[int], annotations: Sequence[int]
) -> list[bytes]:
    """The objects of the tree, the root's number being ``first``.

    ``pages`` and ``annotations`` are the numbers of their objects.
    """
    elements = tree.elements()
    for number, element in enumerate(elements, first + 2):
        element.number = number
    root = (
        f"<</Type/StructTreeRoot/K {tree.root.number} 0 R/ParentTree {first + 1} 0 R"
        f"/ParentTreeNextKey {len(pages) + len(annotations)}>>"
    )
    objects = [root, _parents(tree)]
    for element in elements:
        over = element.parent.number if element.parent else first
        inside = _kids(element.kids, pages, annotations)
        objects.append(f"<</S/{element.role}/P {over} 0 R{element.entries}{inside}>>")
    return [body.encode("ascii") for body in objects]


def _parents(tree: Tree) -> str:
    """From each content and annotation to its element."""
    lines = []
    for number, owners in enumerate(tree.pages):
        inside = " ".join([f"{owner.number} 0 R" for owner in owners])
        lines.append(f"{number}[{inside}]")
    start = len(tree.pages)
    for number, owner in enumerate(tree.annotations, start):
        lines.append(f"{number} {owner.number} 0 R")
    return f"<</Nums[{chr(10).join(lines)}]>>"


def _kids(
    kids: Sequence[Element | Content | Annotation],
    pages: Sequence[int],
    annotations: Sequence[int],
) -> str:
    if len(kids) == 1 and type(kids[0]) is Content:  # as in nearly every paragraph and cell
        return f"/Pg {pages[kids[0].page]} 0 R/K {kids[0].number}"
    page, parts = -1, []
    for kid in kids:
        if isinstance(kid, Element):
            parts.append(f"{kid.number} 0 R")
            continue
        page = kid.page if page < 0 else page
        if isinstance(kid, Annotation):
            parts.append(
                f"<</Type/OBJR/Pg {pages[kid.page]} 0 R/Obj {annotations[kid.number]} 0 R>>"
            )
        elif kid.page == page:
            parts.append(str(kid.number))
        else:
            parts.append(f"<</Type/MCR/Pg {pages[kid.page]} 0 R/MCID {kid.number}>>")
    if not parts:
        return ""
    inside = parts[0] if len(parts) == 1 else f"[{' '.join(parts)}]"
    return f"/K {inside}" if page < 0 else f"/Pg {pages[page]} 0 R/K {inside}"
