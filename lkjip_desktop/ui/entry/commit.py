"""Turns what a table committed into one revision, and its refusals into reasons in the cells."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import nullcontext
from typing import Final, TypeAlias

from lkjip_desktop.app.command.edit import Target
from lkjip_desktop.domain.galat import Penolakan
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.grid.sheet import Alamat, Hasil, Perubahan, SelBaru
from lkjip_desktop.ui.kit.busy import busy
from lkjip_desktop.ui.kit.host import Host

NewRow: TypeAlias = Mapping[Hashable, Target]
"""The cells of a row just made, by the key of their column."""
RowMaker: TypeAlias = Callable[[Draft, int], Sequence[NewRow]]
"""Makes so many rows at the end of the list a table shows."""


_MANY: Final = 500
"""Cells from which on a change is long enough to say so."""


def commit(
    host: Host,
    label: str,
    changes: Sequence[Perubahan],
    make_rows: RowMaker | None = None,
) -> Hasil:
    """Store all cells of one act of a table as one revision.

    A cell whose text its column cannot keep is refused by itself and the others are stored. Raises
    GagalSimpan where the disk refuses, and Penolakan where the report takes no change at all.
    """
    refused: dict[Alamat, str] = {}
    made: list[NewRow] = []

    def edit(draft: Draft) -> None:
        refused.clear()
        made[:] = _rows(draft, changes, make_rows)
        for change in changes:
            try:
                _target(change.alamat, made).put(draft, change.isi)
            except Penolakan as error:
                refused[change.alamat] = error.kalimat

    many = len(changes) > _MANY
    with busy() if many else nullcontext():
        host.change(label, edit)
    return Hasil(refused, made)


def _rows(
    draft: Draft, changes: Sequence[Perubahan], make_rows: RowMaker | None
) -> Sequence[NewRow]:
    new = [change.alamat.urutan for change in changes if isinstance(change.alamat, SelBaru)]
    if not new:
        return ()
    if make_rows is None:
        raise TypeError("this table makes no rows")
    return make_rows(draft, max(new) + 1)


def _target(alamat: Alamat, made: Sequence[NewRow]) -> Target:
    if isinstance(alamat, SelBaru):
        return made[alamat.urutan][alamat.kolom]
    if not isinstance(alamat, Target):
        raise TypeError(f"no cell to write to: {alamat!r}")
    return alamat
