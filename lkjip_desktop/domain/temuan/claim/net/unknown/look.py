"""Unknown figures: in plain words of one indikator, one that is none of what is known of it.

Where a sentence has its name, times, and none but the words with which any result is told, each of
its figures is one of the year that stands beside it, or how far two of these lie apart. What is a
figure of what need not be known then: one that is none of all these is told wrongly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.temuan.claim.fact.digit import slip
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.kind.value.part import parts_of_all
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.net.unknown.part import (
    APART,
    BECAME,
    SET,
    SHARES,
    PlainFigure,
    plain_figure,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at

_BACK: Final = 6
"""Years before that of the report of which a figure may be that no year stands beside."""


def known_of(
    parsed: Parsed,
    item: PlainFigure,
    told: Sequence[PlainFigure],
    hasil: IndikatorResult,
    facts: Facts,
) -> list[Figure]:
    """All that a figure may be; none where what it most likely is is not known."""
    tokens = parsed.sentence.tokens
    texts = {tokens[x].text for c in parsed.chunks for x in range(c.first, c.last + 1)}
    years = {c.when.year or facts.tahun for c in parsed.chunks if c.when is not None}
    others = [x.said.value for x in told if x != item]
    aimed = {c.payload for c in parsed.chunks if c.letter == "p"} == {"target"}
    far = (
        []
        if texts.isdisjoint(APART)
        else _distances(item, others, hasil, years, facts, aimed=aimed)
    )
    if parsed.chunks[item.place].word == "poin" or _is_set_by(parsed, item.place):
        return far
    if not item.year and not SET.isdisjoint(texts):
        return []
    levels = _levels(item, hasil, item.year or facts.tahun, facts)
    if not item.year and (far or years or BECAME & texts):
        past = [_levels(item, hasil, facts.tahun - n, facts) for n in range(1, _BACK)]
        more = [_levels(item, hasil, year, facts) for year in years]
        known = all(
            [past[0], *(one for year, one in zip(years, more, strict=True) if year > facts.tahun)]
        )
        levels = [x for one in (levels, *past, *more) for x in one] if known and levels else []
    return [*levels, *far] if levels else []


def _is_set_by(parsed: Parsed, place: int) -> bool:
    """Whether it is by how much a target was set higher or lower: dinaikkan sebesar 50 koleksi."""
    before = place - 1 - (parsed.letters[place - 1] == "c")
    by = before == place - 1 or parsed.word(place - 1) in {"sebanyak", "sebesar"}
    return before >= 0 and by and parsed.word(before) in SET


def _levels(item: PlainFigure, hasil: IndikatorResult, year: int, facts: Facts) -> list[Figure]:
    """What an indikator came to in a year or should, and in percent what that is of its target."""
    row = hasil.indikator
    share, own = item.said.unit == PERCENT, (item.said.unit == PERCENT) == is_percent(row.satuan)
    named = {
        key: nilai
        for key, nilai in _of_year(hasil, year, facts).items()
        if isinstance(nilai, Fraction) and (share if key.split()[0] in SHARES else own)
    }
    first = "realisasi" if own else item.prop if item.prop in SHARES else "capaian"
    if own and (item.prop in {"batas", "target"} or year > facts.tahun):
        named = {k: v for k, v in named.items() if k.startswith(("batas", "target"))}
        first = next(iter(named), "")
    if first not in named:
        return []
    name, when = facts.name(row.id), "" if year == facts.tahun else f" tahun {year}"
    order = [first, *(key for key in named if key != first)]
    words = {key: _CALLED.get(key, key.partition(" ")[0]) for key in order}
    return [Figure(named[key], f"{words[key]} {name}{when}", at(row)) for key in order]


_CALLED: Final = {"serapan": "serapan anggaran", "sisa": "sisa anggaran"}


def _of_year(hasil: IndikatorResult, year: int, facts: Facts) -> dict[str, Nilai]:
    """What is known of an indikator in a year."""
    row = hasil.indikator.id
    found: dict[str, Nilai] = dict(facts.past(row, year))
    if year == facts.tahun:
        found = {
            "realisasi": hasil.realisasi, "target": hasil.target, "batas": hasil.target_atas,
            "capaian": hasil.capaian, "capaian dibatasi": hasil.capaian_dibatasi,
            "serapan": hasil.serapan, "efisiensi": hasil.efisiensi,
        }  # fmt: skip
        if isinstance(hasil.serapan, Fraction):
            found["sisa"] = 100 - hasil.serapan
    planned = enumerate(facts.planned(row, year), 1)
    return found | {f"target rencana {number}": nilai for number, nilai in planned}


def _distances(
    item: PlainFigure,
    others: Sequence[Fraction],
    hasil: IndikatorResult,
    years: set[int],
    facts: Facts,
    *,
    aimed: bool,
) -> list[Figure]:
    """How far the result and the target lie from one another and from those of these years.

    Of a sentence of targets alone (`aimed`) those of the plan count, too.
    """
    row, now = hasil.indikator, _of_year(hasil, facts.tahun, facts)
    done, aim, full = now["realisasi"], now["target"], now["capaian"]
    pairs = [(done, aim), (done, now["batas"])]
    shares: list[tuple[Nilai, Nilai]] = [(full, Fraction(100))]
    for year in {facts.tahun - 1, *years}:
        then, before = _of_year(hasil, year, facts), facts.past(row.id, year - 1)
        pairs += [(done, x) for key, x in then.items() if key.split()[0] not in SHARES]
        aims = [key for key in then if key.startswith("target")] if aimed else ["target"]
        pairs += [(aim, then.get(key)) for key in aims]
        pairs += [(then.get("realisasi"), x) for x in (before.get("realisasi"), then.get("target"))]
        shares += [(full, then.get("capaian"))]
    exact = [abs(one - other) for one, other in _fractions(pairs)]
    exact += [abs(one - other) for one in others for other in others if one > other]
    parts = [abs(one - other) for one, other in _fractions(shares)]
    if item.said.unit == PERCENT:
        parts += [abs(one - other) / other * 100 for one, other in _fractions(pairs) if other]
    shared = is_percent(row.satuan)
    points = shared or is_index(row.satuan) or item.said.unit == PERCENT
    found = [*(exact if item.said.unit != PERCENT or shared else ()), *(parts if points else ())]
    return [Figure(nilai, f"selisih {facts.name(row.id)}", at(row)) for nilai in found]


def _fractions(pairs: Sequence[tuple[Nilai, Nilai]]) -> list[tuple[Fraction, Fraction]]:
    """Those of which both are known."""
    return [(a, b) for a, b in pairs if isinstance(a, Fraction) and isinstance(b, Fraction)]


def wrong_unknowns(told_in: Sequence[tuple[Parsed, str]], facts: Facts) -> Iterator[Wrong]:
    """Figures that are none of what is known of the one indikator that is told of."""
    for parsed, row in told_in:
        hasil = facts.indikator(row)
        if hasil is None or hasil.indikator.polaritas == "rentang":
            continue
        told = plain_figure(parsed, hasil, facts)
        for item in told:
            known = (
                []
                if _is_plainly(item, hasil, facts)
                else known_of(parsed, item, told, hasil, facts)
            )
            parts = parts_of_all(parsed, Ref(INDIKATOR, row), item.said, facts) if known else ()
            if known and not any(agrees(item.said, x.nilai) for x in (*known, *parts)):
                quote = parsed.quote(max(0, item.place - 3), item.place)
                yield contradiction(quote, item.said, meant_of(item.said, known, told))
                return


def _is_plainly(item: PlainFigure, hasil: IndikatorResult, facts: Facts) -> bool:
    """Whether a figure is just what it is told as, so that no more need be known."""
    row, wanted = hasil.indikator, item.prop in {"batas", "target"}
    column = "target" if wanted else "capaian" if item.prop == "capaian" else "realisasi"
    if (item.said.unit == PERCENT) != is_percent(row.satuan) and column != "capaian":
        return False
    if item.year in {0, facts.tahun}:
        nilai: Nilai = getattr(hasil, column)
    else:
        nilai = facts.past(row.id, item.year).get(column)
    return isinstance(nilai, Fraction) and agrees(item.said, nilai)


def meant_of(said: Quantity, known: Sequence[Figure], told: Sequence[PlainFigure]) -> Figure:
    """The first that is told nowhere else and that a slip may have made this of, or any other."""
    untold = [x for x in known if not any(agrees(y.said, x.nilai) for y in told)]
    every = (*untold, *known)
    near = (x for x in every if isinstance(x.nilai, Fraction) and slip(said, x.nilai))
    return next(near, every[0])
