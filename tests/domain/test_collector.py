"""The cycle collector rests while something large is built, and works again afterwards."""

import gc

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


def test_cycles_made_inside_are_collected_later() -> None:
    class Node:
        me: object

    with without_collector():
        node = Node()
        node.me = node
        del node
    assert any(isinstance(item, Node) for item in gc.get_objects())
    gc.collect()
    assert not any(isinstance(item, Node) for item in gc.get_objects())
