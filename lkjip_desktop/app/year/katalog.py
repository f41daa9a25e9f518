"""Catalogues of indicator sets with the years they hold for: what a new report starts from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lkjip_desktop.app.exchange.json.reader import from_data
from lkjip_desktop.assets import resource
from lkjip_desktop.domain.model.laporan import Laporan


@dataclass(frozen=True, slots=True, eq=False)
class Katalog:
    """A set of sections, objectives, indikator and empty tables; its report holds no figure."""

    kode: str
    nama: str
    keterangan: str
    mulai: int
    selesai: int
    """First and last year the set holds for."""
    laporan: Laporan

    def holds(self, tahun: int) -> bool:
        """Whether the set is meant for reports of this year."""
        return self.mulai <= tahun <= self.selesai


@cache
def daftar_katalog() -> tuple[Katalog, ...]:
    """Every catalogue that ships with the program, the newest first."""
    found = [_read(path.read_text(encoding="utf-8")) for path in _files()]
    return tuple(sorted(found, key=lambda item: (-item.mulai, item.kode)))


def katalog_for(tahun: int) -> Katalog | None:
    """The catalogue that holds for the year, else the newest that began before it, else None."""
    return next(
        (item for item in daftar_katalog() if item.holds(tahun)),
        next((item for item in daftar_katalog() if item.mulai <= tahun), None),
    )


def _files() -> list[Path]:
    return sorted(resource("katalog").glob("*.json"))


def _read(text: str) -> Katalog:
    raw = json.loads(text)
    return Katalog(**raw["katalog"], laporan=from_data(raw["data"]))
