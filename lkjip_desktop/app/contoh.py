"""The worked examples that ship with the program."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.app.reading import from_json
from lkjip_desktop.assets import resource
from lkjip_desktop.domain.laporan import Laporan

CONTOH: Final = ("induk", "kecil", "besar")
"""A real year, a small office with one level, a large one with four levels and five sections."""


def contoh(nama: str) -> Laporan:
    """The example of this name; FileNotFoundError if there is none."""
    return from_json(resource("contoh", f"{nama}.json").read_text(encoding="utf-8"))
