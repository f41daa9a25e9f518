"""The settings all tests run under hold."""

import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest
from hypothesis import given, seed
from hypothesis import strategies as st

import tests


def test_no_test_reaches_the_real_home(rumah: Path) -> None:
    assert Path.home() == rumah
    assert Path(platformdirs.user_data_dir("lkjip")).is_relative_to(rumah)
    assert Path(platformdirs.user_config_dir("lkjip")).is_relative_to(rumah)
    assert Path(platformdirs.user_documents_dir()).is_relative_to(rumah)
    assert Path(platformdirs.user_state_dir("lkjip")).is_relative_to(rumah)
    assert Path(platformdirs.user_cache_dir("lkjip")).is_relative_to(rumah.parent)


def test_a_short_run_takes_a_twentieth_shared_by_the_seeds_and_never_none() -> None:
    assert tests.banyak(200) == (200 if tests.PENUH else 10 // len(tests.SEEDS))
    assert tests.banyak(3) == (3 if tests.PENUH else 1)


@given(st.integers())
def test_random_tests_bear_the_home_of_their_own(number: int) -> None:
    assert Path.home().name.startswith("rumah")


@given(st.integers())
def test_random_tests_have_their_seed_though_they_do_not_ask_for_it(number: int) -> None:
    assert test_random_tests_have_their_seed_though_they_do_not_ask_for_it.__dict__[
        "_hypothesis_internal_use_seed"
    ]


def test_what_is_drawn_does_not_depend_on_the_modules_that_are_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def draw() -> list[str]:
        drawn: list[str] = []

        @seed(1)
        @given(st.text())
        def look(text: str) -> None:
            drawn.append(text)

        look()
        return drawn

    before = draw()
    words = ", ".join(f'"kata {number}"' for number in range(1000))
    (tmp_path / "modul_lain.py").write_text(f"KATA = ({words})\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("modul_lain")
    assert draw() == before


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
