"""Python's cycle collector, kept still while something large is built that holds no cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """Keep the collector from walking over all there is again and again while it only grows.

    Reference counts free everything all the same; with the collector on, the cost of a row or of
    a page rises with their number.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            resume()


def resume() -> None:
    """Let the collector work from now on, as if all there is had long been there."""
    gc.freeze()  # and back, which counts all that was built as old without walking over it
    gc.unfreeze()
    gc.enable()
