"""Asks for files to take into a report: the picker opens where such were taken from last."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.preference import FILES, Preference


def ask_files(host: Host, title: str, kinds: str = "", of: str = FILES) -> list[Path]:
    """Those that are chosen; none where the picker is closed."""
    names, _ = QFileDialog.getOpenFileNames(host.window, title, _folder(host, of), kinds)
    return _remembered(host, of, names)


def ask_file(host: Host, title: str, kinds: str = "", of: str = FILES) -> Path | None:
    """The one that is chosen; None where the picker is closed."""
    name, _ = QFileDialog.getOpenFileName(host.window, title, _folder(host, of), kinds)
    return next(iter(_remembered(host, of, [name] if name else [])), None)


def _folder(host: Host, of: str) -> str:
    path = host.session.document.path
    return str(Preference().source(path, of)) if path else ""


def _remembered(host: Host, of: str, names: list[str]) -> list[Path]:
    path, chosen = host.session.document.path, [Path(name) for name in names]
    if chosen and path:
        Preference().remember_source(path, of, chosen[-1].parent)
    return chosen
