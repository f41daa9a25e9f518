"""The settings all tests run under hold."""

from pathlib import Path

import platformdirs
from hypothesis import given
from hypothesis import strategies as st

import tests


def test_no_test_reaches_the_real_home(rumah: Path) -> None:
    assert Path.home() == rumah
    assert Path(platformdirs.user_data_dir("lkjip")).is_relative_to(rumah)
    assert Path(platformdirs.user_config_dir("lkjip")).is_relative_to(rumah)
    assert Path(platformdirs.user_documents_dir()).is_relative_to(rumah)
    assert Path(platformdirs.user_state_dir("lkjip")).is_relative_to(rumah)
    assert Path(platformdirs.user_cache_dir("lkjip")).is_relative_to(rumah.parent)


def test_a_short_run_takes_a_tenth_and_never_none() -> None:
    assert tests.banyak(200) == (200 if tests.PENUH else 20)
    assert tests.banyak(3) == (3 if tests.PENUH else 1)


@given(st.integers())
def test_random_tests_bear_the_home_of_their_own(number: int) -> None:
    assert Path.home().name.startswith("rumah")
