"""What a figure that is not the one it is given for says, with both."""

from __future__ import annotations

from lkjip_desktop.domain.number.figure import Nilai, format_rupiah
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Figure
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.wording import fractional, percentage


def contradiction(quote: str, said: Quantity, figure: Figure, as_said: str = "") -> Wrong:
    """A figure that is not the one it is given for, with both; `as_said` is how it stands there."""
    right, of = written(figure.nilai, said), figure.lokasi
    return Wrong(ANGKA, quote, f"{figure.nama} {right}", right, figure.token, as_said, of)


def written(nilai: Nilai, said: Quantity) -> str:
    """A figure in the unit and at least the digits of the one it is held against."""
    if said.unit == RUPIAH:
        return format_rupiah(nilai)
    digits = len(str(said.step.denominator)) - 1
    if said.unit == PERCENT:
        return percentage(nilai, max(digits, 2), more=digits)
    return fractional(nilai, max(digits, 2), more=digits)
