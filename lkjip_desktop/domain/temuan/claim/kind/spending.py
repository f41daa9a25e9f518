"""Claims of how many kegiatan absorb more or less of their pagu than a limit, all or none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from operator import ge, gt, le, lt
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Kegiatan
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import text_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import table_of

THAN: Final[dict[str, Callable[[Fraction, Fraction], bool]]] = {
    "di bawah": lt, "kurang dari": lt, "di atas": gt, "lebih dari": gt, "melebihi": gt,
    "melampaui": gt, "minimal": ge, "paling sedikit": ge, "sekurang kurangnya": ge,
    "setidaknya": ge, "tidak kurang dari": ge, "maksimal": le, "tidak lebih dari": le,
}  # fmt: skip
_SO_MANY: Final = pattern(
    r"(?P<all>[eoz]|z?q)(?:d(?P<of>q))?b[cOt]{0,3}p[cMt]{0,3}(?P<than>B)c?(?P<q>q)"
    r"(?:d?c?p)?(?=[cO]{0,3}(?:$|[.,;j]))"
)
"""Tiga dari empat kegiatan menyerap lebih dari 95 persen pagunya."""
_OPENS: Final = frozenset("cPtOhD,xV")
_SPENT: Final = frozenset({"belanja", "serapan"})
_COUNTED: Final = frozenset({"kegiatan", "keluaran"})


def wrong_spendings(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """Numbers of kegiatan whose serapan lies beyond a limit that there are not so many of."""
    for match in _SO_MANY.finditer(parsed.letters) if parsed.has("bpBq") else ():
        if _OPENS.issuperset(parsed.letters[: match.start()]):
            yield from _counted(parsed, match, facts)


def _counted(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    start, place = match.start("all"), match.start("q")
    inside = parsed.chunks[start:place]
    noun = next(c.payload for c in inside if c.letter == "b")
    prop = next(c.payload for c in inside if c.letter == "p")
    limit, said = parsed.chunks[place].number, text_of(parsed, match.start("than"))
    compare = THAN.get(said)
    if noun not in _COUNTED or prop not in _SPENT or compare is None:
        return
    if limit is None or limit.unit != PERCENT:
        return
    lines = [line for line in facts.lines() if line.kegiatan.jenis == noun]
    shares = numbers_of(line.serapan for line in lines)
    if not shares or len(shares) < len(lines):
        return
    count = sum(compare(nilai, limit.value) for nilai in shares)
    if not _is_so(parsed, match, count, len(lines)):
        so = f"serapan {said} {parsed.quote(place, place)} ada pada {count} dari {len(lines)}"
        quote = parsed.quote(start, place)
        yield Wrong(CACAH, quote, f"{so} {noun}", str(count), kedua=table_of(Kegiatan))


def _is_so(parsed: Parsed, match: re.Match[str], count: int, every: int) -> bool:
    """Whether as many as are told do so; what is rough, or of another number in all, is let be."""
    quantifier = parsed.chunks[match.start("all")]
    whole = parsed.chunks[match.start("of")].number if match["of"] else None
    if whole is not None and whole.value != every:
        return True
    if quantifier.letter == "z":
        return count == 0
    told = quantifier.number
    if quantifier.letter == "e":
        return count == every
    if told is None or told.about or told.bound or not told.is_count:
        return True
    if quantifier.letter == "o":
        return told.value != every or count == every
    return told.value == count
