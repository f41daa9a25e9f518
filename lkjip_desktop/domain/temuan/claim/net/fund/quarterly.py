"""What an indikator is told to have spent in a quarter."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import strange_words, telling, words_of
from lkjip_desktop.domain.temuan.claim.units import rupiah_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_QUARTERS: Final = {"T1": 1, "T2": 2, "T3": 3, "T4": 4}
_SPENT: Final = frozenset({"belanja", "serapan", "realisasi"})
_MONEY: Final = frozenset(
    map(stem, ("anggaran", "belanja", "dana", "menghabiskan", "terpakai", "dibayarkan", "kegiatan"))
)
_OTHERWISE: Final = frozenset({"pagu", "sisa", "rencana", "direncanakan", "akan", "tambahan"})


@needing("q", own=True, figure=True)
def wrong_quarterly(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """An amount of a quarter that was spent neither in it nor up to its end."""
    whens = [c.when for c in parsed.chunks if c.when is not None]
    figures = [c for c in parsed.chunks if c.letter in "qo" and c.number is not None]
    if len(whens) != 1 or len(figures) != 1 or whens[0].part not in _QUARTERS:
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
    n = _QUARTERS[part]
    spent = [facts.indikator_spent_in(own, f"{facts.tahun}-T{x}") for x in range(1, n + 1)]
    known = [x for x in spent if isinstance(x, Fraction)]
    if len(known) < n or any(agrees(number, x) for x in (known[-1], sum(known, Fraction(0)))):
        return
    right = format_rupiah(known[-1])
    so = f"realisasi anggaran {facts.name(own)} {quarter_words(n)} {right}"
    quote = parsed.sentence.quote(max(0, figures[0].first - 2), figures[0].last)
    yield Wrong(ANGKA, quote, so, right, kedua=at(hasil.indikator))
