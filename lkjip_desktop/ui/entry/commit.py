"""Turns what a table committed into one revision, and its refusals into reasons in the cells."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import nullcontext
from typing import Final, TypeAlias

from lkjip_desktop.app.command.edit import CellTarget, is_target
from lkjip_desktop.app.sheet.lembar import Alamat
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.grid.sheet import CellEdit, CommitResult, NewCell
from lkjip_desktop.ui.kit.host import Host

NewRow: TypeAlias = Mapping[Hashable, CellTarget]
"""The cells of a row just made, by the key of their column."""
RowMaker: TypeAlias = Callable[[Draft, int], Sequence[NewRow]]
"""Makes so many rows at the end of the list a table shows."""


_MANY: Final = 500
"""Cells from which on a change is long enough to say so."""


def commit(
    host: Host,
    label: str,
    changes: Sequence[CellEdit],
    make_rows: RowMaker | None = None,
) -> CommitResult:
    """Store all cells of one act of a table as one revision.

    A cell whose text its column cannot keep is refused by itself and the others are stored. Raises
    NotSaved where the disk refuses, and Refusal where the report takes no change at all.
    """
    refused: dict[Alamat, str] = {}
    made: list[NewRow] = []

    def edit(draft: Draft) -> None:
        refused.clear()
        made[:] = _rows(draft, changes, make_rows)
        for change in changes:
            try:
                _target(change.alamat, made).put(draft, change.isi)
            except Refusal as error:
                refused[change.alamat] = error.kalimat

    from lkjip_desktop.ui.kit.busy import busy

    many = len(changes) > _MANY
    with busy() if many else nullcontext():
        host.change(label, edit)
    return CommitResult(refused, made)


def _rows(
    draft: Draft, changes: Sequence[CellEdit], make_rows: RowMaker | None
) -> Sequence[NewRow]:
    new = [change.alamat.urutan for change in changes if isinstance(change.alamat, NewCell)]
    if not new:
        return ()
    if make_rows is None:
        raise TypeError("this table makes no rows")
    return make_rows(draft, max(new) + 1)


def _target(alamat: Alamat, made: Sequence[NewRow]) -> CellTarget:
    if isinstance(alamat, NewCell):
        return made[alamat.urutan][alamat.kolom]
    if not is_target(alamat):
        raise TypeError(f"no cell to write to: {alamat!r}")
    return alamat
