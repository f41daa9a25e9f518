"""What a story is made of: blocks that can be measured, split and drawn, and page commands."""

from collections.abc import Iterator, Sequence
from typing import Final, Literal

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import Numbered

PageKind = Literal["bare", "front", "body"]
EPSILON: Final = 1e-6


class Block:
    """One piece of a story. Lengths are points; ``top`` is where its upper edge stands.

    ``before`` and ``after`` are white space that collapses with the neighbours', ``keep`` holds
    it on the page of what follows, ``mark`` makes it numbered, listed and a target of references,
    ``bound`` keeps the blocks it expands to on one page if one page can hold them at all,
    ``closes`` gives the last part of it to the page of what follows where only that has no room.
    """

    before: float = 0
    after: float = 0
    keep: bool = False
    mark: Numbered | None = None
    bound: bool = False
    closes: bool = False
    slack: float = 0
    """Points of white space inside its upper edge that a page which is not full gave it."""
    stretch: float = 1
    """Which share of such white space goes below it."""
    lined: bool = False
    """Whether it begins with a line that parts it from what stands above."""
    role: str = "P"
    """What it is to those who hear the page; "" where its parts are tagged by themselves."""

    def height(self, width: float) -> float:
        """The height when set in that width; computed once a width."""
        raise NotImplementedError

    def reach(self, width: float) -> float:
        """How far it reaches down; more than its height where it stands beside what follows."""
        return self.height(width)

    def lead(self, width: float, page: float) -> float:  # noqa: ARG002 - for those that split
        """The least that must fit at the foot of a page for the block to begin there."""
        return self.height(width)

    def split(
        self,
        width: float,  # noqa: ARG002
        room: float,  # noqa: ARG002
        page: float,  # noqa: ARG002
    ) -> "tuple[Block, Block] | None":
        """What fits into ``room`` and the rest; None if nothing sensible fits."""
        return None

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        raise NotImplementedError

    def show(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it as what it is: under its tag."""
        if self.role:
            with pen.tag(self.role, self):
                self.draw(pen, x, top, width)
        else:
            self.draw(pen, x, top, width)

    def expand(self) -> "Sequence[Block] | None":
        """The blocks this one stands for, if it is only a bundle."""
        return None

    def parts(self) -> "Sequence[Block]":
        """What it is made of: the blocks it stands for, or what it holds."""
        return self.expand() or ()

    def marks(self) -> Iterator[Numbered]:
        """Its own mark and those of what it is made of, in order."""
        if self.mark:
            yield self.mark
        for child in self.parts():
            yield from child.marks()


class Space(Block):
    """White space; vanishes at the top of a page."""

    def __init__(self, height: float, *, keep: bool = False) -> None:
        self.before = height
        self.keep = keep

    def height(self, width: float) -> float:  # noqa: ARG002
        return 0

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        pass


class Anchor(Block):
    """A place without ink: the target of references and an entry of the contents."""

    keep = True

    def __init__(self, mark: Numbered) -> None:
        self.mark = mark

    def height(self, width: float) -> float:  # noqa: ARG002
        return 0

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        pass


class Bundle(Block):
    """Blocks in a row; lets a builder hand over many as one."""

    def __init__(self, blocks: Sequence[Block], *, bound: bool = False) -> None:
        self.blocks = tuple(blocks)
        self.bound = bound

    def expand(self) -> Sequence[Block]:
        return self.blocks


def together(*blocks: Block) -> Bundle:
    """Blocks that share a page if one page can hold them."""
    return Bundle(blocks, bound=True)


def flat(block: Block) -> Iterator[Block]:
    """The leaves of a bundle in order, a block that is no bundle itself."""
    children = block.expand()
    if children is None:
        yield block
    else:
        for child in children:
            yield from flat(child)


def stacked(blocks: Sequence[Block], width: float) -> float:
    """The height of blocks set one below the other, white space between them collapsed."""
    total, after, first = 0.0, 0.0, True
    for block in blocks:
        for leaf in flat(block):
            total += 0 if first else max(leaf.before, after)
            total += leaf.height(width)
            after, first = leaf.after, False
    return total


@dataclass(slots=True, eq=False)
class NewPage(Block):
    """A page break; what is not None changes from the new page on.

    ``kind``: bare pages have no furniture and no number, front pages are numbered i, ii, body
    pages 1, 2. ``head`` is the running head or the chapter it names; an ``opener`` shows none.
    ``odd`` puts the page on the right when the report is printed on both sides, ``left`` on the
    left, where two pages face each other. ``prefix`` is what a viewer shows instead of the number
    of a bare page.
    """

    kind: PageKind | None = None
    head: str | Numbered | None = None
    opener: bool = False
    odd: bool = False
    left: bool = False
    landscape: bool | None = None
    prefix: str = ""

    def height(self, width: float) -> float:  # noqa: ARG002
        return 0


def landscape() -> NewPage:
    """The following pages lie on their side."""
    return NewPage(landscape=True)


def portrait() -> NewPage:
    """The following pages stand upright again."""
    return NewPage(landscape=False)
