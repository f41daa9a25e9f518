"""Writes the lists of libraries and tools of the installers anew, by version and hash.

Run it with Debian's Python 3.13 in a virtual environment, on purpose and seldom.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent
HELD = (
    "PySide6-Essentials==6.9.3",  # what is sound under Debian's wine with one shim
    "numpy==2.4.6",  # the last that also runs on Python 3.11, so what the tests run with
)
LEFT_OUT = {
    "pip",  # sqlite-utils asks for it only to install plugins
    "docopt",  # num2words asks for it only in its own command
    "tzdata",  # the program asks for no time zone
}
WINDOWS = ("win_amd64",)
LINUX = tuple(f"manylinux{name}_x86_64" for name in ("_2_28", "_2_27", "_2_17", "2014"))


def pip(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "pip", "--quiet", *arguments], check=True)


def resolved(requirements: Iterable[str]) -> list[str]:
    """The name==version of all that these requirements bring along."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        options = ("--dry-run", "--ignore-installed", "--report", str(report))
        pip("install", *options, *requirements)
        installed = json.loads(report.read_text())["install"]
    found = [entry["metadata"] for entry in installed]
    return [
        f"{data['name'].lower().replace('_', '-')}=={data['version']}"
        for data in found
        if data["name"] not in LEFT_OUT
    ]


def hashes(pins: list[str], *targets: tuple[str, ...]) -> dict[str, set[str]]:
    """SHA-256 of the wheels of each pin for all targets."""
    found: dict[str, set[str]] = {pin: set() for pin in pins}
    for platforms in targets:
        with tempfile.TemporaryDirectory() as folder:
            options = [option for name in platforms for option in ("--platform", name)]
            options += ["--implementation", "cp", "--python-version", "3.13"]
            pip("download", "--no-deps", "--only-binary=:all:", *options, "-d", folder, *pins)
            for wheel in Path(folder).iterdir():
                name, version = wheel.name.lower().split("-")[:2]
                digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
                found[f"{name.replace('_', '-')}=={version}"].add(digest)
    return found


def write(path: Path, heading: str, found: dict[str, set[str]]) -> None:
    """One list that pip can check; it names no index."""
    lines = [f"# {heading}; ditulis oleh installer/pin.py."]
    for pin, digests in sorted(found.items()):
        parts = [pin, *(f"--hash=sha256:{digest}" for digest in sorted(digests))]
        lines.append(" \\\n    ".join(parts))
    path.write_text("\n".join([*lines, ""]), "utf-8")


def main() -> None:
    """Resolve, download, write."""
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))["project"]
    libraries = hashes(resolved([*project["dependencies"], *HELD]), WINDOWS, LINUX)
    write(HERE / "pustaka.txt", "Pustaka di dalam pemasang, Windows dan Linux", libraries)
    tools = hashes(resolved(["pyinstaller"]), LINUX)
    write(HERE / "linux" / "pyinstaller.txt", "Alat yang merakit program Linux", tools)


if __name__ == "__main__":
    main()
