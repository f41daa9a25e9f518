"""Whether a sentence is of something that the report does not tell of."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed

_TELLING: Final = pattern(r"[pvaVwMm]")


def is_elsewhere(parsed: Parsed, facts: Facts) -> bool:
    """Whether a lead-in makes what stands under it one of others, or of another time.

    What it says of an item that is but a name and a figure is not known where it has foreign words.
    """
    if not parsed.under:
        return False
    bare = _TELLING.search(parsed.letters) is None
    return any(
        not item.is_of(facts.tahun)
        or any(letter in item.letters for letter in "XD")
        or (bare and "x" in item.letters and not _is_of_rows(item))
        for item in parsed.under
    )


def _is_of_rows(lead: Parsed) -> bool:
    """Whether the foreign words of a lead-in are what its items are told by: per puskesmas."""
    places = [at for at, letter in enumerate(lead.letters) if letter == "x"]
    by = [at for at in places if at and lead.quote_of(lead.chunks[at - 1]) in _BY]
    return places == by


_BY: Final = frozenset({"menurut", "per", "setiap", "tiap"})
