"""A small table with a host behind it: what the editors of the program do, in memory."""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from lkjip_desktop.app.sheet.lembar import (
    Alignment,
    CellContent,
    CellKind,
    CellState,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
    isi_of,
)
from lkjip_desktop.domain.number.figure import FigureColumn, Reading, entry_text, format_number
from lkjip_desktop.ui.grid import CellEdit, CommitResult, GridPanel, Handlers
from lkjip_desktop.ui.grid.sheet import NewCell

KOLOM = (
    SheetColumn("uraian", "Uraian", lebar=ColumnWidth.LENTUR, minimum=120),
    SheetColumn("target", "Target", Alignment.KANAN, kolom=FigureColumn.CACAH),
    SheetColumn("realisasi", "Realisasi", Alignment.KANAN, kolom=FigureColumn.CACAH),
    SheetColumn("persen", "Persentase", Alignment.KANAN, kolom=FigureColumn.PERSEN, hitungan=True),
    SheetColumn("dihitung", "Dihitung", Alignment.TENGAH),
    SheetColumn("satuan", "Satuan", lebar=100),
)
SATUAN = ("Layanan", "Orang", "Kasus hukum")
URAIAN, TARGET, REALISASI, PERSEN, DIHITUNG, PILIH = range(6)
PAGE_HEIGHT = 330


@dataclass
class Meja:
    """The host: rows of contents, a commit that stores and shows, and what was asked of it."""

    rows: dict[int, dict[str, object]]
    panel: GridPanel = None
    window: QWidget = None
    after: QLineEdit = None
    commits: list[list[CellEdit]] = field(default_factory=list)
    asked: list[tuple] = field(default_factory=list)
    refuse: dict[object, str] = field(default_factory=dict)
    broken: Callable[[], Exception] | None = None
    made: int = 100

    @property
    def view(self):
        return self.panel.view

    @property
    def bar(self):
        return self.panel.bar

    # the host's side

    def commit(self, changes):
        if self.broken:
            raise self.broken()
        self.commits.append(list(changes))
        refused = {p.alamat: self.refuse[p.alamat] for p in changes if p.alamat in self.refuse}
        for change in changes:
            if isinstance(change.isi, str) and change.isi.startswith("="):
                refused[change.alamat] = f"“{change.teks}” tidak menunjuk sel mana pun."
        new = [p.alamat.urutan for p in changes if isinstance(p.alamat, NewCell)]
        added = [self.new_row() for _ in range(max(new, default=-1) + 1)]
        for change in changes:
            if change.alamat in refused:
                continue
            alamat = change.alamat
            if isinstance(alamat, NewCell):
                alamat = (added[alamat.urutan], alamat.kolom)
            isi = change.isi
            self.rows[alamat[0]][alamat[1]] = isi.nilai if isinstance(isi, Reading) else isi
        self.show()
        columns = [kolom.kunci for kolom in self.panel.model.sheet.kolom]
        return CommitResult(refused, [{kunci: (row, kunci) for kunci in columns} for row in added])

    def new_row(self):
        self.made += 1
        self.rows[self.made] = {
            "uraian": "",
            "target": None,
            "realisasi": None,
            "dihitung": True,
            "satuan": "",
        }
        return self.made

    def insert(self, key, count, below):
        self.asked.append(("insert", key, count, below))
        keys = list(self.rows)
        new = [self.new_row() for _ in range(count)]
        place = keys.index(key) + (1 if below else 0)
        order = keys[:place] + new + keys[place:]
        self.rows = {k: self.rows[k] for k in order}
        self.show()

    def remove(self, keys):
        self.asked.append(("remove", keys))
        self.rows = {k: v for k, v in self.rows.items() if k not in keys}
        self.show()

    def move(self, keys, by):
        self.asked.append(("move", keys, by))
        order = list(self.rows)
        for key in keys if by < 0 else reversed(keys):
            at = order.index(key)
            to = at + by
            if 0 <= to < len(order):
                order[at], order[to] = order[to], order[at]
        self.rows = {k: self.rows[k] for k in order}
        self.show()

    def activate(self, alamat):
        self.asked.append(("activate", alamat))
        self.new_row()
        self.show()

    def handlers(self):
        return Handlers(
            commit=self.commit,
            insert_rows=self.insert,
            remove_rows=self.remove,
            move_rows=self.move,
            activate=self.activate,
            fold=lambda *a: self.asked.append(("fold", *a)),
            refer=lambda *a: self.asked.append(("refer", *a)),
            assist=lambda *a: self.asked.append(("assist", *a)),
        )

    # what it shows

    def show(self):
        self.panel.set_sheet(self.sheet())
        QApplication.processEvents()

    def sheet(self):
        rows = [self.row(n, key) for n, key in enumerate(self.rows, 1)]
        add = EntryCell("Tambah baris", keadaan=CellState.TINDAKAN, alamat="tambah")
        rows.append(SheetRow("tambah", (add,) * 6))
        blank = EntryCell(keadaan=CellState.TOTAL, isi=CellContent.KOSONG)
        total = EntryCell("Rata-rata", keadaan=CellState.TOTAL)
        rows.append(SheetRow("jumlah", (total, blank, blank, blank, blank, blank)))
        template = self.row(0, None).sel
        return EntrySheet(KOLOM, tuple(rows), nama="Rincian", baris_baru=template)

    def row(self, number, key):
        v = self.rows.get(key) or {
            "uraian": "",
            "target": None,
            "realisasi": None,
            "dihitung": True,
            "satuan": "",
        }
        return SheetRow(
            key,
            (
                EntryCell(
                    v["uraian"], v["uraian"], isi=isi_of(v["uraian"]), alamat=(key, "uraian")
                ),
                figure(v["target"], (key, "target")),
                figure(v["realisasi"], (key, "realisasi")),
                share(v["target"], v["realisasi"]),
                EntryCell(
                    jenis=CellKind.CENTANG,
                    edit="ya" if v["dihitung"] else "tidak",
                    alamat=(key, "dihitung"),
                ),
                EntryCell(
                    v["satuan"],
                    v["satuan"],
                    CellKind.PILIHAN,
                    isi=isi_of(v["satuan"]),
                    alamat=(key, "satuan"),
                    pilihan=SATUAN,
                ),
            ),
            str(number),
        )

    # the user's side

    def at(self, row, column):
        self.view.setFocus()
        self.view.go(row, column)

    def type(self, text):
        """Key by key to whatever has the focus, as a keyboard does."""
        for letter in text:
            QTest.keyClick(self.target(), letter)

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.target(), key, held)
        QApplication.processEvents()

    def target(self):
        return QApplication.focusWidget() or self.view

    def copy_in(self, text="", html=""):
        data = QMimeData()
        if text:
            data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)

    def paste(self, text="", html=""):
        self.copy_in(text, html)
        self.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def shown(self, row, column):
        return self.view.grid.shown(row, column)

    def values(self, name):
        return [row[name] for row in self.rows.values()]


