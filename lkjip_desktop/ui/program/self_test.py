"""The program's check of itself after installing: the example, the window unseen, and the PDF."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from lkjip_desktop import assets
from lkjip_desktop.disk import temporary_folder

Say = Callable[[str], None]


def self_test(say: Say) -> int:
    """Do in a temporary folder what an office does; 0, or an exception where anything fails."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Without a screen Qt does not see the fonts of Windows, and complains where it finds none.
    os.environ["QT_QPA_FONTDIR"] = str(assets.resource("fonts"))
    with temporary_folder() as folder:
        path = _example(folder, say)
        _window(path, say)
        _report(path, folder / "laporan.pdf", say)
    say("Program terpasang dengan baik.")
    return 0


def _example(folder: Path, say: Say) -> Path:
    from lkjip_desktop.app.example.contoh import write_contoh

    path, _ = write_contoh(folder)
    say(f"Contoh    baik, {path.stat().st_size} bita")
    return path


def _window(path: Path, say: Say) -> None:
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.store.document import Document
    from lkjip_desktop.ui.program.application import application
    from lkjip_desktop.ui.window.main_window import MainWindow

    app, preference = application(["lkjip"])
    window = MainWindow(preference)
    window.show_report(Session(Document.open(path)))
    root = window.form.root
    root.show()
    app.processEvents()
    picture = root.grab()
    if picture.isNull() or len({picture.toImage().pixel(x, 10) for x in range(0, 400, 4)}) == 1:
        raise RuntimeError("the window stays empty")
    root.hide()
    window.close_report()
    say(f"Jendela   baik, {picture.width()} x {picture.height()} piksel")


def _report(path: Path, out: Path, say: Say) -> None:
    from pypdf import PdfReader

    from lkjip_desktop.app.exchange.ekspor import ekspor

    ekspor(path, out)
    pages = PdfReader(out).pages
    if not "".join(page.extract_text() for page in pages).strip():
        raise RuntimeError("the report holds no text")
    say(f"Laporan   baik, {len(pages)} halaman")
