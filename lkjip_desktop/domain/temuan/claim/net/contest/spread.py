"""How far the best and the worst lie apart: of all sasaran, or of all indikator."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Sasaran
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_WORDS: Final = frozenset({"jarak", "kesenjangan", "rentang", "selisih", "senjang"})
_BEST: Final = r"(?:terbaik|tertinggi|teratas|paling tinggi|paling baik)"
_WORST: Final = r"(?:terlemah|terendah|terburuk|terbawah|paling rendah|paling lemah)"
_SAID: Final = pattern(
    rf"\b(?:{_BEST} dan [^,;\d]{{0,40}}{_WORST}|{_WORST} dan [^,;\d]{{0,40}}{_BEST})\b"
)
_OF: Final = pattern(r"\b(?P<of>sasaran|indikator)\b")
_ELSE: Final = frozenset("IKSUJRDXo")


@needing(words=_WORDS, own=False, figure=True)
def wrong_spreads(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """How far the best is told to lie from the worst, where it is another distance."""
    text = parsed.sentence.text.casefold()
    said = _SAID.search(text)
    if said is None or not parsed.is_of(facts.tahun) or is_wished(parsed, 0):
        return
    figures = figures_of(parsed)
    kinds = {match["of"] for match in _OF.finditer(text[: said.end()])}
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    if len(figures) != 1 or len(kinds) != 1 or not asked <= {"capaian", "rata"}:
        return
    number = figures[0].number
    if number.unit == RUPIAH or not _ELSE.isdisjoint(parsed.letters):
        return
    of_sasaran = kinds == {"sasaran"}
    if number.unit != PERCENT and "poin" not in parsed.texts and "persen" not in parsed.texts:
        return
    every = [x for *_, x in facts.means()] if of_sasaran else [*facts.each("capaian").values()]
    known = numbers_of(every)
    if len(known) < len(("best", "worst")) or (of_sasaran and len(known) < len(every)):
        return
    apart = max(known) - min(known)
    rounded = round(max(known), 2) - round(min(known), 2)
    if not any(agrees(number, Fraction(x)) for x in (apart, rounded)):
        quote = parsed.quote(0, _last(parsed, figures[0].place))
        name = f"selisih capaian tertinggi dan terendah {'sasaran' if of_sasaran else 'indikator'}"
        place = table_of(Sasaran if of_sasaran else Indikator)
        yield contradiction(quote, number, Figure(apart, name, place))


def _last(parsed: Parsed, place: int) -> int:
    return next(at for at, c in enumerate(parsed.chunks) if c.first <= place <= c.last)
