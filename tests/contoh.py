"""The shipped examples for tests, each read once."""

from functools import cache

from lkjip_desktop.app.contoh import CONTOH, contoh
from lkjip_desktop.domain.laporan import Laporan

__all__ = ["CONTOH", "laporan_contoh"]


@cache
def laporan_contoh(name: str) -> Laporan:
    """The frozen report of ``resources/contoh/NAME.json``; one of CONTOH."""
    return contoh(name)
