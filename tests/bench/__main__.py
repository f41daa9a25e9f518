"""Runs ``ukur()`` of every tests/bench/bench_*.py, or of those named, and prints one table."""

import os
import sys
import traceback
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import Baris


def _modules(wanted: list[str]) -> list[str]:
    names = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    unknown = set(wanted) - {name.removeprefix("bench_") for name in names}
    if unknown:
        sys.exit(f"Tidak ada ukuran bernama {', '.join(sorted(unknown))}.")
    return [name for name in names if not wanted or name.removeprefix("bench_") in wanted]


def _rows(module: str) -> Iterator[Baris]:
    """The rows of one module; one that breaks says so and leaves the others their turn."""
    try:
        yield from import_module(f"tests.bench.{module}").ukur()
    except Exception as error:  # noqa: BLE001
        traceback.print_exc()
        yield module, f"gagal: {error}", ""


def _table(rows: list[Baris]) -> str:
    head: Baris = ("ukuran", "nilai", "tujuan")
    wide, middle = (max(len(row[at]) for row in (head, *rows)) for at in (0, 1))
    lines = [f"{a:<{wide}}  {b:>{middle}}  {c}".rstrip() for a, b, c in (head, *rows)]
    return "\n".join([lines[0], "-" * max(map(len, lines)), *lines[1:]])


def main() -> None:
    """Measure in a home of our own: backups and settings of the one who measures stay alone."""
    rows = []
    with TemporaryDirectory() as home:
        os.environ["HOME"] = home
        for name in ("DATA", "CONFIG", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(home, name.lower()))
        for module in _modules(sys.argv[1:]):
            print(f"mengukur {module} ...", file=sys.stderr)
            rows += list(_rows(module))
    print(_table(rows))


if __name__ == "__main__":
    main()
