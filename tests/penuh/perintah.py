"""Every command on one full report, with the processor time and the memory that it takes."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from lkjip_desktop.store.document import Document
from tests.penuh.isi import Rows, full
from tests.proses import ROOT

SECONDS, MEGABYTES = 5, 600
"""Of one processor, and in memory."""
COMMANDS = {
    "data": "data penuh.lkjip",
    "impor": "impor data.json impor.lkjip",
    "periksa": "periksa penuh.lkjip",
    "periksa triwulan": "periksa penuh.lkjip --periode {tahun}-T2",
    "riwayat": "riwayat penuh.lkjip",
    "edisi": "edisi penuh.lkjip",
    "ekspor pdf": "ekspor penuh.lkjip -o hasil.pdf",
    "ekspor docx": "ekspor penuh.lkjip -o hasil.docx",
    "ekspor xlsx": "ekspor penuh.lkjip -o hasil.xlsx",
    "ekspor pdf triwulan": "ekspor penuh.lkjip --periode {tahun}-T2 -o triwulan.pdf",
    "ekspor docx triwulan": "ekspor penuh.lkjip --periode {tahun}-T2 -o triwulan.docx",
    "bukti": "bukti penuh.lkjip -o bukti.zip",
    "templat": "templat penuh.lkjip --seksi perencanaan -o templat.xlsx",
    "impor-templat": "impor-templat penuh.lkjip templat.xlsx --pratinjau",
    "bagikan": "bagikan penuh.lkjip bagian",
    "konsolidasi": "konsolidasi penuh.lkjip bagian/*.lkjip -o gabungan.lkjip",
    "baru --dari": "baru baru.lkjip --dari penuh.lkjip --tahun {depan}",
    "periksa --lalu": "periksa baru.lkjip --lalu penuh.lkjip",
    "tutup-periode": "tutup-periode penuh.lkjip {tahun}-T1 --tanggal {depan}-01-31",
    "buka-periode": "buka-periode penuh.lkjip {tahun}-T1 --alasan Uji",
    "kunci": "kunci penuh.lkjip",
    "buka-kunci": "buka-kunci penuh.lkjip --alasan Uji",
    "pulihkan": "pulihkan penuh.lkjip",
}
"""In an order in which each finds what those before made."""
OF_TEXTS = [
    "data", "impor", "periksa", "ekspor pdf", "ekspor docx", "ekspor xlsx", "bagikan",
    "baru --dari",
]  # fmt: skip
"""What reads the texts of a chapter."""
_MEASURE = """
import resource, subprocess, sys
with open("hasil.txt", "w") as out:
    done = subprocess.run(sys.argv[1:], stdout=out, check=False)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, done.returncode)
"""
"""A small process between: a child counts the memory of who starts it as its own."""


class Cost(NamedTuple):
    """What a command took, how it ended, and what it complained of."""

    command: str
    seconds: float
    megabytes: float
    code: int
    said: str

    @property
    def is_much(self) -> bool:
        return self.seconds > SECONDS or self.megabytes > MEGABYTES


def _cost(folder: Path, command: str, tahun: int) -> Cost:
    words = [
        str(found)
        for word in COMMANDS[command].format(tahun=tahun, depan=tahun + 1).split()
        for found in (sorted(folder.glob(word)) if "*" in word else [word])
    ]
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, sys.executable, "-m", "lkjip_desktop", *words],
        cwd=folder, capture_output=True, text=True, timeout=600, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    if command == "data":
        (folder / "hasil.txt").rename(folder / "data.json")
    seconds, kilobytes, code = done.stdout.split()
    return Cost(command, float(seconds), int(kilobytes) / 1024, int(code), done.stderr)


def costs(folder: Path, rows: Callable[[], Rows], commands: list[str]) -> Iterator[Cost]:
    """Write the report with these rows and run the commands on it, one after the other."""
    laporan = full(rows)
    Document.create(folder / "penuh.lkjip", laporan).close()
    for command in commands:
        yield _cost(folder, command, laporan.data.tahun)
