"""Claims of several figures told one behind the other, each of one of several: masing-masing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import Sasaran
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.table import rows_called
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction, written
from lkjip_desktop.domain.temuan.claim.kind.value.known import known_of
from lkjip_desktop.domain.temuan.claim.known import known_figures
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_FIGURES: Final = r"(?P<each>q[Nb]?(?:[,g]{1,2}c?q[Nb]?){1,11})"
_NAMED: Final = pattern(
    r"(?P<names>(?:[IKSR][cP]?[,g]{1,2}){1,11}[IKSR])[cMPtOhwp]{0,5}C[cMPwV]{0,3}" + _FIGURES
)
_SAME: Final = pattern(
    r"(?P<names>(?:S,?[,g]){1,5}S)[cMPtOhwp]{0,5}C[cMPwV]{0,3}(?P<each>q)b(?=$|[,;.j])(?!,?g?q)"
)
"""One figure of each of those that are named: masing-masing diukur dengan lima indikator."""
_YEARS: Final = pattern(r"(?P<names>(?:t[,g]{1,2}){1,5}t)[cPIhw]{0,4}C[cMP]{0,3}" + _FIGURES)
_PROPERTIES: Final = pattern(
    r"(?P<names>(?:p[cI]?[,g]{1,2}){1,3}p)[cPIKOt]{0,4}(?:a[dk](?P<than>t),)?C[cMP]{0,3}" + _FIGURES
)
_ALL: Final = pattern(
    r"o(?P<what>[bJ]|p)(?P<scope>[cPOtwpSMUnv]{0,6}(?:,j?[cp]{1,2})?)C?[cMPwV]{0,4}" + _FIGURES
)
_GROUP: Final = pattern(r"b[cP]{0,3}(?P<scope>[SU])[cMPtwp]{0,4}C[cMP]{0,3}" + _FIGURES)


@needing("qq Cq")
def wrong_each(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Figures of a row of figures that are not those of what they are told of."""
    if "C" in parsed.letters:
        yield from _named(parsed, own, facts)
        yield from _same(parsed, facts)
        yield from _of_years(parsed, own, facts)
        yield from _of_properties(parsed, own, facts)
    if not own and parsed.is_of(facts.tahun):
        yield from _of_all(parsed, facts)


def _figures(parsed: Parsed, match: re.Match[str]) -> list[Chunk]:
    chunks = parsed.chunks[match.start("each") : match.end("each")]
    return [chunk for chunk in chunks if chunk.letter == "q"]


def _told(chunk: Chunk) -> Quantity | None:
    said = chunk.number
    exact = said is not None and said.is_exact
    return said if exact else None


def _property(parsed: Parsed, end: int) -> str:
    named = [c.payload for c in parsed.chunks[:end] if c.letter == "p"]
    return named[-1] if named else ""


def _held(
    parsed: Parsed,
    match: re.Match[str],
    chunk: Chunk,
    ref: Ref,
    prop: str,
    when: When,
    facts: Facts,
) -> Iterator[Wrong]:
    said, place = _told(chunk), parsed.chunks.index(chunk)
    if said is None:
        return
    if ref.kind == "K" and said.unit == PERCENT:
        prop = "serapan"
    known = known_of(parsed, place, prop, ref, when, said, facts)
    real = [item for item in known if isinstance(item.nilai, Fraction)]
    if real and not any(agrees(said, item.nilai) for item in real):
        quote = parsed.quote(match.start(), match.end("each") - 1)
        yield contradiction(quote, said, real[0])


