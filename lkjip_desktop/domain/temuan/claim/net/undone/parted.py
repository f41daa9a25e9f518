"""Those that did something and those that did not, told beside all that they are of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.kind.table import exact
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_FORM: Final = pattern(
    r"^[cP]{0,2}d(?P<whole>q)[NIRxPct]{0,6},[ch]{0,2}(?P<did>q)[NIRx]{0,2}[^q,;:()n]{1,8}"
    r",?g[ch]{0,2}(?P<left>q)[NIRx]{0,2}[cX]?n[^q,;:()]{0,6}$"
)
_NOT: Final = frozenset({"belum", "gagal", "tak", "tidak"})
_OTHERWISE: Final = word_set("antara antaranya hampir kali masing per rata sekitar triwulan")


@needing("dq,qgqn", figure=True)
def wrong_parted(parsed: Parsed) -> Iterator[Wrong]:
    """Two that make up no whole: dari 100 orang, 60 hadir dan 30 orang tidak."""
    match = _FORM.match(parsed.letters)
    if match is None or not _OTHERWISE.isdisjoint(parsed.texts):
        return
    places = [match.start(name) for name in ("whole", "did", "left")]
    numbers = [exact(parsed.chunks[place]) for place in places]
    if any(said is None or said.unit or not said.is_count or said.step > 1 for said in numbers):
        return
    whole, did, left = (said.value for said in numbers if said is not None)
    behind = parsed.texts[parsed.chunks[places[2]].last + 1 :]
    if _NOT.isdisjoint(behind) or did > whole or not _is_the_same(parsed, places, behind):
        return
    if did + left != whole:
        right = format_number(whole - did, 0)
        quote = parsed.quote(places[0], places[2])
        yield Wrong(HITUNGAN, quote, f"selisihnya {right}", right)


def _is_the_same(parsed: Parsed, places: Sequence[int], behind: Sequence[str]) -> bool:
    """Whether those that are left did not do what the others did: 5 tidak hadir may be others."""
    denied = max(at for at, text in enumerate(behind) if text in _NOT)
    first, last = (parsed.chunks[place].last + 1 for place in places[1:])
    done = {*map(stem, parsed.texts[first:last])}
    return all(stem(text) in done for text in behind[denied + 1 :] if text != ".")
