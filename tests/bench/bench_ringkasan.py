"""One entered value, from the commit to the repainted summary, at 16 and at 400 indikator.

One report after the other, as a program has only one: what is remembered of it is not of two.
"""

from dataclasses import replace
from itertools import count
from time import process_time

from tests.bench import Baris, aplikasi, bergantian, kali

ROUNDS = 15


def _larger(laporan, times):
    """The example with its indikator and a table of each so many times over.

    As many tables as a report can have: the last indikator have none.
    """
    from lkjip_desktop.domain.batas import MOST_ROWS
    from lkjip_desktop.domain.model.entity import Baris as Row
    from lkjip_desktop.domain.model.entity import Indikator, NilaiBaris, Rincian, keyed_id

    rows, left = [], MOST_ROWS[Rincian.KIND] - len(laporan.rows(Rincian))
    for copy in range(1, times):
        for indikator in laporan.daftar(Indikator):
            row = f"{indikator.id}-{copy}"
            called = {name: f"{getattr(indikator, name)} {copy}" for name in ("kode", "nama")}
            rows.append(replace(indikator, id=row, **called))
            for table in laporan.children(Rincian, "indikator", indikator.id)[:1] if left else ():
                left -= 1
                rows.append(replace(table, id=f"{table.id}-{copy}", indikator=row))
                for line in laporan.children(Row, "rincian", table.id):
                    key = f"{line.id}-{copy}"
                    rows.append(replace(line, id=key, rincian=f"{table.id}-{copy}"))
                    for nilai in laporan.children(NilaiBaris, "baris", line.id):
                        made = keyed_id(laporan.ruang, NilaiBaris, key, nilai.periode)
                        rows.append(replace(nilai, id=made, baris=key))
    return laporan.with_changes(rows)


def _window(times):
    """A function that enters one figure in a window over so large a report; CPU seconds it took."""
    from PySide6.QtWidgets import QApplication

    from lkjip_desktop.app.example.contoh import contoh
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.domain.model.entity import NilaiBaris
    from lkjip_desktop.domain.model.laporan import Address
    from lkjip_desktop.store.document import Document
    from lkjip_desktop.ui.kit.preference import Preference
    from lkjip_desktop.ui.window.main_window import MainWindow

    window = MainWindow(Preference())
    window.form.root.resize(1366, 768)
    window.form.root.show()
    window.settle()
    session = Session(Document.in_memory(_larger(contoh("induk"), times)), "Petugas")
    window.show_report(session)
    QApplication.processEvents()
    cell = Address(NilaiBaris.KIND, session.laporan.daftar(NilaiBaris)[0].id, "realisasi")
    values = count(1000)

    def enter() -> float:
        start = process_time()
        window.change("Ukur", lambda draft: draft.set(cell, str(next(values))))
        QApplication.processEvents()
        return process_time() - start

    return enter


def ukur() -> list[Baris]:
    app, _ = aplikasi()
    few, many = (bergantian(ROUNDS, _window(times))[0] for times in (1, 25))
    app.processEvents()
    return [
        ("isian sampai terlukis, 16 indikator", f"{few * 1000:.1f} ms CPU".replace(".", ","), ""),
        ("isian sampai terlukis, 400 / 16 indikator", kali(many / few), "3 x"),
    ]
