"""The worked examples that ship with the program."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from lkjip_desktop.app.example.contoh_part import write_bagian
from lkjip_desktop.app.example.terkoreksi import write_terkoreksi
from lkjip_desktop.app.exchange.json.reader import from_json
from lkjip_desktop.assets import resource
from lkjip_desktop.disk import make_folder
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import saving

CONTOH: Final = ("induk", "kecil", "besar")
"""A real year, a small office with one level, a large one with four levels and five sections."""


def contoh(nama: str) -> Laporan:
    """The example of this name; FileNotFoundError if there is none."""
    return from_json(resource("contoh", f"{nama}.json").read_text(encoding="utf-8"))


def write_contoh(folder: Path) -> tuple[Path, bool]:
    """Write the example of a real year into a folder; where it is, and whether it is new.

    Beside it stands `terkoreksi.lkjip`, its contradictions mended; under `bagian` the induk before
    consolidation and its parts, which together give the same.
    What is there already is left alone. Raises NotSaved where nothing can be written.
    """
    path = folder / "induk.lkjip"
    with saving(folder):
        make_folder(folder)
    laporan = contoh("induk")
    written = not path.exists()
    if written:
        Document.create(path, laporan, label="Contoh ditulis").close()
    mended = folder / "terkoreksi.lkjip"
    if not mended.exists():
        write_terkoreksi(mended, laporan)
    write_bagian(folder, laporan)
    return path, written
