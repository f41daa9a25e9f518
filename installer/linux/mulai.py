"""What the launcher runs: the program, and nothing before it."""

import sys

sys.dont_write_bytecode = False  # PyInstaller's wish; what a start keeps for the next is ours

from lkjip_desktop.__main__ import main  # noqa: E402

main()
