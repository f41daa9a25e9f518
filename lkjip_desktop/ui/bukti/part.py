"""The table of evidence with what can be done to the file of a row."""

from collections.abc import Callable, Hashable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSize, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.app.command.bukti import (
    NamedContents,
    add_files,
    add_rows,
    meet,
)
from lkjip_desktop.app.sheet.table.bukti import FILE, EvidenceTable, FileRef, SubjectsOf
from lkjip_desktop.disk import make_temporary_folder, replace_whole
from lkjip_desktop.domain.formula.bukti import is_due
from lkjip_desktop.domain.model.bukti import Subject, is_met, safe_name
from lkjip_desktop.domain.model.entity import Bukti
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.size import size_words
from lkjip_desktop.domain.temuan.rule.kelengkapan.berkas import MANY
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.galat import saving
from lkjip_desktop.ui.bukti.incoming import address_of, brings_file, contents_in, read
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.busy import busy
from lkjip_desktop.ui.kit.form.drop import FileDrop
from lkjip_desktop.ui.kit.form.question import ask
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.label import PlainLabel, fit_words
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.new_file import beside
from lkjip_desktop.ui.kit.taken_file import ask_file, ask_files

HINT = (
    "Spasi di kolom Berkas memilih berkasnya; berkas, gambar, dan alamat juga dapat diseret atau"
    " ditempel (Ctrl+V). Alamat tidak pernah dibuka oleh program."
)


