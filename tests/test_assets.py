"""The files beside the code are found wherever the program runs from."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import lkjip_desktop
from lkjip_desktop import assets

CHECKOUT = Path(lkjip_desktop.__file__).resolve().parent.parent
PRINT_FONT = "from lkjip_desktop import assets; print(assets.resource('fonts', 'OFL-Inter.txt'))"


def _font_found_by(code: str, folder: Path) -> Path:
    """What a new interpreter finds when it imports the package from ``folder``."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(folder)!r}); {code}"],
        check=True,
        capture_output=True,
        text=True,
        cwd=folder.parent,
    )
    return Path(done.stdout.strip())


@pytest.fixture
def bare_package(tmp_path: Path) -> Path:
    """A folder with the package's modules that need nothing else, as a wheel unpacks them."""
    package = tmp_path / "tempat lain" / "lkjip_desktop"
    package.mkdir(parents=True)
    for name in ("__init__.py", "assets.py"):
        shutil.copy(CHECKOUT / "lkjip_desktop" / name, package)
    return package


def _fill(root: Path) -> Path:
    font = root / "resources" / "fonts" / "OFL-Inter.txt"
    font.parent.mkdir(parents=True)
    (root / "forms").mkdir()
    font.write_text("")
    return font


def test_a_checkout_has_them_beside_the_package() -> None:
    assert assets.resource("fonts", "OFL-Inter.txt") == (
        CHECKOUT / "resources" / "fonts" / "OFL-Inter.txt"
    )


def test_a_wheel_has_them_inside_the_package(bare_package: Path) -> None:
    font = _fill(bare_package)
    assert _font_found_by(PRINT_FONT, bare_package.parent) == font


def test_a_frozen_program_has_them_in_its_bundle(bare_package: Path, tmp_path: Path) -> None:
    font = _fill(tmp_path / "bundle" / "lkjip_desktop")
    frozen = f"sys._MEIPASS = {str(tmp_path / 'bundle')!r}; {PRINT_FONT}"
    assert _font_found_by(frozen, bare_package.parent) == font


def test_every_form_is_found_by_its_name() -> None:
    for path in (CHECKOUT / "forms").glob("*.ui"):
        assert assets.form(path.stem) == path


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="tidak-ada"):
        assets.form("tidak-ada")
    with pytest.raises(FileNotFoundError, match="tidak-ada"):
        assets.resource("tidak-ada")


def test_licences_lie_beside_the_installed_program_and_nowhere_in_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert assets.licences() is None
    folder = tmp_path / "LKjIP Désktop" / "lisensi"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "executable", str(folder.with_name("lkjip.exe")))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert assets.licences() == folder
