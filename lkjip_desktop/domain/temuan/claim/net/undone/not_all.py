"""That not all have what a table counts, where all of them have it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import COMMON, is_goal, stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import telling
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_SAID: Final = pattern(
    r"^(?:\w+ ){0,2}?(?:belum|tidak|tak) (?:semua|seluruh|setiap)(?:nya)? (?P<who>[^,;:()\d]+?)\.?$"
)
_DENYING: Final = frozenset({"belum", "kecuali", "selain", "tak", "tanpa", "tidak"})


@needing("ne", own=True)
def wrong_not_all(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Some are told not to have what every one of them has."""
    said = _SAID.match(parsed.sentence.text.strip().casefold())
    hasil = facts.indikator(own) if said is not None and parsed.is_of(facts.tahun) else None
    if said is None or hasil is None or is_wished(parsed, 0):
        return
    told = words(said["who"])
    stems = frozenset(map(stem, told))
    rows = stems_of(*(row.baris.uraian for table in hasil.rincian for row in table.baris))
    if not _DENYING.isdisjoint(told) or not stems <= vocabulary(hasil) | rows | telling() | _BARE:
        return
    done = [*_done(hasil, stems)]
    if len(done) == 1:
        full = format_number(done[0], 0)
        so = f"yang demikian {full} dari {full}"
        yield Wrong(
            KEADAAN, parsed.quote(0, len(parsed.chunks) - 1), so, full, kedua=at(hasil.indikator)
        )


_BARE: Final = frozenset(map(stem, ("yang", "dan", "untuk", "pada", "tahun", "ini")))


def _done(hasil: IndikatorResult, stems: frozenset[str]) -> Iterator[Fraction]:
    """How many have it, of each table whose heading is told and where all have it."""
    for table in hasil.rincian:
        row, known = table.rincian, table.jumlah_realisasi
        heads = stems_of(row.kolom_realisasi) - COMMON - stems_of(row.kolom_pembanding)
        if is_goal(row.kolom_pembanding) or not heads & stems:
            continue
        if isinstance(known, Fraction) and known > 1 and known == table.jumlah_pembanding:
            yield known