class EvidencePart(FileDrop, QWidget):
    """See part.EditorPart; the table, its commands above it and the weight of all files below."""

    def __init__(self, host: Host, subjects: SubjectsOf, *, asks: bool = False) -> None:
        super().__init__()
        self._host = host
        self.setAcceptDrops(True)
        self.evidence = EvidenceTable(subjects, self._sizes, asks=asks)
        empty = "Belum ada indikator atau kegiatan yang dapat diberi bukti dukung."
        self.table = TablePart(host, self.evidence, note=HINT, empty=empty)
        self.table.assisting = self._assist
        self.table.row_changed.connect(self._follow)
        self.table.grid.view.installEventFilter(self)
        self.add = _link("Tambah berkas…", "tambah", self.choose)
        self.put = _link("Pilih berkas…", "lampiran", self._put)
        self.open = _link("Buka", "luar", self._open)
        self.save = _link("Simpan sebagai…", "simpan_salinan", self._save)
        self.drop = _link("Buang isi…", "hapus", self._drop)
        self.count, self.weight = PlainLabel(), PlainLabel()
        for label in (self.count, self.weight):
            label.setProperty("peran", "kedua")
            label.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        self._tools = tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(8)
        for button in self._buttons:
            tools.addWidget(button)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(tools)
        for widget in (self.table, self.count, self.weight):
            column.addWidget(widget)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.add, self.put, self.open, self.save, self.drop)

    def _show_words(self) -> None:
        """Where there is no room for all words, commands keep their picture, the last first."""
        fit_words(reversed(self._buttons), self._tools, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words()

    def minimumSizeHint(self) -> QSize:
        return QSize(280, super().minimumSizeHint().height())

    # Part

    def aim(self, subjects: SubjectsOf) -> None:
        """Show the evidence of something else from now on."""
        self.evidence.aim(subjects)

    def refresh(self) -> None:
        self.table.refresh()
        self._follow()
        self._show_count()
        size = sum(self._sizes().values())
        words = f"Isi semua gambar, lampiran, dan bukti laporan ini: {size_words(size)}"
        heavy = "; laporan sebesar ini sulit dikirim" if size >= MANY else ""
        self.weight.setText(f"{words}{heavy}." if size else "")

    def _show_count(self) -> None:
        """How much of what was asked for by the periode that is looked at is there."""
        session = self._host.session
        rows = (row for row, _ in self.evidence.rows(session.laporan))
        due = [row for row in rows if is_due(row, session.shown.sampai)]
        met = sum(map(is_met, due))
        self.count.setText(f"{met} dari {len(due)} yang wajib ada" if due else "")
        self.count.setVisible(bool(due))

    def keep(self) -> bool:
        return self.table.keep()

    def begin(self) -> None:
        """Go to the first file that is missing, else to the first there is, else to the table."""
        rows = [row for row, _ in self.evidence.rows(self._host.session.laporan)]
        first = next((row for row in rows if not is_met(row)), next(iter(rows), None))
        grid = self.table.grid
        if first is None or not grid.show_cell(FileRef(first.id)):
            grid.view.setFocus()

    def open_address(self, address: Address) -> bool:
        if address.kind != Bukti.KIND:
            return False
        if not address.id:
            self.table.grid.view.setFocus()
            return True
        if address.column in {FILE, "nama"}:
            return self.table.grid.show_cell(FileRef(address.id))
        return self.table.open_address(address)

    def _sizes(self) -> dict[str, int]:
        return self._host.session.document.sizes_of_berkas()

    # what is chosen

    @property
    def row(self) -> Bukti | None:
        """The row that has the focus."""
        return self._row_of(self.table.key)

    def _row_of(self, key: Hashable) -> Bukti | None:
        laporan = self._host.session.laporan
        return laporan.find(Bukti, key.id) if isinstance(key, Address) else None

    def _follow(self) -> None:
        view, row = self._host.session.view, self.row
        held = row is not None and row.berkas is not None
        for button in (self.open, self.save):
            button.setEnabled(held)
        may = row is not None and view.may_edit(FileRef(row.id).address(view.laporan))
        self.put.setEnabled(may)
        self.drop.setEnabled(may and held)
        _name(self.put, "Ganti berkas…" if held else "Pilih berkas…")
        self.add.setVisible(self._subject() is not None)
        self._show_words()

    def _subject(self) -> Subject | None:
        """What files that come in are evidence of: as the row at hand, else the first allowed."""
        view, row = self._host.session.view, self.row
        found = self.evidence.subjects(view.laporan)
        own = [item for item in found if row is not None and row in item.rows(view.laporan)]
        may = (item for item in (*own, *found) if self.evidence.may_add(view, item))
        return next(may, None)

    # taking in

    def choose(self) -> None:
        """Ask for files and add a row for each."""
        paths = ask_files(self._host, "Pilih berkas bukti")
        if paths:
            self.take_files(paths)

    def take_files(self, paths: list[Path]) -> None:
        """Add these files, all or none."""
        self._host.attempt(lambda: self._store(read(self, paths), None))

    def take(self, mime: QMimeData, row: Bukti | None = None) -> bool:
        """Take what was dropped or pasted; False where there is nothing for evidence in it."""
        if brings_file(mime):
            self._host.attempt(lambda: self._store(contents_in(self, mime), row))
            return True
        address = address_of(mime)
        if address:
            self._store_address(address, row)
        return bool(address)

    def _store(self, found: list[NamedContents], row: Bukti | None) -> None:
        if not found:
            return
        if row is not None and len(found) == 1 and self._is_open(row):
            self._meet(row, found[0])
            return
        subject, periode = self._subject(), str(self.evidence.new["periode"])
        if subject is None:
            self._host.show_message("Bukti tidak dapat ditambahkan di sini.", Mark.PERINGATAN)
            return
        before = {baris.kunci for baris in self.table.grid.model.sheet.baris}

        def edit(draft: Draft) -> None:
            add_files(draft, subject, periode, found)

        with busy():
            self._host.change(f"Tambah {len(found)} bukti", edit)
        self.table.go_to_new(before)

    def _store_address(self, address: str, row: Bukti | None) -> None:
        subject, periode = self._subject(), str(self.evidence.new["periode"])

        def edit(draft: Draft) -> None:
            if row is not None:
                draft.set(Address(Bukti.KIND, row.id, "laman"), address)
            elif subject is not None:
                add_rows(draft, subject, periode, [{"uraian": address, "laman": address}])

        if row is not None or subject is not None:
            self._host.act("Alamat bukti", edit)

    def _is_open(self, row: Bukti) -> bool:
        where = FileRef(row.id).address(self._host.session.laporan)
        return row.berkas is None and self._host.session.view.may_edit(where)

    def _meet(self, row: Bukti, file: NamedContents) -> None:
        name = row.uraian or file.nama
        with busy():
            self._host.change(f"Berkas bukti {name}", lambda draft: meet(draft, row.id, file))
        self.table.grid.show_cell(FileRef(row.id))

    def _put(self) -> None:
        row = self.row
        if row is None:
            return
        path = ask_file(self._host, "Pilih berkas bukti")
        if path is not None:
            self._host.attempt(lambda: self._replace(row, path))

    def _replace(self, row: Bukti, path: Path) -> None:
        for file in read(self, [path]):
            self._meet(row, file)

    def _assist(self, alamat: Hashable) -> None:
        if isinstance(alamat, FileRef):
            row = self.row
            (self._open if row is not None and row.berkas else self._put)()

    # giving out

    def _contents(self, row: Bukti) -> bytes | None:
        found = self._host.session.document.berkas(row.berkas) if row.berkas else None
        if found is None:
            words = "Isi berkas ini tidak ada di laporan ini; mintalah dari pemilik buktinya."
            self._host.show_message(words, Mark.PERINGATAN)
        return found

    def _open(self) -> None:
        row = self.row
        contents = self._contents(row) if row is not None else None
        if contents is None:
            return
        ending = _ending(contents)
        if not ending:
            words = (
                "Hanya PDF, PNG, dan JPEG yang utuh dibuka dari sini; simpan berkas ini dengan"
                " “Simpan sebagai…” bila asalnya dipercaya."
            )
            self._host.show_message(words, Mark.PERINGATAN)
            return
        try:
            # Nothing that stands in the file becomes part of a name.
            path = make_temporary_folder() / f"bukti{ending}"
            path.write_bytes(contents)
        except OSError:
            self._host.show_message("Bukti tidak dapat dibuka: diska sementara penuh.")
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = f"Tidak ada program yang membuka bukti ini; salinannya ada di {path}."
            self._host.show_message(words, Mark.PERINGATAN)

    def _save(self) -> None:
        row = self.row
        contents = self._contents(row) if row is not None else None
        if row is None or contents is None:
            return
        start = beside(self._host.session.document.path, safe_name(row.nama or row.uraian))
        name, _ = QFileDialog.getSaveFileName(self, "Simpan bukti sebagai", str(start))
        if name:
            self._host.attempt(lambda: self._write(Path(name), contents))

    def _write(self, path: Path, contents: bytes) -> None:
        with saving(path):
            replace_whole(path, contents)
        self._host.show_message(f"Bukti disimpan sebagai {path.name}.")

    def _drop(self) -> None:
        """Take the contents out of the file for good, once it is clear what remains."""
        row = self.row
        contents = self._contents(row) if row is not None else None
        if row is None or contents is None or not self._host.has_actor():
            return
        name = row.nama or row.uraian
        words = (
            f"Isi {name} ({size_words(len(contents))}) dihapus dari berkas laporan ini dan tidak"
            " dapat diurungkan, begitu pula perubahan sebelumnya. Baris buktinya, nama berkasnya,"
            " dan riwayatnya tetap. Cadangan dan bagian yang sudah dibuat masih memuat isinya."
        )
        if not ask(self, "Buang isi berkas ini?", words, "Buang isi"):
            return
        where = FileRef(row.id).address(self._host.session.laporan)
        with busy():
            self._host.attempt(
                lambda: self._host.after(
                    self._host.session.drop_berkas(where, f"Buang isi bukti {name}")
                )
            )

    # drop and paste

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            mime = QApplication.clipboard().mimeData()
            if event.matches(QKeySequence.StandardKey.Paste) and self._is_for_us(mime):
                return self.take(mime, self.row)
        return super().eventFilter(watched, event)

    def _is_for_us(self, mime: QMimeData) -> bool:
        """Text goes to the cells of the table, but for an address over the file of a row."""
        sel = self.table.grid.view.current
        at_file = sel is not None and (isinstance(sel.alamat, FileRef) or sel.melebar)
        return brings_file(mime) or (at_file and bool(address_of(mime)))

    def brings(self, mime: QMimeData) -> bool:
        return brings_file(mime) or bool(address_of(mime))

    def receive(self, event: QDropEvent) -> None:
        self.take(event.mimeData(), self._row_at(event.position().toPoint()))

    def _row_at(self, point: QPoint) -> Bukti | None:
        view = self.table.grid.view
        place = view.indexAt(view.viewport().mapFrom(self, point)).row()
        rows = self.table.grid.model.sheet.baris
        return self._row_of(rows[place].kunci) if 0 <= place < len(rows) else None


def _name(button: QPushButton, words: str) -> None:
    button.setAccessibleName(words)
    button.setToolTip(words)


def _ending(contents: bytes) -> str:
    # Only who looks at one needs what reads PDF.
    from lkjip_desktop.report.engine.outside.foreign import ending_of

    return ending_of(contents)


def _link(words: str, name: str, run: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    _name(button, words)
    button.setProperty("peran", "tautan")
    icon.put(button, name, theme.current())
    button.clicked.connect(lambda _=False: run())
    return button
