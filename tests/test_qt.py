"""The Qt binding that is installed is one the program can live with."""

import gc
import sys

from PySide6.QtCore import QObject

from lkjip_desktop.ui.program import binding


def test_the_tests_load_it_as_the_program_does() -> None:
    """By itself it leaves a hook on every import, those within functions included."""
    assert binding._theirs


def test_calls_that_return_nothing_give_back_their_none() -> None:
    """PySide6 6.12.0 drops one reference of None a call, until Python 3.11 dies of it."""
    thing = QObject()
    gc.disable()  # what it lets go of holds None, too
    try:
        before = sys.getrefcount(None)
        for _ in range(1000):
            thing.setObjectName("nama")
        after = sys.getrefcount(None)
    finally:
        gc.enable()
    assert after > before - 500
