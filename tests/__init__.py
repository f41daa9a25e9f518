"""The tests of LKjIP Desktop, and how many random cases one run of them takes."""

import os

PENUH = os.environ.get("LKJIP_UJI_PENUH") == "1"


def banyak(n: int) -> int:
    """``n`` cases in the long run (./run test-long), a tenth of them and at least one otherwise."""
    return n if PENUH else max(1, n // 10)
