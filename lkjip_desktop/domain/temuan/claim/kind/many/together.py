"""Those that are listed before a number which they have together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref

_LISTED: Final = pattern(r"[^bqvN,g][,g]{1,2}x?(?=[SU][^SJUKq]*$)")
_ALL_NAMED: Final = pattern(r"[SU](?:[,g]{1,2}[SU])+(?=[^SJUKq]*$)")


def listed_before(parsed: Parsed, start: int) -> tuple[Ref, ...] | None:
    """Those listed before a number, of which it is told together; None where not all are known."""
    if _LISTED.search(parsed.letters, 0, start) is None:
        return ()
    match = _ALL_NAMED.search(parsed.letters, 0, start)
    within = parsed.chunks[match.start() : match.end()] if match is not None else ()
    return tuple([chunk.ref for chunk in within if chunk.ref is not None]) or None


def indikator_of(listed: Iterable[Ref] | None, facts: Facts) -> frozenset[int]:
    """How many indikator some have together; none where that is not known."""
    groups = [facts.group(ref.kind, ref.id) for ref in listed or ()]
    each = [group.banyak_indikator for group in groups if group is not None]
    return frozenset({sum(each)} if each and len(each) == len(groups) else ())
