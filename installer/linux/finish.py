"""Completes the folder PyInstaller made: finish.py TREE VENV SYSTEM_LIBRARIES.

Adds the licence texts, makes what is large smaller, and checks that every library finds those it
asks for.
"""

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import icu  # noqa: E402
import licences  # noqa: E402

SYSTEM = re.compile(
    r"(ld-linux-x86-64|lib(c|m|dl|rt|pthread|util|GL|EGL|cups|drm|gbm|xcb|wayland-(client|cursor|egl)))\.so\..*"
)
"""What the Debian package depends on, or only a desktop that has it asks for."""
NEWEST_C_LIBRARY = 39
"""glibc 2.39, of Ubuntu 24.04; installer/build says the same."""


def drop_debug_tables(tree: Path) -> None:
    """Some wheels hold what only a debugger reads."""
    for path in tree.rglob("*.so*"):
        if path.is_symlink() or not path.is_file():
            continue
        sections = subprocess.run(
            ["readelf", "-WS", path], capture_output=True, text=True, check=True
        ).stdout
        if ".debug_info" in sections:
            subprocess.run(["strip", "--strip-debug", path], check=True)


def check_libraries(tree: Path) -> None:
    """SystemExit where a library asks for one that is neither in the folder nor in the system."""
    for path in tree.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()  # a second name of a library that was left out
    libraries = [path for path in tree.rglob("*") if ".so" in path.suffixes or path.name == "lkjip"]
    present = {path.name for path in libraries}
    missing = set()
    for path in libraries:
        header = subprocess.run(
            ["readelf", "-d", path], capture_output=True, text=True, check=True
        ).stdout
        for name in re.findall(r"\(NEEDED\).*\[(.+)\]", header):
            if name not in present and not SYSTEM.fullmatch(name):
                missing.add(f"{path.relative_to(tree)} asks for {name}")
        symbols = subprocess.run(
            ["readelf", "-V", path], capture_output=True, text=True, check=True
        ).stdout
        for version in map(int, re.findall(r"GLIBC_2\.(\d+)", symbols)):
            if version > NEWEST_C_LIBRARY:
                missing.add(f"{path.relative_to(tree)} asks for glibc 2.{version}")
    if missing:
        raise SystemExit("\n".join(sorted(missing)))


def main() -> None:
    """Write lisensi/ beside the program, then check."""
    tree, venv, listed = map(Path, sys.argv[1:])
    site = next(venv.glob("lib/python3*/site-packages"))
    lines = (HERE.parent / "pustaka.txt").read_text().splitlines()
    names = [line.split("==")[0] for line in lines if "==" in line]
    libraries = [Path(line) for line in listed.read_text().splitlines()]
    packages = licences.packages_of(libraries)
    listed.with_name("paket-sistem.txt").write_text("".join(f"{name}\n" for name in packages))
    licences.collect(
        tree / "lisensi",
        site,
        [*names, "pyinstaller"],
        {
            "Python": ["python3.13"],
            "Qt, komponen di dalamnya": ["libqt6core6t64", "libqt6svg6", "libicu76"],
            "Pustaka sistem dari Debian": packages,
        },
        {},
        HERE.parent.parent / "resources" / "fonts",
    )
    icu.trim(tree)
    drop_debug_tables(tree)
    check_libraries(tree)


if __name__ == "__main__":
    main()
