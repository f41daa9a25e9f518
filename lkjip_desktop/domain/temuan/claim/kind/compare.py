"""Claims that of two which are named one has more than the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import Baris, Entity, Indikator, Kegiatan
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import Nilai, format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.rank import COLUMNS, LINES, shown
from lkjip_desktop.domain.temuan.claim.kind.table import rows_called
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import sign_of
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_THAN: Final = pattern(
    r"(?:(?P<of>p)[cP]{0,2})?(?P<one>[IKR])(?P<mid>[cMtPhwp]{0,5})(?P<more>a)"
    r"c?(?:[kd][cP]?|P)(?:p[cP]?)?(?P<two>[IKR])(?!,?g?[IKRX])"
)
_LISTED: Final = pattern(r"[IKR][,g]{1,2}[pcP]{0,2}$|[xXRN]c?$")
_KINDS: Final[dict[str, type[Entity]]] = {"I": Indikator, "K": Kegiatan, "R": Baris}
_SIGNS: Final = {"naik": 1, "turun": -1, "tetap": 0}


def wrong_comparisons(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Two that are named, of which it is said wrongly which has more."""
    if "a" not in parsed.letters or not parsed.is_of(facts.tahun):
        return
    for match in _THAN.finditer(parsed.letters) if parsed.has("Ia Ka Ra") else ():
        one, two = (parsed.chunks[match.start(name)].ref for name in ("one", "two"))
        more = match.start("more")
        said = parsed.quote(more, more).casefold()
        told = said.startswith(("lebih", "sama")) and not _LISTED.search(
            parsed.letters[: match.start()]
        )
        if one is None or two is None or one.kind != two.kind or one == two or not told:
            continue
        if not is_wished(parsed, match.start()):
            yield from _compared(parsed, match, (one, two), own, facts)


def _compared(
    parsed: Parsed, match: re.Match[str], pair: tuple[Ref, Ref], own: str, facts: Facts
) -> Iterator[Wrong]:
    sign = _SIGNS.get(parsed.chunks[match.start("more")].payload)
    props = [c.payload for c in parsed.chunks[match.start() : match.end()] if c.letter == "p"]
    prop = props[0] if len(set(props)) == 1 else ""
    known = [
        (one, two)
        for one, two in _figures(pair, prop, own, facts)
        if isinstance(one, Fraction) and isinstance(two, Fraction)
    ]
    if known and sign is not None and all(sign_of(one - two) != sign for one, two in known):
        quote = parsed.quote(match.start(), match.end() - 1)
        first, second = (shown(item, prop) if prop else format_number(item, 2) for item in known[0])
        so, kind = f"yang pertama {first} dan yang kedua {second}", _KINDS[pair[0].kind]
        yield Wrong(KEADAAN, quote, so, first, kedua=Address(kind.KIND, pair[0].id))


def _figures(
    pair: tuple[Ref, Ref], prop: str, own: str, facts: Facts
) -> Sequence[tuple[Nilai, Nilai]]:
    """The figures of both in each column that may be meant."""
    kind, (first, second) = pair[0].kind, (ref.id for ref in pair)
    if kind == "R":
        hasil = facts.indikator(own)
        tables = [rows_called(hasil, row) for row in (first, second)] if hasil is not None else []
        return [
            (getattr(one, column), getattr(two, column))
            for (table, one), (other, two) in zip(*tables, strict=False)
            if table is other
            for column in ("realisasi", "persentase", "pembanding")
        ]
    column = (LINES if kind == "K" else COLUMNS).get(prop)
    found = [(facts.kegiatan if kind == "K" else facts.indikator)(row) for row in (first, second)]
    if column is None or None in found:
        return []
    return [(getattr(found[0], column), getattr(found[1], column))]
