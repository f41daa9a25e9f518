"""All indikator together: what their capaian come to on average, and of how many that is."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import is_strange
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_MEAN: Final = frozenset({"dirata", "merata", "rata", "rerata", "reratanya", "ratanya"})
_OF: Final = frozenset({"capaian", "capaiannya", "indikator", "indikatornya"})
_OTHERWISE: Final = frozenset(
    {
        "andai", "anggaran", "belanja", "belum", "bidang", "bukan", "dibatasi", "hanya", "jika",
        "kecuali", "kegiatan", "nasional", "pagu", "per", "sasaran", "seandainya", "seksi",
        "selain", "serapan", "subbagian", "tanpa", "target", "tidak", "tujuan",
    }
)  # fmt: skip


_KNOWN: Final = frozenset(
    map(stem, (*_MEAN, *_OF, "bila", "dibagi", "dijumlahkan", "kalau", "lalu", "semua"))
)


@needing(words=_MEAN, own=False)
def wrong_means(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
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
