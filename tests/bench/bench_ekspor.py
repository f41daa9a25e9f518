"""Exporting the report of the example: against stock ReportLab and Typst, and how it grows."""

from collections.abc import Iterator
from functools import partial
from io import BytesIO
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

from tests.bench import Baris, bergantian, kali

ROUNDS = 5
TIMES = 10
"""How many times over the example stands in the large report, for 300 pages and more."""
ROWS_FEW, ROWS_MANY = 1_000, 10_000
TARGETS = {"multiBuild": ("<= 0,25 x", ""), "Typst": ("<= 1,20 x", "<= 1,10 x")}
"""Warm and cold, ours against theirs."""


def _seconds(laporan: Any) -> tuple[float, int]:
    """CPU and pages of a report that this process has made before."""
    from lkjip_desktop.report.compose import export
    from tests.bench.ekspor.peserta import context

    ctx = context(laporan)
    start = process_time()
    built = export(ctx, BytesIO())
    return process_time() - start, built.pages


def _pages() -> Iterator[Baris]:
    from lkjip_desktop.app.example.contoh import contoh
    from tests.bench.bench_temuan import _report

    small, large = contoh("induk"), _report(16 * TIMES)
    few, many = _seconds(small)[1], _seconds(large)[1]
    little, much = bergantian(ROUNDS, lambda: _seconds(small)[0], lambda: _seconds(large)[0])
    yield f"ekspor: halaman per detik CPU, {few} halaman", f"{few / little:.0f}", "150"
    yield f"ekspor: halaman per detik CPU, {many} halaman", f"{many / much:.0f}", "150"
    flat = kali(much / many / (little / few))
    yield f"  biaya per halaman, {many} / {few} halaman", flat, "datar (1 x)"


def _table(turn: Iterator[int], rows: int) -> float:
    """Seconds of CPU for a report that is one table, another each time: layouts are remembered."""
    from lkjip_desktop.report.engine.build import build
    from lkjip_desktop.report.engine.number import Numbered
    from lkjip_desktop.report.engine.pages.page import Meta
    from lkjip_desktop.report.engine.table.grid import TableColumn
    from lkjip_desktop.report.engine.table.table import Table, row

    columns = [
        TableColumn("No", "number"),
        TableColumn("Uraian"),
        TableColumn("Realisasi", "number"),
    ]
    which = next(turn)
    lines = [
        row(str(at), f"Kegiatan pembinaan nomor {at}.{which}", f"{at * 37 % 9973},{at % 100:02}")
        for at in range(1, rows + 1)
    ]
    start = process_time()
    story = [Table(columns, lines, Numbered("table", "Rincian"))]
    build(story, Meta("Rincian", "Satker", "LKjIP"), BytesIO())
    return process_time() - start


def _rows() -> Iterator[Baris]:
    turn = count()
    few, many = bergantian(
        ROUNDS, partial(_table, turn, ROWS_FEW), partial(_table, turn, ROWS_MANY)
    )
    each = f"{many / ROWS_MANY * 1e6:.0f} us CPU"
    yield f"ekspor: satu baris tabel dari {ROWS_MANY}", each, ""
    ratio = kali(many / ROWS_MANY / (few / ROWS_FEW))
    yield f"  biaya per baris, {ROWS_MANY} / {ROWS_FEW} baris", ratio, "datar (1 x)"


def _others(folder: Path) -> Iterator[Baris]:
    """Figures first: times of reports that do not say the same say nothing."""
    from lkjip_desktop.app.example.contoh import contoh
    from tests.bench.ekspor import figures, peserta

    laporan = contoh("induk")
    data = peserta.data_of(laporan)
    found = [peserta.kita(laporan, folder), peserta.stok(data, folder)]
    try:
        found.append(peserta.typst(data, folder))
    except ImportError:
        yield "ekspor: Typst", "tidak terpasang", ""
    agreeing = []
    for one in found:
        pdf = one.pdf()
        wrong, (numbers, pages) = figures.difference(pdf, data), figures.printed(pdf, data)
        verdict = f"BEDA: {wrong}" if wrong else f"{numbers.total()} angka, {pages} halaman"
        yield f"ekspor: angka PDF {one.nama} terhadap naskah", verdict, "sama"
        agreeing += [] if wrong else [one]
    if found[0] in agreeing:
        yield from _race(agreeing)


def _race(found: list[Any]) -> Iterator[Baris]:
    """By the clock, and by the work: the others may set pages on several processors at once."""
    for which, how in enumerate(("hangat", "dingin")):
        runs = [getattr(one, how) for one in found]
        for run in runs:
            run()
        taken = [[run() for run in runs] for _ in range(ROUNDS)]
        columns = list(zip(*taken, strict=True))
        clock = [median(lama.jam for lama in column) for column in columns]
        work = [median(lama.cpu for lama in column) for column in columns]
        for one, seconds, used in zip(found, clock, work, strict=True):
            both = f"{seconds * 1000:.0f} ms, CPU {used * 1000:.0f} ms"
            yield f"ekspor {how}: {one.nama}", both, ""
        for at, one in enumerate(found[1:], 1):
            ratios = f"{kali(clock[0] / clock[at])}, CPU {kali(work[0] / work[at])}"
            yield f"  {found[0].nama} / {one.nama}", ratios, TARGETS[one.nama][which]


def _office(folder: Path) -> Iterator[Baris]:
    """The commands that write the report for Word and its tables for Excel."""
    from lkjip_desktop.app.example.contoh import write_one
    from tests.bench.ekspor.peserta import started

    source = folder / "besar.lkjip"
    write_one(source, "besar")
    for suffix, most in (("docx", "1,0 s"), ("xlsx", "0,5 s")):
        command = ["-m", "lkjip_desktop", "ekspor", str(source), "-o", f"{folder}/x.{suffix}"]
        (used,) = bergantian(ROUNDS, lambda of=command: started(of).cpu)  # type: ignore[misc]
        yield f"ekspor: {suffix} dari laporan besar", f"{used:.2f} s CPU".replace(".", ","), most


def ukur() -> list[Baris]:
    with TemporaryDirectory() as folder:
        compared = [*_others(Path(folder)), *_office(Path(folder))]
    return [*compared, *_pages(), *_rows()]
