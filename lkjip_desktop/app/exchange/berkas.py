"""Contents of pictures and scans as files in a folder, each named by its sha256."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from lkjip_desktop.disk import make_folder, replace_whole
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import ENTITIES, Bukti, Entity, columns
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.wewenang import Wewenang
from lkjip_desktop.store.galat import saving

Berkas = Callable[[str], bytes | None]
"""Gives the contents of a hash, or None where there are none."""


def daftar_hash(laporan: Laporan, subsie: str | None = None) -> tuple[str, ...]:
    """Every hash that a row of the report names, once, in order; see `contents_of`."""
    found = set()
    for kind in ENTITIES:
        rows: Iterable[Entity] = laporan.rows(kind).values()
        if kind is Bukti and subsie is not None:
            owners = Wewenang.of(laporan)
            rows = [
                row for row in rows if owners.owner(Address(kind.KIND, row.id, "berkas")) == subsie
            ]
        for item in columns(kind):
            if item.kind is ColumnKind.HASH:
                found |= {getattr(row, item.name) for row in rows}
    return tuple(sorted(found - {None}))


def contents_of(laporan: Laporan, berkas: Berkas, subsie: str | None = None) -> Iterator[bytes]:
    """The contents a report needs, as far as `berkas` has them.

    Of evidence, which weighs most, only what is the section's where one is named.
    """
    found = (berkas(code) for code in daftar_hash(laporan, subsie))
    return (item for item in found if item is not None)


def write_folder(folder: Path, laporan: Laporan, berkas: Berkas) -> None:
    """Write the contents a report needs into a folder; NotSaved where that cannot be done."""
    with saving(folder):
        make_folder(folder)
        for content in contents_of(laporan, berkas):
            replace_whole(folder / hashlib.sha256(content).hexdigest(), content)


def in_folder(folder: Path) -> Berkas:
    """Contents read from a folder; a file whose contents are not those of its name is refused."""
    if not folder.is_dir():
        raise Refusal(f"Folder {folder} tidak ada; periksa letak isi berkasnya.")
    return lambda code: _read(folder / code, code)


def _read(path: Path, code: str) -> bytes | None:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Refusal(f"Berkas {path} tidak dapat dibaca; periksa izinnya.") from error
    if hashlib.sha256(content).hexdigest() != code:
        raise Refusal(f"Isi berkas {path} tidak cocok dengan namanya; salin ulang dari asalnya.")
    return content
