"""Lets the user pick the cell a figure is taken from: '=' opens it, Enter takes the likeliest."""

from lkjip_desktop.app.command.edit import CellRef, stored, write
from lkjip_desktop.app.sheet.rujukan import FigureSource, sources
from lkjip_desktop.domain.formula.rujukan import rujukan_to
from lkjip_desktop.ui.entry.search_dialog import SearchDialog
from lkjip_desktop.ui.kit.host import Host


def pick_rujukan(host: Host, target: CellRef) -> None:
    """Ask where the figure of `target` comes from, and store that as one revision."""
    laporan = host.session.laporan
    name = target.label(laporan)
    chosen = _SourcePicker(host, sources(host.session.view, target), name).run()
    if chosen is None:
        return
    content = stored(target, rujukan_to(chosen.address))
    host.act(f"{name} dirujuk ke {chosen.name}", lambda draft: write(draft, target, content))


class _SourcePicker(SearchDialog):
    """Enter takes the line at hand; there is nothing to take where no line fits."""

    def __init__(self, host: Host, found: tuple[FigureSource, ...], name: str) -> None:
        super().__init__(host, "rujukan", f"{name} diambil dari:")
        for source in found:
            self.add(f"{source.name}: {source.shown}", source)
        self.form.daftar.itemActivated.connect(self.form.root.accept)
        self.narrow("")

    def run(self) -> FigureSource | None:
        """The cell chosen, or None."""
        return self.ask(self._chosen)

    def _chosen(self) -> FigureSource | None:
        item = self.current
        chosen: FigureSource | None = None if item is None else self.data(item)
        return chosen

    def narrow(self, text: str) -> None:
        super().narrow(text)
        self.ok.setEnabled(self.current is not None)
