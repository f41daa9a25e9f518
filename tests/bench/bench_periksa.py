"""`lkjip periksa` of the example as a whole process, against the library it imports.

Both in CPU time. When the findings began to read sentences it was 2.5 of these: the goal is 1.3
times that.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import Baris, kali

ROUNDS = 11
LIBRARY = (
    "import argparse, calendar, dataclasses, datetime, fractions, hashlib, json, locale, pathlib,"
    " shutil, sqlite3, tempfile, typing, uuid"
)
FINDINGS = 1
"""What `periksa` ends with where there are findings."""


def _seconds(arguments: tuple[str, ...], ends: int = 0) -> float:
    """CPU seconds of ``python ARGUMENTS``; RuntimeError where it ends otherwise."""
    child = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != ends:
        raise RuntimeError(f"{arguments} ends with {child.returncode}")
    return usage.ru_utime + usage.ru_stime


def ukur() -> list[Baris]:
    from lkjip_desktop.app.example.contoh import contoh
    from lkjip_desktop.store.document import Document

    with TemporaryDirectory() as folder:
        path = Path(folder, "induk.lkjip")
        Document.create(path, contoh("induk")).close()
        program = ("-m", "lkjip_desktop", "periksa", str(path))
        measured: list[Callable[[], float]] = [
            partial(_seconds, program, FINDINGS),
            partial(_seconds, ("-c", LIBRARY)),
        ]
        for measure in measured:  # both read from the disk once
            measure()
        taken = [[measure() for measure in measured] for _ in range(ROUNDS)]
    own, library = (min(column) for column in zip(*taken, strict=True))
    text = f"{own * 1000:.0f} ms CPU"
    return [
        ("periksa contoh, proses utuh", text, ""),
        ("periksa contoh terhadap impor pustaka baku", kali(own / library), "3,3 x"),
    ]
