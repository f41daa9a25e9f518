"""What each command takes of full reports, as a table."""

import argparse
import tempfile
from pathlib import Path

from tests.penuh.isi import REPORTS
from tests.penuh.perintah import COMMANDS, costs


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.penuh")
    parser.add_argument("laporan", nargs="*", help=f"{', '.join(REPORTS)}; semua bila tidak ada")
    parser.add_argument("--perintah", nargs="+", choices=list(COMMANDS), default=list(COMMANDS))
    args = parser.parse_args()
    for name in args.laporan or REPORTS:
        with tempfile.TemporaryDirectory() as folder:
            for cost in costs(Path(folder), REPORTS[name], args.perintah):
                print(
                    f"{name:<20} {cost.command:<20} {cost.seconds:5.1f} s {cost.megabytes:4.0f} MB"
                    f" {cost.code}{' <<<' if cost.is_much else ''} {cost.said.strip()[:150]}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
