"""Runs the faults: `./run test-fault [--benih N] [--kali N] [--hanya MACAM] [--tugas TUGAS...]`.

Exit 1 on any. Ctrl+C ends it and tells what was tried until then.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from tests.fault import run
from tests.fault.job import JOBS
from tests.fault.trace import available

KINDS = ("mutasi", "mati", "padam", "gagal")
"""Changed bytes, kills, power cuts, writes that fail."""
_JOBS = {job.name: job for job in JOBS}


def main() -> int:
    """Run all of them and print what was tried, what went wrong, and the seed to repeat it."""
    parser = argparse.ArgumentParser(prog="./run test-fault")
    parser.add_argument("--benih", type=int, default=random.SystemRandom().randrange(2**31))
    parser.add_argument("--kali", type=int, default=1, help="kali sebanyak ukuran biasa")
    parser.add_argument("--hanya", choices=KINDS, help="satu macam gangguan saja")
    parser.add_argument("--tugas", choices=list(_JOBS), nargs="+", default=list(_JOBS))
    args = parser.parse_args()
    print(f"benih {args.benih} (ulangi dengan ./run test-fault --benih {args.benih})", flush=True)
    kinds = [args.hanya] if args.hanya else KINDS
    if not available:
        print("strace tidak ada: mati listrik dan tulisan yang gagal tidak diuji")
        kinds = [kind for kind in kinds if kind not in {"padam", "gagal"}]
    told = run.Told()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # one in the background ignores it
    with tempfile.TemporaryDirectory() as home, suppress(KeyboardInterrupt):
        os.environ["XDG_DATA_HOME"] = home
        for kind in kinds:
            for step in _steps(kind, told, args):
                step()
                print(told.lines()[-1], flush=True)
    print("\n".join(told.lines()))
    return 1 if told.wrong else 0


def _steps(kind: str, told: run.Told, args: argparse.Namespace) -> list[Callable[[], None]]:
    if kind == "mutasi":
        dice = random.Random(f"{args.benih} {kind}")
        return [lambda: run.mutations(told, dice, 500 * args.kali)]
    what, count = {
        "mati": (run.kills, 30),
        "padam": (run.crashes, 1500),
        "gagal": (run.failures, 60),
    }[kind]

    def step(name: str) -> None:  # a seed of its own each: what runs beside it changes nothing
        dice = random.Random(f"{args.benih} {kind} {name}")
        what(told, dice, count * args.kali, (_JOBS[name],))

    return [partial(step, name) for name in args.tugas]


if __name__ == "__main__":
    sys.exit(main())
