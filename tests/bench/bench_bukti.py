"""A report with 200 MB of evidence against one with a tenth of it: the most memory each takes."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.bench import Baris
from tests.bench.bench_mulai import PROGRAM, memory

FILE = 10
"""MB of each file."""
FEW, MANY = 2, 20
GOAL = f"<= {FILE} MB (satu berkas)"

MEASURE = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""A small process between: a child counts the memory of who starts it as its own."""


def _report(folder: Path, files: int) -> Path:
    """The example with so many files of evidence that cannot be made smaller."""
    from lkjip_desktop.app.example.contoh import contoh
    from lkjip_desktop.domain.model.entity import Bukti, Indikator
    from lkjip_desktop.store.document import Document

    laporan, path = contoh("induk"), folder / f"{files}.lkjip"
    Document.create(path, laporan, label="Ukuran").close()
    of, periode = laporan.daftar(Indikator)[0].id, str(laporan.data.tahun)
    with Document.open(path) as document:
        for number in range(files):
            with document.revise("Bukti", "ukuran") as draft:
                berkas = draft.add_berkas(Random(number).randbytes(FILE << 20))
                cells = {"indikator": of, "periode": periode, "nama": f"{number}.bin"}
                draft.new(Bukti, urutan=f"a{number:02}", berkas=berkas, **cells)
    return path


def _command(words: tuple[str, ...], path: Path) -> float:
    """MB at the most of a command over this report."""
    name, *rest = words
    out = path.with_suffix(rest[-1])
    command = [sys.executable, "-m", "lkjip_desktop", name, str(path), "-o", str(out)]
    told = subprocess.run(
        [sys.executable, "-c", MEASURE, *command], capture_output=True, text=True, check=True
    )
    out.unlink()
    return int(told.stdout) / 1024


def _opened(path: Path) -> float:
    return memory(("-c", PROGRAM, str(path)), "VmHWM")


WAYS: tuple[tuple[str, Callable[[Path], float]], ...] = (
    ("jendela dibuka", _opened),
    ("ekspor PDF", partial(_command, ("ekspor", ".pdf"))),
    ("ekspor Word", partial(_command, ("ekspor", ".docx"))),
    ("arsip bukti", partial(_command, ("bukti", ".zip"))),
)


def _rows(folder: Path) -> Iterator[Baris]:
    few, many = (_report(folder, files) for files in (FEW, MANY))
    for what, most in WAYS:
        more = max(0.0, most(many) - most(few))
        words = f"bukti {MANY * FILE} MB, {what}: memori di atas yang {FEW * FILE} MB"
        yield words, f"{more:.1f} MB".replace(".", ","), GOAL


def ukur() -> list[Baris]:
    with TemporaryDirectory() as folder:
        return [*_rows(Path(folder))]
