"""One changed cell to all figures again, in CPU time, by rows of a table and by indikator."""

import random
from collections.abc import Callable
from dataclasses import replace
from statistics import median
from time import process_time

from tests.bench import Baris, kali

EDITS = 40
FEW, MANY = 20, 5000
LITTLE, MUCH = 16, 400


def _table(rows: int) -> Callable[[], float]:
    from tests.domain.rakit import Rakit

    r = Rakit()
    draw = random.Random(1)
    r.rincian(
        r.indikator("80"),
        *[(str(draw.randrange(1, 1000)), str(draw.randrange(1000))) for _ in range(rows)],
    )
    return _edit(r)


def _report(count: int) -> Callable[[], float]:
    from tests.domain.rakit import Rakit

    r = Rakit()
    draw = random.Random(1)
    sections, lines = [r.subsie() for _ in range(3)], [r.kegiatan("1000000") for _ in range(40)]
    for number in range(count):
        row = r.indikator("80", subsie=sections[number % 3])
        r.rincian(
            row, *[(str(draw.randrange(1, 1000)), str(draw.randrange(1000))) for _ in range(5)]
        )
        r.alokasi(lines[number % 40], row, "1000", "900")
    return _edit(r)


def _edit(r: object) -> Callable[[], float]:
    """Seconds of CPU from the changed report to its figures."""
    from lkjip_desktop.domain.formula.figures import figures
    from lkjip_desktop.domain.model.entity import NilaiBaris

    laporan = r.laporan  # type: ignore[attr-defined]
    figures(laporan)
    rows = sorted(laporan.rows(NilaiBaris))
    draw = random.Random(2)

    def edit() -> float:
        nonlocal laporan
        row = laporan.get(NilaiBaris, draw.choice(rows))
        laporan = laporan.with_changes([replace(row, realisasi=str(draw.randrange(1000)))])
        start = process_time()
        figures(laporan)
        return process_time() - start

    return edit


def _seconds(edit: Callable[[], float]) -> float:
    return median(edit() for _ in range(EDITS))


def ukur() -> list[Baris]:
    """Milliseconds and ratios of one edit."""
    few, many = _seconds(_table(FEW)), _seconds(_table(MANY))
    little, much = _seconds(_report(LITTLE)), _seconds(_report(MUCH))
    return [
        (f"angka: satu sel dari {FEW} baris", _ms(few), ""),
        (f"angka: satu sel dari {MANY} baris", _ms(many), "bagian kecil dari 16 ms"),
        (f"angka: {MANY} terhadap {FEW} baris", kali(many / few), ""),
        (f"angka: satu sel dari {LITTLE} indikator", _ms(little), ""),
        (f"angka: satu sel dari {MUCH} indikator", _ms(much), ""),
        (f"angka: {MUCH} terhadap {LITTLE} indikator", kali(much / little), "3 x"),
    ]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms CPU".replace(".", ",")
