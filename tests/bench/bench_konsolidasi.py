"""Consolidation of three parts in CPU time: what it costs beyond opening them, how it grows."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any, NamedTuple, Self
from unittest.mock import patch

from lkjip_desktop.app.share import konsolidasi
from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.domain.model.entity import (
    Baris,
    DataLaporan,
    Entity,
    Indikator,
    NilaiBaris,
    Rincian,
    Sasaran,
    Satker,
    Subsie,
    SuratPengantar,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.order import first_keys
from lkjip_desktop.store.document import Document
from tests.bench import Baris as Row
from tests.bench import kali

RUANG = "0b9f2a52-6f0c-4b8e-9d44-9c1f30a1c2d3"
SEKSI = ("a", "b", "c")
SMALL, LARGE = 500, 10_000
GOAL_MS = 50
ROUNDS = 11


class Lama(NamedTuple):
    """Seconds of CPU: opening the parts, and all the rest of a consolidation, backup included."""

    membuka: float
    gabung: float


def laporan(rows: int) -> Laporan:
    """A report of about so many rows, a third of them for each section to fill in."""
    found: list[Entity] = [DataLaporan(RUANG, tahun=2031), Satker("s"), SuratPengantar("p")]
    found.append(Sasaran("t"))
    for name in SEKSI:
        found.append(Subsie(name, kode=name, nama=name))
        found.append(Indikator(f"i{name}", subsie=name, sasaran="t"))
        found.append(Rincian(f"r{name}", indikator=f"i{name}"))
        for number, key in enumerate(first_keys(rows // (2 * len(SEKSI)))):
            baris = f"b{name}{number}"
            found.append(Baris(baris, rincian=f"r{name}", uraian=baris, urutan=key))
            nilai = keyed_id(RUANG, NilaiBaris, baris, "2031")
            found.append(NilaiBaris(nilai, baris, "2031"))
    return Laporan(found)


def prepared(folder: Path, rows: int) -> tuple[Path, list[Path]]:
    """An induk and its three parts, in which the sections changed every cell they may type in."""
    induk = folder / "induk.lkjip"
    with Document.create(induk, laporan(rows)) as document:
        parts = [part.path for part in bagikan(document, folder / "bagian")]
    for path, name in zip(parts, SEKSI, strict=True):
        with Document.open(path) as part, part.revise("Mengisi", name) as draft:
            for baris in part.laporan.children(Baris, "rincian", f"r{name}"):
                draft.put(replace(baris, uraian=f"{baris.uraian} diisi"))
                (nilai,) = part.laporan.children(NilaiBaris, "baris", baris.id)
                draft.put(replace(nilai, pembanding="10", realisasi="7"))
    return induk, parts


class Timed(Document):
    """A report whose opening is timed."""

    seconds = 0.0

    @classmethod
    def open(cls, *args: Any, **named: Any) -> Self:
        start = process_time()
        document = super().open(*args, **named)
        Timed.seconds += process_time() - start
        return document


def measured(folder: Path, induk: Path, parts: Sequence[Path]) -> Lama:
    """One consolidation of fresh copies."""
    copy = Path(shutil.copy(induk, folder / "salinan.lkjip"))
    Timed.seconds = 0.0
    with Document.open(copy) as document, patch.object(konsolidasi, "Document", Timed):
        start = process_time()
        run = konsolidasi.Konsolidasi(document, parts)
        run.write(run.plan(), "Perencana")
        taken = process_time() - start
    copy.unlink()
    return Lama(Timed.seconds, taken - Timed.seconds)


def best(rows: int, rounds: int) -> Lama:
    """The quickest of some rounds: others share the machine."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = prepared(folder, rows)
        found = [measured(folder, *files) for _ in range(rounds)]
    return Lama(*(min(column) for column in zip(*found, strict=True)))


def ukur() -> list[Row]:
    """Three files of 500 rows, and the cost of a row in the largest there can be."""
    small, large = best(SMALL, ROUNDS), best(LARGE, 3)
    growth = (large.gabung / LARGE) / (small.gabung / SMALL)
    return [
        (
            f"konsolidasi 3 berkas {SMALL} baris, di luar membuka",
            f"{small.gabung * 1000:.0f} ms CPU",
            f"<= {GOAL_MS} ms",
        ),
        ("  dibanding membuka ketiganya", kali(small.gabung / small.membuka), ""),
        (f"  biaya tiap baris pada {LARGE} baris dibanding {SMALL}", kali(growth), "<= 2 x"),
    ]
