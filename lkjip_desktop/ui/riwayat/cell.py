"""The history of a cell of a table; the dialog is loaded when it is first wanted."""

from lkjip_desktop.app.command.edit import CellTarget
from lkjip_desktop.ui.kit.host import Host


def cell_history(host: Host, target: object) -> None:
    """Show who changed a cell, if the table says which one it is."""
    from lkjip_desktop.ui.riwayat.dialog import show_history

    if isinstance(target, CellTarget):
        show_history(host, target.address(host.session.laporan))
