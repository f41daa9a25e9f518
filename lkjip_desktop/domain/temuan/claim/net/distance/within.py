"""How many have a figure between two, one exactly, or the same pagu; how many a month they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.who import is_timed
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import is_strange, subject_of, telling, words_of
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit, rupiah_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at, table_of

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
