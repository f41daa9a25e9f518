"""The worked examples, which ship as JSON: as reports, and as files to be opened."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from lkjip_desktop.app.example.contoh_part import write_bagian
from lkjip_desktop.app.example.terkoreksi import (
    terkoreksi,
    triwulan,
    write_terkoreksi,
    write_triwulan,
)
from lkjip_desktop.app.exchange.json.reader import from_json
from lkjip_desktop.assets import resource
from lkjip_desktop.disk import make_folder
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import saving

CONTOH: Final = ("induk", "kecil", "besar")
"""A real year, a small office with one level, a large one with four levels and five sections."""


AMENDED: Final = {"terkoreksi": terkoreksi, "triwulan": triwulan}
"""What is made of the first: its contradictions mended; that one filled in by quarter to TW III."""

DAFTAR_CONTOH: Final = (*CONTOH, *AMENDED)
"""The name of every example."""


@cache
def contoh(nama: str) -> Laporan:
    """The example of this name, made once; FileNotFoundError if there is none."""
    if nama in AMENDED:
        return AMENDED[nama](contoh(CONTOH[0]))
    return from_json(resource("contoh", f"{nama}.json").read_text(encoding="utf-8"))


def write_one(path: Path, nama: str) -> None:
    """Write the file of one example; one that was made of another with the steps to it.

    Raises FileExists and NotSaved.
    """
    write = {"terkoreksi": write_terkoreksi, "triwulan": write_triwulan}.get(nama)
    if write is None:
        Document.create(path, contoh(nama), label="Contoh ditulis").close()
    else:
        write(path, contoh(CONTOH[0]))


def write_contoh(folder: Path) -> tuple[Path, bool]:
    """Write the example of a real year into a folder; where it is, and whether it is new.

    Beside it stand `terkoreksi.lkjip`, its contradictions mended, and `triwulan.lkjip`, that one in
    October; under `bagian` the induk before consolidation and its parts, which together give the
    same.
    What is there already is left alone. Raises NotSaved where nothing can be written.
    """
    path = folder / "induk.lkjip"
    with saving(folder):
        make_folder(folder)
    laporan = contoh("induk")
    written = not path.exists()
    if written:
        Document.create(path, laporan, label="Contoh ditulis").close()
    for name in AMENDED:
        beside = folder / f"{name}.lkjip"
        if not beside.exists():
            write_one(beside, name)
    write_bagian(folder, laporan)
    return path, written
