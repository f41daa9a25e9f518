"""Whether the columns of a free table part what its rows count, so that they can be added up."""

from __future__ import annotations

from lkjip_desktop.domain.temuan.claim.fact.table import FreeTable
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.units import MEASURED


def is_divided(table: FreeTable) -> bool:
    """Whether the columns of a table part what its rows count: Penghuni menurut status."""
    _, _, by = table.judul.casefold().partition(" menurut ")
    heads, kunci = [head for head, _ in table.kolom], stems_of(table.kunci)
    ways = [stem(words(way)[0]) for way in by.split(" dan ") if words(way)]
    plain = not any(MEASURED.search(head) for head in heads)
    return plain and any(way not in kunci | stems_of(*heads) for way in ways)
