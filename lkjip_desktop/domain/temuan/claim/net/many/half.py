"""Half of what there is that a section has: lebih dari separuh indikator diampu Bidang A."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.model.entity import Indikator, Kegiatan
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_HALF: Final = pattern(
    r"^(?:[cP]{0,2}dq(?P<of>b)[cPpOVt]{0,5},[ch]{0,2})?(?P<than>B)?(?P<share>[qX])(?P<noun>b)?"
    r"(?P<how>[cwVxP]{1,5})(?P<who>U)(?=$|[,.;])"
)
_HALVES: Final = frozenset({"separuh", "separuhnya", "setengah", "setengahnya"})
_MOST: Final = frozenset({"mayoritas", "sebagian besar", "sebagian besarnya"})
_MORE: Final = {"lebih dari": 1, "di atas": 1, "kurang dari": -1, "di bawah": -1}
_HAS: Final = word_set(
    "ada bawah berada di diampu dikelola dilaksanakan dipegang ditangani jawab menjadi merupakan"
    " milik oleh pada tanggung tugas"
)


@needing("qU XU", own=False)
def wrong_halves(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A section told to have more, or less, than half of what it has not so much of."""
    match = _HALF.match(parsed.letters)
    if match is None or not parsed.is_of(facts.tahun) or not (match["noun"] or match["of"]):
        return
    way, who = _way(parsed, match), parsed.chunks[match.start("who")].ref
    first, last = (parsed.chunks[match.start(name)].first for name in ("how", "who"))
    if way is None or who is None or not _HAS.issuperset(parsed.texts[first:last]):
        return
    noun = parsed.chunks[match.start("noun" if match["noun"] else "of")].payload
    count, total = _counted(noun, who, facts)
    rest = 2 * count - total
    if total and (rest * way <= 0 if way else abs(rest) > 1):
        quote = parsed.quote(match.start("than" if match["than"] else "share"), match.end() - 1)
        kedua = table_of(Indikator if noun == "indikator" else Kegiatan)
        so = f"yang demikian {count} dari {total} {noun}"
        yield Wrong(CACAH, quote, so, str(count), kedua=kedua)


def _way(parsed: Parsed, match: re.Match[str]) -> int | None:
    """1 for more than half of them, -1 for less, 0 for half; None for another share."""
    share = parsed.quote_of(parsed.chunks[match.start("share")])
    if share in _MOST:
        return None if match["than"] else 1
    if share not in _HALVES:
        return None
    return _MORE.get(parsed.quote_of(parsed.chunks[match.start("than")])) if match["than"] else 0


def _counted(noun: str, who: Ref, facts: Facts) -> tuple[int, int]:
    """How many of them a section has, and how many there are."""
    if noun == "indikator":
        owners = [x.indikator.subsie for x in facts.members()]
    elif noun in {"kegiatan", "keluaran"}:
        owners = [x.kegiatan.subsie for x in facts.lines() if x.kegiatan.jenis == noun]
    else:
        return 0, 0
    return (owners.count(who.id), len(owners)) if all(owners) else (0, 0)
