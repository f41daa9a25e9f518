"""Runs the faults: `./run test-fault [--benih N] [--kali N]`; exit 1 where anything went wrong."""

import argparse
import random
import sys

from tests.fault import run
from tests.fault.trace import available


def main() -> int:
    """Run all of them and print what was tried, what went wrong, and the seed to repeat it."""
    parser = argparse.ArgumentParser(prog="./run test-fault")
    parser.add_argument("--benih", type=int, default=random.SystemRandom().randrange(2**31))
    parser.add_argument("--kali", type=int, default=1, help="kali sebanyak ukuran biasa")
    args = parser.parse_args()
    print(f"benih {args.benih} (ulangi dengan ./run test-fault --benih {args.benih})", flush=True)
    told, dice = run.Told(), random.Random(args.benih)
    run.mutations(told, dice, 500 * args.kali)
    run.kills(told, dice, 30 * args.kali)
    if available:
        run.crashes(told, dice, 1500 * args.kali)
        run.failures(told, dice, 60 * args.kali)
    else:
        print("strace tidak ada: mati listrik dan tulisan yang gagal tidak diuji")
    print("\n".join(told.lines()))
    return 1 if told.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
