"""Claims of how many sasaran and indikator there are, as items below what they are all of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.count import is_now, miscounted
from lkjip_desktop.domain.temuan.claim.kind.many.recorded import (
    at_level,
    how_many_indikator,
    is_of_others,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_ITEM: Final = pattern(r"[cP]{0,2}q(?P<noun>[Jb])(?:[cPw]{1,4}(?P<many>q)b)?[,.;g]*")
_OF_SOME: Final = frozenset("XSUIKqnzvma")
"""Letters of a lead-in that may tell of some of them."""

_PLANNED: Final = frozenset({"akan", "diusulkan", "direncanakan", "rancangan", "usulan"})


@needing("qJ qb", own=False)
def wrong_items(parsed: Parsed, _own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """Numbers of an item that are not those of its level: 3 sasaran dengan 6 indikator."""
    match = _ITEM.fullmatch(parsed.letters) if parsed.sentence.listed and parsed.under else None
    if match is None or not all(_is_of_all(lead, facts) for lead in parsed.under):
        return
    named = [c.payload for lead in parsed.under for c in lead.chunks if c.letter == "D"]
    document = named[-1] if named else ""
    first, noun = parsed.chunks[match.start("noun") - 1], parsed.chunks[match.start("noun")]
    said = first.number
    if said is None or not said.is_exact_count or (noun.letter == "b" and match["many"]):
        return
    known, name = frozenset[int](), noun.payload
    if noun.ref is not None:
        called = parsed.quote_of(noun)
        known = facts.count("sasaran", document, noun.ref.id)
        name = f"sasaran pada jenjang “{called}”"
    elif name in {"sasaran", "tujuan"}:
        known = facts.count(name, document)
    elif name == "indikator":
        known = how_many_indikator(None, document, facts)
    if known - {0} and said.value not in known:
        yield miscounted(parsed, match.start("noun") - 1, match.start("noun"), known, name)
        return
    many = parsed.chunks[match.start("many")].number if match["many"] else None
    if noun.ref is not None and many is not None and many.is_exact_count:
        known, name = at_level(noun.ref.id, document, int(said.value), facts, tempat)
        if known and many.value not in known:
            yield miscounted(parsed, match.start("many"), match.start("many") + 1, known, name)


def _is_of_all(lead: Parsed, facts: Facts) -> bool:
    """Whether a lead-in tells of all that this office and its documents have now."""
    others = [at for at, c in enumerate(lead.chunks) if c.letter == "D" and is_of_others(lead, at)]
    told = _PLANNED.isdisjoint(lead.texts) and _OF_SOME.isdisjoint(lead.letters)
    return told and not others and is_now(lead, facts)
