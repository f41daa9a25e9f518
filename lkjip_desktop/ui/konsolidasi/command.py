"""What the menus of sharing run."""

from __future__ import annotations

from lkjip_desktop.app.share.consolidation_run import Run
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.konsolidasi.view import ConsolidationView


def consolidate(host: Host) -> ConsolidationView | None:
    """Open the view that takes parts in; Penolakan where this file takes none."""
    open_ones = host.window.findChildren(ConsolidationView)
    if any(view.isVisible() for view in open_ones) or not host.keep():
        return None
    view = ConsolidationView(host, Run(host.session.document))
    host.show_view(view)
    view.setFocus()
    return view
