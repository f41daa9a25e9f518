"""The eight pages of README.md: ``python -m tests.report.potret resources/panduan/halaman``."""

import sys
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image

from lkjip_desktop.app.example.terkoreksi import terkoreksi
from lkjip_desktop.report.engine.number import Numbered
from tests.contoh import laporan_contoh
from tests.report.cetak import Cetakan, cetak

WIDTH = 513  # pixels of an upright page
COLOURS = 24
BY_LABEL = {
    "pendahuluan": "bab:1",
    "target-renstra": "tabel:renstra",
    "anggaran": "tabel:kegiatan",
    "capaian-anggaran": "bab:3",
}
BY_TITLE = {"daftar-isi": "Daftar Isi", "ikhtisar": "Ikhtisar Eksekutif"}


def pages(printed: Cetakan) -> dict[str, int]:
    """The number of each page by the name of its picture."""
    marks = printed.marks
    found = {name: sheet_of(marks, label=label) for name, label in BY_LABEL.items()}
    found |= {name: sheet_of(marks, title=title) for name, title in BY_TITLE.items()}
    found["indikator"] = next(mark.sheet for mark in marks if mark.kind == "item")
    covers = (n for n, sheet in enumerate(printed.built.sheets) if sheet.prefix == "Sampul")
    return found | {"sampul": next(covers)}


def sheet_of(marks: list[Numbered], *, label: str = "", title: str = "") -> int:
    return next(mark.sheet for mark in marks if mark.label == label or mark.title == title)


def write(folder: Path) -> None:
    printed = cetak(terkoreksi(laporan_contoh("induk")))
    document = pdfium.PdfDocument(printed.data)
    for name, number in pages(printed).items():
        page = document[number]
        scale = WIDTH / min(page.get_size())
        picture = page.render(scale=scale).to_pil().quantize(COLOURS, dither=Image.Dither.NONE)
        picture.save(folder / f"{name}.png", optimize=True)
        page.close()
    document.close()


if __name__ == "__main__":
    write(Path(sys.argv[1]))
