"""The cycle collector rests while something large is built, and works again afterwards."""

import gc
import subprocess
import sys

import pytest

from lkjip_desktop.domain.collector import without_collector


def test_it_rests_inside_and_works_again_afterwards() -> None:
    with without_collector():
        assert not gc.isenabled()
        with without_collector():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_works_again_after_an_error() -> None:
    with pytest.raises(ValueError, match="x"), without_collector():
        raise ValueError("x")
    assert gc.isenabled()


CYCLE = """
import gc
import weakref
from lkjip_desktop.domain.collector import without_collector

class Node:
    me: object

with without_collector():
    node = Node()
    node.me = node
    left = weakref.ref(node)
    del node
assert left() is not None
gc.collect()
assert left() is None
"""
"""On its own: beside other tests it would walk over all that the whole run is made of."""


def test_cycles_made_inside_are_collected_later() -> None:
    subprocess.run([sys.executable, "-c", CYCLE], check=True)
