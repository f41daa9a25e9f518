"""The tests of LKjIP Desktop, with which seeds they draw, and how many random cases they take."""

import os

PENUH = os.environ.get("LKJIP_UJI_PENUH") == "1"

_TODAY = os.environ.get("LKJIP_UJI_BENIH", "0")
SEEDS = {"tetap": "0"} | ({"hari-ini": _TODAY} if _TODAY != "0" else {})
"""The seed that is always the same and the one that ``./run`` drew; every random test has both."""


def banyak(n: int) -> int:
    """How many of `n` random cases a test takes with one seed.

    All of them in the long run (./run test-long), otherwise a twentieth, shared by the seeds.
    """
    return n if PENUH else max(1, n // 20 // len(SEEDS))
