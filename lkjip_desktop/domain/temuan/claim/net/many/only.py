"""The only section or sasaran with an indikator that missed its target, or with all of them met."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.model.entity import Sasaran, Subsie
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.wording import first_few

_ONLY: Final = pattern(
    r"(?<![n])(?:(?P<before>[US])[cPVM]{0,2})?h(?:[fb]|(?P<named>[US]))c{0,3}w?c?(?P<all>e?)"
    r"(?P<what>b)[cp]{0,3}(?P<neg>n?)c{0,2}(?P<state>v)[ce]{0,2}(?:,?c{0,2}(?P<behind>[US]))?(?![gUS])"
)
_WHO: Final = ("before", "named", "behind")
_KINDS: Final = {"U": ("seksi", Subsie.KIND), "S": ("sasaran", Sasaran.KIND)}
_AND: Final = frozenset("gy,")


@needing("hUbv hSbv hfbv hbbv", own=False)
def wrong_only(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """That one group alone has an indikator below its target where others have, or it has none."""
    if not parsed.is_of(facts.tahun):
        return
    for match in _ONLY.finditer(parsed.letters):
        named = [match.start(name) for name in _WHO if match[name]]
        state = state_at(parsed, match.start("state"), bool(match["neg"]))
        wanted = MET if match["all"] else MISSED
        indikator = parsed.chunks[match.start("what")].payload == "indikator"
        if len(named) != 1 or state != wanted or not indikator or is_wished(parsed, named[0]):
            continue
        chunk = parsed.chunks[named[0]]
        joined = named[0] and parsed.letters[named[0] - 1] in _AND and match["before"]
        if chunk.ref is None or joined:
            continue
        has = _missed(facts, chunk.letter)
        if chunk.ref.id not in has or None in has.values():
            continue
        others = [row for row, missed in has.items() if missed != (state == MET)]
        if others != [chunk.ref.id]:
            names = dict(_names(facts, chunk.letter))
            what, table = _KINDS[chunk.letter]
            told = first_few([f"“{names[row]}”" for row in others], 3) if others else "tidak ada"
            so = f"yang demikian pada {what}: {told}" if others else f"tidak ada {what} demikian"
            place = Address(table, (others or [chunk.ref.id])[0])
            yield Wrong(KEADAAN, parsed.quote(match.start(), match.end() - 1), so, kedua=place)


def _names(facts: Facts, letter: str) -> list[tuple[str, str]]:
    rows = facts.sections() if letter == "U" else facts.means()
    return [(row, name) for row, name, _ in rows]


def _missed(facts: Facts, letter: str) -> Mapping[str, bool | None]:
    """Whether any indikator of each group missed its target; None where one is not measured."""
    found = dict[str, bool | None]()
    for row, _ in _names(facts, letter):
        rates = [hasil.capaian for hasil in facts.members(letter, row)]
        known = [rate for rate in rates if isinstance(rate, Fraction)]
        found[row] = any(x < SERATUS for x in known) if len(known) == len(rates) else None
    return found
