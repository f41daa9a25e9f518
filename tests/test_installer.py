"""The scripts of the installers that can be asked without building anything."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

INSTALLER = Path(__file__).resolve().parents[1] / "installer"

pytestmark = pytest.mark.skipif(not INSTALLER.is_dir(), reason="no installers in an sdist")


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(Path(name).stem, INSTALLER / name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def library(version: str) -> bytes:
    return b"MZ" + f"ProductVersion\0\0{version}\0".encode("utf-16-le") + b"rest"


def python_package() -> dict[str, bytes]:
    """A Windows Python of one version, as small as can be."""
    sources = {"Lib/json/decoder.py": b"x = 1\r\n", "Lib/urllib/__init__.py": b""}
    listed = b"".join(hashlib.sha256(content).digest() for content in sources.values())
    return {
        "python313.dll": library("3.13.2"),
        "DLLs/_sqlite3.pyd": library("3.13.2"),
        "DLLs/sqlite3.dll": library("3.45.3.0"),
        "DLLs/python_lib.cat": "Release_v3.13.2_20250204.0".encode("utf-16-be") + listed,
        "Lib/site-packages/pip/__init__.py": b"not of the standard library",
        **sources,
    }


def test_a_windows_python_of_one_version_is_taken():
    script("windows/interpreter.py").check(python_package(), "3.13.2")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("python313.dll", library("3.13.5")),
        ("DLLs/_sqlite3.pyd", library("3.13.11")),
        ("DLLs/_sqlite3.pyd", b"MZ without a resource"),
        ("Lib/json/decoder.py", b"x = 2\r\n"),
        ("DLLs/python_lib.cat", "Release_v3.13.5_20250611.0".encode("utf-16-be")),
    ],
)
def test_a_part_of_another_version_is_refused_by_name(name, content):
    package = {**python_package(), name: content}
    with pytest.raises(SystemExit, match=name):
        script("windows/interpreter.py").check(package, "3.13.2")


def test_the_standard_library_is_packed_the_same_again(tmp_path):
    pack = script("windows/interpreter.py").pack_standard_library
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        pack(python_package(), tmp_path / name / "python313.zip")
    first, second = ((tmp_path / name / "python313.zip").read_bytes() for name in "ab")
    assert first == second
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["python313.zip"]
    with zipfile.ZipFile(tmp_path / "a" / "python313.zip") as archive:
        assert archive.namelist() == ["json/decoder.pyc", "urllib/__init__.pyc"]


def test_a_difference_between_two_builds_is_named(tmp_path, capsys, monkeypatch):
    for place, content in (("a", b"1"), ("b", b"2")):
        (tmp_path / place).mkdir()
        (tmp_path / place / "sama.run").write_bytes(b"#!/bin/sh\nexit 0\n")
        with zipfile.ZipFile(tmp_path / place / "lain.zip", "w") as archive:
            archive.writestr(zipfile.ZipInfo("tetap.txt"), b"0")
            archive.writestr(zipfile.ZipInfo("berubah.txt"), content)
    (tmp_path / "a" / "sendiri.exe").write_bytes(b"")
    beda = script("beda.py")
    monkeypatch.setattr("sys.argv", ["beda.py", str(tmp_path / "a"), str(tmp_path / "b")])
    assert beda.main() == 1
    said = capsys.readouterr().out
    assert "BERBEDA lain.zip\n          berubah.txt\n" in said
    assert "sama    sama.run\n" in said
    assert "hanya di satu tempat  sendiri.exe\n" in said
    assert "tetap.txt" not in said
    monkeypatch.setattr("sys.argv", ["beda.py", str(tmp_path / "a"), str(tmp_path / "a")])
    assert beda.main() == 0


COLLATED = """
from PySide6.QtCore import QCollator, QLocale
print([QCollator(QLocale(name)).compare("a", "B") for name in ("id_ID", "en_US", "de_DE")])
"""


@pytest.mark.skipif(
    not all(map(shutil.which, ("icupkg", "readelf", "as", "ld"))),
    reason="the tools that make the data smaller are installed with ./run installer",
)
def test_qt_finds_what_is_left_of_its_icu_data(tmp_path):
    """Under another name the data would be there and found by nobody: a is then behind B."""
    (whole,) = Path(PySide6.__path__[0], "Qt", "lib").glob("libicudata.so.*")
    small = Path(shutil.copy(whole, tmp_path))
    script("linux/icu.py").trim(tmp_path)
    assert small.stat().st_size < whole.stat().st_size / 2
    env = os.environ | {"LD_LIBRARY_PATH": str(tmp_path)}
    command = [sys.executable, "-c", COLLATED]
    run = subprocess.run(command, check=True, capture_output=True, text=True, env=env)
    assert (run.stdout, run.stderr) == ("[-1, -1, -1]\n", "")
