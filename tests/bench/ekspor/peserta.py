"""The three that set the same report: our export, stock ReportLab and Typst; warm and cold."""

import json
import shutil
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from itertools import count
from os import times
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, NamedTuple

from lkjip_desktop.app.exchange.pratinjau import PageRequest, Proofs
from lkjip_desktop.app.overview.naskah import default_for
from lkjip_desktop.assets import resource
from lkjip_desktop.domain.display.perbaikan import CorrectionList
from lkjip_desktop.domain.display.places import as_written
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Entity, NilaiBaris
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.report.compose import compose, export, meta
from lkjip_desktop.report.context import Context
from lkjip_desktop.store.document import Document
from tests.bench import lama_proses
from tests.bench.ekspor import stock
from tests.bench.ekspor.plain import plain

# A narrow import, no system fonts to look through; tagged and for the archive, as ours is.
_TYPST = (
    "import sys, typst\n"
    "typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]],"
    " ignore_system_fonts=True, pdf_standards='a-2u')\n"
    "print('selesai', flush=True)"
)


class Lama(NamedTuple):
    """Seconds of one run: as the clock on the wall goes, and of all processors together."""

    jam: float
    cpu: float


@dataclass(frozen=True)
class Peserta:
    """One of them: its PDF, and how long one run takes in this process or in one of its own."""

    nama: str
    pdf: Callable[[], bytes]
    hangat: Callable[[], Lama]
    dingin: Callable[[], Lama]


def context(laporan: Laporan) -> Context:
    hasil = as_written(laporan, figures(laporan))
    return Context(laporan, hasil, partial(default_for, laporan), lambda _: None)


def data_of(laporan: Laporan) -> dict[str, Any]:
    """The composed story as plain data, through JSON as the others read it."""
    ctx = context(laporan)
    data: dict[str, Any] = json.loads(json.dumps(plain(compose(ctx), meta(ctx), ctx.numbering)))
    return data


def _timed(run: Callable[[], object]) -> Lama:
    start, used = perf_counter(), process_time()
    run()
    return Lama(perf_counter() - start, process_time() - used)


def started(command: Sequence[str]) -> Lama:
    """A process of its own, from its start to its end."""
    before = times()
    taken = lama_proses(command)
    after = times()
    used = after.children_user + after.children_system
    return Lama(taken, used - before.children_user - before.children_system)


def kita(laporan: Laporan, folder: Path) -> Peserta:
    """Our export; cold it opens and reads the .lkjip as well.

    Warm one figure of a table is another each time, as in what Typst gets, and the process that
    stays writes the whole file: it remembers what did not change, as Typst does.
    """
    source, out = folder / "laporan.lkjip", folder / "kita.pdf"
    Document.create(source, laporan, label="Ukuran").close()

    def pdf() -> bytes:
        buffer = BytesIO()
        export(context(laporan), buffer)
        return buffer.getvalue()

    figure, turn = max(laporan.rows(NilaiBaris).values(), key=lambda row: row.id), count(1)

    proofs = Proofs(lambda _: None)

    def written(*put: Entity) -> bytes | None:
        return proofs.reply(PageRequest(put, (), "", CorrectionList(), (), utuh=True)).whole

    written(*laporan.all_rows())

    def hangat() -> Lama:
        return _timed(lambda: written(replace(figure, realisasi=str(next(turn)))))

    command = ["-m", "lkjip_desktop", "ekspor", str(source), "-o", str(out)]
    return Peserta("kita", pdf, hangat, lambda: started(command))


def stok(data: dict[str, Any], folder: Path) -> Peserta:
    """Stock platypus from the plain data, its flowables made anew each time."""
    source, out = folder / "laporan.json", folder / "stok.pdf"
    source.write_text(json.dumps(data), encoding="utf-8")

    def pdf() -> bytes:
        buffer = BytesIO()
        stock.build(data, buffer)
        return buffer.getvalue()

    command = ["-m", "tests.bench.ekspor.stock", str(source), str(out)]
    hangat = partial(_timed, lambda: stock.build(data, BytesIO()))
    return Peserta("multiBuild", pdf, hangat, lambda: started(command))


def typst(data: dict[str, Any], folder: Path) -> Peserta:
    """Typst from the same data; warm with one figure of a table changed each time.

    It remembers what did not change, and would remember the whole report otherwise.
    ImportError where it is not installed.
    """
    import typst as engine

    folder = folder / "typst"
    folder.mkdir()
    source, values, out = (folder / name for name in ("laporan.typ", "laporan.json", "hasil.pdf"))
    shutil.copy(Path(__file__).with_name("laporan.typ"), source)
    values.write_text(json.dumps(data), encoding="utf-8")
    fonts = Path(str(resource("fonts", "LiberationSans-Regular.ttf"))).parent
    data, turn = deepcopy(data), count(1)
    blocks = (block for section in data["sections"] for block in section["blocks"])
    figure = next(block for block in blocks if block.get("head"))["rows"][-1]["cells"][-1]["runs"][
        0
    ]

    def run() -> bytes:
        made = engine.compile(
            str(source), font_paths=[str(fonts)], ignore_system_fonts=True, pdf_standards="a-2u"
        )
        assert isinstance(made, bytes)
        return made

    def hangat() -> Lama:
        figure[0] = str(next(turn))
        values.write_text(json.dumps(data), encoding="utf-8")
        return _timed(run)

    command = ["-c", _TYPST, str(source), str(out), str(fonts)]
    return Peserta("Typst", run, hangat, lambda: started(command))
