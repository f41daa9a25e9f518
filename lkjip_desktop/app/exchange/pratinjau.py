"""Lays out the pages of an open report for its window, in a process that stays.

What the window sends is the difference to what it sent before; what comes back are the sizes of all
pages, their headings, and drawn only the pages that are looked at.
"""

from __future__ import annotations

import gc
import pickle
from collections.abc import Callable, Iterator
from struct import Struct
from typing import TYPE_CHECKING, BinaryIO, Final

from lkjip_desktop.app.exchange.ekspor import context_of
from lkjip_desktop.domain.collector import without_collector
from lkjip_desktop.domain.display.perbaikan import CorrectionList
from lkjip_desktop.domain.formula.memo import differing
from lkjip_desktop.domain.model.entity import ENTITIES, Entity
from lkjip_desktop.domain.model.laporan import Laporan, RowRef
from lkjip_desktop.domain.named import NamedTuple

if TYPE_CHECKING:
    from lkjip_desktop.report.engine.build import Proof
    from lkjip_desktop.report.reuse import Reuse

_LENGTH: Final = Struct(">Q")
_MOST_BYTES: Final = 64 << 20
"""Contents of files that are kept, so that they are not sent again for each change."""
_COLLECTED: Final = 20
"""Layouts after which circles among the blocks of older ones are let go."""


class PageRequest(NamedTuple):
    """How the report differs from the one that was sent before, and which of its pages to draw."""

    put: tuple[Entity, ...]
    gone: tuple[RowRef, ...]
    periode: str
    perbaikan: CorrectionList
    halaman: tuple[int, ...]
    """From 0; those there are not are left out."""
    utuh: bool = False
    """Whether the whole file is wanted, as an export writes it."""


class PageReply(NamedTuple):
    """The pages: their sizes in points, their outline, and those that were to be drawn as a PDF."""

    sizes: tuple[tuple[float, float], ...]
    headings: tuple[tuple[str, int, int, float], ...]
    """Title, level, page and points from its lower edge: bare, or the window imports the engine."""
    halaman: tuple[int, ...]
    drawn: bytes
    whole: bytes | None


class BerkasRequest(NamedTuple):
    """Contents of a file that the worker needs; the answer is its bytes, or None."""

    sha256: str


def difference(before: Laporan, after: Laporan) -> tuple[tuple[Entity, ...], tuple[RowRef, ...]]:
    """The rows to put into a report and those to take out so that it becomes the other."""
    changed = [
        (kind, key) for kind in ENTITIES for key in differing(before.rows(kind), after.rows(kind))
    ]
    rows = [after.find(kind, key) for kind, key in changed]
    put = tuple(row for row in rows if row is not None)
    return put, tuple(ref for ref, row in zip(changed, rows, strict=True) if row is None)


def framed(message: object) -> bytes:
    """A message as it goes through the pipe, after its length."""
    body = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(body)) + body


class Frames:
    """Messages out of a pipe, whose pieces come as they please."""

    def __init__(self) -> None:
        self._held = bytearray()

    def feed(self, piece: bytes) -> Iterator[object]:
        """The messages that are whole with this piece."""
        self._held += piece
        while len(self._held) >= _LENGTH.size:
            end = _LENGTH.size + _LENGTH.unpack_from(self._held)[0]
            if len(self._held) < end:
                return
            body = bytes(self._held[_LENGTH.size : end])
            del self._held[:end]
            yield pickle.loads(body)  # noqa: S301 - from our own process, by a pipe of its own


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer requests until the source ends. Raises Refusal for a periode that there is not."""

    def send(message: object) -> None:
        sink.write(framed(message))
        sink.flush()

    def contents(sha256: str) -> bytes | None:
        send(BerkasRequest(sha256))
        found = _received(source)
        return found if isinstance(found, bytes) else None

    proofs = Proofs(contents)
    while isinstance(request := _received(source), PageRequest):
        send(proofs.reply(request))
        proofs.tidy()


def _received(source: BinaryIO) -> object:
    """The next message; None where nobody sends any more."""
    head = source.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    body = source.read(*_LENGTH.unpack(head))
    return next(Frames().feed(head + body), None)


class Proofs:
    """The report as it was sent last, and how it was laid out."""

    def __init__(self, contents: Callable[[str], bytes | None]) -> None:
        """`contents` fetches those of a file by their sha256."""
        self._fetch = contents
        self._laporan = Laporan()
        self._of: tuple[str, CorrectionList] | None = None
        self._proof: Proof | None = None
        self._reuse: Reuse | None = None
        self._berkas: dict[str, bytes | None] = {}
        self._made = 0

    @without_collector()
    def reply(self, request: PageRequest) -> PageReply:
        """The pages of the report after the change."""
        proof = self._laid_out(request)
        chosen = tuple(page for page in request.halaman if page < len(proof.sheets))
        return PageReply(
            tuple((sheet.frame.width, sheet.frame.height) for sheet in proof.sheets),
            tuple((at.title, at.level, at.sheet, at.top) for at in proof.headings()),
            chosen,
            proof.some(chosen) if chosen else b"",
            proof.whole(lambda _done, _all: True) if request.utuh else None,
        )

    def _laid_out(self, request: PageRequest) -> Proof:
        from lkjip_desktop.report.compose import proof
        from lkjip_desktop.report.reuse import Reuse

        if self._reuse is None:
            self._reuse = Reuse()
        asked = (request.periode, request.perbaikan)
        if self._proof is None or request.put or request.gone or asked != self._of:
            self._laporan = self._laporan.with_changes(request.put, request.gone)
            ctx = context_of(self._laporan, asked[0], self._contents, asked[1], self._reuse)
            self._proof = proof(ctx)
            self._of = asked
            self._made += 1
        return self._proof

    def _contents(self, sha256: str) -> bytes | None:
        """Contents of a file; kept while there is room, the oldest are let go first."""
        known, sha = self._berkas, sha256
        data = known[sha] = known.pop(sha) if sha in known else self._fetch(sha)
        while sum(len(kept or b"") for kept in known.values()) > _MOST_BYTES:
            del known[next(iter(known))]
        return data

    def tidy(self) -> None:
        """After an answer, when nobody waits, free what blocks of older layouts hold in circles."""
        if self._made >= _COLLECTED:
            self._made = 0
            gc.collect()
