"""Shares in brackets: of the target behind a result, of the pagu behind what was spent or is left.

Terealisasi 73,5 (98 persen): where the figure before it is the result, the share is its capaian.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.kind.value.known import known_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.scope import subject_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_SHARE: Final = pattern(r"p[cMtPhwOI:V]{0,8}(?P<of>q)[NI]?\(c?(?P<share>q)\)")
_OF: Final = {"realisasi": "capaian", "belanja": "serapan", "sisa": "serapan"}


def _of(parsed: Parsed, start: int, place: int, prop: str, own: str) -> Ref | None:
    """What a figure is of; where that is not told beside it, the only one that is named."""
    named = {c.ref for c in parsed.chunks if c.ref is not None and c.letter in "IKSUJR"}
    ref = subject_of(parsed, start, place, prop, own)
    return next(iter(named)) if ref is None and len(named) == 1 else ref


@needing("pq(q)")
def wrong_brackets(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Shares behind a figure that are not those of what it is the figure of."""
    for match in _SHARE.finditer(parsed.letters) if parsed.is_of(facts.tahun) else ():
        start, place, end = match.start(), match.start("of"), match.start("share")
        said, share = (parsed.chunks[at].number for at in (place, end))
        prop = parsed.chunks[start].payload
        if prop == "realisasi" and said is not None and said.unit == RUPIAH:
            prop = "belanja"
        ref = _of(parsed, start, place, prop, own) if prop in _OF else None
        if said is None or share is None or ref is None or share.unit != PERCENT:
            continue
        if said.live or share.live or share.about or share.bound:
            continue
        whole = known_of(parsed, place, prop, ref, When(), said, facts)
        if not any(isinstance(x.nilai, Fraction) and agrees(said, x.nilai) for x in whole):
            continue
        wanted = {_OF[prop], _OF[parsed.chunks[start].payload]}
        known = [
            x
            for name in sorted(wanted)
            for x in known_of(parsed, end, name, ref, When(), share, facts)
        ]
        real = [x for x in known if isinstance(x.nilai, Fraction)]
        if prop == "sisa":
            real = [
                Figure(
                    SERATUS - x.nilai,
                    x.nama.replace("serapan", "bagian yang tersisa dari", 1),
                    x.lokasi,
                )
                for x in real
                if isinstance(x.nilai, Fraction)
            ]
        if real and not any(agrees(share, x.nilai) for x in real):
            yield contradiction(parsed.quote(start, end), share, real[0])
