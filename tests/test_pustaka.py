"""The lists of lock/ and of the installers hold what pyproject.toml asks for, in its ranges."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

TOP = Path(__file__).resolve().parents[1]
LOCK = TOP / "lock"
INSTALLER = TOP / "installer"
PROJECT = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))
LINE = re.compile(
    r"# Ditulis oleh \./run lock dari pyproject\.toml\."
    r"|[a-z0-9-]+==[\w.]+ \\"
    r"|    --hash=sha256:[0-9a-f]{64}( \\)?"
)
PIN = re.compile(r"^([a-z0-9-]+)==([\w.]+) \\\n    --hash=", re.MULTILINE)
PLATFORMS = (
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
)
"""What the installers are for; both hold Python 3.13."""
LISTS = {
    "lock/program.txt": ("", "build"),
    "lock/dev.txt": ("", "build", "dev"),
    "lock/uv.txt": ("lock",),
    "installer/pustaka.txt": ("",),
    "installer/linux/pyinstaller.txt": ("installer",),
}
"""Each list, and what it is for: the program itself or groups of pyproject.toml."""

pytestmark = pytest.mark.skipif(not INSTALLER.is_dir(), reason="no installers in an sdist")


def pins(name: str = "installer/pustaka.txt") -> dict[str, str]:
    return dict(PIN.findall((TOP / name).read_text("utf-8")))


def wanted(group: str = "") -> list[Requirement]:
    groups = PROJECT["dependency-groups"]
    lines = groups[group] if group else PROJECT["project"]["dependencies"]
    return [Requirement(line) for line in lines]


def left_out() -> set[str]:
    return set(PROJECT["tool"]["uv"]["exclude-dependencies"])


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


@pytest.mark.parametrize("name", LISTS)
def test_every_library_is_pinned_within_the_range_pyproject_gives(name: str) -> None:
    pinned = pins(name)
    for requirement in [line for group in LISTS[name] for line in wanted(group)]:
        library = canonicalize_name(requirement.name)
        assert library in pinned, f"./run lock: {library} is not in {name}"
        assert requirement.specifier.contains(pinned[library]), (
            f"./run lock: {requirement}, pinned {pinned[library]}"
        )


def test_the_build_stands_on_what_the_lock_holds() -> None:
    ours = {canonicalize_name(line.name): line.specifier for line in wanted("build")}
    for line in map(Requirement, PROJECT["build-system"]["requires"]):
        assert ours[canonicalize_name(line.name)] == line.specifier


def test_no_library_has_two_versions() -> None:
    found: dict[str, str] = {}
    for name in LISTS:
        for library, version in pins(name).items():
            assert found.setdefault(library, version) == version, f"{library} in {name}"


def test_the_tests_have_all_the_program_has() -> None:
    assert set(pins("lock/program.txt")) < set(pins("lock/dev.txt"))


def test_the_program_comes_without_the_tools_of_its_tests() -> None:
    assert not {"mypy", "pytest", "ruff", "typst"} & set(pins("lock/program.txt"))


def test_what_a_library_asks_for_is_pinned_too():
    missing = brought_along()[0] - set(pins()) - left_out()
    assert not missing, f"./run lock: {missing}"


def test_nothing_is_pinned_that_nobody_asks_for():
    found, known = brought_along()
    if not known:
        pytest.skip("other versions are installed here than the installers hold")
    assert set(pins()) <= found


@pytest.mark.parametrize("name", LISTS)
def test_a_list_names_versions_and_hashes_and_no_place(name: str) -> None:
    lines = (TOP / name).read_text("utf-8").splitlines()
    for line in lines:
        assert LINE.fullmatch(line), line
    assert len(pins(name)) == sum("==" in line for line in lines) > 0
