"""The installers hold what pyproject.toml asks for: each library pinned, in its range."""

import importlib.util
import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

TOP = Path(__file__).resolve().parents[1]
INSTALLER = TOP / "installer"
PIN = re.compile(r"^([a-z0-9-]+)==([\w.]+) \\$", re.MULTILINE)
PLATFORMS = (
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
)
"""What the installers are for; both hold Python 3.13."""

pytestmark = pytest.mark.skipif(not INSTALLER.is_dir(), reason="no installers in an sdist")


def pins() -> dict[str, str]:
    return dict(PIN.findall((INSTALLER / "pustaka.txt").read_text("utf-8")))


def wanted() -> list[Requirement]:
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["project"]
    return [Requirement(line) for line in project["dependencies"]]


def left_out() -> set[str]:
    spec = importlib.util.spec_from_file_location("pin", INSTALLER / "pin.py")
    pin = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(pin)
    return pin.LEFT_OUT


def brought_along() -> tuple[set[str], bool]:
    """All that the pinned versions ask for in their turn, and whether all of them are known here.

    Only where the version installed here is the pinned one do we know what it asks for.
    """
    pinned, known = pins(), True
    not_ours = left_out()
    found: set[str] = set()
    waiting = list(wanted())
    while waiting:
        asked = waiting.pop()
        name = canonicalize_name(asked.name)
        new = name not in found
        found.add(name)
        if name in not_ours or (not new and not asked.extras):
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:
            known = False
            continue
        known &= package.version == pinned.get(name)
        if package.version == pinned.get(name):
            lines = [Requirement(line) for line in package.requires or ()]
            waiting += [line for line in lines if is_needed(line, asked.extras)]
    return found, known


def is_needed(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    python = {"python_version": "3.13", "python_full_version": "3.13.5"}
    return marker is None or any(
        marker.evaluate(python | platform | {"extra": extra})
        for platform in PLATFORMS
        for extra in ("", *extras)
    )


def test_every_library_is_pinned_within_the_range_pyproject_gives():
    pinned = pins()
    for requirement in wanted():
        name = canonicalize_name(requirement.name)
        assert name in pinned, f"run installer/pin.py: {name} is not in installer/pustaka.txt"
        assert requirement.specifier.contains(pinned[name]), f"{requirement}, pinned {pinned[name]}"


def test_what_a_library_asks_for_is_pinned_too():
    missing = brought_along()[0] - set(pins()) - left_out()
    assert not missing, f"run installer/pin.py: {missing}"


def test_nothing_is_pinned_that_nobody_asks_for():
    found, known = brought_along()
    if not known:
        pytest.skip("other versions are installed here than the installers hold")
    assert set(pins()) <= found


def test_every_pin_has_a_hash_for_each_system():
    text = (INSTALLER / "pustaka.txt").read_text("utf-8")
    blocks = re.split(r"\n(?=[a-z0-9-]+==)", text)[1:]
    assert len(blocks) == len(pins())
    for block in blocks:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block
