"""Programs that a test starts beside itself: none outlives the test, however that ends."""

import ctypes
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
_PR_SET_PDEATHSIG = 1


@contextmanager
def proses(*words: object, **options: object) -> Iterator[subprocess.Popen[str]]:
    """A Python with these arguments and its output in a pipe of text; killed as the block ends."""
    command = [sys.executable, *map(str, words)]
    pipes = {"cwd": ROOT, "stdout": subprocess.PIPE, "text": True, **options}
    if sys.platform == "linux":
        pipes["preexec_fn"] = _die_with_the_test
    with subprocess.Popen(command, **pipes) as child:  # type: ignore[call-overload]
        try:
            yield child
        finally:
            child.kill()


def _die_with_the_test() -> None:
    """A test that took too long ends its process at once, with no block ended in order."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
