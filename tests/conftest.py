"""What all tests share: an offscreen Qt, folders of their own, seeds and how many cases to take."""

import atexit
import gc
import os
import random
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from _pytest.unraisableexception import gc_collect_iterations_key
from hypothesis import HealthCheck, is_hypothesis_test, seed, settings
from hypothesis.internal.conjecture import providers

import lkjip_desktop.ui  # noqa: F401 - loads Qt as the program does, ahead of pytest-qt
import tests
from tests import dikenal, memory

# What thousands of tests are made of lives as long as the run: what is old is walked over by no
# collection, each of which takes seconds, and what is young less often.
gc.set_threshold(20_000, 20, 100_000)
gc.disable()  # until all tests are collected: nothing of what is read for that is ever let go of

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if tests.PENUH:  # twenty times the cases
    os.environ.setdefault("PYTEST_TIMEOUT", "9000")

settings.register_profile(
    "penuh",
    max_examples=1000,
    deadline=None,  # no test is about time, and the machine is shared
    print_blob=True,
    database=None,  # what failed before is drawn again by its seed, and nothing else is
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "cepat", parent=settings.get_profile("penuh"), max_examples=tests.banyak(1000)
)
# It draws constants of the modules that are loaded: others beside other tests.
providers._get_local_constants = providers.Constants
dikenal.install()
settings.load_profile("penuh" if tests.PENUH else "cepat")

_FOLDERS = {
    "HOME": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "XDG_DOCUMENTS_DIR": "documents",
    "XDG_RUNTIME_DIR": "runtime",
}
_number = count()


@pytest.fixture(autouse=True)
def rumah(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's home of this one test: nothing a test does reaches the real one."""
    home = tmp_path_factory.getbasetemp() / f"rumah{next(_number)}"
    (home / "runtime").mkdir(parents=True, mode=0o700)
    for name, folder in _FOLDERS.items():
        monkeypatch.setenv(name, str(home / folder))
    # One for all tests: fontconfig fills it, and takes a while.
    monkeypatch.setenv("XDG_CACHE_HOME", str(home.parent / "cache"))
    return home


@pytest.fixture(autouse=True)
def memori() -> Iterator[None]:
    """Reports in memory last as long as their test."""
    yield
    memory.close_all()


@pytest.fixture(scope="session")
def banyak() -> Callable[[int], int]:
    """``tests.banyak`` for a test that takes its count as a fixture."""
    return tests.banyak


def pytest_configure(config: pytest.Config) -> None:
    """A half of the suite tells how each test ended, and of its set-up only what went wrong.

    That a test begins, was set up, was taken down and is over were five messages more for each of
    thousands of tests: a third of what it costs to run one that does nothing.
    """
    for half in config.pluginmanager.get_plugins():
        if hasattr(half, "sendevent"):
            half.sendevent = partial(_tell, half.sendevent)
            config.stash[gc_collect_iterations_key] = 1  # nobody hears any more what is found
            atexit.register(os._exit, 0)  # when all is told: to take it apart piece by piece lasts


def _tell(send: Callable[..., None], name: str, **content: Any) -> None:
    report = content["data"] if name == "testreport" else None
    passed = report is not None and report["when"] != "call" and report["outcome"] == "passed"
    if not passed and name not in {"logstart", "logfinish"}:
        send(name, **content)


def pytest_collection_finish() -> None:
    """What the tests themselves are made of stays until the end: no walk need look at it."""
    gc.freeze()
    gc.enable()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A random test runs with each of the seeds there are."""
    function, name = metafunc.function, "benih"
    if is_hypothesis_test(function) or metafunc.definition.get_closest_marker("acak"):
        if name not in metafunc.fixturenames:
            metafunc.fixturenames.append(name)
        metafunc.parametrize(name, tests.SEEDS, indirect=True)


@pytest.fixture
def benih(request: pytest.FixtureRequest) -> random.Random:
    """A generator seeded by the run and by the name of the test; hypothesis draws from it, too."""
    number = tests.SEEDS[getattr(request, "param", "tetap")]
    print(f"LKJIP_UJI_BENIH={number}")
    generator = random.Random(f"{number} {request.node.nodeid}")
    if is_hypothesis_test(request.function):
        seed(generator.getrandbits(64))(request.function)
    return generator


@pytest.fixture(autouse=True)
def benih_hypothesis(request: pytest.FixtureRequest) -> None:
    """A test of hypothesis has its seed also where it does not ask for one by name.

    A name that is merely added to those a test asks for is parametrized and never set up.
    """
    if is_hypothesis_test(request.function):
        request.getfixturevalue("benih")


_NOTED = {"korpus": "korpus temuan", "arsip": "PDF/A dan PDF/UA"}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What a test measured and noted as a property of one of these names, under the results."""
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, content in getattr(report, "user_properties", ()):
            if name in _NOTED and report.when == "call":
                terminalreporter.write_line(f"{_NOTED[name]}, {content}")
