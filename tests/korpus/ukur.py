"""What the findings make of a case: only what it adds to those of its example counts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Entity
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.examine import findings
from lkjip_desktop.domain.temuan.finding import Severity, Temuan, open_findings
from tests.korpus.data.benar import data_benar
from tests.korpus.kasus import BIASA, Kasus, dasar, kalimat_benar, salah, sisipkan, terapkan


def ditambah(contoh: str, tempat: str, rows: Iterable[Entity]) -> tuple[Temuan, ...]:
    """The findings above catatan that these rows add to those of the example.

    A text counts against a text that claims nothing in the same place; a finding that was there
    and says something else counts as added by a text, but not by changed figures.
    """
    before = _dikenal(contoh, tempat)
    return tuple(
        item
        for item in _berat(dasar(contoh).with_changes(rows))
        if _key(item, tempat) not in before
    )


@cache
def _dikenal(contoh: str, tempat: str) -> frozenset[tuple[str, ...]]:
    laporan = dasar(contoh)
    if tempat != "data":
        laporan = laporan.with_changes(sisipkan(contoh, tempat, BIASA))
    return frozenset(_key(item, tempat) for item in _berat(laporan))


def _key(item: Temuan, tempat: str) -> tuple[str, ...]:
    said = () if tempat == "data" else (item.pesan,)
    return (item.kode, str(item.lokasi), *said)


def _berat(laporan: Laporan) -> tuple[Temuan, ...]:
    found = open_findings(findings(laporan, figures(laporan)))
    return tuple(item for item in found if item.tingkat is not Severity.CATATAN)


class Hasil(NamedTuple):
    """What the findings make of the whole corpus."""

    alarm_kalimat: tuple[str, ...]
    """Ids of true sentences that raise something."""
    alarm_data: tuple[str, ...]
    """Ids of true data sets that raise something."""
    ditemukan: tuple[str, ...]
    """Ids of false ones whose own kode is raised."""
    terlewat: tuple[str, ...]
    """Ids of the other false ones."""
    pesan: frozenset[str]
    """What is said of all of them."""

    @property
    def angka(self) -> dict[str, int]:
        """How many of each, as `counts/korpus.json` holds them."""
        counted = self._asdict()
        del counted["terlewat"], counted["pesan"]
        return {name: len(ids) for name, ids in counted.items()}


def ukur() -> Hasil:
    """Every case of the corpora, each added to its example alone."""
    true, false = list(kalimat_benar()), list(salah())
    added = _raised([*true, *false])
    raised = {key: {item.kode for item in items} for key, items in added.items()}
    data = (item for item in data_benar() if ditambah(item.contoh, "data", item.rows))
    return Hasil(
        tuple(item.id for item in true if raised[item.id]),
        tuple(item.id for item in data),
        tuple(item.id for item in false if item.kode in raised[item.id]),
        tuple(item.id for item in false if item.kode not in raised[item.id]),
        frozenset(item.pesan for items in added.values() for item in items),
    )


def _raised(cases: Iterable[Kasus]) -> dict[str, tuple[Temuan, ...]]:
    """What each case raises, by its id; cases of one place follow each other, and share much."""
    raised = {}
    for kasus in sorted(cases, key=lambda item: (item.contoh, item.tempat)):
        raised[kasus.id] = ditambah(kasus.contoh, kasus.tempat, terapkan(kasus))
    return raised
