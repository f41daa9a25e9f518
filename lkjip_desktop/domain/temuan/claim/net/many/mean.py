"""Claims of a mean: of all indikator, of several that are named or told, or of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.beside import MEAN
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import known_figures
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.net.sense import is_strange
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_MEAN: Final = MEAN | {"dirata", "merata"}
_OF: Final = frozenset({"capaian", "capaiannya", "indikator", "indikatornya"})
_OTHERWISE: Final = word_set(
    "andai anggaran belanja belum bidang bukan dibatasi hanya jika kecuali kegiatan nasional pagu"
    " per sasaran seandainya seksi selain serapan subbagian tanpa target tidak tujuan"
)


_KNOWN: Final = frozenset(
    map(stem, (*_MEAN, *_OF, "bila", "dibagi", "dijumlahkan", "kalau", "lalu", "semua"))
)


@needing(words=_MEAN, own=False)
def wrong_means_of_all(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A mean of all indikator that is none of those of the report."""
    words = {token.text for token in parsed.sentence.tokens}
    if not words & _OF or words & _OTHERWISE:
        return
    shares = [item for item in figures_of(parsed) if item.number.unit == PERCENT]
    if len(shares) != 1 or any(c.ref is not None for c in parsed.chunks if c.letter in "IKSUJ"):
        return
    if not parsed.is_of(facts.tahun) or is_strange(parsed, 0, shares[0].place, _KNOWN):
        return
    said = shares[0].number
    known = [facts.whole(name) for name in ("rata", "rata asli", "rata berbobot")]
    real = [nilai for nilai in known if isinstance(nilai, Fraction)]
    if real and not any(agrees(said, nilai) for nilai in real):
        quote = parsed.sentence.quote(0, shares[0].place)
        right = Figure(real[0], "rata-rata capaian", None, "ringkasan/rata_rata_capaian")
        as_said = parsed.sentence.quote(shares[0].place, shares[0].place)
        yield contradiction(quote, said, right, as_said)


_OWN: Final = pattern(r"^c{0,2}p(?P<own>I?)c{0,2}M?(?P<q>q)[.;]?$")
_OF_SASARAN: Final = pattern(r"^c{0,2}p[cP]{0,3}bc{1,2}M?(?P<q>q)[.;]?$")
_TOLD: Final = pattern(r"q[NI]?,?c{0,2}P?(?:x{1,2}|p)c{0,2}M?(?P<q>q)[.;]?$")
_WORKED_OUT: Final = word_set("berbobot bobot dari dihitung seluruh terboboti tertimbang triwulan")
_NEAR, _FEWEST = 5, 2


@needing("q", words=MEAN, figure=True)
def wrong_means(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A mean that is none of what it is told of."""
    if not parsed.is_of(facts.tahun) or "t" in parsed.letters or parsed.under:
        return
    props = [c.payload for c in parsed.chunks if c.letter == "p"]
    of_own = _OWN.match(parsed.letters) if own and props == ["rata"] else None
    if of_own is not None:
        yield from _of_own(parsed, of_own, own, facts)
    of_sasaran = _OF_SASARAN.match(parsed.letters) if own and props == ["rata"] else None
    if of_sasaran is not None and ("sasaran", "ini") in zip(
        parsed.texts, parsed.texts[1:], strict=False
    ):
        yield from _of_sasaran(parsed, of_sasaran, own, facts)
    told = _TOLD.search(parsed.letters)
    if told is not None and _WORKED_OUT.isdisjoint(parsed.texts):
        yield from _of_told(parsed, told, own, facts)


def _exact(parsed: Parsed, match: re.Match[str]) -> Quantity | None:
    said = parsed.chunks[match.start("q")].number
    plain = said is not None and said.is_exact
    return said if plain and said is not None and said.unit != RUPIAH else None


def _of_own(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """The mean of what was reached told for the capaian, which it is no part of the target of."""
    said, hasil = _exact(parsed, match), facts.indikator(own)
    if said is None or hasil is None or not isinstance(hasil.capaian, Fraction):
        return
    named = match["own"] and parsed.chunks[match.start("own")].ref == Ref(INDIKATOR, own)
    heads = {table.rincian.kolom_realisasi.casefold() for table in hasil.rincian}
    if (match["own"] and not named) or any(head.startswith("capai") for head in heads):
        return
    result, said = agrees(said, hasil.realisasi), said._replace(unit=PERCENT)
    known = [*known_figures(Ref(INDIKATOR, own), "capaian", When(), said, "", facts)]
    whole = known_figures(WHOLE, "rata", When(), said, "", facts) if not named else ()
    if known and (result or named) and not any(agrees(said, x.nilai) for x in (*known, *whole)):
        yield contradiction(parsed.quote(0, match.start("q")), said, known[0])


def _of_sasaran(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    said, hasil = _exact(parsed, match), facts.indikator(own)
    sasaran = hasil.indikator.sasaran if hasil is not None else None
    if said is None or not sasaran:
        return
    said = said._replace(unit=PERCENT)
    known = known_figures(Ref("S", sasaran), "rata", When(), said, "", facts)
    if known and not any(agrees(said, item.nilai) for item in known):
        yield contradiction(parsed.quote(0, match.start("q")), said, known[0])


def _of_told(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """The mean of the figures told before it, that is not that of the indikator either."""
    said, place = _exact(parsed, match), match.start("q")
    word = parsed.texts[: parsed.chunks[place].first]
    if said is None or MEAN.isdisjoint(word[-_NEAR:]) or said.step == 0:
        return
    before = [c.number for c in parsed.chunks[:place] if c.number is not None]
    hasil = facts.indikator(own) if own else None
    known = [] if hasil is None else numbers_of([hasil.realisasi, hasil.capaian])
    plain = all(x.unit == said.unit and x.is_exact for x in before)
    if len(before) < _FEWEST or not plain or any(agrees(said, x) for x in known):
        return
    right = sum((x.value for x in before), Fraction(0)) / len(before)
    if not agrees(said, right) and abs(right - said.value) >= max(x.step for x in before):
        shown = shown_in(right, said.unit)
        quote = parsed.quote(0, place)
        yield Wrong(HITUNGAN, quote, f"rata-rata angkanya {shown}", shown)
