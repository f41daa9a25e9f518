"""Two rows of which one is told to be the better: mediator hakim lebih berhasil daripada ..."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.number.figure import format_percent
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.net.undone.left import tells_else
from lkjip_desktop.domain.temuan.claim.net.undone.rows import SHARE, named_rows, tables_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_WAYS: Final = {
    "bagus": 1, "baik": 1, "berhasil": 1, "disiplin": 1, "lancar": 1, "patuh": 1, "tertib": 1,
    "tuntas": 1, "unggul": 1, "buruk": -1, "jelek": -1, "tertinggal": -1,
}  # fmt: skip
_THAN: Final = frozenset({"dari", "daripada", "dibanding", "dibandingkan", "ketimbang"})


@needing(words=_WAYS.keys(), own=True)
def wrong_better_rows(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Two rows of which the other has the greater share of what was done."""
    texts = parsed.texts
    told = [n for n, text in enumerate(texts) if text in _WAYS and texts[n - 1 : n] == ("lebih",)]
    than = [n for n, text in enumerate(texts) if text in _THAN and told and n > told[0]]
    if len(told) != 1 or not than or not parsed.is_of(facts.tahun):
        return
    if any(t.kind == NUMBER and not is_year(t) for t in parsed.sentence.tokens):
        return
    hasil = facts.indikator(own)
    if hasil is None or hasil.indikator.polaritas != "naik":
        return
    for rows in tables_of(hasil):
        first = named_rows(parsed, rows, hasil, 0, told[0])
        last = named_rows(parsed, rows, hasil, than[0], len(texts))
        places = {n for found in (first, last) for at_ in found.values() for n in at_}
        places |= {told[0] - 1, told[0], than[0]}
        if len(first) != 1 or len(last) != 1 or tells_else(parsed, hasil, rows, places):
            continue
        (one,), (two,) = first, last
        shares = rows.columns[SHARE]
        if one == two or one not in shares or two not in shares:
            continue
        if (shares[one] - shares[two]) * _WAYS[texts[told[0]]] <= 0:
            shown = format_percent(shares[one], 2), format_percent(shares[two], 2)
            so = f"persentase “{rows.names[one]}” {shown[0]} dan “{rows.names[two]}” {shown[1]}"
            quote = parsed.sentence.quote(0, len(texts) - 1)
            yield Wrong(KEADAAN, quote, so, shown[0], kedua=at(rows.table.rincian))
        return
