"""The editor of free tables: the list of them, the columns of the one at hand, and its cells."""

from lkjip_desktop.app.sheet.table.tabel import CellsTable, daftar_kolom, daftar_tabel, make_tabel
from lkjip_desktop.domain.model.entity import BarisTabel, KolomTabel, SelTabel, Tabel
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.perencanaan.editor import Editor, Head
from lkjip_desktop.ui.perencanaan.part import only


class FreeEditor(Editor):
    """Choosing a table shows its columns and cells below."""

    def __init__(self, host: Host) -> None:
        super().__init__(host, "Tabel bebas")
        self._tabel: str | None = None
        self._columns, self._cells = daftar_kolom(), CellsTable()
        self.tables = TablePart(host, daftar_tabel(), adding=self._make)
        self.cells = TablePart(host, self._cells)
        self.columns = TablePart(host, self._columns, "Kolom tabel ini")
        self.tables.row_changed.connect(self._choose)
        for part in (self.tables, self.cells, self.columns):
            self.add(part)
        self.finish()
        self.describe = lambda: Head("tabel dalam Bab I dan II, misalnya pegawai dan penghuni")

    def _choose(self) -> None:
        key = self.tables.key
        if isinstance(key, Address) and key.id != self._tabel:
            self.cells.keep()
            self.columns.keep()
            self._tabel = key.id
            self._show_table()

    def refresh(self) -> None:
        super().refresh()
        self._show_table()

    def _show_table(self) -> None:
        tabel = only(self.host.session.laporan.daftar(Tabel), self._tabel)
        self._tabel = tabel.id if tabel else None
        self._cells.tabel = self._tabel
        self._columns.where = {"tabel": self._tabel}
        self.cells.set_words(f"Isi “{tabel.judul}”" if tabel else "")
        for part in (self.cells, self.columns):
            part.setVisible(tabel is not None)
            part.refresh()

    def open_address(self, address: Address) -> bool:
        laporan = self.host.session.laporan
        cell = laporan.find(SelTabel, address.id)
        row = laporan.find(BarisTabel, cell.baris_tabel if cell else address.id)
        column = laporan.find(KolomTabel, address.id)
        owner = row.tabel if row else column.tabel if column else None
        if owner not in {None, self._tabel}:
            self._tabel = owner
            self._show_table()
        return super().open_address(address)

    def _make(self) -> None:
        if self.host.act("Tambah tabel", make_tabel) is not None:
            self._tabel = self.host.session.laporan.daftar(Tabel)[-1].id
            self._show_table()
            self.tables.open_address(Address(Tabel.KIND, self._tabel, "judul"))
