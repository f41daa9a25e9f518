"""Lets the user tick the indikator that report a row of the plan or the agreement."""

from PySide6.QtCore import Qt

from lkjip_desktop.app.sheet.table.links import LinksRef, linked, set_links
from lkjip_desktop.domain.model.tree import reading_order
from lkjip_desktop.ui.entry.search_dialog import SearchDialog
from lkjip_desktop.ui.kit.host import Host


def pick_links(host: Host, where: LinksRef) -> None:
    """Ask which indikator report this row, and store that as one revision."""
    laporan = host.session.laporan
    row = laporan.find(where.kind, where.id)
    if row is None:
        return
    name = " ".join(filter(None, (getattr(row, "kode", ""), getattr(row, "nama", ""))))
    chosen = LinksPicker(host, where, name).run()
    if chosen is not None:
        label = f"Dilaporkan di, {getattr(row, 'kode', '') or name}"
        host.act(label, lambda draft: set_links(draft, where, chosen))


class LinksPicker(SearchDialog):
    """The space bar ticks the line at hand, Enter takes the ticks."""

    def __init__(self, host: Host, where: LinksRef, name: str) -> None:
        super().__init__(host, "tautan", f"{name} dilaporkan di:")
        laporan = host.session.laporan
        ticked = {row.id for row in linked(laporan, where)}
        for row in reading_order(laporan):
            item = self.add(f"{row.kode}  {row.nama}".strip(), row.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = row.id in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.form.daftar.setCurrentRow(0)

    def run(self) -> list[str] | None:
        """Ids of the indikator ticked, None where nothing is to change."""
        return self.ask(lambda: self.ticked)

    @property
    def ticked(self) -> list[str]:
        """Ids of the indikator ticked just now."""
        on = Qt.CheckState.Checked
        return [self.data(item) for item in self.items if item.checkState() is on]

    def press(self, key: Qt.Key) -> bool:
        if key is not Qt.Key.Key_Space:
            return super().press(key)
        item = self.current
        if item is not None:
            on = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        return True
