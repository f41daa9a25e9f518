"""The ways out of a finding that its text offers: a live figure or a reference for what stands."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from lkjip_desktop.app.command.temuan import (
    use_live_figures,
    use_reference,
    with_live_figures,
)
from lkjip_desktop.domain.display.nama import cell_name
from lkjip_desktop.domain.temuan.finding import Temuan
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.kit.host import Host


class WaysOut(QObject):
    """Shows the buttons of a finding that have something to put there, and does what they say."""

    def __init__(self, host: Host, live: QPushButton, reference: QPushButton) -> None:
        super().__init__(live)
        self._host, self._live, self._reference = host, live, reference
        self._temuan: Temuan | None = None
        live.clicked.connect(self._use_live)
        reference.clicked.connect(self._use_reference)

    def show(self, temuan: Temuan | None) -> None:
        """Offer what there is for a finding; None: there is none, or it was set aside."""
        self._temuan = temuan if temuan is not None and temuan.disisihkan is None else None
        laporan, shown = self._host.session.laporan, self._temuan
        if shown is not None and not self._host.session.view.may_edit(shown.lokasi):
            shown = None
        live = shown is not None and with_live_figures(laporan, shown) is not None
        self._live.setVisible(live)
        self._reference.setVisible(shown is not None and bool(shown.references))

    def _use_live(self) -> None:
        temuan = self._temuan
        if temuan is not None:
            self._act(temuan, "Angka hidup dipakai", lambda d: use_live_figures(d, temuan))

    def _use_reference(self) -> None:
        from lkjip_desktop.ui.naskah.picker import pick_reference

        temuan = self._temuan
        if temuan is None:
            return
        picture = "gambar" in temuan.references[0].casefold()
        token = pick_reference(self._host, "gambar" if picture else "tabel")
        if token is not None:
            self._act(temuan, "Rujukan dipakai", lambda d: use_reference(d, temuan, token))

    def _act(self, temuan: Temuan, done: str, edit: Callable[[Draft], object]) -> None:
        if self._host.keep():
            where = cell_name(self._host.session.laporan, temuan.lokasi)
            self._host.act(f"{done}, {where}", edit)
