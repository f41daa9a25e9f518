"""That the own indikator has the most or the least of all: 92,38 %, yang tertinggi di antara semua.

Nobody is named there but by the text that the sentence stands in.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.rank import COLUMNS, PeakClaim, wrong_most
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_BODY: Final = r"[cdgpqyIMOPw,(]{1,24}?"
_ALL: Final = r"(?:[dkX](?P<of>[eq]?)b(?:c?O|c?w)?|ke?X)"
_BEHIND: Final = pattern(rf"^{_BODY}m,?{_ALL}(?=$|[.,;gj])")
"""Serapan 92,38 % merupakan yang tertinggi di antara semua indikator."""
_BEFORE: Final = pattern(rf"^[dX](?P<of>[eq]?)b(?:c?O)?,{_BODY}m(?=$|[.,;gj])")
"""Dari semua indikator, serapan indikator ini paling tinggi."""
_ONE_OF: Final = pattern(r"^(?P<of>(?!))?(?:Pp[cq]{1,3},)?IcbPpm(?=$|[.,;gj])")
"""Indikator ini merupakan indikator dengan capaian terendah."""
_FORMS: Final = ((_BEHIND, "mXb mdb mkb mkX mkeX"), (_BEFORE, "Xbpm dbpm"), (_ONE_OF, "IcbPpm"))
_OTHERS: Final = frozenset({"indikator lain", "indikator lainnya"})
_AMONG: Final = "di antara"
_IN_RUPIAH: Final = frozenset({"pagu", "belanja", "sisa"})


@needing("pm", own=True)
def wrong_own_most(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """What is called the most or the least of all indikator and is not."""
    for form, needs in _FORMS:
        match = form.match(parsed.letters) if parsed.has(needs) else None
        inside = parsed.chunks[: match.end()] if match is not None else ()
        prop = next((c.payload for c in reversed(inside) if c.letter == "p"), "")
        refs = {c.ref.id for c in inside if c.letter == INDIKATOR and c.ref is not None}
        marks = {parsed.quote_of(c) for c in inside if c.letter == "X"}
        if match is None or refs - {own} or marks - _OTHERS - {_AMONG}:
            continue
        nouns = {c.payload for c in inside if c.letter == "b"}
        most = next(at for at, c in enumerate(inside) if c.letter == "m")
        said = parsed.quote_of(inside[most])
        told = [c.number for c in inside[:most] if c.number is not None]
        shares = [number for number in told if number.unit == PERCENT]
        if prop == "belanja" and (shares or said.endswith(("rendah", "tinggi"))):
            prop = "serapan"
        if shares and prop == "pagu" and any(c.payload == "belanja" for c in inside):
            prop = "serapan"  # menyerap 98 persen pagunya, tertinggi ...
        values = facts.each(COLUMNS[prop]) if prop in COLUMNS and nouns <= {"indikator"} else {}
        mine, money = values.get(own), prop in _IN_RUPIAH
        many = inside[match.start("of")].number if match["of"] == "q" else None
        figures = [n for n in told if n.unit == (RUPIAH if money else PERCENT) and n is not many]
        if not isinstance(mine, Fraction) or (many is not None and many.value != len(values)):
            continue
        if all(number.live or agrees(number, mine) for number in figures[-1:]):
            claim = PeakClaim(Ref(INDIKATOR, own), prop, said, inside[most].payload == "max")
            yield from wrong_most(claim, values, parsed.quote(0, match.end() - 1), facts)
            return
