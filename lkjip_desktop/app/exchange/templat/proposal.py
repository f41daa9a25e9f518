"""The preview of a filled-in template as data, and how it is taken as one revision."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field
from enum import Enum
from typing import Final

from lkjip_desktop.app.command.edit import CellTarget, Typed
from lkjip_desktop.app.exchange.templat.page import Maker, NewRow, TemplatOwner, key_text
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft

EMPTY: Final = "belum diisi"
"""What the preview says of an empty cell."""


class CellOutcome(Enum):
    """What becomes of a cell."""

    UBAH = "berubah"
    BARU = "baris baru"
    ADA = "sudah ada"
    RAGU = "perlu dipastikan"
    BENTROK = "bentrok"
    TOLAK = "tidak terbaca"
    ABAI = "diabaikan"


TAKEN: Final = frozenset({CellOutcome.UBAH, CellOutcome.BARU})
"""What is taken unless the user says otherwise."""
CHOSEN: Final = frozenset({*TAKEN, CellOutcome.ADA, CellOutcome.RAGU, CellOutcome.BENTROK})
"""What can be taken at all."""
LEFT: Final = frozenset({CellOutcome.ABAI, CellOutcome.ADA})
"""What is passed over without a person having to look at it."""


@dataclass(frozen=True, slots=True)
class ProposedCell:
    """One line of the preview."""

    tempat: str
    """Sheet and cell of the workbook."""
    nama: str
    nasib: CellOutcome
    lama: str
    baru: str
    alasan: str = ""
    tulis: tuple[tuple[CellTarget | str, Typed], ...] = ()
    """Where each content goes; in a new row the key of its column."""
    make: Maker | None = field(default=None, compare=False)
    """Makes the new row."""
    tabel: str = ""

    @property
    def bisa(self) -> bool:
        """Whether it can be taken."""
        return self.nasib in CHOSEN


@dataclass(frozen=True, slots=True)
class ImportProposal:
    """The whole preview."""

    seksi: TemplatOwner
    usulan: tuple[ProposedCell, ...]
    tetap: int
    """Cells that were left as they were, or say what the report says already."""
    inggris: str = ""
    """A text that only an English-language workbook writes, if there is one and it was not said."""

    def banyak(self, nasib: CellOutcome) -> int:
        return sum(item.nasib is nasib for item in self.usulan)

    @property
    def langsung(self) -> tuple[ProposedCell, ...]:
        """What is taken unless the user says otherwise."""
        return tuple(item for item in self.usulan if item.nasib in TAKEN)

    @property
    def terbuka(self) -> tuple[ProposedCell, ...]:
        """What a person must look at: doubts, clashes, and what cannot be read."""
        return tuple(
            u
            for u in self.usulan
            if u.nasib in {CellOutcome.RAGU, CellOutcome.BENTROK, CellOutcome.TOLAK}
        )


def apply(
    session: Session, rencana: ImportProposal, taken: Iterable[ProposedCell]
) -> Revision | None:
    """Write these lines as one revision; None where they change nothing."""
    return session.change(*revision(rencana, taken))


def revision(
    rencana: ImportProposal, taken: Iterable[ProposedCell]
) -> tuple[str, Callable[[Draft], None]]:
    """The label of the revision that takes these lines, and what it does."""
    chosen = [item for item in taken if item.bisa]
    grown: dict[str, list[ProposedCell]] = {}
    for item in chosen:
        if item.make is not None:
            grown.setdefault(item.tabel, []).append(item)

    def edit(draft: Draft) -> None:
        for item in chosen:
            if item.make is None:
                put(draft, item, {})
        for rows in grown.values():
            if (make := rows[0].make) is not None:
                for item, made in zip(rows, make(draft, len(rows)), strict=True):
                    put(draft, item, made)

    return f"Impor templat Excel {rencana.seksi.nama}", edit


def put(draft: Draft, item: ProposedCell, made: NewRow) -> None:
    """Write one line; `made` has the cells of the new row, if it is one."""
    cells = {key_text(key): target for key, target in made.items()}
    for where, typed in item.tulis:
        target = cells[where] if isinstance(where, str) else where
        target.put(draft, typed)
