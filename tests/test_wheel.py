"""The wheel stands on its own: what it holds, and that it works far from the checkout."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import platformdirs
import pytest

import lkjip_desktop

CHECKOUT = Path(lkjip_desktop.__file__).resolve().parent.parent
PIP_CACHE = platformdirs.user_cache_dir("pip")  # asked before a test gets a home of its own


def _run(folder: Path, *command: str | Path) -> str:
    # A window where there is no display is the program's own business.
    inherited = {k: v for k, v in os.environ.items() if k not in {"QT_QPA_PLATFORM", "PYTHONPATH"}}
    environment = {**inherited, "PIP_CACHE_DIR": PIP_CACHE}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("roda")
    build = ("wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w", folder, CHECKOUT)
    _run(folder, sys.executable, "-m", "pip", *build)
    return next(folder.glob("lkjip_desktop-*.whl"))


def _shipped(folder: str) -> set[str]:
    return {
        f"lkjip_desktop/{path.relative_to(CHECKOUT).as_posix()}"
        for path in (CHECKOUT / folder).rglob("*")
        if path.is_file()
    }


PICTURES = "lkjip_desktop/resources/panduan/halaman/"
"""For readers of the source; the program shows none of them."""


@pytest.mark.lama
def test_a_wheel_holds_every_form_and_resource_and_no_test(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = _shipped("forms") | _shipped("resources")
    assert {name for name in shipped if not name.startswith(PICTURES)} <= names
    assert not [name for name in names if name.startswith(PICTURES)]
    assert all(
        name.startswith(("lkjip_desktop/", f"lkjip_desktop-{lkjip_desktop.__version__}.dist-info/"))
        for name in names
    )


@pytest.mark.lama
def test_a_wheel_in_a_clean_environment_passes_its_self_test(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "bersih", with_pip=True)
    programs = tmp_path / "bersih" / ("Scripts" if os.name == "nt" else "bin")
    elsewhere = tmp_path / "tempat lain"
    elsewhere.mkdir()
    pip = (programs / "python", "-m", "pip", "install", "--no-input", "--no-deps")
    locked = ("--only-binary", ":all:", "--require-hashes", "-r", CHECKOUT / "lock/program.txt")
    _run(elsewhere, *pip, *locked)
    _run(elsewhere, *pip, "--no-index", wheel)
    assert lkjip_desktop.__version__ in _run(elsewhere, programs / "lkjip", "--version")
    _run(elsewhere, programs / "lkjip", "--self-test")
