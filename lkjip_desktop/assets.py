"""Finds the files that ship beside the code: forms/ and resources/."""

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    """The folder that holds forms/ and resources/.

    In a wheel that is the package itself, in a frozen program the package's place in the bundle,
    in a checkout (an editable install as well) the folder above: hatchling's force-include
    copies nothing there, and importlib.resources would find nothing.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    inside = [Path(bundle) / "lkjip_desktop"] if bundle else []
    for root in (*inside, _PACKAGE, _PACKAGE.parent):
        if (root / "forms").is_dir() and (root / "resources").is_dir():
            return root
    raise FileNotFoundError(f"forms/ and resources/ stand neither in nor beside {_PACKAGE}")


def form(name: str) -> Path:
    """The Qt Designer file forms/NAME.ui; FileNotFoundError if there is none."""
    return _existing(_root() / "forms" / f"{name}.ui")


def resource(*parts: str) -> Path:
    """A file or folder under resources/; FileNotFoundError if there is none."""
    return _existing(_root().joinpath("resources", *parts))


def licences() -> Path | None:
    """The folder of licence texts beside an installed program; None in a checkout."""
    folder = Path(sys.executable).parent / "lisensi"
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None


def _existing(path: Path) -> Path:
    if not path.exists():
        raise FileNotFoundError(f"not shipped with the program: {path}")
    return path
