"""Assembles the Windows program folder: launcher, Python, standard library, libraries, licences.

Usage: assemble.py WHEELS PYTHON_PACKAGE PYTHON_VERSION TARGET, with Debian's Python 3.13 and mingw
installed.
"""

import compileall
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))
import interpreter  # noqa: E402
import licences  # noqa: E402

MINGW = "x86_64-w64-mingw32-"
CONTENTS = {
    name: frozenset(text.split())
    for name, text in tomllib.loads((HERE / "isi.toml").read_text("utf-8")).items()
}
NOT_IN_LIBRARIES = re.compile(
    r".*\.(pyi|pxd|pxi|pyx|h|lib|a|c)"
    r"|.*/(tests?|__pycache__)/.*"
    r"|numpy/(f2py|_pyinstaller|_core/include)/.*"
    r"|PIL/(_avif|_imagingtk)\..*"
    r"|pyqtgraph/(examples|jupyter|opengl)/.*"
    r"|PySide6/(?!__init__\.py|_config\.py|_git|plugins/|[^/]*\.(dll|pyd)$|support/).*"
    r"|[^/]*\.data/.*"
)


def run(*command: object) -> str:
    done = subprocess.run([*map(str, command)], check=True, capture_output=True, text=True)
    return done.stdout


# --- launcher -------------------------------------------------------------------------------------


def version() -> str:
    text = (ROOT / "lkjip_desktop/__init__.py").read_text()
    found = re.search(r'__version__ = "([0-9.]+)"', text)
    if not found:
        raise SystemExit("no __version__ in lkjip_desktop")
    return found[1]


def build_launchers(target: Path, scratch: Path) -> None:
    """lkjip.exe and lkjip-cli.exe, from one source."""
    numbers = (version().split(".") + ["0"] * 4)[:4]
    for name, options in (("lkjip", ["-mwindows"]), ("lkjip-cli", ["-DKONSOL"])):
        resource = scratch / f"{name}.o"
        script = (HERE / "launcher.rc").read_text("utf-8")
        for word, value in (
            ("VERSI_KOMA", ",".join(numbers)),
            ("VERSI", f'"{version()}"'),
            ("NAMA", f'"{name}.exe"'),
            ("IKON", f'"{ROOT / "resources/icons/lkjip.ico"}"'),
            ("MANIFES", f'"{HERE / "launcher.manifest"}"'),
        ):
            script = re.sub(rf"\b{word}\b", lambda _, value=value: value, script)
        source = scratch / f"{name}.rc"
        source.write_text(script, "utf-8")
        run(f"{MINGW}windres", source, resource)
        flags = ["-municode", "-Os", "-s", "-Wall", "-Wextra", "-Werror", *options]
        out = target / f"{name}.exe"
        run(f"{MINGW}gcc", *flags, HERE / "launcher.c", resource, "-lshell32", "-o", out)


# --- libraries and the program --------------------------------------------------------------------


def _kept(name: str) -> bool:
    """Whether a file of a wheel goes into the program; of Qt only what is named."""
    if NOT_IN_LIBRARIES.fullmatch(name):
        return False
    found = re.fullmatch(r"(?:PySide6|shiboken6)/(plugins/)?(.*)\.(?:dll|pyd)", name)
    if not found:
        return True
    plugin, stem = found.groups()
    if plugin:
        return stem in CONTENTS["qt_plugins"]
    module = stem.removeprefix("Qt6").removeprefix("Qt")
    return stem in CONTENTS["qt_runtime"] or stem == "Shiboken" or module in CONTENTS["qt_modules"]


def unpack_libraries(wheels: Path, target: Path) -> list[str]:
    """Every wheel without what the program never loads; gives their names."""
    names = []
    for wheel in sorted(wheels.glob("*.whl")):
        names.append(wheel.name.split("-")[0])
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(target, [name for name in archive.namelist() if _kept(name)])
    return names


