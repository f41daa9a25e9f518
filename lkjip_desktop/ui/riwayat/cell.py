"""The history of a cell of a table; the dialog is loaded when it is first wanted."""

from lkjip_desktop.app.command.edit import is_target
from lkjip_desktop.ui.kit.host import Host


def cell_history(host: Host, target: object) -> None:
    """Show who changed a cell, if the table says which one it is."""
    from lkjip_desktop.ui.riwayat.dialog import show_history

    if is_target(target):
        show_history(host, target.address(host.session.laporan))
