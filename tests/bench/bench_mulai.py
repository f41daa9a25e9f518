"""Start of the program, from the process to the painted window, against a bare QMainWindow."""

import compileall
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import lkjip_desktop
from tests.bench import Baris, bergantian, kali, lama_proses

ROUNDS = 11


def ukur() -> list[Baris]:
    # As every installed program is; a first start from a fresh checkout compiles once.
    compileall.compile_dir(Path(lkjip_desktop.__file__).parent, quiet=1)
    with TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "lkjip_desktop", "contoh", folder], check=True)
        start = ("-m", "tests.bench.jendela")
        bare, program = bergantian(
            ROUNDS,
            partial(lama_proses, start),
            partial(lama_proses, (*start, str(Path(folder, "induk.lkjip")))),
        )
    return [("mulai: contoh terlukis / QMainWindow kosong", kali(program / bare), "<= 1,3 x")]
