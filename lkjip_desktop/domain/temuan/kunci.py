"""The lock: a report may be locked, and so printed without DRAF, once no galat is open."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.domain.temuan.finding import Severity, Temuan, open_findings


def blockers(daftar_temuan: Iterable[Temuan]) -> tuple[Temuan, ...]:
    """The findings that keep a report from being locked: every galat that was not set aside."""
    return tuple(t for t in open_findings(daftar_temuan) if t.tingkat is Severity.GALAT)
