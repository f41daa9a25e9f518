"""All indikator together: what their capaian come to on average, and how many are in a state."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
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
_DENYING: Final = frozenset({"belum", "gagal", "tak", "tidak", "bukan", "luput"})
_COUNTED: Final = (
    pattern(r"^c?[nh]{0,2}v[xth]{0,2}w?(?P<many>[qo])b?(?:[,.:].*)?$"),
    pattern(r"^b[cn]{0,3}v[xthc]{0,3}w?(?P<many>[qo])(?:[,.:].*)?$"),
    pattern(r"^(?:Sw?qb,[gh]{0,3})(?P<many>[qo])[ch]{0,2}n?v[.]?$"),
)
"""How many are in a state, told behind it, or behind how many there are."""


@needing("v", own=False)
def wrong_tallies(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of indikator in a state that are others."""
    match = next((m for form in _COUNTED for m in [form.match(parsed.letters)] if m), None)
    last = parsed.chunks[match.end("many") - 1].last + 1 if match is not None else 0
    words = [token.text for token in parsed.sentence.tokens[: last + 1]]
    if match is None or not parsed.is_of(facts.tahun) or not _SOME.isdisjoint(words):
        return
    states = [c for c in parsed.chunks if c.letter == "v"]
    many = parsed.chunks[match.start("many")]
    named = {c.ref for c in parsed.chunks if c.ref is not None and c.letter in "SJU"}
    if len(states) != 1 or many.number is None or not many.number.is_count or len(named) > 1:
        return
    if not any(word.startswith("indikator") for word in words):
        return
    of = next(iter(named), None)
    members = facts.members(of.kind, of.id) if of is not None else facts.members()
    reached = numbers_of(hasil.capaian for hasil in members)
    if len(reached) < len(members) or not reached:
        return
    state = parsed.quote_of(states[0])
    beyond = state.startswith(("melampaui", "melebihi", "melewati", "di atas", "terlampaui"))
    below = state.startswith(("di bawah", "kurang dari", "gagal"))
    full = sum(nilai > SERATUS if beyond else nilai >= SERATUS for nilai in reached)
    denied = below != any(word in _DENYING for word in parsed.texts[: states[0].first + 1])
    right = len(reached) - full if denied else full
    if many.number.value != right:
        quote = parsed.sentence.quote(
            min(many.first, states[0].first), max(many.last, states[0].last)
        )
        yield Wrong(
            CACAH, quote, f"yang demikian {right} dari {len(reached)} indikator", str(right)
        )


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
