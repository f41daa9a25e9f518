"""What comes next in an order, behind one that is named: sesudah A, terendah berikutnya B."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.rank import COLUMNS, shown, values_beside
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_NEXT: Final = pattern(
    r"[jP](?P<one>I),(?P<prop>p)[cO]{0,2}(?P<most>m)(?P<gap>[cVPwt]{1,4})(?P<two>I)(?=$|[,.;])"
)
_BEHIND: Final = frozenset({"sesudah", "setelah"})
_FOLLOWING: Final = frozenset({"berikutnya", "selanjutnya"})


@needing("jI,pmI PI,pmI", own=False)
def wrong_next(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """An indikator told to come next behind another one in an order, where a third one does."""
    match = _NEXT.match(parsed.letters)
    if match is None or parsed.word(0) not in _BEHIND or not parsed.is_of(facts.tahun):
        return
    gap = {parsed.word(at) for at in range(*match.span("gap"))}
    prop = parsed.chunks[match.start("prop")].payload
    most = parsed.chunks[match.start("most")].payload
    one, two = (parsed.chunks[match.start(name)].ref for name in ("one", "two"))
    if gap.isdisjoint(_FOLLOWING) or prop not in COLUMNS or one is None or two is None:
        return
    beside = values_beside(parsed, one.kind, prop, one, facts)
    known = {key: round(x, 2) for key, x in beside.items() if isinstance(x, Fraction)}
    if one.id not in known or two.id not in known or most not in {"max", "min"}:
        return
    way = -1 if most == "max" else 1
    ranked = {key: x * way for key, x in known.items()}
    behind = {key: x for key, x in ranked.items() if x >= ranked[one.id] and key != one.id}
    if not behind or ranked[two.id] == min(behind.values()):
        return
    first = min(behind, key=lambda key: behind[key])
    right = f"{facts.name(first)} ({shown(known[first], prop)})"
    so = f"{prop} berikutnya ada pada {right}, bukan yang {shown(known[two.id], prop)}"
    quote = parsed.quote(0, match.start("two"))
    yield Wrong(KEADAAN, quote, so, right, kedua=Address(Indikator.KIND, first))
