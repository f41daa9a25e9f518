"""The settings all tests run under hold."""

import os
import re
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest
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


def test_a_short_run_takes_a_tenth_shared_by_the_seeds_and_never_none() -> None:
    assert tests.banyak(200) == (200 if tests.PENUH else 20 // len(tests.SEEDS))
    assert tests.banyak(3) == (3 if tests.PENUH else 1)


@given(st.integers())
def test_random_tests_bear_the_home_of_their_own(number: int) -> None:
    assert Path.home().name.startswith("rumah")


@pytest.mark.parametrize(("drawn", "ways"), [("0", ["tetap"]), ("7", ["tetap", "hari-ini"])])
def test_random_tests_and_only_they_run_with_the_seed_of_today_too(drawn, ways) -> None:
    listed = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "--collect-only",
            "-q",
            "-p",
            "no:cacheprovider",
            __file__,
        ],
        cwd=Path(__file__).parents[1],
        env=os.environ | {"LKJIP_UJI_BENIH": drawn},
        capture_output=True,
        text=True,
        check=True,
    )
    names = [line.partition("::")[2] for line in listed.stdout.splitlines() if "::" in line]
    random = test_random_tests_bear_the_home_of_their_own.__name__
    assert [name for name in names if random in name] == [f"{random}[{way}]" for way in ways]
    assert test_no_test_reaches_the_real_home.__name__ in names


def test_a_report_in_memory_comes_from_where_it_is_closed() -> None:
    """From Python 3.13 on one that is merely forgotten fails a later test, which did nothing."""
    forgotten = re.compile(r"^(?!.*\bwith\b).*Document\.in_memory\(", re.MULTILINE)
    folder = Path(__file__).parent
    found = [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*.py"))
        if path not in (folder / "memory.py", Path(__file__)) and "bench" not in path.parts
        if forgotten.search(path.read_text("utf-8"))
    ]
    assert found == []