def figure(nilai, alamat):
    return EntryCell(
        format_number(nilai, None, strip="–"),
        entry_text(nilai, FigureColumn.CACAH),
        CellKind.ANGKA,
        isi=isi_of(nilai),
        alamat=alamat,
    )


def share(target, realisasi):
    if not isinstance(target, Fraction) or not isinstance(realisasi, Fraction) or not target:
        return EntryCell(jenis=CellKind.ANGKA, keadaan=CellState.HITUNGAN, isi=CellContent.KOSONG)
    ratio = realisasi / target * 100
    said = f"{format_number(realisasi, None)} : {format_number(target, None)} × 100"
    return EntryCell(
        format_number(ratio),
        format_number(ratio, None),
        CellKind.ANGKA,
        CellState.HITUNGAN,
        keterangan=f"{said} = {format_number(ratio)}",
    )


def make(qtbot, rows, *, page=None):
    meja = Meja(rows)
    meja.window = QWidget()
    layout = QVBoxLayout(meja.window)
    meja.panel = GridPanel(meja.handlers())
    meja.after = QLineEdit()
    if page is not None:
        page.setWidget(meja.panel)
    layout.addWidget(page or meja.panel)
    layout.addWidget(meja.after)
    meja.window.resize(760, 420)
    qtbot.addWidget(meja.window)
    meja.window.show()
    meja.window.activateWindow()
    meja.show()
    qtbot.waitUntil(meja.window.isActiveWindow)
    meja.at(0, 0)
    return meja


def row_of(uraian, target=None, realisasi=None):
    def exact(figure):
        return Fraction(figure) if isinstance(figure, int | str) else figure

    return {
        "uraian": uraian,
        "target": exact(target),
        "realisasi": exact(realisasi),
        "dihitung": True,
        "satuan": "Layanan",
    }


@pytest.fixture(autouse=True)
def sendiri():
    """No main window stands behind these tables."""


@pytest.fixture
def meja(qtbot):
    """Three rows, the last one empty but for its name."""
    rows = {
        1: row_of("Perawatan", 1000, 1067),
        2: row_of("Makanan", 302672, 389455),
        3: row_of("Papan informasi"),
    }
    return make(qtbot, rows)


@pytest.fixture
def panjang(qtbot):
    """A table of ``n`` rows in a page that is only so high."""

    def build(n):
        rows = {i: row_of(f"Baris {i}", i, 2 * i) for i in range(1, n + 1)}
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setFixedHeight(PAGE_HEIGHT)
        return make(qtbot, rows, page=page)

    return build
