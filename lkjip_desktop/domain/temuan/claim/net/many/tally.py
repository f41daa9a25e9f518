"""All indikator together: what their capaian come to on average, and of how many that is."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import is_strange, telling
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


_SOME: Final = frozenset(
    {
        "anggaran", "antara", "antaranya", "bidang", "hampir", "jenjang", "jika", "kategori",
        "kecuali", "kegiatan", "kembali", "kriteria", "lagi", "masing", "nasional", "pernah",
        "persen", "renstra", "salah", "sama", "sejak", "seksi", "selain", "semester", "semula",
        "serapan", "standar", "subbagian", "triwulan", "tujuan",
    }
)  # fmt: skip
"""Words by which it is told of some indikator, or of something else of them."""
_WORKED: Final = pattern(r"[Vc][cP]{0,2}[Pd]?c?(?P<many>q)b(?=c{0,2}[,.:;]?$|c{0,2}[,;]|[jg])")
_WORKING: Final = frozenset(
    {
        "dihitung", "diukur", "didasarkan", "dirata", "ditentukan", "diperoleh", "berasal",
        "dijumlahkan", "ditarik", "dinilai",
    }
)  # fmt: skip
_FROM: Final = frozenset({"atas", "berdasarkan", "dari", "pada", "melalui"})


@needing("qb", words=_WORKING, own=False)
def wrong_worked_out(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """From how many indikator the figure of the whole office is worked out, where it is others."""
    words = {*parsed.texts}
    match = _WORKED.search(parsed.letters) if parsed.is_of(facts.tahun) else None
    if match is None or not _PARTLY.isdisjoint(words) or not words & _WHOLE_MEANS:
        return
    chunks = parsed.chunks
    many, noun = chunks[match.start("many")], chunks[match.end("many")]
    before = parsed.texts[chunks[match.start()].first : many.first]
    if is_strange(parsed, 0, many.first, _KNOWN | telling() | _TOLD_OF_WHOLE):
        return
    if noun.payload != "indikator" or not {*before} & _WORKING or not {*before} & _FROM:
        return
    if any(c.ref is not None and c.letter in "IKSUJ" for c in chunks) or many.number is None:
        return
    said, members = many.number, facts.members()
    known = {len(members), len(numbers_of(x.capaian for x in members))}
    if said.is_exact_count and members and said.value not in known:
        measured, every = min(known), max(known)
        right = " atau ".join(map(str, sorted(known)))
        so = f"laporan ini mempunyai {every} indikator"
        so += f", {measured} di antaranya terukur" if measured < every else ""
        quote = parsed.sentence.quote(chunks[match.start()].first, noun.last)
        yield Wrong(CACAH, quote, so, right)


_PARTLY: Final = _SOME - {"anggaran", "serapan"} | {"sasaran", "tersebut", "tercapai", "target"}
_TOLD_OF_WHOLE: Final = frozenset(map(stem, (*_WORKING, "kinerja", "nilai", "predikat", "hasil")))
_WHOLE_MEANS: Final = _MEAN | {"capaian", "kinerja", "predikat", "nilai"}
