"""How many have a figure between two, at one exactly, or the same pagu each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_BEGINS: Final = r"(?:^|[,;]g?)[ch]{0,2}(?P<all>q)b"
_ENDS: Final = r"(?=$|[,.;])"
_BETWEEN: Final = pattern(
    rf"{_BEGINS}(?P<how>[cwMP]{{0,3}}p?[cwP]{{0,2}})B(?P<low>q)[gPc]{{1,2}}(?P<high>q){_ENDS}"
)
_EXACTLY: Final = pattern(rf"{_BEGINS}(?P<how>[cwM]{{0,3}}p?)(?P<only>x)?(?P<at>q){_ENDS}")
_EXACT: Final = frozenset({"pas", "persis", "tepat"})
_FULL: Final = frozenset({"penuh", "utuh"})
_SHOWN: Final = Fraction(1, 100)
"""A figure is shown to its hundredths."""


@needing("qbBqgq qbBqPq qbBqcq", own=False, figure=True)
def wrong_within(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of indikator with a capaian between two figures that are others."""
    for match in _BETWEEN.finditer(parsed.letters):
        low, high = (parsed.chunks[match.start(name)].number for name in ("low", "high"))
        than = parsed.quote_of(parsed.chunks[match.start("low") - 1])
        column = _column(parsed, match, "capaian")
        if low is None or high is None or high.unit != PERCENT or low.unit not in {"", PERCENT}:
            continue
        if than != "antara" or low.live or high.live or column not in {"capaian", "serapan"}:
            continue
        values = numbers_of(facts.each(column).values())
        inside = [x for x in values if low.value <= x <= high.value]
        edges = sum(x == low.value for x in inside), sum(x == high.value for x in inside)
        counts = {len(inside) - a - b for a in {0, edges[0]} for b in {0, edges[1]}}
        yield from _miscounted(parsed, match, counts, f"{column} di antaranya pada")


@needing("qbq", own=False, figure=True)
def wrong_at(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of indikator with a figure of exactly so much that are others."""
    for match in _EXACTLY.finditer(parsed.letters):
        said, only = parsed.chunks[match.start("at")].number, match["only"]
        word = parsed.word(match.start("only")) if only else ""
        column = _column(parsed, match, "capaian")
        full = column == "realisasi" and word in _FULL and said is not None
        if said is None or said.unit != PERCENT or said.live or said.bound or said.about:
            continue
        if not full and (word not in _EXACT or column != "capaian"):
            continue
        members = facts.members()
        counts = {sum(_is_at(said, x.capaian) for x in members)}
        if full:
            done = [x for x in members if _is_at(said, x.realisasi)]
            counts |= {len(done), sum(is_percent(x.indikator.satuan) for x in done)}
        yield from _miscounted(parsed, match, counts, f"{column} sebesar itu pada")


def _is_at(said: Quantity, nilai: object) -> bool:
    return isinstance(nilai, Fraction) and abs(nilai - said.value) < min(said.step, _SHOWN) / 2


def _column(parsed: Parsed, match: re.Match[str], default: str) -> str:
    """What is told between a number and the figure; "" for what no indikator has alone."""
    chunks = parsed.chunks[match.start("all") + 1 : match.end("how")]
    told = [c.payload for c in chunks if c.letter == "p"]
    noun = chunks[0].payload == "indikator"
    return (told[0] if told else default) if noun else ""


def _miscounted(
    parsed: Parsed, match: re.Match[str], counts: set[int], what: str
) -> Iterator[Wrong]:
    told = parsed.chunks[match.start("all")].number
    if told is None or not told.is_count or told.about or told.bound or told.value in counts:
        return
    right = " atau ".join(map(str, sorted(counts)))
    quote = parsed.quote(match.start("all"), match.end() - 1)
    yield Wrong(CACAH, quote, f"{what} {right} indikator", right, kedua=table_of(Indikator))


_SAME: Final = pattern(
    rf"{_BEGINS}(?:,c(?P<named>[^q;]{{1,14}}),)?[cwV]{{1,3}}p(?:c{{0,2}}[ax]{{1,2}})?(?:,?c{{0,2}})?C[cP]?(?P<at>q)"
    r"(?!b)"
)


@needing("qbpCq", own=False, figure=True)
def wrong_same(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of kegiatan with the same pagu each that are others."""
    match = _SAME.search(parsed.letters)
    if match is None or not parsed.is_of(facts.tahun):
        return
    told, said = (parsed.chunks[match.start(name)].number for name in ("all", "at"))
    noun = parsed.chunks[match.start("all") + 1].payload
    money = [c.payload for c in parsed.chunks[: match.end()] if c.letter == "p"]
    if told is None or said is None or said.unit != RUPIAH or said.live or said.about:
        return
    if noun not in {"kegiatan", "keluaran"} or money != ["pagu"] or said.bound:
        return
    lines = [x for x in facts.lines() if x.kegiatan.jenis == noun]
    count = sum(_is_at(said, x.pagu) for x in lines)
    if told.is_exact_count and told.value != count:
        quote = parsed.quote(match.start("all"), match.end() - 1)
        so = f"yang pagunya sebesar itu {count} {noun}"
        yield Wrong(CACAH, quote, so, str(count), kedua=table_of(Kegiatan))
