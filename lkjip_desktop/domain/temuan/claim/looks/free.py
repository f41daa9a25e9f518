"""Looks into the free tables of the sections, whose modules are read only where there are any."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.names import BARIS
from lkjip_desktop.domain.temuan.claim.looks.reading import SentenceReading
from lkjip_desktop.domain.temuan.claim.wrong import Wrong


def wrong_in_crowds(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    """What is told of the rows of a table here, or else elsewhere, and is not so."""
    tempat, every = read.text.tempat, facts.free_now()
    if not every:
        return ()
    # Few reports have a table of their own in a section.
    from lkjip_desktop.domain.temuan.claim.crowd.claims import wrong_crowds, wrong_crowds_elsewhere

    own = bool(read.text.indikator)
    pairs = zip(facts.free(tempat), facts.free_rows(tempat), strict=True)
    told = ((table.in_year(facts.tahun), rows) for table, rows in pairs)
    here = [*told] if tempat and not own else []
    found = tuple(wrong_crowds(read.parsed, here, facts))
    known = own and BARIS in read.parsed.letters  # of the tables of the indikator
    return () if known else found or wrong_crowds_elsewhere(read.parsed, here, facts)


def wrong_in_cells(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    """Figures told of a row of any free table that are not those of its cells."""
    if not facts.free_everywhere():
        return ()
    from lkjip_desktop.domain.temuan.claim.crowd.told import wrong_told

    return wrong_told(read.parsed, read.text.indikator, facts)
