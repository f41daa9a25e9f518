"""A workbook that was dragged into the window: a template of ours, else a budget file."""

from pathlib import Path

from lkjip_desktop.app.exchange.templat.read import is_template
from lkjip_desktop.ui.impor.anggaran import show_budget
from lkjip_desktop.ui.impor.outcome import may_import
from lkjip_desktop.ui.impor.templat import show_template
from lkjip_desktop.ui.kit.host import Host


def take_dropped(host: Host, path: Path) -> None:
    """Show what it changes, as the menu does with the file that is chosen there."""
    if may_import(host):
        (show_template if is_template(path) else show_budget)(host, path)
