"""The texts of what a sentence claims."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.core.edge import LEAST, core_in
from lkjip_desktop.domain.temuan.claim.language.core.lettered import STATING, LetteredSentence
from lkjip_desktop.domain.temuan.claim.language.core.parting import clauses_in


class CoreTexts(NamedTuple):
    """What a sentence claims, as sentences."""

    core: str = ""
    """All of it without what claims nothing; "" where there is nothing else."""
    clauses: tuple[str, ...] = ()
    """Each clause of it that claims by itself, where there are several."""


_NOTHING: Final = CoreTexts()


def told_in(parsed: Parsed, own: str, tahun: int) -> CoreTexts:
    """What a sentence claims; `own` is the id of the indikator it stands under."""
    if STATING.isdisjoint(parsed.letters) or ":" in parsed.letters:
        return _NOTHING
    said = LetteredSentence(parsed, own, tahun)
    left = core_in(said)
    stands = len(left) >= LEAST and (len(left) < said.end or said.plainly) and said.states(left)
    return CoreTexts(
        said.text(left) if stands else "",
        tuple([said.text(part) for part in clauses_in(said, left)]),
    )