def drop_metadata(target: Path) -> None:
    """Leave of each .dist-info what importlib.metadata asks for."""
    for info in target.glob("*.dist-info"):
        for path in info.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif path.name not in {"METADATA", "entry_points.txt"}:
                path.unlink()


def copy_program(target: Path) -> None:
    """lkjip_desktop with forms/ and resources/ inside, as in a wheel."""
    # The pictures in the last two are for README.md.
    left_out = shutil.ignore_patterns("__pycache__", ".*", "halaman", "jendela")
    package = target / "lkjip_desktop"
    shutil.copytree(ROOT / "lkjip_desktop", package, ignore=left_out)
    for folder in ("forms", "resources"):
        shutil.copytree(ROOT / folder, package / folder, ignore=left_out)
    used = set()
    for path in package.rglob("*.py"):
        used |= set(re.findall(r"PySide6(?:\.| import )Qt(\w+)", path.read_text("utf-8")))
    if not used <= CONTENTS["qt_modules"]:
        raise SystemExit(f"Qt modules in use but left out: {used - CONTENTS['qt_modules']}")


def compile_all(target: Path) -> None:
    """Bytecode beside every source: without it a start takes 2.7 times as long.

    One process, file by file: what is shared between constants, and so the bytes, depends on it.
    """
    done = compileall.compile_dir(
        target,
        quiet=1,
        invalidation_mode=interpreter.UNCHECKED,
        stripdir=str(target.parent),
    )
    if not done:
        raise SystemExit("a library does not compile")


# --- checks ---------------------------------------------------------------------------------------


def check_libraries(target: Path) -> None:
    """Every DLL that anything asks for is in the folder or belongs to Windows."""
    kinds = {".exe", ".dll", ".pyd"}
    binaries = [path for path in target.rglob("*") if path.suffix.lower() in kinds]
    present = {path.name.lower() for path in binaries}
    missing = set()
    for path in binaries:
        for name in re.findall(r"DLL Name: (\S+)", run(f"{MINGW}objdump", "-p", path)):
            plain = name.lower()
            system = plain.removesuffix(".dll") in CONTENTS["windows"]
            if plain not in present and not system and not plain.startswith("api-ms-win-"):
                missing.add(f"{path.relative_to(target)} asks for {name}")
    if missing:
        raise SystemExit("\n".join(sorted(missing)))


def collect_licences(target: Path, site: Path, names: list[str], python: str) -> None:
    licences.collect(
        target,
        site,
        names,
        {
            "Python, pustaka di dalamnya": ["liblzma5", "libsqlite3-0", "libexpat1"],
            "Qt, komponen di dalamnya": ["libqt6core6t64", "libqt6svg6"],
            "Peluncur (mingw-w64)": ["mingw-w64-x86-64-dev", "gcc-mingw-w64-base"],
            "Pemasang (NSIS)": ["nsis"],
        },
        {
            "Python": python,
            "Microsoft Visual C++": (HERE / "microsoft.txt").read_text("utf-8"),
        },
        ROOT / "resources/fonts",
    )


def main() -> None:
    """Assemble everything anew."""
    wheels, package, target = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[4])
    python = interpreter.opened(package)
    interpreter.check(python, sys.argv[3])
    scratch = target.with_name(f"{target.name}.sementara")
    for folder in (target, scratch):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    program = target / "program"
    site = program / "pustaka"
    site.mkdir(parents=True)
    build_launchers(target, scratch)
    interpreter.unpack(python, CONTENTS["interpreter"], program)
    interpreter.pack_standard_library(python, program / "python313.zip")
    (program / "python313._pth").write_text("python313.zip\n.\npustaka\n")
    names = unpack_libraries(wheels, site)
    collect_licences(target / "lisensi", site, names, python["LICENSE.txt"].decode())
    drop_metadata(site)
    copy_program(site)
    shutil.copy(HERE / "mulai.py", site)
    compile_all(site)
    check_libraries(target)
    shutil.rmtree(scratch)


if __name__ == "__main__":
    if sys.version_info[:2] != (3, 13):
        raise SystemExit("bytecode must come from Python 3.13")
    main()
