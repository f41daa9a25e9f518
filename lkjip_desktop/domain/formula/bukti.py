"""Evidence that was asked for, as of a periode."""

from __future__ import annotations

from lkjip_desktop.domain.formula.periode import AsOf, last_month
from lkjip_desktop.domain.model.bukti import is_met
from lkjip_desktop.domain.model.entity import Bukti


def is_due(row: Bukti, sampai: AsOf) -> bool:
    """Whether it was asked for by then."""
    return row.wajib == 1 and last_month(row.periode) <= sampai.bulan


def is_asked(row: Bukti, sampai: AsOf) -> bool:
    """Whether it was asked for by then and is not there."""
    return is_due(row, sampai) and not is_met(row)
