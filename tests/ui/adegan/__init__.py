"""The scenes: each brings the window into a state a user meets, and has it pictured."""

from collections.abc import Callable
from importlib import import_module

from tests.ui.studio import SCENES, Studio

FILES = ("jendela", "banyak", "ruang", "dialog", "menu", "baru", "templat", "anggaran")


def scenes() -> dict[str, Callable[[Studio], None]]:
    """All scenes by their name."""
    for name in FILES:
        import_module(f"tests.ui.adegan.{name}")
    return SCENES
