"""To which of the indikator that it pays for a kegiatan gives the most, or the least."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.anggaran.alokasi import AlokasiResult
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_GIVES: Final = pattern(
    r"^[cP]{0,2}(?P<of>K)[cVwx]{1,2}(?:(?P<prop>p)c?(?P<most>m)|(?P<before>m)(?P<of_it>p))[cPV]{1,2}"
    r"(?P<to>I)(?=$|[.,;])"
)
_GIVING: Final = frozenset(
    {
        "memberi", "memberikan", "menyalurkan", "mengalokasikan", "menyediakan", "menganggarkan",
        "mengarahkan", "menempatkan", "mencurahkan", "menyerahkan", "membagikan", "menyisihkan",
    }
)  # fmt: skip
_MONEY: Final = frozenset({"pagu"})


@needing("KpmI KmpI")
def wrong_gifts(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """An indikator that is not the one to which a kegiatan gives the most."""
    match = _GIVES.match(parsed.letters)
    if match is None or _GIVING.isdisjoint(parsed.texts) or is_wished(parsed, 0):
        return
    line, to = (parsed.chunks[match.start(name)].ref for name in ("of", "to"))
    prop = parsed.chunks[match.start("prop" if match["prop"] else "of_it")].payload
    most = parsed.chunks[match.start("most" if match["most"] else "before")].payload
    if line is None or to is None or prop not in _MONEY or not parsed.is_of(facts.tahun):
        return
    paid = {
        hasil.indikator.id: sum(
            (x.pagu for x in hasil.alokasi if isinstance(x.pagu, Fraction) and _is_of(x, line.id)),
            Fraction(0),
        )
        for hasil in facts.members("K", line.id)
    }
    known = {row: nilai for row, nilai in paid.items() if nilai}
    if most not in {"max", "min"} or len(known) < len(("one", "two")):
        return
    best = (max if most == "max" else min)(known.values())
    given = known.get(to.id)
    if given == best:
        return
    first = next(row for row, nilai in known.items() if nilai == best)
    hasil = facts.indikator(first)
    if hasil is not None:
        right = f"{facts.name(first)} ({format_rupiah(best)})"
        so = f"yang demikian {right}, bukan yang "
        so += "tidak dibiayainya" if given is None else format_rupiah(given)
        yield Wrong(KEADAAN, parsed.quote(0, match.end() - 1), so, right, kedua=at(hasil.indikator))


def _is_of(line: AlokasiResult, kegiatan: str) -> bool:
    return line.alokasi.kegiatan == kegiatan
