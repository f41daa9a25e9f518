"""What the menus of sharing run."""

from __future__ import annotations

from lkjip_desktop.app.share.consolidation_run import ConsolidationRun
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.konsolidasi.view import ConsolidationView


def consolidate(host: Host) -> ConsolidationView | None:
    """Open the view that takes parts in; Refusal where this file takes none."""
    open_ones = host.window.findChildren(ConsolidationView)
    if any(view.isVisible() for view in open_ones) or not host.keep():
        return None
    view = ConsolidationView(host, ConsolidationRun(host.session.document))
    host.show_view(view)
    view.setFocus()
    return view
