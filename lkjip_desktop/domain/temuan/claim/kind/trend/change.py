"""How a change is held against the figures: its direction, and by how much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import Nilai, round_half_up
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees, plain
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at


def change_of(parsed: Parsed, match: re.Match[str]) -> str:
    """How something turned; "" where it is not told."""
    if match.groupdict().get("same"):
        same = match.start("same")
        return "tetap" if parsed.quote(same, same).casefold() == "sama dengan" else ""
    return next(c for c in parsed.chunks[match.start() :] if c.letter == "a").payload


def is_so(change: str, now: Fraction, then: Fraction) -> bool:
    first, last = round_half_up(then, 2), round_half_up(now, 2)
    return {"naik": last > first, "turun": last < first, "tetap": last == first}.get(change, True)


def is_so_of_other(
    change: str, prop: str, row: str, year: int, facts: Facts
) -> tuple[Fraction, Fraction] | None:
    """Now and then of the other figure that is called capaian or nilai, if it so changed."""
    other = {"capaian": "realisasi", "nilai": "capaian"}.get(prop, "")
    hasil, then = facts.indikator(row), facts.past(row, year).get(other)
    now: Nilai = getattr(hasil, other) if other and hasil is not None else None
    if not isinstance(then, Fraction) or not isinstance(now, Fraction):
        return None
    return (now, then) if is_so(change, now, then) else None


def by_how_much(
    parsed: Parsed, match: re.Match[str], now: Fraction, then: Fraction, row: Indikator, so: str
) -> Iterator[Wrong]:
    chunk = parsed.chunks[match.start("by")]
    said = in_its_unit(chunk.number, row.satuan) if chunk.number is not None else None
    if said is None or said.live or said.bound:
        return
    said = in_its_thousands(said, chunk.word, row.satuan)
    steps, share = abs(now - then), abs(now - then) / then * 100 if then else None
    shares = is_percent(row.satuan) or so.startswith("capaian ")
    allowed = [steps] if said.unit != PERCENT or shares else []
    if said.unit == PERCENT and share is not None:
        allowed.append(share)
    rounded = abs(round_half_up(now, 2) - round_half_up(then, 2))
    if allowed and not any(agrees(said, item) for item in (*allowed, rounded)):
        quote = parsed.quote(match.start(), match.start("by"))
        right = plain(allowed[0])
        kedua = at(row, "realisasi")
        yield Wrong(ANGKA, quote, f"selisihnya {right} ({so})", right, kedua=kedua)
