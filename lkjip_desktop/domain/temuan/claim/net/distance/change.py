"""The distances of an indikator from its target and from last year, in the unit that is told."""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity
from lkjip_desktop.domain.temuan.claim.net.sense import SentenceSubject


def distances(of: SentenceSubject, said: Quantity) -> list[Fraction]:
    """How far the result of this year may be told to lie from its target."""
    hasil = of.hasil
    shared = is_percent(hasil.indikator.satuan)
    found = _apart(hasil.realisasi, hasil.target, said, shared=shared)
    if isinstance(hasil.capaian, Fraction):
        found.append(abs(hasil.capaian - 100))
    return found


def _apart(now: Nilai, then: Nilai, said: Quantity, *, shared: bool) -> list[Fraction]:
    """How far two lie apart, and in percent of the latter; only of shares both are in percent."""
    if not isinstance(now, Fraction) or not isinstance(then, Fraction):
        return []
    apart = abs(now - then)
    if said.unit != PERCENT:
        return [apart]
    relative = [apart / then * 100] if then else []
    return [*relative, apart] if shared else relative
