"""Starts the program: python -m lkjip_desktop, or the command lkjip."""

from __future__ import annotations

import sys

from lkjip_desktop import cli


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(cli.main())


if __name__ == "__main__":
    main()
