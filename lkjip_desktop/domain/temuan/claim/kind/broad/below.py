"""Claims that some named indikator lie beyond a share: capaian di bawah 100 %, antara lain A."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from operator import lt
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import is_clear_of, is_of_some, text_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, THAN
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import first_few, percentage

_NAMED: Final = pattern(
    r"b[cP]{0,2}(?P<prop>p?)c?(?P<than>B)(?P<q>q),?(?P<as>[kxXch])"
    r"(?P<who>I(?:(?:,?g|,)I){0,11})[.;]?$"
)
_ALONE: Final = pattern(r"^(?P<who>I)[cO]{0,2}(?P<prop>)(?P<than>B)(?P<q>q)[.;]?$")
_LINKS: Final = frozenset(
    {
        "adalah", "antara lain", "contohnya", "di antaranya", "hanya", "ialah", "misalnya",
        "seperti", "yaitu", "yakni",
    }
)  # fmt: skip
_SHORT_OF: Final = frozenset({"belum mencapai", "tidak mencapai"})
_ALL: Final = frozenset({"adalah", "hanya", "ialah"})
"""What names all of them that there are."""


@needing("bBqI IBq", own=False)
def wrong_beyond(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Those named that are not beyond the share, or others that are beside all that are named."""
    some = _NAMED.search(parsed.letters)
    match = some or _ALONE.match(parsed.letters)
    if match is None or not parsed.is_of(facts.tahun) or parsed.under:
        return
    named = some is None or is_of_some(parsed, match.start())
    link = text_of(parsed, some.start("as")) if some is not None else "yaitu"
    than, said = text_of(parsed, match.start("than")), parsed.chunks[match.start("q")].number
    compare = lt if than in _SHORT_OF else THAN.get(than)
    if not named or link not in _LINKS or compare is None or said is None or said.unit != PERCENT:
        return
    prop = parsed.chunks[match.start("prop")].payload if match["prop"] else ""
    quote = parsed.quote(match.start(), match.end("who") - 1)
    who = [c.ref.id for c in parsed.chunks[match.start("who") : match.end("who")] if c.ref]
    for row in who if prop in {"", "capaian"} else ():
        hasil = facts.indikator(row)
        if hasil is None or not isinstance(hasil.capaian, Fraction):
            return
        sure = prop or (is_clear_of(hasil, said) and not compare(said.value + 1, said.value))
        if sure and not compare(hasil.capaian, said.value):
            reached = percentage(hasil.capaian, facts.settings.desimal)
            so = f"capaian {facts.name(row)} {reached}"
            yield Wrong(KEADAAN, quote, so, reached, kedua=at(hasil.indikator, "realisasi"))
            return
    if prop == "capaian" and link in _ALL:
        others = [
            x.indikator
            for x in facts.members()
            if isinstance(x.capaian, Fraction) and compare(x.capaian, said.value)
            if x.indikator.id not in who
        ]
        if others:
            told = first_few([facts.name(x.id) for x in others], 3)
            yield Wrong(KEADAAN, quote, f"demikian pula {told}", kedua=at(others[0]))
