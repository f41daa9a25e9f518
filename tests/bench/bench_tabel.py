"""Enter in the entry table: commit, refresh and repaint, in CPU time, at 20 and at 5.000 rows."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from statistics import median
from time import process_time

from tests.bench import Baris, aplikasi, bergantian, kali

ROUNDS = 5
ENTERS = 30
FEW, MANY = 20, 5000


class Meja:
    """A panel of ``n`` rows on a screen, and a host that keeps the rows that did not change."""

    def __init__(self, n: int) -> None:
        from lkjip_desktop.app.sheet.lembar import (
            Alignment,
            ColumnWidth,
            EntryCell,
            EntrySheet,
            SheetColumn,
            SheetRow,
        )
        from lkjip_desktop.domain.number.figure import FigureColumn
        from lkjip_desktop.ui.grid import GridPanel, Handlers

        names = ("target", "realisasi", "persen")
        kolom = (
            SheetColumn("uraian", "Uraian", lebar=ColumnWidth.LENTUR),
            *(SheetColumn(name, name, Alignment.KANAN, kolom=FigureColumn.CACAH) for name in names),
        )
        baris = tuple(
            SheetRow(
                r,
                (EntryCell(f"Baris {r}", f"Baris {r}", alamat=(r, 0)), *self._figures(r, 1000 + r)),
                f"{r + 1}",
            )
            for r in range(n)
        )
        self.lembar = EntrySheet(kolom, baris, nama="Rincian")
        self.panel = GridPanel(Handlers(self._commit), fill=True)
        self.panel.resize(800, 600)
        self.panel.set_sheet(self.lembar)
        self.panel.show()
        self.panel.view.setFocus()
        self.turn = 0

    @staticmethod
    def _figures(r: int, value: int) -> tuple[object, ...]:
        from lkjip_desktop.app.sheet.lembar import CellKind, CellState, EntryCell

        text = f"{value:,}".replace(",", ".")
        return (
            EntryCell(text, text, CellKind.ANGKA, alamat=(r, 1)),
            EntryCell(text, text, CellKind.ANGKA, alamat=(r, 2)),
            EntryCell(
                "100,00", jenis=CellKind.ANGKA, keadaan=CellState.HITUNGAN, keterangan=f"{text} : 1"
            ),
        )

    def _commit(self, changes: Sequence[object]) -> object:
        from lkjip_desktop.ui.grid import CommitResult

        baris = list(self.lembar.baris)
        row = changes[0].alamat[0]
        figures = self._figures(row, int(changes[0].isi.nilai))
        baris[row] = replace(baris[row], sel=(baris[row].sel[0], *figures))
        self.lembar = replace(self.lembar, baris=tuple(baris))
        self.panel.set_sheet(self.lembar)
        return CommitResult()

    def enter(self) -> float:
        """CPU seconds from Enter in an open field to the painted table."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        view = self.panel.view
        self.turn += 1
        view.go(self.turn % 15, 2)
        for letter in str(2000 + self.turn):
            QTest.keyClick(view, letter)
        QApplication.processEvents()
        start = process_time()
        QTest.keyClick(view, Qt.Key.Key_Return)
        QApplication.processEvents()
        return process_time() - start


def _enter(n: int) -> float:
    """The median over one window: a second one would take the focus in turns with it."""
    meja = Meja(n)
    taken = [meja.enter() for _ in range(ENTERS)]
    meja.panel.close()
    meja.panel.deleteLater()
    return median(taken)


def ukur() -> list[Baris]:
    aplikasi()
    few, many = bergantian(ROUNDS, partial(_enter, FEW), partial(_enter, MANY))
    return [
        (
            f"tabel {MANY} baris: Enter sampai terlukis",
            f"{many * 1000:.1f} ms CPU".replace(".", ","),
            "< 16 ms",
        ),
        (f"tabel {MANY} / {FEW} baris", kali(many / few), "<= 1,5 x"),
    ]
