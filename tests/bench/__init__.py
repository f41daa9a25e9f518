"""Measurements as ratios taken in one run: printed, never asserted."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from lkjip_desktop.ui.kit.preference import Preference

Baris = tuple[str, str, str]  # nama, nilai, tujuan ("" where there is none)


def kali(ratio: float) -> str:
    """A ratio as the table shows it."""
    return f"{ratio:.2f} x".replace(".", ",")


def bergantian(rounds: int, *measured: Callable[[], float]) -> list[float]:
    """The median of each after ``rounds`` of all in turn, so that a busy moment hits them alike."""
    taken = [[measure() for measure in measured] for _ in range(rounds)]
    return [median(column) for column in zip(*taken, strict=True)]


def lama_proses(arguments: Sequence[str]) -> float:
    """Seconds from starting ``python ARGUMENTS`` to its first line on stdout.

    RuntimeError, with what it wrote to stderr, if it fails or ends without one.
    """
    start = perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        line = child.stdout.readline() if child.stdout else ""
        seconds = perf_counter() - start
        _, errors = child.communicate()
    if not line or child.returncode:
        raise RuntimeError(f"exit {child.returncode}: {errors}")
    return seconds


@cache
def aplikasi() -> tuple["QApplication", "Preference"]:
    """The one application of this run, offscreen and dressed, for every measure with a window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from lkjip_desktop.ui.program.application import application

    return application(["ukur"])
