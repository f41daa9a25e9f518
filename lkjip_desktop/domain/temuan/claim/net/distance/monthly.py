"""How many there were a month or a quarter on average, beside those of the year."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.who import is_timed
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import is_strange, subject_of, telling, words_of
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit, rupiah_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_EACH: Final = pattern(
    r"\b(?:(?:setiap|tiap|per|dalam) (?P<which>bulan|triwulan)|(?P<one>sebulan))\b"
)
_PARTS: Final = {"bulan": 12, "triwulan": 4}
_MEAN: Final = frozenset({"rata", "rerata"})
_OTHERWISE: Final = word_set(
    "akan antara belum harus minimal maksimal paling semester target tidak wajib"
)


@needing("q", words=_MEAN, figure=True)
def wrong_monthly(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A mean of the months that does not make up those of the year."""
    text, figures = parsed.sentence.text.casefold(), figures_of(parsed, words=True)
    each = _EACH.search(text)
    if each is None or len(figures) != 1 or not _OTHERWISE.isdisjoint(parsed.texts):
        return
    of = subject_of(parsed, own, facts)
    timed = not parsed.is_near(facts.tahun) or not MONTHS.keys().isdisjoint(parsed.texts)
    if of is None or of.rows or timed or is_elsewhere(parsed, facts):
        return
    row, done = of.hasil.indikator, of.hasil.realisasi
    whole = not (is_percent(row.satuan) or is_index(row.satuan) or rupiah_of(row.satuan))
    if not whole or is_timed(row) or _MEAN & {*row.nama.casefold().replace("-", " ").split()}:
        return
    place, told = figures[0]
    chunk = next((c for c in parsed.chunks if c.first <= place <= c.last), None)
    if told.unit or chunk is None or not isinstance(done, Fraction) or (told.bound or told.about):
        return
    said = in_its_unit(in_its_thousands(told, chunk.word, row.satuan), row.satuan)
    if said is None or is_strange(parsed, 0, len(parsed.texts), words_of(of.hasil) | _known()):
        return
    right = done / _PARTS[each["which"] or "bulan"]
    if abs(said.value - right) >= said.step:  # it may be rounded up or down
        shown = plain(right)
        name = f"realisasi {facts.name(row.id)} {plain(done)}, rata-ratanya {shown}"
        quote = parsed.sentence.quote(0, min(place + 1, len(parsed.texts) - 1))
        yield Wrong(ANGKA, quote, name, shown, kedua=at(row, "realisasi"))


@cache
def _known() -> frozenset[str]:
    return telling() | frozenset(map(stem, _BESIDE))


_BESIDE: Final = (
    "bulan",
    "per",
    "rata",
    "rerata",
    "sebulan",
    "setiap",
    "terbit",
    "tiap",
    "triwulan",
)
