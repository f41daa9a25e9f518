"""The editor of the performance agreement: its versions, and the rows of the one at hand."""

from lkjip_desktop.app.sheet.table import perjanjian
from lkjip_desktop.app.sheet.table.perjanjian import ButirTable, copy_version, fill_from_indikator
from lkjip_desktop.domain.model.entity import Butir, PerjanjianKinerja
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.kit.frame import makes_something
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.perencanaan.editor import Editor
from lkjip_desktop.ui.perencanaan.part import link, only


class AgreementEditor(Editor):
    """Choosing a version shows its rows below."""

    def __init__(self, host: Host) -> None:
        super().__init__(host, "Perjanjian Kinerja")
        self._versi: str | None = None
        self._butir = ButirTable()
        self.versions = TablePart(
            host, perjanjian.daftar_versi(), note="Yang terakhir adalah yang berlaku."
        )
        self.rows = TablePart(host, self._butir)
        self.versions.row_changed.connect(self._choose)
        self.add(self.versions)
        self.add(self.rows)
        self.finish()
        self.copy = link("Buat perubahan dari versi ini", "salin", self._copy)
        self.fill = link("Isi dari indikator", "impor", self._fill_rows)
        self.fill.setToolTip("Tambahkan butir untuk setiap indikator yang belum ada di versi ini")
        for button in (self.copy, self.fill):
            makes_something(button)
        self.tool(self.copy, self.fill)

    def _choose(self) -> None:
        key = self.versions.key
        if isinstance(key, Address) and key.id != self._versi:
            self.rows.keep()
            self._versi = key.id
            self._show_rows()

    def refresh(self) -> None:
        super().refresh()
        self._show_rows()

    def _show_rows(self) -> None:
        laporan = self.host.session.laporan
        version = only(laporan.daftar(PerjanjianKinerja), self._versi)
        self._versi = version.id if version else None
        may = version is not None and self.host.session.view.may_add(Butir, {})
        self.rows.setVisible(version is not None)
        self.copy.setVisible(may)
        self.fill.setVisible(may)
        self._butir.show(laporan, self._versi)
        if version is not None:
            self.rows.set_words(f"Butir, {_version_words(version)}")
        self.rows.refresh()

    def open_address(self, address: Address) -> bool:
        butir = self.host.session.laporan.find(Butir, address.id)
        if butir is not None:
            self._versi = butir.perjanjian_kinerja
            self._show_rows()
        return super().open_address(address)

    def _copy(self) -> None:
        versi = self._versi
        if versi is not None:
            self.host.act("Buat perubahan perjanjian kinerja", lambda d: copy_version(d, versi))
            self._versi = None
            self._show_rows()

    def _fill_rows(self) -> None:
        versi = self._versi
        if versi is None:
            return
        label = "Isi perjanjian kinerja dari indikator"
        if self.host.act(label, lambda draft: fill_from_indikator(draft, versi)) is None:
            self.host.show_message("Semua indikator sudah ada di versi ini.")


def _version_words(version: PerjanjianKinerja) -> str:
    return " ".join(filter(None, (f"versi {version.versi}", version.nomor)))
