"""Lays a story out on sheets without drawing anything."""

from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.report.engine.flow import EPSILON, Block, NewPage, PageKind, flat, stacked
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.pages.page import Meta, Placed, Sheet

_CHAIN = 30  # blocks that hold on to each other are looked at this far ahead
SHORT: Final = 0.3
"""Of the frame: a page that ends emptier takes from the page it runs on from, where it can."""


class _Trial(NamedTuple):
    """The last two pages set anew, the first with a raised foot, for the second was short."""

    start: Sequence[Block]
    """All that was to be placed where the first of them began."""
    pages: int
    rest: int
    """Blocks that were to be placed where the second ended."""
    share: float
    """Of its frame that the second filled."""


class Layout:
    """One pass: where every block of a story stands and which number its page has.

    The marks of the story learn their pages. ``tick`` is told how many blocks are done.
    """

    def __init__(self, meta: Meta, tick: Callable[[int], None] = lambda _: None) -> None:
        self.meta = meta
        self.sheets: list[Sheet] = []
        self._tick = tick
        self._pending: deque[Block] = deque()
        self._kind: PageKind = "body"
        self._head = ""
        self._landscape = self._odd = self._left = self._opener = False
        self._prefix = ""
        self._counts: Counter[PageKind] = Counter()
        self._current: Sheet | None = None
        self._y = self._after = self._foot = 0.0
        self._starts: list[Sequence[Block]] = []
        """What was to be placed where each of the last pages began that run into each other."""
        self._trial: _Trial | None = None

    def run(self, story: Sequence[Block]) -> list[Sheet]:
        self._pending.extend(story)
        while self._pending or self._close():
            self._step(self._pending.popleft())
            self._tick(len(self._pending))
        if not self.sheets:
            self._open()
        return self.sheets

    def _step(self, block: Block) -> None:
        if isinstance(block, NewPage):
            self._turn(block)
            return
        children = block.expand()
        if children is None:
            self._put(block)
        elif block.bound and self._breaks(block):
            self._break(block)
        else:
            self._pending.extendleft(reversed(children))

    def _turn(self, command: NewPage) -> None:
        """A page break: the next block opens a page with the changed settings."""
        if self._current is not None:
            self._break(command)
            return
        self._starts, self._trial = [], None
        if command.kind is not None:
            # Page 1 of a new count lies on the right, or odd numbers would lie on the left.
            self._odd = self._odd or command.kind != self._kind
            self._kind = command.kind
        if isinstance(command.head, Numbered):
            self._head = command.head.running
        elif command.head is not None:
            self._head = command.head
        if command.landscape is not None:
            self._landscape = command.landscape
        self._opener = command.opener
        self._prefix = command.prefix
        self._odd = self._odd or command.odd
        self._left = command.left

    def _breaks(self, bundle: Block) -> bool:
        """Whether a bundle that must not be parted needs a new page, and fits on one."""
        sheet = self._open(bundle)
        total = stacked([bundle], sheet.frame.text_width)
        gap = self._gap(next(flat(bundle), bundle))
        too_high = gap + total > self._y - self._foot + EPSILON
        if not sheet.placed:
            self._foot = sheet.frame.bottom if too_high else self._foot
            return False
        return too_high and total <= sheet.frame.text_height + EPSILON

    def _open(self, *first: Block) -> Sheet:
        """The sheet that is being filled; after a break a new one, which begins with the first."""
        if self._current is None:
            right = len(self.sheets) % 2 == 0
            wrong = self._left and not self._odd if right else self._odd
            if self.meta.duplex and wrong:
                self.sheets.append(self._blank())
            self._current = self._new_sheet()
            self.sheets.append(self._current)
            self._odd = self._left = self._opener = False
            self._prefix = ""
            self._starts = [*self._starts[-1:], (*first, *self._pending)]
            self._begin(self._current)
        return self._current

    def _begin(self, sheet: Sheet, raised: float = 0.0) -> None:
        frame = sheet.frame
        self._current, self._y, self._after = sheet, frame.top, 0.0
        self._foot = frame.bottom + raised

    def _break(self, following: Block) -> None:
        """End the page; that block is the next to be placed."""
        self._pending.appendleft(following)
        self._close()

    def _close(self) -> bool:
        """End the page; whether it was short, so that it and the one before are set anew."""
        sheet, self._current = self._current, None
        if sheet is None or (self._trial is None and len(self._starts) < 2):  # noqa: PLR2004
            return False
        if self._trial is not None:
            return len(self.sheets) == self._trial.pages and not self._succeeded(self._trial)
        page = sheet.frame.text_height
        if sheet.frame.top - self._y >= SHORT * page or (share := sheet.share) >= SHORT:
            return False
        self._trial = _Trial(self._starts[0], len(self.sheets), len(self._pending), share)
        self._again(self._trial.start, (SHORT - share) * page + self.sheets[-2].free)
        return True

    def _succeeded(self, trial: _Trial) -> bool:
        """Whether the pages end where they did, both fuller than the short one; else undo it."""
        self._trial = None
        least = min(sheet.share for sheet in self.sheets[-2:])
        if len(self._pending) == trial.rest and least > trial.share:
            return True
        self._again(trial.start)
        return False

    def _again(self, start: Sequence[Block], raised: float = 0.0) -> None:
        """Set the last two pages anew, the foot of the first raised by so many points."""
        first = len(self.sheets) - 2
        for placed in (*self.sheets[-2].placed, *self.sheets[-1].placed):
            mark = placed.block.mark
            if mark and mark.sheet >= first:
                mark.sheet = -1
        self._counts[self.sheets.pop().kind] -= 1
        self.sheets[-1].placed.clear()
        self._pending = deque(start)
        self._starts = []
        self._begin(self.sheets[-1], raised)

    def _new_sheet(self) -> Sheet:
        self._counts[self._kind] += 1
        mirrored = self.meta.duplex and len(self.sheets) % 2 == 1
        return Sheet(
            self.meta.paper.frame(landscape=self._landscape, mirrored=mirrored),
            self._kind,
            self._counts[self._kind],
            self._head,
            opener=self._opener,
            mirrored=mirrored,
            prefix=self._prefix,
        )

    def _blank(self) -> Sheet:
        """The empty left page before a chapter; it is counted with what came before."""
        last = self.sheets[-1]
        self._counts[last.kind] += 1
        frame = self.meta.paper.frame(mirrored=True)
        return Sheet(frame, last.kind, self._counts[last.kind], mirrored=True)

    def _gap(self, block: Block) -> float:
        return max(block.before, self._after) if self._open().placed else 0.0

    def _put(self, block: Block) -> None:
        """Place the block here, in part here, or on the next page."""
        block.slack = 0  # of a layout before this one
        sheet = self._open(block)
        width, page = sheet.frame.text_width, sheet.frame.text_height
        gap = self._gap(block)
        room = self._y - self._foot - gap
        if sheet.placed and self._chain(block, width, page) > room + EPSILON:
            self._break(block)
            return
        height = block.height(width)
        if height > room + EPSILON:
            self._part(block, gap, room)
        elif block.closes and not self._next_fits(block, room - height):
            self._give_on(block, gap, height)
        else:
            self._place(block, gap, height)

    def _next_fits(self, block: Block, room: float) -> bool:
        """Whether what follows, with all that it must not be parted from, has room."""
        frame = self._open().frame
        width, page = frame.text_width, frame.text_height
        return self._held(0.0, block.after, width, page) <= room + EPSILON

    def _give_on(self, block: Block, gap: float, height: float) -> None:
        """Place a block so that at least the last part of it stands with what follows."""
        sheet = self._open()
        width, page = sheet.frame.text_width, sheet.frame.text_height
        may_part = block.lead(width, page) < height - EPSILON
        parts = block.split(width, height - 1, page) if may_part else None
        if parts is None and not sheet.placed:
            # No other page has more room: rather part a group than leave what follows alone.
            parts = block.split(width, height - 1, height - 1)
        if parts is not None:
            self._place_first(parts, gap)
        elif sheet.placed:
            self._break(block)
        else:
            self._place(block, gap, height)

    def _place_first(self, parts: tuple[Block, Block], gap: float) -> None:
        """The first part here, the rest at the top of the next page."""
        self._place(parts[0], gap, parts[0].height(self._open().frame.text_width))
        self._break(parts[1])

    def _part(self, block: Block, gap: float, room: float) -> None:
        sheet = self._open()
        width = sheet.frame.text_width
        parts = block.split(width, room, sheet.frame.text_height)
        if parts is not None:
            self._place_first(parts, gap)
        elif sheet.placed:
            self._break(block)
        elif self._foot > sheet.frame.bottom:
            self._foot = sheet.frame.bottom
            self._put(block)
        else:
            # Nothing else can be done with what is higher than a page and has no joint.
            self._place(block, 0, room, room / block.height(width))

    def _place(self, block: Block, gap: float, height: float, scale: float = 1) -> None:
        sheet = self._open()
        self._y -= gap
        frame = sheet.frame
        sheet.placed.append(Placed(block, frame.left, self._y, frame.text_width, scale))
        if block.mark and block.mark.sheet < 0:
            block.mark.sheet, block.mark.page = len(self.sheets) - 1, sheet.label
        self._y -= height
        self._after = block.after

    def _chain(self, block: Block, width: float, page: float) -> float:
        """The least height for the block and all that it must not be parted from."""
        if not block.keep:
            return block.lead(width, page)
        held = self._held(block.height(width), block.after, width, page)
        return max(block.reach(width), held)

    def _held(self, height: float, after: float, width: float, page: float) -> float:
        """That height and what the blocks held to it need, as far as one page can hold them."""
        needed = height
        for gap, least, reach in self._following(after, width, page):
            if height + gap + reach > page:
                break
            needed = max(needed, height + gap + reach)
            height += gap + least
        return needed

    def _following(
        self, after: float, width: float, page: float
    ) -> Iterator[tuple[float, float, float]]:
        """White space, least height and reach of what is held to the block before, one by one."""
        for block in islice(self._pending, _CHAIN):
            if isinstance(block, NewPage):
                return
            if block.bound and (total := stacked([block], width)) <= page:
                yield max(next(flat(block), block).before, after), total, total
                last = list(flat(block))[-1]
                if not last.keep:
                    return
                after = last.after
                continue
            for leaf in flat(block):
                gap = max(leaf.before, after)
                if not leaf.keep:
                    lead = leaf.lead(width, page)
                    yield gap, lead, lead
                    return
                yield gap, leaf.height(width), leaf.reach(width)
                after = leaf.after
