"""Exporting the report of the example: against stock ReportLab and Typst, and how it grows."""

from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

from tests.bench import Baris, bergantian, kali

ROUNDS = 5
TIMES = 10
"""How many times over the example stands in the large report, for 300 pages and more."""
ROWS_FEW, ROWS_MANY = 1_000, 10_000
TARGETS = {"multiBuild": ("<= 0,25 x", ""), "Typst": ("", "<= 1,00 x")}
"""Warm and cold, ours against theirs."""


def _seconds(laporan: Any) -> tuple[float, int]:
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


def _table(rows: int) -> float:
    """Seconds of CPU for a report that is one table."""
    from lkjip_desktop.report.engine.build import build
    from lkjip_desktop.report.engine.number import Numbered
    from lkjip_desktop.report.engine.page import Meta
    from lkjip_desktop.report.engine.table.grid import TableColumn
    from lkjip_desktop.report.engine.table.table import Table, row

    columns = [
        TableColumn("No", "number"),
        TableColumn("Uraian"),
        TableColumn("Realisasi", "number"),
    ]
    lines = [
        row(str(at), f"Kegiatan pembinaan nomor {at}", f"{at * 37 % 9973},{at % 100:02}")
        for at in range(1, rows + 1)
    ]
    start = process_time()
    story = [Table(columns, lines, Numbered("table", "Rincian"))]
    build(story, Meta("Rincian", "Satker", "LKjIP"), BytesIO())
    return process_time() - start


def _rows() -> Iterator[Baris]:
    few, many = bergantian(ROUNDS, partial(_table, ROWS_FEW), partial(_table, ROWS_MANY))
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
    for which, how in enumerate(("hangat", "dingin")):
        runs = [getattr(one, how) for one in found]
        for run in runs:
            run()
        ours, *theirs = bergantian(ROUNDS, *runs)
        yield f"ekspor {how}: {found[0].nama}", f"{ours * 1000:.0f} ms", ""
        for one, taken in zip(found[1:], theirs, strict=True):
            yield f"ekspor {how}: {one.nama}", f"{taken * 1000:.0f} ms", ""
            reference = TARGETS[one.nama][which]
            yield f"  {found[0].nama} / {one.nama}", kali(ours / taken), reference


def ukur() -> list[Baris]:
    with TemporaryDirectory() as folder:
        compared = list(_others(Path(folder)))
    return [*compared, *_pages(), *_rows()]
