"""Sasaran of which it is told that all their indikator are met, or that some are not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.model.entity import Sasaran
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.wording import first_few

_WHO: Final = r"(?P<who>S(?:,?g?S){0,6})"
_EACH: Final = pattern(rf"{_WHO}c{{0,2}}(?P<neg>n?)c{{0,2}}(?P<v>v)c{{0,2}}(?P<all>e)(?!b)")
_LISTED: Final = pattern(
    rf"(?P<first>[qzwho])c?(?:q?)bc?eb(?P<neg>n?)c{{0,2}}(?P<v>v),?(?P<link>[cx]|:c?){_WHO}(?=$|[.;,])"
)
_ONLY: Final = pattern(rf"^[cP]{{0,2}}h{_WHO}c?eb(?P<neg>n?)c{{0,2}}(?P<v>v)")
_WHOLLY: Final = frozenset({"seluruhnya", "semuanya"})
_EXCEPT: Final = frozenset({"kecuali", "selain"})
_NAMELY: Final = frozenset({"adalah", "ialah", "yaitu", "yakni", ":"})


@needing("Sve ebvS Sebv", own=False)
def wrong_wholly(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Sasaran that are told to be met wholly, and are not, or of which others are, too."""
    if not parsed.is_of(facts.tahun):
        return
    for match in _EACH.finditer(parsed.letters):
        if parsed.word(match.start("all")) in _WHOLLY:
            yield from _held(parsed, match, facts, alone=False)
            return
    only = _ONLY.search(parsed.letters)
    listed = only or _LISTED.search(parsed.letters)
    if listed is None:
        return
    if only is None:
        counted = parsed.chunks[listed.start("v") - (2 if listed["neg"] else 1)]
        link, first = parsed.word(listed.start("link")), listed["first"]
        if (link in _EXCEPT and first != "z") or link not in _EXCEPT | _NAMELY:
            return
        if counted.payload != "indikator" and "indikator" not in parsed.quote_of(counted):
            return
    yield from _held(parsed, listed, facts, alone=True)


def _held(parsed: Parsed, match: re.Match[str], facts: Facts, *, alone: bool) -> Iterator[Wrong]:
    place = match.start("v")
    state = state_at(parsed, place, bool(match["neg"]))
    if state not in {MET, MISSED} or is_wished(parsed, match.start()):
        return
    refs = [c.ref for c in parsed.chunks[match.start("who") : match.end("who")] if c.ref]
    whole, named = _whole(facts), [ref.id for ref in refs]
    if any(row not in whole for row in named) or None in whole.values():
        return
    wanted = state == MET
    off = [row for row in named if whole[row] != wanted]
    more = [row for row, met in whole.items() if met == wanted and row not in named]
    wrong = off or (more if alone else [])
    if wrong:
        names = {row: name for row, name, _ in facts.means()}
        told = first_few([f"“{names[row]}”" for row in wrong], 2)
        which = "ada yang belum" if off and wanted else "semuanya"
        so = f"indikator sasaran {told} {which} tercapai"
        quote = parsed.quote(match.start(), match.end() - 1)
        yield Wrong(KEADAAN, quote, so, kedua=Address(Sasaran.KIND, wrong[0]))


def _whole(facts: Facts) -> Mapping[str, bool | None]:
    """Whether all indikator of each sasaran are met; None where that is not known of one."""
    return {
        row: _all_met([hasil.capaian for hasil in facts.members("S", row)])
        for row, _, _ in facts.means()
    }


def _all_met(rates: list[object]) -> bool | None:
    known = [rate for rate in rates if isinstance(rate, Fraction)]
    return all(rate >= SERATUS for rate in known) if len(known) == len(rates) > 0 else None
