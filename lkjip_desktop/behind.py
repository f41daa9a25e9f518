"""Lowers the priority of a child that makes pages, so that the window never waits for it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

BEHIND = "LKJIP_DI_BELAKANG"
"""The variable of the environment by which the window tells its child."""
NICE = 5
"""Of the steps of Unix: the window goes first, and a child is done in time all the same."""


def stand_behind() -> None:
    """Do so, where this is such a child; on Windows the window sees to it.

    It goes into a session of its own: Linux gives every session its share of a busy machine, and a
    child in that of the window would use it up before the window needs it. The window waits until
    its child is one; were it to stand behind before, that took a tenth of a second.
    """
    if os.environ.pop(BEHIND, "") and sys.platform != "win32":
        with suppress(OSError):  # it has one already
            os.setsid()
        os.nice(NICE)
