"""The only row of which all is done: Hanya Subbagian Umum yang seluruh pegawainya memenuhi."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import COMMON, is_goal, rows_called, stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import first_few

_ALONE: Final = pattern(r"h(?P<row>R)c{0,2}(?P<neg>n?)c{0,2}(?P<all>e)(?P<rest>[^,;:()q]{0,12})")


@needing("hRe", own=True)
def wrong_alone(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That of one row alone all is done, or not all, where it is so of others or not of it."""
    hasil = facts.indikator(own)
    if hasil is None or not parsed.is_of(facts.tahun):
        return
    for match in _ALONE.finditer(parsed.letters):
        ref = parsed.chunks[match.start("row")].ref
        if ref is None or "n" in match["rest"] or is_wished(parsed, match.start()):
            continue
        tables = {of.rincian.id for of, _ in rows_called(hasil, ref.id)}
        for table in hasil.rincian:
            aimed = is_goal(table.rincian.kolom_pembanding)
            if table.rincian.id in tables and not aimed and _is_told(parsed, match, table):
                yield from _held(parsed, match, ref.id, table)


def _is_told(parsed: Parsed, match: re.Match[str], table: RincianResult) -> bool:
    """Whether it is told of what the table has that it was done."""
    first = parsed.chunks[match.start("all")].first
    last = parsed.chunks[match.end() - 1].last
    done = stems_of(table.rincian.kolom_realisasi) - COMMON
    return not done.isdisjoint(map(stem, parsed.texts[first : last + 1]))


def _held(parsed: Parsed, match: re.Match[str], row: str, table: RincianResult) -> Iterator[Wrong]:
    whole = dict[str, bool]()
    for item in table.baris:
        if not isinstance(item.pembanding, Fraction) or not isinstance(item.realisasi, Fraction):
            return
        whole[item.baris.id] = item.realisasi >= item.pembanding
    wanted = not match["neg"]
    names = {item.baris.id: item.baris.uraian for item in table.baris}
    others = [key for key, full in whole.items() if full == wanted]
    if others != [row] and row in whole:
        told = first_few([f"“{names[key]}”" for key in others], 3) if others else "tidak ada"
        so = f"yang demikian pada tabel “{table.rincian.judul}”: {told}"
        quote = parsed.quote(match.start(), match.end() - 1)
        yield Wrong(KEADAAN, quote, so, kedua=at(table.rincian))
