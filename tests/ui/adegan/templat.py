"""Scenes of the Excel template: whose it is, and the preview of what came back."""

from pathlib import Path
from tempfile import TemporaryDirectory

from lkjip_desktop.app.exchange.templat.page import find_section
from lkjip_desktop.app.exchange.templat.write import write_template
from lkjip_desktop.ui.impor.templat import show_template
from lkjip_desktop.ui.impor.write import write
from tests.app.exchange.templat.lembar_kerja import LembarKerja, place
from tests.ui.studio import Studio, induk, scene


@scene
def templat(studio: Studio) -> None:
    studio.open(induk())
    window = studio.window
    studio.shoot_dialog(lambda: write(window), "seksi")
    with TemporaryDirectory() as folder:
        path = Path(folder, "Templat KPR.xlsx")
        write_template(window.session, find_section(window.session.laporan, "kpr").id, path)
        filled = filled_in(path)
        studio.shoot_dialog(lambda: show_template(window, filled), "pratinjau")


def filled_in(path: Path) -> Path:
    """The template with a cell of every fate."""
    book = LembarKerja(path)
    sheet, row, _ = place(book.find("r/", "R|", "realisasi"))
    first = row + 1
    typed = {
        f"C{first}": 12,
        f"D{first}": "belum ada",
        f"C{first + 1}": "-",
        f"D{first + 2}": "12,345",
        f"B{first + 9}": "Pemasukan barang terlarang",
        f"C{first + 9}": 4,
        f"D{first + 9}": 3,
    }
    for where, value in typed.items():
        book[f"{sheet}!{where}"] = value
    book[book.find("n/", "kendala", "isi")] = "Register belum memerinci jenis kejadian."
    book[book.find("i/", "R|target", "isi")] = "99"
    return book.save(path.with_name("Templat KPR terisi.xlsx"))
