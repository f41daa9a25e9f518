"""Starts the program: python -m lkjip_desktop, or the command lkjip."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit code; Ctrl+C ends it in a sentence anywhere."""
    try:
        from lkjip_desktop import cli

        code = cli.main()
    except KeyboardInterrupt:
        code = 2
        if sys.stderr is not None:
            sys.stderr.write("Dihentikan.\n")
    sys.exit(code)


if __name__ == "__main__":
    main()