def _named(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Several that are named, and as many figures."""
    for match in _NAMED.finditer(parsed.letters) if parsed.is_of(facts.tahun) else ():
        span = parsed.chunks[match.start("names") : match.end("names")]
        refs = [c.ref for c in span if c.letter in "IKSR" and c.ref is not None]
        chunks, prop = _figures(parsed, match), _property(parsed, match.end() - 1)
        if len(refs) == len(chunks):
            for ref, chunk in zip(refs, chunks, strict=True):
                if ref.kind == "R":
                    yield from _of_row(parsed, match, chunk, ref, own, facts)
                elif ref.kind == "S" and _counts_indikator(parsed):
                    yield from _of_one_sasaran(parsed, match, chunk, ref, facts)
                else:
                    yield from _held(parsed, match, chunk, ref, prop, When(), facts)


def _same(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """Several sasaran, and the one number of indikator that each of them has."""
    for match in _SAME.finditer(parsed.letters) if parsed.is_of(facts.tahun) else ():
        chunk = parsed.chunks[match.start("each")]
        for name in parsed.chunks[match.start("names") : match.end("names")]:
            if name.ref is not None and _counts_indikator(parsed):
                yield from _of_one_sasaran(parsed, match, chunk, name.ref, facts)


def _counts_indikator(parsed: Parsed) -> bool:
    """Whether it is told how many indikator there are, and nothing of what they are like."""
    nouns = [c.payload for c in parsed.chunks if c.letter == "b"]
    return {*nouns} == {"indikator"} and not {*parsed.letters} & {*"pvnaM"}


def _of_one_sasaran(
    parsed: Parsed, match: re.Match[str], chunk: Chunk, ref: Ref, facts: Facts
) -> Iterator[Wrong]:
    """A number told of the indikator of a sasaran."""
    said, group = _told(chunk), facts.group("S", ref.id)
    if said is None or group is None or said.unit or said.value == group.banyak_indikator:
        return
    right = str(group.banyak_indikator)
    so = f"sasaran itu mempunyai {right} indikator"
    quote = parsed.quote(match.start(), match.end("each") - 1)
    yield Wrong(CACAH, quote, so, right, kedua=Address(Sasaran.KIND, ref.id))


def _of_row(
    parsed: Parsed, match: re.Match[str], chunk: Chunk, ref: Ref, own: str, facts: Facts
) -> Iterator[Wrong]:
    """A figure told of a row, which may be any of its own."""
    said, hasil = _told(chunk), facts.indikator(own)
    rows = rows_called(hasil, ref.id) if hasil is not None else []
    known = [
        Figure(nilai, f"baris “{row.baris.uraian}”")
        for _, row in rows
        for nilai in (row.realisasi, row.pembanding, row.persentase)
        if isinstance(nilai, Fraction)
    ]
    if said is not None and known and not any(agrees(said, item.nilai) for item in known):
        shown = known[-1] if said.unit == PERCENT else known[0]
        yield contradiction(parsed.quote(match.start(), match.end("each") - 1), said, shown)


def _of_years(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Several years of one indikator, and as many figures."""
    named = {c.ref for c in parsed.chunks if c.letter in "IKSUR" and c.ref is not None}
    ref = next(iter(named)) if len(named) == 1 else Ref("I", own) if own and not named else None
    for match in _YEARS.finditer(parsed.letters) if ref is not None and ref.kind == "I" else ():
        span = parsed.chunks[match.start("names") : match.end("names")]
        whens = [c.when for c in span if c.when is not None]
        chunks, prop = _figures(parsed, match), _property(parsed, match.end() - 1) or "realisasi"
        if ref is not None and len(whens) == len(chunks) and not any(w.part for w in whens):
            for when, chunk in zip(whens, chunks, strict=True):
                yield from _held(parsed, match, chunk, ref, prop, when, facts)


def _of_properties(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Several properties of one, and as many figures: target dan realisasi masing-masing."""
    named = {c.ref for c in parsed.chunks if c.letter in "IKSUR" and c.ref is not None}
    ref = next(iter(named)) if len(named) == 1 else Ref("I", own) if own else WHOLE
    for match in _PROPERTIES.finditer(parsed.letters) if len(named) <= 1 else ():
        span = parsed.chunks[match.start("names") : match.end("names")]
        props, chunks = [c.payload for c in span if c.letter == "p"], _figures(parsed, match)
        than = match.start("than") if match["than"] else None
        whens = [c.when for at, c in enumerate(parsed.chunks) if c.when is not None and at != than]
        now = all(not when.part and when.year in {0, facts.tahun} for when in whens)
        if len(props) == len(chunks) and now:
            for prop, chunk in zip(props, chunks, strict=True):
                yield from _held(parsed, match, chunk, ref, prop, When(), facts)


def _of_all(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """All kegiatan, sasaran or indikator, and as many figures, in whatever order."""
    for form, needs in ((_ALL, "oqq"), (_GROUP, "bCqq")):
        for match in form.finditer(parsed.letters) if parsed.has(needs) else ():
            chunks = _figures(parsed, match)
            numbers = [said for chunk in chunks if (said := _told(chunk)) is not None]
            wanted = _every(parsed, match, numbers, facts)
            if len(numbers) == len(chunks) == len(wanted):
                yield from _unmatched(parsed, match, numbers, wanted)


def _every(
    parsed: Parsed, match: re.Match[str], numbers: Sequence[Quantity], facts: Facts
) -> Sequence[Figure]:
    """The figure of each of those that are counted, as the first of the told ones is one."""
    noun = next(c for c in parsed.chunks[match.start() :] if c.letter in "bJSUp")
    count = parsed.chunks[match.start()].number
    expected = len(numbers) if count is None else count.value
    prop = _property(parsed, match.start("each"))
    said = numbers[0] if numbers else None
    if said is None or expected != len(numbers):
        return ()
    if noun.letter == "b" and noun.payload == "kegiatan":
        wanted = "serapan" if said.unit == PERCENT else prop
        return _of_lines(facts, wanted, said)
    scope = {c.ref for c in parsed.chunks if c.letter in "SU" and c.ref is not None}
    if noun.payload == "sasaran" or noun.letter == "J":
        return _of_sasaran(parsed, match, said, facts) if not scope else ()
    if noun.payload == "indikator" and len(scope) <= 1 and prop in {"capaian", "serapan"}:
        group = next(iter(scope), Ref("", ""))
        rows = facts.members(group.kind, group.id)
        return [
            Figure(getattr(row, prop), f"{prop} {facts.name(row.indikator.id)}") for row in rows
        ]
    return ()


def _of_lines(facts: Facts, prop: str, said: Quantity) -> Sequence[Figure]:
    lines = [item for item in facts.lines() if item.kegiatan.jenis == "kegiatan"]
    found = [known_figures(Ref("K", x.kegiatan.id), prop, When(), said, "", facts) for x in lines]
    return [items[0] for items in found if items]


def _of_sasaran(
    parsed: Parsed, match: re.Match[str], said: Quantity, facts: Facts
) -> Sequence[Figure]:
    """How many indikator each sasaran has."""
    behind = parsed.letters[match.end("each") - 1 : match.end("each")] == "b"
    if said.unit or not said.is_count or not behind:
        return ()
    sizes = facts.sizes()
    return [Figure(Fraction(size), "banyaknya indikator pada satu sasaran") for size in sizes]


def _unmatched(
    parsed: Parsed, match: re.Match[str], numbers: Sequence[Quantity], wanted: Sequence[Figure]
) -> Iterator[Wrong]:
    """What is told and no figure, where each figure is used once."""
    left = [item for item in wanted if isinstance(item.nilai, Fraction)]
    if len(left) != len(wanted):
        return
    for said in numbers:
        fitting = next((item for item in left if agrees(said, item.nilai)), None)
        if fitting is not None:
            left.remove(fitting)
    if left:
        count = numbers[0].unit not in {PERCENT, RUPIAH}
        right = written(left[0].nilai, numbers[0])
        quote = parsed.quote(match.start(), match.end("each") - 1)
        yield Wrong(CACAH if count else ANGKA, quote, f"{left[0].nama} {right}", right)
