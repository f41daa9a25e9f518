"""What the launcher runs: the program, told that the launcher is the way to start it again."""

import sys

sys.frozen = True  # type: ignore[attr-defined]

from lkjip_desktop.__main__ import main  # noqa: E402

main()
