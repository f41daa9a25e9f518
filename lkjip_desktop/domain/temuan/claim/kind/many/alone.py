"""The only indikator whose capaian or serapan lies beyond a figure: hanya A di bawah 50 %."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import round_half_up
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import text_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, THAN
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.wording import first_few, percentage

_WHO: Final = r"(?P<who>I(?:,?[,g]I)*)"
_LIMIT: Final = r"(?P<what>p)[cMt]{0,2}(?P<than>[Bv])c?(?P<q>q)"
_FORMS: Final = (
    pattern(rf"(?:P?t,?)?c?h{_WHO}(?:P?t)?c{_LIMIT}(?:P?t)?"),
    pattern(rf"(?:h?b[cP])?{_LIMIT}(?:P?t)?[hcwVP]{{1,4}}{_WHO}(?:P?t)?"),
)
"""Hanya A yang serapannya di bawah 50 %; indikator dengan serapan di bawah 50 % hanya A."""


@needing("hIBq hIvq Bqh vqh hbBqI hbvqI", own=False)
def wrong_alone(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """That these alone lie beyond a figure, where others do as well."""
    match = next((m for form in _FORMS if (m := form.fullmatch(parsed.letters))), None)
    if match is None or "h" not in match[0] or parsed.under or not parsed.is_of(facts.tahun):
        return
    what, place = parsed.chunks[match.start("what")].payload, match.start("q")
    limit, said = parsed.chunks[place].number, text_of(parsed, match.start("than"))
    compare, column = THAN.get(said), what if what in {"capaian", "serapan"} else ""
    if limit is None or limit.live or limit.unit != PERCENT or compare is None or not column:
        return
    named = {c.ref.id for c in parsed.chunks[match.start("who") : match.end("who")] if c.ref}
    beyond = dict[str, Fraction]()
    for row, rate in facts.each(column).items():
        if not isinstance(rate, Fraction):
            continue
        shown = round_half_up(rate / limit.step, 0) * limit.step if limit.step < 1 else rate
        if compare(shown, limit.value):
            beyond[row] = rate
    others = [row for row in beyond if row not in named]
    if others:
        told = first_few([f"{facts.name(row)} {percentage(beyond[row], 2)}" for row in others], 3)
        quote = parsed.quote(match.start(), match.end() - 1)
        so = f"{column} {said} {parsed.quote(place, place)} juga ada pada {told}"
        yield Wrong(KEADAAN, quote, so, kedua=Address(Indikator.KIND, others[0]))
