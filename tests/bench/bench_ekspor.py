"""Laying out and writing the report of the example, warm, and how the cost per page grows."""

from functools import partial
from io import BytesIO
from time import perf_counter

from tests.bench import Baris, bergantian, kali

ROUNDS = 5
TIMES = 6
"""How many times over the example stands in the large report."""


def _seconds(laporan: object) -> tuple[float, int]:
    from lkjip_desktop.app.naskah import default_for
    from lkjip_desktop.domain.figures import figures
    from lkjip_desktop.report.compose import export
    from lkjip_desktop.report.context import Context

    context = Context(
        laporan,  # type: ignore[arg-type]
        figures(laporan),  # type: ignore[arg-type]
        partial(default_for, laporan),
        lambda _: None,
    )
    start = perf_counter()
    built = export(context, BytesIO())
    return perf_counter() - start, built.pages


def ukur() -> list[Baris]:
    from lkjip_desktop.app.contoh import contoh
    from tests.bench.bench_temuan import _report

    small, large = contoh("induk"), _report(16 * TIMES)
    few, many = _seconds(small)[1], _seconds(large)[1]
    little, much = bergantian(ROUNDS, lambda: _seconds(small)[0], lambda: _seconds(large)[0])
    return [
        (f"ekspor: halaman per detik, {few} halaman", f"{few / little:.0f}", "150"),
        (f"ekspor: halaman per detik, {many} halaman", f"{many / much:.0f}", "150"),
        ("  waktu per halaman dibanding yang kecil", kali(much / many / (little / few)), ""),
    ]
