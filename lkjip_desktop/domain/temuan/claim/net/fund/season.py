"""What was spent in a quarter, by all or for an indikator, and until its end: sampai Juni 40 %."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import accumulate
from typing import Final

from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem_set
from lkjip_desktop.domain.temuan.claim.net.fund.revised import between
from lkjip_desktop.domain.temuan.claim.net.fund.shift import PAGU
from lkjip_desktop.domain.temuan.claim.net.sense import strange_words, telling, words_of
from lkjip_desktop.domain.temuan.claim.units import rupiah_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_SERIES: Final = pattern(r"(?P<list>q,q,q,?gq)(?!q)")
_QUARTERLY: Final = frozenset({"kuartal", "triwulan", "triwulanan", "triwulannya", "tw"})


def is_by_quarters(parsed: Parsed) -> bool:
    """Whether four amounts are told of the quarters in turn: per triwulan berturut-turut ..."""
    if not parsed.has("q,q,qq") or _QUARTERLY.isdisjoint(parsed.texts):
        return False
    return _SERIES.search(parsed.letters) is not None


@needing("q,q,qq", own=False)
def wrong_series(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """What was spent in each quarter, where the others of them are told rightly."""
    match = _SERIES.search(parsed.letters) if is_by_quarters(parsed) else None
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    if match is None or not asked & {"belanja", "serapan", "realisasi"}:
        return
    if parsed.topic is not None or any(c.letter in "IKUSJ" for c in parsed.chunks):
        return
    places = [at for at in range(*match.span("list")) if parsed.letters[at] == "q"]
    spent = numbers_of(facts.spent_in(f"{facts.tahun}-T{number}") for number in range(1, 5))
    for known in (spent, [*accumulate(spent)]) if len(spent) == _QUARTERS else ():
        pairs = [(at, parsed.chunks[at].number, x) for at, x in zip(places, known, strict=True)]
        wrong = [(at, n, x) for at, n, x in pairs if n is not None and not agrees(n, x)]
        if len(wrong) <= _QUARTERS // 2:
            for at, number, nilai in wrong:
                so = f"realisasi anggaran {quarter_words(places.index(at) + 1)}"
                yield contradiction(parsed.quote(at, at), number, Figure(nilai, so))
            return


_UNTIL: Final = pattern(
    r"(?P<to>[cP])(?P<when>t)p[cOh]{0,3}(?P<q>q)|p[cO]{0,2}(?P<to_>[cP])(?P<when_>t)[ch]{0,2}(?P<q_>q)"
)
_ENDS: Final = {"maret": 1, "juni": 2, "september": 3}
"""Months with which a quarter ends."""


@needing(own=False)
def wrong_untils(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """What share of the pagu is told to be spent by the end of a month, and was not."""
    match = _UNTIL.match(parsed.letters) if parsed.topic is None else None
    if match is None:
        return
    side = "" if match["q"] else "_"
    to, at, place = (match.start(f"{name}{side}") for name in ("to", "when", "q"))
    month, number = parsed.quote_of(parsed.chunks[at]).split()[-1], parsed.chunks[place].number
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    whole = asked == {"serapan"} or (asked <= {"serapan", *PAGU} and "serapan" in asked)
    if parsed.quote(to, to).casefold() not in _TO or not whole or month not in _ENDS:
        return
    if number is None or number.unit != PERCENT or number.bound or number.about or number.live:
        return
    last = _ENDS[month]
    quarters = [facts.spent_in(f"{facts.tahun}-T{part}") for part in range(1, last + 1)]
    spent = numbers_of(quarters)
    levels = [nilai for nilai in between(facts) if nilai]
    known = [exact_sum(spent) * 100 / nilai for nilai in reversed(levels)]
    if len(spent) == last and known and not any(agrees(number, nilai) for nilai in known):
        so = f"realisasi anggaran sampai dengan {quarter_words(last)}"
        yield contradiction(parsed.quote(0, place), number, Figure(known[0], so))


_TO: Final = frozenset({"hingga", "sampai", "sampai dengan"})
_QUARTERS: Final = 4


_BY_CODE: Final = {"T1": 1, "T2": 2, "T3": 3, "T4": 4}
_SPENT: Final = frozenset({"belanja", "serapan", "realisasi"})
_MONEY: Final = stem_set("anggaran belanja dana menghabiskan terpakai dibayarkan kegiatan")
_OTHERWISE: Final = frozenset({"pagu", "sisa", "rencana", "direncanakan", "akan", "tambahan"})


@needing("q", own=True, figure=True)
def wrong_quarterly(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """An amount of a quarter that was spent neither in it nor up to its end."""
    whens = [c.when for c in parsed.chunks if c.when is not None]
    figures = [c for c in parsed.chunks if c.letter in "qo" and c.number is not None]
    if len(whens) != 1 or len(figures) != 1 or whens[0].part not in _BY_CODE:
        return
    number, part = figures[0].number, whens[0].part
    props = {c.payload for c in parsed.chunks if c.letter == "p"}
    if number is None or number.unit != RUPIAH or number.live or number.about or number.bound:
        return
    if not props & _SPENT or not _OTHERWISE.isdisjoint(parsed.texts):
        return
    hasil = facts.indikator(own) if whens[0].year in {0, facts.tahun} else None
    others = any(c.letter in "KSUJR" for c in parsed.chunks)
    if hasil is None or others or rupiah_of(hasil.indikator.satuan):
        return
    last = parsed.chunks[-1].last + 1
    if strange_words(parsed, 0, last, words_of(hasil) | telling() | _MONEY):
        return
    n = _BY_CODE[part]
    spent = [facts.indikator_spent_in(own, f"{facts.tahun}-T{x}") for x in range(1, n + 1)]
    known = [x for x in spent if isinstance(x, Fraction)]
    if len(known) < n or any(agrees(number, x) for x in (known[-1], sum(known, Fraction(0)))):
        return
    right = format_rupiah(known[-1])
    so = f"realisasi anggaran {facts.name(own)} {quarter_words(n)} {right}"
    quote = parsed.sentence.quote(max(0, figures[0].first - 2), figures[0].last)
    yield Wrong(ANGKA, quote, so, right, kedua=at(hasil.indikator))
